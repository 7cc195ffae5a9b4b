import type { ToneWords } from './schema.ts';

/** The tone of a letter in Spanish. */
export const es: ToneWords = {
  ideas: {
    NOT: 'no, nunca, jamás, ni, sin, tampoco, nada, ningún, ninguna, ninguno, nadie, apenas',
    I: 'yo, nosotros, me, mí',
    YOU: `
      usted, ustedes, vosotros, vosotras, tú, vos, su equipo, vuestro equipo, tu equipo, su empresa,
      vuestra empresa, su gente, su departamento, sus compañer*, sus colegas, su reclutador*,
      vuestr* reclutador*, rrhh, recursos humanos, su jefe, su jefa, nadie, el reclutador, la reclutadora,
      el entrevistador, la entrevistadora, sus entrevistador*, su organización, su compañía
    `,
    YOUR: `
      su, sus, vuestro, vuestra, vuestros, vuestras, tu, tus, suya, suyo, el, la, los, las, este, esta,
      de ustedes, de usted
    `,
    MY: 'mi, mis, nuestra, nuestro',
    IF: 'si, salvo que, a menos que, siempre que, siempre y cuando, en caso de que, solo si',
    MAYBE: `
      quizá, quizás, tal vez, a lo mejor, puede que, posiblemente, probablemente, igual, acaso, seguramente,
      podría ser que
    `,
    BETTER: 'mejor, mejores, superior, superiores, mayor, mayores, ideal, de mis sueños, soñad*',
    MORE: 'más, mucho más, bastante más, muchísimo más, menos',
    APPEALING: `
      atractiv*, interesante*, apasionante*, emocionante*, estimulante*, adecuad*, conveniente*,
      prometedor*, prestigios*, generos*, competitiv*, modern*, innovador*, ambicios*, flexible*, seri*,
      profesional*, estable*, sólid*, establecid*, reconocid*, convincente*, tentador*, ventajos*,
      important*, desafiante*, enriquecedor*, motivador*, proyección, futuro, autonomía, libertad,
      responsabilidad*, crecimiento, potencial, posibilidades, oportunidades, sentido, encaja, dinámic*,
      creativ*, jugos*, avanzad*, cómod*
    `,
    JOB: `
      oferta*, trabajo*, puesto*, empleo*, posición, posiciones, vacante*, oportunidad*, empresa*,
      compañía*, equipo*, propuesta*, opción, opciones, alternativa*, proyecto*, condiciones, cultura,
      cargo*, plaza*, empleador*, lugar, sitio, otra, otro, entorno, ambiente, tecnología*, producto*,
      perspectivas, carrera, formación, plan, MASKED, marca, reputación, para mí, sector, firma,
      organización
    `,
    OTHER: `
      otra, otro, otras, otros, competencia, la competencia, distinta, distinto, rival, competidor*,
      diferente
    `,
    THAN_YOU: `
      que ustedes, que usted, que vosotros, que la suya, que el suyo, que las suyas, que los suyos,
      que la vuestra, que el vuestro, que la tuya, que el tuyo, que su, que vuestra, que vuestro, que tu,
      que lo que, que con ustedes, que en su, que en MASKED, que MASKED, que ahí, que allí, que aquí,
      que esta, que este, que la de, que el de, que la que, que el que, comparad* con, en comparación,
      frente a la suya, frente a la vuestra, frente a su, frente a vuestra, a la suya, a la vuestra,
      al suyo, al vuestro, a la de ustedes, a lo que, de lo que
    `,
    PREFER: 'prefiero, preferido, preferí, preferimos, prefería, preferible, favorita, favorito',
    REFUSE: `
      rechazar, rechazarl*, resistir*, dejar pasar, decir que no, decirle que no, renunciar, negarme,
      ignorar, superar, competir
    `,
    CAN: 'puedo, pude, podía, podría, pueden, puede, podemos, poder, podido, posible',
    PAY: `
      salario*, salarial*, sueldo*, pagan, paga, pagar, pagarán, pagas, pagaban, pago, pagado, pagada,
      pagad*, dinero, bono, bonus, retribuci*, remunera*, nómina*, económic*, financier*, ingreso*, gano,
      ganar*, ganaré, ganaba, cobro, cobrar*, cobraba, cobraría, bruto, brutos, neto, netos, presupuesto*,
      tarifa*, honorarios, comisión, comisiones, incentivo*, prima, primas, plus, aumento, subida, acciones,
      compensaci*, caro, barato, cifra*, al año, al mes, anuales, mensuales, pasta, plata, lana,
      coche de empresa, seguro médico, beneficios, prestaciones, aguinaldo, mal pagad*, bien pagad*,
      por hora, stock options, equity, cuantía, monetari*, lucrativ*
    `,
    CURRENCY: 'euro, euros, eur, dólar, dólares, usd, peso, pesos, soles, libras, francos, k, pavos, mxn',
    THOUSAND: 'mil, cien, millón, millones, miles',
    PERCENT: 'SIGN, por ciento, por cien, porciento',
    RELATIVE: `
      mujer, esposa, marido, esposo, pareja, novia, novio, prometid*, madre, mamá, padre, papá, padres,
      hijo, hija, hijos, hijas, niño, niña, niños, niñas, bebé, hermano, hermana, hermanos, abuela, abuelo,
      abuelos, familia, suegr*, cuñad*, tío, tía, prim*, sobrin*, ex, exmujer, exmarido, gemelos, mellizos,
      boda, matrimonio, embarazo, salud, médico, médica, doctor, psicólog*, psiquiatra, terapeuta, espalda,
      rodilla, alquiler, hipoteca, deudas, perro, casero, divorcio, separación, religión, fe, depresión,
      ansiedad, peque, pequeñ*, compañero de piso
    `,
    ILLNESS: `
      enferm*, salud, cáncer, tumor, depres*, deprimid*, ansiedad, pánico, burnout, agotamiento, agotad*,
      operaci*, operan, operar*, cirugía, hospital*, diagnos*, diagnóstico, terapia*, tratamiento,
      medicación, médic*, doctor, baja médica, de baja, crónic*, mental, migraña*, lesión, lesionad*,
      quimio*, tdah, autis*, insomnio, adicci*, alcohol*, infarto, covid, gripe, síntomas, aborto,
      fertilidad, in vitro, discapacidad, demencia, alzhéimer, psicólog*, psiquiátr*, psiquiatra, clínica,
      ictus, estrés, rehabilitación, alzheimer, dolor*, recaída
    `,
    TROUBLE: `
      embarazad*, embarazo, divorci*, separación, separarme, separad*, separando, ruptura, custodia,
      guardería, maternidad, paternidad, funeral, falleci*, muerte, murió, muriendo, duelo, luto, deuda*,
      hipoteca, alquiler, quiebra, embargo, préstamo*, facturas, fin de mes, desahuci*, desemple*, en paro,
      el paro, juicio, problemas familiares, problemas en casa, problemas personales, problemas económicos,
      problemas de pareja, en casa, situación familiar, crisis, mala racha, momento difícil,
      momento complicado, época difícil, época muy, etapa difícil, cuidar de mi, cuidar a mi, cuidar a mis,
      me caso, casarnos, casarme, soltera, religi*, mi vida privada, vida personal, fui despedid*,
      me despidieron, me han despedido, me echaron, sin trabajo, tarjeta de crédito, llegar a fin,
      dar a luz, esperamos un, espero un hijo, asunto familiar, asuntos familiares, emergencia familiar
    `,
    THEIRS: `
      proceso, procesos, procedimiento, entrevista, entrevistas, comunicación, respuesta, respuestas,
      oficina, oficinas, equipo, empresa, cultura, gestión, dirección, oferta, web, página, selección,
      reclutamiento, contratación, reclutador*, rrhh, recursos humanos, prueba, pruebas, tarea, ejercicio,
      pregunta, preguntas, ambiente, entorno, producto, productos, organización, trato, tono, puesto,
      reputación, opiniones, reseñas, jefe, jefa, entrevistador*, condiciones, contrato, planificación,
      coordinación, gente, personas, edificio, sitio, actitud, manera, forma, sistema, tecnología, código,
      experiencia, todo, llamada, conversación, reunión, descripción, proyecto*, trabajo, impresión,
      valores, correo*, comportamiento, gestionar, plantilla, compañía, liderazgo
    `,
    BAD: `
      caótic*, caos, desorganizad*, desorganización, lent*, lentitud, tedios*, aburrid*, anticuad*,
      obsolet*, confus*, poco clar*, vag*, poco profesional*, nada profesional*, amateur, mal, mala, malo,
      malas, malos, pésim*, terrible*, horrible*, fatal, espantos*, vergonzos*, vergüenza, lamentable*,
      decepcionante*, frustrante*, molest*, agotador*, ridícul*, absurd*, inútil*, pérdida de tiempo,
      maleducad*, arrogante*, antipátic*, irrespetuos*, falta de respeto, tóxic*, débil*, mediocre*,
      poco atractiv*, poco inspirador*, bandera roja, banderas rojas, señal de alarma, pesadilla, chapuza,
      demasiad* larg*, demasiad*, interminable*, eterno, eterna, desagradable*, incómod*, poco realista*,
      incompeten*, ineficien*, burocrátic*, deprimente*, sucio, sucia, peor, peores, descuidad*,
      cuestionable*, sospechos*, deja que desear, dejaba que desear, dejó que desear, dejan que desear,
      dejar que desear, dejaron ~ desear, hostil*, impersonal*, gris, frí*, rar*, triste*, desastre*,
      desastros*, monóton*, anticuado, poco serio, poco seri*, nada seri*, deficiente*, improvisad*,
      poco transparente*, sin sentido, sin rumbo, falta de, carece*, torpe*, flojo, floja, tosc*,
      ningún interés, nula, nulo, poco human*, injust*, engaños*, repetitiv*, cutre*, viej*
    `,
    DISLIKED: `
      decepcion*, desilusion*, no me gustó, no me gustaron, no me ha gustado, no me gusta, no me gustan,
      no me convenc*, no me ha convencido, no me terminó, no me acab*, no me inspir*, no me transmit*,
      no me atra*, no me motiv*, no me dio confianza, no me da confianza, mala impresión, mala espina,
      mal sabor, me sentí ignorad*, me sentí incómod*, me sentí mal, perdí el interés, perdido el interés,
      perdí las ganas, perdí la confianza, insatisfech*, descontent*, me aburr*, me molest*, me fastidi*,
      me indign*, odio, detesto, frustrad*, dudas sobre, esperaba más, esperaba otra, esperaba algo,
      no es lo que, no era lo que, no me veo, no me imagino, no me veía, desconfi*, me sorprendió mal,
      me sorprendió negativamente, me echó para atrás, me echa para atrás, no me impresion*, me horroriz*,
      me dejó frío, me dejó fría, me preocup*, no cumple, no cumplió, no está a la altura,
      no estuvo a la altura, no estuvieron a la altura
    `,
    FAILED: `
      fallaron, falló, fallado, ignor*, olvid*, perdieron, perdió, no contest*, no respond*, no llam*,
      no se molest*, no se dign*, no avis*, no dijo, no dijeron, no inform*, no dieron, no dio,
      no dio señales, no me, no nos, no cumpl*, no hicieron, no hizo, no supo, no supieron, no quisieron,
      no quiso, no tuvieron, no tuvo, no se presen*, no particip*, tard*, han tardado, ha tardado,
      se tomaron, me hicieron, me hizo, me han hecho, me ha hecho, me tuvieron, me dejaron, me dejó,
      me han dejado, me ha dejado, mintieron, mintió, prometi*, cancel*, cambiaron, cambió, cambiar de,
      aplazaron, retrasaron, retras*, presion*, deberían, debería, tendrían que, tendría que, podrían haber,
      podría haber, son responsables, es responsable, tiene la culpa, tienen la culpa, son los culpables,
      trataron, me trató, me forz*, me oblig*, me obligaron, lleg* tarde, equivoc*, se equivocaron,
      perdido mi, perder el tiempo, hicieron perder, estrope*, arruin*, la pifi*, metió la pata,
      dejaron pasar, dejó pasar
    `,
    HARDSHIP: `
      hacerme esperar, haberme hecho esperar, tenerme esperando, ignorarme, haberme ignorado, silencio,
      retraso*, demora*, caos, desorden, desorganización, lentitud, falta de, tardanza, semanas de,
      meses de, sin respuesta, tercera vez, cuarta vez, burocracia, incompetencia, error*, indecisión,
      dejarme plantad*, dejarme tirad*, dejarme sin, cambiar tres, cambiar la fecha, cancelar,
      hacerme perder, inacción, pasividad, mala comunicación, mala gestión, mala organización, espera,
      tan larga, solo tres semanas, en solo, apenas tres, tres semanas, dos semanas, cuatro semanas, un mes,
      dos meses, desinterés, dejadez, poca seriedad, descuido, olvido, dudas, oferta tan baja, negligencia,
      ineficacia, rápida respuesta de tres
    `,
    FAULT: `
      culpa suya, culpa de ustedes, culpa vuestra, culpa tuya, su culpa, vuestra culpa, tu culpa,
      por culpa de, la culpa es, culpa fue, por su culpa, por vuestra, por su, por culpa, gracias a su,
      debido a su, debido a vuestra, debido a la falta, si hubieran, si hubieran sido, si hubiera,
      si hubieseis, si hubierais, si hubiesen, de haber, su responsabilidad, vuestra responsabilidad,
      responsabilidad suya, es responsabilidad, me ignoraron, me habéis, me han hecho, me hicieron,
      me hicisteis, no me contest*, no me respond*, no me llam*, no me avis*, no me dij*, no me dier*,
      no me inform*, no me hab*, no contestaron, no respondieron, no contestasteis, no respondisteis,
      no se molest*, no os molest*, no han contestado, no han respondido, tardaron, tardasteis, han tardado,
      habéis tardado, tardaste, ha tardado, me tuvieron, me tuvisteis, me dejaron, me dejasteis,
      me han dejado, me hizo perder, me obligaron, me han obligado, no me dejaron, no me dejan, no me han,
      no han, no me disteis, no cumplieron, no han cumplido, cambiaron, cancelaron, cancelasteis,
      prometieron, prometisteis, habéis perdido, han perdido, perdieron, dejaron pasar, dejasteis pasar,
      no supieron, no supisteis, se equivocaron, os equivocasteis, se olvidaron, os olvidasteis,
      se lo han buscado, os lo habéis buscado, deberían haber, deberíais haber, debieron, debió, debisteis,
      tendríais que, haberlo pensado, haber llamado antes, haber contestado antes, haber respondido antes,
      haberme llamado, haberme avisado, haberme respondido, haberme contestado, son ustedes quienes,
      fueron ustedes, ustedes tienen la, vosotros tenéis la, como no me, como nunca, ya que no,
      ya que nunca, como no recib*, como nadie, nadie me, nadie se
    `,
    HEARD: `
      he oído, oí, oído que, he escuchado, escuché, me han dicho, me dijo, me dijeron, me ha dicho,
      me contó, me contaron, me han contado, me ha contado, me comentó, me comentaron, me han comentado,
      me ha comentado, se dice, se comenta, se rumorea, dicen que, dicen por ahí, todo el mundo dice,
      todo el mundo sabe, todos dicen, todos saben, rumor*, cotille*, chism*, según dicen, según cuentan,
      según me, al parecer, por lo visto, supuestamente, entre nosotros, entre tú y yo, me enteré,
      me he enterado, me advirti*, me han advertido, me avisaron, corre la voz, corre el rumor, cuentan que,
      las malas lenguas, sé de buena tinta, de buena fuente, confidencialmente, me confes*, radio pasillo,
      me chiv*, cuenta que, dice que, sé por
    `,
    SOURCE: `
      un amigo, una amiga, amigos, un conocido, una conocida, conocidos, antiguo compañero, excompañer*,
      ex compañer*, exemplead*, ex emplead*, antiguo emplead*, antiguos emplead*, alguien que, alguien de,
      gente que, un contacto, contactos, una fuente, un colega, una colega, su antigu*, mi prim*,
      en el sector, mundillo, linkedin, internet, glassdoor, un excolega
    `,
    PRAISE: `
      gracias, muchas gracias, mil gracias, enhorabuena, felicidades, felicit*, bravo, genial, fantástic*,
      maravillos*, estupend*, encantador*, qué amable*, qué detalle, qué bonito, impresionante*, increíble*,
      admirable*, admiro, encant*, un placer, qué placer, chapeau, brillante*, excelente, generos*, todo un,
      verdadero arte, récord, premio, agradezco, fascinante, me fascina, magnífic*
    `,
    DEADLINE: `
      antes del lunes, antes del martes, antes del miércoles, antes del jueves, antes del viernes,
      antes del sábado, antes del NUMBER, antes de NUMBER, antes de mañana, antes del mediodía,
      antes de que acabe, antes de fin de, antes de las, hasta mañana, hasta el, hasta las, en NUMBER,
      en veinticuatro, en una semana, en dos días, en un plazo, en el plazo, para mañana, para el lunes,
      para el viernes, para el jueves, para el miércoles, para el martes, hoy mismo, hoy, mañana,
      inmediatamente, de inmediato, esta semana, por escrito, ya
    `,
    DEMANDED: `
      respond*, contest*, suben, sube, subir, subís, suba, mejoran, mejora, mejorar, mejoráis, mejoren,
      igualan, iguala, igualar, igualáis, aumentan, aumenta, aumentar, ofrecen, ofrece, ofrecéis, ofrezcan,
      paguen, pagan, decid*, garantiz*, aceptan, acepten, confirm*, me dan, me dais, me da, den una, recib*,
      tengo respuesta, tengo noticias, llega, disculp*, conced*, prometen, quieren, queréis, quiere,
      quieres, doblan, añad*
    `,
    FORGIVE: `
      perdon*, perdón, disculp*, no se enfad*, no os enfad*, no te enfades, no se moleste*, no se lo tome*,
      no me guarde*, no me odi*, no me tenga*, no me tome*, no me descart*, no me borr*, no me cierr*,
      no piense* mal, otra oportunidad, segunda oportunidad, una oportunidad más, piedad, clemencia,
      compasión, no me lo tengan, comprend* mi situación, no me olvid*, tenga* compasión
    `,
    EXPLAIN: `
      explicar, explicarle*, explicarles, explicaros, explico, explicación, explicaciones, justificar,
      contexto, detallar
    `,
    PLEASE: 'por favor, ruego, se lo ruego, os lo ruego, suplico, imploro, le ruego, les ruego, pido',
  },
  turns: {
    angry: `
      mierda, joder, jodid*, coño, hostia, cabr*n, cabrones, idiota*, imbécil*, estúpid*, gilipollas, put*,
      carajo, cojones, hijos de, al diablo, al infierno, harto, harta, hasta las narices, hasta aquí hemos,
      ya basta, basta ya, basta de, qué se creen, qué se han creído, cómo se atreven, cómo os atrevéis,
      inaceptable*, indignante*, indignad*, intolerable*, vergüenza, sinvergüenza*, asco, asqueros*,
      furios*, rabia, insult*, payas*, mentiros*, estafa*, ladrones, tomadura de pelo, tomar el pelo,
      tomando el pelo, tomado el pelo, me toman por, déjenme en paz, dejadme en paz, no vuelvan a,
      no volváis a, no me vuelvan, no me vuelva, no me contacten, no me llamen, no me escriban, dejen de,
      dejad de, en su vida, váyanse, vete a, basura, una burla, se burlan, cara dura, caradura,
      la peor empresa, par de, inútiles, patétic*, métanse, maldit*, panda de, demonios, pendej*, chinga*,
      cínic*, una farsa, qué desfachatez, desfachatez
    `,
    ultimatum: `
      o me voy, o retiro, o me retiro, o lo dejo, o se acabó, o nada, de lo contrario, si no me,
      si no recibo, si no tengo, si no hay, si no suben, si no mejor*, si no igual*, si no contest*,
      si no respond*, a menos que, salvo que, última oportunidad, último aviso, última oferta, tienen hasta,
      tiene hasta, tenéis hasta, tienes hasta, les doy, le doy, os doy, te doy, exijo, insisto en que,
      espero una respuesta, espero su respuesta antes, espero respuesta, quiero una respuesta,
      necesito una respuesta, necesito su respuesta, necesito saber, solo si, sólo si, solo seguiré,
      solo continuaré, solo me quedo, solo iré, únicamente si, con la condición, a condición, mi condición,
      mis condiciones, condición innegociable, no negociable, innegociable*, lo toman o lo dejan,
      tómenlo o déjenlo, tomarlo o dejarlo, o lo toma, decídanse, decidíos, ahora o nunca, el plazo,
      consecuencias, acciones legales, abogado, denunci*, publicaré, lo publicaré, ustedes deciden, o si no,
      o bien, última palabra, la pelota está, o aceptan, plazo
    `,
    sarcasm: `
      gracias por nada, muchas gracias por nada, qué sorpresa, vaya sorpresa, menuda sorpresa, menud*,
      vaya manera, vaya forma, vaya rapidez, qué rapidez, qué eficiencia, qué eficacia, qué honor,
      qué ilusión, qué suerte, qué alegría, qué generos*, qué considerad*, buena suerte con eso,
      suerte con eso, la van a necesitar, la necesitarán, la vais a necesitar, lo van a necesitar,
      por fin se, por fin han, por fin me, por fin encontraron, al fin se, se dignaron, se han dignado,
      se dignan, os habéis dignado, tiempo récord, velocidad de la luz, velocidad del rayo, a paso de,
      tortuga, caracol, todo un récord, récord mundial, récord guinness, un premio, medalla, óscar, nobel,
      seguro que están muy, estarán muy, estaréis muy, tan ocupad*, ocupadísim*, muy ocupad*, debe de ser,
      debe ser muy, debe ser bonito, aplauso*, una ovación, me parto, jaja*, sí claro, claro que sí,
      cómo no, ya ya, como siempre, se lo pasarán, la próxima víctima, próxima víctima, pobre, sobrevivir*,
      seguro que sobreviv*, llor*, desconsolad*, corazón roto, me muero de, qué casualidad, curioso cómo,
      encantad* de esperar, un placer esperar, ha sido un placer esperar, un verdadero placer esperar,
      genios, maestr*, obra maestra, lección magistral, ejemplo de, me encantó esperar,
      me ha encantado esperar, me encanta que, me encanta cómo, solo han tardado, solo tardaron,
      bola de cristal, paloma mensajera, por supuesto el
    `,
    begging: `
      suplic*, implor*, rog*, le ruego que me, les ruego que me, os ruego que me, de rodillas, mil perdones,
      mil disculpas, un millón de disculpas, perdón perdón, perdón mil, lo siento muchísimo,
      lo siento tantísimo, lo siento tanto, siento tantísimo, muchísimo muchísimo, de verdad de verdad,
      desesperad*, no sé cómo disculparme, no sé cómo pedir, no tengo palabras para disculp*,
      no tengo perdón, me siento fatal, me siento muy mal, me siento culpable, me siento terrible,
      me siento horrible, qué vergüenza siento, estoy avergonzad*, me da mucha vergüenza,
      me muero de vergüenza, haré lo que, haría lo que, haría cualquier, lo que sea, no me guarden,
      no me guarde, no me odie*, no se enfade*, no os enfadéis, otra oportunidad, segunda oportunidad,
      una oportunidad más, no me cierren, no me borren, no me descarten, no me olviden, tengan piedad,
      ten piedad, tenga piedad, eternamente, en deuda, por favor por favor, se lo suplico, no puedo dormir,
      entre lágrimas, con lágrimas, perdónenme, perdóneme, perdonadme, perdóname, me perdon*,
      espero que puedan perdonarme, infinitas disculpas, compréndanme
    `,
    private: `
      motivos de salud, razones de salud, salud mental, baja por, mi orientación, soy gay, mi edad, mi peso,
      no puedo pagar, pagar el alquiler, pagar las facturas, pagar la hipoteca, perdí un, tener un hijo,
      tener un bebé, tuve un accidente, estoy pasando, estamos pasando, pasando por, en el hospital,
      en terapia, se está muriendo, he estado llorando, cárcel, antecedentes, trauma*, infidel*,
      me ha dejado, me engañó
    `,
    money: `
      MORE … PAY, el doble, el triple, casi el doble, seis cifras, mejor pagado, mejor pagada, pagan mejor,
      pagan más, paga mejor, paga más, me pagan, me ofrecen NUMBER, me ofrecen más, ofrecen más dinero,
      muy por debajo, por debajo del mercado, precio de mercado, por debajo de mis, tan bajo, tan baja,
      demasiado bajo, banda salarial, pretensiones, expectativas económicas, expectativas salariales,
      lo económico, en lo económico, tema económico, poco dinero, más dinero, mil al, mil brutos, la cifra,
      los números, catorce pagas, cuánto pag*, tickets restaurante, plan de pensiones, me sale a cuenta
    `,
    gossip: `
      se rumorea, rumores, corre el rumor, me han dicho que, me dijeron que, me contaron que, me contó que,
      me ha contado que, me han contado que, un amigo que, una amiga que, alguien que trabaj*,
      conozco a alguien, sé de buena, todo el mundo sabe, todos saben, es un secreto a voces,
      secreto a voces, no es ningún secreto, entre nosotros, entre usted y yo, dicen que, cuentan que,
      las malas lenguas, por lo visto su, al parecer su, por lo visto en, al parecer en, van a despedir,
      despidos, se van todos, se está yendo, se va a ir, van a cerrar, está liad*, un lío con,
      a sus espaldas, trabajaba en MASKED, trabajó en MASKED, trabajó con ustedes, trabajaba con ustedes,
      trabajó allí, trabajó ahí, que trabaja ahí, que trabaja en, glassdoor
    `,
    defensive: `
      no es culpa mía, no es mi culpa, no fue culpa mía, no tengo la culpa, no tuve la culpa,
      no hice nada malo, no he hecho nada malo, no he hecho nada, nada malo, nada de malo, tengo derecho,
      todo el derecho, derecho a, estoy en mi derecho, no le* debo, no os debo, no debo, no tengo que dar,
      no tengo por qué, no tengo que justificar*, no tengo que explicar*, no estoy obligad*,
      no me siento obligad*, no se lo tome*, no os lo toméis, no me malinterpret*, antes de que me juzgu*,
      antes de que pien*, antes de que me acus*, antes de que dig*, no me acus*, no me culp*,
      no pueden culparme, no pueden reprocharme, no me pueden, reprochar, no soy de l*,
      no soy una persona que, no soy el tipo, no suelo, normalmente no, nunca suelo, cualquiera en mi,
      cualquiera habría, cualquiera haría, cualquier persona, cualquier otro, todo el mundo lo hace,
      en mi lugar, en mi situación, habría hecho lo mismo, harían lo mismo, haría lo mismo,
      haríais lo mismo, pensar en mí, miro por mí, velar por mis, no me arrepiento, no me avergüenzo,
      no tengo por qué disculp*, no tengo de qué, nada de qué, no tengo nada que, es perfectamente normal,
      es totalmente normal, legítim*, nunca prometí, nunca dije, nunca firmé, no he firmado, no firmé,
      jamás dije, jamás prometí, piensen lo que, pienses lo que, aunque piensen, aunque pueda parecer,
      por mucho que, sé lo que estarán, sé que pensarán, pensarán que, dirán que, en mi defensa,
      para defenderme, me comporté, siempre he sido, siempre fui, actué, no es un delito,
      no es ningún crimen, no soy irresponsable, no soy poco, no quiero que piensen que soy,
      no crean que soy, no crea que soy
    `,
    blame: `
      tuvieron su oportunidad, tuvisteis vuestra, ya es tarde, ya es demasiado, demasiado tarde ya,
      demasiado lento*, si no hubieran, después de tres semanas sin, tras semanas de, tras tres semanas,
      después de semanas, sin ninguna respuesta, sin respuesta, sin noticias, sin explicación,
      sin explicaciones, tuve que esperar, tuve que llamar, tuve que insistir, tuve que perseguir,
      he tenido que esperar, he tenido que insistir, he tenido que perseguir, esperando semanas,
      esperé semanas, esperé tres, esperé más de, he esperado, llevo semanas, llevo tres, llevo un mes,
      nunca recibí, no recibí, no he recibido, a pesar de mis correos, a pesar de mis, varios recordatorios,
      tres recordatorios, la forma en que me trat*, el trato que, la manera en que me, cómo me trat*,
      cómo han gestionado, no me quedó más, no me dejaron otra, no me queda otra, no me quedó otra,
      me he visto forzad*, me vi forzad*, me vi obligad* a buscar
    `,
    negativity: `
      la verdad es que, a decir verdad, sinceramente, francamente, siendo sincer*, para ser sincer*,
      para ser franc*, para ser honest*, siendo honest*, seamos sincer*, honestamente, malas opiniones,
      malas reseñas, malas críticas, críticas negativas, opiniones negativas, mala fama, mala reputación,
      pérdida de tiempo, perdiendo el tiempo, mala espina, mal sabor, sabor amargo, no me convence,
      no me gustó, deja mucho que desear, dejaba mucho que, dejó mucho que, me alegro de no,
      menos mal que no, aliviad* de no, nunca trabajaría, jamás trabajaría, no trabajaría,
      no quiero trabajar en, no me gustaría trabajar, no tiene futuro, no tienen futuro, sin futuro,
      no tienen ni idea, no tiene ni idea, no saben lo que, no sabe lo que, no está a la altura,
      no estaba a la altura, no es un sitio, no es un lugar, barco que se hunde, no me inspira, no inspira,
      poco que ofrecer, nada que ofrecer, muy poco, rotación, explot*, ni siquiera
    `,
    comparison: `
      segunda opción, segundo plato, plan b, primera opción, primera elección, número uno,
      trabajo de mis sueños, empresa de mis sueños, puesto de mis sueños, oferta irrechazable,
      irrechazable*, irresistible*, no se puede rechazar, imposible de rechazar, imposible rechazar,
      imposible decir que no, supera*, superan, mejora lo, mejora su, mejora vuestra, gana a, le gana,
      a otro nivel, otra liga, a años luz, no hay comparación, no tiene comparación, sin comparación,
      no puede compararse, no pueden competir, no puede competir, no podéis competir, no se puede comparar,
      mucho mejor, muchísimo mejor, bastante mejor, mejor oferta, oferta mejor, mejor opción,
      mejor oportunidad, mejor puesto, mejor empresa, mejores condiciones, mejores perspectivas,
      encaja mejor, encaja más, se ajusta mejor, se ajusta más, se adapta mejor, se adapta más,
      me conviene más, me interesa más, me gusta más, me atrae más, me ofrece más, me ofrecen más,
      ofrece más, en vez de la suya, en lugar de la suya, en vez de la vuestra, en lugar de ustedes,
      en vez de con ustedes, antes que la suya, por encima de la, no tan, menos atractiv*,
      menos interesante*, más grande, más conocida, más importante, líder, la competencia,
      oportunidad única, oportunidad de mi vida, oportunidad de oro, oportunidad que no
    `,
    'over-explaining': `
      déjenme explic*, déjeme explic*, dejadme explic*, permítanme explic*, permítame explic*,
      quiero explic*, quisiera explic*, me gustaría explic*, paso a explic*, le* explico, os explico,
      les cuento, le cuento, os cuento, la razón es que, el motivo es que, la razón principal,
      el motivo principal, varias razones, varios motivos, muchas razones, muchos motivos, tres razones,
      tres motivos, dos razones, dos motivos, múltiples razones, diversos motivos, diversas razones,
      una serie de, toda la historia, larga historia, es una historia larga, en detalle, con todo detalle,
      con detalle, pros y contras, los pros, noches sin dormir, sin dormir, por un lado, por otro lado,
      por una parte, por otra parte, en primer lugar, en segundo lugar, primero porque, además porque,
      otra razón, otro motivo, verá, verán, tienen que entender, debe entender, deben saber,
      para que entiendan, para que entienda, para que se hagan, contexto, antecedentes del, se preguntarán,
      se estarán preguntando, os preguntaréis, lo hablé con, lo he hablado con, lo consulté, consulté con,
      hablé con mi, lo comenté con, consejo de mi, mi mentor, minutos en, minutos de, una hora de,
      una hora en, hora y media, en metro, en tren, en autobús, el metro, el tren, atasco*, aparcar,
      kilómetros, km, además de que, a esto se suma, a eso se suma, no solo ~ sino, todo empezó,
      todo comenzó, al principio, inicialmente, luego, después me, más tarde me, entonces me,
      por casualidad, resulta que, resultó que, porque ~ porque, porque ~ y además, porque ~ y también,
      ya que ~ y, lo que significa, total transparencia, toda transparencia, transparencia, desde hace años,
      desde pequeñ*, desde niñ*, siempre he querido, siempre quise, siempre soñé, plan de carrera,
      toda mi vida, dándole vueltas, vueltas y vueltas, lista de
    `,
    evasive: `
      no estoy segur*, no estoy del todo segur*, no lo tengo claro, no tengo claro, no sé si, no sé todavía,
      todavía no sé, aún no sé, aún no lo sé, no lo sé, no he decidido, no me he decidido,
      aún no he decidido, todavía no he, aún no he, indecis*, dud*, lo estoy pensando, estoy pensando,
      me lo estoy pensando, me lo pienso, seguir pensando, pensármelo, pensarlo, necesito tiempo,
      necesito más tiempo, más tiempo para, tiempo para pensar, ya veremos, veremos, ya veré, a ver si,
      a ver qué, ya se verá, ya les diré, ya le diré, ya os diré, les aviso, os aviso, le aviso, quizá*,
      quizás, tal vez, a lo mejor, puede que, puede ser que, posiblemente, probablemente, igual,
      es posible que, podría ser que, podría cambiar, puede cambiar, en algún momento, algún día,
      más adelante, otro día, otra ocasión quizá, por ahora, de momento, por el momento, ahora mismo no,
      ahora no, todavía no, en este momento no, puerta abierta, puertas abiertas, dejar abierta,
      dejo abierta, mantener abierta, abierta la puerta, abiert* a, cambiar de opinión, cambio de opinión,
      cambie de opinión, cambiar de idea, cambie de idea, si no funciona, si no sale, si esto no,
      si las cosas, si lo otro, si algo cambia, si cambia algo, si mi nuevo, si mi situación, por si,
      por si acaso, en caso de que no, si falla, si se cae, en pausa, en espera, en suspenso, en reserva,
      aplazar, posponer, dejarlo para, le* volveré a, volveré a contact*, volver a hablar en,
      vuelvan a llamarme, vuelvan a contactarme, me pondré en contacto, contáctenme de nuevo, llámenme,
      llámeme, pregúntenme, hablamos más, hablemos más, quién sabe, nunca se sabe, nunca digas,
      nunca digo nunca, sigue siendo una opción, sigo interesad*, no es definitivo, nada definitivo,
      no es un no, no descarto, sin descartar, no lo descarto, más o menos, en cierto modo, depende,
      depende de, en unas semanas, dentro de unas, dentro de unos meses, en unos meses, me guarden,
      me reserven, guárdenme, guarden mi, reserven mi, resérvenme, mantengan mi, manténganme, no del todo,
      me inclino, es difícil decir, demasiado pronto, ha surgido algo, me ha surgido, me surgió,
      un imprevisto, complicad*, algo liad*, muy liad*, no es buen momento, no es el momento,
      no es el mejor momento, en principio, en teoría, creo que no podré, me parece que no
    `,
  },
  kind: {
    angry: 'enfadad* conmigo, da vergüenza decir, computa*, puta*ción, disput*, reput*',
    ultimatum: `
      si no es molestia, si no le importa, si no hay inconveniente, si no hay problema, si no le es,
      agradec* ~ si, o si prefiere, si lo desea, si lo necesita, si necesita, si necesitan,
      si tienen preguntas, si tiene alguna, si hay algo, si no es mucha, si no me equivoco, si quieren,
      si quiere, o si puedo, si no hay nada
    `,
    sarcasm: `
      gracias ~ paciencia, disculp* ~ *, siento ~ retraso, lamento ~ *, mucha suerte con la, suerte con la,
      suerte con el, suerte en, felicidades por, enhorabuena por, ejemplo de profesionalidad, maestría,
      maestro en, maestra de
    `,
    begging: `
      ruego disculpen, ruego que disculpen, ruego acepten, ruego me disculpe, le ruego disculpe,
      les ruego disculpen, ruego que cancelen, ruego cancelen, ruego que retiren, ruego retiren,
      ruego tengan en cuenta, disculpen las molestias, disculpen la, disculpe las, disculpe la, disculpe el,
      disculpen el, disculp* ~ poca antelación, les ruego que consideren, le ruego que considere,
      les ruego que comprendan, rogaría, perdone la, perdonen la, perdonen las, perdonen el
    `,
    private: `
      buena salud, sector de la salud, sector salud, ámbito de la salud, motivos personales,
      razones personales, circunstancias personales, motivos familiares, razones familiares,
      ambiente familiar, empresa familiar, asuntos personales, en casa de la marca, equipo médico,
      dispositivos médicos, sector médico, operaciones, enfermería, desde casa, seguro de salud
    `,
    money: `
      vale la pena, merece la pena, ganas de, las ganas, gané mucho, gan* experiencia, ganar tiempo,
      cien por cien, ciento por ciento, mil gracias, un plus para, al mes de, prest* atención,
      acciones a tomar, económicas y, área financiera, de acciones, en bruto, pagar a ustedes con,
      ganado mi, ganar* su confianza, en cifras, crecimiento del mercado, beneficios de trabajar,
      plata*forma, como si
    `,
    gossip: `
      me dijo usted, me dijeron ustedes, oído cosas buenas, oído hablar muy bien, hablar muy bien,
      hablar bien, cosas buenas, muchas cosas buenas, maravillas de, me comentó usted, me comentó en,
      como me dijo, como me comentó, como me comentaron, me contó sobre el puesto, me contaron sobre,
      me explicó, lo que me contó, lo que me contaron, escuch* sobre, me dijo que le escribiera, recomendó
    `,
    defensive: `
      no dude, no duden, no dudéis, no dudes, siempre he sido muy bien, siempre he sido bien, libre de,
      no debo dejar, no debo olvidar, no debo seguir, no debo continuar
    `,
    blame: `
      por su tiempo, por su interés, por su amabilidad, por su confianza, por su comprensión,
      por su paciencia, por su atención, por su dedicación, por su invitación, por su mensaje,
      por su correo, por su oferta, por su respuesta, por su apoyo, por su consideración, por su esfuerzo,
      por su propuesta, por su trato, por su profesionalidad, por su ayuda, por su llamada, por su rápid*,
      por su cord*, por su generos*, por su disponib*, por su flexib*, por vuestra *, gracias ~ por su,
      agradezco ~ por su, si hubiera algo, si hubiera alguna, de haber tenido, de haber conocido,
      de haber podido, me han hecho sentir, me hicieron sentir muy, me hicieron sentir bien, me hizo sentir,
      me han dejado una, me dejaron una, me dejó una, no me habría, no me hubiera, no me han faltado,
      siento no, lamento no, disculp* ~ *, siento ~ *, lamento ~ *, he tardado, haber tardado, pude haber,
      debí haber, debí, debería haber avisado, no me ha sido, no me es, no me será, no me resulta,
      no me gustaría, no me queda más que agradec*, si no hubieran sido tan, haber cambiado
    `,
    negativity: `
      siento ~ decepcion*, lamento ~ decepcion*, espero ~ no ~ decepcion*, no quiero decepcion*,
      decepcionarl*, decepcionaros, decepcionarte, mala noticia, malas noticias, mal momento, no es fácil,
      no ha sido fácil, nada fácil, nada personal, nada que ver, nada más que, no tiene nada, por nada,
      nada negativo, nada malo, nada malo que, ha sido difícil, demasiado tarde, demasiado personal,
      disculp* ~ *, siento ~ *, lamento ~ *, me da pena, triste por, me entristece, sin demora, sin falta,
      no falta, hacer falta, hace falta, haga falta, no está mal, falta de tiempo, falta de disponibilidad,
      no soy la persona, me preocup* por ustedes, gestión fría, rara vez, sinceramente su,
      sinceramente agrade*, sinceramente les, sinceramente le, le agradezco sinceramente,
      les agradezco sinceramente, agradezco sinceramente, sinceramente muy, le saluda sinceramente,
      honestamente agrade*, verdaderamente, poco antes, poco tiempo, poca antelación, muy poco tiempo,
      con tan poca, con muy poca, muy poca, la manera, nuev*
    `,
    comparison: `
      mejores deseos, mejores saludos, lo mejor, todo lo mejor, le deseo ~ mejor, les deseo ~ mejor,
      de la mejor manera, mejor manera, lo mejor posible, mejor candidat*, candidat* ~ mejor,
      persona ~ mejor, alguien ~ mejor, encontrar ~ mejor, conocer mejor, entender mejor, comprender mejor,
      será mejor, es mejor que, mejor avisar, mejor decir, mayor brevedad, mayor éxito, mayores éxitos,
      el mayor, la mayor, mayor agradecimiento, los mayores, prefiero no, prefiero dec*, prefiero avis*,
      prefiero retirar, prefiero cancelar, prefiero inform*, prefiero ser, prefiero por, no ~ más,
      ya no ~ más, por más tiempo, más adelante, más tiempo, lo más, cuanto antes mejor, sin más,
      más sincer*, más cordial*, una vez más, más información, nada más, muy interesante*,
      más que agradecid*, es más que, con más de, supera mis expectativas, superaron mis, superó mis
    `,
    'over-explaining': `
      gracias ~ explic*, agradezco ~ explic*, gracias ~ detall*, agradezco ~ detall*,
      agradezco ~ transparencia, gracias ~ transparencia, su transparencia, me explicó, me explicaron,
      sin entrar en, no es necesario explicar, hasta luego, desde luego, con detalle sobre, minutos de su,
      minutos de tu, hora de su, en detalle sobre, contaron en detalle, luego de, en primer lugar gracias,
      en primer lugar quiero agrade*, en primer lugar le agrade*, en primer lugar muchas, ante todo,
      lista de espera, lista de candidat*, por otra parte gracias, horas de trabajo
    `,
    evasive: `
      ,
      quizá|quizás|tal vez|a lo mejor|ojalá|espero ~ caminos|futuro|coincid*|cruc*|encontr*|volvamos|colabor*,
      espero que *, ojalá *, algún día ~ caminos|coincid*|volvamos|colabor*, no voy a cambiar de,
      no cambiaré de, sin duda*, no dude*, no duden, no dudo, no dudes, no dudéis, no tengo duda*,
      posibles molestias, posible inconven*, a la mayor brevedad posible, cualquier duda, alguna duda,
      dudas o, por si ~ pregunta*, más adelante en el futuro, en el futuro, si tienen dudas, las dudas,
      nunca se me olvid*, después de pensarlo, tras pensarlo, tras mucho pensarlo, de pensarlo,
      haberlo pensado, puede que no sea la noticia, a la espera de, espera de, ha sido complicado decidir,
      complicada decisión, decisión complicada, igual que, al igual, igualmente, no me es posible,
      es posible que esta, ahora mismo no puedo, no me será posible, abierto a otros candidatos,
      me pondré en contacto para felic*
    `,
  },
  parts: {
    withdrawal: {
      says: `
        no ~ continuar, no continuar*, no ~ continúo, no ~ seguir, no seguir*, no sigo, no ~ participar,
        no participar*, no ~ asistir, no asistir*, no ~ acudir, no acudir*, no ~ avanzar, no avanzar*,
        no ~ proseguir, no ~ presentarme, no me presentar*, no ~ aceptar, no aceptar*, no podré ~ *,
        no me será posible, no me es posible, no voy a poder, no voy a ir, no iré, no ~ ir a, no estaré,
        no ~ disponible, no ~ formar parte, no formaré, no ~ dar continuidad, no ~ tomar parte,
        no ~ realizar la, no ~ hacer la prueba, no ~ incorporarme, no ~ unirme, ya no ~ *, dejar el proceso,
        dejo el proceso, dejar de participar, salir del proceso, salgo del proceso, salirme del,
        me salgo del, abandono el, abandonar el, poner fin, pongo fin, dar por terminad*, doy por terminad*,
        dar por concluid*, doy por concluid*, dar por finalizad*, doy por finalizad*, dar por cerrad*,
        doy por cerrad*, cerrar mi, cierren mi, cierre mi, bajarme, me bajo, darme de baja, dejar libre,
        liberar *, quitarme de, quiten mi, quítenme, eliminen mi, no cuenten conmigo, no cuente conmigo,
        no contéis conmigo, sin mí, fuera del proceso, me quedo fuera, hasta aquí llego,
        no tengan en cuenta, no tenga en cuenta, decir que no, no dar el paso, no cuentes conmigo,
        decidido no, decidí no, ceder ~ plaza|hueco|puesto, no acepto, no … acepto, no tomo, no me presento,
        no voy
      `,
      does: `
        retir*, desist*, renunci*, cancel*, anul*, declin*, rechaz*, abandon*, apart*, apeo, apearme,
        desvincul*, baja del proceso, hacerme a un lado, dar un paso al costado, paso al lado, doy un paso
      `,
      isNone: `
        cancelaron, canceló, cancelasteis, han cancelado, ha cancelado, retiraron, pensando en *,
        pienso en *, planteo *, planteando *, dudo *, quería *, iba a *, si retir*, si cancel*, no sé si *,
        no rechac*, retirado, rechazaron, habría *, me gustaría saber *
      `,
    },
    thanks: {
      says: `
        no puedo agradecer ~ suficiente*, no tengo palabras para agradec*, nunca podré agradec*,
        no quiero dejar de agradec*, no quería dejar de agradec*, no sin antes agradec*, no sin agradec*,
        no puedo dejar de agradec*, no me queda sino agradec*, no me queda más que agradec*
      `,
      does: `
        gracias, agradec*, agradezc*, agradecimiento, gratitud, aprecio, aprecié, valoro, he valorado,
        reconocimiento
      `,
      isNone: `
        gracias por nada, no gracias, gracias a dios, gracias a su, gracias a vuestra, gracias a la falta,
        agradecería, les agradecería, le agradecería, agradeceré que, agradecería que, me lo agradec*,
        deberían agradec*, qué agradecer, nada que agradecer, agradézcanme, gracias al retraso,
        agradecería una
      `,
    },
    close: {
      says: 'no duden en contactar, no dude en contactar',
      does: `
        deseo *, deseándo*, le deseo, les deseo, os deseo, te deseo, deseo mucho, deseamos, mejores deseos,
        todo lo mejor, lo mejor, mucha suerte, suerte, éxito, éxitos, en contacto, seguir en,
        mantener el contacto, estar en contacto, caminos, coincid*, volvamos a, volver a ver*,
        volver a habl*, vernos, encontrarnos, saludo, saludos, un abrazo, abrazo, abrazos, cordialmente,
        atentamente, atte, afectuos*, sinceramente, respetuosamente, espero que *, esperando, ojalá,
        hasta pronto, hasta siempre, buen día, buena semana, que vaya, cuídense, cuídese,
        quedo a su disposición, a su disposición
      `,
      isNone: `
        deseo retirar*, deseo cancel*, deseo inform*, deseo comunic*, deseo declin*, deseo renunci*,
        deseo desist*, deseo no, no deseo, deseo dar por, deseo poner, deseo dej*, deseo agrade*,
        espero que entiend*, espero que comprend*, espero que lo entiend*, espero que lo comprend*,
        espero que sepan, espero que aprend*, lo mejor para mí, espero que no se, espero no volver,
        espero que nunca
      `,
    },
  },
  joins: 'y, pero, así que, por lo que, porque, aunque, que, pues, sino, e, o',
  negatesBehind: false,
  common: `
    te, tu, tus, ti, puedes, puede, pueden, nuestra, nuestro, mucho, les, muy, aunque, aquí, estuve, no,
    gusto, buena, el, la, los, las, de, del, y, que, en, un, una, unos, por, para, con, su, sus, me, mi,
    mis, se, lo, le, al, es, ha, he, han, haber, como, más, pero, si, este, esta, esto, ustedes, usted,
    gracias, ya, también, fue, ser, estoy, está, son, sin, sobre, todo, yo, nos, hay, porque, cuando, tengo,
    otro, otra, tiempo, hasta, desde, ni, nada
  `,
  emphatic: `
    no, nunca, jamás, nada, muy, por favor, basta, ya, siempre, todo, todos, ahora, urgente, demasiado,
    mejor, peor, vergüenza, ridículo, inaceptable, semanas, gracias, usted, ustedes, su, absolutamente,
    inmediatamente, más, mucho, mucha, nadie, solo, definitivamente, tampoco, otra vez, harto, harta
  `,
  blanks: `
    nombre, su *, apellido*, mi nombre, empresa, compañía, puesto, cargo, título, fecha, día, hora,
    reclutador*, motivo, razón, departamento, contacto, teléfono, correo, email, firma, insertar *,
    completar, aquí, ciudad, dirección, xx*, responsable, tu *, rellenar, candidat*
  `,
  reasons: `
    porque, ya que, pues, puesto que, dado que, así que, por lo que, por eso, además, también, aunque,
    debido, como, luego, después, entonces, sin embargo, pero, mientras, lo que, lo cual, asimismo,
    por tanto
  `,
};
