import { randomUUID } from 'node:crypto';
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';

import { fromStored, type Item, SCHEMA } from './schema.ts';

/** Somebody else wrote the item first: the condition of a write was not met. */
export class ConflictError extends Error {
  override name = 'ConflictError';
}

type Condition = Pick<
  ConstructorParameters<typeof PutCommand>[0],
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** The one table: items by `pk` and `sk`, each write one conditional put. */
export type Table = ReturnType<typeof openTable>;

/** @param name the table's name; the endpoint and credentials are the SDK's own (AWS_ENDPOINT_URL_DYNAMODB). */
export function openTable(name: string) {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const stored = async (pk: string, sk: string): Promise<Item | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }),
    );
    return Item;
  };
  const query = async (pk: string, prefix: string): Promise<Item[]> => {
    const items: Item[] = [];
    let start: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: name,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
          ConsistentRead: true,
          ExclusiveStartKey: start,
        }),
      );
      items.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } while (start);
    return items;
  };
  return {
    async get<T>(pk: string, sk: string): Promise<T | null> {
      const item = await stored(pk, sk);
      return item ? (fromStored(item) as T) : null;
    },

    /**
     * A write whose answer was lost is repeated by the SDK, and then finds its own item in the way: `writtenBy` tells.
     * @throws ConflictError when the condition does not hold
     */
    async put(pk: string, sk: string, item: object, condition: Condition): Promise<void> {
      const writtenBy = randomUUID();
      try {
        await client.send(
          new PutCommand({
            TableName: name,
            Item: { ...item, pk, sk, schema: SCHEMA, writtenBy },
            ...condition,
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        if ((await stored(pk, sk))?.writtenBy === writtenBy) return;
        throw new ConflictError(`${sk} was changed by somebody else`);
      }
    },

    /** Deletes the items under a sort key's beginning. */
    async removeAll(pk: string, prefix: string): Promise<void> {
      for (const { sk } of await query(pk, prefix))
        await client.send(new DeleteCommand({ TableName: name, Key: { pk, sk } }));
    },

    async list<T>(pk: string, prefix: string): Promise<T[]> {
      return (await query(pk, prefix)).map((item) => fromStored(item) as T);
    },
  };
}

/** Only when nothing is there yet. */
export const IF_ABSENT: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };

/** Only when the item still has this version. */
export const ifVersion = (version: number): Condition => ({
  ConditionExpression: '#version = :version',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':version': version },
});

const ATTEMPTS = 6;

/**
 * A versioned item's read-change-write, tried again when somebody else wrote in between. `change` is a pure
 * function; what it throws passes through, and when it returns its argument nothing is written.
 * @returns the item as it is in the table afterwards, or null where there is none
 */
export async function updateVersioned<T extends { version: number }>(
  load: () => Promise<T | null>,
  save: (item: T, condition: Condition) => Promise<void>,
  change: (item: T) => T,
): Promise<T | null> {
  for (let attempt = 1; ; attempt++) {
    const before = await load();
    if (!before) return null;
    const changed = change(before);
    if (changed === before) return before;
    const next = { ...changed, version: before.version + 1 };
    try {
      await save(next, ifVersion(before.version));
      return next;
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === ATTEMPTS) throw error;
    }
  }
}
