import type { Words } from './schema.ts';

/** The words of French. */
export const fr = {
  forward: {
    labels: {
      from: 'de|expéditeur',
      date: 'date|envoyé|envoyé le',
      subject: 'objet|sujet',
      to: 'à|a|pour|destinataire',
      cc: 'cc|copie à|copie',
      replyTo: 'répondre à|réponse à',
    },
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

  proviso: {
    if: "si|s'il|en cas",
    change: 'annul\\p{L}*|report\\p{L}*|empêch\\p{L}*|déplac\\p{L}*|ne (?:pouvez|pourriez|peux)',
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

  concepts: {
    NOT: 'pas, ne, n’, aucun*, sans, ni, jamais, plus',
    INTERVIEW: 'entretien*, entrevue*, convocation*, convoqu*, jury, oral, entretien',
    TALK: `
      parler, parlons, échang*, discut*, rendez-vous, appel*, rencontr*, visio*, recevoir, reçu*,
      passez, venir nous voir, passer nous voir, café, thé, vous retrouver, on se retrouve, téléphon*,
      téléphonique
    `,
    GETTOKNOW: `
      faire votre connaissance, faire ta connaissance, vous rencontrer, te rencontrer, vous connaître,
      mieux vous connaître
    `,
    INVITE: 'invit*, convier, convions, recevoir, attendue, attendu, passez, convie',
    AVAILABLE: 'disponib*, dispo, libre, quand, créneau*, quel jour, à quel moment, mardi ou jeudi',
    SLOT: 'créneau*, agenda, horaire*, calendrier, dates',
    SUIT: `
      convien*, convenir, conviendr*, arrange, irait, irai*, vous va, te va, préfér*, à votre guise,
      coince, vous arrange, cela vous, ça vous
    `,
    CHOOSE: 'choisi*, proposer, proposez, indiqu*, choix',
    BOOK: 'réserv*, fixer, planifi*, lien, organis*, programm*',
    NEXTSTEP: `
      prochaine étape, étape suivante, suite du processus, aller plus loin, présélection*, second tour,
      étape, dernière étape, phase finale
    `,
    CONFIRM: 'confirm*, c’est noté, noté, fixé*, prévu*, entendu, convenu',
    HELD: 'aura lieu, se tiendra, se déroulera, détails, lieu, adresse',
    SEEYOU: `
      attendons, à lundi, à mardi, à mercredi, à jeudi, à vendredi, à demain, au plaisir,
      je vous appelle, on se voit
    `,
    REMIND: 'rappel, rappelle, rappelons',
    MOVE: `
      report*, décal*, déplac*, avanc*, reprogramm*, repouss*, replanifi*, remplacer, plutôt le,
      se retrouve plutôt, changement d’horaire, décalage, passe au, bascul*
    `,
    CHANGE: 'chang*, modif*, nouvelle date, nouvel horaire, autre créneau, finalement, nouveau',
    INSTEAD: 'à la place, au lieu, plutôt, plutot, donc',
    CLASH: `
      imprévu, empêch*, souffrant*, malade, contretemps, désolé*, navré*, excus*, imprévue, suite à,
      contrainte
    `,
    CANCEL: `
      annul*, supprim*, n’aura pas lieu, n’aura finalement pas lieu, pas maintenir,
      ne pas tenir compte, inutile de vous, sans objet, n’a plus lieu, tombe à l’eau, décommand*
    `,
    STOP: `
      suspend*, suspens*, gel*, gelé, budget*, supprimé, fermé, réorganisation, plus à pourvoir,
      restructuration
    `,
    OFFER: 'offre, offrir, proposer le poste, vous proposer, promesse, proposition, c’est oui, offrons',
    CONTRACT: 'contrat, embauch*, lettre d’engagement, projet de contrat, cdi, cdd, contrat dans',
    HIRE: `
      embauch*, accueillir, rejoindre notre, rejoigniez, parmi nous, dans l’équipe, vous compter,
      recruter vous, travailler avec vous, nous rejoins, nous rejoignez, rejoindre, on t’attend
    `,
    WELCOME: `
      bienvenue, félicitations, ravi*, heureux, plaisir, unanimité, conquis*, bonne nouvelle,
      bonnes nouvelles, touchée, impressionn*
    `,
    SALARY: 'salaire, rémunération, brut*, euros',
    ACCEPT: 'acceptiez, accepterez, votre réponse, acceptez',
    SIGN: 'signé*, signer, signez',
    REGRET: 'malheureusement, regret*, désolé*, navré*, malheureux, déçu*',
    OTHERPERSON: `
      autre candidat*, autres candidat*, autres profils, d’autres profils, autre personne,
      quelqu’un d’autre, profils plus, autre profil, d’autres candidat*, candidature interne,
      d’autres candidatures, candidat interne
    `,
    SELECTED: `
      retenu*, sélectionné*, suite favorable, donner suite, donnerons, poursuiv*, choix, choisi*,
      favorable, pourvu, répondre favorablement, y répondre, répondent davantage, exigences, écarté*
    `,
    FILLED: 'pourvu, plus disponible',
    DECIDE: 'décid*, décision, réflexion, étude attentive, mûre, difficile',
    FIT: `
      profil*, parcours, expérience, correspond*, attentes, besoins, qualités, compétences, book, cv,
      lettre, dossier, candidatures répondent
    `,
    LUCK: 'bonne chance, souhait*, réussite, bonne continuation, succès',
    JOBSEARCH: 'recherche*, vos recherches, avenir professionnel, projets',
    KEEPFILE: 'conserv*, garde votre, gardons, vivier, garder',
    RECEIVED: `
      reçu, réception, bien reçue, parvenu*, enregistr*, transmis*, dépôt, pris en compte,
      prise en compte
    `,
    AUTO: 'automatique, espace candidat, avancement, ne pas répondre, espace',
    REVIEW: `
      étudi*, examin*, délais, reviendrons vers vous, recontact*, sous quatre, sous un mois, examine,
      tiendra inform*, vous tenir, tiendrons
    `,
    IF: 'si, en cas, au cas',
    APPLICATION: 'candidature*, postul*, dossier',
    JOB: 'poste, emploi, fonction*',
    FOUNDYOU: `
      tombé sur, votre profil, votre parcours, permets de vous, contacter, interpel*, linkedin,
      remarqué, beaucoup parlé de vous, parlé de vous, votre nom, on m’a, mon dernier message,
      ma relance
    `,
    RECRUITER: `
      recrut*, cherchons, recherchons, cabinet, je recrute, renforcer, monte, il nous manque,
      nous manque, manque
    `,
    CLIENT: 'mon client, un client, notre client, client',
    OPEN2NEW: `
      à l’écoute, opportunité*, ouverte à, ouvert à, intéress*, tente, en recherche, en dire plus,
      informelle, envie d’en savoir, en savoir plus, une idée pour vous
    `,
    THANK: 'merci, remerci*',
    NOTICE: 'prévenus, prévenir, prévenu*, informé*, votre message, votre retour, de nous écrire, nous avoir',
    UNDERSTAND: `
      comprend*, compris, respect*, pas de souci, prenons note, entendu, c’est noté, bien reçu, reçu,
      dont acte
    `,
    CONGRATSJOB: `
      nouveau poste, nouvelles fonctions, nouveau travail, félicitations pour, nouveau chapitre,
      belle réussite
    `,
    PITY: 'dommage',
    HONEST: 'transparence, franchise, honnêteté, sincérité',
    WITHDRAW: 'désist*, retir*, de notre côté, comme demandé, préviens l’équipe, prévenu l’équipe',
    WHY: `
      pourquoi, raison, raisons, motiv*, pencher, qu’est-ce qui, ce qui vous, ce qui a, était-ce,
      quelle entreprise, qu’est ce qui, dissuad*, déplu
    `,
    ASK: 'puis-je, demander, pourriez-vous nous dire, permettre de, auriez-vous un',
    FEEDBACK: 'retour, améliorer, votre avis, retour d’expérience',
    PERSUADE: `
      changer d’avis, reconsid*, vous retenir, réfléchir, contre-offre, déjà signé, avant que vous,
      convaincre, quelque chose que nous puissions, rien n’est perdu, débloquer, encore possible,
      est-ce définitif, vous garder, faire revenir, rester dans le processus
    `,
    RAISE: `
      aligner, à la hausse, marge, revoir, augmenter, négoci*, accélérer, améliorer, chiffre,
      débloquer, montant
    `,
    ANYONE: 'quelqu’un, connaissez-vous, une personne, connaissance, connais-tu, autour de vous, quelqu’un',
    RECOMMEND: 'recommand*, transmettre, preneur, orienter',
    FRIENDS: 'collègue*, ami, amis, réseau, ancien collègue, entourage',
    STAYTOUCH: 'rester en contact, restons en, en contact, recroiser, retravailler, pensez à nous',
    DOOR: 'porte, revenir vers nous, toujours la bienvenue, reprendre la',
    IFCHANGES: 'situation change, ne se passe, comme prévu, si les choses, changez d’avis un jour',
    FUTURE: 'avenir, futur, plus tard, autre poste, à nouveau',
    MEDICAL: `
      dentiste, docteur, médecin, cabinet médical, consultation, ordonnance, dr, patient, vétérinaire,
      vaccin*
    `,
    SHOP: `
      commande, facture, colis, livraison, expédi*, abonnement, paiement, relevé, mot de passe, vol,
      table, hôtel, réservation, petit-déjeuner, séjour
    `,
    BULK: `
      newsletter, désabonner, désinscri*, conseils, offres d’emploi, webinaire, articles,
      nouvelles offres, ont consulté votre profil, alerte emploi
    `,
    PRIVATE: `
      coiffeur, coiffeuse, coiffure, massage, dîner, anniversaire, cinéma, appartement, parents, école,
      cours, serviette, passeport, mairie, voiture, concert, restaurant, week-end, maman, enfants,
      véhicule, garage, carte grise, voisins, séance
    `,
    SCAM: 'depuis chez vous, gagnez, coordonnées bancaires',
    DAY: 'lundi, mardi, mercredi, jeudi, vendredi, demain, semaine prochaine, décembre, novembre, janvier',
    DURATION: 'heure environ, minutes, durer*, dure, une heure',
    PRACTICAL: `
      accueil, pièce d’identité, munir, parking, frais, question, ci-dessous, fiche de poste,
      télétravail, étapes, allez bien, siège, interphone
    `,
    POLITE: 'souhait*, aimerions, aimerais, voudri*, pourriez, merci de, seriez-vous, envie',
    PAST: 'semaine dernière, hier, pris le temps, participé',
    MANY: 'nombreuses, grand nombre, nombreux',
    LEGAL: `
      confidentiel*, confidentialité, destinataire, supprimer, imprim*, données, siège social,
      registre, suivez-nous, retrouvez-nous, site, valeurs, fondée, envoyé de, handicap,
      réseaux sociaux, congés, mutuelle
    `,
    DEADLINE: 'avant, d’ici, au plus tard, délai, compléter',
  },
} as const satisfies Words;
