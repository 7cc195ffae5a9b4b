import type { Words } from './schema.ts';

/** The words of German. */
export const de = {
  forward: {
    labels: {
      from: 'von',
      date: 'datum|gesendet|gesendet am|date',
      subject: 'betreff',
      to: 'an',
      cc: 'cc|kopie|kopie (cc)',
      replyTo: 'antwort an|antworten an',
      other: 'priorität|wichtigkeit|anlagen|anhänge|bcc',
    },
    passedOn: 'weitergeleitet',
    prefixes: {
      forward: 'wg',
      answer: 'aw',
      outside: 'extern',
    },
    wrote: 'schrieb',
    sentFrom: 'gesendet von|gesendet mit|von meinem|von meiner|outlook für',
    signOffs: [
      '(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?) (?:grüßen?|grüssen?|gruß|gruss)',
      '(?:schöne[nr]?|viele[nr]?) (?:grüßen?|grüssen?|gruß|gruss)|mfg|lg|vg|alles gute',
    ],
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

  asksToForward: {
    forward: 'weiterleit|umleit',
    address: 'weiterleitungsadresse',
    confirm: 'best[aä]tig',
    code: 'code',
  },

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
    AVAILABLE: `
      zeit, zeitfenster, verfügbar*, wann, lust, terminvorschl*, welcher tag, wann passt, terminwunsch
    `,
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
    CHANGE: `
      änderung, geändert, ändert, neuer termin, neuen termin, neue, nun, stattdessen, anderen termin
    `,
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
    NOTFORWARD: `
      leider … nicht … berücksichtig*, nicht … berücksichtig*, nicht beruecksichtig*,
      nicht mehr berücksichtig*, nicht weiter berücksichtig*, leider keine zusage, leider eine absage,
      ihnen absagen zu müssen, dir absagen zu müssen, ihnen … abzusagen, dir … abzusagen,
      absage erteil*, absage zu ihrer bewerbung, absage auf ihre bewerbung, absage auf deine bewerbung,
      absage zu deiner bewerbung, abschlägig*, negativen bescheid, negative rückmeldung,
      negative nachricht, keine gute nachricht, keine guten nachrichten, keine besseren nachrichten,
      keine positive nachricht, keine positivere nachricht, keine erfreulichere,
      keinen positiven bescheid, keinen besseren bescheid, keine bessere nachricht,
      nicht in die engere, nicht in die engste, nicht in der engeren auswahl,
      nicht in den engeren kreis, nicht zum engeren kreis, nicht in die nächste runde,
      nicht zur nächsten runde, nicht in die zweite runde, nicht zu einem gespräch einladen,
      nicht zum gespräch einladen, nicht zum vorstellungsgespräch, nicht zu einem vorstellungsgespräch,
      nicht einladen können, anderweitig entschieden, anderweitig vergeben, anderweitig besetz*,
      mittlerweile besetz*, inzwischen besetz*, inzwischen vergeben, schon besetzt, intern besetz*,
      intern vergeben, intern nachbesetz*, für jemand anderen entschieden,
      für jemand anders entschieden, für jemanden entschieden, für jemanden anderen,
      für eine andere bewerb*, für einen anderen bewerb*, für einen anderen kandidat*,
      für eine andere kandidat*, für andere kandidat*, für andere bewerb*,
      für andere bewerbungen entschieden, zu gunsten … anderen, zugunsten einer mitbewerb*,
      zugunsten eines mitbewerb*, für einen mitbewerber, für eine mitbewerberin,
      auf andere bewerb* gefallen, wahl … auf … anderen, wahl … nicht auf sie gefallen,
      wahl … nicht auf dich gefallen, entscheidung … nicht auf sie, entscheidung … nicht auf dich,
      entscheidung … nicht zu ihren gunsten, nicht zu ihren gunsten, nicht zu deinen gunsten,
      gegen ihre bewerbung, gegen deine bewerbung, gegen eine weitere, gegen eine einladung,
      gegen eine zusammenarbeit, nicht für sie entschieden, nicht für dich entschieden,
      nicht weiter verfolg*, nicht weiterverfolg*, nicht weiterzuverfolgen,
      bewerbungsprozess nicht fort*, bewerbungsprozess … nicht fortsetzen, bewerbungsprozess nicht mit,
      bewerbung … nicht fortführen, prozess mit dir nicht, prozess mit ihnen nicht, nicht fortzusetzen,
      nicht fortzuführen, nicht gemeinsam weiter, leider nicht weiter, nicht mit ihnen weiter,
      nicht mit dir weiter, nicht entsprechen können, nicht entsprochen werden,
      keine passende stelle anbieten, keine passende position anbieten,
      keine geeignete stelle anbieten, keine stelle anbieten, keinen platz anbieten,
      keine position anbieten, keine anstellung anbieten, kein angebot machen,
      kein angebot unterbreiten, stelle … nicht anbieten, nicht für diese stelle anbieten,
      keine verwendung, keine einsatzmöglichkeit, keine beschäftigungsmöglichkeit,
      kein passendes angebot, nicht ganz passt, nicht ganz gepasst, nicht optimal pass*,
      nicht ganz überein, nicht vollständig überein, nicht genau überein, dieses mal leider,
      diesmal leider, hat es … nicht gereicht, leider nicht gereicht, reicht es leider nicht,
      wird es leider nicht, besser pass*, besser entsprech*, genauer entsprech*, besser übereinstimm*,
      passgenauer, mehr erfahrung mitbring*, mehr einschlägige erfahrung, nicht die gewünschte,
      nicht die erforderliche, anforderungen … nicht erfüll*, voraussetzungen … nicht erfüll*,
      formale voraussetzungen nicht, unserem profil nicht entspr*, anforderungsprofil nicht,
      bedauern … mitteilen, bedauern … mitzuteilen, zu unserem bedauern, zu meinem bedauern,
      leider … mitteilen müssen, bedauerlicherweise, keine abwertung, nicht als wertung,
      nicht als werturteil, kein werturteil, nichts mit ihrer qualifikation,
      nicht persönlich zu nehmen, nehmen sie … nicht persönlich, nimm … nicht persönlich,
      nicht entmutigen, nicht leicht gefallen, nicht leichtgefallen, nicht leicht gemacht,
      schweren herzens, knappe entscheidung, hohe anzahl qualifizierter, vielzahl qualifizierter,
      beruflichen werdegang alles, weiteren suche, weiteren stellensuche, weitere stellensuche,
      weiteren jobsuche, weitere jobsuche, viel erfolg bei der suche, erfolg bei der stellensuche,
      bald … passende stelle finden, schnell … passende stelle, passende herausforderung finden,
      bewerbungsunterlagen … zurück, unterlagen … zu unserer entlastung, zu unserer entlastung,
      daten … datenschutzkonform … löschen, leider erfolglos, bewerbung … abgelehnt,
      bewerbung … ablehnen, ablehnung ihrer, nicht ausgewählt, nicht zum zug, nicht zum zuge,
      ausgeschieden, im weiteren verfahren nicht, im weiteren auswahlverfahren nicht,
      nicht zu den kandidat*, nicht unter den ausgewählten, nicht gematcht, aus dem rennen,
      bewerbung … nicht berücksichtigt werden, leider … absage, für andere bewerber* entschieden,
      nicht in die engere auswahl, muessen wir ihnen leider, fuer einen anderen bewerb*,
      fuer eine andere bewerb*, fuer jemand anderen, leider … keine zusage, leider keine positive
    `,
    ACKRECEIVED: `
      bewerbung … eingegangen, bewerbung … eingetroffen, bewerbung … erhalten, bewerbung … angekommen,
      bewerbung … erreicht, bewerbung ist da, bewerbung ist bei uns, unterlagen … erhalten,
      unterlagen … angekommen, unterlagen sind bei uns, bewerbungsunterlagen … erhalten,
      bewerbungsunterlagen … eingegangen, lebenslauf … erhalten, lebenslauf … angekommen,
      ihr dossier … erhalten, dein dossier … erhalten, bewerbungsdossier … erhalten,
      dossier … eingegangen, gut bei uns angekommen, ordnungsgemäß eingegangen,
      ordnungsgemäss eingegangen, eingangsbestätigung, empfangsbestätigung, bewerbungseingang,
      eingang ihrer bewerbung, eingang deiner bewerbung, eingang ihrer unterlagen,
      eingang ihrer bewerbungsunterlagen, erhalt ihrer bewerbung, erhalt deiner bewerbung,
      erhalt ihrer unterlagen, erhalt ihres dossiers, empfang ihrer bewerbung,
      bestätigen … den eingang, bestätigen … den erhalt, bestätigen … den empfang,
      bestätigung ihrer bewerbung, bestätigung deiner bewerbung, danke für ihre bewerbung,
      danke für deine bewerbung, dank für ihre bewerbung, dank für deine bewerbung,
      danke für die bewerbung, merci für deine bewerbung, merci für ihre bewerbung,
      danke für ihr interesse, dank für ihr interesse, dank für dein interesse,
      danken … für ihre bewerbung, danken … für ihr interesse, danken … für die zusendung,
      danken … für die zustellung, bedanken uns für ihre bewerbung, bedanken uns für ihr interesse,
      zustellung ihrer bewerbung, danke dass du dich bewor*, danke dass sie sich bewor*,
      dass sie sich bei uns bewor*, dass du dich bei uns bewor*, dass sie sich … beworben haben,
      dass du dich … beworben hast, interesse an einer tätigkeit, interesse an einer mitarbeit,
      interesse an unserer stelle, interesse an unserem unternehmen, erfolgreich übermittelt,
      erfolgreich eingereicht, erfolgreich versendet, erfolgreich abgeschickt, erfolgreich hochgeladen,
      erfolgreich bei uns eingegangen, erfolgreich beworben, bewerbung … übermittelt,
      bewerbung … gesendet, bewerbung … abgeschickt, bewerbung … versendet, bewerbung … registriert,
      bewerbung … erfasst, bewerbungsnummer, bewerber-id, bewerbernummer, kandidatennummer,
      geschäftszeichen ihrer bewerbung, ihre bewerbung als, deine bewerbung als, ihre bewerbung um,
      deine bewerbung um, ihre online-bewerbung, deine online-bewerbung, ihre onlinebewerbung,
      ihre initiativbewerbung, deine initiativbewerbung, ihre spontanbewerbung, deine spontanbewerbung,
      schön dass du dich bewirbst, freuen uns über ihre bewerbung, freuen uns über deine bewerbung,
      über ihr interesse gefreut, über dein interesse gefreut, danke fuer ihre bewerbung,
      dank fuer ihre bewerbung, danke fuer deine bewerbung, bestaetigen … den eingang,
      eingangsbestaetigung, danke für dein interesse an
    `,
    WILLREVIEW: `
      bewerbung … prüfen, bewerbung … geprüft, unterlagen … prüfen, unterlagen … geprüft,
      unterlagen … sichten, unterlagen … gesichtet, bewerbungen … sichten, sichtung der bewerbungen,
      sichtung der unterlagen, sichtung ihrer, sichten gerade, prüfung ihrer, prüfung deiner,
      prüfung aller, prüfung der bewerbungen, prüfung der unterlagen, prüfung des dossiers,
      ihr dossier … prüfen, dein dossier … prüfen, dossier … prüfen, sorgfältig prüfen,
      sorgfältig geprüft, sorgfältige prüfung, eingehend prüfen, in ruhe anschauen, in ruhe ansehen,
      in ruhe durchlesen, in ruhe durchsehen, genau anschauen, genau ansehen, genauer anschauen,
      schauen uns … bewerbung, schauen uns … unterlagen, sehen uns … unterlagen, an die fachabteilung,
      an den fachbereich, in der fachabteilung, fachabteilung weitergeleitet, zuständigen fachbereich,
      mit dem fachbereich abstimmen, interne abstimmung, etwas zeit in anspruch,
      einige zeit in anspruch, zeit in anspruch nehmen, ein wenig geduld, ein bisschen geduld,
      noch etwas geduld, um etwas geduld, bitten … um … geduld, danke für deine geduld,
      danke für ihre geduld, für ihre geduld, für deine geduld, gedulde dich, gedulden sie sich,
      zu gedulden, melden uns bei ihnen, melden uns bei dir, melden uns so schnell, melden uns so bald,
      melden uns sobald, melden uns unaufgefordert, melden uns innerhalb, melden uns in den nächsten,
      melden uns spätestens, melden uns zeitnah, melden uns in kürze, melden wir uns,
      werden wir uns … melden, wir kommen auf sie zu, wir kommen auf dich zu, kommen … auf sie zu,
      kommen … auf dich zu, unaufgefordert, kommen wir … auf sie zu, von uns hören, hören sie von uns,
      hörst du von uns, hören von uns, zwischenbescheid, zwischennachricht, zwischenstand,
      zwischenmeldung, bearbeitung ihrer bewerbung, bearbeitung deiner bewerbung, wird derzeit geprüft,
      wird aktuell geprüft, wird nun geprüft, werden derzeit geprüft, erhalten … rückmeldung,
      erhältst … rückmeldung, bekommst … rückmeldung, bekommen sie … rückmeldung,
      unaufgeforderte rückmeldung, schnellstmöglich … rückmeldung, zeitnah … rückmeldung,
      zeitnah bei ihnen, zeitnah bei dir, in den nächsten tagen bei, in den nächsten wochen bei,
      nach ablauf der bewerbungsfrist, nach bewerbungsschluss, nach ende der bewerbungsfrist,
      bewerbungsfrist endet, ende der bewerbungsfrist, ausschreibungsfrist, sobald … entscheidung,
      sobald … neuigkeiten, sobald es neuigkeiten, über das weitere vorgehen, weitere vorgehen,
      weiteren vorgehen, das weitere verfahren, nächste schritte, nächsten schritte,
      wie geht es weiter, wie es weitergeht, so geht es weiter, so geht’s weiter, bei passung,
      falls ihr profil, falls dein profil, wenn ihr profil, wenn dein profil, sofern ihr profil,
      passt dein profil, passt ihr profil, sollte ihr profil, sollte dein profil,
      sollten ihre qualifikation*, sollten sie in die engere, kommen sie in die engere,
      falls sie in die engere, engeren wahl kommen, entscheidung … noch nicht, noch nicht entschieden,
      auswahlverfahren … noch nicht abgeschlossen, noch im auswahlprozess, bewerbungsprozess … noch,
      status ihrer bewerbung, status deiner bewerbung, stand ihrer bewerbung, stand deiner bewerbung,
      von rückfragen … abzusehen, von nachfragen abzusehen, sehen sie bitte von rückfragen ab,
      bewerbung … pruefen, unterlagen … pruefen, sorgfaeltig pruefen, naechsten schritte,
      naechste schritte
    `,
    INVITEACT: `
      laden wir sie, laden wir dich, lade ich sie, lade ich dich, laden sie … gespräch,
      laden dich … gespräch, gerne einladen, gern einladen, herzlich einladen, möchten … einladen,
      würden … einladen, möchte … einladen, dürfen sie … einladen, dürfen wir … einladen,
      hiermit eingeladen, einladung zum gespräch, einladung zum vorstellungsgespräch,
      einladung zum bewerbungsgespräch, einladung zum interview, einladung zum kennenlernen,
      einladung zum kennenlerngespräch, einladung zum erstgespräch, einladung zum telefoninterview,
      einladung zum videointerview, einladung zur vorstellung, einladung zur zweiten,
      gerne kennenlernen, gern kennenlernen, gerne kennen lernen, persönlich kennenlernen,
      persönlich kennen lernen, näher kennenlernen, näher kennen lernen, besser kennenlernen,
      besser kennen lernen, gegenseitig kennenlernen, mehr von ihnen erfahren, gern mit ihnen sprechen,
      gerne mit ihnen sprechen, gerne mit dir sprechen, gern mit dir sprechen, gerne telefonieren,
      gern telefonieren, kurz telefonieren, mal telefonieren, in einem persönlichen gespräch,
      zu einem ersten gespräch, zu einem zweiten gespräch, zum zweiten gespräch, zweitgespräch,
      neugierig auf sie gemacht, neugierig auf dich gemacht, unser interesse geweckt, nächste runde,
      nächsten runde, zweite runde, zweiten runde, in die engere auswahl gekommen, eine runde weiter,
      weiter im rennen, termin vereinbaren, termin ausmachen, termin abmachen, termin abstimmen,
      termin finden wir, einen termin vorschlagen, terminvorschläge, terminvorschlag,
      folgende terminvorschläge, folgende slots, termin … auswählen, termin … aussuchen,
      termin … buchen, wunschtermin, suchen sie sich … termin, such dir … termin, wähl dir,
      wählen sie … termin, wähle … termin, buchen sie … termin, buch dir, buche … termin,
      über diesen link … termin, über den link … termin, über folgenden link … termin, calendly,
      slot buchen, slot auswählen, slot aussuchen, freien slot, zeitfenster … wählen,
      zeitfenster auswählen, wann würde es, wann hätten sie, wann hättest du, wann haben sie zeit,
      wann hast du zeit, wann hast du luft, wann können sie, wann könntest du, wann kannst du,
      wann sind sie erreichbar, wann bist du erreichbar, wann erreiche ich,
      wann kann ich sie erreichen, wie schaut’s … aus, wie sieht es bei ihnen, wie sieht’s bei dir,
      haben sie zeit am, hast du zeit am, hätten sie zeit, hättest du zeit, hättest du lust auf,
      passt es ihnen, passt es dir, ginge es ihnen, geht es ihnen am, geht es dir am, geht’s dir am,
      verfügbarkeit* … mitteilen, teilen sie … verfügbarkeit*, ihre verfügbarkeit, deine verfügbarkeit,
      verfügbarkeiten, schick mir … termine, schicken sie … termine, nennen sie … termine,
      nenn mir … termine, nennen sie uns … termin*, kommen sie vorbei, komm vorbei, komm doch vorbei,
      vorbeizukommen, auf einen kaffee, auf einen kaffi, bei einem kaffee, rufen sie mich … an,
      ruf mich … an, rufen sie uns … an, ruf uns … an, antworten aufnehmen, antworten … aufzeichnen,
      nehmen sie … video auf, nimm … video auf, test … durchführen, test … absolvieren,
      um rückmeldung … termin, bestätigen sie … termin, bestätige … termin, ob … termin passt,
      ob … wahrnehmen können, naechste runde, moechten … einladen, wuerden … einladen,
      persoenlich kennenlernen, termin … online buchen, wir laden … ein gespräch, doodle-link,
      doodle-umfrage, zum gespräch einzuladen, zum vorstellungsgespräch einzuladen,
      zum vorstellungsgespräch eingeladen, zum gespräch eingeladen, zum schnuppern einladen,
      zum probearbeiten einladen, zum probetag einladen, zur hospitation einladen,
      zu einem vorstellungsgespräch einladen, zum gespräch einladen, zu einem kennenlernen,
      zum kennenlernen einladen
    `,
    FIXACT: `
      gespräch findet … statt, interview findet … statt, vorstellungsgespräch findet … statt,
      findet wie besprochen, findet wie vereinbart, ihr termin am, dein termin am, ihr termin ist,
      dein termin ist, ihr vorstellungsgespräch am, dein vorstellungsgespräch am, ihr gespräch am,
      dein gespräch am, dein interview am, ihr interview am, bestätigen … gerne den termin,
      bestätigen … ihren termin, bestätigen … deinen termin, bestätige … den termin, terminbestätigung,
      termin steht, der termin steht, termin … eingetragen, wie telefonisch besprochen,
      wie eben besprochen, bleibt es bei, es bleibt bei, erinnerung an ihr, erinnerung an dein,
      erinnerung an das gespräch, erinnerung an ihren termin, erinnerung an deinen termin,
      erinnern … an ihr gespräch, erinnern … an … termin, terminerinnerung, denken sie an ihren,
      denk an deinen, wir sehen uns am, wir sehen uns dann, wir sehen uns um, sehen uns morgen,
      wir hören uns am, wir hören uns um, wir hören uns dann, wir erwarten sie, wir erwarten dich,
      erwarten sie am, erwarten dich am, freuen uns auf ihren besuch, freuen uns auf deinen besuch,
      freuen uns auf das gespräch, freue mich auf das gespräch, freue mich auf unser gespräch,
      passt bei uns, passt super, passt prima, passt wunderbar, passt bestens, passt tipptopp,
      geht bei uns, klappt bei uns, details zum gespräch, details zum termin, teilnehmen werden,
      am gespräch teilnehmen, gesprächspartner*, ihre gesprächspartner, deine gesprächspartner*,
      sie sprechen mit, du sprichst mit, du triffst, wird dabei sein, zugangsdaten zum gespräch,
      einwahldaten, einwahllink, einwählen, teams-link, zoom-link, teams-einladung, teams-meeting,
      teams-besprechung, zoom-meeting, besprechungs-id, meeting-id, kalendereinladung,
      outlook-einladung, termineinladung, am empfang, an der pforte, beim pförtner, beim portier,
      an der rezeption, melden sie sich … empfang, melde dich … empfang, wir rufen sie … an,
      ich rufe sie … an, ich rufe dich … an, ruft sie … an, ruft dich … an, wir holen sie ab,
      holt sie ab, holt dich ab, hole dich … ab, fragen sie nach frau, fragen sie nach herrn,
      fragen sie … nach frau, fragen sie … nach herrn, frag nach frau, frag nach herrn,
      ihr termin … bestätigt, dein termin … bestätigt, gespräch … bestätigt, interview … bestätigt,
      vorstellungsgespräch … bestätigt, wir bestätigen … gespräch, wir bestätigen … termin,
      terminbestaetigung
    `,
    MOVEACT: `
      termin … verschieben, termin … verschoben, gespräch … verschieben, gespräch … verschoben,
      interview … verschieben, interview … verschoben, vorstellungsgespräch … verschieben,
      vorstellungsgespräch … verschoben, muss … verschoben werden, müssen … verschieben,
      muss … verschieben, verschieben müssen, verschiebt sich, verschieben wir, terminverschiebung,
      terminänderung, geänderter termin, änderung ihres termins, änderung deines termins,
      termin geändert, termin … geändert, uhrzeit … geändert, raum … geändert, neue uhrzeit,
      neuer termin, neuer terminvorschlag, neuen terminvorschlag, anderer raum, raumänderung,
      raumwechsel, ortsänderung, ersatztermin, alternativtermin, alternativtermine,
      alternativen termin, ausweichtermin, anderen termin, anderer termin,
      späteren zeitpunkt verschieb*, eine halbe stunde später, stunde früher, halbe stunde früher,
      vorverlegen, vorverlegt, nach vorne verlegen, nach vorne verschieben, nach hinten schieben,
      nach hinten verschieben, nach hinten verlegt, umdisponieren, neu terminieren, umterminieren,
      neu ansetzen, neu angesetzt, statt um, statt wie geplant, statt wie vereinbart, anstatt am,
      anstatt um, anstatt wie geplant, nicht um … sondern, nicht am … sondern, auf den … verschieb*,
      nächste woche verschieben, dazwischengekommen, dazwischen gekommen, terminkollision,
      terminüberschneidung, terminkonflikt, ginge es auch, wäre es möglich … verschieben,
      kurzfristige änderung, kurzfristige verschiebung, unannehmlichkeiten … verschieb*,
      neue einladung folgt, aktualisierte einladung, vor-ort-termin … online, online statt vor ort,
      telefonisch statt, per video statt, statt am … am, gespräch … auf … verleg*, termin … verleg*,
      interview … verleg*, gespräch … vorzieh*, termin … vorzieh*, termin … vorverleg*,
      termin … umbuchen, termin … nachholen, auf einen anderen tag, termin … tauschen,
      gespräch … neuer termin, ein anderer tag möglich, einen anderen tag ausweichen, terminaenderung
    `,
    CANCELACT: `
      entfallen, entfällt, entfiel, ausfallen, fällt aus,
      gespräch … absagen, termin … absagen, interview … absagen, vorstellungsgespräch … absagen,
      gespräch … abgesagt, termin … abgesagt, interview … abgesagt, vorstellungsgespräch … abgesagt,
      absage des termins, absage des gesprächs, absage ihres termins, absage deines termins,
      absage vorstellungsgespräch, absage gespräch, terminabsage, gespräch … nicht stattfinden,
      termin … nicht stattfinden, interview … nicht stattfinden, kann leider nicht stattfinden,
      nicht wie geplant stattfinden, gespräch entfällt, termin entfällt, gespräch … ausfallen,
      termin fällt aus, gespräch fällt aus, muss leider ausfallen, brauchen nicht … kommen,
      brauchst nicht … kommen, müssen nicht … kommen, musst nicht … kommen, nicht anzureisen,
      nicht zu erscheinen, reisen sie bitte nicht, kommen sie bitte nicht, stornierung ihres termins,
      ohne ersatztermin, bis auf weiteres abgesagt, wir sagen … termin ab, sagen … gespräch ab,
      müssen wir den termin absagen, müssen das gespräch absagen, ihr termin wurde abgesagt,
      dein termin wurde abgesagt, termin wurde storniert, ihr gespräch … entfällt,
      gespräch … entfallen, termin … entfallen, termin … entfällt, gespräch … fällt … aus,
      termin … fällt … aus, gespräch … gecancelt, termin … gecancelt, gespräch … findet … nicht statt,
      termin … findet … nicht statt, interview … findet … nicht statt, gespräch … hinfällig,
      termin … hinfällig, gespräch … streichen
    `,
    ONHOLD: `
      stelle … nicht mehr besetz*, position … nicht mehr besetz*, vorerst nicht besetz*,
      derzeit nicht besetz*, vorläufig nicht besetz*, doch nicht besetz*, nicht nachbesetz*,
      nicht neu besetz*, nicht wieder besetz*, nicht wiederbesetz*, besetzung … zurückgestellt,
      besetzung … verschoben, besetzung … verzögert, besetzung … ausgesetzt, besetzung … gestoppt,
      besetzungsverfahren … abgebrochen, besetzungsverfahren … aufgehoben,
      besetzungsverfahren … eingestellt, auswahlverfahren … abgebrochen, auswahlverfahren … aufgehoben,
      auswahlverfahren … eingestellt, ausschreibung … aufgehoben, ausschreibung … zurückgezogen,
      ausschreibung … zurückgenommen, ausschreibung … gestoppt, ausschreibung … abgebrochen,
      ausschreibung … geschlossen, stellenausschreibung … aufgehoben,
      stellenausschreibung … zurückgezogen, stelle … zurückgezogen, stelle … gestrichen,
      stelle … eingefroren, stelle … pausiert, stelle … gesperrt, stelle … zurückgestellt,
      position … zurückgezogen, position … gestrichen, position … eingefroren, position … pausiert,
      position … on hold, stelle … on hold, on hold gesetzt, auf eis gelegt, auf hold,
      einstellungsstopp, einstellungsstop, anstellungsstopp, einstellstopp, besetzungsstopp,
      besetzungssperre, stellenbesetzungssperre, wiederbesetzungssperre, haushaltssperre,
      hiring freeze, hiring-freeze, hiring stop, budgetkürzung*, budget … gestrichen,
      budget … nicht freigegeben, aus budgetgründen, umstrukturierung*, restrukturierung*,
      organisatorische veränderung*, aus strategischen gründen, bedarf … weggefallen,
      bedarf … nicht mehr, suche … eingestellt, suche … gestoppt, suche … pausiert,
      rekrutierung … gestoppt, rekrutierung … pausiert, rekrutierungsprozess … gestoppt,
      recruiting … gestoppt, recruiting … pausiert, projekt … weggefallen, verschiebt sich der start,
      erneut ausgeschrieben, neu auszuschreiben, ausschreibung … wiederholt, stelle auf eis,
      position auf eis, besetzung … auf eis, ausschreibung … pausiert, suche … auf eis,
      stelle fällt weg, stelle ist weggefallen, stelle … entfällt, position … entfällt,
      keine besetzung mehr
    `,
    OFFERACT: `
      zusagen zu dürfen, haben uns für sie, haben uns für dich, wahl ist auf sie, wahl ist auf dich,
      wir wollen dich, wir möchten dich, möchten sie … einstellen, möchten dich … einstellen,
      sie bei uns einstellen, sie haben die stelle, du hast die stelle, du hast den job,
      sie haben den job, du kriegst den job, stelle gehört dir, stelle ist ihre,
      freuen uns … anbieten zu können, freuen uns … anbieten zu dürfen, angebot vorlegen,
      vertragsangebot, jobangebot für sie, stellenangebot unterbreiten, anstellungsvertrag,
      lehrvertrag, vertragsentwurf, vertragsunterzeichnung, vertragsunterschrift, anbei der vertrag,
      vertrag anbei, vertrag im anhang, vertrag … unterschreiben, vertrag … unterzeichn*,
      vertrag … zusenden, unterzeichnet … retour, gegengezeichnet, beide ausfertigungen,
      digital unterschreiben, elektronisch unterzeichnen, einstellungszusage, einstellungszusicherung,
      dienstzettel, bruttojahresgehalt, bruttomonatsgehalt, anfangsgehalt, gehaltsangebot, lohnangebot,
      gehaltsvorschlag, lohneinstufung, stellenantritt, dienstantritt, dienstbeginn, ersten arbeitstag,
      zustimmung des betriebsrat*, zustimmung des personalrat*, zustimmung der personalvertretung,
      beteiligung des personalrats, einstellungsuntersuchung, willkommen im team, willkommen an bord,
      herzlich willkommen im team, als neue mitarbeiter*, als neuen mitarbeiter, frohe botschaft,
      freudige nachricht, ihre zusage … bis, deine zusage … bis, angebot annehmen,
      nehmen sie … angebot an, personalstammblatt, die zusage geben, eine zusage geben,
      ihnen eine zusage, dir eine zusage, freuen uns … stelle … anzubieten,
      freuen uns … position … anzubieten, stelle … anbieten zu dürfen, stelle … anbieten zu können,
      position … anbieten zu können, ihren arbeitsvertrag, deinen arbeitsvertrag, ihr arbeitsvertrag,
      dein arbeitsvertrag, arbeitsvertrag anbei, arbeitsvertrag im anhang,
      arbeitsvertrag … unterschrieben, arbeitsvertrag … zusenden, vertrag … unterschrieben zurück,
      vertrag … unterschrieben retour, ihr erster arbeitstag, dein erster arbeitstag,
      ihren ersten arbeitstag, deinen ersten arbeitstag, glückwunsch … stelle, glückwunsch … job,
      gratulieren … stelle, willkommen in unserem team, würden dich gerne einstellen,
      würden sie gerne einstellen, gerne einstellen, ein angebot unterbreiten, unser angebot an sie,
      unser angebot an dich, ein angebot machen, vorbehaltlich der zustimmung,
      haben uns entschieden … ihnen, wir haben uns für sie entschieden,
      wir haben uns für dich entschieden, haben uns … für dich entschieden,
      haben uns … für sie entschieden
    `,
    OUTREACHACT: `
      auf ihr profil gestoßen, auf ihr profil aufmerksam, auf dein profil aufmerksam,
      auf dein profil gestossen, über ihr profil gestolpert, über dein profil gestolpert,
      bei linkedin gefunden, auf linkedin gefunden, auf xing gefunden, in der lebenslaufdatenbank,
      ihr profil … gefunden, dein profil … gefunden, ihr profil … entdeckt, dein profil … entdeckt,
      dein profil klingt, ihr profil klingt, profil … sehr spannend, profil … aufgefallen,
      ihr werdegang, dein werdegang, ihre erfahrung … passen, ihre erfahrung … passt,
      deine erfahrung … passt, deine erfahrung … passen, offen für neues, offen für neue,
      offen für eine neue, offen für einen wechsel, offen für eine veränderung, offen für ein gespräch,
      offen für ein angebot, generell offen, wechselwillig, wechselbereit*, wechselmotivation,
      wechselinteresse, wechselgedanken, berufliche veränderung, beruflich verändern,
      beruflich zu verändern, neuen wirkungskreis, nächsten karriereschritt, nächster karriereschritt,
      aktuell auf der suche, derzeit auf der suche, aktiv auf der suche, latent suchend,
      suche ich aktuell, suche ich derzeit, ich suche aktuell, ich suche derzeit, ich suche für,
      suche für einen kunden, suchen für unseren kunden, für einen unserer kunden, für meinen kunden,
      meinen mandanten, unser mandant, unseren mandanten, im auftrag unseres, im kundenauftrag,
      im exklusiven auftrag, exklusivmandat, headhunter*, direktansprache, festanstellung beim kunden,
      wäre das was für, wäre das etwas für, wäre es interessant, kommt das in frage,
      klingt das interessant, klingt das spannend, könnte sie interessieren, könnte dich interessieren,
      für sie interessant sein, für dich interessant sein, habe ich ihr interesse,
      habe ich dein interesse, neugierig geworden, mehr dazu erzählen, mehr darüber erzählen,
      mehr darüber erfahren, mehr zur position, ihnen mehr erzählen, dir mehr erzählen,
      darf ich ihnen … vorstellen, darf ich dir … vorstellen, möchte ihnen … vorstellen,
      möchte dir … vorstellen, stelle vorstellen, position vorstellen, ganz unverbindlich,
      vertraulich austauschen, mich mit dir vernetzen, hat sie mir empfohlen, hat dich empfohlen,
      hat dich mir empfohlen, hat mir ihren namen, hat mir deinen namen, hat mir ihren kontakt,
      hat mir deinen kontakt, ihre kontaktdaten von, deinen kontakt von, wurden mir empfohlen,
      wurdest mir empfohlen, wurdest uns empfohlen, ich melde mich bei dir weil, ich schreibe dir weil,
      ich schreibe ihnen weil, spannende position, spannende vakanz, spannende rolle,
      interessante position, interessante vakanz, hätte da was, hätte da etwas, hätte eine stelle,
      habe da eine, habe eine spannende, mein team sucht, unser team sucht, verstärkung gesucht,
      suchen verstärkung, bin … auf sie aufmerksam geworden, bin … auf dich aufmerksam geworden,
      bin … auf ihr profil, bin … auf dein profil, bin … über ihr profil, bin … über dein profil,
      wäre … was für dich, wäre … etwas für sie, offen fuer neues, profil könnte … passen,
      profil würde … passen, ihr profil … passt hervorragend, dein profil … passt hervorragend,
      ihr profil … passt perfekt, dein profil … passt perfekt, würde mich gern … vernetzen,
      sie auf empfehlung, denken sie … wechsel nach, denkst du … wechsel nach,
      könnten sie sich … vorstellen zu wechseln, ein wechsel für sie, ein wechsel für dich,
      profil … gestoßen, profil … gestossen, profil … aufmerksam, profil … gestolpert
    `,
    ACKACT: `
      danke für ihre rückmeldung, danke für deine rückmeldung, dank für ihre rückmeldung,
      dank für deine rückmeldung, danke für deine info, danke für ihre info, danke für das bescheid,
      danke fürs bescheid, danke fürs bescheidgeben, danke für deine ehrlichkeit,
      danke für ihre ehrlichkeit, danke für deine offenheit, danke für ihre offenheit,
      dank für ihre offenheit, dank für die offene, für ihre offenen worte, für die offenen worte,
      merci für die info, merci für deine rückmeldung, merci fürs melden, danke dass du bescheid,
      danke dass sie bescheid, danke für deine absage, schade zu hören, wirklich schade, echt schade,
      das ist schade, das ist aber schade, oh schade, wie schade, bedauern … ihre entscheidung,
      bedauern … deine entscheidung, bedauern wir … entscheidung, bedauern ihre absage,
      bedauern das sehr, bedauern sehr, mit bedauern zur kenntnis, mit bedauern gelesen,
      nehmen wir zur kenntnis, vollstes verständnis, volles verständnis, völliges verständnis,
      können … nachvollziehen, kann … nachvollziehen, können wir verstehen, kann ich gut verstehen,
      kann ich total verstehen, völlig verständlich, absolut verständlich, respektieren … entscheidung,
      respektiere … entscheidung, akzeptieren … entscheidung, entscheidung … respektieren,
      entscheidung … akzeptieren, gegen uns entschieden, für ein anderes unternehmen entschieden,
      für eine andere stelle entschieden, andere stelle gefunden, alles gute im neuen job,
      alles gute für den neuen, alles gute bei deinem neuen, alles gute in ihrem neuen,
      alles gute in der neuen, viel spaß im neuen, viel spass im neuen, viel erfolg bei deiner neuen,
      viel erfolg in ihrer neuen, wünschen … viel erfolg … neuen, wünsche … viel erfolg … neuen,
      hätten gerne mit dir, im system vermerkt, aus dem prozess genommen, nehme dich aus dem,
      nehmen dich aus dem, schließen ihre bewerbung, schliessen ihre bewerbung,
      schließe deine bewerbung, sage … kollegen … bescheid, gebe … team … bescheid,
      informiere die fachabteilung, informiere den fachbereich, schade dass sie sich,
      schade dass du dich, schade dass du nicht, schade dass sie nicht, schade dass wir dich,
      schade dass wir sie, alles gute am neuen, glückwunsch zum neuen job,
      glückwunsch zur neuen stelle, gratulation zur neuen stelle, gratuliere zur neuen stelle,
      guten start im neuen, guten start in der neuen, viel erfolg im neuen job,
      viel erfolg in der neuen, danke für die ehrliche, wir nehmen … bewerbung … raus,
      ziehen ihre bewerbung … zurück, ihre entscheidung akzeptieren, schade aber verständlich,
      danke für ihre absage, bewerbung … vermerkt, habe ich verständnis, haben dafür verständnis,
      dass du absagst, dass sie absagen
    `,
    WHYACT: `
      wieso du dich, weshalb du dich, was war der grund, was waren die gründe, grund für ihre absage,
      grund für deine absage, grund ihrer absage, grund für ihren rückzug, grund für deinen rückzug,
      grund für ihre entscheidung, grund für deine entscheidung, gründe für ihre, gründe für deine,
      beweggründe, beweggrund, was sie … bewogen, was dich … bewogen, was hat sie … bewogen,
      was hat dich … bewogen, dazu bewogen, was gab den ausschlag, was hat den ausschlag,
      woran … gelegen, woran lag, woran es lag, woran es gelegen, lag es am gehalt, lag es am lohn,
      lag es an uns, ist es das gehalt, war es das gehalt, was hat dir gefehlt, was hat ihnen gefehlt,
      was hätten wir besser, was wir besser, hätten besser machen, besser machen können,
      anders machen können, was hätten wir anders, dürfte ich erfahren, verrätst du, magst du verraten,
      würden sie uns verraten, interessieren warum, interessehalber, aus reinem interesse,
      neugierig warum, neugierig wohin, wohin … es geht, wohin geht es, wohin geht’s, wohin es dich,
      wohin es sie, wo geht es hin, wo geht’s hin, wo es hingeht, zu welchem unternehmen,
      zu welcher firma, welchen arbeitgeber, für wen … entschieden, was bieten die, was bietet ihnen,
      was bietet dir, was der andere, kurzes feedback warum, feedback zum bewerbungsprozess,
      feedback zu unserem prozess, rückmeldung zu unserem prozess, kurze rückmeldung … gründe,
      hat sie abgeschreckt, hat dich abgeschreckt, was hat sie gestört, was hat dich gestört,
      hat dir etwas nicht gefallen, was hat nicht gepasst, was nicht gepasst hat,
      hat etwas nicht gepasst, darf ich fragen warum, darf ich fragen was, darf ich fragen wieso,
      darf ich fragen woran, darf ich fragen wohin, darf ich fragen weshalb, dürfen wir fragen warum,
      dürfen wir fragen was, dürfen wir fragen woran, würde mich interessieren warum,
      würde mich interessieren was, würde uns interessieren warum, würde uns interessieren was,
      uns interessieren weshalb, was ist der grund für ihre, was ist der grund für deine,
      was war ausschlaggebend, lag es am weg, lag es am standort, welches unternehmen … entschieden,
      welche firma … entschieden, fragen warum, verraten sie mir, verraten sie uns,
      woran es gelegen hat, sagen warum, wissen warum, verstehen warum
    `,
    RAISEACT: `
      noch einmal überdenken, nochmal überdenken, nochmals überdenken, noch mal überdenken,
      nochmal überlegen, noch einmal überlegen, nochmals überlegen, umentscheiden, umstimmen,
      umzustimmen, doch noch umstimmen, doch noch überzeugen, doch noch für uns, doch noch gewinnen,
      für uns zu gewinnen, noch umdenken, überleg’s dir, überleg es dir, überlegen sie es sich,
      schlaf … drüber, schlafen sie … darüber, eine nacht darüber, ist das endgültig, ist es endgültig,
      endgültige entscheidung, endgültig entschieden, ist das definitiv, definitiv entschieden,
      schon definitiv, ihr letztes wort, dein letztes wort, schon unterschrieben,
      noch nicht unterschrieben, bevor sie endgültig, bevor sie zusagen, bevor du zusagst,
      bevor sie … absagen, gegenangebot, neues angebot machen, besseres angebot, verbessertes angebot,
      angepasstes angebot, angebot nachbessern, angebot anpassen, angebot verbessern,
      angebot … aufstocken, angebot … erhöhen, nachlegen, nachzulegen, etwas drauflegen,
      noch was drauflegen, noch etwas drauflegen, noch etwas drehen, noch was machen, da geht noch was,
      geht noch was, geht sicher noch, beim gehalt … entgegenkommen, beim lohn entgegenkommen,
      beim lohn noch, gehalt … erhöhen, gehalt … anheben, lohn … erhöhen, mitziehen, gleichziehen,
      mitbieten, luft nach oben, noch verhandel*, verhandlungsbereit, verhandlungsspielraum,
      nachverhandeln, über die konditionen reden, über die konditionen sprechen, über gehalt reden,
      über das gehalt sprechen, was müssten wir, was müsste sich ändern, was brauchen sie um,
      was bräuchte es, was bräuchtest du, unter welchen bedingungen, was können wir … bieten,
      was könnte sie … überzeugen, was würde dich … überzeugen, können wir irgendetwas,
      gibt es eine möglichkeit sie, gibt es irgendetwas, gibt es noch eine chance,
      besteht noch eine chance, noch zu retten, kann man da noch, ungern gehen lassen,
      ungern verlieren, nicht so leicht aufgeben, so schnell geben wir nicht, teilzeit … denkbar,
      signing bonus, antrittsprämie, willkommensprämie, startprämie, wechselprämie, beim gehalt etwas,
      beim lohn etwas, noch spielraum, etwas spielraum, hätten … spielraum, wäre … spielraum,
      könnten … entgegenkommen, dir … entgegenkommen, ihnen entgegenzukommen, dir entgegenzukommen,
      kann ich dich … umstimmen, können wir sie … umstimmen, mehr zahlen, mehr bieten
    `,
    REFERACT: `
      kennen sie jemanden, kennen sie jemand, kennst du jemanden, kennst du jemand, kennst du wen,
      kennen sie wen, falls du jemanden kennst, falls sie jemanden kennen, wenn du jemanden kennst,
      wenn sie jemanden kennen, wenn sie jemand kennen, sollten sie jemanden kennen,
      solltest du jemanden kennen, jemanden kennst, jemanden kennen, jemand kennst,
      fällt dir jemand ein, fällt ihnen jemand ein, fällt dir wer ein, jemand ein der,
      wüsstest du jemanden, wüssten sie jemanden, weißt du jemanden, weisst du jemanden,
      hast du jemanden im kopf, jemand in ihrem umfeld, jemand in deinem umfeld,
      jemanden in ihrem netzwerk, jemanden in deinem netzwerk, in ihrem bekanntenkreis,
      in deinem bekanntenkreis, in deinem umfeld, in ihrem netzwerk, in deinem netzwerk,
      aus ihrem netzwerk, aus deinem netzwerk, freunde oder bekannte, freunden oder bekannten,
      kollegen oder bekannte, unter deinen kollegen, jemand anderen empfehlen, jemanden empfehlen,
      könnten sie … empfehlen, könntest du … empfehlen, freue mich über empfehlungen,
      freuen uns über empfehlungen, über eine empfehlung, empfehlungsprämie, vermittlungsprämie,
      mitarbeiter werben, tippgeber*, gerne weitersagen, weitersagen, teilen sie … anzeige,
      teile … anzeige, jemand anderes interess*, für jemand anderen interessant,
      für jemanden interessant, jemand der passt, jemand der passen, wer passen könnte
    `,
    OPENACT: `
      tür … offen, türen … offen, tür bleibt, türe … offen, türen stehen … offen, tür steht … offen,
      bleiben wir in kontakt, lassen sie uns in kontakt, lass uns in kontakt, in kontakt bleiben,
      in kontakt zu bleiben, im kontakt bleiben, in verbindung bleiben, verbunden bleiben,
      bleiben in verbindung, den kontakt halten, wieder kreuzen, wege … kreuzen,
      man sieht sich immer zweimal, in zukunft … zusammen*, zukünftig … zusammen*,
      vielleicht ein andermal, jederzeit bei uns melden, jederzeit herzlich willkommen,
      gerne wieder bewerben, jederzeit wieder bewerben, erneut bewerben, wieder bei uns bewerben,
      freuen uns … wieder von ihnen, wieder von dir zu hören, wieder von ihnen zu hören,
      falls sich etwas ändert, wenn sich etwas ändert, sollte sich etwas ändern, falls sich was ändert,
      wenn sich was ändert, falls sich … ändern, sollte sich … ändern, sollte sich ihre situation,
      sollte sich deine situation, ihre pläne ändern, deine pläne ändern, es sich anders überlegen,
      doch anders überlegen, dir anders überlegen, doch wieder suchen, doch nicht das richtige,
      nicht das richtige sein, denken sie an uns, denk an uns, behalten sie uns, behalt uns,
      behalten uns … in erinnerung, behalten sie … im hinterkopf, behalten dich … im hinterkopf,
      behalten dich … im blick, in unseren talentpool, im talentpool, in den talentpool,
      in unseren bewerberpool, im bewerberpool, talent pool, in unserem pool, im pool behalten,
      in evidenz, in evidenz halten, in evidenz behalten, evidenz genommen, vorgemerkt halten,
      profil … behalten, karriereseite im auge
    `,
    HOWPROCESS: `
      unser bewerbungsprozess, unser auswahlprozess, unser rekrutierungsprozess,
      unser recruitingprozess, unser einstellungsprozess, ablauf des bewerbungsprozesses,
      ablauf des auswahlverfahrens, ablauf der bewerbung, bewerbungsprozess besteht,
      bewerbungsprozess umfasst, bewerbungsprozess läuft, auswahlprozess besteht,
      auswahlprozess umfasst, auswahlverfahren besteht, auswahlverfahren umfasst,
      auswahlverfahren gliedert, auswahlverfahren erfolgt, auswahlverfahren läuft,
      besteht aus … stufen, besteht aus … schritten, besteht aus … runden, besteht aus … phasen,
      mehrstufig*, zweistufig*, dreistufig*, in mehreren stufen, im nächsten schritt werden,
      in der regel … gespräche, üblicherweise … gespräch*, normalerweise … gespräch*,
      in der regel zwei gespräche, geeignete bewerber* werden, geeignete kandidat* werden,
      passende bewerber* laden, passende kandidat* laden, geeigneten bewerber*, geeigneten kandidat*,
      in frage kommende*, infrage kommende*, vorausgewählte, bewerber* in der engeren auswahl,
      bewerber* der engeren wahl, kandidat* der engeren wahl, wer in die engere,
      werden … zu einem gespräch eingeladen, werden … zum gespräch eingeladen,
      werden … zu vorstellungsgesprächen eingeladen, werden zu einem vorstellungsgespräch eingeladen,
      vorstellungsgespräche finden, vorstellungsgespräche finden voraussichtlich,
      gespräche finden voraussichtlich, bewerbungsgespräche finden, vorgesehener gesprächstermin,
      vorgesehene gesprächstermine, auswahlkommission, berufungskommission, findungskommission,
      begutachtungskommission, auswahlgremium, faq zur bewerbung, häufige fragen zur bewerbung,
      so läuft die bewerbung, so läuft unser, wie wir auswählen, bewerben in drei, dein weg zu uns,
      ihr weg zu uns, nach eingang ihrer bewerbung, nach eingang deiner bewerbung, nach der vorauswahl,
      geeignete personen werden
    `,
    PREPARE: `
      bringen sie … mit, bitte bringen sie, bring bitte, mitzubringen, bitte mitbringen,
      lichtbildausweis, reisepass mit, ausweis mit, gültigen ausweis, amtlichen ausweis,
      ausweisdokument, zeugnisse im original, originalzeugnisse, originale mit, unterlagen im original,
      lebenslauf ausgedruckt, halten sie … bereit, bereithalten, zur vorbereitung,
      gesprächsvorbereitung, keine vorbereitung nötig, kurze präsentation vorbereiten,
      kurze selbstvorstellung, selbstpräsentation, stellen sie sich kurz, planen sie … stunde*,
      planen sie … minuten, nehmen sie sich … stunde*, circa eine stunde, parkplätze, parkmöglichkeit*,
      parken können, parken kannst, besucherparkplatz, besucherparkplätze, anfahrt,
      anfahrtsbeschreibung, anfahrtsskizze, wegbeschreibung, öffentlichen verkehrsmitteln,
      tramhaltestelle, gehminuten, minuten zu fuß, minuten zu fuss, haupteingang, hintereingang,
      seiteneingang, klingeln sie, läuten sie, besprechungsraum, sitzungszimmer, besprechungszimmer,
      konferenzraum, besucherausweis, werksausweis, anmeldung am empfang, kleiderordnung, dresscode,
      dress code, legere kleidung, bequeme kleidung, sicherheitsschuhe, arbeitsschuhe, weiße kleidung,
      reisespesen, vorstellungskosten, anfahrtskosten, kosten … nicht erstattet,
      kosten … nicht übernommen, minuten vor beginn, rechtzeitig einwählen, ruhige umgebung,
      ruhigen ort, stabile internetverbindung, kamera und mikrofon, technik testen, link zum gespräch,
      link zum meeting, link zur videokonferenz, link zum videocall, über folgenden link … beitreten,
      an besprechung teilnehmen, besprechung beitreten, am meeting teilnehmen,
      falls sie sich verspäten, falls du dich verspätest, dauert das gespräch, gespräch dauert,
      interview dauert, gespräch wird … dauern, parkplätze finden sie, parkplatz finden sie,
      bringen sie bitte, stock links, stock rechts, klingeln sie bei, klingel bei, läuten bei,
      gespräch … dauert … minuten, interview … dauert … minuten, das gespräch wird … stunde,
      gültigen personalausweis, personalausweis mit
    `,
    THANKSMET: `
      danke für das gespräch, danke für das nette gespräch, danke für das gute gespräch,
      danke für das angenehme gespräch, danke für das tolle gespräch, danke für das gestrige,
      dank für das gespräch, dank für das angenehme, dank für das nette, dank für das offene,
      dank für das freundliche, dank für das konstruktive, dank für das ausführliche,
      dank für das persönliche, dank für das gestrige, dank für das heutige, danke für das offene,
      danke für den austausch, dank für den austausch, dank für den angenehmen, dank für den netten,
      danke für das telefonat, dank für das telefonat, danke für das nette telefonat,
      dank für das nette telefonat, dass sie sich … zeit genommen, dass du dir … zeit genommen,
      dass sie bei uns waren, dass du bei uns warst, dass du vorbeigekommen, dass sie vorbeigekommen,
      dass sie zu uns gekommen, merci für das gespräch, danken … für das gespräch,
      bedanken … für das gespräch, bedanke … für das gespräch, danken … für das angenehme,
      danken … für das interessante, war schön … kennenzulernen, schön dich kennen*, schön sie kennen*,
      sie kennenzulernen war, kennengelernt zu haben, persönlich kennenlernen durften, nette gespräch,
      unser gespräch vom, unser gespräch letzte, unser gespräch gestern, unser gestriges,
      unser heutiges gespräch, unserem gespräch am, unserem gespräch gestern, unserem gespräch vom,
      gespräch von gestern, gespräch vom montag, gespräch vom dienstag, gespräch vom mittwoch,
      gespräch vom donnerstag, gespräch vom freitag, nach unserem gespräch, nach ihrem gespräch,
      nach deinem gespräch, im nachgang zu unserem, bezugnehmend auf unser gespräch,
      bezug auf unser gespräch, sehr positiver eindruck, spaß gemacht mit dir,
      teilnahme am vorstellungsgespräch
    `,
    TESTACT: `
      onlinetest, online-test, einstellungstest, eignungstest, auswahltest, einstiegstest, fachtest,
      wissenstest, persönlichkeitsfragebogen, persönlichkeitsanalyse, potenzialanalyse,
      potentialanalyse, kompetenztest, leistungstest, konzentrationstest, logiktest, kognitiver test,
      programmiertest, codingtest, coding test, coding-test, coding challenge, coding-challenge,
      code challenge, programmieraufgabe, probeaufgabe, testaufgabe, arbeitsprobe, aufgabe … lösen,
      take-home, praktische aufgabe, case study, case-study, fallstudie, fallaufgabe, postkorbübung,
      probeübersetzung, probetext, übersetzungsprobe, präsentationsaufgabe, probevortrag, lehrprobe,
      probelektion, unterrichtsprobe, probespiel, assessment center, assessment-center,
      assessmentcenter, auswahltag, bewerbertag, auswahlseminar, gruppenauswahl, eignungsdiagnostik,
      eignungsabklärung, eignungsprüfung, probearbeiten, probearbeitstag, probetag, schnuppertag,
      schnuppereinsatz, schnupperlehre, hospitation, hospitationstag, zeitversetztes videointerview,
      zeitversetztes interview, videobewerbung, videointerview aufnehmen, videovorstellung,
      fragen per video, videofragen, antworten per video, aufgezeichnetes interview, test absolvieren,
      test durchführen, testlink, link zum test, einladung zum test, zugang zum test, test dauert,
      innert … tagen lösen, codility, hackerrank
    `,
    MISSINGDOCS: `
      fehlen … unterlagen, nachreichen, nachzureichen, reichen sie … nach, reiche … nach,
      nachträglich einreichen, unterlagen … einreichen, unterlagen … zusenden, unterlagen … zukommen,
      unterlagen … hochladen, unterlagen … mailen, noch folgende unterlagen,
      folgende dokumente … hochladen, dokumente … hochladen, dokumente … hochzuladen,
      aktuellen lebenslauf, lebenslauf als pdf, cv als pdf, lebenslauf … zusenden,
      lebenslauf … schicken, noch ihren lebenslauf, noch deinen lebenslauf, noch zeugnisse,
      noch ihre zeugnisse, fehlende unterlagen, fehlende dokumente, fehlenden unterlagen,
      fehlenden dokumente, fehlendes zeugnis, fehlende zeugnisse, diplomkopie, berufsurkunde,
      approbationsurkunde, anerkennungsbescheid, anerkennungsurkunde, sprachzertifikat, sprachnachweis,
      qualifikationsnachweis, masernschutz, masernnachweis, immunitätsnachweis, führungszeugnis,
      polizeiliches führungszeugnis, erweitertes führungszeugnis, strafregisterauszug,
      strafregisterbescheinigung, sonderprivatauszug, leumundszeugnis, frühestmöglicher eintritt*,
      frühestmöglichen eintritt*, anschreiben fehlt, referenzgeber*, referenzpersonen,
      referenzauskunft, referenzen einholen, referenzen angeben, background check, background-check,
      personensicherheitsprüfung, zuverlässigkeitsprüfung, zuverlässigkeitsüberprüfung,
      bewerbungsbogen, bewerberbogen, bewerberfragebogen, bewerbung abschließen,
      bewerbung abschliessen, bewerbung … nicht abgeschlossen, bewerbung fertigstellen,
      bewerbung fortsetzen, bewerbung vervollständigen, bewerbung ist noch nicht,
      entwurf ihrer bewerbung, brauchen wir noch, bräuchten wir noch, bräuchte ich noch,
      benötige ich noch, brauche ich noch, bewerbung … unvollständig, bewerbung … nicht vollständig,
      unterlagen … unvollständig, unterlagen … nicht vollständig, unterlagen … vervollständigen,
      unterlagen … nachreichen, lebenslauf … hochladen, zeugnisse … hochladen, zeugnisse … zusenden,
      zeugnisse … nachreichen, lebenslauf … nachreichen, motivationsschreiben … nachreichen,
      ihre gehaltsvorstellung*, deine gehaltsvorstellung*, ihre lohnvorstellung*,
      deine lohnvorstellung*, ihrer bewerbung fehlen, deiner bewerbung fehlen, ihrer bewerbung fehlt,
      deiner bewerbung fehlt, uns fehlt noch, uns fehlen noch, uns fehlen … unterlagen
    `,
    WITHDRAWNBYYOU: `
      sie haben ihre bewerbung zurückgezogen, du hast deine bewerbung zurückgezogen,
      haben ihre bewerbung … zurückgezogen, hast deine bewerbung … zurückgezogen,
      bewerbung … zurückgezogen haben, bewerbung … zurückgezogen hast,
      bewerbung erfolgreich zurückgezogen, bewerbung wurde zurückgezogen, bewerbung ist zurückgezogen,
      bewerbung … zurückgenommen, rückzug ihrer bewerbung, rückzug deiner bewerbung,
      rückzug der bewerbung, rücknahme ihrer bewerbung, rücknahme deiner bewerbung,
      rücknahme der bewerbung, zurückziehung ihrer, ihren rückzug, deinen rückzug, ihre rücknahme,
      ihres rückzugs, deines rückzugs, bewerbungsrückzug, bewerbungsrücknahme, rückzugsbestätigung,
      rückzug … bestätigt, rückzug … bearbeitet, rückzug … vermerkt, rückzug … erfasst,
      wie gewünscht … zurückgezogen, ihre absage … eingegangen, nicht weiter am verfahren,
      nicht länger am bewerbungsverfahren, nicht mehr am auswahlverfahren,
      nicht mehr zur verfügung stehst, an der stelle nicht mehr interess*, status zurückgezogen,
      vom bewerber zurückgezogen, sie haben … bewerbung … zurückgezogen,
      du hast … bewerbung … zurückgezogen, bewerbung … auf ihren wunsch, bewerbung … auf deinen wunsch,
      bewerbung … wie gewünscht, wie gewünscht … bewerbung, bewerbung zurueckgezogen
    `,
    ONETIMECODE: `
      einmalcode, einmal-code, einmalpasswort, einmalkennwort, einmalpin, bestätigungscode,
      verifizierungscode, verifikationscode, sicherheitscode, anmeldecode, login-code, zugangscode,
      aktivierungscode, code lautet, ihr code, dein code, code ist … gültig, code eingeben,
      geben sie … code ein, gib … code ein, 6-stellig*, smstan, sms-tan, mtan, tan lautet,
      zwei-faktor*, 2-faktor*, zweifaktor*, zwei-schritt*, authentifizierung, authentifizierungscode,
      e-mail-adresse bestätigen, e-mail-adresse zu bestätigen, e-mail bestätigen,
      mailadresse bestätigen, emailadresse bestätigen, bestätigen sie ihre e-mail*,
      bestätige deine e-mail*, e-mail-adresse verifizieren, adresse zu verifizieren, konto aktivieren,
      konto zu aktivieren, aktivieren sie ihr, aktiviere dein, aktivierungslink, bestätigungslink,
      anmeldelink, login-link, magischer link, registrierung bestätigen, double-opt-in, minuten gültig,
      stunden gültig, läuft in … minuten ab
    `,
    ACCOUNT: `
      passwort, kennwort, passwort zurücksetzen, passwort vergessen, passwort geändert,
      passwort ändern, neues passwort, kennwort zurücksetzen, benutzername, benutzerkonto, nutzerkonto,
      nutzername, dein konto, ihr benutzerkonto, ihr account, dein account, kundenkonto, bewerberkonto,
      bewerberprofil angelegt, bewerberaccount, konto erstellt, konto angelegt, konto wurde erstellt,
      konto löschen, konto … gelöscht, konto … gesperrt, konto … deaktiviert, konto wiederherstellen,
      neue anmeldung, neuer login, anmeldung von einem, anmeldeversuch, ungewöhnliche anmeldung,
      verdächtige anmeldung, sicherheitswarnung, sicherheitshinweis, sicherheitsmeldung,
      loggen sie sich … ein, logge dich … ein, log dich … ein, profileinstellungen, kontoeinstellungen,
      benachrichtigungseinstellungen, profil vervollständigen, profil aktualisieren,
      vervollständige dein profil, profil unvollständig, datenschutzeinstellungen,
      aktualisierte nutzungsbedingungen, nutzungsbedingungen geändert, willkommen bei ihrem konto,
      registrierung erfolgreich, erfolgreich registriert, danke für ihre registrierung,
      danke für deine registrierung
    `,
    JOBALERT: `
      neue jobs, neue stellenangebote, neue jobangebote, neue stellenanzeigen, neue stelleninserate,
      neue treffer für, ähnliche jobs, passende jobs, passende stellenangebote, passende jobangebote,
      jobs für dich, jobs für sie, stellen für dich, jobs die zu dir, jobs die zu ihnen, jobs die dich,
      jobs die sie, jobs in deiner nähe, jobs in ihrer nähe, jobs in deiner umgebung, top-jobs,
      topjobs, job der woche, stelle der woche, jobs der woche, job des tages, jobempfehlung*,
      jobvorschläge, stellenvorschläge, stellenempfehlung*, empfohlene jobs, empfohlene stellen,
      jobalarm, job-alarm, jobagent, job-agent, job alert, jobalert, job-alert, jobmail, job-mail,
      jobabo, job-abo, jobfinder, suchagent, suchabo, stellenabo, stellenagent, gespeicherte suche,
      suchprofil, schnellbewerbung, ein-klick-bewerbung, sei unter den ersten, gehöre zu den ersten,
      unter den ersten bewerb*, stelle ansehen, job ansehen, zur stellenanzeige, zum inserat,
      alle jobs anzeigen, alle jobs ansehen, aktiv suchende arbeitgeber, arbeitgeber haben dein profil,
      arbeitgeber haben ihr profil, hat dein profil angesehen, haben dein profil angesehen,
      haben ihr profil angesehen, profilbesuche, profilbesucher, profilaufrufe, gemerkte jobs,
      gespeicherter job, gespeicherten jobs, vor … tagen veröffentlicht, jobletter, jobnewsletter,
      jobradar, job-matching
    `,
    PROMO: `
      rabatt, rabattcode, rabattaktion, prozent rabatt, prozent sparen, gutschein*, gutscheincode,
      aktionscode, vorteilscode, sonderangebot*, aktionspreis, angebot der woche, angebot des tages,
      angebote der woche, tiefpreis*, schlussverkauf, sommerschlussverkauf, winterschlussverkauf,
      ausverkauf, räumungsverkauf, black friday, cyber monday, black week, schnäppchen, jetzt shoppen,
      jetzt zugreifen, jetzt sparen, jetzt bestellen, spare jetzt, nur noch heute, nur für kurze zeit,
      nur solange, solange der vorrat, solange vorrat, letzte chance zum, endet um mitternacht,
      kostenlos testen, gratis testen, gratis probemonat, probemonat, probeabo, testversion,
      gratismonat, kostenlose testversion, upgraden, premium-mitglied*, premium-abo, premium testen,
      pro-version, plus-mitglied*, gratis versand, gratisversand, versandkostenfrei,
      kostenloser versand, treuepunkte, bonuspunkte, cumulus, payback, kundenkarte, vorteilsclub,
      neue kollektion, cashback, gewinnspiel, verlosung, jetzt gewinnen, exklusiv für sie als kund*,
      für unsere kundinnen, geburtstagsgutschein, willkommensgutschein, willkommensrabatt, cybermonday,
      blackfriday
    `,
    ORDER: `
      bestellung, bestellungen, ihre bestellung, deine bestellung, bestellbestätigung, bestellnummer,
      bestellübersicht, auftragsbestätigung, auftragsnummer, kaufbestätigung, warenkorb, rechnung,
      rechnungsnummer, ihre rechnung, rechnung anbei, zahlungserinnerung, zahlungseingang,
      zahlungsbestätigung, zahlung erhalten, zahlung erfolgreich, zahlungsmethode, zahlungsart,
      lastschrift, abbuchung, mahnung, mahngebühr, fälliger betrag, offener betrag, offene rechnung,
      gesamtbetrag, zwischensumme, mwst, mehrwertsteuer, quittung, kassenbon, kaufbeleg, paket,
      päckchen, päckli, sendungsnummer, sendungsverfolgung, sendung verfolgen, paket … zugestellt,
      paket … unterwegs, lieferstatus, lieferzeit, lieferdatum, lieferadresse, lieferfenster,
      zustellung erfolgt, zustellversuch, zustellfenster, wird heute geliefert, wurde geliefert,
      wurde versandt, versendet worden, versandbestätigung, versandmitteilung, abholbereit,
      abholschein, abholcode, packstation, paketshop, postfiliale, rücksendung, retoure,
      rückerstattung, e-ticket, eintrittskarte*, fahrkarte, fahrschein, online-ticket,
      buchungsbestätigung, buchungsnummer, buchungscode, reservierungsnummer, reservierungsbestätigung,
      flugbuchung, bordkarte, hotelbuchung, sitzplatzreservierung, abo verlängert,
      abonnement verlängert, ihr abo, dein abo, vertragsverlängerung, parkticket, mobilfunkrechnung,
      stromrechnung, ihr paket, dein paket, ihre sendung, deine sendung, ihr ticket, dein ticket,
      ihr flug, dein flug, wurde versendet, paypal-zahlung, klarna-rechnung, online check-in
    `,
    EVENT: `
      webinar, webinare, online-seminar, onlineseminar, online-event, onlineveranstaltung, infoabend,
      informationsabend, infoveranstaltung, informationsveranstaltung, infotag, tag der offenen tür,
      tag der offenen türen, jobmesse, karrieremesse, berufsmesse, ausbildungsmesse,
      firmenkontaktmesse, absolventenmesse, recruitingmesse, hausmesse, fachmesse, messestand,
      karrieretag, karriereabend, jobdating, job-speed-dating, speed-dating, meetup, meet-up,
      netzwerktreffen, networking-event, get-together, after-work, afterwork, kongress, fachtagung,
      symposium, podiumsdiskussion, vortragsreihe, vortragsabend, keynote, hackathon, livestream,
      live-stream, aufzeichnung des webinars, aufzeichnung verpasst, veranstaltungshinweis,
      veranstaltungsort, eventanmeldung, anmeldeschluss, anmeldung ist erforderlich,
      teilnahme ist kostenlos, teilnahme kostenlos, kostenlose teilnahme, freier eintritt,
      eintritt frei, plätze sind begrenzt, begrenzte plätze, begrenzte teilnehmerzahl, save the date,
      vernissage, jubiläumsfeier, eventbrite, frühbucher, early bird, ihre anmeldung zum webinar,
      ihre anmeldung zur veranstaltung, anmeldung zur veranstaltung, workshop-anmeldung, messebesuch,
      auf der messe, besuchen sie uns auf der, karrieremesse am
    `,
    COURSE: `
      studienplatz, studienbeginn, studienstart, studienzulassung, zulassungsbescheid, immatrikulation,
      immatrikulations*, immatrikuliert, einschreibung, einschreibefrist, exmatrikulation,
      sommersemester, wintersemester, frühlingssemester, herbstsemester, semesterbeitrag,
      semestergebühr*, studiengebühr*, studienbeitrag, kursgebühr*, schulgeld, masterstudiengang,
      bachelorstudiengang, fernstudium, abendschule, abendkurs, klubschule, wifi-kurs, bfi, sprachkurs,
      integrationskurs, weiterbildungskurs, weiterbildungsprogramm, lehrgänge, zertifikatskurs,
      zertifikatslehrgang, onlinekurs, online-kurs, bootcamp, bildungsgutschein, bildungsurlaub,
      kursnet, kursbeginn, kursstart, kursplatz, kursbestätigung, kursleitung, kursanmeldung,
      vorlesung*, vorlesungsverzeichnis, prüfungsanmeldung, prüfungstermin, prüfungsamt, seminararbeit,
      studierendensekretariat, studienberatung, studierendenwerk, stipendien, bafög,
      deutschlandstipendium, studienbeihilfe, meisterkurs, ects, ihr studienplatz, ihr kurs, dein kurs,
      semesterstart, semesterticket, kursunterlagen, studienangebot, masterprogramm
    `,
    HEALTH: `
      arzttermin, zahnarzttermin, zahnreinigung, kontrolltermin, ordinationszeiten, behandlungstermin,
      vorsorgeuntersuchung, gesundenuntersuchung, krebsvorsorge, mammographie, mammografie,
      blutabnahme, blutbild, laborwerte, laborbefund, befundbesprechung, ct-termin, darmspiegelung,
      op-termin, folgerezept, e-rezept, gesundheitskarte, versichertenkarte, e-card,
      krankenversichertenkarte, impftermin, impfpass, grippeimpfung, auffrischimpfung, massagetermin,
      therapiesitzung, hautarzt, hautärztin, hautscreening, augenarzt, augenärztin, sehtest, hörgerät,
      frauenarzt, frauenärztin, geburtsvorbereitung, blutspende, blutspenden, ihr hund, ihre katze,
      ihr tier, ihres tieres, entwurmung, doctolib, doctolib-termin, samedi, jameda, kurantrag,
      untersuchungstermin, termin beim arzt, termin beim zahnarzt, termin bei dr, termin in der praxis,
      ihr behandlungstermin, ihr zahnarzttermin, ihr arzttermin, nüchtern kommen, ihre impfung,
      therapiestunde, nächste sitzung, ihr rezept, dein rezept, kontrolluntersuchung, jahreskontrolle,
      zahnkontrolle, ordinationstermin, impftermin für, tierarzttermin, zahnarzt, tierarzt,
      dentalhygiene, kieferorthopäd*, narkose, dermatolog*, physiotermin
    `,
    CARE: `
      haarschnitt, haare schneiden, kosmetikstudio, nagelstudio, maniküre, pediküre, fußpflege,
      fusspflege, tattoo*, autowerkstatt, reifenwechsel, räderwechsel, radwechsel, winterreifen,
      sommerreifen, ölwechsel, inspektionstermin, hauptuntersuchung, pickerl, mfk, probefahrt,
      fahrstunde, handwerkertermin, heizungswartung, wartungstermin, wartung ihrer, zählerablesung,
      ablesetermin, rauchfangkehrer, rauchmelder, kammerjäger, möbelpacker, fitness-studio,
      fitnesskurs, yogakurs, pilates, tanzkurs, schwimmkurs, probetraining, personal trainer,
      tischreservierung, tisch reserviert, ihre reservierung, deine reservierung, wohnungsbesichtigung,
      besichtigungstermin, wohnungsübergabe, schlüsselübergabe, mietvertrag, mietzins,
      nebenkostenabrechnung, wg-zimmer, eigentümerversammlung, waschküche, sperrmüll, elternabend,
      elterngespräch, elternsprechtag, hundesalon, hundeschule, putzfrau, kontrollschild,
      küchenplanung, aufmaß, liefertermin küche, friseurtermin, coiffeurtermin, werkstatttermin,
      servicetermin fahrzeug, tischreservation, ihr tisch, ihre wohnung, die wohnung, kosmetiktermin,
      yogastunde, kursbuchung, handwerker kommt, monteur kommt, ihr auto, dein auto, friseur*, frisör*,
      coiffeur, coiffeuse, schornsteinfeger, tisch für zwei, tisch für vier
    `,
    MONEY: `
      girokonto, sparkonto, tagesgeld, festgeld, depotauszug, fondssparplan, sparplan, dividende,
      kreditkarte, kreditkartenabrechnung, debitkarte, girocard, bankkarte, ec-karte, kontoauszug,
      kontoauszüge, kontostand, kontobewegung*, online-banking, onlinebanking, e-banking, pushtan,
      dauerauftrag, ratenkredit, konsumkredit, immobilienkredit, bausparvertrag, bausparer,
      versicherungsschein, versicherungspolice, versicherungsvertrag, versicherungsnehmer*,
      versicherungsbeitrag, polizze, polizzennummer, prämienrechnung, beitragsrechnung,
      beitragsanpassung, haftpflichtversicherung, hausratversicherung, kfz-versicherung,
      lebensversicherung, renteninformation, zusatzbeitrag, beitragsnachweis, selbstbehalt,
      schadensfall, schadenfall, schadensmeldung, schadenmeldung, schadennummer, schaden … reguliert,
      leistungsabrechnung, vorsorgeausweis, pensionskonto, riester*, steuerbescheid, steuerveranlagung,
      finanzonline, einkommensteuer, kirchensteuer, rundfunkbeitrag, serafe, gis-gebühr, wohngeld,
      ihre versicherung, ihre police, ihre polizze, ihr kredit, ihre bank, ihre krankenkasse,
      ihre hypothek, steuerbescheid liegt, kontoabschluss, kreditrate
    `,
    NEWS: `
      newsletter, rundbrief, diesen newsletter, unser newsletter, monatsbrief, wochenrückblick,
      monatsrückblick, jahresrückblick, nachrichten des tages, morgenbriefing, schlagzeilen,
      eilmeldung, diese ausgabe, neue ausgabe, aktuelle ausgabe, ausgabe nr, in dieser ausgabe,
      leitartikel, neuer artikel, beitrag lesen, neuer beitrag, neuer blogbeitrag, blogartikel,
      blogbeitrag, podcastfolge, neue folge, neue episode, jetzt reinhören, reinhören, jetzt anhören,
      weiterlesen, lesezeit, lesen sie weiter, lesen sie mehr, zum artikel, ganzer artikel,
      zum beitrag, studie zeigt, neue studie, umfrage zeigt, laut studie, branchennews, whitepaper,
      checkliste zum download, kostenloser download, tipps für, fünf tipps, die besten tipps, 5 tipps,
      10 tipps, warum immer mehr, was du wissen musst, das sollten sie wissen, abonnent*, liebe leser*,
      leserbrief, presseaussendung, medienmitteilung, im browser anzeigen, im browser ansehen,
      im browser öffnen, webversion, online-version, e-mail nicht korrekt angezeigt,
      nicht richtig dargestellt, die neue ausgabe, ausgabe ist da, die themen der woche,
      themen dieser ausgabe, tipps und tricks, neue podcastfolge, in unserem blog, im podcast,
      zum podcast, newsletter abbestellen
    `,
    SURVEY: `
      umfrage, onlineumfrage, online-umfrage, kurzumfrage, kundenumfrage, zufriedenheitsumfrage,
      bewerberumfrage, bewerberbefragung, kandidatenumfrage, onlinebefragung, online-befragung,
      kundenbefragung, zufriedenheitsbefragung, wie zufrieden, zufrieden waren sie, zufrieden warst du,
      bewertung abgeben, jetzt bewerten, bewerte uns, bewerten sie uns, auf einer skala, skala von,
      wie wahrscheinlich, weiterempfehlen würden, wahrscheinlich ist es dass sie, ihre meinung zählt,
      deine meinung zählt, meinung ist uns wichtig, feedback ist uns wichtig, wie haben sie … erlebt,
      wie hast du … erlebt, bewerbungserlebnis, zwei minuten ihrer zeit, zwei minuten deiner zeit,
      2 minuten ihrer, 2 minuten deiner, drei minuten ihrer, an der umfrage teilnehmen,
      umfrage teilzunehmen, an unserer umfrage, zur umfrage, umfrage starten, teilnahme an der umfrage,
      teilnahme ist anonym, anonym und freiwillig, anonyme umfrage, ergebnisse werden anonym*,
      google-bewertung, trustpilot, rezension
    `,
    EMPLOYEE: `
      lohnzettel, gehaltszettel, entgeltabrechnung, entgeltnachweis, verdienstabrechnung,
      verdienstnachweis, bezügemitteilung, lohnausweis, jahreslohnzettel, lohnsteuerbescheinigung,
      lohnrunde, essensmarken, urlaubsantrag, ferienantrag, urlaub genehmigt, ferien genehmigt,
      resturlaub, urlaubsplanung, ferienplanung, urlaubskonto, feriensaldo, urlaubstage übrig,
      urlaubsvertretung, stundenzettel, schichttausch, krankmeldung, krankmelden, wiedereingliederung,
      mitarbeitergespräch, mitarbeiterinnengespräch, jahresgespräch, zielerreichung,
      beurteilungsgespräch, mitarbeiterbefragung, betriebsversammlung, personalversammlung,
      personalratswahl, betriebsratswahl, wochenmeeting, an alle mitarbeit*, liebe mitarbeit*,
      alle mitarbeitenden, liebe mitarbeitende, spesenabrechnung, sicherheitsunterweisung,
      pflichtschulung, datenschutzschulung, compliance-schulung, brandschutzübung,
      kündigungsbestätigung, aufhebungsvertrag, austrittsgespräch, ihre gehaltsabrechnung,
      deine gehaltsabrechnung, ihre lohnabrechnung, deine lohnabrechnung, gehaltsabrechnung für,
      lohnabrechnung für, überstunden abbauen, einladung zur betriebsversammlung,
      einladung zur weihnachtsfeier, einladung zum betriebsausflug
    `,
    PRIVATEMAIL: `
      wie war’s, wie war es gestern, wie lief’s, wie lief es, wie ist es gelaufen, wie ist’s gelaufen,
      wie war dein gespräch, wie war dein vorstellungsgespräch, drück dir die daumen,
      drücke dir die daumen, daumen gedrückt, toi toi toi, toitoitoi, viel glück morgen,
      viel glück heute, du schaffst das, du packst das, denk an dich, denke an dich, ich denk an dich,
      hab dich lieb, hdl, hab euch lieb, fühl dich umarmt, dicke umarmung, drück dich, küsschen, bussi,
      bussis, busserl, dicker kuss, schatz, schatzi, liebling, mäuschen, mama, mami, papa, mutti, omi,
      cousin*, schwager, schwägerin, schwiegereltern, schwiegermutter, deine eltern, die kids,
      die mädels, mädelsabend, familienfeier, familientreffen, wochenendausflug, grillabend,
      grillparty, zmittag, znacht, kaffeeklatsch, bierchen, urlaubsfotos, ferienfotos,
      geburtstagsparty, geburtstagsfeier, geburtstagsgeschenk, hochzeitsfeier, polterabend,
      junggesellenabschied, einweihungsparty, klassentreffen, lange nicht gesehen,
      lange nichts von dir, vermisse dich, freu mich auf euch, erzähl mal, tschüssi, glg, xoxo,
      kannst du einkaufen, spülmaschine, hund rausgehen, spieleabend, liebe grüße mama,
      kommst du am wochenende, meine geburtstagsfeier, zum abendessen, ins kino, zum grillen,
      auf ein bier gehen, wie geht’s den kindern, habt ihr lust, die oma, der opa, wie war dein tag
    `,
    CANDIDATEADVICE: `
      bewerbungstipps, bewerbungstrainer*, bewerbungstraining, bewerbungscoach*, bewerbungscoaching,
      bewerbungsberatung, bewerbungsmappe erstellen, bewerbungsvorlage*, bewerbungsmuster,
      bewerbungshelfer, bewerbungsratgeber, karrierecoach*, karrieretipps, karriereratgeber,
      interviewtraining, interviewcoaching, interview-coach, interview-training, interviewtipps,
      lebenslauf-check, lebenslaufcheck, cv-check, cv check, lebenslauf optimieren,
      lebenslauf verbessern, lebenslauf erstellen, lebenslauf prüfen lassen, lebenslauf-vorlage*,
      lebenslaufvorlage*, perfekter lebenslauf, perfekten lebenslauf, perfekte bewerbung,
      perfekte anschreiben, anschreiben schreiben lassen, anschreiben-generator,
      überzeugendes anschreiben, überzeugende bewerbung, linkedin-profil optimieren,
      im vorstellungsgespräch überzeugen, vorstellungsgespräch meistern, vorstellungsgespräch üben,
      überzeugen im vorstellungsgespräch, fragen im vorstellungsgespräch, häufigsten fragen,
      häufigste fragen, fragen im bewerbungsgespräch, fangfragen, stressfragen, gehalt verhandeln,
      gehaltsrechner, gehaltscheck, gehaltsvergleich, gehaltsreport, lohnrechner, lohnvergleich,
      verdienst du genug, was verdienst du, so punkten sie, so punktest du, so überzeugst du,
      so überzeugen sie, fehler in der bewerbung, fehler im lebenslauf, bewerbungsfehler,
      do’s und don’ts, elevator pitch, probeinterview, mock interview, erfolgreich bewerben,
      richtig bewerben, ki-lebenslauf
    `,
    SYSTEM: `
      unzustellbar, nicht zustellbar, konnte nicht zugestellt, nicht zugestellt werden,
      zustellung fehlgeschlagen, zustellungsfehler, zustellstatus, zustellbericht,
      zustellungsbenachrichtigung, fehlerbericht, nachricht … nicht zugestellt, postfach … voll,
      postfach ist voll, posteingang voll, speicherplatz voll, mailer-daemon, mail delivery,
      delivery status, undeliverable, abwesenheitsnotiz, abwesenheitsmeldung, abwesenheitsassistent,
      automatische antwort, automatische abwesenheit, autoreply, out of office, bin ich nicht im büro,
      bin nicht im büro, nicht im büro, bin abwesend, derzeit abwesend, bis zum … abwesend,
      ferienabwesend, ab dem … wieder erreichbar, nicht weiter geleitet, keinen zugriff auf meine,
      in dringenden fällen wenden, vertretung übernimmt, wenden sie sich in dieser zeit,
      lesebestätigung, ticketnummer, ticket-nummer, ticket-id, ticket wurde, support-ticket,
      supportanfrage, fallnummer, fall-id, serverstörung, systemstörung, wartungsarbeiten,
      wartungsfenster, geplante wartung, systemwartung, versionshinweise, release notes,
      softwareupdate, software-update, changelog, pull request, build fehlgeschlagen, systemmeldung,
      systembenachrichtigung, spamverdacht, hat … für sie freigegeben, ich bin derzeit nicht,
      ich bin erst wieder, ab dem wieder im büro, wird nicht weitergeleitet,
      werden nicht weitergeleitet
    `,
    SCAMMAIL: `
      schnelles geld, leicht verdientes, leicht geld, online geld verdienen, von zuhause geld,
      bequem von zuhause, bequem von zu hause, von zuhause aus verdienen, nebeneinkommen,
      passives einkommen, zusatzeinkommen, finanzielle freiheit, euro pro tag, euro am tag,
      franken pro tag, euro täglich, euro pro woche, täglich ausgezahlt, tägliche auszahlung,
      hoher verdienst, wenige stunden am tag, stunden täglich verdienen, garantiertes einkommen,
      geldtransfer*, finanzagent*, zahlungsagent*, geld weiterleiten, überweisungen weiterleiten,
      pakete weiterleiten, paketagent, warenprüfer, app-tester, apptester, testkonto eröffnen,
      bankverbindung … senden, bankverbindung … schicken, ausweiskopie … whatsapp,
      kopie ihres ausweises, foto ihres ausweises, nur über whatsapp, nur per whatsapp, über telegram,
      signal-gruppe, kontaktieren sie … whatsapp, schreiben sie uns auf whatsapp, gutscheinkarte*,
      geschenkkarte*, paysafe*, steam-karte*, google-play*, vorabgebühr, visumsgebühr, schulungsgebühr,
      western union, moneygram, erbe von, lottogewinn, sie haben gewonnen, likes vergeben,
      videos liken, hotelbewertungen, bewertungen schreiben verdienen, handeln sie sofort,
      geld verdienen von, schreiben sie uns per whatsapp, melden sie sich per whatsapp,
      kontakt nur über telegram, senden sie … bankdaten, ihre bankdaten, ihre kontodaten,
      keine erfahrung nötig verdienen, bitcoin, kryptowährung*
    `,
    OTHERAPPLY: `
      kreditantrag, ihr kreditantrag, ihr antrag, dein antrag, ihres antrags, antragsnummer,
      antrag … bewilligt, antrag … genehmigt, antrag … abgelehnt, antrag … eingegangen,
      antrag … bearbeitet, antragseingang, antragsformular, bewilligungsbescheid, ablehnungsbescheid,
      förderantrag, förderung bewilligt, fördergesuch, fördersumme, förderzusage, beitragsgesuch,
      gesuchsteller*, zuwendungsbescheid, wohnungsbewerbung, bewerbung für die wohnung,
      bewerbung um die wohnung, interesse an der wohnung, wohnungsinteressent*, mietinteressent*,
      mieterselbstauskunft, mietbewerbung, anmeldeformular wohnung, bewerbung um das zimmer,
      wg-casting, visumantrag, visumsantrag, visaantrag, aufenthaltstitel beantragt,
      einbürgerungsantrag, reisepass beantragt, mitgliedsantrag, mitgliedschaftsantrag, aufnahmeantrag,
      beitrittserklärung, beitrittsformular, studienplatzbewerbung, bewerbung um einen studienplatz,
      bewerbung für den studiengang, bewerbung zum studium, bewerbung für das studium, studienbewerb*,
      hochschulstart, uni-assist, schulplatz, schulanmeldung, anmeldung ihres kindes,
      aufnahme ihres kindes, kitaplatz, kita-platz, krippenplatz, betreuungsplatz, kindergartenplatz,
      hortplatz, stipendienantrag, bewerbung um ein stipendium, bewerbung für das stipendium,
      stipendienbewerbung, bafög-antrag, kindergeldantrag, elterngeldantrag, wohngeldantrag,
      rentenantrag, leistungsantrag, kreditkartenantrag, versicherungsantrag, angebotsabgabe,
      lieferantenregistrierung, bewerbung als teilnehmer*, wettbewerbsbeitrag, ihr visum,
      visumverfahren, ihr gesuch, ihres gesuchs, antrag auf förderung, antrag auf mitgliedschaft,
      auf die warteliste gesetzt, wohnungsvergabe, anmeldung für die wohnung, mitglied werden
    `,
    LISTED: `
      vollzeit oder teilzeit, mehrere standorte, verschiedene standorte, diverse standorte,
      km entfernt, vor einem tag, vor zwei tagen, vor drei tagen, gestern veröffentlicht,
      aktuell offene stellen, folgende stellen, folgende positionen, folgende vakanzen,
      unsere aktuellen stellen, unsere offenen stellen, m w d, w m d, m w x, w m x, d m w, m f d,
      weitere stellen, mehr stellen, stellen im überblick
    `,
    FOOTER: `
      vertrauliche informationen, vertraulichkeitshinweis, rechtlich geschützte, rechtlich geschützt,
      nicht der richtige adressat, nicht der vorgesehene, richtige adressat, irrtümlich erhalten,
      versehentlich erhalten, irrtümlich zugestellt, informieren sie … absender, vernichten sie diese,
      unerlaubte kopieren, unbefugte weitergabe, unerlaubte weitergabe, ist nicht gestattet,
      haftungsausschluss, keine haftung, impressum, disclaimer, aufsichtsrat*, aufsichtsratsvorsitz*,
      vorsitzender des, sitz der gesellschaft, registergericht, amtsgericht, handelsregister,
      handelsgericht, firmenbuch*, firmenbuchnummer, firmenbuchgericht, hrb, ust-id, ust-idnr,
      umsatzsteuer-id*, umsatzsteueridentifikation*, uid-nummer, dvr, gerichtsstand,
      datenschutzerklärung, datenschutzhinweise, datenschutzbestimmungen, datenschutzinformation*,
      dsgvo, ds-gvo, verarbeitung ihrer daten, personenbezogene daten, personenbezogener daten,
      personenbezogenen daten, zum datenschutz, recht auf auskunft, recht auf löschung,
      jederzeit widerrufen, nach sechs monaten, chancengleichheit, gleichbehandlungsgesetz,
      charta der vielfalt, schwerbehindert*, schwerbehinderte menschen, gleicher eignung,
      bei gleicher eignung, unabhängig von geschlecht, unabhängig von herkunft, sexueller orientierung,
      sexuelle identität, audit berufundfamilie, folgen sie uns, besuchen sie uns auf,
      denken sie an die umwelt, denken sie an unsere umwelt, bevor sie diese e-mail ausdrucken,
      vor dem ausdrucken, umwelt zuliebe, hier abmelden, vom newsletter abmelden, keine e-mails mehr,
      keine weiteren e-mails, keine mails mehr erhalten, sie erhalten diese e-mail weil,
      du erhältst diese e-mail weil, diese e-mail wurde an, diese nachricht wurde automatisch,
      antworten sie nicht auf diese, nicht auf diese e-mail, nicht auf diese mail, antworte nicht auf,
      alle rechte vorbehalten, copyright, gesendet von meinem, von meinem iphone gesendet,
      von meinem smartphone, von unterwegs gesendet, telefax, mitglieder des vorstands,
      vertretungsberechtigt*, ust id, diese e-mail enthält vertrauliche, diese e-mail ist vertraulich,
      drucken sie diese, newsletter … abbestellen
    `,
  },
} as const satisfies Words;
