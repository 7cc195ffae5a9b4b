import { execFile } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forward, lastLetter, withdraw } from './letters.ts';
import { Machine } from './machine.ts';
import { submit } from './pages.ts';

const machine = new Machine();
const copy = new Machine();
const run = promisify(execFile);

beforeAll(() => machine.start(['--empty'], { UNDO_SECONDS: '600' }));
afterAll(async () => {
  await machine.remove();
  await copy.remove();
});

const bowout = (...args: string[]) =>
  run(process.execPath, ['bin/bowout.ts', ...args], {
    env: {
      ...process.env,
      HTTP_PORT: String(machine.httpPort),
      SMTP_PORT: String(machine.smtpPort),
      DATA_DIR: machine.dataDir,
    },
  }).then(
    ({ stdout }) => ({ said: stdout, code: 0 }),
    ({ stderr, code }: { stderr: string; code: number }) => ({ said: stderr, code }),
  );

test('a copy that is made while it runs has everything, and sends nothing that was approved', async () => {
  const told = await forward(machine, {
    subject: 'Interview for Data Engineer at Acme',
    text: 'We would like to invite you to an interview for the Data Engineer role at Acme.',
  });
  await submit(await withdraw(told, 'accepted-offer'), 'approve');
  rmSync(copy.dataDir, { recursive: true });
  const made = await bowout('backup', copy.dataDir);
  expect(made.said).toContain('MB are in');
  expect(statSync(copy.dataDir).mode & 0o077).toBe(0);
  await copy.start(['--empty'], { UNDO_SECONDS: '600' });
  await copy.advance('P1D');
  expect(await copy.toRecruiters()).toEqual([]);
  expect(copy.files()).toContain(machine.files()[0]);
  /** The one that was copied goes on. */
  await machine.advance('PT20M');
  expect((await lastLetter(machine)).to?.[0]?.address).toBe('ana@acme.example');
});

test('it is made too while nothing runs, and never over something', async () => {
  await machine.stop();
  const to = join(copy.dataDir, 'second');
  expect((await bowout('backup', to)).code).toBe(0);
  expect(readdirSync(to)).toEqual(expect.arrayContaining(['dynamodb', 'outbox', 's3', 'scheduler']));
  expect(await bowout('backup', to)).toMatchObject({
    code: 2,
    said: expect.stringContaining('is there already'),
  });
  const inside = join(machine.dataDir, 'inside');
  expect(await bowout('backup', inside)).toMatchObject({
    code: 2,
    said: expect.stringContaining('cannot be inside'),
  });
  expect(existsSync(inside)).toBe(false);
});

test('the trial is told that it needs no service', async () => {
  expect(await bowout('service')).toMatchObject({
    code: 2,
    said: expect.stringContaining('npm run mailbox'),
  });
});
