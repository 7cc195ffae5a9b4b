import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';

/** Which requests a listener takes. */
export interface Door {
  /** What else than this machine's own names it may be reached by, such as `https://bowout.example`. */
  baseUrl?: string;
  /** Whether a request must carry this run's credentials; no web page may make such a one. */
  needsCredentials(request: IncomingMessage): boolean;
}

/** For pages: whoever sits at this machine. */
export const pagesDoor = (baseUrl: string): Door => ({ baseUrl, needsCredentials: () => false });
/** For what stands in for a service of AWS: only this process, which knows the credentials. */
export const SERVICE_DOOR: Door = { needsCredentials: () => true };

const OWN_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What every answer says to a browser: no page of another origin may show it in a frame or embed it. */
const HEADERS = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Puts a door in front of a server, whoever made it: what a web page of another site brings the owner's
 * browser to ask is answered 403, before anything reads the request.
 */
export function guard(server: Server, door: Door): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf(request, door);
    if (!refusal) {
      for (const listener of listeners) listener.call(server, request, response);
      return;
    }
    request.resume();
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    response.end(`${refusal}\n`);
  });
}

/** Whether a request names this machine by one of its own names. */
export const isByOwnName = ({ headers }: IncomingMessage): boolean =>
  headers.host !== undefined && OWN_NAMES.has(nameIn(headers.host));

function refusalOf(request: IncomingMessage, door: Door): string | null {
  const { host } = request.headers;
  const own = door.baseUrl ? new URL(door.baseUrl) : null;
  /** DNS rebinding: a name of somebody else's that leads to this machine is still in the Host header. */
  if (!host || !(OWN_NAMES.has(nameIn(host)) || host === own?.host))
    return 'This machine does not answer to that name. Open it by 127.0.0.1, or say its address in BASE_URL.';
  const needsCredentials = door.needsCredentials(request);
  if (!isOfNoOtherPage(request, host, { own, needsCredentials }))
    return 'A page of another site asked for this. Nothing has been done.';
  if (needsCredentials && !hasCredentials(request))
    return 'Only the process that started this takes its answers: the credentials of this run are missing.';
  return null;
}

/** The host without its port, as in RFC 3986 §3.2.2. */
const nameIn = (host: string) => host.toLowerCase().replace(/:\d{1,5}$/, '');

/**
 * A browser names the page that a request comes from (Fetch Standard, "append a request Origin header"); it
 * says "null" for a form of a page with `Referrer-Policy: no-referrer`, as ours are, and tells in
 * Sec-Fetch-Site, which no page can set, that this page is the same site's. Links may lead here from
 * anywhere.
 */
function isOfNoOtherPage(
  { headers }: IncomingMessage,
  host: string,
  { own, needsCredentials }: { own: URL | null; needsCredentials: boolean },
): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (needsCredentials) return false;
  if (origin === 'null') return headers['sec-fetch-site'] === 'same-origin';
  return origin === `http://${host}` || origin === own?.origin;
}

/** AWS clients send the session token with every request (Signature Version 4, "X-Amz-Security-Token"). */
function hasCredentials({ headers }: IncomingMessage): boolean {
  const given = Buffer.from(String(headers['x-amz-security-token'] ?? ''));
  const wanted = Buffer.from(process.env.AWS_SESSION_TOKEN ?? '');
  return wanted.length > 0 && given.length === wanted.length && timingSafeEqual(given, wanted);
}
