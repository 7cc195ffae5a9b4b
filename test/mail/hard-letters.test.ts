import { expect, test } from 'vitest';
import { HARD } from './hard-letters.ts';
import { readLetters } from './letters.ts';

const own = ['jane@example.com', 'inbox@bowout.example'];

test.each(HARD.map((it) => [it.id, it] as const))('hard letter %s', async (_, { raw, expected }) => {
  const readings = await readLetters(raw, { own });
  const [reading] = readings;
  const { facts, signs } = reading ?? expect.fail();
  const said: Record<string, unknown> = {
    from: reading?.original.from?.address,
    froms: readings.map(({ original }) => original.from?.address),
    kind: reading?.kind,
    note: reading?.note,
    name: facts.recruiterName?.value,
    email: facts.recruiterEmail?.value,
    company: facts.company?.value,
    role: facts.role?.value,
    localStart: facts.localStart?.value,
    spoken: Boolean(signs?.spokenBefore),
    stage: signs?.stage?.value,
    travel: Boolean(signs?.travel),
    startDate: Boolean(signs?.startDate),
    old: Boolean(signs?.appliedLongAgo),
    automatic: signs?.automatic,
    backOn: signs?.backOn,
    instead: signs?.instead?.address,
    contact: signs?.newContact?.address,
  };
  expect(Object.fromEntries(Object.keys(expected).map((key) => [key, said[key]]))).toEqual(expected);
});
