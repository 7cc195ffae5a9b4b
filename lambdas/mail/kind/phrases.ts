import type { Language } from '../text/language.ts';
import { NAMED, type Phrases } from './sign-words.ts';

/** Up to six words of one sentence, with the blanks around them. */
const SOME_WORDS = '[,:;]?\\s+(?:(?:\\d{1,2}\\.|[^\\s.!?]{1,40})\\s+){0,6}?';

/** A comma does not end a phrase: "ein erstes, unverbindliches Kennenlernen". */
const BLANK = '[,;]?\\s+';

/** No sentence that a person writes is longer; a pattern takes its time on one that is. */
const LONGEST = 1_000;

const patterns = new Map<Phrases, Map<Language, RegExp>>();

/** Where a phrase of a table stands in a text of a language, or in its English words; null where none does. */
export function phraseIn(table: Phrases, language: Language, text: string): [number, number] | null {
  const found = patternOf(table, language).exec(text.slice(0, LONGEST).replaceAll('\u2019', "'"));
  return found ? [found.index, found.index + found[0].length] : null;
}

/** Whether one stands there. */
export const saysOneOf = (table: Phrases, language: Language, text: string): boolean =>
  phraseIn(table, language, text) !== null;

/** The pattern of a table in a language, made once. Job sites mix their own English into any language. */
function patternOf(table: Phrases, language: Language): RegExp {
  const known = patterns.get(table) ?? new Map<Language, RegExp>();
  patterns.set(table, known);
  const before = known.get(language);
  if (before) return before;
  const languages: Language[] = language === 'en' ? ['en'] : [language, 'en'];
  const all = languages.flatMap((one) => table[one].map((phrase) => source(phrase, one)));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${all.join('|')})(?![\\p{L}\\d])`, 'iu');
  known.set(language, pattern);
  return pattern;
}

const source = (phrase: string, language: Language) =>
  phrase
    .replace(/<(\w+)>/g, (_, name: string) => `(?:${NAMED[language][name]})`)
    .replace(/ ?\u2026 ?\? ?/g, `(?:${SOME_WORDS}|\\s+)`)
    .replace(/ ?\u2026 ?/g, SOME_WORDS)
    .replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? BLANK : part.replace(' ', '\\s')));
