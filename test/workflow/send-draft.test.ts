import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Draft, Interview } from '../../lambdas/interview/interview.ts';
import { claimDraft } from '../../lambdas/interview/transitions.ts';
import { NotSentError, OutcomeUnknownError } from '../../lambdas/send/outcome.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { correct, saveDraft, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import {
  approveOrSend,
  markSent,
  sendDraft,
  settleSent,
  undoApproval,
} from '../../lambdas/workflow/send-draft.ts';
import { invitation, OWNER, OWNER_ID, onlyCrash, World, withFault } from './world.ts';

let world: World;
let interviewId: string;
let draftId: string;

async function prepare(): Promise<void> {
  world = await new World().open();
  await world.receive(invitation('Acme'));
  interviewId = (await world.interviews())[0]?.id ?? '';
  draftId = (await withdraw(world.services, world.profile, interviewId, 'accepted-offer', world.now)).id;
}

beforeEach(prepare);
afterEach(() => world.stop());

const approval = () => ({ interviewId, draftId, revision: 1, confirmed: false });
const interview = async () => (await world.services.interviews.get(OWNER_ID, interviewId)) as Interview;
const draft = async () => (await interview()).drafts[0] as Draft;
const planned = () => [...world.schedules.values()].map(({ followUp: { kind } }) => kind);
const settle = () =>
  followUp(world.services, { kind: 'settle', ownerId: OWNER_ID, interviewId, draftId }, world.now);

test('a draft is sent once, however often it is approved at once', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 5 }, () => sendDraft(world.services, world.profile, approval(), world.now)),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(world.toRecruiters()).toHaveLength(1);
  expect((await draft()).state).toBe('sent');
});

test('the nudge is planned and the reminder taken back', async () => {
  await sendDraft(world.services, world.profile, approval(), world.now);
  expect(planned()).toEqual(['reminder', 'nudge']);
  expect((await interview()).nudge).toEqual({ state: 'scheduled', dueAt: '2027-05-24T08:00:00Z' });
});

test('a refusal by SES leaves a draft that can be approved again', async () => {
  world.onSend = ({ to }) => {
    if (to !== OWNER) throw new NotSentError('Email address is not verified.');
  };
  expect(await sendDraft(world.services, world.profile, approval(), world.now)).toMatchObject({
    state: 'failed',
    failure: 'Email address is not verified.',
  });
  world.onSend = undefined;
  expect(await sendDraft(world.services, world.profile, approval(), world.now)).toMatchObject({
    state: 'sent',
  });
  expect(world.toRecruiters()).toHaveLength(1);
});

test('a lost answer is an unknown outcome: told to the owner, never sent again by itself, settled by SES’s send event', async () => {
  world.onSend = ({ to }) => {
    if (to !== OWNER) throw new OutcomeUnknownError('socket hang up');
  };
  expect(await sendDraft(world.services, world.profile, approval(), world.now)).toMatchObject({
    state: 'unknown',
  });
  world.onSend = undefined;
  expect((await world.subjectsToOwner()).at(-1)).toMatch(/^Please check: was /);
  await expect(sendDraft(world.services, world.profile, approval(), world.now)).rejects.toThrow('unknown');
  await settleSent(
    world.services,
    { ownerId: OWNER_ID, interviewId, draftId },
    'abc',
    'eu-west-1',
    world.now,
  );
  expect(await draft()).toMatchObject({ state: 'sent', messageId: '<abc@eu-west-1.amazonses.com>' });
  expect((await world.subjectsToOwner()).at(-1)).toMatch(/^Sent: /);
  expect(planned()).toContain('nudge');
  expect(world.toRecruiters()).toEqual([]);
});

test('SES’s send event that comes just before its sender gives up: the owner, who is asked, is told', async () => {
  const at = new Date(world.now).toISOString();
  await world.services.interviews.update(OWNER_ID, interviewId, (it) => claimDraft(it, draftId, 1, at));
  expect((await draft()).state).toBe('sending');
  const interviews = Object.create(world.services.interviews, {
    update: {
      value: async (...args: Parameters<typeof world.services.interviews.update>) => {
        if ((await draft()).state === 'sending') await settle();
        return world.services.interviews.update(...args);
      },
    },
  });
  const ids = { ownerId: OWNER_ID, interviewId, draftId };
  await settleSent({ ...world.services, interviews }, ids, 'abc', 'eu-west-1', world.now);
  expect((await draft()).state).toBe('sent');
  const told = (await world.subjectsToOwner()).slice(-2);
  expect(told[0]).toMatch(/^Please check: was /);
  expect(told[1]).toMatch(/^Sent: /);
});

test.each(['before', 'after'] as const)(
  'a crash %s any call: at most one mail to the recruiter, and no draft stuck',
  async (when) => {
    let tried = 0;
    for (let nth = 1; ; nth++) {
      const { services, calls } = withFault(world.services, nth, when);
      await sendDraft(services, world.profile, approval(), world.now).catch(onlyCrash);
      world.now += 11 * 60_000;
      if (planned().includes('settle')) await settle();
      const { state } = await draft();
      expect(world.toRecruiters().length, `call ${nth}`).toBeLessThanOrEqual(1);
      expect(['waiting', 'sent', 'unknown'], `call ${nth}`).toContain(state);
      if (state === 'sent')
        expect(
          (await world.subjectsToOwner()).some((subject) => subject.startsWith('Sent: ')),
          `copy after call ${nth}`,
        ).toBe(true);
      if (state === 'unknown') expect((await world.subjectsToOwner()).at(-1)).toMatch(/^Please check/);
      if (state !== 'waiting') expect(planned(), `nudge after call ${nth}`).toContain('nudge');
      if (state === 'waiting') expect(world.toRecruiters()).toEqual([]);
      if (calls() < nth) break;
      tried++;
      await world.stop();
      await prepare();
    }
    expect(tried).toBeGreaterThan(7);
  },
);

