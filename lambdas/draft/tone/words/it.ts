import type { ToneWords } from './schema.ts';

/** The tone of a letter in Italian. */
export const it: ToneWords = {
  ideas: {
    NOT: 'non, mai, né, senza, nemmeno, neanche, neppure, niente, nulla, nessun, nessuna, nessuno',
    I: 'io, noi, mi, me',
    YOU: `
      voi, lei, tu, il vostro team, il suo team, la vostra azienda, la sua azienda, i vostri colleghi,
      il vostro recruiter, la recruiter, il recruiter, le risorse umane, hr, l'ufficio, il selezionatore,
      la selezionatrice, il vostro ufficio, nessuno, il vostro responsabile, l'intervistatore,
      l'intervistatrice, i selezionatori, chi mi ha, vostri recruiter
    `,
    YOUR: `
      vostro, vostra, vostri, vostre, suo, sua, suoi, sue, tuo, tua, il, la, lo, i, gli, le, l, del, della,
      dell, questo, questa, questi
    `,
    MY: 'mio, mia, miei, mie, nostro, nostra',
    IF: 'se, a meno che, purché, a patto che, qualora, solo se, salvo che, altrimenti',
    MAYBE: 'forse, magari, probabilmente, possibilmente, può darsi, eventualmente, chissà',
    BETTER: `
      migliore, migliori, meglio, superiore, superiori, maggiore, maggiori, ideale, dei miei sogni,
      dei sogni
    `,
    MORE: 'più, ben più, molto più, decisamente più, meno',
    APPEALING: `
      attraent*, interessant*, allettant*, appetibil*, appassionant*, entusiasmant*, stimolant*, adatt*,
      convenient*, promettent*, prestigios*, generos*, competitiv*, modern*, innovativ*, ambizios*,
      flessibil*, seri*, professional*, stabil*, solid*, affermat*, riconosciut*, convincent*, vantaggios*,
      sfidant*, important*, arricchent*, futuro, autonomia, libertà, responsabilità, crescita, potenziale,
      opportunità, senso, in linea, dinamic*, creativ*, avanzat*, prospettive, adeguat*, comod*, coerent*,
      gratificant*
    `,
    JOB: `
      offert*, propost*, lavoro, lavori, impiego, posto, posti, posizione, posizioni, ruolo, ruoli,
      incarico, opportunità, occasione, aziend*, società, ditta, team, squadra, opzione, opzioni,
      alternativa, progett*, condizioni, cultura, altra, altro, ambiente, tecnologi*, prodott*, prospettive,
      carriera, formazione, contratto, MASKED, marchio, reputazione, per me, settore, organizzazione,
      datore, realtà, mansione
    `,
    OTHER: 'altra, altro, altre, altri, concorrenza, concorrente, concorrenti, divers*, rivale',
    THAN_YOU: `
      della vostra, del vostro, della sua, del suo, delle vostre, dei vostri, di voi, di quella, di quello,
      di quanto, di quelle, di quelli, rispetto alla vostra, rispetto al vostro, rispetto alla sua,
      rispetto al suo, rispetto a voi, rispetto a quella, rispetto a quello, rispetto a quanto,
      rispetto a MASKED, di MASKED, in confronto, a confronto, che da voi, che da MASKED, che in MASKED,
      che con voi, che presso, che la vostra, che il vostro, alla vostra, al vostro, alla sua, al suo,
      dei suoi, della tua, di questa, di questo, paragonat*
    `,
    PREFER: 'preferisco, preferito, ho preferito, preferita, preferibile, preferivo',
    REFUSE: `
      rifiutare, rifiutarla, rifiutarlo, resistere, dire di no, dire no, rinunciare, lasciarmi sfuggire,
      lasciarsi sfuggire, perdere, competere, battere, ignorare, eguagliare
    `,
    CAN: `
      posso, potevo, potrei, possono, può, riesco, riuscivo, ho potuto, potete, potuto, possibile, si può,
      si poteva
    `,
    PAY: `
      stipend*, salari*, paga, paghe, pagano, pagare, pagato, pagata, paghereb*, pagamento, sold*, denaro,
      bonus, retribu*, remunera*, compens*, econom*, finanziari*, guadagn*, reddito, lord*, nett*, ral,
      budget, tariff*, onorari*, commission*, provvigion*, incentiv*, premio, premi, aumento, azioni, caro,
      cara, cifr*, all'anno, al mese, annui, mensili, annue, auto aziendale, benefit, buoni pasto, ticket,
      tredicesima, quattordicesima, mal pagat*, ben pagat*, sottopagat*, all'ora, stock option, equity,
      monetari*, lucrativ*, remunerativ*, quattrini, fringe, mensilità, bustapaga, busta
    `,
    CURRENCY: 'euro, eur, dollar*, usd, sterline, franchi, chf, k, mila',
    THOUSAND: 'mila, mille, cento, milione, milioni, migliaia',
    PERCENT: 'SIGN, per cento, percento',
    RELATIVE: `
      moglie, marito, compagna, compagno, fidanzat*, partner, madre, mamma, padre, papà, genitori, figlio,
      figlia, figli, figlie, bambin*, neonat*, bimb*, fratello, sorella, fratelli, nonna, nonno, nonni,
      famiglia, suocer*, cognat*, zia, zio, cugin*, nipot*, ex, gemelli, matrimonio, gravidanza, salute,
      medico, dottoressa, psicolog*, psichiatra, terapeuta, schiena, ginocchio, affitto, mutuo, debiti,
      cane, divorzio, separazione, religione, fede, depressione, ansia, coinquilin*
    `,
    ILLNESS: `
      malatt*, malat*, salute, cancro, tumore, depress*, ansia, panico, burnout, burn-out, esaurimento,
      esaurit*, operazione, operare, operarmi, operat*, intervento chirurgico, chirurgic*, ospedale,
      ricover*, diagnos*, terapi*, in cura, cure mediche, medicin*, farmac*, medic*, dottore, cronic*,
      mentale, emicrani*, lesion*, infortun*, chemio*, adhd, autis*, insonnia, dipendenza, alcol*, infarto,
      ictus, covid, influenza, sintomi, aborto, fertilità, fecondazione, disabilità, demenza, alzheimer,
      psicolog*, psichiatr*, clinica, stress, riabilitazione, dolori, ricaduta, fisioterap*, gamba rotta,
      stressat*
    `,
    TROUBLE: `
      incinta, gravidanza, divorzi*, separazione, separarmi, separat*, separando, rottura, affidamento,
      custodia, asilo, maternità, paternità, funerale, mort*, morendo, decess*, decedut*, lutto, scompars*,
      mancato mio, mancata mia, venuto a mancare, venuta a mancare, debit*, mutuo, affitto, fallimento,
      pignoramento, prestit*, bollette, fine mese, sfratt*, sfrattat*, disoccupa*, tribunale,
      problemi familiari, problemi di famiglia, problemi in casa, problemi a casa, problemi personali,
      problemi economici, problemi di coppia, a casa con, situazione familiare, situazione in famiglia,
      crisi, periodo difficile, periodo complicato, periodo pesante, periodo duro, momento difficile,
      momento delicato, momento complicato, occuparmi di mi*, accudire, prendermi cura, assistere mi*,
      mi sposo, sposarmi, sposiamo, nozze, madre single, ragazza madre, religio*, vita privata,
      sono stat* licenziat*, mi hanno licenziat*, licenziat*, carta di credito, partorire, aspetto un,
      aspettiamo un, questioni familiari, questioni di famiglia, emergenza familiare, motivi di famiglia,
      in famiglia
    `,
    THEIRS: `
      processo, processi, procedura, iter, colloquio, colloqui, comunicazione, risposta, risposte, ufficio,
      uffici, team, azienda, cultura, gestione, direzione, offerta, proposta, sito, pagina, selezione,
      recruiting, assunzione, recruiter, risorse umane, hr, test, prova, prove, compito, esercizio, domanda,
      domande, ambiente, prodott*, organizzazione, trattamento, tono, ruolo, posizione, reputazione,
      recensioni, capo, responsabile, selezionator*, selezionatrice, intervistator*, condizioni, contratto,
      pianificazione, coordinamento, persone, edificio, sede, atteggiamento, modo, maniera, sistema,
      tecnologi*, codice, esperienza, tutto, chiamata, telefonata, conversazione, riunione, descrizione,
      progett*, lavoro, impressione, valori, mail, email, comportamento, approccio, annuncio, società,
      realtà, strategia, piattaforma
    `,
    BAD: `
      caotic*, caos, disorganizzat*, disorganizzazione, lent*, lentezza, noios*, antiquat*, obsolet*,
      superat*, vecchi*, confus*, poco chiar*, vag*, poco professional*, per niente professional*,
      non professional*, dilettant*, dilettantesc*, male, cattiv*, pessim*, terribil*, orribil*, vergognos*,
      vergogna, deplorevol*, deludent*, frustrant*, fastidios*, estenuant*, sfiancant*, ridicol*, assurd*,
      inutil*, perdita di tempo, maleducat*, scortes*, arrogant*, antipatic*, irrispettos*,
      mancanza di rispetto, tossic*, debol*, mediocr*, poco attraent*, poco interessant*, poco stimolant*,
      bandiera rossa, red flag, campanello d'allarme, campanelli d'allarme, incubo, pasticci*, casino,
      troppo lung*, troppo, interminabil*, infinit*, etern*, sgradevol*, scomod*, irrealistic*, incompeten*,
      inefficient*, burocratic*, deprimente, deprimenti, sporc*, peggior*, peggio, trascurat*, sciatt*,
      discutibil*, sospett*, a desiderare, ostil*, impersonal*, grigi*, fredd*, stran*, trist*, disastr*,
      monoton*, poco seri*, non seri*, scadent*, carent*, improvvisat*, poco trasparent*, senza senso,
      mancanza di, manca di, mancano di, scars*, ingiust*, ingannevol*, ripetitiv*, squallid*, superficial*,
      imbarazzant*, raffazzonat*, macchinos*, poco uman*, spiacevol*
    `,
    DISLIKED: `
      delus*, deludere, delusione, non mi è piaciut*, non mi sono piaciut*, non mi piace, non mi piacciono,
      non mi piaceva, non mi convinc*, non mi ha convint*, non mi hanno convint*, non mi ispir*,
      non mi ha ispirat*, non mi attir*, non mi ha entusiasm*, non mi entusiasm*, non mi ha colpit*,
      non mi ha trasmess*, brutta impressione, cattiva impressione, pessima impressione,
      impressione negativa, brutta sensazione, sono sentit* ignorat*, sono sentit* a disagio,
      sono sentit* male, perso interesse, perso l'interesse, perso la voglia, perso fiducia,
      perso la fiducia, insoddisfatt*, scontent*, annoiat*, infastidit*, irritat*, indignat*, odio, detesto,
      frustrat*, dubbi su, perpless*, mi aspettavo di più, mi aspettavo altro, mi aspettavo di meglio,
      non è quello che, non era quello che, non mi vedo, non mi vedrei, non mi ci vedo, non mi immagino,
      non mi ritrovo, diffid*, sorpres* in negativo, sorpres* negativamente, messo a disagio,
      mi ha lasciat* perpless*, mi ha lasciat* l'amaro, non mi ha impression*, non è all'altezza,
      non siete stati all'altezza, non è stato all'altezza, non mi fido
    `,
    FAILED: `
      ha fallito, fallito, ignorat*, dimenticat*, perso, avete perso, non avete, non ha, non hanno,
      non siete, non vi siete, non si è, non si sono, non mi avete, non mi ha, non mi hanno, non rispond*,
      non richiam*, ci avete messo, avete impiegato, ha impiegato, hanno impiegato, mi avete fatto,
      mi ha fatto, mi hanno fatto, mi avete lasciat*, mi ha lasciat*, mi hanno lasciat*, mentit*, promesso,
      promess*, annullat*, cancellat*, cambiat*, spostat*, rimandat*, rinviat*, ritard*, tardato, dovevate,
      dovreste, avreste dovuto, avrebbe dovuto, avrebbero dovuto, avreste potuto, potevate, responsabili,
      responsabile, trattat*, costrett*, obbligat*, arrivat* in ritardo, sbagliat*, fatto perdere, sprecat*,
      rovinat*, trascurat*, fatto aspettare, temporeggiat*, esitat*, tirato per le lunghe
    `,
    HARDSHIP: `
      farmi aspettare, avermi fatto aspettare, fatto attendere, farmi attendere, ignorarmi, avermi ignorat*,
      ignorat*, silenzio, ritard*, caos, disordine, disorganizzazione, lentezza, mancanza di, settimane di,
      mesi di, senza risposta, terza volta, quarta volta, burocrazia, incompetenza, error*, indecisione,
      annullare, spostare, spostato, attesa, passività, comunicazione pessima, cattiva comunicazione,
      cattiva gestione, cattiva organizzazione, solo tre, tre settimane, due settimane, quattro settimane,
      un mese, due mesi, disinteresse, menefreghismo, trascuratezza, dimenticanza, offerta così bassa,
      negligenza, avermi fatto perdere, farmi perdere, scarsa, poca serietà
    `,
    FAULT: `
      colpa vostra, colpa sua, vostra la colpa, la colpa è, colpa è, per colpa, vostra colpa, sua colpa,
      grazie alla vostra lent*, a causa vostra, a causa della vostra, a causa del vostro,
      a causa dei vostri, a causa delle vostre, a causa della sua, per via della vostra, per via del vostro,
      se aveste, se avesse, se foste, se fosse stat*, se non aveste, se mi aveste, se mi avesse,
      se non fosse per la vostra, vostra responsabilità, responsabilità vostra, responsabilità è,
      mi avete ignorat*, mi avete fatt*, mi avete lasciat*, mi avete costrett*, mi avete trattat*,
      mi avete tenut*, mi ha fatto aspettare, mi ha fatto perdere, mi hanno fatto, mi hanno lasciat*,
      mi hanno ignorat*, non mi avete, non mi ha richiamat*, non mi ha rispost*, non mi hanno, non avete,
      non vi siete, non siete stati, non siete riusciti, non ha mai risposto, non hanno mai,
      non si è degnat*, non si sono degnat*, non si è fatto, non si è fatta, ci avete messo,
      ci ha messo troppo, ci avete messo troppo, avete impiegato, avete aspettato, avete perso,
      avete tardato, avete annullato, avete cancellato, avete cambiato, avete spostato, avete rimandato,
      avete promesso, avete sbagliato, avete dimenticato, vi siete dimenticat*, si è dimenticat*,
      avreste dovuto, avreste potuto, dovevate, potevate, bisognava pensarci, pensarci prima,
      svegliarvi prima, farvi sentire prima, chiamare prima, rispondere prima, siete stati voi, siete voi,
      ve la siete, ve lo siete, visto che non, dato che non, poiché non, siccome non, nessuno mi,
      nessuno si è, nessuno ha, non ho mai ricevuto, non ho ricevuto
    `,
    HEARD: `
      ho sentito, sentito dire, ho saputo, mi hanno detto, mi ha detto, mi è stato detto,
      mi hanno raccontato, mi ha raccontato, mi è stato riferito, mi hanno riferito, mi ha riferito,
      mi ha confidato, mi hanno confidato, si dice, si mormora, si vocifera, gira voce, girano voci,
      corre voce, voci, voce di corridoio, dicono che, dicono tutti, tutti dicono, tutti sanno,
      lo sanno tutti, pettegolezz*, a quanto pare, a quanto si dice, a quanto ho, a quanto mi, pare che,
      sembra che, presumibilmente, a detta di, tra noi, tra di noi, detto tra noi, sono venut* a sapere,
      mi hanno avvertit*, mi ha avvertit*, mi hanno messo in guardia, mi ha messo in guardia,
      mi hanno sconsigliat*, radio serva, fonte attendibile, so per certo, racconta che, dice che,
      le malelingue
    `,
    SOURCE: `
      un amico, un'amica, amici, un conoscente, una conoscente, conoscenti, ex collega, ex colleghi,
      ex dipendent*, ex impiegat*, un ex, una ex, vostro ex, vostra ex, qualcuno che, gente che,
      persone che, un contatto, contatti, una fonte, un collega, una collega, mio cugino, mia cugina,
      nel settore, nell'ambiente, linkedin, internet, glassdoor, chi lavora, chi ci lavora, chi ha lavorato
    `,
    PRAISE: `
      grazie, mille grazie, complimenti, congratulazioni, bravi, bravissimi, bravo, geniale, fantastic*,
      meraviglios*, stupend*, splendid*, che gentil*, che carin*, che bello, impressionant*, incredibil*,
      ammirevol*, ammiro, ador*, un piacere, che piacere, chapeau, brillant*, ottim*, eccellent*, generos*,
      vera arte, record, premio, affascinant*, magnific*, ringrazio, notevole, davvero
    `,
    DEADLINE: `
      entro lunedì, entro martedì, entro mercoledì, entro giovedì, entro venerdì, entro sabato,
      entro domani, entro oggi, entro la fine, entro fine, entro le, entro il, entro NUMBER, entro due,
      entro una, entro ventiquattro, entro stasera, entro mezzogiorno, entro questa, fino a domani,
      fino a venerdì, prima di domani, prima di venerdì, in NUMBER ore, subito, immediatamente, oggi stesso,
      oggi, domani, per iscritto, questa settimana, da subito
    `,
    DEMANDED: `
      rispond*, risposta, aument*, miglior*, alz*, eguagli*, pareggi*, offr*, pag*, decid*, garanti*,
      accett*, conferm*, mi date, mi dà, mi fate sapere, mi fa sapere, ricev*, arriva, scus*, conced*,
      promett*, volete, vuole, mi volete, raddoppi*, aggiung*, rilanci*, riscontro
    `,
    FORGIVE: `
      perdon*, perdono, scusatemi tanto, non arrabbia*, non si arrabbi, non vi arrabbiate,
      non ve la prendete, non se la prenda, non prendetevela, non mi odi*, non me ne vogli*, non mi scart*,
      non mi cancell*, non dimentica*, non chiud*, un'altra possibilità, un'altra opportunità,
      un'altra occasione, seconda possibilità, seconda occasione, pietà, clemenza, compassione,
      non portatemi rancore, non serbate, non pens* male
    `,
    EXPLAIN: `
      spiegare, spiegarle, spiegarvi, spiego, spiegazione, spiegazioni, giustificare, contesto, dettagliare
    `,
    PLEASE: 'per favore, vi prego, la prego, ti prego, imploro, supplico, per carità',
  },
  turns: {
    angry: `
      merda, cazz*, vaffanculo, fanculo, stronz*, coglion*, idiot*, imbecill*, deficient*, cretin*, stupid*,
      al diavolo, all'inferno, andate a quel paese, stufo, stufa, ne ho abbastanza, ne ho le scatole,
      le scatole, le palle, adesso basta, ora basta, basta così, come vi permettete, come si permette,
      come osate, inaccettabil*, inammissibil*, indecent*, indecenza, indegn*, scandalos*, scandalo,
      indignat*, intollerabil*, vergogna, vergognat*, vergognatevi, si vergogni, schif*, furios*, furibond*,
      rabbia, arrabbiat*, incazzat*, insult*, pagliacc*, buffon*, bugiard*, truff*, ladri, presa in giro,
      prendere in giro, preso in giro, presa per, prendere per, lasciatemi in pace, non contattatemi,
      non mi contattate, non contattate*, non chiamatemi, non mi chiamate più, non scrivetemi,
      non fatevi più, non mi cercate, smettetela, smettete di, sparite, spazzatura, una barzelletta,
      faccia tosta, che coraggio, avete il coraggio, la peggiore azienda, peggior azienda, banda di,
      branco di, patetic*, incompetenti, ficcat*, maledett*, accidenti, una farsa, una pagliacciata,
      disgust*, ma chi vi credete, chi credete di essere
    `,
    ultimatum: `
      altrimenti, oppure mi ritiro, o mi ritiro, o ritiro, o rinuncio, o vado, o accetto, o niente,
      o è finita, sennò, se non mi, se non ricevo, se non avrò, se non ho, se non aumentate,
      se non migliorate, se non pareggiate, se non rispond*, se non arriva, a meno che, ultima possibilità,
      ultima occasione, ultimo avviso, ultima offerta, avete tempo fino, ha tempo fino, avete fino, vi do,
      le do, do tempo, pretendo, esigo, insisto, mi aspetto una, mi aspetto che, aspetto una risposta entro,
      attendo risposta entro, voglio una risposta, ho bisogno di una risposta, serve una risposta,
      mi serve una risposta, devo sapere entro, solo se, soltanto se, resto solo, continuo solo, vengo solo,
      accetto solo, proseguo solo, a condizione, a una condizione, la mia condizione, le mie condizioni,
      non negoziabil*, non trattabil*, prendere o lasciare, ora o mai, adesso o mai, decidetevi, si decida,
      scadenza, conseguenze, vie legali, avvocato, denunc*, pubblicherò, sta a voi, decidete voi,
      ultima parola, la palla, o pareggiate, o aumentate, o alzate, ultimatum
    `,
    sarcasm: `
      grazie per niente, grazie di niente, grazie di nulla, grazie per nulla, grazie tante per,
      che sorpresa, bella sorpresa, ma che brav*, ma che bell*, ma che gentil*, bel modo, bella maniera,
      bell'esempio, che rapidità, che velocità, che efficienza, che onore, che fortuna, che gioia,
      che emozione, che generosità, che considerazione, che delicatezza, buona fortuna con quello,
      ne avrete bisogno, ne avrà bisogno, vi servirà, finalmente, alla buon'ora, degnat*, tempo record,
      tempi record, velocità della luce, velocità fulminea, velocità supersonica, passo di lumaca, lumac*,
      tartarug*, record mondiale, record del, guinness, un premio, medaglia, oscar, nobel, sarete molto,
      sarete sicuramente molto, sarete stati molto, sarete stati troppo, eravate troppo, così impegnat*,
      impegnatissim*, molto impegnat*, troppo impegnat*, dev'essere bello, deve essere bello, applaus*,
      standing ovation, ahah*, haha*, sì certo, certo certo, come no, come sempre, prossima vittima, pover*,
      sopravviv*, piangere, piangerete, inconsolabil*, cuore spezzato, che coincidenza, curioso come,
      incredibile come, è impressionante come, mi è piaciuto aspettare, ho adorato, un piacere aspettare,
      piacere essere ignorat*, geni, maestri, capolavoro, lezione di, vera lezione, masterclass,
      sfera di cristallo, piccione viaggiatore, piccioni viaggiatori, segnali di fumo, ci avete messo solo,
      solo tre settimane, appena tre, esempio di efficienza, esempio di organizzazione,
      complimenti vivissimi, complimenti davvero, vivissimi complimenti, ci mancherebbe
    `,
    begging: `
      imploro, implor*, supplic*, vi scongiuro, scongiur*, in ginocchio, mille scuse, mille volte scusa,
      un milione di scuse, scusate scusate, scusi scusi, perdono perdono, chiedo perdono, chiedo umilmente,
      umilmente, mi dispiace tantissimo, mi dispiace infinitamente, mi dispiace terribilmente,
      mi dispiace da morire, tantissimo davvero, infinitamente dispiac*, davvero davvero, disperat*,
      non so come scusarmi, non so come chiedere, non ho parole per scusarmi, non ho scuse,
      mi sento malissimo, mi sento uno schifo, mi sento terribil*, mi sento orribil*, mi sento in colpa,
      sensi di colpa, mi vergogno, vergogno moltissimo, farei qualsiasi, farò qualsiasi, qualsiasi cosa,
      qualunque cosa, non mi odiate, non odiatemi, non mi odi, non arrabbiatevi, non si arrabbi,
      non vi arrabbiate, non portatemi, non serbate, non serbatemi, non me ne vogliate, non me ne voglia,
      un'altra possibilità, un'altra opportunità, un'altra occasione, un'altra chance, seconda possibilità,
      seconda occasione, seconda chance, non chiudetemi, non cancellatemi, non dimenticatemi, abbiate pietà,
      abbia pietà, abbiate compassione, in eterno, eternamente, per sempre in debito, per favore per favore,
      vi prego vi prego, non riesco a dormire, con le lacrime, in lacrime, perdonatemi, mi perdoni,
      mi perdoniate, perdonarmi, possiate perdonarmi, possa perdonarmi, scuse infinite, infinite scuse,
      mi scuso mille, mi scuso infinitamente
    `,
    private: `
      motivi di salute, ragioni di salute, problemi di salute, salute mentale, in malattia, mia sessualità,
      sono gay, mia età, mio peso, non riesco a pagare, pagare l'affitto, pagare le bollette,
      pagare il mutuo, ho perso un, ho perso mio, ho perso mia, avere un figlio, avere un bambino,
      ho avuto un incidente, sto attraversando, stiamo attraversando, sto passando, sto vivendo,
      stiamo vivendo, in ospedale, in terapia, sta morendo, prigione, precedenti penali, trauma*, tradit*,
      mi ha lasciat* il mio, mi ha lasciat* la mia, non arrivo a fine
    `,
    money: `
      MORE … PAY, il doppio, il triplo, quasi il doppio, sei cifre, meglio pagat*, paga meglio,
      pagano meglio, paga di più, pagano di più, mi pagano, mi offrono NUMBER, mi offrono di più,
      mi danno di più, offrono più soldi, molto al di sotto, sotto il mercato, sotto la media,
      prezzo di mercato, valore di mercato, sotto le mie, così bass*, troppo bass*, fascia retributiva,
      pretese, aspettative economiche, lato economico, punto di vista economico, pochi soldi, più soldi,
      mila in più, mila euro, cifra, numeri alla mano, piano pensionistico
    `,
    gossip: `
      ho sentito dire, ho sentito che, ho sentito cose, ho sentito brutte, voci di corridoio, gira voce,
      girano voci, corre voce, si dice che, si mormora, mi hanno detto che, mi ha detto che,
      mi hanno raccontato, mi ha raccontato, mi è stato detto che, un amico che, un'amica che,
      qualcuno che lavora, conosco qualcuno, conosco persone, so da fonte, lo sanno tutti, tutti sanno,
      non è un segreto, segreto di pulcinella, tra noi, tra me e voi, detto tra noi, resti tra noi,
      dicono che, le malelingue, a quanto pare il vostro, a quanto pare la vostra, a quanto pare da voi,
      a quanto pare, state per licenziare, licenziamenti, se ne stanno andando, se ne vanno tutti,
      stanno tutti, sta per chiudere, ha una relazione, una tresca, alle spalle, lavorava in MASKED,
      lavorava da voi, lavorava per voi, ha lavorato da voi, ha lavorato per voi, ha lavorato in MASKED,
      che lavora da voi, che lavora lì, glassdoor
    `,
    defensive: `
      non è colpa mia, non è stata colpa mia, non ho colpa, non ho colpe, non ho nessuna colpa,
      non ho fatto niente, non ho fatto nulla, niente di male, nulla di male, niente di sbagliato,
      nulla di sbagliato, ho il diritto, ho tutto il diritto, ho diritto, tutto il diritto, ogni diritto,
      nel mio diritto, mio diritto, non vi devo, non le devo, non devo nulla, non devo niente,
      non devo giustific*, non devo spieg*, non devo spiegazioni, non devo dare, non sono tenut*,
      non sono obbligat*, non ho alcun obbligo, nessun obbligo, non la prenda sul personale,
      non prendetela sul personale, non prendetela, non fraintend*, non mi fraintend*, prima che mi,
      prima che pens*, prima che dic*, prima di accusarmi, prima di giudicarmi, prima di giudicare,
      non mi accus*, non accusatemi, non mi si può, non potete, non può accusarmi, non può biasimarmi,
      rimproverar*, biasimar*, non sono il tipo, non sono una persona che, non sono uno che,
      non sono una che, non sono solit*, di solito non, normalmente non, chiunque, qualsiasi persona,
      lo fanno tutti, tutti lo fanno, al mio posto, nella mia situazione, nella mia posizione,
      avrebbe fatto lo stesso, farebbe lo stesso, fareste lo stesso, avreste fatto lo stesso,
      farebbe altrettanto, pensare a me, devo pensare al mio, pensare alla mia, non mi pento,
      non mi vergogno, non ho nulla di cui, non ho niente di cui, non ho nulla da, non ho niente da,
      non devo scusarmi, non è un reato, non è un crimine, perfettamente normale, del tutto normale,
      più che normale, legittim*, non ho mai promesso, non ho mai detto, non ho mai firmato, non ho firmato,
      mai promesso, pensate quello che, pensi quello che, qualunque cosa pens*, per quanto possa,
      so cosa pens*, so cosa starete, starete pensando, penserete, direte che, a mia difesa, in mia difesa,
      per difendermi, mi sono comportat*, mi sono sempre comportat*, sono sempre stat*, ho agito,
      ho sempre agito, non sono irresponsabile, non pensiate che, non pensate che, non vorrei che pens*,
      non sono inaffidabil*, non credo di dover
    `,
    blame: `
      avete avuto la vostra, ha avuto la sua occasione, ormai è tardi, è troppo tardi ormai, troppo lenti,
      dopo settimane, dopo tre settimane, dopo un mese senza, senza alcuna risposta, senza nessuna risposta,
      senza risposta, senza riscontro, senza notizie, senza spiegazioni, senza una spiegazione,
      senza una parola, ho dovuto aspettare, ho dovuto attendere, ho dovuto sollecitare,
      ho dovuto rincorrer*, ho dovuto insistere, rincorrervi, aspettato settimane, atteso settimane,
      ho aspettato tre, ho aspettato più, ho atteso più, ho atteso tre, aspetto da, attendo da,
      mai ricevuto, nonostante i miei, nonostante le mie, nonostante tre, nonostante vari, vari solleciti,
      tre solleciti, solleciti, il modo in cui mi, il modo in cui sono, il modo in cui avete,
      il trattamento che, come mi avete, come sono stat* trattat*, come avete gestito, non mi è rimasto,
      non mi avete lasciato, non mi è stata data, costrett* a cercare, costrett* ad accettare,
      mi sono vist* costrett*
    `,
    negativity: `
      a dire il vero, a dire la verità, per dirla tutta, sinceramente, francamente, onestamente,
      ad essere sincer*, a essere sincer*, ad essere onest*, a essere onest*, ad essere franc*,
      se devo essere, devo essere sincer*, diciamolo, recensioni negative, recensioni pessime,
      pessime recensioni, brutte recensioni, cattiva reputazione, cattiva fama, perdita di tempo,
      perdere tempo, brutta sensazione, amaro in bocca, cattivo sapore, non mi ha convint*,
      non mi è piaciut*, lascia molto a desiderare, lasciava molto a desiderare, lascia a desiderare,
      lasciava a desiderare, ha lasciato a desiderare, per fortuna non, sono contento di non,
      sono contenta di non, sollevat* di non, non lavorerei mai, non lavorerei, non voglio lavorare,
      non vorrei lavorare, non ha futuro, non avete futuro, senza futuro, non avete idea, non ha idea,
      non sapete cosa, non sa cosa, non è all'altezza, non è un posto, nave che affonda, barca che affonda,
      nulla da offrire, niente da offrire, poco da offrire, turnover, sfrutt*, per niente, neppure
    `,
    comparison: `
      seconda scelta, seconda opzione, piano b, prima scelta, prima opzione, numero uno,
      lavoro dei miei sogni, lavoro dei sogni, azienda dei miei sogni, offerta irrinunciabile,
      irrinunciabil*, irresistibil*, impossibile rifiutare, impossibile da rifiutare,
      impossibile dire di no, non si può rifiutare, non si poteva rifiutare, non potevo rifiutare,
      non ho potuto rifiutare, non ho saputo dire di no, supera, superano, batte la vostra, batte la sua,
      altro livello, un altro pianeta, di un'altra, anni luce, non c'è paragone, non c'è confronto,
      senza paragone, non regge il confronto, non reggono il confronto, imparagonabil*,
      non potete competere, non può competere, non possono competere, non si può paragonare, molto meglio,
      decisamente meglio, molto migliore, migliore offerta, offerta migliore, proposta migliore,
      migliore opzione, opzione migliore, opportunità migliore, migliore opportunità, posizione migliore,
      posto migliore, azienda migliore, ruolo migliore, condizioni migliori, migliori condizioni,
      prospettive migliori, migliori prospettive, si adatta meglio, si addice di più, mi si addice,
      più adatt*, più in linea, più vicin* alle mie, fa più al caso, fa più per me, rispecchia meglio,
      rispecchia di più, mi interessa di più, mi piace di più, mi attira di più, mi attrae di più,
      mi offre di più, mi offrono di più, offre di più, al posto della vostra, invece della vostra,
      anziché la vostra, piuttosto che la vostra, non è così, meno attraent*, meno interessant*, leader,
      la concorrenza, opportunità unica, occasione unica, occasione della vita, opportunità della vita,
      occasione d'oro, occasione irripetibile, più grande e
    `,
    'over-explaining': `
      lasciatemi spieg*, mi lasci spieg*, permettetemi di spieg*, mi permetta di spieg*, vorrei spieg*,
      voglio spieg*, tengo a spieg*, provo a spieg*, vi spiego, le spiego, spiego perché, spiego il perché,
      il motivo è che, la ragione è che, il motivo principale, la ragione principale, diversi motivi,
      diverse ragioni, vari motivi, varie ragioni, molti motivi, molte ragioni, tre motivi, tre ragioni,
      due motivi, due ragioni, più motivi, molteplici, tutta una serie, una serie di, tutta la storia,
      lunga storia, è una storia lunga, nel dettaglio, in dettaglio, nei dettagli, per filo e per segno,
      pro e i contro, pro e contro, notti insonni, notti in bianco, senza dormire, da un lato,
      dall'altro lato, da una parte, dall'altra parte, in primo luogo, in secondo luogo,
      innanzitutto perché, primo perché, prima di tutto perché, inoltre, un altro motivo, un'altra ragione,
      dovete sapere, deve sapere, dovete capire, deve capire, affinché capiate, per farvi capire, per darvi,
      per contestualizzare, contesto, antefatto, vi chiederete, si chiederà, vi starete chiedendo,
      si starà chiedendo, ne ho parlato con, ho parlato con mi*, mi sono consultat*, ho consultato,
      mi sono confrontat*, consiglio di mi*, mio mentore, minuti di, minuti in, ora di, un'ora di, in metro,
      in treno, in autobus, il treno, la metro, traffico, parcheggio, chilometri, km, tragitto, si aggiunge,
      a questo si, non solo ~ ma, tutto è iniziato, tutto è cominciato, all'inizio, inizialmente, poi mi,
      poi ho, poi è, in seguito, dopodiché, per caso, si dà il caso, sta di fatto, perché ~ perché,
      perché ~ e inoltre, perché ~ e poi, poiché ~ e, il che significa, massima trasparenza,
      totale trasparenza, trasparenza, da anni, fin da, da quando ero, ho sempre voluto, ho sempre sognato,
      sognavo, piano di carriera, tutta la vita, rimuginat*, lista di
    `,
    evasive: `
      non sono sicur*, non sono del tutto, non sono cert*, non so se, non so ancora, ancora non so,
      non lo so ancora, non lo so, non ho deciso, non ho ancora, non ancora, indecis*, dubbi, in dubbio,
      sto pensando, ci sto pensando, ci penso, pensarci, devo pensarci, rifletterci, riflettere ancora,
      sto ancora riflettendo, sto valutando, sto ancora valutando, sto ancora, ho bisogno di tempo,
      ho bisogno di più tempo, più tempo per, tempo per pensare, tempo per riflettere, vedremo, si vedrà,
      vedrò, vediamo, staremo a vedere, poi vedo, vi farò sapere, le farò sapere, ti faccio sapere,
      vi faccio sapere, le faccio sapere, forse, magari, può darsi, può essere, chissà, probabilmente,
      possibilmente, eventualmente, è possibile che, potrebbe essere, potrebbe cambiare,
      potrebbero cambiare, può cambiare, potrei, prima o poi, a un certo punto, più avanti, più in là,
      in un altro momento, un'altra volta, un altro giorno, un giorno o l'altro, per ora, per il momento,
      al momento non, in questo momento non, adesso no, ora no, porta aperta, porte aperte, lasciare aperta,
      lascio aperta, tenere aperta, tengo aperta, porta socchiusa, in sospeso, apert* a, cambiare idea,
      cambiassi idea, cambio idea, cambierò idea, cambi idea, se non funziona, se non va, se non dovesse,
      se dovesse, se le cose, se qualcosa, se salta, se il nuovo, se la mia situazione, se l'altra,
      se l'altro, nel caso, nel caso in cui, caso mai, casomai, in caso di, in pausa, in attesa,
      in stand-by, stand by, standby, di riserva, di scorta, rimandare, rinviare, posticipare,
      vi ricontatto, la ricontatto, vi ricontatterò, la ricontatterò, mi rifarò, mi rifaccio,
      ricontattatemi, mi ricontatti, richiamatemi, risentiamoci, ci risentiamo, sentiamoci, ne riparliamo,
      riparlarne, non si sa mai, mai dire mai, resta un'opzione, rimane un'opzione, ancora interessat*,
      sempre interessat*, resto interessat*, rimango interessat*, non è definitiv*, nulla di definitivo,
      niente di definitivo, non è un no, non escludo, non è escluso, senza escludere, più o meno,
      in un certo senso, dipende, tra qualche, fra qualche, tra un paio, tenete il mio, tenete la mia,
      tenga la mia, tenetemi, mi tenga, mi teniate, tenermi il posto, conservate, non del tutto,
      non completamente, propendo, difficile dire, troppo presto, è saltato fuori, è successo qualcosa,
      un imprevisto, imprevist*, complicat*, un po' pres*, molto pres*, incasinat*, non è il momento,
      non è un buon momento, non è il periodo, in linea di massima, in linea di principio, in teoria,
      credo di non, penso di no, penso che forse, mi sa che
    `,
  },
  kind: {
    angry: 'arrabbiat* con me, vergogno di',
    ultimatum: `
      se non è un disturbo, se non le dispiace, se non vi dispiace, se non ci sono problemi, grat* ~ se,
      se avete bisogno, se ha bisogno, se desidera, se desiderate, se volete, se vuole, se necessario,
      o se preferisce, o se preferite, se avete domande, se non sbaglio, altrimenti vi auguro
    `,
    sarcasm: `
      grazie ~ pazienza, mi scuso ~ *, scusate ~ *, scusi ~ *, mi dispiace ~ *, complimenti per il vostro,
      complimenti per la vostra, complimenti per il, complimenti a, buona fortuna con la, buona fortuna per,
      esempio di professionalità, finalmente vorrei, finalmente la ringrazio
    `,
    begging: `
      la prego di accettare, vi prego di accettare, la prego di voler, vi prego di voler,
      vi prego di considerare, la prego di considerare, vi prego di ritirare, la prego di ritirare,
      vi prego di annullare, la prego di annullare, vi prego di tenere, la prego di scusar*,
      vi prego di scusar*, perdonate il poco, perdoni il poco, perdonate la brevità, perdoni la brevità,
      perdonate il breve, per qualsiasi cosa, per qualunque cosa
    `,
    private: `
      buona salute, settore della salute, settore sanitario, motivi personali, ragioni personali,
      circostanze personali, motivi familiari, ragioni familiari, ambiente familiare, azienda familiare,
      azienda di famiglia, impresa familiare, impegni personali, dispositivi medici, settore medico,
      prendermi cura di questo, da casa, come a casa, la salute di tutti, con il mio partner commerciale
    `,
    money: `
      vale la pena, valere la pena, cento per cento, 100 per cento, mille grazie, grazie mille, azioni da,
      guadagnare tempo, guadagnat* tempo, fatto guadagnare, guadagnare esperienza, guadagnato la mia,
      in buona sostanza, benefit per, cara, caro, cari, care, prestare attenzione, al mese di, economia,
      in compenso, per il compenso, valori della, netto miglior, netta, finanziari* della, ral*lentare,
      premio per
    `,
    gossip: `
      ho sentito parlare molto bene, parlare bene, sentito solo cose, cose belle, belle cose, cose buone,
      cose positive, come mi ha detto, come mi avete detto, mi ha raccontato del ruolo,
      mi ha raccontato della, mi avete detto, mi avete raccontato, che mi ha raccontato,
      che mi avete raccontato, mi ha spiegato, mi ha detto di scriver*, piacere di sentire,
      ho saputo apprezzare
    `,
    defensive: `
      non devo proseguire, non devo dimenticare, non esit*, sono sempre stat* trattat* bene,
      sono sempre stat* molto, sono sempre stat* accolt*, libero di
    `,
    blame: `
      se avesse bisogno, se aveste bisogno, se avesse domande, se aveste domande, a causa mia,
      a causa del mio, a causa della mia, grazie ~ *, mi ha fatto piacere, mi ha fatto molto piacere,
      mi avete fatto sentire, mi ha fatto sentire, mi avete lasciato un, mi ha lasciato un,
      mi ha lasciato una, non mi ha mai fatto, scus* ~ *, mi dispiace ~ *, mi rammarico ~ *, avrei dovuto,
      non ho avuto modo, non ho ancora, non ha nulla a che, non mi resta che ringraziar*,
      non mi è possibile, mi avete trattato con, mi avete trattat* molto, mi avete trattat* benissimo,
      trattat* con, mi avete dedicato, mi avete fatto l'onore, non hanno nulla, se avesse altre
    `,
    negativity: `
      mi dispiace ~ delu*, spero ~ non ~ delu*, non vorrei delu*, delud*rvi, deluderla, deludervi,
      spero di non delu*, cattiva notizia, brutta notizia, brutto momento, non è facile, non è stato facile,
      non è stata facile, per nulla facile, niente affatto facile, niente di personale, nulla di personale,
      nulla a che, nulla contro, niente contro, troppo tardi, scus* ~ *, mi scuso ~ *, mi dispiace ~ *,
      mi rattrista, trist* per, con tristezza, senza indugio, senza ritardo, mancanza di tempo,
      mancanza di disponibilità, mancanza di preavviso, sinceramente grat*, ringrazio sinceramente,
      la ringrazio sinceramente, vi ringrazio sinceramente, sinceramente vostr*, auguro sinceramente,
      spero sinceramente, sinceramente apprezz*, apprezzato sinceramente, sinceramente colpit*,
      scarso preavviso, poco preavviso, breve preavviso, poco tempo, in questo modo, modo migliore,
      davvero male, non è male, tutto il meglio, non mi ritengo
    `,
    comparison: `
      migliori saluti, migliori auguri, il meglio, tutto il meglio, ogni miglior*, miglior augurio,
      auguro ~ miglior*, auguro ~ meglio, al meglio, nel modo migliore, nel migliore dei modi, miglior modo,
      miglior candidat*, candidat* ~ miglior*|adatt*|in linea, candidat* ~ più, persona ~ miglior*|adatt*,
      persona ~ più, profilo ~ adatt*, profilo ~ più, qualcuno ~ meglio|adatt*,
      trov* ~ miglior*|adatt*|meglio|giust*, conoscere meglio, conoscerla meglio, conoscervi meglio,
      capire meglio, comprendere meglio, è meglio, sarà meglio, meglio dirvelo, meglio avvisar*,
      preferisco non, preferisco dir*, preferisco avvis*, preferisco ritirar*, preferisco annull*,
      preferisco inform*, preferisco esser*, non ~ più, più sincer*, più cordial*, più sentit*,
      quanto prima, il più, più presto, prima possibile, una volta di più, più informazioni, più tempo,
      sempre più, molto interessant*, più che lieto, maggiori success*, il maggior*, la maggior*,
      maggior success*, superato le mie
    `,
    'over-explaining': `
      grazie ~ spieg*, ringrazio ~ spieg*, grazie ~ dettagl*, ringrazio ~ dettagl*, grazie ~ trasparenza,
      ringrazio ~ trasparenza, apprezz* ~ trasparenza, vostra trasparenza, sua trasparenza, mi ha spiegato,
      mi avete spiegato, senza entrare, non serve spiegare, innanzitutto grazie, innanzitutto la ringrazio,
      innanzitutto vi ringrazio, in primo luogo grazie, nel dettaglio il ruolo, inoltre la ringrazio,
      inoltre vi ringrazio, inoltre vi auguro, minuti del suo, ora del suo, lista di candidat*,
      da anni sul mercato, ore di lavoro, inoltre grazie
    `,
    evasive: `
      forse|magari|chissà|spero ~ strade|futuro|incontr*|incroc*|ritrov*|collabor*|rived*|risent*,
      spero che *, spero di *, strade ~ *, non cambierò idea, non ho intenzione di cambiare, senza dubbio,
      senza alcun dubbio, nessun dubbio, non ho dubbi, per qualsiasi dubbio, eventuali, eventuale disagio,
      eventuali disagi, il prima possibile, quanto prima possibile, in caso di domande,
      in caso di necessità, dopo averci pensato, dopo averci riflettuto, averci pensato, averci riflettuto,
      dopo un'attenta, ci ho pensato, imprevisti nel, decisione complicata, in attesa di un,
      in attesa di una, in attesa di un vostro, non mi è possibile, potrebbe interessar*,
      potrebbe non essere la notizia, potrebbe causar*, disagio che potrebbe, potrei causar*,
      nel caso aveste domande, resto a disposizione, potrei essere, potrei averl*, potrei avervi
    `,
  },
  parts: {
    withdrawal: {
      says: `
        non ~ proseguire, non proseguirò, non proseguo, non ~ continuare, non continuerò, non continuo,
        non ~ partecipare, non parteciperò, non partecipo, non ~ presentarmi, non mi presenterò,
        non ~ essere presente, non sarò, non ~ venire, non verrò, non ~ accettare, non accetterò,
        non ~ andare avanti, non andrò, non vado avanti, non ~ dare seguito, non darò seguito,
        non ~ sostenere, non sosterrò, non ~ disponibile, non ~ far parte, non ~ prendere parte,
        non prenderò, non potrò *, non posso più, non mi sarà possibile, non mi è possibile,
        non ~ svolgere la, non ~ fare il test, non sono più *, non ~ più *, lasciare il processo,
        lascio il processo, lascio la selezione, lasciare la selezione, uscire dal processo,
        esco dal processo, uscire dalla selezione, esco dalla selezione, abbandono, abbandonare, porre fine,
        pongo fine, mettere fine, chiudere la mia, chiudo la mia, chiudere qui, chiudo qui,
        considerare chiusa, considerare conclusa, ritenere conclusa, consideri chiusa, considerate chiusa,
        liberare *, libero lo slot, togliere il mio nome, togliermi, togliete il mio, toglietemi,
        non contate su, non conti su, senza di me, mi fermo qui, fermarmi qui, non tenere conto,
        non tenete conto, non tenga conto, non considerare la mia, non consideri la mia, dire di no,
        deciso di non, ho scelto di non, scelto di non, fare un passo indietro, passo indietro,
        farmi da parte, mi faccio da parte, tirarmi indietro, mi tiro indietro, mi tiro fuori,
        chiamarmi fuori, mi chiamo fuori, non accetto, non … accetto, non mi presento, mi fermo, fermarmi
      `,
      does: `
        ritir*, rinunci*, annull*, declin*, disdir*, disdico, disdett*, recedere, recedo, rifiut*, desist*,
        cancell*
      `,
      isNone: `
        avete annullato, ha annullato, avete ritirato, avete cancellato, hanno annullato, pensando di *,
        penso di *, pensavo di *, valutando *, sto valutando se *, volevo *, stavo per *, se ritir*,
        se rinunci*, non so se *, indecis* ~ *, forse *, hanno rifiutato, avete rifiutato, mi domando se *
      `,
    },
    thanks: {
      says: `
        non potrò mai ringraziar* abbastanza, non so come ringraziar*, non posso ringraziar* abbastanza,
        non ho parole per ringraziar*, non posso che ringraziar*, non mi resta che ringraziar*,
        non vorrei non ringraziar*, non prima di averl* ringraziat*, non senza ringraziar*,
        non voglio mancare di ringraziar*
      `,
      does: 'grazie, ringrazi*, ringraziament*, grat*, gratitudine, riconoscent*, riconoscenza, apprezz*',
      isNone: `
        grazie per niente, grazie di niente, grazie per nulla, grazie di nulla, no grazie, grazie al cielo,
        grazie a dio, grazie alla vostra lent*, sarei grat*, sarò grat*, vi sarei grat*, le sarei grat*,
        ringraziatemi, non vedo perché ~ ringraziar*, gratis, gratificant*, gratuit*, nulla da ringraziare,
        dovreste ringraziarmi, apprezzerei, niente per cui ringraziar*
      `,
    },
    close: {
      says: 'non esiti a contattar*, non esitate a contattar*',
      does: `
        augur*, buona fortuna, buon lavoro, buon proseguimento, buona giornata, buona serata,
        buona settimana, buon weekend, buona ricerca, buone cose, in bocca al lupo, in contatto, restare in,
        rimanere in, tenerci in, strade, incontr*, incroc*, ritrov*, rivederci, rivedervi, salut*,
        cordialmente, cordiali, distinti, cari saluti, un abbraccio, successo, successi, ogni bene,
        il meglio, a presto, spero che *, spero di *, nella speranza, con piacere, con stima, sinceramente,
        cordialità, arrivederci, a disposizione, un caro saluto, ci sentiamo presto, alla prossima
      `,
      isNone: `
        auguro che impar*, spero che capi*, spero che compren*, spero che vi vergogn*, spero di non,
        spero che non, con piacere di ritirar*, il meglio per me, spero che impar*, con piacere informo,
        spero mai
      `,
    },
  },
  joins: 'e, ma, quindi, perché, anche se, che, poiché, pertanto, o, però, perciò, ed',
  negatesBehind: false,
  common: `
    ti, tuo, tua, te, puoi, può, nostra, sei, suoi, sue, vostri, vostre, loro, senza, poi, buona, delle,
    degli, il, lo, la, i, gli, le, di, del, della, dei, che, e, in, un, una, per, con, non, si, mi, mio,
    mia, ho, è, sono, a, al, alla, da, dal, dalla, nel, nella, su, vostra, vostro, suo, sua, più, ma, anche,
    come, questo, questa, ha, hanno, avete, vi, grazie, molto, ci, se, essere, stato, stata, dopo, tempo,
    ancora, perché, tutto, già, quando, presso, sul, sulla, nostro, vorrei, o, ed
  `,
  emphatic: `
    non, mai, niente, nulla, molto, per favore, basta, sempre, tutto, tutti, adesso, ora, subito, urgente,
    troppo, migliore, meglio, peggio, vergogna, ridicolo, inaccettabile, settimane, grazie, voi, vostro,
    vostra, assolutamente, immediatamente, più, nessuno, solo, definitivamente, ancora, assurdo, stufo,
    stufa
  `,
  blanks: `
    nome, suo *, vostro *, cognome, mio nome, azienda, società, ruolo, posizione, titolo, data, giorno, ora,
    orario, recruiter, selezionator*, motivo, ragione, reparto, contatto, telefono, cellulare, email,
    e-mail, firma, inserire *, inserisci *, completare, compilare, qui, città, indirizzo, xx*, responsabile,
    candidat*, il tuo *, tuo *, la tua *
  `,
  reasons: `
    perché, poiché, dato che, visto che, in quanto, quindi, perciò, inoltre, anche, benché, sebbene,
    siccome, come, poi, dopo, tuttavia, però, ma, mentre, il che, infatti, dunque, pertanto
  `,
};
