import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { type Listening, listen, urlOf } from './http.ts';

/** DynamoDB by dynalite, on disk. The table is the data stack's. */
export async function startDynamoDb(directory: string, tableName: string): Promise<Listening> {
  const listening = await listen(dynalite({ path: directory, createTableMs: 0 }), 0);
  const client = new DynamoDBClient({ endpoint: urlOf(listening) });
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
  } finally {
    client.destroy();
  }
  return listening;
}
