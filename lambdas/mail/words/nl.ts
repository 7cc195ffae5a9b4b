import type { Words } from './schema.ts';

/** The words of Dutch. */
export const nl = {
  forward: {
    labels: {
      from: 'van',
      date: 'datum|verzonden',
      subject: 'onderwerp',
      to: 'aan',
      cc: 'cc',
      replyTo: 'antwoord aan|beantwoorden aan',
    },
  },

  calendar: {
    months: `
      januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep
      oktober|okt november|nov december|dec
    `,
    weekdays: 'maandag|ma dinsdag|di woensdag|wo|woe donderdag|do vrijdag|vr zaterdag|za zondag|zo',
    days: ['vandaag', 'morgen', 'overmorgen'],
  },

  clock: {
    hour: 'uur u h',
    before: 'om vanaf rond',
    only: '',
    halves: ['', ''],
    range: 'tot t/m',
    noon: 'middag',
    midnight: 'middernacht',
    between: 'tussen',
    and: 'en',
    nearly: 'ca circa rond',
    morning: "['\\u2019]s (?:ochtends|morgens)|ochtend",
    later: "['\\u2019]s (?:middags|avonds)|middag|avond",
    numbers: 'één twee drie vier vijf zes zeven acht negen tien elf twaalf',
    minutes: { vijf: 5, tien: 10, twintig: 20 },
    spoken: {
      'half <hour>': -30,
      'half één|een': 750,
      'kwart over <hour>': 15,
      'kwart voor <hour>': -15,
      '<minutes> over <hour>': 1,
      '<minutes> voor <hour>': -1,
      '<word> uur': 0,
    },
  },

  dates: {
    of: 'van',
    ordinal: 'e ste de',
    before: 'de het op komende aanstaande volgende',
    weekOf: 'week (?:van|vanaf)',
    next: 'volgende',
    nextWeek: ['volgende week', 'komende week'],
    weekLater: [],
    parts: 'ochtend|middag|avond|morgen|nacht',
    noTomorrow: 'goede',
    afterTomorrow: '',
  },

  zones: {
    offsets: {},
    names: {
      'Europe/Amsterdam': `
        nederland, nederlandse, amsterdamse, rotterdam, utrecht, eindhoven, den haag, groningen, arnhem,
        nijmegen, tilburg, breda, haarlem, zwolle
      `,
      'Europe/Brussels': 'brussel, belgië, belgische, antwerpen, gent, brugge, leuven, hasselt, mechelen',
      'Europe/London': 'londen, britse, engelse',
      'Europe/Paris': 'parijs, frankrijk, franse',
      'Europe/Berlin': 'berlijn, duitsland, duitse',
      'Europe/Rome': 'milaan, italië, italiaanse',
      'Europe/Madrid': 'spanje, spaanse',
      'Europe/Lisbon': 'lissabon, portugese',
      'Europe/Dublin': 'ierland, ierse',
      'Europe/Zurich': 'zwitserland, zwitserse',
      'Europe/Vienna': 'wenen',
      'Europe/Warsaw': 'warschau',
    },
    before: '',
    after: 'tijd',
    in: 'in',
    all: ['alle tijden(?: zijn)?(?: in)?', '(?:beide|allebei)', 'tijdzone ?:?'],
  },

  times: {
    former: 'annuleren|afzeggen|van|in plaats|oorspronkelijk\\p{L}*|eerder|niet|was|oude tijd|verzet van',
    until: `
      uiterlijk(?: op)?|vóór|voor(?: het einde van)?|tot(?: en met)?|deadline(?: is|:)?|geldig tot|
      verloopt(?: op)?|tegen
    `,
    latest: 'uiterlijk|einde(?: van)?(?: de dag)?',
    answer: `
      invullen|vul|reag\\p{L}*|reactie|antwoord\\p{L}*|laat (?:me|ons|mij|je|u)?|laten weten|weten|
      bevestig\\p{L}*|teken\\p{L}*|accept\\p{L}*|kie(?:s|zen)|keuze|boek\\p{L}*|beslis\\p{L}*|beslissing|
      geldig|aanbod|doorgeven|geef|beschikbaarheid|verloopt|link|terugkoppel\\p{L}*|akkoord
    `,
    ours: '(?:wij|we|ik) (?:laten|geven|sturen|nemen|bellen|hopen)|(?:je|u) (?:hoort|ontvangt|krijgt)',
    or: 'of|ofwel',
    choose: `
      welk\\p{L}*|opties|volgende|kies|kiezen|voorkeur|alternatie\\p{L}*|schikt|past|uitkom\\p{L}*|
      mogelijkheden|momenten|zou je|kun(?:t)? (?:je|u)|beschikbaar
    `,
    aside: '(?:bij|voor) (?:jou|je|u)|lokale tijd',
    hours: `
      openingstijden|bereikbaar|werkdagen|elke|iedere|dagelijks|kantooruren|ma ?(?:-|t/m) ?vr|aanwezig|
      diensten?
    `,
    settled: `
      aangepast|bevestig\\p{L}*|ingepland|gepland|vastgelegd|afgesproken|geboekt|zwart op wit|
      verwacht\\p{L}*|we zien|tot dan|nieuwe (?:tijd|datum)|vindt plaats|ik bel|bel ik|uitgenodigd|
      genoteerd|verplaatst|verzet|graag tot
    `,
    over: 'einde|afsluiting|klaar',
    duration: `
      (?<minutes>\\d{1,3}) ?min(?:uten|\\.)?|(?<hours>\\d) ?(?:uur|uren)|(?<half>half uur)|(?<one>een uur)
    `,
  },

  common: `
    het de en je u uw we voor van met is een in dat op te ons bij om ik niet hebben wij beste geachte
    bedankt hoi groet vriendelijke aan er maar ook zijn wordt als kun jou jouw naar
  `,

  mailbox: {
    nobodyReads: 'geenantwoord nietbeantwoorden nietantwoorden nietreageren geenreactie',
    machines: 'melding meldingen notificatie notificaties',
    manyRead: 'lijst nieuwsbrief nieuws',
    noPerson: 'niet beantwoorden|geen antwoord',
  },

  note: { with: 'met', at: 'bij(?: de| het)?', for: '(?:voor(?: de functie(?: van)?)?|als)(?: een)?' },

  proviso: {
    if: 'als|indien|mocht|in geval',
    change: 'annul\\p{L}*|afzeg\\p{L}*|verzet\\p{L}*|verhinderd|niet (?:kunt|kun|komen)',
  },

  signs: {
    named: {
      talk: 'gesprek|kennismaking|telefoongesprek|interview|ontmoeting',
      thanks: 'bedankt|dank',
      day: 'maandag|dinsdag|woensdag|donderdag|vrijdag',
      arrange: 'regelen|boeken|betalen|vergoeden|verzorgen|helpen',
      trip: 'visum|vluchten|vlucht|verhuizing|reis|reiskosten|hotel|werkvergunning',
    },
    spoken: [
      '(?:was|vond het) … (?:je|jou|u) te (?:ontmoeten|spreken|leren kennen|zien)',
      '(?:was|vond het) … met (?:je|jou|u) te (?:praten|spreken|bellen)',
      '(?:was|vond het) … kennis (?:te maken|met (?:je|jou|u) te maken)',
      '<thanks> … voor (?:het|ons|je|jouw|uw) … ?(?:komst|bezoek|telefoontje|<talk>)',
      '(?:leuk|fijn|<thanks>) … ?dat (?:je|u) … (?:kwam|langskwam|was|gekomen|geweest|langs bent|tijd)',
      '<thanks> … (?:tijd) … (?:gisteren|vandaag|vorige|afgelopen|<day>)',
      '(?:na|sinds|naar aanleiding van) ons … ?<talk>',
      'zoals … ?(?:besproken|afgesproken) (?:aan de telefoon|in ons|tijdens|gisteren|telefonisch)',
      'zoals telefonisch (?:besproken|afgesproken)',
      '(?:was|vond) … om (?:je|jou|u) … ?te (?:ontmoeten|spreken|zien)',
      '(?:heb|hebben) … kennisgemaakt|kennisgemaakt (?:heb|hebben)',
      '(?:toen|laatst) (?:we|wij) (?:elkaar|spraken|belden|gesproken)',
    ],
    ahead: ['(?:kijk\\p{L}* (?:er )?(?:naar )?uit|zou\\p{L}*|hoop|hopen|graag|voordat|als)'],
    test: [
      '(?:online|technische|schriftelijke|praktische) (?:test|toets|opdracht|assessment)',
      'proef(?:dag|les|dienst)',
      '(?:test|thuis|code|case|programmeer|praktijk)-?opdracht|meeloopdag',
      '(?:praktijk|capaciteiten)test|een assessment',
    ],
    screening: [
      '(?:kort|eerste|vrijblijvend) (?:\\p{L}+ )?(?:gesprekje|belletje|telefoongesprek|kennismakingsgesprek)',
      'kort (?:\\p{L}+ )?gesprek',
      '(?:korte|eerste|vrijblijvende) (?:\\p{L}+ )?(?:kennismaking|call|belafspraak)',
      'telefonisch(?:e)? (?:gesprek|interview|kennismaking|kennismakingsgesprek|intake|screening)',
      'even (?:te )?bellen',
    ],
    taken: ['(?:na|sinds|bedankt|dank|resultaat|resultaten|afgerond|gemaakt)'],
    travel: [
      '<arrange> … <trip>',
      '<trip> … (?:geregeld|vergoed|<arrange>)',
      '(?:relocatie|verhuis)(?:pakket|vergoeding|kosten|bonus)|verhuizen naar',
    ],
    notDone: ['(?:niet|geen|zonder|helaas)'],
    workBegins: [
      '(?:start|begin|ingangs)datum|(?:eerste werkdag|indiensttreding|in dienst)',
      '(?:beginnen|starten) met werken',
      '(?:contract|baan|functie) … (?:begint|start|gaat in|ingaat)|bij ons (?:beginnen|starten)',
    ],
    applied: [
      '(?:je|jouw|uw) … ?sollicitatie|(?:heb je|hebt u|heeft u|had je) … gesolliciteerd|solliciteerde',
    ],
    monthsAgo: [
      '(?:enkele|een paar|meerdere|twee|drie|vier|vijf|zes|[2-9]|1\\d) maanden geleden',
      'een (?:half )?jaar geleden|vorig jaar',
    ],
    seasons: ['voorjaar|lente', 'zomer', 'herfst|najaar', 'winter'],
    automaticSubject: ['automatisch(?:e)? antwoord|afwezig(?:heid)?\\p{L}*|niet (?:op|aanwezig op) kantoor'],
    away: [
      'ik ben … (?:niet (?:op kantoor|aanwezig|bereikbaar)|afwezig|met (?:vakantie|verlof))',
      'dit is een automatisch',
    ],
    back: ['(?:tot|terug|weer|vanaf)'],
    urgent: [
      'dringend\\p{L}*|spoed\\p{L}*|urgent\\p{L}*|tijdens mijn afwezigheid|in de tussentijd|ondertussen',
    ],
    takesOver: [
      'ik (?:neem|heb) … (?:over|overgenomen)|ik (?:vervang|volg)',
      'ik ben … nieuwe (?:contactpersoon|aanspreekpunt)|voortaan … (?:bij mij|aan mij|naar mij)',
    ],
    writeTo: [
      '(?:mail|schrijf|contact op met|terecht bij) (?:mijn|onze) collega',
      '(?:richt|stuur|mail) … (?:vragen|antwoord\\p{L}*|berichten|e-?mails?) (?:aan|naar)',
      'vragen … (?:richten aan|sturen naar)',
      '(?:voortaan|vanaf nu|in het vervolg) … (?:contact|mailen|schrijven|terecht|bij|aanspreekpunt)',
      '(?:je|jouw|uw) (?:nieuwe )?(?:contactpersoon|aanspreekpunt) (?:is|wordt)|neemt … over',
      'heeft … overgenomen',
    ],
    contact: ['contact op met|met|collega|aan|naar|bij'],
  },

  concepts: {
    NOT: 'niet, geen, zonder, nooit, niets',
    INTERVIEW: `
      *gesprek*, kennismaking*, sollicitatiegesprek*, interview, selectiegesprek, oproep, assessment,
      meeloopdag, proefdag
    `,
    TALK: `
      praten, spreken, bellen, bel, afspraak, ontmoet*, afspraken, videogesprek, overleg, koffie,
      langs, bijpraten, telefonisch, videocall
    `,
    GETTOKNOW: 'kennismaken, kennis, leren kennen, ontmoeten, persoonlijk',
    INVITE: `
      uitnodig*, nodigen, uitgenodigd, ontvangen we u, langskomen, langs te komen, kom je, zien wij u,
      oproep, komt u
    `,
    AVAILABLE: `
      beschikba*, wanneer, tijd, momenten, moment, vrij, kun je, kunt u, welke dag, welk moment,
      dinsdag of donderdag
    `,
    SLOT: 'tijdstip*, agenda, data, momenten, kalender',
    SUIT: `
      past, schikt, schikken, uitkomt, uitkomen, lukt, voorkeur, kun je ook, liever, zeg het maar,
      akkoord, goed uit, kunt
    `,
    CHOOSE: 'kies, kiezen, doorgeven, voorstel*, opties, laat weten welke',
    BOOK: 'boek*, inplannen, plannen, link, reserveer',
    NEXTSTEP:
      'volgende stap, volgende ronde, tweede ronde, ronde, door naar, verder, laatste ronde, eindronde',
    CONFIRM: 'bevestig*, staat, gepland, ingepland, vast, prima, bij dezen',
    HELD: 'vindt, plaats, plaatsvinden, details, locatie',
    SEEYOU: `
      tot maandag, tot dinsdag, tot woensdag, tot donderdag, tot vrijdag, tot dan, zien je,
      zien elkaar, verwachten, verwacht, bel ik
    `,
    REMIND: 'herinnering, herinneren',
    MOVE: `
      verzet*, verplaats*, verschoven, verschuiv*, opschuiv*, vooruit, eerder, uitstel*, schuiven,
      schuif*, doorschuiven, omzetten, doorgeschoven, opgeschoven, vervroeg*
    `,
    CHANGE: 'gewijzigd, wijzig*, andere tijd, andere datum, nieuwe datum, nieuw, ander moment, nieuwe',
    INSTEAD: 'in plaats, daarom, liever, alternatief',
    CLASH: `
      tussengekomen, ziek*, lukt niet, kan niet, ongemak, excuses, sorry, verhinderd, keuring, ziekte,
      onverwacht
    `,
    CANCEL: `
      annuler*, geannuleerd, afzeg*, afgezegd, niet door, vervalt, vervallen, zien af, zeggen af,
      niet te komen, komt te vervallen, gaat niet door, schrappen, geschrapt, afgelast
    `,
    STOP: `
      ingetrokken, vacaturestop, bevroren, budget, stopgezet, on hold, subsidie, weggevallen,
      geen * aanstellen, reorganisatie, bezuiniging*
    `,
    OFFER: 'aanbod, aanbieden, bieden, aan te bieden, voorstel, mag komen, aanstellen, aanstelling',
    CONTRACT: 'contract, arbeidsovereenkomst, arbeidsvoorwaarden, getekende, vast contract, proeftijd',
    HIRE: `
      aannemen, aan te nemen, in ons team, bij ons komt, aan boord, geworden, komt werken, aangenomen,
      start je, beginnen, kom je bij ons
    `,
    WELCOME:
      'welkom, gefeliciteerd, blij, enthousiast, geweldig, goed nieuws, unaniem, onder de indruk, hoera',
    SALARY: 'salaris, brutosalaris, loon, euro, bruto',
    ACCEPT: 'accepteer*, hoor ik, laat ons weten',
    SIGN: 'getekend*, teken*, ondertek*',
    REGRET: 'helaas, spijt*, jammer*, slecht nieuws, spijt in het hart',
    OTHERPERSON: `
      andere kandidaten, iemand anders, een ander, andere kandidaat, kandidaten die, ander profiel,
      interne kandidaat, intern, collega intern
    `,
    SELECTED: `
      geselecteerd, gekozen, keuze, verder, vervolg*, procedure, vervuld, afgewezen, af te wijzen,
      doorgaan met, gevallen, selectie, buiten de selectie, net niet, papieren, volgende keer
    `,
    FILLED: 'vervuld, ingevuld',
    DECIDE: 'beslo*, beslissing, afweging, lastige, moeilijk*, overweg*',
    FIT: `
      profiel*, ervaring, aansluit*, sluit, achtergrond, zoeken, cv, past, werk, portfolio,
      motivatiebrief
    `,
    LUCK: 'succes, wensen, veel geluk, plezier',
    JOBSEARCH: 'zoektocht, zoeken, loopbaan, carrière',
    KEEPFILE: 'bewaren, portefeuille, toekomstige vacatures, in ons bestand',
    RECEIVED:
      'ontvangen, ontvangst, verstuurd, aangekomen, binnen, verzonden, ontvangstbevestiging, goede orde',
    AUTO: 'automatisch, portaal, status, niet op antwoorden',
    REVIEW: `
      bekijken, kijken, nemen contact, laten je, hoort binnen, beoordel*, laten weten,
      krijg je bericht, binnen tien dagen, bericht
    `,
    IF: 'als, mocht, indien',
    APPLICATION: 'sollicita*, brief, motivatie',
    JOB: 'functie, vacature, baan, rol',
    FOUNDYOU: `
      zag je, je profiel, aan jou denken, kwam je, viel me op, neem contact op, linkedin,
      jouw ervaring, je naam, via via, kreeg ik, mijn vorige bericht, mijn laatste bericht
    `,
    RECRUITER: 'recruiter, zoeken, zoek, versterking, breiden, wij zoeken, klus, ligt klaar, hebben we nodig',
    CLIENT: 'klant, opdrachtgever',
    OPEN2NEW: `
      open voor, uitdaging, kans, interesse, op zoek naar, meer over, iets anders, zin om, lijkt het,
      iets voor jou, erover vertellen, vertellen, er eens over
    `,
    THANK: 'bedankt, dank*, dankjewel',
    NOTICE: 'laten weten, doorgeeft, bericht, gemeld, doorgeven',
    UNDERSTAND: `
      begrijp*, snap, respecteer*, geen probleem, helder, nemen er kennis, genoteerd, duidelijk,
      begrepen
    `,
    CONGRATSJOB: 'nieuwe baan, nieuwe functie, gefeliciteerd met, nieuwe stap, nieuwe avontuur',
    PITY: 'jammer',
    HONEST: 'eerlijkheid, openheid',
    WITHDRAW: 'ingetrokken, terugtrek*, teruggetrokken, aan onze kant, geef het door, licht het team',
    WHY: `
      waarom, reden*, doorslag, welk bedrijf, lag het, wat maakte, wat gaf, waar lag, waarom niet,
      wat trok
    `,
    ASK: 'mag ik, vragen, zou je willen, delen',
    FEEDBACK: 'feedback, beter doen, verbeteren, mening',
    PERSUADE: `
      andere gedachten, heroverweg*, overwegen, tegenbod, al getekend, voordat je, overtuig*,
      over de streep, iets waarmee, al definitief, noem een bedrag, laatste kans, overhalen,
      terugwinnen, toch nog voor ons
    `,
    RAISE: `
      evenaren, verbeteren, valt te praten, verhogen, meer bieden, versnellen, onderhandel*, bedrag,
      directie
    `,
    ANYONE: 'iemand, ken je, weet je, kent u',
    RECOMMEND: 'aanbevel*, aanrad*, tip, deel, geef, doorverwijz*',
    FRIENDS: 'collega*, vriend, vrienden, vriendin, netwerk, omgeving, kennissen',
    STAYTOUCH: 'contact houden, contact, kruisen, denk aan ons',
    DOOR: 'deur, altijd, bel ons, altijd welkom',
    IFCHANGES: 'situatie verander*, niet bevalt, toch niet, verandert, ooit',
    FUTURE: 'toekomst, later, andere vacature, opnieuw',
    MEDICAL: 'tandarts, dokter, huisarts, praktijk, behandeling, kliniek, arts, dierenarts, prik, vaccinatie',
    SHOP: `
      bestelling, factuur, pakket, bezorg*, verzonden, abonnement, betaling, bankafschrift, wachtwoord,
      vlucht, tafel, hotel, reservering, ontbijt, verblijf
    `,
    BULK: `
      nieuwsbrief, afmelden, tips voor, vacatures voor, webinar, artikelen, nieuwe vacatures,
      bekeken je profiel, vacature-alert
    `,
    PRIVATE: `
      kapper, kapsalon, massage, eten, verjaardag, bioscoop, woning, school, les, handdoek, paspoort,
      auto, concert, restaurant, weekend, mama, kinderen, bezichtiging, poes, buren, garage, training,
      minoes
    `,
    SCAM: 'vanuit huis, verdien, bankgegevens',
    DAY: `
      maandag, dinsdag, woensdag, donderdag, vrijdag, morgen, volgende week, december, november,
      januari
    `,
    DURATION: 'duurt, uur duren, minuten, half uur, halfuur*',
    PRACTICAL: `
      receptie, identiteitsbewijs, neem, parkeren, reiskosten, vragen, hieronder, functieomschrijving,
      thuiswerken, rondes, hopelijk, legitimatie, ingang, bel aan
    `,
    POLITE: 'graag, willen, zouden, kunt, wilt, alstublieft',
    PAST: 'vorige week, gisteren, fijne gesprek, deelgenomen',
    MANY: 'veel sollicitaties, veel belangstelling, groot aantal, veel reacties',
    LEGAL: `
      vertrouwelijk*, privacy*, geadresseerde, verwijder*, print, gegevens, gevestigd, ingeschreven,
      volg ons, website, waarden, opgericht, verzonden vanaf, diversiteit, sociale media,
      persoonsgegevens
    `,
    DEADLINE: 'uiterlijk, vóór, voor vrijdag, voor maandag, deadline, invullen',
  },
} as const satisfies Words;
