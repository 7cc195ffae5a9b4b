import {
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  paginateScan,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { type Listening, listen, SERVICE, urlOf } from './http.ts';
import { dropHalfMade, finishForgetting, forgetDeleted, makeSound } from './level.ts';

export interface DynamoDb extends Listening {
  /** Takes out of the files on disk what is deleted; nothing may use the table meanwhile. */
  forgetDeleted(): Promise<void>;
  /** Does something while nothing writes to the table's files; nothing may use the table meanwhile. */
  atRest<T>(work: () => Promise<T>): Promise<T>;
}

/** What the machine itself asks, beside its functions: `npm run faults` lets only theirs fail. */
const ownClient = (endpoint: string) =>
  new DynamoDBClient({ endpoint, customUserAgent: [['bowout-machine', '1']] });

/** DynamoDB by dynalite, on disk, with the one table. A folder that is damaged is mended or begun anew. */
export async function startDynamoDb(directory: string, tableName: string): Promise<DynamoDb> {
  finishForgetting(directory);
  await makeSound(directory);
  await dropHalfMade(directory, tableName);
  const start = (port: number) =>
    listen(dynalite({ path: directory, createTableMs: 0 }), { ...SERVICE, port });
  let listening = await start(SERVICE.port);
  const { port } = listening;
  await ensureTable(urlOf(listening), tableName);
  const atRest = async <T>(work: () => Promise<T>): Promise<T> => {
    await listening.close();
    try {
      return await work();
    } finally {
      listening = await start(port);
    }
  };
  return {
    port,
    close: () => listening.close(),
    forgetDeleted: () => atRest(() => forgetDeleted(directory)),
    atRest,
  };
}

/**
 * Another DynamoDB that answers on 127.0.0.1 already; what is kept there, and how it forgets, is its own
 * affair. DynamoDB Local has tables for each access key id.
 */
export async function useDynamoDb(port: number, tableName: string): Promise<DynamoDb> {
  await ensureTable(urlOf({ port }), tableName);
  return {
    port,
    close: async () => undefined,
    forgetDeleted: async () => undefined,
    atRest: (work) => work(),
  };
}

/**
 * Makes the table as the data stack has it, unless it is there; done when it can be used: a new one takes a
 * moment, also in dynalite, and until then every request says that there is none.
 * @param endpoint DynamoDB's URL
 */
export async function ensureTable(endpoint: string, tableName: string): Promise<void> {
  const client = ownClient(endpoint);
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
    const patience = { client, minDelay: 0.1, maxDelay: 1, maxWaitTime: 30 };
    await waitUntilTableExists(patience, { TableName: tableName });
  } finally {
    client.destroy();
  }
}

/**
 * Whether an owner's erasure was begun and has not ended: their profile is there and says so. A profile
 * without that sign was made since.
 */
export async function isBeingErased(
  endpoint: string,
  { tableName, owner }: { tableName: string; owner: string },
): Promise<boolean> {
  const client = ownClient(endpoint);
  try {
    const Key = { pk: { S: `OWNER#${owner}` }, sk: { S: 'PROFILE' } };
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
    );
    return Item?.erasing !== undefined;
  } finally {
    client.destroy();
  }
}

/** The addresses of all owners that the table knows: owners are added while the machine does not run. */
export async function ownerEmails(endpoint: string, tableName: string): Promise<string[]> {
  const client = ownClient(endpoint);
  const emails: string[] = [];
  try {
    const profiles = { FilterExpression: 'sk = :sk', ExpressionAttributeValues: { ':sk': { S: 'PROFILE' } } };
    for await (const { Items = [] } of paginateScan({ client }, { TableName: tableName, ...profiles }))
      emails.push(...Items.flatMap(({ email }) => email?.S ?? []));
    return emails;
  } finally {
    client.destroy();
  }
}
