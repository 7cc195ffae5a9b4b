import type { Language } from '../words/languages.ts';
import type { Sign } from '../words/schema.ts';
import { WORDS } from '../words/words.ts';

/** Up to six words of one sentence, with the blanks around them. */
const SOME_WORDS = '[,:;]?\\s+(?:(?:\\d{1,2}\\.|[^\\s.!?]{1,40})\\s+){0,6}?';

/** A comma does not end a phrase: "ein erstes, unverbindliches Kennenlernen". */
const BLANK = '[,;]?\\s+';

/** No sentence that a person writes is longer; a pattern takes its time on one that is. */
const LONGEST = 1_000;

const patterns = new Map<Sign, Map<Language, RegExp>>();

/** Where a phrase for a sign stands in a text of a language, or in its English words; null where none does. */
export function phraseIn(sign: Sign, language: Language, text: string): [number, number] | null {
  const found = patternOf(sign, language).exec(text.slice(0, LONGEST).replaceAll('\u2019', "'"));
  return found ? [found.index, found.index + found[0].length] : null;
}

/** Whether one stands there. */
export const saysOneOf = (sign: Sign, language: Language, text: string): boolean =>
  phraseIn(sign, language, text) !== null;

/** The pattern of a sign in a language, made once. Job sites mix their own English into any language. */
function patternOf(sign: Sign, language: Language): RegExp {
  const known = patterns.get(sign) ?? new Map<Language, RegExp>();
  patterns.set(sign, known);
  const before = known.get(language);
  if (before) return before;
  const languages: Language[] = language === 'en' ? ['en'] : [language, 'en'];
  const all = languages.flatMap((one) => (WORDS[one].signs[sign] ?? []).map((phrase) => source(phrase, one)));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${all.join('|')})(?![\\p{L}\\d])`, 'iu');
  known.set(language, pattern);
  return pattern;
}

const source = (phrase: string, language: Language) =>
  phrase
    .replace(/<(\w+)>/g, (_, name: string) => `(?:${WORDS[language].signs.named[name]})`)
    .replace(/ ?\u2026 ?\? ?/g, `(?:${SOME_WORDS}|\\s+)`)
    .replace(/ ?\u2026 ?/g, SOME_WORDS)
    .replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? BLANK : part.replace(' ', '\\s')));
