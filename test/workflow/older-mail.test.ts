import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { split } from '../../lambdas/workflow/owner-actions.ts';
import { invitation, World } from './world.ts';

/** Mails are forwarded in any order: what was written last has the last word. It is 24 November. */

const CONFIRMED =
  'Your interview for the Backend Engineer role is confirmed for Tuesday 15 December 2026 at 10:00 ' +
  '(Lisbon time).';
const INVITED =
  'We would like to invite you to an interview for the Backend Engineer role on Thursday 10 December 2026 ' +
  'at 16:00 (Lisbon time). You can call me at +351 912 345 678.';
const MOVED =
  'Unfortunately we have to reschedule your interview on Monday 7 December. I will send you a new time ' +
  'as soon as I have one.';
const CANCELLED = 'Unfortunately we have to cancel your interview for the Backend Engineer role.';

const EARLY = 'Wed, Nov 18, 2026 at 9:14 AM';
const LATE = 'Fri, Nov 20, 2026 at 5:02 PM';

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

let count = 0;
const forward = (body: string, written: string) =>
  world.receive(invitation('Acme', { body, written, id: `older-${++count}` }));
const interview = async () => {
  const interviews = await world.interviews();
  expect(interviews).toHaveLength(1);
  return interviews[0] as Interview;
};
const startOf = async () => (await interview()).facts.start?.value ?? null;
const told = async () => {
  const { subject, text } = (await world.mailsToOwner()).at(-1) ?? { subject: '', text: '' };
  return { subject, flat: text.replaceAll(/\s+/g, ' ') };
};

describe('an older invitation that is forwarded after the confirmation', () => {
  beforeEach(async () => {
    await forward(CONFIRMED, LATE);
    await forward(INVITED, EARLY);
  });

  test('changes no time, fills a gap, and the mail says what stayed', async () => {
    expect(await startOf()).toBe('2026-12-15T10:00:00+00:00');
    expect((await interview()).facts.recruiterPhone?.value).toBe('+351 912 345 678');
    const { subject, flat } = await told();
    expect(subject).toBe('An older mail: Backend Engineer at Acme · Tue 15 Dec 10:00, in 21 days');
    expect(flat).toContain(
      'This mail was written on Wednesday 18 November, before the one of Friday 20 November that I have. ' +
        'I have kept what the newer one says: Tuesday 15 December at 10:00 (Lisbon time), in 21 days. ' +
        'From this one I have only added what was missing.',
    );
    expect(flat).not.toContain('up to date');
  });

  test('so the withdrawal names the time that stands', async () => {
    await world.accept();
    const [draft] = (await interview()).drafts;
    expect(draft?.text).toContain('15 December');
    expect(draft?.text).not.toContain('10 December');
  });

  test('and what is read again, when another message is moved out, is read as it was written', async () => {
    await forward('A short reminder of your interview for the Backend Engineer role.', LATE);
    const { id, messages } = await interview();
    await split(world.desk, id, messages.at(-1)?.key ?? '');
    const [left] = (await world.interviews()).filter((it) => it.id === id);
    expect(left?.facts.start?.value).toBe('2026-12-15T10:00:00+00:00');
  });
});

test('as they were written, of equal dates or without one the last to come counts', async () => {
  await forward(INVITED, EARLY);
  await forward(CONFIRMED, LATE);
  expect(await startOf()).toBe('2026-12-15T10:00:00+00:00');
  await forward(INVITED, LATE);
  expect(await startOf()).toBe('2026-12-10T16:00:00+00:00');
  await forward(CONFIRMED, '');
  expect(await startOf()).toBe('2026-12-15T10:00:00+00:00');
});

test('the time from before it was moved does not come back', async () => {
  await forward(
    'Your interview for the Backend Engineer role is on Monday 7 December 2026 at 09:00 (Lisbon time).',
    EARLY,
  );
  await forward(MOVED, LATE);
  await forward(INVITED, 'Thu, Nov 19, 2026 at 8:00 AM');
  expect(await startOf()).toBeNull();
  expect((await told()).subject).toBe('An older mail: Backend Engineer at Acme');
});

test('an older cancellation closes nothing, and an older invitation opens nothing again', async () => {
  await forward(CONFIRMED, LATE);
  await forward(CANCELLED, EARLY);
  expect(await interview()).toMatchObject({ state: 'pending' });
  expect((await told()).flat).toContain('I have kept what the newer one says: Tuesday 15 December at 10:00');
  await forward(CANCELLED, 'Sat, Nov 21, 2026 at 8:00 AM');
  expect(await interview()).toMatchObject({ state: 'closed', closedBecause: 'cancelled' });
  await forward(INVITED, EARLY);
  expect(await interview()).toMatchObject({ state: 'closed', closedBecause: 'cancelled' });
  expect((await told()).flat).toContain('I have kept what the newer one says: this interview is closed.');
});
