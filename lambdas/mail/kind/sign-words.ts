import type { Language } from '../text/language.ts';

/**
 * What recruiters write when something is so, a table by language for each sign. A phrase is a pattern
 * in which a blank is any white space, "…" up to six words, and "<talk>" any of the words of NAMED for it.
 */
export type Phrases = Record<Language, string[]>;

/** Words that several phrases have. */
export const NAMED: Record<Language, Record<string, string>> = {
  en: {
    talk: 'conversation|chat|talk|call|interview|meeting|discussion',
    meet: 'meet|speak|talk|chat|come|interview|visit',
    meeting: 'chatting|speaking|talking|meeting|connecting',
    thanks: 'thanks|thank you',
    said: 'discussed|agreed|mentioned|promised',
    task: 'test|task|exercise|assignment|challenge|assessment|project',
    short: 'short|brief|quick|first|initial|introductory|intro|informal|screening|preliminary',
    arrange: 'sponsor|arrange|organi[sz]e|handle|cover|pay|book|reimburse|provide|offer',
    trip: 'visa|work permit|flights?|relocation|travel|hotel',
    away: 'out of (?:the )?office|away|on (?:\\p{L}+ )?(?:leave|holiday|vacation)',
    contact: 'your (?:new )?(?:point of )?contact',
    questions: 'questions?|queries|enquir\\p{L}+|repl(?:y|ies)|correspondence|e-?mails?',
    future: 'from now on|going forward|in future|as of now',
  },
  de: {
    talk: 'gespräch|telefonat|interview|treffen|kennenlernen|austausch',
    call: 'telefon(?:at|gespräch|interview)|kennenlern\\p{L}*|call|anruf|austausch',
    arrange: 'übernehmen|organisieren|buchen|bezahlen|erstatten|kümmern',
    trip: 'visum\\p{L}*|arbeitserlaubnis|flug|flüge|umzugs?\\p{L}*|anreise|hotel|reisekosten',
    questions: 'fragen|rückfragen|antwort\\p{L}*|anliegen|nachrichten',
  },
  fr: {
    talk: 'échange|entretien|rencontre|appel|visite|conversation|discussion',
    glad: 'plaisir|ravie?s?|enchantée?s?|heureu(?:x|se)',
    day: 'lundi|mardi|mercredi|jeudi|vendredi',
    trip: 'visa|billets?|vols?|déménagement|voyage|hôtel|déplacement|relocation',
    questions: 'questions?|réponses?|demandes?|courriels?|messages?',
  },
  es: {
    talk: 'charla|conversación|entrevista|llamada|visita|reunión',
    meet: 'conocer\\p{L}*|hablar|charlar|ver\\p{L}*',
    day: 'lunes|martes|miércoles|jueves|viernes',
    short: 'breve|primera|corta|rápida',
    arrange: 'gestion|tramit|cubr|pag|reserv|organiz|patrocin|encarg',
    trip: 'visado|visa|vuelos?|traslado|mudanza|viaje',
  },
  pt: {
    talk: 'conversa|entrevista|chamada|reunião|bate-papo',
    meet: 'conhecer|falar|conversar|ver',
    enjoyed: 'gostei|gostámos|gostamos|adorei|adorámos|adoramos',
    day: 'segunda|terça|quarta|quinta|sexta',
    short: 'breve|curta|primeira|rápida',
    call: 'chamada|conversa|ligação|bate-papo|entrevista (?:telef[óô]nica|por telefone)',
    arrange: 'trat|cobri|pag|reserv|organiz|patrocin|assegur|suport',
    trip: 'visto|voos?|mudança|viagem|passagens?|alojamento',
    questions: 'perguntas|dúvidas|questões|respostas?|e-?mails?',
  },
  it: {
    talk: 'colloquio|chiacchierata|incontro|conversazione|telefonata',
    meet: 'conoscer|parlar|incontrar|veder|chiacchierar',
    day: 'lunedì|martedì|mercoledì|giovedì|venerdì',
    arrange: 'organizz|copr|pagh|prenot|rimbors|sponsorizz|occup',
    trip: 'visto|voli|volo|trasferimento|viaggio|trasloco',
  },
  nl: {
    talk: 'gesprek|kennismaking|telefoongesprek|interview|ontmoeting',
    thanks: 'bedankt|dank',
    day: 'maandag|dinsdag|woensdag|donderdag|vrijdag',
    arrange: 'regelen|boeken|betalen|vergoeden|verzorgen|helpen',
    trip: 'visum|vluchten|vlucht|verhuizing|reis|reiskosten|hotel|werkvergunning',
  },
};

