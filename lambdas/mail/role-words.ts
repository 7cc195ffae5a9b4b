/** The words that a role is found by, and where it ends. */

/** English nouns that a job title ends in. */
export const HEAD_NOUN =
  /(?<!\p{L})(?:engineer|developer|programmer|architect|designer|researcher|scientist|analyst|manager|director|lead|head|officer|consultant|specialist|coordinator|administrator|assistant|associate|accountant|controller|recruiter|writer|editor|strategist|technician|nurse|teacher|lecturer|tutor|translator|buyer|planner|representative|executive|marketer|partner|advisor|adviser|counsel|lawyer|paralegal|pharmacist|physician|physiotherapist|therapist|chef|driver|mechanic|electrician|operator|intern|trainee|apprentice|owner|master|tester|statistician|economist|librarian|producer|photographer|illustrator|copywriter|receptionist|secretary|clerk|\p{L}+(?:ologist|ographer|ician|keeper|maker|smith)|supervisor|instructor|coach|cto|cfo|ceo|coo|cpo|vp|evp|svp|president|steward|agent|worker|devops|sre|qa)(?!\p{L})/giu;
/** Nouns that a job title in German, French, Spanish, Italian, Portuguese or Dutch holds. */
export const FOREIGN_HEAD_NOUN =
  /(?<!\p{L})(?:\p{L}*(?:entwickler|ingenieur|berater|leiter|analyst|manager|architekt|designer|referent|sachbearbeiter|administrator|techniker|assistent|controller|redakteur|wissenschaftler|lehrer|pfleger|verkäufer|spezialist|koordinator|praktikant|tester|programmierer|buchhalter|projektleiter)(?:in|:in|\*in|_in)?|\p{L}{3,}(?:lerin|nerin|terin|gerin|berin|kerin|serin|derin|cherin|istin|ologin)|\p{L}*(?:kaufmann|kauffrau|werkstudent\p{L}*)|ing[ée]nieure?|développeu(?:r|se)|chef(?:fe)?|cheffe?|responsable|direct(?:eur|rice)|chargée?|consultante?|analyste|technicienn?e?|comptable|assistante?|gestionnaire|vendeu(?:r|se)|infirmi(?:er|ère)|concept(?:eur|rice)|architecte|ingenier[oa]|desarrollador[a]?|jef[ea]|director[a]?|analista|gerente|técnic[oa]|consultor[a]?|diseñador[a]?|arquitect[oa]|coordinador[a]?|administrativ[oa]|administrador[a]?|asesor[a]?|contable|enfermer[oa]|ingegnere|sviluppat(?:ore|rice)|responsabile|dirett(?:ore|rice)|tecnic[oa]|consulente|progettista|addett[oa]|impiegat[oa]|contabile|specialista|engenheir[oa]|desenvolvedor[a]?|programador[a]?|gestor[a]?|diretor[a]?|coordenador[a]?|assistente|especialista|\p{L}*(?:ontwikkelaar|adviseur|medewerker|leider|verzorgende|monteur)|\p{L}*beheerder|coördinator|analist|projectleider|docent|verpleegkundige|boekhouder|engineer|developer|designer|scientist)(?!\p{L})/iu;
/** Words inside an English title. */
export const CONNECTORS = new Set(['of', 'and', '&', '/', '-', '\u2013', 'for', 'in']);
/** Words before a title that are not of it. */
export const NO_PART_OF_ROLE =
  /^(?:the|a|an|our|your|this|that|as|for|position|role|job|interview|invitation|re|with|you|and|to|at|on|hi|dear|hello|application|video|phone|first|second|final|round|call|technical-interview|subject)$/i;
