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

  job: {
    roleFrames: `
      suche ich eine, suche ich einen, suche ich, suche, bräuchten eine, bräuchten einen, brauchen wir
      eine, brauchen wir einen, brauche eine, brauche einen, suchen eine neue, suchen einen neuen,
      position als, position der, position des, position eines, position einer, stelle als, stelle der,
      stelle des, stelle eines, stelle einer, rolle als, rolle der, rolle des, funktion als, bewerbung
      als, bewerbung auf, bewerbung für, bewerbung um, bewerbung zur, bewerbung zum, interview als,
      gespräch als, job als, einstieg als, beworben als, arbeit als, tätigkeit als, anstellung als,
      praktikum als, ausbildung als, ausbildung zur, ausbildung zum, lehre zum, lehre zur, suchen eine,
      suchen einen, suchen wir eine, suchen wir einen, suche eine, suche einen, suche nach einer, suche
      nach einem, brauchen eine, brauchen einen, fehlt eine, fehlt uns eine, fehlt uns ein, beworben auf,
      beworben für, bewerben als, gespräch für, vorstellungsgespräch für, vorstellungsgespräch als,
      interview für, interesse an der, stelle, stellenausschreibung, ausschreibung, position, vakanz,
      stellenangebot, suchen, suchen wir, sucht, brauchen wir, zusage als, vertrag als, mitarbeit als,
      beschäftigung als, angebot als, bereich, einsatz als, dich als, sie als
    `,
    roleHints: `
      als, für die, für den, für, zur, zum, der, die, den, dem, das, eine, einen, ein, unsere, unseren,
      unser, neue, neuen, neuer, deine, ihre, wegen der, um die, auf die, auf den, aus, unserer, als
      unsere, thema
    `,
    roleNouns: `
      stelle, position, rolle, job, funktion, vakanz, ausschreibung, stellenausschreibung,
      stellenbezeichnung, stellentitel, jobtitel, beruf, tätigkeit, bereich, stellenangebot, einsatz,
      ausbildungsplatz, anzeige
    `,
    titles: `
      *eurin, *torin, *antin, *entin, *eutin, *agogin, *graf, *grafin, *loge, *login, *eur, *ator,
      *monteurin, *tekt, *tektin, *listin, *meisterin, *führerin, *referentin, *leiterin, *laborant,
      *fachkraft, *fachfrau, *fachmann, *meister, *mechaniker, *mechatroniker, *elektriker, *elektroniker,
      *schlosser, *vertreter, *mitarbeiter, *disponent, *planer, *prüfer, *trainer, *betreuer, *erzieher,
      *therapeut, *optiker, *gestalter, *dolmetscher, *übersetzer, *bauer, *führer, *entwickler,
      *ingenieur, *berater, *leiter, *analyst, *manager, *architekt, *designer, *referent,
      *sachbearbeiter, *administrator, *techniker, *assistent, *controller, *redakteur, *wissenschaftler,
      *lehrer, *pfleger, *verkäufer, *spezialist, *koordinator, *praktikant, *tester, *programmierer,
      *buchhalter, *kaufmann, *kauffrau, *kaufleute, werkstudent*, *lerin, *nerin, *terin, *gerin, *berin,
      *kerin, *serin, *derin, *cherin, *istin, *ologin, *rerin, *ferin, *innen, *ologe, *kraft, *leitung,
      *lehrkraft, *angestellte, *angestellter, *fachangestellte, arzt, ärztin, *arzt, *ärztin, *händler,
      *fahrer, *zeichner, *bildner, *bearbeitung, *vermittler, *koch, *köchin, *wirt, *wirtin, *anwalt,
      *anwältin, *pädagoge, *pädagogin, *hilfe, *helfer, *assistenz, *stellvertretung, *aushilfe,
      *bildnerin, *technologe, *technologin, trainee, volontär*, azubi, auszubildende*, *werker, *bäcker,
      *maler, *dachdecker, *installateur, *monteur, *lagerist, *kommissionierer, *friseur, *friseurin,
      *kellner, *barkeeper, *hausdame, *rezeptionist, *gärtner, *tischler, *schreiner, *zimmerer,
      *schweißer, *dreher, *fräser, *apotheker, *hebamme, *psychologe, *jurist, *notar, *steuerberater,
      *einkäufer, *logistiker, *informatiker, *chemiker, *physiker, *biologe, *professur, *professor,
      *dozent, *lektor, *intendant, *dramaturg, *geschäftsführer, *geschäftsführung, *vorstand, *chef,
      *chefin, *direktor, *beauftragte, *beauftragter, *verwalter, *beamter, *beamtin, *sekretär,
      *sekretariat, bürokraft, *begleiter, *wart, *hausmeister, *pilot, *kapitän, *schaffner, *makler,
      *doktorand, *forscher, *coach, *stylist, *chor
    `,
    recruiters: `
      personalreferent*, personalleit*, recruit*, personalsachbearbeit*, personalberat*, personalmanag*,
      talent acquisition, personal, hr, personalgewinnung, personalabteilung, ausbildungsleiter*,
      personalwesen
    `,
    joins: 'für, der, des, im, in, und, u, &, von, am, an, zur, mit, the, of',
    stops: `
      ab, aber, absagen, als, am, an, anbieten, aus, bei, beim, beworben, bis, das, dass, dem, den, der,
      die, ein, eine, einen, einer, eines, einem, gesucht, gut, hat, haben, ihnen, ihre, ihr, ihren,
      ihrem, im, intern, ist, sind, kann, können, leider, mit, muss, müssen, nach, nicht, noch, ohne, sie,
      ich, wir, du, er, es, uns, und, unsere, unser, unserer, unserem, unseren, verschieben, vom, von,
      vor, weil, wird, werden, wurde, zu, zum, zur, wie, was, wo, wenn, oder, auch, dann, so, sehr, hier,
      um, auf, in, für, dich, dir, deine, dein, deinen, besetzt, eingegangen, findet, möchten, würden,
      laden, freuen, sollten, bitte, danke, vielen, da, doch, nur, über, unter, durch, gegen, seit,
      während, wegen, sowie, bzw, zunächst, hallo, liebe, lieber, gerne, gern
    `,
    articles: `
      der, die, das, den, dem, des, ein, eine, einen, einer, eines, einem, unsere, unseren, unserer,
      unser, unserem, ihre, ihren, ihrer, deine, deinen, firma, neue, neuen, neuer, neues,
      ausgeschriebene, ausgeschriebenen, offene, vakante, o g, og, erfahrene, erfahrenen, engagierte,
      engagierten
    `,
    hiring: `
      bewerbung*, einladung*, vorstellungsgespräch*, gespräch*, *gespräch, interview*, termin*, *termin,
      absage*, zusage*, bestätigung*, *bestätigung, update, status, rückmeldung, erinnerung, angebot,
      vertragsangebot, ihre, deine, eingang*, kennenlern*, telefonat*, telefoninterview, videocall,
      videogespräch, online-interview, probearbeiten, probetag, stelle, position, rolle, kennziffer,
      referenz*, anfrage, verschiebung, änderung, kleine, neuer, nächste, schritte, erstes, zweites, info,
      information*, nachricht, frage*, wichtig, aw, wg, antwort, ihr, profil, dein, unser, unterlagen,
      vorstellung*, kurz*, stellenangebot, terminvorschlag, anruf, entscheidung, ergebnis, dank,
      willkommen, uhr, raum, rückzug, re, fwd, start, vertrag, arbeitsvertrag
    `,
    departments: `
      personalabteilung, personal, recruiting, recruitment, karriere, bewerbung, bewerbungen,
      bewerbermanagement, team, personalwesen, personalgewinnung, hr, human resources, talent, jobs,
      ausbildung, personalmanagement, personalservice, personalrat, sekretariat, verwaltung,
      recruiting-team, hr-team, bewerberservice, personalamt, personalbüro, dezernat, geschäftsbereich,
      abteilung, service, info, geschäftsführung, kanzlei
    `,
    at: 'bei, beim, bei der, bei dem, bei den, @',
    companyFrames: `
      wir bei, wir von, wir vom, team von, team der, team des, team vom, interesse an, interesse an der,
      grüße von, karriere bei, namen der, namen von, auftrag der, auftrag von, gespräch mit, interview
      mit, mitarbeit bei, mitarbeit in, von der firma, die firma, der firma, firma, willkommen bei, team
      bei, bewerbung bei, recruiting-team der, recruiting-team von, bewerbung bei der, kontakt mit,
      vertrag mit, aus dem hause, unternehmen, arbeitgeber, grüße aus der
    `,
    companyHints: `
      der, des, von, vom, an der, in der, im, am, mit, für, aus, und, die, das, zu, zum, für das, zur
    `,
    companyDoes: `
      lädt, sucht, möchte, hat, freut, bietet, ist, stellt, team, karriere, recruiting, vergrößert,
      braucht, würde
    `,
    companyLabels: `
      unternehmen, firma, arbeitgeber, auftraggeber, einrichtung, betrieb, einsatzort, schule, kunde
    `,
    clients: `
      exklusiv für, mandat für, im mandat, für den kunden, beim kunden, kunden, unseren kunden, unserem
      kunden, unser kunde, unsere kundin, unserer kundin, meinen kunden, meinem kunden, mein kunde, meine
      kundin, meiner kundin, unseren mandanten, unserem mandanten, unser mandant, unsere mandantin,
      unserer mandantin, meinen mandanten, meinem mandanten, mein mandant, meine mandantin, unseren
      auftraggeber, unser auftraggeber, unserem auftraggeber, unseres kunden, unseres mandanten, unseres
      auftraggebers, meines kunden, meines mandanten, auftrag der, auftrag von, kunde, mandant,
      kundenunternehmen
    `,
    unnamedClients: `
      für einen kunden, einen namhaften, eines namhaften, einer meiner, eines meiner, einer unserer, eines
      unserer, einen mandanten, einen kunden, für ein, renommierten kunden, auftrag eines, auftrag einer,
      mein kunde ein
    `,
    organisations: `
      energie, systeme, logistik, medien, klinik, kliniken, klinikum, uniklinik, krankenhaus, spital,
      stadtspital, stadtwerke, stadt, landkreis, landratsamt, gemeinde, amtsgericht, universität,
      hochschule, fachhochschule, institut, stiftung, verlag, brauerei, bäckerei, konditorei, metzgerei,
      apotheke, kanzlei, praxis, hotel, gasthof, gasthaus, restaurant, theater, museum, zoo, kita,
      kindergarten, schule, *schule, gymnasium, verein, versicherung, versicherungen, bank, sparkasse,
      volksbank, autohaus, maschinenbau, holzbau, tiefbau, bau, *bau, immobilien, reisen, getränke, möbel,
      optik, gastro, technik, gebrüder, söhne, solar, therme, reha, werke, *werke, *werk, bahn, spedition,
      lebenshilfe, caritas, diakonie, pflegeheim, seniorenheim, stift, steuerberatung, wirtschaftsprüfung,
      dachdeckerei, tischlerei, schreinerei, gärtnerei, reederei, gruppe, konzern, akademie, *akademie,
      ministerium, behörde, buchhandlung, buchladen, ag, projekte, jugendhilfe, zentrum, *zentrum, oper,
      orchester, werkstatt, fahrradwerk, partner, & partner, maschinen, primarschule
    `,
    legalForms: `
      gmbh, ggmbh, ag, gag, se, kg, kgaa, ohg, ug, ev, e v, eg, mbb, mbh, gbr, partg, partgmbb, co kg,
      gmbh co kg, gmbh & co kg, & co kg, haftungsbeschränkt, stiftung & co, partnerschaft, gesmbh, ges m b
      h, ek
    `,
    agencies: `
      personalvermittler, personalberater, headhunter, krone, jobvermittlung, personalberatung,
      personaldienste, personaldienstleist*, personalvermittlung, zeitarbeit, headhunt*,
      personalmanagement, recruit*, personalservice, search, talents, personalleasing, executive
    `,
    honorifics: 'herr, herrn, frau, hr, fr',
    degrees: 'dr, prof, mag, maga, ing, dipl-ing, dipl, med, rer, nat, phil, dkfm, pd, ddr, lic, ra',
    persons: `
      mit, ansprechpartner, ansprechpartnerin, kontakt, gastgeber, organisator, organisatorin, ihr
      ansprechpartner, ihre ansprechpartnerin, ich bin, mein name ist, im auftrag, i a, ia, iv, i v, gez,
      ppa, durch, teilnehmer
    `,
    writeTo: `
      schreiben sie an, schreib an, e-mail an, mail an, wenden sie sich an, antworten sie an, rückfragen
      an, fragen an, kontaktieren sie, erreichen sie mich unter, per mail an, unter, rückfragen, kontakt,
      e-mail, mail
    `,
    signOffs: `
      mit freundlichen grüßen, mit freundlichem gruß, freundliche grüße, freundlichen grüßen, freundlicher
      gruß, mit besten grüßen, beste grüße, besten gruß, bester gruß, herzliche grüße, mit herzlichen
      grüßen, herzlichst, liebe grüße, lieben gruß, liebe grüsse, mit lieben grüßen, viele grüße, vielen
      gruß, schöne grüße, schönen gruß, grüße, gruß, grüsse, gruss, beste grüsse, freundliche grüsse,
      herzliche grüsse, viele grüsse, mfg, lg, vg, bg, mit freundlichen kollegialen grüßen, mit
      kollegialen grüßen, sonnige grüße, alles gute, alles liebe, servus, hochachtungsvoll, bis dann, bis
      bald, bis dahin, bis montag, bis dienstag, bis mittwoch, bis donnerstag, bis freitag, ciao, tschüss,
      im auftrag, mit freundlichen grüssen, mit besten grüssen, ihr, ihre, deine, dein, danke, glück auf,
      moin, mit sportlichen grüßen, winterliche grüße, beste grüße und, liebe grüße und, ganz liebe grüße,
      dank und gruß, danke und gruß, vielen dank, herzlichen dank, herzlicher gruß, besten dank, merci
    `,
    greetings: `
      hallo, hi, hey, liebe, lieber, guten tag, guten morgen, moin, servus, grüezi, sehr geehrte, sehr
      geehrter, grüß gott, liebes, herr, frau
    `,
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
