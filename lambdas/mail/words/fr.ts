import type { Words } from './schema.ts';

/** The words of French. */
export const fr = {
  forward: {
    labels: {
      from: 'de|expéditeur',
      date: 'date|envoyé|envoyé le|envoyé à',
      subject: 'objet|sujet',
      to: 'à|a|pour|destinataire',
      cc: 'cc|copie à|copie',
      replyTo: 'répondre à|réponse à',
      other: 'importance|priorité|pièces jointes|cci',
    },
    passedOn: 'transf[ée]r|réexpédié|transmis',
    prefixes: {
      forward: 'tr',
      answer: 're ref',
      outside: 'externe',
    },
    wrote: 'a écrit',
    sentFrom: 'envoyé (?:de(?:puis)?|à partir|via|avec) |(?:obtenir|télécharger) outlook',
    signOffs: [
      '(?:bien |très )?(?:cordialement|à vous|amicalement)|cdlt|bien à (?:vous|toi)',
      'sincères salutations',
    ],
  },

  calendar: {
    months: `
      janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct
      novembre|nov décembre|déc
    `,
    weekdays: 'lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam dimanche|dim',
    days: ['aujourd’hui aujourd', 'demain', 'après-demain'],
  },

  clock: {
    hour: 'h heures heure hs',
    before: 'à vers dès',
    only: '',
    halves: ['', ''],
    range: 'à au jusqu’à',
    noon: 'midi',
    midnight: 'minuit',
    between: 'entre',
    and: 'et',
    nearly: 'env environ vers',
    morning: '(?:du )?matin',
    later: "(?:de l['\\u2019]|dans l['\\u2019])?après-midi|(?:du )?soir",
    numbers: `
      une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
      dix-huit dix-neuf vingt
    `,
    minutes: { cinq: 5, dix: 10, quinze: 15, vingt: 20, trente: 30, quarante: 40, 'quarante-cinq': 45 },
    spoken: {
      '<hour> h|heures|heure et demie|demi': 30,
      '<hour> h|heures|heure et quart': 15,
      '<hour> h|heures|heure moins le quart': -15,
      '<hour> h|heures|heure moins <minutes>': -1,
      '<hour> h|heures|heure <minutes>': 1,
      '<word> heures|heure': 0,
      'midi et demi|demie': 750,
      'midi et quart': 735,
    },
  },

  dates: {
    of: 'de d du',
    ordinal: 'er',
    before: 'le du ce',
    weekOf: 'semaine (?:du|de)',
    next: '',
    nextWeek: ['semaine prochaine'],
    weekLater: [],
    parts: '',
    noTomorrow: '',
    afterTomorrow: 'après',
  },

  zones: {
    offsets: { HNE: '-05:00', HAE: '-04:00', HNP: '-08:00', HNEC: '+01:00' },
    names: {
      'Europe/Paris': `
        française, france, lyon, marseille, toulouse, nantes, lille, bordeaux, strasbourg, rennes, nice,
        grenoble, montpellier, métropole
      `,
      'Europe/Brussels': 'bruxelles, belge, belgique, liège, namur, charleroi, louvain-la-neuve',
      'Europe/Zurich': 'suisse, genève, lausanne, zurich, bâle, berne, fribourg, neuchâtel, sion',
      'Europe/Luxembourg': 'luxembourgeoise',
      'Europe/London': 'londres, anglaise, britannique, angleterre',
      'Europe/Berlin': 'allemande, allemagne, munich, francfort, hambourg',
      'Europe/Madrid': 'espagnole, espagne, barcelone',
      'Europe/Rome': 'italienne, italie',
      'Europe/Lisbon': 'lisbonne, portugaise',
      'Europe/Dublin': 'irlandaise, irlande',
      'Europe/Vienna': 'vienne',
      'Europe/Warsaw': 'varsovie',
      'Europe/Copenhagen': 'copenhague',
      'America/Toronto': 'montréal, québec, de l’est',
      'America/Sao_Paulo': 'brésil',
      'Indian/Reunion': 'la réunion, réunion, saint-denis de la réunion',
      'Africa/Casablanca': 'marocaine, maroc',
    },
    before: 'heures?',
    after: '',
    in: 'à',
    all: [
      '(?:toutes )?les heures(?: sont)?(?: indiquées| données)?(?: en| à l)?',
      '(?:toutes |tous )?les deux',
      'fuseau(?: horaire)? ?:?',
    ],
  },

  times: {
    former: `
      annuler|du|de|au lieu|initialement(?: \\p{L}+){0,2}|et non|plutôt que|à la place|prévu|était|
      ancien\\p{L}*|
      précédemment|pas(?: \\p{L}+){0,3}
    `,
    until: `
      avant(?: le)?|d['\\u2019]ici(?: au| le)?|jusqu['\\u2019](?:au|à)|au plus tard(?: le)?|
      date limite(?: :)?|expire(?: le)?|valable jusqu['\\u2019]au|pour le
    `,
    latest: 'au plus tard|(?:la )?fin de|dernier délai|inclus',
    or: 'ou|ou bien|soit|sinon',
    choose: `
      suivant\\p{L}*|choi(?:x|si)\\p{L}*|créneaux|dispos?|disponibilités|options?|propos\\p{L}*|
      préf\\p{L}*|convien\\p{L}*|quel(?:le)?s?|arrang\\p{L}*|au choix|parmi|possib\\p{L}*|soit|irait
    `,
    aside: "(?:pour|chez) (?:toi|vous)|c['\\u2019]est-à-dire|de votre côté|heure locale",
    hours: `
      horaires|ouvert\\p{L}*|permanence|joignable|tous les jours|du lundi au vendredi|standard|
      chaque|ouvre|ferme
    `,
    silence: `
      sauf (?:contre-?ordre|avis contraire|contr'?ordre)|sans (?:nouvelles?|réponse|retour) de|
      (?:je|nous) (?:bloque|bloquons|considér\\p{L}+)|faute de réponse|à défaut de réponse
    `,
    settled: `
      mis(?:e)? à jour|confirm\\p{L}*|fixé\\p{L}*|aura lieu|convoqu\\p{L}*|prévu|rendez-vous|
      convenu\\p{L}*|réservé\\p{L}*|calé|noté|je (?:vous|t['\\u2019]?) ?(?:appeller\\p{L}*|attends)|
      serez entendue?|nous vous (?:attendons|recevrons)|nouvelle date|on décale|report\\p{L}*|convier|
      inscrit
    `,
    over: 'fin|clôture|terminé',
    moves: 'décal\\p{L}*|déplac\\p{L}*|avanc\\p{L}*|repouss\\p{L}*|report\\p{L}*|passe\\p{L}*|modifi\\p{L}*',
    delay: `
      (?:sous|d['\\u2019]ici|dans (?:les|un délai de))
      \\s(?:(?<hours>\\d{1,3}) ?(?:heures|h)|(?<days>\\d{1,2}) jours?)
    `,
    length: {
      minutes: 'min(?:utes|n)?|mn',
      hours: 'heures?|h',
      and: 'et',
      said: {
        "trois[- ]quarts d['\\u2019]heure": 45,
        'une heure et demie': 90,
        '(?:une )?demi-?heure': 30,
        "quart d['\\u2019]heure": 15,
        'une heure': 60,
      },
      lasts: 'dur(?:e|era|ée)',
      about: {
        before: `
          environ|à peu près|approximativement|une petite|une bonne|près de|maximum|au (?:plus|moins)|
          minimum|entre|jusqu['\\u2019]à|quelque
        `,
        behind: `
          environ|maximum|max|à peu près|au (?:plus|moins)|grand maximum
        `,
      },
      otherwise: `
        cours|leçon|modelage|
        ensuite|après|avant|avance|plus tôt|retard|tests?|exercices?|épreuves?|étude de cas|
        présent(?:er|ation)\\p{L}*|marche|à pied|trajet|train|bus|parking|formulaire|questionnaire|
        visite|prépar\\p{L}*|par semaine|hebdomadaires?|essai|pause|sous|délai|temps plein|contrat|
        salaire|toutes les
      `,
    },
  },

  common: `
    le la les et vous votre de des pour nous un une est dans à du je au avec sur que ce en notre pas
    ne bonjour merci madame monsieur cordialement par ou plus vos nos qui sont avons serait
  `,

  asksToForward: {
    forward: 'transfert|redirec',
    address: 'adresse de transfert',
    confirm: 'confirm|v[eé]rifi|valid',
    code: 'code',
  },

  names: {
    particles: 'de du la le',
    shortened: 'dr pr réf ref s.a',
    offices: ['chargée? de recrutement|responsable [\\p{L} ]+'],
  },
  mailbox: {
    nobodyReads: 'nepasrepondre pasdereponse sansreponse nepasrepondez',
    machines: 'notificationsauto alerte alertes',
    manyRead: 'infolettre diffusion lettre',
    providers: 'courrier courriel poste laposte messagerie boite',
    noPerson: 'ne pas répondre|assistant virtuel',
  },

  note: {
    with: 'avec',
    at: "chez|à la|à l[’']|au",
    for: '(?:pour(?: le poste de| un poste de)?|comme)(?: une?)?',
    applied: 'postulé|candidaté|candidature envoyée|envoyé (?:ma|une) candidature',
    to: "chez|à|à la|à l[’']|au|auprès de",
    not: 'pas|jamais|si|sans|aucun',
  },
  boards: 'votre candidature a été envoyée à …, votre candidature a bien été envoyée à …',

  job: {
    roleFrames: `
      poste de, poste d, postes de, fonction de, fonctions de, fonction d, emploi de, emploi d, offre de,
      en tant que, en qualité de, candidature au poste, candidature pour, candidature à, candidature au,
      candidature de, candidature comme, postulé pour, postulé au, entretien pour, entretien de,
      recrutement d, recrutement de, recherchons, cherchons, recherche, cherche, recrutons, recrute,
      manque, cherchent, recrutent, poste, rôle de, rôle d, mission de, proposition de, embauche comme,
      travailler comme, rejoindre comme, métier de, stage de, alternance de, besoin d, besoin de, engager,
      offre, profil de, remplacement de, concours de, concours, future, futur,
      en qualité d, qualité de, qualité d, embauche en tant que, engagement comme, engagement en qualité de,
      engager comme, contrat de, contrat d, contrat comme, cdi de, cdi d, cdd de, cdd d, place de, place d,
      mission d, missions de, fonctions d, remplacement d, recrutons un, recrutons une, recherchons un,
      recherchons une, cherchons un, cherchons une, cherche un, cherche une, cherchons encore, recherche
      encore, besoin d un, besoin d une, manque un, manque une, candidature d, candidature en tant que,
      candidature spontanée de, candidature au poste de, candidature au poste d, postulé au poste de,
      postulé comme, postulé en tant que, concours d, alternance comme, stage d, stage comme, apprentissage
      de, notre futur, notre future, notre prochain, notre prochaine, profil d, offre d, annonce de, annonce
      d, annonce pour, à pourvoir de`,
    roleHints: `
      pour, comme, le, la, l, un, une, notre, votre, nos, de, d, en, au, à la, sur, leur, leurs, du, ce,
      cette, nouveau, nouvelle, prochain, prochaine, être, devenir, pour le
    `,
    roleNouns: `
      poste, emploi, fonction, offre, intitulé, intitulé du poste, rôle, métier, mission, annonce, poste
      visé, poste concerné, vacance, ouverture, opportunité
    `,
    titles: `
      ingénieur, ingénieure, développeur, développeuse, chef, cheffe, responsable, directeur, directrice,
      chargé, chargée, chargé*e, chargé·e, consultant, consultante, analyste, technicien, technicienne,
      comptable, assistant, assistante, gestionnaire, vendeur, vendeuse, infirmier, infirmière,
      concepteur, conceptrice, architecte, réalisateur, réalisatrice, libraire, pharmacien, pharmacienne,
      juriste, avocat, avocate, conseiller, conseillère, professeur, professeure, enseignant, enseignante,
      agent, agente, employé, employée, magasinier, magasinière, cariste, kinésithérapeute, kiné, médecin,
      aide-soignant, aide-soignante, préposé, préposée, éditeur, éditrice, rédacteur, rédactrice,
      contrôleur, contrôleuse, acheteur, acheteuse, cuisinier, cuisinière, boulanger, boulangère, serveur,
      serveuse, réceptionniste, gouvernante, gouvernant, accueillant, accueillante, animateur, animatrice,
      éducateur, éducatrice, formateur, formatrice, modéliste, couturier, couturière, mécanicien,
      mécanicienne, électricien, électricienne, plombier, chauffeur, conducteur, conductrice, opérateur,
      opératrice, ouvrier, ouvrière, secrétaire, coordinateur, coordinatrice, coordonnateur,
      coordonnatrice, négociateur, négociatrice, commercial, commerciale, graphiste, designer, stagiaire,
      alternant, alternante, apprenti, apprentie, doctorant, doctorante, ater, chercheur, chercheuse,
      maître, maîtresse, psychologue, orthophoniste, sage-femme, *ologue, *logiste, *thérapeute, monteur,
      monteuse, menuisier, maçon, peintre, jardinier, paysagiste, livreur, préparateur, préparatrice,
      hôte, hôtesse, traducteur, traductrice, interprète, documentaliste, bibliothécaire, archiviste,
      conservateur, conservatrice, médiateur, médiatrice, régisseur, attaché, attachée, adjoint, adjointe,
      délégué, déléguée, auditeur, auditrice, trésorier, trésorière, économiste, statisticien,
      scientifique, manager, lead, data, facteur, factrice, sellier, sommelier, sommelière, barman,
      pâtissier, pâtissière, boucher, poissonnier, fleuriste, coiffeur, coiffeuse, esthéticienne,
      auxiliaire, surveillant, surveillante, gardien, gardienne, caissier, caissière, équipier, équipière,
      superviseur, superviseure, programmeur, administrateur, administratrice, planificateur, *iste,
      *ateur, *atrice, spécialiste,
      aide, aide-soignant*, soignant*, infirmier*, puéricult*, ambulancier*, brancardier*, psychomotricien*,
      diététicien*, opticien*, manipulat*, préparat*, pharmacien*, vétérinaire, chirurgien*, pédiatre,
      psychiatre, interne, externe, praticien*, cadre, cadre de santé, proviseur*, principal*, professeur*,
      enseignant*, instit*, maître de conférences, chargé de cours, chargée de cours, lecteur, lectrice,
      éducat*, animat*, moniteur, monitrice, surveillant*, accompagnant*, aesh, atsem, assistant*, assistant
      maternel, assistante maternelle, nourrice, conseiller*, conseill*, conservat*, médiat*, guide,
      régisseur*, comédien*, danseu*, musicien*, chant*, chef d'orchestre, costumier*, couturier*,
      tapissier*, menuisier*, charpentier*, couvreur*, maçon*, carreleu*, plâtrier*, plombier*,
      électricien*, soudeu*, chaudronnier*, tourneur*, fraiseur*, usineur*, ajusteur*, mécanicien*,
      carrossier*, monteur*, régleur*, outilleur*, opérat*, conduct*, magasinier*, manutentionnaire,
      préparateur de commandes, logisticien*, déclarant*, affréteu*, transitaire, chauffeur*, chauffeuse,
      livreu*, coursier*, routier*, batelier*, matelot, marin, capitaine, pilote, steward, contrôleu*,
      aiguilleu*, cheminot*, gardien*, concierge, vigile, pompier*, policier*, gendarme, greffier*, notaire,
      clerc, huissier*, avocat*, magistrat*, auditeur*, contrôleur de gestion, trésorier*, actuaire,
      courtier*, banquier*, chargé de mission, chargée de mission, chargé de clientèle, chargée de
      clientèle, chargé d'affaires, chargée d'affaires, adjoint*, attaché*, délégué*, employé*, ouvrier*,
      technicien*, technico-commercial*, commercial*, vendeu*, caissier*, marchand*, merchandis*, acheteu*,
      approvisionneu*, négociat*, représentant*, télévendeu*, téléconseill*, opérateur de saisie,
      boulanger*, pâtissier*, boucher*, charcutier*, poissonnier*, fromager*, chocolatier*, cuisinier*,
      commis, commis de cuisine, second de cuisine, chef de partie, plongeu*, serveu*, sommelier*, barmaid,
      maître d'hôtel, gouvernant*, valet, femme de chambre, agent d'entretien, lingère, blanchisseu*,
      esthéticien*, coiffeu*, barbier, manucure, jardinier*, élagueu*, bûcheron*, forestier*, agricult*,
      vigneron*, maître de chai, berger*, éleveu*, vacher*, pêcheu*, apicult*, ouvrier agricole,
      saisonnier*, géomètre, topographe, dessinat*, projeteu*, ingénieu*, développeu*, programmeu*,
      concepteu*, intégrateu*, testeu*, administrat*, data scientist, data analyst, webmestre, rédact*,
      correct*, traduct*, illustrat*, photographe, cadreu*, vidéaste, réalisat*, monteur vidéo, ingénieur du
      son, chercheu*, doctorant*, postdoctorant*, alternant*, apprenti*, étudiant*, vacataire, intérimaire,
      bénévole, volontaire, consultant*, expert*, coordinat*, coordonnat*, superviseu*, inspect*,
      contremaître, chef de chantier, conducteur de travaux, chef d'équipe, cheffe d'équipe, chef de projet,
      cheffe de projet, chef de produit, chef de rayon, chef de service, cheffe de service, métreu*,
      statisticien*, physicien*, océanographe, historien*, restaurat*, bijoutier*, horloger*, relieu*,
      imprimeu*, sérigraphe, verrier*, potier*, scrum master, product owner`,
    recruiters: `
      recrutement, recruteur, recruteuse, ressources humaines, rh, rrh, drh, responsable recrutement,
      talent, chargée de recrutement, chargé de recrutement, ressource humaine
    `,
    joins: 'de, des, du, d, en, à, au, aux, l, la, le, les, et, &, pour',
    stops: `
      n, s, c, j, m, t, qu, au, aux, avec, car, ce, ces, cette, chez, comme, dans, doit, dont, elle, est,
      et, fixé, fixée, il, ils, la, le, les, lors, mais, ne, nos, notre, nous, on, ou, où, par, pas, plus,
      pour, prévu, prévue, que, qui, reste, sans, se, sera, serait, si, sont, sous, suite, sur, un, une,
      vos, votre, vous, être, je, tu, ton, ta, mon, ma, mes, leur, leurs, son, sa, ses, a, ont, avons,
      avez, été, afin, ainsi, après, avant, autour, aura, basé, basée, pouvez, souhaitons, merci, bonjour,
      madame, monsieur, veuillez, bien, très, aussi, actuellement, dès, depuis, vers, selon
    `,
    articles: `
      le, la, l, les, un, une, notre, nos, votre, vos, du, des, de, d, société, nouveau, nouvelle, futur,
      future, leur
    `,
    hiring: `
      candidature*, entretien*, entrevue, convocation, confirmation*, confirmé, invitation*, proposition*,
      réponse, suite, votre, rendez-vous, rdv, échange, échanges, visio, visioconférence, appel, poste,
      offre, recrutement, annulation, report, décalage, rappel, modification, accusé, réception, mise,
      jour, statut, suivi, info, information*, retour, nouvelle*, date, horaire, disponibilité*, créneau*,
      premier, première, deuxième, second, final, téléphonique, technique, test, ref, réf, re, tr, fwd,
      embauche, promesse, opportunité, profil, bonne, point, rencontre, désistement, refus, processus,
      étape, prochaine, demande
    `,
    departments: `
      recrutement, recruteurs, rh, ressources humaines, équipe, service, drh, talents, talent, carrières,
      emploi, candidatures, service recrutement, direction, secrétariat, accueil, service rh, direction
      des ressources humaines, équipe rh, équipe recrutement, service du personnel, planning, contact,
      recruiting
    `,
    at: 'chez',
    companyFrames: `
      rejoindre, intégrer, équipe de, équipe d, équipes de, équipe du, équipe, intérêt pour, au sein de,
      au sein du, au sein d, au nom de, pour le compte de, entretien avec, échange avec, bienvenue chez,
      bienvenue à, part de, société, entreprise, groupe, recrutement de, côté, nous chez, intérêt porté à,
      recrutement, l'équipe, poste à, poste au
    `,
    companyHints: 'à, au, à la, de, du, des, d, l, la, le, pour, par, avec, en, dans, et, les, sur',
    companyDoes: `
      vous, recherche, recrute, cherche, souhaite, propose, a, est, invite, vient, organise, remercie, va
    `,
    companyLabels: 'entreprise, société, employeur, organisme, établissement, client, structure',
    clients: `
      j accompagne, je recrute pour, nous recrutons pour, recrute pour, recherche pour, j aide, nous aidons,
      confié la recherche, accompagne, en exclusivité pour, pour le compte de, mandaté par, mandatée par,
      chez le
      client, notre client, mon client, nos clients, mes clients, notre cliente, ma cliente, pour notre
      client, le client, client
    `,
    unnamedClients: `
      l'un de nos clients, un de nos clients, un client, un de mes clients, une société, un
      acteur, un grand groupe, un éditeur, une entreprise, un leader
    `,
    organisations: `
      groupe, cabinet, agence, société, clinique, hôpital, centre, centre hospitalier, chu, chr, banque,
      maison, atelier, ateliers, pâtisserie, boulangerie, librairie, théâtre, musée, fondation, éditions,
      pharmacie, université, école, lycée, collège, cégep, mairie, ville, ville de, commune, département,
      région, mutuelle, laboratoires, laboratoire, hôtel, hôtels, brasserie, garage, restaurant, café,
      énergie, conseil, santé, mobilité, assurances, transports, logistique, jeux, résidences, résidence,
      laiteries, laiterie, usine, domaine, château, association, coopérative, compagnie, comptoir, ferme,
      studio, industries, constructions, bâtiment, immobilier, crèche, institut, chauffage, ministère,
      préfecture, opéra, orchestre, médiathèque, bibliothèque, syndicat, imprimerie, menuiserie, & fils,
      communauté de communes, communauté d'agglomération, communauté, agglomération, métropole, conseil
      départemental, conseil régional, conseil général, commune de, ccas, centre communal, office de
      tourisme, office public, opac, chambre, chambre de commerce, tribunal, rectorat, académie, inspection,
      université de, faculté, iut, école supérieure, grande école, écoles, cfa, greta, mfr, ehpad, maison de
      retraite, foyer, ime, esat, sessad, mecs, mission locale, polyclinique, cliniques, hôpitaux, chru,
      groupe hospitalier, centre médical, maison de santé, cabinet médical, cabinet dentaire, cabinet
      vétérinaire, clinique vétérinaire, laboratoire d'analyses, ambulances, optique, audition, croix-rouge,
      secours, mutualité, fédération, union, ligue, comité, collectif, fonds, jardins, jardinerie,
      pépinières, pépinière, vergers, domaines, vignobles, vignoble, cave, caves, maison de champagne,
      distillerie, moulin, moulins, minoterie, fournil, boulangeries, biscuiterie, chocolaterie, confiserie,
      fromagerie, fromageries, crèmerie, boucherie, charcuterie, salaisons, conserverie, traiteur, cuisine,
      cuisines, bistrot, auberge, relais, gîtes, camping, campings, hôtellerie, thermes, spa, casino,
      cinéma, cinémas, théâtres, festival, cirque, ballet, chœur, conservatoire, galerie, musées, archives,
      presse, journal, radio, télévision, productions, films, disques, édition, imprimeries, reliure,
      papeterie, papeteries, librairies, magasins, magasin, boutique, boutiques, hypermarché, supermarché,
      marché, épicerie, bazar, quincaillerie, drogueries, ameublement, meubles, literie, textiles, tissages,
      filature, couture, mode, maroquinerie, tannerie, bijouterie, horlogerie, joaillerie, parfums,
      parfumerie, cosmétiques, verrerie, cristallerie, faïencerie, céramiques, poterie, forges, fonderie,
      fonderies, aciéries, métallerie, chaudronnerie, mécanique, mécaniques, usinage, outillage, machines,
      automatismes, systèmes, électronique, électricité, réseaux, télécom, télécoms, informatique,
      numérique, logiciels, données, ingénierie, bureau d'études, architectes, architecture, paysages,
      géomètres, travaux publics, btp, bâtiments, charpente, charpentes, couverture, toitures, maçonnerie,
      peinture, plomberie, isolation, habitat, habitations, logements, foncière, syndic, notaires, avocats,
      experts, expertise, comptabilité, audit, courtage, assurance, crédit, caisse, caisse d'épargne, caisse
      régionale, crédit mutuel, finance, finances, capital, patrimoine, investissement, intérim, propreté,
      nettoyage, sécurité, gardiennage, environnement, recyclage, déchets, eaux, eau, énergies, solaire,
      éolien, gaz, pétrole, mines, carrières, granulats, béton, bois, scierie, scieries, papier,
      cartonnerie, emballages, plastiques, chimie, pharma, pharmaceutique, biotech, sciences, recherche,
      aéronautique, spatial, naval, chantier       naval, chantiers, marine, ferries, croisières, voyages,
      tourisme, autocars, taxis, ferroviaire, rail, fret, messagerie, livraison, entrepôts, stockage,
      distribution, négoce, import, export, coopératives, maraîchers, primeurs, élevage, agricole, semences,
      aliments, alimentation, nutrition, restauration, traiteurs, événements, événementiel, communication,
      publicité, médias, sport, sports, fitness, club, vélo, vélos, cycles, auto, automobiles, garages,
      motos, pneus, carrosserie, frères, et fils, et associés, & associés, et cie, & cie
    `,
    legalForms: `
      sa, sas, sasu, sarl, eurl, sl, snc, sci, scop, scrl, sprl, srl, asbl, sàrl, scp, gie, selarl, scic
    `,
    agencies: 'intérim, recrutement, chasse, talents, rh, conseil rh, chasseurs, interim',
    honorifics: 'mme, mlle, m, mr, monsieur, madame, mademoiselle',
    degrees: 'dr, pr, prof, me',
    persons: `
      avec, organisateur, organisatrice, hôte, contact, votre contact, interlocuteur, interlocutrice, par,
      je suis, de la part de, demandez, demander, votre interlocutrice, votre interlocuteur, animé par,
      recruteur
    `,
    writeTo: `
      écrire à, écrivez à, écrivez-moi à, contacter, contactez, joindre à, adresser à, courriel, répondre
      à, envoyer à, par mail à, à l'adresse, mail, e-mail, email, questions à
    `,
    signOffs: `
      cordialement, bien cordialement, très cordialement, cdlt, cdt, bien à vous, bien à toi, salutations,
      sincères salutations, salutations distinguées, meilleures salutations, avec mes meilleures
      salutations, amicalement, amitiés, bonne journée, belle journée, bonne soirée, belle soirée, bonne
      semaine, bon week-end, bon we, à bientôt, à très vite, à très bientôt, au plaisir, à demain, à
      lundi, à mardi, à mercredi, à jeudi, à vendredi, merci, merci d'avance, bien sincèrement,
      respectueusement, bises, chaleureusement, on croise les doigts, sincèrement, à vous, pour le maire,
      par délégation, sentiments distingués, expression de mes sentiments distingués, meilleurs messages,
      l'expression de ma considération distinguée, cordiales salutations, belle fin de journée, bonne
      continuation
    `,
    greetings: `
      bonjour, bonsoir, chère, cher, madame, monsieur, coucou, salut, mme, bonjour madame, bonjour
      monsieur
    `,
  },

  proviso: {
    if: "si|s'il|en cas",
    change: 'annul\\p{L}*|report\\p{L}*|empêch\\p{L}*|déplac\\p{L}*|ne (?:pouvez|pourriez|peux)',
  },

  place: {
    rows: {
      where: `
        lieu, où, ou, adresse, endroit, lieu de rendez-vous, lieu du rendez-vous, lieu de l'entretien,
        salle, site, emplacement, rendez-vous à
      `,
      when: `
        quand, date, heure, horaire, jour, date et heure, date/heure, date & heure, créneau,
        nouvelle date, nouvel horaire, début, nouveau créneau
      `,
      role: 'poste, intitulé du poste, offre, fonction, emploi, candidature, poste visé, intitulé, annonce',
      company: 'entreprise, société, employeur, client, établissement, structure',
      host: `
        organisateur, organisatrice, contact, votre contact, hôte, recruteur, recruteuse, interlocuteur,
        interlocutrice, votre interlocuteur, votre interlocutrice
      `,
      how: "format, type, modalité, modalités, comment, mode, type d'entretien, quoi, type d'événement",
      join: `
        lien, lien visio, lien de connexion, rejoindre, visio, lien teams, lien zoom, connexion,
        lien de la réunion, participer, se connecter
      `,
    },
    streets: {
      endings: '',
      beginnings: `
        rue, avenue, av., av, boulevard, bd, bd., bld, place, pl., quai, chemin, ch., allée, allées,
        cours, impasse, route, passage, square, faubourg, esplanade, rond-point, sentier, villa, zone,
        za, zac, zi, parc, montée, promenade, chaussée, ruelle, voie, traverse
      `,
      typesBehind: '',
    },
    rooms: `
      salle, salon, bureau, étage, bâtiment, bât, bat, hall, entrée, accueil, campus, site, immeuble,
      tour, aile, rez-de-chaussée, rdc, amphi, amphithéâtre, atelier, entrepôt, agence, boutique,
      magasin, hôtel, restaurant, café, hôpital, clinique, école, lycée, collège, université, mairie,
      centre, cabinet, pavillon, bloc, porte, escalier, studio, théâtre, musée, médiathèque,
      bibliothèque, bte, boîte, usine, garage, siège, laboratoire, ferme, crèche, parking, zone,
      ehpad, résidence
    `,
    offices: 'bureau, bureaux, locaux, agence',
    at: `
      nous sommes, on est, adresse est, adresse exacte est, c'est au,
      au, à la, à l', à, aux, en, dans le, dans la, dans les, dans l', dans nos locaux, dans nos bureaux,
      chez, sur le, sur, à notre, dans notre, à l'adresse, au siège, à nos bureaux, se passe, se tiendra,
      ici à, devant le, devant la
    `,
    elsewhere: `
      facture, factures, facturation, par courrier, par la poste, envoyer à, envoyez à, adresser à,
      siège social, adresse postale, parking, stationnement, se garer, gare, arrêt, métro, dossier à,
      domicile
    `,
    video: `
      visio, visios, en visio, visioconférence*, visio-conférence, appel vidéo, entretien vidéo,
      vidéoconférence, en vidéo, par vidéo, via teams, sur teams, par teams, réunion teams, lien teams,
      via zoom, sur zoom, par zoom, via skype, sur skype, par skype, google meet, sur meet, via meet,
      en distanciel, à distance, entretien à distance, caméra, en ligne avec, entretien en ligne, webcam,
      entretien virtuel
    `,
    phone: `
      par téléphone, téléphonique, téléphoniques, au téléphone, vous appelle, vous appeler,
      vous appellerai, vous appellera, vous appellerons, t'appelle, t'appeler, t'appellerai, t'appellera,
      t'appellerons, vous téléphone*, te téléphone*, coup de fil, coup de téléphone, vous rappelle*,
      te rappelle*, vous joindre au, vous contacterai par téléphone, vous passe un coup,
      te passe un coup, sur votre portable
    `,
    onsite: `
      sur place, sur site, en présentiel, présentiel, présentielle, dans nos locaux, dans nos bureaux,
      à nos bureaux, en personne, à notre siège, au siège, à l'accueil, se présenter, vous présenter,
      présentez-vous, présente-toi, passez, passez me voir, passez nous voir, passe nous voir,
      passe me voir, passer nous voir, passer me voir, venez, viens, venir, au magasin, à la boutique,
      au bureau, en face à face, face-à-face, visite des locaux, visiter, essai, demi-journée d'essai,
      journée d'immersion, rencontrer dans, sonner à, sonnette
    `,
    over: `
      comme convenu, comme discuté, comme évoqué, suite à notre, dans la foulée de notre,
      suite à, après, merci pour, faisant suite à, depuis, au lieu de, au lieu d'un, plutôt que, aucun,
      aucune, pas de, pas, sans, ni, dernier, précédent, lors de, notre, ensuite, puis, suivi de,
      suivi d'un, avant, à l'issue, remplace, remercie pour, plus tard
    `,
    passed: `
      à l’instant, tantôt,
      n'est pas nécessaire, pas nécessaire, plus nécessaire, la semaine dernière, hier, ce matin,
      la semaine passée, le mois dernier, tout à l'heure
    `,
    or: 'ou, ou par, ou en, ou via, ou sur, ou bien',
    links: {
      join: `
        rejoindre, rejoignez, participer, se connecter, connectez-vous, accéder à la réunion,
        lien de connexion, lien visio, lien de la visio, entrer, même lien, lancer, salle virtuelle,
        la visio, le lien est, voici le lien
      `,
      cancel: `
        annul*, retir*, désist*, desist*, décliner, decliner, refuser, ne pas participer, empêchement,
        plus intéressé*, renoncer, ne souhaitez plus, ne peux pas venir
      `,
      otherwise: `
        report*, replanifi*, reprogramm*, réserv*, reserv*, choisi*, planifi*, calendrier, agenda,
        confirm*, accepter, carte, plan, itinéraire, voir, gérer, confidentialité, mentions, aide,
        options, tester, postuler, disponibilité*, télécharger, modifier, avis, créneau*, déplacer
      `,
      leave: `
        désabonn*, desabonn*, désinscri*, desinscri*, newsletter*, préférences, ne plus recevoir,
        e-mails, abonnement, unsub
      `,
      here: 'ici, cliquez ici, clique ici, ce lien, lien, lien suivant, bouton, cette page',
    },
    numbers: {
      label: `
        tél, tel, téléphone, telephone, portable, port, mobile, mob, fixe, ligne directe, direct,
        standard direct, whatsapp, sms, gsm, natel, numéro, mon portable, mon numéro, mon mobile, n°,
        cell, bureau, appelez, contact
      `,
      other: `
        fax, télécopie, télécopieur, id, id de réunion, code, code secret, réf, ref, référence, siret,
        siren, rcs, tva, n° tva, iban, bic, dossier, offre, capital, cedex, numéro de, conférence,
        id de conférence, n° de, annonce, inscription, bce, ape, naf, cp, mot de passe
      `,
      house: 'standard, accueil, secrétariat général, réception, siège',
      dialIn: `
        rejoindre par téléphone, composez le, numéro d'appel, audioconférence, appel audio,
        id de réunion, id de conférence, composer selon
      `,
      extension: 'poste, ext, p.',
      yours: `
        vous appelle au, vous appellerai au, vous appellera au, vous joindre au, t'appelle au,
        t'appellerai au, votre numéro, ton numéro, votre portable, vous joindre sur, t'appelle sur,
        vous appelle sur
      `,
      others: `
        ma collègue, mon collègue, collègue, accueil, réception, hotline, assistance, support,
        problème technique, gardien
      `,
      at: `
        au, le, sur, du, à, numéro, sms, par sms, appelez, appelle, appelez-moi, whatsapp, avant, moi,
        joignable au, joignable, dessus, téléphone, de fil au, tel, depuis le
      `,
    },
  },

  signs: {
    named: {
      trip: 'visa|billets?|vols?|déménagement|voyage|hôtel|déplacement|relocation',
      questions: 'questions?|réponses?|demandes?|courriels?|messages?',
      talk: [
        `échanges?|entretiens?|entrevues?|rencontres?|appels?|visites?|
        conversations?|discussions?|rendez-vous|rdv|réunions?|
        visio\\p{L}*`,
        `calls?|coup de fil|entrevue|venue|café|déjeuner|essai|journée d'(?:essai|
        évaluation)|soutenance|présentation|face-à-face`,
      ],
      few: `(?:(?!(?:à|au|aux|de|du|des|pour|sur|et|ou|en|dans|par|une?|
        concernant|quant)\\s)[^\\s.,;!?]{1,30} ){0,3}`,
      our: "(?:notre|nos|votre|vos|ton|ta|tes|cet|cette|ce|ces|mon|le|la|les) |l'",
      ours: '(?:notre|nos) ',
      yours: "(?:votre|vos|ton|ta|tes|cet|cette|ce|le|la) |l'",
      you: "vous |t'|te |l'",
      glad: `plaisir|ravie?s?|enchantée?s?|heureu(?:x|se)s?|contente?s?|
        content\\(e\\)|joie|agréable|honneur|honorée?s?|super|chouette|
        sympa|génial|bien`,
      day: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
      gone: [
        "hier|avant-hier|tout à l'heure|à l'instant|ce matin|l'autre (?:jour|soir)|tantôt",
        `(?:la semaine|le mois|l'année|<day>) (?:dernièr?e?|passée?)|
        dernière(?:ment)?|il y a (?:quelques|deux|trois) (?:jours|
        semaines)`,
      ],
      met: [
        `rencontrée?s?|échangé|parlée?s?|discuté|vue?s?|eue?s?|
        accueillie?s?|reçue?s?|croisée?s?|entendue?s?|conversé`,
        'jasé|bavardé|entretenue?s?|auditionnée?s?|interviewée?s?|côtoyée?s?',
      ],
      meet: `rencontrer|échanger|recevoir|parler|discuter|jaser|voir|
        entendre|accueillir|croiser|causer|bavarder`,
      orally: [
        `(?:par|au) téléphone|de vive voix|en personne|à l'oral|
        oralement|en visio|en face|téléphoniquement`,
        `(?:lors|au cours) d(?:e |u |')(?:<our>)?<few><talk>|pendant (?:<our>)<few><talk>|
        (?:au|à) (?:déjeuner|midi)`,
      ],
    },
    spoken: [
      "suite a (?:notre|votre|l') ?(?:\\p{L}+ ){0,2}?(?:entretien|échange|appel|rencontre|discussion)",
      'notre premier (?:échange|entretien|appel) (?:au|par) téléphone|(?:pour|de) notre (?:\\p{L}+ )?jasette',
      'plaisir de (?:jaser|discuter|bavarder|parler) avec (?:toi|vous)',
      "(?:pris|eu) (?:\\p{L}+ ){0,2}?plaisir à (?:vous |te |t')?(?:<meet>|faire)",
      "quel(?:le)? (?:plaisir|joie) (?:de |d')(?:vous |te |t')?<meet>",
      `(?:frappés|impressionnés|séduits|touchés) par (?:ton|votre|ta) (?:calme|
        façon|aisance|prestation|présentation)`,
      'depuis que (?:tu|vous) (?:es|êtes) (?:venue?|passée?)',
      "(?:souvenir) de (?:l'|la |votre |notre )<talk>",
      "(?:maintenant|depuis) qu'on se conn\\p{L}+|maintenant que nous nous connaissons",
      '(?:aimé|apprécié) (?:te|vous) (?:faire|montrer)',
      'nos échanges avec (?:vous|toi)|entretiens (?:menés|eus) avec',
      "(?:comment|qu') ?(?:avez-vous|as-tu) (?:vécu|pensé|trouvé)",
      "(?:votre|ton|l') ?entretien (?:<few>)?(?:s'est (?:\\p{L}+ )?(?:bien )?(?:passé|déroulé))",
      "pour en avoir parlé avec|d'?avoir répondu à mon appel|davoir",
      `(?:<glad>) (?:de |d')(?:<you>)?(?:avoir |être )(?:pu )?(?:<you>)?(?:<met>|
        fait|accueilli\\p{L}*|pu)`,
      "(?:<glad>) (?:de |d')(?:<few>)(?:t'|vous |l')(?:avoir|ayant) (?:<met>)",
      `(?:été|était|fut|eu|eu le) … ?(?:<glad>) … ?(?:de |d'|à )(?:vous |
        t'|te |)(?:<meet>|faire (?:votre|ta))`,
      '(?:a|avons|ai|ont) (?:\\p{L}+ )?(?:apprécié|aimé|adoré) (?:<our>)<few><talk>',
      `(?:a|avons|ai|ont) (?:\\p{L}+ )?(?:apprécié|aimé|adoré) (?:de )?(?:vous |
        t'|te )?(?:<meet>|écouter)`,
      `(?:plaisir|ravie?s?|heureu(?:x|se)) (?:d'avoir|de) (?:fait|
        faire) (?:votre|ta) connaissance(?! (?:par|via))`,
      `(?:merci|remerci\\p{L}+|gré) … ?(?:d'|de |pour )(?:vous |t'|
        nous |m'|)(?:être|avoir) … ?(?:venue?s?|déplacée?s?|<met>|
        décroché|répondu (?:au|à mon appel)|rendue?s?|passée?s?|
        accueillie?s?)`,
      `(?:merci|remerci\\p{L}+) … (?:pris le temps|consacré|accordé) … ?(?:<meet>|
        entretien|échange|rencontre|hier|<gone>|téléphone|matin)`,
      `(?:merci|remerci\\p{L}+)(?: (?:encore|beaucoup|infiniment|bien|
        vivement|chaleureusement|sincèrement|à|nouveau|mille|
        fois)){0,4} (?:pour|de) (?:<our>)<few><talk>`,
      `(?:merci|remerci\\p{L}+) … (?:accueil|participation|temps|
        disponibilité) … (?:<gone>|<day>|aujourd'hui|matin|lors|pendant|
        à la journée)`,
      `(?:suite à|suite de|après|depuis|dans la foulée de|à la suite de|
        de|faisant suite à|malgré|comme suite à|dans le prolongement de|
        pendant|lors de|à|reprendre|poursuivre|continuer) (?:<ours>)<few><talk>`,
      `(?:suite à|suite aux|après|depuis|à la suite de|malgré) (?:<yours>)<few><talk> … ?(?:<gone>|
        avec|de <day>|du (?:\\d+|<day>)|passé)`,
      `(?:lors|au cours|pendant|à l'issue) (?:de |d'|du )?(?:<our>)?<few><talk>,? (?:vous|
        tu|nous|j'|on|que vous|où) … ?(?:avez|as|avons|ai|aviez|avais|a)`,
      "(?:<ours>)<few><talk> … ?(?:<gone>|m'a|nous a|a été|a confirmé|était|fut|a permis)",
      `(?:<yours>)<few><talk> … ?(?:s'est (?:très |bien )|s'est|nous a|
        m'a|a été (?:très |bien )?(?:apprécié|concluant|convaincant|
        agréable))`,
      `<talk> (?:que (?:nous|vous|tu) (?:avons|avez|as)|d'hier|de ce matin|
        de (?:<day>) dernier|de la semaine (?:dernière|passée))`,
      '(?:comme|ainsi que|tel que|ce que|ce dont|dont) … ?(?:<orally>)',
      `(?:comme|tel que) (?:convenu|évoqué|discuté|vu|annoncé|promis|
        dit) (?:<orally>|<gone>|ensemble|lors)`,
      `(?:comme|ce que) (?:je|nous) (?:vous |te |t'|l'|nous |le )*(?:disais|
        annonçais|disions|expliquais|ai (?:dit|promis|expliqué|annoncé)|
        sommes (?:dit|vus?))`,
      `(?:vous|tu|je|j') (?:m'|nous |t'|vous )?(?:as|avez|ai|aviez|
        avais) … ?(?:demandé|dit|parlé|raconté|expliqué|confié|indiqué|
        posé|appelée?) … ?(?:<orally>|<gone>)`,
      `(?:en visio|au téléphone|<gone>),? (?:vous|tu) (?:m'|nous )?(?:avez|
        as|aviez|avais|disiez|demandiez)`,
      "(?:vous|tu) (?:m'|nous )(?:avez|as|aviez) (?:parlé|raconté|expliqué|confié|dit)",
      `(?:nous|on) (?:nous |s'|s')?(?:sommes|avons|est|a|étions) (?:\\p{L}+ ){0,2}?(?:échangé|
        assis|croisée?s?|connue?s?|rencontrée?s?|parlée?s?|discuté|
        vue?s?|convenue?s)`,
      `(?:vous|tu|t'|l')(?: |)(?:ayant|avoir|ai|avons|a) … ?(?:rencontrée?s?|
        reçue?s?|auditionnée?s?|croisée?s?|vue? (?:à l'œuvre|hier|en|
        lors|au))`,
      "(?:que|qu') (?:vous|tu|nous) (?:avez|as|avons|avions|aviez) (?:<met>)",
      "après (?:vous|t')(?: avoir|avoir) (?:<met>)",
      `(?:comité|jury|panel|commission|équipe|associés?|direct\\p{L}+|
        recruteu\\p{L}+) (?:qui |devant lequel |que |devant laquelle )(?:vous|
        t'|tu) (?:a|as|ont|avez|êtes)`,
      `(?:tu|vous) (?:nous |m'|les |l')(?:as|avez|a) (?:\\p{L}+ ){0,2}?(?:bluffée?s?|
        impressionnée?s?|convaincue?s?|conquise?s?|séduite?s?|épatée?s?|
        plu)(?! <few>(?:cv|candidature|profil))`,
      '(?:forte|bonne|excellente|belle|meilleure|grosse) impression|impression que (?:vous|tu)',
      `(?:conquis|séduit|bluffé|impressionné|convaincu|emballé|
        enchanté)\\p{L}* par (?:vous|toi|<our><few>(?:<talk>|prestation|
        calme|passage))`,
      '(?:questions|réponses) (?:à|que) (?:m(?:me|\\.)|vous|tu) ',
      '(?:depuis|après|malgré) (?:<our>)(?:venue|passage|visite|entrevue|essai)',
      `(?:quand|lorsque|la dernière fois que) (?:nous|on) … ?(?:parlée?s?|
        vue?s?|échangé|rencontrée?s?|croisée?s?)`,
      '(?:quand|lorsque) (?:vous|tu) (?:êtes|es|étiez|étais) (?:venue?|passée?|là|chez)',
      "(?:stand|salon|forum|meetup)[, ]+(?:vous|tu) (?:m'|nous )?(?:avez|as|aviez)",
      'lors de (?:votre|ton) passage',
      '(?:mettre|mis) (?:enfin )?(?:un visage|une voix) sur',
      `(?:pensé|trouvé|passé) … ?(?:ta|votre|ton|l'|cette) ?(?:rencontre|
        entretien|échange|entrevue|visite)`,
      `(?:dommage|désolée?s?|pardon|excuse\\p{L}*) … (?:manqué de temps|
        mauvaise connexion|depuis votre venue|connexion)`,
      '(?:vous|tu) (?:vous|te) (?:souvenez|souviens|rappelez|rappelles) … ?(?:de moi|notre|nous)',
      '(?:chute|écharpe|oublié|laissé) … (?:salle|bureaux?|chez nous)',
      `(?:avez|aviez|as|avons|avions) (?:\\p{L}+ )?(?:longuement|
        brièvement|déjà) (?:discuté|échangé|parlé)`,
    ],
    again: [
      '(?:deuxième|second|dernier) tour',
      `(?:vous|te|t') ?(?:re)?voir (?:à nouveau|de nouveau|une (?:deuxième|
        seconde) fois|encore)|(?:vous|te) revoir|(?:vous|te) recevoir (?:à nouveau|
        de nouveau)`,
      `(?:deuxième|second|2e|2ème|dernier) (?:tour|entretien|échange|
        entrevue|rencontre|rendez-vous)|nouvel entretien|seconde (?:rencontre|
        entrevue)`,
      "(?:poursuivre|continuer|reprendre) (?:notre|nos|cet|la|l') ?<few><talk>",
    ],
    talked: [
      "(?:à l'issue|au terme) (?:de |d'|du |des )(?:votre |notre |l')?<few><talk>",
      'malgré un <few>(?:entretien|échange)',
      `(?:suite à|après|depuis|malgré|à la suite de|pendant|lors de|au cours de) (?:<yours>)<few><talk>`,
      '(?:retours?|avis|notes|du bien) (?:sur|de) (?:<our>)<few>(?:<talk>)|bien de votre entrevue',
    ],
    ahead: [
      `(?:au plaisir|hâte|serai[ts]?|serions|serais-tu|souhait\\p{L}*|
        espér\\p{L}*|aimer\\p{L}*|afin|avant|si|dès que|pourr\\p{L}*|
        voudr\\p{L}*|désir\\p{L}*|propos\\p{L}*)(?! (?:que )?vous êtes)`,
      '(?:pour|invite\\p{L}*|convie\\p{L}*) … ?(?:vous|te) rencontrer',
    ],
    notMet: [
      "au plaisir (?:de|d'|que)",
      `(?:entretien|entrevue|échange|appel|rendez-vous|rencontre) … ?(?:était|
        devait|avait été) (?:\\p{L}+ )?(?:prévu|fixé|programmé|planifié|avoir lieu|se tenir)\\p{L}*`,
      `par (?:e-?mail|mail|courriel|courrier|écrit)(?! ce que)|écran interposé|
        (?:dernier|précédent|votre|ton) (?:e-?mail|mail|message|
        courriel)`,
      `(?:pas|jamais) (?:réussi|pu|encore|eu l'occasion)|n'ayant pas|
        essayé|tenté|message vocal|manqué (?:votre|ton) appel|absente?`,
      '(?:votre|ton|ta|vos|tes) (?:ancien\\p{L}*|référen\\p{L}*|ex)',
      '(?:anciens|précédents|plusieurs|beaucoup de|nombreux) (?:candidats|entretiens|personnes)',
      '(?:ne nous|nous ne) (?:connaissons|sommes)|pas encore|sans doute,',
      'youtube|podcast|webinaire|conférence (?:à|sur)|processus|comporte|recrutement comprend',
    ],
    mayCome: [
      `(?:sera|seront|serez|recevrez|recevras|aurez|vous (?:donner|
        tiendr|informer|ferons|contacter)\\p{L}*|demain|prochain\\p{L}*|
        merci de|veuillez|pourr\\p{L}*|devr\\p{L}*|aura lieu|
        \\p{L}+rons|\\p{L}+rez|\\p{L}+ra)`,
    ],
    test: [
      "tests? (?:technique|en ligne|pratique|écrit|d'aptitude|de \\p{L}+)s?|mise en situation|étude de cas",
      '(?:exercice|épreuve|évaluation|devoir) (?:technique|pratique|écrite?|en ligne|à \\p{L}+re)',
      "(?:demi-)?journée d'(?:essai|immersion)|essai professionnel|cas pratique",
    ],
    screening: [
      '(?:bref|court|premier|rapide|petit) (?:échange|appel|contact|entretien téléphonique)',
      'pré-?(?:sélection|qualification)',
      '(?:échange|entretien|appel|contact) téléphonique',
      'appel de (?:découverte|prise de contact|présentation)',
      '(?:appel|échange) (?:rapide|de \\d\\d minutes)',
    ],
    taken: ['(?:après|suite|depuis|merci|résultats?|réussi|passé|remercions)'],
    travel: [
      '(?:prenons|prendrons|prise?) en charge … <trip>',
      '<trip> … (?:en charge|réserv\\p{L}+|rembours\\p{L}+)',
      '(?:organis|réserv|rembours|parrain)\\p{L}+ … <trip>',
      'aide (?:au|à la) (?:déménagement|mobilité)',
      "prime de (?:déménagement|mobilité)|permis de travail|s'installer (?:à|au|en)",
      'package de (?:relocation|mobilité)',
    ],
    notDone: ['(?:pas|aucune?|sans|malheureusement)'],
    conditional: [
      "sous (?:la )?(?:réserve|condition)|à (?:la )?condition (?:de|que|d')|conditionnée? (?:à|par)",
      'subordonnée? (?:à|au)',
    ],
    workBegins: [
      "prise de (?:poste|fonctions?)|date (?:de début|d'embauche|d'entrée)",
      'début (?:de|du) (?:contrat|travail|mission)',
      '(?:contrat|poste) (?:commence|débute|démarre|à partir|à compter)',
      '(?:premier|votre premier) jour de travail',
    ],
    applied: ['(?:votre|ta) … ?candidature|(?:avez|aviez|as) (?:postulé|candidaté|envoyé|déposé)'],
    monthsAgo: [
      'il y a (?:plusieurs|quelques|deux|trois|quatre|cinq|six|[2-9]|1\\d) mois|il y a un an',
      "l'an(?:née)? derni(?:er|ère)",
    ],
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    asksAnswer: [
      `(?:merci|prière|veuillez|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu) … ?(?:confirmer|
        répondre|indiquer|choisir|dire|préciser|savoir)`,
      '(?:confirmez|confirme|répondez|réponds|indiquez|indique|dites|dis|choisissez|choisis)-(?:moi|nous)',
      '(?:faites|fais|tenez|tiens)-(?:moi|nous) (?:savoir|part|au courant)',
      '(?:attente|attendons|attends) … ?(?:votre|ta|une) (?:réponse|confirmation|retour)',
      '(?:votre|ta) (?:réponse|confirmation|retour) (?:avant|pour le)',
    ],
    asksNothing: [
      "questions?|empêchement|annuler|reporter|déplacer|besoin d'aide|n'hésitez pas|n'hésite pas",
      '(?:ne )?pas répondre|comment (?:allez|vas)|ça va',
    ],
    automaticSubject: [
      "réponse automatique|absence (?:du bureau|de)|message d'absence|absente? du bureau|en congés?",
    ],
    away: [
      'je (?:suis|serai) … ?(?:absente?|en (?:congés?|vacances|déplacement)|hors du bureau)',
      'ceci est une réponse automatique',
    ],
    back: ["(?:retour|jusqu'au|jusqu'à|reviens|reviendrai|revenir|à partir)"],
    urgent: ['urgen\\p{L}+|en mon absence|entre-temps|pendant mon absence'],
    takesOver: [
      'je (?:prends|reprends|succède|remplace)',
      'je (?:suis|serai) … ?(?:nouve(?:au|lle)|votre) (?:interlocut\\p{L}+|contact)',
      "désormais … (?:m'écrire|vers moi)",
    ],
    writeTo: [
      '(?:écrire à|contacter|adresser à|écrivez à|contactez) (?:mon|ma|notre) collègue',
      '(?:adress|envoy|transmett)\\p{L}+ … <questions> (?:directement )?à',
      "(?:désormais|dorénavant|à l'avenir) … (?:contact\\p{L}+|écri\\p{L}+|adress\\p{L}+|interlocut\\p{L}+)",
      '(?:votre|ton) (?:nouve(?:au|lle) |nouvel )?(?:interlocut(?:eur|rice)|contact) (?:est|sera)',
      '(?:prend|reprend|prendra) (?:la suite|le relais)',
    ],
    contact: ['contacter|contactez|à|collègue|joindre|écrire à'],
  },
} as const satisfies Words;
