import { appendFileSync } from 'node:fs';
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * Loaded before the local machine (`node --import`): writes down every request that the AWS SDK makes for a
 * function, with the capacity that DynamoDB says it took and the bytes on the wire. `COUNTS` is the file, a
 * JSON value in each line. A second attempt of a request is left out: the machine's clock, once moved, looks
 * wrong to the SDK.
 */
export type Counted =
  | {
      /** Such as `PutItem`, or `POST /schedules/nudge`. */
      request: string;
      /** It goes to DynamoDB, of which `asked` says more. */
      table: boolean;
      /** Headers and bodies of the request and the answer, without TLS. */
      bytes: number;
    }
  | {
      /** What is asked of the table, and of which kinds of items: `PutItem INTERVIEW`. */
      asked: string;
      /** Units as DynamoDB counts them (Developer Guide, "DynamoDB read and write operations"). */
      read: number;
      write: number;
    };

const note = (counted: Counted) => appendFileSync(process.env.COUNTS ?? '', `${JSON.stringify(counted)}\n`);

type Send = (
  command: { input: object; constructor: { name: string } },
  ...rest: unknown[]
) => Promise<{ ConsumedCapacity?: Capacity | Capacity[] }>;
interface Capacity {
  CapacityUnits?: number;
}
const client = DynamoDBDocumentClient.prototype as unknown as { send: Send };
const { send } = client;
client.send = async function (this: unknown, command, ...rest) {
  Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
  const answer = await send.call(this, command, ...rest);
  const units = [answer.ConsumedCapacity ?? []]
    .flat()
    .reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
  const reads = /^(?:Get|BatchGet|Query)/.test(command.constructor.name);
  const asked = `${command.constructor.name.replace('Command', '')} ${kindsIn(command.input)}`;
  note({ asked, read: reads ? units : 0, write: reads ? 0 : units });
  return answer;
};

/** The kinds of items that a request names, each once: what stands before `#` in a sort key. */
const kindsIn = (input: object): string => {
  const keys = JSON.stringify(input).matchAll(/"(?:sk|:prefix)":"([A-Z-]+)/g);
  return [...new Set([...keys].map(([, kind = '']) => kind))].join('+');
};

const emit = Server.prototype.emit as (event: string, ...args: unknown[]) => boolean;
Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
  const [request, response] = args as [IncomingMessage, ServerResponse];
  if (event === 'request' && /^attempt=1\b/.test(String(request.headers['amz-sdk-request']))) {
    const name = String(request.headers['x-amz-target'] ?? `${request.method} ${request.url}`);
    const { socket } = request;
    const begun = socket.bytesWritten;
    response.on('finish', () =>
      note({
        request: name.split('.').at(-1) ?? name,
        table: name.startsWith('DynamoDB'),
        bytes: sizeOf(request) + socket.bytesWritten - begun,
      }),
    );
  }
  return emit.call(this, event, ...args);
};

const sizeOf = ({ rawHeaders, headers, url }: IncomingMessage) =>
  rawHeaders.join('').length +
  2 * rawHeaders.length +
  (url ?? '').length +
  Number(headers['content-length'] ?? 0);
