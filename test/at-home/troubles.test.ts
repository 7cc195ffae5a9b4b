import { existsSync, readdirSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { askHome } from '../e2e/letters.ts';
import { freePorts, until } from '../e2e/machine.ts';
import { linkIn, open, submit } from '../e2e/pages.ts';
import { DONE, FOLDER, Home, recruiters } from './home.ts';
import { MailServers, OWNER, RECRUITERS, whyNoServers } from './mail-servers.ts';

const why = whyNoServers();
const [ANA = ''] = RECRUITERS;
const servers = new MailServers();
let home: Home;

beforeAll(() => (why ? undefined : servers.start()));
afterAll(() => (why ? undefined : servers.remove()));
beforeEach(() => {
  if (!why) home = new Home(servers);
});
afterEach(async () => {
  if (why) return;
  await home.remove();
  await servers.empty();
});

const invited = () => recruiters.invites(ANA, 'Acme', 'Data Engineer');
const lettersAt = async (user = ANA) =>
  (await servers.mails('INBOX', user)).filter(({ from }) => from?.address === OWNER);
const told = async (subject: RegExp) =>
  (await servers.mails('INBOX')).filter((mail) => subject.test(mail.subject ?? ''));

/** An invitation is recorded, and its withdrawal waits on this page. */
async function drafted() {
  await servers.put(FOLDER, invited());
  const notice = await servers.mail('INBOX', /^Recorded/);
  const interview = await open(linkIn(notice, /Open this interview/));
  return submit(interview, 'withdraw', { situation: 'accepted-offer' });
}

test.skipIf(why)('a mailbox that is away is said, waited for, and gone on with', async () => {
  await servers.stopDovecot();
  home.setUp();
  await home.start();
  await home.says(/Mailbox jane@home\.example: The mail server does not answer/);
  expect(await home.startPage()).toContain('Closed since');
  await servers.startDovecot();
  await servers.put(FOLDER, invited());
  await servers.mail('INBOX', /^Recorded/);
  await servers.stopDovecot();
  await home.says(/does not answer[\s\S]*open again[\s\S]*does not answer/);
  await servers.startDovecot();
  await servers.put(FOLDER, recruiters.invites(ANA, 'Globex', 'Baker'));
  await servers.mail('INBOX', /^Recorded: Baker/);
});

test.skipIf(why)('a letter waits while the server for sending is away, and leaves once', async () => {
  home.setUp();
  await home.start();
  const draft = await drafted();
  await servers.stopPostfix();
  const tried = await submit(draft, 'approve');
  expect(tried.text).toContain('again');
  expect(await lettersAt()).toEqual([]);
  await servers.startPostfix();
  await home.advance('PT20M');
  await servers.mail('INBOX', /^Re: Interview/, ANA);
  await home.advance('P2D');
  expect(await lettersAt()).toHaveLength(1);
});

test.skipIf(why)('a wrong password is said, and nothing is sent', async () => {
  home.setUp();
  await home.start();
  const draft = await drafted();
  await home.stop();
  home.setUp({ signIn: { by: 'password', password: 'an-older-secret' } });
  await home.start();
  await home.says(/did not take the password/);
  expect(await home.startPage()).toContain('The mailbox did not take the password');
  const refused = await submit(draft, 'approve');
  expect(refused.text).toContain('did not take the password');
  expect(home.output).not.toContain('an-older-secret');
  await home.stop();
  home.setUp();
  await home.start();
  expect(await lettersAt()).toEqual([]);
  /** What the owner was to hear meanwhile waited for the mailbox. */
  await servers.mail('INBOX', /^Not sent: Re: Interview/);
});

test.skipIf(why)('a server whose certificate is another’s is told nothing, no password either', async () => {
  home.setUp({
    imap: { host: '127.0.0.1', port: servers.imapPort, security: 'tls' },
    smtp: { host: '127.0.0.1', port: servers.submissionPort, security: 'starttls' },
  });
  const before = servers.log('dovecot').length;
  await home.start();
  await home.says(/does not prove that it is who it should be/);
  const since = () => servers.log('dovecot').slice(before);
  await until(() => /imap-login: .*no auth attempts/.test(since()), 'Dovecot to say so');
  expect(since()).not.toMatch(/Login: user=|auth failed/);
});

test.skipIf(why)(
  'no letter is handed to a server whose certificate is another’s, and the owner hears why',
  async () => {
    const before = servers.log('postfix').length;
    home.setUp({ smtp: { host: '127.0.0.1', port: servers.submissionPort, security: 'starttls' } });
    await home.start();
    const refused = await submit(await drafted(), 'approve');
    expect(refused.text).toContain('does not prove that it is who it should be');
    await servers.mail('INBOX', /^Not sent: Re: Interview/);
    const since = () => servers.log('postfix').slice(before);
    await until(() => since().includes('disconnect from'), 'Postfix to say so');
    expect(since()).not.toMatch(/sasl_username|auth=/);
    expect(await lettersAt()).toEqual([]);
  },
);

test.skipIf(why)('a folder that is made anew brings no mail a second time', async () => {
  home.setUp();
  await home.start();
  const mail = invited();
  await servers.put(FOLDER, mail);
  await servers.mail('INBOX', /^Recorded/);
  await servers.as(OWNER, async (client) => {
    await client.mailboxDelete(FOLDER);
    await client.mailboxDelete(DONE).catch(() => undefined);
    await client.mailboxCreate(FOLDER);
  });
  await servers.put(FOLDER, mail);
  await servers.put(FOLDER, recruiters.invites(ANA, 'Globex', 'Baker'));
  await home.retry();
  await servers.mail('INBOX', /^Recorded: Baker/);
  await servers.mail(DONE, /Data Engineer/);
  expect(await told(/Data Engineer/)).toHaveLength(1);
});

test.skipIf(why)(
  'of years of mail only what the owner wants is read, and a crash begins nothing anew',
  async () => {
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000);
    await servers.putAll(
      FOLDER,
      Array.from({ length: 60 }, (_, index) => ({
        raw: recruiters.invites(ANA, `Company${index}`, 'Data Engineer'),
        date: day(index < 40 ? 400 : 3),
      })),
    );
    home.setUp({ since: day(30).toISOString().slice(0, 10) });
    await home.start();
    await servers.mail('INBOX', /Company45/);
    await home.stop('SIGKILL');
    await home.start();
    await servers.mail('INBOX', /Company59/);
    await home.retry();
    const recorded = (await told(/^Recorded/)).map(({ subject }) => subject);
    expect(recorded).toHaveLength(20);
    expect(new Set(recorded).size).toBe(20);
    expect(await servers.mails(FOLDER)).toHaveLength(40);
    /** What is moved there by hand later is wanted, however old it is. */
    await servers.put(FOLDER, recruiters.invites(ANA, 'Oldtimer', 'Baker'), { date: day(500) });
    await servers.mail('INBOX', /Oldtimer/);
  },
);

