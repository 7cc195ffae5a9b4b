import type { Words } from './schema.ts';

/** The words of Spanish. */
export const es = {
  forward: {
    labels: {
      from: 'de|remitente',
      date: 'fecha|enviado|enviado el',
      subject: 'asunto',
      to: 'para|a',
      cc: 'cc',
      replyTo: 'responder a',
      other: 'importancia|prioridad|datos adjuntos|cco',
    },
    passedOn: 'reenviad',
    prefixes: {
      forward: 'rv',
      answer: 're',
      outside: 'externo',
    },
    wrote: 'escribió',
    sentFrom: 'enviado (?:desde|con|a través) |obtener outlook',
    signOffs: ['(?:un )?(?:cordial )?saludos?|saludos cordiales|atentamente|un abrazo'],
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

  asksToForward: {
    forward: 'reenv[ií]|redirec',
    address: 'direcci[oó]n de reenv[ií]o',
    confirm: 'confirm|comprob|aprob|verif|valid',
    code: 'código|codigo',
  },

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
} as const satisfies Words;
