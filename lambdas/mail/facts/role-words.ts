/** The words that a role is found by, and where it ends. */

/** English nouns that a job title ends in. */
export const HEAD_NOUN =
  /(?<!\p{L})(?:engineer|developer|programmer|architect|designer|researcher|scientist|analyst|manager|director|lead|head|officer|consultant|specialist|coordinator|administrator|assistant|associate|accountant|controller|recruiter|writer|editor|strategist|technician|nurse|teacher|lecturer|tutor|translator|buyer|planner|representative|executive|marketer|partner|advisor|adviser|counsel|lawyer|paralegal|pharmacist|physician|physiotherapist|therapist|chef|driver|mechanic|electrician|operator|intern|trainee|apprentice|owner|master|tester|statistician|economist|librarian|producer|photographer|illustrator|copywriter|receptionist|secretary|clerk|\p{L}+(?:ologist|ographer|ician|keeper|maker|smith)|supervisor|instructor|coach|cto|cfo|ceo|coo|cpo|vp|evp|svp|president|steward|agent|worker|devops|sre|qa|surveyor|inspector|auditor|actuary|broker|underwriter|estimator|solicitor|barrister|conveyancer|investigator|professor|headteacher|registrar|archivist|conservator|bartender|waiter|waitress|concierge|dispatcher|journalist|reporter|animator|composer|welder|machinist|plumber|midwife|paramedic|dentist|dietitian|nutritionist|optometrist|counsell?or|caseworker|veterinarian|pilot|merchandiser|stylist|hairdresser|florist|fundraiser|facilitator|organi[sz]er|ambassador|bookkeeper|treasurer|cashier|chemist|physicist|agronomist|firefighter|cleaner|carer|caregiver|fitter)(?!\p{L})/giu;
/** Nouns that a job title in German, French, Spanish, Italian, Portuguese or Dutch holds. */
export const FOREIGN_HEAD_NOUN =
  /(?<!\p{L})(?:\p{L}*(?:laborant|fachkraft|fachfrau|fachmann|meister|mechaniker|mechatroniker|elektriker|elektroniker|schlosser|vertreter|mitarbeiter|disponent|planer|prüfer|trainer|betreuer|erzieher|therapeut|optiker|gestalter|dolmetscher|übersetzer|bauer|führer|entwickler|ingenieur|berater|leiter|analyst|manager|architekt|designer|referent|sachbearbeiter|administrator|techniker|assistent|controller|redakteur|wissenschaftler|lehrer|pfleger|verkäufer|spezialist|koordinator|praktikant|tester|programmierer|buchhalter|projektleiter)(?:in|:in|\*in|_in)?|\p{L}{3,}(?:lerin|nerin|terin|gerin|berin|kerin|serin|derin|cherin|istin|ologin)|\p{L}*(?:kaufmann|kauffrau|werkstudent\p{L}*)|ing[ée]nieure?|développeu(?:r|se)|chef(?:fe)?|cheffe?|responsable|direct(?:eur|rice)|chargée?|consultante?|analyste|technicienn?e?|comptable|assistante?|gestionnaire|vendeu(?:r|se)|infirmi(?:er|ère)|concept(?:eur|rice)|architecte|ingenier[oa]|desarrollador[a]?|jef[ea]|director[a]?|analista|gerente|enólog[oa]|fisioterapeuta|curador[a]?|restaurador[a]?|farmacêutic[oa]|farmacéutic[oa]|químic[oa]|médic[oa]|abogad[oa]|advogad[oa]|avvocato|avvocata|enologo|enologa|grafic[oa]|restaurat(?:ore|rice)|réalisat(?:eur|rice)|libraire|pharmacien(?:ne)?|juriste|avocate?|lektor(?:in)?|barista|apotheker(?:in)?|arzt|ärztin|\p{L}{2,}(?:ista|istin|eir[oa]|atrice|ologe|ologin)|técnic[oa]|consultor[a]?|diseñador[a]?|arquitect[oa]|coordinador[a]?|administrativ[oa]|administrador[a]?|asesor[a]?|contable|enfermer[oa]|ingegnere|sviluppat(?:ore|rice)|responsabile|dirett(?:ore|rice)|tecnic[oa]|consulente|progettista|addett[oa]|impiegat[oa]|contabile|specialista|engenheir[oa]|desenvolvedor[a]?|programador[a]?|gestor[a]?|diretor[a]?|coordenador[a]?|assistente|especialista|\p{L}*(?:ontwikkelaar|adviseur|medewerker|leider|verzorgende|monteur)|\p{L}*beheerder|coördinator|analist|projectleider|projectmanager|vormgever|brouwer|skipper|dramaturg|docent|\p{L}{2,}(?:machinist|maker|meester)|verpleegkundige|boekhouder|engineer|developer|designer|scientist)(?!\p{L})/iu;
/** Words inside an English title. */
export const CONNECTORS = new Set(['of', 'and', '&', '/', '-', '\u2013', 'for', 'in']);
/** Words before a title that are not of it. */
export const NO_PART_OF_ROLE =
  /^(?:the|a|an|our|your|this|that|as|for|position|role|job|interview|invitation|re|with|you|and|to|at|on|hi|dear|hello|application|video|phone|first|second|final|round|call|technical-interview|subject)$/i;
