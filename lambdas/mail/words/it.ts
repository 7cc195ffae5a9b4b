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
    },
  },

  calendar: {
    months: `
      gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago
      settembre|set ottobre|ott novembre|nov dicembre|dic
    `,
    weekdays: 'lunedì|lun martedì|mar mercoledì|mer giovedì|gio venerdì|ven sabato|sab domenica|dom',
  },

  common: `
    il la lo gli e suo sua di per in un una che con ci è non del della al alle si i le gentile ciao
    grazie cordiali saluti da sono ha anche più o nel dal nostro nostra ti
  `,

  mailbox: {
    nobodyReads: 'nonrispondere nonrispondete senzarisposta',
    machines: 'notifica notifiche avvisi',
    manyRead: 'bollettino notiziario',
    noPerson: 'non rispondere',
  },

  note: {
    with: 'con',
    at: 'da|presso|alla|al',
    for: '(?:per(?: il ruolo di| la posizione di| un posto da| un posto di)?|come)(?: una?)?',
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
        lungolago, lungadige, stradone
      `,
      typesBehind: '',
    },
    rooms: `
      sala, aula, stanza, ufficio, uffici, piano, edificio, palazzo, palazzina, torre, scala, interno,
      int, ingresso, portineria, reception, campus, sede, stabilimento, magazzino, capannone, negozio,
      hotel, albergo, ristorante, bar, ospedale, clinica, scuola, liceo, università, municipio, centro,
      laboratorio, officina, museo, biblioteca, studio, padiglione, blocco, cancello, filiale, bottega,
      cantina, teatro, residenza, terminal
    `,
    at: `
      presso, presso la, presso il, presso lo, presso l', presso gli, presso le, presso i,
      presso la nostra sede di, presso la sede di, presso i nostri uffici di,
      presso il nostro stabilimento di, presso il ns. stabilimento di, in, nel, nella, nell', nello, nei,
      negli, nelle, al, alla, all', allo, ai, agli, alle, a, in sede, nella sede di, da noi in, qui in,
      davanti al, davanti alla, sito in, sita in
    `,
    within: "di, del, della, dei, delle, degli, dell', d', la, il, lo, le, gli, l', e, al, da, san, santa",
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
      dopo, grazie per, a seguito, in seguito, da quando, invece di, invece che, anziché, al posto di,
      senza, non, né, niente, nessuna, nessun, ultimo, ultima, precedente, poi, successivamente, seguirà,
      ringrazio per, ringraziamo per, facendo seguito, più avanti, sentiti, parlato
    `,
    passed: `
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
      talk: 'colloquio|chiacchierata|incontro|conversazione|telefonata',
      meet: 'conoscer|parlar|incontrar|veder|chiacchierar',
      day: 'lunedì|martedì|mercoledì|giovedì|venerdì',
      arrange: 'organizz|copr|pagh|prenot|rimbors|sponsorizz|occup',
      trip: 'visto|voli|volo|trasferimento|viaggio|trasloco',
    },
    spoken: [
      'è stato (?:un )?(?:vero )?(?:piacere|bello|piacevole|interessante) <meet>\\p{L}*',
      '(?:lieta?|felice|piacere) di (?:aver|averla|averti|avervi) ?(?:conosciut|parlat|incontrat)\\p{L}*',
      '(?:ho|abbiamo) (?:molto )?apprezzato (?:il|la|la nostra|il nostro) … ?<talk>',
      'grazie … (?:essere (?:venut|passat|stat)|aver(?:ci|mi)? (?:parlat|incontrat|dedicat))\\p{L}*',
      "grazie … per (?:il|la|la nostra|il nostro|l') ?… ?<talk>",
      'grazie … per (?:il )?(?:suo |tuo )?tempo … (?:ieri|oggi|scors[oa]|<day>)',
      '(?:dopo|a seguito del?|in seguito a) ?(?:la |il |l)?(?:nostr[oa]) … ?<talk>',
      'come (?:detto|concordato|anticipato|discusso) (?:al telefono|per telefono|ieri|durante|nel|a voce)',
      'quando ci siamo (?:sentit|vist|incontrat|parlat|conosciut)\\p{L}*',
      'ci siamo (?:sentit|incontrat|parlat|conosciut)\\p{L}* (?:ieri|la|lo|in|al|durante)',
    ],
    ahead: ["(?:non ved\\p{L}+ l'ora|speriamo|spero|vorrei|vorremmo|sarebbe|sarà|piacerebbe|prima|se)"],
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

  concepts: {
    NOT: 'non, né, senza, nessun*, mai',
    INTERVIEW: 'colloqui*, intervist*, convocat*, convocazione, prova, selezione',
    TALK: `
      parlar*, sentir*, chiamat*, chiamo, incontr*, appuntament*, telefonat*, chiacchier*, riunione,
      videochiamata, passare a trovarci, caffè, vederci, presentarsi, colloquio
    `,
    GETTOKNOW: 'conoscer*, incontrarla, incontrarti, averla nostra ospite',
    INVITE: 'invit*, invitar*, passi, venire, è invitata, presentarsi',
    AVAILABLE:
      'disponib*, quando, liber*, orari, come sei messa, quando potrebbe, che giorno, siamo flessibili',
    SLOT: 'slot, orari*, agenda, date, calendario',
    SUIT: `
      andrebbe*, andare bene, va bene, ti va, comod*, preferi*, scelga, riesci, tutto ok per te,
      le è comodo, ti torna, comodità
    `,
    CHOOSE: 'scegli*, scelga, indica*, propon*, opzioni, segnal*',
    BOOK: 'prenot*, fissar*, link, organizz*, programma*',
    NEXTSTEP: `
      prossimo passo, fase successiva, passo successivo, prossima fase, passare alla, approfond*,
      proceder*, fase finale, ultima fase
    `,
    CONFIRM: 'conferm*, fissat*, programmat*, perfetto, allora, d’accordo',
    HELD: 'si terrà, avrà luogo, dettagli, luogo, sede',
    SEEYOU: `
      aspett*, ci vediamo, ci sentiamo, a lunedì, a martedì, a mercoledì, a giovedì, a venerdì,
      a domani, ti chiamo
    `,
    REMIND: 'promemoria, ricordo, ricord*',
    MOVE: `
      riprogramm*, spost*, rinvi*, posticip*, anticip*, rimand*, slitta*, spostamento, sposto,
      cambio di, passa al, sposta*
    `,
    CHANGE: 'cambi*, modific*, nuova data, nuovo orario, altra data, variazion*',
    INSTEAD: 'anziché, invece, in alternativa, al posto',
    CLASH: 'imprevisto, contrattempo, malat*, non riesco, impegn*, disagio, scus*, meteo, pessimo, trasferta',
    CANCEL: `
      annull*, cancell*, disdi*, non si terrà, non faremo, non serve, ignorar*, salta, salterà,
      non avrà luogo, viene meno
    `,
    STOP: `
      sospes*, bloccat*, chius*, budget, congelat*, rinunciato ad assumere, riorganizzazione, tagli,
      sospesa
    `,
    OFFER: 'offert*, offrir*, propost*, proposta, ti vogliamo, bozza, la vogliamo',
    CONTRACT: `
      contratto, contrattual*, lettera di assunzione, lettera di impegno, bozza del contratto,
      tempo indeterminato
    `,
    HIRE: `
      assum*, averti nel, averla con noi, nel nostro team, a bordo, far parte, lavorare con te,
      con noi, il nuovo, la nuova, iniziare con noi
    `,
    WELCOME: `
      benvenut*, congratulazioni, felici, lieti, piaciut*, buone notizie, esito positivo, apprezzato,
      impressionat*
    `,
    SALARY: 'stipendio, retribuzione, economic*, lord*, euro',
    ACCEPT: 'accetta, accettare, accetti, ci faccia sapere',
    SIGN: 'firm*',
    REGRET: 'purtroppo, spiacent*, dispiac*, rammaric*, dura, dispiaciut*',
    OTHERPERSON: `
      altri candidati, altra persona, un’altra persona, altro candidato, altra candidata,
      altro profilo, altri profili, profilo più, collega interna, collega interno, risorsa interna
    `,
    SELECTED: `
      selezionat*, proseguir*, proced*, avanti, scelt*, scegliere, individuat*, coperta, superato,
      andremo, va a una, va a un, idoneo, idonea, superata
    `,
    FILLED: 'coperta, assegnata',
    DECIDE: 'decis*, difficile, valutazione, attenta',
    FIT: `
      profil*, esperienza, linea, percorso, corrisponde, cerchiamo, esigenze, cv, aderente, adatt*,
      portfolio, curriculum
    `,
    LUCK: 'buona fortuna, auguri*, successo, successi, bocca al lupo',
    JOBSEARCH: 'ricerca, professionale, futuro, carriera',
    KEEPFILE: 'conserver*, teniamo, terremo, future opportunità, banca dati',
    RECEIVED: `
      ricevut*, ricezione, inviat*, acquisit*, registrat*, arrivat*, al vaglio, presa in carico,
      pervenut*
    `,
    AUTO: 'automatico, portale, stato, non rispondere',
    REVIEW: `
      esaminer*, valutazione, valuter*, contatter*, faremo sapere, contattat*, terremo aggiornat*,
      aggiornat*, vaglio, selezionatori
    `,
    IF: 'se, qualora, nel caso',
    APPLICATION: 'candidat*, domanda, selezione',
    JOB: 'posizione, ruolo, lavoro',
    FOUNDYOU: `
      ho visto, tuo profilo, pensato a te, incuriosit*, contatto per, linkedin, colpit*,
      fatto il tuo nome, tuo nome, amico comune, mio ultimo messaggio
    `,
    RECRUITER: `
      recruiter, cerco, ampliando, società di, cerchiamo, ricerca e selezione, manca un, manca una,
      ci serve
    `,
    CLIENT: 'mio cliente, cliente',
    OPEN2NEW: `
      aperta a, aperto a, opportunità, interess*, saperne di più, senza impegno, cambiamento, valutare,
      farti raccontare, raccontare il progetto, raccontarti
    `,
    THANK: 'grazie, ringrazi*',
    NOTICE: 'avvisat*, comunicat*, averlo, averci, informat*, messaggio',
    UNDERSTAND: 'capisc*, capiamo, compren*, rispett*, nessun problema, prendiamo atto, ricevuto, preso atto',
    CONGRATSJOB:
      'nuovo lavoro, nuova avventura, nuovo ruolo, congratulazioni per, nuovo capitolo, nuova sfida',
    PITY: 'peccato',
    HONEST: 'sincerità, trasparenza, onestà',
    WITHDRAW: 'rinunc*, ritir*, da parte nostra, avviso il team, informo i colleghi',
    WHY: `
      perché, motiv*, ragion*, cosa l’ha, che cosa ti, quale azienda, dipeso, cosa ti ha,
      piaciuto della, che cosa non, cosa non le, curiosità
    `,
    ASK: 'posso chieder*, chieder*, potresti dire, potresti, ci potresti',
    FEEDBACK: 'riscontro, feedback, meglio, migliorare',
    PERSUADE: `
      cambiare idea, riconsider*, ripens*, controfferta, già firmato, prima che, convincer*,
      qualcosa per farti, trattativa, è definitivo, ultima possibilità, trattenerla, trattenerti,
      farle cambiare
    `,
    RAISE: 'pareggiare, migliorare, margine, rivedere, aumentare, accelerare, negozi*, cifra, importo',
    ANYONE: 'qualcuno, conosci, conosce, qualche, una persona, ha in mente',
    RECOMMEND: 'segnal*, consigli*, passagli, condividi',
    FRIENDS: 'colleg*, amic*, rete, conoscenz*',
    STAYTOUCH: 'in contatto, si incrocino, restiamo, risent*, ti terrò presente, terrò presente',
    DOOR: 'porta, siamo qui, sempre, noi siamo',
    IFCHANGES: 'dovesse cambiare, non dovesse, andare bene, un domani',
    FUTURE: 'futuro, più avanti, altra posizione, di nuovo',
    MEDICAL: 'medic*, dentista, dottor*, visita, ambulatorio, studio medico, veterinari*, vaccin*',
    SHOP: `
      ordine, fattura, pacco, consegna, spedito, abbonamento, pagamento, estratto, password, volo,
      tavolo, hotel, prenotazione, soggiorno, colazione, tagliando
    `,
    BULK: `
      newsletter, annulla l’iscrizione, consigli per, offerte di lavoro, webinar, articoli,
      nuove offerte, hanno visto il tuo profilo, avviso di lavoro
    `,
    PRIVATE: `
      parrucchier*, massaggio, ceniamo, cena, compleanno, cinema, appartamento, scuola, lezione,
      asciugamano, passaporto, macchina, concerto, ristorante, mamma, bambini, palestra, cliente,
      tagliando, officina, condominio, allenamento
    `,
    SCAM: 'da casa, guadagna, dati bancari',
    DAY: `
      lunedì, martedì, mercoledì, giovedì, venerdì, domani, prossima settimana, dicembre, novembre,
      gennaio
    `,
    DURATION: 'durer*, un’ora, minuti, mezz’ora, dura',
    PRACTICAL: `
      reception, documento, porti, parcheggio, rimborso, domanda, sotto, descrizione, remoto, fasi,
      stia bene, disposizione, ingresso, citofono
    `,
    POLITE: 'vorremmo, vorrei, potrebbe, può, piacere, farebbe, desider*',
    PAST: 'settimana scorsa, ieri, aver partecipato, partecipat*',
    MANY: 'molte candidature, numerose, gran numero',
    LEGAL: `
      riservat*, privacy, destinatario, elimini, cancelli, stamp*, dati, sede legale, registro,
      seguici, sito, valori, fondata, inviato dal, diversità, social, ferie, informativa
    `,
    DEADLINE: 'entro, scadenza, completare, compilare, completi',
  },
} as const satisfies Words;
