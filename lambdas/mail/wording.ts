import type { ReplyKind } from './reading.ts';

/**
 * The wording that kinds and times are told by, in English, German, French, Spanish, Italian, Portuguese and
 * Dutch. Each entry is a list of alternatives; a phrase matches as whole words, a gap `…` is up to 40 characters
 * of one sentence.
 */

/**
 * Whole words or phrases: letters may not go on before or after. They are matched against text in lower case (see
 * `inLowerCase`), which is faster than ignoring case. Every gap is bounded, so matching stays linear.
 */
function phrases(...alternatives: string[]): RegExp {
  const pattern = alternatives
    .join('|')
    .replaceAll(' … ', '…')
    .replaceAll(' ', '\\s+')
    .replaceAll('…', '[^.!?\\n]{0,40}');
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');
}

/** A text in lower case with every character in its place: one that would grow ("İ") stays as it is. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/./gsu, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char));
}

export const INTERVIEW = phrases(
  'interviews?|phone screen|screening (?:call|interview)|hiring manager|technical (?:round|discussion|assessment|interview)|meet (?:the|our) team|assessment (?:day|center|centre)|(?:first|second|third|next|final) (?:round|stage)|on-?site (?:visit|round|loop)|speaking with you about|speak with you about',
  '\\p{L}*gespräch\\p{L}*|\\p{L}+interview\\p{L}*|telefonat\\p{L}*|näher kennenlernen|vorstellungs\\p{L}+|probearbeiten|bewerbungstermin\\p{L}*',
  'entretiens?|entrevue|préqualification téléphonique|vous rencontrer|retenu notre attention',
  'entrevistas?|entrevistar(?:te|le|lo|la)|conocerte|conocerle',
  'colloqui[oò]|colloqui|intervista|conoscerla|incontrarla',
  'entrevistá-lo|entrevistá-la|bate-papo|conversa inicial',
  'sollicitatiegesprek\\p{L}*|kennismakingsgesprek\\p{L}*|kennismaking|gesprek|tweede gesprek',
);

/** Hiring is spoken of: a meeting with a fixed time is then an interview by whatever name. */
export const HIRING = phrases(
  'application|candidates?|candidacy|role|position|vacancy|vacancies|job opening|hiring|recruit\\p{L}*|human resources|cv|resume|portfolio|take-home|post of|shortlist\\p{L}*',
  '\\p{L}*bewerb\\p{L}*|stelle|position|unterlagen|lebenslauf|personalabteilung|kandidat\\p{L}*',
  'candidat\\p{L}*|poste|recrutement|cv|embauche',
  'candidat\\p{L}*|puesto|vacante|selección|currículum',
  'candidat\\p{L}*|posizione|selezione|curriculum|ruolo',
  'candidat\\p{L}*|vaga|processo seletivo|currículo|recrutamento',
  'sollicit\\p{L}*|vacature|functie|kandidaat|werving',
);

/** Bad news is broken. */
export const APOLOGY = phrases(
  'unfortunately|sadly|regret|sorry|afraid|disappoint\\p{L}*',
  'leider|bedauern|bedauerlicherweise',
  'malheureusement|regret|regrettons|désolée?s?',
  'lamentamos|lamentablemente|sentimos|desgraciadamente',
  'purtroppo|spiacent\\p{L}+|dispiace',
  'infelizmente|lamentamos|pena',
  'helaas|jammer|spijt',
);

/** Meeting somebody; with a role in the message it is an interview by another name. */
export const MEETING = phrases(
  'meet|meeting|chat|calls?|talk|speak|conversation|on-?site|in person|get to know you|session|discuss',
  'termin\\p{L}*|treffen|kennenlernen|kennenzulernen|austausch\\p{L}*|sehen uns|unterhalten',
  'rendez-vous|rdv|parlerons|parler|échanger|échange|rencontrer|rencontre|attendons',
  'conocerte|conocerle|hablar|reunión|llamada|charla',
  'incontr\\p{L}+|parlare|chiamata|conoscer\\p{L}+',
  'reunião|conversar|conversa|conhecer|ligação',
  'afspraak|ontmoeten|kennismaken|spreken|zien je',
);

