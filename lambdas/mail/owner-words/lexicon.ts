import { withoutAccents } from '../text/accents.ts';
import { entriesIn } from '../text/entry-list.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { tokensOf } from './tokens.ts';
import type { Words } from './words.ts';

const WORDS: Record<Language, Words> = { en, de, fr, es, pt, it, nl };

export type Meaning = keyof Words;

/** The words of a language, by how they are written. */
export interface Lexicon {
  language: Language;
  /** As written, and without accents. */
  exact: Map<string, Meaning>;
  bare: Map<string, Meaning>;
  /** "zieh … zurück". */
  split: { first: string[]; second: string; meaning: Meaning }[];
  /** So many words the longest entry has. */
  longest: number;
  /** Verbs in which a letter may be wrong. */
  verbs: { word: string; meaning: Meaning }[];
}

/** In lower case, with one kind of apostrophe, without accents. */
export const plain = (text: string) => withoutAccents(text.toLowerCase().replace(/['`\u2018]/g, '\u2019'));

const MISSPELLED: readonly Meaning[] = ['iAccepted', 'accepted', 'withdraw'];
/** Shorter words are too near to others. */
const SHORTEST_MISSPELLED = 6;

let made: readonly Lexicon[] | undefined;

/** The words of all languages, made when an owner's own words are first read: a forward has none. */
export function lexicons(): readonly Lexicon[] {
  made ??= LANGUAGES.map(lexiconOf);
  return made;
}

let ofNotes: readonly Lexicon[] | undefined;

/** The same for the note above what is passed on: "both of these" is what comes with it. */
export function lexiconsOfNotes(): readonly Lexicon[] {
  const asOne = (known: Map<string, Meaning>) =>
    new Map([...known].map(([words, meaning]) => [words, meaning === 'several' ? 'interview' : meaning]));
  ofNotes ??= lexicons().map((it) => ({ ...it, exact: asOne(it.exact), bare: asOne(it.bare) }));
  return ofNotes;
}

function lexiconOf(language: Language): Lexicon {
  const lexicon: Lexicon = { language, exact: new Map(), bare: new Map(), split: [], longest: 1, verbs: [] };
  for (const [key, entries] of Object.entries(WORDS[language])) {
    for (const entry of entriesIn(entries)) add(lexicon, entry, key as Meaning);
  }
  return lexicon;
}

function add(lexicon: Lexicon, entry: string, meaning: Meaning): void {
  const [first = '', second] = entry.split(' \u2026 ').map((part) =>
    tokensOf(part)
      .map(({ key }) => key)
      .join(' '),
  );
  if (second) {
    lexicon.split.push({ first: first.split(' '), second, meaning });
    return;
  }
  lexicon.exact.set(first, meaning);
  if (!lexicon.bare.has(plain(first))) lexicon.bare.set(plain(first), meaning);
  const words = first.split(' ');
  lexicon.longest = Math.max(lexicon.longest, words.length);
  if (MISSPELLED.includes(meaning) && words.length === 1 && first.length >= SHORTEST_MISSPELLED) {
    lexicon.verbs.push({ word: plain(first), meaning });
  }
}

/** What words mean as they are written, with their accents missing, or with a letter wrong in the verb. */
export function meaningOf(lexicon: Lexicon, words: string): Meaning | null {
  // Spanish "él" is no "el": with its accent a word is what it says.
  const another = words.split(' ').some((word) => word !== words && lexicon.exact.get(word) === 'never');
  const known = lexicon.exact.get(words) ?? (another ? null : lexicon.bare.get(plain(words)));
  // With a hyphen the letters are a word of their own: "retire-le" is not "retire-me".
  if (known || /[ -]/.test(words)) return known ?? null;
  const word = plain(words);
  // A word of another language is no misspelling: Portuguese "aceite" is not Spanish "acepte".
  if (lexicons().some(({ bare }) => bare.has(word))) return null;
  return lexicon.verbs.find((verb) => isMisspelled(word, verb.word))?.meaning ?? null;
}

/** Whether a word is another with one letter missing, added, wrong, or changed with its neighbour. */
function isMisspelled(word: string, right: string): boolean {
  // The last letter says who did it and when: Spanish "acepta" is an order, "acepte" is done.
  if (word[0] !== right[0] || word.at(-1) !== right.at(-1)) return false;
  let start = 0;
  while (start < word.length && word[start] === right[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, right.length) - start && word.at(-1 - end) === right.at(-1 - end)) end++;
  const [is, should] = [word.slice(start, word.length - end), right.slice(start, right.length - end)];
  if (is.length + should.length === 4) return is === [...should].toReversed().join('');
  return is.length <= 1 && should.length <= 1;
}
