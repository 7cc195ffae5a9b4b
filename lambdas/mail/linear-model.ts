/** Weights of a multinomial logistic regression, in hundredths: for each feature one for each class. */
export interface LinearModel {
  classes: string[];
  weights: Record<string, number[]>;
}

/** How likely each class is, from 0 to 1; all together are 1. */
export type Likelihoods = Map<string, number>;

/** What features, each with its strength, say of the classes of a model. Unknown features say nothing. */
export function classify({ classes, weights }: LinearModel, features: Map<string, number>): Likelihoods {
  const sums = classes.map(() => 0);
  for (const [feature, strength] of features) {
    const known = weights[feature];
    if (known)
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (known[at] ?? 0) * strength;
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - most) / 100));
  const total = powers.reduce((all, power) => all + power, 0);
  return new Map(classes.map((name, at) => [name, (powers[at] ?? 0) / total]));
}

/** The likeliest class. */
export function likeliest(likelihoods: Likelihoods): string {
  let best: [string, number] = ['', -1];
  for (const entry of likelihoods) if (entry[1] > best[1]) best = entry;
  return best[0];
}