export const INVITES = phrases(
  "invit(?:e|ed|ing|ation)|(?:would|we'd|i'd) (?:like|love) to (?:speak|talk|meet|chat|interview|schedule|arrange|set up|move|invite)|would like to interview|schedule (?:a|an|your|the)|arrange (?:a|an|your|the)|next (?:steps?|stage|round)|book (?:a|your) (?:time|slot)|availab\\p{L}*|confirm\\p{L}*|scheduled|looking forward to (?:speaking|meeting|talking|seeing)|(?:what|which) (?:time|day)s?|see you|pick a time|do you have … (?:minutes|time)|put you down|set up (?:a|an)|could we|can we|my calendar",
  '(?:haben|hätten) sie … zeit|hast du … zeit|einladen|lade\\p{L}* … ein|laden … ein|einladung|eingeladen|termin\\p{L}*|bestätig\\p{L}*|freuen uns auf das gespräch|kennenlernen',
  'invit\\p{L}+|souhait\\p{L}+ … rencontrer|vous rencontrer|confirm\\p{L}+|disponibilit\\p{L}+|convi\\p{L}+|rendez-vous|convoqu\\p{L}+',
  'invit\\p{L}+|confirm\\p{L}+|disponib\\p{L}+|agendar|programar|concertar|nos gustaría|cita',
  'invit\\p{L}+|conferm\\p{L}+|disponib\\p{L}+|fissa\\p{L}+|incontrar\\p{L}+|conoscer\\p{L}+',
  'convid\\p{L}+|convite|confirm\\p{L}+|disponib\\p{L}+|marcar|agend\\p{L}+|horário|gostar[ií]amos',
  'uitnodig\\p{L}*|nodig\\p{L}* … uit|uitgenodigd|bevestig\\p{L}*|beschikbaar\\p{L}*|kennismaken|maken … kennis|langskomen|langs te komen|afspraak|inplannen',
);

/** The reader's own interview is spoken of. */
export const YOUR_INTERVIEW = phrases(
  'your (?:\\p{L}+ ){0,3}interview|our (?:\\p{L}+ ){0,2}interview (?:on|at|is|will)|interview (?:today|tomorrow|confirmed|details|time)|reminder',
  '(?:ihr|dein)\\p{L}* (?:\\p{L}+ )?\\p{L}*(?:gespräch|interview)\\p{L}*',
  'votre entretien|ton entretien',
  '(?:tu|su) entrevista',
  '(?:il suo|il tuo) colloquio',
  '(?:sua|tua) entrevista',
  '(?:je|jouw|uw) \\p{L}*gesprek',
);

export const CANCELLED = phrases(
  '(?:interview|call|meeting|appointment)…(?:no longer|not be) (?:be )?(?:going ahead|taking place|go ahead|take place)|(?:interview|call|meeting|appointment|event)…(?:cancel(?:l?ed|l?ing)|called off|will not (?:take place|go ahead)|won.t (?:take place|go ahead))|(?:have|need|had) to cancel|cancel(?:l?ing|l?ed)?…interview|cancel(?:l?ed) event|cancell?ation of',
  'absage[n]? … \\p{L}*(?:gespräch|termin|interview)\\p{L}*|\\p{L}*(?:gespräch|termin|interview)\\p{L}* … (?:absagen|abgesagt|entfällt|ausfallen|storniert)|terminabsage',
  'annul\\p{L}+ … (?:entretien|rendez-vous)|(?:entretien|rendez-vous) … annul\\p{L}+',
  '(?:cancelar|cancelamos|cancelada|cancelado|anular) … (?:entrevista|cita)|(?:entrevista|cita) … (?:cancelad\\p{L}+|anulad\\p{L}+|cancelar)',
  'annull\\p{L}+ … colloquio|colloquio … annull\\p{L}+|cancell\\p{L}+ … colloquio|disdire … colloquio',
  '(?:cancelar|cancelada|cancelado|desmarcar) … (?:entrevista|conversa)|entrevista … (?:cancelad\\p{L}+|desmarcad\\p{L}+|cancelar)',
  '(?:annuleren|geannuleerd|afzeggen|afgezegd) … \\p{L}*gesprek|\\p{L}*gesprek … (?:annuleren|geannuleerd|afzeggen|afgezegd|niet doorgaan|vervalt)',
);

