import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { isByOwnName } from './door.ts';
import type { Settings } from './settings.ts';

/** Whether the pages are reached from other devices too. */
export const isForOthers = ({ baseUrl }: Pick<Settings, 'baseUrl'>): boolean =>
  !/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(baseUrl).hostname);

/**
 * Whether a request comes from another device, or through a proxy here that passes such on: there only links
 * open anything.
 */
export const isFromOutside = (request: IncomingMessage): boolean =>
  !/^(?:127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '') ||
  !isByOwnName(request) ||
  PASSED_ON.some((name) => name in request.headers);

/** What proxies say of the request that they pass on (RFC 7239, and what was usual before). */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** This machine's own addresses in its networks. */
export const ownAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
    .map(({ address }) => address);

/**
 * The addresses beside loopback to listen at: what LISTEN_ON says, else the one that BASE_URL leads to where
 * that is this machine's own and has the same port. Otherwise something in between passes requests on to
 * loopback, such as a proxy that has the certificate.
 */
export async function addressesToListenAt(
  { baseUrl, httpPort, listenOn }: Pick<Settings, 'baseUrl' | 'httpPort' | 'listenOn'>,
  own = ownAddresses(),
): Promise<string[]> {
  if (!isForOthers({ baseUrl })) return [];
  if (listenOn === 'all') return own;
  if (listenOn) return [listenOn];
  const { hostname, port, protocol } = new URL(baseUrl);
  if (protocol !== 'http:' || Number(port || 80) !== httpPort) return [];
  const name = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(name) ? [name] : (await lookup(name, { all: true }).catch(() => [])).map(addressIn);
  return found.filter((address) => own.includes(address));
}

const addressIn = ({ address }: { address: string }) => address;
