import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../lambdas/interview/draft.ts';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { correct, decideContact, dismiss, merge, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { approveOrSend } from '../../lambdas/workflow/send-draft.ts';
import { invitation, textOf, World } from './world.ts';

vi.mock('../../lambdas/mail/read.ts', async (original) =>
  (await import('./unclear.ts')).unsureReader(original as never),
);

/** What happens between an approval and the moment at which the letter leaves takes effect on it. */

const MINUTE = 60_000;

let world: World;
let interviewId: string;
let draftId: string;

const interview = async () => (await world.interviews()).find(({ id }) => id === interviewId) as Interview;
const draft = async () => (await interview()).drafts.find(({ id }) => id === draftId) as Draft;
const approve = async () => {
  const { revision, drawnFor } = await draft();
  return approveOrSend(world.desk, { interviewId, draftId, revision, drawnFor, confirmed: false });
};
const last = async () => (await world.mailsToOwner()).at(-1);
const addresses = () => world.toRecruiters().map(({ to }) => to);

beforeEach(async () => {
  world = await new World().open();
  world.services.undoSeconds = 60;
  await world.receive(invitation('Acme'));
  interviewId = (await world.interviews())[0]?.id ?? '';
  draftId = (await withdraw(world.desk, interviewId, 'accepted-offer')).id;
  expect(await approve()).toMatchObject({ state: 'approved' });
});
afterEach(() => world.stop());

const isNotSent = async () => {
  await world.until(world.now + 5 * MINUTE);
  expect(addresses()).toEqual([]);
};

test('without anything between, it leaves', async () => {
  await world.until(world.now + 5 * MINUTE);
  expect(addresses()).toEqual(['ana@acme.example']);
});

test('what leaves without a question does not count as an address that the owner confirmed', async () => {
  await world.until(world.now + 5 * MINUTE);
  expect((await draft()).state).toBe('sent');
  expect((await interview()).confirmed ?? []).toEqual([]);
});

test('a corrected address: nothing leaves to the wrong one, and the next approval goes to the right one', async () => {
  const words = 'ben@acme.example';
  await correct(world.desk, interviewId, {
    recruiterEmail: { value: words, evidence: { where: 'owner', words } },
  });
  expect(await draft()).toMatchObject({ state: 'waiting', to: { address: words } });
  await isNotSent();
  await approve();
  await world.until(world.now + 5 * MINUTE);
  expect(addresses()).toEqual([words]);
});

test('a corrected fact: the text waits again, with the right one', async () => {
  await correct(world.desk, interviewId, {
    role: { value: 'Data Engineer', evidence: { where: 'owner', words: 'Data Engineer' } },
  });
  expect(await draft()).toMatchObject({ state: 'waiting', text: expect.stringContaining('Data Engineer') });
  await isNotSent();
});

describe.each([
  ['a rejection', 'Unfortunately we will not be moving forward with your application.', 'rejected'],
  ['a cancellation', 'I am afraid we have to cancel the interview.', 'cancelled'],
])('%s', (_, body, closedBecause) => {
  test('takes the letter back, and the owner hears that it has not left', async () => {
    await world.receive(invitation('Acme', { id: 'no', body }));
    expect(await interview()).toMatchObject({
      state: 'closed',
      closedBecause,
      drafts: [{ state: 'discarded', because: closedBecause }],
    });
    expect((await last())?.text).toContain(
      'The withdrawal that you had approved has not left, and will not.',
    );
    const told = world.sent.length;
    await isNotSent();
    expect(world.sent, 'nothing more is said').toHaveLength(told);
  });

  test('that comes after the letter has left changes nothing in it', async () => {
    await world.until(world.now + 5 * MINUTE);
    await world.receive(invitation('Acme', { id: 'no', body }));
    expect(await interview()).toMatchObject({ state: 'withdrawn', drafts: [{ state: 'sent' }] });
  });
});

test('a new time: no letter leaves that speaks of the old one', async () => {
  const body =
    'I am sorry, your interview has been rescheduled to Monday 7 December 2026 at 10:00 (Lisbon time).';
  await world.receive(invitation('Acme', { id: 'moved', body }));
  await world.until(world.now + 5 * MINUTE);
  for (const letter of await Promise.all(world.toRecruiters().map(textOf)))
    expect(letter).not.toContain('4 December');
});

test('an address that turns out to be the owner’s own: it waits again, and the owner hears of it', async () => {
  await world.services.owners.update(world.profile.ownerId, (known) => ({
    ...known,
    aliases: ['ana@acme.example'],
  }));
  const told = (await world.mailsToOwner()).length;
  await isNotSent();
  expect((await draft()).state).toBe('waiting');
  expect((await world.mailsToOwner()).slice(told)).toEqual([
    expect.objectContaining({ subject: expect.stringContaining('Backend Engineer at Acme') }),
  ]);
});

test('dismissed by the owner: nothing leaves', async () => {
  await dismiss(world.desk, interviewId);
  expect(await draft()).toMatchObject({ state: 'discarded' });
  await isNotSent();
});

test('another contact, to whom the owner says yes: nothing leaves to the one of before', async () => {
  const body =
    'I am taking over from Ana Silva as your contact for the Backend Engineer role. Please write to ' +
    'me from now on: ben.haas@acme.example.\n\nBen Haas';
  await world.receive(
    invitation('Acme', {
      id: 'ben',
      body,
      address: 'ben.haas@acme.example',
      written: 'Tue, Nov 24, 2026 at 9:50 AM',
    }),
  );
  expect((await interview()).newContact).toMatchObject({ address: 'ben.haas@acme.example' });
  await decideContact(world.desk, interviewId, true);
  expect(await draft()).toMatchObject({ state: 'waiting', to: { address: 'ben.haas@acme.example' } });
  await isNotSent();
});

test('merged into another interview: nothing leaves of the one that is gone', async () => {
  await world.receive(invitation('Birch', { id: 'birch' }));
  const into = (await world.interviews())[1]?.id ?? '';
  await merge(world.desk, interviewId, into);
  expect(await interview()).toMatchObject({ state: 'closed', closedBecause: 'merged' });
  await isNotSent();
});
