import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { type Listening, listen, urlOf } from './http.ts';

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
 * @param maxWaitTime seconds
 * @throws Error that says what to do when it never can be used: the process that made it died in the middle
 */
export async function ensureTable(endpoint: string, tableName: string, maxWaitTime = 30): Promise<void> {
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
  try {
    const patience = { client, minDelay: 0.1, maxDelay: 1, maxWaitTime };
    await waitUntilTableExists(patience, { TableName: tableName });
  } catch (error) {
    if ((error as Error).name !== 'TimeoutError') throw error;
    throw new Error(CUT_OFF, { cause: error });
  } finally {
    client.destroy();
  }
}

const CUT_OFF =
  'The table was cut off while it was made, and holds nothing: delete the folder “dynamodb” in DATA_DIR and start again.';
