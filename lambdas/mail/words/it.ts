import type { Words } from './schema.ts';

/** The words of Italian. */
export const it = {
  forward: {
    labels: {
      from: 'da|mittente',
      date: 'data|inviato|inviato il',
      subject: 'oggetto',
      to: 'a|per|destinatario',
      cc: 'cc',
      replyTo: 'rispondi a|rispondi-a',
      other: 'importanza|priorità|allegati|ccn',
    },
    passedOn: 'inoltrat',
    prefixes: {
      forward: 'i',
      answer: 'r rif',
      outside: 'esterno',
    },
    wrote: 'ha scritto',
    sentFrom: 'inviato da|inviato con|ottieni outlook|scarica outlook',
    signOffs: [
      '(?:cordiali|distinti|migliori|un cordiale) salut[oi]|cordialmente|a presto',
      'un (?:caro|affettuoso) saluto',
    ],
  },

  calendar: {
    months: `
      gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago
      settembre|set ottobre|ott novembre|nov dicembre|dic
    `,
    weekdays: 'lunedì|lun martedì|mar mercoledì|mer giovedì|gio venerdì|ven sabato|sab domenica|dom',
    days: ['oggi', 'domani', 'dopodomani'],
  },

  clock: {
    hour: 'h ore',
    before: 'alle dalle all dall ore verso',
    only: 'ore h',
    halves: ['', ''],
    range: 'alle a al fino',
    noon: 'mezzogiorno',
    midnight: 'mezzanotte',
    between: 'tra fra',
    and: 'e',
    nearly: 'circa verso ore le',
    morning: '(?:(?:del|di) )?mattin[oa]|mattinata',
    later: '(?:(?:del|di) )?pomeriggio|(?:(?:della|di) )?sera',
    numbers: `
      una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
      sedici diciassette diciotto
    `,
    minutes: { cinque: 5, dieci: 10, quindici: 15, venti: 20, trenta: 30, quarantacinque: 45 },
    spoken: {
      '<hour> e mezza|mezzo': 30,
      '<hour> e un quarto': 15,
      '<hour> meno un quarto': -15,
      '<hour> e <minutes>': 1,
      '<hour> e 15': 15,
      '<hour> e 30': 30,
      '<hour> e 45': 45,
    },
  },

  dates: {
    of: 'di del dell della',
    ordinal: '°',
    before: 'il giorno le di prossimo',
    weekOf: 'settimana d(?:el|al)',
    next: '',
    nextWeek: ['prossima settimana', 'settimana prossima'],
    weekLater: [],
    parts: '',
    noTomorrow: '',
    afterTomorrow: 'dopo',
  },

  zones: {
    offsets: {},
    names: {
      'Europe/Rome': `
        roma, milano, torino, napoli, firenze, italia, italiana, italiane, bologna, venezia, genova, verona,
        padova, bari, palermo, catania, trieste, bergamo, brescia, parma, modena
      `,
      'Europe/Zurich': 'zurigo, svizzera, ginevra, lugano, bellinzona',
      'Europe/London': 'londra, inglese, inghilterra',
      'Europe/Paris': 'parigi, francia, francese',
      'Europe/Berlin': 'berlino, germania, tedesca, monaco di baviera, francoforte',
      'Europe/Madrid': 'spagna, spagnola',
      'Europe/Lisbon': 'lisbona, portogallo, portoghese',
      'Europe/Dublin': 'dublino, irlanda, irlandese',
      'Europe/Vienna': 'austria',
      'Europe/Brussels': 'belgio',
      'Europe/Amsterdam': 'paesi bassi, olanda',
      'Europe/Warsaw': 'varsavia',
      'Europe/Prague': 'praga',
    },
    before: 'or[ae]',
    after: '',
    in: 'a',
    all: ['tutti gli orari(?: sono)?(?: in)?', 'entramb[ie]', 'fuso(?: orario)? ?:?'],
  },

  times: {
    former: `
      annullare|disdire|d(?:el|al|a)|dall['\\u2019]|invece|anziché|al posto|previst[oa]|
      inizial\\p{L}*(?: \\p{L}+){0,2}|
      originari\\p{L}*|non|era|precedente
    `,
    until: `
      entro(?: e non oltre)?(?: il| le| la| l['\\u2019])?|fino al(?:le)?|prima del|non oltre(?: il)?|
      scade(?: il)?|
      scadenza(?: :)?|al più tardi|valida fino al(?:le)?
    `,
    latest: 'al più tardi|fine|entro e non oltre|compreso',
    or: 'o|oppure|ovvero',
    choose: `
      quale|quali|opzioni|seguenti|scegli\\p{L}*|prefer\\p{L}*|alternative|va bene|disponibil\\p{L}*|
      potrei|potrebbe|propone|proposte|fasce|slot
    `,
    aside: '(?:per|da) (?:te|lei|voi)|ora locale|cioè|ossia|saranno',
    hours: 'ricevimento|apertura|turni?|tutti i giorni|lunedì al venerdì|ogni|reperibile',
    silence: `
      salvo (?:diverso|contrario) avviso|salvo (?:sua|tua) diversa|se non (?:ho|riceviamo|ricevo|(?:la |ti |
      vi )?sento|mi)|resta inteso|
      in assenza di|in mancanza di|do per|l'ho già spostat\\p{L}|trascorso tale
    `,
    settled: `
      aggiornat[oa]|conferm\\p{L}*|convocat[ao]|fissat[ao]|fissato|prenotat[ao]|slitta|
      nuov[ao] (?:data|ora|orario|appuntamento)|
      si terrà|avrà luogo|concordat[ao]|
      (?:ti|la) (?:aspett\\p{L}*|attend\\p{L}*|contatterà|chiamer\\p{L}*)|ci vediamo|ammess[ao]
    `,
    over: 'fine|chiusura|termine',
    moves: 'spost\\p{L}*|anticip\\p{L}*|posticip\\p{L}*|rinvi\\p{L}*|cambi\\p{L}*|slitta\\p{L}*',
    delay: `
      (?:entro|nelle prossime)(?: le| le prossime| i prossimi)?
      \\s(?:(?<hours>\\d{1,3}) ?ore|(?<days>\\d{1,2}) giorni)
    `,
    length: {
      minutes: 'min(?:uti)?|min\\.',
      hours: 'or[ae]|h',
      and: 'e',
      said: {
        "tre quarti d['\\u2019]ora": 45,
        "(?:un['\\u2019])?ora e mezz[ao]": 90,
        "mezz['\\u2019]?ora": 30,
        "quarto d['\\u2019]ora": 15,
        "un['\\u2019]ora": 60,
      },
      lasts: 'dur(?:a|erà|ata)',
      about: {
        before: `
          circa|approssimativamente|all['\\u2019]incirca|al massimo|massimo|quasi|più o meno|fino a|
          almeno|tra|fra|un paio
        `,
        behind: `
          circa|al massimo|massimo|più o meno|al più
        `,
      },
      otherwise: `
        lezione|
        dopo|poi|successivamente|prima|anticipo|ritardo|test|prov[ae]|esercizi\\p{L}*|presentazione|
        a piedi|strada|treno|autobus|parchegg\\p{L}*|modulo|questionario|visita|prepar\\p{L}*|
        alla settimana|settimanali|turn[oi]|pausa|entro|contratto|ogni|stipendio
      `,
    },
  },

  common: `
    il la lo gli e suo sua di per in un una che con ci è non del della al alle si i le gentile ciao
    grazie cordiali saluti da sono ha anche più o nel dal nostro nostra ti
  `,

  asksToForward: {
    forward: 'inoltr',
    address: 'indirizzo di inoltro',
    confirm: 'conferm|verif',
    code: 'codice',
  },

  names: {
    particles: 'di del della la',
    shortened: 'dott dott.ssa avv sig sig.ra ing s.p.a',
    offices: ['recruiter'],
  },
  mailbox: {
    nobodyReads: 'nonrispondere nonrispondete senzarisposta',
    machines: 'notifica notifiche avvisi',
    manyRead: 'bollettino notiziario',
    providers: 'posta casella',
    noPerson: 'non rispondere',
  },

  note: {
    with: 'con',
    at: 'da|presso|alla|al',
    for: '(?:per(?: il ruolo di| la posizione di| un posto da| un posto di)?|come)(?: una?)?',
    applied: '(?:mi sono|sono) candidat[oa]|(?:ho )?inviato (?:la mia |una )?candidatura|ho fatto domanda',
    to: 'a|ad|da|presso|alla|al|in',
    not: 'non|mai|se|senza|nessun',
  },
  boards: 'la tua candidatura è stata inviata a …',

  job: {
    roleFrames: `
      posizione di, posizione come, ruolo di, ruolo come, posto di, posto da, posto come, candidatura a,
      candidatura per, candidatura al, candidatura alla, candidatura come, candidatura da, colloquio per,
      colloquio da, colloquio di, selezione per, selezione di, cerchiamo, cerco, cerca, cercano, cercando,
      ricerchiamo, ricerca di, ricerca del, ricerca della, ricerca, assumere, lavorare come, lavoro come,
      lavoro da, offerta per, offerta di, proposta di, proposta per, figura di, figura del, mansione di,
      incarico di, contratto come, stage come, tirocinio come, opportunità come, opportunità di, manca,
      serve, per il posto, posizione, ruolo, assunzione come, inserimento come, profilo di, candidata per,
      candidato per, bando per, annuncio per, in qualità di, in veste di, nel ruolo, concorso per,
      qualità di, con mansione di, mansioni di, nel ruolo di, per la figura di, una figura di, la figura di,
      impiego di, impiego come, lavoro di, contratto da, contratto di, assumere una, assumere un, assumiamo,
      assumiamo una, assumiamo un, cercasi, si cerca, si cercano, cerchiamo una, cerchiamo un, cerchiamo
      ancora, cerchiamo ancora una, cerchiamo ancora un, stiamo cercando, stiamo cercando una, stiamo
      cercando un, cerco una, cerco un, cerca una, cerca un, ricerchiamo una, ricerchiamo un, ricerca una,
      ricerca un, ci manca, ci manca una, ci manca un, manca una, manca un, serve una, serve un, ci serve
      una, ci serve un, ci servirebbe una, ci servirebbe un, bisogno di, bisogno di una, bisogno di un,
      posti di, candidatura di, si è candidata come, si è candidata per, candidata come, candidato come,
      bando di, concorso di, graduatoria di, selezione come, selezione di una, selezione di un, selezione
      per una, selezione per un, stage da, tirocinio da, tirocinio di, apprendistato come, apprendista,
      sostituzione di, supplenza di, profilo da, profilo come, ruolo da, inserire una, inserire un, inserire
      come, inserimento di una, inserimento di un, entrare come, nostra prossima, nostro prossimo, nostra
      nuova, nostro nuovo, mestiere di, annuncio di, annuncio da`,
    roleHints: `
      per, come, da, di, il, la, lo, l, un, una, uno, nostro, nostra, nuovo, nuova, prossimo, prossima,
      al, alla, del, della, un', sua, suo, essere, sul, sulla, futuro, futura, per il, per la
    `,
    roleNouns: `
      posizione, ruolo, posto, figura, mansione, offerta, annuncio, incarico, posizione aperta, vacancy,
      profilo
    `,
    titles: `
      ingegnere, ingegnera, sviluppatore, sviluppatrice, responsabile, direttore, direttrice, tecnic*,
      consulente, progettista, addett*, impiegat*, contabile, specialista, avvocat*, enolog*, grafic*,
      restauratore, restauratrice, analista, architett*, designer, assistente, coordinatore,
      coordinatrice, infermier*, medic*, farmacista, dietista, biolog*, chimic*, docente, insegnante,
      professore, professoressa, maestro, maestra, educatore, educatrice, psicolog*, fisioterapista,
      ricercatore, ricercatrice, commess*, camerier*, cuoc*, chef, barista, panettier*, pasticcier*,
      macellaio, meccanic*, elettricista, idraulic*, saldatore, tornitore, operaio, operaia, magazzinier*,
      autista, macchinista, capotreno, conducente, corriere, receptionist, segretari*, traduttore,
      traduttrice, giornalista, redattore, redattrice, editor, copywriter, bibliotecari*, archivista,
      curatore, curatrice, geometra, muratore, falegname, giardinier*, parrucchier*, estetista,
      modellista, sarta, sarto, praticante, stagista, tirocinante, apprendista, dottorando, dottoranda,
      venditore, venditrice, commerciale, agente, buyer, manager, controller, capo, caporeparto, cassier*,
      operatore, operatrice, ausiliari*, oss, referente, revisore, ispettore, ispettrice, amministratore,
      amministratrice, programmatore, programmatrice, sistemista, perito, *ista, *ologo, *ologa, assegno
      di ricerca, assegnista, guida, animatore, animatrice, *atore, *atrice, manutentore, esperto, esperta,
      lead, head, capocantiere, vice,
      ostetric*, pediatra, chirurg*, psichiatra, psicoterapeuta, podolog*, ottic*, odontoiatra,
      odontotecnic*, veterinari*, badante, colf, baby-sitter, educat*, professor*, maestr*, istruttor*,
      istruttrice, allenat*, bagnin*, animat*, accompagnat*, hostess, steward, assistente di volo, pilota,
      macchinist*, autist*, fattorino, postin*, portalettere, facchino, operai*, operat*, manovale,
      carpentier*, fabbro, carrozzier*, pittore, imbianchino, vetraio, tappezzier*, sart*, calzolai*,
      pellettier*, orafo, orafa, orologiai*, tipografo, tipografa, rilegat*, fornai*, pasticcer*, gelatai*,
      pizzaiol*, macellai*, pescivendol*, salumier*, casar*, capopartita, aiuto cuoco, aiuto cuoca, commis,
      sous chef, lavapiatti, barman, sommelier, maître, portier*, governante, cameriera ai piani, addetta
      alle pulizie, custode, portinai*, guardia giurata, vigilante, vigile, poliziott*, carabiniere,
      agricolt*, bracciante, viticoltore, cantinier*, apicoltore, allevat*, mungitore, boscaiol*, pescat*,
      marinai*, comandante, spedizionier*, gestore, amministrativ*, promoter, rappresentante, acquirente,
      consiglier*, ragionier*, tesorier*, attuario, notai*, magistrat*, cancellier*, perit*, disegnat*,
      topograf*, ingegner*, programmat*, sviluppat*, amministrat*, collaudat*, scienziat*, ricercat*,
      dottorand*, studente, studentessa, capoturno, capoturn*, caposquadra, capocuoc*, caposala, direttor*,
      dirigente, preside, coordinat*, supervisore, ispett*, rettore, redatt*, correttore, correttrice,
      tradutt*, interprete, fotograf*, cameraman, produttore, produttrice, montatore video, speaker,
      conduttore, conduttrice, attore, attrice, cantante, ballerin*, coreograf*, scenograf*, illustrat*,
      conservat*, restaurat*, fisic*, geolog*, matematic*, statistic*, sociolog*, storic*, archeolog*,
      barbier*, truccat*, fiorai*, visual, scrum master, product owner, collaborat*, scolastic*, operatore
      socio-sanitario, operatrice socio-sanitaria, assistente sociale`,
    recruiters: `
      selezione, recruit*, risorse umane, hr, ufficio personale, selezionatrice, selezionatore, personale,
      talent
    `,
    joins: `
      di, del, della, delle, dei, degli, dell, al, alla, alle, ai, agli, in, e, ed, &, il, la, lo, i, da,
      per
    `,
    stops: `
      a, ad, al, alle, allo, anche, che, come, ci, con, da, dal, dalla, dalle, deve, fino, gli, ma, non,
      nella, nel, nelle, nei, per, perché, presso, questa, questo, sarà, se, si, sua, suo, sue, suoi, va,
      vi, è, il, lo, la, i, le, un, una, uno, e, o, ed, in, su, sul, sulla, tra, fra, noi, voi, lei, io,
      tu, mi, ti, nostro, nostra, nostri, nostre, vostra, tuo, tua, ha, ho, abbiamo, hanno, sono, siamo,
      stata, stato, quando, dove, chi, cui, più, molto, già, ancora, quindi, poi, oggi, qui, dopo, prima,
      durante, vorremmo, saremmo, potrebbe, grazie, buongiorno, salve, gentile, desideriamo, siete, entro
    `,
    articles: `
      il, lo, la, l, i, gli, le, un, una, uno, nostro, nostra, del, della, dell, di, d, ditta, società,
      azienda, nuovo, nuova
    `,
    hiring: `
      intervista, interviste, colloquio*, candidatura*, conferma*, confermato, invito, convocazione,
      proposta, offerta, risposta, esito, selezione, sua, tua, incontro, chiamata, videochiamata,
      videocolloquio, posizione, ruolo, stato, aggiornamento, annullamento, spostamento, promemoria,
      richiesta, ringraziamento, prossim*, passo, passi, fase, primo, secondo, finale, tecnico,
      telefonico, conoscitivo, info, informazioni, risultato, r, i, re, fwd, disponibilità, orario,
      data, prova, nuova, contratto, appuntamento, ora, benvenuta, opportunità, profilo, riscontro,
      assunzione, rinvio, ricezione, ricevuta, iter, esami
    `,
    departments: `
      selezione, personale, risorse umane, hr, ufficio, ufficio personale, recruiting, team, candidature,
      carriere, lavora con noi, talent, segreteria, ufficio selezione, direzione, amministrazione,
      servizio, gestione, ufficio risorse umane, selezione del personale, staff
    `,
    at: 'presso',
    companyFrames: `
      team di, entrare in, interesse per, interesse verso, in, lavorare in, colloquio con, colloquio in,
      parte di, far parte di, a nome di, per conto di, benvenuta in, benvenuto in, la ditta, ditta,
      azienda, società, qui in, noi di, siamo di, gruppo, selezione di, team, qui da, ufficio del
      personale di, selezione in, direzione di, staff di, assunta in, assunta da
    `,
    companyHints: `
      di, del, della, dell, da, dal, dalla, con, per, il, la, lo, a, al, alla, e, nella, nel, all, degli,
      delle, in
    `,
    companyDoes: `
      cerca, ricerca, la, ti, invita, desidera, ha, è, seleziona, propone, vorrebbe, sta, ringrazia,
      assume
    `,
    companyLabels: 'azienda, società, datore di lavoro, ente, cliente, struttura, istituto, impresa',
    clients: `
      cerchiamo per, cerco per, ricerca per, seleziono per, selezioniamo per, seguo per, supporto,
      supportiamo,
      al cliente, del cliente, azienda cliente, per il cliente, dal cliente, nostro cliente, mio cliente,
      nostri clienti, miei clienti, nostra cliente, cliente, il cliente, azienda nostra cliente
    `,
    unnamedClients: `
      uno dei nostri clienti, un cliente, una azienda, un'azienda, importante azienda, azienda leader,
      importante realtà, una realtà, per un gruppo, primaria azienda
    `,
    organisations: `
      gruppo, banca, ospedale, ospedali, clinica, asl, università, scuola, istituto, liceo, fondazione,
      comune, comune di, provincia, regione, museo, teatro, editrice, edizioni, libreria, farmacia,
      farmacie, farmacie riunite, laboratori, laboratorio, hotel, grand hotel, albergo, ristorante,
      trattoria, pasticceria, panificio, pastificio, cantina, cantine, azienda agricola, officina, officine,
      studio, studio legale, studio dentistico, costruzioni, immobiliare, tessuti, trasporti, ferrovie,
      assicurazioni, viaggi, energia, salute, tecnologie, ingegneria, cooperativa, coop, associazione,
      magazzini, moda, cantieri, ceramiche, conserve, agenzia, industrie, impianti, fratelli, figli, &
      figli, ministero, alimentari, società, consorzio, caffè, casa, casa di       cura, centro, impresa,
      pharma, soft, digitale, municipio, unione dei comuni, città metropolitana, città di, provincia di,
      prefettura, questura, tribunale, procura, agenzia delle, camera di commercio, consiglio, ente,
      autorità, ausl, asst, ats, azienda sanitaria, azienda ospedaliera, azienda, aziende, policlinico,
      presidio, ambulatorio, poliambulatorio, centro medico, casa di riposo, rsa, residenza, residenze,
      hospice, croce       rossa, misericordia, pubblica assistenza, cliniche, farmacia comunale, ottica,
      odontoiatria, veterinaria, clinica veterinaria, laboratorio analisi, ateneo, politecnico, università
      di, università       degli studi, facoltà, accademia, conservatorio, scuole, scuola primaria, scuola
      dell'infanzia, asilo, asilo nido, nido, istituto comprensivo, istituto tecnico, istituti, collegio,
      convitto, biblioteca, archivio, musei, pinacoteca, galleria, teatri, orchestra, opera, festival,
      circo, cinema, radio, televisione, giornale, editore, casa editrice, tipografia, stamperia, grafica,
      cartiera, cartotecnica, cartoleria, librerie, agriturismo, masseria, tenuta, tenute, fattoria, podere,
      frantoio, oleificio, vini, vigneti, vigna, cantina sociale, distilleria, birrificio, torrefazione,
      mulino, molino, molini, forno, forni, panetteria, gelateria, cioccolateria, caseificio, latteria,
      latte, formaggi, macelleria, salumificio, salumi, prosciuttificio, pescheria, ittica, ortofrutta,
      agricola, allevamenti, vivai, vivaio, fiori, floricoltura, giardini, acetaia, alimentare, dolciaria,
      surgelati, ristorazione, ristoranti, osteria, pizzeria, caffetteria, mensa, catering, alberghi,
      resort, terme, villaggio, campeggio, turismo, tour, crociere, traghetti, cantiere, cantiere
      navale, cantieri navali, aeroporto, aeroporti, linee aeree, autolinee, autotrasporti, spedizioni,
      logistica, traslochi, depositi, magazzino, distribuzione, ingrosso, supermercati, supermercato,
      mercato, mercati, ipermercato, negozi, negozio, bottega, botteghe, ferramenta, arredamenti, arredi,
      mobili, mobilificio, salotti, materassi, cucine, ceramica, vetreria, vetri, marmi, legnami,
      falegnameria, segheria, serramenti, infissi, edilizia, edile, impresa edile, restauri, immobiliari,
      abitazioni, architetti, ingegneri, studio       tecnico, studio associato, studi, avvocati, notai,
      commercialisti, consulenza, consulenti, revisione, finanza, finanziaria, credito, cassa, cassa di
      risparmio, banche, assicurazione, broker, investimenti, capital, acciaierie, acciai, acciaio,
      fonderia, fonderie, metalli, meccanica, meccaniche, officina       meccanica, torneria, stampi,
      utensili, macchine, automazioni, elettronica, elettrica, elettromeccanica, informatica, soluzioni,
      tecnologia, software, telecomunicazioni, reti, energie, solare, eolico, gas, petroli, acque,
      acquedotto, ambiente, ecologia, rifiuti, recuperi, chimica, chimici, farmaceutici, farmaceutica,
      cosmetici, profumi, plastica, plastiche, gomma, imballaggi, tessile, tessiture, tessitura, filatura,
      filati, maglificio, confezioni, sartoria, calzature, calzaturificio, pelletteria, pelletterie,
      conceria, gioielli, gioielleria, orologeria, orafa, giocattoli, sport, sportiva, palestra, palestre,
      piscine, biciclette, automobili, autosalone, concessionaria, motori, pneumatici, carrozzeria, pulizie,
      vigilanza, servizi sociali, lingue, eventi, comunicazione, pubblicità, media, digital, compagnia,
      consorzi, cooperative, onlus, confederazione, federazione, sindacato, lega, comitato, zoo, acquario, e
      figli, & c., e c.
    `,
    legalForms: 'spa, srl, srls, snc, sas, sapa, scarl, scpa, soc coop, onlus, ets, aps',
    agencies: `
      agenzia per il lavoro, somministrazione lavoro, selezione, somministrazione, interinale, recruit*,
      head hunting, talent, ricerca e selezione
    `,
    honorifics: 'sig, sigra, signora, signor, signorina, gentma, gentmo, egr, gent, spett',
    degrees: 'dott, dottssa, dottore, dottoressa, dr, drssa, prof, profssa, avv, ing, arch, geom, rag',
    persons: `
      con, organizzatore, organizzatrice, host, referente, contatto, da, sono, mi chiamo, persona di
      riferimento, chiedere di, chieda di, chiedi di, intervistatore, selezionatore, selezionatrice
    `,
    writeTo: `
      scrivere a, scrivi a, scriva a, contattare, contatti, rispondere a, mail, email, e-mail, inviare a,
      indirizzo, scrivimi a, scrivermi a, posta
    `,
    signOffs: `
      cordiali saluti, distinti saluti, cordialmente, un cordiale saluto, cordiale saluto, saluti, un
      saluto, i migliori saluti, migliori saluti, a presto, grazie, grazie mille, un caro saluto, cari
      saluti, un abbraccio, buona giornata, buona serata, buon lavoro, ci vediamo, ciao, in attesa di
      riscontro, con i migliori saluti, molti saluti, tanti saluti, con viva cordialità, a lunedì, a
      martedì, a mercoledì, a giovedì, a venerdì, a domani, buon weekend, buona settimana, con stima,
      porgiamo distinti saluti, porgo cordiali saluti, la saluto cordialmente, saluti cordiali
    `,
    greetings: `
      ciao, buongiorno, buonasera, gentile, gentilissima, gentilissimo, cara, caro, salve, egregio,
      spettabile, spett, egregia, buon pomeriggio, gentma, dottoressa
    `,
  },

  proviso: {
    if: 'se|qualora|in caso|nel caso',
    change: 'annull\\p{L}*|disdi\\p{L}*|spost\\p{L}*|impediment\\p{L}*|non (?:può|puoi|potesse|potessi)',
  },

  place: {
    rows: {
      where: `
        luogo, dove, indirizzo, sede, sala, luogo dell'incontro, luogo del colloquio, presso, ubicazione,
        posizione sede
      `,
      when: `
        quando, data, ora, orario, giorno, data e ora, data/ora, data e orario, nuova data, nuovo orario,
        inizio
      `,
      role: 'posizione, ruolo, mansione, incarico, offerta, annuncio, profilo, figura, posto',
      company: 'azienda, società, datore di lavoro, cliente, ente, impresa',
      host: `
        organizzatore, organizzatrice, referente, contatto, ospite, selezionatore, selezionatrice,
        persona di riferimento
      `,
      how: 'formato, tipo, modalità, come, tipologia, tipo di colloquio, cosa, tipo di evento',
      join: `
        link, collegamento, partecipa, link riunione, link alla riunione, accesso, videochiamata,
        link teams, link zoom, link meet, collegarsi, informazioni per partecipare
      `,
    },
    streets: {
      endings: '',
      beginnings: `
        via, viale, v.le, corso, c.so, piazza, p.zza, p.za, piazzale, p.le, largo, vicolo, vico, strada,
        s.da, lungotevere, lungomare, lungarno, lungo, contrada, c.da, località, loc., salita, calata,
        galleria, borgo, zona industriale, riva, fondamenta, campo, calle, traversa, rotonda, piazzetta,
        lungolago, lungadige, stradone, frazione, fraz., rione, passaggio, banchina, molo, discesa, rampa
      `,
      typesBehind: '',
    },
    rooms: `
      sala, aula, stanza, ufficio, uffici, piano, edificio, palazzo, palazzina, torre, scala, interno,
      int, int., ingresso, portineria, reception, campus, sede, stabilimento, magazzino, capannone, negozio,
      hotel, albergo, ristorante, bar, ospedale, clinica, scuola, liceo, università, municipio, centro,
      laboratorio, officina, museo, biblioteca, studio, padiglione, blocco, cancello, filiale, bottega,
      cantina, teatro, residenza, terminal
    `,
    offices: 'ufficio, uffici, sede, studio',
    at: `
      siamo in, siamo a, indirizzo è,
      presso, presso la, presso il, presso lo, presso l', presso gli, presso le, presso i,
      presso la nostra sede di, presso la sede di, presso i nostri uffici di,
      presso il nostro stabilimento di, presso il ns. stabilimento di, in, nel, nella, nell', nello, nei,
      negli, nelle, al, alla, all', allo, ai, agli, alle, a, in sede, nella sede di, da noi in, qui in,
      davanti al, davanti alla, sito in, sita in
    `,
    elsewhere: `
      fattura, fatture, fatturazione, per posta, spedire a, inviare a, sede legale, sede centrale, parcheggio,
      parcheggiare, stazione, fermata, residenza, documenti a, sede amministrativa
    `,
    video: `
      videochiamata, videochiamate, in call, una call, colloquio da remoto, incontro da remoto,
      video chiamata, videocall, video call, video-call, videoconferenza, video conferenza, in video,
      via video, videocolloquio, video colloquio, su teams, via teams, tramite teams, su zoom, via zoom,
      tramite zoom, su meet, via meet, tramite meet, google meet, su google meet, skype, webex,
      colloquio online, online, on line, on-line, virtuale, a distanza, collegamento, telecamera accesa,
      di teams, di zoom, webcam, riunione di teams
    `,
    phone: `
      telefonico, telefonica, telefonici, telefonicamente, al telefono, per telefono, via telefono,
      ti chiamo, la chiamo, ti chiamerò, la chiamerò, la chiameremo, ti chiameremo, ti chiamerà,
      la chiamerà, ti telefono, le telefono, le telefonerò, ti chiama, la chiama, telefonata, chiamarla,
      chiamarti, squillo, sentirci telefonicamente, la contatterò telefonicamente
    `,
    onsite: `
      in presenza, di persona, in sede, presso la nostra sede, presso i nostri uffici, presso la sede,
      presso gli uffici, presso il nostro, nella nostra sede, nei nostri uffici, presso lo studio,
      nel nostro ufficio, nel nostro, venire da noi, vieni da noi, venga da noi, passare da noi,
      passa da noi, passi da noi, passare in, passa in, passi in, vieni in, venga in, venire in,
      presentarsi, si presenti, presentati, faccia a faccia, in negozio, in ufficio, in bottega,
      in stabilimento, giornata di prova, prova pratica, chiedi di, chieda di, chiedere di,
      in portineria, alla reception, incontrarla, incontrarti, incontriamoci, visita allo
    `,
    over: `
      come da accordi, come concordato, come da nostra, ci siamo sentiti, ci siamo sentite, sentiti, sentite,
      dopo, grazie per, a seguito, in seguito, da quando, invece di, invece che, anziché, al posto di,
      senza, non, né, niente, nessuna, nessun, ultimo, ultima, precedente, poi, successivamente, seguirà,
      ringrazio per, ringraziamo per, facendo seguito, più avanti, sentiti, parlato
    `,
    passed: `
      poco fa, di poco fa,
      non serve, non è necessario, non è necessaria, la settimana scorsa, ieri, settimana scorsa,
      stamattina, il mese scorso, l'altro giorno, di ieri
    `,
    or: 'o, oppure, o in, o via, o su, o da',
    links: {
      join: `
        partecipa, partecipare, unisciti, unirsi, collegarsi, collegati, accedi alla riunione, entra,
        link della riunione, link di accesso, link per, stesso link, il link è, videochiamata,
        stanza virtuale, ecco il link
      `,
      cancel: `
        annull*, ritir*, disdi*, cancell*, rinunci*, rifiut*, declina*, non partecipare, non puoi venire,
        non può partecipare, non sei più interessat*, impossibilitat*
      `,
      otherwise: `
        sposta*, riprogramm*, ripianific*, modific*, prenot*, scegli*, fissa*, calendario, agenda,
        conferm*, accett*, mappa, indicazioni, come arrivare, vedi, visualizza, gestisci, privacy, aiuto,
        opzioni, candidati, disponibilità, scarica, sondaggio, rimanda
      `,
      leave: `
        disiscri*, iscrizione, newsletter, preferenze, non ricevere, cancellati, mailing, e-mail,
        annulla iscrizione
      `,
      here: 'qui, clicca qui, cliccare qui, questo link, link, seguente link, pulsante, al link',
    },
    numbers: {
      label: `
        tel, telefono, cell, cellulare, mobile, mob, diretto, linea diretta, whatsapp, numero, sms,
        fisso, contatto, mio numero, mio cellulare, il mio cellulare, ufficio, int. diretto, recapito,
        recapito telefonico, telefonare
      `,
      other: `
        fax, id, id riunione, codice, passcode, rif, riferimento, p. iva, p.iva, partita iva, c.f.,
        cod. fisc., iban, rea, cap, capitale, albo, aut. min, protocollo, prot, annuncio, numero di,
        n. di, iscrizione, registro, id conferenza, pec, cod, matricola, pratica
      `,
      house: 'centralino, reception, segreteria generale, centrale',
      dialIn: `
        partecipa tramite telefono, accesso telefonico, componi, composizione, id riunione, un tocco su,
        chiama in base
      `,
      extension: 'int, int., interno, ext',
      yours: `
        chiamo al, chiamerò al, chiameremo al, chiamerà al, tuo numero, suo numero, tuo cellulare,
        suo cellulare, chiamarla al, chiamarti al, ti chiamo al, la chiamo al, la contatteremo al
      `,
      others: 'mia collega, mio collega, collega, reception, assistenza, supporto, portineria, centralino',
      at: `
        al, allo, il, da, dal, numero, un sms al, sms, whatsapp, su whatsapp, chiami, chiama, chiamami,
        mi chiami, telefonare, telefonare al, telefonare allo, di telefonare allo, chiarimento, a,
        cellulare, telefono
      `,
    },
  },

  signs: {
    named: {
      arrange: 'organizz|copr|pagh|prenot|rimbors|sponsorizz|occup',
      trip: 'visto|voli|volo|trasferimento|viaggio|trasloco',
      talk: [
        `colloqui|colloquio|chiacchierat[ae]|chiacchiere|incontr[oi]|
        conversazion[ei]|telefonat[ae]|videochiamat[ae]|chiamat[ae]|
        scambi[o]?|confront[oi]`,
        `visit[ae]|riunion[ei]|call|giornata di (?:prova|selezione|
        valutazione)|discussione|intervist[ae]`,
      ],
      few: '(?:(?!(?:a|al|alla|per|di|del|della|in|sul|sulla|e|o|una?|con)\\s)[^\\s.,;!?]{1,30} ){0,3}',
      our: `(?:(?:il|la|lo|i|le|un|una|del|della|al|alla|dal|dalla|sul|
        sulla|nel|nella) )?(?:nostr[oaei]|tu[oa]|su[oa]|tuoi|suoi)|il|
        la|lo|del|della|al|alla|dal|dalla|un|una`,
      ours: "(?:\\p{L}+ )?nostr[oaei]|dell'|all'|l'",
      meet: `(?:conoscer|parlar|incontrar|veder|chiacchierar|accoglier|
        sentir|ascoltar|aver|poter|stringer|scambiar|ricever|ospitar|
        dare)\\p{L}*`,
      met: `(?:conosciut|parlat|incontrat|vist|sentit|incrociat|avut|accolt|
        chiacchierat|ascoltat|ospitat|ricevut|scambiat)\\p{L}*`,
      glad: `piacere|bello|piacevole|interessante|onore|felic[ei]|liet[aoie]|
        content[aoie]|gioia|bellissimo|stimolante`,
      day: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
      gone: `ieri|l'altro (?:ieri|giorno)|poco fa|poc'anzi|stamattina|
        stamane|stamani|(?:la )?(?:scorsa|scorso) (?:settimana|mese|
        <day>)|(?:settimana|mese|<day>|anno) scors[oa]|qualche (?:giorno|
        settimana) fa`,
      orally: [
        `al telefono|per telefono|a voce|di persona|telefonicamente|in videochiamata|
        faccia a faccia|dal vivo|in presenza`,
        `(?:durante|nel|nella|nell'|al|alla) ?(?:corso del )?(?:nostr[oa] |
        su[oa] |tu[oa] |il nostro |la nostra )?<few><talk>|a (?:pranzo|
        cena)`,
      ],
    },
    spoken: [
      "come d['\u2019]accordo (?:per|al) telefono",
      'come (?:concordato|detto|convenuto) (?:per|al) telefono',
      '(?:fatto) (?:\\p{L}+ )?piacere <meet>',
      'ricordando (?:\\p{L}+ ){0,3}?(?:il|la) (?:nostro|nostra) <talk>',
      'dopo la (?:giornata|mattinata|prova) (?:\\p{L}+ ){1,4}?<day>',
      `(?:seguito|seguito) (?:al|alla|a|del|della) <few>(?:telefonata|
        colloquio|chiamata|conversazione|chiacchierata|incontro) (?:di |
        del )?(?:<gone>|<day>|telefonic[oa])`,
      '(?:quando) (?:si è|ti sei) (?:fermat|presentat|passat)\\p{L}*',
      "(?:ricordo) (?:dell'|della |del )(?:<few>)?<talk>",
      '(?:avuto) (?:ora )?modo di (?:<meet>)',
      `aveva parlato con (?:lei|te)|ora passata con|a bocca aperta|
        l'hanno fatto riflettere|fatto riflettere`,
      '(?:che impressione|come) (?:ti|le) (?:hanno|ha|è)',
      `(?:dopo il|nella) nostr[oa] <talk>|notato (?:la )?(?:tua|sua) calma|
        (?:davanti al|davanti alla) qual\\p{L}+ (?:si è|ti sei)|due parole scambiate`,
      '(?:è|era|sono) stat[oaie] (?:\\p{L}+ ){0,2}?(?:<glad>) (?:<meet>|di <meet>)',
      `(?:che|davvero|molto)? ?(?:<glad>|bella|bel) (?:di |nel )?(?:aver|
        averl[ao]|averti|avervi|averla)(?:ti|la|lo)? ?(?:<met>)`,
      '(?:che) (?:bella|bel|piacevole|piacere) (?:<few>)(?:<talk>|averti|averla|<meet>)',
      '(?:bello|piacere) (?:<few>)dare (?:\\p{L}+ )?un volto',
      "(?:ho|abbiamo) avuto (?:il |l')?(?:piacere|modo|onore|occasione) di (?:<meet>)",
      `(?:ho|abbiamo|ha|hanno) (?:\\p{L}+ )?(?:apprezzato|gradito|
        adorato) (?:\\p{L}+ )?(?:<our>) <few>(?:<talk>|schiettezza|
        franchezza|calma)`,
      '(?:apprezzat\\p{L}+|piaciut[oaei]|colpit[oaei]) … (?:<orally>|con cui ha risposto|durante)',
      '(?:è|sono) piaciut[oaei] (?:\\p{L}+ )?(?:<meet>|farti|farle|<our> <few><talk>)',
      `come da (?:\\p{L}+ )?(?:telefonata|colloquio|chiamata|
        conversazione|accordi (?:telefonici|presi a voce))`,
      "(?:content|soddisfatt|entusiast|liet)[oaie] (?:del|della|dell'|dal|dalla) ?<few><talk>",
      '(?:ho|abbiamo) ascoltato',
      `(?:grazie|ringrazi\\p{L}+) … (?:essere|esserti|essersi|aver|
        averci|avermi|averlo) ?(?:venut|passat|stat|parlat|incontrat|
        dedicat|partecipat|rispost|accett|raggiunt|ricevut|ospitat|
        presentat|preso)\\p{L}*(?! (?:la|alla) (?:mail|candidatura|
        annuncio|modulo))`,
      `(?:grazie|ringrazi\\p{L}+)(?: (?:ancora|mille|tanto|di|nuovo|
        molto|davvero)){0,4} (?:(?:per|x) (?:<our>) |per (?:il|la|lo) |
        della |del |per l'|dell')<few><talk>`,
      `(?:grazie|ringrazi\\p{L}+) … (?:tempo|disponibilità|
        partecipazione|accoglienza) … (?:ieri|oggi|<gone>|scors[oa]|
        <day>|colloquio|telefon\\p{L}+|dedic\\p{L}+ (?:durante|nel|al)|
        giornata)`,
      `(?:dopo|a seguito del?|in seguito al?|facendo seguito al?|dal|
        dopo del|visto|riprendendo|ripensando al?|proseguire|continuare|
        sulla base del?|nonostante|come da) ?(?:la |il |l|lla )?(?:filo )?(?:della |
        del )?nostr[oaie] <few><talk>`,
      '(?:al|del|dal|nel|alla|della|dalla|nella|sul|sulla) nostr[oa] <few><talk>',
      `(?:dopo|a seguito|in seguito|nonostante|sul|del|al|dal|come) (?:\\p{L}+ )?<few><talk> (?:sostenut[oa]|
        di ieri|che ha|avut[oa]|con (?:il |la )?(?:dott|sig|noi)|(?:di )?(?:<gone>)|
        fatt[oa])`,
      'nostr[oa] <few><talk> <few>(?:<gone>|mi|ci|è stat[oa]|della scorsa|di ieri)',
      `(?:tu[oa]|su[oa]|il|la) <few><talk> (?:con \\p{L}+ )?<few>(?:<gone>|
        è andat[oa]|è stat[oa] (?:\\p{L}+ )?(?:piacevole|utile|
        interessante|ottim[oa]|ricc[oa]|positiv[oa])|di (?:ieri|martedì scorso))`,
      `<talk> (?:che )?(?:abbiamo avuto|abbiamo fatto|ha avuto|hai avuto|
        ha sostenuto|hai sostenuto|avut[oa]|sostenut[oa]|
        intercors[oaie])`,
      `(?:come|quanto|che) (?:\\p{L}+ )?(?:detto|concordato|anticipato|
        discusso|promesso|accennato|dicevo|detti|accordato) (?:\\p{L}+ )?(?:<orally>|
        <gone>)`,
      `come (?:le|ti) (?:dicevo|anticipavo|ho (?:detto|promesso|
        anticipato|accennato|spiegato))(?! (?:nella|per|via) (?:mail|
        mia|messaggio))`,
      `ci siamo (?:\\p{L}+ )?(?:sentit|incontrat|parlat|conosciut|dett|
        vist|incrociat|trovat|accordat)\\p{L}*(?! <few>(?:e-?mail|mail))`,
      `(?:ora|adesso) che (?:ci conosciamo|ci siamo|l'ho|ti ho|la conosc\\p{L}+)|
        (?:quando|dopo che|da quando|l'ultima volta) (?:che )?(?:ci siamo|
        è venut\\p{L}+|sei venut\\p{L}+|abbiamo parlato|abbiamo chiacchierato|
        sei passat\\p{L}+|è passat\\p{L}+)`,
      `(?:mi|ci|ti|le) (?:dicevi|diceva|hai detto|ha detto|hai raccontato|
        ha raccontato|hai chiesto|ha chiesto|chiedevi|chiedeva|parlavo|
        dicevo|hai parlato|ha parlato) … ?(?:<orally>|<gone>)`,
      `(?:<orally>)[, ]+(?:mi |ci |si )?(?:dicevi|diceva|hai|ha|era accennato|
        abbiamo|avevi|aveva|chiedevi)`,
      `(?:ho|abbiamo|ha|hanno) (?:\\p{L}+ )?(?:parlato|chiacchierato|
        discusso) (?:\\p{L}+ )?(?:con (?:te|lei)|<orally>|insieme|
        <gone>)(?! (?:con|di))`,
      `(?:con cui|con il quale|con la quale) (?:ha|hai|avete) (?:parlato|
        sostenuto|avuto|chiacchierato|incontrato)`,
      `(?:che|da cui) (?:l'ha|la ha|ti ha|ti hanno|l'hanno|hai|ha) (?:\\p{L}+ )?(?:<met>|
        intervistat\\p{L}+|esaminat\\p{L}+|valutat\\p{L}+)`,
      `(?:dopo|avendo|per|di) (?:aver|aver(?:la|ti|lo|vi)|averla|
        averti|avendol[ao]|avendoti) ?(?:<met>|intervistat\\p{L}+|
        vist\\p{L}+ (?:all'opera|lavorare))`,
      `avendo(?:la|lo|ti) (?:<met>)|l'abbiamo (?:<met>)|ti abbiamo (?:<met>)|
        ti ho (?:<met>)|l'ho (?:<met>)`,
      `(?:hai|ha) (?:\\p{L}+ ){0,2}?(?:impressionato|colpito|convinto|
        conquistato|stupito)(?! <few>(?:cv|profilo))|(?:ci|mi) (?:hai|
        ha) (?:\\p{L}+ )?(?:impressionat|colpit|convint|
        conquistat)\\p{L}*|sei piaciut[oa]|è piaciuta a tutti`,
      '(?:ottima|buona|bella|splendida|grande|eccellente|forte) impressione',
      `(?:colpit|impressionat|conquistat|entusiast|convint)[oaie] (?:da te|
        da lei|di te|di lei|dal(?:la)? (?:tu[oa]|su[oa]) (?:calma|
        presentazione|modo|visita|colloquio))`,
      `(?:la )?(?:tua|sua) presentazione (?:davanti|al|alla)|(?:tue|
        sue) (?:domande|risposte) (?:alla|al|a)`,
      `(?:commenti|riscontr[oi]|feedback|impressioni|appunti) (?:sul|
        del|dal|dopo il) (?:tuo |suo |vostro )?<few><talk>`,
      `(?:avendo|aver|pur avendo) sostenuto|(?:superat[oa]|passat[oa]|
        concluso) (?:il|la) <few>colloquio`,
      '(?:hai|ha) (?:dimenticato|lasciato) … (?:sala|ufficio|qui|da noi)',
      'come (?:ti sei|si è|è) (?:trovat\\p{L}+|andat\\p{L}+) … ?(?:<talk>)',
      '(?:peccato|scus[ai]) … (?:tempo fosse poco|connessione|dopo il colloquio|fatti vivi)',
      `(?:si ricorda|ti ricordi|ricorderà|ricorderai|hai presente) (?:di me|
        di noi|il progetto|che)`,
    ],
    again: [
      `(?:passa|passi|passare|passato|accede|accedi) (?:al|alla) (?:second|
        ultim)[oa](?! (?:pagina))`,
      `(?:proseguire|continuare|riprendere) (?:il |la |questa )?(?:discorso|
        chiacchierata|conversazione|dialogo)`,
      `(?:riveder|risentir|rincontrar)\\p{L}*|(?:veder|incontrar|
        invitar|parlar|ricever)\\p{L}* (?:con (?:te|lei) )?(?:di nuovo|
        ancora|nuovamente|una seconda volta)|(?:nuovamente|ancora) (?:incontrar|
        veder|invitar)\\p{L}*`,
      `(?:second[oa]|2[°º]|ulteriore) (?:colloquio|incontro|round|giro|
        intervista|chiacchierata|turno)|second[oa] fase`,
    ],
    talked: [
      `(?:dopo|a seguito|in seguito|nonostante|durante|nel) (?:del |
        della |al |alla |il |la |l')?(?:su[oa] |tu[oa] )?(?:\\p{L}+ )?<talk>`,
    ],
    ahead: [
      `(?:non ved\\p{L}+ l'ora|speriamo|spero|vorrei|vorremmo|vorrebbe|
        sarebbe|sarà|piacerebbe|prima|se|impazient[ei]|desider\\p{L}+|
        potremmo|farebbe|per|potrebbe|appena|propon\\p{L}+|piacere di invitar\\p{L}*)`,
    ],
    notMet: [
      'disponibilità e (?:le|ti|vi) conferm\\p{L}*',
      '<talk> … ?(?:era|è stat[oa]|erano) (?:fissat|previst|programmat|stabilit)[oaie]',
      `(?:via|per|tramite) (?:e-?mail|mail|messaggio|linkedin)|
        (?:ultima|precedente|sua|tua|mia) (?:e-?mail|mail)|(?:ultimo|
        precedente|suo|tuo) messaggio`,
      `provato a|tentato|cercato di|non (?:sono riuscit|siamo riuscit|
        ha rispost|hai rispost|si sia|ci siamo (?:ancora|incontrat|mai)|
        esserci)\\p{L}*|senza riuscire`,
      '(?:tua|tuo|sua|suo) (?:ex|vecchi[oa]|referent[ei]|precedente)',
      `(?:passate edizioni|precedenti candidati|parecchie persone|
        molte persone|molti candidati|tante persone)`,
      'non ci (?:conosciamo|siamo)|non ancora|ancora non',
      `prevede|comprende|consiste|si articola|modulo|questionario|
        youtube|podcast|webinar|suo intervento|tuo intervento|processo (?:prevede|
        comprende|consiste)|riunione (?:di lunedì|del team|interna)|
        rinviare|gruppo ha discusso`,
    ],
    mayCome: [
      `(?:sarà\\p{L}*|riceverà\\p{L}*|domani|prossim[oa]|per favore|se|
        \\p{L}{2,}(?:remo|rai|rà|ranno|rò)|terrà|deve|può|dovrà|caso|
        prima|invit\\p{L}+|vorr\\p{L}+)`,
    ],
    test: [
      '(?:prova|esercitazione) (?:tecnica|pratica|scritta|online|di \\p{L}+)|caso pratico|case study',
      '(?:test|esercizio) (?:tecnico|online|attitudinale|scritto|pratico|di \\p{L}+)',
      '(?:giornata|turno) di prova|sfida di programmazione',
    ],
    screening: [
      '(?:breve|prima|rapida) (?:\\p{L}+ )?(?:telefonata|chiamata|chiacchierata|call)|contatto telefonico',
      '(?:breve|primo) (?:colloquio|contatto|scambio) (?:telefonico|conoscitivo)',
      'colloquio (?:telefonico|conoscitivo)',
      '(?:call|telefonata|chiamata|chiacchierata) (?:conoscitiva|introduttiva|iniziale|di \\d\\d minuti)',
    ],
    taken: ['(?:dopo|grazie|risultat[oi]|superato|completato|svolto|seguito)'],
    travel: [
      '<arrange>\\p{L}+ … <trip>',
      '<trip> … (?:nostro carico|nostre spese|rimborsat\\p{L}+|pagat\\p{L}+)',
      '(?:pacchetto|contributo|supporto|aiuto) (?:di|per|al) (?:il )?(?:trasferimento|relocation|trasloco)',
      'trasferir\\p{L}* a',
    ],
    notDone: ['(?:non|nessuna?|senza|purtroppo)'],
    conditional: [
      "subordinat[oa] (?:a|al|alla|all'\\p{L}+)|salvo … ?(?:esito|verifica|superamento)|a condizione che",
      "condizionat[oa] (?:a|al|alla|all'\\p{L}+)|previo … ?(?:esito|superamento|verifica)|previa … ?verifica",
    ],
    workBegins: [
      'data di (?:inizio|assunzione|ingresso|decorrenza)',
      '(?:inizio|inizierebbe|iniziare) (?:del )?(?:lavoro|rapporto|contratto)',
      '(?:contratto|incarico|rapporto) … (?:inizia|decorre|comincia|inizierà|partirà)',
      'primo giorno di lavoro|inserimento',
    ],
    applied: ['(?:sua|tua) … ?(?:candidatura|domanda)|(?:si è|ti sei) candidat[oa]|(?:ha|hai) inviato'],
    monthsAgo: [
      '(?:diversi|alcuni|vari|due|tre|quattro|cinque|sei|[2-9]|1\\d) mesi fa|qualche mese fa',
      "un anno fa|l'anno scorso|l'anno passato",
    ],
    seasons: ['primavera', 'estate', 'autunno', 'inverno'],
    asksAnswer: [
      `(?:per favore|per cortesia|prego|preghiamo|chiedo|chiediamo|puoi|può|potresti|potrebbe) … ?(?:
        conferm\\p{L}*|rispond\\p{L}*|indic\\p{L}*|scegli\\p{L}*|sapere|dir\\p{L}*|comunic\\p{L}*)`,
      '(?:fammi|facci|mi faccia|ci faccia|fateci|mi faccia|ci faccia) sapere',
      '(?:confermami|confermaci|mi confermi|ci confermi|mi dica|ci dica|dimmi|dicci)',
      '(?:attendo|attendiamo|attesa) … ?(?:risposta|riscontro|conferma)',
    ],
    asksNothing: [
      'domande|domanda|dubbi|chiarimenti|impediment\\p{L}*|annullare|spostare|disdire',
      'non (?:puoi|può|potessi|potesse|riesc\\p{L}*|rispondere|è necessario|occorre|serve)',
      'come (?:stai|sta|va)',
    ],
    automaticSubject: ['risposta automatica|fuori (?:sede|ufficio)|assente|messaggio di assenza'],
    away: [
      '(?:sono|sarò) … ?(?:fuori (?:sede|ufficio)|assente|in (?:ferie|vacanza|congedo))',
      'questa è una risposta automatica',
    ],
    back: ['(?:fino|rientro|rientrerò|tornerò|ritorno|partire)'],
    urgent: ['urgen\\p{L}+|in mia assenza|nel frattempo|durante la mia assenza'],
    takesOver: [
      '(?:subentro|prendo il posto|sostituisco|subentrat[oa])',
      '(?:sono|sarò) … ?nuov[oa] (?:referente|contatto)',
      "d'ora in poi … (?:a me|scriver\\p{L}+mi)",
    ],
    writeTo: [
      '(?:scriv|contatt|rivolg)\\p{L}+ (?:al|alla|il|la) (?:mio|mia|nostro|nostra) collega',
      '(?:rivolg|invi|indirizz|mand)\\p{L}+ … (?:domande|richieste|rispost[ae]|e-?mail) (?:a|ad|al)',
      "(?:d'ora in poi|da ora in poi|da oggi|in futuro) … (?:(?:contatt|scriv|rivolg)\\p{L}+|riferimento)",
      '(?:suo|tuo|sua|tua) (?:nuov[oa] )?(?:referente|contatto) (?:è|sarà)',
      '(?:subentra|subentrerà|prende il posto|prenderà il posto)',
    ],
    contact: ['contattare|contatti|contatta|a|ad|collega|al|alla'],
  },
} as const satisfies Words;
