import type { WeighedSentence } from './kind.ts';

/** The sentence that a place in the text belongs to. */
export const sentenceAt = (sentences: WeighedSentence[], at: number): WeighedSentence | undefined =>
  sentences.find(({ range }) => range[0] <= at && at < range[1]);
