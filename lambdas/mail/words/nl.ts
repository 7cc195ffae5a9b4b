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
      'om|rond|tegen half <hour>': -30,
      'half <hour>': -30,
      'half één|een': 750,
      'kwart over <hour>': 15,
      'kwart voor <hour>': -15,
      'kwart voor een': 45,
      'kwart over een': 75,
      'half een': 30,
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
    former: `
      annuleren|afzeggen|van|in plaats|oorspronkelijk\\p{L}*(?: \\p{L}+){0,2}|eerder|niet|was|oude tijd|
      verzet van|stond
    `,
    until: `
      uiterlijk(?: op)?|ten laatste(?: op)?|vóór(?: of op)?|voor(?: het einde van| of op)?|
      tot(?: en met)?|deadline(?: is|:)?|geldig tot|
      verloopt(?: op)?|tegen
    `,
    latest: 'uiterlijk|einde(?: van)?(?: de dag)?',
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
    silence: `
      tenzij (?:ik|we|wij)|als ik niets|zonder (?:tegen)?bericht|zonder reactie|
      zet het (?:er )?(?:maar )?(?:vast )?(?:zo )?in|
      (?:ik|we|wij) ga(?:an)? er ?van ?uit|ga ik er ?van ?uit|gaan we er ?van ?uit
    `,
    settled: `
      aangepast|bevestig\\p{L}*|ingepland|gepland|vastgelegd|afgesproken|geboekt|zwart op wit|
      verwacht\\p{L}*|we zien|tot dan|nieuwe (?:tijd|datum)|vindt plaats|ik bel|bel ik|uitgenodigd|
      genoteerd|verplaatst|verzet|graag tot
    `,
    over: 'einde|afsluiting|klaar',
    moves: 'verplaats\\p{L}*|verzet\\p{L}*|verschuif\\p{L}*|verschoven|verschuiven|vervroeg\\p{L}*',
    delay: `
      binnen(?: de komende)?
      \\s(?:(?<hours>\\d{1,3}) ?uur|(?<days>\\d{1,2}) dagen)
    `,
    length: {
      minutes: 'min(?:uten|\\.)?|minuutjes',
      hours: 'uur|uren|u',
      and: 'en',
      said: {
        'drie kwartier': 45,
        'anderhalf uur': 90,
        '(?:een )?half ?uur(?:tje)?': 30,
        'kwartier(?:tje)?': 15,
        'een uur(?:tje)?': 60,
      },
      lasts: 'duurt|duur|duren',
      about: {
        before: `
          ongeveer|circa|ca|plusminus|hooguit|maximaal|zo['\\u2019]?n|rond|bijna|goed|klein|tussen|
          minstens|een klein|een goed
        `,
        behind: `
          ongeveer|hooguit|maximaal|max|of zo
        `,
      },
      otherwise: `
        \\p{L}*les|
        daarna|aansluitend|erna|minuten voor|vooraf|eerder|vroeger|te laat|test|toets|opdracht|
        presentatie|lopen|wandelen|rijden|reizen|trein|bus|fietsen|parkeren|formulier|vragenlijst|
        rondleiding|voorberei\\p{L}*|per week|dienst|proef\\p{L}*|pauze|binnen|contract|elke|loon|
        salaris
      `,
    },
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

  names: {
    particles: 'van de der den ten ter v',
    shortened: 'dhr mevr mw drs ir ing v',
    offices: ['recruitment adviseur|hr-?adviseur'],
  },
  mailbox: {
    nobodyReads: 'geenantwoord nietbeantwoorden nietantwoorden nietreageren geenreactie',
    machines: 'melding meldingen notificatie notificaties',
    manyRead: 'lijst nieuwsbrief nieuws',
    providers: 'postvak postbus brievenbus',
    noPerson: 'niet beantwoorden|geen antwoord',
  },

  note: {
    with: 'met',
    at: 'bij(?: de| het)?',
    for: '(?:voor(?: de functie(?: van)?)?|als)(?: een)?',
    applied: 'gesolliciteerd|sollicitatie (?:verstuurd|gestuurd|ingediend)',
    to: 'bij(?: de| het)?|naar',
    not: 'niet|nooit|indien|geen|nog',
  },
  boards: 'je sollicitatie is verzonden naar …, uw sollicitatie is verzonden naar …',

  job: {
    roleFrames: `
      functie van, functie als, functie, rol van, rol als, positie van, positie als, vacature voor,
      vacature van, vacature, baan als, job als, sollicitatie voor, sollicitatie naar, sollicitatie als,
      sollicitatie op, solliciteerde op, solliciteren naar, gesolliciteerd op, gesolliciteerd naar,
      gesolliciteerd als, gesprek voor, gesprek over, zoeken een, zoeken wij een, zoek een, zoekt een,
      zoeken naar een, op zoek naar een, op zoek naar, zoeken, werken als, werk als, aanbod als, aanbieden
      als, nodig als, stage als, aanstelling als, begint als, beginnen als, plek als, plek voor, invulling
      van, aan de slag als, sollicitatiegesprek voor, aanbod voor, kandidaat voor, profiel voor, interesse
      in de, betrekking van, jou als, u als,
      in de functie van, in de rol van, hoedanigheid van, als onze, als de, aangesteld als, aanstelling tot,
      benoeming als, benoeming tot, in dienst als, in dienst te treden als, werkzaam als, werken bij ons
      als, komen werken als, baan van, baantje als, bijbaan als, dienstverband als, contract als, contract
      voor, arbeidscontract als, aanvraag voor, gezocht, wij zoeken een, we zoeken een, we zoeken
      nog een, zoeken nog een, zoeken nog, zoekt nog een, ben op zoek naar een, zijn op zoek naar een, nog
      op zoek naar, hebben een nodig, hebben nog een, behoefte aan een, een plek voor een, plaats als,
      plaats voor, opleiding tot, leerplek als, leerplaats als, stageplaats als, stageplek als, invalkracht
      als, vervanging van, vervanging als, sollicitatie van, gesolliciteerd voor, gereageerd op, reactie op,
      belangstelling voor, interesse voor, procedure voor, selectie voor, kandidaat als, kandidaten voor,
      geschikt als, profiel van, onze nieuwe, onze volgende, functies van, betrekking als`,
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
      *bouwer, *kracht, *zorger, *werver, deskundige,
      verpleeg*, verzorgende ig, doktersassistent*, chirurg, psychiater, logopedist*, ergotherapeut*,
      podotherapeut*, diëtist*, opticien, *audicien, mondhygiënist*, tandartsassistent*,
      apothekersassistent*, paraveterinair*, *coach, *trainer, *instructeur, *instructrice,
      zwemonderwijzer*, *onderwijzer, *onderwijzeres, onderwijsassistent*, conciërge, *conciërge, rector,
      *rector, decaan, lector, lecturer, universitair docent, laborant*, *laborant, chemicus, statisticus,
      econoom, historicus, notaris*, griffier, rechter, *rechter, boa, handhaver, *handhaver, brandweerman,
      brandwacht, beveiliger, *beveiliger, portier, receptionist*, telefonist*, secretaris, *secretaris,
      notulist*, administratief, fiscalist, actuaris, verzekeraar, makelaar, *makelaar, taxateur, *taxateur,
      bankier, caissière, *kassier, vertegenwoordiger, *vertegenwoordiger, telemarketeer, *marketeer,
      *voorlichter, woordvoerder, verslaggever, presentator, *presentator, cameraman, cutter, regisseur,
      *regisseur, producent, fotograaf, *fotograaf, illustrator, *grafisch, dtp'er, drukker, *drukker,
      boekbinder, acteur, actrice, muzikant, zanger, zangeres, danser, dirigent, *dirigent, *speler,
      *restaurator, suppoost, tekenaar, *tekenaar, *constructeur, werkvoorbereider, *werkvoorbereider,
      calculator, *calculator, uitvoerder, *uitvoerder, opzichter, *opzichter, landmeter, metselaar,
      *metselaar, timmervrouw, dakdekker, *dekker, tegelzetter, *zetter, installateur, *installateur,
      draaier, *draaier, frezer, *frezer, verspaner, *verspaner, smid, *smid, *maakster, stoffeerder,
      naaister, *naaister, glazenwasser, huishoudelijk, huishoudelijke hulp, afwasser, *afwasser,
      serveerster, barman, sommelier, *bakker, *slager, visboer, boer, *boer, melker, *melker, tuinman,
      *verzorgster, boswachter, *wachter, bloemist, *bloemist, *kapper, kapster, barbier,
      schoonheidsspecialist*, visagist*, nagelstylist*, stylist*, masseur, dominee, pastoor, imam,
      geestelijk verzorger, koerier, *koerier, postbode, conducteur, *conducteur, matroos, *matroos,
      stuurman, kapitein, loods, stewardess, purser, *picker, *magazijn, *expediteur, declarant, *declarant,
      inpakker, *inpakker, *sorteerder, maatschappelijk werker, pedagogisch, *pedagogisch medewerker,
      *gastouder, *oppas, vrijwilliger, *vrijwilliger, stagiair*, leerling, *leerling, zij-instromer,
      zzp'er, scrum master, product owner, programmeur, *programmeur`,
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
      bij de klant, op zoek voor, zoek ik voor, ik zoek voor, wij zoeken voor, zoeken wij voor,
      werf ik voor, ik
      help, ik ondersteun, exclusief voor, voor opdrachtgever, namens opdrachtgever, onze klant,
      mijn klant, onze
      opdrachtgever, mijn opdrachtgever, onze klanten, mijn klanten, onze opdrachtgevers, klant,
      opdrachtgever, relatie
    `,
    unnamedClients: `
      een van onze klanten, een klant, een opdrachtgever, een van mijn, een van onze, een gemeente,
      een groeiende, een bedrijf
    `,
    organisations: `
      groep, bank, ziekenhuis, zorggroep, zorg, kliniek, universiteit, hogeschool, basisschool, school,
      scholengroep, college, instituut, stichting, gemeente, provincie, waterschap, museum, theater,
      schouwburg, uitgeverij, boekhandel, apotheek, laboratorium, hotel, restaurant, café, bakkerij,
      brouwerij, slagerij, garage, bouw, bouwbedrijf, vastgoed, textiel, transport, verzekeringen, reizen,
      energie, techniek, advies, logistiek, coöperatie, vereniging, winkels, supermarkt, bureau, atelier,
      studio, media, ministerie, politie, gezondheid, metaal, installatie, installatietechniek, gebroeders,
      en zonen, & zonen, zwembad, kinderopvang, thuiszorg, dierentuin, scheepswerf, kwekerij, tuincentrum,
      hoveniers, architecten, rederij, *gemeente, *schap, veiligheidsregio, ggd, ggz, uwv, rechtbank,
      gerechtshof, *rechtbank, notariaat, notarissen, advocaten, *advocaten, advocatenkantoor, accountants,
      *accountants, adviesbureau, *bureau, ingenieurs, makelaardij, *makelaardij, makelaars, *makelaars,
      woningcorporatie, *corporatie, woonstichting, *bouw, aannemersbedrijf, aannemer, bouwgroep,
      dakdekkers, installaties, *installaties, elektro, *elektro, loodgieters, staal, *staal,
      metaalbewerking, constructie, *constructie, machinefabriek, *fabriek, fabrieken, *fabrieken,
      drukkerij, *drukkerij, uitgevers, *uitgeverij, krant, *krant, dagblad, *omroep, radio, televisie,
      film, *film, theaters, *theater, *museum, musea, orkest, *orkest, opera, ballet, festival, circus,
      bibliotheek, *bibliotheek, archief, *archief, bioscoop, *reizen, toerisme, hotels, *hotel, herberg,
      camping, vakantiepark, zwembaden, sportcentrum, sportschool, fitness, *vereniging, bond, *bond, unie,
      federatie, fonds, *fonds, *stichting, ziekenhuizen, medisch       centrum, umc, *kliniek, klinieken,
      huisartsen, huisartsenpraktijk, praktijk, *praktijk, tandartsen, fysiotherapie, apotheken, *apotheek,
      opticiens, dierenartsen, dierenasiel, welzijn, rode       kruis, kinderdagverblijf, *opvang,
      peuterspeelzaal, basisscholen, scholen, *college, lyceum, *lyceum, gymnasium, mbo, roc, hogescholen,
      universiteiten, *universiteit, academie, *academie, *instituut, opleidingen, *opleidingen,
      laboratoria, farma, chemie, *chemie, kunststof, *kunststoffen, papier, verpakkingen, *verpakkingen,
      glas, keramiek, mode, *mode, schoenen, *schoenen, lederwaren, juwelier, juweliers, horloges, meubelen,
      *meubelen, meubels, keukens, *keukens, interieur, interieurs, hout, *hout, houthandel, *handel,
      winkel, *winkel, supermarkten, *supermarkten, *supermarkt, slagerijen, *slagerij, bakkerijen,
      *bakkerij, *brouwerij, stokerij, wijngaard, kaasmakerij, kaas, zuivel, *zuivel, vlees, visserij,
      visverwerking, groenten, agro, boerderij, *boerderij, hoeve, *hoeve, landgoed, *landgoed, kwekerijen,
      *kwekerij, tuinen, *tuinen, bloemen, *bloemen, zaden, veevoeders, horeca, restaurants, *restaurant,
      eetcafé, brasserie, koffie, *koffie, koffiebranderij, catering, *catering, evenementen, schoonmaak,
      *schoonmaak, beveiliging, *beveiliging, facilitair, dienstverlening, logistics, *logistiek,
      *transport, expeditie, *expeditie, koeriers, *koeriers, verhuizingen, verhuizers, opslag, distributie,
      *distributie, scheepvaart, *scheepvaart, scheepswerven, *werf, veerdienst, spoor, *spoor, spoorwegen,
      vervoer, *vervoer, taxi, luchtvaart, auto's, automotive, fietsen, *fietsen, tweewielers, netbeheer,
      netwerk, netwerken, drinkwater, afval, *afval, milieu, recycling, *recycling, verzekering,
      *verzekeringen, verzekeraar, *bank, financiën, financieel, hypotheken, beleggingen, vermogensbeheer,
      belastingadviseurs, consultancy, automatisering, *automatisering, software, *software, ict, systemen,
      *systemen, telecom, *groep, holding, maatschappij, *maatschappij, bv, en zoon, & zoon, & zn, gebr
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
    if: 'als|indien|mocht|in geval|hoor je niets|hoort u niets|horen we niets',
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
        dam, veld, brug, werf, gaarde, poort, zoom, hage, oever, opgang, pier, laantje, straatje, erf, heuvel
      `,
      beginnings: 'Aan de, Aan het, Achter de, Onder de, Op de, Op den',
      typesBehind: '',
    },
    rooms: `
      *kamer, *zaal, *lokaal, *gebouw, verdieping, verdiep, etage, *kantoor, *ingang, *balie,
      *receptie, *campus, *vleugel, *hal, *toren, *loods, *magazijn, *winkel, *hotel, *restaurant,
      *café, *ziekenhuis, *school, *stadhuis, *gemeentehuis, *huis, *werkplaats, *atelier, *poort,
      *blok, *centrum, *museum, *bibliotheek, *theater, *praktijk, *bakkerij, begane grond,
      gelijkvloers, *terrein, *ruimte, *depot, kas, *fabriek, *vestiging, *filiaal, route, poli, bus
    `,
    offices: 'kantoor, kantoren, praktijk, vestiging',
    at: `
      we zitten op, we zitten in, je vindt ons in, adres is,
      in het, in de, in ons, in onze, in, op het, op de, op ons, op ons kantoor, op, aan de, aan het,
      bij het, bij de, bij ons, bij ons in, bij, naar, naar de, te, ten, tot bij, hier in, ter plaatse
    `,
    elsewhere: `
      factuur, facturen, facturatie, postadres, per post, opsturen naar, sturen naar, stuur naar,
      t.a.v, statutaire zetel, maatschappelijke zetel, hoofdkantoor, parkeren, parkeergarage,
      parkeerterrein, station, halte
    `,
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
      persoonlijke kennismaking, bij ons in, bij ons op, boven de winkel, in de winkel, op school,
      in het hospice, in onze vestiging,
      in ons filiaal, meelopen, meeloopdag, op onze kantoren,
      in de lobby, komen praten, op bezoek, proefdraaien, proefdag, dagje meelopen, snuffeldag,
      aan de balie, bij de balie, bij de receptie, meld je bij, meld u bij, face-to-face,
      op gesprek komen, op de koffie, kom binnen, rondleiding, kom eens af, kom je, welkom op,
      welkom bij, u wordt verwacht, je wordt verwacht, verwachten wij u, verwachten we je, toerke
    `,
    over: `
      zoals besproken, zoals afgesproken, besproken, gesproken, volgend op ons,
      na, bedankt voor, dank voor, na ons, na het, sinds, in plaats van, ipv, zonder, geen, niet, noch,
      vorige, vorig, eerdere, tijdens, daarna, later, vervolgens, naar aanleiding van, n.a.v.,
      voor het fijne, voor het prettige, gevolgd door
    `,
    passed: `
      daarnet, zonet, zojuist, besproken, afgesproken,
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
      arrange: 'regelen|boeken|betalen|vergoeden|verzorgen|helpen',
      trip: 'visum|vluchten|vlucht|verhuizing|reis|reiskosten|hotel|werkvergunning',
      talk: [
        `(?:\\p{L}{1,20})?(?:gesprek|kennismaking|interview|ontmoeting|
        telefoontje|belletje|praatje|overleg)(?:je|ken|s|en)?`,
        `(?:teams-|zoom-|video)?(?:call|meeting|chat)|bezoek|komst|
        rondleiding|proefdag|selectiedag|meeloopdag|borrel|koffie|lunch`,
      ],
      few: '(?:(?!(?:aan|voor|van|in|op|over|en|of|een|met|naar|om|tot|bij)\\s)[^\\s.,;!?]{1,30} ){0,3}',
      you: 'je|jou|u|jullie|elkaar',
      our: 'ons|onze|je|jouw|uw|het|de|dit|dat|mijn',
      thanks: 'bedankt|dank|dankjewel|danken|bedanken|dankbaar|merci',
      good: `leuk\\p{L}*|fijn\\p{L}*|goed\\p{L}*|prettig\\p{L}*|aangenaam|
        gezellig\\p{L}*|mooi|top|plezier|genoegen|eer|interessant|super|
        heerlijk`,
      day: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
      gone: `gisteren|eergisteren|zojuist|zonet|daarnet|vanochtend|vanmorgen|
        laatst|net|vorige (?:week|maand|<day>|keer)|afgelopen (?:week|
        <day>)|gisterenmiddag|gister\\p{L}*|een paar dagen geleden`,
      met: `gesproken|ontmoet|gebeld|gezien|kennisgemaakt|gepraat|gehad|
        geweest|leren kennen|gekletst|bijgepraat|besproken|getroffen|
        gehoord|geïnterviewd`,
      spoke: 'spraken|belden|zagen|ontmoetten|praatten|zaten|kletsten|kennismaakten|hadden|maakten kennis',
      orally: [
        `telefonisch|aan de telefoon|per telefoon|aan de lijn|mondeling|
        persoonlijk|face[- ]to[- ]face|op zoom|via teams`,
        `(?:in|tijdens) (?:ons|het|je|uw|jouw|onze|de) <few><talk>|
        (?:bij|tijdens) de (?:koffie|lunch)`,
      ],
    },
    spoken: [
      'zoals (?:telefonisch|aan de telefoon) (?:besproken|afgesproken)',
      `(?:team|wij|we|ploegbaas|directeur|iedereen) vond(?:en)? (?:\\p{L}+ )?(?:je|
        uw|jouw) (?:bezoek|komst|presentatie)`,
      '(?:<good>) (?:om )?(?:\\p{L}+ )?een gezicht',
      '(?:tijdens het|na het|bij het|voor het) (?:video)?bellen',
      '(?:op basis van|na) (?:uw|je|jouw) <few><talk> met',
      '(?:geluisterd naar (?:je|uw|jouw))|dat ik (?:je|u) (?:tegenkwam|sprak|ontmoette|zag)',
      'nu we elkaar kennen|waar we gebleven waren',
      '(?:na|over) (?:de|het|je|uw|jouw) <few><talk> van \\d+',
      '(?:je|jouw|uw) <few><talk> van (?:<day>|<gone>|\\d+)',
      'gesprekken met (?:je|jou|u) (?:waren|hebben)|<talk> van (?:<few>)ervaren',
      '(?:bespreking|gesprek|overleg) (?:die|dat) we (?:hadden|voerden)',
      '(?:leuk|fijn|tof|top) dat (?:je|u) (?:<gone>|vandaag|<day>)',
      `(?:de hand te schudden|kennis te maken) (?:op|in|gisteren)|
        (?:uurtje|middag|ochtend) met (?:jou|u|je)`,
      'vond het leuk (?:om )?(?:je|u) (?:<few>)te laten zien',
      `(?:was|vond|vonden|is) … (?:<you>) … ?te (?:ontmoeten|spreken|
        leren kennen|zien|mogen|hebben|ontvangen|horen)`,
      '(?:was|vond|vonden) … met (?:<you>) te (?:praten|spreken|bellen|kletsen)',
      '(?:was|vond|vonden) … kennis (?:te maken|met (?:<you>) te maken|te mogen maken)',
      `(?:<good>) (?:om )?(?:<few>)?(?:<you>) … ?(?:te (?:hebben|
        mogen)|aan de lijn|gesproken|ontmoet te hebben|even te) ?(?:<few>)?(?:<met>|
        spreken|ontmoeten)?`,
      '(?:<good>) … ?(?:gesproken|ontmoet|gebeld|kennisgemaakt) te hebben',
      '(?:<good>) (?:om )?(?:<you>) (?:<few>)te (?:spreken|ontmoeten|zien) (?:<gone>|op|vandaag)',
      'wat een (?:\\p{L}+ )?(?:<talk>) (?:was|<gone>|<day>)',
      '(?:<good>) (?:<talk>) (?:<few>)?(?:<gone>|<day>|met (?:je|u|jou)|was)',
      '(?:<thanks>) … ?voor (?:<our>)? ?<few><talk>',
      `(?:<thanks>) … ?(?:voor )?(?:<our>)? ?<few>(?:deelname|openheid|
        gastvrijheid|aanwezigheid)(?! aan de (?:test|enquête))`,
      `(?:<thanks>|<good>) … ?dat (?:je|u|we|wij) … (?:kwam|langskwam|
        gekomen|geweest|langs bent|opnam|opgenomen|langs was|kon komen|
        kwamen|belde|er was|konden (?:spreken|bellen|praten)|gesproken hebben|
        te woord|bij te praten|hebben gesproken)`,
      `(?:<thanks>|danken) … (?:tijd) … (?:gisteren|vandaag|vorige|
        afgelopen|<gone>|<day>|voor het gesprek|met ons|om (?:met|bij)|
        vrijmaakte)`,
      `(?:na|sinds|naar aanleiding van|n\\.a\\.v\\.|aansluitend op|op basis van|
        in navolging van|in aansluiting op|uit|op|over|van|in|ondanks|
        tijdens|vanwege|dankzij) (?:ons|onze) <few><talk>`,
      `(?:na|sinds|naar aanleiding van|ondanks|uit|over) (?:je|jouw|uw|
        het|de) <few><talk> <few>(?:<gone>|met (?:je|jou|u|ons|mevrouw|
        de heer)|van (?:<gone>|<day>)|dat (?:hij|zij|we|ze|u|je))`,
      '(?:ons|onze) <few><talk> <few>(?:<gone>|was|heeft|gaf|van (?:<gone>))',
      `(?:je|jouw|uw|het) <few><talk> (?:met \\p{L}+ )?<few>(?:is (?:heel |
        erg )?(?:goed|prima)|verliep|ging (?:goed|prima)|was|van (?:<gone>))`,
      '<talk> (?:dat|die) (?:we|wij|u|je|hij|zij|ik|ze) … ?(?:hadden|had|voerde\\p{L}*|hebben|heb)',
      `(?:zoals|wat) … ?(?:besproken|afgesproken|gezegd|beloofd|
        verteld|vertelde|zei|beloofde|aangegeven|toegezegd) … ?(?:<orally>|
        <gone>)`,
      `(?:zoals|wat) … ?(?:<orally>|<gone>) … ?(?:besproken|
        afgesproken|gezegd|beloofd|verteld|zei|beloofde|aangekondigd|
        aangegeven|vertelde|toegezegd|overeengekomen)`,
      'zoals (?:\\p{L}+ )?(?:besproken|doorgesproken)',
      `(?:heb|hebben|hadden|heeft) … ?(?:elkaar|met (?:je|jou|u)|we|
        wij|u|je|jou) … ?(?:gesproken|ontmoet|gebeld|kennisgemaakt|
        gezien|gepraat|leren kennen|gehoord|bijgepraat)`,
      `(?:je|jou|u) (?:<few>)(?:heb|hebben|heeft|hebt) (?:<few>)?(?:ontmoet|
        gesproken|leren kennen|kennen|gezien|gehoord)|(?:je|jou|u) … (?:ontmoet|
        gesproken|gehoord|leren kennen) (?:heb|hebben|heeft|te hebben)`,
      `(?:je|jou|u) <few>(?:hebben|heb|heeft) (?:leren kennen|ontmoet|
        gesproken)|(?:je|jou|u) <few>te hebben (?:gesproken|ontmoet|
        gezien)`,
      '(?:heb|hebben) … kennisgemaakt|kennisgemaakt (?:heb|hebben)',
      `(?:toen|laatst|sinds) (?:we|wij|je|u|ik|jij) … ?(?:<spoke>|
        gesproken|sprak|stond|was|kwam|belde|kwam kijken|langskwam|bij ons)`,
      '(?:we|wij) (?:elkaar )?(?:<spoke>) (?:elkaar )?(?:<gone>|op|naast|kort|<day>|aan)',
      `(?:je|u) (?:vroeg|zei|vertelde|noemde|gaf) … ?(?:<orally>|
        <gone>)|(?:<orally>) (?:vroeg|zei|vertelde|noemde|gaf|wist) (?:je|
        u|ik)`,
      '(?:<gone>|<orally>|stand stond) ?(?:vroeg|vertelde|zei) (?:je|u)',
      `(?:die|dat|waar|waarmee|met wie) (?:je|u) … ?(?:aan de lijn had|
        sprak|gesproken hebt|hebt gesproken|heeft gesproken|ontmoette|
        heeft gehoord|had aan de lijn|hebt ontmoet|heeft ontmoet|gezien heeft)`,
      `(?:die|dat) (?:u|je|jou) … (?:heeft|hebben) (?:gehoord|
        gesproken|geïnterviewd|ontmoet|gezien)`,
      `(?:je|u) (?:hebt|heeft|hebben|maakte|maakt) (?:\\p{L}+ ){0,3}?(?:indruk|
        overtuigd|verrast)|(?:wist|wisten) (?:je|u) … (?:overtuigen|
        boeien)|(?:je|u) wist … te overtuigen`,
      `(?:goede|sterke|positieve|geweldige|diepe|mooie|prima|veel) indruk|
        onder de indruk van (?:je|jou|u|ons|het|jouw (?:rust|
        presentatie))`,
      `(?:enthousiast|te spreken|lovend|vol lof) (?:\\p{L}+ )?over (?:je|
        jou|u|het <few><talk>|ons|jouw <few><talk>|jullie)(?! (?:cv|
        profiel|portfolio|sollicitatie|brief))`,
      '(?:je|jouw|uw) presentatie (?:voor|aan|bij)|(?:jouw|je|uw) (?:vragen|antwoorden) (?:aan|op)',
      '(?:het viel|viel ons|opviel|opgevallen) … hoe (?:\\p{L}+ )?(?:je|u)',
      `(?:feedback|terugkoppeling|indrukken|reacties) (?:op|over|van|
        uit|na) (?:je|jouw|uw|het) <few><talk>`,
      `(?:denkt|denk|kijk|kijken|kijkt) (?:\\p{L}+ ){0,3}?terug (?:aan|
        op) (?:de|het|ons|onze) <few><talk>`,
      '(?:sorry|excuses|jammer) … (?:verbinding|te weinig tijd|uitliepen|tijd (?:zo )?kort)',
      '(?:hoe|wat) (?:vond|vonden|ging) (?:je|u|het) (?:van|<few><talk>)|wat vond (?:je|u)',
      `(?:weet|herinner\\p{L}*) (?:\\p{L}+ ){0,2}?(?:nog )?(?:wie ik ben|
        mij|ons|me)|(?:vergeten|laten liggen|laten hangen) … (?:zaal|
        kantoor|ons)|(?:je|uw) \\p{L}+ … laten liggen`,
      'gezicht bij (?:de|een|je|uw) naam',
      '(?:sinds|na) (?:je|uw|jouw) (?:proefdag|komst|bezoek|meeloopdag)',
    ],
    again: [
      'eerste ronde (?:zit|is)',
      '(?:na|sinds) onze afspraak',
      `(?:zetten|zet) (?:\\p{L}+ ){0,2}?(?:het|ons) gesprek|gesprek (?:voortzetten|
        vervolgen|voort te zetten|te vervolgen)`,
      `(?:nog eens|nogmaals|opnieuw|weer|nog een keer|een tweede keer|
        terug) … ?(?:zien|spreken|uitnodigen|ontmoeten|uit te nodigen|
        langskomen|ontvangen)`,
      `(?:tweede|2e|vervolg|laatste|tweede) ?(?:gesprek|ronde|
        kennismaking|interview)|vervolggesprek|ronde (?:twee|2)|(?:door|
        doorgaan) naar de (?:tweede|volgende)`,
    ],
    talked: ['(?:na|sinds|naar aanleiding van|ondanks|uit|in|tijdens) (?:je|jouw|uw|het) <few><talk>'],
    ahead: [
      `(?:kijk\\p{L}* (?:er )?(?:naar )?uit|zou\\p{L}*|hoop|hopen|
        voordat|als|indien|zodra|om(?! (?:je|u|jou)? ?(?:gisteren|
        even)))`,
      '(?:graag|wil|willen|kan|kunnen|zal|zullen|ga|gaan)',
    ],
    notMet: [
      '<talk> … ?(?:was|stond) … ?(?:gepland|ingepland|voorzien|afgesproken)',
      `(?:per|via) (?:e-?mail|mail|brief|linkedin|deze weg|bericht)|
        (?:laatste|vorige|uw|je|jouw|mijn) (?:e-?mail|mail|mailtje|
        bericht)`,
      `geprobeerd|probeerde|niet (?:bereik\\p{L}*|gelukt|kon|opnam|
        verschenen|te pakken)|niet opnam|voicemail|misgelopen|gemist`,
      `(?:je|jouw|uw) (?:oude|vorige|voormalige|vroegere|ex-?\\p{L}*|
        referent\\p{L}*|\\p{L}*(?:begeleid|docent|mentor|
        leidinggevend)\\p{L}*)|referenties? (?:gesproken|gebeld)`,
      '(?:eerdere|vorige|veel|meerdere) (?:kandidaten|mensen|sollicitanten|gesprekken)',
      '(?:nog nooit|nog niet|niet) (?:ontmoet|gesproken|kennisgemaakt)|nog niet',
      `youtube|podcast|webinar|(?:je|uw) lezing|procedure (?:bestaat|
        omvat)|formulier|besproken in (?:het|ons) team|verplaats\\p{L}*|
        verzet\\p{L}*`,
    ],
    mayCome: [
      `(?:zal|zullen|hoor\\p{L}*|ontvang\\p{L}*|krijg\\p{L}*|morgen|
        volgende|graag|als|\\p{L}{2,12}en we|we (?:lopen|gaan|laten|
        kijken|nemen|doen)|vragen we|nodigen|plannen|wordt|worden|vindt plaats|
        kunt|kun|gaan we|laten we)`,
    ],
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
    conditional: [
      'onder (?:het )?voorbehoud|onder de voorwaarde|op voorwaarde dat',
      'mits … ?(?:referenties|vog|goedkeuring)',
      'voorwaardelijk aanbod',
    ],
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
    asksAnswer: [
      `(?:graag|gelieve|alsjeblieft|alstublieft|kun je|kunt u|kan je|wil je|wilt u|zou je|zou u) … ?(?:
        bevestig\\p{L}*|antwoord\\p{L}*|reageer\\p{L}*|reageren|weten|aangeven|doorgeven|kiezen|reactie)`,
      'laat … ?(?:mij|me|ons) … ?weten|(?:hoor|horen) … ?graag',
      '(?:wacht|wachten|zie|zien) … ?(?:je|uw) (?:reactie|antwoord|bevestiging)',
    ],
    asksNothing: [
      'vragen|vraag|verhinderd|annuleren|verzetten|hoe gaat',
      'niet (?:kunt?|kan|nodig|hoeft|hoeven|beantwoorden)',
    ],
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
