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

/** Phrases of a sign: those that are told in small letters, and those for which a capital counts. */
interface Patterns {
  small: RegExp;
  capital: RegExp | null;
}

const patterns = new Map<Sign, Map<Language, Patterns>>();

/** Where phrases for a sign stand in a text of a language, or in its English words. */
export function phrasesIn(sign: Sign, language: Language, text: string): [number, number][] {
  const { small, capital } = patternsOf(sign, language);
  const found = matchesOf(small, plain(text));
  if (capital) found.push(...matchesOf(capital, withOneApostrophe(text)));
  return found
    .map((one): [number, number] => [one.index, one.index + one[0].length])
    .sort(([a], [b]) => a - b);
}

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
    last.plain = lowered(withOneApostrophe(text));
    last.text = text;
  }
  return last.plain;
}

const withOneApostrophe = (text: string) => text.slice(0, LONGEST).replaceAll('\u2019', "'");

/** In a phrase: here a capital is one. */
const CASED = '(?-i:';

/** The patterns of a sign in a language, made once. Job sites mix their own English into any language. */
function patternsOf(sign: Sign, language: Language): Patterns {
  const known = patterns.get(sign) ?? new Map<Language, Patterns>();
  patterns.set(sign, known);
  const before = known.get(language);
  if (before) return before;
  const languages: Language[] = language === 'en' ? ['en'] : [language, 'en'];
  const all = languages.flatMap((one) => (WORDS[one].signs[sign] ?? []).map((phrase) => source(phrase, one)));
  const [cased, small] = [true, false].map((isCased) => all.filter((one) => one.includes(CASED) === isCased));
  const made: Patterns = {
    small: anyOf(small ?? [], 'gu'),
    capital: cased?.length ? anyOf(cased, 'giu') : null,
  };
  known.set(language, made);
  return made;
}

const NO_PHRASE = /(?!)/gu;

const anyOf = (phrases: string[], flags: string): RegExp =>
  phrases.length ? new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join('|')})(?![\\p{L}\\d])`, flags) : NO_PHRASE;

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