test.skipIf(why)(
  'a letter whose answer was lost is never sent again, and found where the provider keeps it',
  async () => {
    const [port = 0] = await freePorts(1);
    let taken = 0;
    const forgetful = new SMTPServer({
      secure: true,
      key: servers.key,
      cert: servers.certificate,
      onAuth: (_auth, _session, done) => done(null, { user: OWNER }),
      onData(stream) {
        stream.resume();
        stream.on('end', () => {
          taken++;
          /** It has the letter, and dies before it says so. */
          for (const { _socket } of forgetful.connections as Set<{ _socket: Socket }>) _socket.destroy();
        });
      },
    });
    await new Promise<void>((resolve) => forgetful.listen(port, '127.0.0.1', () => resolve()));
    try {
      home.setUp({ smtp: { host: 'localhost', port, security: 'tls' } });
      await home.start();
      const draft = await drafted();
      const answer = await submit(draft, 'approve');
      expect(answer.text).toContain('Outcome unknown');
      await home.advance('P1D');
      await home.stop();
      await home.start();
      expect(taken).toBe(1);
      const [name = ''] = readdirSync(join(home.dataDir, 'mailbox/letters'));
      const { raw } = JSON.parse(readLetter(name)) as { raw: string };
      await servers.put('Sent', Buffer.from(raw, 'base64'));
      await home.retry();
      await servers.mail('INBOX', /^Sent: Re: Interview/);
      expect((await open(draft.url.split('?')[0] ?? '')).text).toContain('Sent');
      expect(taken).toBe(1);
    } finally {
      forgetful.close(() => undefined);
    }
  },
);

