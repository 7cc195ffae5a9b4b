import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterEach, expect, test } from 'vitest';
import { ConflictError, IF_ABSENT, openTable } from '../../lambdas/store/table.ts';
import { setCredentials } from '../../lib/local/credentials.ts';

/** DynamoDB itself answers a condition that failed with the item that was in the way; dynalite does not. */

const asked: string[] = [];
const server = createServer(async (request, response) => {
  asked.push(String(request.headers['x-amz-target']).split('.').at(-1) ?? '');
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
  const Item = marshall({ pk: 'a', sk: 'PROFILE', schema: 1, writtenBy: 'somebody else', name: 'Jane' });
  const type = 'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException';
  response.end(JSON.stringify({ __type: type, message: 'The conditional request failed', Item }));
});

afterEach(() => void server.close());

test('what stood in the way of a write is not read again where the answer has it', async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  setCredentials();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const error: unknown = await openTable('any')
    .put(['a', 'PROFILE'], { name: 'Joan' }, IF_ABSENT)
    .catch((it) => it);
  expect(error).toBeInstanceOf(ConflictError);
  expect((error as ConflictError).current).toMatchObject({ name: 'Jane' });
  expect(asked).toEqual(['PutItem']);
});
