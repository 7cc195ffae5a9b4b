import type { ToneWords } from './schema.ts';

/** The tone of a letter in German, of Germany, Austria and Switzerland. */
export const de: ToneWords = {
  ideas: {
    NOT: 'nicht, nie, niemals, kein*, nichts, weder, noch nie, kaum, ohne, keineswegs, nimmer',
    I: 'ich, wir, mich, mir',
    YOU: `
      sie, ihr, du, euch, ihr team, ihre firma, ihr unternehmen, ihre personalabteilung, ihre recruiter*,
      ihre kolleg*, ihr kolleg*, ihre abteilung, ihre hr, hr, niemand, keiner, man, ihre leute, ihr chef,
      euer team, eure firma, eure hr, der recruiter, die recruiterin, ihre seite, ihre mitarbeiter*,
      ihr haus
    `,
    YOUR: `
      ihr, ihre, ihrem, ihren, ihrer, ihres, dein*, euer, eure, eurem, euren, eurer, bei ihnen, bei euch,
      der, die, das, dem, den
    `,
    MY: 'mein, meine, meinem, meinen, meiner, meines, unser*',
    IF: 'wenn, falls, sofern, ob, sollten sie, solltet ihr, solange',
    MAYBE: `
      vielleicht, eventuell, moglicherweise, womoglich, evtl, unter umstanden, wahrscheinlich, vermutlich,
      vorerst
    `,
    BETTER: `
      besser*, beste*, besten, überlegen*, höher*, größer*, schöner*, lieber, traum*, top, erstklassig*,
      optimal*
    `,
    MORE: 'mehr, deutlich, viel, weitaus, wesentlich, weniger, um einiges, meisten, noch',
    APPEALING: `
      attraktiver*, interessanter*, spannender*, reizvoller*, verlockender*, vielversprechender*,
      lukrativer*, moderner*, innovativer*, renommierter*, überzeugender*, passender*, herausfordernder*,
      abwechslungsreicher*, sicherer*, flexibler*, bekannter*, seriöser*, professioneller*, größer*,
      anspruchsvoller*, zukunftsfähiger*, ansprechender*, vorteilhafter*, angenehmer*, überzeugt, spaß,
      sinnvoller*, sympathischer*, verantwortung, entwicklungsmöglichkeit*, freiheit*, perspektive*,
      möglichkeiten, zu bieten, aufregender*, dynamischer*, kreativer*, fortschrittlicher*, ausgereifter*,
      stärker*, schneller*
    `,
    JOB: `
      angebot*, stelle*, job*, position*, rolle*, aufgabe*, firma, firmen, unternehmen*, arbeitgeber*,
      arbeitgeberin, team*, option*, alternative*, wahl, konditionen, bedingungen, paket, vertrag*,
      perspektiv*, chance*, möglichkeit*, projekt*, titel, marke*, kultur, entwicklungs*, aufstiegs*,
      karriere*, umfeld, arbeitsklima, MASKED, herausforderung*, arbeitsbedingungen, konzern*, aussichten,
      ausstattung, technologie*, homeoffice-*, arbeitszeiten, woanders, anderswo, gesamtpaket*, für mich
    `,
    OTHER: `
      andere*, anderen, anderem, anderer, konkurrenz*, mitbewerber*, wettbewerber*, woanders, anderswo,
      neue*
    `,
    THAN_YOU: `
      als ihre*, als ihr, als bei ihnen, als eure*, als euer*, als bei euch, als das ihre, als sie,
      als MASKED, als bei MASKED, als dein*, als bei dir, als dieses, als diese, als die stelle,
      als das angebot, als was, als das was, gegenüber ihrem, gegenüber ihrer, im vergleich, verglichen mit,
      als hier, als die ausgeschriebene, als die position
    `,
    PREFER: 'ziehe … vor, vorziehe, vorgezogen, bevorzuge*, bevorzugt, lieber, favorisiere*, favorit*',
    REFUSE: `
      ablehnen, ausschlagen, widerstehen, nein sagen, abschlagen, zurückweisen, entgehen lassen, mithalten
    `,
    CAN: 'kann, konnte, konnt, können, könnte, könnten, mochte',
    PAY: `
      *gehalt*, gehälter*, *lohn, *löhne*, bezahl*, *vergütung*, vergütet, *geld*, bonus*, boni, verdien*,
      brutto*, netto*, finanziell*, *finanzen, unterbezahlt, dienstwagen, firmenwagen, prämie*, provision*,
      zulage*, *budget*, tarif*, aktien*, anteile, zahlt, zahlen, zahle, honorar*, stundensatz, tagessatz,
      einkommen*, prozent*, pro jahr, im jahr, jährlich, weihnachtsgeld, 13 monatsgehalt, altersvorsorge,
      betriebsrente, gehaltlich, sparen, leisten, teuer, kosten, geldbeutel, preis, steuer*, lukrativ*,
      bezüge, salär*, entlohn*, entlöhn*, besoldung, dotiert*, mietkosten, benefits, verdienst*,
      monatlich mehr
    `,
    CURRENCY: 'euro, eur, franken, chf, dollar, pfund, k, tsd, stutz, cent, rappen, fr',
    THOUSAND: 'tausend, *tausend, mille, hundert, *hundert, riesen, million*',
    PERCENT: 'SIGN, prozent, prozentpunkte',
    RELATIVE: `
      frau, mann, ehefrau, ehemann, partner, partnerin, freundin, freund, verlobte*, mutter, mama, vater,
      papa, eltern, kind, kinder, kindern, sohn, söhne, tochter, töchter, baby, bruder, schwester,
      geschwister, großmutter, großvater, oma, opa, familie, schwiegermutter, schwiegervater,
      schwiegereltern, onkel, tante, ex, exfrau, exmann, vermieter, arzt, ärztin, therapeut, therapeutin,
      psychiater, psychologe, hund, katze, hochzeit, ehe, schwangerschaft, gesundheit*, beziehung, rücken,
      miete, schulden, bank, religion, glaube, glauben, lebensgefährt*, zwillinge, hausarzt, hausärztin,
      psyche, scheidung
    `,
    ILLNESS: `
      krank*, erkrank*, gesundheitlich*, gesundheit, *krebs, krebs*, tumor, depress*, angststör*,
      panikattack*, burnout*, burn-out, ausgebrannt, operation, operiert, *op, hospital, spital, klinik*,
      diagnos*, therapie*, psychotherapie, therapeut*, medikament*, arzt, ärzt*, behandlung, chronisch*,
      psychisch*, psyche, migräne, verletz*, chemo*, adhs, autis*, schlafstörung*, schlaflos*,
      zusammenbruch, reha, kur, sucht, alkohol*, herzinfarkt, schlaganfall, corona, grippe, symptome,
      fehlgeburt, kinderwunsch, erschöpf*, demenz, pflegefall, bandscheib*, seelisch*, mental*, kreislauf,
      migräne*, rückenproblem*, gebrochen*, behindert*, behinderung, rheuma, diabetes, asthma, unfall*
    `,
    TROUBLE: `
      schwanger*, erwarten ein, erwartet ein, erwarten nachwuchs, nachwuchs, baby, scheidung*, geschieden,
      trennung, getrennt von, sorgerecht, kita*, kinderbetreuung, kindergarten, elternzeit, mutterschutz,
      beerdigung, verstorben*, gestorben, tod, todesfall, trauer*, sterbefall, schulden, verschuldet,
      hypothek*, miete, insolven*, bankrott, pleite, kredit*, rechnungen, über die runden, arbeitslos*,
      gericht, räumung, zu hause, zuhause, daheim, familiär*, eheproblem*, ehekrise, heirate*, hochzeit,
      alleinerziehend*, religiös*, pflege meine*, pflege von, pflegen, pflegebedürftig*, schwere zeit,
      schwierige zeit, schwierigen zeit, harte zeit, schwere phase, schwierige phase, familienproblem*,
      privatleben, private probleme, privaten probleme, privaten problemen, privaten schwierigkeiten,
      privat sehr, lebenskrise, krise, geldsorgen, ersparnisse, zusammengezogen, zusammenziehen, eigenheim,
      hausbau, betreuung meine*, gekündigt worden, stress privat, privat … stress, viel stress
    `,
    THEIRS: `
      prozess*, *prozess, *verfahren*, ablauf, abläufe, gespräch*, vorstellungsgespräch*, interview*,
      kommunikation, antwort*, rückmeldung*, büro*, team, firma, unternehmen*, kultur, *kultur, führung*,
      führungsstil, angebot, website, webseite, recruiting, bewerbungs*, recruiter*, hr, personalabteilung,
      test, aufgabe*, fragen, atmosphäre, umfeld, arbeitsplatz, produkt*, organisation, feedback, ton,
      tonfall, umgang, rolle, stelle, position, job, bewertungen, ruf, mitarbeiter*, chef*, interviewer*,
      konditionen, vertrag, planung, koordination, onboarding, leute, gebäude, art, verhalten, haltung,
      auftreten, technik, technologie*, stack, code, erfahrung, ganze, alles, auswahl*, anzeige,
      stellenbeschreibung, stellenanzeige, projekt*, arbeit, geschäft*, strategie, eindruck, stimmung,
      werte, mails, termin*, was sie
    `,
    BAD: `
      chaos, chaotisch*, *chaos, unorganisiert*, schlecht* organisiert*, langsam*, schleppend*, zäh*,
      langweilig*, öde, veraltet*, altmodisch*, altbacken*, verwirrend*, unklar*, vage, unprofessionell*,
      amateurhaft*, dilettantisch*, schlecht*, mies*, schrecklich*, furchtbar*, fürchterlich*, grauenhaft*,
      grässlich*, katastroph*, enttäuschend*, frustrierend*, nervig*, nervend*, anstrengend*, lächerlich*,
      sinnlos*, nutzlos*, zeitverschwendung, verschwendung, peinlich*, unhöflich*, arrogant*, überheblich*,
      herablassend*, unfreundlich*, respektlos*, toxisch*, schwach*, mittelmäßig*, wenig überzeugend*,
      nicht überzeugend*, uninspiriert*, unattraktiv*, albtraum*, alptraum*, witz, zu lang*, viel zu, ewig*,
      endlos*, unangenehm*, unrealistisch*, inkompetent*, ineffizient*, bürokratisch*, deprimierend*,
      trist*, schäbig*, schmutzig*, abschreckend*, schlimm*, schlampig*, nachlässig*, fragwürdig*, dubios*,
      zu wünschen übrig, feindselig*, stressig*, unpersönlich*, absurd*, irreführend*, unehrlich*, leblos*,
      monoton*, eintönig*, seltsam*, merkwürdig*, komisch*, desaster, desaströs*, unvorbereitet*,
      nicht professionell*, nicht organisiert*, nicht besonders, nicht gerade, nicht sehr, uninteressant*,
      unübersichtlich*, mangelhaft*, mangel*, dürftig*, lieblos*, unfair*, undurchsichtig*, unstrukturiert*,
      unzumutbar*, rückständig*, abgehoben*, oberflächlich*, kompliziert*, umständlich*, billig*, gezogen,
      hingezogen, in die länge, unverschämt*, kühl*, kalt*, steif*, verstaubt*, konfus*, planlos*,
      unseriös*, unmöglich*, ermüdend*, bescheiden*
    `,
    DISLIKED: `
      enttäuscht*, abgeschreckt, nicht beeindruckt, wenig beeindruckt, nicht gefallen, nicht gefiel,
      missfallen, gehasst, hasse, frustriert, genervt, nicht überzeugt, nicht überzeugen, kaum überzeugen,
      schlechtes gefühl, ungutes gefühl, schlechten eindruck, unwohl, ignoriert gefühlt, lust verloren,
      die lust, interesse verloren, das interesse, vertrauen verloren, das vertrauen, gelangweilt,
      unzufrieden, zweifel an, bedenken, unglücklich, schlechte erfahrung*, schlechten erfahrung*,
      skeptisch, misstrau*, mehr erwartet, besseres erwartet, anderes erwartet, mehr erhofft,
      nicht vorstellen, nicht gut an, geschockt, schockiert, entsetzt, irritiert, verärgert, abgestoßen,
      ernüchter*, gestört, gefällt mir nicht, gefielen mir nicht, gefiel mir nicht, sagt mir nicht zu,
      nicht zugesagt, sagte mir nicht
    `,
    FAILED: `
      versagt, ignoriert*, vergessen, verloren, warten lassen, warten ließen, warten gelassen, hingehalten,
      hängen lassen, im stich gelassen, nie gemeldet, nie geantwortet, nie reagiert, nie zurückgerufen,
      nie angerufen, nie informiert, nie etwas, nicht geantwortet, nicht gemeldet, nicht zurückgemeldet,
      nicht reagiert, nicht angerufen, nicht informiert, nicht gesagt, nicht zugehört, nicht einmal,
      nicht mal, nicht für nötig, nicht gehalten, nicht eingehalten, nicht gekümmert, nicht bemüht,
      nicht geschafft, nicht rechtzeitig, nicht schneller, nicht früher, nicht ernst, nicht fähig,
      nicht in der lage, nicht imstande, nicht bereit, so lange, zu lange, zu lang, ewig, zu spät,
      wochen gebraucht, wochenlang, monatelang, verschwendet, vergeudet, getäuscht, gelogen, belogen,
      angelogen, versprochen, abgesagt haben, verschoben, ständig verschoben, mehrfach verschoben, dreimal,
      zweimal, unter druck gesetzt, gedrängt, unvorbereitet, ruiniert, vermasselt, verbockt, versäumt,
      verpasst, verschlafen, verschlampt, hätten … sollen, hätten … müssen, hätten … können,
      hättet … sollen, hättest … sollen, sind schuld, schuld, selbst schuld, verantwortlich, enttäuscht,
      geghostet, unterschätzt, gezwungen, gekostet, übersehen, vernachlässigt, falsche* namen,
      falsch geschrieben, zu langsam, gezögert, behandelt, umgegangen, hätten eben, verzögert, getrödelt,
      vertrödelt, verspielt, geschlampt, nicht entscheiden, keine antwort, keine rückmeldung, keine zeit,
      kein feedback, kein interesse, nie zeit
    `,
    HARDSHIP: `
      warten, wartens, wartezeit, schweigen, funkstille, ghosting, verzögerung*, verspätung*, chaos,
      durcheinander, langsamkeit, desorganisation, unentschlossenheit, mangelnde*, fehlende*,
      späte* antwort, späte* rückmeldung, zögern, zögerlich*, gleichgültigkeit, versäumnis*, unfähigkeit,
      niedrige* angebot, desinteresse, fehler*, nachlässigkeit, unzuverlässig*, unprofessionalität,
      unprofessionell*, schlechte* kommunikation, schlechte* planung, schlechte* organisation, trägheit,
      untätigkeit, wochenlang*, monatelang*, nach nur, nur drei, nur vier, nur fünf, nur sechs,
      sechs wochen, drei wochen, vier wochen, fünf wochen, vergessen, ignorieren, ignoriert, absagen,
      verschieben, ignoranz, hin und her, bürokratie
    `,
    FAULT: `
      ihre schuld, eure schuld, deine schuld, schuld daran, schuld liegt, schuld sind, selbst schuld,
      selbst zuzuschreiben, haben sie sich selbst, liegt an ihnen, liegt an ihrer, liegt an ihrem,
      liegt allein, lag an ihnen, lag an ihrer, lag an ihrem, wegen ihrer, wegen ihres, wegen eurer,
      wegen ihnen, aufgrund ihrer, aufgrund ihres, dank ihrer, dank ihres, dank der, weil sie, weil ihr,
      da sie mich, da sie nicht, da sie sich, verantwortung liegt, ihr versäumnis, ihr fehler, hätten sie,
      hättet ihr, wären sie, wenn sie mir, wenn sie früher, wenn sie schneller, wenn sie sich,
      wenn sie mich, wenn sie nicht so, keine andere wahl, keine wahl, blieb mir nichts,
      verursacht durch sie, durch ihre langsam*, durch ihr zögern, durch ihr schweigen, auf ihrer seite,
      auf ihre kappe, nachdem sie, vorwerfen, vorwurf, anlasten
    `,
    HEARD: `
      gehört dass, habe gehört, hörte, höre dass, hört man, man hört, erfahren dass, wurde mir gesagt,
      mir wurde, wurde mir erzählt, erzählt dass, erzählte mir, erzählte dass, hat mir erzählt,
      hat mir gesagt, hat mir verraten, gerücht*, gerüchteküche, munkelt, man sagt, man erzählt, es heißt,
      angeblich, anscheinend, offenbar, soll ja, sollen ja, alle sagen, jeder weiß, alle wissen, gewarnt,
      warnte, unter uns, im vertrauen, hinter vorgehaltener, tuschel*, zu ohren, gelästert, tratsch*,
      klatsch*, geflüstert, gesteckt, buschfunk, flurfunk, sagt dass, meint dass, behauptet, spricht sich,
      bekanntlich, berichtete, berichten, mitbekommen dass, mitbekommen
    `,
    SOURCE: `
      ein freund, eine freundin, einem freund, einer freundin, freunde*, bekannte*, ehemalige*, ex-kolleg*,
      exkolleg*, ex-mitarbeiter*, früheren kolleg*, frühere kolleg*, früherer kolleg*, einer ihrer,
      eine ihrer, einem ihrer, jemand der, jemand aus, jemandem, insider*, aus der branche, in der branche,
      internet, kolleg* von mir, mehrere leute, aus sicherer quelle, quelle*, ihre ehemaligen,
      ihre früheren
    `,
    PRAISE: `
      danke, vielen dank, herzlichen dank, besten dank, dank, toll*, großartig*, wunderbar*, super,
      glückwunsch, gratulation, gratuliere, bravo, respekt, nett*, wie nett, freundlich*, großzügig*,
      beeindruckend*, beeindruckt, fantastisch*, phantastisch*, herrlich*, freude, genossen, schön, hut ab,
      kompliment, chapeau, klasse, bewundernswert, reizend*, meisterleistung, glanzleistung,
      sehr aufmerksam, ehre, vergnügen, faszinierend
    `,
    DEADLINE: `
      bis montag, bis dienstag, bis mittwoch, bis donnerstag, bis freitag, bis samstag, bis sonntag,
      bis morgen, bis heute, bis ende, bis zum, bis NUMBER, bis spätestens, spätestens, binnen, innerhalb,
      sofort, umgehend, unverzüglich, heute noch, noch heute, diese woche, bis nächste, bis dahin,
      schriftlich, morgen, in NUMBER
    `,
    DEMANDED: `
      antworten, antworte*, melden, meldest, meldet, erhöhen, erhöht, nachbessern, nachbesser*, drauflegen,
      drauf legen, anbieten, anbietet, bieten, bietet, zahlen, zahlt, verdoppeln, entscheiden, entscheidet,
      garantieren, zustimmen, zusagen, mitgehen, mitziehen, gleichziehen, überbieten, entschuldigen,
      entgegenkommen, entgegen kommen, aufstocken, geben, legen, ändern, lieferst, liefern, höre, erhalte,
      bekomme, zusage, verbindlich*, verbessern, haben wollen, wollen, umstimmen
    `,
    FORGIVE: `
      verzeihen sie mir, verzeih mir, verzeiht mir, vergeben sie, vergib, verzeihung, vergebung, nicht böse,
      nicht übel, nicht sauer, nicht nachtragend, nicht nachtragen, nicht enttäuscht, nicht verärgert,
      nicht wütend, nicht schlecht von, nicht falsch, nicht verurteilen, noch eine chance, zweite chance,
      weitere chance, gnade, erbarmen, nicht vergessen, nicht hassen, nicht streichen,
      nicht von ihrer liste, nicht fallen, haben sie mitleid, nicht ab, behalten sie mich, glauben sie mir
    `,
    EXPLAIN: `
      erklären, erklärung, begründen, begründung, erläutern, rechtfertigen, hintergrund, hintergründe,
      schildern, darlegen
    `,
    PLEASE: 'bitte, flehe, ich bitte sie, bitten, anflehen',
  },
  turns: {
    angry: `
      scheiß*, scheiss*, verdammt*, verflucht*, mist, bockmist, arsch*, idiot*, dumm*, blöd*, depp*,
      trottel*, vollidiot*, sauhaufen, saftladen, sauerei, frech*, frechheit*, unverschämt*,
      unverschämtheit, schnauze voll, nase voll, satt, es reicht, mir reicht, reicht mir, genug von,
      inakzeptabel*, nicht hinnehmbar, unerhört*, empörend*, empört, schande, schämen sie sich, schämt euch,
      schämen sollten, skandal*, nie wieder, nie mehr, kontaktieren sie mich nie*, lassen sie mich in ruhe,
      lasst mich in ruhe, in ruhe, rufen sie mich nie, rufen sie nie, hören sie auf, hört auf, wütend, wut,
      zorn, sauer, stinksauer, beleidigung, beleidigend, witz, witzfigur*, kindergarten, zirkus,
      affentheater, affenzirkus, theater, erbärmlich*, lügner*, betrug, betrüger*, verarscht, verarschen,
      verarsche, zum teufel, hölle, scher* euch, scheren sie, unsinn, schwachsinn*, blödsinn, müll, schrott,
      ekelhaft, widerlich*, zum kotzen, kotz*, drecks*, dreck, letzte verein, letzter verein, pfui, leck*,
      sie können mich, könnt mich, hosenscheißer, unfassbar*, fassungslos, zumutung
    `,
    ultimatum: `
      andernfalls, ansonsten, sonst ziehe, sonst bin, sonst sage, sonst war, sonst nehme, sonst ist,
      sonst werde, oder ich, oder sie können, oder es ist, oder wir, oder das war, letzte chance,
      letztes angebot, letzte gelegenheit, letztes wort, letzte warnung, haben sie bis, sie haben noch,
      sie haben bis, ihr habt bis, gebe ihnen bis, gebe ihnen noch, gebe ihnen NUMBER, gebe euch,
      ich erwarte, erwarte ich, erwarte eine, ich verlange, verlange, ich fordere, fordere ich, ich bestehe,
      bestehe auf, entweder sie, entweder ihr, entweder ich, nur wenn, nur dann, nur falls, nur unter der,
      unter der bedingung, bedingung*, es sei denn, frist, ultimatum, konsequenzen, anwalt,
      rechtliche schritte, bewertung schreiben, öffentlich machen, nicht verhandelbar, bin ich weg,
      bin ich raus, bin raus, sind wir fertig, war es das, friss oder stirb, jetzt oder nie, liegt an ihnen,
      ihre entscheidung, entscheiden sie sich, ball liegt, ziehe ich zurück wenn, solange sie nicht,
      muss bis, brauche bis, brauche ihre zusage, will bis, wenn nicht, falls nicht, wenn bis, falls bis,
      sollte ich bis, sollte bis, bekomme ich nicht, höre ich bis, höre ich nicht
    `,
    sarcasm: `
      danke für nichts, vielen dank für nichts, danke für gar nichts, was für eine überraschung,
      welch eine überraschung, welche überraschung, welch überraschung, wer hätte das gedacht, na bravo,
      na toll, na super, na prima, na klar, na dann, viel glück dabei, viel spaß noch, viel spaß dabei,
      viel spaß bei, viel vergnügen, werden sie brauchen, können sie gebrauchen, werden es brauchen,
      wie schön dass sie, wie nett dass sie, wie freundlich dass, wie reizend, wie großzügig,
      wie aufmerksam, schön dass sie sich, schön dass sie doch, toll dass, super dass, nett dass, doch noch,
      endlich gemeldet, endlich zeit, endlich mal, ausnahmsweise, bemerkenswert wie, beeindruckend wie,
      faszinierend wie, erstaunlich wie, rekordzeit, rekordverdächtig, in lichtgeschwindigkeit,
      blitzschnell*, atemberaubend*, schneckentempo, schnecke, hut ab, chapeau, glückwunsch,
      herzlichen glückwunsch, gratulation, gratuliere, sicher so beschäftigt, offenbar so,
      offensichtlich zu, bestimmt untröstlich, untröstlich, tränen, das herz brechen, verkraften,
      überleben sie, werden es überleben, meisterleistung, meisterstück, meisterwerk, meisterklasse,
      sternstunde, paradebeispiel, lehrstück, medaille, pokal, oscar, nobelpreis, preis verdient, orden,
      glanzleistung, der nächste glückliche, die nächsten opfer, das nächste opfer, wahre freude,
      wahre pracht, reinste freude, eine ehre, ein hoch auf, applaus, standing ovations, weltklasse,
      wunder nur, kein wunder dass, so viel zu, soviel zu, brieftaube, glaskugel, hellsehen, sogenannte*,
      genieß*, ironie, hauptsache sie, hauptsache, offenbar wichtigeres, gerade mal, nur ganze, schon nach,
      bereits nach, immerhin haben
    `,
    begging: `
      flehe, flehentlich, anflehen, auf knien, kniefall, inständig, verzweifelt*, tausendmal,
      tausend entschuldigungen, tausend mal, millionen mal, unendlich leid, so so leid, wirklich wirklich,
      schrecklich leid, furchtbar leid, wahnsinnig leid, entsetzlich leid, zutiefst leid, unglaublich leid,
      abgrundtief, so unendlich, schäme mich, schlechtes gewissen, fühle mich schrecklich,
      fühle mich furchtbar, fühle mich schuldig, fühle mich schlecht, fühle mich so schlecht,
      fühle mich elend, schuldgefühle, würde alles tun, alles tun, alles geben, wieder gutmachen,
      wiedergutmachen, gutmachen, nicht böse, nicht übel, nicht sauer, übel nehmen, übelnehmen,
      krumm nehmen, noch eine chance, zweite chance, letzte chance geben, gnade, erbarmen, vergeben sie mir,
      vergib mir, verzeihen sie mir, verzeih mir, können sie mir verzeihen, mir jemals verzeihen,
      je verzeihen, um vergebung, um verzeihung, bitte bitte, ich bitte sie so sehr, ewig dankbar, auf ewig,
      nicht schlafen, heulen, weine, nicht auf die schwarze, schwarze liste, hassen sie mich, nachtragen,
      tut mir so leid, es tut mir so so, nicht fallen, nicht von ihrer liste, bettle, betteln, ihrer güte,
      haben sie ein herz, ich brauche, versprechen ihnen, verspreche ihnen, nie wieder vorkommen,
      den kopf nicht ab
    `,
    private: `
      in therapie, krankgeschrieben, krank geschrieben, krankschreibung, sexualität, schwul, lesbisch,
      trans, mein alter, zu alt, gewicht, schlafe kaum, mein glaube, gefängnis, vorstrafe*, trauma*,
      missbrauch*, geweint, weinen, am ende meiner kräfte, seelischen, mir geht es nicht gut,
      geht es mir nicht gut, mir geht es schlecht, geht mir schlecht, meine ehe, affäre, betrogen,
      ausgezogen, obdachlos, wohnung verloren, kündigung meiner wohnung, familienzuwachs, schlafmangel,
      hartz, bürgergeld, jobcenter, konto ist, dispo
    `,
    money: `
      mehr verdien*, besser bezahlt*, zu wenig, zu niedrig, unter marktniveau, marktüblich*, marktwert,
      sechsstellig*, fünfstellig*, doppelt so viel, das doppelte, das dreifache, geld spielt,
      aus finanziellen, die zahlen, spesen, gehaltsband, gehaltsvorstellung*, wert bin, wert war, mehr wert,
      urlaubsgeld, jahresgehalt, in summe mehr, draufgelegt, drauflegt, mehr netto
    `,
    gossip: `
      gerücht*, gerüchteküche, munkelt, man hört, hört man, es heißt, wie man hört, wie ich höre,
      gehört dass, habe gehört, von einem freund, von einer freundin, von einem bekannten,
      von einer bekannten, von ehemaligen, von einem ehemaligen, von einer ehemaligen, von mitarbeitern,
      unter uns, im vertrauen, hinter vorgehaltener hand, spatzen, aus sicherer quelle, offenes geheimnis,
      alle wissen, jeder weiß, angeblich, soll ja, sollen ja, soll angeblich, hat mir erzählt, erzählte mir,
      mir erzählt, mir gesteckt, zugetragen, hinter den kulissen, hinter ihrem rücken, hat was mit, affäre,
      entlassungen, entlassungswelle, bald gefeuert, gefeuert, fluktuation, laufen ihnen, läuft ihnen,
      laufen die leute, rennen ihnen, kündigen reihenweise, pleite, kununu, glassdoor,
      hat bei ihnen gearbeitet, bei ihnen arbeitet, bei euch arbeitet, bei ihnen gearbeitet,
      früher bei ihnen, ihre leute reden, redet man, reden alle
    `,
    defensive: `
      nicht meine schuld, keine schuld, nichts falsch gemacht, nichts falsches, nichts vorzuwerfen,
      nichts vorwerfen, nicht vorwerfen, kein vorwurf, keinen vorwurf, keine vorwürfe, recht dazu,
      mein gutes recht, mein recht, gutes recht, schulde ihnen, schulde niemandem, nicht rechtfertigen,
      nicht erklären, nicht zu rechtfertigen, keine rechenschaft, keine erklärung, muss mich nicht,
      zu meiner verteidigung, verteidigen, rechtfertig*, nicht persönlich nehmen, nicht persönlich,
      nicht falsch verstehen, verstehen sie mich nicht falsch, bevor sie, ehe sie, denken sie nicht,
      glauben sie nicht, glauben sie bloß, nicht der typ, nicht die art mensch, nicht so jemand,
      normalerweise nie, sonst nie, sonst nicht so, sonst immer, eigentlich immer, jeder würde, jeder hätte,
      jeder andere, andere hätten, an meiner stelle, in meiner situation, in meiner lage, genauso gehandelt,
      genauso gemacht, dasselbe getan, an mich denken, an mich selbst, dafür entschuldige,
      nicht entschuldigen, entschuldigen muss, völlig legitim, legitim, ganz normal, vollkommen normal,
      völlig normal, nichts verbotenes, kein verbrechen, meine sache, allein meine, geht niemanden,
      immer ehrlich, stets ehrlich, immer korrekt, stets korrekt, nie etwas versprochen, nie zugesagt,
      nichts versprochen, nichts unterschrieben, nicht unzuverlässig, nicht illoyal, was auch immer sie,
      auch wenn sie jetzt, auch wenn sie das, sie denken jetzt, sie denken vielleicht, ich weiß wie das,
      nicht so als, nicht als ob, verurteilen, unterstellen, unterstellung, unterstellen sie, stehe dazu,
      muss ich mir nicht, lasse mir nicht, nicht leichtfertig
    `,
    blame: `
      ihre chance gehabt, hatten ihre chance, hatten genug zeit, hatten genügend, wer nicht will,
      das kommt davon, daran gelegen, zu spät, zu langsam waren, wochenlang nichts, niemand hat sich,
      niemand gemeldet, keiner gemeldet, keiner hat, niemand zurückgerufen, nie eine antwort,
      nie eine rückmeldung, keine antwort bekommen, keine antwort erhalten, keine rückmeldung erhalten,
      keine rückmeldung bekommen, nichts gehört, nichts von ihnen, hinterherlaufen, hinterhertelefonieren,
      nachhaken, nachfragen musste, mehrfach nachgefragt, trotz mehrfacher, trotz meiner, musste ich warten,
      wochen warten, wochen gewartet, ewig gewartet, lange gewartet, umgang mit mir, wie sie mich,
      wie mit mir, so wie sie, art wie sie, gezwungen, mich gezwungen, dazu gebracht, getrieben, vertrieben,
      sonst hätte, sonst wäre, dann hätte ich, dann wäre ich, hätte ich zugesagt, wäre ich geblieben,
      wäre es anders, sie hätten, ihr hättet, du hättest, zu verantworten, verantwortung bei,
      verantwortung tragen, ihr problem
    `,
    negativity: `
      ehrlich gesagt, offen gesagt, um ehrlich zu sein, ganz ehrlich, offen gestanden, ehrlicherweise,
      schlechte bewertung*, schlechten bewertung*, negative* bewertung*, schlechten ruf, schlechter ruf,
      kein guter ruf, bewertungen im internet, kununu-bewertung*, zeitverschwendung, nachgeschmack,
      bauchgefühl, bauchschmerzen, rote flagge, red flag*, warnsignal*, warnzeichen, sackgasse,
      sinkendes schiff, keine zukunft, keine perspektive, keine vision, keine ahnung, hinterm mond,
      von gestern, aus der zeit, nicht interessiert an ihrem, nie bei ihnen arbeiten, niemals arbeiten,
      froh nicht, froh dass ich nicht, erleichtert, kein ort, nicht gefallen, gefällt mir nicht,
      gefiel mir nicht, nicht überzeugt, wenig überzeugt, nicht angesprochen, nicht wohl, wohlgefühlt,
      nicht willkommen, alles andere als, weit entfernt von, lässt zu wünschen, ließ zu wünschen,
      ließ sehr zu wünschen, ließ einiges, mikromanag*, überarbeitet, unterbesetzt, hohe fluktuation,
      seelenlos, hätte mehr, hatte mir mehr, hatte mehr erwartet, nicht ernst genommen, nicht wertgeschätzt,
      keine wertschätzung, mangelnde wertschätzung, abgespeist, unter aller, reinfall, flop, abgeschreckt,
      enttäuscht, stört mich, störte mich, hat mich gestört, gestört hat
    `,
    comparison: `
      zweite wahl, zweitbeste*, plan b, notlösung, notnagel, erste wahl, erste option, favorit*, traumjob,
      traumstelle, traumunternehmen, wunschkandidat, wunscharbeitgeber*, überboten, konkurrenzangebot,
      in einer anderen liga, andere liga, liga höher, um längen, um welten, welten, eine klasse besser,
      eine nummer größer, kein vergleich, nicht vergleich*, vergleichbar, im vergleich, verglichen,
      mithalten, das wasser reichen, nicht heranreichen, heranreicht, heran, zu gut um, nicht nein sagen,
      unwiderstehlich, unschlagbar, schlägt ihr, übertrifft, übertroffen, überlegen, schlicht besser,
      einfach besser, deutlich besser, viel besser, weit besser, besser zu mir, besser zu meinen,
      besser passt, passt besser, besser gefallen, besser gefällt, gefällt mir besser, gefiel mir besser,
      mehr zu bieten, mehr bietet, mehr bieten, bietet mir mehr, bietet mehr, mehr möglichkeiten,
      mehr verantwortung, mehr entwicklung*, schneller als sie, eher zusagt, mehr zusagt, mehr reizt,
      mehr überzeugt, stärker überzeugt, interessanter*, spannender*, attraktiver*, reizvoller*,
      lukrativer*, vorgezogen, vorziehe, statt ihrer, anstelle ihrer, statt bei ihnen, lieber bei,
      lieber für, lieber zu, einmalige chance, einmalige gelegenheit, chance meines lebens, marktführer,
      größeres unternehmen, aufstieg, höherwertig*, hochkarätiger*, verlockend*, nicht ausschlagen,
      nicht ablehnen kann, nicht ablehnen konnte, nicht so gut wie, nicht so attraktiv, nicht so spannend,
      nicht so interessant, weniger attraktiv, weniger interessant, weniger spannend, schwächer
    `,
    'over-explaining': `
      lassen sie mich erklären, möchte ich erklären, möchte ihnen erklären, erklären warum, erklären wieso,
      erklären weshalb, kurz erklären, näher erklären, erläutern warum, ausführlich, im detail,
      im einzelnen, erklärung schuldig, eine erklärung, zur erklärung, zum hintergrund, hintergrund ist,
      hintergründe, grund dafür ist, grund ist, grund war, gründe dafür, gründe sind, mehrere gründe,
      viele gründe, verschiedene gründe, verschiedenen gründen, zahlreiche gründe, drei gründe, zum einen,
      zum anderen, einerseits, andererseits, erstens, zweitens, drittens, des weiteren, darüber hinaus,
      außerdem, hinzu kommt, dazu kommt, überdies, zudem, nicht zuletzt, lange geschichte, ganze geschichte,
      die geschichte, von anfang an, der reihe nach, alles begann, angefangen hat, pro und contra,
      pro und kontra, vor- und nachteile, vor und nachteile, schlaflose*, nächtelang, hin und her überlegt,
      hin und her, hin- und hergerissen, hin und hergerissen, abgewogen, abgewägt, liste gemacht, tabelle,
      excel, sie müssen wissen, müssen wissen, müssen verstehen, damit sie verstehen, damit sie wissen,
      sie fragen sich, fragen sich vielleicht, fragen sich sicher, mit meiner frau besprochen, besprochen,
      beraten mit, beratschlagt, rücksprache, mentor, arbeitsweg, fahrtweg, fahrzeit, pendel*, minuten mit,
      minuten fahrt, minuten pro, stunde fahrt, stunden fahrt, mit der bahn, mit dem zug, mit dem bus,
      s-bahn, u-bahn, umsteigen, parkplatz, kilometer, km, zuerst hat, zunächst hat, zunächst war, anfangs,
      ursprünglich, und dann, dann kam, danach kam, daraufhin, am nächsten tag, eine woche später,
      zwei wochen später, wie es der zufall, zufällig, stellte sich heraus, weil ~ weil, da ~ weil,
      weil ~ und da, sodass, transparent sein, der transparenz halber, vollständigkeit halber, seit jahren,
      schon immer, seit meiner kindheit, fünfjahresplan, karriereplan, lebensplan, wie bereits erwähnt,
      im kreis, tagelang, wochenlang überlegt, wochenlang nachgedacht, unzählige gespräche, lange überlegt
    `,
    evasive: `
      nicht sicher, unsicher, noch unsicher, unschlüssig, unentschlossen, unentschieden,
      noch nicht entschieden, nicht entschieden, weiß noch nicht, weiß nicht ob, weiß nicht genau,
      weiß ich noch, noch nicht genau, noch nicht so weit, noch nicht festleg*, nicht festlegen,
      überlege noch, überlege es mir, noch überlegen, nochmal überlegen, noch mal überlegen,
      noch einmal überlegen, noch am überlegen, denke noch, darüber nachdenken, drüber nachdenken,
      drüber schlafen, bedenkzeit, mehr zeit, mal sehen, mal schauen, schauen wir, sehen wir,
      wir werden sehen, warten wir, abwarten, mal gucken, vielleicht, eventuell, möglicherweise, womöglich,
      unter umständen, gegebenenfalls, ggf, wahrscheinlich, vermutlich, könnte sein, kann sein dass,
      mag sein, irgendwann, irgendwie, ein andermal, ein anderes mal, später noch, später mal,
      später einmal, später nochmal, zu einem späteren zeitpunkt, vorerst, erst einmal, erstmal, fürs erste,
      bis auf weiteres, zunächst einmal, im moment nicht, gerade nicht, momentan nicht, derzeit nicht,
      aktuell nicht, jetzt nicht, noch nicht, tür offen, türe offen, hintertür*, türchen, offen halten,
      offen lassen, offenhalten, offenlassen, optionen offen, offen für, meinung ändern, meinung noch,
      anders überlegen, ändern könnte, ändern kann, kann sich noch, könnte sich, falls es nicht,
      falls das nicht, falls sich, falls aus, falls doch, falls dort, falls bei, falls der, falls die,
      wenn es nicht klappt, wenn es dort nicht, wenn das nicht, wenn doch, wenn sich etwas, sollte es nicht,
      sollte das nicht, sollte sich, sollte die, sollte der, auf eis, auf halten, ruhen lassen, pausier*,
      verschieben, vertagen, melde mich wieder, melde mich dann, melde mich noch, melde mich später,
      melde mich nochmal, melde mich noch einmal, komme auf sie zurück, komme darauf zurück,
      darauf zurückkomm*, zurückkommen, sage ihnen noch, gebe ihnen noch, fragen sie mich,
      fragen sie gern* nochmal, fragen sie später, wer weiß, man weiß nie, sag niemals nie,
      noch eine option, option bleib*, weiterhin interessiert, noch interessiert,
      grundsätzlich interessiert, nicht endgültig, kein endgültiges, kein klares nein, kein nein,
      nicht ausschließen, nicht ausgeschlossen, mehr oder weniger, sozusagen, hängt davon ab,
      kommt darauf an, kommt drauf an, je nachdem, in ein paar, in einigen wochen, im hinterkopf,
      im rennen halten, im rennen, im pool, warmhalten, warm halten, platz frei, termin frei, reservier*,
      als plan b, als backup, ersatz, nicht ganz, nicht hundertprozentig, tendiere, tendenziell,
      schwer zu sagen, in der schwebe, zu früh, sieht so aus, etwas dazwischen, dazwischengekommen,
      dazwischen gekommen, kompliziert, viel um die ohren, viel los, stressig, gerade schlecht,
      passt gerade, passt es gerade, zeitlich gerade, eine weile, im prinzip, theoretisch, jein, eher nicht,
      wohl nicht
    `,
  },
  kind: {
    angry: 'in aller ruhe, in ruhe, theater*, genug zeit, satt haben, frechheit sein, wut im',
    ultimatum: `
      wenn sie fragen, falls sie fragen, wenn sie möchten, falls sie möchten, wenn sie mögen, freuen ~ wenn,
      freue ~ wenn, dankbar ~ wenn, froh ~ wenn, schön ~ wenn, nett ~ wenn, oder ich ihnen,
      ansonsten wünsche, ansonsten alles, wenn ich ihnen, falls ich ihnen, zum gegebenen
    `,
    sarcasm: `
      danke ~ geduld, dank ~ geduld, für ihr warten, schön dass sie sich für mich, schön dass sie sich zeit,
      schön dass sie mich, toll dass sie sich, nett dass sie mich, herzlichen glückwunsch zu,
      gratuliere ~ zu, glückwunsch zu, tut mir leid ~ *, entschuldig* ~ verzögerung*|verspätung*|fehler,
      verzögerung meiner*
    `,
    begging: `
      bitte ich um verständnis, bitte um verständnis, bitte verzeihen sie die, verzeihen sie die kurzfrist*,
      um verzeihung für die kurzfrist*, bitte nicht vergessen, ich brauche sie nicht, brauche den
    `,
    private: `
      gesundheit und, gute gesundheit, beste gesundheit, gesundheitswesen, gesundheitsbranche,
      gesundheitssektor, familienunternehmen, familienbetrieb, familiäre atmosphäre, familiären atmosphäre,
      familiäre umgang, familiäres, aus familiären gründen, persönlichen gründen, privaten gründen,
      ärztekammer, medizintechnik, klinikum, kliniken, zu hause fühlen, von zu hause, von zuhause,
      mentalität, mentoring, bleiben sie gesund, behandlung meiner bewerbung, vertrauliche behandlung, opp
    `,
    money: `
      zahlreich*, bezahlt gemacht, verdient haben, verdienen ~ respekt, verdient ~ respekt,
      verdienen ~ dank, kosten der, um den preis, auf meine kosten, ihre kosten, tarifvertrag*,
      preisgekrönt, leisten können, beitrag leisten, hundert prozent, hundertprozentig, 100 prozent,
      tausend dank, dank, in zahlen, keine kosten, finanzen team, lohnt, belohn*, verdienter, geld*geber,
      zahlen sie, kosten sie, gezahlt
    `,
    gossip: `
      von ihnen gehört, von ihnen zu hören, von ihnen hören, von ihnen höre, viel gutes gehört,
      nur gutes gehört, gutes gehört, viel gutes, hat mir erzählt wie, gerne gehört, mehr gehört,
      über ihr team erzählt, über das team erzählt, erzählt haben, gesagt haben, wie ich höre, empfohlen,
      wie sie sagten, berichteten, berichtet haben
    `,
    defensive: `
      bevor sie weitere, bevor sie zeit, bevor sie sich, bevor sie den, bevor sie mit, bevor sie einen,
      bevor sie mehr, nicht leichtgefallen, nicht leicht gefallen, nicht leichtfertig,
      möchte mich entschuldigen, immer sehr, immer herzlich
    `,
    blame: `
      weil sie mich so, weil sie sich zeit, weil sie sich so, weil sie so freundlich, da sie sich zeit,
      nachdem sie mich eingeladen, nachdem sie sich die zeit, hätten sie noch fragen, hätten sie fragen,
      zu spät absage, zu spät melde, zu spät dran, so lange gedauert ~ ich, meine rückmeldung, meine späte,
      meine antwort, ich ~ zu lange, ich ~ so lange, ihr angebot … zu spät kam, versprochen habe,
      versprochen hatte, ich ~ versäumt, ich ~ verpasst, ich ~ vergessen, nicht ernst, tut mir leid ~ *,
      entschuldig* ~ *, nicht ausgeschlossen, trotz meiner absage, trotz meiner entscheidung,
      keine zeit verlieren, ihre zeit, danke ~ so lange, dank ~ so lange, nachfragen
    `,
    negativity: `
      nicht schlecht, nicht enttäuscht, sie nicht enttäuschen, enttäuscht sind, enttäuschung für sie,
      enttäuschend für sie, enttäuschende nachricht, schlechte nachricht*, keine guten nachrichten,
      schlechtes gewissen, schlechter zeitpunkt, schlechten zeitpunkt, schlechtes timing,
      nicht gerade leicht, nicht leicht, nicht einfach, alles andere als leicht, nicht sehr lange,
      tut mir leid ~ *, entschuldig* ~ *, leider ~ zu spät, meine ~ langsame, meine ~ späte, nicht nur,
      bescheidene beitrag, nicht vorstellen ~ *, unangenehm* für sie, mir unangenehm, es ist mir unangenehm,
      unangenehm ihnen, unmöglich zu, unmöglich sein, ist mir nicht möglich, unmöglich, schade, gestorben,
      weniger gut, erleichtert ihnen, in die länge, ganz ehrlich gefreut, nicht die richtige, lösung
    `,
    comparison: `
      das beste, alles beste, besten dank, bestem dank, beste grüße, besten grüßen, beste wünsche,
      besten wünschen, besten wünsche, besten erfolg, das allerbeste, allerbeste, besser kennen*,
      besser kennenzulernen, besser verstehen, besser verstanden, besseres verständnis, besseren eindruck,
      besseres bild, besser zu spät, besser absagen, besser ist, bestens, beste kandidat*, beste person,
      besten kandidat*, beste wahl für sie, kandidat*|person|jemand*|bewerber* ~ besser*, jemand* ~ besser*,
      lieber jetzt, lieber früh*, lieber gleich, lieber sofort, liebe*, andere* kandidat*, neue* kollegin,
      neue* kollegen, besseren kandidat*, mehr interesse, viel freude, viel erfolg, viel glück, beste glück,
      noch viel, sehr spannend*, spannende*, interessante*, attraktive*, beste kraft, mehr zur verfügung,
      nicht mehr, kein* interesse mehr, bei anderer gelegenheit, gelegenheit
    `,
    'over-explaining': `
      danke ~ ausführlich*, dank ~ ausführlich*, danke ~ erklär*, dank ~ erklär*, dank ~ erläuter*,
      danke ~ erläuter*, ausführliche* gespräch*, ausführlichen informationen, ohne ins detail,
      nicht ins detail, ausführlich vorgestellt, ausführlich unterhalten, besprochen haben, besprochene*,
      haben sie ~ erklärt, haben sie ~ erläutert, außerdem danke, außerdem möchte ich ihnen danken,
      darüber hinaus wünsche, und dann wünsche, hin und her verschoben, transparente*
    `,
    evasive: `
      wege ~ kreuzen, vielleicht ~ wege|wieder|zukunft|gelegenheit|begegnen|sehen|einmal, eventuell* fragen,
      eventuelle*, eventuell entstand*, hoffe ~ irgendwann, würde mich freuen ~ irgendwann,
      meinung nicht ändern, nicht ändern, nicht mehr ändern, endgültig, noch nicht kennengelernt,
      melde mich … erst jetzt, zurückkommen zu, weiterhin interessiert verfolgen, mit interesse,
      nicht ganz leicht, nicht ganz einfach, offen für ihre, verfolge, etwas verspätet, komplizierte*,
      danke dass sie sich wahrscheinlich, offen gesagt
    `,
  },
  parts: {
    withdrawal: {
      says: `
        nicht … weiter, nicht … weiterverfolg*, nicht … fortsetz*, nicht … fortführ*, nicht … teilnehm*,
        nicht … wahrnehm*, nicht … kommen, nicht … antreten, nicht … erscheinen, nicht … dabei sein,
        nicht … zur verfügung, nicht … annehm*, nicht … folgen, nicht … bearbeit*, nicht … zusammenkomm*,
        nicht mehr … verfügung, nicht mehr … weiter, nicht mehr … suche, nicht mehr … interess*,
        nicht mehr … verfolg*, nicht mehr … teil*, nicht mehr … kandidat*, nicht mehr … berücksichtig*,
        nicht länger … *, nicht weiter … *, kein* … verfügung, kein* … interesse mehr,
        kein* … kandidat* mehr, nehme ~ nicht teil, nehme ~ nicht wahr, nehme ~ nicht an, komme ~ nicht,
        stehe ~ nicht, gegen ~ entschieden, dagegen entschieden, gegen eine teilnahme,
        gegen eine fortsetzung, bewerbung … erledigt, bewerbung … geschlossen, bewerbung … gegenstandslos,
        bewerbung … hinfällig, streichen sie mich, streichen sie meine*, aus ~ streich*, aus ~ herausnehm*,
        aus ~ rausnehm*, nehmen sie mich ~ aus, nehmen sie meine bewerbung ~ aus, nehme mich ~ aus,
        ohne mich, termin ~ freigeben, termin ~ anderweitig, platz ~ freigeben, termin ~ vergeben,
        platz ~ vergeben, bewerbung … schließen, bewerbung … abschließen, entscheidung gegen,
        unterlagen … löschen, nehme ~ nicht, anderweitig vergeben
      `,
      does: `
        zurückzieh*, zurückgezogen*, ziehe … zurück, zieh … zurück, ziehe meine bewerbung ~ zurück,
        zurückziehung, rückzug, absag*, sage … ab, sage ~ ab, absage, abzusagen, abgesagt, zurücktret*,
        trete … zurück, zurückzutreten, beend*, steige … aus, aussteig*, auszusteigen, scheide … aus,
        ausscheid*, ablehn*, lehne … ab, abzulehnen, stornier*, widerruf*, abmeld*, melde … ab,
        aus ~ ausscheide*, aus ~ aussteige*, ziehe ich mich, bewerbung ~ zurück, aus dem verfahren ~ zurück,
        aus dem prozess ~ zurück, verzichten, verzichte, mich zurück, absehen, sehe ~ ab, zurückzuzieh*,
        auszuscheiden, abzumelden, raus, steige aus, ich verzichte, lehne ~ ab, ziehe ~ zurück,
        trete ~ zurück, scheide ~ aus, melde mich ~ ab
      `,
      isNone: `
        sie … abgesagt, sie … zurückgezogen, überlege *, ob ich ~ *, wollte ~ *, fast *, beinahe *,
        absage erhalten, absage bekommen, ihre absage, ihrer absage, zögere ~ *
      `,
    },
    thanks: {
      says: `
        nicht genug danken, nicht genug bedanken, gar nicht genug ~ danken, nicht versäumen ~ danken,
        kann ihnen nicht genug, nicht ohne ~ dank*
      `,
      does: `
        danke, dank, danken, dankbar*, dankend, bedanke, bedanken, bedankt, merci, dankeschön, verbunden,
        zu schätzen, geschätzt, gefreut, habe mich ~ gefreut, weiß ~ schätzen, schätze ~ sehr,
        freundlichkeit
      `,
      isNone: `
        danke für nichts, dank für nichts, dank ihrer langsam*, dank ihres, kein dank, keinen dank,
        dank der verzögerung*, gott sei dank, in kontakt verbunden, wäre ~ dankbar, dankbar wenn,
        dankbar für eine, danken können sie, nein danke, undank*, statt dank, wofür sollte
      `,
    },
    close: {
      says: 'nur das beste',
      does: `
        wünsche*, wünschen, alles gute, alles liebe, alles beste, das beste, viel erfolg, erfolg,
        viel glück, glück, in kontakt, in verbindung, verbunden bleiben, vernetzt, vernetzen, wege,
        freue mich, freuen, freut mich, würde mich freuen, wiedersehen, wiederzusehen, hoffe auf,
        hoffentlich, hoffe dass, freundliche* grüße*, freundlichen grüßen, herzliche* grüße*, herzlichst,
        herzlich, viele grüße, liebe grüße, beste* grüße*, gruß, grüße, grüßen, schöne grüße, lg, vg, mfg,
        hochachtungsvoll, guten verlauf, schönen tag, schöne woche, schönes wochenende, weiterhin,
        gutes gelingen, bis bald
      `,
      isNone: `
        hoffe dass sie sich schämen, hoffentlich lernen, hoffe dass sie daraus, auf nimmerwiedersehen,
        nimmerwiedersehen
      `,
    },
  },
  joins: 'und, aber, sondern, oder, denn, weil, dass, da, doch, daher, deshalb, sowie',
  negatesBehind: true,
  common: `
    du, dich, dir, dein, deine, deiner, deinem, deinen, kannst, unser, unsere, unseren, unserem, gern,
    gerne, können, möchte, heute, diese, dieser, der, die, das, und, ich, sie, ist, zu, den, von, mit, dass,
    nicht, ein, eine, auf, für, im, dem, des, mir, mich, wir, es, sich, auch, an, aus, bei, nach, wie,
    einen, einer, einem, habe, hat, haben, war, wird, werden, würde, kann, meine, meiner, ihre, ihnen,
    ihrer, ihr, ihren, ihrem, als, aber, noch, nur, so, oder, wenn, um, zum, zur, vielen, dank, mein,
    meinen, bin, sind, sehr, mehr, schon, doch, hier, danke, leider, bitte, über, vor, durch, uns, sein,
    wurde, am, alles, gute
  `,
  emphatic: `
    nicht, nie, niemals, nein, sehr, bitte, alles, wirklich, muss, jetzt, immer, nur, nichts, niemand,
    wieder, genug, endlich, kein, keine, absolut, sofort, danke, schlecht, warum, nochmals, inakzeptabel,
    lächerlich, viel, zu, ihre, ihr, mich, mir, besser, bessere, beste, mehr, unbedingt, letzte, wochen,
    keinen, aufhören, schluss, stopp
  `,
  blanks: `
    name, namen, ihr *, mein *, dein *, firma, firmenname, unternehmen*, arbeitgeber, position, stelle*,
    rolle, titel, datum, tag, uhrzeit, zeit, ansprechpartner*, anrede, recruiter*, grund, vorname, nachname,
    abteilung, kontakt*, telefon*, email, e-mail, unterschrift, platzhalter, hier *, einfügen, eintragen,
    bitte *, adresse, stadt, xx*, jobtitel, jobbezeichnung, personaler*, team, bewerber*
  `,
  reasons: `
    weil, da, denn, deshalb, deswegen, daher, darum, sodass, so dass, außerdem, zudem, darüber hinaus,
    obwohl, während, nachdem, damit, und dann, auch, aufgrund, wegen, zumal, allerdings, jedoch, aber, dass,
    also
  `,
};
