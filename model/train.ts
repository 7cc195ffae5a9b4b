import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import model from '../lambdas/mail/kind/kind-model.json' with { type: 'json' };
import { sureFrom } from './calibrate.ts';
import { holdOut, learnKinds, learnReplies, learnSentences, taughtMessages } from './kinds.ts';

/**
 * `npm run train`: learns the weights that kinds are decided by, and from which likelihood on a kind is sure, and writes
 * `lambdas/mail/kind/kind-model.json`. The sentence weights go first, into the very object that `cues.ts` reads, since the
 * messages are weighed by them.
 */
const FILE = join(import.meta.dirname, '../lambdas/mail/kind/kind-model.json');
const FOLDS = 8;

Object.assign(model.sentence, learnSentences());
const messages = await taughtMessages();
Object.assign(model, {
  message: learnKinds(messages),
  reply: learnReplies(messages),
  sure: sureFrom(holdOut(messages, FOLDS)),
});
writeFileSync(FILE, `${JSON.stringify(model)}\n`);
