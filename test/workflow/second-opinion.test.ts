import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Claim } from '../../lambdas/mail/claims.ts';
import { createApp } from '../../lambdas/page/app.ts';
import { type Question, type Silence, SilentError } from '../../lambdas/second/second.ts';
import { ownerIdOf, secretAddress } from '../../lambdas/store/owners.ts';
import { eraseEverything } from '../../lambdas/workflow/erase.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { addOwner } from '../../lib/operator/owners.ts';
import { decisionsIn, keepLines, type Line } from '../log-lines.ts';
import { HOSTILE } from '../mail/second/hostile-cases.ts';
import { INBOX, invitation, OWNER, OWNER_ID, World } from './world.ts';

let world: World;
let app: ReturnType<typeof createApp>;
/** What the second reader was asked, and what it answers. */
let asked: Question[];
let claims: Claim[];
let lines: Line[];
beforeEach(async () => {
  lines = keepLines();
  world = await new World().open();
  asked = [];
  claims = [];
  world.services.second = {
    ask: async (question) => {
      asked.push(question);
      return { claims, tokens: { input: 400, output: 50 } };
    },
  };
  app = createApp(world.services, () => world.now);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.stop();
});

const ANA = { address: 'ana.silva@gmail.com', subject: 'Hello again' };
const CHAT =
  'It was good to hear from you. Nuno would love to interview you for the job some time next ' +
  'week. Tell me what suits you. Quillhouse is a friendly place, you will see.';
/** The rules are sure that it invites, and know neither company nor role. */
const open = (id = 'open') => invitation('X', { ...ANA, body: CHAT, id });
const QUILLHOUSE: Claim = { fact: 'company', value: 'Quillhouse', quote: 'Quillhouse is a friendly place' };
/** The rules are not sure that it invites. */
const ASKS = 'Could you come in for an interview on Monday, the team asks?';
const unclear = (id = 'unclear', body = '') =>
  invitation('X', {
    ...{ ...ANA, id },
    body: `Thanks for your note. The team is away. ${ASKS} Save 20 % on books. ${body}`,
  });
/** With it, the rules know who invites. */
const WHO = '\n\nCompany: Quillhouse Ltd';
const INVITES: Claim = { fact: 'kind', value: 'interview-invitation', quote: ASKS };

const last = async () => (await world.mailsToOwner()).at(-1);
const only = async () => {
  const [interview, ...others] = await world.interviews();
  if (!interview || others.length) throw new Error(`${others.length + 1} interviews`);
  return interview;
};
const pageOf = async (label: RegExp) => {
  const { text = '' } = (await last()) ?? {};
  const lines = text.split('\n');
  const url = lines[lines.findIndex((line) => label.test(line)) + 1] ?? '';
  const path = url.replace('https://pages.example', '').replace(/#.*/, '');
  return { path, html: await (await app.request(path)).text() };
};
const post = (path: string, form: Record<string, string>) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(form) });
/** Everything that is stored and was sent, but for what names the moment or was drawn by lot. */
const outcome = async () =>
  JSON.stringify([
    await world.interviews(),
    await world.mailsToOwner(),
    [...world.schedules.values()],
  ]).replace(/[0-9A-HJKMNP-TV-Z]{26}|https:\S+|"at":\d+|"(?:hash|generation)":"[^"]+"/g, '');

