import { conceptsIn } from '../kind/concepts.ts';
import type { Evidence, Facts, Invitation, Original } from '../reading.ts';
import type { Body } from '../text/body.ts';
import { evidenceIn } from '../text/evidence.ts';
import { matchesOf } from '../text/matches.ts';
import { isDateWord } from '../when/date-words.ts';
import type { Language } from '../words/languages.ts';
import {
  AGENT_NOUN,
  BEFORE_GENDERS,
  CONNECTORS,
  ELIDED_OR_NUMBER,
  ENGLISH_FRAME,
  FOREIGN_HEAD_NOUN,
  FRAME,
  GENDERS,
  GENDERS_ANYWHERE,
  HEAD_NOUN,
  INTERVIEW_KIND,
  JOINING,
  LEADING,
  NO_PART_OF_ROLE,
  OCCUPATION,
  PREPOSITION,
  RECRUITING_TITLE,
  ROLE_AFTER,
  ROLE_BEFORE,
  STOP_WORDS,
  SUBJECT_FRAME,
  WEAK_FRAME,
} from './role-words.ts';

const MAX_WORDS = 6;
/** How much a known noun behind a frame weighs: nothing that a frame finds weighs more. */
const FRAMED = 2.5;
/** What may follow a title in a part of a subject: nothing, or where the work is. */
const BEHIND_TITLE = /^(?:\s*$|\s+(?:at|@|bei|chez|presso|bij|na|no|em|en|gesucht)(?!\p{L}))/u;

/**
 * The role as it is written, without article, "position of" or requisition number. The invitation's summary
 * is looked at first, then the subject, then the body; a title in the signature is the sender's own.
 */
export function readRole(
  original: Original,
  body: Body,
  invitations: Invitation[],
  language: Language,
): Facts['role'] {
  const texts: [string, Evidence['where']][] = [
    ...invitations.map((event): [string, 'invite'] => [event.summary ?? '', 'invite']),
    [original.subject ?? '', 'subject'],
    [body.current.slice(0, body.signature.offset || undefined), 'body'],
    ...invitations.map((event): [string, 'invite'] => [event.description ?? '', 'invite']),
  ];
  for (const [text, where] of texts) {
    const named = roleCandidates(text, where);
    const certain = named.some(({ weight }) => weight > FRAMED);
    const candidates = certain ? named : [...named, ...framedCandidates(text, where, language)];
    const best = candidates.toSorted((a, b) => b.weight - a.weight || b.value.length - a.value.length)[0];
    if (best) {
      const lead = LEADING.exec(best.value)?.[0].length ?? 0;
      return { value: best.value.slice(lead), evidence: evidenceIn(where, text, best.range) };
    }
  }
  return undefined;
}

