import type { Features } from '../lambdas/mail/text/linear-model.ts';
import { minimise } from './minimise.ts';
import type { LearnedModel } from './written-model.ts';

/** The features of something, and the class that it belongs to. */
export interface Example {
  features: Features;
  is: string;
  /** How much it counts; 1 where nothing is said. */
  weight?: number;
}

export interface HowToLearn {
  /** L2 penalty: the larger, the less a single example says. */
  penalty: number;
  /** Features that fewer examples have teach nothing but those examples. */
  atLeast: number;
  /** Features whose weights are all this faint, in hundredths, are left out; 3 where nothing is said. */
  faint?: number;
}

/** Examples as a sparse matrix: the features of one stand behind those of another. */
interface Rows {
  starts: Int32Array;
  places: Int32Array;
  strengths: Float64Array;
  is: Int32Array;
  weights: Float64Array;
}

/**
 * Multinomial logistic regression with an L2 penalty, solved by L-BFGS. The same examples give the same
 * weights, in whole hundredths; those that say nothing are left out.
 */
export function learn(examples: Example[], { penalty, atLeast, faint = 3 }: HowToLearn): LearnedModel {
  const classes = [...new Set(examples.map(({ is }) => is))].sort();
  const names = commonFeatures(examples, atLeast);
  const rows = matrixOf(examples, classes, names);
  const width = classes.length;
  const solved = minimise(new Float64Array(names.length * width), (weights, gradient) =>
    loss(rows, { weights, gradient, width, penalty }),
  );
  return { classes, weights: clear(inHundredths(names, solved, width), faint) };
}

function matrixOf(examples: Example[], classes: string[], names: string[]): Rows {
  const placeOf = new Map(names.map((name, at) => [name, at]));
  const starts = [0];
  const places: number[] = [];
  const strengths: number[] = [];
  for (const { features } of examples) {
    for (const [name, strength] of features) {
      const place = placeOf.get(name);
      if (place === undefined) continue;
      places.push(place);
      strengths.push(strength);
    }
    starts.push(places.length);
  }
  return {
    starts: Int32Array.from(starts),
    places: Int32Array.from(places),
    strengths: Float64Array.from(strengths),
    is: Int32Array.from(examples, ({ is }) => classes.indexOf(is)),
    weights: Float64Array.from(examples, ({ weight = 1 }) => weight),
  };
}

/** The cross entropy with its penalty; writes its gradient. */
function loss(
  rows: Rows,
  {
    weights,
    gradient,
    width,
    penalty,
  }: { weights: Float64Array; gradient: Float64Array; width: number; penalty: number },
): number {
  let total = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] as number;
    total += (penalty / 2) * weight * weight;
    gradient[at] = penalty * weight;
  }
  const shares = new Float64Array(width);
  for (let row = 0; row < rows.is.length; row++) {
    const [from, to] = [rows.starts[row] as number, rows.starts[row + 1] as number];
    shares.fill(0);
    for (let at = from; at < to; at++) {
      const first = (rows.places[at] as number) * width;
      for (let of = 0; of < width; of++)
        shares[of] =
          (shares[of] as number) + (weights[first + of] as number) * (rows.strengths[at] as number);
    }
    const most = Math.max(...shares);
    let sum = 0;
    for (let of = 0; of < width; of++) sum += shares[of] = Math.exp((shares[of] as number) - most);
    const is = rows.is[row] as number;
    const counts = rows.weights[row] as number;
    total -= counts * Math.log((shares[is] as number) / sum);
    for (let of = 0; of < width; of++)
      shares[of] = counts * ((shares[of] as number) / sum - (of === is ? 1 : 0));
    for (let at = from; at < to; at++) {
      const first = (rows.places[at] as number) * width;
      for (let of = 0; of < width; of++)
        gradient[first + of] =
          (gradient[first + of] as number) + (shares[of] as number) * (rows.strengths[at] as number);
    }
  }
  return total;
}

function commonFeatures(examples: Example[], atLeast: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= atLeast ? [name] : [])).sort();
}

/** Weights that are all faint decide nothing. */
const clear = (weights: [string, number[]][], faint: number): Map<string, number[]> =>
  new Map(weights.filter(([, values]) => values.some((value) => Math.abs(value) > faint)));

const inHundredths = (names: string[], weights: Float64Array, width: number): [string, number[]][] =>
  names.map((name, at) => {
    const values = [...weights.subarray(at * width, (at + 1) * width)];
    return [name, values.map((weight) => Math.round(weight * 100) + 0)];
  });
