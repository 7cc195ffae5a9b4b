import dynalite from 'dynalite';
import { beforeAll, expect, test } from 'vitest';
import { openTable } from '../../../lambdas/store/table.ts';
import { setCredentials } from '../../../lib/local/credentials.ts';
import { ensureTable } from '../../../lib/local/dynamodb.ts';
import { listen, urlOf } from '../../../lib/local/http.ts';

beforeAll(setCredentials);

test('a new table can be used as soon as it is said to be there, however long it takes', async () => {
  const server = await listen(dynalite({ createTableMs: 300 }), 0);
  process.env.AWS_ENDPOINT_URL_DYNAMODB = urlOf(server);
  await ensureTable(urlOf(server), 'bowout');
  expect(await openTable('bowout').get('OWNER#nobody', 'PROFILE')).toBeNull();
  await ensureTable(urlOf(server), 'bowout');
  await server.close();
});

test('one that was cut off while it was made says what to do', async () => {
  const server = await listen(dynalite({ createTableMs: 60_000 }), 0);
  await expect(ensureTable(urlOf(server), 'bowout', 1)).rejects.toThrow('delete the folder “dynamodb”');
  await server.close();
});
