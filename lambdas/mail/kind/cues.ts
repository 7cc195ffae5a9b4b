import { classify, type Features, type Likelihoods } from '../text/linear-model.ts';
import { kindModels } from './kind-models.ts';

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
export const cueFeatures = (concepts: readonly string[]): Features => {
  const features: Features = new Map([['always', 1]]);
  for (const [at, concept] of concepts.entries()) {
    features.set(concept, 1);
    for (const other of concepts.slice(at + 1)) features.set(`${concept}+${other}`, PAIR_STRENGTH);
  }
  return features;
};

const placeOf = new Map(kindModels.sentence.classes.map((cue, at) => [cue, at]));

export const likelihoodOf = (cue: Cue, likelihoods: Likelihoods): number =>
  likelihoods[placeOf.get(cue) ?? -1] ?? 0;

/**
 * How likely a sentence that speaks of some concepts is each cue, from what was learned of
 * `model/cues`.
 */
export const cuesOf = (concepts: readonly string[]): Likelihoods =>
  classify(kindModels.sentence, cueFeatures(concepts));
