import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import type { Reading } from '../../lambdas/mail/reading.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { recordReading } from '../../lambdas/workflow/record-reading.ts';
import { event, fact, reading } from '../interview/interview.ts';
import { INBOX, invitation, OWNER, OWNER_ID, ownWords, replyTo, World } from './world.ts';

vi.mock('../../lambdas/mail/read.ts', async (original) =>
  (await import('./unclear.ts')).unsureReader(original as never),
);

/**
 * What closes an interview: only what is sure, and by thread, calendar or role that very one; anything else
 * is asked.
 */

let world: World;
let interviewId: string;
beforeEach(async () => {
  world = await new World().open();
  await world.receive(invitation('Acme'));
  interviewId = (await world.interviews())[0]?.id ?? '';
});
afterEach(() => world.stop());

const interview = async () => (await world.interviews()).find(({ id }) => id === interviewId) as Interview;
const last = async () => (await world.mailsToOwner()).at(-1);

const WORDS = 'We have decided to go on with other candidates.';
const ANA = { name: 'Ana Silva', address: 'ana@acme.example' };
const rejection = (more: Partial<Reading> = {}, original: Partial<Reading['original']> = {}): Reading =>
  reading(
    { company: fact('Acme'), recruiterEmail: fact(ANA.address) },
    {
      kind: 'rejection',
      kindEvidence: { where: 'body', words: WORDS },
      ...more,
      original: { ...reading().original, from: ANA, subject: 'Your application', text: WORDS, ...original },
    },
  );
const NAMED = { facts: { ...rejection().facts, role: fact('Backend Engineer') } };

let count = 0;
const receive = async (read: Reading) => {
  world.now += 1000;
  const key = (++count).toString(16).padStart(64, '0');
  const record = await world.services.messages.begin(
    { ownerId: OWNER_ID, key, rawKey: `inbound/${key}`, holder: key },
    world.now,
  );
  if (!record) throw new Error('known');
  await recordReading(world.desk, { record, reading: read, part: 0 });
  await world.services.messages.finish(record);
};

/** What the interview's own messages are known by. */
const threaded = () =>
  world.services.interviews.update(OWNER_ID, interviewId, (it) => ({
    ...it,
    messages: it.messages.map((message) => ({ ...message, messageId: '<first@acme.example>' })),
    invitations: [event('u1')],
  }));

