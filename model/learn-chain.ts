import { type ChainModel, NEVER, type Order, sumsOf } from '../lambdas/mail/facts/chain.ts';
import { randomNumbers, shuffled } from './fact-model.ts';

/** Words in a row: of each the numbers of its features, and its tag. */
export interface Lesson {
  features: Int32Array[];
  tags: Uint8Array;
}

/** What was learned: for each feature, how much it speaks for each tag; for each tag, for the next. */
interface Learned {
  weights: Float64Array;
  steps: Float64Array;
}

const RATE = 0.1;
const PENALTY = 0.01;
/** Where no gradient has been yet, a step is not as long as it could be. */
const FIRST_SQUARE = 0.1;
const SMALLEST_ERROR = 1e-3;

/** How a model is learned. */
interface Settings {
  /** Features of fewer words teach nothing but those words. */
  atLeast: number;
  /** Once all are learned, those fainter than this are left out, and the others are learned anew. */
  faint: number;
  rounds: { all: number; kept: number };
}

/**
 * A conditional random field of words in a row (Lafferty, McCallum and Pereira 2001), by gradient descent
 * with AdaGrad steps and an L2 penalty. The same lessons give the same weights.
 */
export function learnChain(
  lessons: Lesson[],
  order: Order,
  { atLeast, faint, rounds }: Settings,
): ChainModel {
  const common = withOnly(lessons, (counts) => counts.map((count) => Number(count >= atLeast)));
  const first = descend(common.lessons, order, { size: common.kept.length, rounds: rounds.all });
  const kept = withOnly(common.lessons, (counts) =>
    counts.map((_, at) => Number(mostOf(first.weights, at, order.count) >= faint)),
  );
  const learned = descend(kept.lessons, order, { size: kept.kept.length, rounds: rounds.kept });
  return inHundredths(
    kept.kept.map((at) => featureNames[common.kept[at] ?? 0] ?? ''),
    learned,
    order.count,
  );
}

const featureNames: string[] = [];
const featureNumbers = new Map<string, number>();

/** Features by numbers: there are millions. */
export const numbered = (features: string[]): Int32Array =>
  Int32Array.from(features, (feature) => {
    const known = featureNumbers.get(feature) ?? featureNames.push(feature) - 1;
    featureNumbers.set(feature, known);
    return known;
  });

/** Lessons with those features only that are wanted, numbered anew; and which they were. */
function withOnly(
  lessons: Lesson[],
  wanted: (counts: Int32Array) => Int32Array,
): { lessons: Lesson[]; kept: number[] } {
  let size = 0;
  for (const { features } of lessons)
    for (const list of features) for (const one of list) if (one >= size) size = one + 1;
  const counts = new Int32Array(size);
  for (const { features } of lessons)
    for (const list of features) for (const one of list) counts[one] = (counts[one] ?? 0) + 1;
  const kept: number[] = [];
  const numbers = wanted(counts).map((isWanted, at) => (isWanted ? kept.push(at) - 1 : -1));
  return {
    kept,
    lessons: lessons.map(({ tags, features }) => ({
      tags,
      features: features.map((list) => list.map((one) => numbers[one] ?? -1).filter((one) => one >= 0)),
    })),
  };
}

const mostOf = (weights: Float64Array, feature: number, count: number) =>
  Math.max(...weights.subarray(feature * count, (feature + 1) * count).map((weight) => Math.abs(weight)));

/** Whole hundredths, without a negative nought. */
const hundredths = (weight: number) => Math.round(100 * weight) + 0;

const inHundredths = (names: string[], { weights, steps }: Learned, count: number): ChainModel => ({
  weights: Object.fromEntries(
    names
      .map((name, at): [string, number[]] => [
        name,
        Array.from(weights.subarray(at * count, (at + 1) * count), hundredths),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
  steps: Array.from(steps, hundredths),
});

function descend(
  lessons: Lesson[],
  order: Order,
  { size, rounds }: { size: number; rounds: number },
): Learned {
  const { count } = order;
  const weights = moving(size * count);
  const steps = moving(count * count);
  const next = randomNumbers();
  for (let round = 0; round < rounds; round++)
    for (const lesson of shuffled(lessons, next)) study(lesson, order, { weights, steps });
  return { weights: weights.values, steps: steps.values };
}

/** Weights, and how far each has moved. */
interface Moving {
  values: Float64Array;
  squares: Float64Array;
}

const moving = (size: number): Moving => ({
  values: new Float64Array(size),
  squares: new Float64Array(size).fill(FIRST_SQUARE),
});

function move({ values, squares }: Moving, at: number, error: number): void {
  const value = values[at] ?? 0;
  const gradient = error + PENALTY * value;
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  values[at] = value - (RATE * gradient) / Math.sqrt(square);
}

/** Moves the weights by how far the likelihood of each tag, and of each two, is from what is right. */
function study({ features, tags }: Lesson, order: Order, learned: { weights: Moving; steps: Moving }): void {
  const { count } = order;
  const { weights, steps } = learned;
  const may = order.steps.map((step, at) => (step <= NEVER ? NEVER : (steps.values[at] ?? 0)));
  const own = ownScores(features, weights.values, count);
  const { until, since, all } = sumsOf(own, { ...order, steps: may });
  const errors = new Float64Array(count * count);
  for (let word = 0; word < features.length; word++) {
    const at = word * count;
    for (let tag = 0; tag < count; tag++) {
      const error =
        Math.exp((until[at + tag] ?? 0) + (since[at + tag] ?? 0) - all) - Number(tags[word] === tag);
      if (Math.abs(error) >= SMALLEST_ERROR)
        for (const feature of features[word] ?? []) move(weights, feature * count + tag, error);
      for (let before = 0; word && before < count; before++) {
        const step = before * count + tag;
        const both =
          (until[at - count + before] ?? 0) +
          (may[step] ?? 0) +
          (own[at + tag] ?? 0) +
          (since[at + tag] ?? 0);
        const isSo = tags[word - 1] === before && tags[word] === tag;
        errors[step] = (errors[step] ?? 0) + Math.exp(both - all) - Number(isSo);
      }
    }
  }
  for (const [step, error] of errors.entries())
    if ((order.steps[step] ?? 0) > NEVER) move(steps, step, error);
}

function ownScores(features: Int32Array[], weights: Float64Array, count: number): Float64Array {
  const own = new Float64Array(features.length * count);
  for (const [word, list] of features.entries())
    for (const feature of list)
      for (let tag = 0; tag < count; tag++)
        own[word * count + tag] = (own[word * count + tag] ?? 0) + (weights[feature * count + tag] ?? 0);
  return own;
}
