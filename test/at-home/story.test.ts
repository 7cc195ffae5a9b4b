import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkIn, open, submit } from '../e2e/pages.ts';
import { DONE, FOLDER, homeFor, letter, recruiters } from './home.ts';
import { MailServers, OWNER, PASSWORD, whyNoServers } from './mail-servers.ts';

const why = whyNoServers();

const servers = new MailServers();
const home = homeFor(servers);

const subjectsIn = async (folder: string, user = OWNER) =>
  (await servers.mails(folder, user)).map(({ subject }) => subject);

test.skipIf(why)('what the owner moves to the folder is recorded, and told in their inbox', async () => {
  await servers.put(FOLDER, recruiters.invites('ana@acme.example', 'Acme', 'Data Engineer'));
  await servers.put(FOLDER, recruiters.invites('mia@fjord.example', 'Fjordsoft', 'Platform Engineer'));
  const told = await servers.mail('INBOX', /^Recorded: Data Engineer at Acme/);
  await servers.mail('INBOX', /^Recorded: Platform Engineer at Fjordsoft/);
  expect(told.from).toMatchObject({ name: 'Bowout', address: home.inbox });
  expect(told.flags.has('\\Seen')).toBe(false);
  expect(await subjectsIn(DONE)).toEqual([
    'Interview for Data Engineer at Acme',
    'Interview for Platform Engineer at Fjordsoft',
  ]);
  expect(await servers.mails(FOLDER)).toEqual([]);
});

test.skipIf(why)(
  'the owner’s own letters to others in a labelled conversation say nothing to Bowout',
  async () => {
    const mine = letter(
      `Jane Doe <${OWNER}>`,
      'Re: Interview for Data Engineer at Acme',
      ['Hi Ana,', '', 'I have accepted another offer, please withdraw my application.', '', 'Jane'],
      'ana@acme.example',
    );
    await servers.put(FOLDER, mine);
    await servers.put('Sent', mine);
    await servers.put(FOLDER, recruiters.offers('tom@kite.example', 'Kiteworks', 'Staff Engineer'));
    await servers.mail('INBOX', /^An offer: Staff Engineer at Kiteworks/);
    expect(await subjectsIn('INBOX')).toHaveLength(3);
    expect(await subjectsIn(DONE)).toContain('Re: Interview for Data Engineer at Acme');
  },
);

test.skipIf(why)(
  'the withdrawal reaches the recruiter from the owner’s own address, in the thread',
  async () => {
    const offer = await servers.mail('INBOX', /^An offer/);
    await submit(await open(linkIn(offer, /I accepted this offer/)), 'accept');
    const digest = await servers.mail('INBOX', /2 withdrawals wait for your OK/);
    const [link = ''] = digest.text?.match(/http:\S+\/l\/\S+/g) ?? [];
    const draft = await open(linkIn(digest, /Review and approve/));
    expect(link).toContain(home.url);
    expect(draft.text).toContain(`Answers reach you at ${OWNER}`);
    expect(draft.text).not.toContain('through this post-box');
    const sent = await submit(draft, 'approve');
    expect(sent.text).toContain('Sent.');
    const company = /Acme/.test(draft.text) ? 'ana@acme.example' : 'mia@fjord.example';
    const received = await servers.mail('INBOX', /^Re: Interview for/, company);
    const original = (await servers.mails(DONE)).find(({ subject }) => received.subject === `Re: ${subject}`);
    expect(received.from).toMatchObject({ name: 'Jane Doe', address: OWNER });
    expect(received.replyTo).toBeUndefined();
    expect(received.inReplyTo).toBe(original?.messageId);
    expect(received.raw).not.toContain('amazonses');
    expect(received.raw.match(/^Delivered-To:/gm)).toHaveLength(1);
    const copy = await servers.mail('Sent', ({ messageId }) => messageId === received.messageId);
    expect(copy.flags.has('\\Seen')).toBe(true);
    const told = await servers.mail('INBOX', /^Sent: Re: Interview for/);
    expect(told.text).toContain(`An answer comes straight to ${OWNER}.`);
  },
);

test.skipIf(why)('the owner answers a notice, and is understood', async () => {
  const waiting = await servers.mail('INBOX', /2 withdrawals wait for your OK/);
  const before = (await servers.mails('INBOX')).length;
  const said = letter(
    `Jane Doe <${OWNER}>`,
    'home',
    [''],
    home.inbox,
    `In-Reply-To: ${waiting.messageId}\r\n`,
  );
  await servers.put('Sent', said);
  await servers.put('INBOX', said);
  await home.retry();
  const answer = await servers.mail('INBOX', /^Your interviews$/);
  expect(answer.text).toContain('Open my interviews');
  expect(await servers.mails('INBOX')).toHaveLength(before + 2);
});

test.skipIf(why)('a mail that only says that it is the owner’s is not obeyed', async () => {
  const forged = letter(
    `Jane Doe <${OWNER}>`,
    'I accepted the offer from Globex',
    ['Please withdraw.'],
    home.inbox,
  );
  const before = await subjectsIn('INBOX');
  await servers.put('INBOX', forged);
  await home.retry();
  await home.retry();
  expect(await subjectsIn('INBOX')).toEqual([...before, 'I accepted the offer from Globex']);
});

test.skipIf(why)('six months later comes the nudge, and no letter twice', async () => {
  const letters = async () =>
    (
      await Promise.all(['ana@acme.example', 'mia@fjord.example'].map((who) => subjectsIn('INBOX', who)))
    ).flat();
  expect(await letters()).toHaveLength(1);
  await home.advance('P6M7D');
  const nudge = await servers.mail('INBOX', /hello/i);
  expect(nudge.text).toContain('/l/');
  expect(await letters()).toHaveLength(1);
});

test.skipIf(why)(
  'nothing was deleted, and no password is in a log, a page or the list of processes',
  async () => {
    expect(await servers.mails(DONE)).toHaveLength(4);
    const [own, encoded] = [PASSWORD, Buffer.from(PASSWORD).toString('base64')];
    const files = readdirSync(home.dataDir, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name !== 'mailbox.json' && statSync(join(home.dataDir, name)).isFile(),
    );
    for (const text of [
      home.output,
      await home.startPage(),
      ...files.map((name) => readFileSync(join(home.dataDir, name), 'latin1')),
      ...commandLines(),
    ])
      for (const secret of [own, JSON.stringify(own).slice(1, -1), encoded])
        expect(text).not.toContain(secret);
  },
);

/** What anybody on this machine can read of its processes. */
const commandLines = (): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        return [];
      }
    });
