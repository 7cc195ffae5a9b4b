import { LANGUAGES, type Language } from '../../mail/words/languages.ts';
import { patternsOf } from './patterns-of.ts';
import type { Sentence } from './text.ts';
import { toneWords } from './words/first-use.ts';

/** A sentence with fewer words may be anything: a name, a greeting, a borrowed phrase. */
const FEWEST_WORDS = 4;
/** So much more of a sentence must be the other language's before it is called that. */
const CLEAR_LEAD = 0.12;
/** One word that two languages share tells nothing. */
const FEWEST_KNOWN = 2;

/** The languages that have a common word: what one alone has, tells it. */
const sharersOf = (word: string) =>
  LANGUAGES.filter((language) => patternsOf(language).forms(toneWords(language).common).has(word));

/**
 * The language that a sentence is written in instead of the expected one, or null where it is that one or too
 * short to tell. Known by the commonest words of each language, the more the fewer others have them.
 */
export function otherLanguage({ tokens }: Sentence, expected: Language): Language | null {
  const words = tokens.map(({ form }) => form).filter((form) => /^\p{L}+$/u.test(form));
  if (words.length < FEWEST_WORDS) return null;
  const told = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  for (const word of words) {
    const languages = sharersOf(word);
    for (const language of languages)
      told.set(language, (told.get(language) ?? 0) + 1 / (languages.length * words.length));
  }
  const own = told.get(expected) ?? 0;
  const [best] = [...told].toSorted(([, a], [, b]) => b - a);
  if (!best || best[0] === expected) return null;
  const known = words.filter((word) => sharersOf(word).includes(best[0])).length;
  return known >= FEWEST_KNOWN && best[1] - own >= CLEAR_LEAD && own < best[1] / 2 ? best[0] : null;
}
