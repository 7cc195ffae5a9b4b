import type { IncomingMessage, ServerResponse } from 'node:http';
import { proxy } from './api-gateway.ts';
import type { Clock } from './clock.ts';
import { bodyOf, type Listening, serve } from './http.ts';
import type { Settings } from './settings.ts';
import { startPage } from './start-page.ts';

export interface FrontOptions {
  settings: Settings;
  clock: Clock;
  web: (event: object) => Promise<unknown>;
  /** Moves the clock to a moment and lets everything happen that is due on the way. */
  moveTo: (epoch: number) => Promise<void>;
}

/** What answers at HTTP_PORT: the start page, the clock, and for every other path the web function. */
export function startFront(options: FrontOptions): Promise<Listening> {
  return serve(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
    if (pathname === '/_local/clock' && request.method === 'POST')
      return moveClock(request, response, options);
    if (pathname === '/' && (request.method === 'GET' || request.method === 'HEAD')) {
      const note = searchParams.has('moved')
        ? 'The clock has moved. Look into the mailbox for what happened.'
        : null;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(await startPage(options.settings, options.clock.now(), note));
      return;
    }
    return proxy(request, response, options.web);
  }, options.settings.httpPort);
}

/** `{"advance": "P6M"}` as JSON, or the start page's form. Answered when everything due has run. */
async function moveClock(
  request: IncomingMessage,
  response: ServerResponse,
  { clock, moveTo }: FrontOptions,
): Promise<void> {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const reply = (status: number, body: object) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const { origin, host } = request.headers;
  if (origin && origin !== `http://${host}`)
    return reply(403, { error: 'the clock is moved from this machine only' });
  let target: number;
  try {
    const body = (await bodyOf(request, 10_000)).toString('utf8');
    const advance = isForm
      ? new URLSearchParams(body).get('advance')
      : (JSON.parse(body) as { advance?: unknown }).advance;
    target = clock.ahead(String(advance));
  } catch (error) {
    return reply(400, {
      error: `send {"advance": "P6M"}, an ISO 8601 duration: ${(error as Error).message}`,
    });
  }
  await moveTo(target);
  if (!isForm) return reply(200, { now: new Date(clock.now()).toISOString() });
  response.writeHead(303, { location: '/?moved' });
  response.end();
}
