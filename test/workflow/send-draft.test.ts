import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshen } from '../../lambdas/draft/redraw.ts';
import type { Draft } from '../../lambdas/interview/draft.ts';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { claimDraft } from '../../lambdas/interview/transitions.ts';
import { nudgeAt } from '../../lambdas/interview/urgency.ts';
import { NotSentError, OutcomeUnknownError } from '../../lambdas/send/outcome.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { attend, correct, saveDraft, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import {
  approveOrSend,
  markSent,
  sendDraft,
  settleSent,
  undoApproval,
} from '../../lambdas/workflow/send-draft.ts';
import { invitation, OWNER, OWNER_ID, onlyCrash, World, withFault } from './world.ts';

const DAY = 86_400_000;

let world: World;
let interviewId: string;
let draftId: string;

async function prepare(): Promise<void> {
  world = await new World().open();
  await world.receive(invitation('Acme'));
  interviewId = (await world.interviews())[0]?.id ?? '';
  draftId = (await withdraw(world.desk, interviewId, 'accepted-offer')).id;
}

beforeEach(prepare);
afterEach(() => world.stop());

const approval = () => ({ interviewId, draftId, revision: 1, confirmed: false });
const sending = () => ({
  ownerId: OWNER_ID,
  interviewId,
  draftId,
  sesMessageId: 'abc',
  region: 'eu-west-1',
});
const interview = async () => (await world.services.interviews.get(OWNER_ID, interviewId)) as Interview;
const draft = async () => (await interview()).drafts[0] as Draft;
/** The draft as its page shows it at this moment. */
const shown = async () => freshen(await interview(), world.desk).drafts[0] as Draft;
const planned = () => [...world.schedules.values()].map(({ followUp: { kind } }) => kind);
const settle = () =>
  followUp(world.services, { kind: 'settle', ownerId: OWNER_ID, interviewId, draftId }, world.now);

test('a draft is sent once, however often it is approved at once', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 5 }, () => sendDraft(world.desk, approval())),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(world.toRecruiters()).toHaveLength(1);
  expect((await draft()).state).toBe('sent');
});

test('the nudge is planned, and the reminder that was planned before does nothing any more', async () => {
  await sendDraft(world.desk, approval());
  expect(planned()).toEqual(['reminder', 'nudge']);
  const dueAt = nudgeAt(new Date(world.now).toISOString(), world.profile);
  expect((await interview()).nudge).toEqual({ state: 'scheduled', dueAt });
  const told = world.sent.length;
  await world.until(Date.parse('2026-12-20T10:00:00Z'));
  expect(world.sent).toHaveLength(told);
  expect(planned()).toEqual(['nudge']);
});

test('a refusal that is final is told at once, and leaves a draft that can be approved again', async () => {
  world.onSend = ({ to }) => {
    if (to !== OWNER) throw new NotSentError('Email address is not verified.');
  };
  expect(await sendDraft(world.desk, approval())).toMatchObject({
    state: 'failed',
    failure: 'Email address is not verified.',
  });
  world.onSend = undefined;
  const told = await world.mailsToOwner();
  expect(told.at(-1)).toMatchObject({
    subject: expect.stringMatching(/^Not sent: /),
    text: expect.stringContaining('Email address is not verified.'),
  });
  expect(told.at(-1)?.text).toContain('I have accepted another position');
  expect(planned()).not.toContain('send');
  expect(await sendDraft(world.desk, approval())).toMatchObject({ state: 'sent' });
  expect(world.toRecruiters()).toHaveLength(1);
});

/** The mail service takes nothing for recruiters until a moment; @returns when it was asked, epoch ms. */
function busyUntil(moment: number): number[] {
  const asked: number[] = [];
  world.onSend = ({ to }) => {
    if (to === OWNER) return;
    asked.push(world.now);
    if (world.now < moment) throw new NotSentError('Throttling', { passes: true });
  };
  return asked;
}

