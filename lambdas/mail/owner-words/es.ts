import type { Words } from './words.ts';

export const es: Words = {
  iAccepted: 'acepté, acabo de aceptar',
  accepted: 'aceptado, aceptada',
  acceptedBehind: '',
  acceptedThing: 'acepto, he cogido, cogí, tomé',
  signed: 'he firmado, firmé, acabo de firmar',
  found: 'encontrado, encontré',
  self: 'he, yo, la he',
  selfBehind: '',
  offer: 'oferta, oferta de trabajo, oferta de empleo, oferta laboral, propuesta de trabajo',
  proposal: 'propuesta',
  job: 'puesto, trabajo, empleo, contrato, curro, puesto de trabajo, contrato de trabajo',
  another: 'un, una, otro, otra, nuevo, nueva, en otro sitio, en otro lado, en otra parte, en otra empresa',
  from: 'de parte de',
  of: 'de, del, de la, de el',
  at: '',
  within: 'en, con, en la',
  asRole: 'como',
  withdraw: `
    retirar, retira, retire, retiren, retírame, retíreme, retirarme, me retiro, retirarme de, desistir,
    darme de baja, dame de baja, sácame, descártame, retiro`,
  cancel: 'cancela, cancelar, cancele, anula, anular, anule, rechaza, rechazar, declinar, declina, decline',
  interview: `
    candidatura, entrevista, proceso, proceso de selección, solicitud, selección, cita, postulación,
    esta entrevista, invitación, reunión`,
  rest: `
    todo lo demás, lo demás, los demás, las demás, el resto, resto, todos los demás, todas las demás, todo,
    las otras, los otros, otras candidaturas, otros procesos, entrevistas, candidaturas, procesos`,
  wish: 'quiero, quisiera, me gustaría, deseo, puedes, puede, prefiero, necesito, querría',
  couldYou: 'podrías, podría, puedes tú, me puedes, me podrías, podéis',
  yes: `
    sí, sip, vale, ok, okay, de acuerdo, adelante, claro, claro que sí, por supuesto, hazlo, hágalo,
    envíalo, envíala, perfecto, correcto, exacto, confirmado, está bien, dale, eso es, así es, venga,
    confirmo, 👍, envíalo ya, mándalo, mándala`,
  yesAlone: 'si',
  no: 'no, nop, mejor no, para nada, no hace falta, que no, 👎, en absoluto, por ahora no',
  stop: 'stop, parar, pare, detente, basta, darse de baja',
  noMore: 'no más, ni un … más, basta de, no me mandes más, no me envíes más, no quiero más, para, deja',
  reminders: `
    recordatorios, recordatorio, de recordármelo, de recordarme, avisos, los recordatorios, de avisarme,
    de enviarme recordatorios, de mandarme recordatorios`,
  home: 'inicio, mi página, página de inicio, home, página principal',
  help: 'ayuda, ayúdame, necesito ayuda, socorro, cómo funciona, cómo funciona esto, qué puedes hacer',
  please: 'por favor, porfa, porfavor, xfa, pf',
  thanks: `
    gracias, muchas gracias, mil gracias, un saludo, saludos, un abrazo, atentamente, abrazos,
    gracias de antemano`,
  polite: `
    hola, buenas, buenos días, buenas tardes, buenas noches, buenas noticias, buena noticia, genial,
    qué bien, por fin, con gusto, con mucho gusto, por todo, estupendo, muy, contento, contenta, feliz,
    estoy, querido, por tu ayuda, por su ayuda`,
  when: `
    hoy, ayer, ya, ahora, esta mañana, esta tarde, anoche, recién, esta semana, finalmente, anteayer,
    justo`,
  days: 'el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo',
  joiner: 'y, así que, asi que, porque, ya que, por lo que, pues, por eso, e, por lo tanto, por tanto',
  since: 'como he, como ya he, como acepté, como ya acepté',
  article: 'el, la, los, las',
  small: 'lo, me, mi, mis, al, esta, este, esto, ese, esa, a, bowout',
  never: `
    aceptar, acepta, aceptan, aceptó, acepten, aceptes, retiré, retiró, retirado, ellos, ellas, él, ella,
    ti, usted, nosotros, principio, condiciones, condición, reserva, pero, si acepto, quizás, tal vez,
    casa, breve, serio, nadie, cuanto, caso, se, todavía, aún, nada, que acepte, prácticas, data`,
  wrote: 'escribió',
  sentFrom: 'enviado desde, enviado con, enviado a través, obtener outlook',
};
