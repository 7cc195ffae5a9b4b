import { expect, test } from 'vitest';
import model from '../../lambdas/mail/kind/kind-model.json' with { type: 'json' };
import { learnKinds, learnReplies, learnSentences, taughtMessages } from '../../model/kinds.ts';

test('the weights in place are those that model/ teaches: `npm run train` writes them', async () => {
  expect(learnSentences()).toEqual(model.sentence);
  const messages = await taughtMessages();
  expect(learnReplies(messages)).toEqual(model.reply);
  expect(learnKinds(messages)).toEqual(model.message);
}, 300_000);
