import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something that listens, and how to stop it. */
export interface Listening {
  port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Listens on the loopback address only. Port 0 takes a free one. */
export const serve = (listener: RequestListener, port = 0) => listen(createServer(listener), port);

export function listen(server: Server, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port, close: () => close(server) });
    });
  });
}

export const urlOf = ({ port }: { port: number }) => `http://${HOST}:${port}`;

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
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
