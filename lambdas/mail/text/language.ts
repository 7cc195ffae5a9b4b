import type * as TinyLD from 'tinyld/light';
import { onFirstUse } from '../../on-first-use.ts';

const tinyld = onFirstUse<typeof TinyLD>('tinyld/light');

/** The languages whose wording is read, and in which Bowout writes. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The words that mail in a language is full of. */
const COMMON: Record<Language, string> = {
  en: 'the and you your to for of with is we our in this that are have will on at be it from would i hi dear thank thanks please can not as an by has was could let me best regards',
  de: 'der die das und sie ihr ihre ihnen ihren ihrer wir für mit ist ich zu den dem nicht ein eine einen einem im auf uns am bei dir du dich haben von um als wird zum zur sehr geehrte vielen dank hallo grüße liebe oder auch noch unser unsere',
  fr: 'le la les et vous votre de des pour nous un une est dans à du je au avec sur que ce en notre pas ne bonjour merci madame monsieur cordialement par ou plus vos nos qui sont avons serait',
  es: 'el la los y tu su de para por en un una que con nos es te le al del las se lo si hola gracias estimada estimado saludos más como muy está hemos puesto hay o ha qué usted',
  pt: 'o a os e você sua seu de para em um uma que com nos é não do da no na ao à as se às olá oi obrigado obrigada cara caro pela pelo mais como muito está gostaríamos dos das ou há consigo lhe',
  it: 'il la lo gli e suo sua di per in un una che con ci è non del della al alle si i le gentile ciao grazie cordiali saluti da sono ha anche più o nel dal nostro nostra ti',
  nl: 'het de en je u uw we voor van met is een in dat op te ons bij om ik niet hebben wij beste geachte bedankt hoi groet vriendelijke aan er maar ook zijn wordt als kun jou jouw naar',
};
const languagesOf = new Map<string, Language[]>();
for (const language of LANGUAGES)
  for (const word of COMMON[language].split(' '))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

const ENOUGH = 2_000;
/** So much more must speak for a language than for the next one: of few words, or in words. */
const CLEARLY = 1.7;
const FEW_WORDS = 3;
const WORDS_MORE = 2;

/** The language to answer a text in: its own where Bowout writes that, else English. */
export function languageToAnswer(text: string): Language {
  const start = text.slice(0, ENOUGH);
  if (clearLanguage(start) === 'en') return 'en';
  const found = tinyld().detect(start);
  return LANGUAGES.find((language) => language === found) ?? 'en';
}

/**
 * The language of a text, of those that Bowout reads; English where it cannot be told. Its common words tell it where
 * they leave no doubt (in a thirtieth of the time), else `tinyld` does.
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
    const languages = languagesOf.get(word);
    if (languages) for (const language of languages) counts[language] += 1 / languages.length;
  }
  const [first = 'en', second = 'en'] = LANGUAGES.toSorted((a, b) => counts[b] - counts[a]);
  const [most, next] = [counts[first], counts[second]];
  return (most >= FEW_WORDS && most >= CLEARLY * next) || most >= next + WORDS_MORE ? first : null;
}
