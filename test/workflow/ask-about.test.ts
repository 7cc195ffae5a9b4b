import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import type { Answer } from '../../lambdas/store/messages.ts';
import { answerMessage, WhichInterviewError } from '../../lambdas/workflow/answer-message.ts';
import { answerIn } from '../../lambdas/workflow/answer-words.ts';
import { ANSWERS } from '../../lambdas/workflow/ask-about.ts';
import { learnSender } from '../../lambdas/workflow/known-senders.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { recordAnyway } from '../../lambdas/workflow/record-reading.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import type { Services } from '../../lambdas/workflow/services.ts';
import { UNCLEAR } from './unclear.ts';
import { INBOX, invitation, OWNER, OWNER_ID, onlyCrash, World, withFault } from './world.ts';

vi.mock('../../lambdas/mail/read.ts', async (original) =>
  (await import('./unclear.ts')).unsureReader(original as never),
);

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

const NO = 'Unfortunately we will not be moving forward with your application.';
const unclear = (company: string, id: string, body = NO, more: Parameters<typeof invitation>[1] = {}) =>
  invitation(company, { id, body: `${body}\n\n${UNCLEAR}`, ...more });

const last = async () => (await world.mailsToOwner()).at(-1);
const only = async () => {
  const interviews = await world.interviews();
  expect(interviews).toHaveLength(1);
  return interviews[0] as Interview;
};
/** The key of the message that came last. */
const lastKey = async () => {
  const records = await world.services.messages.list(OWNER_ID);
  return records.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt)).at(-1)?.key ?? '';
};
const answer = async (says: Answer, interviewId?: string | null) => {
  await world.reload();
  return answerMessage(world.desk, await lastKey(), { says, interviewId });
};
const senders = async () => {
  await world.reload();
  return (world.profile.senders ?? []).map(({ address, about }) => `${address} ${about}`);
};
const tagOf = async () => {
  const raw = Buffer.from(world.sent.at(-1)?.raw ?? '').toString('latin1');
  return /^Reply-To: (\S+)/im.exec(raw)?.[1] ?? '';
};
const reply = async (text: string, to?: string) => {
  const address = to ?? (await tagOf());
  const id = `${text}-${world.sent.length}`.replace(/\W+/g, '-');
  await world.receive(
    `From: Jane Doe <${OWNER}>\nTo: ${address}\nSubject: Re: Is this about an interview?\n` +
      `Message-ID: <${id}@mail.example>\n\n${text}\n\nOn Tue, 24 Nov 2026 at 10:00, Bowout <${INBOX}> ` +
      'wrote:\n> * From: Ana Silva <ana@acme.example>\n> interview, rejection, offer or nothing\n',
    world.services,
    { recipients: [address] },
  );
};

describe('a message whose kind is only the likeliest', () => {
  test('changes nothing and is asked about, with what it says and what it reads like', async () => {
    await world.receive(invitation('Acme'));
    const before = await only();
    await world.receive(unclear('Acme', 'no'));
    expect(await only()).toEqual(before);
    const told = await last();
    expect(told?.subject).toBe('Is this about an interview? Interview for Backend Engineer at Acme');
    for (const words of [
      'Ana Silva <ana@acme.example>',
      NO,
      'It reads most like a rejection from Acme.',
      'It may be about Backend Engineer at Acme.',
      'have recorded, changed and closed nothing',
    ])
      expect(told?.text).toContain(words);
    const links = [...(told?.text ?? '').matchAll(/^(.+):\nhttps:\S+\?answer=(\w+)$/gm)];
    expect(links.map(([, label, says]) => [label, says])).toEqual([
      ['A rejection', 'rejection'],
      ['An interview', 'interview'],
      ['An offer', 'offer'],
      ['Nothing to do with it', 'nothing'],
    ]);
    expect(
      world.raw.get((await world.services.messages.get(OWNER_ID, await lastKey()))?.rawKey ?? ''),
    ).toBeDefined();
  });

  test.each([
    ['an invitation', 'We would like to invite you to an interview for the Backend Engineer role.'],
    ['an offer', 'We are delighted to offer you the position of Backend Engineer at Acme.'],
    ['a cancellation', 'I am afraid we have to cancel the interview.'],
    ['a newsletter', 'Our weekly newsletter: ten recipes for autumn.'],
  ])('opens nothing where it reads like %s', async (_, body) => {
    await world.receive(unclear('Birch', 'x', body));
    expect(await world.interviews()).toEqual([]);
    expect((await last())?.subject).toMatch(/^Is this about an interview\?/);
    expect((await last())?.text).not.toContain('something else');
  });

  test('which answers a letter of ours is known by that', async () => {
    await world.receive(invitation('Acme'));
    const { id, drafts } = await withdraw(world.desk, (await only()).id, 'accepted-offer').then(only);
    await sendDraft(world.desk, {
      interviewId: id,
      draftId: drafts[0]?.id ?? '',
      revision: 1,
      confirmed: true,
    });
    await world.receive(
      unclear('Acme', 'thanks', 'Thank you for letting us know. May I ask what made you decide against us?', {
        subject: 'Re: Interview for Backend Engineer at Acme',
      }),
    );
    expect((await last())?.subject).toBe('An answer to write: Backend Engineer at Acme');
  });
});