test.each([
  ['at the first attempt after it', 1, 2],
  ['half an hour later', 30, 5],
] as const)(
  'a refusal that passes is tried again by itself, and delivered once: %s',
  async (_, minutes, times) => {
    const asked = busyUntil(world.now + minutes * 60_000);
    expect(await sendDraft(world.desk, approval())).toMatchObject({ state: 'approved', attempts: 1 });
    const told = await world.subjectsToOwner();
    await world.until(world.now + 3_600_000);
    expect(asked).toHaveLength(times);
    expect(world.toRecruiters()).toHaveLength(1);
    expect(await draft()).toMatchObject({ state: 'sent' });
    expect((await world.subjectsToOwner()).slice(told.length)).toEqual([expect.stringMatching(/^Sent: /)]);
    await world.until(world.now + 86_400_000);
    expect(world.toRecruiters()).toHaveLength(1);
  },
);

test('one that does not pass within the hour is told, and tried no more until it is approved again', async () => {
  const begun = world.now;
  const asked = busyUntil(begun + 86_400_000);
  await sendDraft(world.desk, approval());
  await world.until(begun + 3_600_000);
  expect(await draft()).toMatchObject({ state: 'failed', failure: 'Throttling' });
  expect(asked.at(-1)).toBeLessThanOrEqual(begun + 3_600_000);
  expect((await world.subjectsToOwner()).at(-1)).toMatch(/^Not sent: /);
  const times = asked.length;
  await world.until(begun + 23 * 3_600_000);
  expect(asked).toHaveLength(times);
  await world.until(begun + 2 * 86_400_000);
  expect(await sendDraft(world.desk, approval())).toMatchObject({ state: 'sent' });
  expect(world.toRecruiters()).toHaveLength(1);
});

test('what waits for the mail service can be taken back', async () => {
  busyUntil(world.now + 10 * 60_000);
  await sendDraft(world.desk, approval());
  await undoApproval(world.desk, { interviewId, draftId });
  await world.until(world.now + 3_600_000);
  expect(world.toRecruiters()).toEqual([]);
  expect(await draft()).toMatchObject({ state: 'waiting' });
  expect(await draft()).not.toHaveProperty('attempts');
});

test(
  'a mail service that is busy until the interview has begun: nothing untrue leaves, and the owner ' +
    'is told',
  async () => {
    world.now = Date.parse('2026-12-04T14:58:00Z');
    busyUntil(Date.parse('2026-12-04T15:10:00Z'));
    await sendDraft(world.desk, { ...approval(), revision: (await shown()).revision });
    expect(await draft()).toMatchObject({ state: 'approved' });
    await world.until(Date.parse('2026-12-04T15:14:00Z'));
    expect(world.toRecruiters()).toEqual([]);
    expect((await draft()).state).toBe('waiting');
    expect((await world.subjectsToOwner()).at(-1)).toBe(
      'Not sent, the interview has begun: Backend Engineer at Acme',
    );
  },
);

test(
  'a lost answer is an unknown outcome: told to the owner, never sent again by itself, settled by ' +
    'SES’s send event',
  async () => {
    world.onSend = ({ to }) => {
      if (to !== OWNER) throw new OutcomeUnknownError('socket hang up');
    };
    expect(await sendDraft(world.desk, approval())).toMatchObject({
      state: 'unknown',
    });
    world.onSend = undefined;
    expect((await world.subjectsToOwner()).at(-1)).toMatch(/^Please check: was /);
    await expect(sendDraft(world.desk, approval())).rejects.toThrow('unknown');
    await settleSent(world.services, sending(), world.now);
    expect(await draft()).toMatchObject({ state: 'sent', messageId: '<abc@eu-west-1.amazonses.com>' });
    expect((await world.subjectsToOwner()).at(-1)).toMatch(/^Sent: /);
    expect(planned()).toContain('nudge');
    expect(world.toRecruiters()).toEqual([]);
  },
);