export const RESCHEDULED = phrases(
  're-?schedul(?:e|ed|ing)|push(?:ed|ing)? (?:your|the|our) (?:interview|call|meeting)|pushed back|updated:|change (?:the |your )?(?:time|date)|change of (?:time|date)|moved your|(?:move|moved|moving) (?:your|our|the) (?:interview|call|meeting)|postponed?|new (?:time|date) for (?:your|our|the)|(?:interview|call|meeting) … (?:been|was) (?:moved|pushed|shifted|brought forward)|(?:interview|call|meeting) … moved to|updated invitation|bring forward',
  'verschieben|verschoben|verlegen|verlegt|neuer termin|neuen termin|terminänderung|terminverschiebung',
  'report(?:er|é|ée|ons)|décal(?:er|é|ée|ons)|déplac(?:er|é|ée|ons)|nouvelle date|nouvel horaire|reprogramm\\p{L}+',
  'reprogram\\p{L}+|aplaza\\p{L}+|pospon\\p{L}+|nueva fecha|nuevo horario|cambiar … (?:fecha|hora)|cambio de (?:fecha|hora)',
  'spost\\p{L}+|rimand\\p{L}+|riprogramm\\p{L}+|nuova data|nuovo orario|posticip\\p{L}+',
  'remarc\\p{L}+|reagend\\p{L}+|adia\\p{L}+|nova data|novo horário',
  'verzet\\p{L}*|verplaats\\p{L}*|verschuiven|verschoven|nieuwe datum|nieuw tijdstip|andere datum',
);

export const OFFER = phrases(
  '(?:pleased|delighted|happy|thrilled|excited) to (?:offer you|extend (?:you )?(?:an|our|the) offer|make you an offer)|make you an offer|our offer for|have you join us|welcome you (?:aboard|to the team)|(?:written|verbal|official) offer|an offer for|we want you|extend(?:ing)? (?:you )?an offer|offer letter|formal offer|(?:job|employment) offer|like to offer you|offer of employment|your offer|offer you the (?:position|role|job)',
  '(?:haben uns|wir uns) für (?:sie|dich) entschieden|ihnen die (?:stelle|position) … an(?:zu)?bieten|dir die (?:stelle|position) … an(?:zu)?bieten|(?:stelle|position) … anzubieten|(?:ihr|dein|den|ihren|deinen) arbeitsvertrag|vertragsangebot|jobangebot|zusage für die (?:stelle|position)|stellenangebot für sie|wir möchten (?:sie|dich) … einstellen',
  'vous proposer le poste|vous offrir le poste|offre d.emploi ci-jointe|promesse d.embauche|proposition d.embauche|contrat de travail|lettre d.offre',
  'ofrecer(?:te|le) (?:el|la|un) (?:puesto|posición|plaza|trabajo)|oferta (?:de empleo|laboral|formal)|carta de oferta|contrato de trabajo',
  'offrir(?:le|ti) (?:la|il) (?:posizione|ruolo|posto)|proposta di assunzione|offerta di lavoro|lettera di (?:assunzione|impegno)|contratto di lavoro',
  'oferecer-lhe (?:a|o)|oferecer (?:a|à) você|oferta de (?:emprego|trabalho)|carta[- ]oferta|proposta de (?:trabalho|emprego|contratação)|contrato de trabalho|lhe oferecer|te oferecer',
  'aan te bieden|baan aanbieden|functie aanbieden|arbeidsovereenkomst|arbeidscontract|aanbod voor de functie|contractvoorstel',
);

