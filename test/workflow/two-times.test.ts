import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { createApp } from '../../lambdas/page/app.ts';
import { correct, split, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { approveOrSend } from '../../lambdas/workflow/send-draft.ts';
import { invitation, ownWords, replyTo, World } from './world.ts';

/** The owner said a time, and a later mail says another: theirs stands until they have decided. */

const MINE = '2026-12-02T15:00:00+00:00';
const THEIRS = '2026-12-04T14:30:00+00:00';
const IT_IS = 'Great, so your interview is confirmed: Friday, 4 December 2026 at 14:30 Lisbon time it is.';

let world: World;
let path: string;
beforeEach(async () => {
  world = await new World().open();
  await world.receive(invitation('Acme'));
  const scope = { opens: 'interview', interviewId: (await interview()).id } as const;
  path = `/l/${await world.services.links.create(world.profile, scope, world.now)}`;
  await says(MINE);
});
afterEach(() => world.stop());

const interview = async () => (await world.interviews())[0] as Interview;
const says = async (time: string, timeZone = 'Europe/Lisbon') => {
  const evidence = { where: 'owner', words: time } as const;
  const { id } = await interview();
  await correct(world.desk, id, {
    start: { value: time, evidence },
    timeZone: { value: timeZone, evidence },
  });
};
const theyWrite = (body: string, id = body) =>
  world.receive(invitation('Acme', { body, id: id.slice(-9).trim() }));
const told = async () => {
  const { subject, text } = (await world.mailsToOwner()).at(-1) ?? { subject: '', text: '' };
  return { subject, flat: text.replaceAll(/\s+/g, ' ') };
};
const page = async () => (await createApp(world.services, () => world.now).request(path)).text();
const choose = (time: string) =>
  createApp(world.services, () => world.now).request(`${path}/choose`, {
    method: 'POST',
    body: new URLSearchParams({ time }),
  });

describe('another time', () => {
  beforeEach(() => theyWrite(IT_IS));

  test('does not change the owner’s, and the mail names both and leads to where theirs is taken', async () => {
    expect((await interview()).facts.start?.value).toBe(MINE);
    const { subject, flat } = await told();
    expect(subject).toBe('Which time is right? Backend Engineer at Acme · Wed 2 Dec 15:00, in 8 days');
    expect(flat).toContain(
      'It says Friday 4 December at 14:30 (Lisbon time), and you had said another time. I have kept yours,',
    );
    expect(flat).toMatch(/Say which time is right: https:\S+#time/);
    expect(flat).not.toContain('up to date');
  });

  test('is taken by a tap, which history says, and twice is once', async () => {
    expect(await page()).toContain('Theirs, Friday 4 December at 14:30 (Lisbon time)');
    await choose(THEIRS);
    const decided = await interview();
    expect(decided.facts.start).toMatchObject({ value: THEIRS, evidence: { where: 'owner' } });
    expect(decided.history.at(-1)?.what).toBe(
      'you took Friday 4 December at 14:30 (Lisbon time), as they wrote',
    );
    expect(await page()).not.toContain('Which time is right?');
    expect((await choose(THEIRS)).status).toBe(303);
    expect((await interview()).history).toEqual(decided.history);
  });

  test('or refused by one, and asked of again when it is written again', async () => {
    await choose(MINE);
    const { facts, history, otherTime } = await interview();
    expect([facts.start?.value, otherTime]).toEqual([MINE, undefined]);
    expect(history.at(-1)?.what).toBe('you kept Wednesday 2 December at 15:00 (Lisbon time)');
    await theyWrite(IT_IS, 'once-more');
    expect((await told()).subject).toContain('Which time is right?');
  });

  test('is no question any more once the owner types a time, or they write the same', async () => {
    await says(MINE);
    expect((await interview()).otherTime).toBeUndefined();
    await theyWrite(IT_IS, 'once-more');
    expect((await interview()).otherTime).toBeDefined();
    await theyWrite('Your interview is on Wednesday 2 December 2026 at 15:00 Lisbon time after all.');
    expect((await interview()).otherTime).toBeUndefined();
    expect((await told()).flat).not.toContain('you had said another time');
  });

  test('goes with its message, where that is moved out', async () => {
    const key = (await interview()).messages.at(-1)?.key ?? '';
    await split(world.desk, (await interview()).id, key);
    const { otherTime, facts } = await interview();
    expect([otherTime, facts.start?.value]).toEqual([undefined, MINE]);
  });

  test('is asked about on the list, and no “yes” by mail guesses which', async () => {
    const token = await world.services.links.create(world.profile, { opens: 'home' }, world.now);
    const home = await createApp(world.services, () => world.now).request(`/l/${token}`);
    expect(await home.text()).toContain('Answer a question');
    const { id } = await interview();
    await world.receive(ownWords('yes', id), world.services, { recipients: [replyTo(id)] });
    expect((await told()).flat).toContain('I had asked which of two times is right.');
    expect((await interview()).otherTime).toBeDefined();
  });

  test('of an interview that has passed by the owner’s word is asked of first', async () => {
    world.now = Date.parse('2026-12-03T10:00:00Z');
    await theyWrite('I can confirm your interview on Friday 4 December 2026 at 16:00 Lisbon time.');
    expect((await told()).flat).toContain('It says Friday 4 December at 16:00');
    expect((await told()).flat).not.toContain('Were you there?');
  });
});

test('a letter that was approved with the one time does not leave when a mail says another', async () => {
  world.services.undoSeconds = 3600;
  const { id: interviewId } = await interview();
  const { id: draftId, revision, drawnFor } = await withdraw(world.desk, interviewId, 'accepted-offer');
  await approveOrSend(world.desk, { interviewId, draftId, revision, drawnFor, confirmed: true });
  await theyWrite(IT_IS);
  expect((await interview()).drafts[0]?.state).toBe('waiting');
  const scope = { opens: 'draft', interviewId, draftId } as const;
  const token = await world.services.links.create(world.profile, scope, world.now);
  const draft = await (await createApp(world.services, () => world.now).request(`/l/${token}`)).text();
  expect(draft).toContain('Choose under “Which time is right?”.');
  expect(draft).toContain('data-action="choose"');
});

describe('the same time', () => {
  test.each([
    ['in the same zone', 'on Wednesday 2 December 2026 at 15:00 Lisbon time.'],
    ['without one', 'on Wednesday 2 December 2026 at 15:00.'],
    ['in another zone', 'on Wednesday 2 December 2026 at 16:00 Berlin time.'],
  ])('%s asks nothing', async (_, when) => {
    await theyWrite(`I can confirm your interview for the Backend Engineer role ${when}`);
    expect((await interview()).otherTime).toBeUndefined();
    expect((await interview()).facts.start?.value).toBe(MINE);
  });
});

test('what the recruiter moves is moved: nothing is asked', async () => {
  await theyWrite(
    'unfortunately we have to move our interview to Friday 4 December 2026 at 14:30 Lisbon time.',
  );
  expect((await interview()).otherTime).toBeUndefined();
  expect((await interview()).facts.start?.value).toBe(THEIRS);
});

test('where the owner named no zone, another hour does not take the place of theirs unseen', async () => {
  const evidence = { where: 'owner', words: 'x' } as const;
  const { id } = await interview();
  const localStart = { value: '2026-12-02T15:00:00', evidence };
  await correct(world.desk, id, { start: undefined, timeZone: undefined, localStart });
  await theyWrite(IT_IS);
  expect((await interview()).facts.localStart?.value).toBe('2026-12-02T15:00:00');
  expect((await told()).subject).toContain('Which time is right?');
});

test('a plain reminder that says another time is told as a new one, with the one of before', async () => {
  const other = (body: string) => world.receive(invitation('Birch', { body, id: `b-${body.length}` }));
  await other('Your phone interview for the Backend Engineer role is on Friday 11 December 2026 at 14:00.');
  await other('A short reminder of your phone interview on Friday 11 December 2026 at 3:30 pm.');
  const { subject, flat } = await told();
  expect(subject).toBe('New time: Backend Engineer at Birch · Fri 11 Dec 15:30, in 17 days');
  expect(flat).toContain(
    'It is now on Friday 11 December at 15:30, taken as your own time zone (Lisbon), and no longer on ' +
      'Friday 11 December at 14:00, taken as your own time zone (Lisbon).',
  );
  expect(flat).not.toContain('(before:');
  await other('A short reminder: your video interview is on Friday 11 December 2026 at 3:30 pm Lisbon time.');
  expect((await told()).flat).toContain('Format: Video call (before: Phone call).');
  expect((await told()).flat).not.toContain('no longer on');
});
