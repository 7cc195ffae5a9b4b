import type { ConceptWords } from '../schema.ts';

/** What mail is about, in the words of Dutch. */
export const nl = {
  NOT: 'niet, geen, zonder, nooit, niets',
  INTERVIEW: `
    *gesprek*, kennismaking*, sollicitatiegesprek*, interview, selectiegesprek, oproep, assessment,
    meeloopdag, proefdag
  `,
  TALK: `
    praten, spreken, bellen, bel, afspraak, ontmoet*, afspraken, videogesprek, overleg, koffie,
    langs, bijpraten, telefonisch, videocall
  `,
  JOBINTERVIEW: `
    *sollicitatiegesprek*, *sollicitatie-interview*, selectiegesprek*, sollicitatieronde*,
    gesprek … functie, gesprek … vacature, gesprek … sollicitatie, kennismakingsgesprek … functie
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
  NEXTSTEP: `
    volgende stap, volgende ronde, tweede ronde, ronde, door naar, verder, laatste ronde, eindronde
  `,
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
  WELCOME: `
    welkom, gefeliciteerd, blij, enthousiast, geweldig, goed nieuws, unaniem, onder de indruk, hoera
  `,
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
  RECEIVED: `
    ontvangen, ontvangst, verstuurd, aangekomen, binnen, verzonden, ontvangstbevestiging, goede orde
  `,
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
  RECRUITER: `
    recruiter, zoeken, zoek, versterking, breiden, wij zoeken, klus, ligt klaar, hebben we nodig
  `,
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
  MEDICAL: `
    tandarts, dokter, huisarts, praktijk, behandeling, kliniek, arts, dierenarts, prik, vaccinatie
  `,
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
  NOTFORWARD: '',
  ACKRECEIVED: '',
  WILLREVIEW: '',
  INVITEACT: '',
  FIXACT: '',
  MOVEACT: '',
  CANCELACT: '',
  ONHOLD: '',
  OFFERACT: '',
  OUTREACHACT: '',
  ACKACT: '',
  WHYACT: '',
  RAISEACT: '',
  REFERACT: '',
  OPENACT: '',
  HOWPROCESS: '',
  PREPARE: '',
  THANKSMET: '',
  TESTACT: '',
  MISSINGDOCS: '',
  WITHDRAWNBYYOU: '',
  ONETIMECODE: '',
  ACCOUNT: '',
  JOBALERT: '',
  PROMO: '',
  ORDER: '',
  EVENT: '',
  COURSE: '',
  HEALTH: '',
  CARE: '',
  MONEY: '',
  NEWS: '',
  SURVEY: '',
  EMPLOYEE: '',
  PRIVATEMAIL: '',
  CANDIDATEADVICE: '',
  SYSTEM: '',
  SCAMMAIL: '',
  OTHERAPPLY: '',
  LISTED: '',
  FOOTER: '',
} as const satisfies ConceptWords;
