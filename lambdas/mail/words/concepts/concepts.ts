import type { Language } from '../languages.ts';
import type { ConceptWords } from '../schema.ts';

/** The words for each concept, a file a language: together they are half of the program. */
const FILES: Readonly<Record<Language, () => Promise<ConceptWords>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  pt: async () => (await import('./pt.ts')).pt,
  it: async () => (await import('./it.ts')).it,
  nl: async () => (await import('./nl.ts')).nl,
};

const loaded = new Map<Language, ConceptWords>();

/** Loads the words of some languages: a first message waits for those of its own only (decision 6). */
export async function loadConcepts(languages: readonly Language[]): Promise<void> {
  for (const language of languages) if (!loaded.has(language)) loaded.set(language, await FILES[language]());
}

/** The words for each concept in a language that has been loaded. */
export function conceptWordsOf(language: Language): ConceptWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`the concepts of “${language}” are not loaded yet`);
  return words;
}
