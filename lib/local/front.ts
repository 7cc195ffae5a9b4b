import type { IncomingMessage, ServerResponse } from 'node:http';
import { proxy } from './api-gateway.ts';
import type { Waiting } from './async-invoke.ts';
import type { Clock } from './clock.ts';
import { damagesIn } from './damage.ts';
import { pagesDoor } from './door.ts';
import { bodyOf, type Listening, serve } from './http.ts';
import type { MailboxStatus } from './mailbox/mailbox.ts';
import { addressesToListenAt, isForOthers, isFromOutside } from './outside.ts';
import type { Settings } from './settings.ts';
import { phonePage, startPage } from './start-page.ts';

export interface FrontOptions {
  settings: Settings;
  clock: Clock;
  web: (event: object) => Promise<unknown>;
  /** Moves the clock to a moment and lets everything happen that is due on the way. */
  moveTo: (epoch: number) => Promise<void>;
  /** What failed and waits for the next try. */
  waiting: () => Waiting;
  /** Tries what failed again. @returns how many there were */
  retry: () => Promise<number>;
  /** How it stands with the owner's mailbox; null where there is none. */
  mailbox: () => MailboxStatus | null;
  /** Makes a fresh link to the owner's pages. */
  homeLink: () => Promise<string>;
  /** Copies all data into a folder. @returns how many bytes. @throws BackupError */
  backUp: (to: string) => Promise<number>;
}

/** How long a request that has begun may go on when the machine is stopped. */
const GRACE_MS = 1000;

/** How often a network address is looked for that is not listened at. */
const LISTEN_AGAIN_MS = 60_000;

/** The start page shows what it says itself, in no frame of another page: its buttons move the clock. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; " +
  "base-uri 'none'";

/**
 * What answers at HTTP_PORT: the start page, the clock, and for every other path the web function. From other
 * devices, where BASE_URL lets them, there is the web function only: it opens nothing without a link's token.
 */
export async function startFront(options: FrontOptions): Promise<Listening> {
  const { httpPort, baseUrl } = options.settings;
  const place = { port: httpPort, door: pagesDoor(baseUrl), graceMs: GRACE_MS };
  const local = await serve(answering(options), place);
  const others = new Map<string, Listening>();
  /** An address may come later, with the network, and must not keep the rest from working. */
  const listenOutside = async () => {
    for (const host of await addressesToListenAt(options.settings)) {
      if (others.has(host)) continue;
      try {
        others.set(host, await serve(answering(options), { ...place, host }));
      } catch (error) {
        console.error(`Other devices cannot reach me: ${(error as Error).message}.`);
      }
    }
  };
  await listenOutside();
  const timer = isForOthers(options.settings)
    ? setInterval(() => void listenOutside(), LISTEN_AGAIN_MS)
    : null;
  return {
    port: local.port,
    async close() {
      if (timer) clearInterval(timer);
      await Promise.all([local, ...others.values()].map((each) => each.close()));
    },
  };
}

function answering(
  options: FrontOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
    if (isFromOutside(request)) {
      if (!pathname.startsWith('/_local/')) return proxy(request, response, options.web);
      request.resume();
      response.writeHead(404).end();
      return;
    }
    if (pathname === '/_local/backup' && request.method === 'POST') return backUp(request, response, options);
    if (pathname === '/_local/home' && request.method === 'POST') {
      request.resume();
      /** By this machine's own name: the page that asked lets a form lead nowhere else. */
      const { pathname: link } = new URL(await options.homeLink());
      response.writeHead(303, { location: link }).end();
      return;
    }
    if (pathname === '/_local/phone' && request.method === 'POST')
      return showPhone(request, response, options);
    if (pathname === '/_local/clock' && request.method === 'POST')
      return moveClock(request, response, options);
    if (pathname === '/_local/retry' && request.method === 'POST')
      return retryAll(request, response, options);
    if (pathname === '/' && (request.method === 'GET' || request.method === 'HEAD')) {
      const note = NOTES.find(([name]) => searchParams.has(name))?.[1] ?? null;
      const state = {
        now: options.clock.now(),
        note,
        waiting: options.waiting(),
        damages: damagesIn(options.settings.dataDir),
        mailbox: options.mailbox(),
      };
      return page(response, await startPage(options.settings, state));
    }
    return proxy(request, response, options.web);
  };
}

function page(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  });
  response.end(html);
}

/** `{"to": "/a/folder"}` as JSON. */
async function backUp(
  request: IncomingMessage,
  response: ServerResponse,
  { backUp }: FrontOptions,
): Promise<void> {
  try {
    const { to } = JSON.parse((await bodyOf(request, 10_000)).toString('utf8')) as { to?: unknown };
    reply(response, 200, { bytes: await backUp(String(to)) });
  } catch (error) {
    reply(response, 400, { error: (error as Error).message });
  }
}

/** A fresh link to the owner's pages, for the camera of a phone. */
async function showPhone(
  request: IncomingMessage,
  response: ServerResponse,
  { settings, homeLink }: FrontOptions,
): Promise<void> {
  request.resume();
  page(response, await phonePage(settings, await homeLink()));
}

/** What the start page says after something was done, by what its address asks for. */
const NOTES: [string, string][] = [
  ['moved', 'The clock has moved. Look into the mailbox for what happened.'],
  ['retried', 'What waited was tried again. What failed once more is still said below.'],
];

const isForm = (request: IncomingMessage) =>
  request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** Answered when each has run once more. */
async function retryAll(
  request: IncomingMessage,
  response: ServerResponse,
  { retry, waiting }: FrontOptions,
): Promise<void> {
  request.resume();
  const tried = await retry();
  if (!isForm(request)) return reply(response, 200, { tried, waiting: waiting().count });
  response.writeHead(303, { location: '/?retried' });
  response.end();
}

/** `{"advance": "P6M"}` as JSON, or the start page's form. Answered when everything due has run. */
async function moveClock(
  request: IncomingMessage,
  response: ServerResponse,
  { clock, moveTo }: FrontOptions,
): Promise<void> {
  const asForm = isForm(request);
  let target: number;
  try {
    const body = (await bodyOf(request, 10_000)).toString('utf8');
    const advance = asForm
      ? new URLSearchParams(body).get('advance')
      : (JSON.parse(body) as { advance?: unknown }).advance;
    target = clock.ahead(String(advance));
  } catch (error) {
    return reply(response, 400, {
      error: `send {"advance": "P6M"}, an ISO 8601 duration: ${(error as Error).message}`,
    });
  }
  await moveTo(target);
  if (!asForm) return reply(response, 200, { now: new Date(clock.now()).toISOString() });
  response.writeHead(303, { location: '/?moved' });
  response.end();
}
