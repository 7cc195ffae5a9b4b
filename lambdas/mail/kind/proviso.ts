import { source } from '../clock/patterns.ts';
import type { Language } from '../words/languages.ts';
import { WORDS } from '../words/words.ts';

const patterns = new Map<Language, RegExp>();

function patternOf(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const { if: provided, change: changed } = WORDS[language].proviso;
  const change = source(changed);
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${provided})(?!\\p{L})[^.!?]{0,80}?(?<!\\p{L})(?:${change})(?!\\p{L})`,
    'iu',
  );
  patterns.set(language, pattern);
  return pattern;
}

/** Whether a sentence only says what to do if something had to be changed. */
export const isProviso = (sentence: string, language: Language): boolean =>
  patternOf(language).test(sentence);
