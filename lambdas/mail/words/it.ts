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
    before: 'alle all ore verso',
    only: 'ore h',
    halves: ['', ''],
    range: 'alle a al fino',
    noon: 'mezzogiorno',
    midnight: 'mezzanotte',
    between: 'tra fra',
    and: 'e',
    nearly: 'circa verso ore le',
    morning: '(?:del|di) mattin[oa]',
    later: '(?:del|di) pomeriggio|(?:della|di) sera',
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
      annullare|disdire|d(?:el|al|a)|dall['\\u2019]|invece|anziché|al posto|previst[oa]|inizial\\p{L}*|
      originari\\p{L}*|non|era|precedente
    `,
    until: `
      entro(?: e non oltre)?(?: il| le| la)?|fino al(?:le)?|prima del|non oltre(?: il)?|scade(?: il)?|
      scadenza(?: :)?|al più tardi|valida fino al(?:le)?
    `,
    latest: 'al più tardi|fine|entro e non oltre|compreso',
    answer: `
      compil\\p{L}*|rispo\\p{L}*|riscontro|conferm\\p{L}*|sapere|far(?:mi|ci) sapere|dire|dirmi|dica|
      firm\\p{L}*|accett\\p{L}*|restitu\\p{L}*|scegli\\p{L}*|scelta|preno\\p{L}*|decid\\p{L}*|decisione|
      valid\\p{L}*|offerta|proposta|disponibilità|indic\\p{L}*|comunic\\p{L}*|scade\\p{L}*|link
    `,
    ours: `
      (?:ti|la|vi|le) (?:contatteremo|faremo|daremo|risponderemo|ricontatteremo)|riceverà\\p{L}*|noi|esce
    `,
    or: 'o|oppure|ovvero',
    choose: `
      quale|quali|opzioni|seguenti|scegli\\p{L}*|prefer\\p{L}*|alternative|va bene|disponibil\\p{L}*|
      potrei|potrebbe|propone|proposte|fasce|slot
    `,
    aside: '(?:per|da) (?:te|lei|voi)|ora locale|cioè|ossia|saranno',
    hours: 'ricevimento|apertura|turni?|tutti i giorni|lunedì al venerdì|ogni|reperibile',
    settled: `
      aggiornat[oa]|conferm\\p{L}*|convocat[ao]|fissat[ao]|fissato|prenotat[ao]|slitta|nuova (?:data|ora)|
      si terrà|avrà luogo|concordat[ao]|
      (?:ti|la) (?:aspett\\p{L}*|attend\\p{L}*|contatterà|chiamer\\p{L}*)|ci vediamo|ammess[ao]
    `,
    over: 'fine|chiusura|termine',
    duration: `
      (?<minutes>\\d{1,3}) ?min(?:uti)?|(?<hours>\\d) ?or[ae]|(?<half>mezz['\\u2019]?ora)|
      (?<one>un['\\u2019]ora)
    `,
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

  job: {
    roleFrames: `
      posizione di, posizione come, ruolo di, ruolo come, posto di, posto da, posto come, candidatura a,
      candidatura per, candidatura al, candidatura alla, candidatura come, candidatura da, colloquio per,
      colloquio da, colloquio di, selezione per, selezione di, cerchiamo, cerco, cerca, cercano, cercando,
      ricerchiamo, ricerca di, ricerca del, ricerca della, ricerca, assumere, lavorare come, lavoro come,
      lavoro da, offerta per, offerta di, proposta di, proposta per, figura di, figura del, mansione di,
      incarico di, contratto come, stage come, tirocinio come, opportunità come, opportunità di, manca,
      serve, per il posto, posizione, ruolo, assunzione come, inserimento come, profilo di, candidata per,
      candidato per, bando per, annuncio per, in qualità di, in veste di, nel ruolo, concorso per
    `,
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
      di ricerca, assegnista, guida, animatore, animatrice, lead, head, capocantiere, vice
    `,
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
      colloquio*, candidatura*, conferma*, confermato, invito, convocazione, proposta, offerta, risposta,
      esito, selezione, sua, tua, incontro, chiamata, videochiamata, videocolloquio, posizione, ruolo,
      stato, aggiornamento, annullamento, spostamento, promemoria, richiesta, ringraziamento, prossim*,
      passo, passi, fase, primo, secondo, finale, tecnico, telefonico, conoscitivo, info, informazioni,
      risultato, r, i, re, fwd, disponibilità, orario, data, prova, nuova, contratto, appuntamento, ora,
      benvenuta, opportunità, profilo, riscontro, assunzione, rinvio, ricezione, ricevuta, iter, esami
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
      al cliente, del cliente, azienda cliente, per il cliente, dal cliente, nostro cliente, mio cliente,
      nostri clienti, miei clienti, nostra cliente, cliente, il cliente, azienda nostra cliente
    `,
    unnamedClients: `
      uno dei nostri clienti, un cliente, una azienda, un'azienda, importante azienda, azienda leader,
      importante realtà, una realtà, per un, per una, primaria azienda
    `,
    organisations: `
      gruppo, banca, ospedale, ospedali, clinica, asl, università, scuola, istituto, liceo, fondazione,
      comune, comune di, provincia, regione, museo, teatro, editrice, edizioni, libreria, farmacia,
      farmacie, farmacie riunite, laboratori, laboratorio, hotel, grand hotel, albergo, ristorante,
      trattoria, pasticceria, panificio, pastificio, cantina, cantine, azienda agricola, officina,
      officine, studio, studio legale, studio dentistico, costruzioni, immobiliare, tessuti, trasporti,
      ferrovie, assicurazioni, viaggi, energia, salute, tecnologie, ingegneria, cooperativa, coop,
      associazione, magazzini, moda, cantieri, ceramiche, conserve, agenzia, industrie, impianti,
      fratelli, figli, & figli, ministero, servizi, alimentari, società, consorzio, caffè, casa, casa di
      cura, centro, impresa, pharma, soft, digitale
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
} as const satisfies Words;
