import { conceptsIn } from './concepts.ts';
import model from './kind-model.json' with { type: 'json' };
import type { Language } from './language.ts';
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
const LONGEST_SENTENCE = 600;

/** What is weighed of a sentence: the concepts that it speaks of, and which of them meet. */
export function cueFeatures(sentence: string, language: Language): Map<string, number> {
  const concepts = [...conceptsIn(sentence.slice(0, LONGEST_SENTENCE), language)].sort();
  const features = new Map([['', 1]]);
  for (const [at, concept] of concepts.entries()) {
    features.set(concept, 1);
    for (const other of concepts.slice(at + 1)) features.set(`${concept}+${other}`, PAIR_STRENGTH);
  }
  return features;
}

/** How likely a sentence is each cue, from what was learned of the sentences in `test/fixtures/cues`. */
export const cuesOf = (sentence: string, language: Language): Likelihoods =>
  classify(model.sentence as unknown as LinearModel, cueFeatures(sentence, language));
