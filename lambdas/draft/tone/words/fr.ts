import type { ToneWords } from './schema.ts';

/** The tone of a letter in French. Elided words are written out: "l’offre" is "le offre". */
export const fr: ToneWords = {
  ideas: {
    NOT: 'ne, pas, jamais, aucun, aucune, ni, sans, rien, guère, non, nullement',
    I: 'je, nous, me, moi',
    YOU: `
      vous, tu, votre équipe, vos équipes, votre entreprise, votre société, votre service, vos recruteurs,
      votre recruteur, votre recruteuse, vos collègues, votre rh, vos rh, les rh, personne, votre côté,
      votre responsable, le recruteur, la recruteuse, vos managers, votre manager, on
    `,
    YOUR: 'votre, vos, ton, ta, tes, chez vous, le, la, les, de votre',
    MY: 'mon, ma, mes, notre, nos',
    IF: 'si, à moins que, à condition que, sauf si, au cas où, tant que',
    MAYBE: 'peut-être, éventuellement, sans doute, probablement, possiblement, il se peut, il se pourrait',
    BETTER: `
      meilleur, meilleure, meilleurs, meilleures, mieux, supérieur*, idéal*, rêve, rêves, excellent*,
      haut de gamme
    `,
    MORE: `
      plus, bien plus, beaucoup plus, davantage, nettement plus, moins, autrement plus, tellement plus
    `,
    APPEALING: `
      attractif*, attractive*, attrayant*, intéressant*, passionnant*, stimulant*, motivant*, prometteur*,
      prometteuse*, séduisant*, alléchant*, prestigieu*, avantageu*, convaincant*, enrichissant*, moderne*,
      innovant*, adapté*, épanouissant*, ambitieu*, généreu*, souple*, flexible*, sérieu*, professionnel*,
      stable*, reconnu*, solide*, dynamique*, responsabilité*, évolution, perspectives, complet*, complète*,
      cohérent*, important*, grand*, connu*, tentant*, excitant*, captivant*, valorisant*, confortable*,
      compétitif*, compétitive*, réactif*, réactive*, qualifi*, proche de mes, à m'offrir, à offrir,
      d'opportunités, de liberté, d'autonomie, sûr*, riche*
    `,
    JOB: `
      offre, offres, poste, postes, emploi, opportunité, opportunités, proposition, propositions,
      entreprise, entreprises, société, sociétés, employeur, boîte, équipe, choix, option, alternative,
      conditions, contrat, perspectives, projet, projets, titre, marque, culture, cadre, environnement,
      MASKED, place, job, mission, missions, évolution, carrière, ambiance, avantages, groupe, ailleurs,
      aventure, structure, start-up, technologies, formation, management, pour moi, réputation
    `,
    OTHER: 'autre, autres, ailleurs, concurrent*, concurrence, leur, leurs, eux, nouveau, nouvelle',
    THAN_YOU: `
      que la vôtre, que le vôtre, que les vôtres, que vous, que votre, que chez vous, que vos, que MASKED,
      que chez MASKED, que ce que vous, que celle que vous, que celui que vous, que celle de, que celui de,
      que ton, que ta, que toi, que chez toi, à la vôtre, au vôtre, aux vôtres, à votre, à celle de MASKED,
      à celle que vous, à ce que vous, par rapport à, comparé à, comparée à, en comparaison, plutôt que,
      que cette, que ce poste, que le poste, que le offre
    `,
    PREFER: 'préfère, préférer, préféré, préférerais, préférais, préférence, opté plutôt, privilégi*',
    REFUSE: `
      refuser, décliner, résister, dire non, laisser passer, passer à côté, rejeter, ignorer, rivaliser,
      faire le poids
    `,
    CAN: 'peux, pouvais, pouvait, pouvoir, pu, peut, pourrais, pourrait, saurais, pouvez, impossible',
    PAY: `
      salaire*, salarial*, salariale*, rémunér*, argent, paie, paye, payé*, payer, payent, paient, prime*,
      bonus, brut, brute, net, gagner*, gagne*, gagnerai, financi*, sous-payé*, budget*, euros,
      intéressement, actions, stock-options, tickets restaurant, pouvoir d'achat, revenu*, honoraires,
      tarif*, tjm, pour cent, pourcent, par an, annuel*, par mois, treizième mois, 13e mois,
      voiture de fonction, augmentation*, coût de la vie, lucrati*, fourchette, grille, montant*, somme,
      enveloppe, indemnité*, chiffres, package, mutuelle, participation aux bénéfices, retraite, cher,
      chère
    `,
    CURRENCY: 'euro, euros, eur, dollar*, francs, livres, k, ke, balles, chf, cad',
    THOUSAND: 'mille, million*, cent, milliers',
    PERCENT: 'SIGN, pour cent, pourcent',
    RELATIVE: `
      femme, mari, épouse, époux, conjoint, conjointe, compagnon, compagne, copain, copine, fiancé*, mère,
      maman, père, papa, parents, parent, enfant, enfants, fils, fille, filles, bébé, frère, sœur,
      grand-mère, grand-père, famille, belle-mère, beau-père, beaux-parents, oncle, tante, cousin*, neveu,
      nièce, jumeaux, ex, ex-femme, ex-mari, propriétaire, médecin, docteur, psy, psychologue, psychiatre,
      thérapeute, chien, chat, mariage, grossesse, santé, couple, dos, genou, loyer, crédit, dettes, banque,
      banquier, religion, foi, petit-fils, partenaire, divorce
    `,
    ILLNESS: `
      malade*, maladie*, santé, souffrant*, cancer, tumeur, dépress*, anxiété, anxieu*, angoisse*, panique,
      burn-out, burnout, épuisement, épuisé*, opération, opéré*, chirurg*, hôpital, hospitalis*, clinique,
      diagnosti*, thérapie, thérapeute, psy, psychothérap*, psychiatr*, psychologique*, médicament*,
      médecin*, médica*, médical*, traitement, chronique*, mental*, migraine*, blessure*, blessé*, chimio*,
      tdah, autis*, insomnie*, rechute, cure, addiction*, alcool*, infarctus, avc, covid, grippe, symptôme*,
      fausse couche, fiv, pma, fertilité, handicap*, alzheimer, démence, arrêt maladie, hernie, dos,
      accident, surmen*, mal-être
    `,
    TROUBLE: `
      enceinte, attendons un, attend un, attends un, grossesse, bébé, divorc*, séparation, sépar* de ma,
      sépar* de mon, rupture, garde des, garde de mes, garde alternée, garde de mon, crèche, nounou,
      congé maternité, congé paternité, congé parental, obsèques, enterrement, décès, décédé*, mort,
      mourant*, deuil, dette*, endett*, surendett*, loyer, hypothèque, crédit*, emprunt*, faillite,
      découvert, factures, fins de mois, boucler, chômage, expulsion, expulsé*, tribunal, procès,
      à la maison, problèmes familiaux, soucis familiaux, problème familial, familia*, conjugal*, mariage,
      me marie, nous marions, mère célibataire, père célibataire, parent isolé, religieu*, croyance*,
      m'occuper de, occuper de ma, occuper de mon, occuper de mes, aidant*, période difficile,
      moment difficile, passe difficile, difficultés financières, difficultés personnelles,
      problèmes personnels, soucis personnels, vie privée, vie personnelle, économies, emménag*, licencié*,
      fauché*, ruiné*, liaison, pension alimentaire, sommeil
    `,
    THEIRS: `
      processus, procédure, procédures, process, entretien, entretiens, communication, réponse, réponses,
      bureau, bureaux, locaux, équipe, entreprise, culture, direction, management, encadrement, offre, site,
      recrutement, recruteur*, recruteuse, rh, test, tests, exercice, questions, atmosphère, ambiance,
      environnement, produit*, organisation, retour, retours, ton, poste, avis, réputation, personnel,
      salariés, collaborateurs, chef, manager, interlocuteur*, conditions, contrat, planning, planification,
      coordination, accueil, gens, bâtiment, approche, comportement, attitude, manière, façon, technologie*,
      stack, code, expérience, tout, sélection, échange, échanges, annonce, description, projet, projets,
      travail, stratégie, impression, valeurs, mails, suivi, image, délais, délai, rendez-vous, cadre,
      société
    `,
    BAD: `
      chaotique*, chaos, désorganis*, mal organis*, mal préparé*, mal géré*, lent, lente, lents, lentes,
      lenteur, interminable*, long et, ennuyeu*, ennuyant*, barbant*, terne*, dépassé*, vieillot*, vieux,
      désuet*, confus, confuse, flou, floue, floues, vague*, peu clair*, peu professionnel*,
      pas professionnel*, amateur*, amateurisme, mauvais*, médiocre*, terrible*, horrible*, affreu*,
      épouvantable*, lamentable*, catastroph*, décevant*, frustrant*, agaçant*, énervant*, épuisant*,
      fatigant*, ridicule*, inutile*, perte de temps, pénible*, gênant*, impoli*, grossier*, grossière*,
      arrogant*, hautain*, condescendant*, froid*, glacial*, désagréable*, irrespectueu*, toxique*, faible*,
      peu convaincant*, pas convaincant*, peu intéressant*, peu inspirant*, sans intérêt, sans âme,
      cauchemar*, blague, trop long*, trop lent*, trop de, trop peu, beaucoup trop, bien trop, traîn*,
      manque*, irréaliste*, incompétent*, inefficace*, bureaucratique*, déprimant*, sordide*, sale*,
      rebutant*, repoussant*, pire, négligé*, douteu*, suspect*, à désirer, hostile*, stressant*,
      impersonnel*, absurde*, trompeu*, malhonnête*, monotone*, étrange*, bizarre*, désastre, désastreu*,
      fouillis, brouillon*, pas très, pas vraiment, pas franchement, pas terrible, archaïque*, figé*,
      superficiel*, compliqué*, lourd*, opaque*, injuste*, inacceptable*, bâclé*, incohérent*, répétitif*,
      répétitive*, déplorable*, laborieu*, nul, nulle, nuls, triste*, peu accueillant*, malsain*,
      oppressant*, pesant*, insuffisant*, rigide*
    `,
    DISLIKED: `
      déçu*, déception, refroidi*, pas impressionné*, peu impressionné*, pas aimé, pas apprécié,
      peu apprécié, pas plu, déplu*, détesté, déteste, frustré*, agacé*, énervé*, pas convaincu*,
      peu convaincu*, pas convaincre, pas séduit*, mauvais pressentiment, mauvaise impression, mal à l'aise,
      senti* ignoré*, perdu tout intérêt, perdu l'intérêt, perdu intérêt, perdu confiance, perdu patience,
      ennuyé*, insatisf*, mécontent*, doutes sur, doutes quant, réserves, malheureu*, mauvaise expérience,
      inquiet*, inquiét*, sceptique*, méfi*, attendais mieux, attendais à mieux, attendais davantage,
      espérais mieux, pas me projeter, pas me voir, ne me voyais pas, m'imagine pas, choqué*, consterné*,
      rebuté*, dérangé, gêné*, perplexe, pas rassuré*, lassé*, découragé*, désenchant*, sur ma faim
    `,
    FAILED: `
      échoué, ignoré*, ignorez, oublié*, perdu mon, perdu mes, fait attendre, faites attendre, laissé sans,
      laissé attendre, laissé* tomber, laissé dans, laissé* en plan, jamais répondu, jamais rappelé,
      jamais donné, jamais pris, jamais daigné, jamais tenu, jamais eu, jamais contacté*, jamais prévenu,
      jamais confirmé, jamais expliqué, pas répondu, pas rappelé, pas donné, pas pris, pas daigné, pas tenu,
      pas prévenu, pas informé*, pas écouté, pas su, pas été, pas même, même pas, pas voulu, pas respecté,
      pas jugé, pas pu, pas fait, pas réagi, pas capable*, mis trop, mis si, mis autant, mis des,
      mis plus de, mis NUMBER, mis trois, mis deux, mis quatre, mis cinq, mis six, tardé, traîné,
      tergiversé, perdre mon temps, fait perdre, gâché, gaspillé, trompé*, menti, promis, promettez,
      annulé deux, annulé trois, annulez, reporté, repoussé, décalé, changé d'avis, changé le, changé la,
      mis la pression, pressé*, en retard, pas prêt*, pas préparé*, ruiné, auriez dû, auriez pu, aurait dû,
      aurait pu, aurais dû, deviez, êtes responsable*, êtes la cause, êtes seul*, êtes fautif*,
      me avez obligé*, obligé* à, forcé*, contraint*, poussé à, poussé vers, coûté, négligé, sous-estimé,
      mal orthographié, trop tard, trop lent*, hésité, traité*, fait tourner, fait patienter,
      fait poireauter, mené en bateau, mené par, raté le, manqué le, laissé passer, refusé de, fantôme*,
      ghosté*, saboté, bâclé, perdu un, perdez
    `,
    HARDSHIP: `
      attente, attendre, silence, silences, retard*, chaos, désordre, lenteur*, désorganisation, indécision,
      manque, absence de, réponse tardive, hésitation*, indifférence, inaction, négligence*, incompétence,
      erreur*, oubli*, incapacité, offre si basse, offre basse, semaines de, mois de, report*, annulation*,
      amateurisme, désinvolture, bureaucratie, tergiversation*, mauvaise communication,
      mauvaise organisation, mauvaise gestion, laxisme, inertie, ignoré*, oublié, trois semaines,
      six semaines, quatre semaines, cinq semaines, deux mois, trois mois, à peine, seulement,
      huit entretiens, sept entretiens, six entretiens, cinq entretiens, troisième report, retardé, mépris
    `,
    FAULT: `
      votre faute, de votre faute, la faute, faute à, faute de réponse, à cause de vous, à cause de votre,
      à cause de vos, en raison de votre, en raison de vos, du fait de votre, par votre faute,
      grâce à votre lenteur, grâce à votre silence, grâce à votre retard, c'est vous qui, vous qui,
      parce que vous, puisque vous, comme vous ne, vu que vous, vous en prendre, en prendre qu'à,
      prenez-vous-en, responsabilité vous, responsable*, si vous aviez, si vous ne m'aviez,
      si votre équipe avait, si seulement vous, si tu avais, pas eu le choix, pas d'autre choix,
      pas laissé le choix, aucun choix, pas laissé d'autre, votre erreur, votre responsabilité, dû à votre,
      due à votre, causé par votre, après que vous, reprocher, reproche, imputable*, de votre part ce,
      tant pis pour vous
    `,
    HEARD: `
      entendu dire, entendu que, ai entendu, entends dire, on m'a dit, on me dit, m'a dit que, m'a raconté,
      m'a confié, m'a expliqué que, m'a prévenu, m'a averti*, m'ont dit, m'ont raconté, m'ont confié,
      m'ont prévenu, m'a parlé de, rumeur*, bruit court, bruits de couloir, bruit de couloir, on raconte,
      on dit que, il paraît que, paraît-il, il paraîtrait, il se dit, se murmure, apparemment, soi-disant,
      prétendument, tout le monde dit, tout le monde sait, entre nous, ragot*, potin*, commérage*,
      de source, à l'oreille, confidence, confidentiel*, mis en garde, mise en garde, appris que,
      appris par, j'ai su que, laissé entendre, raconte que, raconte partout, dit que, affirme que,
      disent que, circule, sait de, connu pour, il se trame
    `,
    SOURCE: `
      un ami, une amie, des amis, un ancien, une ancienne, d'anciens, des anciens, ancien collègue,
      anciens collègues, ancien salarié, anciens salariés, ex-collègue*, ex-salarié*, une connaissance,
      des connaissances, quelqu'un qui, quelqu'un de, des gens, un proche, une source, source sûre,
      un de vos, une de vos, certains de vos, plusieurs de vos, vos employés, vos salariés, vos anciens,
      dans le milieu, dans le secteur, internet, un contact, mon réseau, un collègue, une collègue,
      mon cousin, ma cousine
    `,
    PRAISE: `
      merci, bravo, félicitations, chapeau, quelle joie, quel plaisir, quel bonheur, quelle surprise,
      quelle efficacité, quelle réactivité, quel professionnalisme, génial, super, formidable*, merveilleu*,
      magnifique*, impressionnant*, impressionné*, remarquable*, admirable*, admire, adoré, aimable,
      trop aimable, charmant*, délicieu*, adorable, sympa, gentil*, c'est gentil, généreu*, ravi*, honneur,
      plaisir, apprécié, fascinant*, exemplaire*, belle performance, exploit, prouesse
    `,
    DEADLINE: `
      avant lundi, avant mardi, avant mercredi, avant jeudi, avant vendredi, avant demain, avant ce soir,
      avant la fin, avant midi, avant le, avant NUMBER, d'ici lundi, d'ici mardi, d'ici mercredi,
      d'ici jeudi, d'ici vendredi, d'ici demain, d'ici ce soir, d'ici la fin, d'ici le, d'ici NUMBER,
      d'ici deux, dans les NUMBER, sous NUMBER, sous quarante-huit, sous vingt-quatre, dans la journée,
      immédiatement, aujourd'hui, demain, cette semaine, jusqu'à demain, jusqu'à lundi, jusqu'à vendredi,
      jusqu'au, par écrit, rapidement, tout de suite
    `,
    DEMANDED: `
      répondez, répondre, répond, réponse, augmentez, augmenter, augmente, alignez, aligner, aligne,
      améliorez, améliorer, revoyez, revoir, offrez, offrir, proposez, proposer, payez, payer, doublez,
      doubler, décidez, décider, garantissez, garantir, accordez, accorder, acceptez, accepter, rehaussez,
      montez, égalez, faites un effort, faites mieux, faire mieux, surenchéri*, excusez, confirmez, changez,
      ajoutez, donnez-moi, retour, nouvelles, garder, voulez, convaincre, confirmation, contre-offre
    `,
    FORGIVE: `
      pardonner, pardonnez, pardonne, pardon, excuser mon, m'en vouloir, m'en voulez, en vouloir,
      m'en veuillez, m'en veux, indulgence, clémence, pitié, seconde chance, deuxième chance, autre chance,
      dernière chance, encore une chance, ne m'oubliez, m'oublier, pas me juger, ne me jugez, pas fâch*,
      fâché*, pas m'écarter, pas me rayer, me rayer, me blacklister, détest*, croyez-moi, me garder,
      soyez pas déçu*, comprenez-moi, ne me fermez, ne m'abandonnez
    `,
    EXPLAIN: 'expliquer, explication*, justifier, justification*, détailler, contexte, préciser',
    PLEASE: `
      s'il vous plaît, s'il te plaît, je vous en prie, je vous supplie, supplie, supplier,
      je vous en conjure, de grâce, implore, prie
    `,
  },
  turns: {
    angry: `
      merde*, putain, bordel, connard*, connerie*, con, cons, conne, salaud*, salop*, enfoiré*, foutre,
      foutu*, foutez, fichez-moi, fiche-moi, va te faire, allez vous faire, allez au diable, au diable,
      crétin*, imbécile*, idiot*, abruti*, débile*, bande de, incapables, guignol*, clown*, cirque,
      ras le bol, ras-le-bol, marre, ça suffit, assez de, j'en ai assez, inadmissible*, inacceptable*,
      scandale*, scandaleu*, honteu*, honte, révolt*, indign*, outré*, furieu*, en colère, colère, rage,
      énervé*, insult*, insultant*, foutage de gueule, vous moquez, se moquer de moi, moquez de moi,
      foutez de moi, gueule, plus jamais, jamais plus, ne me contactez, ne me recontactez, ne m'appelez,
      ne m'écrivez, cessez de, arrêtez de, laissez-moi tranquille, fichez-moi la paix, la paix, menteur*,
      escroc*, escroquerie, arnaque*, pathétique*, minable*, pitoyable*, lamentable*, dégueulasse*, dégoût*,
      écœur*, ordure*, poubelle, torchon, n'importe quoi, du grand n'importe, une blague, mauvaise blague,
      comment osez, vous osez, osez, quel culot, culot, toupet, insupportable*, allez-vous-en, crevez,
      emmerde*, chier, nul à, mépris*, ridicule*
    `,
    ultimatum: `
      sinon, faute de quoi, à défaut de, à défaut, dernière chance, dernière offre, dernier mot,
      dernier avertissement, dernier délai, vous avez jusqu'à, vous avez jusqu'au, vous laisse jusqu'à,
      vous laisse jusqu'au, vous laisse NUMBER, vous donne jusqu'à, vous donne jusqu'au, vous donne NUMBER,
      vous avez NUMBER, j'exige, exige, j'attends une, j'attends votre, j'attends un, j'attends que,
      je veux une, je veux un, je réclame, soit vous, soit je, ou bien vous, ou bien je, ou je,
      ou vous pouvez, ou c'est, ou rien, à prendre ou à laisser, à moins que, à condition que,
      à condition de, à la condition, ma condition, mes conditions, seulement si, uniquement si,
      que si vous, ne viendrai que, ne reste que, ne continue que, sauf si, non négociable*,
      pas négociable*, ultimatum, conséquences, avocat, poursuites, action en justice, juridique*,
      je publierai, je me retire si, si je n'ai pas, si je ne reçois, si vous ne, si d'ici, si rien,
      sans réponse, sans retour, sans nouvelle, passé ce délai, la balle est, maintenant ou jamais,
      décidez-vous, à vous de, pas une minute de plus, point final
    `,
    sarcasm: `
      merci pour rien, merci de rien, quelle surprise, tiens donc, bravo, félicitations, chapeau,
      bonne chance avec ça, bonne chance avec cela, bon courage avec, bon courage à celui,
      bon courage au prochain, vous en aurez besoin, en aurez besoin, en aura besoin, comme c'est gentil,
      comme c'est aimable, comme c'est généreu*, comme c'est mignon, trop aimable, trop bon, trop d'honneur,
      quel honneur, quelle chance, quelle joie, quel plaisir d'attendre, quelle rapidité, quelle efficacité,
      quelle réactivité, quel professionnalisme, quel sens de, enfin trouvé le temps, enfin daigné,
      enfin pris, daigné, daigner, enfin souvenu*, temps record, record, vitesse de l'éclair,
      vitesse de la lumière, à la vitesse, escargot, tortue, impressionnant de, admirable de,
      remarquable de voir, fascinant de, j'adore, j'ai adoré attendre, j'adore attendre, adoré la façon,
      adoré votre façon, sûrement inconsolable*, inconsolable*, larmes, vous en remettrez,
      vous vous en remettrez, survivre, survivrez, pleurer, leçon de, modèle du genre, modèle de,
      cas d'école, chef-d'œuvre, sommet de, médaille, oscar, prix nobel, palme, applaudissements,
      on applaudit, tonnerre d'applaudissements, prochain heureux, prochaine victime, prochain pigeon,
      rêve de tout, pigeon voyageur, boule de cristal, génie*, sans doute trop occupé*, trop occupé*,
      si occupé*, tellement occupé*, manifestement trop, visiblement trop, comme par hasard,
      comme par magie, soi-disant, ironie, on ne change pas, tant mieux pour vous, grand bien vous fasse,
      faut croire, seulement trois, seulement six, à peine trois, à peine six, c'est du propre,
      continuez comme ça, ne changez rien
    `,
    begging: `
      je vous supplie, supplie, supplier, je vous en conjure, conjure, implore, à genoux, désespér*,
      mille excuses, mille pardons, mille fois pardon, mille fois, un million de fois, infiniment désolé*,
      terriblement désolé*, affreusement désolé*, profondément désolé*, tellement désolé*,
      tellement tellement, vraiment vraiment, si si désolé*, horriblement, sincèrement navré* ~ pardon*,
      pardonnez-moi, pardonne-moi, me pardonner, me pardonnerez, votre pardon, demande pardon,
      ne m'en voulez, ne m'en veuillez, m'en vouloir, m'en voudrez, honte de moi, j'ai honte,
      tellement honte, me sens coupable, sens terriblement, sens si mal, me sens mal, sens affreusement,
      coupable, culpabilis*, ferais tout, ferais n'importe, tout pour me, donnerais tout, me rattraper,
      me racheter, faire pardonner, seconde chance, deuxième chance, autre chance, encore une chance,
      ayez pitié, pitié, votre indulgence, votre clémence, éternellement reconnaissant*, éternellement,
      toute ma vie, n'en dors, n'en dors plus, pleure, ne me rayez, liste noire, ne me détestez,
      ne soyez pas fâch*, ne soyez pas déçu*, je vous jure, je vous promets, s'il vous plaît s'il, de grâce,
      du fond du cœur pardon, ne m'abandonnez, ne me laissez, j'ai absolument besoin, ai tant besoin
    `,
    private: `
      en thérapie, arrêt de travail, arrêt maladie, raisons médicales, raisons de santé, problèmes de santé,
      sexualité, homosexuel*, gay, lesbienne, trans, mon âge, trop vieux, trop vieille, mon poids, prison,
      casier judiciaire, traumatis*, abus, pleuré, pleurer, ne vais pas bien, ne va pas bien, va très mal,
      moral, au bout du rouleau, mon couple, quitté*par, m'a quitté*, trompé par, sans abri, logement perdu,
      rsa, allocations, caf, fin de droits, payer mon, rembourser, interdit bancaire, vie de couple,
      ménopause, hormon*
    `,
    money: `
      mieux payé*, plus payé*, mieux rémunéré*, six chiffres, deux fois plus, le double, le triple,
      doubler mon, trop bas, trop basse, trop faible, en dessous du marché, prix du marché,
      valeur marchande, prétentions, avantages financiers, côté financier, plan financier,
      point de vue financier, question d'argent, treizième, chèques vacances, compte en banque, valais plus,
      vaux plus, vaux mieux, mieux-disant*
    `,
    gossip: `
      rumeur*, bruit court, bruits courent, bruits de couloir, bruit de couloir, on raconte, on dit que,
      il paraît que, paraît-il, paraît que, il se dit, il se murmure, on murmure, apparemment votre,
      apparemment vous, apparemment chez, soi-disant, entre nous, ragot*, potin*, commérage*, source sûre,
      de source, secret de polichinelle, tout le monde sait, tout le monde dit, tout le monde parle,
      un ami m'a, une amie m'a, un ancien collègue m'a, un de vos, une de vos, des anciens, d'anciens,
      travaillait chez vous, travaille chez vous, travaillé chez vous, bossé chez vous, m'a raconté,
      m'ont raconté, m'a confié, m'ont confié, on m'a raconté, on m'a rapporté, on m'a confié,
      on m'a dit que votre, on m'a dit que vous, on m'a dit que chez, m'a glissé, petit doigt, en coulisses,
      dans votre dos, liaison avec, couche avec, va être viré, se faire virer, licenciements, plan social,
      turnover, turn-over, démissionn*, partent tous, s'en vont tous, fuient, quittent le navire, glassdoor,
      langues se délient
    `,
    defensive: `
      pas ma faute, pas de ma faute, rien à me reprocher, rien fait de mal, rien de mal,
      rien à voir avec moi, me reprocher, le droit de, mon droit, tous les droits, parfaitement le droit,
      droit le plus strict, dois rien, ne dois rien, ne vous dois, pas de comptes, des comptes,
      me justifier, justifier, pas à m'expliquer, pas à me justifier, pour ma défense, à ma décharge,
      me défendre, ne le prenez pas, pas le prendre, le prenez pas, pas personnel, pas vous méprendre,
      vous méprenez pas, avant que vous, avant de m'accuser, avant de me juger, avant de juger,
      ne m'accusez, m'accuser, accus*, ne croyez pas, ne pensez pas, n'allez pas croire, n'allez pas penser,
      n'allez pas imaginer, pas du genre, pas le genre, pas mon genre, pas dans mes habitudes, d'habitude,
      n'importe qui, tout le monde aurait, tout le monde ferait, n'importe quel, à ma place,
      dans ma situation, dans ma position, aurait fait pareil, ferait pareil, auraient fait la même,
      aurait fait la même, fait de même, penser à moi, penser d'abord à moi, m'excuser de, pas à m'excuser,
      ne m'excuserai, pas d'excuses, parfaitement légitime, légitime*, tout à fait normal,
      parfaitement normal, rien d'anormal, pas un crime, ne regarde que moi, me regarde,
      toujours été honnête, toujours été correct*, toujours été transparent*, toujours été clair*,
      jamais rien promis, rien promis, rien signé, jamais dit que, jamais promis, jamais accepté,
      pas irresponsable, pas quelqu'un d'instable, quoi que vous, quoi que vous pensiez, vous allez penser,
      vous pensez peut-être, vous devez penser, vous me trouvez, je sais ce que vous, assume, libre de,
      suis libre, contrairement à ce que
    `,
    blame: `
      aviez votre chance, eu votre chance, vous aviez le temps, tant pis, ça vous apprendra, trop tard,
      trop tardive, trop tardé, personne ne m'a, personne n'a, personne ne s'est, aucun retour,
      aucune réponse, aucune nouvelle, jamais eu de réponse, jamais eu de retour, jamais reçu, pas reçu de,
      resté sans réponse, restés sans réponse, restée sans réponse, relancer, relances, relancé*,
      malgré mes, malgré plusieurs, malgré ma, dû attendre, attendu des semaines, attendu trois,
      attendu plus de, attendu si, laissé sans nouvelle*, façon dont vous m'avez, façon dont j'ai été,
      manière dont vous m'avez, manière dont j'ai été, dont vous m'avez traité*, dont j'ai été traité*,
      poussé à, poussée à, forcé à, forcée à, contraint* de, contraint* à, obligé* de chercher,
      obligé* d'accepter, sans quoi j'aurais, j'aurais accepté si, j'aurais dit oui, je serais resté*,
      j'aurais été, je n'en serais pas là, je ne partirais pas, je ne me retirerais pas, vous auriez,
      si vous m'aviez, si vous aviez
    `,
    negativity: `
      franchement, honnêtement, pour être honnête, pour être franc*, à vrai dire, en toute franchise,
      mauvais avis, avis négatifs, avis catastrophiques, avis en ligne, avis sur internet,
      mauvaise réputation, perte de temps, perdu mon temps, mauvais goût, goût amer, mauvaise image,
      mauvaises ondes, red flag*, signal d'alarme, signaux d'alerte, drapeau rouge, voie de garage, impasse,
      navire qui coule, bateau qui coule, aucun avenir, pas d'avenir, aucune vision, aucune perspective,
      aucune idée, à côté de la plaque, d'un autre âge, d'un autre temps, d'un autre siècle,
      du siècle dernier, déconnecté*, ne m'intéresse pas, n'intéresse pas, aucun intérêt,
      ne donne pas envie, pas donné envie, aucune envie, envie de travailler, fait fuir, soulagé* de ne,
      content* de ne pas, heureu* de ne pas, jamais travailler chez, pas fait rêver, ne fait pas rêver,
      pas plu, ne me plaît, ne m'a pas plu, pas convaincu*, guère convaincu*, pas emballé*, n'inspire,
      inspire pas, loin d'être, tout sauf, rien de, laisse à désirer, laissait à désirer, laissé à désirer,
      micro-management, sous-effectif, fort turnover, pas à la hauteur, pas au niveau, manque de respect,
      manque de considération, manque de sérieux, manque de professionnalisme, peu de considération,
      peu sérieu*, déçu*, décevant*, déception
    `,
    comparison: `
      second choix, deuxième choix, plan b, roue de secours, solution de repli, premier choix,
      choix numéro un, poste de rêve, emploi de rêve, entreprise de mes rêves, job de rêve, de mes rêves,
      rêvais, surenchère, concurrente, offre concurrente, cran au-dessus, au-dessus de la vôtre, un cran,
      catégorie supérieure, autre dimension, autre niveau, jouer dans une autre, autre cour,
      sans comparaison, aucune comparaison, pas comparable, incomparable*, rien à voir,
      ne fait pas le poids, ne font pas le poids, pas rivaliser, rivaliser, ne rivalise,
      pas à la hauteur de, trop beau pour, trop belle pour, ne se refuse pas, se refuse pas, irrésistible*,
      imbattable*, surpasse*, dépasse*, surclass*, l'emporte sur, bien mieux, beaucoup mieux,
      mieux pour moi, me convient mieux, convient mieux, correspond mieux, mieux correspond*,
      correspondait mieux, mieux adapté*, mieux à mes, mieux que, plus à m'offrir, offre plus,
      offre davantage, m'offre plus, m'offre davantage, plus de responsabilités, plus de perspectives,
      plus d'opportunités, plus d'évolution, plus en phase, plus attiré*, m'attire plus, m'attire davantage,
      plus convaincu*, m'a plus convaincu*, m'a davantage, plus rapide que vous, plus rapides que vous,
      occasion en or, occasion unique, chance unique, chance de ma vie, occasion de ma vie,
      leader du marché, leader du secteur, plus grande entreprise, plutôt que la vôtre, plutôt que votre,
      plutôt que chez vous, au lieu de la vôtre, au détriment, moins bien, moins bon*, moins intéressant*,
      moins attractif*, moins attractive*, moins attrayant*, pas aussi, en comparaison, comparé*
    `,
    'over-explaining': `
      laissez-moi vous expliquer, laissez-moi expliquer, permettez-moi de vous expliquer,
      permettez-moi d'expliquer, tiens à vous expliquer, tiens à expliquer, voudrais expliquer,
      voulais vous expliquer, souhaite vous expliquer, aimerais vous expliquer, vais vous expliquer,
      je m'explique, pour vous expliquer, vous expliquer pourquoi, expliquer pourquoi, une explication,
      des explications, devoir une explication, dois une explication, dois des explications, en détail,
      plus en détail, dans le détail, dans les détails, dans les moindres détails, la raison est,
      la raison en est, raison principale, la raison pour laquelle, les raisons pour lesquelles,
      les raisons qui, raisons de mon, raisons de ma, plusieurs raisons, nombreuses raisons,
      multiples raisons, différentes raisons, trois raisons, diverses raisons, d'une part, d'autre part,
      d'un côté, de l'autre côté, premièrement, deuxièmement, troisièmement, tout d'abord,
      d'abord ~ ensuite, ensuite ~ enfin, en outre, de plus, de surcroît, par ailleurs, qui plus est,
      sans compter que, sans parler de, non seulement, longue histoire, toute l'histoire, histoire est,
      tout a commencé, au départ, à l'origine, au début, et puis, puis le, le lendemain,
      la semaine suivante, une semaine plus tard, deux semaines plus tard, quelques jours plus tard,
      par hasard, il se trouve que, s'est avéré, pour et le contre, le pour et, pour et contre,
      les avantages et les inconvénients, avantages et inconvénients, nuits blanches, nuit blanche,
      pas dormi, pesé le, pesé les, peser le, tergiversé, tourné et retourné, retourné dans tous, tableau,
      liste de, il faut que vous sachiez, il faut savoir, vous devez savoir, vous devez comprendre,
      pour que vous compreniez, afin que vous compreniez, vous vous demandez, vous demandez sans doute,
      vous demandez peut-être, pour vous donner, contexte, petit contexte, en discuter avec,
      discuté avec ma, discuté avec mon, parlé avec ma, parlé à ma, parlé à mon, consulté, conseil de,
      mentor, trajet*, temps de trajet, minutes de, minutes en, minutes à, heure de, heures de, en train,
      en métro, en bus, rer, tram, correspondance, parking, kilomètres, km, parce que ~ parce que,
      car ~ parce que, parce que ~ et que, par transparence, en toute transparence,
      par souci de transparence, total* transparen*, depuis des années, depuis toujours, depuis l'enfance,
      depuis mon enfance, depuis que je suis, plan de carrière, comme je vous le disais, comme je l'ai déjà,
      des jours entiers, des semaines à, tourné en rond
    `,
    evasive: `
      pas sûr*, pas certain*, incertain*, indécis*, hésite, hésiter encore, j'hésite, pas encore décidé,
      pas décidé, pas encore pris, pas encore arrêté, ne sais pas encore, sais pas encore, ne sais pas si,
      ne sais pas trop, sais pas trop, je réfléchis, réfléchir encore, encore réfléchir, y réfléchir,
      réflexion, besoin de temps, plus de temps, du temps pour, temps de réfléchir, on verra, nous verrons,
      je verrai, on va voir, à voir, verrons bien, peut-être, éventuellement, probablement, possiblement,
      sans doute que, il se peut, il se pourrait, il est possible que, pourrait être, pourrais peut-être,
      pourrais éventuellement, un de ces jours, un jour ou l'autre, une autre fois, une prochaine fois,
      plus tard, ultérieurement, pour l'instant, pour le moment, dans l'immédiat, à ce stade,
      en ce moment pas, pas maintenant, pas tout de suite, pas encore, porte ouverte, portes ouvertes,
      portes ouverte, porte entrouverte, laisser ouvert*, laisse ouvert*, reste ouvert*, rester ouvert*,
      ouvert* à une, ouvert* à d'autres, ouvert* à la, changer d'avis, changerai d'avis, changer encore,
      pourrait changer, pourraient changer, peut encore changer, peuvent changer, si ça ne marche,
      si cela ne marche, si ça ne fonctionne, si cela ne fonctionne, si jamais, si les choses,
      si mon nouveau, si l'autre, si la situation, au cas où, en cas de, si finalement, si ça change,
      si cela change, en suspens, en attente, en pause, mettre en, suspendre, repousser, reporter,
      reviendrai vers vous, reviens vers vous, revenir vers vous, vous redis, vous redire,
      vous tiens au courant, tiendrai au courant, vous rappelle, vous rappellerai, recontactez-moi,
      recontacter dans, relancez-moi, reparler, en reparle, en reparlera, on se rappelle, qui sait,
      on ne sait jamais, sait-on jamais, ne jamais dire jamais, jamais dire jamais, encore une option,
      reste une option, toujours intéressé*, reste intéressé*, pas définitif, pas définitive,
      rien de définitif, pas un non, pas un refus, n'exclus pas, n'est pas exclu, pas exclu, plus ou moins,
      en quelque sorte, ça dépend, cela dépend, dépend de, dans quelques semaines, dans quelques mois,
      d'ici quelques, sous le coude, garder mon dossier, gardez mon dossier, garder ma candidature,
      conserver ma, conservez ma, gardez-moi, garder ma place, gardez ma place, réserver, en réserve,
      au chaud, comme solution de, comme plan b, pas tout à fait, pas entièrement, pas complètement, penche,
      difficile à dire, trop tôt pour, imprévu*, un empêchement, compliqué* en ce, un peu compliqué,
      un peu chargé, très pris, trop pris, débordé*, pas le bon moment, en principe, théoriquement,
      normalement, plutôt non, à réfléchir, me tâte
    `,
  },
  kind: {
    angry: 'en colère contre moi, enfoncer, honte à',
    ultimatum: `
      si vous avez, si vous le souhaitez, si vous souhaitez, si besoin, si nécessaire, reconnaissant* ~ si,
      gré ~ si, heureu* ~ si, ravi* ~ si, ou je peux, si vous ne trouvez, si vous ne y voyez,
      sinon je vous souhaite
    `,
    sarcasm: `
      merci ~ patience, félicitations pour, bravo pour, bravo à votre équipe, chapeau à, désolé* ~ *,
      excuse* ~ *, pardon ~ retard, merci d'avoir attendu, record de
    `,
    begging: `
      pardonnez-moi pour le délai, pardonnez la brièveté, je vous prie, vous prie d'agréer,
      vous prie de croire, vous prie de bien, vous prie d'accepter, vous prie d'excuser, prie de m'excuser,
      prie de recevoir
    `,
    private: `
      bonne santé, secteur de la santé, santé publique, médical*, clinique*, domaine de la santé,
      raisons personnelles, raisons familiales, ambiance familiale, entreprise familiale, esprit familial,
      à la maison mère, mort de, traitement de ma candidature, traitement de mon, accident*, conjoncture
    `,
    money: `
      payer de, gagner du temps, gagné* en, gagner en, gagne à, cher monsieur, chère madame, chère, cher,
      chers, chères, prime abord, net et, très net, actions de, actions à, mille mercis, mille fois,
      à tout prix, budget temps, cent pour cent, somme toute, en somme, action*, mutuellement, faire gagner,
      vous faire gagner, la retraite de
    `,
    gossip: `
      entendu beaucoup de bien, que du bien, dit que vous seriez, parlé de vous en bien,
      m'a dit le plus grand bien, dit beaucoup de bien, apparemment pas reçu, appris que vous,
      appris par votre, merci ~ dit que, vous m'avez dit, vous m'aviez dit, comme je vous l'ai dit,
      vous ai dit, dit que je, comme on dit, appris beaucoup
    `,
    defensive: `
      avant que vous ne, avant que vous n'engagiez, avant que vous réserviez, avant que vous poursuiviez,
      libre de contacter, m'excuser de ce, m'excuser de vous, m'excuser de cette, m'excuser de ne,
      m'excuser de mon, m'excuser de ma, m'excuser du, libre de proposer, ne pensez pas hésiter, n'hésitez
    `,
    blame: `
      parce que vous m'avez si, parce que vous méritez, si vous aviez besoin, si vous aviez des questions,
      si vous aviez d'autres, malgré mon désistement, malgré ma décision, malgré mon retrait,
      ma réponse tardive, réponse tardive de ma, prévenir si tard, prévenir trop tard, trop tard pour moi,
      trop tard pour que, si tard, désolé* ~ *, navré* ~ *, excuse* ~ *, m'excuse*, regrette ~ *,
      contrainte de me, contraint de me, obligé de me, obligée de me, contraint de décliner,
      contrainte de décliner, contraint* d'annuler, obligé* d'annuler, obligé* de décliner, pas pu,
      je n'ai pas, merci ~ accordé*, vous faire perdre, perdre votre temps, vous auriez besoin,
      vous auriez des questions, vous auriez pu me, plus tard que prévu
    `,
    negativity: `
      désolé* ~ déce*, désolé* ~ déçu*, vous décevoir, vous déçoi*, décevante pour vous, décevant pour vous,
      mauvaise nouvelle, mauvais moment, moment est mal, pas très, pas vraiment le bon, pas toujours facile,
      pas facile, loin d'être facile, loin d'être simple, rien de personnel, pas trop, trop tard,
      désolé* ~ *, navré* ~ *, excuse* ~ *, regrette ~ *, pas été facile, pas été simple,
      compliqué pour vous, gêné* de vous, gênant pour vous, lourde de conséquences, n'ai aucun reproche,
      aucune déception, rien de négatif, sans regret, pas mauvais*, rien à voir avec, rien d'autre, de rien,
      lourd, froid, triste*, tristesse, manquerai pas, manquer pas, manquera, manque pas, sans manquer,
      trop d', ne manque*, jeune et, pas le bon profil, souffrir, pour le long terme, retard,
      me projeter ailleurs, honnêtement apprécié, franchement apprécié
    `,
    comparison: `
      meilleurs vœux, meilleures salutations, meilleurs sentiments, meilleurs souhaits, meilleures pensées,
      le meilleur, tout le meilleur, mes meilleur*, de mon mieux, au mieux, faire de mon mieux,
      mieux connaître, mieux comprendre, mieux vaut, il vaut mieux, mieux vous, meilleure compréhension,
      meilleure idée, meilleure image, meilleur candidat, meilleure candidate, meilleurs candidats,
      meilleure personne, meilleur profil, meilleurs délais, dans les meilleurs, meilleur moment,
      meilleures conditions pour vous, candidat*|personne|profil|quelqu'un ~ mieux|meilleur*|plus,
      trouver ~ mieux|meilleur*, préfère vous, préfère ne, préfère en, préfère me, préfère le,
      préférer vous, préfère renoncer, préfère retirer, préfère annuler, préfère décliner, préfère être,
      plus tôt, plus vite, au plus vite, plus tard, plus longtemps, ne ~ plus, plus aucun*, plus disponible,
      n'est plus, ne suis plus, de plus, plus grand plaisir, plus grand succès, plus grand soin, non plus,
      la plus grande attention, beaucoup plus, vous plus, plus intéress* par votre, excellent*,
      très intéressant*
    `,
    'over-explaining': `
      merci ~ expliqu*, merci ~ détail*, remercie ~ expli*, remercie ~ détail*, merci ~ transparence,
      remercie ~ transparence, sans entrer dans les, sans entrer dans le, apprécié ~ détail*,
      avez ~ expliqué, m'avez expliqué, qu'on a discuté, en train de, liste de candidats,
      liste des candidats, de plus amples, de plus en, tout d'abord merci, tout d'abord je vous remercie,
      avant tout, par ailleurs je vous, et puis merci, par ailleurs merci, et puis je vous,
      prendre en considération, heure de notre, heures de préparation, heure de travail, heures de travail,
      minutes de votre, minutes de plus, au début de
    `,
    evasive: `
      peut-être ~ chemins|croiser*|croiseront|retrouver*|avenir|collaborer|occasion|recroiser*, chemins ~ *,
      recroiser*, espère ~ *, au plaisir de *, aucun doute, possible que de, m'est pas possible,
      ne m'est plus possible, sans doute trouver, éventuels, éventuelle gêne, éventuelles questions,
      éventuelle, pas d'avis, changerai pas d'avis, pas changer d'avis, plus changer, revenir plus tôt,
      revenir plus vite, répondre plus tôt, trop tard, reporter sur, une autre fois merci, excuse* ~ *,
      me excuser ~ *, après réflexion, après mûre réflexion, mûre réflexion, longue réflexion,
      mûrement réfléchi, après avoir, après avoir bien réfléchi, bien réfléchi, réflexion faite,
      toute réflexion, pas tarder, ne plus, plus tard dans nos carrières, plus tard sur, en attente d'une,
      en cas de besoin, en cas de question*, tiens au courant de ma, en attente de votre
    `,
  },
  parts: {
    withdrawal: {
      says: `
        ne ~ pas suite, pas donner suite, donnerai pas suite, ne … donner suite, sans suite,
        ne ~ pas poursuivre, pas poursuivre, ne … poursuivre, ne … poursuis, poursuivrai pas,
        ne poursuivrai, ne ~ pas continuer, pas continuer, continuerai pas, ne ~ pas participer,
        participerai pas, pas participer, ne ~ pas venir, viendrai pas, ne ~ plus, ne ~ pas assister,
        pas assister, assisterai pas, ne ~ pas me présenter, pas me présenter, présenterai pas,
        ne ~ pas me rendre, rendrai pas, pas être présent*, serai pas présent*, serai pas disponible,
        serai pas là, ne ~ pas honorer, pas honorer, pas accepter, accepterai pas, ne … pas passer,
        pas passer le, pas aller plus loin, n'irai pas, irai pas plus, pas en mesure, ne ~ plus disponible,
        plus candidat*, plus à l'écoute, plus intéressé*, plus en recherche, plus être pris*,
        plus considérer, plus tenir compte, plus prendre en compte, pas tenir compte, ne plus,
        pas faire partie, pas rejoindre, rejoindrai pas, mettre fin, mets fin, mettre un terme,
        mets un terme, classer ma candidature, clore ma, clôturer ma, clôturer mon, clore mon,
        sortir du processus, quitter le processus, quitte le processus, sors du processus,
        arrêter le processus, arrêter là, arrête là, en rester là, m'arrêter là, m'arrête là,
        libérer le créneau, libérer ce créneau, libère le créneau, libère ce créneau, proposer ce créneau,
        attribuer ~ créneau, proposer le créneau, hors course, sans moi, rayer de la liste, dire non,
        devoir refuser, dois refuser, considérer ma candidature comme, contre, pas de suite, n'accepte pas,
        n'accepterai pas, ne … accepte pas, ne … prends pas, ne … prendrai pas, ne … signerai pas,
        ne … retiens pas, pas le poste, pas l'offre, pas votre offre, pas à l'entretien
      `,
      does: `
        retir*, retrait, désist*, désistement, renonc*, annul*, déclin*, me dégage*, refuser votre,
        refuse votre, décommand*, interrompre ma, interromps ma, interrompre mon, abandonner le,
        abandonne le, abandonner ma, m'abstenir, retirer ma, sors du, me désiste
      `,
      isNone: `
        vous avez annulé, vous avez décliné, vous avez retiré, vous avez refusé, avez ~ annulé,
        envisage de *, hésite à *, songe à *, pense à *, voulais ~ *, failli *, me demande si ~ *
      `,
    },
    thanks: {
      says: `
        ne saurais … remercier, pas assez … remercier, jamais assez … remercier,
        ne sais comment … remercier, ne vous remercierai jamais assez, tenais à vous remercier,
        sans vous remercier, pas sans
      `,
      does: `
        merci, mercis, remerci*, reconnaissan*, gratitude, gré, sensible à, touché* par, apprécié, apprécie,
        appréci*, honoré*, obligé envers
      `,
      isNone: `
        merci pour rien, merci de rien, merci de bien vouloir, merci de me, merci de ne, merci de ne pas,
        merci de noter, merci de confirmer, merci de votre réponse rapide, merci de votre retour rapide,
        serais reconnaissant*, serais gré, saurais gré, reconnaissant de bien,
        je ne vois pas pourquoi ~ remerci*, aucune raison de, pas merci, non merci, remerciez, me remercier,
        remercierai pas
      `,
    },
    close: {
      says: "n'hésitez pas à rester",
      does: `
        souhaite*, souhaitant, souhaits, bonne continuation, le meilleur, meilleurs vœux, bonne chance,
        succès, réussite, bon courage, en contact, rester en lien, garder le contact, garder contact,
        chemins, au plaisir, plaisir de, cordialement, bien cordialement, bien à vous, bien à toi,
        salutations, sentiments, cordiales, amicalement, sincèrement, respectueusement, réjouis, réjouirais,
        recroiser*, se croiser, nous croiser, retrouver, à bientôt, bonne journée, bonne semaine,
        bon week-end, bonne fin, belle journée, belle continuation, bonne recherche, bonne suite, espère,
        dans l'espoir, considération, l'expression de, bien des choses, chaleureusement
      `,
      isNone: `
        souhaite retirer, souhaite me, souhaite mettre, souhaite vous informer, souhaite décliner,
        souhaite annuler, souhaite plus, souhaite pas, souhaite renoncer, souhaite ne, souhaite donc,
        souhaite vous faire, souhaite vous dire, souhaite vous prévenir, plaisir de vous annoncer,
        plaisir de retirer, plaisir de me, espère que vous comprendrez, espère que vous comprenez,
        espère que vous aurez honte, espère que vous apprendrez
      `,
    },
  },
  joins: 'et, mais, car, donc, ou, que, parce, puisque, cependant',
  negatesBehind: true,
  common: `
    te, ta, ton, tes, toi, tu, notre, nos, peux, pouvez, je, cette, leur, ceux, était, le, la, les, de, des,
    du, un, une, et, vous, que, qui, pour, dans, en, à, au, aux, ce, est, ne, pas, votre, vos, me, mon, ma,
    mes, par, sur, avec, il, nous, plus, ai, avoir, être, suis, avez, êtes, sont, ou, mais, si, se, sa, son,
    ses, on, y, cela, très, bien, tout, toute, tous, merci, afin, ainsi, été, fait, faire, après, chez,
    donc, cet, elle, ils, sans, comme, même, aussi, où
  `,
  emphatic: `
    pas, jamais, non, rien, très, trop, stop, vraiment, tout, tous, toujours, encore, assez, aucun, aucune,
    absolument, immédiatement, enfin, merci, plus, urgent, maintenant, arrêtez, inacceptable, honte,
    ridicule, semaines, pourquoi, mieux, meilleure, meilleur, vous, votre, personne, seulement, beaucoup,
    définitivement, scandaleux, marre, cessez
  `,
  blanks: `
    nom, prénom, votre *, mon nom, entreprise, société, poste, intitulé*, titre, date, jour, heure,
    recruteur*, recruteuse, responsable*, raison, motif, service, contact, téléphone, email, e-mail, mail,
    signature, insérer *, à compléter, compléter, ici, à remplir, ville, adresse, civilité, xx*, manager,
    candidat*
  `,
  reasons: `
    parce que, car, puisque, comme, donc, ainsi, de plus, en outre, par ailleurs, ce qui, c'est pourquoi,
    afin, alors que, bien que, tandis que, étant donné, vu que, aussi, d'autant, en raison, après, puis,
    ensuite, or, cependant, toutefois, mais
  `,
};
