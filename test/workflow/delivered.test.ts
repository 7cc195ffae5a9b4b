import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../lambdas/interview/interview.ts';
import { delivered } from '../../lambdas/workflow/delivered.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
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
  await sendDraft(
    world.services,
    world.profile,
    { interviewId, draftId, revision, confirmed: false },
    world.now,
  );
  return /^<(.+)@/.exec((await draft()).messageId ?? '')?.[1] ?? '';
};
const say = (eventType: string, messageId = sesId) => {
  const tags = { owner: [OWNER_ID], interview: [interviewId], draft: [draftId] };
  return delivered(world.services, { eventType, mail: { messageId, tags } }, 'eu-west-1', world.now);
};

beforeEach(async () => {
  world = await new World().open();
  await world.receive(invitation('Acme'));
  interviewId = (await world.interviews())[0]?.id ?? '';
  draftId = (await withdraw(world.services, world.profile, interviewId, 'accepted-offer', world.now)).id;
  sesId = await send();
});
afterEach(() => world.stop());

test('a delivery is noted once', async () => {
  await say('Delivery');
  const noted = await draft();
  expect(noted.deliveredAt).toBeTruthy();
  world.now += 1000;
  await say('Delivery');
  expect(await draft()).toEqual(noted);
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
  expect(await draft()).toMatchObject({ state: 'sent', failure: null });
  expect((await draft()).deliveredAt).toBeUndefined();
  await say('Delivery', second);
  expect((await draft()).deliveredAt).toBeTruthy();
});
