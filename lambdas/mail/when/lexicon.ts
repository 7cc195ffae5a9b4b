import { anyOf, BEFORE_DATE, BEFORE_HOUR, inLanguage, NOON } from '../clock/vocabulary.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import type { Pattern, Times as TimeWords } from '../words/schema.ts';
import { WORDS } from '../words/words.ts';
import { dayNames } from './date-words.ts';

const PARTS = anyOf(LANGUAGES, (language) => WORDS[language].dates.parts);

/** The patterns that tell what a time is, by what they tell. */
export type Lexicon = Record<
  Exclude<keyof TimeWords, 'aside' | 'delay' | 'length'> | 'asideBefore' | 'asideBehind',
  RegExp
>;

const lexicons = new Map<Language, Lexicon>();

/** The patterns of a language, and of English, made once. */
export function lexicon(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const of = (pick: (words: TimeWords) => Pattern) => inLanguage(language, (one) => pick(WORDS[one].times));
  const anywhere = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
  const latest = of((times) => times.latest);
  const days = dayNames();
  /** "für Donnerstag, den 3. Dezember" */
  const dayBetween = `(?:(?:${days.join('|')})[.,]{0,2}\\s+(?:\\p{L}{2,3}\\s+)?)?`;
  const words = [...BEFORE_DATE, ...BEFORE_HOUR, ...NOON, ...days, `\\p{L}{4,8}(?:${PARTS})`, latest];
  const filling = `(?:\\s+\\(?(?:${words.join('|')}|(?:the )?end of),?){0,5}`;
  const made: Lexicon = {
    former: new RegExp(
      `(?<!\\p{L})(?:${of((times) => times.former)})(?!\\p{L})[^.!?\\n]{0,14}${dayBetween}(?::\\s{1,4})?$`,
      'iu',
    ),
    until: new RegExp(`(?<!\\p{L})(?:${of((times) => times.until)})(?!\\p{L})${filling}[\\s:(]*$`, 'iu'),
    latest: new RegExp(`^[\\s,(]*(?:al |a |\\p{L}{2,4} )?(?:${latest})(?!\\p{L})`, 'iu'),
    or: new RegExp(`^[\\s,;)•*-]*(?:${of((times) => times.or)})(?:\\s+\\p{L}+,?){0,3}\\s*$`, 'iu'),
    asideBefore: new RegExp(`(?<!\\p{L})(?:${of((times) => times.aside)})(?!\\p{L})[^.!?\\n]{0,12}$`, 'iu'),
    asideBehind: new RegExp(
      `^[^.!?\\n\\d]{0,20}(?<!\\p{L})(?:${of((times) => times.aside)})(?!\\p{L})`,
      'iu',
    ),
    choose: anywhere(of((times) => times.choose)),
    hours: anywhere(of((times) => times.hours)),
    moves: new RegExp(`(?<!\\p{L})(?:${of((times) => times.moves)})(?!\\p{L})`, 'giu'),
    settled: anywhere(of((times) => times.settled)),
    silence: anywhere(of((times) => times.silence)),
    over: anywhere(of((times) => times.over)),
  };
  lexicons.set(language, made);
  return made;
}
