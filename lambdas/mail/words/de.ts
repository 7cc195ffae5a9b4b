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
    weekdays: 'montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sa sonntag|so',
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

  place: {
    rows: {
      where: `
        ort, wo, adresse, anschrift, treffpunkt, veranstaltungsort, gesprächsort, raum,
        ort des gesprächs, ort/raum, ort und raum, wohin, besprechungsort, interviewort
      `,
      when: `
        wann, datum, termin, uhrzeit, zeit, tag, beginn, neuer termin, neue zeit, datum und uhrzeit,
        datum/uhrzeit, zeitpunkt
      `,
      role: `
        stelle, position, rolle, vakanz, stellenbezeichnung, bewerbung als, bewerbung, job, stellentitel,
        ausgeschriebene stelle, betrifft stelle
      `,
      company: 'unternehmen, firma, arbeitgeber, kunde, mandant, gesellschaft',
      host: `
        gastgeber, gastgeberin, ansprechpartner, ansprechpartnerin, kontakt, ihr kontakt,
        ihre ansprechpartnerin, ihr ansprechpartner, organisator, organisatorin, veranstalter,
        eingeladen von
      `,
      how: 'format, art, form, wie, gesprächsart, art des gesprächs, terminart, was',
      join: `
        link, meeting-link, zugang, zugangslink, einwahl, einwahllink, beitreten, videolink, zum meeting,
        teilnahmelink, teams-link, zoom-link, meeting
      `,
    },
    streets: {
      endings: `
        straße, strasse, str., str, weg, platz, allee, gasse, damm, ufer, kai, chaussee, ring, markt,
        steig, pfad, graben, berg, hof, promenade, wall, brücke, park, feld, garten, gässle, zeile,
        stieg, tor, anger
      `,
      beginnings: `
        Am, An der, An den, An dem, Auf dem, Auf der, Auf den, Im, In der, In den, Zum, Zur, Unter den,
        Unter der, Vor dem, Vor der, Hinter dem, Hinter der, Beim, Zu den
      `,
      typesBehind: '',
    },
    rooms: `
      *raum, *zimmer, *haus, *gebäude, *ebene, *etage, stock, *stockwerk, og, eg, ug, dg, *werk, tor,
      *halle, *saal, *büro, *eingang, *trakt, *flügel, *campus, *empfang, *pforte, *bühne, *schule, kita,
      *klinik, *klinikum, *krankenhaus, *rathaus, *hotel, *restaurant, *café, *lager, *wohnbereich,
      *station, *institut, *bibliothek, *werkstatt, *laden, *filiale, *zentrum, *zentrale, block, *bau,
      *theater, *museum, *praxis, *kanzlei, *gärtnerei, *bäckerei, *studio, *keller, *aufgang, *foyer,
      aula, *hof, *atelier
    `,
    at: `
      im, in der, in dem, in den, in unserem, in unserer, in, am, an der, an dem, auf der, auf dem, beim,
      bei der, bei, bei uns im, bei uns in der, bei uns in, nach, ins, in die, hier in,
      an unserem standort, direkt in der, direkt im
    `,
    within: 'am, an, der, dem, den, des, im, in, zum, zur, von, für, und, auf, bei, ob, vor',
    video: `
      *videokonferenz*, *videogespräch*, *videocall*, *video-call*, *videoanruf*, *videointerview*,
      *video-interview*, *videotelefonat*, *videomeeting*, per video, via video, video-gespräch,
      videochat, video-chat, per teams, über teams, via teams, in teams, teams-call, teams-termin,
      teams-meeting, teams-gespräch, teams-besprechung, teams-link, per zoom, über zoom, via zoom,
      zoom-call, zoom-meeting, zoom-link, skype, webex, online-interview, onlineinterview,
      online-gespräch, online-termin, online-meeting, virtuell*, kamera an, per webex,
      digitales gespräch, digitalen gespräch, digitales kennenlernen, online kennenlernen, google meet,
      remote-interview, videokonferenzraum, bildschirm teilen, session remote, remote-session,
      remote mit, gespräch remote
    `,
    phone: `
      telefonisch*, telefonat, telefoninterview*, telefon-interview, per telefon, am telefon,
      telefongespräch*, telefontermin*, rufe sie an, rufe dich an, rufen sie an, rufen dich an,
      ruft sie an, ruft dich an, anrufen werde, rufe ich sie, rufe ich dich, rufen wir sie,
      rufen wir dich, sie anrufen, dich anrufen, klingel durch, klingle durch, rufe durch, telefonieren,
      telefoniere, telefon-screening, telefonscreening, bimmel durch, ruf dich an, ruf ich dich,
      ruf sie an, meldet sich telefonisch
    `,
    onsite: `
      vor ort, persönlich kennenlernen, persönlich kennenzulernen, in unserem büro, in unser büro,
      in unseren räumen, in unserem haus, in unserem hause, in unser haus, in unserer zentrale,
      in unserer geschäftsstelle, in unserer filiale, in unserer praxis, in unserer kanzlei,
      an unserem standort, bei uns im, bei uns in der, bei uns vorbei, vorbeikommen, vorbeizukommen,
      kommen sie vorbei, komm vorbei, vorbei kommen, vorbeischauen, schauen sie vorbei,
      komm einfach vorbei, kommen sie doch, kommen sie bitte, probearbeiten, probetag, probearbeit,
      hospitation*, hospitieren, schnuppertag, schnuppern, am empfang, beim pförtner, an der pforte,
      in präsenz, präsenz, von angesicht zu angesicht, zu uns kommen, zu uns ins, zu uns in, zu kommen,
      fahrtkosten, reisekosten, anreise, reisen sie, zutritt, rundgang, rundgang, führung durch
    `,
    over: `
      nach, danke für, dank für, nach dem, nach unserem, statt, anstatt, anstelle, kein, keine, keinen,
      nicht, ohne, zuvor, seit, letztes, letzte, bereits, vorheriges, danach, später, im anschluss an,
      für das, für unser, hatten, hatte, für das nette, für das angenehme
    `,
    passed: `
      nicht nötig, nicht erforderlich, nicht mehr, entfällt, letzte woche, gestern, vorige woche,
      letzten monat, neulich, vorhin, heute morgen, am freitag besprochen
    `,
    or: 'oder, oder per, oder via, oder über, bzw., oder am, oder auch',
    links: {
      join: `
        beitreten, teilnehmen, zum meeting, zur besprechung, zum gespräch, zum videocall,
        zur videokonferenz, einwählen, meeting starten, link zum, videolink, zum termin, live raum,
        meetingraum, gleicher link, derselbe link, unter diesem link, zugangslink, link lautet,
        einwahllink
      `,
      cancel: `
        absag*, stornier*, storno, zurückzieh*, zurueckzieh*, bewerbung zurück*, nicht teilnehmen,
        ablehnen, verhindert, nicht kommen, kein interesse mehr, nicht wahrnehmen, abbrechen
      `,
      otherwise: `
        verschieb*, umbuch*, buch*, auswähl*, aussuch*, wählen, kalender*, bestätig*, zusagen, karte,
        anfahrt*, ansehen, anzeigen, verwalten, datenschutz*, impressum, hilfe, einwahlnummer*,
        telefonnummer*, optionen, testen, stellenanzeige, bewerben, feedback, umfrage, ändern,
        terminvorschl*
      `,
      leave: 'abmelden, abbestell*, newsletter*, austragen, einstellungen, abonnement, e-mails, löschen',
      here: `
        hier, klicken sie hier, klick hier, link, diesem link, diesen link, button, folgenden link,
        folgendem link
      `,
    },
    numbers: {
      label: `
        tel, telefon, telefonnummer, tel.-nr, tel.nr, fon, mobil, mobiltelefon, mobilnummer, handy,
        handynummer, durchwahl, direktwahl, direkt, festnetz, büro, rufnummer, ruf, whatsapp, sms,
        nummer, dw, fernruf, telefonisch, meine nummer, apparat, e-fax ohne, zentral erreichbar
      `,
      other: `
        fax, telefax, id, besprechungs-id, meeting-id, kenncode, konferenz-id, kennziffer, kennung,
        referenz, ref, nr, nummer der, hrb, hra, amtsgericht, ust-id, ust-idnr, ustid, steuernummer,
        iban, bic, konto, az, aktenzeichen, bewerbernummer, stellennummer, zvr, uid, fn, firmenbuch,
        betriebsnummer, plz, postfach, schnelleinwahl, einwahl, einwahlnummer, telefonkonferenz-id, pin,
        code, kundennummer, personalnummer, passwort, kenn-nr, job-id, ik, bewerbung
      `,
      house: 'zentrale, telefonzentrale, empfang, sekretariat, vermittlung, pforte, hotline, zentral',
      dialIn: `
        einwahl, einwählen, schnelleinwahl, einwahlnummer, einwahlnummern, per telefon teilnehmen,
        telefonkonferenz, meeting-id, besprechungs-id, telefoneinwahl
      `,
      extension: 'dw, durchwahl, app, apparat, nst, klappe, kl',
      yours: `
        sie unter, dich unter, sie an unter, dich an unter, ihre nummer, deine nummer, ihrer nummer,
        deiner nummer, ihre handynummer, rufe sie auf der, rufen sie auf der, sie auf der, dich auf der,
        dich auf
      `,
      others: `
        meine kollegin, mein kollege, meinen kollegen, meiner kollegin, kollegin, kollege, réception,
        rezeption, empfang, hotline, pforte, pförtner, technische fragen, technischen problemen, störung
      `,
      at: `
        unter, auf, an, per, über, anrufen, sms, whatsapp, nummer, von, tel, ruf, app, ruft, durch, bei,
        mich, mir, am handy, telefonisch, wählen
      `,
    },
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
