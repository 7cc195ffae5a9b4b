import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Door, guard, SERVICE_DOOR } from './door.ts';

/** Something that listens, and how to stop it. */
export interface Listening {
  port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Where something listens, on the loopback address unless it says another, and whom it answers. */
export interface Place {
  /** 0 takes a free one. */
  port: number;
  /** Another address of this machine: for the pages that links open, and nothing else. */
  host?: string;
  door: Door;
  /** How long requests that have begun may go on when it closes; else they are cut off at once. */
  graceMs?: number;
}

/** What stands in for a service of AWS listens on any free port, for this process only. */
export const SERVICE: Place = { port: 0, door: SERVICE_DOOR };

/** Answers HTTP requests. One that fails is answered too, and ends there. */
export function serve(listener: Listener, place: Place): Promise<Listening> {
  const answer: Listener = async (request, response) => {
    try {
      await listener(request, response);
    } catch (error) {
      const status = statusOf(error as NodeJS.ErrnoException);
      if (status === 500 && !request.destroyed)
        console.error(`${request.method} ${request.url} failed:`, error);
      if (!response.headersSent) response.writeHead(status);
      response.end();
    }
  };
  return listen(
    createServer((request, response) => void answer(request, response)),
    place,
  );
}

function statusOf(error: NodeJS.ErrnoException): number {
  if (error instanceof TooLargeError) return 413;
  return error instanceof URIError || error.code === 'ERR_INVALID_URL' ? 400 : 500;
}

export function listen(server: Server, { port, host = HOST, door, graceMs = 0 }: Place): Promise<Listening> {
  guard(server, door);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port, close: () => close(server, graceMs) });
    });
  });
}

export const urlOf = ({ port }: { port: number }) => `http://${HOST}:${port}`;

export function close(server: Server, graceMs = 0): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if (!graceMs) server.closeAllConnections();
    else setTimeout(() => server.closeAllConnections(), graceMs).unref();
  });
}

/** A request's body was larger than allowed. */
export class TooLargeError extends Error {
  override name = 'TooLargeError';
}

/** @throws TooLargeError */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new TooLargeError(`the body is larger than ${limit} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
