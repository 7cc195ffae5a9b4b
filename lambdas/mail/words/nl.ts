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
    weekdays: 'maandag|ma dinsdag|di woensdag|wo donderdag|do vrijdag|vr zaterdag|za zondag|zo',
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
