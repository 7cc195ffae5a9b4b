import type { Words } from './schema.ts';

/** The words of Spanish. */
export const es = {
  forward: {
    labels: {
      from: 'de',
      date: 'fecha|enviado|enviado el',
      subject: 'asunto',
      to: 'para',
      cc: 'cc',
      replyTo: 'responder a',
    },
  },

  calendar: {
    months: `
      enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago
      septiembre|sept octubre|oct noviembre|nov diciembre|dic
    `,
    weekdays: 'lunes|lun martes|mar miércoles|mié jueves|jue viernes|vie sábado|sáb domingo|dom',
    days: ['hoy', 'mañana', 'pasadomañana'],
  },

  clock: {
    hour: 'h horas hs hrs',
    before: 'las la',
    only: 'h',
    halves: ['a.m', 'p.m'],
    range: 'a hasta',
    noon: 'mediodía',
    midnight: 'medianoche',
    between: 'entre',
    and: 'y',
    nearly: 'aprox sobre hacia las la',
    morning: '(?:de|por) la mañana',
    later: '(?:de|por) la (?:tarde|noche)',
    numbers: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
    minutes: { cinco: 5, diez: 10, veinte: 20, treinta: 30 },
    spoken: {
      '<hour> y media': 30,
      '<hour> y cuarto': 15,
      '<hour> menos cuarto': -15,
      '<hour> y <minutes>': 1,
      '<hour> y 15': 15,
      '<hour> y 30': 30,
      '<hour> menos <minutes>': -1,
    },
  },

  dates: {
    of: 'de del',
    ordinal: 'º',
    before: 'el dia día próximo este',
    weekOf: 'semana del?',
    next: '',
    nextWeek: ['próxima semana', 'semana que viene', 'semana próxima'],
    weekLater: [],
    parts: '',
    noTomorrow: 'la',
    afterTomorrow: 'pasado',
  },

  zones: {
    offsets: {},
    names: {
      'Europe/Madrid': `
        peninsular, española, españa, barcelona, valencia, sevilla, málaga, bilbao, zaragoza, alicante,
        granada, murcia, vigo, valladolid, san sebastián, pamplona
      `,
      'Atlantic/Canary': 'canaria, canarias, las palmas, tenerife',
      'America/Mexico_City': `
        méxico, ciudad de méxico, cdmx, centro de méxico, centro, guadalajara, puebla, querétaro
      `,
      'America/Bogota': 'colombia, colombiana, medellín, cali, barranquilla',
      'America/Lima': 'perú, peruana',
      'America/Santiago': 'chile, chilena',
      'America/Argentina/Buenos_Aires': 'argentina, buenos aires, rosario, córdoba argentina',
      'America/Montevideo': 'uruguay',
      'America/Caracas': 'venezuela',
      'America/Guayaquil': 'ecuador, quito',
      'America/New_York': 'nueva york, del este, este',
      'America/Los_Angeles': 'los ángeles, del pacífico',
      'Europe/London': 'londres, inglaterra, británica',
      'Europe/Paris': 'parís, francia, francesa',
      'Europe/Berlin': 'berlín, alemania, alemana',
      'Europe/Rome': 'roma, italia, milán',
      'Europe/Lisbon': 'lisboa, portugal, portuguesa',
      'Europe/Dublin': 'dublín, irlanda',
      'Europe/Amsterdam': 'ámsterdam, holanda',
      'Europe/Brussels': 'bruselas, bélgica',
      'Europe/Vienna': 'viena',
      'Europe/Zurich': 'zúrich, suiza, ginebra',
      'Europe/Warsaw': 'varsovia',
      'Europe/Stockholm': 'suecia',
      'Europe/Copenhagen': 'copenhague',
      'Europe/Prague': 'praga',
    },
    before: 'horas?|horario',
    after: '',
    in: 'en',
    all: ['todas las horas(?: son| están)?(?: en)?', 'ambas|ambos', '(?:zona|huso) horari[ao] ?:?'],
  },

  times: {
    former: `
      cancelar|anular|del?|en vez|en lugar|antes|previst[oa]|original\\p{L}*|inicialmente|no|ya no|era|
      anterior\\p{L}*|teníamos
    `,
    until: `
      antes del?|hasta(?: el)?|a más tardar(?: el)?|no más tarde del?|máximo|como máximo(?: el)?|
      fecha límite(?: :)?|vence(?: el)?|caduca(?: el)?|válid[oa] hasta
    `,
    latest: 'a más tardar|final(?:es)? del?|como máximo|inclusive|final del día',
    answer: `
      rellen\\p{L}*|respond\\p{L}*|respuesta|respuestas|confirm\\p{L}*|dime|dígame|digas|digan|
      indíca\\p{L}*|indicar|indique|avís\\p{L}*|firm\\p{L}*|acept\\p{L}*|devuelv\\p{L}*|elegir|elige|
      elija|elección|escoge\\p{L}*|reserv\\p{L}*|decid\\p{L}*|decisión|válid\\p{L}*|oferta|propuesta|
      vence|caduca|disponibilidad|manifestar|saber|contest\\p{L}*|enlace|complet\\p{L}*|límite
    `,
    ours: `
      (?:te|le|les) (?:daremos|contactaremos|llamaremos|escribiremos|responderemos|diremos)|
      recibirá\\p{L}*|nosotros
    `,
    or: 'o|u|o bien',
    choose: `
      cuál|cuáles|opciones|siguientes|elige|elegir|elija|escoge\\p{L}*|prefier\\p{L}*|espacios?|
      alternativas?|viene (?:bien|mejor)|sirve|funciona|huecos?|disponibl\\p{L}*|podrías|podría|
      posibilidades
    `,
    aside: '(?:para|en) (?:ti|usted|vosotros)|hora local|serán|es decir|o sea|tuya',
    hours: `
      abierto|jornada|turnos?|todos los días|de lunes a viernes|cada|localizable|noches
    `,
    settled: `
      actualizad[oa]|confirm\\p{L}*|citad[oa]|convocad[oa]|fijad[oa]|queda|quedó|quedamos|reservad[oa]|
      agendad[oa]|te llamo|le llamaré|te (?:esperamos|espero|recibe)|nos vemos|tendrá lugar|será|cambio|
      muevo|nuev[oa] (?:fecha|hora)|acordad[oa]|apuntad[oa]|vale
    `,
    over: 'fin|cierre|termina',
    duration: `
      (?<minutes>\\d{1,3}) ?min(?:utos)?|(?<hours>\\d) ?horas?|(?<half>media hora)|(?<one>una hora)
    `,
  },

  common: `
    el la los y tu su de para por en un una que con nos es te le al del las se lo si hola gracias
    estimada estimado saludos más como muy está hemos puesto hay o ha qué usted
  `,

  mailbox: {
    nobodyReads: 'noresponder noresponda norespondas sinrespuesta nocontestar',
    machines: 'notificacion notificaciones alerta alertas',
    manyRead: 'lista listas boletin novedades',
    noPerson: 'no responder|no responda|no contestar',
  },

  note: {
    with: 'con',
    at: 'en(?: el| la)?',
    for: '(?:para(?: el puesto de| la plaza de)?|como|de)(?: una?)?',
  },

  proviso: {
    if: 'si|en caso',
    change: 'cancel\\p{L}*|aplaz\\p{L}*|reprogram\\p{L}*|no (?:puede|puedes|pudiera|pudieras)|cambi\\p{L}*',
  },

  signs: {
    named: {
      talk: 'charla|conversación|entrevista|llamada|visita|reunión',
      meet: 'conocer\\p{L}*|hablar|charlar|ver\\p{L}*',
      day: 'lunes|martes|miércoles|jueves|viernes',
      short: 'breve|primera|corta|rápida',
      arrange: 'gestion|tramit|cubr|pag|reserv|organiz|patrocin|encarg',
      trip: 'visado|visa|vuelos?|traslado|mudanza|viaje',
    },
    spoken: [
      '(?:fue|ha sido) (?:un |una )?(?:placer|gusto|agradable|estupendo|genial) (?:<meet>|tener)',
      '(?:encantad[oa]s?|placer|gusto) (?:de )?haber(?:te|le|lo|la)? (?:conocido|hablado|charlado|visto)',
      'me (?:encantó|gustó|ha gustado|ha encantado|alegró) (?:mucho )?(?:<meet>|nuestra)',
      'nos (?:encantó|gustó|ha gustado|ha encantado|alegró) (?:mucho )?(?:<meet>|nuestra)',
      'gracias … por (?:haber )?(?:venir|venido|acudir|hablar|charlar|visitarnos|asistir|recibirnos)',
      'gracias … por (?:la|nuestra|tu|su) … ?<talk>',
      'gracias … por (?:tu|su|el) tiempo … (?:ayer|hoy|pasad[oa]|<day>)',
      '(?:tras|después de) (?:nuestra|la|tu|su) … ?<talk> (?:de|del|con)',
      '(?:tras|después de) nuestra … ?<talk>',
      'como (?:hablamos|comentamos|acordamos|quedamos|te comenté|le comenté)',
      '(?:cuando|la última vez que) (?:hablamos|nos vimos|nos conocimos|charlamos)',
    ],
    ahead: ['(?:espero|esperamos|gustaría|sería|será|ganas|encantaría|antes|si)'],
    test: [
      '(?:prueba|evaluación) (?:técnica|en línea|online|práctica|escrita|de (?!que)\\p{L}+)',
      'reto (?:técnico|de \\p{L}+)',
      '(?:test|examen|ejercicio) (?:online|técnico|psicotécnico|escrito|práctico|para casa)|caso práctico',
      '(?:día|jornada|turno) de prueba',
    ],
    screening: [
      '<short> (?:\\p{L}+ )?(?:llamada|conversación|charla|toma de contacto|entrevista telefónica)',
      '(?:llamada|entrevista telefónica|charla) (?:breve|corta|inicial|introductoria|rápida|de \\d\\d minutos)',
      'primer contacto|preselección telefónica',
    ],
    taken: ['(?:tras|después|gracias|resultados?|superado|completado|realizado)'],
    travel: [
      '<arrange>\\p{L}+ … <trip>',
      '<trip> … (?:nuestra cuenta|cargo|incluid\\p{L}+|cubiert\\p{L}+|pagad\\p{L}+)',
      '(?:paquete|ayuda|apoyo) (?:de|para|al) (?:la |el |tu |su )?(?:reubicación|traslado|mudanza)',
      'mudarse? a|trasladarse? a',
    ],
    notDone: ['(?:no|ningún|ninguna|sin|lamentablemente)'],
    workBegins: [
      'fecha de (?:inicio|incorporación|comienzo|alta)',
      '(?:incorporación|incorporarte|incorporarse|primer día de trabajo)',
      '(?:contrato|puesto|trabajo) … (?:empieza|comienza|empezaría|comenzaría)',
      'empezar(?:ías)? (?:a trabajar|con nosotros)',
    ],
    applied: [
      '(?:tu|su) … ?(?:candidatura|solicitud|postulación)',
      '(?:te |se )?(?:postulaste|postuló|inscribiste|inscribió|presentaste|enviaste)',
    ],
    monthsAgo: [
      'hace (?:varios|algunos|unos|dos|tres|cuatro|cinco|seis|[2-9]|1\\d) meses',
      'hace (?:un|medio) año|el año pasado',
    ],
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    automaticSubject: ['respuesta automática|fuera de (?:la )?oficina|ausente|mensaje de ausencia'],
    away: [
      '(?:estoy|estaré|me encuentro) … ?(?:fuera|ausente|de (?:vacaciones|baja|permiso))',
      '(?:este|esta) es (?:un|una) … automátic[oa]',
    ],
    back: ['(?:hasta|vuelvo|regreso|volveré|regresaré|vuelta|partir)'],
    urgent: ['urgen\\p{L}+|en mi ausencia|mientras tanto|durante mi ausencia'],
    takesOver: [
      '(?:tomo|asumo|retomo) (?:el relevo|el proceso|su|tu)|(?:sustituyo|reemplazo) a',
      '(?:soy|seré) … ?nuev[oa] (?:persona de )?contacto',
      'a partir de ahora … (?:escríb\\p{L}+me|conmigo)',
    ],
    writeTo: [
      '(?:escrib|escríb|contact|dirig|diríj)\\p{L}+ (?:a|con) (?:mi|nuestr[oa]) (?:compañer[oa]|colega)',
      '(?:diri[jg]|enví|remit)\\p{L}+ … (?:preguntas|dudas|consultas|respuestas?|correos?) a',
      '(?:a partir de ahora|en adelante|desde ahora) … (?:(?:contact|escr[ií]b|dirig|diríj)\\p{L}+)',
      '(?:tu|su) (?:nuev[oa] )?(?:persona de )?contacto (?:es|será)',
      '(?:toma|tomará|asume|asumirá) (?:el relevo|el proceso)',
    ],
    contact: [
      'contactar con|contacta con|contacte con|contacte a|escriba a|escribe a|a|con|compañer[oa]|colega',
    ],
  },

  concepts: {
    NOT: 'no, ni, sin, nunca, tampoco',
    INTERVIEW: 'entrevista*, entrevistar*, citación, citamos, convocatoria, prueba, selección presencial',
    TALK: `
      hablar*, charl*, llam*, reunión, reunir*, cita, encuentro, videollamada, conversa*, quedamos,
      pásate, café, vernos, comentamos
    `,
    GETTOKNOW: 'conocer*, conocerte, conocernos',
    INVITE: 'invita*, invitar*, personarse, presentarte, convocamos, te citamos, pásate',
    AVAILABLE: `
      disponib*, cuándo, libre*, hueco*, horario*, qué tal te va, cómo tienes, qué día, cuándo te,
      miércoles o viernes
    `,
    SLOT: 'hueco*, horario*, agenda, fechas, calendario',
    SUIT: `
      viene bien, vienen bien, vendría, te va, prefier*, venga bien, te importa, le vaya, te viene,
      te cuadra*, te supone, conviene, te encaja
    `,
    CHOOSE: 'elige, elegir, escog*, indica*, indique, propon*, opciones, selecciona un',
    BOOK: 'reserva*, agenda*, concert*, enlace, program*, fijar',
    NEXTSTEP: `
      siguiente paso, próximo paso, siguiente fase, próxima fase, siguiente ronda, fase, avanzar,
      fase final, última fase
    `,
    CONFIRM: 'confirm*, programada, agendada, queda, fijada, quedamos, perfecto',
    HELD: 'tendrá lugar, será, se realizará, detalles, lugar',
    SEEYOU: 'nos vemos, esperamos, hasta el, te llamo, le esperamos, te espero',
    REMIND: 'recordatorio, recuerdo, recordar*',
    MOVE: `
      reprogram*, aplaz*, pospon*, mover, pasar*, pasamos, adelantar, traslad*, retras*, corremos,
      correr, ajuste, mover*, movemos, retrasar, pasa, traslada*, movemos
    `,
    CHANGE: 'cambi*, modific*, nueva fecha, nuevo horario, otra fecha, nueva hora, finalmente',
    INSTEAD: 'en su lugar, en vez, en lugar, alternativa',
    CLASH: `
      imprevisto, enferm*, no puede, no puedo, surgi*, molestias, perdona, disculp*, coincide,
      congreso, viaje
    `,
    CANCEL: `
      cancel*, anul*, suspend*, no se va a realizar, no haremos, ignora, no hace falta, sin efecto,
      se cae, queda suspendida, dejar sin
    `,
    STOP: `
      paraliz*, congel*, suspend*, presupuest*, cerrado, no cubrir, reorganización, recortes,
      paralizada
    `,
    OFFER: 'oferta, ofrecer*, propuesta, ofrec*, eres la elegida, eres el elegido, elegida, ofrecemos',
    CONTRACT: `
      contrato, carta oferta, condiciones, incorporación, incorpor*, contrato para firma, indefinido,
      alta
    `,
    HIRE: `
      contratar*, te unieras, unirte, te incorporases, formar parte, en el equipo, contar contigo,
      bienvenida al equipo, empieces, empezar con nosotros, incorporarte
    `,
    WELCOME: `
      bienvenid*, enhorabuena, felicidades, encantaría, encantad*, complace, buenas noticias, gustado,
      redonda, impresionad*
    `,
    SALARY: 'salario, sueldo, económic*, bruto, euros, remuneración',
    ACCEPT: 'aceptas, acepta, aceptar, digas algo',
    SIGN: 'firm*',
    REGRET: 'lament*, desgracia*, sentimos, siento, por desgracia, malas noticias',
    OTHERPERSON: `
      otros candidatos, otras candidat*, otra persona, otro perfil, otros perfiles, otro candidato,
      otra candidata, otras personas, candidato interno, promoción interna
    `,
    SELECTED: `
      seleccionad*, elegid*, elegida, continuar*, avanzar, adelante, descartad*, cubierta, pasado,
      decantado, quedamos con, optado, alcanzó, puntaje, requerido, superado, quedado fuera
    `,
    FILLED: 'cubierta, cubierto',
    DECIDE: 'decid*, decisión, difícil, valor*, revisión',
    FIT: 'perfil*, experiencia, ajusta, trayectoria, currículum, encaj*, buscamos, cv, prueba, carta',
    LUCK: 'suerte, deseamos, deseo, éxito, mejores deseos, lo mejor',
    JOBSEARCH: 'búsqueda, futuro profesional, trayectoria profesional',
    KEEPFILE: 'guardar*, guardamos, base de datos, futuras oportunidades, conservar*',
    RECEIVED: `
      recibid*, recepción, registrad*, enviad*, llegado, inscripción, recibimos, ya tenemos,
      tenemos tu
    `,
    AUTO: 'automático, portal, estado, no respondas',
    REVIEW: `
      revisa*, revis*, analiz*, nos pondremos en contacto, contactaremos, te avisaremos, leerla,
      danos unos días, te decimos algo
    `,
    IF: 'si, en caso, por si',
    APPLICATION: 'candidatura*, solicitud, postul*, inscripción, proceso de selección',
    JOB: 'puesto, vacante, posición, trabajo, plaza',
    FOUNDYOU: `
      he visto, tu perfil, pensé en ti, llamó la atención, pongo en contacto, linkedin, trayectoria,
      me han hablado, maravillas de ti, tu nombre, mi último mensaje, mi mensaje anterior
    `,
    RECRUITER: `
      reclut*, buscando, estamos buscando, busco, consultora, ampliando, equipo de talento, montamos,
      nos falta, falta un, falta una
    `,
    CLIENT: 'mi cliente, cliente, un cliente',
    OPEN2NEW: `
      abierta a, abierto a, oportunidad*, interes*, búsqueda activa, cuente más, te apetece,
      sin compromiso, un cambio, explicártelo, contarte, iets
    `,
    THANK: 'gracias, agradec*',
    NOTICE: 'avisar*, avisarnos, informarnos, decírnoslo, comunicar*, tu mensaje',
    UNDERSTAND: `
      entend*, entiendo, comprend*, respet*, sin problema, tomamos nota, recibido, todo claro, vale,
      de acuerdo
    `,
    CONGRATSJOB: `
      nuevo trabajo, nueva etapa, nuevo puesto, enhorabuena por, felicidades por, que te vaya,
      vaya muy bonito, nueva aventura
    `,
    PITY: 'pena, lástima',
    HONEST: 'sinceridad, honestidad, franqueza, transparencia',
    WITHDRAW: 'retirad*, retirada, por nuestra parte, retiro, declin*, avisaré a los demás, aviso al equipo',
    WHY: `
      por qué, motivo*, razón, razones, qué te hizo, qué empresa, fue por, qué fue, a qué se debe,
      qué no te convenció, qué te llevó, qué falló
    `,
    ASK: 'puedo preguntar*, podrías contar, nos podrías, preguntarte, indiscreción',
    FEEDBACK: 'opinión, feedback, mejor, mejorar',
    PERSUADE: `
      cambies de opinión, reconsider*, volvieras a pensar, lo pensarías, contraoferta, ya has firmado,
      antes de que, convencer*, algo para que, posibilidad de que, es definitivo, última oportunidad,
      darnos otra, retenerte, retenerla, recuperarte, que te quedes
    `,
    RAISE: 'igualar, mejorar, margen, negoci*, subir, más alto, acelerar, cifra, cantidad',
    ANYONE: 'alguien, alguna persona, conoces, conoce a, sabes de, algún contacto, algún conocido, por ahí',
    RECOMMEND: 'recomend*, pásale, comparte, pasar mi, referir',
    FRIENDS: 'compañer*, amig*, red, contactos, coleg*',
    STAYTOUCH: 'en contacto, volvamos a, crucemos, coincidir, retomar, acuérdate de nosotros',
    DOOR: 'puerta*, aquí tienes tu casa, aquí estamos, siempre',
    IFCHANGES: 'cambia tu situación, no sale bien, más adelante, si cambia, si algún día',
    FUTURE: 'futuro, más adelante, otra vacante, de nuevo',
    MEDICAL: 'médic*, dentista, doctor*, dra, clínica, consulta, paciente, veterinari*, vacuna',
    SHOP: `
      pedido, factura, paquete, envío, suscripción, pago, extracto, contraseña, vuelo, mesa, hotel,
      reserva confirmada, desayuno, estancia
    `,
    BULK: `
      boletín, darse de baja, consejos, ofertas de empleo, webinar, artículos, nuevas ofertas,
      han visto tu perfil, alerta de empleo
    `,
    PRIVATE: `
      peluquería, masaje, cenamos, cena, cumpleaños, cine, piso, escuela, clase, toalla, pasaporte,
      coche, concierto, restaurante, fin de semana, mamá, niños, sesión, entrenador, ropa, vecinos,
      taller
    `,
    SCAM: 'desde casa, gana dinero, datos bancarios',
    DAY: 'lunes, martes, miércoles, jueves, viernes, mañana, próxima semana, diciembre, noviembre, enero',
    DURATION: 'durará, una hora, minutos, media hora, dura',
    PRACTICAL: `
      recepción, documento, identificación, trae, aparcamiento, gastos, duda, abajo, descripción,
      teletrabajo, fases, estés bien, dni, puerta, ropa
    `,
    POLITE: 'gustaría, queremos, quisiér*, podría*, por favor, deseamos, encantaría',
    PAST: 'semana pasada, ayer, otro día, tiempo dedicado, participar',
    MANY: 'muchas candidaturas, numerosas, gran número',
    LEGAL: `
      confidencial*, privacidad, destinatario, elimín*, borra, imprim*, datos, domicilio social,
      registro, síguenos, web, valores, fundada, enviado desde, diversidad, redes sociales, vacaciones
    `,
    DEADLINE: 'antes, a más tardar, hasta, plazo, completa, completar',
  },
} as const satisfies Words;
