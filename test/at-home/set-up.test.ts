import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MailServers, OWNER, PASSWORD, whyNoServers } from './mail-servers.ts';

const why = whyNoServers();
const ROOT = join(import.meta.dirname, '../..');
const servers = new MailServers();
const folder = mkdtempSync(join(tmpdir(), 'bowout-set-up-'));

beforeAll(() => (why ? undefined : servers.start()));
afterAll(async () => {
  if (!why) await servers.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the set-up, with answers piped in. */
async function setUp(answers: string[], args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['bin/mailbox.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_EXTRA_CA_CERTS: servers.authority, DATA_DIR: join(folder, 'data'), ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  child.stdin.end(answers.map((answer) => `${answer}\n`).join(''));
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { said, status };
}

const where = () => [
  `--imap=localhost:${servers.imapPort}`,
  `--smtp=localhost:${servers.submissionPort}+starttls`,
];
const file = (name = 'data') => join(folder, name, 'mailbox.json');

test.skipIf(why)(
  'it signs in, sends the owner one mail, finds it, and keeps the password for them only',
  async () => {
    const { said, status } = await setUp([OWNER, 'Jane Doe', PASSWORD], where());
    expect(said).toContain('✓ Signed in. The folder for recruiters’ mail is “Bowout”.');
    expect(said).toContain('✓ Sent, and found in your inbox.');
    expect(status).toBe(0);
    expect(said).not.toContain(PASSWORD);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
      address: OWNER,
      name: 'Jane Doe',
      plus: true,
      signIn: { by: 'password', password: PASSWORD },
    });
  },
);

test.skipIf(why)('a wrong password is told, and nothing is kept', async () => {
  const { said, status } = await setUp(
    ['not the password'],
    [...where(), `--address=${OWNER}`, '--name=Jane'],
    {
      DATA_DIR: join(folder, 'wrong'),
    },
  );
  expect(status).toBe(1);
  expect(said).toContain('The mailbox did not take the password.');
  expect(said).not.toContain('not the password');
  expect(() => statSync(file('wrong'))).toThrow();
});

test.skipIf(why)('a server whose certificate is for another name is told nothing', async () => {
  const args = [
    ...where().map((it) => it.replace('localhost', '127.0.0.1')),
    `--address=${OWNER}`,
    '--name=Jane',
  ];
  const { said, status } = await setUp([PASSWORD], args, { DATA_DIR: join(folder, 'other-name') });
  expect(status).toBe(1);
  expect(said).toContain('The server does not prove that it is who it should be');
});

test.skipIf(why)('a password of the environment is not kept', async () => {
  const args = [...where(), `--address=${OWNER}`, '--name=Jane', '--since=all'];
  const { said, status } = await setUp([], args, {
    DATA_DIR: join(folder, 'env'),
    MAILBOX_PASSWORD: PASSWORD,
  });
  expect(said).toContain('the password is not in it');
  expect(status).toBe(0);
  expect(readFileSync(file('env'), 'utf8')).not.toContain(JSON.stringify(PASSWORD).slice(1, -1));
});

test('the trial’s folder is refused', async () => {
  writeFileSync(join(folder, 'started.json'), '{}');
  const { said, status } = await setUp([], [], { DATA_DIR: folder });
  expect(status).toBe(1);
  expect(said).toContain('holds the trial');
});

test('answers that cannot be right are told', async () => {
  const none = { DATA_DIR: join(folder, 'none') };
  expect(await setUp(['jane'], [], none)).toMatchObject({
    status: 1,
    said: expect.stringContaining('“jane” is no mail address'),
  });
  expect(
    await setUp([], ['--address=jane@x.example', '--name=J', '--imap=a b', '--smtp=c'], none),
  ).toMatchObject({
    said: expect.stringContaining('“a b” is no server'),
  });
  expect((await setUp([], ['--nonsense'], none)).said).toContain('npm run mailbox');
});