/**
 * Where the process is killed, by the file that is there then, and how often the owner may be told: a
 * function that dies before it hears that its notice was taken tells it again, as with SES.
 */
const MOMENTS: [string, string, number][] = [
  ['a mail is kept', 's3/bowout-raw-mail/inbound', 1],
  ['a mail waits to be read', 'events/receive/queue', 1],
  ['a mail is noted as taken', 'mailbox/taken.txt', 2],
  ['a notice waits for the mailbox', 'mailbox/notices', 2],
];

for (const [moment, path, most] of MOMENTS)
  test.skipIf(why)(`killed when ${moment}, it is recorded once`, async () => {
    home.setUp();
    await home.start();
    await servers.put(FOLDER, invited());
    await killedAt(path);
    await home.start();
    await servers.mail('INBOX', /^Recorded/);
    await servers.mail(DONE, /Data Engineer/);
    await home.retry();
    const notices = await told(/^Recorded/);
    expect(notices.length).toBeLessThanOrEqual(most);
    expect(await told(/^(?!Recorded)/)).toEqual([]);
    const all = await fetch(`${linkIn(await askHome(home), /Open my interviews/)}/export.json`);
    expect(((await all.json()) as { interviews: object[] }).interviews).toHaveLength(1);
  });

test.skipIf(why)('killed before a letter is handed over, it leaves at most once', async () => {
  home.setUp();
  await home.start();
  const draft = await drafted();
  void submit(draft, 'approve').catch(() => undefined);
  await killedAt('mailbox/letters');
  await home.start();
  await home.advance('PT30M');
  await home.retry();
  expect((await lettersAt()).length).toBeLessThanOrEqual(1);
  const page = await open(draft.url.split('?')[0] ?? '');
  expect(page.text).toMatch(/Outcome unknown|Sent/);
});

test.skipIf(why)('killed when a letter was just taken, it is known as sent', async () => {
  home.setUp();
  await home.start();
  const draft = await drafted();
  void submit(draft, 'approve').catch(() => undefined);
  await killedAt('mailbox/copies');
  await home.start();
  await servers.mail('Sent', /^Re: Interview/);
  await home.retry();
  await home.advance('PT30M');
  await servers.mail('INBOX', /^Sent: Re: Interview/);
  expect(await lettersAt()).toHaveLength(1);
  expect(await servers.mails('Sent')).toHaveLength(1);
  expect((await open(draft.url.split('?')[0] ?? '')).text).toContain('Sent');
});

const readLetter = (name: string) => home.file('mailbox/letters', name);

/** Kills the process as soon as there is such a file, or something in such a folder. */
async function killedAt(path: string): Promise<void> {
  const file = join(home.dataDir, path);
  const isThere = () =>
    existsSync(file) && (path.endsWith('.txt') || readdirSync(file).some((name) => !name.endsWith('.tmp')));
  for (const end = Date.now() + 20_000; !isThere(); await sleep(0))
    if (Date.now() > end) throw new Error(`nothing came to ${path}`);
  await home.stop('SIGKILL');
}
