import type { ToneWords } from './schema.ts';

/** The tone of a letter in Dutch. */
export const nl: ToneWords = {
  ideas: {
    NOT: 'niet, nooit, geen, niets, niks, zonder, nauwelijks, noch, geenszins, nergens',
    I: 'ik, wij, we, me, mij',
    YOU: `
      u, jullie, jij, je, uw team, jullie team, uw bedrijf, jullie bedrijf, uw recruiter*,
      jullie recruiter*, de recruiter, hr, uw afdeling, jullie afdeling, niemand, uw collega*,
      jullie collega*, de interviewer, uw organisatie, jullie organisatie, uw kant, jullie kant, uw manager,
      men
    `,
    YOUR: 'uw, jullie, jouw, je, bij u, bij jullie, van u, van jullie, de, het, deze, dit, die',
    MY: "mijn, m'n, ons, onze",
    IF: 'als, indien, mits, tenzij, wanneer, alleen als, mocht, mochten, zolang',
    MAYBE: 'misschien, wellicht, mogelijk, eventueel, waarschijnlijk, vermoedelijk, allicht, voorlopig',
    BETTER: `
      beter, betere, beste, best, mooier, mooiere, hoger, hogere, groter, grotere, fijner, fijnere, liever,
      superieur*, droom*, ideale, leuker, leukere, top*
    `,
    MORE: 'meer, veel, stukken, aanzienlijk, aantrekkelijker*, minder, meest, nog',
    APPEALING: `
      aantrekkelijk*, interessanter*, interessante, boeiender*, spannender*, uitdagender*, passender*,
      veelbelovender*, lucratiever*, moderner*, innovatiever*, gerenommeerder*, overtuigender*,
      gevarieerder*, zekerder*, flexibeler*, bekender*, serieuzer*, professioneler*, verleidelijker*,
      gunstiger*, ambitieuzer*, inspirerender*, dynamischer*, creatiever*, zinvoller*, verantwoordelijkheid,
      vrijheid, groei, groeimogelijkheden, doorgroeimogelijkheden, toekomst, perspectief, mogelijkheden,
      kansen, te bieden, stabieler*, geschikter*, concurrerender*, degelijker*, volwassener*, sterker*,
      prettiger*, comfortabeler*, voordeliger*
    `,
    JOB: `
      aanbod, aanbieding*, baan, banen, functie*, job, rol, positie*, kans*, bedrijf, bedrijven, werkgever*,
      firma, team, optie*, alternatief, alternatieven, voorstel*, voorwaarden, arbeidsvoorwaarden,
      contract*, pakket, project*, cultuur, bedrijfscultuur, omgeving, werkomgeving, werkplek, carrière*,
      loopbaan*, ontwikkelings*, doorgroei*, titel, merk, reputatie, ergens anders, elders, MASKED,
      organisatie*, uitdaging*, techniek, technologie, product*, werksfeer, sfeer, opleiding*, keuze, plek,
      mij, match, reistijd
    `,
    OTHER: 'andere, ander, anders, concurrent*, concurrentie, elders, rivaal',
    THAN_YOU: `
      dan het uwe, dan de uwe, dan uw*, dan u, dan bij u, dan bij jullie, dan jullie, dan die van u,
      dan die van jullie, dan dat van u, dan dat van jullie, dan wat u, dan wat jullie, dan MASKED,
      dan bij MASKED, dan de, dan het, dan deze, dan die, dan dit, dan hier, vergeleken met,
      in vergelijking met, ten opzichte van, vergeleken bij, dan jouw, dan bij jou
    `,
    PREFER: `
      verkies, verkoos, prefereer, geef de voorkeur, geef voorkeur, gaf de voorkeur, voorkeur, liever,
      favoriet*
    `,
    REFUSE: `
      weigeren, afslaan, laten liggen, laten lopen, laten schieten, nee zeggen, weerstaan, bedanken voor,
      voorbij laten gaan, tippen, concurreren, opboksen
    `,
    CAN: 'kan, kon, konden, kunnen, kunt, kunnen, mocht',
    PAY: `
      salaris*, *salaris, loon*, *loon, geld*, betaal*, betaald*, betaling, betalen, bonus*, verdien*,
      verdienen, bruto*, netto*, financieel, financiële, financieën, vergoeding*, onderbetaald*, budget*,
      tarief*, dagtarief, uurtarief, uurloon, provisie, commissie, toeslag*, aandelen, opties, inkomen*,
      per jaar, per maand, per uur, jaarlijks*, dertiende maand, vakantiegeld, pensioen*, leaseauto, lease*,
      bedrijfsauto, auto van de zaak, duur, goedkoop, centen, poen, salariëring, beloning, beloont, premie*,
      opslag, loonsverhoging, salarisverhoging, bedrag, bedragen, lucratief, inschaling, schaal, cao
    `,
    CURRENCY: 'euro, euros, eur, dollar*, usd, pond, chf, k, piek',
    THOUSAND: '*duizend, duizend, honderd, *honderd, mille, miljoen, ton',
    PERCENT: 'SIGN, procent, percent',
    RELATIVE: `
      vrouw, man, echtgenote, echtgenoot, partner, vriendin, vriend, verloofde, moeder, mama, ma, vader,
      papa, pa, ouders, kind, kinderen, kindje, zoon, zoontje, zonen, dochter, dochtertje, dochters, baby,
      broer, broertje, zus, zusje, broers, zussen, oma, opa, grootmoeder, grootvader, familie, gezin,
      schoonmoeder, schoonvader, schoonouders, oom, tante, neef, nicht, ex, ex-vrouw, ex-man, tweeling,
      bruiloft, huwelijk, zwangerschap, gezondheid*, huisarts, dokter, arts, psycholoog, psychiater,
      therapeut, rug, knie, huur, hypotheek, schulden, hond, kat, huisbaas, scheiding, relatie, religie,
      geloof, depressie, mentale
    `,
    ILLNESS: `
      ziek, zieke, ziekte*, zieker, ernstig ziek, gezondheid*, kanker, tumor, depress*, angststoornis,
      angst, paniekaanval*, burn-out, burnout, opgebrand, overspannen, overwerkt, operatie*, geopereerd,
      opereren, ziekenhuis*, opgenomen, diagnose*, gediagnosticeerd, therapie*, behandeling*, medicijn*,
      medicatie, medisch*, chronisch*, psychisch*, mentaal, migraine*, letsel, blessure*, geblesseerd,
      chemo*, adhd, autis*, slapeloos*, verslav*, alcohol*, hartaanval, hartinfarct, beroerte, corona,
      covid, griep, symptomen, miskraam, vruchtbaarheid*, ivf, beperking, dementie, dementerend*, alzheimer,
      psycholoog, psychiater, kliniek, stress*, revalid*, rugklachten, klachten, gebroken been, hernia,
      uitputting, uitgeput, ongeluk, ongeval
    `,
    TROUBLE: `
      zwanger*, gescheiden, scheid*, scheiding, uit elkaar, verbroken, voogdij, co-ouderschap, kinderopvang,
      crèche, opvang voor, ouderschapsverlof, zwangerschapsverlof, begrafenis, crematie, overleden,
      overlijden, overleed, gestorven, sterft, sterfgeval, dood, stervende, rouw*, verlies van mijn,
      schuld*, schuldsanering, hypotheek*, huur, failliet*, lening*, rekeningen, rondkomen,
      eind van de maand, rond te komen, uitgezet, uithuiszetting, werkloos*, uitkering, rechtbank,
      rechtszaak, thuissituatie, thuis, familieomstandigheden, familieproblemen, gezinsproblemen,
      gezinssituatie, privéproblemen, problemen thuis, problemen in mijn, relatieproblemen,
      huwelijksproblemen, privésituatie, privéleven, privé, crisis, moeilijke tijd, moeilijke periode,
      zware tijd, zware periode, lastige periode, heftige periode, zorgen voor mijn, zorg voor mijn,
      mantelzorg*, ga trouwen, gaan trouwen, trouw*, alleenstaande, geloof*, religieu*, ontslagen,
      op straat, creditcard, bevall*, in verwachting, verwachten een, verwacht een, geldzorgen,
      geldproblemen
    `,
    THEIRS: `
      proces, processen, *proces, procedure*, *procedure, gesprek*, sollicitatiegesprek*, interview*,
      communicatie, reactie*, antwoord*, kantoor, kantoren, team, bedrijf, cultuur, *cultuur, management,
      leiding, aanbod, website, site, werving, recruiter*, hr, personeelszaken, test*, opdracht*,
      assessment, vraag, vragen, sfeer, werksfeer, omgeving, product*, organisatie, aanpak, toon, rol,
      functie, vacature*, reputatie, recensies, reviews, beoordelingen, baas, manager, interviewer*,
      voorwaarden, contract, planning, coördinatie, mensen, gebouw, houding, manier, systeem, techniek,
      technologie, code, ervaring, alles, telefoongesprek, afspraak, beschrijving, project*, werk, indruk,
      waarden, mail*, gedrag, behandeling, strategie, werkwijze, terugkoppeling
    `,
    BAD: `
      chaotisch*, chaos, rommel*, puinhoop, zooitje, bende, ongeorganiseerd*, slecht*, langzaam, langzame,
      traag, trage, traagheid, saai*, ouderwets*, verouderd*, gedateerd*, verwarrend*, onduidelijk*, vaag,
      vage, onprofessioneel, onprofessionele, amateuristisch*, belabberd*, beroerd*, vreselijk*,
      verschrikkelijk*, afschuwelijk*, waardeloos, waardeloze, teleurstellend*, frustrerend*, irritant*,
      vermoeiend*, belachelijk*, zinloos, zinloze, nutteloos, nutteloze, tijdverspilling, verspilling,
      gênant*, beschamend*, onbeleefd*, onbeschoft*, arrogant*, onvriendelijk*, respectloos, respectloze,
      gebrek aan respect, toxisch*, giftig*, zwak*, middelmatig*, weinig overtuigend*, weinig inspirerend*,
      niet overtuigend*, ongeïnspireerd*, onaantrekkelijk*, rode vlag*, alarmbel*, nachtmerrie, grap,
      lachertje, te lang, veel te, eindeloos, eindeloze, eeuwen, onaangenaam, onaangename, ongemakkelijk*,
      onrealistisch*, incompetent*, inefficiënt*, bureaucratisch*, deprimerend*, troosteloos, vies, smerig*,
      erger, slordig*, onzorgvuldig*, twijfelachtig*, verdacht*, te wensen over, te wensen, vijandig*,
      onpersoonlijk*, grauw*, kil, kille, raar, rare, vreemd*, triest*, drama, dramatisch*, ramp,
      rampzalig*, eentonig*, weinig professioneel*, niet professioneel*, gebrekkig*, ondermaats*,
      oneerlijk*, misleidend*, weinig transparant*, gebrek aan, ontbreekt, ontbrak, log, stroperig*, stug*,
      ongezellig*, weinig menselijk*, ongeloofwaardig*, niet serieus, niet best, weinig
    `,
    DISLIKED: `
      teleurgesteld, teleurstelling, teleurgestelde, tegengevallen, viel tegen, vielen tegen, viel me tegen,
      vond ik niet, vond ik erg, niet aanspreekt, spreekt me niet aan, sprak me niet aan, spreken me niet,
      niet enthousiast, niet overtuigd, niet onder de indruk, geen goed gevoel, slecht gevoel,
      geen goede indruk, slechte indruk, negatieve indruk, geen klik, geen vertrouwen, vertrouwen verloren,
      vertrouwen kwijt, interesse verloren, interesse kwijt, zin verloren, zin vergaan, afgeknapt,
      knapte af, afgehaakt door, genegeerd gevoeld, voelde me genegeerd, voelde me niet welkom,
      voelde me ongemakkelijk, niet serieus genomen, ongemakkelijk bij, ontevreden, ergerde, geërgerd,
      ergernis, gestoord aan, stoorde, verontwaardigd, haat, hekel, gefrustreerd, twijfels over,
      bedenkingen, zorgen over, meer verwacht, had meer, iets anders verwacht, beter verwacht, niet wat ik,
      zie mezelf niet, zag mezelf niet, geen toekomst, sceptisch, wantrouw*, geschrokken,
      onaangenaam verrast, koud liet, stelde teleur, stelden teleur, stelt teleur, verveeld, verveelde,
      staat me niet aan, stond me niet aan, beviel me niet, bevalt me niet
    `,
    FAILED: `
      gefaald, faalde, negeer*, genegeerd, negeerde, vergeten, vergat, kwijt, kwijtgeraakt, niet gereageerd,
      nooit gereageerd, niet geantwoord, nooit geantwoord, niet gebeld, nooit gebeld, niet teruggebeld,
      niet teruggemaild, nooit iets, niets laten, niks laten, niets van u horen, niet de moeite,
      geen moeite, niet laten weten, niet geïnformeerd, niet nagekomen, nooit verteld, niet verteld,
      niet uitgelegd, niet gedaan, niet gehouden, niet komen opdagen, lieten me, liet me, liet mij,
      lieten mij, laten wachten, laten zitten, laten hangen, hebt laten, hebben laten, heeft laten,
      hebben me, heeft me, heeft mij, hebt me, deed er, deden er, erover gedaan, over gedaan, te lang,
      zo lang, gelogen, loog, beloofd, beloofde, beloofden, afgezegd, geannuleerd, verzet, verplaatst,
      veranderd, gewijzigd, uitgesteld, gedraald, getreuzeld, getwijfeld, onder druk, had moeten,
      hadden moeten, had u, had kunnen, hadden kunnen, zijn verantwoordelijk, bent verantwoordelijk,
      behandeld, behandelde, gedwongen, dwongen, te laat, verkeerde naam, verspild, verspilde, verprutst,
      verpest, verknald, verknoeid, aan het lijntje, in de kou, in de steek, aan mijn lot
    `,
    HARDSHIP: `
      wachten, laten wachten, negeren, genegeerd, stilte, radiostilte, vertraging*, chaos, wanorde,
      traagheid, gebrek aan, late reactie, trage reactie, weken van, weken stilte, maanden, zonder reactie,
      zonder antwoord, derde keer, vierde keer, bureaucratie, incompetentie, fout*, besluiteloosheid,
      afzeggen, verzetten, wachttijd, passiviteit, slechte communicatie, gebrekkige communicatie,
      slechte planning, slechte organisatie, pas drie, maar drie, slechts drie, drie weken, twee weken,
      vier weken, een maand, twee maanden, desinteresse, onverschilligheid, slordigheid, laag bod,
      zo'n laag, nalatigheid, getreuzel, getwijfel, lange stilte, late antwoord
    `,
    FAULT: `
      uw schuld, jullie schuld, jouw schuld, aan u te wijten, aan jullie te wijten, te wijten aan,
      aan uzelf te danken, aan jullie zelf te danken, aan jezelf te danken, te danken aan uw,
      te danken aan jullie, de schuld van, schuld ligt, ligt aan u, ligt aan jullie, lag aan u,
      lag aan jullie, aan u ligt, aan jullie ligt, komt door u, komt door jullie, kwam door u,
      kwam door jullie, door uw, door jullie, vanwege uw gebrek, vanwege jullie, dankzij uw traag*,
      dankzij jullie, als u eerder, als jullie eerder, als u sneller, als jullie sneller, als u had,
      als jullie hadden, als u wat, had u, hadden jullie, had je eerder, als u me, als jullie me,
      uw verantwoordelijkheid, jullie verantwoordelijkheid, u hebt me, u heeft me, jullie hebben me,
      jullie hebben mij, u heeft mij, u liet me, u liet mij, jullie lieten me, jullie lieten mij,
      omdat u niet, omdat jullie niet, omdat u nooit, omdat jullie nooit, omdat u zo, omdat jullie zo,
      omdat u te, omdat jullie te, omdat u mij niet, omdat u me, omdat jullie me, omdat jullie mij,
      omdat niemand, niemand heeft, niemand belde, niemand nam, niemand reageerde, nooit een reactie,
      nooit antwoord, nooit een antwoord, nooit iets gehoord, nooit iets vernomen, niets meer gehoord,
      niets gehoord, niks gehoord, geen reactie gekregen, geen antwoord gekregen, kreeg geen, kreeg nooit,
      had eerder moeten, had dan, hadden dan, had maar, hadden maar, kans gemist, kans laten, kans gehad,
      moest ik
    `,
    HEARD: `
      ik hoorde, hoorde ik, gehoord dat, heb gehoord, ik hoor, hoor ik, vernomen dat, heb vernomen,
      mij is verteld, werd mij verteld, is mij verteld, vertelde me, vertelde mij, vertelden me,
      vertelden mij, heeft me verteld, heeft mij verteld, verteld dat, zei me, zei dat, zeiden dat,
      zegt dat, men zegt, mensen zeggen, iedereen zegt, iedereen weet, ze zeggen, het gerucht, gerucht*,
      roddel*, naar verluidt, schijnbaar, schijnt, schijnen, blijkbaar, kennelijk, zogenaamd, onder ons,
      tussen ons, gewaarschuwd, waarschuwde me, waarschuwden me, in vertrouwen, doet de ronde, gaat rond,
      wandelgangen, uit betrouwbare bron, opgevangen, er wordt gezegd, er wordt gefluisterd,
      er wordt verteld, bevestigde dat, kwam ter ore, ter ore
    `,
    SOURCE: `
      een vriend, een vriendin, vrienden, kennis van mij, een kennis, kennissen, oud-collega*,
      oud-medewerker*, oud-werknemer*, ex-collega*, ex-medewerker*, ex-werknemer*, voormalig*,
      vroegere collega, iemand die, iemand van, mensen die, een contact, mijn netwerk, een bron,
      een collega, mijn neef, mijn nicht, in de branche, in de sector, in het wereldje, linkedin, internet,
      glassdoor, een insider, werkt, werkte
    `,
    PRAISE: `
      dank, bedankt, dankjewel, dank je, dank u, fijn, geweldig, fantastisch, prachtig, wat aardig,
      wat lief, wat attent, hoe aardig, mooi, indrukwekkend, knap, knap hoor, petje af, chapeau, bravo,
      gefeliciteerd, proficiat, briljant, een genoegen, plezier, genoten, heerlijk, leuk, uitstekend,
      indruk, bewonder*, ware kunst, record, prijs, fascinerend, schitterend, subliem, complimenten
    `,
    DEADLINE: `
      voor maandag, voor dinsdag, voor woensdag, voor donderdag, voor vrijdag, voor zaterdag, voor morgen,
      uiterlijk, voor het einde, vóór, voor NUMBER, binnen NUMBER, binnen een week, binnen twee, binnen 24,
      binnen vierentwintig, tot morgen, tot maandag, tot vrijdag, tot eind, onmiddellijk, direct, meteen,
      vandaag nog, vandaag, morgen, nu, deze week, schriftelijk, eind van de dag, per omgaande, per direct
    `,
    DEMANDED: `
      antwoord*, reageer*, reactie, verhoog*, verhogen, verhoogt, matchen, match*, evenaar*, evenaren,
      verbeter*, verbeteren, bied*, bieden, betaal*, betalen, beslis*, beslissen, beslist, garandeer*,
      garanderen, bevestig*, bevestigt, geef me, geeft u, geven, hoor, hoor ik, krijg, ontvang, excuses,
      beloven, belooft, wilt, willen, verdubbel*, doe er, doet er, bij legt, overtreft, overtreffen, drauf
    `,
    FORGIVE: `
      vergeef*, vergeven, vergiffenis, niet boos, niet kwaad, niet kwalijk, neem het me niet, neem me niet,
      neemt u het me niet, haat me niet, haat mij niet, schrijf me niet af, streep me niet, sluit me niet,
      vergeet me niet, nog een kans, tweede kans, nieuwe kans, een laatste kans, genade, medelijden,
      niet slecht van me, niet slecht over me, niet minder over, wees niet, begrip voor mijn situatie
    `,
    EXPLAIN: `
      uitleggen, uitleg, uit te leggen, toelichten, toelichting, verklaren, verklaring, rechtvaardigen,
      context, verduidelijken
    `,
    PLEASE: 'alstublieft, alsjeblieft, a u b, smeek, ik bid, in godsnaam, asjeblieft',
  },
  turns: {
    angry: `
      kut*, shit, klote*, klere*, fuck*, godver*, verdomme, verdomd*, idiot*, stomme*, stom, dom, domme,
      sukkel*, eikel*, klootzak*, lul*, hufter*, bek, kop, ik ben het zat, zat ben, spuugzat, beu,
      schoon genoeg, genoeg van, het is genoeg, genoeg is genoeg, hoe durft, hoe durven, hoe durf,
      waar haalt u, waar halen jullie, onacceptabel*, onaanvaardbaar*, ongehoord*, schandalig*, schandalige,
      schande, schaam u, schaam je, schamen, ziedend, woedend, woest, razend, kwaad, boos, beledig*, clowns,
      poppenkast, leugenaars, leugenachtig, oplicht*, oplichters, voor de gek, aan de praat,
      laat me met rust, laat mij met rust, neem nooit meer, nooit meer contact, bel me niet, mail me niet,
      benader me niet, benader mij nooit, contacteer me niet, stop met, hou op, houd op, hou toch op,
      donder, rot, bullshit, onzin, lachwekkend, aanfluiting, walg*, walgelijk*, triest stelletje,
      stelletje, bende amateurs, prutsers, amateurs, zielig, incompetente, lef, gotspe, steek uw, steek je,
      steek jullie, stik, zoek het maar uit, zoek het, krijg de, verspilling van mijn tijd, pure minachting,
      minachting, onbeschoft*
    `,
    ultimatum: `
      anders, of anders, zo niet, tenzij, of ik trek, of ik stap, of ik ga, of ik accepteer, of het is over,
      of niet, laatste kans, laatste bod, laatste waarschuwing, u hebt tot, u heeft tot, jullie hebben tot,
      je hebt tot, ik geef u, ik geef jullie, ik eis, eis ik, eis, ik sta erop, ik verwacht een,
      ik verwacht uw, ik verwacht jullie, ik verwacht binnen, verwacht ik, ik wil een antwoord,
      ik wil een beslissing, ik heb een antwoord nodig, alleen als, enkel als, slechts als, alleen wanneer,
      blijf alleen, kom alleen, ga alleen door, op voorwaarde, op één voorwaarde, onder voorwaarde,
      mijn voorwaarde, mijn voorwaarden, niet onderhandelbaar, graag of niet, slikken of stikken,
      nu of nooit, beslis nu, neem nu een, hak de knoop, deadline, consequenties, juridische stappen,
      advocaat, melden bij, ik zet het online, ik publiceer, aan u de keuze, aan jullie de keuze,
      laatste woord, de bal ligt, of u verhoogt, of jullie verhogen, ofwel, dan trek ik, dan ben ik weg,
      dan haak ik, dan is het, dan kies ik, ultimatum
    `,
    sarcasm: `
      bedankt voor niets, dank voor niets, bedankt voor niks, dank u voor niets, goh, wat een verrassing,
      verrassing, wat een eer, wat een genoegen, wat een feest, wat een geluk, wat een snelheid,
      wat een efficiëntie, wat een service, wat een organisatie, wat attent, wat aardig van, wat lief van,
      wat gul, wat royaal, hoe attent, hoe gul, succes daarmee, succes ermee, zult u nodig,
      zullen jullie nodig, dat kunt u gebruiken, dat zult u, eindelijk, recordtijd, in recordtempo,
      recordtempo, lichtsnelheid, bliksemsnel*, slakkengang, slak, schildpad, wereldrecord, guinness,
      een prijs, medaille, oscar, nobelprijs, u zult het wel, jullie zullen het wel, zullen wel, zult wel,
      het vast druk, vast heel druk, vast te druk, ongetwijfeld te druk, zo druk, te druk om, heel druk om,
      applaus, staande ovatie, haha*, ja hoor, natuurlijk hoor, tuurlijk, knap hoor, knap hoe,
      volgende slachtoffer, slachtoffer, arme, overleven, overleeft, huilen, ontroostbaar, hart gebroken,
      diepbedroefd, wat een toeval, grappig hoe, bijzonder hoe, indrukwekkend hoe, heerlijk om,
      heerlijk gewacht, genoten van het wachten, genoten van de stilte, met plezier gewacht,
      een genoegen om genegeerd, genieën, meesters, meesterwerk, masterclass, toonbeeld, schoolvoorbeeld,
      glazen bol, postduif, rooksignalen, slechts drie, maar drie weken, maar liefst, wereldklasse,
      petje af voor
    `,
    begging: `
      smeek*, op mijn knieën, duizendmaal, duizend keer, duizend maal, duizend excuses, miljoen excuses,
      miljoen keer, sorry sorry, het spijt me zo, spijt me zo, spijt me zo ontzettend,
      spijt me verschrikkelijk, spijt me vreselijk, spijt me enorm, ontzettend ontzettend, heel heel,
      echt echt, wanhopig*, ten einde raad, weet niet hoe ik me moet, weet niet hoe ik mijn excuses,
      woorden schieten, voel me vreselijk, voel me verschrikkelijk, voel me zo slecht, voel me heel slecht,
      voel me rot, voel me ellendig, voel me zo schuldig, voel me schuldig, voel me heel schuldig,
      schuldgevoel, schaam me, schaam mij, doe alles, alles doen, zou alles, alles voor over, haat me niet,
      haat mij niet, wees niet boos, niet boos op me, niet boos bent, niet boos zijn, boos op mij,
      neem het me niet kwalijk, niet kwalijk neemt, niet kwalijk nemen, nog een kans, tweede kans,
      laatste kans geven, sluit de deur niet, schrijf me niet af, streep me niet, vergeet me alstublieft,
      heb medelijden, wees genadig, eeuwig, eeuwig dankbaar, alstublieft alstublieft, niet slapen van,
      slaap er niet van, tranen, in tranen, vergeef me, vergeef mij, mij vergeven, me vergeven, vergeeft,
      kunt vergeven, kunnen vergeven, oprechte excuses duizend, nogmaals duizend
    `,
    private: `
      gezondheidsredenen, medische redenen, om gezondheids*, mentale gezondheid, geestelijke gezondheid,
      ziektewet, ziekteverlof, mijn geaardheid, ben homo, mijn leeftijd, mijn gewicht, kan mijn huur,
      huur niet betalen, hypotheek niet, rekeningen niet, heb mijn * verloren, een kind krijgen, kinderwens,
      auto-ongeluk, maak een, we maken een, ga door een, in het ziekenhuis, in therapie, ligt op sterven,
      gevangenis, strafblad, trauma*, vreemdgegaan, heeft me verlaten, bij me weg,
      problemen in mijn relatie, op dit moment thuis
    `,
    money: `
      MORE … PAY, het dubbele, dubbele, het drievoudige, anderhalf keer, zes cijfers, beter betaald*,
      beter betaalde, betaalt beter, betaalt meer, betalen beter, betalen meer, bieden me NUMBER,
      biedt me NUMBER, krijg ik NUMBER, meer geld, te laag, erg laag, zo laag, veel lager, onder de markt,
      marktconform, beneden mijn, onder mijn, niet marktconform, salarisindicatie, salariseis*, looneis*,
      financiële plaatje, financieel plaatje, qua salaris, qua geld, ruim meer, kosten van, levensonderhoud,
      voor dat bedrag, te weinig
    `,
    gossip: `
      het gerucht gaat, geruchten, roddels, ik hoorde dat, hoorde dat, ik heb gehoord dat, gehoord dat,
      heb van iemand, vertelde me dat, vertelde mij dat, iemand vertelde, verteld dat, een vriend die,
      een vriendin die, een kennis die, iemand die bij, iemand die daar, ik ken iemand, ik ken mensen,
      uit betrouwbare, iedereen weet, publiek geheim, geen geheim, onder ons gezegd, tussen ons,
      blijft onder ons, men zegt, ze zeggen, mensen zeggen, naar verluidt, schijnt, schijnen,
      zou een affaire, affaire, gaat vreemd, gaan mensen ontslaan, ontslagronde, ontslagen vallen,
      reorganisatie aankomt, iedereen vertrekt, halve team, half het team, helft van het team, loopt leeg,
      gaat weg, achter uw rug, achter jullie rug, achter de rug, werkte bij MASKED, heeft bij u gewerkt,
      heeft bij jullie gewerkt, heeft bij MASKED gewerkt, die bij u werkt, die bij jullie werkt,
      die daar werkt, glassdoor, wandelgangen
    `,
    defensive: `
      niet mijn schuld, buiten mijn schuld, geen schuld, kan er niets aan doen, kan ik niets aan doen,
      kan er niks aan, niets verkeerds, niks verkeerds, niets fout, niks fout, niets misdaan,
      niets verkeerd, het recht om, alle recht, volste recht, mijn goed recht, goed recht, recht op,
      ben u niets, ben jullie niets, niets verschuldigd, niets schuldig, geen verantwoording,
      verantwoording af, hoef me niet, hoef mij niet, hoef niet uit te leggen, hoef geen, hoef ik niet,
      niet verplicht, geen verplichting, tot niets verplicht, vat het niet persoonlijk,
      neem het niet persoonlijk, niet persoonlijk op, begrijp me niet verkeerd, begrijpt u me niet verkeerd,
      voordat u mij, voordat u me, voordat jullie me, voor u oordeelt, voordat u oordeelt,
      voordat jullie oordelen, beschuldig*, verwijt, verwijten, kwalijk nemen dat ik, niemand kan mij,
      kunt mij niet, kunt u mij niet, kunt me niet, kunnen mij niet, ik ben niet iemand, ben niet het type,
      niet het soort, ben niet zo iemand, niet mijn gewoonte, doe ik nooit, normaal doe ik,
      normaal gesproken nooit, dit doe ik, iedereen zou, ieder ander, elk ander, wie dan ook, iedereen doet,
      iedereen in mijn, in mijn plaats, in mijn positie, in mijn situatie, in mijn schoenen,
      hetzelfde gedaan, hetzelfde doen, ook gedaan, aan mezelf denken, aan mezelf, voor mezelf kiezen,
      geen spijt, schaam me niet, schaam me nergens, niets om me, nergens voor, niet excuseren,
      niet te verontschuldigen, geen excuses, geen misdaad, heel normaal, volkomen normaal, niets mis mee,
      legitiem, nooit beloofd, nooit gezegd, niets ondertekend, nooit getekend, niets getekend, denk wat u,
      denkt u wat, wat u ook, wat jullie ook, ik weet wat u, weet wat jullie, u zult denken,
      u zult wel denken, jullie denken vast, u denkt vast, ter verdediging, te verdedigen, verdediging,
      netjes gedragen, correct gedragen, altijd eerlijk, altijd netjes, altijd correct, niet onbetrouwbaar,
      niet onprofessioneel, niet denken dat ik, denk niet dat ik
    `,
    blame: `
      kans gehad, uw kans, jullie kans, te laat nu, nu is het te laat, te traag voor, na weken,
      na drie weken, na een maand zonder, zonder enige reactie, zonder reactie, zonder antwoord,
      zonder bericht, zonder uitleg, zonder een woord, moest wachten, moeten wachten, moest zelf,
      zelf moeten bellen, achteraan moeten, achter u aan, achter jullie aan, weken gewacht, weken wachten,
      weken op, wekenlang, drie weken lang, drie weken gewacht, een maand gewacht, wacht al,
      nooit ontvangen, ondanks mijn, ondanks herhaalde, herinneringen, de manier waarop ik,
      de manier waarop u, de manier waarop jullie, de wijze waarop, hoe u mij, hoe jullie mij,
      hoe ik ben behandeld, hoe ik behandeld, geen andere keus, geen keus, geen andere keuze, gedwongen om,
      genoodzaakt om verder
    `,
    negativity: `
      eerlijk gezegd, om eerlijk te zijn, als ik eerlijk, eerlijk is eerlijk, ik moet eerlijk,
      ik zal eerlijk, om heel eerlijk, in alle eerlijkheid, eerlijkheidshalve, ronduit, slechte recensies,
      slechte reviews, negatieve recensies, negatieve reviews, slechte beoordelingen, slechte naam,
      slechte reputatie, tijdverspilling, verspilde tijd, zonde van mijn tijd, zonde van de tijd,
      slecht gevoel, vieze smaak, wrange smaak, bittere nasmaak, nare smaak, overtuigde me niet,
      overtuigt me niet, beviel me niet, laat te wensen, liet te wensen, veel te wensen, blij dat ik niet,
      opgelucht dat ik niet, gelukkig hoef ik, nooit voor u, nooit bij u, nooit bij jullie,
      nooit voor jullie, wil er niet werken, niet willen werken, nooit willen werken, geen toekomst,
      geen visie, geen idee wat, geen flauw idee, niet op niveau, onder de maat, zinkend schip,
      weinig te bieden, niets te bieden, niet mijn soort, verloop, uitgebuit, uitbuiting, inspireert niet,
      inspireert me niet, geen zin meer, geen trek meer, niet eens
    `,
    comparison: `
      tweede keus, tweede keuze, plan b, eerste keus, eerste keuze, nummer één, nummer een, droombaan,
      droombedrijf, droomfunctie, niet te weigeren, niet kon weigeren, niet kan weigeren,
      kon ik niet weigeren, niet kon afslaan, niet af te slaan, niet laten liggen, niet laten lopen,
      niet laten schieten, onweerstaanba*, geen nee, niet te versmaden, overtreft, overtreffen, verslaat,
      steekt erboven uit, ander niveau, andere orde, andere klasse, hoger niveau, lichtjaren,
      niet te vergelijken, geen vergelijking, kunt niet op tegen, kan niet op tegen, kunnen niet op tegen,
      niet tippen, niet concurreren, niet mee concurreren, veel beter, stukken beter, beduidend beter,
      beter aanbod, betere aanbieding, betere optie, betere kans, betere baan, betere functie,
      betere positie, beter bedrijf, betere werkgever, betere voorwaarden, betere vooruitzichten,
      betere perspectieven, past beter, beter past, beter passend*, beter bij mij, sluit beter,
      beter aansluit, beter aan bij, beter bij mijn, meer te bieden, biedt me meer, bieden me meer,
      biedt mij meer, spreekt me meer, spreekt mij meer, trekt me meer, mij meer aan, me meer aan,
      in plaats van bij u, in plaats van bij jullie, in plaats van die van u, boven die van u, boven u,
      boven jullie, boven uw, niet zo goed als, niet zo, minder aantrekkelijk*, minder interessant*,
      marktleider, concurrent*, unieke kans, kans van mijn leven, buitenkans, gouden kans, eenmalige kans,
      grotere en, stap hoger
    `,
    'over-explaining': `
      laat me uitleggen, laat mij uitleggen, ik leg uit, ik zal uitleggen, ik wil uitleggen,
      wil graag uitleggen, graag uitleggen, even uitleggen, even uit te leggen, proberen uit te leggen,
      uit te leggen waarom, ik zal het uitleggen, de reden is dat, de reden hiervoor,
      de belangrijkste reden, de voornaamste reden, verschillende redenen, diverse redenen,
      meerdere redenen, allerlei redenen, veel redenen, drie redenen, twee redenen, tal van redenen,
      een aantal redenen, hele verhaal, lang verhaal, het verhaal is, tot in detail, in detail, uitgebreid,
      voors en tegens, voor- en nadelen, voor en nadelen, nachten wakker, wakker gelegen, slapeloze nachten,
      enerzijds, anderzijds, aan de ene kant, aan de andere kant, ten eerste, ten tweede, ten derde,
      allereerst omdat, bovendien, een andere reden, nog een reden, daar komt bij, daarbij komt,
      daarnaast speelt, u moet weten, moet u weten, u moet begrijpen, moet u begrijpen, zodat u begrijpt,
      zodat jullie begrijpen, om u een idee, ter context, voor de context, context, achtergrond,
      u vraagt zich, vraagt u zich, jullie vragen je, heb het besproken met, besproken met mijn,
      overlegd met mijn, gesproken met mijn, met mijn mentor, advies van mijn, minuten met, minuten rijden,
      minuten fietsen, minuten reizen, uur reizen, uur rijden, half uur, anderhalf uur, reistijd,
      met de trein, met de metro, met de bus, de trein, de metro, file, files, parkeren, kilometer*, km,
      niet alleen ~ maar ook, het begon allemaal, het begon met, in eerste instantie, aanvankelijk,
      toen kreeg, toen ik, toen kwam, daarna kreeg, daarna heb, vervolgens, later kreeg, door toeval,
      toevallig, het geval wil, het zit zo, omdat ~ omdat, omdat ~ en bovendien, omdat ~ en ook,
      omdat ~ en daarnaast, aangezien ~ en, wat betekent dat, volledig transparant, volledige transparantie,
      transparantie, transparant te zijn, al jaren, sinds jaar en dag, als kind al, altijd al,
      altijd gedroomd, vijfjarenplan, carrièreplan, mijn hele leven, heen en weer, lijst gemaakt, lijstje
    `,
    evasive: `
      niet zeker, nog niet zeker, weet niet zeker, weet het niet, weet nog niet, weet ik nog niet,
      weet niet of, niet besloten, nog niet besloten, nog geen besluit, nog geen beslissing,
      nog geen definitief, onzeker, twijfel, twijfel nog, twijfels, aarzel, ben er nog niet uit,
      nog niet uit, denk er nog, denk nog na, nog nadenken, nog even nadenken, over nadenken,
      over na te denken, tijd om na te denken, bedenktijd, meer tijd, tijd nodig, we zien wel,
      we zullen zien, ik zie wel, kijken wel, kijk nog even, even afwachten, afwachten, even aankijken,
      ik laat het u nog, ik laat het nog, laat ik nog, laat het nog weten, hoort nog van mij, hoort u nog,
      kom er nog op terug, kom hier nog op terug, kom er later op terug, kom later terug, later op terug,
      misschien, wellicht, mogelijk, eventueel, waarschijnlijk, zou kunnen, kan zijn dat, het kan zijn,
      het zou kunnen, kan nog veranderen, kan veranderen, veranderen nog, ooit eens, op een gegeven moment,
      een andere keer, andere keer, een ander moment, later nog eens, later dit jaar, later weer, voorlopig,
      voor nu, vooralsnog, op dit moment niet, nu even niet, nu niet, even niet, nog niet, deur open,
      deur op een kier, op een kier, deur openhouden, open houden, openhouden, openlaten, open laten,
      open voor, sta open, van gedachten, bedenk, bedenken mocht, als het niet lukt, als het niets wordt,
      als het niet bevalt, als het tegenvalt, mocht het niet, mocht het tegenvallen, mocht er iets,
      mocht dit, mocht mijn, mochten de, mocht de andere, mocht die, als er iets verandert,
      als mijn situatie, als de andere, als het andere, voor het geval, in geval van, in de wacht, on hold,
      op pauze, pauzeren, uitstellen, uit te stellen, opschuiven, achter de hand, als reserve, reserve,
      stand-by, standby, neem later, neem ik later, later contact, weer contact op, bel me over,
      bel mij later, vraag me later, benader me later, over een paar, over enkele, wie weet, je weet nooit,
      je weet maar nooit, men weet nooit, zeg nooit nooit, nog een optie, blijft een optie,
      nog steeds geïnteresseerd, nog geïnteresseerd, blijf geïnteresseerd, niet definitief,
      nog niets definitief, geen definitief nee, geen nee, niet uitgesloten, sluit niet uit,
      sluit niets uit, min of meer, een beetje, soort van, hangt af, hangt ervan af, afhankelijk van,
      houd mijn, hou mijn, bewaar mijn, houd me, hou me, plek vrij, plekje vrij, niet helemaal,
      niet volledig, neig, moeilijk te zeggen, lastig te zeggen, te vroeg om, iets tussengekomen,
      er is iets, kwam iets tussen, nogal druk, wat druk, erg druk, ingewikkeld, lastig,
      niet het juiste moment, niet het goede moment, geen goed moment, komt het niet uit, komt niet zo,
      in principe, in theorie, denk dat ik niet, ik denk dat, ik geloof niet dat, lijkt me niet
    `,
  },
  kind: {
    angry: 'boos op mij, kwaad op mij, schaam me niet',
    ultimatum: `
      als u wilt, als u dat wilt, als jullie willen, als u vragen, als jullie vragen, mocht u vragen,
      mocht u nog, mochten jullie, dankbaar ~ als, waarderen ~ als, fijn ~ als, indien nodig,
      indien gewenst, als dat nodig is, iemand anders, niets anders, anders dan, iets anders, ergens anders,
      heel anders, of niet
    `,
    sarcasm: `
      dank ~ geduld, bedankt ~ geduld, sorry ~ *, excuses ~ *, het spijt me ~ *, veel succes met,
      succes met de, succes met het, succes bij, gefeliciteerd met, petje af voor uw professional*,
      toonbeeld van professional*, arme*n, met plezier gesproken, drukke agenda, druk bent,
      eindelijk kennis
    `,
    begging: `
      neem me niet kwalijk voor de late, alles doen om, alstublieft weten, het spijt me zo kort,
      alle*s voor over heeft
    `,
    private: `
      goede gezondheid, gezondheidszorg, zorgsector, medische sector, medische apparatuur,
      medische techniek, persoonlijke redenen, privéredenen, familieredenen, persoonlijke omstandigheden,
      familiebedrijf, familiaire sfeer, thuis te voelen, voelde me thuis, thuis gevoeld, thuisvoelen,
      thuiswerk*, vanuit huis, behandeling van mijn, sollicitatie behandel*, man of vrouw,
      mijn relatie met u, goede relatie, zakelijke relatie, overlijd*ens, trouw*ens, vertrouw*, geloof dat,
      ik geloof, geloof ik, geloof in, die thuis
    `,
    money: `
      de moeite waard, honderd procent, 100 procent, duizendmaal dank, tijd winnen, mijn opties,
      opties open, andere opties, aandacht beste*, verdient, verdienen een, verdien* een, verdiende,
      waardering verdien*, kostbare tijd, dure tijd, in geld uit te drukken, lonend, lone*nd, pond*er,
      geld*t, geldt, beloon*d met goede
    `,
    gossip: `
      van u gehoord, van u te horen, graag van u, hoor graag, hoor ik graag, goede dingen, veel goeds,
      goeds gehoord, positieve verhalen, goede verhalen, heb gehoord over de functie, u vertelde,
      jullie vertelden, zoals u zei, zoals u vertelde, u me vertelde, u mij vertelde,
      vertelde over de functie, vertelde over de rol, vertelde over het team, aanbevolen
    `,
    defensive: `
      hoef niet verder, hoef geen verdere, excuses voor, excuses aan, excuus voor, altijd eerlijk behandeld,
      altijd netjes behandeld, aarzel niet, geen excuses voor
    `,
    blame: `
      door uw vriendelijk*, door uw warme, door uw enthousias*, door jullie enthousias*, door jullie warme,
      door uw open, door uw tijd, door uw team ontvangen, als u vragen, mocht u, als jullie vragen,
      als u nog, heeft me een goed, hebben me een goed, hebt me een goed, hebben me een heel,
      heeft me een heel, heeft me goed, hebben me goed, heeft me veel, sorry ~ *, excuses ~ *,
      het spijt me ~ *, het spijt mij ~ *, ik had, had ik eerder, had moeten laten, laat ik u,
      te laat weten, zo laat, moest ik een keuze, moest ik kiezen, moest ik beslissen,
      moest ik een beslissing, moest ik helaas, u hebt me hartelijk, u heeft me hartelijk,
      jullie hebben me hartelijk, u heeft mij zeer, jullie hebben mij zeer, netjes behandeld,
      goed behandeld, vriendelijk behandeld, prettig behandeld, met respect behandeld,
      jullie hebben me welkom, u had gehoopt, jullie hadden gehoopt, had gehoopt, u heeft me uitgenodigd,
      u hebt me uitgenodigd, jullie hebben me uitgenodigd, u heeft mij uitgenodigd, u mij hebt uitgenodigd
    `,
    negativity: `
      het spijt me ~ teleurstel*, sorry ~ teleurstel*, hoop ~ niet ~ teleurgesteld,
      wil u niet teleurstellen, u teleur te stellen, jullie teleur te stellen, u teleurstel*,
      jullie teleurstel*, teleurstellend voor u, teleurstellend voor jullie, teleurstellend nieuws,
      slecht nieuws, vervelend nieuws, slecht moment, slechte timing, niet makkelijk, niet gemakkelijk,
      niet eenvoudig, geen makkelijke, geen gemakkelijke, geen eenvoudige, niets persoonlijks,
      niets te maken, niets negatiefs, niets tegen, niet slecht, te laat, sorry ~ *, excuses ~ *,
      het spijt me ~ *, het spijt mij ~ *, jammer, verdrietig, op korte termijn, kort dag, gebrek aan tijd,
      tijdgebrek, ik ontbreek, oprecht, eerlijk verteld, eerlijk proces, eerlijke, op deze manier,
      weinig tijd, vreemd genoeg kreeg, te lang bezet, niet te lang, zo lang, ontbreekt het mij aan tijd,
      met een vreemd, ongemak, geen slechte
    `,
    comparison: `
      beste wensen, beste groet*, met beste, het beste, het allerbeste, alle goeds en het beste, best doen,
      mijn best, beste kandidaat, beste persoon, best mogelijke, best wel, kandidaat ~ beter*|best*,
      iemand ~ beter*, persoon ~ beter*, vind* ~ beter*, beter leren kennen, beter begrijpen,
      beter te begrijpen, beter beeld, beter zicht, beter om, beter dat ik, beter niet, meer tijd,
      niet meer, geen ~ meer, geen … meer, niets meer, niet langer, liever nu, liever eerlijk,
      liever vertel, liever trek, liever zeg, vertel het u liever, laat het u liever, laat u liever, beste,
      beste recruiter, beste team, beste mevrouw, beste heer, meer informatie, meer dan dankbaar,
      des te meer, veel plezier, veel succes, veel geluk, veel interessant*, best*, heel interessant*,
      erg interessant*, interessante gesprek*, interessante functie, zeer interessant*,
      interessante kennismaking, interessante rol
    `,
    'over-explaining': `
      dank ~ uitleg, bedankt ~ uitleg, dank ~ toelichting, bedankt ~ toelichting, waardeer ~ uitleg,
      waardeer ~ transparantie, bedankt ~ transparantie, dank ~ transparantie, uw transparantie,
      jullie transparantie, u heeft uitgelegd, u uitlegde, hebt uitgelegd, hebben uitgelegd,
      zonder in detail, hoef niet uit te leggen, allereerst dank, allereerst bedankt, ten eerste dank,
      ten eerste wil ik u bedanken, uitgebreide uitleg, uitgebreide gesprek, uitgebreid gesproken,
      uitgebreid de tijd, bovendien wens, minuten van uw, uur van uw, wachtlijst, kandidatenlijst,
      bovendien dank, toen we spraken, toen ik u sprak, toen ik met u, uren werk
    `,
    evasive: `
      misschien|wellicht|wie weet|hopelijk|hoop ~ paden|wegen|toekomst|kruisen|tegen|samenwerk*|terug|weer,
      hoop dat *, paden ~ *, wegen ~ *, niet van gedachten, verander niet van, geen twijfel, ongetwijfeld,
      zonder twijfel, twijfel niet, mogelijke vragen, eventuele, eventueel ongemak, mogelijk ongemak,
      zo snel mogelijk, zo spoedig mogelijk, mogelijk was, mogelijk om, mogelijk hebt,
      mogelijk heeft gemaakt, mogelijk gemaakt, niet mogelijk, niet meer mogelijk, mocht u vragen,
      mocht u nog, mochten er vragen, na lang nadenken, na goed nadenken, na zorgvuldig nadenken,
      na rijp beraad, over nagedacht, nagedacht, lastige beslissing, lastige keuze, niet lastig,
      ik denk dat u, ik denk dat jullie, ik denk met plezier, in afwachting, houd mijn gegevens niet,
      houd contact, hou contact, laat het nog even weten als, voor een andere kandidaat, andere keer dank,
      een beetje te, lastig voor u, lastig voor jullie, open en, zou kunnen veroorzaken, houd me aanbevolen
    `,
  },
  parts: {
    withdrawal: {
      says: `
        niet ~ verder, niet verder *, niet ~ voortzetten, niet ~ voort te zetten, niet ~ vervolgen,
        niet ~ doorgaan, niet door te gaan, ga niet door, niet ~ deelnemen, niet deel te nemen,
        neem niet deel, niet ~ meedoen, doe niet mee, niet ~ bij het gesprek, niet ~ aanwezig, niet ~ komen,
        kom niet, kom ~ niet, niet ~ accepteren, niet ~ aannemen, niet ~ aanvaarden, niet ~ ingaan,
        niet in te gaan, ga niet in, ga ~ niet in op, niet ~ bijwonen, niet ~ beschikbaar, niet langer *,
        niet meer *, geen kandidaat meer, geen deel meer, niet in overweging, sollicitatie ~ beëindig*,
        sollicitatie ~ stopzetten, sollicitatie ~ te stoppen, procedure ~ stoppen, procedure ~ verlaten,
        procedure ~ stop, uit de procedure, uit het proces, uit de race, uit de running,
        sollicitatie ~ sluiten, dossier ~ sluiten, sollicitatie ~ in te trekken, mij ~ van de lijst,
        mijn naam ~ van de lijst, afspraak ~ vrij, tijdslot ~ vrij, plek ~ vrij, zonder mij, nee zeggen,
        nee te zeggen, niet voor deze functie, besloten niet, besloten om niet, gekozen niet,
        ervoor gekozen niet, kies ervoor niet, hier te stoppen, stop hier, houdt het hier op, te stoppen,
        niet ~ aanvaard, niet aanvaard, niet aanneem, niet accepteer, niet ~ accepteer, kies er niet voor,
        niet kom, haal me ~ van, het blijft nee
      `,
      does: `
        intrek*, in trekken, in te trekken, ingetrokken, terugtrek*, terug te trekken, teruggetrokken,
        afzeg*, af te zeggen, afgezegd, zeg ~ af, annuleer*, annuleren, geannuleerd,
        bedank ~ voor de uitnodiging niet, beëindig*, haak af, afhaken, trek me terug, cancel*, afmelden,
        af te melden, meld ~ af, stap ~ uit, stap uit, zie ~ af, af te zien, afzien, zie af van, trek … in,
        trek ~ in, trek ~ terug, afwijs, afwijzen, af te wijzen, wijs ~ af, sla ~ af, af te slaan, afslaan,
        stop met de, stop ermee, stop ik, bel ~ af, afgebeld, bedank voor de functie
      `,
      isNone: `
        u hebt afgezegd, u heeft afgezegd, jullie hebben afgezegd, overweeg ~ *, denk erover ~ *,
        denk aan ~ *, twijfel ~ *, wilde ~ eerst *, stond op het punt *, misschien ~ *, weet niet of *,
        had willen *, jullie hebben geannuleerd, zou willen weten *
      `,
    },
    thanks: {
      says: `
        niet genoeg bedanken, niet genoeg danken, kan u niet genoeg, kan jullie niet genoeg,
        niet zonder u te bedanken, niet zonder te bedanken, niet nalaten u te bedanken,
        nogmaals niet genoeg
      `,
      does: `
        dank, dank*, bedank*, dankbaar*, erkentelijk, waardeer, waardering, op prijs, gewaardeerd,
        waardeerde
      `,
      isNone: `
        bedankt voor niets, dank voor niets, bedankt voor niks, nee dank, nee bedankt, dank zij, dankzij,
        te danken aan, zou dankbaar zijn als, zou het waarderen als, zou het op prijs, op prijs stellen als,
        dankbaar als u, ondank*, niet bedanken, geen dank, bedank niet, dank niet, waarom zou ik ~ *,
        mag u mij dankbaar, bedank mij, stel ~ op prijs als, verdenk*, gedank*, niet dankbaar,
        bedank ik niet, bedank ik voor de eer
      `,
    },
    close: {
      says: 'aarzel niet om contact',
      does: `
        wens*, toegewenst, succes, veel succes, alle goeds, het beste, het allerbeste, veel geluk,
        in contact, contact te houden, contact houden, contact blijven, paden, wegen, groet, groeten,
        groetjes, vriendelijke, hartelijke, met vriendelijke, hoogachtend, kijk ~ uit naar, kijk uit naar,
        hoop ~ *, hoop dat *, tot ziens, tot snel, tot dan, fijne dag, prettige dag, fijne week,
        fijn weekend, sterkte, mvg, graag nog eens, met plezier, met genoegen, hopelijk *, graag tot, warme
      `,
      isNone: `
        wens ik mij, wens mijn, wens me terug, wens niet, wens ~ in te trekken, wens ~ af te zien,
        hoop dat u begrijpt, hoop dat jullie begrijpen, hoop op uw begrip, hoop op jullie begrip,
        hoop dat u leert, hoop dat jullie leren, hoop nooit, hoop dat u zich schaamt, het beste voor mij,
        hopelijk nooit, hopelijk leren, hopelijk leert, hopelijk begrijpt, vriendelijke uitnodiging,
        hartelijke ontvangst, vriendelijke ontvangst, vriendelijke woorden
      `,
    },
  },
  joins: 'en, maar, dus, want, omdat, hoewel, dat, daarom, of',
  negatesBehind: true,
  common: `
    jou, jouw, kunt, kunnen, onze, hoe, iemand, even, tegen, onder, moet, andere, mocht, de, het, een, en,
    van, ik, u, te, dat, die, in, is, op, aan, met, voor, niet, mijn, uw, om, bij, ook, als, er, maar, heb,
    heeft, hebben, zijn, was, werd, wordt, naar, door, over, uit, nog, wel, dan, zo, dit, deze, mij, me,
    jullie, je, wij, we, ons, kan, wil, zou, graag, dank, zal, geen, meer, na, hebt, bent, ben, tot, al,
    heel, veel, hun, ze, zich, worden, waar, omdat, tijd
  `,
  emphatic: `
    niet, nooit, geen, niets, heel, erg, alstublieft, stop, altijd, alles, alle, nu, direct, dringend, veel,
    te, beter, slechter, schande, belachelijk, onacceptabel, weken, bedankt, dank, u, uw, jullie, absoluut,
    onmiddellijk, meer, niemand, alleen, definitief, eindelijk, echt, zat, waarom, weer
  `,
  blanks: `
    naam, uw *, achternaam, voornaam, mijn naam, bedrijf, bedrijfsnaam, organisatie, functie, functietitel,
    titel, datum, dag, tijd, tijdstip, recruiter, contactpersoon, reden, afdeling, contact, telefoon,
    telefoonnummer, email, e-mail, handtekening, invoegen *, invullen, in te vullen, vul *, hier, stad,
    adres, xx*, verantwoordelijke, kandidaat, jouw *, je *
  `,
  reasons: `
    omdat, want, aangezien, daar, doordat, dus, daarom, bovendien, ook, hoewel, ondanks, zodat, waardoor,
    daarna, toen, vervolgens, echter, maar, terwijl, wat, immers, derhalve, daarnaast
  `,
};