export const REJECTION = phrases(
  '(?:not|won.t|unable to)…(?:mov(?:e|ing) forward|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing) your application)|(?:move|moving|proceed|proceeding|go|going|gone|continue|continuing) (?:forward |ahead )?with (?:an)?other (?:candidates?|applicants?)|(?:position|role|vacancy) … been filled|pursue (?:other )?(?:candidates|applicants)|more closely match\\p{L}*|closer match|went with (?:someone|another)|with someone (?:with|whose|who)|(?:vacancy|position|role) … (?:withdrawn|closed)|closing your application|(?:proceed|move forward|continue) with (?:applicants|candidates|others)|another candidate|other candidates|on this occasion|(?:be|been) (?:able|unable) to offer you|not to proceed|chosen (?:another|other)|not (?:been )?(?:selected|successful|shortlisted)|unsuccessful|decided (?:not to|to pursue other)|regret to inform',
  'leider … (?:eine absage|nicht berücksichtigen|nicht in die|keine positive|nicht weiter|andere[nrs]? (?:bewerber|kandidat)\\p{L}*)|für (?:eine|einen) andere[nrs]? (?:bewerber|kandidat)\\p{L}*|nicht für (?:sie|dich) entschieden|anderweitig besetzt|andere bewerber\\p{L}*|absage zu|zu unserem bedauern',
  'pas … suite favorable|ne pas donner suite|ne pouvons … donner suite|retenu … autres? candidat\\p{L}*|ne … pas retenu\\p{L}*|pas retenu\\p{L}*|regret … informer|au regret de|candidature n.a pas|autres? candidat\\p{L}*|malheureusement … candidature',
  '(?:lamentamos|sentimos) … (?:informar|comunicar)|hemos optado por|elegido a otr[oa]|otra persona|otros perfiles|otras candidaturas|no (?:has|ha) sido (?:seleccionad\\p{L}+|elegid\\p{L}+)|otr[oa]s? candidat\\p{L}+|no continuar|no seguir (?:adelante )?con tu|hemos decidido no',
  'purtroppo … (?:altr[oi] candidat\\p{L}+|non|esito negativo)|proseguire con altri|non (?:è|sia) stat[oa] (?:ritenut[oa]|selezionat[oa]|scelt[oa])|non … in linea|altri candidati|altr[oa] candidat[oa]|assegnat[oa] ad altr[oaie]|non (?:è|abbiamo) … (?:selezionat\\p{L}+|proseguire)|esito negativo|non procedere',
  '(?:lamentamos|infelizmente) … (?:informar|não|outr[oa]s? candidat\\p{L}+)|outr[oa]s? candidat\\p{L}+|não (?:foi|será|iremos|vamos) … (?:selecionad\\p{L}+|avançar|prosseguir|seguir)',
  'besloten (?:om )?(?:je|jou|u) niet|niet uit te nodigen|keuze is gevallen|helaas … (?:ander\\p{L}* kandida\\p{L}+|niet|afwijz\\p{L}+)|ander\\p{L}* kandida\\p{L}+|afgewezen|niet verder (?:te )?gaan|niet geselecteerd|geen vervolg',
);

export const RECEIVED = phrases(
  "application … (?:has been|was) (?:received|submitted)|got your application|review your application|thank(?:s| you) for (?:applying|your application|submitting)|(?:have |we've )?received your (?:application|cv|resume)|application (?:has been |was )?(?:received|submitted)",
  '(?:ihre|deine) bewerbung … (?:erhalten|eingegangen)|eingangsbestätigung|bewerbung ist bei uns eingegangen|haben (?:ihre|deine) bewerbung|dank für (?:ihre|deine) bewerbung',
  'avons bien reçu votre candidature|accusons? réception|candidature … (?:bien reçue|a été reçue)|merci … candidature',
  'hemos recibido (?:tu|su) (?:candidatura|solicitud|cv)|gracias por (?:inscribirte|postular\\p{L}*|tu candidatura|su candidatura)|(?:candidatura|solicitud) … recibida',
  'abbiamo ricevuto la (?:sua|tua) candidatura|candidatura … ricevuta|grazie per … candidatura',
  'recebemos (?:a sua|sua|o seu|seu) (?:candidatura|currículo|inscrição)|(?:candidatura|inscrição) … recebida|obrigad[oa] … candidatura',
  '(?:je|uw) sollicitatie … ontvangen|dank (?:je )?voor (?:je|jouw|uw) sollicitatie|ontvangstbevestiging|ontvangst van (?:je|uw) sollicitatie|bedankt voor (?:je|uw) sollicitatie',
);