describe('the answer is carried out as if the kind had been sure', () => {
  test('an interview is opened', async () => {
    await world.receive(
      unclear(
        'Acme',
        'x',
        'Your interview for the Backend Engineer role is on Friday 4 December 2026 at 15:00 (Lisbon time).',
      ),
    );
    const interview = await answer('interview');
    expect(interview).toMatchObject({ state: 'pending', facts: { company: { value: 'Acme' } } });
    expect((await last())?.subject).toContain('Recorded: Backend Engineer at Acme');
    expect(await senders()).toEqual(['ana@acme.example hiring']);
  });

  test('an interview that is known is brought up to date', async () => {
    await world.receive(invitation('Acme'));
    await world.receive(
      unclear(
        'Acme',
        'x',
        'We are happy to see you on Monday 7 December 2026 at 10:00 (Lisbon time) for the interview.',
      ),
    );
    await answer('interview');
    expect((await only()).facts.start?.value).toBe('2026-12-07T10:00:00+00:00');
  });

  test('an offer is one, whatever it read like', async () => {
    await world.receive(unclear('Acme', 'x'));
    await answer('offer');
    expect(await only()).toMatchObject({ kind: 'offer', state: 'pending' });
    expect((await last())?.subject).toContain('An offer: Backend Engineer at Acme');
  });

  test('a rejection closes the interview that it matches, and says by which words', async () => {
    await world.receive(invitation('Acme'));
    await withdraw(world.desk, (await only()).id, 'accepted-offer');
    await world.receive(unclear('Acme', 'no'));
    await answer('rejection');
    expect(await only()).toMatchObject({
      state: 'closed',
      closedBecause: 'rejected',
      drafts: [{ state: 'discarded' }],
    });
    const told = await last();
    expect(told?.subject).toBe('Closed: Backend Engineer at Acme');
    expect(told?.text).toContain(NO);
    expect(told?.text).toMatch(/It is not over:\nhttps:\S+#reopen/);
  });

  test('what cancels stays a cancellation', async () => {
    await world.receive(invitation('Acme'));
    await world.receive(unclear('Acme', 'no', 'I am afraid we have to cancel the interview.'));
    await answer('rejection');
    expect(await only()).toMatchObject({ closedBecause: 'cancelled' });
  });

  test('of several interviews the owner says which one is over', async () => {
    for (const role of ['Backend Engineer', 'Data Analyst'])
      await world.receive(invitation('Acme', { role, id: role }));
    await world.receive(unclear('Acme', 'no', NO, { subject: 'Your application' }));
    expect((await last())?.text).toContain(
      'It may be about Backend Engineer at Acme or Data Analyst at Acme.',
    );
    await expect(answer('rejection')).rejects.toThrow(WhichInterviewError);
    expect((await world.interviews()).map(({ state }) => state)).toEqual(['pending', 'pending']);
    const [, analyst] = await world.interviews();
    await answer('rejection', analyst?.id);
    expect((await world.interviews()).map(({ state }) => state)).toEqual(['pending', 'closed']);
    expect((await last())?.subject).toBe('Closed: Data Analyst at Acme');
  });

  test('a rejection of none that is known closes nothing, and says so', async () => {
    await world.receive(invitation('Acme'));
    await world.receive(unclear('Birch', 'no'));
    expect(await answer('rejection', null)).toBeNull();
    expect((await only()).state).toBe('pending');
    expect((await last())?.subject).toMatch(/^Not recorded: /);
  });

  test('nothing to do with it records nothing', async () => {
    await world.receive(unclear('Acme', 'x'));
    const told = world.sent.length;
    expect(await answer('nothing')).toBeNull();
    expect(await world.interviews()).toEqual([]);
    expect(world.sent).toHaveLength(told);
    expect(await senders()).toEqual(['ana@acme.example nothing']);
  });

  test('an offer after an acceptance has its answer written, as any', async () => {
    await world.accept({ company: 'Kite' });
    await world.receive(
      unclear(
        'Acme',
        'x',
        'Your interview for the Backend Engineer role is on Friday 4 December 2026 at 15:00.',
      ),
    );
    await answer('interview');
    expect(await only()).toMatchObject({ state: 'withdrawing', drafts: [{ state: 'waiting' }] });
  });
});

describe('a question that waits', () => {
  const open = async () => {
    const { questions, interviews } = await world.services.messages.listWithInterviews(OWNER_ID);
    return [questions.map(({ subject }) => subject), interviews.length];
  };

  test('is kept, the newest first, and is no interview', async () => {
    await world.receive(unclear('Acme', 'x', NO, { subject: 'first' }));
    world.now += 60_000;
    await world.receive(unclear('Acme', 'y', NO, { subject: 'second' }));
    expect(await open()).toEqual([['second', 'first'], 0]);
  });

  test('is kept before it is mailed', async () => {
    const mailer = { ...world.services.mailer, send: () => Promise.reject(new Error('no mail leaves')) };
    await expect(world.receive(unclear('Acme', 'x'), { ...world.services, mailer })).rejects.toThrow();
    expect((await open())[0]).toHaveLength(1);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['by a word that records it', () => answer('offer')],
    ['by “nothing”', () => answer('nothing')],
    ['by hand', async () => recordAnyway(world.desk, await lastKey())],
  ])('is closed %s', async (_, close) => {
    await world.receive(unclear('Acme', 'x'));
    expect((await open())[0]).toHaveLength(1);
    await close();
    expect((await open())[0]).toEqual([]);
  });
});

describe('answered', () => {
  test('twice: the second changes nothing', async () => {
    await world.receive(unclear('Acme', 'x'));
    await answer('offer');
    const told = world.sent.length;
    const before = await only();
    expect((await answer('offer'))?.id).toBe(before.id);
    world.now += 86_400_000;
    expect((await answer('offer'))?.id).toBe(before.id);
    expect(await only()).toEqual(before);
    expect(world.sent).toHaveLength(told);
  });

  test('otherwise than before: refused, and told what stands', async () => {
    await world.receive(unclear('Acme', 'x'));
    await answer('offer');
    for (const says of ['rejection', 'nothing', 'interview'] as const)
      await expect(answer(says)).rejects.toThrow('You have said already: an offer. Nothing was changed.');
    expect(await only()).toMatchObject({ kind: 'offer', state: 'pending' });
  });

  test('“nothing” can be taken back', async () => {
    await world.receive(unclear('Acme', 'x'));
    await answer('nothing');
    await answer('offer');
    expect(await only()).toMatchObject({ kind: 'offer' });
    expect(await senders()).toEqual(['ana@acme.example hiring']);
  });

  test('after it was recorded by hand: refused, and told where it is', async () => {
    await world.receive(unclear('Acme', 'x'));
    await recordAnyway(world.desk, await lastKey());
    await expect(answer('rejection')).rejects.toThrow('recorded already, with Backend Engineer at Acme');
    expect((await only()).state).toBe('pending');
  });

  test('two ways at once: one counts, and the other is told', async () => {
    await world.receive(invitation('Acme'));
    await world.receive(unclear('Acme', 'x'));
    const answers = await Promise.allSettled([answer('rejection'), answer('offer')]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [interview] = await world.interviews();
    const rejected = answers[0]?.status === 'fulfilled';
    expect(interview).toMatchObject(rejected ? { state: 'closed' } : { state: 'pending', kind: 'offer' });
  });

  test('the same way at once: done and told once', async () => {
    await world.receive(unclear('Acme', 'x'));
    const told = world.sent.length;
    await Promise.all([answer('offer'), answer('offer'), answer('offer')]);
    await only();
    expect(world.sent).toHaveLength(told + 1);
  });

  test('the same way at once, of two interviews: one is over, and the other is told', async () => {
    for (const role of ['Backend Engineer', 'Data Analyst'])
      await world.receive(invitation('Acme', { role, id: role }));
    await world.receive(unclear('Acme', 'no', NO, { subject: 'Your application' }));
    const [first, second] = await world.interviews();
    const both = await Promise.allSettled([answer('rejection', first?.id), answer('rejection', second?.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await world.interviews()).map(({ state }) => state).sort()).toEqual(['closed', 'pending']);
  });

  test('once the original is gone: told, and nothing changed', async () => {
    await world.receive(unclear('Acme', 'x'));
    world.raw.clear();
    await expect(answer('offer')).rejects.toThrow('no longer kept');
    expect(await world.interviews()).toEqual([]);
  });

  test('while the asking is being tried again: it is not asked once more', async () => {
    const raw = unclear('Acme', 'x');
    const services = {
      ...world.services,
      messages: { ...world.services.messages, finish: async () => Promise.reject(new Error('stopped')) },
    };
    await expect(world.receive(raw, services)).rejects.toThrow('stopped');
    await answer('offer');
    const told = world.sent.length;
    world.now += 120_000;
    await world.receive(raw);
    expect(world.sent).toHaveLength(told);
    await answer('offer');
    expect(await only()).toMatchObject({ kind: 'offer' });
  });
});

/** Does the same in a new world for each call of its services in turn, until a run has no such call. */
async function atEveryCall(
  when: 'before' | 'after',
  run: (faulty: Services, call: string) => Promise<void>,
): Promise<void> {
  for (let nth = 1; ; nth++) {
    const { services, calls } = withFault(world.services, nth, when);
    await run(services, `call ${nth}`);
    if (calls() < nth) break;
    await world.stop();
    world = await new World().open();
  }
}

describe.each<[string, Answer, (it: Interview[]) => unknown, string]>([
  ['an offer', 'offer', (all) => all.map(({ kind }) => kind), 'An offer: Backend Engineer at Acme'],
  ['a rejection', 'rejection', (all) => all.map(({ state }) => state), 'Closed: Backend Engineer at Acme'],
])('the answer %s and a crash', (_, says, seen, subject) => {
  test.each([
    ['before', 90_000],
    ['after', 90_000],
    ['before', 0],
  ] as const)('%s any call: said again after %i ms, it is carried out once', async (when, again) => {
    await atEveryCall(when, async (services, call) => {
      await world.receive(invitation('Acme'));
      await world.receive(unclear('Acme', 'x'));
      const key = await lastKey();
      await answerMessage({ ...world.desk, services }, key, { says }).catch(onlyCrash);
      world.now += again;
      await answerMessage(world.desk, key, { says });
      const all = await world.interviews();
      expect(seen(all), call).toEqual([says === 'offer' ? 'offer' : 'closed']);
      expect(all[0]?.messages, call).toHaveLength(2);
      expect((await last())?.subject, call).toContain(subject);
      expect(await senders()).toEqual(['ana@acme.example hiring']);
      const told = world.sent.length;
      await world.until(world.now + 600_000);
      expect(world.sent, `${call}: nothing is left to do`).toHaveLength(told);
    });
  });

  test.each(['before', 'after'] as const)(
    '%s any call, and not said again: asked for, or done',
    async (when) => {
      await atEveryCall(when, async (services, call) => {
        await world.receive(invitation('Acme'));
        await world.receive(unclear('Acme', 'x'));
        const key = await lastKey();
        await answerMessage({ ...world.desk, services }, key, { says }).catch(onlyCrash);
        await world.until(world.now + 600_000);
        const record = await world.services.messages.get(OWNER_ID, key);
        const [stored] = record?.answers ?? [];
        const told = await last();
        if (stored && !stored.done) {
          expect(told?.text, call).toMatch(new RegExp(`Say it again:\\nhttps:\\S+\\?answer=${says}`));
        } else if (stored) expect(told?.subject, call).toContain(subject);
        else expect(told?.subject, `${call}: still open`).toMatch(/^Is this about an interview\?/);
      });
    },
  );
});

test.each(['before', 'after'] as const)(
  'a crash %s any call of the asking: tried again, it is asked',
  async (when) => {
    await atEveryCall(when, async (services, call) => {
      const raw = unclear('Acme', 'x');
      await world.receive(raw, services).catch(onlyCrash);
      world.now += 120_000;
      await world.receive(raw);
      expect(await world.interviews()).toEqual([]);
      expect((await last())?.subject, call).toMatch(/^Is this about an interview\?/);
      expect(world.sent.length, call).toBeLessThanOrEqual(2);
    });
  },
);

describe('the sender is remembered', () => {
  const NEWS = { address: 'news@acme.example' };

  test('of nothing: later unclear mail is set aside without a question, and says why', async () => {
    await world.receive(unclear('Acme', '1', NO, NEWS));
    await answer('nothing');
    await world.receive(unclear('Acme', '2', NO, NEWS));
    const told = await last();
    expect(told?.subject).toMatch(/^Not recorded: /);
    expect(told?.text).toContain(
      'you told me that mail from news@acme.example has nothing to do with an interview',
    );
    await world.receive(unclear('Birch', '3', NO));
    expect((await last())?.subject).toMatch(/^Is this about an interview\?/);
  });

  test('of nothing: mail that is clear is dealt with as ever', async () => {
    await world.receive(unclear('Acme', '1', NO, NEWS));
    await answer('nothing');
    await world.receive(invitation('Acme', { id: '2', ...NEWS }));
    expect((await last())?.subject).toContain('Recorded: Backend Engineer at Acme');
  });

  test('of hiring: always asked, whatever is said of a later one', async () => {
    await world.receive(unclear('Acme', '1', NO, NEWS));
    await answer('offer');
    await world.receive(unclear('Acme', '2', NO, NEWS));
    await answer('nothing');
    await world.receive(unclear('Acme', '3', NO, NEWS));
    expect((await last())?.subject).toMatch(/^Is this about an interview\?/);
    expect(await senders()).toEqual(['news@acme.example hiring']);
  });

  test('of hiring, while “nothing” is said of another message at the same moment', async () => {
    await learnSender(world.desk, { address: 'news@acme.example', about: 'hiring' });
    await learnSender(world.desk, { address: 'news@acme.example', about: 'nothing' });
    expect(await senders()).toEqual(['news@acme.example hiring']);
  });

  test.each([
    ['a service that writes for many companies', 'Acme', 'no-reply@greenhouse.io', NO],
    [
      'whoever confirms an application',
      'Acme',
      'jobs@acme.example',
      'Thank you for your application. We have received it.',
    ],
    ['the owner', 'Acme', OWNER, NO],
  ])('not as nothing: %s', async (_, company, address, body) => {
    await world.receive(unclear(company, '1', body, { address }));
    await answer('nothing');
    expect(await senders()).toEqual([]);
  });

  test('of the last 200 only', async () => {
    const old = Array.from({ length: 200 }, (_, at) => ({
      address: `a${at}@x.example`,
      about: 'nothing' as const,
    }));
    await world.services.owners.update(OWNER_ID, (it) => ({ ...it, senders: old }));
    await world.receive(unclear('Acme', '1'));
    await answer('nothing');
    const known = await senders();
    expect(known).toHaveLength(200);
    expect(known.at(-1)).toBe('ana@acme.example nothing');
    expect(known).not.toContain('a0@x.example nothing');
  });
});

describe('answered by mail', () => {
  beforeEach(async () => {
    await world.receive(invitation('Acme'));
    await world.receive(unclear('Acme', 'x'));
  });

  test.each([
    ['Rejection', 'closed'],
    ['It’s a rejection.\n\nThanks,\nJane', 'closed'],
    ['Absage', 'closed'],
    ['Un refus, merci', 'closed'],
    ['rechazo', 'closed'],
    ['Recusa', 'closed'],
    ['un rifiuto', 'closed'],
    ['Afwijzing\nGroeten', 'closed'],
    ['nothing', 'pending'],
    ['Offer!', 'pending'],
  ])('“%s”', async (text, state) => {
    expect(await tagOf()).toMatch(/^inbox\+m\.[0-9a-f]{26}@bowout\.example$/);
    await reply(text);
    expect((await only()).state).toBe(state);
    expect((await last())?.subject).toMatch(
      state === 'closed' ? /^Closed: / : text === 'nothing' ? /^Your mail to me$/ : /^An offer: /,
    );
  });

  test('each word that the mails name is an answer, and every answer is named', async () => {
    await world.receive(unclear('Acme', 'off', 'I am afraid we have to cancel the interview.'));
    const asked = (await last())?.text ?? '';
    await reply('maybe');
    for (const mail of [asked, (await last())?.text ?? '']) {
      const [, list = ''] = /answer with one word: (.*)\./.exec(mail.replace(/\s+/g, ' ')) ?? [];
      const words = [...list.matchAll(/“(\w+)”/g)].map(([, word = '']) => word);
      expect(words).toContain('cancellation');
      expect(new Set(words.map((word) => answerIn(word, null)))).toEqual(new Set(ANSWERS));
    }
  });

  test.each(['not a rejection', 'Rejection? Offer?', 'maybe', 'interview, but I am not sure', ''])(
    'unclear (“%s”): nothing changes, and it is asked for one word',
    async (text) => {
      await reply(text);
      expect((await only()).messages).toHaveLength(1);
      expect((await last())?.text).toContain('Please answer with one word');
      await reply('rejection');
      expect((await only()).state).toBe('closed');
    },
  );

  test('where several may be meant: each is offered, chosen already', async () => {
    await world.receive(invitation('Acme', { role: 'Data Analyst', id: 'second' }));
    await world.receive(unclear('Acme', 'y', NO, { subject: 'Your application' }));
    await reply('rejection');
    const told = await last();
    expect(told?.subject).toBe('Which one do you mean?');
    const [first, second] = await world.interviews();
    for (const { id } of [first, second] as Interview[])
      expect(told?.text).toContain(`?answer=rejection&interview=${id}`);
    expect([first?.state, second?.state]).toEqual(['pending', 'pending']);
  });

  test('twice, or otherwise: told, and nothing changes', async () => {
    const to = await tagOf();
    await reply('offer', to);
    await reply('rejection', to);
    const told = await last();
    expect(told?.text).toContain('You have said already: an offer. Nothing was changed.');
    expect(told?.text).toMatch(/Open what was recorded:\nhttps:\S+/);
    expect(await only()).toMatchObject({ state: 'pending', kind: 'offer' });
  });

  test('by somebody else: nothing happens', async () => {
    const to = await tagOf();
    const told = world.sent.length;
    await world.receive(
      `From: Eve <eve@evil.example>\nTo: ${to}\nSubject: Re: Is this about an interview?\n` +
        'Message-ID: <e@evil.example>\n\nrejection\n',
      world.services,
      { recipients: [to], source: 'eve@evil.example' },
    );
    expect(await only()).toMatchObject({ state: 'pending' });
    expect(world.sent).toHaveLength(told);
  });

  test('of a message that is not known: told', async () => {
    await reply('rejection', INBOX.replace('@', `+m.${'0'.repeat(26)}@`));
    expect((await last())?.text).toContain('I do not know that message any more');
  });
});
