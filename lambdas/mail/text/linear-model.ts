import { softmax } from './softmax.ts';

/** Weights of a multinomial logistic regression, in hundredths. */
export interface LinearModel {
  classes: string[];
  /** For each feature one weight for each class. */
  weights: Pick<ReadonlyMap<string, readonly number[]>, 'get'>;
}

/** The features of something, and how strong each is. */
export type Features = Map<string, number>;

/** How likely each class of a model is, in their order, from 0 to 1; all together are 1. */
export type Likelihoods = number[];

/** What features say of the classes of a model. Unknown ones say nothing. */
export function classify({ classes, weights }: LinearModel, features: Features): Likelihoods {
  const sums = new Array<number>(classes.length).fill(0);
  for (const [name, strength] of features) {
    const known = weights.get(name);
    if (known)
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (known[at] ?? 0) * strength;
  }
  return softmax(sums);
}
