import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft, DraftIn } from '../../lambdas/interview/draft.ts';
import { delivered, type SesEvent } from '../../lambdas/workflow/delivered.ts';
import { stopNudges, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { invitation, OWNER, OWNER_ID, World } from './world.ts';

let world: World;
let interviewId: string;
let draftId: string;
/** SES's id of the mail to the recruiter. */
let sesId: string;

const draft = async () => (await world.interviews())[0]?.drafts[0] as Draft;
const send = async () => {
  const { revision } = await draft();
  await sendDraft(world.desk, { interviewId, draftId, revision, confirmed: false });
  return /^<(.+)@/.exec((await draft()).sentAs.at(-1) ?? '')?.[1] ?? '';
};
const sent = async () => {
  const it = await draft();
  if (it.state !== 'sent') throw new Error(`the draft is ${it.state}`);
  return it as DraftIn<'sent'>;
};
const say = (eventType: string, messageId = sesId, more: Partial<SesEvent> = {}) => {
  const tags = { owner: [OWNER_ID], interview: [interviewId], draft: [draftId] };
  return delivered(
    world.services,
    { detail: { eventType, mail: { messageId, tags }, ...more }, region: 'eu-west-1' },
    world.now,
  );
};

beforeEach(async () => {
  world = await new World().open();
  await world.receive(invitation('Acme'));
  interviewId = (await world.interviews())[0]?.id ?? '';
  draftId = (await withdraw(world.desk, interviewId, 'accepted-offer')).id;
  sesId = await send();
});
afterEach(() => world.stop());

test('a delivery is noted once', async () => {
  await say('Delivery');
  const noted = await sent();
  expect(noted.deliveredAt).toBeTruthy();
  world.now += 1000;
  await say('Delivery');
  expect(await draft()).toEqual(noted);
});

describe('a delivery right after "Send"', () => {
  /** The services, which count how often the interview is read. */
  const counting = () => {
    let reads = 0;
    const { owners } = world.services;
    const getWithInterview: typeof owners.getWithInterview = (...of) => {
      reads += 1;
      return owners.getWithInterview(...of);
    };
    world.services = { ...world.services, owners: { ...owners, getWithInterview } };
    return () => reads;
  };

  test('is written on what that one has read', async () => {
    const reads = counting();
    await say('Send');
    await say('Delivery');
    expect((await sent()).deliveredAt).toBeTruthy();
    expect(reads()).toBe(1);
    await say('Delivery');
    expect(reads()).toBe(2);
  });

  test('loses nothing that somebody else has written in between', async () => {
    await say('Send');
    await stopNudges(world.desk, interviewId);
    await say('Delivery');
    expect((await sent()).deliveredAt).toBeTruthy();
    expect((await world.interviews())[0]?.nudge?.state).toBe('stopped');
  });

  test('says nothing of a later sending', async () => {
    await say('Send');
    const { services } = world;
    const first = sesId;
    /** "Send" is told to another function's memory. */
    world.services = { ...services };
    await say('Bounce');
    sesId = await send();
    world.services = services;
    await say('Delivery', first);
    expect((await sent()).deliveredAt).toBeUndefined();
  });

  test('is read anew a minute later, and brings nobody back who was deleted', async () => {
    const reads = counting();
    await say('Send');
    world.now += 61_000;
    await say('Delivery');
    expect(reads()).toBe(2);
    await say('Send');
    await world.services.owners.erase(OWNER_ID);
    await say('Delivery');
    expect(await world.interviews()).toEqual([]);
  });
});

test('the page from before it came back sends nothing when it is submitted once more', async () => {
  const { revision } = await draft();
  await say('Bounce');
  const again = { interviewId, draftId, revision, confirmed: true };
  await expect(sendDraft(world.desk, again)).rejects.toThrow('changed elsewhere');
  expect((await draft()).state).toBe('failed');
  await send();
  expect((await draft()).state).toBe('sent');
});

describe.each([
  ['Bounce', 'It came back: Backend Engineer at Acme'],
  ['Complaint', 'Marked as unwanted: Backend Engineer at Acme'],
])('%s', (event, subject) => {
  test('is told once, however often SES says it', async () => {
    await say(event);
    await say(event);
    expect((await world.subjectsToOwner()).slice(-2)).toEqual([
      'Sent: Re: Interview for Backend Engineer at Acme',
      subject,
    ]);
  });

  test('is told when it is said again after telling failed', async () => {
    world.onSend = ({ to }) => {
      if (to === OWNER) throw new Error('not now');
    };
    await expect(say(event)).rejects.toThrow('not now');
    world.onSend = undefined;
    await say(event);
    expect((await world.subjectsToOwner()).at(-1)).toBe(subject);
  });
});

test('what SES says of an earlier sending says nothing of the newest', async () => {
  await say('Bounce');
  const second = await send();
  await say('Bounce');
  await say('Delivery');
  expect(await sent()).not.toHaveProperty('failure');
  expect((await sent()).deliveredAt).toBeUndefined();
  await say('Delivery', second);
  expect((await sent()).deliveredAt).toBeTruthy();
});

const bounced = (
  bounceType: 'Undetermined' | 'Permanent' | 'Transient',
  bounceSubType: string,
  diagnosticCode: string,
): Partial<SesEvent> => ({
  bounce: {
    bounceType,
    bounceSubType,
    bouncedRecipients: [{ emailAddress: 'ana@acme.example', diagnosticCode }],
  },
});

test('an out-of-office answer that SES calls a bounce leaves a sent letter sent, and nobody is told', async () => {
  const told = world.sent.length;
  await say(
    'Bounce',
    sesId,
    bounced('Transient', 'General', 'smtp; 250 2.0.0 Out of the office until Monday'),
  );
  expect((await sent()).sentAs).toHaveLength(1);
  expect((await world.interviews())[0]).toMatchObject({ state: 'withdrawn', nudge: { state: 'scheduled' } });
  expect(world.sent).toHaveLength(told);
  await say('Delivery');
  expect((await sent()).deliveredAt).toBeTruthy();
});

test.each([
  ['an address that nobody has', 'Permanent', 'General', '550 5.1.1 no such user'],
  ['one that SES keeps on its list', 'Permanent', 'OnAccountSuppressionList', '550 5.1.1 suppressed'],
  ['a full mailbox', 'Transient', 'MailboxFull', '552 5.2.2 mailbox full'],
  ['a server that says nothing clear', 'Undetermined', 'Undetermined', '554 5.0.0 no'],
] as const)('%s: the letter waits again, with the reason', async (_, type, subType, reason) => {
  await say('Bounce', sesId, bounced(type, subType, `smtp; ${reason}`));
  expect(await draft()).toMatchObject({ state: 'failed', failure: expect.stringContaining(reason) });
  expect((await world.interviews())[0]?.state).toBe('withdrawing');
  expect((await world.mailsToOwner()).at(-1)).toMatchObject({
    subject: 'It came back: Backend Engineer at Acme',
    text: expect.stringContaining(reason),
  });
});
