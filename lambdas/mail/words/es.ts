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

  place: {
    rows: {
      where: `
        lugar, dónde, donde, dirección, direccion, ubicación, ubicacion, sede, sitio, sala,
        lugar de la entrevista, dirección de la entrevista, localización, domicilio
      `,
      when: `
        cuándo, cuando, fecha, hora, día, dia, fecha y hora, fecha/hora, horario, nueva fecha,
        nueva hora, inicio
      `,
      role: 'puesto, cargo, vacante, posición, oferta, rol, puesto de trabajo, plaza, empleo, proceso',
      company: 'empresa, compañía, organización, cliente, entidad',
      host: `
        anfitrión, anfitriona, organizador, organizadora, contacto, persona de contacto, reclutador,
        reclutadora
      `,
      how: 'formato, tipo, modalidad, cómo, modo, medio, tipo de entrevista, tipo de evento, qué',
      join: `
        enlace, link, unirse, videollamada, acceso, enlace de la reunión, enlace de videollamada,
        conectarse, enlace teams, enlace zoom, liga, información para unirse
      `,
    },
    streets: {
      endings: '',
      beginnings: `
        calle, c/, avenida, avda., avda, av., av, plaza, pza., pl., paseo, pº, p.º, ronda, camino,
        carretera, ctra., ctra, travesía, glorieta, rambla, gran vía, calzada, calz., calz, carrera,
        cra., diagonal, transversal, polígono, polígono industrial, pol. ind., pasaje, callejón, bulevar,
        blvd., alameda, cuesta, jirón, jr., autopista, urbanización
      `,
      typesBehind: '',
    },
    rooms: `
      sala, salón, despacho, oficina, planta, piso, edificio, edif, torre, nave, bajo, puerta, portal,
      local, bloque, entrada, recepción, campus, sede, hotel, restaurante, bar, cafetería, hospital,
      clínica, colegio, instituto, universidad, facultad, ayuntamiento, centro, tienda, taller, almacén,
      fábrica, museo, biblioteca, aula, auditorio, laboratorio, col., colonia, módulo, escalera,
      entresuelo, polígono, residencia, terminal, muelle
    `,
    at: `
      en el, en la, en los, en las, en nuestra, en nuestro, en nuestras, en nuestras oficinas de, en, al,
      a la, a, de la, por la, por el, aquí en, delante de
    `,
    within: 'de, del, de la, de los, de las, la, el, los, las, y, al, san, santa',
    video: `
      videollamada*, video llamada, videoconferencia*, vídeo llamada, por vídeo, por video,
      videoentrevista, por teams, por zoom, por meet, por skype, vía teams, vía zoom, vía meet,
      via teams, via zoom, via meet, en teams, en zoom, de teams, de zoom, google meet,
      entrevista online, entrevista virtual, virtual, de forma online, online, cámara, en línea,
      telemática, de manera virtual, reunión de teams
    `,
    phone: `
      por teléfono, telefónica, telefónicas, telefónico, telefónicamente, al teléfono, te llamo,
      le llamo, te llamaré, le llamaré, te llamará, le llamará, te llamaremos, le llamaremos,
      te llamamos, le llamamos, te llama, le llama, llamarte, llamarle, llamarla, te marco, le marco,
      te marcamos, una llamada contigo, una llamada, llamada inicial, llamada breve, llamada telefónica,
      te llame, le llame, por tlf, por telefono, telefonica, te llamarán, le llamarán
    `,
    onsite: `
      presencial, presencialmente, presenciales, en persona, en nuestras oficinas, en nuestra oficina,
      en nuestra sede, en nuestras instalaciones, en las oficinas, en la oficina, en la tienda,
      en el local, en la sede, acércate, acercarte, acercarse, acérquese, pasarte, pásate, pasarse,
      pásese, pasar por, pase por, pasa por, pregunta por, pregunte por, preguntas por, venir a, ven a,
      venga a, venirte, vengas, cara a cara, te recibe, le recibe, te recibirá, le recibirá,
      día de prueba, prueba presencial, conserjería, enseñarte, visita a
    `,
    over: `
      tras, después de, gracias por, desde, en lugar de, en vez de, ningún, ninguna, sin, no, ni, último,
      última, anterior, luego, posteriormente, después de la, agradecemos, más adelante, previa,
      antes de, durante la, hablamos
    `,
    passed: `
      no es necesaria, no es necesario, no hace falta, la semana pasada, ayer, esta mañana,
      el mes pasado, el otro día, el lunes pasado, el viernes pasado
    `,
    or: 'o, o por, o bien, u, o en, o de forma',
    links: {
      join: `
        unirse, únete, unirte, conectarse, conéctate, conectarte, acceder a la reunión,
        enlace de la reunión, enlace de acceso, entrar, enlace de teams, enlace de zoom, mismo enlace,
        ingresar, el enlace es, videollamada, sala virtual, participar
      `,
      cancel: `
        cancel*, anul*, retir*, desist*, rechaz*, declinar, no asistir, no puedo asistir, renunciar,
        ya no te interesa, ya no le interesa, no puedes venir
      `,
      otherwise: `
        reprogram*, reagend*, cambiar, modificar, reserv*, agend*, elegir, elige, escoge*, calendario,
        confirm*, aceptar, mapa, cómo llegar, ver, gestionar, privacidad, ayuda, opciones, inscribirse,
        disponibilidad, descargar, encuesta, marcar, horario, aplazar
      `,
      leave: `
        darse de baja, darme de baja, darte de baja, baja, suscripción, newsletter, boletín,
        preferencias, correos, desuscrib*
      `,
      here: `
        aquí, aqui, haz clic aquí, haga clic aquí, este enlace, enlace, siguiente enlace, este link,
        link, botón, pincha aquí
      `,
    },
    numbers: {
      label: `
        tel, tlf, tfno, tfn, teléfono, telefono, móvil, movil, móv, mov, cel, celular, whatsapp, wasap,
        wsp, directo, línea directa, número, sms, fijo, contacto, mi móvil, mi teléfono, mi número,
        tel/whatsapp, pbx, conmutador
      `,
      other: `
        fax, id, id de reunión, código, código de acceso, ref, referencia, cif, nif, nit, rut, rfc, iban,
        expediente, oferta, cp, c.p., apartado, inscrita, registro, núm. de, número de, proceso,
        contraseña, tomo, folio, cuenta, id de conferencia, marcación
      `,
      house: 'centralita, conmutador, pbx, recepción, central',
      dialIn: `
        unirse por teléfono, marcación, marque el, número de acceso, id de reunión, acceso telefónico,
        marcar según
      `,
      extension: 'ext, ext., extensión, anexo',
      yours: `
        llamamos al, te llamo al, le llamo al, te llamaré al, le llamaré al, llamarte al, llamarle al,
        tu número, su número, tu móvil, su móvil, tu teléfono, su teléfono, te llama al, le llamará al,
        te llamará al
      `,
      others: `
        mi compañera, mi compañero, compañera, compañero, recepción, soporte, incidencias, portería,
        conserjería
      `,
      at: `
        al, en el, a, por, por whatsapp, por wasap, sms, whatsapp, número, llámame, llama, llame,
        desde el, del, teléfono, móvil, un whatsapp al, escribe al, dudas
      `,
    },
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
