import type { Language } from '../words/languages.ts';
import type { Sign } from '../words/schema.ts';
import { WORDS } from '../words/words.ts';
import { lowered } from './entries.ts';
import { matchesOf } from './matches.ts';

/** Up to six words of one sentence, with the blanks around them. */
const SOME_WORDS = '[,:;]?\\s+(?:(?:\\d{1,2}\\.|[^\\s.!?]{1,40})\\s+){0,6}?';

/** A comma does not end a phrase: "ein erstes, unverbindliches Kennenlernen". */
const BLANK = '[,;]?\\s+';

/** No sentence that a person writes is longer; a pattern takes its time on one that is. */
const LONGEST = 1_000;

const patterns = new Map<Sign, Map<Language, RegExp>>();

/** Where phrases for a sign stand in a text of a language, or in its English words. */
export const phrasesIn = (sign: Sign, language: Language, text: string): [number, number][] =>
  matchesOf(patternOf(sign, language), plain(text)).map((found) => [
    found.index,
    found.index + found[0].length,
  ]);

/** Where the first one stands; null where none does. */
export const phraseIn = (sign: Sign, language: Language, text: string): [number, number] | null =>
  phrasesIn(sign, language, text)[0] ?? null;

/** Whether one stands there. */
export const saysOneOf = (sign: Sign, language: Language, text: string): boolean =>
  phraseIn(sign, language, text) !== null;

/** The text that was asked about last: one sentence is asked about every sign in turn. */
const last = { text: '', plain: '' };

/** A text as phrases are written: small letters, one apostrophe; a pattern for both cases is far slower. */
function plain(text: string): string {
  if (last.text !== text) {
    last.plain = lowered(text.slice(0, LONGEST)).replaceAll('\u2019', "'");
    last.text = text;
  }
  return last.plain;
}

/** The pattern of a sign in a language, made once. Job sites mix their own English into any language. */
function patternOf(sign: Sign, language: Language): RegExp {
  const known = patterns.get(sign) ?? new Map<Language, RegExp>();
  patterns.set(sign, known);
  const before = known.get(language);
  if (before) return before;
  const languages: Language[] = language === 'en' ? ['en'] : [language, 'en'];
  const all = languages.flatMap((one) => (WORDS[one].signs[sign] ?? []).map((phrase) => source(phrase, one)));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${all.join('|')})(?![\\p{L}\\d])`, 'gu');
  known.set(language, pattern);
  return pattern;
}

const source = (phrase: string, language: Language) =>
  withNamed(phrase, language)
    .replace(/ ?\u2026 ?\? ?/g, `(?:${SOME_WORDS}|\\s+)`)
    .replace(/ ?\u2026 ?/g, SOME_WORDS)
    .replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? BLANK : part.replace(' ', '\\s')));

/** What a name stands for may have names in it; a long phrase goes on in the next line. */
const withNamed = (phrase: string, language: Language): string =>
  phrase.replace(/\n\s*/g, '').replace(/<(\w+)>/g, (_, name: string) => {
    const words = WORDS[language].signs.named[name] ?? [];
    return `(?:${withNamed([words].flat().join('|'), language)})`;
  });
