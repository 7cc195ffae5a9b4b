import type { Language } from '../words/languages.ts';
import { MARK } from './job-words.ts';
import type { PlaceName } from './places.ts';
import { DAY, familyOf, READER, type Tokens } from './tokens.ts';

/** Of a place at most so many words are looked at. */
export const MOST = 700;

/** What words are known for, a letter each; `ends`: where an entry ends, not all that it covers. */
const MARKS: readonly [letter: string, mark: number, by: 'covers' | 'ends'][] = [
  ['t', MARK.titles, 'covers'],
  ['n', MARK.roleNouns, 'covers'],
  ['f', MARK.roleFrames, 'covers'],
  ['h', MARK.roleHints, 'covers'],
  ['j', MARK.joins, 'covers'],
  ['a', MARK.articles, 'covers'],
  ['s', MARK.stops, 'covers'],
  ['i', MARK.hiring, 'covers'],
  ['@', MARK.at, 'covers'],
  ['o', MARK.organisations, 'covers'],
  ['l', MARK.legalForms, 'covers'],
  ['d', MARK.departments, 'covers'],
  ['r', MARK.recruiters, 'covers'],
  ['p', MARK.persons, 'covers'],
  ['m', MARK.honorifics | MARK.degrees, 'covers'],
  ['g', MARK.greetings, 'covers'],
  ['c', MARK.clients, 'covers'],
  ['y', MARK.agencies, 'covers'],
  ['k', MARK.companyHints | MARK.companyFrames | MARK.companyLabels, 'covers'],
  ['x', MARK.companyDoes, 'covers'],
  ['N', MARK.roleFrames | MARK.roleNouns | MARK.roleHints, 'ends'],
  ['K', MARK.companyFrames | MARK.companyLabels | MARK.at | MARK.clients, 'ends'],
  ['D', DAY, 'covers'],
  ['R', READER, 'covers'],
];

/**
 * What is so of a word and those beside it. `w` is a word, `e` and `d` its last letters, `s` its shape,
 * `m` what it is known for, `g` the gap in front of it, `p` its place and `l` its family of languages; the
 * number says how far off.
 */
const TEMPLATES = `
  ; w0; e0; d0 l0; d1 l0; s0 p0; m0 s0 g0; w-1 g0; w-2 w-1; w1 g1; w0 w1;
  w-2; e1; m-1 g0 m0; m0 g1 m1; m-2 m-1 s0;
  s-1 g0 s0 g1 s1 l0; p0 g0 g1`;

/** Words of a place of a letter. */
export interface PlacedWords {
  tokens: Tokens;
  name: PlaceName;
  language: Language;
}

/** What is so of a word, by its letter. A gap stands behind the last word, too. */
const SIGNS = {
  w: ({ tokens: { words } }, at) => words[at] ?? '',
  e: ({ tokens: { words } }, at) => (words[at] ?? '').slice(-4),
  d: ({ tokens: { words } }, at) => (words[at] ?? '').slice(-3),
  s: ({ tokens: { text, from, to } }, at) => shapeOf(text.slice(from[at], to[at])),
  m: ({ tokens }, at) => lettersOf(tokens, at),
  g: ({ tokens: { gaps } }, at) => ((gaps[at] ?? 'end') === 'end' ? 'para' : (gaps[at] ?? '')),
  p: ({ name }) => name,
  l: ({ language }) => familyOf(language),
} satisfies Record<string, (words: PlacedWords, at: number) => string>;

type Letter = keyof typeof SIGNS;
export const LETTERS = Object.keys(SIGNS) as Letter[];

/** A template's part: which letter, by its place in `LETTERS`, of the word so far off. */
interface Part {
  letter: number;
  by: number;
}

export const templates: readonly (readonly Part[])[] = TEMPLATES.split(';').map((template) =>
  [...template.matchAll(/([a-z])(-?\d)/g)].map(([, letter, by]) => ({
    letter: LETTERS.indexOf(letter as Letter),
    by: Number(by),
  })),
);

/** How many words of a place are looked at. */
export const countIn = ({ tokens: { count } }: PlacedWords): number => Math.min(count, MOST);

/** What is so of a word by a letter, by its place in `LETTERS`. */
export const signAt = (letter: number, words: PlacedWords, at: number): string => {
  const last = countIn(words) - (LETTERS[letter] === 'g' ? 0 : 1);
  const sign: (words: PlacedWords, at: number) => string = SIGNS[LETTERS[letter] ?? 'w'];
  return at < 0 || at > last ? NOTHING : sign(words, at);
};

/** Where there is no word. */
const NOTHING = '_';

const shapeOf = (word: string) =>
  /\d/.test(word) ? '9' : !/^\p{Lu}/u.test(word) ? 'x' : /\p{Ll}/u.test(word) ? 'Xx' : 'XX';

/** The letters of words that are known for the same: there are some hundreds. */
const lettersByBits = new Map<number, Map<number, string>>();

function lettersOf(tokens: Tokens, at: number): string {
  const bits = { covers: tokens.covers[at] ?? 0, ends: tokens.ends[at] ?? 0 };
  const byEnds = lettersByBits.get(bits.covers) ?? new Map<number, string>();
  lettersByBits.set(bits.covers, byEnds);
  const known = byEnds.get(bits.ends);
  if (known) return known;
  const letters = MARKS.flatMap(([letter, mark, by]) => (bits[by] & mark ? letter : [])).join('') || '-';
  byEnds.set(bits.ends, letters);
  return letters;
}

/** The features of each word of a place, as they are named in the model. */
export const featuresIn = (words: PlacedWords): string[][] =>
  Array.from({ length: countIn(words) }, (_, at) =>
    templates.map((parts, which) =>
      [which, ...parts.map(({ letter, by }) => signAt(letter, words, at + by))].join(' '),
    ),
  );