test('SES’s send event that comes just before its sender gives up: the owner, who is asked, is told', async () => {
  const at = new Date(world.now).toISOString();
  await world.services.interviews.update(OWNER_ID, interviewId, (it) =>
    claimDraft(it, { draftId, revision: 1 }, at),
  );
  expect((await draft()).state).toBe('sending');
  world.now += 10 * 60_000;
  const interviews = Object.create(world.services.interviews, {
    update: {
      value: async (...args: Parameters<typeof world.services.interviews.update>) => {
        if ((await draft()).state === 'sending') await settle();
        return world.services.interviews.update(...args);
      },
    },
  });
  await settleSent({ ...world.services, interviews }, sending(), world.now);
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
      await sendDraft({ ...world.desk, services }, approval()).catch(onlyCrash);
      world.now += 11 * 60_000;
      if (planned().includes('settle')) await settle();
      const { state } = await draft();
      expect(world.toRecruiters().length, `call ${nth}`).toBeLessThanOrEqual(1);
      expect(await world.deadLinks(), `call ${nth}`).toEqual([]);
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
  await correct(world.desk, interviewId, { role: undefined });
  const { revision } = await draft();
  await expect(sendDraft(world.desk, { ...approval(), revision })).rejects.toThrow(
    'No message named the role',
  );
  await correct(world.desk, interviewId, { recruiterEmail: undefined });
  const again = { ...approval(), revision: (await draft()).revision, confirmed: true };
  await expect(sendDraft(world.desk, again)).rejects.toThrow('address');
  expect(world.toRecruiters()).toEqual([]);
});

test('marked as sent by the owner: no mail leaves, and the nudge is planned', async () => {
  await markSent(world.desk, { interviewId, draftId });
  expect((await interview()).state).toBe('withdrawn');
  expect(world.toRecruiters()).toEqual([]);
  expect(planned()).toEqual(['reminder', 'nudge']);
});

test('a reminder that fires twice mails once, and not at all once the draft is gone', async () => {
  const due = { kind: 'reminder', ownerId: OWNER_ID, interviewId, draftId } as const;
  world.now += DAY;
  await followUp(world.services, due, world.now);
  await followUp(world.services, due, world.now);
  expect(
    (await world.subjectsToOwner()).filter((subject) => subject.startsWith('Waiting for your OK')),
  ).toHaveLength(1);
  await world.stop();
  await prepare();
  await sendDraft(world.desk, approval());
  const before = world.sent.length;
  world.now += DAY;
  await followUp(world.services, { ...due, interviewId, draftId }, world.now);
  expect(world.sent.length).toBe(before);
});

test('a nudge that fires twice mails once, and does nothing when its withdrawal was never sent', async () => {
  const due = { kind: 'nudge', ownerId: OWNER_ID, interviewId } as const;
  await followUp(world.services, due, world.now);
  const before = world.sent.length;
  await sendDraft(world.desk, approval());
  await followUp(world.services, due, world.now);
  expect(world.sent.length).toBe(before + 2);
  world.now = Date.parse('2027-05-24T08:30:00Z');
  await followUp(world.services, due, world.now);
  await followUp(world.services, due, world.now);
  expect(world.sent.length).toBe(before + 3);
  expect((await world.subjectsToOwner()).at(-1)).toContain('Say hello to Ana Silva?');
});

