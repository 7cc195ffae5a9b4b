import { LANGUAGES, type Language } from '../words/languages.ts';
import type { Dates, Pattern } from '../words/schema.ts';
import { WORDS, wordsIn } from '../words/words.ts';

/** One list of words of dates, of all languages. */
export const ofDates = (pick: (dates: Dates) => string) =>
  new Set(LANGUAGES.flatMap((language) => wordsIn(pick(WORDS[language].dates))));

/** A pattern as it is written in the words: what was broken into lines is joined. */
export const source = (pattern: Pattern) => pattern.replace(/\s*\n\s*/g, '');

/** One pattern of several languages, those that have none left out. */
export const anyOf = (languages: readonly Language[], pick: (language: Language) => Pattern) =>
  languages
    .map((language) => source(pick(language)))
    .filter(Boolean)
    .join('|');

/** The pattern of words in the text, and in English, which many mix into theirs. */
export const inLanguage = (language: Language, pick: (language: Language) => Pattern) =>
  anyOf(language === 'en' ? ['en'] : [language, 'en'], pick);
