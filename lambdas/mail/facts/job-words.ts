import { withoutAccents } from '../text/accents.ts';
import { entriesIn } from '../text/entry-list.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import type { EntryList, JobWords } from '../words/schema.ts';
import { WORDS } from '../words/words.ts';

/** What a word says of those around it: the list of `JobWords` that it stands in. */
export type Mark = keyof JobWords;

interface Entry {
  bit: number;
  /** The words behind the first. */
  rest: string[];
}

/** Entries by their first word; those with a `*` by the letters next to it, three at least. */
export interface Lexicon {
  whole: Map<string, Entry[]>;
  beginnings: Map<string, { letters: string; bit: number }[]>;
  endings: Map<string, { letters: string; bit: number }[]>;
}

const MARKS = Object.keys(WORDS.en.job) as Mark[];
/** Each mark as a bit: several are one number. */
export const MARK = Object.fromEntries(MARKS.map((mark, at) => [mark, 1 << at])) as Record<Mark, number>;
/** Several marks, by their names. */
export const marksOf = (list: EntryList) =>
  entriesIn(list).reduce((bits, mark) => bits | MARK[mark as Mark], 0);

/** What names have in any language: of them those of all languages are known. */
const OF_NAMES = new Set<Mark>([
  'recruiters',
  'departments',
  'organisations',
  'legalForms',
  'agencies',
  'honorifics',
]);
/** Small words: those of English mean something else in other languages. */
const SMALL = new Set<Mark>(['stops', 'articles', 'roleHints', 'companyHints', 'persons']);

const lexicons = new Map<Language, Lexicon>();

/**
 * The words of a language, those of English that mail in any language has, and those of names in all. Made on
 * first use.
 */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language) ?? indexed(language);
  lexicons.set(language, known);
  return known;
}

function indexed(language: Language): Lexicon {
  const lexicon: Lexicon = { whole: new Map(), beginnings: new Map(), endings: new Map() };
  for (const mark of MARKS)
    for (const from of LANGUAGES) {
      const isKnown = from === language || OF_NAMES.has(mark) || (from === 'en' && !SMALL.has(mark));
      if (isKnown) for (const entry of entriesIn(WORDS[from].job[mark])) addEntry(lexicon, entry, MARK[mark]);
    }
  return lexicon;
}

function addEntry(lexicon: Lexicon, entry: string, bit: number): void {
  const [first = '', ...rest] = plain(entry).split(/[\s']+/);
  if (first.endsWith('*')) push(lexicon.beginnings, first.slice(0, 3), { letters: first.slice(0, -1), bit });
  else if (first.startsWith('*')) push(lexicon.endings, first.slice(-3), { letters: first.slice(1), bit });
  else push(lexicon.whole, first, { bit, rest });
}

const push = <Thing>(index: Map<string, Thing[]>, key: string, thing: Thing) =>
  index.set(key, [...(index.get(key) ?? []), thing]);

/** A word as it stands in the lexicon: in small letters, without accents and the signs of an abbreviation. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  return /^[ -~]*$/.test(lower) ? lower : withoutAccents(lower).replaceAll('\u2019', "'");
}

/**
 * Marks words: calls `mark` with the bit of each entry that begins at a word, and how many words it has.
 * @param words in the lexicon's spelling
 */
export function marksAt(
  { whole, beginnings, endings }: Lexicon,
  words: string[],
  at: number,
  mark: (bit: number, count: number) => void,
): void {
  const word = words[at] ?? '';
  for (const { bit, rest } of whole.get(word) ?? [])
    if (rest.every((next, index) => words[at + index + 1] === next)) mark(bit, rest.length + 1);
  if (word.length < 3 || word.includes('://') || word.includes('@')) return;
  for (const { letters, bit } of beginnings.get(word.slice(0, 3)) ?? [])
    if (word.startsWith(letters)) mark(bit, 1);
  for (const { letters, bit } of endings.get(word.slice(-3)) ?? []) if (word.endsWith(letters)) mark(bit, 1);
}
