import { join } from 'node:path';
import { readModels } from '../text/written-model.ts';

/** What was learned of sentences, of messages, and of answers to a withdrawal (`model/train.ts`). */
export const kindModels = readModels(join(import.meta.dirname, 'kind-model.txt'), [
  'sentence',
  'message',
  'reply',
]);
