import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asyncInvoke } from '../../../lib/local/async-invoke.ts';
import { credentialHeader, setCredentials } from '../../../lib/local/credentials.ts';
import { takeDataDir } from '../../../lib/local/data-dir.ts';
import { urlOf } from '../../../lib/local/http.ts';
import { startS3 } from '../../../lib/local/s3.ts';
import { sampleMessages } from '../../../lib/local/samples.ts';
import { readSettings, SettingError } from '../../../lib/local/settings.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'local-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('settings', () => {
  test('have defaults', () => {
    expect(readSettings({}, [])).toMatchObject({
      smtpPort: 2525,
      httpPort: 8080,
      mailboxPort: 8005,
      ownerEmail: 'jane@example.com',
      inboxAddress: 'inbox@bowout.example',
      samples: true,
    });
    expect(readSettings({}, ['--empty']).samples).toBe(false);
    expect(readSettings({}, []).dynamodbPort).toBeNull();
    expect(readSettings({ DYNAMODB_PORT: '8000' }, []).dynamodbPort).toBe(8000);
  });

  test.each([
    [{ SMTP_PORT: 'smtp' }, [], 'SMTP_PORT is “smtp”'],
    [{ HTTP_PORT: '70000' }, [], 'HTTP_PORT'],
    [{ DYNAMODB_PORT: 'dynamodb.eu-west-1.amazonaws.com' }, [], 'DYNAMODB_PORT'],
    [{ OWNER_EMAIL: 'jane' }, [], 'OWNER_EMAIL is “jane”'],
    [{ OWNER_TIME_ZONE: 'Mars' }, [], 'OWNER_TIME_ZONE is “Mars”'],
    [{}, ['--help-me'], '“--help-me”'],
  ])('that cannot be used are refused with what to do: %j %j', (env, args, words) => {
    expect(() => readSettings(env, args)).toThrow(SettingError);
    expect(() => readSettings(env, args)).toThrow(words);
  });
});

test('credentials are new each time; the access key id is one of letters and digits for each account', () => {
  const made = (account?: string) => {
    setCredentials(account);
    return { ...process.env };
  };
  const [one, two, other] = [made('data'), made('data'), made()];
  expect(one.AWS_ACCESS_KEY_ID).toMatch(/^[A-Za-z0-9]{32}$/);
  expect(two.AWS_ACCESS_KEY_ID).toBe(one.AWS_ACCESS_KEY_ID);
  expect(other.AWS_ACCESS_KEY_ID).not.toBe(one.AWS_ACCESS_KEY_ID);
  expect(two.AWS_SESSION_TOKEN).not.toBe(one.AWS_SESSION_TOKEN);
});

test('a data directory is taken by one process at a time, and a crash leaves it free', async () => {
  const giveBack = await takeDataDir(directory);
  await expect(takeDataDir(directory)).rejects.toThrow(SettingError);
  await expect(takeDataDir(directory)).rejects.toThrow(`running already with the data in ${directory}`);
  giveBack();
  const other = join(directory, 'other');
  const program =
    'import { takeDataDir } from ' +
    `${JSON.stringify(join(import.meta.dirname, '../../../lib/local/data-dir.ts'))}; await ` +
    `takeDataDir(${JSON.stringify(other)}); process.kill(process.pid, 'SIGKILL');`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', program]).signal).toBe('SIGKILL');
  (await takeDataDir(other))();
});

test('what an older Bowout left open to all is its owner’s only', async () => {
  mkdirSync(join(directory, 'outbox'), { mode: 0o755 });
  writeFileSync(join(directory, 'outbox/a.eml'), 'mail', { mode: 0o644 });
  writeFileSync(join(directory, 'outbox/b.eml.7.tmp'), 'cut off');
  chmodSync(directory, 0o755);
  (await takeDataDir(directory))();
  const modes = ['', 'outbox', 'outbox/a.eml'].map((name) => statSync(join(directory, name)).mode & 0o777);
  expect(modes).toEqual([0o700, 0o700, 0o600]);
  expect(readdirSync(join(directory, 'outbox'))).toEqual(['a.eml']);
});

