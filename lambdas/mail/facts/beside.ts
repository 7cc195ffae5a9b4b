import { met } from '../text/choice.ts';
import { type Gap, HARD, has, type Span, type Tokens } from './tokens.ts';

/**
 * Something that the word beside a span may be: its name, where its marks are looked for, which, and over
 * which gaps they count; over any where none are named.
 */
export type Neighbour = [
  name: string,
  by: 'begins' | 'ends' | 'covers',
  marks: number,
  over?: ReadonlySet<Gap>,
];

/** A word beside a span, and the gap between them. */
interface Beside {
  at: number;
  gap: Gap;
}

/** The first of some things that a word beside a span is. */
export const neighbour = (tokens: Tokens, { at, gap }: Beside, may: readonly Neighbour[]) =>
  may.find(([, by, marks, over]) => has(tokens[by], at, marks) && (!over || over.has(gap)))?.[0];

/** What parts a span from the word beside it; where nothing does, how that is written. */
export function partedBy({ capital }: Tokens, { at, gap }: Beside): string {
  if (HARD.has(gap)) return 'hard';
  if (!CLOSE.has(gap)) return gap;
  return capital[at] ? 'capital' : 'small';
}

/** Gaps that part nothing. */
export const CLOSE: ReadonlySet<Gap> = new Set(['space', 'none']);
/** Gaps that part a title from its place, or a name from a title: more of the same may follow. */
export const SOFT: ReadonlySet<Gap> = new Set(['comma', 'dash', 'slash', 'open', 'close', 'line']);
export const NEAR: ReadonlySet<Gap> = new Set([...CLOSE, ...SOFT]);
/** Behind a label. */
export const ROW: ReadonlySet<Gap> = new Set(['colon', 'para', 'line']);

const MOST_ARTICLES = 3;

/** The word in front of a span and its articles, which are none where they end what leads to it: "at the". */
export function beforeArticles(
  { covers, ends, gaps }: Tokens,
  first: number,
  marks: { articles: number; leads: number },
): number {
  let before = first - 1;
  while (
    before >= 0 &&
    first - before <= MOST_ARTICLES &&
    has(covers, before, marks.articles) &&
    !has(ends, before, marks.leads) &&
    !HARD.has(gaps[before + 1] ?? 'end')
  )
    before--;
  return before;
}

/** Something that a word within a span may be; not where it has the last marks as well. */
export type Inside = [name: string, marks: number, unless?: number];

/** What the words of a span are, and whether one has a digit. */
export function insideOf(
  { covers, words }: Tokens,
  [first, last]: Span,
  may: readonly Inside[],
): Set<string> {
  const inside = new Set<string>();
  for (let at = first; at <= last; at++) {
    for (const [name, marks, unless = 0] of may)
      if (has(covers, at, marks) && !has(covers, at, unless)) inside.add(name);
    if (/\d/.test(words[at] ?? '')) inside.add('digit');
  }
  return inside;
}

/** How many lines with words of a signature stand above a word. */
export function lineOf({ gaps }: Tokens, at: number): number {
  let line = 0;
  for (let before = 1; before <= at; before++) if (gaps[before] === 'para' || gaps[before] === 'line') line++;
  return line;
}

/** Adds the features that two of a pair are together. */
export function addPairs(features: Set<string>, pairs: [string, string][]): void {
  for (const [one, other] of pairs) features.add(met(one, other));
}

/** Adds that one of some features meets one of others. */
export function cross(features: Set<string>, some: readonly string[], others: readonly string[]): void {
  const present = others.filter((other) => features.has(other));
  for (const one of some)
    if (features.has(one)) for (const other of present) if (other !== one) features.add(met(one, other));
}

/**
 * How a candidate and another one hold each other: the other goes on behind it or in front of it, or is its
 * part.
 */
export type Relation = 'goes on' | 'longer' | 'more before' | 'goes back';

/** A candidate by what is compared of it. */
interface Worded {
  words: string;
  features: Set<string>;
}

/** Adds what candidates say of each other by their words. */
export function relate(candidates: Worded[], say: (relation: Relation, other: Worded) => string): void {
  const list = candidates.map((one) => ({ ...one, front: `${one.words} `, back: ` ${one.words}` }));
  for (const { words, front, back, features } of list)
    for (const other of list) {
      if (other.words.startsWith(front)) features.add(say('goes on', other));
      if (words.startsWith(other.front)) features.add(say('longer', other));
      if (words.endsWith(other.back)) features.add(say('more before', other));
      if (other.words.endsWith(back)) features.add(say('goes back', other));
    }
}
