import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { ClientWords, WordList, Words } from './schema.ts';
import { sk } from './sk.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** The words of each language that is read. A language is one file. */
export const WORDS: Readonly<Record<Language, Words>> = { en, de, fr, es, pt, it, nl };

/** What mail programs write, in every language that one is known to write in. */
export const CLIENT_WORDS: Readonly<Record<string, ClientWords>> = {
  ...WORDS,
  da,
  sv,
  no,
  fi,
  pl,
  cs,
  sk,
  hu,
  ro,
  hr,
  et,
  tr,
  ru,
  uk,
  ja,
  ko,
  zh,
};

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
export const PARTICLES = everyWord(({ names }) => names.particles);
