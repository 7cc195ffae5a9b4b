import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { credentialHeader, setCredentials } from '../../../lib/local/credentials.ts';
import { type Door, pagesDoor, SERVICE_DOOR } from '../../../lib/local/door.ts';
import { startDynamoDb } from '../../../lib/local/dynamodb.ts';
import { type Listening, listen, urlOf } from '../../../lib/local/http.ts';
import { startS3 } from '../../../lib/local/s3.ts';
import { startScheduler } from '../../../lib/local/scheduler.ts';

let open: Listening | undefined;
afterEach(() => open?.close());

/** The status of a request with just these headers, and whether it came through the door. */
async function ask(door: Door, headers: Record<string, string>, method = 'POST') {
  let passed = false;
  const server = createServer((_request, response) => {
    passed = true;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end();
  });
  open = await listen(server, { port: 0, door });
  const { port } = open;
  const own = { host: `127.0.0.1:${port}` };
  const filled = Object.entries({ ...own, ...headers }).map(([name, value]) => [
    name,
    value.replace('PORT', String(port)),
  ]);
  const answer = await new Promise<{ status: number; headers: object }>((resolve, reject) => {
    const asked = request({ port, method, headers: Object.fromEntries(filled) }, async (response) => {
      await text(response);
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    asked.on('error', reject);
    asked.end('body');
  });
  await open.close();
  return { ...answer, passed };
}

const pages = pagesDoor('https://bowout.example');

test.each([
  ['by this machine’s own names', { host: '127.0.0.1:PORT' }],
  ['by localhost', { host: 'localhost:PORT' }],
  ['by localhost in capitals', { host: 'LOCALHOST:PORT' }],
  ['by the IPv6 loopback', { host: '[::1]:PORT' }],
  ['through a tunnel', { host: 'localhost:9999', origin: 'http://localhost:9999' }],
  ['by the name in BASE_URL', { host: 'bowout.example', origin: 'https://bowout.example' }],
  ['a form of our own page', { origin: 'http://127.0.0.1:PORT' }],
  ['a form of a page without referrer', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
])('a page is asked %s', async (_, headers) => {
  expect(await ask(pages, headers)).toMatchObject({ status: 200, passed: true });
});

test.each([
  ['a name that leads here (DNS rebinding)', { host: 'evil.example:PORT' }],
  ['one, with its own Origin', { host: 'evil.example', origin: 'http://evil.example' }],
  ['a name that begins like ours', { host: '127.0.0.1.evil.example' }],
  ['a name that ends like ours', { host: 'evil.localhost' }],
  ['user information before the host', { host: 'localhost@evil.example' }],
  ['a form of another site', { origin: 'https://evil.example' }],
  ['a page on another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ['a page without an origin', { origin: 'null' }],
  ['one of another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['an extension', { origin: 'moz-extension://abc' }],
  ['the name in BASE_URL with another scheme', { host: 'bowout.example', origin: 'ftp://bowout.example' }],
])('a page is refused to %s', async (_, headers) => {
  for (const method of ['POST', 'OPTIONS', 'PUT']) {
    const { status, passed, headers: answered } = await ask(pages, headers, method);
    expect({ status, passed, method }).toEqual({ status: 403, passed: false, method });
    expect(answered).not.toHaveProperty('access-control-allow-origin');
  }
});

test('a link may lead to a page from anywhere', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  const answer = await ask(pages, headers, 'GET');
  expect(answer).toMatchObject({ status: 200, passed: true });
  expect(answer.headers).toMatchObject({
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test('what stands in for AWS takes requests with this run’s credentials only', async () => {
  setCredentials();
  const before = credentialHeader();
  expect(await ask(SERVICE_DOOR, before)).toMatchObject({ status: 200 });
  setCredentials();
  for (const headers of [{}, before, { 'x-amz-security-token': '' }, { authorization: 'AWS4-HMAC-SHA256 x' }])
    expect(await ask(SERVICE_DOOR, headers)).toMatchObject({ status: 403, passed: false });
  const page = { ...credentialHeader(), origin: 'http://127.0.0.1:PORT' };
  expect(await ask(SERVICE_DOOR, page)).toMatchObject({ status: 403, passed: false });
});

test('the table, the bucket and the schedules take nothing without them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'door-'));
  setCredentials();
  const clock = { now: () => 0, moveTo: () => undefined, ahead: () => 0 };
  const services = [
    await startDynamoDb(join(folder, 'dynamodb'), 'bowout'),
    await startS3(join(folder, 's3')),
    await startScheduler(join(folder, 'scheduler'), clock, null),
  ];
  try {
    for (const service of services) {
      for (const headers of [{ origin: 'https://evil.example' }, { authorization: 'AWS4-HMAC-SHA256 x' }]) {
        const answer = await fetch(`${urlOf(service)}/bucket/key`, { method: 'PUT', body: 'x', headers });
        expect(answer.status).toBe(403);
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      }
    }
  } finally {
    for (const service of services) await service.close();
    rmSync(folder, { recursive: true });
  }
});
