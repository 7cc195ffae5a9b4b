import { expect, test } from 'vitest';
import toneModel from '../../lambdas/draft/tone/tone-model.json' with { type: 'json' };
import model from '../../lambdas/mail/kind/kind-model.json' with { type: 'json' };
import { learnKinds, learnReplies, learnSentences, taughtMessages } from '../../model/kinds.ts';
import { learnTone } from '../../model/tone.ts';

test('the weights in place are those that model/ teaches: `npm run train` writes them', async () => {
  expect(await learnSentences()).toEqual(model.sentence);
  const messages = await taughtMessages();
  expect(learnReplies(messages)).toEqual(model.reply);
  expect(learnKinds(messages)).toEqual(model.message);
}, 300_000);

test('the weights of the tone check are those that model/tone teaches', () => {
  expect(learnTone()).toEqual(toneModel);
}, 300_000);
