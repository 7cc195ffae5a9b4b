import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshen } from '../../lambdas/draft/redraw.ts';
import type { DraftIn } from '../../lambdas/interview/draft.ts';
import type { Interview } from '../../lambdas/interview/interview.ts';
import type { FollowUp } from '../../lambdas/schedule/follow-up.ts';
import type { Envelope } from '../../lambdas/send/mailer.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { attend, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { approveOrSend } from '../../lambdas/workflow/send-draft.ts';
import { invitation, OWNER_ID, textOf, World } from './world.ts';

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
  draftId = (await withdraw(world.desk, interviewId, 'accepted-offer')).id;
});
afterEach(() => world.stop());

const interview = async () => (await world.interviews())[0] as Interview;
const draft = async () => (await interview()).drafts[0];
const leaving = async () => {
  const approved = await draft();
  if (approved?.state !== 'approved') throw new Error(`the draft is ${approved?.state}`);
  return approved as DraftIn<'approved'>;
};
const fire = (kind: 'send' | 'reminder' | 'nudge' | 'settle', now: number) =>
  followUp(world.services, { kind, ownerId: OWNER_ID, interviewId, draftId } as FollowUp, now);
/** Approves the draft as its page shows it at that moment. */
const approve = async (now = world.now) => {
  const shown = freshen(await interview(), { profile: world.profile, now }).drafts[0];
  const { revision = 0, drawnFor } = shown ?? {};
  return approveOrSend({ ...world.desk, now }, { interviewId, draftId, revision, drawnFor, confirmed: true });
};
const dueOf = (kind: string) => [...world.schedules].findLast(([name]) => name.startsWith(kind))?.[1].at;

test('an approved mail that leaves a day late is sent all the same, once', async () => {
  await approve();
  await fire('send', world.now + DAY);
  await fire('send', world.now + DAY + MINUTE);
  expect(world.toRecruiters()).toHaveLength(1);
});

test(
  'one that comes so late that the interview has begun waits for the owner again, who is asked what ' +
    'happened',
  async () => {
    const late = Date.parse('2026-12-04T15:30:00Z');
    await approve(Date.parse('2026-12-04T14:50:00Z'));
    await fire('send', late);
    expect(world.toRecruiters()).toEqual([]);
    expect(await draft()).toMatchObject({ state: 'waiting', situation: 'accepted-offer' });
    expect((await world.mailsToOwner()).at(-1)).toMatchObject({
      subject: 'Not sent, the interview has begun: Backend Engineer at Acme',
      text: expect.stringContaining('Were you there, did you miss it, or did it not take place?'),
    });
    const told = (await world.subjectsToOwner()).length;
    await fire('reminder', late + MINUTE);
    expect(await world.subjectsToOwner(), 'asked once').toHaveLength(told);
  },
);

test('the owner reads the text anew when the interview has come near since they opened its page', async () => {
  const { revision = 0, drawnFor } = (await draft()) ?? {};
  const near = { ...world.desk, now: Date.parse('2026-12-04T10:00:00Z') };
  await expect(
    approveOrSend(near, { interviewId, draftId, revision, drawnFor, confirmed: true }),
  ).rejects.toThrow('read the text again');
  await approve(near.now);
  await fire('send', near.now + MINUTE);
  expect(world.toRecruiters()).toHaveLength(1);
  expect(await textOf(world.toRecruiters()[0] as Envelope)).toContain('at such short notice');
});

test('one whose interview has passed does not leave before the owner has said what happened, and then does', async () => {
  const after = Date.parse('2026-12-05T10:00:00Z');
  await expect(approve(after)).rejects.toThrow('Were you there?');
  await fire('send', after + MINUTE);
  expect(world.toRecruiters()).toEqual([]);
  await attend({ ...world.desk, now: after }, interviewId, 'missed');
  await approve(after);
  await fire('send', after + MINUTE);
  expect(world.toRecruiters()).toHaveLength(1);
  expect(await textOf(world.toRecruiters()[0] as Envelope)).toContain(
    'I am sorry that I missed our interview',
  );
});

test('a draft written after the interview is not turned into an apology for missing it', async () => {
  world.now = Date.parse('2026-12-05T10:00:00Z');
  await world.receive(invitation('Birch', { body: 'Your interview is on 4 December 2026 at 15:00 GMT.' }));
  const [, birch] = await world.interviews();
  if (!birch) throw new Error('no interview');
  const later = await withdraw(world.desk, birch.id, 'after-interview');
  const due = { kind: 'reminder', ownerId: OWNER_ID, interviewId: birch.id, draftId: later.id } as const;
  await followUp(world.services, due, world.now + DAY);
  const [, reminded] = await world.interviews();
  expect(reminded?.drafts[0]).toMatchObject({ situation: 'after-interview' });
  expect(reminded?.drafts[0]?.text).not.toContain('sorry');
  await attend(world.desk, birch.id, 'there');
  const [, said] = await world.interviews();
  expect(said?.drafts[0]).toMatchObject({ situation: 'after-interview', drawnFor: 'over' });
  expect(said?.drafts[0]?.text).not.toContain('sorry');
});

test('an approved mail leaves at a whole second, since its schedule knows no parts of one', async () => {
  await approve(world.now + 123);
  expect(Date.parse((await leaving()).leavesAt) % 1000).toBe(0);
});

test('a schedule that fires before its time, as under a clock that goes backwards, is put off and not lost', async () => {
  await approve();
  const leaves = Date.parse((await leaving()).leavesAt);
  world.schedules.clear();
  await fire('send', leaves - HOUR);
  expect(world.toRecruiters()).toEqual([]);
  expect(dueOf('send')).toBe(leaves);
  await fire('send', leaves);
  const dueAt = Date.parse((await interview()).nudge?.dueAt ?? '');
  world.schedules.clear();
  await fire('nudge', dueAt - HOUR);
  expect(await world.subjectsToOwner()).not.toContainEqual(expect.stringContaining('Say hello'));
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
  const told = world.sent.length;
  const late = dueOf('reminder') ?? 0;
  expect(new Date(late).toISOString()).toMatch(/^2026-11-25T10:00/);
  await fire('reminder', late);
  expect(world.sent, 'it is 23:00 in Auckland').toHaveLength(told);
  expect(new Date(dueOf('reminder') ?? 0).toISOString()).toBe('2026-11-25T19:00:00.000Z');
  await fire('reminder', dueOf('reminder') ?? 0);
  expect(world.sent).toHaveLength(told + 1);
});
