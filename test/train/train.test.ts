import { expect, test } from 'vitest';
import model from '../../lambdas/mail/kind/kind-model.json' with { type: 'json' };
import { learnMessages, learnSentences } from './kind-model.ts';

test('the weights in place are those that the fixtures teach: `npm run train` writes them', async () => {
  expect(learnSentences()).toEqual(model.sentence);
  expect(await learnMessages()).toEqual(model.message);
}, 60_000);
