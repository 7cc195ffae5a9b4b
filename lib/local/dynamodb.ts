import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { type Listening, listen, urlOf } from './http.ts';

const PATIENCE_SECONDS = 30;

/** DynamoDB by dynalite, on disk, with the one table. */
export async function startDynamoDb(directory: string, tableName: string): Promise<Listening> {
  const listening = await listen(dynalite({ path: directory, createTableMs: 0 }), 0);
  await ensureTable(urlOf(listening), tableName);
  return listening;
}

/**
 * Makes the table as the data stack has it, unless it is there; done when it can be used: a new one takes a moment, also in
 * dynalite, and until then every request says that there is none.
 * @param endpoint DynamoDB's URL
 */
export async function ensureTable(endpoint: string, tableName: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint });
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  const patience = { client, minDelay: 0.1, maxDelay: 1, maxWaitTime: PATIENCE_SECONDS };
  await waitUntilTableExists(patience, { TableName: tableName });
  client.destroy();
}
