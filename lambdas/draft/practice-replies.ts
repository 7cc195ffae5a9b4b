import type { Language } from '../mail/words/languages.ts';

/** What a recruiter may answer that is hard to answer, in the order in which it is practised. */
export const ROUNDS = ['asks-why', 'renegotiates', 'pushes', 'asks-for-names', 'keeps-open'] as const;
export type Round = (typeof ROUNDS)[number];

export const HARD_REPLIES: Record<Language, Record<Round, string>> = {
  en: {
    'asks-why':
      'Thank you for telling us. We are honestly surprised, since everyone here was so keen on you. ' +
      'May I ask ' +
      'what made you decide against us?',
    renegotiates:
      'We would hate to lose you over this. What would it take? If it is a question of salary, tell me ' +
      'a number ' +
      'and I will see what I can do by tomorrow.',
    pushes:
      'I have spoken with the hiring manager, and we really think that you are making a mistake. ' +
      'Please do not ' +
      'sign anything yet. Can we talk for ten minutes this afternoon?',
    'asks-for-names':
      'What a pity. Then at least help me out: who in your team is as good as you are? A name and a number ' +
      'would be enough.',
    'keeps-open':
      'I understand. May I come back to you in a few months, in case your new job is not what you hoped for?',
  },
  de: {
    'asks-why':
      'Danke für Ihre Nachricht. Ehrlich gesagt sind wir überrascht, hier waren alle von Ihnen ' +
      'überzeugt. Darf ' +
      'ich fragen, was gegen uns gesprochen hat?',
    renegotiates:
      'Wir möchten Sie ungern verlieren. Was müssten wir tun? Falls es am Gehalt liegt, nennen Sie mir ' +
      'eine Zahl, ' +
      'und ich schaue bis morgen, was geht.',
    pushes:
      'Ich habe mit der Fachabteilung gesprochen, und wir glauben wirklich, dass Sie einen Fehler ' +
      'machen. Bitte ' +
      'unterschreiben Sie noch nichts. Können wir heute Nachmittag zehn Minuten sprechen?',
    'asks-for-names':
      'Wie schade. Dann helfen Sie mir wenigstens: Wer in Ihrem Team ist so gut wie Sie? Ein Name und ' +
      'eine Nummer ' +
      'genügen mir.',
    'keeps-open':
      'Das verstehe ich. Darf ich mich in ein paar Monaten wieder melden, falls die neue Stelle doch ' +
      'nicht hält, ' +
      'was sie verspricht?',
  },
  fr: {
    'asks-why':
      'Merci de nous avoir prévenus. Nous sommes surpris, car toute l’équipe avait été convaincue. ' +
      'Puis-je vous ' +
      'demander ce qui a motivé votre choix ?',
    renegotiates:
      'Nous serions vraiment déçus de vous perdre. Que faudrait-il ? S’il s’agit du salaire, ' +
      'donnez-moi un chiffre ' +
      'et je verrai ce que je peux faire d’ici demain.',
    pushes:
      'J’en ai parlé avec le responsable, et nous pensons sincèrement que vous faites une erreur. Ne ' +
      'signez rien ' +
      'pour l’instant. Pouvons-nous échanger dix minutes cet après-midi ?',
    'asks-for-names':
      'Quel dommage. Aidez-moi au moins : qui, dans votre équipe, est aussi bon que vous ? Un nom et ' +
      'un numéro ' +
      'suffiraient.',
    'keeps-open':
      'Je comprends. Puis-je revenir vers vous dans quelques mois, au cas où votre nouveau poste ne vous ' +
      'conviendrait pas ?',
  },
  es: {
    'asks-why':
      'Gracias por avisarnos. La verdad es que nos sorprende, porque aquí todos estaban convencidos. ' +
      '¿Puedo ' +
      'preguntarle por qué ha decidido no seguir con nosotros?',
    renegotiates:
      'Sentiríamos mucho perderle. ¿Qué haría falta? Si es cuestión de salario, dígame una cifra y ' +
      'veré qué puedo ' +
      'hacer antes de mañana.',
    pushes:
      'He hablado con el responsable y creemos de verdad que se equivoca. No firme nada todavía. ' +
      '¿Podemos hablar ' +
      'diez minutos esta tarde?',
    'asks-for-names':
      'Qué lástima. Entonces ayúdeme al menos: ¿quién de su equipo trabaja tan bien como usted? Con un ' +
      'nombre y un ' +
      'teléfono me basta.',
    'keeps-open':
      'Lo entiendo. ¿Puedo volver a escribirle dentro de unos meses, por si el nuevo puesto no es lo ' +
      'que esperaba?',
  },
  pt: {
    'asks-why':
      'Obrigada por nos avisar. Ficámos surpreendidos, porque todos aqui estavam convencidos. Posso ' +
      'perguntar o ' +
      'que pesou na sua decisão?',
    renegotiates:
      'Seria uma pena perdê-la por isto. O que seria preciso? Se for uma questão de salário, diga-me ' +
      'um valor e ' +
      'vejo o que consigo até amanhã.',
    pushes:
      'Falei com o responsável e achamos mesmo que está a cometer um erro. Não assine nada ainda. ' +
      'Podemos falar ' +
      'dez minutos esta tarde?',
    'asks-for-names':
      'Que pena. Então ajude-me ao menos: quem, na sua equipa, é tão bom como você? Um nome e um ' +
      'número chegam.',
    'keeps-open':
      'Compreendo. Posso voltar a contactá-la daqui a uns meses, caso o novo trabalho não seja o que ' +
      'esperava?',
  },
  it: {
    'asks-why':
      'Grazie per averci avvisato. Siamo sinceramente sorpresi: qui erano tutti convinti. Posso ' +
      'chiederLe che cosa ' +
      'ha pesato sulla Sua decisione?',
    renegotiates:
      'Ci dispiacerebbe molto perderLa. Che cosa servirebbe? Se è una questione di stipendio, mi dica ' +
      'una cifra e ' +
      'vedo che cosa posso fare entro domani.',
    pushes:
      'Ho parlato con il responsabile e pensiamo davvero che stia facendo un errore. Non firmi ancora ' +
      'nulla. ' +
      'Possiamo sentirci dieci minuti oggi pomeriggio?',
    'asks-for-names':
      'Che peccato. Allora mi aiuti almeno: chi, nel Suo team, è bravo quanto Lei? Mi bastano un nome ' +
      'e un numero.',
    'keeps-open':
      'Capisco. Posso ricontattarLa tra qualche mese, nel caso in cui il nuovo lavoro non fosse come ' +
      'sperava?',
  },
  nl: {
    'asks-why':
      'Bedankt voor uw bericht. We zijn eerlijk gezegd verrast, want iedereen hier was overtuigd. Mag ' +
      'ik vragen wat ' +
      'de doorslag heeft gegeven?',
    renegotiates:
      'We zouden u hierom niet graag verliezen. Wat zou er nodig zijn? Als het om het salaris gaat: ' +
      'noem een ' +
      'bedrag, dan kijk ik wat ik voor morgen kan doen.',
    pushes:
      'Ik heb met de leidinggevende gesproken en we denken echt dat u een vergissing maakt. Teken nog ' +
      'niets. ' +
      'Kunnen we vanmiddag tien minuten bellen?',
    'asks-for-names':
      'Wat jammer. Help me dan in elk geval: wie in uw team is net zo goed als u? Een naam en een ' +
      'nummer zijn ' +
      'genoeg.',
    'keeps-open':
      'Dat begrijp ik. Mag ik over een paar maanden weer contact opnemen, voor het geval de nieuwe ' +
      'baan tegenvalt?',
  },
};