/** "(m/w/d)" and its kin, which stay with the title. */
const GENDER_SIGNS = String.raw`\((?:all genders?|[mfdwxhvg](?:\s*[/|]\s*[mfdwxhvg*]){1,3})\)`;
export const GENDERS = new RegExp(String.raw`^\s*${GENDER_SIGNS}`, 'i');
export const GENDERS_ANYWHERE = new RegExp(GENDER_SIGNS, 'gi');
/** What says that a title has just ended. */
export const ROLE_AFTER = new RegExp(
  String.raw`^\s*["\u201d]?\s*(?:${GENDER_SIGNS}\s*)?(?:position|role|job|opening|vacancy|opportunity|post\b)`,
  'i',
);
/** What says that a title begins. */
export const ROLE_BEFORE =
  /\b(?:(?:position|role|job|post|vacancy|opening) (?:of|as|for)(?: an?| the)?|interview(?:s|ing|ed)? for (?:the|our|an?)|apply(?:ing)? for (?:the|our|an?)|(?:looking|search|searching) for an?|(?:hiring|seeking|need) an?|for (?:the|our)|application for(?: the)?|as(?: (?:our|an?|the))?(?: next| new)?|employment as|offer as|join(?:ing)? (?:us|the team) as|work(?:ing)? as|role:|position:|interview(?:ing)?\s?(?:for|:|,|-|\u2013|\u2014))\s*["\u201c]?$/i;
/** The capitalised words that stand in front of them: nothing but a title has genders. */
export const BEFORE_GENDERS =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d&+#./*:-]{0,40}\s+(?:(?:für|of|im|in|und|and|&|der|des)\s+)?){1,7}$/u;
/** Titles of those who recruit. */
export const RECRUITING_TITLE =
  /\b(?:recruit\w*|talent|people|hr|human resources|hiring manager|sourc(?:er|ing)|account manager)\b/i;
/** Words in front of a role in German, French, Spanish, Italian, Portuguese and Dutch that say that one follows. */
export const FRAME =
  /(?:(?<!\p{L})(?:position|role|job|post) (?:of|as)(?: an?| the)?|(?:position|stelle|rolle|funktion)(?: als| des| der| eines| einer)?|(?:bewerbung|bewirbst sich|interview|gespräch|job|einstieg|stelle) als|poste (?:de|:)|en tant que|(?:puesto|posición|vacante|plaza|cargo|rol) de|(?:posizione|ruolo|posto) (?:di|come)|(?:vaga|posição|cargo|função) de|(?:functie|rol|positie|vacature|job|baan)(?: van| als|:)?|(?:role|position|job title|stelle|poste|puesto|posición|ruolo|posizione|vaga|cargo|função|functie) ?:)[ \t\n]+["\u201e\u201c\u00ab]?|poste d['\u2019]/giu;
/** Words in front of a role that say so only when a title's noun follows: looking for somebody. */
export const WEAK_FRAME =
  /(?<!\p{L})(?:suchen? (?:ich |wir )?(?:derzeit |aktuell |gerade )?eine?n?|suche nach eine[mnr]?|brauchen (?:\p{L}+ )?eine?n?|unsere? neue[rn]?|fehlt (?:uns )?eine?|recrutement d['\u2019]une?|future?|manque une?|poste|falta un[ao]?|precisa(?:mos)? de uma?|manca un[ao]?|ricerca (?:del|della|di un[ao]?)|assumere un[ao]?|lugar de|(?:nuevo|nueva|nuov[oa]|novo|nova)|colloquio da|cherch(?:e|ons) une?|recherch(?:e|ons) une?|busc(?:o|amos) (?:a )?una?|cerc(?:o|hiamo) una?|procur(?:o|amos) uma?|zoek(?:en)? (?:ik |wij |we )?een|candidatura a|candidature (?:à|au)|candidatura per|(?:la |l['\u2019])?(?:entrevista|intervista) (?:de|para|per)|entretien (?:de|pour)|colloquio (?:da|per)|gesprek voor|de functie|der position|die stelle|als|como|come|comme)[ \t\n]+/giu;
/** Prepositions in front of a role: only a noun that is certainly a title's proves it. */
export const PREPOSITION = /(?<!\p{L})(?:zur|zum|für|pour|para|per|voor)[ \t\n]+/gu;
/** The same in a subject; in a body only those that end in "for" are followed. */
export const SUBJECT_FRAME =
  /(?:interview|vorstellungsgespräch|gespräch|entretien|entrevista|colloquio|sollicitatiegesprek|gesprek|candidature|candidatura|bewerbung|sollicitatie|poste|position|proceso de selección|processo seletivo|selezione|vacature|stelle|vaga|puesto|application|vacancy)\s*(?:[-\u2013\u2014:|,]|para|pour|per|für|voor|als|como|come|for)?\s*(?:el |la |le |de |een |die |a |o )?/giu;
/** Capitalised words between "the" and "role" or "interview", whatever they name. */
export const ENGLISH_FRAME =
  /(?:\b[Tt]he|\b[OoYy]ou?r|\b[Aa]n?)[ \t\n]+((?:(?:\p{Lu}|i\p{Lu})[\p{L}\d/&+#.-]*[ \t]+(?:(?:of|and|&)[ \t]+)?){1,6})(?=(?:role|position|job|opening|vacancy|interview)\b)/gu;
/** What stands before "interview" without being a title. */
export const INTERVIEW_KIND =
  /^(?:phone|video|first|second|third|final|technical|initial|screening|onsite|on-site|panel|virtual|zoom|teams|interview|job|hr|recruiter|hirevue|on-demand|mock|informational|coding|exit|one-way|digital)$/i;
/** Endings of nouns for who does something, in the same languages; only behind a frame are they proof enough. */
export const OCCUPATION =
  /^(?!(?:Septem|Okto|Octo|Otto|Novem|Dezem|Decem|Dicem|Setem|Outu)b)\p{Lu}[\p{L}-]{2,}(?:eurin|eur|euse|rice|ienne|ien|istin|ist[ae]?|aire|ière|ier|eir[oa]|er[oa]|[oó]log[oa]|ologue|login|loge|or|ora|orin|ore|er|erin|kraft|leitung|ante|ente|entin|ent|aio|aia|kundige|ärztin|arzt|köchin|koch|urg|urge|jera|joyer[oa]|cat[oa]|fic[oa]|tric[ae]|tect[oa]|meester|fisch|fica)(?!\p{L})/u;
/** English nouns for who does something; only in a subject's frame is that proof enough. */
export const AGENT_NOUN =
  /(?<!\p{L})(?!(?:Septem|Octo|Novem|Decem)ber)\p{Lu}\p{L}{2,}(?:er|or|ist|ian|ant|yst)(?!\p{L})/u;
/** Words that no title has: it ends before them. */
export const STOP_WORDS = new Set(
  [
    'a|an|and|as|at|based|but|for|from|has|have|in|is|on|or|our|please|role|starting|that|the|this|to|was|we|which|will|with|you|your',
    'ab|aber|absagen|als|am|an|anbieten|anzubieten|aus|bei|beim|beworben|bis|das|dass|dem|den|der|die|ein|ersatzlos|extern|gesucht|gut|hat|ihnen|im|intern|ist|kann|können|leider|mit|muss|müssen|nach|nicht|noch|ohne|sie|uns|und|verschieben|vom|von|vor|weil|wird|wurde|zu|zum|zur',
    'au|aura|autour|comme|aux|avec|car|ce|ces|cette|chez|dans|doit|dont|du|elle|est|et|fixé|fixée|il|la|le|lors|mais|ne|nos|notre|nous|on|ou|où|par|pas|plus|pour|prévu|prévue|que|qui|reste|sans|se|sera|si|sont|sous|suite|sur|un|une|vos|votre|vous|être',
    'agendada|agendado|como|con|debe|desde|el|en|es|está|este|esta|fue|ha|hasta|hay|las|les|los|nos|no|para|pero|por|porque|programada|programado|queda|se|según|será|sin|sobre|su|te|tras|tu|y',
    'ao|aos|até|com|deixou|deve|e|em|fica|ficou|foi|lhe|marcada|marcado|mas|na|nas|não|nossa|nosso|num|o|os|pela|pelo|prevista|previsto|que|sem|seu|sua|à|às',
    'al|alle|allo|anche|che|come|ci|dal|dalle|deve|fino|gli|ma|non|nella|nel|per|perché|presso|questa|questo|sarà|se|si|sua|suo|va|vi|è',
    'aan|al|als|bij|dan|inmiddels|dat|de|die|dit|door|een|gaat|geen|gepland|heeft|het|is|je|kan|komt|maar|met|moet|naar|niet|om|omdat|ons|op|over|staat|te|tot|uw|van|vindt|voor|wij|wordt|zal|zijn|zonder',
  ].flatMap((words) => words.split('|')),
);
/** The other two kinds of them: "d'une", "3rd". */
export const ELIDED_OR_NUMBER = /^(?:(?:[dlnscjmt]|qu)['\u2019]|\d)/;
/** Words before the title in a subject: "Opportunité Développeuse Python", "Rückmeldung UX Writer". */
export const LEADING =
  /^(?:(?:position|rolle|rückmeldung|absage|einladung|update|status|termin|gespräch|bewerbung|stelle|opportunité|candidature|entretien|poste|réponse|retour|invitation|oportunidad|oportunidade|proceso|processo|candidatura|entrevista|vacante|vaga|puesto|posición|resultado|convite|opportunità|selezione|posizione|colloquio|esito|invito|vacature|sollicitatie|gesprek|uitnodiging|kans|opportunity|offer|aanbod|angebot|offre|oferta|offerta|proposta|conferma|confirmación|confirmação|confirmation|bevestiging|bestätigung|invitation to|re)(?: (?:de|di|von|für|voor|per|pour|para|als|como|come|van))?[ \t]+)+(?=\p{Lu})/iu;
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
