import type { Body } from './body.ts';
import { evidenceIn } from './evidence.ts';
import type { Evidence, Facts, Invitation, Original } from './reading.ts';
import {
  AGENT_NOUN,
  CONNECTORS,
  ENGLISH_FRAME,
  FOREIGN_HEAD_NOUN,
  FRAME,
  GENDERS,
  HEAD_NOUN,
  INTERVIEW_KIND,
  JOINING,
  NO_PART_OF_ROLE,
  RECRUITING_TITLE,
  ROLE_AFTER,
  ROLE_BEFORE,
  STOP_WORD,
  SUBJECT_FRAME,
  WEAK_FRAME,
} from './role-words.ts';
import { INTERVIEW, inLowerCase } from './wording.ts';

const MAX_WORDS = 6;

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
    const joins =
      JOINING.has(word[0].toLowerCase()) ||
      (french && word[0] === 'en' && /\p{Ll}/u.test(next)) ||
      (/^(?:der|des|im)$/.test(word[0]) && /\p{Lu}/u.test(next));
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
