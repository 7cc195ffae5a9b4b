import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import written from '../../lambdas/mail/facts/fact-model.json' with { type: 'json' };
import { venueModel } from '../../lambdas/mail/facts/venue.ts';
import deadlines from '../../lambdas/mail/when/deadline-model.json' with { type: 'json' };
import { factMessages } from '../../model/fact-messages.ts';
import { learnKinds, learnReplies, learnSentences, taughtMessages } from '../../model/kinds.ts';
import { learnDeadlines } from '../../model/learn-deadlines.ts';
import { learnFacts, weights } from '../../model/learn-facts.ts';
import { learnTone } from '../../model/tone.ts';
import { modelsText } from '../../model/written-model.ts';

/** The lines of what was learned that a file in `lambdas/` has not, or has in another place. */
function unlike(learned: string, file: string): string[] {
  const written = readFileSync(join(import.meta.dirname, '../../lambdas', file), 'utf8').split('\n');
  return learned.split('\n').filter((line, at) => line !== written[at]);
}

test('the weights in place are those that model/ teaches: `npm run train` writes them', async () => {
  const sentence = await learnSentences();
  const messages = await taughtMessages();
  const learned = modelsText({ sentence, message: learnKinds(messages), reply: learnReplies(messages) });
  expect(unlike(learned, 'mail/kind/kind-model.txt')).toEqual([]);
}, 600_000);

test('the weights of the tone check are those that model/tone teaches', () => {
  expect(unlike(modelsText({ tone: learnTone() }), 'draft/tone/tone-model.txt')).toEqual([]);
}, 300_000);

test('and so are the weights of company, role, person, format, place and the last day to answer', async () => {
  const before = structuredClone({ weights: written, venues: venueModel });
  const messages = await factMessages([join(import.meta.dirname, '../../model/messages')]);
  expect(learnDeadlines(messages)).toEqual(deadlines);
  learnFacts(messages);
  expect(weights).toEqual(before.weights);
  expect(venueModel.weights).toEqual(before.venues.weights);
}, 900_000);