describe('an interview that passes while its withdrawal waits', () => {
  beforeEach(async () => {
    await saveDraft(
      world.desk,
      { interviewId, draftId, revision: 1 },
      { subject: 'Mine', text: 'My own words. Thank you, I withdraw. All the best!' },
    );
    world.now = Date.parse('2026-12-04T16:00:00Z');
  });

  const approveNow = async () =>
    sendDraft(world.desk, { ...approval(), revision: (await shown()).revision, confirmed: true });

  test('asks the owner whether they were there, and nothing leaves before they have said', async () => {
    await followUp(world.services, { kind: 'reminder', ownerId: OWNER_ID, interviewId, draftId }, world.now);
    expect((await world.mailsToOwner()).at(-1)).toMatchObject({
      subject: 'Were you there? Backend Engineer at Acme',
      text: expect.stringContaining('did you miss it, or did it not take place?'),
    });
    await expect(approveNow()).rejects.toThrow('Were you there?');
    expect(world.toRecruiters()).toEqual([]);
  });

  test('turns into an apology once they say that they missed it; their own words are kept aside', async () => {
    await attend(world.desk, interviewId, 'missed');
    expect(await draft()).toMatchObject({
      situation: 'accepted-offer',
      drawnFor: 'missed',
      edited: false,
      text: expect.stringContaining('I am sorry that I missed our interview on Friday 4 December at 15:00'),
      aside: { subject: 'Mine' },
    });
    expect((await draft()).text).not.toContain('to someone else');
    expect(await approveNow()).toMatchObject({ state: 'sent' });
    expect((await interview()).state).toBe('withdrawn');
    expect((await world.mailsToOwner()).at(-1)?.text).not.toContain('That was');
  });

  test('thanks for the conversation once they say that they were there', async () => {
    await attend(world.desk, interviewId, 'there');
    expect(await draft()).toMatchObject({ situation: 'after-interview', drawnFor: 'over', edited: false });
    expect((await draft()).text).not.toContain('sorry');
    expect(await approveNow()).toMatchObject({ state: 'sent' });
  });

  test('neither apologises nor thanks for a meeting once they say that it did not take place', async () => {
    await attend(world.desk, interviewId, 'not-held');
    expect(await draft()).toMatchObject({ situation: 'accepted-offer', drawnFor: 'over' });
    expect((await draft()).text).not.toMatch(/sorry|meeting everyone|conversation|4 December/);
    expect(await approveNow()).toMatchObject({ state: 'sent' });
  });
});

test(
  'a reminder that fires more often than it is due mails once a day at most, and on the interview’s ' +
    'day once more',
  async () => {
    const due = { kind: 'reminder', ownerId: OWNER_ID, interviewId, draftId } as const;
    const before = world.sent.length;
    const until = Date.parse('2026-12-10T00:00:00Z');
    for (; world.now < until; world.now += 3 * 3_600_000) await followUp(world.services, due, world.now);
    const days = (await world.mailsToOwner())
      .slice(before)
      .map(({ at }) => new Date(at).toISOString().slice(5, 10));
    expect(days).toEqual(['11-25', '12-02', '12-03', '12-04', '12-04']);
    expect((await draft()).reminders).toBe(days.length);
  },
);

test('an approval can be taken back until it leaves; then it is sent once', async () => {
  const services = { ...world.services, undoSeconds: 60 };
  const due = { kind: 'send', ownerId: OWNER_ID, interviewId, draftId } as const;
  expect(await approveOrSend({ ...world.desk, services }, approval())).toMatchObject({
    state: 'approved',
  });
  await expect(approveOrSend({ ...world.desk, services }, approval())).rejects.toThrow('about to leave');
  expect(world.toRecruiters()).toEqual([]);
  await undoApproval({ ...world.desk, services }, { interviewId, draftId });
  expect((await draft()).state).toBe('waiting');
  await followUp(services, due, world.now);
  expect(world.toRecruiters()).toEqual([]);
  await approveOrSend({ ...world.desk, services }, approval());
  world.now += 60_000;
  await Promise.allSettled([followUp(services, due, world.now), followUp(services, due, world.now)]);
  expect(world.toRecruiters()).toHaveLength(1);
  expect((await draft()).state).toBe('sent');
  await expect(undoApproval({ ...world.desk, services }, { interviewId, draftId })).rejects.toThrow(
    'already left',
  );
});

test(
  'a reminder that died before it planned the next one plans it when it is tried again, and tells ' +
    'nobody twice',
  async () => {
    const due = { kind: 'reminder', ownerId: OWNER_ID, interviewId, draftId } as const;
    const plan = () => Promise.reject(new Error('not now'));
    const failing = { ...world.services, schedules: { ...world.services.schedules, plan } };
    world.schedules.clear();
    world.now += DAY;
    await expect(followUp(failing, due, world.now)).rejects.toThrow('not now');
    expect(planned()).toEqual([]);
    for (let turn = 0; turn < 2; turn++) await followUp(world.services, due, world.now + 60_000);
    expect(planned()).toEqual(['reminder']);
    expect((await draft()).reminders).toBe(1);
  },
);
