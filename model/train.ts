import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindModels } from '../lambdas/mail/kind/kind-models.ts';
import { learnKinds, learnReplies, learnSentences, taughtMessages } from './kinds.ts';
import { modelsText } from './written-model.ts';

/**
 * `npm run train`: learns the weights that kinds are decided by, and writes
 * `lambdas/mail/kind/kind-model.txt`. The sentence weights go first, into the very object that `cues.ts`
 * reads, since the messages are weighed by them.
 */
const FILE = join(import.meta.dirname, '../lambdas/mail/kind/kind-model.txt');

const sentence = await learnSentences();
Object.assign(kindModels.sentence, sentence);
const messages = await taughtMessages();
writeFileSync(FILE, modelsText({ sentence, message: learnKinds(messages), reply: learnReplies(messages) }));
