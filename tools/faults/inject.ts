import { appendFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Server } from 'node:http';

/**
 * Loaded before the local machine (`node --import`): counts the requests that the AWS SDK makes for a
 * function and lets one of them fail. It stands in front of the local endpoints, so that what it does is what
 * a network or a dying process does. `FAULT` is "number fault"; `CALLS` is the file that each request is
 * written to.
 */
export const FAULTS = ['killed before', 'killed after', 'answer lost', 'refused'] as const;
export type Fault = (typeof FAULTS)[number];

/** The machine itself asks, beside its functions (`lib/local/dynamodb.ts`). */
const isOfMachine = ({ headers }: IncomingMessage) =>
  /\bbowout-machine\b/.test(String(headers['user-agent']));

const [number = '', ...words] = (process.env.FAULT ?? '').split(' ');
const [nth, fault] = [Number(number), words.join(' ') as Fault];
const die = () => process.kill(process.pid, 'SIGKILL');
let count = 0;
let refused: string | undefined;

if (process.env.CALLS) {
  const emit = Server.prototype.emit as (event: string, ...args: unknown[]) => boolean;
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
    const [request, response] = args as [IncomingMessage, ServerResponse];
    const invocation = event === 'request' ? request.headers['amz-sdk-invocation-id'] : undefined;
    if (typeof invocation !== 'string' || isOfMachine(request)) return emit.call(this, event, ...args);
    if (invocation === refused) return refuse(response);
    count++;
    appendFileSync(process.env.CALLS ?? '', `${nameOf(request)}\n`);
    if (count !== nth) return emit.call(this, event, ...args);
    if (fault === 'killed before') return die();
    if (fault === 'refused') {
      refused = invocation;
      return refuse(response);
    }
    const done = fault === 'killed after' ? die : () => request.socket.destroy();
    response.end = () => {
      done();
      return response;
    };
    return emit.call(this, event, ...args);
  };
}

/** The service is not there: every attempt of this request gets a 503, which says that nothing was done. */
function refuse(response: ServerResponse): boolean {
  response.writeHead(503, { 'content-type': 'text/plain' });
  response.end('Service Unavailable');
  return true;
}

/** Such as `PutItem`, `POST schedules/settle`, `GET inbound`: without the ids. */
const nameOf = ({ headers, method, url }: IncomingMessage) =>
  String(headers['x-amz-target'] ?? `${method} ${url}`)
    .split('.')
    .at(-1)
    ?.replace(/(?<=schedules.[a-z]+)-\S*|(?<=inbound).*|\?.*/, '');