test('a folder that all share is left as it is', async () => {
  chmodSync(directory, 0o1777);
  (await takeDataDir(directory))();
  expect(statSync(directory).mode & 0o7777).toBe(0o1777);
});

describe('an asynchronous event', () => {
  test('that fails is tried three times, then kept where a person can look', async () => {
    let attempts = 0;
    const run = async () => {
      attempts++;
      throw new Error('no');
    };
    const invoke = asyncInvoke(directory, { run });
    invoke.add('e1', { a: 1 });
    await invoke.idle();
    expect(attempts).toBe(3);
    expect(readdirSync(join(directory, 'failed'))).toEqual(['e1.json']);
    expect(readdirSync(join(directory, 'queue'))).toEqual([]);
  });

  test('that failed runs once more at the next start and on demand, and keeps its age', async () => {
    let fails = true;
    const tried: string[] = [];
    const run = async (_: object, id: string) => {
      tried.push(id);
      if (fails) throw new Error('no');
    };
    const first = asyncInvoke(directory, { run });
    first.add('e1', {});
    await first.idle();
    const { since } = first.failed();
    const next = asyncInvoke(directory, { run });
    await next.idle();
    expect(tried).toHaveLength(4);
    expect(next.failed()).toEqual({ count: 1, since });
    fails = false;
    expect(await next.retry()).toBe(1);
    expect(next.failed()).toEqual({ count: 0, since: null });
    expect(await next.retry()).toBe(0);
  });

  test('is not begun once it is to stop; it is there at the next start', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const ran: string[] = [];
    const run = async (_: object, id: string) => {
      ran.push(id);
      await promise;
    };
    const invoke = asyncInvoke(directory, { run });
    for (const id of ['e1', 'e2']) invoke.add(id, {});
    await expect.poll(() => ran).toEqual(['e1.json']);
    const stopped = invoke.stop();
    resolve();
    await stopped;
    expect(ran).toEqual(['e1.json']);
    expect(readdirSync(join(directory, 'queue'))).toEqual(['e2.json']);
  });

  test('that a crash left behind runs at the next start, in order', async () => {
    mkdirSync(join(directory, 'queue'));
    for (const name of ['2', '1'])
      writeFileSync(join(directory, 'queue', `${name}.json`), JSON.stringify({ name }));
    const ran: object[] = [];
    await asyncInvoke(directory, { run: async (event) => void ran.push(event) }).idle();
    expect(ran).toEqual([{ name: '1' }, { name: '2' }]);
  });
});

test('the S3 stand-in serves what is in its directory and nothing beside it', async () => {
  mkdirSync(join(directory, 'root/bucket'), { recursive: true });
  writeFileSync(join(directory, 'root/bucket/key'), 'mail');
  writeFileSync(join(directory, 'secret'), 'secret');
  setCredentials();
  const headers = credentialHeader();
  const s3 = await startS3(join(directory, 'root'));
  try {
    expect(await (await fetch(`${urlOf(s3)}/bucket/key?x-id=GetObject`, { headers })).text()).toBe('mail');
    for (const path of ['/bucket/other', '/bucket', '/%2e%2e/secret', '/bucket/..%2f..%2fsecret']) {
      const response = await fetch(urlOf(s3) + path, { headers });
      expect(response.status, path).toBe(404);
      expect(await response.text()).toContain('NoSuchKey');
    }
  } finally {
    await s3.close();
  }
});

test('the sample interviews are always ahead, on working days', () => {
  for (const day of ['2026-11-24', '2026-11-27', '2026-12-31']) {
    const text = sampleMessages(Date.parse(`${day}T12:00:00Z`), 'me@example.org', 'in@box.example').join(
      '\n',
    );
    expect(text).not.toMatch(/\{\{/);
    expect(text).toContain('me@example.org');
    const start = /DTSTART;TZID=W\. Europe Standard Time:(\d{4})(\d{2})(\d{2})T093000/.exec(text);
    const date = new Date(`${start?.[1]}-${start?.[2]}-${start?.[3]}T00:00:00Z`);
    expect(date.getTime()).toBeGreaterThan(Date.parse(`${day}T12:00:00Z`));
    expect([1, 2, 3, 4, 5]).toContain(date.getUTCDay());
  }
});
