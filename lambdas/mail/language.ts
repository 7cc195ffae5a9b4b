import { detect } from 'tinyld/light';

/** The languages whose wording is read, and in which Bowout writes. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

const ENOUGH = 2_000;

/** The language of a text, of those that Bowout reads; English where it cannot be told. */
export function languageOf(text: string): Language {
  const found = detect(text.slice(0, ENOUGH), { only: [...LANGUAGES] });
  return LANGUAGES.find((language) => language === found) ?? 'en';
}
