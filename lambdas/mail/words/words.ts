import { onFirstUse } from '../../on-first-use.ts';
import { once } from '../../once.ts';
import { LANGUAGES, type Language } from './languages.ts';
import type { ClientWords, WordList, Words } from './schema.ts';

const all = onFirstUse<typeof import('./all-words.ts')>('#mail-words');

/** The words of each language that is read: loaded, all at once, when those of one are first looked at. */
export const WORDS: Readonly<Record<Language, Words>> = Object.defineProperties(
  {} as Record<Language, Words>,
  Object.fromEntries(LANGUAGES.map((language) => [language, onFirstLook(language)])),
);

/** A property that becomes what it stands for, since reading looks at words thousands of times. */
function onFirstLook(language: Language): PropertyDescriptor {
  const get = () => {
    Object.defineProperties(WORDS, Object.getOwnPropertyDescriptors(all().WORDS));
    return WORDS[language];
  };
  return { get, enumerable: true, configurable: true };
}

/** What mail programs write, in every language that one is known to write in. */
export const clientWords = (): Readonly<Record<string, ClientWords>> => all().CLIENT_WORDS;

/** One thing of every language that is read. */
export const byLanguage = <Thing>(pick: (words: Words) => Thing): Readonly<Record<Language, Thing>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, pick(WORDS[language])])) as Record<
    Language,
    Thing
  >;

/** The words of a list. */
export const wordsIn = (list: string): string[] => list.trim().split(/\s+/).filter(Boolean);

/** The words of one list of every language that is read. */
export const everyWord = (pick: (words: Words) => WordList): ReadonlySet<string> =>
  new Set(Object.values(WORDS).flatMap((words) => wordsIn(pick(words))));

/** Small words within a person's name, in any language. */
export const particles = once(() => everyWord(({ names }) => names.particles));
