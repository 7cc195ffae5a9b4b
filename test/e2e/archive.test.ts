import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installClock } from '../../lib/local/clock.ts';
import { readSettings } from '../../lib/local/settings.ts';
import { startStores } from '../../lib/local/stores.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, linksIn, open, submit } from './pages.ts';

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

const home = async (machine: Machine) =>
  open(
    linkIn(
      await machine.forward(
        `From: Jane Doe <${machine.owner}>\r\nSubject: home\r\nMessage-ID: <${crypto.randomUUID()}@x>\r\n\r\n`,
      ),
      /Open my interviews/,
    ),
  );
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
  const stores = await startStores(settings, installClock(join(folder, 'clock.json')), async () => undefined);
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