/** Sender and reader have met or spoken. */
export const SPOKEN: Phrases = {
  en: [
    'it was … to (?:<meet>|see|get to know|catch up|connect|have you)',
    '(?:great|good|nice|lovely|wonderful|pleasure|pleasant|fun) <meeting>',
    '(?:great|good|nice|lovely|wonderful|pleasure) to have (?:met|spoken|talked|seen)',
    '(?:enjoyed|loved) (?:<meeting>|getting to know|having you|your visit)',
    '(?:enjoyed|loved) (?:our|the) … ?<talk>',
    '<thanks> … for (?:coming|joining us|visiting|interviewing|<meeting>)',
    '<thanks> … for (?:taking|making) (?:the )?time … <meet>',
    '<thanks> … for your time (?:yesterday|today|earlier|last|on|this|in|during|at)',
    '<thanks> … for (?:the|our|a|your) … ?<talk>',
    '(?:following|further to|based on|since) (?:our|your|the) … ?<talk>',
    'after (?:our|your) (?:first|last|recent|great|good|initial|phone) <talk>',
    '(?:as )?per our … ?<talk>',
    '(?:great|good|nice|lovely) that you … ?(?:came|visited|joined|stopped by|made it)',
    'when (?:we|you and i|you) (?:last )?(?:spoke|met|talked|chatted|visited|came)',
    'we (?:spoke|met|talked|chatted) (?:on|last|yesterday|earlier|this|at|about|briefly|in)',
    'as <said> (?:on the (?:tele)?phone|over the phone|by phone|yesterday)',
    'as <said> (?:in|during|at) (?:our|the|your) <talk>',
    'our (?:recent|last|previous|earlier|first) <talk>',
    'you (?:spoke|met|talked|interviewed) with',
    'having (?:met|spoken|talked|interviewed) (?:with |to )?you',
  ],
  de: [
    '(?:war|hat) … (?:sie|dich) (?:persönlich )?(?:kennenzulernen|kennen zu lernen|kennengelernt)',
    '(?:war|hat) … mit (?:ihnen|dir) zu (?:sprechen|reden|telefonieren)',
    'danke? … (?:für das|für unser) … ?<talk>',
    'danke … (?:für das|für unser) … ?<talk>',
    'dank … (?:ihren|deinen) besuch',
    '(?:schön|toll|dank) … dass (?:sie|du) … (?:gekommen|hier|bei uns|zeit genommen|zu besuch)',
    '(?:nach|seit) unserem … ?<talk>',
    '(?:wie|was) … (?:telefonisch|am telefon|im gespräch|persönlich) (?:besprochen|vereinbart|erwähnt)',
    '(?:unser|das) (?:gestriges|letztes|heutiges|jüngstes) <talk>',
    'über (?:unser|das) (?:\\p{L}+e[sn]? )?<talk>',
    '(?:bezug|zurück|bezugnehmend) … ?auf unser … ?<talk>',
    'gespräch mit (?:ihnen|dir) … (?:gefallen|gefreut|überzeugt|war)',
    '(?:im|aus dem) (?:ersten|letzten|gestrigen) gespräch … (?:überzeugt|gefallen|kennengelernt|besprochen)',
  ],
  fr: [
    "<glad> (?:de|d')(?: vous| t')? ?(?:avoir )(?:rencontrée?|échangé|parlé|discuté)",
    "<glad> de (?:vous|t')? ?avoir (?:rencontrée?|eue?|accueillie?)",
    "(?:a|avons|ai) (?:beaucoup |bien )?(?:apprécié|aimé) (?:notre|votre|l'|cet|ton) ?<talk>",
    '(?:plaisir|ravie?s?|heureu(?:x|se)) … (?:fait|faire) (?:votre|ta) connaissance',
    'merci … (?:être venue?|avoir pris le temps|être déplacée?|avoir échangé|avoir rencontré)',
    "merci … pour (?:notre|cet|l'|votre) ?<talk>",
    "merci … (?:temps|disponibilité) … (?:hier|<day>|dernière?|aujourd'hui|matin)",
    '(?:suite à|après|depuis) notre … ?<talk>',
    '(?:suite à|après) votre (?:entretien|visite|venue)',
    '(?:comme|ainsi que) (?:convenu|évoqué|discuté|vu) (?:par téléphone|au téléphone|lors de|hier|ensemble)',
    'lors de notre … ?<talk>',
    "(?:été|était|fut) … ?<glad> (?:de |d')(?:vous |t')?(?:rencontrer|échanger|recevoir|parler)",
    'nous (?:nous sommes|avons) (?:rencontrée?s|parlé|échangé|vue?s)',
  ],
  es: [
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
  pt: [
    '(?:foi|tive) (?:um |muito )?(?:prazer|gosto|bom|ótimo|agradável) (?:em |de )?<meet>',
    '(?:foi|tive) (?:um |muito )?(?:prazer|gosto|bom|ótimo) (?:conhecê|vê|recebê)-l[oa]',
    '<enjoyed> (?:muito )?(?:de|da) (?:<meet>|nossa|<talk>)',
    '<enjoyed> (?:muito )?d(?:e te|e o|e a) (?:conhecer|ouvir|receber)',
    '<enjoyed> (?:muito )?de conhecê-l[oa]',
    'obrigad[oa] … (?:por|pela|pelo) (?:ter vindo|vir|vinda|visita|nossa|<talk>)',
    'obrigad[oa] … tempo … (?:ontem|hoje|passad[oa]|<day>)',
    '(?:após|depois d|na sequência d|seguimento d)(?:e|a)? ?(?:a )?nossa … ?<talk>',
    '(?:como|conforme) (?:falámos|falamos|conversámos|conversamos|combinámos|combinamos|referi|combinado)',
    'quando (?:falámos|falamos|nos conhecemos|conversámos|conversamos|nos encontrámos)',
  ],
  it: [
    'è stato (?:un )?(?:vero )?(?:piacere|bello|piacevole|interessante) <meet>\\p{L}*',
    '(?:lieta?|felice|piacere) di (?:aver|averla|averti|avervi) ?(?:conosciut|parlat|incontrat)\\p{L}*',
    '(?:ho|abbiamo) (?:molto )?apprezzato (?:il|la|la nostra|il nostro) … ?<talk>',
    'grazie … (?:essere (?:venut|passat|stat)|aver(?:ci|mi)? (?:parlat|incontrat|dedicat))\\p{L}*',
    "grazie … per (?:il|la|la nostra|il nostro|l') ?… ?<talk>",
    'grazie … per (?:il )?(?:suo |tuo )?tempo … (?:ieri|oggi|scors[oa]|<day>)',
    '(?:dopo|a seguito del?|in seguito a) ?(?:la |il |l)?(?:nostr[oa]) … ?<talk>',
    'come (?:detto|concordato|anticipato|discusso) (?:al telefono|per telefono|ieri|durante|nel|a voce)',
    'quando ci siamo (?:sentit|vist|incontrat|parlat|conosciut)\\p{L}*',
    'ci siamo (?:sentit|incontrat|parlat|conosciut)\\p{L}* (?:ieri|la|lo|in|al|durante)',
  ],
  nl: [
    '(?:was|vond het) … (?:je|jou|u) te (?:ontmoeten|spreken|leren kennen|zien)',
    '(?:was|vond het) … met (?:je|jou|u) te (?:praten|spreken|bellen)',
    '(?:was|vond het) … kennis (?:te maken|met (?:je|jou|u) te maken)',
    '<thanks> … voor (?:het|ons|je|jouw|uw) … ?(?:komst|bezoek|telefoontje|<talk>)',
    '(?:leuk|fijn|<thanks>) … ?dat (?:je|u) … (?:kwam|langskwam|was|gekomen|geweest|langs bent|tijd)',
    '<thanks> … (?:tijd) … (?:gisteren|vandaag|vorige|afgelopen|<day>)',
    '(?:na|sinds|naar aanleiding van) ons … ?<talk>',
    'zoals … ?(?:besproken|afgesproken) (?:aan de telefoon|in ons|tijdens|gisteren|telefonisch)',
    'zoals telefonisch (?:besproken|afgesproken)',
    '(?:was|vond) … om (?:je|jou|u) … ?te (?:ontmoeten|spreken|zien)',
    '(?:heb|hebben) … kennisgemaakt|kennisgemaakt (?:heb|hebben)',
    '(?:toen|laatst) (?:we|wij) (?:elkaar|spraken|belden|gesproken)',
  ],
};

/** In front of a meeting that is still to come, or of one that is only wished. */
export const AHEAD: Phrases = {
  en: [
    '(?:look(?:ing)?|looks) forward',
    "(?:would|will|'ll|'d|could|might) (?:be|love|like|have)",
    '(?:hope|hoping|hopefully|excited|if|before|once)',
  ],
  de: [
    '(?:freue[n]? (?:mich|uns)|freuen) (?:schon |sehr |bereits )?(?:darauf|auf)',
    '(?:würde[n]?|wäre|möchte[n]?|hoffe[n]?|gerne|bevor|falls)',
  ],
  fr: ['(?:au plaisir|hâte|serai[ts]?|serions|souhait\\p{L}*|espér\\p{L}*|aimer\\p{L}*|afin|avant)'],
  es: ['(?:espero|esperamos|gustaría|sería|será|ganas|encantaría|antes|si)'],
  pt: ['(?:espero|esperamos|gostaria|gostaríamos|seria|será|ansios\\p{L}*|adoraria|antes|se)'],
  it: ["(?:non ved\\p{L}+ l'ora|speriamo|spero|vorrei|vorremmo|sarebbe|sarà|piacerebbe|prima|se)"],
  nl: ['(?:kijk\\p{L}* (?:er )?(?:naar )?uit|zou\\p{L}*|hoop|hopen|graag|voordat|als)'],
};

/** The step is a test. */
export const TEST: Phrases = {
  en: [
    '(?:take|work)[- ](?:at[- ])?home <task>',
    '(?:coding|programming) <task>',
    '(?:online|technical|skills?|aptitude|psychometric|written|practical) (?:tests?|assessments?)',
    '(?:technical|practical|written) (?:exercise|task|assignment|challenge)',
    'assessment (?:cent(?:re|er)|day)|hackerrank|codility|codesignal|testgorilla',
    '(?:test task|work sample|trial (?:day|shift|lesson)|home assignment|sample lesson)',
    '(?:complete|take|do|sit) (?:an?|the|this|our) (?:\\p{L}+ )?<task>',
  ],
  de: [
    'probe(?:arbeit\\p{L}*|tag\\p{L}*|schicht|aufgabe|stunde|unterricht|arbeiten)',
    'schnuppertag|arbeitsprobe',
    '(?:online|einstellungs|eignungs|fach|wissens|sprach)-?tests?',
    'assessment[- ]?cent(?:er|re)|hospitation\\p{L}*',
    '(?:test|programmier|fach|übungs)aufgabe|fallstudie|coding[- ]challenge|hospitieren',
  ],
  fr: [
    "tests? (?:technique|en ligne|pratique|écrit|d'aptitude|de \\p{L}+)s?|mise en situation|étude de cas",
    '(?:exercice|épreuve|évaluation|devoir) (?:technique|pratique|écrite?|en ligne|à \\p{L}+re)',
    "(?:demi-)?journée d'(?:essai|immersion)|essai professionnel|cas pratique",
  ],
  es: [
    '(?:prueba|evaluación) (?:técnica|en línea|online|práctica|escrita|de (?!que)\\p{L}+)',
    'reto (?:técnico|de \\p{L}+)',
    '(?:test|examen|ejercicio) (?:online|técnico|psicotécnico|escrito|práctico|para casa)|caso práctico',
    '(?:día|jornada|turno) de prueba',
  ],
  pt: [
    '(?:prova|avaliação) (?:técnica|prática|escrita|online|de \\p{L}+)|dinâmica de grupo|estudo de caso',
    '(?:teste|exercício|desafio) (?:técnico|prático|online|escrito|psicotécnico|de \\p{L}+)',
    'dia de experiência',
  ],
  it: [
    '(?:prova|esercitazione) (?:tecnica|pratica|scritta|online|di \\p{L}+)|caso pratico|case study',
    '(?:test|esercizio) (?:tecnico|online|attitudinale|scritto|pratico|di \\p{L}+)',
    '(?:giornata|turno) di prova|sfida di programmazione',
  ],
  nl: [
    '(?:online|technische|schriftelijke|praktische) (?:test|toets|opdracht|assessment)',
    'proef(?:dag|les|dienst)',
    '(?:test|thuis|code|case|programmeer|praktijk)-?opdracht|meeloopdag',
    '(?:praktijk|capaciteiten)test|een assessment',
  ],
};

/** The step is a short first call. */
export const SCREENING: Phrases = {
  en: [
    '<short> … ?(?:call|chat)',
    '(?:10|15|20|25|30)[- ]min(?:ute)?s? (?:\\p{L}+ )?(?:call|chat|phone \\p{L}+)',
    '(?:phone|telephone|recruiter|initial|video) (?:pre-?)?screen(?:ing)?|pre-?screen(?:ing)?',
    'screening (?:call|interview)',
    '<short> (?:phone|telephone) (?:interview|conversation)',
    'get[- ]to[- ]know[- ](?:you|each other) (?:call|chat)|initial conversation',
  ],
  de: [
    '(?:kurz|erst)e[nrs]? (?:\\p{L}+ )?<call>',
    'telefon(?:isches|ischen)? ?(?:interview|vorgespräch|erstgespräch|kennenlern\\p{L}*)',
    'erstgespräch|vorabgespräch',
    'screening-?(?:call|gespräch|telefonat)|unverbindliche[ns]? (?:erst)?gespräch',
    'kurz (?:zu )?telefonieren',
  ],
  fr: [
    '(?:bref|court|premier|rapide|petit) (?:échange|appel|contact|entretien téléphonique)',
    'pré-?(?:sélection|qualification)',
    '(?:échange|entretien|appel|contact) téléphonique',
    'appel de (?:découverte|prise de contact|présentation)',
    '(?:appel|échange) (?:rapide|de \\d\\d minutes)',
  ],
  es: [
    '<short> (?:\\p{L}+ )?(?:llamada|conversación|charla|toma de contacto|entrevista telefónica)',
    '(?:llamada|entrevista telefónica|charla) (?:breve|corta|inicial|introductoria|rápida|de \\d\\d minutos)',
    'primer contacto|preselección telefónica',
  ],
  pt: [
    '<short> (?:\\p{L}+ )?<call>',
    '<call> (?:<short>|inicial|introdutória|rápido)',
    'primeiro contac?to|triagem|<call> de \\d\\d minutos',
  ],
  it: [
    '(?:breve|prima|rapida) (?:\\p{L}+ )?(?:telefonata|chiamata|chiacchierata|call)|contatto telefonico',
    '(?:breve|primo) (?:colloquio|contatto|scambio) (?:telefonico|conoscitivo)',
    'colloquio (?:telefonico|conoscitivo)',
    '(?:call|telefonata|chiamata|chiacchierata) (?:conoscitiva|introduttiva|iniziale|di \\d\\d minuti)',
  ],
  nl: [
    '(?:kort|eerste|vrijblijvend) (?:\\p{L}+ )?(?:gesprekje|belletje|telefoongesprek|kennismakingsgesprek)',
    'kort (?:\\p{L}+ )?gesprek',
    '(?:korte|eerste|vrijblijvende) (?:\\p{L}+ )?(?:kennismaking|call|belafspraak)',
    'telefonisch(?:e)? (?:gesprek|interview|kennismaking|kennismakingsgesprek|intake|screening)',
    'even (?:te )?bellen',
  ],
};

/** In front of a step that has been taken already. */
export const TAKEN: Phrases = {
  en: [
    'after|following|since|completed|completing|passed|submitted|results? of|thanks?',
    'thank you|enjoyed|based on',
  ],
  de: ['(?:nach|seit|dank\\p{L}*|ergebnis\\p{L}*|abgeschlossen\\p{L}*|bestanden\\p{L}*|absolviert\\p{L}*)'],
  fr: ['(?:après|suite|depuis|merci|résultats?|réussi|passé|remercions)'],
  es: ['(?:tras|después|gracias|resultados?|superado|completado|realizado)'],
  pt: ['(?:após|depois|obrigad[oa]|resultados?|concluído|realizado|sequência)'],
  it: ['(?:dopo|grazie|risultat[oi]|superato|completato|svolto|seguito)'],
  nl: ['(?:na|sinds|bedankt|dank|resultaat|resultaten|afgerond|gemaakt)'],
};

/** The company arranges a journey, a visa or a move. */
export const TRAVEL: Phrases = {
  en: [
    '<arrange> … ?<trip>',
    '(?:support|help|assist) … ?(?:moving|move|<trip>)',
    '<trip> … (?:provided|paid|covered|arranged|included|reimbursed) (?:by|for)',
    'visa sponsorship (?:is|will|available|provided|included|and)',
    '(?:offer|provide) … ?(?:sponsorship|relocation)',
    'relocation (?:package|assistance|support|allowance|bonus|budget)|your (?:flights?|visa|relocation)',
    '(?:move|moving|relocate|relocating) (?:abroad|overseas|to (?-i:\\p{Lu})\\p{L}+)',
  ],
  de: [
    '<trip> … <arrange>',
    '<arrange> … <trip>',
    'umzugs(?:paket|kosten|hilfe|pauschale|unterstützung)|relocation[- ]\\p{L}+',
    'umzug (?:nach|ins)|visum\\p{L}* … unterstützen',
  ],
  fr: [
    '(?:prenons|prendrons|prise?) en charge … <trip>',
    '<trip> … (?:en charge|réserv\\p{L}+|rembours\\p{L}+)',
    '(?:organis|réserv|rembours|parrain)\\p{L}+ … <trip>',
    'aide (?:au|à la) (?:déménagement|mobilité)',
    "prime de (?:déménagement|mobilité)|permis de travail|s'installer (?:à|au|en)",
    'package de (?:relocation|mobilité)',
  ],
  es: [
    '<arrange>\\p{L}+ … <trip>',
    '<trip> … (?:nuestra cuenta|cargo|incluid\\p{L}+|cubiert\\p{L}+|pagad\\p{L}+)',
    '(?:paquete|ayuda|apoyo) (?:de|para|al) (?:la |el |tu |su )?(?:reubicación|traslado|mudanza)',
    'mudarse? a|trasladarse? a',
  ],
  pt: [
    '<arrange>\\p{L}+ … <trip>',
    '<trip> … (?:nossa conta|nosso cargo|incluíd\\p{L}+|pag\\p{L}+)',
    '(?:pacote|apoio|ajuda) (?:de|à|para) (?:a )?(?:relocação|realocação|mudança)',
    'mudar(?:-se)? para (?-i:\\p{Lu})\\p{L}+',
  ],
  it: [
    '<arrange>\\p{L}+ … <trip>',
    '<trip> … (?:nostro carico|nostre spese|rimborsat\\p{L}+|pagat\\p{L}+)',
    '(?:pacchetto|contributo|supporto|aiuto) (?:di|per|al) (?:il )?(?:trasferimento|relocation|trasloco)',
    'trasferir\\p{L}* a',
  ],
  nl: [
    '<arrange> … <trip>',
    '<trip> … (?:geregeld|vergoed|<arrange>)',
    '(?:relocatie|verhuis)(?:pakket|vergoeding|kosten|bonus)|verhuizen naar',
  ],
};

/** Nothing of the kind is done: "we cannot sponsor". */
export const NOT_DONE: Phrases = {
  en: ["(?:not|cannot|can't|don't|unable|no|without|never|unfortunately)"],
  de: ['(?:nicht|keine?[mnrs]?|leider|ohne)'],
  fr: ['(?:pas|aucune?|sans|malheureusement)'],
  es: ['(?:no|ningún|ninguna|sin|lamentablemente)'],
  pt: ['(?:não|nenhuma?|sem|infelizmente)'],
  it: ['(?:non|nessuna?|senza|purtroppo)'],
  nl: ['(?:niet|geen|zonder|helaas)'],
};

/** In front of the day on which the work begins. */
export const WORK_BEGINS: Phrases = {
  en: [
    '(?:start|starting|joining|commencement) date|first day (?:at|of) work|your first day',
    'start(?:ing)? (?:work|with us)',
    'a start (?:in|on)|join us|begin work|begin employment|start employment|start in the role|start as',
    'start the (?:job|role)',
    '(?:role|position|contract|job|employment) (?:starts|begins|commences|would start|will start|to start)',
  ],
  de: [
    '(?:eintritts|start|einstiegs|antritts)(?:termin|datum)',
    '(?:arbeits|dienst|vertrags)(?:beginn|antritt)|eintritt|erster arbeitstag',
    '(?:stelle|vertrag|tätigkeit|anstellung|beschäftigung) … (?:beginnt|startet|beginnen|starten|antreten)',
    'bei uns anfangen',
  ],
  fr: [
    "prise de (?:poste|fonctions?)|date (?:de début|d'embauche|d'entrée)",
    'début (?:de|du) (?:contrat|travail|mission)',
    '(?:contrat|poste) (?:commence|débute|démarre|à partir|à compter)',
    '(?:premier|votre premier) jour de travail',
  ],
  es: [
    'fecha de (?:inicio|incorporación|comienzo|alta)',
    '(?:incorporación|incorporarte|incorporarse|primer día de trabajo)',
    '(?:contrato|puesto|trabajo) … (?:empieza|comienza|empezaría|comenzaría)',
    'empezar(?:ías)? (?:a trabajar|con nosotros)',
  ],
  pt: [
    'data de (?:início|entrada|admissão)|início (?:de|das) funções|primeiro dia de trabalho',
    'começar(?:ias)? a trabalhar',
    '(?:contrato|função|trabalho) … (?:começa|inicia|começaria|iniciaria)',
    'início (?:do|de) (?:contrato|trabalho)',
  ],
  it: [
    'data di (?:inizio|assunzione|ingresso|decorrenza)',
    '(?:inizio|inizierebbe|iniziare) (?:del )?(?:lavoro|rapporto|contratto)',
    '(?:contratto|incarico|rapporto) … (?:inizia|decorre|comincia|inizierà|partirà)',
    'primo giorno di lavoro|inserimento',
  ],
  nl: [
    '(?:start|begin|ingangs)datum|(?:eerste werkdag|indiensttreding|in dienst)',
    '(?:beginnen|starten) met werken',
    '(?:contract|baan|functie) … (?:begint|start|gaat in|ingaat)|bij ons (?:beginnen|starten)',
  ],
};

/** The reader's application. */
export const APPLIED: Phrases = {
  en: [
    "you(?:'ve| have| had)? (?:applied|submitted|sent)",
    'your … ?(?:application|cv|résumé|resume)|applied (?:to|for|with)',
  ],
  de: [
    '(?:ihre|deine|ihrer|deiner) … ?(?:bewerbung|unterlagen)',
    '(?:haben|hatten|hast|hattest) … beworben|beworben (?:haben|hatten|hast)',
  ],
  fr: ['(?:votre|ta) … ?candidature|(?:avez|aviez|as) (?:postulé|candidaté|envoyé|déposé)'],
  es: [
    '(?:tu|su) … ?(?:candidatura|solicitud|postulación)',
    '(?:te |se )?(?:postulaste|postuló|inscribiste|inscribió|presentaste|enviaste)',
  ],
  pt: ['(?:sua|tua) … ?candidatura|(?:te |se )?(?:candidatou|candidataste|inscreveu|enviou|enviaste)'],
  it: ['(?:sua|tua) … ?(?:candidatura|domanda)|(?:si è|ti sei) candidat[oa]|(?:ha|hai) inviato'],
  nl: ['(?:je|jouw|uw) … ?sollicitatie|(?:heb je|hebt u|heeft u|had je) … gesolliciteerd|solliciteerde'],
};

/** Months ago, however many but one. */
export const MONTHS_AGO: Phrases = {
  en: [
    '(?:several|some|a few|many|two|three|four|five|six|[2-9]|1\\d) months (?:ago|back)',
    'months ago|(?:half )?a year ago|last year',
  ],
  de: [
    'vor (?:einigen|mehreren|ein paar|zwei|drei|vier|fünf|sechs|[2-9]|1\\d) monaten',
    'vor (?:einem (?:halben )?|einem) ?jahr|letzten jahres|letztes jahr|im vorjahr',
  ],
  fr: [
    'il y a (?:plusieurs|quelques|deux|trois|quatre|cinq|six|[2-9]|1\\d) mois|il y a un an',
    "l'an(?:née)? derni(?:er|ère)",
  ],
  es: [
    'hace (?:varios|algunos|unos|dos|tres|cuatro|cinco|seis|[2-9]|1\\d) meses',
    'hace (?:un|medio) año|el año pasado',
  ],
  pt: [
    'há (?:vários|alguns|uns|dois|três|quatro|cinco|seis|[2-9]|1\\d) meses|há (?:um|meio) ano',
    '(?:n?o )?ano passado',
  ],
  it: [
    '(?:diversi|alcuni|vari|due|tre|quattro|cinque|sei|[2-9]|1\\d) mesi fa|qualche mese fa',
    "un anno fa|l'anno scorso|l'anno passato",
  ],
  nl: [
    '(?:enkele|een paar|meerdere|twee|drie|vier|vijf|zes|[2-9]|1\\d) maanden geleden',
    'een (?:half )?jaar geleden|vorig jaar',
  ],
};

/** Spring, summer, autumn and winter. */
export const SEASONS: Record<Language, [string, string, string, string]> = {
  en: ['spring', 'summer', 'autumn|fall', 'winter'],
  de: ['frühjahr|frühling', 'sommer', 'herbst', 'winter'],
  fr: ['printemps', 'été', 'automne', 'hiver'],
  es: ['primavera', 'verano', 'otoño', 'invierno'],
  pt: ['primavera', 'verão', 'outono', 'inverno'],
  it: ['primavera', 'estate', 'autunno', 'inverno'],
  nl: ['voorjaar|lente', 'zomer', 'herfst|najaar', 'winter'],
};

/** What the subject of an automatic answer begins with. */
export const AUTOMATIC_SUBJECT: Phrases = {
  en: [
    'auto(?:matic)?[- ]?(?:reply|response)|out[- ]of[- ](?:the[- ])?office|ooo',
    'away from (?:the office|my desk)|on leave',
  ],
  de: [
    'abwesenheits(?:notiz|nachricht|assistent)|automatische (?:antwort|abwesenheits\\p{L}+)',
    'abwesend|nicht im büro',
  ],
  fr: ["réponse automatique|absence (?:du bureau|de)|message d'absence|absente? du bureau|en congés?"],
  es: ['respuesta automática|fuera de (?:la )?oficina|ausente|mensaje de ausencia'],
  pt: ['resposta automática|fora do escritório|ausente|ausência|mensagem de ausência'],
  it: ['risposta automatica|fuori (?:sede|ufficio)|assente|messaggio di assenza'],
  nl: ['automatisch(?:e)? antwoord|afwezig(?:heid)?\\p{L}*|niet (?:op|aanwezig op) kantoor'],
};

/** What an automatic answer says first. */
export const AWAY: Phrases = {
  en: [
    "i(?: am|'m| will be|'ll be) (?:currently |now )?<away>",
    "i(?: am|'m) (?:currently )?(?:not in|travelling)|this is an automat(?:ic|ed) (?:reply|response)",
  ],
  de: [
    'ich bin … (?:nicht (?:im büro|im haus|erreichbar)|abwesend|im urlaub|in elternzeit|außer haus|verreist)',
    '(?:vom|bis|derzeit) … bin ich … (?:nicht (?:im büro|erreichbar)|abwesend|im urlaub)',
    'dies ist eine automatische',
  ],
  fr: [
    'je (?:suis|serai) … ?(?:absente?|en (?:congés?|vacances|déplacement)|hors du bureau)',
    'ceci est une réponse automatique',
  ],
  es: [
    '(?:estoy|estaré|me encuentro) … ?(?:fuera|ausente|de (?:vacaciones|baja|permiso))',
    '(?:este|esta) es (?:un|una) … automátic[oa]',
  ],
  pt: [
    '(?:estou|estarei|encontro-me) … ?(?:fora|ausente|de (?:férias|licença|baixa))',
    'esta é uma (?:resposta|mensagem) automática',
  ],
  it: [
    '(?:sono|sarò) … ?(?:fuori (?:sede|ufficio)|assente|in (?:ferie|vacanza|congedo))',
    'questa è una risposta automatica',
  ],
  nl: [
    'ik ben … (?:niet (?:op kantoor|aanwezig|bereikbaar)|afwezig|met (?:vakantie|verlof))',
    'dit is een automatisch',
  ],
};

/** Whoever writes is there again. */
export const BACK: Phrases = {
  en: ['(?:back|return|returning|again|until|till|through)'],
  de: ['(?:wieder|zurück|ab|bis)'],
  fr: ["(?:retour|jusqu'au|jusqu'à|reviens|reviendrai|revenir|à partir)"],
  es: ['(?:hasta|vuelvo|regreso|volveré|regresaré|vuelta|partir)'],
  pt: ['(?:até|regresso|volto|voltarei|regressarei|retorno|partir)'],
  it: ['(?:fino|rientro|rientrerò|tornerò|ritorno|partire)'],
  nl: ['(?:tot|terug|weer|vanaf)'],
};

/** In front of somebody to write to for what cannot wait. */
export const URGENT: Phrases = {
  en: [
    "urgent\\p{L}*|immediate\\p{L}*|in (?:my absence|the meantime)|cannot wait|can't wait",
    'meanwhile|emergenc\\p{L}+',
  ],
  de: ['dringend\\p{L}*|eilig\\p{L}*|vertret\\p{L}*|in der zwischenzeit|notf\\p{L}+|meiner abwesenheit'],
  fr: ['urgen\\p{L}+|en mon absence|entre-temps|pendant mon absence'],
  es: ['urgen\\p{L}+|en mi ausencia|mientras tanto|durante mi ausencia'],
  pt: ['urg[eê]n\\p{L}+|na minha ausência|entretanto|durante a minha ausência|enquanto isso'],
  it: ['urgen\\p{L}+|in mia assenza|nel frattempo|durante la mia assenza'],
  nl: ['dringend\\p{L}*|spoed\\p{L}*|urgent\\p{L}*|tijdens mijn afwezigheid|in de tussentijd|ondertussen'],
};

/** Whoever writes takes over from somebody. */
export const TAKES_OVER: Phrases = {
  en: [
    "i(?: am|'m|'ve| have|'ll| will)? ?(?:be )?(?:now |just )?(?:taking|taken|take|took) … ?(?:over|place)",
    '(?:dealing|working) with me|(?:from here on|<future>) … me',
    "i(?: am|'m|'ll be| will be) (?:now )?(?:replacing|stepping in|<contact>)",
    '(?:write|reply|reach out|get back) to me (?:instead|from now on|directly from now on|in future)',
  ],
  de: [
    'ich (?:habe|übernehme|werde) … (?:übernommen|von|übernehmen|nachfolge)',
    'ich bin … neue ansprechpartner(?:in)?',
    'ich vertrete|(?:ab sofort|künftig|ab jetzt) … an mich',
  ],
  fr: [
    'je (?:prends|reprends|succède|remplace)',
    'je (?:suis|serai) … ?(?:nouve(?:au|lle)|votre) (?:interlocut\\p{L}+|contact)',
    "désormais … (?:m'écrire|vers moi)",
  ],
  es: [
    '(?:tomo|asumo|retomo) (?:el relevo|el proceso|su|tu)|(?:sustituyo|reemplazo) a',
    '(?:soy|seré) … ?nuev[oa] (?:persona de )?contacto',
    'a partir de ahora … (?:escríb\\p{L}+me|conmigo)',
  ],
  pt: [
    '(?:assumo|assumi|substituo) (?:o|a|agora)',
    '(?:sou|serei) … ?nov[oa] (?:pessoa de )?contac?to',
    'a partir de agora … (?:comigo|escrev\\p{L}+-me)|fico (?:agora )?com o seu',
  ],
  it: [
    '(?:subentro|prendo il posto|sostituisco|subentrat[oa])',
    '(?:sono|sarò) … ?nuov[oa] (?:referente|contatto)',
    "d'ora in poi … (?:a me|scriver\\p{L}+mi)",
  ],
  nl: [
    'ik (?:neem|heb) … (?:over|overgenomen)|ik (?:vervang|volg)',
    'ik ben … nieuwe (?:contactpersoon|aanspreekpunt)|voortaan … (?:bij mij|aan mij|naar mij)',
  ],
};

/** Somebody else is the one to write to. */
export const WRITE_TO: Phrases = {
  en: [
    '(?:write to|contact|e-?mail|reach out to) (?:my|our) colleague',
    '(?:direct|address|send|forward) … ?<questions> to',
    '(?:will be|is|as) (?:now )?your (?:new )?(?:point of )?contact',
    '(?:is|will be|has been) (?:now )?(?:taking|taken) over',
    '<future> … (?:contact|write to|e-?mail|reach out to|liaise with)',
    '(?:contact|write to|e-?mail) … (?:from now on|going forward|instead)',
    '(?:will take|takes|has taken) over',
  ],
  de: [
    '(?:an|kontaktieren sie|schreiben sie) (?:bitte )?(?:meine|unsere)[nr]? koll?eg(?:e|en|in)',
    '(?:richten|senden|schicken|wenden) … ?<questions> (?:bitte )?an',
    '(?:ab sofort|künftig|zukünftig|ab jetzt|von nun an) … (?:an|ansprechpartner(?:in)?|zuständig)',
    '(?:neue[rn]?|ihre?|ihr neuer|deine?) ansprechpartner(?:in)? (?:ist|wird|für sie ist)',
    'übernimmt|hat … übernommen',
    'fragen richten sie|rückfragen richten sie',
  ],
  fr: [
    '(?:écrire à|contacter|adresser à|écrivez à|contactez) (?:mon|ma|notre) collègue',
    '(?:adress|envoy|transmett)\\p{L}+ … <questions> (?:directement )?à',
    "(?:désormais|dorénavant|à l'avenir) … (?:contact\\p{L}+|écri\\p{L}+|adress\\p{L}+|interlocut\\p{L}+)",
    '(?:votre|ton) (?:nouve(?:au|lle) |nouvel )?(?:interlocut(?:eur|rice)|contact) (?:est|sera)',
    '(?:prend|reprend|prendra) (?:la suite|le relais)',
  ],
  es: [
    '(?:escrib|escríb|contact|dirig|diríj)\\p{L}+ (?:a|con) (?:mi|nuestr[oa]) (?:compañer[oa]|colega)',
    '(?:diri[jg]|enví|remit)\\p{L}+ … (?:preguntas|dudas|consultas|respuestas?|correos?) a',
    '(?:a partir de ahora|en adelante|desde ahora) … (?:(?:contact|escr[ií]b|dirig|diríj)\\p{L}+)',
    '(?:tu|su) (?:nuev[oa] )?(?:persona de )?contacto (?:es|será)',
    '(?:toma|tomará|asume|asumirá) (?:el relevo|el proceso)',
  ],
  pt: [
    '(?:escrev|contac?t|fal)\\p{L}+ (?:a|o|ao|à|com o|com a)? ?(?:meu|minha|nosso|nossa) colega',
    '(?:dirij|envi|encaminh|remet)\\p{L}+ … <questions> (?:a|para|ao)',
    '(?:a partir de agora|doravante|de agora em diante) … (?:contac?t\\p{L}+|escrev\\p{L}+|fal\\p{L}+)',
    '(?:o seu|a sua|o teu) (?:nov[oa] )?(?:pessoa de )?contac?to (?:é|será|passa)',
    '(?:assume|assumirá|assumiu) (?:o|a)',
  ],
  it: [
    '(?:scriv|contatt|rivolg)\\p{L}+ (?:al|alla|il|la) (?:mio|mia|nostro|nostra) collega',
    '(?:rivolg|invi|indirizz|mand)\\p{L}+ … (?:domande|richieste|rispost[ae]|e-?mail) (?:a|ad|al)',
    "(?:d'ora in poi|da ora in poi|da oggi|in futuro) … (?:(?:contatt|scriv|rivolg)\\p{L}+|riferimento)",
    '(?:suo|tuo|sua|tua) (?:nuov[oa] )?(?:referente|contatto) (?:è|sarà)',
    '(?:subentra|subentrerà|prende il posto|prenderà il posto)',
  ],
  nl: [
    '(?:mail|schrijf|contact op met|terecht bij) (?:mijn|onze) collega',
    '(?:richt|stuur|mail) … (?:vragen|antwoord\\p{L}*|berichten|e-?mails?) (?:aan|naar)',
    'vragen … (?:richten aan|sturen naar)',
    '(?:voortaan|vanaf nu|in het vervolg) … (?:contact|mailen|schrijven|terecht|bij|aanspreekpunt)',
    '(?:je|jouw|uw) (?:nieuwe )?(?:contactpersoon|aanspreekpunt) (?:is|wordt)|neemt … over',
    'heeft … overgenomen',
  ],
};

/** In front of the name of somebody to turn to. */
export const CONTACT: Phrases = {
  en: ['contact|write to|reach out to|reach|speak to|e-?mail|call|colleague|questions? to|queries to'],
  de: ['an|kollegin|kollegen|kollege|kontaktieren sie|frau|herrn'],
  fr: ['contacter|contactez|à|collègue|joindre|écrire à'],
  es: ['contactar con|contacta con|contacte con|contacte a|escriba a|escribe a|a|con|compañer[oa]|colega'],
  pt: ['contactar|contatar|contacte|contate|com|a|para|colega|o|ao|à'],
  it: ['contattare|contatti|contatta|a|ad|collega|al|alla'],
  nl: ['contact op met|met|collega|aan|naar|bij'],
};
