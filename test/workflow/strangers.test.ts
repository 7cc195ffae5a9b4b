import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { decideClosing, decideContact, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { INBOX, invitation, OWNER, ownWords, replyTo, World } from './world.ts';

vi.mock('../../lambdas/mail/read.ts', async (original) =>
  (await import('./unclear.ts')).unsureReader(original as never),
);

/**
 * What somebody writes whom no mail about an interview has come from, and what is done about it: asked, not
 * guessed.
 */

let world: World;
let interviewId: string;
beforeEach(async () => {
  world = await new World().open();
  await world.receive(invitation('Acme'));
  interviewId = (await world.interviews())[0]?.id ?? '';
  await withdraw(world.desk, interviewId, 'accepted-offer');
});
afterEach(() => world.stop());

const interview = async () => (await world.interviews()).find(({ id }) => id === interviewId) as Interview;
const last = async () => (await world.mailsToOwner()).at(-1);
const answer = (text: string) =>
  world.receive(ownWords(text, interviewId), world.services, { recipients: [replyTo(interviewId)] });

describe.each([
  [
    'a rejection',
    'Unfortunately we will not be moving forward with your application.',
    'rejected',
    'Is it over? Backend Engineer at Acme',
    'Closed: Backend Engineer at Acme',
  ],
  [
    'a cancellation',
    'I am afraid we have to cancel the interview.',
    'cancelled',
    'Is it cancelled? Backend Engineer at Acme',
    'Cancelled: Backend Engineer at Acme',
  ],
])('%s', (_, body, because, question, closed) => {
  const from = (address: string) => world.receive(invitation('Acme', { id: 'no', body, address }));

  test('from a strange domain closes nothing: the owner is asked, with the address and the words', async () => {
    await from('ana.silva@acme-careers.example');
    expect(await interview()).toMatchObject({
      state: 'withdrawing',
      closing: { because, from: expect.stringContaining('ana.silva@acme-careers.example') },
      drafts: [{ state: 'waiting' }],
    });
    const told = await last();
    expect(told?.subject).toContain(question);
    for (const words of ['ana.silva@acme-careers.example', 'ana@acme.example', '“yes” or “no”'])
      expect(told?.text).toContain(words);
  });

  test.each(['ana@acme.example', 'jobs@mail.acme.example'])('from %s closes it', async (address) => {
    await from(address);
    expect(await interview()).toMatchObject({ state: 'closed', closedBecause: because });
    expect((await last())?.subject).toBe(closed);
  });

  test('“yes” closes it, and its draft goes with it', async () => {
    await from('ana.silva@acme-careers.example');
    await answer('Yes');
    expect(await interview()).toMatchObject({
      state: 'closed',
      closedBecause: because,
      drafts: [{ state: 'discarded' }],
    });
    expect(await interview()).not.toHaveProperty('closing');
  });

  test('“no” leaves it as it is, and the question is gone', async () => {
    await from('ana.silva@acme-careers.example');
    await answer('No');
    expect(await interview()).toMatchObject({ state: 'withdrawing', drafts: [{ state: 'waiting' }] });
    expect(await interview()).not.toHaveProperty('closing');
    await expect(decideClosing(world.desk, interviewId, true)).rejects.toThrow('Nothing is asked here');
  });

  test('about an interview that is over asks nothing', async () => {
    const { drafts } = await interview();
    const draftId = drafts[0]?.id ?? '';
    await sendDraft(world.desk, { interviewId, draftId, revision: 1, confirmed: true });
    await from('ana.silva@acme-careers.example');
    expect(await interview()).toMatchObject({ state: 'withdrawn' });
    expect(await interview()).not.toHaveProperty('closing');
  });
});

describe('somebody else who asks to be written to', () => {
  beforeEach(() =>
    world.receive(
      invitation('Acme', {
        id: 'ben',
        address: 'ben.haas@talenthunt.example',
        body:
          'I am taking over from Ana Silva. Your interview for the Backend Engineer role is confirmed ' +
          'for Friday 4 December 2026 at 15:00 (Lisbon time). Please write to me from now on: ' +
          'ben.haas@talenthunt.example.',
      }),
    ),
  );

  test('is not written to before the owner has said yes', async () => {
    expect(await interview()).toMatchObject({
      newContact: { address: 'ben.haas@talenthunt.example' },
      facts: { recruiterEmail: { value: 'ana@acme.example' } },
      drafts: [{ to: { address: 'ana@acme.example' } }],
    });
    expect((await last())?.text).toMatch(/ben\.haas@talenthunt\.example.*\(ana@acme\.example\)/s);
  });

  test('a letter must be confirmed as long as the question is open', async () => {
    const { drafts } = await interview();
    const { id: draftId = '', revision = 0 } = drafts[0] ?? {};
    await expect(sendDraft(world.desk, { interviewId, draftId, revision, confirmed: false })).rejects.toThrow(
      'it goes to ana@acme.example',
    );
    expect(world.toRecruiters()).toEqual([]);
  });

  test('is written to after the yes', async () => {
    await answer('yes');
    expect(await interview()).toMatchObject({
      facts: { recruiterEmail: { value: 'ben.haas@talenthunt.example' } },
      drafts: [{ to: { address: 'ben.haas@talenthunt.example' } }],
    });
  });

  test('is forgotten after the no', async () => {
    await decideContact(world.desk, interviewId, false);
    expect(await interview()).toMatchObject({ drafts: [{ to: { address: 'ana@acme.example' } }] });
    expect(await interview()).not.toHaveProperty('newContact');
  });
});

describe('a mail to the address that letters come from', () => {
  const SENDER = 'jane@bowout.example';
  const mail = (from: string, references = '') =>
    `From: Ana Silva <${from}>\nTo: Jane Doe <${SENDER}>\nSubject: Re: Interview for Backend ` +
    'Engineer at Acme\nDate: Wed, 25 Nov 2026 09:00:00 +0000\nMessage-ID: <answer@acme.example>\n' +
    `${references}\nHi Jane,\n\nThank you for letting us know. May I ask what made you decide ` +
    'against us?\n\nAna Silva\n';
  const receive = (raw: string, source: string) =>
    world.receive(raw, world.services, { recipients: [SENDER], source });

  let letter: string;
  beforeEach(async () => {
    const { drafts } = await interview();
    const draftId = drafts[0]?.id ?? '';
    await sendDraft(world.desk, { interviewId, draftId, revision: 1, confirmed: true });
    letter = (await interview()).drafts[0]?.sentAs[0] ?? '';
  });

  test('reaches the owner whole, and is matched where it answers a letter', async () => {
    const told = world.sent.length;
    await receive(mail('ana@acme.example', `References: ${letter}\n`), 'ana@acme.example');
    const [passedOn, answered] = await Promise.all(
      world.sent.slice(told).map(({ raw }) => PostalMime.parse(raw, { forceRfc822Attachments: true })),
    );
    expect(world.sent.slice(told).every(({ to }) => to === OWNER)).toBe(true);
    expect(passedOn?.text).toContain('May I ask what made you decide against us?');
    expect(passedOn?.attachments.map(({ mimeType }) => mimeType)).toEqual(['message/rfc822']);
    expect(answered?.subject).toContain('Backend Engineer at Acme');
    expect((await interview()).messages.map(({ kind }) => kind)).toContain('recruiter-reply');
  });

  test.each([
    ['of nobody known', 'somebody@elsewhere.example', ''],
    ['that only claims to answer', 'ana@elsewhere.example', 'references'],
  ])('%s reaches the owner, and changes nothing', async (_, from, refers) => {
    const before = await interview();
    await receive(mail(from, refers ? `References: ${letter}\n` : ''), from);
    expect((await last())?.text).toContain('May I ask what made you decide against us?');
    expect(await interview()).toEqual(before);
  });

  test.each([SENDER, INBOX])('of Bowout’s own (%s) is not answered', async (from) => {
    const told = world.sent.length;
    await receive(mail(from), from);
    expect(world.sent).toHaveLength(told);
  });
});

test('a client of an agency is an interview of its own, though recruiter and role are the same', async () => {
  await world.receive(invitation('Birch', { address: 'tom@talenthunt.example' }));
  await world.receive(invitation('Cedar', { address: 'tom@talenthunt.example' }));
  expect((await world.interviews()).map(({ facts }) => facts.company?.value)).toEqual([
    'Acme',
    'Birch',
    'Cedar',
  ]);
});
