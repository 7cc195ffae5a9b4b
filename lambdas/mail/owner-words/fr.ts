import type { Words } from './words.ts';

export const fr: Words = {
  iAccepted: 'viens d’accepter',
  accepted: 'accepté, acceptée',
  acceptedBehind: 'accepte',
  acceptedThing: 'j’accepte, pris, dit oui à',
  signed: 'signé, viens de signer',
  found: 'trouvé',
  self: 'j’ai, je, ai, je l’ai, jai',
  selfBehind: '',
  offer: 'offre, offre d’emploi, proposition d’embauche, offre d’embauche, promesse d’embauche, loffre',
  proposal: 'proposition',
  job: 'poste, emploi, job, travail, boulot, contrat, cdi, cdd',
  some: 'un, une, un’, nouveau, nouvel, nouvelle',
  another: 'autre, ailleurs',
  from: 'de la part de, de la part d’, de chez',
  of: 'de, d’, du, de la, de l’',
  at: 'chez, auprès de, au sein de',
  within: 'avec, à la',
  asRole: 'comme, en tant que',
  withdraw: `
    retirer, me retirer, retire, retirez, retire-moi, retirez-moi, retire moi, retirez moi, je me retire,
    désiste-moi, désistez-moi, me désister, désister, me désinscrire, je me désiste`,
  cancel: 'annuler, annule, annulez, d’annuler, refuser, refuse, décliner, décline, déclinez',
  interview: `
    candidature, entretien, processus, processus de recrutement, recrutement, rendez-vous, rdv, invitation,
    procédure, celui-ci, celle-ci, cet entretien`,
  several: `
    les deux, des deux, ces deux, de ces deux, tous les deux, ces entretiens, ces deux entretiens,
    de ces deux entretiens`,
  rest: `
    tout le reste, le reste, reste, toutes les autres, tous les autres, les autres, des autres, tout,
    partout ailleurs, partout, mes autres candidatures, autres candidatures, candidatures, entretiens,
    toutes mes autres candidatures, tous les autres entretiens, tous mes autres entretiens,
    toutes les autres candidatures, les autres entretiens, mes autres entretiens`,
  wish: 'je souhaite, je voudrais, je veux, j’aimerais, je dois, tu peux, vous pouvez, souhaite, je préfère',
  couldYou: `
    peux-tu, pouvez-vous, pourrais-tu, pourriez-vous, peux tu, pouvez vous, tu pourrais, vous pourriez`,
  yes: `
    oui, ouais, ok, okay, d’accord, daccord, vas-y, vas y, allez-y, allez y, bien sûr, parfait, c’est bon,
    envoie, envoyez, exact, exactement, c’est ça, confirmé, tout à fait, entendu, ça marche, volontiers,
    absolument, je confirme, 👍, c’est parfait, envoie-le, envoie-la, envoyez-le, oui c’est ça,
    pas de problème`,
  yesAlone: '',
  no: 'non, nan, pas besoin, surtout pas, pas la peine, plutôt pas, 👎, ça ira',
  stop: 'stop, arrête, arrêtez, arrêter, désabonner, me désabonner, ne me relance plus, ne me relancez plus',
  noMore: 'plus de, plus aucun, assez de, ne … plus, d’arrêter',
  reminders: `
    rappels, rappel, les rappels, de me relancer, relances, me relancer, de me rappeler, de rappels,
    relance`,
  home: 'accueil, ma page, page d’accueil, home',
  help: `
    aide, à l’aide, besoin d’aide, j’ai besoin d’aide, aide-moi, aidez-moi, comment ça marche,
    comment ça fonctionne`,
  please: 's’il te plaît, s’il vous plaît, stp, svp, merci de, merci d’, s’il te plait, s’il vous plait',
  thanks: `
    merci, merci beaucoup, merci bien, cordialement, bien à vous, bien à toi, bises, bonne journée,
    bonne soirée, cdlt, mille mercis, merci d’avance`,
  polite: `
    bonjour, salut, coucou, hello, bonsoir, bonne nouvelle, super, génial, enfin, avec plaisir, avec joie,
    youpi, très, content, contente, heureux, heureuse, trop, ravi, ravie, pour tout, cher, pour votre aide,
    pour ton aide, je suis, ça y est, voilà, petite mise à jour, petit message`,
  when: `
    aujourd’hui, hier, déjà, maintenant, ce matin, cet après-midi, à l’instant, hier soir, cette semaine,
    ce jour, finalement`,
  days: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  joiner: 'et, donc, car, puisque, alors, du coup',
  because: 'parce que',
  since: 'comme j’ai',
  article: 'l’, le, la, les',
  small: 'ma, mon, mes, me, m’, moi, ce, cette, cet, pour, l’ai, bowout, ça, tu, vous',
  never: `
    accepter, acceptes, acceptez, accepterai, accepterais, retiré, retirée, pas, si, quand, eux, lui, elle,
    toi, nous, principe, réserve, réserves, condition, mais, sauf, peut-être, rencontrer, venir, ils,
    elles, on, encore, jamais, ne, n’, qu’, s’, t’, presque, failli, vais, demain, plus tard, bientôt,
    attends, attendez, probablement, pourquoi, quoi, qui, dès que, avant, sans, rien, aucun, aucune, il,
    ils ont, même, que`,
};
