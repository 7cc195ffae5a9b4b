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
