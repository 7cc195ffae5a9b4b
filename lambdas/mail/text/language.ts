import type * as TinyLD from 'tinyld/light';
import { onFirstUse } from '../../on-first-use.ts';
import { once } from '../../once.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import { WORDS, wordsIn } from '../words/words.ts';

const tinyld = onFirstUse<typeof TinyLD>('tinyld/light');

/** The languages that each common word belongs to. */
const languagesOf = once(() => {
  const languages = new Map<string, Language[]>();
  for (const language of LANGUAGES)
    for (const word of wordsIn(WORDS[language].common))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
});

const ENOUGH = 2_000;
/** So much more must speak for a language than for the next one: of few words, or in words. */
const CLEARLY = 1.7;
const FEW_WORDS = 3;
const WORDS_MORE = 2;

/** The language to answer a text in: its own where Bowout writes that, else English. */
export function languageToAnswer(text: string): Language {
  const start = text.slice(0, ENOUGH);
  const clear = clearLanguage(start);
  if (clear === 'en') return 'en';
  const found = tinyld().detect(start);
  const known = LANGUAGES.find((language) => language === found);
  /** Of two that are near, as Spanish and Portuguese, its common words tell better than its letters do. */
  return known && clear ? clear : (known ?? 'en');
}

/**
 * The language of a text, of those that Bowout reads; English where it cannot be told. Its common words tell
 * it where they leave no doubt (in a thirtieth of the time), else `tinyld` does.
 */
export function languageOf(text: string): Language {
  const start = text.slice(0, ENOUGH);
  const clear = clearLanguage(start);
  if (clear) return clear;
  const found = tinyld().detect(start, { only: [...LANGUAGES] });
  return LANGUAGES.find((language) => language === found) ?? 'en';
}

/** The language whose common words a text is clearly full of, of those that Bowout reads. */
function clearLanguage(text: string): Language | null {
  const counts: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0, pt: 0, it: 0, nl: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const languages = languagesOf().get(word);
    if (languages) for (const language of languages) counts[language] += 1 / languages.length;
  }
  const [first = 'en', second = 'en'] = LANGUAGES.toSorted((a, b) => counts[b] - counts[a]);
  const [most, next] = [counts[first], counts[second]];
  return (most >= FEW_WORDS && most >= CLEARLY * next) || most >= next + WORDS_MORE ? first : null;
}