function roleCandidates(text: string, where: Evidence['where']) {
  const found: { value: string; range: [number, number]; weight: number }[] = [];
  for (const match of matchesOf(HEAD_NOUN, text.slice(0, 20_000))) {
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

/** Frames, and whether what follows is a role whatever its noun. */
const FRAMES: [RegExp, boolean][] = [
  [FRAME, true],
  [WEAK_FRAME, false],
  [PREPOSITION, false],
  [SUBJECT_FRAME, false],
];

function framedCandidates(text: string, where: Evidence['where'], language: Language) {
  const found: { value: string; range: [number, number]; weight: number }[] = [];
  const head = text.slice(0, 20_000);
  for (const match of matchesOf(ENGLISH_FRAME, head)) {
    const value = (match[1] ?? '').replace(/\s+/g, ' ').trim();
    if (value.split(' ').some((word) => INTERVIEW_KIND.test(word))) continue;
    const from = match.index + match[0].indexOf(match[1] ?? '');
    found.push({ value, range: [from, from + value.length], weight: 2 });
  }
  for (const [frame, strong] of FRAMES) {
    for (const match of matchesOf(frame, head)) {
      const from = match.index + match[0].length;
      const to = from + titleLength(text.slice(from, from + 90), language, /poste/i.test(match[0]));
      const value = text.slice(from, to).replace(/\s+/g, ' ').trim();
      const known =
        FOREIGN_HEAD_NOUN.test(value) ||
        (language !== 'en' && frame !== PREPOSITION && frame !== SUBJECT_FRAME && OCCUPATION.test(value)) ||
        (/\bfor\s*$/i.test(match[0]) && AGENT_NOUN.test(value));
      if (!value || (!/^\p{Lu}/u.test(value) && !(known && strong)) || (!known && !strong)) continue;
      if (where === 'body' && frame === SUBJECT_FRAME && !/\bfor\s*$/i.test(match[0])) continue;
      found.push({ value, range: [from, to], weight: known ? FRAMED : 0.5 });
    }
  }
  for (const match of matchesOf(GENDERS_ANYWHERE, head)) {
    const title = BEFORE_GENDERS.exec(head.slice(Math.max(0, match.index - 90), match.index))?.[0];
    if (!title?.trim()) continue;
    const range: [number, number] = [match.index - title.length, match.index + match[0].length];
    found.push({ value: head.slice(...range).replace(/\s+/g, ' '), range, weight: FRAMED });
  }
  if (where !== 'body') found.push(...segmentCandidates(text, language));
  return found;
}

const SEGMENT = /(?<=^|\s[-\u2013\u2014|]\s|:\s)[^|:\u2013\u2014]+?(?=\s[-\u2013\u2014|]\s|:\s|$)/gu;

/** "Interview Acme - Project Lead": a part of a subject that is a title, at most with the company behind it. */
function segmentCandidates(text: string, language: Language) {
  return matchesOf(SEGMENT, text).flatMap((segment) => {
    const part = segment[0].trim();
    const value = part.slice(0, titleLength(part, language));
    const isTitle =
      /^\p{Lu}/u.test(value) &&
      value.split(/\s+/).length <= MAX_WORDS &&
      FOREIGN_HEAD_NOUN.test(value) &&
      !conceptsIn(value, language).includes('INTERVIEW');
    const from = segment.index + segment[0].indexOf(part);
    const range: [number, number] = [from, from + value.length];
    return isTitle && BEHIND_TITLE.test(part.slice(value.length)) ? [{ value, range, weight: 1.2 }] : [];
  });
}

/**
 * How far a job title goes at the head of a text: up to punctuation, a line's end, or a word that no title has.
 * A French title goes on with "en" ("Consultante en stratégie").
 */
function titleLength(text: string, language: Language, french = false): number {
  const phrase =
    /^[^\n,;:!?@"\u201c\u201d\u00bb|.()]+?(?=\s[-\u2013\u2014]\s|[\n,;:!?"\u201c\u201d\u00bb|.()]|$)/u.exec(
      text,
    )?.[0] ?? '';
  let end = 0;
  let count = 0;
  for (const word of matchesOf(/\S+/g, phrase)) {
    const next = phrase
      .slice(word.index + word[0].length)
      .trimStart()
      .charAt(0);
    const joins =
      JOINING.has(word[0].toLowerCase()) ||
      (french && word[0] === 'en' && /\p{Ll}/u.test(next)) ||
      (/^(?:der|des|im|alla|alle|ai|agli)$/.test(word[0]) && /\p{Lu}/u.test(next));
    if ((endsTitle(word[0], language) && !joins) || count === MAX_WORDS) break;
    if (!joins) {
      end = word.index + word[0].length;
      count++;
    }
  }
  const genders = GENDERS.exec(text.slice(end, end + 24));
  return end + (genders?.[0].length ?? 0);
}

/** Verbs in the first person plural, by their endings: "we invite", "we would like". */
const WE_DO: Partial<Record<Language, RegExp>> = {
  fr: /ons$/,
  es: /[aei]mos$/,
  pt: /[aeií]mos$/,
  it: /iamo$|remmo$/,
  nl: /^(?:nodigen|willen|zouden|hebben|kunnen|zullen|gaan|bieden|moeten|zien|vragen|ontvangen|maken|houden)$/,
};

/** Words that say what becomes of an interview or a job, not what the job is. */
const DOINGS = [
  'MOVE',
  'CANCEL',
  'STOP',
  'CHANGE',
  'CONFIRM',
  'SELECTED',
  'OFFER',
  'REGRET',
  'INSTEAD',
  'HELD',
];

/**
 * Whether a word is no part of a title: a day, a function word, or in small letters a word for what happens to the
 * interview; in English and German every small word, since titles are written with capitals there.
 */
function endsTitle(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  if (STOP_WORDS.has(lower) || ELIDED_OR_NUMBER.test(lower) || isDateWord(lower)) return true;
  if (!/^\p{Ll}/u.test(word)) return false;
  if (WE_DO[language]?.test(word)) return true;
  if (language === 'de' && !JOINING.has(word)) return true;
  const concepts = conceptsIn(word, language);
  return DOINGS.some((doing) => concepts.includes(doing));
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
