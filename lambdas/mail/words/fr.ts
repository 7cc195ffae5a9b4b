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
