import { tokensOf } from '../lambdas/mail/facts/tokens.ts';
import {
  afterTag,
  mayFollow,
  NEVER,
  TAGS,
  type VenueWeights,
  venueModel,
} from '../lambdas/mail/facts/venue.ts';
import { type VenueText, type VenueWord, venueWords } from '../lambdas/mail/facts/venue-words.ts';
import { venueText } from '../lambdas/mail/facts/where.ts';
import type { FactMessage } from './fact-messages.ts';
import { randomNumbers, shuffled } from './fact-model.ts';
import { type Passage, venuePassages } from './venue-passages.ts';

/** A text whose words' tags are known, and what each has of the features that are learned. */
interface Lesson {
  words: VenueWord[];
  tags: number[];
}

const [OUTSIDE, BEGINS, WITHIN, SKIPPED] = [0, 1, 2, 3] as const;
const WIDTH = TAGS.length;
const ROUNDS = 8;
const RATE = 0.1;
const PENALTY = 0.01;
/** Where no gradient has been yet, a step is not as long as it could be. */
const FIRST_SQUARE = 0.1;
const SMALLEST_ERROR = 1e-4;
/** Features of fewer words teach nothing but those words. */
const AT_LEAST = 3;
/** Weights are written in hundredths; those that are all fainter are left out. */
const FAINT = 10;

/**
 * Learns which words are of the place of an interview, into `venueModel`: a conditional random field of words
 * in a row (Lafferty, McCallum and Pereira 2001), by gradient descent with AdaGrad steps and an L2 penalty.
 * The same messages give the same weights.
 */
export function learnVenues(messages: FactMessage[]): void {
  const lessons = [...messages.flatMap(lessonsOf), ...venuePassages().map(lessonOf)].filter(
    ({ words }) => words.length,
  );
  venueModel.weights = learned(lessons);
}

/** Of a passage every word's tag is marked. */
function lessonOf({ text, marks }: Passage): Lesson {
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
  if (location === null) return [taught(text, [])];
  if (signs.invitations[0]?.location) return [];
  const { words, count } = tokensOf(location, letter.language);
  const of = standing(words.slice(0, count), text);
  return of.length ? [taught(text, of)] : [];
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

function taught(text: VenueText, of: number[]): Lesson {
  const [first, last] = [of[0] ?? -1, of.at(-1) ?? -1];
  const words = venueWords(text);
  const tags = words.map(({ at }) => {
    if (at < first || at > last) return OUTSIDE;
    return at === first ? BEGINS : of.includes(at) ? WITHIN : SKIPPED;
  });
  return { words, tags };
}

/** A lesson with its features by their number. */
interface Row extends Lesson {
  features: number[][];
}

function learned(lessons: Lesson[]): VenueWeights {
  const names = namesOf(lessons);
  const number = new Map(names.map((name, at) => [name, at]));
  const numbered = (features: string[]) =>
    features.flatMap((feature) => {
      const known = number.get(feature);
      return known === undefined ? [] : [known];
    });
  const rows = lessons.map(
    (lesson): Row => ({
      ...lesson,
      features: lesson.words.map(({ features }) => numbered(features)),
    }),
  );
  const weights = new Float64Array(names.length * WIDTH);
  const squares = new Float64Array(weights.length).fill(FIRST_SQUARE);
  const move = (feature: number, tag: number, error: number) => {
    if (Math.abs(error) < SMALLEST_ERROR) return;
    const at = feature * WIDTH + tag;
    const weight = weights[at] ?? 0;
    const gradient = error + PENALTY * weight;
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    weights[at] = weight - (RATE * gradient) / Math.sqrt(square);
  };
  const next = randomNumbers();
  for (let round = 0; round < ROUNDS; round++)
    for (const row of shuffled(rows, next)) study(row, weights, move);
  return inHundredths(names, weights);
}

/** Moves the weights by how far the likelihood of each tag, and of each two, is from what is right. */
function study(
  { words, tags, features }: Row,
  weights: Float64Array,
  move: (feature: number, tag: number, error: number) => void,
): void {
  const own = features.map((of) =>
    TAGS.map((_, tag) => of.reduce((sum, feature) => sum + (weights[feature * WIDTH + tag] ?? 0), 0)),
  );
  const follows = words.map(({ at }, index) => words[index - 1]?.at === at - 1);
  const step = (from: number, to: number, index: number) =>
    mayFollow(from, to, follows[index] ?? false)
      ? follows[index]
        ? (weights[from * WIDTH + to] ?? 0)
        : 0
      : NEVER;
  const last = words.length - 1;
  const until = [own[0]?.map((score, tag) => (tag > BEGINS ? NEVER : score)) ?? []];
  for (let index = 1; index <= last; index++)
    until.push(
      TAGS.map(
        (_, to) =>
          (own[index]?.[to] ?? 0) +
          logSum(TAGS.map((_, from) => (until[index - 1]?.[from] ?? 0) + step(from, to, index))),
      ),
    );
  const since = [TAGS.map((_, tag) => (tag === SKIPPED ? NEVER : 0))];
  const behind = (index: number) => since[last - index] ?? [];
  for (let index = last - 1; index >= 0; index--)
    since.push(
      TAGS.map((_, from) =>
        logSum(
          TAGS.map(
            (_, to) => step(from, to, index + 1) + (own[index + 1]?.[to] ?? 0) + (behind(index + 1)[to] ?? 0),
          ),
        ),
      ),
    );
  const all = logSum(TAGS.map((_, tag) => (until[last]?.[tag] ?? 0) + (behind(last)[tag] ?? 0)));
  for (let index = 0; index <= last; index++)
    for (let to = 0; to < WIDTH; to++) {
      const likelihood = Math.exp((until[index]?.[to] ?? 0) + (behind(index)[to] ?? 0) - all);
      const error = likelihood - Number(tags[index] === to);
      for (const feature of features[index] ?? []) move(feature, to, error);
      if (follows[index])
        for (let from = 0; from < WIDTH; from++) {
          const both =
            (until[index - 1]?.[from] ?? 0) +
            step(from, to, index) +
            (own[index]?.[to] ?? 0) +
            (behind(index)[to] ?? 0);
          const isSo = tags[index - 1] === from && tags[index] === to;
          move(from, to, Math.exp(both - all) - Number(isSo));
        }
    }
}

/** The logarithm of a sum whose parts are given as logarithms. */
function logSum(parts: number[]): number {
  const most = Math.max(...parts);
  return most <= NEVER ? NEVER : most + Math.log(parts.reduce((sum, part) => sum + Math.exp(part - most), 0));
}

function namesOf(lessons: Lesson[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of lessons)
    for (const { features } of words)
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const common = [...counts].flatMap(([name, count]) => (count >= AT_LEAST ? [name] : []));
  return [...TAGS.map(afterTag), ...common.sort()];
}

const inHundredths = (names: string[], weights: Float64Array): VenueWeights =>
  Object.fromEntries(
    names.flatMap((name, at): [string, number[]][] => {
      const own = [...weights.subarray(at * WIDTH, (at + 1) * WIDTH)].map(
        (weight) => Math.round(100 * weight) + 0,
      );
      return own.some((weight) => Math.abs(weight) >= FAINT) ? [[name, own]] : [];
    }),
  );
