import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
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
  /** The item as they left it; null when it is gone. */
  readonly current: object | null;

  constructor(message: string, current: object | null) {
    super(message);
    this.current = current;
  }
}

type Condition = Pick<
  ConstructorParameters<typeof PutCommand>[0],
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** `pk` and `sk`. */
export type Key = readonly [string, string];

/** The one table: items by `pk` and `sk`; each change of an item is one conditional put. */
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

    /** Items of any keys in one request, in their order. */
    async getAll(keys: Key[]): Promise<(object | null)[]> {
      const found: Item[] = [];
      let left: Item[] = keys.map(([pk, sk]) => ({ pk, sk }));
      for (let attempt = 0; left.length; attempt++) {
        await pause(attempt);
        const { Responses, UnprocessedKeys } = await client.send(
          new BatchGetCommand({ RequestItems: { [name]: { Keys: left, ConsistentRead: true } } }),
        );
        found.push(...(Responses?.[name] ?? []));
        left = UnprocessedKeys?.[name]?.Keys ?? [];
      }
      return keys.map(([pk, sk]) => {
        const item = found.find((it) => it.pk === pk && it.sk === sk);
        return item ? fromStored(item) : null;
      });
    },

    /** Writes items whose keys nobody else can have, many in one request. */
    async putNew(items: { key: Key; item: object }[]): Promise<void> {
      for (let from = 0; from < items.length; from += MOST_IN_BATCH) {
        let left = items.slice(from, from + MOST_IN_BATCH).map(({ key: [pk, sk], item }) => ({
          PutRequest: { Item: { ...item, pk, sk, schema: SCHEMA } as Item },
        }));
        for (let attempt = 0; left.length; attempt++) {
          await pause(attempt);
          const { UnprocessedItems } = await client.send(
            new BatchWriteCommand({ RequestItems: { [name]: left } }),
          );
          left = (UnprocessedItems?.[name] ?? []) as typeof left;
        }
      }
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
        const current = await stored(pk, sk);
        if (current?.writtenBy === writtenBy) return;
        throw new ConflictError(`${sk} was changed by somebody else`, current ? fromStored(current) : null);
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

/**
 * Whether an error says that one item cannot be written as it is, now or later: DynamoDB refuses it (over 400 KB: Amazon DynamoDB
 * Developer Guide, "Quotas"), or its change is impossible. Anything else (no answer, too many requests) may pass.
 */
export const isUnwritable = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ValidationException' || error instanceof TypeError || error instanceof RangeError);

/** Amazon DynamoDB Developer Guide, "BatchWriteItem". */
const MOST_IN_BATCH = 25;
const MOST_ATTEMPTS = 8;

/** Before what a busy table left undone is asked for again. @throws Error when it has been asked for often */
async function pause(attempt: number): Promise<void> {
  if (attempt === MOST_ATTEMPTS) throw new Error('DynamoDB leaves items undone');
  if (attempt) await sleep(25 * 2 ** attempt);
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
 * @param known the item where the caller has just read it: saves a read, and a change of it by others is found at writing
 * @returns the item as it is in the table afterwards, or null where there is none
 */
export async function updateVersioned<T extends { version: number }>(
  load: () => Promise<T | null>,
  save: (item: T, condition: Condition) => Promise<void>,
  change: (item: T) => T,
  known?: T | null,
): Promise<T | null> {
  let before = known ?? (await load());
  for (let attempt = 1; before; attempt++) {
    const changed: T = change(before);
    if (changed === before) return before;
    const next = { ...changed, version: before.version + 1 };
    try {
      await save(next, ifVersion(before.version));
      return next;
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === ATTEMPTS) throw error;
      before = error.current as T | null;
    }
  }
  return null;
}
