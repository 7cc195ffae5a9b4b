import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { home, invitation } from './letters.ts';
import { Machine, type Sent, until } from './machine.ts';
import { open } from './pages.ts';

const machine = new Machine();
const at = (...names: string[]) => join(machine.dataDir, ...names);
beforeAll(() => machine.start());
afterAll(() => machine.remove());

const startPage = () => open(`${machine.url}/`);
const level = (pattern: RegExp) =>
  at('dynamodb', readdirSync(at('dynamodb')).find((name) => pattern.test(name)) as string);
const lastMail = async () => (await machine.outbox()).at(-1) as Sent;
const yearsAhead = (page: { text: string }) => Number(/It is .*?(\d{4})/.exec(page.text)?.[1]);

test('damaged files are named, set aside and told once, and everything else goes on', async () => {
  await machine.forward(invitation(machine, 'Alder'));
  await machine.advance('P2Y');
  const year = yearsAhead(await startPage());
  await machine.forward(invitation(machine, 'Birch'));
  await machine.stop();
  const broken = [
    'scheduler/bowout/reminder-x-1.json',
    'scheduler/bowout/other.json',
    'events/receive/queue/1-a.json',
    'events/delivery/failed/b.json',
    'events/receive/queue/2-folder.json',
    'clock.json',
    'clock.json.copy',
    'started.json',
    'told.json',
  ];
  for (const file of broken.slice(0, 4)) writeFileSync(at(file), '{"Name":"remin');
  writeFileSync(at(broken[1] as string), JSON.stringify({ Name: 'other', Target: null }));
  mkdirSync(at(broken[4] as string));
  for (const file of broken.slice(5)) writeFileSync(at(file), '{"offs');
  await machine.start([]);
  for (const file of broken) expect(machine.output).toContain(`${at(file)} is damaged`);
  expect(machine.output).not.toMatch(/^\s+at /m);
  const mail = await lastMail();
  expect(mail.subject).toBe('9 damaged files were set aside');
  for (const file of broken) expect(mail.text).toContain(`${file}.damaged-`);
  expect(mail.text).toContain('One reminder, one hello, or one approved mail may not come by itself.');
  expect(mail.text).toContain('Forward again what I have not answered');
  const page = await startPage();
  expect(page.text).toContain('Damaged files were set aside');
  expect(page.text).toContain('clock.json.damaged-');
  expect(yearsAhead(page)).toBe(year);
  expect((await home(machine)).text).toContain('2 pending');

  const before = (await machine.outbox()).length;
  await machine.stop();
  await machine.start();
  expect(await machine.outbox()).toHaveLength(before);
  expect((await startPage()).text).toContain('Damaged files were set aside');
  expect(yearsAhead(await startPage())).toBe(year);
});

test('a clock that is missing goes on from its copy, and says so', async () => {
  const year = yearsAhead(await startPage());
  await machine.stop();
  rmSync(at('clock.json'));
  await machine.start();
  expect(machine.output).toContain('clock.json is damaged (it is missing)');
  expect(yearsAhead(await startPage())).toBe(year);
});

test.each([
  ['a manifest that is cut off', () => truncateSync(level(/^MANIFEST/), 12), true],
  ['a manifest that is empty', () => truncateSync(level(/^MANIFEST/), 0), true],
  ['no manifest', () => rmSync(level(/^MANIFEST/)), true],
  ['no CURRENT', () => rmSync(at('dynamodb/CURRENT')), true],
  ['a log that is cut off', () => truncateSync(level(/\.log$/), statSync(level(/\.log$/)).size - 5), true],
  ['a log that is overwritten', () => writeFileSync(level(/\.log$/), Buffer.alloc(5000, 7)), false],
])('%s', async (_, damage, keeps) => {
  await machine.forward(invitation(machine, `Co${crypto.randomUUID().slice(0, 6)}`));
  const known = Number(/(\d+) pending/.exec((await home(machine)).text)?.[1]);
  await machine.stop();
  damage();
  await machine.start();
  expect(machine.output).toMatch(/dynamodb is damaged \(.*\)\. It was set aside as dynamodb\.damaged-/);
  expect(machine.output).not.toMatch(/^\s+at /m);
  expect((await lastMail()).text).toContain('Interviews may be missing');
  await machine.forward(invitation(machine, `Co${crypto.randomUUID().slice(0, 6)}`));
  const page = await home(machine);
  if (keeps) expect(Number(/(\d+) pending/.exec(page.text)?.[1])).toBe(known + 1);
});

const failed = () => readdirSync(at('events/receive/failed')).filter((name) => name.endsWith('.json'));

const bowout = (args: string[]) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, '../../bin/bowout.ts'), ...args], {
    env: { ...process.env, HTTP_PORT: String(machine.httpPort), DATA_DIR: machine.dataDir },
  }).then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => stderr,
  );

test('what failed is tried at the start, by the command and by the button, and told once a day', async () => {
  await machine.stop();
  writeFileSync(at('events/receive/failed/poison.json'), JSON.stringify({ Records: [{ ses: null }] }));
  await machine.start();
  await until(() => /attempt 1 at poison\.json failed/.test(machine.output), 'the attempt at the start');
  await until(() => failed().includes('poison.json'), 'it to fail again');
  const waiting = async () =>
    (await machine.outbox()).filter(({ subject }) => /could not be dealt with/.test(subject ?? ''));
  await expect.poll(async () => (await waiting()).length).toBe(1);
  expect(await bowout(['retry'])).toContain('1 tried again, 1 failed again and wait.');
  const page = await startPage();
  expect(page.text).toContain('1 message or reminder could not be dealt with and waits');
  expect(await waiting()).toHaveLength(1);
  await machine.advance('P1D');
  expect(await waiting()).toHaveLength(2);
  const foreign = await fetch(`${machine.url}/_local/retry`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  });
  expect(foreign.status).toBe(403);

  rmSync(at('events/receive/failed/poison.json'));
  renameSync(at('outbox'), at('outbox.away'));
  writeFileSync(at('outbox'), 'a file where the folder should be');
  await machine.send(invitation(machine, 'Lostfound'));
  await until(() => failed().length === 1, 'it to fail');
  rmSync(at('outbox'));
  renameSync(at('outbox.away'), at('outbox'));
  const form = new URLSearchParams();
  const back = await fetch(`${machine.url}/_local/retry`, { method: 'POST', body: form });
  expect(back.url).toBe(`${machine.url}/?retried`);
  expect(failed()).toEqual([]);
  expect((await lastMail()).subject).toContain('Recorded: Data Engineer at Lostfound');
  expect((await startPage()).text).not.toContain('could not be dealt with');
  expect(await bowout(['retry'])).toContain('Nothing had failed.');
  await machine.stop();
  expect(await bowout(['retry'])).toContain('No post-box answers at 127.0.0.1');
});

test('a file where a folder belongs ends the start with what to do, and nothing is lost', async () => {
  const before = (await machine.outbox()).length;
  await machine.stop();
  renameSync(at('outbox'), at('outbox.away'));
  writeFileSync(at('outbox'), 'not a folder');
  await expect(machine.start()).rejects.toThrow(
    /outbox: there is a file where a folder belongs\. Put that right .* or choose another folder with DATA_DIR\./,
  );
  rmSync(at('outbox'));
  renameSync(at('outbox.away'), at('outbox'));
  await machine.start();
  expect((await machine.outbox()).length).toBe(before);
});
