import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onThisMachine } from '../../lib/archive/place.ts';
import { installClock } from '../../lib/local/clock.ts';
import { readSettings } from '../../lib/local/settings.ts';
import { startStores } from '../../lib/local/stores.ts';
import { home } from './letters.ts';
import { Machine, type Sent } from './machine.ts';
import { linksIn, open, submit } from './pages.ts';

const old = new Machine();
const next = new Machine();
next.owner = 'jane@elsewhere.example';
next.inbox = 'post@other.example';
const folder = mkdtempSync(join(tmpdir(), 'bowout-archive-'));
const file = join(folder, 'bowout.jsonl');
beforeAll(() => old.start([]));
afterAll(async () => {
  await old.remove();
  await next.remove();
  rmSync(folder, { recursive: true });
});

async function bowout(machine: Machine, args: string[], env: Record<string, string> = {}) {
  const command = [join(import.meta.dirname, '../../bin/bowout.ts'), ...args];
  const settings = {
    DATA_DIR: machine.dataDir,
    OWNER_EMAIL: machine.owner,
    INBOX_ADDRESS: machine.inbox,
    OWNER_TIME_ZONE: 'Europe/Lisbon',
  };
  return promisify(execFile)(process.execPath, command, {
    env: { ...process.env, ...settings, NO_COLOR: '1', ...env },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

const counts = /\d+ pending, \d+ waiting for your OK, \d+ in all/;

test('everything goes into a file, original mails too, once the post-box has stopped', async () => {
  await submit(await home(old), 'accept');
  const digest = (await old.outbox()).at(-1) as Sent;
  const [first = ''] = linksIn(digest, 'Review and approve');
  await submit(await open(first), 'approve');
  const refused = await bowout(old, ['export', file]);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('is running already');
  await old.stop();
  const { code, stdout } = await bowout(old, ['export', file]);
  expect({ code, stdout }).toMatchObject({ code: 0 });
  expect(stdout).toContain('5 interviews and all that belongs to them');
});

test('it comes into another post-box, of another address; the same again adds nothing', async () => {
  const first = await bowout(next, ['import', file]);
  expect(first.stdout).toMatch(/^\d+ items came in\.$/m);
  const again = await bowout(next, ['import', file]);
  expect(again.stdout).toMatch(/^0 items came in, \d+ were there already and stayed as they were\.$/m);
  const second = join(folder, 'again.jsonl');
  await bowout(next, ['export', second]);
  const lines = (path: string) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; item?: Record<string, unknown> })
      .filter(({ kind }) => kind !== 'bowout' && kind !== 'profile')
      .map(({ item, ...line }) => JSON.stringify({ ...line, item: { ...item, ownerId: '' } }))
      .toSorted();
  expect(lines(second)).toEqual(lines(file));
});

test('there it goes on: what waited is approved, and the nudges come', async () => {
  await next.start(['--empty'], { OWNER_EMAIL: next.owner, INBOX_ADDRESS: next.inbox });
  const page = await home(next);
  expect(counts.exec(page.text)?.[0]).toBe('0 pending, 4 waiting for your OK, 5 in all');
  const [link] = /\/l\/[\w-]+\/i\/\w+\/d\/\w+/.exec(page.html) ?? [];
  const sent = await submit(await open(`${next.url}${link}`), 'approve', { confirmed: 'yes' });
  expect(sent.text).toContain('Sent.');
  await next.advance('P1DT12H');
  const reminders = (await next.outbox()).filter(({ subject }) =>
    /drafts wait for your OK/.test(subject ?? ''),
  );
  expect(reminders).toHaveLength(1);
  expect(reminders[0]?.subject).toMatch(/^3 drafts/);
  await next.advance('P7M');
  const nudges = (await next.outbox()).filter(({ subject }) => subject?.startsWith('Say hello'));
  expect(nudges).toHaveLength(2);
  expect(await next.toRecruiters()).toHaveLength(1);
});

test('into AWS: the deployment says where its table, bucket and schedules are', async () => {
  const settings = readSettings({ DATA_DIR: join(folder, 'aws'), INBOX_ADDRESS: 'inbox@cloud.example' }, []);
  const RealDate = globalThis.Date;
  const stores = await startStores(settings, installClock(join(folder, 'clock.json')), null);
  globalThis.Date = RealDate;
  const { TABLE_NAME, RAW_MAIL_BUCKET, SCHEDULE_GROUP, FOLLOW_UP_ARN, SCHEDULER_ROLE_ARN, DEAD_LETTER_ARN } =
    process.env;
  const lambda = createServer((request, response) => {
    const known = request.url?.includes('/functions/bowout-follow-up/configuration');
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    const variables = {
      ...{ TABLE_NAME, RAW_MAIL_BUCKET, SCHEDULE_GROUP, FOLLOW_UP_ARN, SCHEDULER_ROLE_ARN, DEAD_LETTER_ARN },
      ...{ BASE_URL: 'https://pages.example', SENDER_ADDRESS: 'jane@cloud.example' },
      ...{ OWNER_EMAIL: 'jane@example.com', OWNER_TIME_ZONE: 'UTC', INBOX_ADDRESS: 'inbox@cloud.example' },
    };
    response.end(JSON.stringify({ Environment: { Variables: variables } }));
  }).listen(0, '127.0.0.1');
  await once(lambda, 'listening');
  const env = {
    AWS_ENDPOINT_URL_LAMBDA: `http://127.0.0.1:${(lambda.address() as AddressInfo).port}`,
    AWS_ENDPOINT_URL_DYNAMODB: stores.endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: stores.endpoints.s3,
    AWS_ENDPOINT_URL_SCHEDULER: stores.endpoints.scheduler,
  };
  const done = await bowout(old, ['import', '--aws', file], env);
  expect(done.stderr).toBe('');
  expect(done.stdout).toMatch(/^\d+ items came in\.$/m);
  const back = join(folder, 'back.jsonl');
  await bowout(old, ['export', back, '--aws'], env);
  const mails = (path: string) => readFileSync(path, 'utf8').match(/"kind":"mail"/g)?.length;
  expect(mails(back)).toBe(mails(file));
  lambda.close();
  await stores.scheduler.close();
  await stores.close();
});

const everything = (machine: Machine) =>
  readdirSync(machine.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

/** The archive with one item changed, at the line of the first of its kind. */
function changed(kind: string, change: (item: Record<string, unknown>) => object | null): [string, number] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const index = lines.findIndex((line) => line.startsWith(`{"kind":"${kind}"`));
  const line = JSON.parse(lines[index] as string) as { item: Record<string, unknown> };
  lines[index] = JSON.stringify({ ...line, item: change(line.item) });
  return [lines.join('\n'), index + 1];
}

test('a line of the wrong shape: it is named with what is wrong, and nothing comes in', async () => {
  const fresh = new Machine();
  const bad: [ReturnType<typeof changed>, string][] = [
    [changed('interview', ({ drafts: _, ...item }) => item), '“drafts” is missing'],
    [changed('interview', (item) => ({ ...item, facts: { company: 'Acme' } })), '“facts.company” is "Acme"'],
    [
      changed('interview', (item) => ({ ...item, state: 'lost' })),
      '“state” is "lost" and should be pending or',
    ],
    [changed('interview', (item) => ({ ...item, messages: {} })), '“messages” is {} and should be a list'],
    [changed('interview', () => null), '“id” is missing'],
    [changed('profile', (item) => ({ ...item, timeZone: 'Mars' })), '“timeZone” is "Mars"'],
    [changed('message', (item) => ({ ...item, state: 7 })), '“state” is 7'],
    [changed('acceptance', ({ createdAt: _, ...item }) => item), '“createdAt” is missing'],
  ];
  for (const [[content, number], why] of bad) {
    const path = join(folder, 'shape.jsonl');
    writeFileSync(path, content);
    const { code, stderr } = await bowout(fresh, ['import', path]);
    expect(code, stderr).toBe(2);
    expect(stderr).toContain(`Line ${number} cannot be brought in. In this `);
    expect(stderr).toContain(why);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
  const path = join(folder, 'key.jsonl');
  writeFileSync(path, `${readFileSync(file, 'utf8')}{"kind":"mail","key":"../../evil","base64":"eA=="}\n`);
  expect((await bowout(fresh, ['import', path])).stderr).toContain('“key” is "../../evil"');
  expect((await bowout(fresh, ['export', join(folder, 'none.jsonl')])).stdout).toContain('0 interviews');
  expect(everything(fresh).some((entry) => entry.parentPath.includes('s3'))).toBe(false);
  await fresh.remove();
});

test('while a file is written or read, nothing that is due fires or is lost', async () => {
  const schedules = join(next.dataDir, 'scheduler/bowout');
  const due = {
    ...{ Name: 'reminder-x-1', GroupName: 'bowout', ScheduleExpressionTimezone: 'UTC' },
    ...{ ScheduleExpression: 'at(2020-01-01T00:00:00)', Target: { Arn: 'a', RoleArn: 'r', Input: '{}' } },
  };
  await next.stop();
  writeFileSync(join(schedules, 'reminder-x-1.json'), JSON.stringify(due));
  const place = await onThisMachine(readSettings({ DATA_DIR: next.dataDir, INBOX_ADDRESS: next.inbox }, []));
  await sleep(2500);
  await place.close();
  expect(readdirSync(schedules)).toContain('reminder-x-1.json');
  rmSync(join(schedules, 'reminder-x-1.json'));
});

test('a file that is none, is cut off, or comes from a newer program says so', async () => {
  const whole = readFileSync(file, 'utf8');
  const bad: [string, RegExp][] = [
    ['', /it is empty/],
    ['{"kind":"other"}\n', /its header is missing/],
    [whole.slice(0, whole.length - 200), /is cut off or damaged/],
    [whole.replace(/"schema":\d+/, '"schema":99'), /written by a newer Bowout/],
  ];
  await next.stop();
  for (const [content, why] of bad) {
    const path = join(folder, 'bad.jsonl');
    writeFileSync(path, content);
    const { code, stderr } = await bowout(next, ['import', path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(why);
  }
  expect((await bowout(next, ['import', join(folder, 'nowhere')])).stderr).toContain('There is no file');
});
