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
import type { Language } from './languages.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { ClientWords, Words } from './schema.ts';
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
