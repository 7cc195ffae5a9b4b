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
      annuler|du|de|au lieu|initialement|et non|plutôt que|à la place|prévu|était|ancien\\p{L}*|
      précédemment|pas
    `,
    until: `
      avant(?: le)?|d['\\u2019]ici(?: au| le)?|jusqu['\\u2019](?:au|à)|au plus tard(?: le)?|
      date limite(?: :)?|expire(?: le)?|valable jusqu['\\u2019]au|pour le
    `,
    latest: 'au plus tard|(?:la )?fin de|dernier délai|inclus',
    answer: `
      rempli\\p{L}*|complét\\p{L}*|répon\\p{L}*|réponse|retour|confirm\\p{L}*|dites|dis|faire savoir|
      faites|sign\\p{L}*|accept\\p{L}*|retourn\\p{L}*|choisi\\p{L}*|choix|réserv\\p{L}*|décid\\p{L}*|
      décision|valable|valide|offre|proposition|disponibilités|indiqu\\p{L}*|expire|lien|limite|prends|
      communiqu\\p{L}*|revenir vers
    `,
    ours: `
      (?:nous|on|je) (?:vous |te )?(?:revien\\p{L}*|reviendr\\p{L}*|recontact\\p{L}*|tiendr\\p{L}*|
      donner\\p{L}*|envo\\p{L}*)|vous recevrez
    `,
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
    settled: `
      mis(?:e)? à jour|confirm\\p{L}*|fixé\\p{L}*|aura lieu|convoqu\\p{L}*|prévu|rendez-vous|
      convenu\\p{L}*|réservé\\p{L}*|calé|noté|je (?:vous|t['\\u2019]?) ?(?:appeller\\p{L}*|attends)|
      serez entendue?|nous vous (?:attendons|recevrons)|nouvelle date|on décale|report\\p{L}*|convier|
      inscrit
    `,
    over: 'fin|clôture|terminé',
    duration: `
      (?<minutes>\\d{1,3}) ?min(?:utes|n)?|(?<hours>\\d) ?(?:heures?|h)|(?<half>demi-heure)|
      (?<one>une heure)
    `,
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

  mailbox: {
    nobodyReads: 'nepasrepondre pasdereponse sansreponse nepasrepondez',
    machines: 'notificationsauto alerte alertes',
    manyRead: 'infolettre diffusion lettre',
    noPerson: 'ne pas répondre|assistant virtuel',
  },

  note: {
    with: 'avec',
    at: "chez|à la|à l[’']|au",
    for: '(?:pour(?: le poste de| un poste de)?|comme)(?: une?)?',
  },

  job: {
    roleFrames: `
      poste de, poste d, postes de, fonction de, fonctions de, fonction d, emploi de, emploi d, offre de,
      en tant que, en qualité de, candidature au poste, candidature pour, candidature à, candidature au,
      candidature de, candidature comme, postulé pour, postulé au, entretien pour, entretien de,
      recrutement d, recrutement de, recherchons, cherchons, recherche, cherche, recrutons, recrute,
      manque, cherchent, recrutent, poste, rôle de, rôle d, mission de, proposition de, embauche comme,
      travailler comme, rejoindre comme, métier de, stage de, alternance de, besoin d, besoin de, engager,
      offre, profil de, remplacement de, concours de, concours, future, futur
    `,
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
      superviseur, superviseure, programmeur, administrateur, administratrice, planificateur, *iste
    `,
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
      j accompagne, accompagne, en exclusivité pour, pour le compte de, mandaté par, mandatée par, chez le
      client, notre client, mon client, nos clients, mes clients, notre cliente, ma cliente, pour notre
      client, le client, client
    `,
    unnamedClients: `
      l'un de nos clients, un de nos clients, un client, un de mes clients, pour un, une société, un
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
      préfecture, opéra, orchestre, médiathèque, bibliothèque, syndicat, imprimerie, menuiserie, & fils
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
      bibliothèque, usine, garage, siège, laboratoire, ferme, crèche, parking, zone, ehpad, résidence
    `,
    at: `
      au, à la, à l', à, aux, en, dans le, dans la, dans les, dans l', dans nos locaux, dans nos bureaux,
      chez, sur le, sur, à notre, dans notre, à l'adresse, au siège, à nos bureaux, se passe, se tiendra,
      ici à, devant le, devant la
    `,
    within: "de, du, des, de la, de l', d', la, le, les, l', et, à, aux, au, en, sur, sous, lès, les",
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
      suite à, après, merci pour, faisant suite à, depuis, au lieu de, au lieu d'un, plutôt que, aucun,
      aucune, pas de, pas, sans, ni, dernier, précédent, lors de, notre, ensuite, puis, suivi de,
      suivi d'un, avant, à l'issue, remplace, remercie pour, plus tard
    `,
    passed: `
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
      talk: 'échange|entretien|rencontre|appel|visite|conversation|discussion',
      glad: 'plaisir|ravie?s?|enchantée?s?|heureu(?:x|se)',
      day: 'lundi|mardi|mercredi|jeudi|vendredi',
      trip: 'visa|billets?|vols?|déménagement|voyage|hôtel|déplacement|relocation',
      questions: 'questions?|réponses?|demandes?|courriels?|messages?',
    },
    spoken: [
      "<glad> (?:de|d')(?: vous| t')? ?(?:avoir )(?:rencontrée?|échangé|parlé|discuté)",
      "<glad> de (?:vous|t')? ?avoir (?:rencontrée?|eue?|accueillie?)",
      "(?:a|avons|ai) (?:beaucoup |bien )?(?:apprécié|aimé) (?:notre|votre|l'|cet|ton) ?<talk>",
      '(?:plaisir|ravie?s?|heureu(?:x|se)) … (?:fait|faire) (?:votre|ta) connaissance',
      'merci … (?:être venue?|avoir pris le temps|être déplacée?|avoir échangé|avoir rencontré)',
      "merci … pour (?:notre|cet|l'|votre) ?<talk>",
      "merci … (?:temps|disponibilité) … (?:hier|<day>|dernière?|aujourd'hui|matin)",
      '(?:suite à|après|depuis) notre … ?<talk>',
      '(?:suite à|après) votre (?:entretien|visite|venue)',
      '(?:comme|ainsi que) (?:convenu|évoqué|discuté|vu) (?:par téléphone|au téléphone|lors de|hier|ensemble)',
      'lors de notre … ?<talk>',
      "(?:été|était|fut) … ?<glad> (?:de |d')(?:vous |t')?(?:rencontrer|échanger|recevoir|parler)",
      'nous (?:nous sommes|avons) (?:rencontrée?s|parlé|échangé|vue?s)',
    ],
    ahead: ['(?:au plaisir|hâte|serai[ts]?|serions|souhait\\p{L}*|espér\\p{L}*|aimer\\p{L}*|afin|avant)'],
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
