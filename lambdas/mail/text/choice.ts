import type { Evidence } from '../reading.ts';
import { softmax } from './softmax.ts';

/** A value that something in a message may say, and all that speaks for or against it. */
export interface Candidate {
  value: string;
  evidence: () => Evidence;
  /** Names of what is so; each has a weight. */
  features: Set<string>;
}

/** Weights of features, in hundredths, and how likely the best must be to be taken, in hundredths. */
export interface ChoiceModel {
  margin: number;
  /** From here on it is taken as well where all others are far behind. */
  clear?: number;
  weights: Record<string, number>;
}

/** What is chosen from: the candidates by what makes two of them one, and what speaks for none of them. */
export interface Choice {
  candidates: Map<string, Candidate>;
  none: Set<string>;
}

export const noChoice = (): Choice => ({ candidates: new Map(), none: new Set(['none']) });

const MOST = 250;

/**
 * Adds a candidate, or what one more place says for it. The first place that says it is its evidence.
 * @param key what makes two candidates one; `ofValue` tells what is so of the value wherever it stands, and
 * is asked once
 */
export function propose(
  { candidates }: Choice,
  key: string,
  {
    value,
    evidence,
    features,
    ofValue,
  }: Omit<Candidate, 'features'> & { features: Iterable<string>; ofValue?: () => string[] },
): void {
  const known = candidates.get(key);
  if (known) for (const feature of features) known.features.add(feature);
  else if (key && candidates.size < MOST) {
    const own = features instanceof Set ? features : new Set(features);
    for (const feature of ofValue?.() ?? []) own.add(feature);
    candidates.set(key, { value, evidence, features: own });
  }
}

const together = new Map<string, Map<string, string>>();
/** So many are kept of each: words of hostile mails without end would fill the memory. */
const MOST_KEPT = 5_000;

/** The name of two features that meet. Kept, since to join and hash it anew takes longer than all else. */
export function met(one: string, other: string): string {
  const others = together.get(one) ?? new Map<string, string>();
  const known = others.get(other);
  if (known !== undefined) return known;
  const name = `${one}+${other}`;
  if (others.size < MOST_KEPT && together.size < MOST_KEPT) together.set(one, others.set(other, name));
  return name;
}

const sum = (weights: ChoiceModel['weights'], features: Iterable<string>) => {
  let total = 0;
  for (const feature of features) total += weights[feature] ?? 0;
  return total;
};

/**
 * How likely each candidate is, in their order, and last that it is none of them: a conditional logit
 * (McFadden 1974), which is a softmax over what may be chosen.
 */
export const likelihoods = ({ candidates, none }: Choice, weights: ChoiceModel['weights']): number[] =>
  softmax([...[...candidates.values()].map(({ features }) => sum(weights, features)), sum(weights, none)]);

/** How far behind all others are, and that there is nothing, where a candidate is clear. */
const OTHERS_BEHIND = 2;
const NONE_BEHIND = 1.3;

/**
 * The likeliest candidate, where it is likely enough: else nothing is said. What names the same at another
 * length ("Crate & Barley", "Crate & Barley Taproom") speaks for it, not against it.
 */
export function choose(choice: Choice, { margin, clear = margin, weights }: ChoiceModel): Candidate | null {
  const shares = likelihoods(choice, weights).map((share) => share * 100);
  const none = shares.pop() ?? 0;
  const best = Math.max(0, ...shares);
  const candidates = [...choice.candidates.values()];
  const chosen = candidates[shares.indexOf(best)];
  if (!chosen || best < none) return null;
  const others = candidates.map((one, at) => ({ share: shares[at] ?? 0, isPart: nest(one, chosen) }));
  const together = others.reduce((sum, { share, isPart }) => (isPart ? sum + share : sum), 0);
  const second = Math.max(0, ...others.filter(({ isPart }) => !isPart).map(({ share }) => share));
  const isClear = best >= clear && together >= OTHERS_BEHIND * second && together >= NONE_BEHIND * none;
  const isShared = together >= margin && best >= OTHERS_BEHIND * none;
  return best >= margin || isShared || isClear ? chosen : null;
}

/** Whether one name holds the other, in whole words. */
function nest({ value: one }: Candidate, { value: other }: Candidate): boolean {
  const [longer, shorter] = [one, other].map((name) => ` ${name.toLowerCase()} `) as [string, string];
  return longer.includes(shorter) || shorter.includes(longer);
}
