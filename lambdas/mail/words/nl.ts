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
      other: 'urgentie|prioriteit|bijlagen|bcc',
    },
    passedOn: 'doorgestuurd',
    prefixes: {
      forward: 'doorst',
      answer: 'antw',
      outside: 'extern',
    },
    wrote: 'schreef|geschreven',
    sentFrom: 'verstuurd vanaf|verzonden vanaf|verzonden met|verstuurd met|outlook voor',
    signOffs: ['(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:jes|en)?|mvg'],
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

  asksToForward: {
    forward: 'doorstur',
    address: 'doorstuuradres',
    confirm: 'bevestig',
    code: 'code',
  },

  mailbox: {
    nobodyReads: 'geenantwoord nietbeantwoorden nietantwoorden nietreageren geenreactie',
    machines: 'melding meldingen notificatie notificaties',
    manyRead: 'lijst nieuwsbrief nieuws',
    noPerson: 'niet beantwoorden|geen antwoord',
  },

  note: { with: 'met', at: 'bij(?: de| het)?', for: '(?:voor(?: de functie(?: van)?)?|als)(?: een)?' },

  job: {
    roleFrames: `
      functie van, functie als, functie, rol van, rol als, positie van, positie als, vacature voor,
      vacature van, vacature, baan als, job als, sollicitatie voor, sollicitatie naar, sollicitatie als,
      sollicitatie op, solliciteerde op, solliciteren naar, gesolliciteerd op, gesolliciteerd naar,
      gesolliciteerd als, gesprek voor, gesprek over, zoeken een, zoeken wij een, zoek een, zoekt een,
      zoeken naar een, op zoek naar een, op zoek naar, zoeken, werken als, werk als, aanbod als, aanbieden
      als, nodig als, stage als, aanstelling als, begint als, beginnen als, plek als, plek voor, invulling
      van, aan de slag als, sollicitatiegesprek voor, aanbod voor, kandidaat voor, profiel voor, interesse
      in de, betrekking van, jou als, u als
    `,
    roleHints: `
      als, voor, de, het, een, onze, ons, jouw, uw, nieuwe, over, van, om, volgende, komende, zijn, hun,
      je, voor de
    `,
    roleNouns: `
      functie, rol, positie, vacature, baan, job, functietitel, opdracht, betrekking, plek, vacaturetitel,
      ambt
    `,
    titles: `
      *ontwikkelaar, *adviseur, *medewerker, *medewerkster, *leider, *leidster, *verzorgende, *monteur,
      *beheerder, coördinator, *coördinator, analist, *analist, *manager, *vormgever, *brouwer, skipper,
      schipper, *dramaturg, docent*, *docent, *machinist, *maker, *meester, *verpleegkundige, *boekhouder,
      engineer, *engineer, developer, *developer, designer, *designer, scientist, *leerkracht, leraar,
      lerares, *leraar, *consulent, *consultant, *assistent, *assistente, *directeur, directrice, *hoofd,
      *chef, *kok, bakker, slager, kapper, *chauffeur, *bezorger, *planner, *inkoper, *verkoper,
      *verkoopster, *specialist, *technicus, *technoloog, *ingenieur, *architect, *jurist, advocaat,
      *arts, *therapeut, fysiotherapeut, apotheker, *begeleider, *werker, *werkster, *onderzoeker,
      promovendus, postdoc, hoogleraar, *redacteur, journalist, *vertaler, *tolk, *administrateur,
      *accountant, *controller, stagiair, stagiaire, trainee, *operator, *lasser, *timmerman, *schilder,
      *stukadoor, *loodgieter, *elektricien, *hovenier, *receptionist, *receptioniste, *secretaresse,
      *bibliothecaris, *archivaris, *conservator, *gids, *bediening, *barista, *ober, *gastvrouw,
      *gastheer, *kassamedewerker, *vakkenvuller, orderpicker, *magazijnmedewerker, *logistiek,
      *teamleider, *toezichthouder, *inspecteur, *officier, *piloot, *steward, *agent, *ambtenaar,
      *voorman, lead, *tester, *psycholoog, *oloog, *pedagoog, *opvoeder, *pleger, *hulp, *kundige,
      *bouwer, *kracht, *zorger
    `,
    recruiters: `
      recruit*, personeelszaken, hr, hr-adviseur, p&o, werving, talent, personeel, personeelsfunctionaris,
      corporate recruiter
    `,
    joins: 'van, de, der, den, het, en, in, voor, &, op, bij, ter, te',
    stops: `
      aan, al, als, bij, dan, inmiddels, dat, de, die, dit, door, een, gaat, geen, gepland, heeft, hebben,
      het, is, je, kan, komt, maar, met, moet, naar, niet, om, omdat, ons, onze, op, over, staat, te, tot,
      uw, van, vindt, voor, wij, we, wordt, worden, zal, zijn, zonder, ik, jij, u, jou, jouw, hij, zij,
      ze, hun, er, hier, daar, wat, wie, waar, wanneer, hoe, en, of, ook, nog, wel, zo, dus, want, na,
      tijdens, vanaf, sinds, graag, willen, zouden, kunnen, hallo, beste, bedankt, dank, helaas, in, bent,
      ben, was, waren, nodigen, uit, zullen, hartelijk, mocht, per, deze, alvast
    `,
    articles: `
      de, het, een, onze, ons, jouw, uw, nieuwe, firma, bedrijf, leuke, ervaren, enthousiaste,
      openstaande, bovenstaande
    `,
    hiring: `
      sollicitatie*, uitnodiging*, gesprek*, *gesprek, interview*, afspraak, bevestiging*, update, status,
      reactie, aanbod, voorstel, herinnering, wijziging, verplaatsing, annulering, afwijzing, ontvangst*,
      ontvangen, kennismaking*, uw, jouw, je, vacature, functie, telefonisch*, online, videogesprek,
      videocall, eerste, tweede, 1e, 2e, laatste, volgende, stap, stappen, ronde, procedure, vraag,
      vragen, informatie, info, re, fw, fwd, antw, beschikbaarheid, datum, tijd, tijdstip, proefdag,
      meeloopdag*, contract, arbeidsovereenkomst, belletje, koffie, kans, profiel, arbeidsvoorwaarden,
      welkom, bedankt, besluit, terugkoppeling
    `,
    departments: `
      recruitment, werving, selectie, werving en selectie, personeelszaken, hr, p&o, team, afdeling,
      afdeling hr, talent, vacatures, jobs, werken bij, personeel, secretariaat, sollicitaties, hrm,
      recruitmentteam, servicecentrum, directie, planning, balie, recruiting, administratie
    `,
    at: 'bij, bij de, bij het, @',
    companyFrames: `
      team van, team bij, interesse in, werken bij, werken voor, wij bij, hier bij, gesprek met, gesprek
      bij, namens, vanuit, uit naam van, in opdracht van, welkom bij, bedrijf, firma, organisatie, groeten
      van, onderdeel van, lid van, collega van, kennismaking met, sollicitatie bij, recruitment van, baan
      bij, contract met, collega bij, aan de slag bij, solliciteren bij
    `,
    companyHints: 'van, de, het, met, voor, door, in, op, aan, en, uit, van de, van het',
    companyDoes: 'nodigt, zoekt, wil, heeft, biedt, is, groeit, team, vraagt, gaat, zou, bestaat, werft',
    companyLabels: 'bedrijf, werkgever, organisatie, opdrachtgever, onderneming, school, instelling, klant',
    clients: `
      bij de klant, exclusief voor, voor opdrachtgever, namens opdrachtgever, onze klant, mijn klant, onze
      opdrachtgever, mijn opdrachtgever, onze klanten, mijn klanten, onze opdrachtgevers, klant,
      opdrachtgever, relatie
    `,
    unnamedClients: `
      een van onze klanten, een klant, een opdrachtgever, een van mijn, een van onze, voor een, bij een,
      een groeiende, een bedrijf
    `,
    organisations: `
      groep, bank, ziekenhuis, zorggroep, zorg, kliniek, universiteit, hogeschool, basisschool, school,
      scholengroep, college, instituut, stichting, gemeente, provincie, waterschap, museum, theater,
      schouwburg, uitgeverij, boekhandel, apotheek, laboratorium, hotel, restaurant, café, bakkerij,
      brouwerij, slagerij, garage, bouw, bouwbedrijf, vastgoed, textiel, transport, verzekeringen, reizen,
      energie, techniek, advies, logistiek, coöperatie, vereniging, winkels, supermarkt, bureau, atelier,
      studio, media, ministerie, politie, gezondheid, metaal, installatie, installatietechniek,
      gebroeders, en zonen, & zonen, zwembad, kinderopvang, thuiszorg, dierentuin, scheepswerf, kwekerij,
      tuincentrum, hoveniers, architecten, rederij
    `,
    legalForms: 'bv, nv, vof, cv, vzw, bvba, ua, bv en',
    agencies: `
      recruiters, hunters, uitzenden, bemiddeling, interim, uitzendbureau, werving, detachering, recruit*,
      search, talent, uitzend*, werving en selectie, flex
    `,
    honorifics: 'dhr, mevr, mevrouw, meneer, heer, mw, de heer',
    degrees: 'dr, prof, drs, ir, mr, ing, drs ir',
    persons: `
      met, organisator, gastheer, gastvrouw, contactpersoon, contact, door, ik ben, mijn naam is, vraag
      naar, namens deze, namens
    `,
    writeTo: `
      mail naar, mailen naar, schrijf naar, stuur naar, contact opnemen met, bereiken via, vragen aan,
      antwoorden naar, e-mail, email, via, mail, neem contact op met, reageren via
    `,
    signOffs: `
      met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten,
      hartelijke groet, hartelijke groeten, met hartelijke groet, groet, groeten, groetjes, gr, mvg, vr
      gr, hoogachtend, alvast bedankt, bedankt, dank je wel, dank u wel, tot dan, tot snel, tot gauw, tot
      ziens, tot maandag, tot dinsdag, tot woensdag, tot donderdag, tot vrijdag, tot binnenkort, liefs,
      hartelijks, warme groet, warme groeten, fijne dag, fijn weekend, met groet, beste groet, beste
      groeten, namens het team, lieve groet, lieve groeten, zonnige groet, doei, veel succes, met de
      meeste hoogachting
    `,
    greetings: `
      hoi, hallo, beste, geachte, dag, lieve, hi, hey, goedemorgen, goedemiddag, goedendag, ha, heer,
      mevrouw
    `,
  },

  proviso: {
    if: 'als|indien|mocht|in geval',
    change: 'annul\\p{L}*|afzeg\\p{L}*|verzet\\p{L}*|verhinderd|niet (?:kunt|kun|komen)',
  },

  place: {
    rows: {
      where: `
        waar, locatie, adres, plaats, lokaal, ruimte, zaal, locatie gesprek, plaats gesprek, bezoekadres,
        plek
      `,
      when: `
        wanneer, datum, tijd, tijdstip, dag, datum en tijd, datum/tijd, uur, nieuwe tijd, nieuwe datum,
        aanvang, start
      `,
      role: 'functie, vacature, rol, positie, baan, sollicitatie, functietitel, betreft vacature',
      company: 'bedrijf, organisatie, werkgever, opdrachtgever, klant',
      host: `
        host, gastheer, gastvrouw, organisator, contactpersoon, contact, georganiseerd door,
        uw contactpersoon, jouw contactpersoon
      `,
      how: 'vorm, type, soort, hoe, format, soort gesprek, type gesprek, wat, type afspraak',
      join: `
        link, deelnemen, vergaderlink, meetinglink, videolink, teams-link, zoom-link, link naar gesprek,
        deelname, toegang, videogesprek, deelname-informatie
      `,
    },
    streets: {
      endings: `
        straat, str., laan, plein, gracht, kade, singel, dijk, weg, steenweg, markt, park, hof, dreef,
        baan, lei, vest, wal, pad, plantsoen, ring, boulevard, haven, hoek, berg, kaai, steeg, allee,
        dam, veld, brug, werf, gaarde, poort, zoom, hage, oever
      `,
      beginnings: 'Aan de, Aan het, Achter de, Onder de, Op de, Op den',
      typesBehind: '',
    },
    rooms: `
      *kamer, *zaal, *lokaal, *gebouw, verdieping, etage, *kantoor, *ingang, *balie, *receptie, *campus,
      *vleugel, *hal, *toren, *loods, *magazijn, *winkel, *hotel, *restaurant, *café, *ziekenhuis,
      *school, *stadhuis, *gemeentehuis, *huis, *werkplaats, *atelier, *poort, *blok, *centrum, *museum,
      *bibliotheek, *theater, *praktijk, *bakkerij, begane grond, gelijkvloers, *terrein, *ruimte,
      *depot, *fabriek, *vestiging, *filiaal, route, poli
    `,
    at: `
      in het, in de, in ons, in onze, in, op het, op de, op ons, op ons kantoor, op, aan de, aan het,
      bij het, bij de, bij ons, bij ons in, bij, naar, naar de, te, ten, tot bij, hier in, ter plaatse
    `,
    within: "van, de, der, den, het, 't, te, ter, ten, aan, op, in, en, bij, voor",
    video: `
      videogesprek*, videocall, video-call, videobellen, beeldbellen, beeldbelgesprek, videoverbinding,
      videoconferentie, via video, per video, met video, via teams, op teams, over teams, per teams,
      in teams, teams-gesprek, teamsgesprek, teams-afspraak, teams-meeting, via zoom, op zoom, per zoom,
      zoom-gesprek, via meet, google meet, skype, webex, online gesprek, online kennismaking,
      online interview, digitaal gesprek, digitale kennismaking, virtueel gesprek, via een link,
      camera aan, online meeting, teams-link
    `,
    phone: `
      telefonisch*, per telefoon, aan de telefoon, ik bel je, ik bel u, bel ik je, bel ik u,
      we bellen je, wij bellen u, bellen we je, je bellen, u bellen, je opbellen, u opbellen,
      telefoongesprek*, belafspraak, belafspraakje, belt je op, belt u op, belletje, bel je op, bel u op,
      even bellen, telefoontje
    `,
    onsite: `
      op kantoor, op ons kantoor, bij ons op kantoor, bij ons langs, langskomen, kom langs,
      kom eens langs, komt langs, langs te komen, langs komen, langs kunnen komen, ter plaatse,
      ter plekke, fysiek, fysieke, in persoon, persoonlijk gesprek, persoonlijk kennismaken,
      persoonlijke kennismaking, bij ons in, bij ons op, meelopen, meeloopdag, op onze kantoren,
      in de lobby, komen praten, op bezoek, proefdraaien, proefdag, dagje meelopen, snuffeldag,
      aan de balie, bij de balie, bij de receptie, meld je bij, meld u bij, face-to-face,
      op gesprek komen, op de koffie, kom binnen, rondleiding, kom eens af, kom je, welkom op,
      welkom bij, u wordt verwacht, je wordt verwacht, verwachten wij u, verwachten we je, toerke
    `,
    over: `
      na, bedankt voor, dank voor, na ons, na het, sinds, in plaats van, ipv, zonder, geen, niet, noch,
      vorige, vorig, eerdere, tijdens, daarna, later, vervolgens, naar aanleiding van, n.a.v.,
      voor het fijne, voor het prettige, gevolgd door
    `,
    passed: `
      niet nodig, niet meer, vervalt, hoeft niet, vorige week, gisteren, afgelopen week, vanochtend,
      vorige maand, laatst, vanmorgen
    `,
    or: 'of, of via, of per, dan wel, of op',
    links: {
      join: `
        deelnemen, neem deel, aan de vergadering, naar het gesprek, inloggen bij, meetinglink, videolink,
        zelfde link, dezelfde link, link naar, de link is, verbinden, start gesprek, binnenkomen,
        videogesprek, nu deelnemen
      `,
      cancel: `
        annuleer*, annuler*, afzeg*, zeg af, afmeld*, intrek*, trek in, terugtrek*, weiger*, afwijzen,
        niet aanwezig, verhinderd, niet komen, geen interesse meer
      `,
      otherwise: `
        verzet*, verplaats*, wijzig*, boek*, kies*, plan*, inplannen, reserveer*, kalender, agenda,
        bevestig*, accepteer*, kaart, route, bekijk*, beheer*, privacy, hulp, opties, testen,
        solliciteer, beschikbaarheid, download*, enquête, tijdstip
      `,
      leave: `
        uitschrijv*, nieuwsbrief, voorkeuren, geen mails, e-mails, mailinglijst, uitschrijf*,
        afmelden voor, vacaturealert
      `,
      here: `
        hier, klik hier, deze link, link, knop, deze pagina, onderstaande link, volgende link,
        via deze link
      `,
    },
    numbers: {
      label: `
        tel, telefoon, telefoonnummer, mobiel, mob, gsm, direct, doorkiesnummer, doorkies, rechtstreeks,
        vast, whatsapp, nummer, sms, app, bel, belt u, bellen, telnr, tel.nr, mijn nummer, bereikbaar op
      `,
      other: `
        fax, id, vergadering-id, vergaderings-id, code, toegangscode, ref, referentie, kvk, btw,
        btw-nummer, iban, be, rpr, kenmerk, vacaturenummer, dossier, postbus, ondernemingsnummer, nr,
        nummer van, pin, telefonische vergadering-id, wachtwoord, klantnummer, referte
      `,
      house: 'algemeen, centrale, receptie, balie, hoofdkantoor, secretariaat algemeen',
      dialIn: 'inbellen, bel in, inbelnummer, deelnemen via telefoon, vergadering-id, telefonisch deelnemen',
      extension: 'toestel, tst, ext',
      yours: `
        je op, u op, je bellen op, u bellen op, bel je op, bel u op, jouw nummer, je nummer, uw nummer,
        bereiken op het nummer
      `,
      others: 'mijn collega, onze collega, collega, receptie, balie, helpdesk, portier',
      at: `
        op, naar, via, het nummer, nummer, sms, app, whatsapp, appen, app me, app gewoon, me gewoon,
        bellen, bel, dan, van, zijn nummer, gsm, op het nummer, mij op, iets weten, weten op, smsen naar
      `,
    },
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
} as const satisfies Words;
