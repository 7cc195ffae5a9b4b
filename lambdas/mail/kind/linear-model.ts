/** What `npm run train` writes: weights of a multinomial logistic regression, in hundredths. */
export interface LinearModel {
  classes: string[];
  /** For each feature, and for each two that say something when they meet (`timed+invite`), one for each class. */
  weights: Record<string, number[]>;
}

/** Is told each feature, with another that it meets or '', and how strong it is. */
export type Tell = (feature: string, met: string, strength: number) => void;

/** Tells all features of one thing. */
export type Features = (tell: Tell) => void;

/** How likely each class of a model is, in their order, from 0 to 1; all together are 1. */
export type Likelihoods = number[];

/** A feature's name in the weights. */
export const nameOf = (feature: string, met: string) => (met ? `${feature}+${met}` : feature);

/** The weights of a feature by the one that it meets; by '' where it stands alone. */
type Index = Map<string, Map<string, number[]>>;

const indexes = new WeakMap<LinearModel['weights'], Index>();

/** The index of a model's weights, made on first use; it holds the very lists, so that a change of one is seen. */
function indexOf(weights: LinearModel['weights']): Index {
  const known = indexes.get(weights);
  if (known) return known;
  const index: Index = new Map();
  for (const [name, values] of Object.entries(weights)) {
    const [feature = '', met = ''] = name.split('+');
    const others = index.get(feature) ?? new Map<string, number[]>();
    index.set(feature, others.set(met, values));
  }
  indexes.set(weights, index);
  return index;
}

/** What features say of the classes of a model. Unknown ones say nothing. */
export function classify({ classes, weights }: LinearModel, features: Features): Likelihoods {
  const index = indexOf(weights);
  const sums = new Array<number>(classes.length).fill(0);
  features((feature, met, strength) => {
    const known = index.get(feature)?.get(met);
    if (known)
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (known[at] ?? 0) * strength;
  });
  return softmax(sums);
}

/** Sums in hundredths as likelihoods: in place, since this is done for every sentence. */
function softmax(sums: number[]): Likelihoods {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > most) most = sum;
  let total = 0;
  for (let at = 0; at < sums.length; at++) total += sums[at] = Math.exp(((sums[at] ?? 0) - most) / 100);
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / total;
  return sums;
}

/** The likeliest class. */
export function likeliest({ classes }: LinearModel, likelihoods: Likelihoods): string {
  let best = 0;
  for (let at = 1; at < likelihoods.length; at++)
    if ((likelihoods[at] ?? 0) > (likelihoods[best] ?? 0)) best = at;
  return classes[best] ?? '';
}