describe('the second reader is asked', () => {
  test('once, where the rules leave something open; only what the recruiter wrote goes out', async () => {
    await world.receive(open());
    expect(asked).toHaveLength(1);
    const [{ text, system } = { text: '', system: '' }] = asked;
    expect(text).toContain('From: Ana Silva <ana.silva@gmail.com>');
    expect(text).toContain('Subject: Hello again');
    expect(text).toContain('Quillhouse is a friendly place');
    for (const ours of [OWNER, INBOX, 'Forwarded message', 'Jane Doe'])
      expect(text + system).not.toContain(ours);
  });

  test('not where the rules read everything, nor about what is no interview and sure', async () => {
    await world.receive(invitation('Acme'));
    await world.receive(
      invitation('Birch', {
        subject: 'Your application',
        body: 'Unfortunately we will not be moving forward with your application for the Buyer role.',
      }),
    );
    expect(asked).toEqual([]);
  });

  test('not about what the owner writes themselves', async () => {
    const note = (text: string, id: string) =>
      `From: Jane Doe <${OWNER}>\nTo: ${INBOX}\nSubject: A note\nMessage-ID: <${id}@x>\n\n${text}\n`;
    await world.receive(note('home', 'one'));
    await world.receive(note('Interview with Acme on 4 December 2026 at 15:00', 'two'));
    await world.receive(note('What do you think of that?', 'three'));
    expect(asked).toEqual([]);
  });

  test('not about spam, nor of whom the owner has said that they write of other things', async () => {
    await world.receive(unclear(), world.services, { spam: 'FAIL' });
    await world.services.owners.update(OWNER_ID, (profile) => ({
      ...profile,
      senders: [{ address: ANA.address, about: 'nothing' }],
    }));
    await world.receive(unclear('again'));
    expect(asked).toEqual([]);
  });

  test('a hundred times a day and no more', async () => {
    const count = vi.spyOn(world.services.owners, 'countNotice').mockResolvedValue(101);
    await world.receive(open());
    expect(count).toHaveBeenCalled();
    expect(asked).toEqual([]);
    expect((await only()).kind).toBe('interview-invitation');
  });

  test('no links: what opens a door stays in the house', async () => {
    await world.receive(
      invitation('X', { ...ANA, body: `${CHAT} Book here: https://cal.example/jane?token=secret-1234` }),
    );
    expect(asked[0]?.text).toContain('Book here: [link]');
    expect(asked[0]?.text).not.toContain('secret-1234');
  });

  test('with the beginning and the end of a long mail, and no more', async () => {
    await world.receive(
      invitation('X', { ...ANA, body: `${CHAT}\n\n${'lorem ipsum dolor '.repeat(6_000)}` }),
    );
    expect(asked[0]?.text.length).toBeLessThan(9_000);
  });

  test('about three of the messages in one mail, each by itself', async () => {
    claims = [QUILLHOUSE];
    const whole = (id: number) =>
      `From: Ana Silva <ana.silva${id}@gmail.com>\nTo: ${OWNER}\nSubject: Hello ${id}\n` +
      `Date: Tue, 24 Nov 2026 09:0${id}:00 +0000\nMessage-ID: <o${id}@x>\n\n` +
      `${id === 2 ? CHAT.replace('Quillhouse', 'Birchwood') : CHAT}\n\nAna Silva\n`;
    const parts = [1, 2, 3, 4].map((id) => `--b\nContent-Type: message/rfc822\n\n${whole(id)}\n`);
    await world.receive(
      `From: Jane Doe <${OWNER}>\nTo: ${INBOX}\nSubject: Fwd: mails\nMessage-ID: <f@x>\nMIME-Version: 1.0\n` +
        'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n\n' +
        `${parts.join('')}--b--\n`,
    );
    expect(asked.map(({ text }) => /Subject: (.+)/.exec(text)?.[1])).toEqual([
      'Hello 1',
      'Hello 2',
      'Hello 3',
    ]);
    const proposed = (await world.interviews()).map(
      ({ messages, proposed: it }) => `${messages[0]?.subject}: ${it?.company?.value}`,
    );
    expect(proposed.toSorted()).toEqual([
      ...['Hello 1: Quillhouse', 'Hello 2: undefined', 'Hello 3: Quillhouse', 'Hello 4: undefined'],
    ]);
  });

  test('not again about what it has said, though the rest is tried again', async () => {
    claims = [QUILLHOUSE];
    const send = vi.spyOn(world.services.mailer, 'send').mockRejectedValueOnce(new Error('SES is away'));
    const again = () => world.receive(open(), world.services, { rawKey: 'inbound/one', requestId: 'one' });
    world.raw.set('inbound/one', Buffer.from(open().replace(/\n/g, '\r\n')));
    await expect(again()).rejects.toThrow('SES is away');
    send.mockRestore();
    await again();
    expect(asked).toHaveLength(1);
    expect((await only()).proposed?.company?.value).toBe('Quillhouse');
  });
});

