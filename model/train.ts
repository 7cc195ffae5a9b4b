import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import model from '../lambdas/mail/kind/kind-model.json' with { type: 'json' };
import { learnKinds, learnReplies, learnSentences, taughtMessages } from './kinds.ts';

/**
 * `npm run train`: learns the weights that kinds are decided by, and writes
 * `lambdas/mail/kind/kind-model.json`. The sentence weights go first, into the very object that `cues.ts`
 * reads, since the messages are weighed by them.
 */
const FILE = join(import.meta.dirname, '../lambdas/mail/kind/kind-model.json');

Object.assign(model.sentence, await learnSentences());
const messages = await taughtMessages();
Object.assign(model, { message: learnKinds(messages), reply: learnReplies(messages) });
/** A line for each feature: a change shows which weights it moved. */
writeFileSync(FILE, `${JSON.stringify(model).replaceAll('],"', '],\n"')}\n`);
