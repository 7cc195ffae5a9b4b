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