describe('where it is silent, all is as without it', () => {
  const SILENT: Silence[] = [
    'too-slow',
    'unreachable',
    'not-allowed',
    'too-busy',
    'broken',
    'cut-off',
    'nonsense',
  ];
  test.each(SILENT)('%s', async (because) => {
    const ask = vi.fn(async () => {
      throw new SilentError(because, { cause: new Error('Jane Doe <jane@example.com> wrote about Acme') });
    });
    world.services.second = { ask };
    await world.receive(open());
    await world.receive(unclear());
    const withIt = await outcome();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(decisionsIn(lines).filter(({ message }) => message === 'second-silent')).toMatchObject([
      { because },
      { because },
    ]);
    for (const { raw } of lines) expect(raw).not.toMatch(/jane doe|acme|quillhouse/i);
    const other = await new World().open();
    await other.receive(open());
    await other.receive(unclear());
    const own = world;
    world = other;
    expect(withIt).toBe(await outcome());
    await own.stop();
  });

  test('an error of ours, in asking or in proving', async () => {
    world.services.second = {
      ask: async () => {
        throw new TypeError('Quillhouse is not a function');
      },
    };
    await world.receive(open());
    expect((await only()).kind).toBe('interview-invitation');
    expect((await last())?.subject).toMatch(/^Recorded/);
    expect(decisionsIn(lines).map(({ message }) => message)).toContain('second-failed');
    for (const { raw } of lines) expect(raw).not.toMatch(/quillhouse/i);
  });

  test('what it says without proof is dropped', async () => {
    claims = [
      { fact: 'company', value: 'Evil Corp', quote: 'Quillhouse is a friendly place' },
      { fact: 'recruiterEmail', value: 'boss@evil.example', quote: 'boss@evil.example' },
    ];
    await world.receive(open());
    expect(await only()).not.toHaveProperty('proposed');
    expect((await last())?.text).not.toContain('second reader');
  });

  test('the log says what an answer cost, and nothing of what it says', async () => {
    claims = [QUILLHOUSE];
    await world.receive(open());
    const [line] = decisionsIn(lines).filter(({ message }) => message === 'second-read');
    expect(line).toMatchObject({ input_tokens: 400, output_tokens: 50 });
    for (const { raw } of lines) expect(raw).not.toMatch(/quillhouse|friendly/i);
  });
});

describe('what it reads and the rules do not', () => {
  beforeEach(async () => {
    claims = [QUILLHOUSE];
    await world.receive(open());
  });

  test('is a question in the mail, with its words and who read it, and no fact', async () => {
    const { facts, proposed } = await only();
    expect(facts.company).toBeUndefined();
    expect(proposed?.company).toMatchObject({ value: 'Quillhouse', evidence: { reader: 'second' } });
    const { text, subject } = (await last()) ?? {};
    expect(subject).not.toContain('Quillhouse');
    expect(text).toContain('The second reader, a language model, has read this mail too.');
    expect(text).toContain(
      'Company: Quillhouse, read from the message by the second reader: “Quillhouse is a friendly place”.',
    );
    expect(text).toContain('I could not read the company');
  });

  test('stands in no letter', async () => {
    const { id } = await only();
    await withdraw(world.desk, id, 'accepted-offer');
    const { drafts } = await only();
    expect(drafts[0]?.text).toMatch(/\w/);
    expect(JSON.stringify(drafts)).not.toContain('Quillhouse');
  });

  test('is a fact of the owner’s by one tap, and the letter follows', async () => {
    const { id } = await only();
    await withdraw(world.desk, id, 'accepted-offer');
    const { path, html } = await pageOf(/^Open this interview/);
    expect(html).toContain('Company: Quillhouse?');
    expect(html).toContain('read from the message by the second reader');
    await post(`${path}/correct`, { settles: 'company', company: 'Quillhouse' });
    const { facts, proposed, drafts } = await only();
    expect(facts.company).toMatchObject({ value: 'Quillhouse', evidence: { where: 'owner' } });
    expect(proposed).toBeUndefined();
    expect(drafts[0]?.text).toContain('Quillhouse');
    expect((await pageOf(/^Open this interview/)).html).not.toContain('Is this right?');
  });

  test('is forgotten by one tap', async () => {
    const { path } = await pageOf(/^Open this interview/);
    await post(`${path}/correct`, { settles: 'company' });
    const { facts, proposed } = await only();
    expect(facts.company).toBeUndefined();
    expect(proposed).toBeUndefined();
  });

  test('leads to no other interview: it matches nothing', async () => {
    await world.receive(
      invitation('Quillhouse', { role: 'Archivist', address: 'mia@quillhouse.example', id: 'other' }),
    );
    expect(await world.interviews()).toHaveLength(2);
  });

  test('is gone with everything else that is deleted', async () => {
    await eraseEverything(world.desk);
    expect((await world.leftOf(OWNER_ID)).join('\n')).not.toContain('Quillhouse');
  });
});

