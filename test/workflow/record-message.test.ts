import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { merge, split, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { invitation, OWNER, onlyCrash, World, withFault } from './world.ts';

vi.mock('../../lambdas/mail/read.ts', async (original) =>
  (await import('./unclear.ts')).unsureReader(original as never),
);

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

const last = async () => (await world.subjectsToOwner()).at(-1);
const only = async () => {
  const interviews = await world.interviews();
  expect(interviews).toHaveLength(1);
  return interviews[0] as Interview;
};

const moved =
  'I am sorry, your interview has been rescheduled to Monday 7 December 2026 at 10:00 (Lisbon time).';

test('the same message twice is recorded and told once', async () => {
  await world.receive(invitation('Acme'));
  await world.receive(`Received: by a second delivery\r\n${invitation('Acme')}`);
  await only();
  expect(world.sent).toHaveLength(1);
});

test('forwarded twice by the owner: told that it is recorded already', async () => {
  await world.receive(invitation('Acme'));
  await world.receive(invitation('Acme', { id: 'second' }));
  expect((await only()).messages).toHaveLength(2);
  expect(await last()).toContain('Already recorded: Backend Engineer at Acme');
});

test('a reschedule updates, and redraws a draft that was not edited', async () => {
  await world.receive(invitation('Acme'));
  const draft = await withdraw(world.desk, (await only()).id, 'accepted-offer');
  expect(draft.text).toContain('Friday 4 December at 15:00 (Lisbon time)');
  await world.receive(invitation('Acme', { id: 'moved', body: moved }));
  const interview = await only();
  expect(interview.facts.start?.value).toBe('2026-12-07T10:00:00+00:00');
  expect(interview.drafts[0]?.text).toContain('Monday 7 December at 10:00 (Lisbon time)');
  expect(interview.drafts[0]?.revision).toBe(2);
  expect(await last()).toContain('New time: Backend Engineer at Acme');
});

test.each([
  [
    'a cancellation',
    'I am afraid we have to cancel the interview.',
    'cancelled',
    'Cancelled: Backend Engineer at Acme',
  ],
  [
    'a rejection',
    'Unfortunately we will not be moving forward with your application.',
    'rejected',
    'Closed: Backend Engineer at Acme',
  ],
])('%s closes, discards the waiting draft and its reminder', async (_, body, because, subject) => {
  await world.receive(invitation('Acme'));
  await withdraw(world.desk, (await only()).id, 'accepted-offer');
  await world.receive(invitation('Acme', { id: 'no', body }));
  expect(await only()).toMatchObject({
    state: 'closed',
    closedBecause: because,
    drafts: [{ state: 'discarded' }],
  });
  expect(await last()).toBe(subject);
  await world.fire();
  expect(await last()).toBe(subject);
});

test('a rejection of something unknown is not recorded, and said so', async () => {
  await world.receive(
    invitation('Acme', { body: 'Unfortunately we will not be moving forward with your application.' }),
  );
  expect(await world.interviews()).toEqual([]);
  expect(await last()).toMatch(/^Not recorded: /);
});

test('“Senior” and “Staff” at one company are two interviews', async () => {
  await world.receive(invitation('Acme', { role: 'Senior Engineer' }));
  await world.receive(invitation('Acme', { role: 'Staff Engineer', id: '2' }));
  expect(await world.interviews()).toHaveLength(2);
});

describe.each([
  [
    'an empty mail',
    `From: Jane <${OWNER}>\nSubject: \nDate: Tue, 24 Nov 2026 09:00:00 +0000\n\n`,
    'Not recorded: your message',
  ],
  [
    'a forward of nothing',
    `From: Jane <${OWNER}>\nSubject: Fwd:\nDate: Tue, 24 Nov 2026 09:00:00 +0000\n\n`,
    'Not recorded: your message',
  ],
  [
    'a newsletter',
    `From: Jane <${OWNER}>\nSubject: Fwd: News\n\nOur weekly newsletter`,
    'Not recorded: News',
  ],
  ['a request for the home link', `From: Jane <${OWNER}>\nSubject: Home\n\n`, 'Your interviews'],
])('%s', (_, raw, subject) => {
  test('is answered', async () => {
    await world.receive(raw);
    expect(await world.interviews()).toEqual([]);
    expect(await last()).toBe(subject);
  });
});

test('an automatic answer of the owner’s own mailbox does nothing, and is told once a day', async () => {
  for (const day of [1, 2, 3])
    await world.receive(
      `From: Jane <${OWNER}>\nAuto-Submitted: auto-replied\nSubject: Away ${day}\n\nI accepted.`,
    );
  expect(await world.subjectsToOwner()).toEqual(['An automatic answer from your mailbox']);
});

test('a forward with headers of an automatic answer is recorded all the same', async () => {
  await world.receive(`X-Autorespond: yes\nPrecedence: list\n${invitation('Acme')}`);
  expect(await last()).toMatch(/^Recorded/);
});

test('mail for nobody here is left alone', async () => {
  world.raw.set('x', Buffer.from(invitation('Acme')));
  const { recordMessage } = await import('../../lambdas/workflow/record-message.ts');
  const verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const;
  await recordMessage(
    world.services,
    {
      rawKey: 'x',
      requestId: 'x',
      recipients: ['other@elsewhere.example'],
      source: OWNER,
      from: null,
      ...verdicts,
    },
    world.now,
  );
  expect(world.sent).toEqual([]);
});

test.each(['before', 'after'] as const)(
  'a crash %s any call: tried again, it is recorded once and told',
  async (when) => {
    let tried = 0;
    for (let nth = 1; ; nth++) {
      const raw = invitation('Acme');
      const { services, calls } = withFault(world.services, nth, when);
      await world.receive(raw, services).catch(onlyCrash);
      world.now += 120_000;
      await world.receive(raw);
      expect((await only()).messages, `call ${nth}`).toHaveLength(1);
      expect(await world.deadLinks(), `call ${nth}`).toEqual([]);
      expect(await last()).toContain('Recorded: Backend Engineer at Acme');
      if (calls() < nth) break;
      tried++;
      await world.stop();
      world = await new World().open();
    }
    expect(tried).toBeGreaterThan(7);
  },
);

describe.each([
  [
    'a rejection',
    { body: 'Unfortunately we will not be moving forward with your application.' },
    'Closed: Backend Engineer at Acme',
  ],
  [
    'a rejection from a strange domain',
    {
      body: 'Unfortunately we will not be moving forward with your application.',
      address: 'ana@elsewhere.example',
    },
    'Is it over? Backend Engineer at Acme',
  ],
  ['a new time', { body: moved }, 'New time: Backend Engineer at Acme'],
])('%s', (_, invited, subject) => {
  test.each(['before', 'after'] as const)(
    'and a crash %s any call: tried again, the owner is told what it did',
    async (when) => {
      for (let nth = 1; ; nth++) {
        await world.receive(invitation('Acme'));
        const raw = invitation('Acme', { id: 'next', ...invited });
        const { services, calls } = withFault(world.services, nth, when);
        await world.receive(raw, services).catch(onlyCrash);
        world.now += 120_000;
        await world.receive(raw);
        expect((await only()).messages, `call ${nth}`).toHaveLength(2);
        expect(await world.deadLinks(), `call ${nth}`).toEqual([]);
        expect(await last(), `call ${nth}`).toContain(subject);
        if (calls() < nth) break;
        await world.stop();
        world = await new World().open();
      }
    },
  );
});

test('after the third failure the owner is told, and the message still goes to the queue of failed ones', async () => {
  const raw = invitation('Acme');
  for (let attempt = 1; attempt <= 3; attempt++) {
    const services = {
      ...world.services,
      messages: {
        ...world.services.messages,
        listWithInterviews: async () => Promise.reject(new Error('no table')),
      },
    };
    await expect(world.receive(raw, services)).rejects.toThrow('no table');
  }
  expect(await world.subjectsToOwner()).toEqual([
    'I could not read “Fwd: Interview for Backend Engineer at Acme”',
  ]);
});

test('a wrong match is taken apart, and put together again', async () => {
  await world.receive(invitation('Acme'));
  await world.receive(invitation('Acme', { id: 'moved', body: moved }));
  const { id, messages } = await only();
  world.now += 1000;
  const opened = await split(world.desk, id, messages[1]?.key ?? '');
  const apart = await world.interviews();
  expect(apart.map(({ facts }) => facts.start?.value)).toEqual([
    '2026-12-04T15:00:00+00:00',
    '2026-12-07T10:00:00+00:00',
  ]);
  await merge(world.desk, opened.id, id);
  const [first, second] = await world.interviews();
  expect(first?.messages).toHaveLength(2);
  expect(second).toMatchObject({ state: 'closed', closedBecause: 'merged' });
});
