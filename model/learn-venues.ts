import type { ChainModel } from '../lambdas/mail/facts/chain.ts';
import { tokensOf } from '../lambdas/mail/facts/tokens.ts';
import { order, rowsOf } from '../lambdas/mail/facts/venue.ts';
import { type VenueText, venueWords } from '../lambdas/mail/facts/venue-words.ts';
import { venueText } from '../lambdas/mail/facts/where.ts';
import type { FactMessage } from './fact-messages.ts';
import { type Lesson, learnChain, numbered } from './learn-chain.ts';
import { type Passage, venuePassages } from './venue-passages.ts';

const [OUTSIDE, BEGINS, WITHIN, SKIPPED] = [0, 1, 2, 3] as const;
const SETTINGS = { atLeast: 3, faint: 0.04, rounds: { all: 4, kept: 10 } };

/** Which words are of the place of an interview, by messages and by passages in which the place is marked. */
export const learnVenues = (messages: FactMessage[]): ChainModel =>
  learnChain([...messages.flatMap(lessonsOf), ...venuePassages().flatMap(lessonsIn)], order, SETTINGS);

/** Of a passage every word's tag is marked. */
function lessonsIn({ text, marks }: Passage): Lesson[] {
  const { from, to, count } = text.tokens;
  const of: number[] = [];
  for (let at = 0; at < count; at++)
    if (marks.some(([start, end]) => (from[at] ?? 0) >= start && (to[at] ?? 0) <= end)) of.push(at);
  return taught(text, of);
}

/**
 * Of a message the words of its place where they stand nearest together; none where it names no place. One
 * whose place does not stand in it word by word, or comes with its calendar, teaches nothing.
 */
function lessonsOf({ parts, expected: { location } }: FactMessage): Lesson[] {
  if (location === undefined) return [];
  const { letter, signs } = parts;
  const text = venueText({ ...parts, ...letter, ...signs });
  if (location === null) return taught(text, []);
  if (signs.invitations[0]?.location) return [];
  const { words, count } = tokensOf(location, letter.language);
  const of = standing(words.slice(0, count), text);
  return of.length ? taught(text, of) : [];
}

const lengthOf = (of: number[]) => (of.at(-1) ?? 0) - (of[0] ?? 0);
/** So much may stand between the words of a place: "Suite 2 (ring the bell and wait), Hull". */
const MOST_ASIDE = 25;

/** Where some words stand in a text one behind the other, as near together as they do. */
function standing(wanted: string[], { tokens: { words, count } }: VenueText): number[] {
  let best: number[] = [];
  for (let start = 0; start < count; start++) {
    if (words[start] !== wanted[0]) continue;
    const of = [start];
    const end = Math.min(count, start + 2 * wanted.length + MOST_ASIDE);
    for (let at = start + 1; at < end && of.length < wanted.length; at++)
      if (words[at] === wanted[of.length]) of.push(at);
    if (of.length === wanted.length && (!best.length || lengthOf(of) < lengthOf(best))) best = of;
  }
  return best;
}

/** A lesson for each row of words that may be of a place. */
function taught(text: VenueText, of: number[]): Lesson[] {
  const [first, last] = [of[0] ?? -1, of.at(-1) ?? -1];
  const tagOf = (at: number) => {
    if (at < first || at > last) return OUTSIDE;
    return at === first ? BEGINS : of.includes(at) ? WITHIN : SKIPPED;
  };
  return rowsOf(venueWords(text)).map((row) => ({
    features: row.map(({ features }) => numbered(features)),
    tags: Uint8Array.from(row, ({ at }) => tagOf(at)),
  }));
}
