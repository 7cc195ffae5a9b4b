import type { Language } from '../../mail/words/languages.ts';
import { Patterns } from './pattern.ts';
import { toneWords } from './words/first-use.ts';

const made = new Map<Language, Patterns>();

/** The patterns of a language, made once. */
export function patternsOf(language: Language): Patterns {
  const known = made.get(language) ?? new Patterns(toneWords(language), language);
  made.set(language, known);
  return known;
}
