import type { Body } from './body.ts';
import { companyLabel } from './domains.ts';
import { evidenceIn, evidenceOf } from './evidence.ts';
import type { Evidence, Facts, Invitation, Original } from './reading.ts';
import { INTERVIEW, inLowerCase } from './wording.ts';

type Company = Facts['company'];

const HEAD_NOUN =
  /(?<!\p{L})(?:engineer|developer|programmer|architect|designer|researcher|scientist|analyst|manager|director|lead|head|officer|consultant|specialist|coordinator|administrator|assistant|associate|accountant|controller|recruiter|writer|editor|strategist|technician|nurse|teacher|lecturer|tutor|translator|buyer|planner|representative|executive|marketer|partner|advisor|adviser|counsel|lawyer|paralegal|pharmacist|physician|physiotherapist|therapist|chef|driver|mechanic|electrician|operator|intern|trainee|apprentice|owner|master|tester|statistician|economist|librarian|producer|photographer|illustrator|copywriter|receptionist|secretary|clerk|supervisor|instructor|coach|cto|cfo|ceo|coo|cpo|vp|evp|svp|president|steward|agent|worker|devops|sre|qa)(?!\p{L})/giu;
/** Nouns that a job title in German, French, Spanish, Italian, Portuguese or Dutch holds. */
const FOREIGN_HEAD_NOUN =
  /(?<!\p{L})(?:\p{L}*(?:entwickler|ingenieur|berater|leiter|analyst|manager|architekt|designer|referent|sachbearbeiter|administrator|techniker|assistent|controller|redakteur|wissenschaftler|lehrer|pfleger|verkäufer|spezialist|koordinator|praktikant|tester|programmierer|buchhalter|projektleiter)(?:in|:in|\*in|_in)?|\p{L}{3,}(?:lerin|nerin|terin|gerin|berin|kerin|serin|derin|cherin|istin|ologin)|\p{L}*(?:kaufmann|kauffrau|werkstudent\p{L}*)|ing[ée]nieure?|développeu(?:r|se)|chef(?:fe)?|cheffe?|responsable|direct(?:eur|rice)|chargée?|consultante?|analyste|technicienn?e?|comptable|assistante?|gestionnaire|vendeu(?:r|se)|infirmi(?:er|ère)|concept(?:eur|rice)|architecte|ingenier[oa]|desarrollador[a]?|jef[ea]|director[a]?|analista|gerente|técnic[oa]|consultor[a]?|diseñador[a]?|arquitect[oa]|coordinador[a]?|administrativ[oa]|administrador[a]?|asesor[a]?|contable|enfermer[oa]|ingegnere|sviluppat(?:ore|rice)|responsabile|dirett(?:ore|rice)|tecnic[oa]|consulente|progettista|addett[oa]|impiegat[oa]|contabile|specialista|engenheir[oa]|desenvolvedor[a]?|programador[a]?|gestor[a]?|diretor[a]?|coordenador[a]?|assistente|especialista|\p{L}*(?:ontwikkelaar|adviseur|medewerker|leider|verzorgende|monteur)|\p{L}*beheerder|coördinator|analist|projectleider|docent|verpleegkundige|boekhouder|engineer|developer|designer|scientist)(?!\p{L})/iu;
const CONNECTORS = new Set(['of', 'and', '&', '/', '-', '\u2013', 'for', 'in']);
const NO_PART_OF_ROLE =
  /^(?:the|a|an|our|your|this|that|as|for|position|role|job|interview|invitation|re|with|you|and|to|at|on|hi|dear|hello|application|video|phone|first|second|final|round|call|technical-interview|subject)$/i;
