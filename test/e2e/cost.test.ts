import { expect, test } from 'vitest';
import { lived, MOST_REQUESTS, MOST_WRITE_UNITS } from '../../tools/bench/life.ts';

/** The goals of `npm run bench -- life`, so that a request that nobody needs is seen. */
test('a whole life costs so many requests and write units at most', { timeout: 300_000 }, async () => {
  const steps = await lived();
  const asked = steps.flatMap(([step, cost]) => cost.asked.map((request) => `${step}: ${request}`));
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(steps.reduce((sum, [, { write }]) => sum + write, 0)).toBeLessThanOrEqual(MOST_WRITE_UNITS);
  expect(steps.map(([, { mails }]) => mails)).toEqual([1, 1, 0, 0, 2, 1]);
});
