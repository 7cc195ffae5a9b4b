import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { invitation } from './letters.ts';
import { Machine, until } from './machine.ts';
import { linkIn, open, submit } from './pages.ts';

const machine = new Machine();
const JO = 'jo@example.org';
const JO_INBOX = 'jo-inbox@bowout.example';
beforeAll(async () => {
  await machine.start();
  await machine.forward(invitation(machine, 'Acme'));
});
afterAll(() => machine.remove());

async function owner(args: string[]) {
  const command = [join(import.meta.dirname, '../../bin/owner.ts'), ...args, '--local'];
  const settings = {
    ...{ DATA_DIR: machine.dataDir, OWNER_EMAIL: machine.owner, INBOX_ADDRESS: machine.inbox },
    OWNER_TIME_ZONE: 'Europe/Lisbon',
  };
  return promisify(execFile)(process.execPath, command, { env: { ...process.env, ...settings } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

const byJo = (subject: string, text = '') =>
  `From: Jo Park <${JO}>\r\nTo: ${JO_INBOX}\r\nSubject: ${subject}\r\nMessage-ID: ` +
  `<${crypto.randomUUID()}@x>\r\n\r\n${text}`;
/** Whose a mail of the outbox is. */
const idOf = (file: string) => /\.([0-9a-f]{16})\.eml$/.exec(file)?.[1] ?? 'nobody';
const toJo = async () => (await machine.outbox()).filter((mail) => mail.to?.[0]?.address === JO);

/** What Jo writes, and the mail that answers it. */
async function joWrites(subject: string, text?: string) {
  const before = (await machine.outbox()).length;
  await machine.send(byJo(subject, text), { from: JO, to: JO_INBOX });
  await until(() => machine.files().length > before, 'an answer to Jo');
  return (await toJo()).at(-1);
}

test('before Jo has a post-box, mail to its address is nobody’s', async () => {
  await machine.send(byJo('home'), { from: JO, to: JO_INBOX });
  await machine.forward(`From: ${machine.owner}\r\nSubject: help\r\nMessage-ID: <help@x>\r\n\r\n`);
  expect(await toJo()).toEqual([]);
});

test('the command opens it, while Bowout does not run, and says what is wrong', async () => {
  expect((await owner(['add', '--email', JO])).stderr).toContain('is running already');
  await machine.stop();
  const refused = await owner(['add', '--email', JO, '--zone', 'Berlin']);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('Europe/Berlin') });
  const added = await owner(['add', '--email', JO, '--name', 'Jo Park', '--zone', 'Europe/Berlin']);
  expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining(`${JO_INBOX} is open`) });
  const { stdout } = await owner(['list']);
  expect(stdout.trim().split('\n')).toEqual([
    'first   inbox@bowout.example  jane@bowout.example  jane@example.com  Jane Doe  Europe/Lisbon',
    'added   jo-inbox@bowout.example  jo@bowout.example  jo@example.org  Jo Park  Europe/Berlin',
  ]);
  expect((await owner(['erase', 'jo-inbox', '--yes'])).stderr).toContain('press “Delete everything”');
});

test('then Jo is answered from Jo’s own inbox, and sees Jo’s own pages', async () => {
  await machine.start();
  const note =
    'I have an interview at Contoso for Buyer on Thursday at 3 pm with Ana Silva, ana@contoso.example';
  const recorded = await joWrites('A note', note);
  expect([recorded?.from?.address, recorded?.subject]).toEqual([
    JO_INBOX,
    expect.stringContaining('Contoso'),
  ]);
  const home = await joWrites('home');
  if (!home) throw new Error('no answer');
  const { html } = await open(linkIn(home, /Open my interviews/));
  expect(html).toContain('Contoso');
  expect(html).not.toContain('Acme');
});

test('what is exported is Jo’s alone', async () => {
  await machine.stop();
  const file = join(machine.dataDir, 'jo.jsonl');
  expect((await owner(['export', 'jo-inbox', file])).stdout).toContain('1 interviews and all that belongs');
  const archive = readFileSync(file, 'utf8');
  expect(archive).toContain('Contoso');
  expect(archive).not.toContain('jane@example.com');
});

test('“Delete everything” of Jo’s takes Jo’s mails from this machine, and leaves Jane’s', async () => {
  await machine.start();
  const janes = (await machine.outbox()).filter((mail) => mail.to?.[0]?.address === machine.owner);
  const home = await joWrites('home');
  if (!home) throw new Error('no answer');
  await submit(await open(linkIn(home, /Open my interviews/)), 'erase', { confirm: 'delete everything' });
  await until(() => machine.files().every((file) => !file.includes(idOf(home.file))), 'Jo to be forgotten');
  const left = await machine.outbox();
  expect(left.map(({ file }) => file)).toEqual(janes.map(({ file }) => file));
  await machine.stop();
  expect((await owner(['list'])).stdout).not.toContain(JO);
});