/** What says that a title has just ended. */
export const ROLE_AFTER =
  /^\s*["\u201d]?\s*(?:\((?:all genders?|[mfdwxhvg](?:\s*[/|]\s*[mfdwxhvg*]){1,3})\)\s*)?(?:position|role|job|opening|vacancy|opportunity|post\b)/i;
/** What says that a title begins. */
export const ROLE_BEFORE =
  /\b(?:(?:position|role|job|post|vacancy|opening) (?:of|as|for)(?: an?| the)?|interview(?:s|ing|ed)? for (?:the|our|an?)|apply(?:ing)? for (?:the|our|an?)|(?:looking|search|searching) for an?|(?:hiring|seeking|need) an?|for (?:the|our)|application for(?: the)?|as (?:our|an?|the)(?: next| new)?|employment as|offer as|join(?:ing)? (?:us|the team) as|work(?:ing)? as|role:|position:|interview(?:ing)?\s?(?:for|:|,|-|\u2013|\u2014))\s*["\u201c]?$/i;
/** "(m/w/d)" and its kin, which stay with the title. */
export const GENDERS = /^\s*\((?:all genders?|[mfdwxhvg](?:\s*[/|]\s*[mfdwxhvg*]){1,3})\)/i;
/** Titles of those who recruit. */
export const RECRUITING_TITLE =
  /\b(?:recruit\w*|talent|people|hr|human resources|hiring manager|sourc(?:er|ing)|account manager)\b/i;
/** Words in front of a role in German, French, Spanish, Italian, Portuguese and Dutch that say that one follows. */
export const FRAME =
  /(?:(?<!\p{L})(?:position|role|job|post) (?:of|as)(?: an?| the)?|(?:position|stelle|rolle|funktion)(?: als| des| der| eines| einer)?|(?:bewerbung|bewirbst sich|interview|gespräch) als|poste (?:de|:)|en tant que|(?:puesto|posición|vacante|plaza|cargo|rol) de|(?:posizione|ruolo|posto) (?:di|come)|(?:vaga|posição|cargo|função) de|(?:functie|rol|positie|vacature)(?: van| als|:)?|(?:role|position|job title|stelle|poste|puesto|posición|ruolo|posizione|vaga|cargo|função|functie) ?:)[ \t\n]+["\u201e\u201c\u00ab]?|poste d['\u2019]/giu;
/** Words in front of a role that say so only when a title's noun follows: looking for somebody. */
export const WEAK_FRAME =
  /(?<!\p{L})(?:suchen? (?:ich |wir )?(?:derzeit |aktuell )?eine?n?|cherch(?:e|ons) une?|recherch(?:e|ons) une?|busc(?:o|amos) (?:a )?una?|cerc(?:o|hiamo) una?|procur(?:o|amos) uma?|zoek(?:en)? (?:ik |wij |we )?een|candidatura a|candidature (?:à|au)|candidatura per|(?:la |l['\u2019])?(?:entrevista|intervista) (?:de|para|per)|entretien (?:de|pour)|colloquio (?:da|per)|gesprek voor|de functie|der position|die stelle|als|como|come|comme)[ \t\n]+/giu;
/** The same in a subject; in a body only those that end in "for" are followed. */
export const SUBJECT_FRAME =
  /(?:interview|vorstellungsgespräch|gespräch|entretien|entrevista|colloquio|sollicitatiegesprek|gesprek|candidature|candidatura|bewerbung|sollicitatie|poste|position|proceso de selección|processo seletivo|selezione|vacature|stelle|vaga|puesto|application|vacancy)\s*(?:[-\u2013\u2014:|,]|para|pour|per|für|voor|als|como|come|for)?\s*(?:el |la |le |de |een |die |a |o )?/giu;
/** Capitalised words between "the" and "role" or "interview", whatever they name. */
export const ENGLISH_FRAME =
  /(?:\bthe|\bour|\ban?)[ \t\n]+((?:\p{Lu}[\p{L}\d/&+#.-]*[ \t]+(?:(?:of|and|&)[ \t]+)?){1,6})(?=(?:role|position|job|opening|vacancy|interview)\b)/gu;
/** What stands before "interview" without being a title. */
export const INTERVIEW_KIND =
  /^(?:phone|video|first|second|third|final|technical|initial|screening|onsite|on-site|panel|virtual|zoom|teams|interview|job|hr|recruiter)$/i;
/** English nouns for who does something; only in a subject's frame is that proof enough. */
export const AGENT_NOUN =
  /(?<!\p{L})(?!(?:Septem|Octo|Novem|Decem)ber)\p{Lu}\p{L}{2,}(?:er|or|ist|ian|ant|yst)(?!\p{L})/u;
/** Words that no title has: it ends before them. */
export const STOP_WORD =
  /^(?:based|starting|for|from|we|has|please|role|beworben|gesucht|marcad[oa]|agendad[oa]|programad[oa]|previst[oa]|prévue?|fixée?|gepland|muss|müssen|kann|können|leider|noch|doit|debe|deve|moet|an|aan|anbieten|anzubieten|absagen|verschieben|ha|hay|está|fue|foi|ser[áà]|sera|vindt|staat|wurde|wird|bleibt|reste|a|être|sarà|vi|zum|zur|bei|chez|presso|bij|at|am|um|on|le|el|il|la|para|pour|für|op|om|ist|est|es|è|is|ein|gut|hat|den|der|die|das|dem|im|zum|con|with|mit|avec|met|na|no|em|and|und|et|y|e|en|in|zu|dans|per|per|voor|ans|à|que|qui|die|dat|te|\d.*)$/iu;
/** Words that a title may have between two others. */
export const JOINING = new Set([
  'de',
  'des',
  'du',
  'di',
  'del',
  'della',
  'do',
  'da',
  'of',
  'für',
  'van',
  '&',
  '/',
]);
