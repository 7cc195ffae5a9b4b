import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import type { FollowUp } from '../../lambdas/schedule/follow-up.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { approveOrSend } from '../../lambdas/workflow/send-draft.ts';
import { invitation, OWNER_ID, World } from './world.ts';

/** Follow-ups that come at another time than they should: right, or harmless. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let world: World;
let interviewId: string;
let draftId: string;
beforeEach(async () => {
  world = await new World().open();
  world.services.undoSeconds = 60;
  await world.receive(
    invitation('Acme', {
      body: 'Your interview for the Backend Engineer role is on 4 December 2026 at 15:00 GMT.',
    }),
  );
  interviewId = (await interview()).id;
  draftId = (await withdraw(world.services, world.profile, interviewId, 'accepted-offer', world.now)).id;
});
afterEach(() => world.stop());

const interview = async () => (await world.interviews())[0] as Interview;
const draft = async () => (await interview()).drafts[0];
const fire = (kind: 'send' | 'reminder' | 'nudge' | 'settle', now: number) =>
  followUp(world.services, { kind, ownerId: OWNER_ID, interviewId, draftId } as FollowUp, now);
const approve = (now = world.now) =>
  approveOrSend(world.services, world.profile, { interviewId, draftId, revision: 1, confirmed: true }, now);
const dueOf = (kind: string) => [...world.schedules].findLast(([name]) => name.startsWith(kind))?.[1].at;

test('an approved mail that leaves a day late is sent all the same, once', async () => {
  await approve();
  await fire('send', world.now + DAY);
  await fire('send', world.now + DAY + MINUTE);
  expect(world.toRecruiters()).toHaveLength(1);
});

test('one that comes so late that the interview has begun waits for the owner again, with an apology', async () => {
  const late = Date.parse('2026-12-04T15:30:00Z');
  await approve(Date.parse('2026-12-04T14:50:00Z'));
  await fire('send', late);
  expect(world.toRecruiters()).toEqual([]);
  await fire('reminder', late + MINUTE);
  expect(await draft()).toMatchObject({ state: 'waiting', situation: 'missed' });
  expect((await world.subjectsToOwner()).at(-1)).toBe('The interview has passed: Backend Engineer at Acme');
});

test('one that is approved after the interview, on purpose, leaves', async () => {
  const after = Date.parse('2026-12-05T10:00:00Z');
  await approve(after);
  await fire('send', after + MINUTE);
  expect(world.toRecruiters()).toHaveLength(1);
});

test('a draft written after the interview is not turned into an apology for missing it', async () => {
  world.now = Date.parse('2026-12-05T10:00:00Z');
  await world.receive(invitation('Birch', { body: 'Your interview is on 4 December 2026 at 15:00 GMT.' }));
  const [, birch] = await world.interviews();
  if (!birch) throw new Error('no interview');
  const later = await withdraw(world.services, world.profile, birch.id, 'after-interview', world.now);
  const due = { kind: 'reminder', ownerId: OWNER_ID, interviewId: birch.id, draftId: later.id } as const;
  await followUp(world.services, due, world.now + DAY);
  const [, reminded] = await world.interviews();
  expect(reminded?.drafts[0]).toMatchObject({ situation: 'after-interview', reminders: 1 });
});

test('an approved mail leaves at a whole second, since its schedule knows no parts of one', async () => {
  await approve(world.now + 123);
  expect(Date.parse((await draft())?.leavesAt ?? '') % 1000).toBe(0);
});

test('a schedule that fires before its time, as under a clock that goes backwards, is put off and not lost', async () => {
  await approve();
  const leaves = Date.parse((await draft())?.leavesAt ?? '');
  world.schedules.clear();
  await fire('send', leaves - HOUR);
  expect(world.toRecruiters()).toEqual([]);
  expect(dueOf('send')).toBe(leaves);
  await fire('send', leaves);
  const dueAt = Date.parse((await interview()).nudge?.dueAt ?? '');
  world.schedules.clear();
  await fire('nudge', dueAt - HOUR);
  expect(await world.subjectsToOwner()).not.toContain('Say hello to Ana Silva?');
  expect(dueOf('nudge')).toBe(dueAt);
});

test('a nudge that comes a day late comes, and once', async () => {
  await approve();
  await fire('send', world.now + MINUTE);
  const dueAt = Date.parse((await interview()).nudge?.dueAt ?? '');
  await fire('nudge', dueAt + DAY);
  await fire('nudge', dueAt + DAY + HOUR);
  const nudges = (await world.subjectsToOwner()).filter((subject) => subject.startsWith('Say hello'));
  expect(nudges).toHaveLength(1);
});

test('an owner who has travelled is reminded by the day of the new zone from then on', async () => {
  await world.services.owners.update(OWNER_ID, (known) => ({ ...known, timeZone: 'Pacific/Auckland' }));
  const evening = Date.parse('2026-11-25T20:00:00+13:00');
  await fire('reminder', evening);
  expect(new Date(dueOf('reminder') ?? 0).toISOString()).toBe('2026-11-26T19:00:00.000Z');
});
