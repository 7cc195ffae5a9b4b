import type { Words } from './schema.ts';

/** The words of German. */
export const de = {
  forward: {
    labels: {
      from: 'von',
      date: 'datum|gesendet|gesendet am|date',
      subject: 'betreff',
      to: 'an',
      cc: 'cc|kopie',
      replyTo: 'antwort an|antworten an',
    },
  },

  calendar: {
    months: `
      januar|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sep|sept
      oktober|okt november|nov dezember|dez
    `,
    weekdays: 'montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sa|sonnabend sonntag|so',
    days: ['heute', 'morgen', 'übermorgen'],
  },

  clock: {
    hour: 'uhr h',
    before: 'um gegen ab',
    only: '',
    halves: ['', ''],
    range: 'bis',
    noon: 'mittag',
    midnight: 'mitternacht',
    between: 'zwischen',
    and: 'und',
    nearly: 'ca circa etwa gegen so',
    morning: 'vormittags?|morgens|früh|in der früh',
    later: '(?:am )?(?:nachmittags?|abends?)',
    numbers: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    minutes: { fünf: 5, zehn: 10, zwanzig: 20, dreißig: 30 },
    spoken: {
      'halb <hour>': -30,
      'viertel nach <hour>': 15,
      'viertel vor <hour>': -15,
      'drei viertel <hour>': -15,
      'dreiviertel <hour>': -15,
      'viertel <hour>': -45,
      '<minutes> nach <hour>': 1,
      '<minutes> vor <hour>': -1,
      '<word> uhr <minutes>': 1,
      '<word> uhr': 0,
    },
  },

  dates: {
    of: '',
    ordinal: '.',
    before: 'der den dem am zum kommenden nächsten',
    weekOf: 'woche (?:vom|ab|des)(?: dem)?|kw',
    next: 'nächsten nächster',
    nextWeek: ['nächste woche', 'nächster woche', 'kommende woche', 'kommender woche'],
    weekLater: ['in einer woche'],
    parts: 's?(?:vor|nach)?mittags?|abends?|morgens?|früh|s?nacht',
    noTomorrow: 'guten am heute einen jeden',
    afterTomorrow: '',
  },

  zones: {
    offsets: { MEZ: '+01:00', MESZ: '+02:00', OEZ: '+02:00', WEZ: '+00:00' },
    names: {
      'Europe/Berlin': `
        berliner, münchen, münchner, hamburg, hamburger, frankfurt, köln, stuttgart, düsseldorf, leipzig,
        dresden, hannover, nürnberg, bremen, deutschland, deutsche, deutscher
      `,
      'Europe/Vienna':
        'wien, wiener, österreich, österreichische, österreichischer, linz, graz, salzburg, innsbruck',
      'Europe/Zurich':
        'zürich, zürcher, schweiz, schweizer, genf, basel, bern, luzern, winterthur, st. gallen',
      'Europe/London': 'londoner, britische, britischer, england',
      'Europe/Paris': 'pariser, frankreich, französische',
      'Europe/Rome': 'rom, mailand, italien, italienische',
      'Europe/Madrid': 'spanien, spanische',
      'Europe/Lisbon': 'lissabon, lissaboner, portugiesische',
      'Europe/Amsterdam': 'niederlande, niederländische',
      'Europe/Brussels': 'brüssel, belgien, belgische',
      'Europe/Dublin': 'irland, irische',
      'Europe/Copenhagen': 'kopenhagen, dänemark',
      'Europe/Stockholm': 'schweden, schwedische',
      'Europe/Warsaw': 'warschau, polen',
      'Europe/Prague': 'prag',
    },
    before: 'ortszeit|uhrzeit',
    after: 'zeit|ortszeit',
    in: 'in',
    all: [
      '(?:alle )?(?:(?:uhr)?zeiten|(?:zeit)?angaben|termine)(?: (?:sind|jeweils)){0,3}(?: in| nach)?',
      '(?:beide|jeweils|alles)',
      'zeitzone ?:?',
    ],
  },

  times: {
    former: `
      vom|von|statt|anstatt|anstelle|ursprünglich\\p{L}*|bisher\\p{L}*|nicht|alter termin|eigentlich|für
    `,
    until: `
      bis(?: spätestens| längstens)?(?: zum)?(?: am)?|spätestens(?: am| bis)?|vor dem|frist(?: bis|:)?|
      längstens(?: bis)?|einsendeschluss|gültig bis|rückmeldung bis|läuft (?:am )?(?:\\p{L}+ )?ab
    `,
    latest: 'spätestens|ende|eob|dienstschluss',
    answer: `
      ausfüll\\p{L}*|abgeben|einreichen|bearbeiten|rückmeld\\p{L}*|antwort\\p{L}*|bescheid|absag\\p{L}*|
      bestätig\\p{L}*|unterschr\\p{L}*|unterzeichn\\p{L}*|zusag\\p{L}*|annehmen|annahme|entscheid\\p{L}*|
      wählen|auswahl|auswählen|buchen|sag(?:en)? (?:mir|uns|sie)|teilen sie|teil (?:mir|uns)|
      mitteil\\p{L}*|melden sie sich|melde dich|gib|geben sie|zurück|gültig|angebot|frist|link|läuft|
      hören|reagier\\p{L}*|reservier\\p{L}*|halten
    `,
    ours: `
      (?:wir|ich) (?:melden?|werden?|geben?|schicken?|senden?|hoffen?|rechnen?)|melden? (?:wir|ich)|
      (?:sie|du) (?:hören|hörst|erhalten|erhältst|bekommen|bekommst)|noten|unterlagen|saison
    `,
    or: 'oder|alternativ|bzw|entweder',
    choose: `
      welche[rns]?|anbieten|ausweich\\p{L}*|einer (?:der|dieser)|folgende\\p{L}*|zur auswahl|auswahl|
      alternativ\\p{L}*|vorschläge|terminvorschläge|wahlweise|wähl\\p{L}*|passt|passen|könnte[nst]*|
      möglich|optionen|zur verfügung
    `,
    aside: `
      (?:bei|für) (?:dir|dich|ihnen|sie|euch)|ihrer zeit|deiner zeit|ortszeit
    `,
    hours: `
      sprechzeit\\p{L}*|öffnungszeit\\p{L}*|bürozeit\\p{L}*|erreichbar|anwesend|täglich|werktags|
      mo ?(?:-|bis) ?fr|geöffnet|arbeitszeit\\p{L}*|jeden|schicht\\p{L}*|einlass|parken
    `,
    settled: `
      angepasst|bestätig\\p{L}*|fix|fest|eingetragen|vereinbart|gebucht|findet|statt|neuer termin|
      termin steht|kommen sie|wir (?:sehen|freuen|erwarten|treffen)|ich (?:rufe|erwarte)|
      ruf(?:t|en) (?:sie|dich)|geplant|bis (?:dann|\\p{L}+tag)|einladung|laden wir|es bleibt
    `,
    over: 'ende|schluss|fertig|verabschiedung',
    duration: `
      (?<minutes>\\d{1,3})[ -]?min(?:uten|\\.)?|(?<hours>\\d)[ -]?(?:stunden?|std\\.?)|
      (?<half>halbe stunde)|(?<one>eine stunde)
    `,
  },

  common: `
    der die das und sie ihr ihre ihnen ihren ihrer wir für mit ist ich zu den dem nicht ein eine einen
    einem im auf uns am bei dir du dich haben von um als wird zum zur sehr geehrte vielen dank hallo
    grüße liebe oder auch noch unser unsere
  `,

  mailbox: {
    nobodyReads: 'nichtantworten keineantwort nichtbeantworten antwortenichtmoeglich nichtbesetzt',
    machines: 'benachrichtigung benachrichtigungen systemmail',
    manyRead: 'liste verteiler rundbrief rundmail',
    noPerson: 'nicht antworten|keine antwort',
  },

  note: {
    with: 'mit',
    at: 'bei(?: der)?|beim',
    for: '(?:als|für die stelle als|für die position|für|zur|zum)(?: eine?n?)?',
  },

  proviso: {
    if: 'falls|wenn|sollte[nt]?|im falle',
    change:
      'absag\\p{L}*|abzusagen|verschieb\\p{L}*|stornier\\p{L}*|verhindert|nicht (?:kommen|teilnehmen|passen)',
  },

  signs: {
    named: {
      talk: 'gespräch|telefonat|interview|treffen|kennenlernen|austausch',
      call: 'telefon(?:at|gespräch|interview)|kennenlern\\p{L}*|call|anruf|austausch',
      arrange: 'übernehmen|organisieren|buchen|bezahlen|erstatten|kümmern',
      trip: 'visum\\p{L}*|arbeitserlaubnis|flug|flüge|umzugs?\\p{L}*|anreise|hotel|reisekosten',
      questions: 'fragen|rückfragen|antwort\\p{L}*|anliegen|nachrichten',
    },
    spoken: [
      '(?:war|hat) … (?:sie|dich) (?:persönlich )?(?:kennenzulernen|kennen zu lernen|kennengelernt)',
      '(?:war|hat) … mit (?:ihnen|dir) zu (?:sprechen|reden|telefonieren)',
      'danke? … (?:für das|für unser) … ?<talk>',
      'danke … (?:für das|für unser) … ?<talk>',
      'dank … (?:ihren|deinen) besuch',
      '(?:schön|toll|dank) … dass (?:sie|du) … (?:gekommen|hier|bei uns|zeit genommen|zu besuch)',
      '(?:nach|seit) unserem … ?<talk>',
      '(?:wie|was) … (?:telefonisch|am telefon|im gespräch|persönlich) (?:besprochen|vereinbart|erwähnt)',
      '(?:unser|das) (?:gestriges|letztes|heutiges|jüngstes) <talk>',
      'über (?:unser|das) (?:\\p{L}+e[sn]? )?<talk>',
      '(?:bezug|zurück|bezugnehmend) … ?auf unser … ?<talk>',
      'gespräch mit (?:ihnen|dir) … (?:gefallen|gefreut|überzeugt|war)',
      '(?:im|aus dem) (?:ersten|letzten|gestrigen) gespräch … (?:überzeugt|gefallen|kennengelernt|besprochen)',
    ],
    ahead: [
      '(?:freue[n]? (?:mich|uns)|freuen) (?:schon |sehr |bereits )?(?:darauf|auf)',
      '(?:würde[n]?|wäre|möchte[n]?|hoffe[n]?|gerne|bevor|falls)',
    ],
    test: [
      'probe(?:arbeit\\p{L}*|tag\\p{L}*|schicht|aufgabe|stunde|unterricht|arbeiten)',
      'schnuppertag|arbeitsprobe',
      '(?:online|einstellungs|eignungs|fach|wissens|sprach)-?tests?',
      'assessment[- ]?cent(?:er|re)|hospitation\\p{L}*',
      '(?:test|programmier|fach|übungs)aufgabe|fallstudie|coding[- ]challenge|hospitieren',
    ],
    screening: [
      '(?:kurz|erst)e[nrs]? (?:\\p{L}+ )?<call>',
      'telefon(?:isches|ischen)? ?(?:interview|vorgespräch|erstgespräch|kennenlern\\p{L}*)',
      'erstgespräch|vorabgespräch',
      'screening-?(?:call|gespräch|telefonat)|unverbindliche[ns]? (?:erst)?gespräch',
      'kurz (?:zu )?telefonieren',
    ],
    taken: [
      '(?:nach|seit|dank\\p{L}*|ergebnis\\p{L}*|abgeschlossen\\p{L}*|bestanden\\p{L}*|absolviert\\p{L}*)',
    ],
    travel: [
      '<trip> … <arrange>',
      '<arrange> … <trip>',
      'umzugs(?:paket|kosten|hilfe|pauschale|unterstützung)|relocation[- ]\\p{L}+',
      'umzug (?:nach|ins)|visum\\p{L}* … unterstützen',
    ],
    notDone: ['(?:nicht|keine?[mnrs]?|leider|ohne)'],
    workBegins: [
      '(?:eintritts|start|einstiegs|antritts)(?:termin|datum)',
      '(?:arbeits|dienst|vertrags)(?:beginn|antritt)|eintritt|erster arbeitstag',
      '(?:stelle|vertrag|tätigkeit|anstellung|beschäftigung) … (?:beginnt|startet|beginnen|starten|antreten)',
      'bei uns anfangen',
    ],
    applied: [
      '(?:ihre|deine|ihrer|deiner) … ?(?:bewerbung|unterlagen)',
      '(?:haben|hatten|hast|hattest) … beworben|beworben (?:haben|hatten|hast)',
    ],
    monthsAgo: [
      'vor (?:einigen|mehreren|ein paar|zwei|drei|vier|fünf|sechs|[2-9]|1\\d) monaten',
      'vor (?:einem (?:halben )?|einem) ?jahr|letzten jahres|letztes jahr|im vorjahr',
    ],
    seasons: ['frühjahr|frühling', 'sommer', 'herbst', 'winter'],
    automaticSubject: [
      'abwesenheits(?:notiz|nachricht|assistent)|automatische (?:antwort|abwesenheits\\p{L}+)',
      'abwesend|nicht im büro',
    ],
    away: [
      'ich bin … (?:nicht (?:im büro|im haus|erreichbar)|abwesend|im urlaub|in elternzeit|außer haus|verreist)',
      '(?:vom|bis|derzeit) … bin ich … (?:nicht (?:im büro|erreichbar)|abwesend|im urlaub)',
      'dies ist eine automatische',
    ],
    back: ['(?:wieder|zurück|ab|bis)'],
    urgent: [
      'dringend\\p{L}*|eilig\\p{L}*|vertret\\p{L}*|in der zwischenzeit|notf\\p{L}+|meiner abwesenheit',
    ],
    takesOver: [
      'ich (?:habe|übernehme|werde) … (?:übernommen|von|übernehmen|nachfolge)',
      'ich bin … neue ansprechpartner(?:in)?',
      'ich vertrete|(?:ab sofort|künftig|ab jetzt) … an mich',
    ],
    writeTo: [
      '(?:an|kontaktieren sie|schreiben sie) (?:bitte )?(?:meine|unsere)[nr]? koll?eg(?:e|en|in)',
      '(?:richten|senden|schicken|wenden) … ?<questions> (?:bitte )?an',
      '(?:ab sofort|künftig|zukünftig|ab jetzt|von nun an) … (?:an|ansprechpartner(?:in)?|zuständig)',
      '(?:neue[rn]?|ihre?|ihr neuer|deine?) ansprechpartner(?:in)? (?:ist|wird|für sie ist)',
      'übernimmt|hat … übernommen',
      'fragen richten sie|rückfragen richten sie',
    ],
    contact: ['an|kollegin|kollegen|kollege|kontaktieren sie|frau|herrn'],
  },

  concepts: {
    NOT: 'nicht, kein*, nie, ohne, gegen, nichts',
    INTERVIEW: `
      *gespräch*, *interview*, vorstellungs*, erstgespräch, telefonat*, probearbeiten,
      kennenlerntermin, bewerbungstermin, probetag, auswahltag, assessment*, kennenlerngespräch,
      bewerbungsgespräch, videogespräch, vorstellen
    `,
    TALK: `
      sprechen, unterhalten, austausch*, telefonier*, treffen, anruf*, rufe, reden, termin*, videocall,
      teams, vorbei, vorbeikommen, komm am, kaffee, anhören, telefonisch, meeting, gespräch
    `,
    GETTOKNOW: `
      kennenlernen, kennenzulernen, kennen lernen, persönlich*, mehr über dich, mehr über sie,
      vorzustellen, sich vorstellen
    `,
    INVITE: 'einlad*, laden, lade, eingeladen, einzuladen, vorgesehen, anklang, zu uns',
    AVAILABLE:
      'zeit, zeitfenster, verfügbar*, wann, lust, terminvorschl*, welcher tag, wann passt, terminwunsch',
    SLOT: 'slot*, termin*, zeitfenster, kalender',
    SUIT: `
      passt, passen, passend*, zusag*, recht, lieber, ginge, wie sieht es, genehm, lieber wäre,
      wäre ihnen lieber, einrichten, am besten, in ihren kalender
    `,
    CHOOSE: `
      wählen, aussuch*, such dir, auswähl*, nennen sie, vorschlag*, vorschläg*, teilen sie,
      schreiben sie mir
    `,
    BOOK: 'buch*, vereinbar*, link, reservier*, ausmachen',
    NEXTSTEP: `
      nächsten schritt, nächste schritt, nächste runde, nächsten runde, weiter, engere auswahl,
      engeren auswahl, zweite runde, letzte runde, letzten runde, finale runde
    `,
    CONFIRM: 'bestätig*, steht, festhalten, halten, fest, eingetragen, gebucht, halte, notiert',
    HELD: 'findet, stattfinden, statt, details, ort, nehmen teil',
    SEEYOU: `
      sehen uns, bis dann, freuen uns auf, freue mich auf, erwarten sie, bis montag, bis dienstag,
      bis mittwoch, bis donnerstag, bis freitag, bis morgen, rufe sie
    `,
    REMIND: 'erinnerung, erinnern',
    MOVE: `
      verschieb*, verschoben*, verleg*, terminänderung, ersatztermin, vorziehen, vorverleg*,
      nach hinten, später, umplanen, terminverschiebung, ausweich*, weichen, neuer zeitpunkt, umlegen,
      anderer termin, verschoben, umbuchen, vorgezogen, neu angesetzt, neu ansetzen
    `,
    CHANGE: 'änderung, geändert, ändert, neuer termin, neuen termin, neue, nun, stattdessen, anderen termin',
    INSTEAD: 'stattdessen, statt, anstatt, alternativ, ersatz*, auch freitag',
    CLASH: `
      dazwischen*, krank*, erkrankt, verhindert, schaffen, überschneid*, nicht halten, unannehmlichk*,
      entschuldig*, dienstreise, aufgrund, kollision, umstände, nachsicht
    `,
    CANCEL: `
      absag*, abgesagt, entfällt, fällt aus, streichen, gestrichen, storniert*, ausfallen, sagen ab,
      sagen wir, nicht stattfinden, ersatzlos, hinfällig, absagen, gegenstandslos, fällt weg,
      nicht zustande
    `,
    STOP: `
      einstellungsstopp, eingefroren, budget*, nicht mehr besetzt, gestoppt, zurückgezogen, auf eis,
      vorerst gestoppt, umstrukturierung, entfällt die stelle
    `,
    OFFER: `
      angebot*, anbieten, anzubieten, biete*, stellenangebot, zusage, bieten ihnen, zusagen, angebot,
      sagen sie ja
    `,
    CONTRACT: `
      vertrag*, arbeitsvertrag*, vertragsentwurf, unterlagen zur einstellung, unterschrieben*,
      unbefristet*, arbeitsverhältnis
    `,
    HIRE: `
      einstellen, an bord, im team haben, in unserem team, bei uns anfangen, dabei, begrüßen zu dürfen,
      für sie entschieden, für dich entschieden, team begrüßen, haben die stelle, hätten sie gern,
      unsere neue, unser neuer, werden!, anfangen
    `,
    WELCOME: `
      willkommen, herzlichen glückwunsch, gute nachrichten, begeistert, freude, erste wahl, freuen uns,
      beeindruckt
    `,
    SALARY: 'gehalt*, jahresgehalt, vergütung, brutto, euro',
    ACCEPT: 'annehmen, annahme, zusagen, bescheid',
    SIGN: 'unterschr*, unterzeichn*',
    REGRET: 'leider, bedauern, bedauerlich*, bedauer*, leid, entmutigen, enttäuschen*',
    OTHERPERSON: `
      anderen bewerber*, andere bewerber*, anderen kandidat*, andere kandidat*, jemand anderen,
      jemand anderem, jemand anders, anderer kandidat*, anderweitig, mitbewerber*, ein mitbewerber,
      interner, internen, eine andere person
    `,
    SELECTED: `
      berücksichtig*, ausgewählt, auswahl, entschieden, fortsetz*, fortführ*, weiterverfolg*, geklappt,
      besetzt, gefallen, weiter mit, verfahren, weg mit, durchgesetzt, mitbewerber, favorisiert,
      zusage, absage
    `,
    FILLED: 'besetzt, vergeben',
    DECIDE: 'entscheid*, entschieden, prüfung, sorgfältig*, leichtgefallen, überlegt, eingehend*',
    FIT: `
      profil*, anforderung*, erfahrung, passt, werdegang, lebenslauf, qualifikation, unterlagen,
      arbeitsproben, zeugnisse
    `,
    LUCK: 'alles gute, viel erfolg, wünschen, erfolg, viel glück, guten start',
    JOBSEARCH: 'suche, weiteren weg, zukunft, berufliche*, weiteren beruflichen',
    KEEPFILE: `
      bewerberpool, talentpool, für später, unterlagen gern, erneut bewerben, unterlagen behalten,
      behalte, lasse ihre unterlagen, aufbewahr*
    `,
    RECEIVED: `
      erhalten, eingegangen, eingang*, angekommen, eingangsbestätigung, vorliegen, liegen, liegt,
      gelandet, bei uns, da sind, gut bei uns
    `,
    AUTO: 'automatisch*, portal, status, antworten sie nicht',
    REVIEW: `
      prüfen, gesichtet, sichten, geduld, melden uns, nächsten zwei wochen, rückmeldung geben, gesehen,
      in ruhe, schauen, anschauen, sagen dir dann, wie es weitergeht
    `,
    IF: 'falls, wenn, sollte*, sofern, gegebenenfalls',
    APPLICATION: 'bewerb*, beworben',
    JOB: 'stelle, position, rolle, vakanz',
    FOUNDYOU: `
      aufmerksam, dein profil, ihr profil, gestoßen, an dich denken, an sie gedacht, einfach mal,
      linkedin, xing, werdegang, empfohlen, bekannter, dein name, ihr name, über dich,
      meine letzte nachricht, meine nachricht, nachfassen
    `,
    RECRUITER: `
      personalberat*, recruiting, recruiter*, wir suchen, suchen, verstärkung, auftrag, mandat,
      suche ich, auf der suche, wir brauchen, baue, aufbauen, bauen
    `,
    CLIENT: 'kunde*, mandant*, auftraggeber*',
    OPEN2NEW: `
      offen für, herausforderung, interesse, interessiert, unverbindlich*, wechsel*, spannend*,
      mehr darüber, neugierig, lust auf, magst du, magst du dir, anhören, was wir vorhaben,
      neugierig geworden
    `,
    THANK: 'dank*, danke*, vielen dank',
    NOTICE: `
      bescheid gegeben, rückmeldung, info, information, nachricht, mitteilung, bescheid geben,
      mitgeteilt
    `,
    UNDERSTAND: `
      verständnis, verstehen, respektier*, kein problem, akzeptier*, nachvollzieh*, alles klar,
      verstehe, zur kenntnis, nehme ich, vernommen
    `,
    CONGRATSJOB: `
      neuen job, neuen stelle, neue stelle, neuer job, glückwunsch zur, neuen position, neuen weg,
      neuen kapitel
    `,
    PITY: 'schade, bedauerlich, oh nein',
    HONEST: 'ehrlichkeit, offenheit, transparenz',
    WITHDRAW: `
      zurückgezogen, rückzug, zurückziehen, rücknahme, auf unserer seite, bei uns gestrichen,
      team informiert, ausgetragen
    `,
    WHY: `
      warum, grund, gründe, ausschlag*, woran, wieso, was hat, lag es, beweggr*, welcher firma,
      neugierig, wohin es geht, wohin, was dort besser
    `,
    ASK: 'darf ich fragen, dürfte ich, würden sie uns, verraten, magst du, fragen, erfahren',
    FEEDBACK: 'feedback, besser machen, rückmeldung, verbessern',
    PERSUADE: `
      umstimmen, überdenken, noch einmal, überlegen, gegenangebot, noch etwas drehen,
      noch etwas machen, bevor sie, schon unterschrieben, spielraum, luft nach oben, nachdenken,
      ist das endgültig, endgültig entschieden, letzte chance, für uns gewinnen, für uns zu gewinnen,
      doch noch für uns, zurückgewinnen, umentscheiden
    `,
    RAISE: `
      nachlegen, mithalten, mitziehen, mehr bieten, verbessern, beim gehalt, aufstocken, erhöhen,
      betrag, summe
    `,
    ANYONE: 'jemand*, jemanden, wen, kennen sie, fällt dir, kennst',
    RECOMMEND: 'empfehl*, weiterleiten, geben sie, weiter, empfehlung*',
    FRIENDS: 'kolleg*, bekannt*, umfeld, netzwerk, freund, freunde, freunden, freundin',
    STAYTOUCH: 'in kontakt, in verbindung, wege noch einmal, kreuzen, denken sie an uns, denk an uns',
    DOOR: 'tür, jederzeit, wieder von, gern wieder',
    IFCHANGES: `
      sich etwas ändert, ändert, doch nicht, doch wieder, anders überlegen, verändern wollen,
      sollten sie sich
    `,
    FUTURE: 'zukunft, später, zukünftig, erneut, weitere stelle',
    MEDICAL: `
      arzt*, zahn*, praxis, dr, prophylaxe, klinik, behandlung, impf*, physio*, tierarzt, impftermin,
      untersuchung
    `,
    SHOP: `
      bestell*, rechnung, paket, lieferung, versandt, abo, zahlung, kontoauszug, passwort, flug, tisch,
      hotel, rabatt, reservierung, frühstück, anreise
    `,
    BULK: `
      newsletter, abbestellen, abmelden, tipps, neue jobs, webinar, artikel, jobs für,
      profil angesehen, jobalarm, jobempfehlung*
    `,
    PRIVATE: `
      friseur*, frisör*, massage, kosmetik*, abendessen, geburtstag, kino, wohnung*, elternabend,
      schule, kurs, handtuch, handwerker, ablese*, heizung*, auto, konzert, restaurant, wochenende,
      mama, kinder, eltern, laternenfest, kita, fest, punsch, werkstatt, trainer
    `,
    SCAM: 'von zu hause, verdienen sie, bankdaten, kontonummer',
    DAY: `
      montag*, dienstag*, mittwoch*, donnerstag*, freitag*, morgen, heute, nächste woche,
      kommenden woche, januar, februar, märz, dezember, november, oktober
    `,
    DURATION: 'stunde*, minuten, halbe stunde, dauert',
    PRACTICAL: `
      empfang, personalausweis, bringen, park*, reisekosten, fragen, anbei, stellenbeschreibung, unten,
      urlaub, arbeitszeiten, es geht ihnen, verfügung, klingel, klingeln, eingang
    `,
    POLITE: 'möchten, möchte, gern*, bitte, würden, könnten, freuen',
    PAST: 'letzte woche, gestern, teilgenommen, nette gespräch, schöne gespräch',
    MANY: 'viele bewerbungen, zahlreiche, sehr viele, vielzahl',
    LEGAL: `
      vertraulich*, datenschutz*, empfänger, adressat, löschen, geschäftsführer, amtsgericht, hrb,
      handelsregister, vielfalt, folgen sie uns, webseite, website, werte, gegründet, standort*,
      gesendet, ausdrucken, aufgaben
    `,
    DEADLINE: 'bis, spätestens, frist, innerhalb, ausfüllen',
  },
} as const satisfies Words;
