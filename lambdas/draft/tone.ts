import type { Draft } from '../interview/draft.ts';
import type { Interview } from '../interview/interview.ts';
import { type Occasion, situationOf } from '../interview/situations.ts';
import type { Facts } from '../mail/reading.ts';
import type { Language } from '../mail/words/languages.ts';
import { ADVICE, NEEDED, UNKIND } from './tone-words.ts';
import { firstName } from './words.ts';

/** Something in a text that its reader may stumble over. */
export interface Finding {
  kind: string;
  /** The words, or empty where something is missing. */
  words: string;
  why: string;
  better: string;
  /** It must be mended before sending; everything else is advice. */
  stops: boolean;
}

/** Fewer words than this are read to the end. */
export const MOST_WORDS = 120;

const PLACEHOLDER =
  /\{\{|\}\}|\[(?:\p{Lu}[\p{L} ]{1,30}|your [^\]]*|name|company|role)\]|\b(?:null|undefined|NaN)\b|<(?:name|company|role)>|(?<![\p{L}\d])(?:XXX+|TODO|TBD)(?![\p{L}\d])/u;
const SHOUTING = /!{2,}|(?<!\p{L})(?:\p{Lu}{2,}[ ,]+){3,}\p{Lu}{2,}/u;
const GREETING =
  /^(?:hi|hello|dear|guten tag|hallo|liebe[r]?|bonjour|buenos días|hola|olá|buongiorno|ciao|gentile|beste|hoi)[ ,]+(?!there|all|team|everyone|zusammen|tous|todos|tutti|allemaal)(\p{Lu}[\p{L}\u2019'-]+)/iu;

const patterns = new Map<string, RegExp>();

function patternOf(words: string): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const alternatives = words
    .split(/\s*,\s*/)
    .map((entry) =>
      entry
        .replace(/[.+?()[\]\\]/g, '\\$&')
        .replaceAll(' … ', '…')
        .replaceAll('*', '\\p{L}*')
        .replaceAll(' ', '\\s+')
        .replaceAll('…', '(?:[ ,][^.!?\\n]{0,60})? ')
        .replace(/[\u2019']/g, "[\u2019']"),
    )
    .join('|');
  const pattern = new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
  patterns.set(words, pattern);
  return pattern;
}

const finding = (kind: string, words: string, stops = false): Finding => ({
  kind,
  words: words.replace(/\s+/g, ' ').trim(),
  ...(ADVICE[kind] ?? { why: '', better: '' }),
  stops,
});

/** What is unkind, unclear or left to fill in, in any text: one finding for each kind. */
export function checkWords(text: string, language: Language): Finding[] {
  const found = Object.entries(UNKIND).flatMap(([kind, words]) => {
    const match = patternOf(words[language]).exec(text);
    return match ? [finding(kind, match[0])] : [];
  });
  const shouted = SHOUTING.exec(text);
  const left = PLACEHOLDER.exec(text);
  return [
    ...(left ? [finding('placeholder', left[0], true)] : []),
    ...found,
    ...(shouted ? [finding('shouting', shouted[0])] : []),
  ];
}

/**
 * The tone of a draft as a whole: its words, and whether thanks, a plain goodbye and a warm close are there, in few
 * words and to the right person. What stops the sending comes first.
 */
export function checkTone(
  draft: Occasion & Pick<Draft, 'language' | 'subject' | 'text'>,
  { facts }: Pick<Interview, 'facts'>,
): Finding[] {
  const { kind, language, subject, text } = draft;
  const has = (need: keyof typeof NEEDED) => patternOf(NEEDED[need][language]).test(text);
  const count = wordCount(text);
  const greeted = GREETING.exec(text.trimStart())?.[1];
  const name = facts.recruiterName?.value ?? null;
  const known = [firstName(name), ...(name ?? '').split(/\s+/)].map((word) =>
    word?.toLowerCase().replace(/\.$/, ''),
  );
  const missing = [
    situationOf(draft).leaves === 'withdrawn' && !has('goodbye') ? 'no-goodbye' : null,
    kind === 'withdrawal' && !has('thanks') ? 'no-thanks' : null,
    has('close') ? null : 'no-close',
  ].flatMap((it) => it ?? []);
  const own = withoutNames(`${subject}\n${text}`, facts);
  return [
    ...checkWords(own, language).filter(
      (found) => found.kind !== 'evasive' || kind === 'withdrawal' || kind === 'reply',
    ),
    ...(name && greeted && !known.includes(greeted.toLowerCase()) ? [finding('name', greeted)] : []),
    ...missing.map((it) => finding(it, '')),
    ...(count > MOST_WORDS ? [finding('long', `${count} words`)] : []),
  ].toSorted((a, b) => Number(b.stops) - Number(a.stops));
}

/** What the interview itself is called is nobody's tone: a "Benefits Manager", "Better Health", "Engineer [Remote]". */
function withoutNames(text: string, { company, role, recruiterName }: Facts): string {
  const names = [role, company, recruiterName].flatMap((fact) => fact?.value ?? []);
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

export const wordCount = (text: string) => text.trim().split(/\s+/).filter(Boolean).length;