describe('with several owners', () => {
  const JO = 'jo@example.org';
  const JO_ID = ownerIdOf('jo-inbox@bowout.example');

  test('each is asked for and told by themselves, and one’s deletion leaves the other’s', async () => {
    const jo = await addOwner(
      world.services,
      { email: JO, name: 'Jo Park', zone: 'Europe/Berlin' },
      world.now,
    );
    claims = [QUILLHOUSE];
    await world.receive(open());
    const byJo = open('jo').replaceAll(OWNER, JO).replaceAll('Jane Doe', 'Jo Park');
    const fromJo = { source: JO, recipients: ['jo-inbox@bowout.example'] };
    await world.receive(byJo.replace(/^To: .*$/m, 'To: jo-inbox@bowout.example'), world.services, fromJo);
    expect(asked).toHaveLength(2);
    for (const { text } of asked) expect(text).not.toMatch(/Jo Park|jo@example|jo-inbox/);
    const proposed = async (id: string) =>
      (await world.services.interviews.list(id)).map((it) => it.proposed?.company?.value);
    expect([await proposed(OWNER_ID), await proposed(JO_ID)]).toEqual([['Quillhouse'], ['Quillhouse']]);
    await eraseEverything({ ...world.desk, profile: jo });
    expect((await world.leftOf(JO_ID)).join('\n')).not.toContain('Quillhouse');
    expect(await proposed(OWNER_ID)).toEqual(['Quillhouse']);
  });
});

describe('what both read, and not alike', () => {
  const GREETS: Claim = {
    fact: 'company',
    value: 'Quillhouse',
    quote: 'Everybody at Quillhouse says hello.',
  };
  const told = invitation('X', {
    ...ANA,
    body:
      CHAT.replace('Quillhouse is a friendly place, you will see.', GREETS.quote) +
      ' Birch Analytics is our neighbour. My manager Tom joins us.',
  });
  beforeEach(async () => {
    claims = [GREETS];
    await world.receive(told);
  });

  test('is a choice, and the rules’ reading is the fact', async () => {
    const { facts, proposed } = await only();
    expect(facts.company?.value).toBe('Birch Analytics');
    expect(proposed?.company?.value).toBe('Quillhouse');
    expect((await last())?.text).toContain('Company: Quillhouse, read from the message by the second reader');
    const { html } = await pageOf(/^Open this interview/);
    expect(html).toContain('I read Birch Analytics.');
    expect(html).toContain('No, keep Birch Analytics');
  });

  test('is never sent: the letter goes by the rules, and leaves only after a look', async () => {
    const { id } = await only();
    const { id: draftId, text } = await withdraw(world.desk, id, 'accepted-offer');
    expect(text).toContain('Birch Analytics');
    expect(text).not.toContain('Quill');
    const approval = { interviewId: id, draftId, revision: 1, confirmed: false };
    await expect(sendDraft(world.desk, approval)).rejects.toThrow();
    expect(world.toRecruiters()).toEqual([]);
    const { path } = await pageOf(/^Open this interview/);
    const html = await (await app.request(`${path}/i/${id}/d/${draftId}`)).text();
    expect(html).toContain('Company: I read Birch Analytics, and the letter goes by that');
    expect(html).toContain('the second reader reads Quillhouse');
  });

  test('is settled by one tap, for either', async () => {
    const { path } = await pageOf(/^Open this interview/);
    await post(`${path}/correct`, { settles: 'company' });
    expect(await only()).toMatchObject({ facts: { company: { value: 'Birch Analytics' } } });
    expect(await only()).not.toHaveProperty('proposed');
  });

  test('is settled by the owner’s own correction, whatever it says', async () => {
    const { path } = await pageOf(/^Open this interview/);
    await post(`${path}/correct`, { company: 'Cedar Labs' });
    expect(await only()).toMatchObject({ facts: { company: { value: 'Cedar Labs' } } });
    expect(await only()).not.toHaveProperty('proposed');
  });
});