const ROLE_AFTER =
  /^\s*["\u201d]?\s*(?:\((?:all genders?|[mfdwxhvg](?:\s*[/|]\s*[mfdwxhvg*]){1,3})\)\s*)?(?:position|role|job|opening|vacancy|opportunity|post\b)/i;
const ROLE_BEFORE =
  /\b(?:(?:position|role|job|post|vacancy|opening) (?:of|as|for)(?: an?| the)?|interview(?:s|ing|ed)? for (?:the|our|an?)|apply(?:ing)? for (?:the|our|an?)|(?:looking|searching) for an?|(?:hiring|seeking|need) an?|for (?:the|our)|application for(?: the)?|as (?:our|an?|the)(?: next| new)?|role:|position:|interview(?:ing)?\s?(?:for|:|-|\u2013|\u2014))\s*["\u201c]?$/i;
const GENDERS = /^\s*\((?:all genders?|[mfdwxhvg](?:\s*[/|]\s*[mfdwxhvg*]){1,3})\)/i;
const RECRUITING_TITLE =
  /\b(?:recruit\w*|talent|people|hr|human resources|hiring manager|sourc(?:er|ing)|account manager)\b/i;

/**
 * The role as it is written, without article, "position of" or requisition number. The invitation's summary
 * is looked at first, then the subject, then the body; a title in the signature is the sender's own.
 */
export function readRole(original: Original, body: Body, invitations: Invitation[]): Facts['role'] {
  const texts: [string, Evidence['where']][] = [
    ...invitations.map((event): [string, 'invite'] => [event.summary ?? '', 'invite']),
    [original.subject ?? '', 'subject'],
    [body.current.slice(0, body.signature.offset || undefined), 'body'],
    ...invitations.map((event): [string, 'invite'] => [event.description ?? '', 'invite']),
  ];
  for (const [text, where] of texts) {
    const candidates = [...roleCandidates(text, where), ...framedCandidates(text, where)];
    const best = candidates.toSorted((a, b) => b.weight - a.weight || b.value.length - a.value.length)[0];
    if (best) return { value: best.value, evidence: evidenceIn(where, text, best.range) };
  }
  return undefined;
}

function roleCandidates(text: string, where: Evidence['where']) {
  const found: { value: string; range: [number, number]; weight: number }[] = [];
  for (const match of text.slice(0, 20_000).matchAll(HEAD_NOUN)) {
    const range = expand(text, match.index, match.index + match[0].length);
    const value = text
      .slice(...range)
      .replace(/\s+/g, ' ')
      .trim();
    const before = text.slice(Math.max(0, range[0] - 60), range[0]);
    const framed = ROLE_AFTER.test(text.slice(range[1], range[1] + 40)) || ROLE_BEFORE.test(before);
    const titled = /^\p{Lu}/u.test(match[0]);
    if (RECRUITING_TITLE.test(value) && !framed) continue;
    if (!framed && (where === 'body' || !titled)) continue;
    if (!value.includes(' ') && !framed) continue;
    found.push({ value, range, weight: (framed ? 2 : 0) + (titled ? 1 : 0) });
  }
  return found;
}

/** Words in front of a role in German, French, Spanish, Italian, Portuguese and Dutch that say that one follows. */
const FRAME =
  /(?:(?:position|stelle|rolle|funktion)(?: als| des| der| eines| einer)?|(?:bewerbung|bewirbst sich|interview|gespräch) als|poste (?:de|:)|en tant que|(?:puesto|posición|vacante|plaza|cargo|rol) de|(?:posizione|ruolo|posto) (?:di|come)|(?:vaga|posição|cargo|função) de|(?:functie|rol|positie|vacature)(?: van| als|:)?|(?:role|position|job title|stelle|poste|puesto|posición|ruolo|posizione|vaga|cargo|função|functie) ?:)[ \t\n]+["\u201e\u201c\u00ab]?|poste d['\u2019]/giu;
/** Words in front of a role that say so only when a title's noun follows: looking for somebody. */
const WEAK_FRAME =
  /(?<!\p{L})(?:suchen? (?:ich |wir )?(?:derzeit |aktuell )?eine?n?|cherch(?:e|ons) une?|recherch(?:e|ons) une?|busc(?:o|amos) (?:a )?una?|cerc(?:o|hiamo) una?|procur(?:o|amos) uma?|zoek(?:en)? (?:ik |wij |we )?een|candidatura a|candidature (?:à|au)|candidatura per|de functie|der position|die stelle|als|como|come|comme)[ \t\n]+/giu;
/** The same in a subject. */
const SUBJECT_FRAME =
  /(?:interview|vorstellungsgespräch|gespräch|entretien|entrevista|colloquio|sollicitatiegesprek|gesprek|candidature|candidatura|bewerbung|sollicitatie|poste|position|proceso de selección|processo seletivo|selezione|vacature|stelle|vaga|puesto|application|vacancy)\s*(?:[-\u2013\u2014:|,]|para|pour|per|für|voor|als|como|come|for)?\s*(?:el |la |le |de |een |die |a |o )?/giu;
/** Capitalised words between "the" and "role" or "interview", whatever they name. */
const ENGLISH_FRAME =
  /(?:\bthe|\bour|\ban?)[ \t\n]+((?:\p{Lu}[\p{L}\d/&+#.-]*[ \t]+(?:(?:of|and|&)[ \t]+)?){1,6})(?=(?:role|position|job|opening|vacancy|interview)\b)/gu;
const INTERVIEW_KIND =
  /^(?:phone|video|first|second|third|final|technical|initial|screening|onsite|on-site|panel|virtual|zoom|teams|interview|job|hr|recruiter)$/i;
/** English nouns for who does something; only in a subject's frame is that proof enough. */
const AGENT_NOUN =
  /(?<!\p{L})(?!(?:Septem|Octo|Novem|Decem)ber)\p{Lu}\p{L}{2,}(?:er|or|ist|ian|ant|yst)(?!\p{L})/u;
const STOP_WORD =
  /^(?:beworben|gesucht|marcad[oa]|agendad[oa]|programad[oa]|previst[oa]|prévue?|fixée?|gepland|muss|müssen|kann|können|leider|noch|doit|debe|deve|moet|an|aan|anbieten|anzubieten|absagen|verschieben|ha|hay|está|fue|foi|ser[áà]|sera|vindt|staat|wurde|wird|bleibt|reste|a|être|sarà|vi|zum|zur|bei|chez|presso|bij|at|am|um|on|le|el|il|la|para|pour|für|op|om|ist|est|es|è|is|ein|gut|hat|den|der|die|das|dem|im|zum|con|with|mit|avec|met|na|no|em|and|und|et|y|e|en|in|zu|dans|per|per|voor|ans|à|que|qui|die|dat|te|\d.*)$/iu;
const JOINING = new Set(['de', 'des', 'du', 'di', 'del', 'della', 'do', 'da', 'of', 'für', 'van', '&', '/']);
const MAX_WORDS = 6;

function framedCandidates(text: string, where: Evidence['where']) {
  const found: { value: string; range: [number, number]; weight: number }[] = [];
  for (const match of text.slice(0, 20_000).matchAll(ENGLISH_FRAME)) {
    const value = (match[1] ?? '').replace(/\s+/g, ' ').trim();
    if (value.split(' ').some((word) => INTERVIEW_KIND.test(word))) continue;
    const from = match.index + match[0].indexOf(match[1] ?? '');
    found.push({ value, range: [from, from + value.length], weight: 2 });
  }
  const frames: [RegExp, boolean][] = [
    [FRAME, true],
    [WEAK_FRAME, false],
    [SUBJECT_FRAME, false],
  ];
  for (const [frame, strong] of frames) {
    for (const match of text.slice(0, 20_000).matchAll(frame)) {
      const from = match.index + match[0].length;
      const to = from + titleLength(text.slice(from, from + 90), /poste/i.test(match[0]));
      const value = text.slice(from, to).replace(/\s+/g, ' ').trim();
      const known = FOREIGN_HEAD_NOUN.test(value) || (/\bfor\s*$/i.test(match[0]) && AGENT_NOUN.test(value));
      if (!value || (!/^\p{Lu}/u.test(value) && !(known && strong)) || (!known && !strong)) continue;
      if (where === 'body' && frame === SUBJECT_FRAME && !/\bfor\s*$/i.test(match[0])) continue;
      found.push({ value, range: [from, to], weight: known ? 2.5 : 0.5 });
    }
  }
  if (where !== 'body') found.push(...segmentCandidates(text));
  return found;
}

/** "Interview Acme - Project Lead": a part of a subject that is a title and nothing else. */
function segmentCandidates(text: string) {
  return [
    ...text.matchAll(/(?<=^|\s[-\u2013\u2014|]\s|:\s)[^|:\u2013\u2014]+?(?=\s[-\u2013\u2014|]\s|:\s|$)/gu),
  ].flatMap((segment) => {
    const value = segment[0].trim();
    const isTitle =
      /^\p{Lu}/u.test(value) &&
      value.split(/\s+/).length <= MAX_WORDS &&
      FOREIGN_HEAD_NOUN.test(value) &&
      !INTERVIEW.test(inLowerCase(value));
    const whole = isTitle && titleLength(value) === value.length;
    const from = segment.index + segment[0].indexOf(value);
    const range: [number, number] = [from, from + value.length];
    return whole ? [{ value, range, weight: 1.2 }] : [];
  });
}

/**
 * How far a job title goes at the head of a text: up to punctuation, a line's end, or a word that no title has.
 * A French title goes on with "en" ("Consultante en stratégie").
 */
function titleLength(text: string, french = false): number {
  const phrase =
    /^[^\n,;:!?"\u201c\u201d\u00bb|.()]+?(?=\s[-\u2013\u2014]\s|[\n,;:!?"\u201c\u201d\u00bb|.()]|$)/u.exec(
      text,
    )?.[0] ?? '';
  let end = 0;
  let count = 0;
  for (const word of phrase.matchAll(/\S+/g)) {
    const next = phrase
      .slice(word.index + word[0].length)
      .trimStart()
      .charAt(0);
    const joins = JOINING.has(word[0].toLowerCase()) || (french && word[0] === 'en' && /\p{Ll}/u.test(next));
    if ((STOP_WORD.test(word[0]) && !joins) || count === MAX_WORDS) break;
    if (!joins) {
      end = word.index + word[0].length;
      count++;
    }
  }
  const genders = GENDERS.exec(text.slice(end, end + 24));
  return end + (genders?.[0].length ?? 0);
}

/** Widens a head noun to the whole title: capitalised words before it, a qualifier and a level after it. */
function expand(text: string, start: number, end: number): [number, number] {
  let from = start;
  const capitalised = /^\p{Lu}/u.test(text.slice(start, end));
  for (let count = 0; count < 7; count++) {
    const word = /([^\s,;:()"\u201c\u201d|<>]+)[ \t]+$/.exec(text.slice(Math.max(0, from - 40), from));
    const token = word?.[1];
    if (!word || !token || NO_PART_OF_ROLE.test(token)) break;
    const proper = /^[\p{Lu}\d.]/u.test(token);
    const linking =
      CONNECTORS.has(token.toLowerCase()) &&
      /[\p{Lu}\p{Ll}]+[ \t]+$/u.test(
        text.slice(Math.max(0, from - word[0].length - 20), from - word[0].length),
      );
    if (!proper && !(linking && capitalised && token !== 'for' && token !== 'in') && capitalised) break;
    if (!capitalised && !/^[\p{L}\d+#./-]+$/u.test(token)) break;
    if (/^[-\u2013]$/.test(token)) break;
    from -= word[0].length;
  }
  const leading = /^(?:(?:of|and|&|\/)[ \t]+)+/.exec(text.slice(from, end));
  if (leading) from += leading[0].length;
  let to = end;
  const after =
    /^(?:[ \t]+(?:I{1,3}|IV|V)\b)?(?:,[ \t]+(?!\p{Lu}\p{Ll}+[ \t]+(?:is|are|has|will)\b)\p{Lu}[\p{L}&/]+(?:[ \t]+(?:&|and|\p{Lu}[\p{L}/]+))*(?=[ \t]+(?:position|role|job|opening)\b|[ \t]+(?:at|@)[ \t]|$)|[ \t]+of[ \t]+\p{Lu}\p{L}+(?:[ \t]+\p{Lu}\p{L}+)*)?/u.exec(
      text.slice(to, to + 60),
    );
  if (after) to += after[0].length;
  const genders = GENDERS.exec(text.slice(to, to + 24));
  if (genders) to += genders[0].length;
  return [from, to];
}

/** One word of a company's name; a full stop belongs to it only inside ("Node.js"). */
const NAME_WORD =
  "(?!(?:I|We|The|You|Please|Hi|Dear|Hello|Wir|Ich|Sie|Nous|Je|Your|This|Our|My|It|In|On|At|For)(?!\\p{L}))\\p{Lu}[\\p{L}\\d&'\u2019-]*(?:\\.[\\p{L}\\d]+)*";
const NAME_WORDS = `(${NAME_WORD}(?:[ \\t]+(?:(?:&|of|and|the)[ \\t]+)?${NAME_WORD}){0,3})`;
const CLIENT = new RegExp(`\\b(?:[Oo]n behalf of|(?:[Oo]ur|[Mm]y) client(?:,| is)?) ${NAME_WORDS}`, 'u');
/** An agency that does not name its client: its own name is not the company's. */
const UNNAMED_CLIENT =
  /(?<!\p{L})(?:(?:my|our) client|meine[nmr]? (?:kunde|mandant)\p{L}*|unsere[nmr]? (?:kunde|mandant)\p{L}*|(?:mon|notre) client|(?:mi|nuestro) cliente|(?:il mio|il nostro) cliente|(?:meu|nosso) cliente|(?:mijn|onze) (?:klant|opdrachtgever))(?!\p{L})/iu;
const NEXT_TO_ROLE = new RegExp(
  `^\\s*(?:position|role|job|opening)?\\s*(?:at|@|with|bei|chez|presso|bij|en|em|na|no|in|[-\u2013\u2014|,])\\s*${NAME_WORDS}`,
  'u',
);
const IN_TEXT = [
  new RegExp(
    `\\b(?:[Ii]nterview|[Cc]all|[Cc]onversation|[Cc]hat|[Ss]creen)(?:ing)? (?:invitation )?(?:with|at|@) ${NAME_WORDS}`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pening|[Aa]pplying|[Aa]pplication|[Jj]oin|[Tt]eam|[Oo]ffer|[Hh]ere|[Ww]e|[Oo]pportunity|[Cc]areer) (?:at|to|with|from) ${NAME_WORDS}`,
    'u',
  ),
  new RegExp(`\\b(?:joining|join) ${NAME_WORDS}`, 'u'),
  new RegExp(`(?<!\\p{L})(?:bei|chez|presso|bij)(?: der| dem)?(?: Firma)? ${NAME_WORDS}`, 'u'),
  new RegExp(`\\binterest in (?:joining )?${NAME_WORDS}`, 'u'),
];
/** What may follow a domain's own name in a company's: "Pinecrest Hospital", "O'Brien & Sons". */
const MORE_OF_NAME =
  /^[ \t]+(?:&[ \t]+\p{Lu}[\p{L}'\u2019-]+|(?:Hospital|Group|Bank|Studios?|Labs?|Systems|Technologies|Partners|Capital|Energy|Health|Foods|Media|Consulting|Solutions|Software|Robotics|Analytics|Logistics|University|Clinic|School|Hotel|Air|Insurance|Pharma|Digital)(?!\p{L}))/u;
const TITLE_AT_COMPANY = new RegExp(
  `(?:recruit\\w*|talent\\w*|people|hr|manager|partner|lead|head|sourcer|director|coordinator|specialist)[\\p{L} &]*(?:,| at | @ | \\| | - | \u2013 |\\n)\\s*${NAME_WORDS}`,
  'iu',
);

/**
 * The company that interviews: a client that an agency names, else the name that the sender's domain
 * confirms, else the name next to the role or "interview with", the signature, and last the domain itself.
 */
export function readCompany(
  original: Original,
  body: Body,
  invitations: Invitation[],
  role: Facts['role'],
  recruiterEmail: string | null,
): Company {
  const subject = original.subject ?? '';
  const client = CLIENT.exec(body.current);
  if (client?.[1]) return { value: tidy(client[1]), evidence: evidenceOf('body', body.current, client[1]) };
  if (UNNAMED_CLIENT.test(body.current)) return undefined;
  const label = companyLabel(recruiterEmail) ?? companyLabel(original.from?.address);
  const texts: [string, Evidence['where']][] = [
    ...invitations.map((event): [string, 'invite'] => [event.summary ?? '', 'invite']),
    [subject, 'subject'],
    [body.current, 'body'],
    [original.from?.name ?? '', 'from'],
    ...invitations.map((event): [string, 'invite'] => [
      `${event.organizer?.name ?? ''}\n${event.description ?? ''}`,
      'invite',
    ]),
  ];
  if (label) {
    for (const [text, where] of texts) {
      const written = spelledLike(label, text);
      if (written) return { value: written, evidence: evidenceOf(where, text, written) };
    }
  }
  for (const [text, where] of texts) {
    if (where === 'from') continue;
    const nextToRole =
      role && text.includes(role.value)
        ? NEXT_TO_ROLE.exec(text.slice(text.indexOf(role.value) + role.value.length))
        : null;
    const named = nextToRole ?? IN_TEXT.map((pattern) => pattern.exec(text)).find(Boolean) ?? null;
    if (named?.[1]) return { value: tidy(named[1]), evidence: evidenceOf(where, text, named[1]) };
  }
  const signed = TITLE_AT_COMPANY.exec(body.signature.text);
  if (signed?.[1]) return { value: tidy(signed[1]), evidence: evidenceOf('body', body.current, signed[1]) };
  if (!label) return undefined;
  const value = label
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
  return { value, evidence: { where: 'domain', words: recruiterEmail ?? original.from?.address ?? label } };
}

/** The words in `text` that, without spaces and signs, spell a domain label: "Blue Harbor" for "blueharbor". */
function spelledLike(label: string, text: string): string | null {
  const wanted = label.replace(/[^\p{L}\d]/gu, '');
  const words = [...text.slice(0, 20_000).matchAll(/[\p{L}\d&.'\u2019]+/gu)];
  for (const [at, first] of words.entries()) {
    const initial = first[0].charAt(0);
    if (initial === initial.toLowerCase() || domainSpellings(initial)[0]?.[0] !== wanted[0]) continue;
    let spellings = [''];
    for (const word of words.slice(at, at + 4)) {
      spellings = spellings.flatMap((so) => domainSpellings(word[0]).map((more) => so + more));
      spellings = spellings.filter((so) => wanted.startsWith(so));
      if (!spellings.length) break;
      if (!spellings.includes(wanted)) continue;
      const end = word.index + word[0].length;
      const written = text.slice(first.index, end);
      const inAddress =
        /[@/.]/.test(text[first.index - 1] ?? ' ') || /^(?:\.[a-z]|@)/.test(text.slice(end, end + 2));
      if (!inAddress) return tidy(written + (MORE_OF_NAME.exec(text.slice(end, end + 40))?.[0] ?? ''));
    }
  }
  return null;
}

/** How a word may be spelled in a domain: "Brückner" as bruckner and brueckner. */
function domainSpellings(word: string): string[] {
  const letters = (text: string) => text.normalize('NFD').replace(/[^a-z\d]/g, '');
  const lower = word.toLowerCase();
  const digraphs = lower
    .replace(/[\u00e4\u00f6\u00fc]/g, (vowel) => `${letters(vowel)}e`)
    .replaceAll('\u00df', 'ss');
  return [...new Set([letters(lower), letters(digraphs)])].filter(Boolean);
}

const tidy = (name: string) =>
  name
    .replace(/\s+/g, ' ')
    .replace(/['\u2019]s$/, '')
    .replace(/[.,]+$/, '')
    .trim();