describe('a rejection that is sure closes', () => {
  test.each<[string, () => Reading]>([
    ['by the role and the company', () => rejection(NAMED)],
    ['by the thread', () => rejection({}, { references: ['<first@acme.example>'] })],
    ['by the calendar event', () => rejection({ kind: 'interview-cancelled', invitations: [event('u1')] })],
  ])('%s; it quotes the sentence, and has the way back', async (_, read) => {
    await threaded();
    await receive(read());
    expect((await interview()).state).toBe('closed');
    const told = await last();
    expect(told?.subject).toMatch(/^(?:Closed|Cancelled): Backend Engineer at Acme$/);
    expect(told?.text).toContain(WORDS);
    expect(told?.text).toMatch(/It is not over:\nhttps:\S+#reopen/);
  });

  test('what only a calendar says is quoted by its subject, not in the calendar’s own terms', async () => {
    await threaded();
    const kindEvidence = { where: 'invite', words: 'METHOD:CANCEL' } as const;
    const subject = 'Canceled: Backend Engineer interview';
    await receive(
      rejection({ kind: 'interview-cancelled', kindEvidence, invitations: [event('u1')] }, { subject }),
    );
    expect((await last())?.text).toContain(subject);
    expect((await last())?.text).not.toContain('METHOD');
  });
});

describe('a rejection that only the company leads here', () => {
  test('closes nothing: the owner is asked, with its sentence', async () => {
    await receive(rejection());
    expect(await interview()).toMatchObject({
      state: 'pending',
      closing: { because: 'rejected', words: WORDS, of: 'interview' },
    });
    const told = await last();
    expect(told?.subject).toContain('Is it over? Backend Engineer at Acme');
    expect(told?.text).toContain(`    ${WORDS}\n\nIt names neither the role nor an earlier mail`);
    expect(told?.text).not.toContain('never come from there');
  });

  test.each([
    ['yes', 'closed'],
    ['no', 'pending'],
  ])('“%s” by mail: it is %s', async (text, state) => {
    await receive(rejection());
    await world.receive(ownWords(text, interviewId), world.services, { recipients: [replyTo(interviewId)] });
    expect(await interview()).toMatchObject({ state });
    expect(await interview()).not.toHaveProperty('closing');
  });

  test('asked about already: a second one is asked about again', async () => {
    await receive(rejection());
    const words = 'The position has been filled.';
    await receive(rejection({ kindEvidence: { where: 'body', words } }));
    expect((await interview()).closing?.words).toBe(words);
    expect((await last())?.subject).toContain('Is it over? Backend Engineer at Acme');
  });

  test('to several interviews closes none: the owner is asked which', async () => {
    await world.receive(invitation('Acme', { role: 'Data Analyst', id: 'second' }));
    await receive(rejection());
    expect((await world.interviews()).map(({ state }) => state)).toEqual(['pending', 'pending']);
    const told = await last();
    expect(told?.subject).toBe('Is this about an interview? Your application');
    expect(told?.text).toContain(
      'This reads like a rejection from Acme, and I cannot tell which of your interviews',
    );
    expect(told?.text).toContain('It may be about Backend Engineer at Acme or Data Analyst at Acme.');
    expect(told?.text).toContain(WORDS);
  });
});

test('one that is not sure closes nothing, though it names the role', async () => {
  await threaded();
  const before = await interview();
  await receive(rejection({ ...NAMED, sure: false }, { references: ['<first@acme.example>'] }));
  expect(await interview()).toEqual(before);
  expect((await last())?.subject).toBe('Is this about an interview? Your application');
});

test('an acknowledgement of another application at the company leaves its interview pending', async () => {
  await world.receive(`From: Jane Doe <${OWNER}>
To: ${INBOX}
Subject: Fwd: Your application
Date: Tue, 17 Nov 2026 10:00:00 +0000
Message-ID: <acknowledged@mail.example>

---------- Forwarded message ---------
From: Acme Careers <no-reply@acme.example>
Date: Tue, 17 Nov 2026 at 09:02
Subject: Your application
To: Jane Doe <${OWNER}>

Hello Jane,

This confirms receipt of your application. No further action is required right now. We will contact you to arrange next steps.

Acme Careers
`);
  expect(await interview()).toMatchObject({ state: 'pending', closedBecause: null });
  expect((await last())?.subject).not.toMatch(/^(?:Closed|Cancelled)/);
});

describe('of what is closed', () => {
  const closes = async (kind: 'rejection' | 'interview-cancelled') => {
    await receive(rejection({ ...NAMED, kind }));
    expect((await interview()).state).toBe('closed');
    return (await last())?.text.replaceAll(/\s+/g, ' ') ?? '';
  };

  test.each(['rejection', 'interview-cancelled'] as const)('%s: the time is off', async (kind) => {
    const text = await closes(kind);
    expect(text).toContain('It does not take place on Friday 4 December at 15:00 (Lisbon time).');
    expect(text).not.toContain('in 10 days');
    expect(text).not.toContain('discarded');
  });

  test('a time that has passed is not off', async () => {
    world.now = Date.parse('2026-12-05T10:00:00Z');
    expect(await closes('rejection')).not.toContain('It does not take place');
  });

  test('the letter that waited is discarded, and the mail says so', async () => {
    await withdraw(world.desk, interviewId, 'not-the-right-fit');
    const text = await closes('interview-cancelled');
    expect((await interview()).drafts[0]?.state).toBe('discarded');
    expect(text).toContain(
      'The letter that waited for your OK is not needed any more, so I have discarded it.',
    );
  });
});
