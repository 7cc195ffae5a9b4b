import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import dynalite from 'dynalite';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { openTable } from '../../../lambdas/store/table.ts';
import { setCredentials } from '../../../lib/local/credentials.ts';
import { ensureTable, startDynamoDb } from '../../../lib/local/dynamodb.ts';
import { listen, SERVICE, urlOf } from '../../../lib/local/http.ts';

beforeAll(() => setCredentials());

test('a new table can be used as soon as it is said to be there, however long it takes', async () => {
  const server = await listen(dynalite({ createTableMs: 300 }), SERVICE);
  process.env.AWS_ENDPOINT_URL_DYNAMODB = urlOf(server);
  await ensureTable(urlOf(server), 'bowout');
  expect(await openTable('bowout').get(['OWNER#nobody', 'PROFILE'])).toBeNull();
  await ensureTable(urlOf(server), 'bowout');
  await server.close();
});

test('one that was cut off while it was made is made anew at the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dynamodb-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const server = await listen(dynalite({ path: folder, createTableMs: 60_000 }), SERVICE);
  void ensureTable(urlOf(server), 'bowout').catch(() => undefined);
  await sleep(500);
  await server.close();
  const started = await startDynamoDb(folder, 'bowout');
  process.env.AWS_ENDPOINT_URL_DYNAMODB = urlOf(started);
  expect(await openTable('bowout').get(['OWNER#nobody', 'PROFILE'])).toBeNull();
  await started.close();
});
