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

  job: {
    roleFrames: `
      puesto de, posición de, vacante de, vacante para, plaza de, cargo de, rol de, puesto como,
      candidatura a, candidatura para, candidatura como, postulación a, postulación para, postulación al,
      entrevista para, entrevista de, oferta de, oferta para, proceso de, selección de, buscamos, busco,
      buscan, busca, contratar, trabajar como, incorporarte como, necesitamos, solicitud para, aplicación
      para, aplicaste para, postulaste para, postulaste a, postulado para, ofrecerte el puesto, puesto,
      vacante, cubrir, convocatoria de, convocatoria para, contrato como, contrato de, unirte como, plaza,
      inscripción en, nuestra próxima, nuestro próximo, perfil de, labor de, hace falta, nos falta, falta,
      incorporar
    `,
    roleHints: `
      para, como, de, el, la, un, una, nuestro, nuestra, nueva, nuevo, al, a la, del, en, por, su, tu,
      ser, los, sobre, para el
    `,
    roleNouns: `
      puesto, posición, vacante, plaza, cargo, rol, oferta, puesto de trabajo, nombre del puesto, función,
      búsqueda
    `,
    titles: `
      ingenier*, desarrollador, desarrolladora, jefe, jefa, jefe/a, director, directora, analista,
      gerente, enólog*, fisioterapeuta, curador, curadora, restaurador, restauradora, farmacéutic*,
      químic*, bioquímic*, médic*, abogad*, técnic*, consultor, consultora, diseñador, diseñadora,
      arquitect*, coordinador, coordinadora, administrativ*, administrador, administradora, asesor,
      asesora, contable, contador, contadora, enfermer*, responsable, encargad*, docente, profesor,
      profesora, maestr*, auxiliar, asistente, ayudante, becari*, programador, programadora, vendedor,
      vendedora, dependient*, camarer*, cociner*, chef, mecánic*, electricista, fontaner*, soldador,
      soldadora, operari*, conductor, conductora, chofer, repartidor, repartidora, recepcionista,
      secretari*, traductor, traductora, periodista, redactor, redactora, editor, editora, investigador,
      investigadora, científic*, psicólog*, pedagog*, educador, educadora, trabajador, trabajadora,
      cajer*, comercial, especialista, delineante, proyectista, higienista, dentista, odontólog*,
      veterinari*, biólog*, museógraf*, bibliotecari*, archiver*, tripulante, pilot*, azafat*,
      gerocultor*, cuidador, cuidadora, limpiador, limpiadora, supervisor, supervisora, inspector,
      inspectora, auditor, auditora, maitre, sommelier, panader*, pasteler*, peluquer*, carpinter*,
      albañil, jardiner*, moz*, almacener*, *ista, *ólogo, *óloga, practicante, pasante, líder, lead,
      tech, subdirector, subdirectora, monitor, monitora, animador, animadora, agente
    `,
    recruiters: `
      reclutamiento, reclutador*, recursos humanos, rrhh, selección, talento, gestión de personas, capital
      humano, personas
    `,
    joins: 'de, del, la, las, los, el, y, e, en, para, &, al, con',
    stops: `
      agendada, agendado, como, con, debe, desde, el, en, es, está, este, esta, fue, ha, han, hemos,
      hasta, hay, las, les, los, nos, no, para, pero, por, porque, programada, programado, queda, se,
      según, será, sin, sobre, su, sus, te, tras, tu, tus, un, una, y, o, que, quien, si, al, lo, le, me,
      mi, mis, nuestro, nuestra, nuestros, nosotros, yo, usted, ustedes, tú, él, ella, son, ser, sea, más,
      muy, también, ya, cuando, donde, además, así, aquí, hola, gracias, queremos, quisiéramos, podemos,
      tenemos, estamos, ubicado, ubicada, durante, mediante, entre, a
    `,
    articles: `
      el, la, los, las, un, una, nuestro, nuestra, su, tu, del, al, empresa, firma, nuevo, nueva, de
    `,
    hiring: `
      entrevista*, candidatura*, postulación, convocatoria, confirmación, confirmada, confirmado,
      invitación, propuesta, oferta, respuesta, proceso, selección, su, tu, cita, reunión, llamada,
      videollamada, vacante, puesto, estado, actualización, cancelación, cambio, reprogramación,
      recordatorio, solicitud, agradecimiento, siguiente*, paso, pasos, primera, segunda, final, técnica,
      telefónica, info, información, resultado, rv, re, fwd, disponibilidad, horario, fecha, prueba,
      nueva, contrato, agenda, invitado, hora, bienvenida, oportunidad, perfil, incorporación
    `,
    departments: `
      reclutamiento, selección, rrhh, recursos humanos, talento, equipo, empleo, personal, personas,
      candidaturas, carreras, capital humano, departamento, atención, gestión, equipo de selección, equipo
      de talento, secretaría, administración, contrataciones, gestión de personas, coordinación,
      recepción, dirección
    `,
    at: 'en',
    companyFrames: `
      equipo de, equipo del, unirte a, incorporarte a, interés en, interés por, trabajar en, entrevista
      con, entrevista en, parte de, formar parte de, en nombre de, por cuenta de, desde, somos, bienvenida
      a, bienvenido a, la empresa, empresa, compañía, saludos de, grupo, trabajo en, selección de,
      selección en, puesto en, talento de, proceso en, aquí en, gente de
    `,
    companyHints: 'de, del, a, al, con, para, por, la, el, los, las, y, en el, en la, sobre',
    companyDoes: `
      te, busca, invita, quiere, ofrece, ha, está, es, desea, necesita, le, se, selecciona, tiene, os
    `,
    companyLabels: 'empresa, compañía, organización, empleador, cliente, centro, institución',
    clients: `
      búsqueda para, del cliente, al cliente, con el cliente, c/ cliente, selección para, nuestro cliente,
      mi cliente, nuestros clientes, mis clientes, nuestra cliente, mi clienta, cliente, el cliente
    `,
    unnamedClients: `
      uno de nuestros clientes, un cliente, una empresa, importante empresa, una compañía, una
      multinacional, una scaleup, una startup, un grupo, para un, para una
    `,
    organisations: `
      grupo, banco, caja, hospital, clínica, clínicas, universidad, colegio, instituto, fundación,
      ayuntamiento, municipio, museo, teatro, editorial, librería, libros, farmacia, farmacias,
      laboratorios, laboratorio, hotel, hoteles, restaurante, café, bodegas, bodega, constructora,
      inmobiliaria, textil, textiles, transportes, aerovías, aerolíneas, seguros, viajes, energía, salud,
      tecnología, ingeniería, cooperativa, coop, asociación, almacenes, tiendas, zapaterías, residencia,
      escuela, academia, agencia, estudio, taller, consultora, industrias, hermanos, y hermanos, hijos, e
      hijos, gobierno, ministerio, diputación, consorcio, servicios, alimentos, panadería, mutua,
      supermercados, centro, casa, productora
    `,
    legalForms: 'sa, sl, slu, sau, sac, srl, spa, sc, scoop, sab, cv, sapi, sas, coop',
    agencies: `
      consultores, en rrhh, head hunter, cazatalentos, consultora, reclutamiento, headhunters, selección,
      talent, talento, ett, empleo, rrhh
    `,
    honorifics: 'sr, sra, srta, señor, señora, don, doña, d, dª, lic, mtro, mtra, ing, lcda, lcdo, arq, cp',
    degrees: 'dr, dra, prof, profa',
    persons: `
      con, organizador, organizadora, anfitrión, anfitriona, contacto, por, soy, me llamo, mi nombre es,
      persona de contacto, pregunta por, preguntar por, atte, entrevistador, entrevistadora, convocado por
    `,
    writeTo: `
      escribir a, escribe a, escríbeme a, escríbenos a, escribirnos a, contactar con, contacta con,
      correo, responder a, dudas a, enviar a, al correo, mail, email, e-mail, contacto, consultas a,
      escríbame a
    `,
    signOffs: `
      saludos, un saludo, saludos cordiales, un cordial saludo, cordial saludo, cordiales saludos,
      atentamente, atte, un abrazo, abrazos, abrazo, gracias, muchas gracias, mil gracias, quedo atenta,
      quedo atento, quedamos atentos, hasta pronto, hasta luego, nos vemos, besos, cordialmente, reciba un
      cordial saludo, recibe un cordial saludo, quedo a tu disposición, muy atentamente, sin otro
      particular, feliz día, buen día, que tengas buen día, hasta el lunes, hasta el martes, hasta el
      miércoles, hasta el jueves, hasta el viernes, un fuerte abrazo, slds, saluda atentamente
    `,
    greetings: `
      hola, estimada, estimado, buenos días, buenas tardes, buenas, querida, querido, buen día, apreciada,
      apreciado, qué tal, muy buenas
    `,
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
