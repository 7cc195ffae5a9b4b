import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turnstile } from '../../../lib/local/turnstile.ts';

test('what is to run alone waits for what runs, and lets nothing else begin', async () => {
  const { run, alone } = turnstile();
  const seen: string[] = [];
  const work = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await sleep(ms);
    seen.push(`${name} ends`);
  };
  await Promise.all([
    run(work('a', 20)),
    run(work('b', 10)),
    alone(work('first alone', 10)),
    alone(work('second alone', 5)),
    run(work('c', 5)),
  ]);
  expect(seen).toEqual([
    ...['a begins', 'b begins', 'b ends', 'a ends', 'first alone begins', 'first alone ends'],
    ...['second alone begins', 'second alone ends', 'c begins', 'c ends'],
  ]);
});

test('what fails alone opens it again', async () => {
  const { run, alone } = turnstile();
  await alone(async () => {
    throw new Error('on purpose');
  });
  expect(await run(async () => 'done')).toBe('done');
});
