import { classify, type Features, type LinearModel, nameOf } from '../../lambdas/mail/kind/linear-model.ts';

/** The features of something, and the class that it belongs to. */
export interface Example {
  features: Features;
  is: string;
}

const RATE = 20;

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad steps (Duchi, Hazan and Singer 2011)
 * and an L2 penalty. The same examples give the same weights, in whole hundredths; those that say nothing are left out.
 */
export function learn(
  examples: Example[],
  { rounds, penalty }: { rounds: number; penalty: number },
): LinearModel {
  const classes = [...new Set(examples.map(({ is }) => is))].sort();
  const zeros = () => classes.map(() => 0);
  const told = new Map(examples.map(({ features }) => [features, named(features)]));
  const features = [...new Set([...told.values()].flatMap((names) => [...names.keys()]))].sort();
  const weights = Object.fromEntries(features.map((feature) => [feature, zeros()]));
  const squares = Object.fromEntries(features.map((feature) => [feature, classes.map(() => 1e-6)]));
  const next = randomNumbers();
  for (let round = 0; round < rounds; round++) {
    for (const example of shuffled(examples, next)) {
      const likelihoods = classify({ classes, weights }, example.features);
      for (const [feature, strength] of told.get(example.features) ?? []) {
        const weight = weights[feature] ?? zeros();
        const square = squares[feature] ?? zeros();
        for (const [at, name] of classes.entries()) {
          const error = (likelihoods[at] ?? 0) - (name === example.is ? 1 : 0);
          const gradient = error * strength + (penalty * (weight[at] ?? 0)) / 100;
          square[at] = (square[at] ?? 0) + gradient ** 2;
          weight[at] = (weight[at] ?? 0) - (RATE * gradient) / Math.sqrt(square[at] ?? 1);
        }
      }
    }
  }
  const rounded = features.map(
    (feature) => [feature, (weights[feature] ?? []).map((weight) => Math.round(weight) + 0)] as const,
  );
  return {
    classes,
    weights: Object.fromEntries(rounded.filter(([, values]) => values.some((value) => Math.abs(value) > 4))),
  };
}

/** Features by their names, with their strengths. */
function named(features: Features): Map<string, number> {
  const strengths = new Map<string, number>();
  features((feature, met, strength) => {
    if (strength) strengths.set(nameOf(feature, met), strength);
  });
  return strengths;
}

function shuffled<T>(list: T[], next: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

/** The same sequence every time: a linear congruential generator with the constants of ISO C's example. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
