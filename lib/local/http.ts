import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something that listens, and how to stop it. */
export interface Listening {
  port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Listens on the loopback address only. Port 0 takes a free one. A request that fails is answered, and ends there. */
export function serve(listener: Listener, port = 0): Promise<Listening> {
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
    port,
  );
}

function statusOf(error: NodeJS.ErrnoException): number {
  if (error instanceof TooLargeError) return 413;
  return error instanceof URIError || error.code === 'ERR_INVALID_URL' ? 400 : 500;
}

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
