import model from './kind-model.json' with { type: 'json' };
import { classify, type Likelihoods, type LinearModel } from './linear-model.ts';

/** What one sentence of recruiter mail does; `plain` does nothing of the kind. */
export const CUES = [
  'invite',
  'fix',
  'move',
  'cancel',
  'offer',
  'reject',
  'received',
  'outreach',
  'ack',
  'why',
  'match',
  'refer',
  'open',
  'other',
  'plain',
] as const;
export type Cue = (typeof CUES)[number];

const PAIR_STRENGTH = 0.4;

/** What is weighed of a sentence: the concepts that it speaks of, and which of them meet. */
export function cueFeatures(concepts: ReadonlySet<string>): Map<string, number> {
  const sorted = [...concepts].sort();
  const features = new Map([['', 1]]);
  for (const [at, concept] of sorted.entries()) {
    features.set(concept, 1);
    for (const other of sorted.slice(at + 1)) features.set(`${concept}+${other}`, PAIR_STRENGTH);
  }
  return features;
}

/** How likely a sentence that speaks of some concepts is each cue, from what was learned of `test/fixtures/cues`. */
export const cuesOf = (concepts: ReadonlySet<string>): Likelihoods =>
  classify(model.sentence as unknown as LinearModel, cueFeatures(concepts));
