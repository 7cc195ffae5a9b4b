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
      januar|jänner|jan|jän februar|feber|feb märz|mär april|apr mai juni|jun juli|jul august|aug
      september|sep|sept
      oktober|okt november|nov dezember|dez
    `,
    weekdays: 'montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sa|sonnabend sonntag|so',
    days: ['heute', 'morgen', 'übermorgen'],
  },

  clock: {
    hour: 'uhr h',
    before: 'um gegen ab punkt',
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
      vom|von|statt|anstatt|anstelle|ursprünglich\\p{L}*(?: \\p{L}+){0,2}|bisher\\p{L}*|nicht|
      alter? (?:termin|zeit|datum)|eigentlich|für
    `,
    until: `
      bis(?: spätestens| längstens)?(?: zum)?(?: am)?|spätestens(?: am| bis)?|vor dem|frist(?: bis|:)?|
      längstens(?: bis)?|einsendeschluss|gültig bis|rückmeldung bis|läuft (?:am )?(?:\\p{L}+ )?ab
    `,
    latest: 'spätestens|ende|eob|dienstschluss',
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
    silence: `
      wenn (?:ich|wir) (?:\\p{L}+ ){0,5}(?:nichts|höre|hören)|ohne (?:gegen)?(?:nachricht|rückmeldung|
      antwort)|
      sofern (?:ich|wir) nichts|sollte (?:ich|bis dahin) nichts|gehe ich davon aus|gehen wir davon aus|
      keine (?:rückmeldung|zusage) vorliegen
    `,
    settled: `
      angepasst|bestätig\\p{L}*|fix|fest|eingetragen|vereinbart|gebucht|findet|statt|neuer termin|
      termin steht|kommen sie|wir (?:sehen|freuen|erwarten|treffen)|ich (?:rufe|erwarte)|
      ruf(?:t|en) (?:sie|dich)|geplant|bis (?:dann|\\p{L}+tag)|einladung|laden wir|es bleibt
    `,
    over: 'ende|schluss|fertig|verabschiedung',
    moves: 'verleg\\p{L}*|verschieb\\p{L}*|verschoben|vorzieh\\p{L}*|vorgezogen|änder\\p{L}*|geändert',
    delay: `
      (?:innerhalb(?: von)?|binnen|in den nächsten)
      \\s(?:(?<hours>\\d{1,3}) ?(?:stunden|std)|(?<days>\\d{1,2}) tagen?)
    `,
    length: {
      minutes: 'min(?:uten|ütige[nrs]?|\\.)?|-minütige[nrs]?',
      hours: 'stunden?|std\\.?|h|-stündige[nrs]?',
      and: 'und',
      said: {
        'drei ?viertelstunden?|dreiviertel ?stunde': 45,
        '(?:anderthalb|eineinhalb) ?stunden?': 90,
        'halbe[nrs]? stunde|halbstündige[nrs]?': 30,
        viertelstunde: 15,
        'einer? stunde|einstündige[nrs]?': 60,
      },
      lasts: 'dauer\\p{L}*',
      about: {
        before: `
          etwa|ungefähr|circa|ca|rund|zirka|knapp\\p{L}*|gut\\p{L}*|maximal|höchstens|mindestens|bis zu|
          vielleicht|gegen|so|zwischen
        `,
        behind: `
          etwa|ungefähr|circa|maximal|max|höchstens
        `,
      },
      otherwise: `
        unterricht\\p{L}*|lehrprobe|
        danach|anschließend|anschluss|vor|vorher|früher|später|verspät\\p{L}*|tests?|\\p{L}*aufgaben?|
        \\p{L}*übung|präsent\\p{L}*|vortrag|fußweg|zu fuß|fahrt|anfahrt|entfernt|parken|fragebogen|
        rundgang|vorbereit\\p{L}*|pro|wöchentlich|schicht|probearbeit\\p{L}*|pause|innerhalb|binnen|
        gehalt|teilzeit|vollzeit|vertrag|läuft
      `,
    },
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

  names: {
    particles: 'von der den zu v',
    shortened: 'dr prof dipl mag ing hr fr nr tel bzw ca ggf i.a i.v e.v z.b d u',
    offices: ['\\p{L}*referent(?:in)?|personalleiter(?:in)?'],
  },
  mailbox: {
    nobodyReads: 'nichtantworten keineantwort nichtbeantworten antwortenichtmoeglich nichtbesetzt',
    machines: 'benachrichtigung benachrichtigungen systemmail',
    manyRead: 'liste verteiler rundbrief rundmail',
    providers: 'postfach briefkasten post freemail',
    noPerson: 'nicht antworten|keine antwort',
  },

  note: {
    with: 'mit',
    at: 'bei(?: der)?|beim',
    for: '(?:als|für die stelle als|für die position|für|zur|zum)(?: eine?n?)?',
    applied: 'beworben|bewerbung(?= (?:an|bei))',
    to: 'bei(?: der)?|beim|an(?: die)?',
    not: 'nicht|nie|niemals|falls|wenn|kein|keine|keinen|noch',
  },
  boards: `
    ihre bewerbung wurde an … gesendet, deine bewerbung wurde an … gesendet,
    ihre bewerbung wurde an … übermittelt, deine bewerbung wurde an … übermittelt
  `,

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
      beschäftigung als, angebot als, bereich, einsatz als, dich als, sie als,
      in der funktion als, in der funktion, eigenschaft als, als künftige, als künftiger, eingestellt als,
      einstellung als, einstellen als, vertrag für, für die tätigkeit als, für die aufgabe als, für den
      beruf, im bereich, gesucht wird, gesucht wird die, gesucht wird eine, gesucht wird ein, gesucht,
      suchen noch eine, suchen noch einen, suche noch eine, suche noch einen, suchen dringend eine, suchen
      ab sofort eine, suchen ab sofort einen, suchen zum nächstmöglichen zeitpunkt eine, such ich eine, such
      ich einen, bräuchte eine, bräuchte einen, besetzung der stelle, besetzung der position, besetzen die
      stelle, besetzen die position, zu besetzen ist, auswahlverfahren für, auswahlverfahren, lehrstelle
      als, lehre als, aushilfe als, minijob als, nebenjob als, zeitvertrag als, platz als, probearbeiten
      als, schnuppern als, du als, angebot für, geeignet als, profil als, profil für`,
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
      *doktorand, *forscher, *coach, *stylist, *chor,
      rezeption, empfang, pforte, pförtner, hausverwaltung, hauswart*, facharbeiter*, *arbeiter, *pflege,
      pflegefachperson, *person, hebammen, *sanitäter, logopäde, logopädin, *päde, *pädin, orthopädie*,
      zahntechnik*, *techn, mfa, zfa, mta, mtra, pta, pka, bta, cta, ota, ata, *ingenieurwesen, post-doc,
      postdoc, doktorandin, promovend*, habilitand*, wissenschaftliche hilfskraft, hiwi, shk, tutor,
      *referendar, *referendarin, lehrbeauftragte*, *rektor, konrektor*, *erzieherin, kinderpfleger*,
      tagesmutter, tagesvater, sozialassistent*, schulbegleit*, integrationshelfer*, streetworker*,
      sozialarbeiter*, *arbeit, heilerziehungspfleger*, altenpfleger*, alltagsbegleiter*, hauswirtschafter*,
      *wirtschafter, raumpfleger*, zimmermädchen, roomboy, spüler, küchenchef*, demi chef, chef de partie,
      chef de rang, commis de cuisine, commis de rang, souschef*, pâtissier*, konditor*, *metzger,
      fleischer*, *fleischer, müller, brauer*, *brauer, *mälzer, winzer*, kellermeister*, küfer*, käser*,
      molkerei*, melker*, landwirt*, tierpfleger*, tierwirt*, förster*, *förster, waldarbeiter*, florist*,
      gärtner*, landschaftsgärtner*, baumpfleger*, bauleiter*, polier, poliere, bauhelfer*, maurer*,
      *maurer, stuckateur*, *putzer, fliesenleger*, *leger, estrichleger*, *glaser, glaser*, *klempner,
      klempner*, spengler*, *spengler, sanitärinstallateur*, *sanitär, heizungsbauer*, *kältetechnik*,
      elektroinstallateur*, zerspan*, *zerspaner, *schleifer, *gießer, *former, *schmied, *schmiedin,
      goldschmied*, uhrmacher*, *macher, *binder, buchbinder*, *drucker, *setzer, mediengestalter*, *kamera,
      kameramann, kamerafrau, *cutter, tonmeister*, bühnen*, *requisite, requisiteur*, kostümbildner*,
      maskenbildner*, *schneider, schneider*, *näher, *näherin, *sattler, *polsterer, *raumausstatter,
      raumausstatter*, *schauspieler, *musiker, *geiger, *sänger, *dirigent, *regie, *sprecher, *redaktion,
      *journalist, *autor, *übersetzerin, *texter, *konzepter, *bibliothekar, *bibliothekarin, *archivar,
      *archivarin, *dokumentar, *kassierer, *kasse, marktleiter*, *auffüller, *packer, *picker,
      gabelstaplerfahrer*, kraftfahrer*, berufskraftfahrer*, lkw-fahrer*, zusteller*, *zusteller, *bote,
      *botin, briefträger*, kurier*, *kurier, lokführer*, triebfahrzeugführer*, fahrdienstleiter*, *lotse,
      *lotsin, matrose*, *matrosin, schiffer*, *steward, flugbegleiter*, zugbegleiter*, *inspektor,
      *revisor, *gutachter, *sachverständige*, *schätzer, *steuerfachangestellte*, *kassier, *broker,
      *beamte, *anwärter, *vollzug*, *polizist, *feuerwehrmann, *wehrfrau, *soldat, *wächter, *schutz*,
      sicherheitsmitarbeiter*, wachmann, detektiv*, *detektiv, bademeister*, rettungsschwimmer*,
      *instruktor, *reiseleiter*, *psychiater, *chirurg, *chirurgin, *internist, *anästhesist, *akustiker,
      hörakustiker*, *kosmetiker, *bestatter*, *pfarrer, *diakon, *diakonin, *kantor, *mesner, *küster,
      *verwaltungsfachangestellte*, *sekretärin, *telefonist, *agent, *praktikum, *minijobber, minijob,
      *aushilfen, quereinsteiger*, *lehrling, *lernende*, *azubine, *umschüler, scrum master, product owner,
      *beauftragten, *schichtleiter*, pdl, wbl`,
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
      ich unterstütze, wir unterstützen, ich begleite, wir begleiten, ich suche für, wir suchen für, suche ich
      für, suchen wir für, besetze ich für, besetzen wir für, exklusiv für, mandat für, im mandat,
      für den kunden, beim kunden, kunden, unseren kunden, unserem
      kunden, unser kunde, unsere kundin, unserer kundin, meinen kunden, meinem kunden, mein kunde, meine
      kundin, meiner kundin, unseren mandanten, unserem mandanten, unser mandant, unsere mandantin,
      unserer mandantin, meinen mandanten, meinem mandanten, mein mandant, meine mandantin, unseren
      auftraggeber, unser auftraggeber, unserem auftraggeber, unseres kunden, unseres mandanten, unseres
      auftraggebers, meines kunden, meines mandanten, auftrag der, auftrag von, kunde, mandant,
      kundenunternehmen
    `,
    unnamedClients: `
      für einen kunden, einen namhaften, eines namhaften, einer meiner, eines meiner, einer unserer, eines
      unserer, einen mandanten, einen kunden, für ein unternehmen, ein unternehmen, renommierten kunden,
      auftrag eines, auftrag einer,
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
      orchester, werkstatt, fahrradwerk, partner, & partner, maschinen, primarschule, stadtbibliothek,
      bibliothek, *bibliothek, bücherei, *bücherei, stadtarchiv, archiv, *archiv, *museum, kunsthalle,
      *halle, galerie, *galerie, *theater, bühne, bühnen, *bühnen, philharmonie, *philharmonie,
      *universität, berufskolleg, *kolleg, *gymnasium, *kindergarten, *kita, kinderhaus, krippe, internat,
      *heim, *stift, hospiz, *hospiz, *klinik, *klinikum, *spital, praxisverbund, *verbund, *praxis, mvz,
      labore, *apotheke, pflegedienst, *pflegedienst, sozialstation, tagespflege, *dienst, feuerwehr,
      polizei, *polizei, *präsidium, gericht, *gericht, *anwaltschaft, notariat, *notariat, *kanzlei,
      rechtsanwälte, anwälte, steuerberater, treuhand, *treuhand, *ministerium, senat, *senat, bezirksamt,
      *amt, *behörde, regierung, kanton, *verwaltung, kommune, *gemeinde, zweckverband, *verband, kammer,
      *kammer, innung, genossenschaft, *genossenschaft, *verein, *stiftung, kirche, *kirche, bistum,
      *bistum, kloster, *kloster, *bäckerei, backstube, *konditorei, *metzgerei, fleischerei, *brauerei,
      *mühle, molkerei, *molkerei, käserei, *käserei, kellerei, *kellerei, weingut, winzer, *gärtnerei,
      floristik, blumen, *laden, *kontor, *handel, *zentrale, vertrieb, *vertrieb, versand, *versand,
      lagerlogistik, *logistik, transporte, *transporte, *spedition, fracht, *fracht, kurier, *kurier,
      express, werft, *werft, hafen, *hafen, fähren, verkehrsbetriebe, *betriebe, *bahn, *bahnen, *reisen,
      touristik, *touristik, tourismus, *therme, bäder, *verlag, druckerei, *druckerei, *buchhandlung,
      *medien, rundfunk, *funk, zeitung, *zeitung, *film, *studio, atelier, *atelier, werkstätten,
      *werkstätten, *werkstatt, manufaktur, *manufaktur, fabrik, *fabrik, *technik, *systeme, *anlagen,
      *stahl, *metall, guss, gießerei, *gießerei, schmiede, *schmiede, *schlosserei, kunststoff,
      *kunststoffe, chemie, *chemie, pharma, *pharma, verpackungen, *verpackungen, keramik, *keramik,
      textil, *textil, textilien, mode, *mode, moden, schuhe, *schuhe, schmuck, uhren, *uhren, *möbel,
      küchen, *küchen, fenster, *fenster, türen, baugesellschaft, *immobilien, bauträger, architekten,
      *architekten, ingenieure, *ingenieure, ingenieurbüro, planungsbüro, *büro, elektro, *elektro, sanitär,
      heizung, *heizung, kälte, maler, abbruch, recycling, entsorgung, *entsorgung, abfall, umwelt, *wasser,
      *strom, *energie, wind, windkraft, netze, telekommunikation, software, *software, informatik,
      *gesellschaft, *gruppe, holding, *holding, *konzern, *versicherung, krankenkasse, *kasse, *bank,
      finanz, *finanz, vermögen, *consulting, *institut, catering, *catering, gastronomie, *gastronomie,
      café, *café, kaffee, *kaffee, rösterei, *rösterei, *eis, *hotel, hotels, pension, *pension, hostel,
      resort, campingplatz, autovermietung, *fahrzeuge, kfz, motoren, *motoren, getriebe, *maschinen,
      *werkzeuge, *instrumente, *optik, hörgeräte, dental, *dental, tierpark, *tierpark, *zoo, reinigung,
      *reinigung, facility, dienstleistungen
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
    offices: 'büro, büros, büroräume, räumlichkeiten, kanzlei, praxis, geschäftsstelle',
    at: `
      wir sitzen in, wir sind in, adresse ist, adresse lautet,
      im, in der, in dem, in den, in unserem, in unserer, in, am, an der, an dem, auf der, auf dem, beim,
      bei der, bei, bei uns im, bei uns in der, bei uns in, nach, ins, in die, hier in,
      an unserem standort, direkt in der, direkt im
    `,
    elsewhere: `
      rechnung, rechnungen, rechnungsadresse, postanschrift, per post, post an, schicken sie, senden
      sie, parken, parkhaus, parkplatz, parkplätze, haltestelle, bahnhof, anreise, firmensitz, sitz
      der, sitz:, amtsgericht, registergericht, unterlagen an, unterlagen bitte an
    `,
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
      in unserer geschäftsstelle, in unserer filiale, in unsere filiale, in der direktion,
      in unserer praxis, in unserer kanzlei,
      an unserem standort, bei uns im, bei uns in der, bei uns vorbei, vorbeikommen, vorbeizukommen,
      kommen sie vorbei, komm vorbei, vorbei kommen, vorbeischauen, schauen sie vorbei,
      komm einfach vorbei, kommen sie doch, kommen sie bitte, probearbeiten, probetag, probearbeit,
      hospitation*, hospitieren, schnuppertag, schnuppern, am empfang, beim pförtner, an der pforte,
      in präsenz, präsenz, von angesicht zu angesicht, zu uns kommen, zu uns ins, zu uns in, zu kommen,
      fahrtkosten, reisekosten, anreise, reisen sie, zutritt, rundgang, rundgang, führung durch
    `,
    over: `
      wie vorhin, wie eben, wie soeben, wie gestern, hatten, haben wir, nach unserem, wie am,
      nach, danke für, dank für, nach dem, nach unserem, statt, anstatt, anstelle, kein, keine, keinen,
      nicht, ohne, zuvor, seit, letztes, letzte, bereits, vorheriges, danach, später, im anschluss an,
      für das, für unser, hatten, hatte, für das nette, für das angenehme
    `,
    passed: `
      besprochen, vereinbart, gesprochen, angekündigt, abgesprochen, ausgemacht, vorhin, soeben, eben,
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
      call: 'telefon(?:at|gespräch|interview)|kennenlern\\p{L}*|call|anruf|austausch',
      trip: 'visum\\p{L}*|arbeitserlaubnis|flug|flüge|umzugs?\\p{L}*|anreise|hotel|reisekosten',
      arrange: 'übernehmen|organisieren|buchen|bezahlen|erstatten|kümmern',
      questions: 'fragen|rückfragen|antwort\\p{L}*|anliegen|nachrichten',
      talk: [
        `\\p{L}{0,20}(?:gespräch(?:e[ns]?|s)?|hospitation|
        hospitationstag\\p{L}*|telefonate?|interviews?|treffens?|
        austauschs?|kennenlernens?|anrufe?|besuchs?|besuche|
        unterhaltung|unterredung|begegnung|rundgang|plausch|videocall|
        zoom|visite)`,
        `(?:\\p{L}{1,12}-)?(?:calls?|meetings?|chats?|gespräche?s?|
        termins?)|(?:vorstellungs|gesprächs|kennenlern)termins?|
        (?:probe|schnupper)(?:tag|arbeit)\\p{L}*|telko`,
      ],
      few: `(?:(?!(?:für|de[sr]|an|am|zu|zum|zur|im|in|auf|und|oder|
        eine?[mnrs]?|mit|von|vom|bei|um|als)\\s)[^\\s.,;!?]{1,30} ){0,3}`,
      you: 'sie|ihnen|dich|dir|euch',
      our: '(?:unser|ihr|dein|d)(?:e|em|en|es|er|s|as)?',
      ours: 'unser(?:e|em|en|es|er|s|m|n)?',
      day: '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch',
      gone: [
        'gestern|vorgestern|vorhin|eben|gerade eben|neulich|heute (?:morgen|vormittag|früh|mittag)',
        `(?:letzte|vergangene|vorige)[nrms]? (?:\\p{L}+)|vor (?:ein paar|
        einigen|zwei|drei) (?:tagen|wochen)`,
      ],
      thanks: 'danke?|dank|bedanken|bedanke|merci',
      good: `schön\\p{L}*|toll\\p{L}*|nett\\p{L}*|super|prima|
        angenehm\\p{L}*|freude|freut\\p{L}*|vergnügen|spannend\\p{L}*|
        interessant\\p{L}*|klasse|cool|spaß|gut|genossen`,
      spoken: [
        'wie (?:\\p{L}+ )?(?:am telefon|telefonisch) (?:ausg?e?macht|besprochen|vereinbart|abgesprochen)',
        `gesprochen|telefoniert|unterhalten|ausgetauscht|getroffen|
        kennengelernt|kennen gelernt|gesehen|geredet|gequatscht`,
        `begegnet|begrüßt|empfangen|zusammengesessen|erlebt|interviewt|
        geplaudert|(?:dran|am apparat) gehabt`,
      ],
      spoke: `sprachen|telefonierten|trafen|redeten|unterhielten|
        kennenlernten|kennenlernen (?:durften?|konnten?)|quatschten|
        quatschen konnten|saßen|sahen`,
      orally: `telefonisch|am telefon|im (?:\\p{L}+ )?gespräch|persönlich|
        mündlich|beim (?:\\p{L}+ )?(?:<talk>|kaffee|mittagessen)|in (?:unser|
        ihr|dein)em (?:\\p{L}+ )?<talk>|vor ort|bei uns`,
    },
    spoken: [
      `(?:ihr|dein|das|ihre|deine) (?:<few>)?<talk> (?:mit (?:\\p{L}+ ){1,3})?(?:ist|
        war|lief|verlief|hat) (?:\\p{L}+ ){0,2}?(?:gut|prima|super|toll|
        verlaufen|gelaufen|gefallen|überzeugt|beeindruckt)`,
      '(?:interview|gespräch) (?:\\p{L}+ )?(?:gut|super|prima) (?:lief|verlief|gelaufen|verlaufen)',
      '(?:fürs|für das) (?:telefonieren|quatschen|kommen|vorbeikommen)|(?:<thanks>) … ?für das telefon',
      'fand(?:en)? (?:dich|sie) … ?(?:<good>)|war (?:\\p{L}+ ){0,3}?eine? (?:<good>) <few><talk>',
      'wie (?:fandest|fanden|war|hat) (?:du|sie|dir|ihnen)? ?(?:das|dein|ihr) <few><talk>',
      `(?:rückmeldungen?|feedback|eindrücke) (?:zu|aus|nach) (?:ihrem|
        deinem|dem|unserem) <few><talk>`,
      '(?:offenheit|art|ruhe|fragen|antworten) (?:im|in ihrem|in deinem|beim) <few><talk>',
      'unsere (?:unterhaltung|begegnung|unterredung|gespräche)',
      `nachdem (?:wir|ich|\\p{L}+) (?:sie|dich) … ?(?:kennengelernt|
        kennenlernen|getroffen|gesprochen|erlebt|kennen gelernt)`,
      `(?:freude|vergnügen|ehre),? (?:sie|dich) … (?:begrüßen|
        kennenzulernen|empfangen|kennenlernen)`,
      `(?:gefreut),? (?:sie|dich) … zu (?:treffen|sprechen|sehen)|
        mündlich … getroffen\\p{L}*|zum nachdenken`,
      `(?:nach|in) den gesprächen mit (?:ihnen|dir)|(?:dich|sie) letztens|
        zeit für (?:uns|mich) genommen|(?:letztens|gestern) angerufen`,
      `(?:war(?:'?s)?|hat|haben|habe|ist) … (?:<you>) … ?(?:kennen ?zu ?lernen|
        kennenzulernen|kennengelernt|kennenlernen dürfen|kennen gelernt)`,
      `(?:war|hat|habe|haben) … (?:mit|bei) (?:ihnen|dir|uns|euch) … ?(?:zu (?:sprechen|
        reden|telefonieren|plaudern|haben)|<spoken>)`,
      '(?:war|wars) … (?:<good>) (?:mit (?:dir|ihnen)|(?:<few>)?(?:runde|gespräch) mit)',
      `(?:<good>) (?:\\p{L}+ )?(?:mit (?:dir|ihnen)|runde) (?:gestern|
        heute|vorhin|am|zu (?:sprechen|telefonieren|reden)|letzte)`,
      '(?:<thanks>) … (?:für|fürs) (?:<our> )?<few><talk>',
      '(?:<thanks>) … (?:ihren|deinen|für den|für ihren) besuch',
      `(?:<thanks>) … (?:<our>) <few>(?:teilnahme|vorbeikommen|kommen|
        rangehen|zeit (?:am|gestern|heute|vorhin|bei|im))`,
      `(?:<thanks>|<good>) … dass (?:sie|du|ihr|wir) … (?:gekommen|
        hier|zeit genommen|zeit (?:hatten|hattest)|zu besuch|weg zu uns|
        da (?:warst|waren)|vorbei\\p{L}+|warst|rangegangen|abgenommen)`,
      `(?:<good>) … dass (?:wir|ich) … (?:<spoken>|<spoke>|gefunden|
        sprechen konnten|hatten|konnten|konnte|durften?)`,
      `dass wir … (?:<spoken>) (?:haben|hatten)|(?:wir|ich) (?:haben|
        habe|hatten|hatte) … (?:mit )?(?:uns|<you>) … ?(?:<spoken>)`,
      `(?:nach|seit|aus|zu|trotz|dank|auf|in|bei|im anschluss an|
        anknüpfend an) (?:<ours>) <few><talk>`,
      `(?:nach|seit|trotz|dank) (?:<our>) (?:(?:sehr|so|wirklich) )?(?:angenehm|
        nett|toll|gut|schön|spannend|interessant|heutig|gestrig|letzt|
        erst|aufschlussreich|informativ|persönlich)\\p{L}+ <few><talk>`,
      `(?:nach|seit|in|aus|bei) (?:dem|den|der|ihrem|deinem) <few><talk> <few>(?:<gone>|
        mit uns|bei uns|mit <you>)`,
      '(?:<ours>) <few><talk> (?:von |vom |am )?<few>(?:<gone>|hat|war|bestätigt|zeigte)',
      '<our> (?:gestrig|heutig|jüngst|letzt|vergangen|vorig|nett|angenehm)\\p{L}+ <few><talk>',
      '(?:bezug|bezugnehmend|zurückkommend|komme) … ?auf (?:<ours>) … ?<talk>',
      '(?:<talk>) mit (?:ihnen|dir) … ?(?:gefallen|gefreut|überzeugt|war|hat|zeigte)',
      '<talk>,? (?:das|die|den|der) (?:wir|sie|du|ich) … (?:geführt|hatten|hatte|führten|durften?)',
      `(?:wie|was|das) … (?:<orally>) … ?(?:besprochen|vereinbart|
        erwähnt|gesagt|angekündigt|versprochen|abgemacht|erklärt|
        zugesagt)`,
      '(?:wie|was) … ?(?:besprochen|abgesprochen)(?! (?:per|in der mail))',
      '(?:wie|als|nachdem|seit|seitdem|da) (?:wir|ich|sie|du) … ?(?:<spoke>|<spoken>)',
      `(?:wie|als|nachdem) (?:ich|wir) (?:ihnen|dir|<few>)<few>(?:am telefon|
        telefonisch|vorhin|gestern)`,
      `(?:sie|du|ich|wir) (?:hatten|haben|hattest|hast|habe|hatte) … ?(?:<orally>) … (?:erwähnt|
        gefragt|erzählt|gesagt|versprochen|erklärt|berichtet|
        angesprochen)`,
      `(?:<orally>) (?:haben|hatten|hast|hattest|fragten|sagten|
        erwähnten|erzählten) (?:sie|du|wir)`,
      '(?:uns|mir) <few>(?:<gone>) <few>(?:erzählt|gezeigt|berichtet|gesagt)',
      `(?:im|aus dem|beim) (?:ersten|letzten|gestrigen|persönlichen|
        heutigen)? ?(?:<talk>) … (?:überzeugt|überzeugen|gefallen|
        kennengelernt|besprochen|begeistert|beeindruckt)`,
      `(?:konnten|konntest|haben|hast) <few>(?:uns|mich|alle) … (?:gespräch|
        persönlich|gestern|<talk>) … ?(?:überzeug|begeister|
        beeindruck)\\p{L}*`,
      `(?:sie|du) (?:haben|hast) (?:uns|mich|alle|das team) (?:\\p{L}+ ){0,3}?(?:überzeugt|
        begeistert|beeindruckt|umgehauen)`,
      `(?:angetan|begeistert|beeindruckt|überzeugt|eingenommen) von (?:ihnen|
        dir|deinem besuch|ihrem besuch|deinem auftritt|ihrem auftritt)`,
      `(?:von|mit) (?:ihnen|dir|deinem besuch|ihrem besuch) … ?(?:begeistert|
        angetan|beeindruckt|überzeugt)`,
      `(?:schwärm\\p{L}*|begeistert|angetan) … (?:von|über) (?:(?:ihr|
        dein)e[rm] (?:präsentation|auftritt|besuch|vortrag) (?:bei|vor))`,
      `(?:ihr|dein)e? (?:auftritt|präsentation) (?:bei|vor)|eindruck,? den (?:wir|
        ich) … (?:von (?:ihnen|dir))|eindruck (?:von|bei) (?:ihnen|dir|
        uns) (?:gewonnen|hinterlassen)`,
      '(?:guten|starken|tollen|bleibenden|positiven) eindruck (?:hinterlassen|gemacht|bei)',
      '(?:gesicht|stimme) zum namen',
      `(?:hatten?|habe|haben|war|waren) … ?am telefon|am telefon … ?(?:gesagt|
        besprochen|erzählt|hatten?|war|waren|gefragt)`,
      `(?:verlief|lief|gelaufen|verlaufen) … ?(?:ihr|dein|das) <few><talk>|
        <talk> (?:<few>)?(?:verlief|lief|gelaufen|verlaufen)`,
      `hast du … liegen (?:lassen|gelassen)|haben sie … liegen (?:lassen|
        gelassen)|liegen (?:ge)?lassen`,
      '(?:persönlich|live) (?:erlebt|kennengelernt|kennen gelernt|gesprochen|begegnet)',
      `(?:vor der|vor dem|mit der|mit dem|die|den|mit denen|mit dem) (?:sie|
        du) … (?:standen|gesprochen|sprachen|kennengelernt|saßen|
        getroffen|am telefon|hatten)`,
      '(?:da|nun|jetzt|wo) (?:wir uns|ich sie|ich dich|wir sie) … ?(?:kennen|kenne|kennengelernt)',
      '(?:erinner\\p{L}*) … ?(?:uns|mich|wir|unser\\p{L}*|saßen)',
      'seit(?:dem)? (?:du|sie) … (?:angeschaut|angesehen|hier|da|bei uns|besucht)',
      `(?:verbindung|tonqualität|technik|zeit) (?:bei|in|während|am|
        gestern) (?:<ours>|freitag|montag|dienstag|mittwoch|donnerstag|
        <few>so knapp)`,
    ],
    again: [
      `(?:austausch|gespräch|dialog) (?:mit (?:ihnen|dir) )?(?:fortsetzen|
        fortführen|vertiefen|weiterführen)`,
      `(?:sie|dich|du) … ?(?:noch ein(?:mal| weiteres mal)|erneut|
        wieder|ein zweites mal|nochmals?) … ?(?:einladen|sehen|treffen|
        sprechen|einzuladen|kennenlernen)`,
      '(?:wiedersehen|wiederzusehen)',
      `(?:zweit(?:es|en|e|er)|weiter(?:es|en)|2\\.) (?:\\p{L}+ )?(?:<talk>|
        runde)|zweitgespräch|runde (?:zwei|2)`,
    ],
    talked: [
      '(?:nach|seit|trotz|im anschluss an|aufgrund|aus|dank) (?:<our>|ihr|dein) <few><talk>',
      `(?:im|beim|in (?:ihr|dein|d)em) <few><talk> … (?:haben|hatten|
        hast|erwähnt|gefragt|gezeigt|überzeugt)`,
      `(?:rückmeldung|feedback|eindrücke) (?:zu|aus|nach|vom|zum) <few><talk>|
        nach de[mn] (?:gespräch|telefonat|interview)`,
    ],
    ahead: [
      'freuen? (?:mich|uns|wir)',
      `(?:würden?|würdest|wäre[nt]?|könnten?|hoffe[n]?|bevor|falls|
        wenn|sobald|sollten?|bis|damit|um)`,
      `(?:möchte[n]?|gern|gerne|will|wollen|werden|wirst|wird) (?:\\p{L}+ )?(?:ihnen|
        sie|dich|dir|mit|uns|wir|ich|einmal|mal)`,
    ],
    notMet: [
      '(?:keine|nichts|nie) … ?versprochen',
      '<talk> … ?(?:war|waren|wäre) … ?(?:geplant|vorgesehen|angesetzt|anberaumt|vereinbart|terminiert)',
      '(?:termin)?einladung\\p{L}* zu|mit (?:unserem|dem|meinem) (?:sekretariat|vorgesetzten|chef)',
      `per (?:e-?mail|mail|nachricht|brief)|(?:letzte[nr]?|
        vorige[nr]?) (?:e-?mail|mail|nachricht)|(?:ihrer|deiner) (?:e-?mail|
        mail|nachricht)`,
      `versucht\\p{L}*|nicht (?:erreicht|erreichen|erwischt|erwischen|
        geklappt|gekommen|erschienen|wahrnehmen)|verpasst`,
      `(?:referenz|früher|ehemalig|vorgesetzt|alt)\\p{L}* (?:chef|
        arbeitgeber|geber|kolleg|vorgesetzt)\\p{L}*|referenz(?:geber|
        en)\\p{L}*`,
      `(?:viele|einige|frühere|andere|bisherige)[nr]? (?:leute|
        bewerber|kandidat|menschen|personen|interviews)\\p{L}*`,
      `(?:noch nie|nicht|noch nicht|nie) (?:persönlich )?(?:getroffen|
        gesprochen|kennengelernt|kennen|gesehen)|noch nicht|kennen uns`,
      `fragebogen|formular|ausfüllen|auszufüllen|youtube|podcast|
        webinar|(?:ihr|dein)en? vortrag (?:auf|bei|über)|
        auswahlverfahren|bewerbungsprozess|besteht aus|verschieben|
        absagen wir das|im team besprochen|bewerbung (?:im team|intern) besprochen`,
    ],
    mayCome: [
      `(?:werden|wirst|wird|erhalten|erhältst|melden wir|hören sie|
        hörst du|bekommen|bitte|morgen|nächste\\p{L}*|findet|würden|
        können|sollten|falls|wenn|möchten wir sie)`,
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
    conditional: [
      'vorbehaltlich|unter dem vorbehalt|unter der (?:bedingung|voraussetzung)|vorausgesetzt, dass',
      'sofern … ?(?:referenzen|betriebsrat|führungszeugnis|zustimm(?:t|en))|zustimmung des betriebsrats',
    ],
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
    asksAnswer: [
      `bitte … ?(?:bestätig\\p{L}*|antwort\\p{L}*|meld\\p{L}*|gib|geben|teil\\p{L}*|wähl\\p{L}*|
        such\\p{L}*|rückmeldung|bescheid)`,
      'bestätig\\p{L}* (?:sie|du) … ?(?:termin|teilnahme|kurz|uns|mir|bitte)',
      `(?:geben|gib|sagen|sag|teilen|teil|lassen|lass) … ?(?:mir|uns) … ?(?:ob|wann|welch\\p{L}*|
        bescheid|wissen)`,
      'um … ?(?:rückmeldung|antwort|bestätigung|zusage)',
      '(?:freu|wart)\\p{L}* … ?auf (?:ihre|deine) (?:rückmeldung|antwort|zusage|bestätigung)',
    ],
    asksNothing: [
      'fragen|frage|rückfragen|hilfe|wie geht|dazwischen',
      'verhindert|absagen|verschieben|nicht (?:teilnehmen|kommen|wahrnehmen|antworten)',
      'nicht (?:nötig|erforderlich|notwendig)|keine (?:antwort|rückmeldung|bestätigung)',
    ],
    automaticSubject: [
      'abwesenheits(?:notiz|nachricht|assistent)|automatische (?:antwort|abwesenheits\\p{L}+)',
      'abwesend|nicht im büro',
    ],
    away: [
      `ich bin … (?:nicht (?:im büro|im haus|erreichbar)|abwesend|im urlaub|in elternzeit|
        außer haus|verreist)`,
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
} as const satisfies Words;
