import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressesToListenAt, ownAddresses } from '../../lib/local/outside.ts';
import { askHome } from './letters.ts';
import { freePorts, Machine } from './machine.ts';
import { linkIn } from './pages.ts';

const machine = new Machine();
const [own] = ownAddresses().filter((address) => !address.includes(':'));
let baseUrl = '';

beforeAll(async () => {
  [machine.smtpPort = 0, machine.httpPort = 0, machine.mailboxPort = 0] = await freePorts(3);
  baseUrl = `http://${own ?? 'bowout.test'}:${machine.httpPort}`;
  await machine.start(['--empty'], { BASE_URL: baseUrl });
});
afterAll(() => machine.remove());

/** What another device gets, or one behind a proxy on this machine. */
async function asked(path: string, { method = 'GET', at = '127.0.0.1', headers = {} } = {}) {
  const options = { host: at, port: machine.httpPort, path, method };
  const host = new URL(baseUrl).host;
  const response = await new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request({ ...options, headers: { host, ...headers } }, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, body: await text(answer) }),
    );
    sent.on('error', reject);
    sent.end();
  });
  return response;
}

const WAYS: [string, object][] = [
  ['by the name that BASE_URL says', {}],
  [
    'through a proxy that names this machine',
    { headers: { host: 'localhost', 'x-forwarded-for': '10.0.0.9' } },
  ],
  ...(own ? [['from the network', { at: own }] as [string, object]] : []),
];

test.each(WAYS)('links open %s, and nothing else does', async (_, way) => {
  const link = new URL(linkIn(await askHome(machine), /Open my interviews/));
  expect(link.origin).toBe(baseUrl);
  expect(await asked(link.pathname, way)).toMatchObject({ status: 200 });
  for (const path of ['/_local/clock', '/_local/retry', '/_local/phone'])
    expect(await asked(path, { ...way, method: 'POST' })).toMatchObject({ status: 404 });
  const start = await asked('/', way);
  expect(start.body).toContain('This is a Bowout post-box');
  expect(start.body).not.toContain(machine.dataDir);
  expect(await asked('/l/nonsense', way)).toMatchObject({ status: 404 });
});

test('this machine shows a code that a phone’s camera opens', async () => {
  const start = await fetch(machine.url);
  expect(await start.text()).toContain('Show a code for my phone');
  const page = await (await fetch(`${machine.url}/_local/phone`, { method: 'POST' })).text();
  expect(page).toContain('<svg');
  expect(page).toContain(baseUrl);
});

test('the start page opens the interviews, by this machine’s own name', async () => {
  const answer = await fetch(`${machine.url}/_local/home`, { method: 'POST', redirect: 'manual' });
  expect(answer.status).toBe(303);
  const link = new URL(answer.headers.get('location') ?? '', machine.url);
  expect(link.origin).toBe(machine.url);
  expect((await fetch(link)).status).toBe(200);
  expect((await fetch(`${machine.url}/_local/home`)).status).toBe(404);
});

test('only the pages listen at the network’s address', async () => {
  for (const port of [machine.smtpPort, machine.mailboxPort])
    await expect(fetch(`http://${own ?? '127.0.0.2'}:${port}/`)).rejects.toThrow();
});

test.each([
  [{ baseUrl: 'http://127.0.0.1:8080' }, []],
  [{ baseUrl: 'http://localhost:8080' }, []],
  [{ baseUrl: 'http://192.0.2.7:8080' }, ['192.0.2.7']],
  [{ baseUrl: 'http://192.0.2.7:9090' }, []],
  [{ baseUrl: 'http://192.0.2.99:8080' }, []],
  [{ baseUrl: 'https://192.0.2.7:8080' }, []],
  [{ baseUrl: 'http://[2001:db8::7]:8080' }, ['2001:db8::7']],
  [{ baseUrl: 'https://bowout.example', listenOn: 'all' }, ['192.0.2.7', '2001:db8::7']],
  [{ baseUrl: 'https://bowout.example', listenOn: '192.0.2.9' }, ['192.0.2.9']],
])('%j listens beside loopback at %j', async (settings, expected) => {
  const all = { httpPort: 8080, listenOn: null, ...settings };
  expect(await addressesToListenAt(all, ['192.0.2.7', '2001:db8::7'])).toEqual(expected);
});
