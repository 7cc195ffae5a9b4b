import { createServer, request, type Server } from 'node:http';
import dynalite from 'dynalite';

/**
 * DynamoDB for tests: dynalite in memory, or the one that answers at DYNAMODB_PORT
 * (`npm run e2e:dynamodb-local`), through a server of our own that a test can let fail.
 */
export function engine(): Server {
  const port = Number(process.env.DYNAMODB_PORT);
  return port ? passingOnTo(port) : dynalite({ createTableMs: 0 });
}

const passingOnTo = (port: number) =>
  createServer((incoming, response) => {
    const { method, headers, url: path } = incoming;
    const outgoing = request({ host: '127.0.0.1', port, method, headers, path }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        response.end(Buffer.concat(chunks));
      });
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
