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
    morning: '(?:de|por) la mañana|a primera hora',
    later: '(?:(?:de|por) la )?(?:tarde|noche)',
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
      cancelar|anular|del?|en vez|en lugar|antes|previst[oa]|original\\p{L}*|inicialmente(?: \\p{L}+){0,2}|no|
      no (?:pod|vamos|voy)\\p{L}*(?: \\p{L}+){1,4}|ya no|era|
      anterior\\p{L}*|teníamos|estaba (?:prevista|programada|agendada|fijada)(?: para)?
    `,
    until: `
      antes del?(?: que (?:acabe|termine)| (?:acabar|terminar))?(?: el)?|hasta(?: el)?|
      a más tardar(?: el)?|no más tarde del?|máximo|como (?:máximo|muy tarde)(?: el)?|
      a ser posible(?: el| antes del)?|fecha límite(?: :)?|vence(?: el)?|caduca(?: el)?|válid[oa] hasta
    `,
    latest: 'como tarde|a más tardar|final(?:es)? del?|como máximo|inclusive|final del día',
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
    silence: `
      si no (?:me|nos) (?:dices|dice|contestas|contesta|respondes|responde|avisas|avisa)|si no (?:sé|tengo|
      hay)|
      salvo (?:que|aviso|indicación)|lo doy por|ya (?:te|lo|la|le) (?:cambié|moví|pasé|cambio)|
      de no (?:recibir|tener|haber)|incomparecencia
    `,
    settled: `
      actualizad[oa]|confirm\\p{L}*|citad[oa]|convocad[oa]|fijad[oa]|queda|quedó|quedamos|reservad[oa]|
      agendad[oa]|te llamo|le llamaré|te (?:esperamos|espero|recibe)|nos vemos|tendrá lugar|será|cambio|
      muevo|nuev[oa] (?:fecha|hora)|acordad[oa]|apuntad[oa]|vale
    `,
    over: 'fin|cierre|termina',
    moves: 'pas[ae]\\p{L}*|m[ou]\\p{L}*v\\p{L}*|cambi\\p{L}*|adelant\\p{L}*|retras\\p{L}*|aplaz\\p{L}*',
    delay: `
      (?:en|dentro de)(?: las próximas| los próximos| un plazo(?: máximo)? de)
      \\s(?:(?<hours>\\d{1,3}) ?horas|(?<days>\\d{1,2}) días)
    `,
    length: {
      minutes: 'min(?:utos)?|min\\.',
      hours: 'horas?|h',
      and: 'y',
      said: {
        'tres cuartos de hora': 45,
        '(?:una )?hora y media': 90,
        'media hora': 30,
        'cuarto de hora': 15,
        'una hora': 60,
      },
      lasts: 'dura(?:rá)?|duración',
      about: {
        before: `
          unos|unas|aproximadamente|aprox|cerca de|alrededor de|máximo|como (?:mucho|máximo)|al menos|
          mínimo|hasta|casi|sobre|entre
        `,
        behind: `
          aproximadamente|aprox|máximo|como (?:mucho|máximo)|más o menos|o así
        `,
      },
      otherwise: `
        clase|a los (?:\\p{L}+|\\d+) minutos|
        después|luego|antes|antelación|retraso|tarde|pruebas?|test|ejercicios?|caso|presentación|
        andando|caminando|a pie|trayecto|tren|autobús|aparcar|formulario|cuestionario|encuesta|visita|
        prepar\\p{L}*|semanales|(?:por|a la) semana|jornada|turnos?|descanso|dentro|plazo|contrato|cada|
        salario
      `,
    },
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

  names: {
    particles: 'de del la y',
    shortened: 'dr dra sr sra lic mtro mtra ing s.l s.a',
    offices: ['responsable [\\p{L} ]+|analista de \\p{L}+'],
  },
  mailbox: {
    nobodyReads: 'noresponder noresponda norespondas sinrespuesta nocontestar',
    machines: 'notificacion notificaciones alerta alertas',
    manyRead: 'lista listas boletin novedades',
    providers: 'correo buzon',
    noPerson: 'no responder|no responda|no contestar',
  },

  note: {
    with: 'con',
    at: 'en(?: el| la)?',
    for: '(?:para(?: el puesto de| la plaza de)?|como|de)(?: una?)?',
    applied:
      'apliqué|(?:he )?postulad?o|me (?:postulé|presenté|inscribí)|he aplicado|' +
      'me he (?:postulado|presentado|inscrito)|(?:envié|he enviado) (?:mi|una) (?:candidatura|solicitud)',
    to: 'a(?: la)?|al|en(?: el| la)?',
    not: 'no|nunca|si|sin|ninguna',
  },
  boards: 'tu solicitud se ha enviado a …, se ha enviado tu solicitud a …, tu candidatura se ha enviado a …',

  job: {
    roleFrames: `
      puesto de, posición de, vacante de, vacante para, plaza de, cargo de, rol de, puesto como,
      candidatura a, candidatura para, candidatura como, postulación a, postulación para, postulación al,
      entrevista para, entrevista de, oferta de, oferta para, proceso de, selección de, buscamos, busco,
      buscan, busca, contratar, trabajar como, incorporarte como, necesitamos, solicitud para, aplicación
      para, aplicaste para, postulaste para, postulaste a, postulado para, ofrecerte el puesto, puesto,
      vacante, cubrir, convocatoria de, convocatoria para, contrato como, contrato de, unirte como, plaza,
      inscripción en, nuestra próxima, nuestro próximo, perfil de, labor de, hace falta, nos falta, falta,
      incorporar,
      en calidad de, plaza como, vacante como, trabajo de, trabajo como, empleo de, empleo como, contratar
      una, contratar un, contratarte como, contratarla como, buscamos a, buscamos una, buscamos un,
      buscando, buscando una, buscando un, busco una, busco un, busca una, busca un, necesitamos una,
      necesitamos un, necesito una, necesito un, nos falta una, nos falta un, hacía falta una, hacía falta
      un, falta una, falta un, entrar de, entrar como, incorporarse como, incorporación como, incorporación
      de, candidatura de, postulación como, postuló a, inscrita en la oferta de, inscripción a, oposición
      de, bolsa de, prácticas de, prácticas como, aprendiz de, suplencia de, sustitución de, figura de,
      selección para, anuncio de, nuestra nueva, nuestro nuevo, función de, funciones de`,
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
      tech, subdirector, subdirectora, monitor, monitora, animador, animadora, agente,
      profesor*, catedrátic*, matron*, celador*, pediatra, cirujan*, psiquiatra, logopeda, terapeuta,
      podólog*, óptic*, cuidador*, trabajador*, educador*, orientador*, monitor*, entrenador*, animador*,
      guía, conductor*, camioner*, repartidor*, mensajer*, carter*, mozo de almacén, moza de almacén,
      carretiller*, preparador*, oficial, peón, obrer*, plomer*, soldador*, torner*, fresador*, ajustador*,
      pintor*, yeser*, instalador*, montador*, cristaler*, herrer*, tapicer*, sastre, costurer*, zapater*,
      joyer*, relojer*, impresor*, encuadernador*, reposter*, carnicer*, pescader*, fruter*, jefe de cocina,
      jefa de cocina, jefe de sala, ayudante de cocina, pinche, lavaplatos, meser*, bartender, sumiller,
      somelier, gobernant*, camarera de pisos, limpiador*, conserje, portero, vigilante, guardia, bomber*,
      policía, militar, agricultor*, ganader*, vinicultor*, bodeguer*, apicultor*, forestal, pescador*,
      mariner*, patrón, estibador*, despachante, gestor*, teleoperador*, vendedor*, comprador*,
      representante, promotor*, asesor*, consejer*, consultor*, contador*, auditor*, tesorer*, actuario,
      notari*, procurador*, fiscal, juez, jueza, perit*, tasador*, aparejador*, topógraf*, programador*,
      desarrollador*, diseñador*, maquetador*, administrador*, probador*, investigador*, doctorand*, posdoc,
      estudiante, aprendiz, director*, coordinador*, supervisor*, inspector*, capataz, subdirector*,
      vicedirector*, rector*, decan*, redactor*, reporter*, corrector*, traductor*, intérprete, fotógraf*,
      camarógraf*, realizador*, productor*, editor*, locutor*, presentador*, actor, actriz, músic*,
      cantante, bailarín, bailarina, coreógraf*, escenógraf*, ilustrador*, conservador*, restaurador*,
      museólog*, físic*, geólog*, matemátic*, estadístic*, sociólog*, historiador*, arqueólog*, barber*,
      maquillador*, reponedor*, visual merchandiser, scrum master, product owner, experto, experta`,
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
      búsqueda para, ayudo a, ayudamos a, busco para, buscamos para, reclutando para, colaboro con, proceso
      para, estoy apoyando a, del cliente, al cliente, con el cliente, c/ cliente, selección para,
      nuestro cliente,
      mi cliente, nuestros clientes, mis clientes, nuestra cliente, mi clienta, cliente, el cliente
    `,
    unnamedClients: `
      uno de nuestros clientes, un cliente, una empresa, importante empresa, una compañía, una
      multinacional, una scaleup, una startup, un grupo, para un grupo
    `,
    organisations: `
      grupo, banco, caja, hospital, clínica, clínicas, universidad, colegio, instituto, fundación,
      ayuntamiento, municipio, museo, teatro, editorial, librería, libros, farmacia, farmacias,
      laboratorios, laboratorio, hotel, hoteles, restaurante, café, bodegas, bodega, constructora,
      inmobiliaria, textil, textiles, transportes, aerovías, aerolíneas, seguros, viajes, energía, salud,
      tecnología, ingeniería, cooperativa, coop, asociación, almacenes, tiendas, zapaterías, residencia,
      escuela, academia, agencia, taller, consultora, industrias, hermanos, y hermanos, hijos, e
      hijos, gobierno, ministerio, diputación, consorcio, alimentos, panadería, mutua, supermercados, casa,
      productora, ayuntamiento de, alcaldía, gobernación, generalitat, consejería, secretaría, intendencia,
      municipalidad, municipalidad de, mancomunidad, comarca, cabildo, autoridad, tribunal, juzgado,
      notaría, cámara, cámara de comercio, colegios, escuelas, escuela infantil, guardería, jardín de
      infancia, liceo, universidad de, politécnica, facultad, centro de salud, centros, hospitales,
      sanatorio, policlínica, consultorio, ambulatorio, residencias, hogar, óptica, ópticas, dental,
      veterinaria, cruz roja, federación, confederación, sindicato, cooperativas, caja rural, aseguradora,
      correduría, financiera, inversiones, capital, gestoría, asesoría, asesores, abogados, bufete,
      despacho, consultores, consultoría, auditores, ingenieros, arquitectos, arquitectura, talleres,
      fábrica, fábricas, industria, manufacturas, maquinaria, máquinas, metalúrgica, siderúrgica, fundición,
      aceros, hierros, aluminios, plásticos, químicas, química, farmacéutica, cosméticos, perfumes,
      papelera, papelería, imprenta, gráficas, artes gráficas, ediciones, librerías, periódico, diario,
      televisión, medios, producciones, cine, cines, galería, orquesta, festival, circo, biblioteca,
      archivo, turismo, hostal, parador, posada, hacienda, finca, rancho, estancia, viñedos, viña, viñas,
      destilería, cervecería, almazara, aceites, molino, molinos, panaderías, pastelería, obrador,
      heladería, carnicería, charcutería, pescadería, conservas, congelados, lácteos, quesería, quesos,
      frutas, hortalizas, huerta, huertos, agropecuaria, agrícola, ganadera, granja, granjas, avícola,
      pesquera, pesquerías, acuicultura, astilleros, naviera, puertos, ferrys, transporte, logística,
      mensajería, paquetería, mudanzas, autobuses, autocares, taxis, ferrocarriles, aeropuertos, aviación,
      automóviles, concesionario, neumáticos, bicicletas, construcciones, obras públicas, promotora,
      viviendas, reformas, instalaciones, electricidad, fontanería, climatización, carpintería, maderas,
      muebles, mobiliario, colchones, tejidos, confecciones, moda, modas, calzados, zapatos, joyería,
      relojería, juguetes, gimnasio, gimnasios, supermercado, hipermercado, mercado, mercados, tienda,
      distribuciones, distribuidora, comercializadora, importaciones, exportaciones, suministros,
      ferretería, hostelería, restauración, restaurantes, mesón, taberna, cafetería, cafés, catering,
      cocina, eventos, limpiezas, limpieza, vigilancia, servicios sociales, facility, soluciones, sistemas,
      tecnologías, informática, software, telecomunicaciones, redes, energías, solar, eólica, gas,
      petróleos, minera, minas, canteras, cementos, aguas, medio ambiente, reciclaje, residuos, idiomas, e
      hijos, e hijas, y asociados, & asociados, compañía, corporación, holding, cuidados
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
        blvd., alameda, cuesta, jirón, jr., autopista, urbanización, passeig, carrer, plaça, avinguda,
        rúa, costanilla, corredera, malecón, muelle, sector, barrio, vereda, kilómetro
      `,
      typesBehind: '',
    },
    rooms: `
      sala, salón, despacho, oficina, planta, piso, edificio, edif, torre, nave, bajo, puerta, portal,
      local, bloque, entrada, recepción, campus, sede, hotel, restaurante, bar, cafetería, hospital,
      clínica, colegio, instituto, universidad, facultad, ayuntamiento, centro, tienda, taller,
      almacén, fábrica, museo, biblioteca, aula, auditorio, laboratorio, col., colonia, módulo,
      escalera, esc, esc., timbre, entresuelo, bajos, ático, dcha, dcha., izda, izda., principal,
      parcela, lote, polígono, residencia, terminal, muelle
    `,
    offices: 'oficina, oficinas, despacho, instalaciones',
    at: `
      estamos en, nos vemos en, quedamos en, dirección es, domicilio es,
      en el, en la, en los, en las, en nuestra, en nuestro, en nuestras, en nuestras oficinas de, en, al,
      a la, a, de la, por la, por el, aquí en, delante de
    `,
    elsewhere: `
      factura, facturas, facturación, por correo, enviar a, envíe a, mandar por, domicilio social,
      domicilio fiscal, aparcamiento, aparcar, parking, estación, parada, documentación a, sede social
    `,
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
      platicado, hablado, conversado, según lo, como hablamos, como quedamos, de acuerdo a lo,
      de acuerdo con lo,
      tras, después de, gracias por, desde, en lugar de, en vez de, ningún, ninguna, sin, no, ni, último,
      última, anterior, luego, posteriormente, después de la, agradecemos, más adelante, previa,
      antes de, durante la, hablamos
    `,
    passed: `
      hace rato, hace un rato, hace un momento, de hace,
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
      short: 'breve|primera|corta|rápida',
      arrange: 'gestion|tramit|cubr|pag|reserv|organiz|patrocin|encarg',
      trip: 'visado|visa|vuelos?|traslado|mudanza|viaje',
      talk: [
        `charlas?|conversaci(?:ón|ones)|entrevistas?|llamadas?|visitas?|
        reuni(?:ón|ones)|pláticas?|encuentros?|videollamadas?`,
        `telefonazo|café|comida|intercambio|cita|sesión|prueba presencial|
        jornada de (?:evaluación|selección)|día de prueba|dinámica`,
      ],
      few: '(?:(?!(?:a|al|para|de|del|en|y|o|por|una?|con)\\s)[^\\s.,;!?]{1,30} ){0,3}',
      our: '(?:nuestr[oa]s?|tus?|sus?|la|el|esa|las|los|aquella)',
      meet: `(?:conocer|hablar|charlar|ver|platicar|conversar|saludar|
        recibir|escuchar|entrevistar|coincidir|compartir|reunir|poner|
        tener|estar|encontrar)\\p{L}*`,
      met: `conocido|hablado|charlado|visto|platicado|conversado|coincidido|
        saludado|entrevistado|reunido|podido|compartido`,
      spoke: [
        `hablamos|charlamos|platicamos|conversamos|vimos|conocimos|
        reunimos|coincidimos|encontramos|sentamos|dijimos|tuvimos|
        mantuvimos|acordamos|tocamos`,
        'cruzamos|estuvimos',
      ],
      glad: `placer|gusto|agradable|estupendo|genial|honor|encantad[oa]s?|
        alegría|bonito|lindo|padre|bueno|interesante`,
      day: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
      gone: `ayer|anteayer|anoche|hace (?:un rato|unos días|poco|una semana)|
        esta mañana|el otro día|(?:semana|mes|<day>|año) pasad[oa]|
        pasad[oa] (?:<day>|semana)|recién|denantes`,
      orally: [
        `por teléfono|de palabra|en persona|de viva voz|por videollamada|
        cara a cara|al teléfono|telefónicamente|por zoom|de viva voz`,
        `en (?:<our>) <few><talk>|durante (?:<our>) <few><talk>|en (?:el almuerzo|
        la comida|el café|la cena)`,
      ],
    },
    spoken: [
      '(?:muy )?(?:buena|linda|grata|agradable) la (?:charla|conversación|plática)',
      '(?:<glad>) (?:de )?conocer(?:te|le|l[oa]) (?:<gone>|en (?:el|la))|saludarl[oa] nuevamente',
      'conforme a lo (?:platicado|hablado|conversado|comentado)(?! por (?:correo|escrito))',
      '(?:luego|después|tras) (?:de )?haber(?:te|le|l[oa]) <few>(?:conocido|entrevistado)',
      '(?:un )?(?:placer|gusto) (?:hablar|charlar|platicar|conversar) con(?:tigo| usted)',
      '(?:me|nos) (?:gustó|encantó) (?:\\p{L}+ )?(?:lo que|cómo)',
      '(?:al|la|le|les) (?:<few>)?gustó (?:mucho )?(?:mostrar|enseñar)(?:te|le)',
      '(?:guarda\\p{L}*|guardo) (?:\\p{L}+ ){0,3}?recuerdo',
      `(?:conversaciones|entrevistas|encuentros|charlas) (?:mantenidas )?con (?:usted|
        vos)|conversaciones contigo`,
      '(?:satisfechos|contentos|encantados) con (?:cómo|la forma|lo que)',
      'llamó la atención (?:tu|su) (?:serenidad|calma|forma)|reflexionar',
      `qué (?:te|le) (?:pareció|parecieron)|después de nuestra reunión|
        por haber podido|haber podido conocer\\p{L}*`,
      `en la (?:<talk>) (?:preguntabas|preguntaba|decías|decía)|
        (?:ante (?:el|la) que) (?:compareció|se presentó)`,
      '(?:fue|ha sido|era) (?:\\p{L}+ ){0,3}?(?:<glad>) (?:<meet>|de <meet>)',
      '(?:<glad>|contento|feliz) (?:de |en )?(?:haber(?:te|le|l[oa]s?|nos)?) (?:<few>)?(?:<met>)',
      '(?:tuve|tuvimos|tenido) (?:el |un )?(?:<glad>|oportunidad|modo) de (?:<meet>)',
      `(?:qué) (?:bueno|bien|gusto|alegría|buena|rica|agradable|linda|
        placer) (?:\\p{L}+ )?(?:<talk>|<meet>|que (?:viniste|vino|
        pudimos|hablamos)|poder (?:ponerte|ponerle))`,
      `(?:encantó|gustó|gustado|encantado|alegró|alegrado|agradó|
        fascinó) (?:\\p{L}+ )?(?:<meet>|(?:<our>) <few>(?:<talk>|
        presentación))`,
      `disfrut(?:é|amos|ado) (?:\\p{L}+ ){0,2}?(?:de )?(?:conociendo|
        escuchando|hablando|charlando|conversando|platicando|<our> <few><talk>)`,
      `(?:gracias|agradec\\p{L}+) … (?:por|el) (?:haber |haberse |
        haberte )?(?:venir|venido|acudir|acudido|hablar|charlar|
        platicar|visitarnos|asistir|asistido|recibirnos|acercar\\p{L}*|
        acercado|coger\\p{L}*|contestar la|atender\\p{L}*|atendido|
        participar|participado|pasar|pasarte|reunir\\p{L}*|tomar(?:te|
        se) el tiempo (?:de|para) (?:<meet>)|desplazar\\p{L}*)`,
      `gracias(?: (?:otra|vez|mil|de|nuevo|nuevamente|mucho|
        sinceramente)){0,4} (?:por|de) (?:la|nuestra|tu|su|esta) <few><talk>`,
      'agradec\\p{L}+ (?:\\p{L}+ )?(?:la|nuestra|su|tu|esta) <few><talk>',
      `(?:gracias|agradec\\p{L}+) … (?:tiempo|rato|atención|amabilidad|
        sinceridad|participación) … (?:ayer|hoy|pasad[oa]|<day>|<gone>|
        entrevista|llamada|dedic\\p{L}+|mostr\\p{L}+|por teléfono|
        jornada)`,
      `(?:tras|después de|luego de|desde|a raíz de|en continuación a|a partir de|
        según|de|pese a|retomando|retomar|continuar|continuando|
        siguiendo|por|en|sobre) nuestr[oa]s? <few><talk>`,
      `(?:tras|después de|luego de|desde|pese a|a pesar de|en|sobre|
        de) (?:<our>) <few><talk> (?:\\p{L}+ )?(?:de|del|con|que) (?:ayer|
        <gone>|el señor|la señora|tuv\\p{L}+|mantuv\\p{L}+|
        realiz\\p{L}+|hicis\\p{L}+|hizo|te hizo|<day>|la semana pasada|
        hoy)`,
      '(?:nuestr[oa]) <few><talk> <few>(?:<gone>|fue|me|nos)',
      `(?:<our>) <few><talk> <few>(?:<gone>|fue (?:muy )?(?:bien|buena|
        excelente)|(?:salió|ha ido|fue) (?:muy )?bien)`,
      `<talk> (?:que |tan \\p{L}+ que )?(?:tuvimos|mantuvimos|tuvo|
        tuviste|hiciste|realizó|sostuvimos|sostuvo|compartimos|te hizo|
        le hizo|hemos tenido|mantuvo)`,
      `como (?:te |le |lo |ya |les )*(?:hablamos|comentamos|acordamos|
        quedamos|comenté|decía|dije|adelanté|conté|prometí|mencioné|
        platicamos|conversamos|charlamos|vimos|anticipé)`,
      `(?:lo que|donde|en que) (?:\\p{L}+ )?(?:<spoke>|nos contó|nos contaste|
        contaste|contó|me contó|me contaste)`,
      `(?:cuando|la última vez que|desde que|ya que|ahora que|después de que) (?:ya |
        nos |te |le |lo |la )*(?:<spoke>|conocemos|vino|viniste|pasaste|
        pasó|visit\\p{L}+|estuv\\p{L}+|hemos hablado)`,
      `(?:me|nos) (?:contaste|contó|dijiste|dijo|comentaste|comentó|
        preguntaste|preguntó|pediste|pidió|explic\\p{L}+) … ?(?:<orally>|
        <gone>|el (?:<day>))`,
      `(?:<orally>|en la feria|en el stand)[, ]+(?:me |nos |ya )?(?:contaste|
        contó|dijiste|dijo|preguntaste|preguntó|comentaste|comentó|
        tocamos|quedó|quedamos|hablamos)`,
      `(?:decía|dije|comenté|acordamos|prometí|prometido|comentado|
        acordado|hablado|quedado|convenido|adelanté) … ?(?:<orally>)`,
      '(?:<spoke>) (?:\\p{L}+ )?(?:<gone>|el <day>|en la|en el|por teléfono|brevemente)',
      '(?:habl[óéo]|plati[cq]\\p{L}+|convers[óé]|charl[óé]) con(?:tigo| usted)',
      `(?:hemos|habíamos) (?:hablado|charlado|conversado|platicado|
        coincidido)(?! (?:con (?:su|tu)))`,
      `(?:que|quien|cual) (?:te|lo|le|la) (?:entrevistó|entrevistaron|
        recibió|vio|conoció|evaluó)|(?:tras|después de) (?:verte|verle|
        conocer\\p{L}*|entrevistar\\p{L}*|escuchar\\p{L}*|hablar con(?:tigo| usted))`,
      `con (?:quien|la que|el que|quienes|los que) (?:hablaste|habló|
        te entrevistaste|conversaste|estuviste|te reuniste|se reunió)`,
      'habiéndo(?:te|le|l[oa]) (?:conocido|visto)|(?:habiendo|haber) (?:hablado|conversado)',
      `(?:nos|me|le|les) (?:\\p{L}+ )?(?:impresionaste|impresionó|
        convenciste|convenció|causaste|encantaste|dejaste|conquistaste|
        caíste|cautivó)(?! <few>(?:cv|perfil|currículum))`,
      '(?:muy )?(?:buena|excelente|gran|estupenda|grata|magnífica|mejor) impresión',
      `(?:impresionad|encantad|entusiasmad|content|convencid)[oa]s? con(?:tigo| usted| (?:tu|
        su) (?:visita|entrevista|manera|calma|presentación))`,
      `(?:tu|su) (?:presentación|exposición) ante|(?:tus|sus) (?:preguntas|
        respuestas) (?:a (?:la|el|l)|en|al)`,
      `(?:comentarios|impresiones|opiniones|feedback|notas) (?:sobre|
        de|tras) (?:tu|su|la) <few><talk>`,
      '(?:te|se) (?:dejaste|olvidaste|dejó|olvidó)|(?:faltara|faltó) tiempo',
      '(?:me|nos) (?:recuerda|recuerdas|recordará\\p{L}*)|sentados juntos',
      '(?:cómo|qué) (?:te|le|tal) … ?(?:sentiste|fue|pareció|sintió|pareció) … ?(?:<talk>)',
      'pon\\p{L}+ (?:por fin |finalmente )?(?:cara|voz|rostro)',
      '(?:conexión|sonido) … (?:nuestra|nuestro|llamada|reunión)',
      `(?:puesto|plaza|vacante|oferta|proyecto) <few>que (?:te|le) (?:comenté|
        conté|mencioné|dije)(?! <few>(?:mail|correo))`,
      'desde que (?:vino|viniste|nos visit\\p{L}+)|contaste en la|contó de sus',
    ],
    again: [
      '(?:pasas|pasa|pasar|pasó|pasaste|avanz\\p{L}+) a la (?:segunda|última|final)(?! (?:lista))',
      '(?:seguir|continuar) (?:charlando|hablando|conversando|platicando|la conversación|nuestra)',
      `(?:ver|conversar|hablar|reunir|recibir|invitar|entrevistar|
        citar|charlar)\\p{L}* (?:contigo |con usted )?(?:de nuevo|otra vez|
        nuevamente|una segunda vez)|volver a (?:<meet>)`,
      `(?:segunda|2[ªa]\\.?) (?:entrevista|ronda|reunión|charla|
        conversación|llamada|vuelta)|(?:otra|nueva) (?:entrevista|
        charla)`,
    ],
    talked: [
      `(?:tras|después de|luego de|desde|pese a|a pesar de|aunque|en|
        durante) (?:<our>) <few><talk>`,
      '(?:superad[ao]|pasaste|pasado) (?:la|el) <few><talk>',
    ],
    ahead: [
      `(?:espero|esperamos|gustaría|querría|quisiera|quisiéramos|
        queremos|sería|será|ganas|encantaría|antes de|antes|si|
        deseand\\p{L}+|desea\\p{L}*|podríamos|podrías|podría|para|
        propon\\p{L}+|deseo|ojalá)`,
    ],
    notMet: [
      '<talk> … ?(?:estaba|fue|quedó|había sido) (?:fijad|previst|programad|agendad|marcad)[oa]s?',
      `por (?:correo|e-?mail|escrito(?! lo que)|mensaje|esta vía)|
        (?:último|anterior|su|tu) (?:correo|mensaje|e-?mail)`,
      `intent[éóa]\\p{L}*|no (?:pude|pudimos|logré|hubo|pudiera|pudo|
        coincidi\\p{L}*|contest\\p{L}+|asist\\p{L}+|localic\\p{L}*)|
        buzón`,
      '(?:tu|su) (?:antigu[oa]|referencias?|ex|anterior (?:jef|emple)\\p{L}+)',
      `(?:otras ediciones|candidatos anteriores|muchas personas|
        bastante gente|mucha gente|varios candidatos|muchos candidatos)`,
      '(?:no nos|aún no|todavía no) (?:conoce\\p{L}*|hemos|nos)',
      'participar en (?:nuestro|el|este) proceso',
      `youtube|podcast|webinar|ponencia|proceso (?:de selección )?(?:consta|
        incluye|consiste)|reunión del (?:equipo|lunes)|aplaz\\p{L}+`,
    ],
    mayCome: [
      `(?:será\\p{L}*|recibirá\\p{L}*|mañana|próxim[oa]|por favor|si|
        \\p{L}{2,}(?:remos|rás|rá|rán|ré)|podr\\p{L}+|deb\\p{L}+|
        tendrá\\p{L}*|vamos a|caso de|antes de)`,
    ],
    test: [
      '(?:prueba|evaluación) (?:técnica|en línea|online|práctica|escrita|de (?!que)\\p{L}+)',
      'reto (?:técnico|de \\p{L}+)',
      '(?:test|examen|ejercicio) (?:online|técnico|psicotécnico|escrito|práctico|para casa)|caso práctico',
      '(?:día|jornada|turno) de prueba',
    ],
    screening: [
      '<short> (?:\\p{L}+ )?(?:llamada|conversación|charla|toma de contacto|entrevista telefónica)',
      `(?:llamada|entrevista telefónica|charla) (?:breve|corta|inicial|introductoria|rápida|
        de \\d\\d minutos)`,
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
    conditional: [
      'sujet[oa] a|condicionad[oa] a|a condición de|siempre (?:y cuando|que) … ?(?:referencias|médic[oa])',
      'pendiente de … ?(?:referencias|verificación|reconocimiento)',
    ],
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
    asksAnswer: [
      `(?:por favor|ruego|rogamos|agradec\\p{L}*|podría|podrías|puede|puedes|pedimos) … ?(?:confirm\\p{L}*|
        respond\\p{L}*|contest\\p{L}*|indi\\p{L}*|eleg\\p{L}*|elij\\p{L}*|escog\\p{L}*|
        decir\\p{L}*|avis\\p{L}*)`,
      '(?:confírma|dí|diga|indíca|avísa|házn|hazm)\\p{L}* … ?(?:si|qué|cuál|cuándo|tu|su|saber)',
      '(?:quedo|quedamos|espero|esperamos|espera) … ?(?:respuesta|confirmación|noticias)',
    ],
    asksNothing: [
      'preguntas?|dudas?|consultas?|cancelar|reprogramar|imprevisto',
      'no (?:puede|puedes|pudiera|pudieras|responda|respondas|es necesario|hace falta)',
      'cómo (?:está|estás|te va)|qué tal',
    ],
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