describe('a kind that is not sure', () => {
  test('is recorded where both readers say the same and it only opens an interview', async () => {
    claims = [INVITES];
    await world.receive(unclear('unclear', WHO));
    expect(await only()).toMatchObject({ state: 'pending', kind: 'interview-invitation' });
    const { subject, text } = (await last()) ?? {};
    expect(subject).toMatch(/^Recorded/);
    expect(text).toContain('The second reader, a language model, says so too');
    expect(text).toContain(ASKS);
  });

  test('is asked about where it would touch an interview that is known', async () => {
    await world.receive(open());
    const before = await only();
    claims = [INVITES];
    await world.receive(unclear('unclear', WHO));
    expect(await only()).toEqual(before);
    expect((await last())?.subject).toMatch(/^Is this about an interview\?/);
    expect((await last())?.text).toContain('The second reader, a language model, takes it for an invitation');
  });

  test('is asked about where an accepted offer would have a letter written at once', async () => {
    await world.accept();
    claims = [INVITES];
    await world.receive(unclear('unclear', WHO));
    expect(await world.interviews()).toEqual([]);
    expect((await last())?.subject).toMatch(/^Is this about an interview\?/);
  });

  test('with another guess is a question, which says whose guess it is and quotes the words', async () => {
    const NO = 'Sadly we have decided not to move forward with your application.';
    claims = [{ fact: 'kind', value: 'rejection', quote: NO }];
    await world.receive(unclear('two', NO));
    expect(await world.interviews()).toEqual([]);
    const { text, subject } = (await last()) ?? {};
    expect(subject).toMatch(/^Is this about an interview\?/);
    expect(text).toContain(NO);
    const { html } = await pageOf(/^A rejection/);
    expect(html).toContain(NO);
  });

  test('is asked about with what else was proved, which comes along with the owner’s yes', async () => {
    const NO = 'Sadly we have decided not to move forward with your application.';
    claims = [
      { fact: 'kind', value: 'rejection', quote: NO },
      { ...QUILLHOUSE, quote: 'Quillhouse is closed' },
    ];
    await world.receive(unclear('two', `${NO} Quillhouse is closed on Monday.`));
    const { path } = await pageOf(/^An interview/);
    await post(`${path.replace(/\?.*/, '')}/answer`, { answer: 'interview' });
    expect(await only()).toMatchObject({ state: 'pending', proposed: { company: { value: 'Quillhouse' } } });
    expect(asked).toHaveLength(1);
  });

  test('closes nothing by its word', async () => {
    await world.receive(open());
    const NO = 'Sadly we have decided not to move forward with your application.';
    claims = [{ fact: 'kind', value: 'rejection', quote: NO }];
    await world.receive(unclear('two', NO));
    expect((await only()).state).toBe('pending');
  });
});

describe('the worst model, through the front door', () => {
  test.each(HOSTILE)('$name', async ({ raw, obeys, mayAsk = {} }) => {
    const byRule = { recipients: [secretAddress(world.profile)], source: 'kim.berg@gmail.com' };
    const rules = await new World().open();
    const ruled = { recipients: [secretAddress(rules.profile)], source: 'kim.berg@gmail.com' };
    claims = obeys;
    await world.receive(raw, world.services, byRule);
    await rules.receive(raw, rules.services, ruled);
    expect(asked.length, 'it is asked').toBe(1);
    const values = (interviews: Awaited<ReturnType<World['interviews']>>) =>
      interviews.map(({ facts, kind, state }) => ({ facts: withoutKeys(facts), kind, state }));
    expect(values(await world.interviews())).toEqual(values(await rules.interviews()));
    expect(await world.subjectsToOwner()).toEqual(await rules.subjectsToOwner());
    const [interview] = await world.interviews();
    expect(
      Object.fromEntries(
        Object.entries(interview?.proposed ?? {}).map(([name, fact]) => [name, fact?.value]),
      ),
    ).toSatisfy((proposed: object) => isPartOf(proposed, mayAsk));
    expect(world.toRecruiters()).toEqual([]);
    await rules.stop();
  });
});

const withoutKeys = (facts: object) => JSON.stringify(facts).replace(/"message":"[0-9a-f]+"/g, '');
const isPartOf = (some: object, all: Record<string, string>) =>
  Object.entries(some).every(([name, value]) => all[name] === value);