export const OUTREACH = phrases(
  '(?:came across|found|saw|noticed|looking at|impressed (?:by|with)) your (?:profile|background|cv|resume|linkedin|github|experience|portfolio|work)|of interest|conducting a search|caught my (?:eye|attention)|(?:good|great|perfect) (?:fit|match)|i have a (?:role|position)|hiring for|recruiting for|open to (?:new|hearing|a|exploring|discussing|learning)|are you interested|(?:engineers|someone|people|candidates) like you|my last message|i am a recruiter|i.m a recruiter|reaching out|would you be interested|interested in hearing|(?:exciting|great|new) (?:opportunity|role)|my client|opportunity (?:at|with)',
  '(?:ihr|dein) profil … (?:aufgefallen|gestoßen|gefunden|überzeugt)|auf (?:ihr|dein) profil|offen für (?:neue|ein)|spannende (?:position|stelle|herausforderung|aufgabe)|mein(?:em|en)? (?:kunde|kunden|mandant|mandanten)|interesse an einem austausch|wechselbereit',
  '(?:votre|ton) profil … (?:attention|intéress\\p{L}+|remarqu\\p{L}+)|tombé\\p{L}* sur (?:votre|ton) profil|à l.écoute|nouvelle opportunité|opportunité (?:chez|au sein)|mon client',
  '(?:he visto|encontré|vi) (?:tu|su) perfil|(?:tu|su) perfil … (?:encaja|interes\\p{L}+)|abiert[oa] a (?:nuevas|escuchar)|nueva oportunidad|oportunidad (?:en|con)|mi cliente',
  '(?:ho visto|ho trovato|visto) il (?:tuo|suo) profilo|(?:tuo|suo) profilo … (?:interess\\p{L}+|colpit\\p{L}+)|apert[oa] a (?:nuove|valutare)|nuova opportunità|opportunità (?:in|presso)',
  '(?:vi|encontrei) (?:o seu|seu|o teu|teu) perfil|(?:seu|teu) perfil … (?:interess\\p{L}+|chamou)|abert[oa] a (?:novas|ouvir)|nova oportunidade|oportunidade (?:na|no|em)|meu cliente',
  '(?:jouw|je|uw) profiel … (?:tegen|interessant|opgevallen|gezien)|kwam (?:ik )?(?:je|jouw|uw) profiel|openstaan voor|sta je open|mooie (?:kans|uitdaging)|interessante (?:functie|vacature|kans)|mijn (?:klant|opdrachtgever)',
);

export const WITHDRAWAL_ANSWER = phrases(
  'withdr(?:aw|ew|awn|awing|awal)|thank(?:s| you) for letting (?:me|us) know|sorry (?:to hear|that you|you)|congrat(?:s|ulations) on (?:your|the) (?:new|offer|position|job)|sad to (?:hear|see)|(?:understand|respect) your decision',
  'schade|zurückzieh\\p{L}*|zurückgezogen|(?:ihre|deine) (?:rückmeldung|absage|entscheidung)|glückwunsch zur neuen|verständnis für',
  '(?:votre|ta) décision|dommage|(?:votre|ta) retrait|retir\\p{L}+ votre candidature|merci de (?:nous|m.)(?: ?avoir)? (?:prévenu|informé)\\p{L}*|félicitations pour (?:votre|ton) nouveau',
  '(?:tu|su) decisión|lástima|gracias por (?:avisar|informar\\p{L}*|comunicar\\p{L}*)|enhorabuena por|retirar (?:tu|su)|(?:tu|su) retirada',
  '(?:la|sua|tua) decisione|peccato|grazie per averci (?:informat|avvisat|fatto)\\p{L}*|congratulazioni per|ritir\\p{L}+ (?:la|della)',
  '(?:sua|tua) decisão|pena que|que pena|obrigad[oa] por (?:avisar|informar|nos avisar)|parabéns pel\\p{L}+|desist\\p{L}+|retirar a (?:sua|tua)',
  '(?:je|jouw|uw) (?:beslissing|besluit)|jammer|bedankt voor het laten weten|gefeliciteerd met|teruggetrokken|terugtrek\\p{L}*',
);

