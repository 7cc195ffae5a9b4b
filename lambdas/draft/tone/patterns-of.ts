import type { Language } from '../../mail/words/languages.ts';
import { Patterns } from './pattern.ts';
import { TONE_WORDS } from './words/words.ts';

const made = new Map<Language, Patterns>();

/** The patterns of a language, made once. */
export function patternsOf(language: Language): Patterns {
  const known = made.get(language) ?? new Patterns(TONE_WORDS[language], language);
  made.set(language, known);
  return known;
}
