import type { Language } from '../mail/words/languages.ts';
import { NAME_RULES } from './head-nouns.ts';

const compiled = new Map<Language, [RegExp, string][]>();

function rulesOf(language: Language): [RegExp, string][] {
  const ready =
    compiled.get(language) ??
    NAME_RULES[language].rows.map(([beginning, put]): [RegExp, string] => [
      new RegExp(`^(?:${beginning})`, 'iu'),
      put,
    ]);
  compiled.set(language, ready);
  return ready;
}

/**
 * A company as a sentence places it, with the article that its head noun asks for: "at the University of
 * Leeds", "bei der Stadt München", "no Banco BPI".
 */
export function atCompany(name: string, language: Language): string {
  const rule = rulesOf(language).find(([beginning]) => beginning.test(name));
  return rule ? name.replace(...rule) : `${NAME_RULES[language].else}${name}`;
}

/** The same in Portuguese behind "a proposta": "do Banco BPI". */
export const ofCompany = (name: string): string => atCompany(name, 'pt').replace(/^n/, 'd');