export const BULK = phrases(
  'newsletter|jobs? (?:alerts?|matches|recommendations|digest)|new jobs|jobs (?:for you|matching|based on)|weekly (?:digest|roundup)|webinar|receipt|order (?:number|confirmation)|\\d+ new [^.\\n]{0,40} jobs',
  'stellenangebote für (?:sie|dich)|neue jobs|jobalarm|jobnewsletter|bestellbestätigung|rechnung',
  'nouvelles offres|alerte emploi|offres d.emploi pour vous|facture',
  'nuevas ofertas|alerta de empleo|ofertas de empleo para ti|boletín|factura',
  'nuove offerte|avviso di lavoro|offerte di lavoro per te|fattura',
  'novas vagas|alerta de emprego|vagas para você|fatura',
  'nieuwe vacatures|vacature-?alert|vacatures voor jou|nieuwsbrief|factuur',
);

export const PHISHING = phrases(
  '(?:processing|registration|training|visa) fee|gift cards?|bank (?:details|account) (?:number|details|ready)?|bank account details|western union|(?:contact|message|text|add) (?:me|us|him|her|the (?:hiring )?manager) on (?:telegram|whatsapp|signal)|on telegram|no experience (?:needed|required)|cash (?:the|a) che(?:ck|que)',
);

/** What a recruiter's answer to a withdrawal wants, the more demanding first. */
export const REPLIES: [ReplyKind, RegExp][] = [
  [
    'renegotiates',
    phrases(
      'reconsider|change your mind|match (?:the|that|their|your)|could match|counter-?offer|improve (?:the|our) offer|anything we (?:can|could) do|before you decide',
      'überdenken|noch einmal überlegen|umstimmen|nachbessern|gegenangebot|mithalten',
      'reconsidérer|changer d.avis|contre-offre|revoir notre offre|nous aligner',
      'reconsiderar|cambiar de opinión|contraoferta|mejorar (?:la|nuestra) oferta|igualar',
      'ripensar\\p{L}*|riconsiderare|cambiare idea|controfferta|migliorare (?:la|nostra) offerta',
      'reconsiderar|mudar de ideia|contraproposta|melhorar (?:a|nossa) (?:oferta|proposta)|cobrir',
      'heroverwegen|van gedachten|tegenbod|verbeteren … aanbod',
    ),
  ],
  [
    'asks-for-referral',
    phrases(
      '(?:refer|recommend|suggest)…(?:someone|anyone|anybody|somebody|a friend|colleague)|(?:anyone|someone|anybody) (?:you know|in your network|else)|know (?:of )?(?:anyone|someone|anybody)',
      '(?:jemand\\p{L}*|wen|bekannte\\p{L}*|kolleg\\p{L}*) … (?:empfehlen|kennen|weiterempfehlen)|(?:empfehlen|kennen) … (?:jemand\\p{L}*|wen)',
      'recommander … (?:quelqu.un|une personne)|quelqu.un … (?:recommander|réseau)|(?:connaissez|connais)\\p{L}*-?\\p{L}* … quelqu.un',
      'recomendar\\p{L}* … (?:alguien|a alguien|persona)|(?:conoces|conoce) … alguien',
      'consigliar\\p{L}* … qualcuno|(?:conosce|conosci) … qualcuno|segnalar\\p{L}* … qualcuno',
      'recomendar … (?:alguém|pessoa)|(?:conhece|conheces) … alguém|indicar … alguém',
      '(?:iemand|kandidaat) … (?:aanbevelen|aanraden|kent)|(?:ken|kent) … iemand',
    ),
  ],
  [
    'asks-why',
    phrases(
      '(?:may|could|can) (?:i|we) ask|(?:share|tell (?:me|us)|know|curious|understand|ask)…(?:why|reasons?|what (?:made|led|drove|tipped))|feedback|what made you|which company',
      'warum|grund|gründe|feedback|woran … lag|was … ausschlag\\p{L}*',
      'pourquoi|raisons?|ce qui vous a|retour d.expérience',
      'por qué|motivos?|razón|razones|feedback',
      'perché|motivi?|ragioni|feedback',
      'por que|porquê|motivos?|razão|razões|feedback',
      'waarom|reden|redenen|feedback',
    ),
  ],
  [
    'keeps-options-open',
    phrases(
      '(?:stay|keep) in touch|door (?:is|remains|stays)|in the future|keep your (?:details|cv|resume|profile)|should (?:anything|things|your situation) change|happy to (?:pick|reconnect)',
      'in kontakt bleiben|in verbindung bleiben|tür … offen|in zukunft|falls sich … ändert|zu einem späteren zeitpunkt',
      'rester(?:ons)? en contact|porte … ouverte|à l.avenir|si votre situation',
      'seguir en contacto|en contacto|puertas? … abiertas?|en el futuro|si cambia',
      'rimanere in contatto|restare in contatto|porta … aperta|in futuro|se dovesse cambiare',
      'manter(?:-nos)? … contato|manter(?:-nos)? … contacto|portas? … abertas?|no futuro|se mudar',
      'contact (?:houden|blijven)|deur … open|in de toekomst|mocht … veranderen',
    ),
  ],
  ['acknowledgement', /./],
];