test('a gap stops the sending until it is filled or confirmed; a missing recipient always does', async () => {
  await correct(world.services, world.profile, interviewId, { role: undefined }, world.now);
  const { revision } = await draft();
  await expect(
    sendDraft(world.services, world.profile, { ...approval(), revision }, world.now),
  ).rejects.toThrow('No message named the role');
  await correct(world.services, world.profile, interviewId, { recruiterEmail: undefined }, world.now);
  const again = { ...approval(), revision: (await draft()).revision, confirmed: true };
  await expect(sendDraft(world.services, world.profile, again, world.now)).rejects.toThrow('address');
  expect(world.toRecruiters()).toEqual([]);
});

test('marked as sent by the owner: no mail leaves, and the nudge is planned', async () => {
  await markSent(world.services, world.profile, interviewId, draftId, world.now);
  expect((await interview()).state).toBe('withdrawn');
  expect(world.toRecruiters()).toEqual([]);
  expect(planned()).toEqual(['reminder', 'nudge']);
});

test('a reminder that fires twice mails once, and not at all once the draft is gone', async () => {
  const due = { kind: 'reminder', ownerId: OWNER_ID, interviewId, draftId } as const;
  await followUp(world.services, due, world.now);
  await followUp(world.services, due, world.now);
  expect(
    (await world.subjectsToOwner()).filter((subject) => subject.startsWith('Still waiting')),
  ).toHaveLength(1);
  await world.stop();
  await prepare();
  await sendDraft(world.services, world.profile, approval(), world.now);
  const before = world.sent.length;
  await followUp(world.services, { ...due, interviewId, draftId }, world.now);
  expect(world.sent.length).toBe(before);
});

test('a nudge that fires twice mails once, and does nothing when its withdrawal was never sent', async () => {
  const due = { kind: 'nudge', ownerId: OWNER_ID, interviewId } as const;
  await followUp(world.services, due, world.now);
  const before = world.sent.length;
  await sendDraft(world.services, world.profile, approval(), world.now);
  await followUp(world.services, due, world.now);
  expect(world.sent.length).toBe(before + 2);
  world.now = Date.parse('2027-05-24T08:00:00Z');
  await followUp(world.services, due, world.now);
  await followUp(world.services, due, world.now);
  expect(world.sent.length).toBe(before + 3);
  expect((await world.subjectsToOwner()).at(-1)).toBe('Say hello to Ana Silva?');
});

test('an interview that passes while its withdrawal waits turns it into an apology, and the owner is told', async () => {
  await saveDraft(world.services, world.profile, interviewId, draftId, 1, {
    subject: 'Mine',
    text: 'My own words. Thank you, I withdraw. All the best!',
  });
  world.now = Date.parse('2026-12-04T16:00:00Z');
  await followUp(world.services, { kind: 'reminder', ownerId: OWNER_ID, interviewId, draftId }, world.now);
  expect(await draft()).toMatchObject({
    situation: 'missed',
    edited: false,
    text: expect.stringContaining('I am sorry that I missed our interview on Friday 4 December at 15:00'),
    aside: { subject: 'Mine' },
  });
  expect((await world.subjectsToOwner()).at(-1)).toBe('The interview has passed: Backend Engineer at Acme');
});

test('a reminder comes once a day and three times at most', async () => {
  const due = { kind: 'reminder', ownerId: OWNER_ID, interviewId, draftId } as const;
  const before = world.sent.length;
  for (let hour = 0; hour < 24 * 6; hour += 6) {
    world.now += 6 * 3_600_000;
    await followUp(world.services, due, world.now);
  }
  expect(world.sent.length - before).toBe(3);
  expect((await draft()).reminders).toBe(3);
});

test('an approval can be taken back until it leaves; then it is sent once', async () => {
  const services = { ...world.services, undoSeconds: 60 };
  const due = { kind: 'send', ownerId: OWNER_ID, interviewId, draftId } as const;
  expect(await approveOrSend(services, world.profile, approval(), world.now)).toMatchObject({
    state: 'approved',
  });
  await expect(approveOrSend(services, world.profile, approval(), world.now)).rejects.toThrow(
    'about to leave',
  );
  expect(world.toRecruiters()).toEqual([]);
  await undoApproval(services, world.profile, interviewId, draftId, world.now);
  expect((await draft()).state).toBe('waiting');
  await followUp(services, due, world.now);
  expect(world.toRecruiters()).toEqual([]);
  await approveOrSend(services, world.profile, approval(), world.now);
  world.now += 60_000;
  await Promise.allSettled([followUp(services, due, world.now), followUp(services, due, world.now)]);
  expect(world.toRecruiters()).toHaveLength(1);
  expect((await draft()).state).toBe('sent');
  await expect(undoApproval(services, world.profile, interviewId, draftId, world.now)).rejects.toThrow(
    'already left',
  );
});

test('a reminder that died before it planned the next one plans it when it is tried again, and tells nobody twice', async () => {
  const due = { kind: 'reminder', ownerId: OWNER_ID, interviewId, draftId } as const;
  const plan = () => Promise.reject(new Error('not now'));
  const failing = { ...world.services, schedules: { ...world.services.schedules, plan } };
  world.schedules.clear();
  await expect(followUp(failing, due, world.now)).rejects.toThrow('not now');
  expect(planned()).toEqual([]);
  for (let turn = 0; turn < 2; turn++) await followUp(world.services, due, world.now + 60_000);
  expect(planned()).toEqual(['reminder']);
  expect((await draft()).reminders).toBe(1);
});
