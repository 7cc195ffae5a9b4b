import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Machine } from './machine.ts';
import { open } from './pages.ts';

const machine = new Machine();
beforeAll(() => machine.start(['--empty']));
afterAll(() => machine.remove());

const BIN = join(import.meta.dirname, '../../bin/bowout.ts');

async function bowout(...args: string[]) {
  const env = {
    ...process.env,
    SMTP_PORT: String(machine.smtpPort),
    DATA_DIR: machine.dataDir,
    NO_COLOR: '1',
  };
  return promisify(execFile)(process.execPath, [BIN, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

const mail = (company: string) =>
  `From: Ana Silva <ana@${company.toLowerCase()}.example>\nTo: jane@example.com\nSubject: Interview ` +
  `for Buyer at ${company}\nDate: Fri, 20 Nov 2026 09:00:00 +0000\nMessage-ID: ` +
  `<${company}@x.example>\n\nHi Jane,\n\nwe would like to invite you to an interview for the Buyer ` +
  `role at ${company}. Are you free next week?\n\nAna Silva\n`;

test('a folder and an mbox are handed in, once, and answered', async () => {
  const folder = join(machine.dataDir, 'saved');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.eml'), mail('Acme'));
  writeFileSync(join(folder, 'b.eml'), mail('Bexley'));
  const mbox = join(machine.dataDir, 'all.mbox');
  writeFileSync(
    mbox,
    ['Acme', 'Cedar'].map((company) => `From x Fri Nov 20 09:00:00 2026\n${mail(company)}\n`).join(''),
  );
  expect((await bowout('forward', folder)).stdout).toContain('2 handed in');
  expect((await bowout('forward', folder, mbox)).stdout).toMatch(
    /handed in, \d skipped that were handed in before/,
  );
  await expect
    .poll(async () => (await machine.outbox()).length, { timeout: 15_000 })
    .toBeGreaterThanOrEqual(3);
  const listed = (await bowout('list')).stdout;
  for (const company of ['Acme', 'Bexley', 'Cedar']) expect(listed).toContain(`Buyer at ${company}`);
  expect(listed.match(/Acme/g)).toHaveLength(1);
  expect((await bowout('show', 'cedar')).stdout).toContain('ana@cedar.example');
});

test('home prints a link that opens the pages', async () => {
  expect((await open((await bowout('home')).stdout.trim())).text).toContain('3 pending');
});

test.each([
  [['nonsense'], 'There is no command “nonsense”'],
  [['forward'], 'Say what to forward'],
  [['forward', '/no/such'], 'There is no file or folder'],
  [['show', 'nobody'], 'No interview is called “nobody”'],
  [['parse', '/no/such'], 'There is no file “/no/such”'],
])('%j says what to do', async (args, message) => {
  const { code, stderr } = await bowout(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('help is help', async () => {
  expect((await bowout()).stdout).toContain('npx bowout forward PATH…');
});