export const OFFERS_CHOICE = phrases(
  'which (?:of|one|time|slot)|choose|pick|any of|either|options?|slots?|availab\\p{L}*|suits?|works? (?:best |better |well )?for you|would you be|are you free|let (?:me|us) know (?:which|whether|if (?:that|this|any|one|either))|could you (?:do|make)|how about|prefer|propos\\p{L}*',
  '(?:haben|hätten) sie … zeit|passt|passen|einer dieser|welcher|welche[rn]? … termin\\p{L}*|terminvorschl\\p{L}*|vorschlagen|zur auswahl|verfügbar\\p{L}*|zeit hätten|könnten (?:sie|du)|würde (?:ihnen|dir)',
  'quel\\p{L}* … (?:conviendrait|convient|créneau)|créneaux?|disponibilités?|vous convient|vous conviendrait|seriez-vous|choisir|au choix|propose\\p{L}*',
  'qué … (?:horario|día|te viene|prefiere)|te viene bien|le viene bien|disponibilidad|cuál|opciones|elegir|te vendría|propon\\p{L}*',
  'quale|disponibilità|preferisc\\p{L}+|opzioni|scegliere|andrebbe bene|potrebbe|propon\\p{L}*',
  'qual|disponibilidade|prefere|opções|escolher|seria bom|ficaria bem|propom\\p{L}*|propor',
  'welke|welk moment|beschikbaarheid|voorkeur|schikt|komt … uit|kies|opties|voorstel\\p{L}*',
);

export const FIXES = phrases(
  'confirm(?:ed|ing|s|ation)?|(?:is|are|been|now) (?:scheduled|booked|set|arranged|moved|rescheduled)|scheduled (?:for|on)|will take place|takes place|looking forward to (?:speaking|meeting|seeing|talking)|see you|rescheduled to|will call you|it is now on',
  'bestätig\\p{L}+|(?:ich|wir) rufen? (?:sie|dich)|findet … statt|der termin ist|der neue termin|freuen uns auf',
  'confirm\\p{L}+|est (?:fixé|prévu|confirmé|programmé)\\p{L}*|aura lieu|est reporté\\p{L}*',
  'confirm\\p{L}+|tendrá lugar|está (?:programad|fijad|confirmad)\\p{L}+|será el|ha sido (?:fijad|reprogramad)\\p{L}+',
  'conferm\\p{L}+|si terrà|è (?:fissat|confermat|previst|spostat)\\p{L}+|avrà luogo',
  'confirm\\p{L}+|terá lugar|está (?:marcad|agendad|confirmad)\\p{L}+|foi (?:marcad|agendad|remarcad|reagendad)\\p{L}+|será no dia',
  'bevestig\\p{L}+|vindt plaats|staat gepland|is verzet naar|is verplaatst naar|we zien je',
);
