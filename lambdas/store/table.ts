import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  paginateScan,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { ShownError } from '../shown-error.ts';
import { pack } from './packed.ts';
import { fromStored, type Item, SCHEMA } from './schema.ts';

/** Somebody else wrote the item first: the condition of a write was not met. */
export class ConflictError extends ShownError {
  override name = 'ConflictError';
  /** The item as they left it; null when it is gone. */
  readonly current: object | null;

  constructor(current: object | null) {
    super('This was changed elsewhere at the same moment. Please look at it again.');
    this.current = current;
  }
}

type Condition = Pick<
  ConstructorParameters<typeof PutCommand>[0],
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** `pk` and `sk`. */
export type Key = readonly [string, string];

type Write = { PutRequest: { Item: Item } } | { DeleteRequest: { Key: Item } };

/** The one table: items by `pk` and `sk`; each change of an item is one conditional put. */
export type Table = ReturnType<typeof openTable>;

/**
 * @param name the table's name; the endpoint and credentials are the SDK's own (AWS_ENDPOINT_URL_DYNAMODB).
 */
export function openTable(name: string) {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const stored = async ([pk, sk]: Key): Promise<Item | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }),
    );
    return Item;
  };
  const query = (pk: string, prefix: string) =>
    itemsOf(
      paginateQuery(
        { client },
        {
          TableName: name,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
          ConsistentRead: true,
        },
      ),
    );
  const scanned = (attributes: Record<string, string>) => {
    const names = Object.keys(attributes);
    return itemsOf(
      paginateScan(
        { client },
        {
          TableName: name,
          FilterExpression: names.map((_, at) => `#${at} = :${at}`).join(' AND '),
          ExpressionAttributeNames: Object.fromEntries(names.map((it, at) => [`#${at}`, it])),
          ExpressionAttributeValues: Object.fromEntries(names.map((it, at) => [`:${at}`, attributes[it]])),
          ConsistentRead: true,
        },
      ),
    );
  };
  const inBatches = async (writes: Write[]): Promise<void> => {
    for (let from = 0; from < writes.length; from += MOST_IN_BATCH) {
      let left = writes.slice(from, from + MOST_IN_BATCH);
      for (let attempt = 0; left.length; attempt++) {
        await pause(attempt);
        const { UnprocessedItems } = await client.send(
          new BatchWriteCommand({ RequestItems: { [name]: left } }),
        );
        left = (UnprocessedItems?.[name] ?? []) as Write[];
      }
    }
  };
  return {
    async get<T>(key: Key): Promise<T | null> {
      const item = await stored(key);
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
      await inBatches(
        items.map(({ key: [pk, sk], item }) => ({
          PutRequest: { Item: { ...item, pk, sk, schema: SCHEMA } as Item },
        })),
      );
    },

    /**
     * A write whose answer was lost is repeated by the SDK, and then finds its own item in the way:
     * `writtenBy` tells.
     * @throws ConflictError when the condition does not hold
     */
    async put(key: Key, item: object, condition: Condition): Promise<void> {
      const [pk, sk] = key;
      const writtenBy = randomBytes(12).toString('base64url');
      try {
        await client.send(
          new PutCommand({
            TableName: name,
            Item: { ...toStored(sk, item), pk, sk, schema: SCHEMA, writtenBy },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            ...condition,
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        /** Absent where the item is gone, and from engines that do not know that option. */
        const current = error.Item ? unmarshall(error.Item) : await stored(key);
        if (current?.writtenBy === writtenBy) return;
        throw new ConflictError(current ? fromStored(current) : null);
      }
    },

    /** Deletes the items under a sort key's beginning, many in one request. */
    async removeAll(pk: string, prefix: string): Promise<void> {
      const found = await query(pk, prefix);
      await inBatches(found.map(({ sk }) => ({ DeleteRequest: { Key: { pk, sk } } })));
    },

    /**
     * Counts one more under a name, in an item that holds nothing but counts. A count whose answer was lost is
     * repeated by the SDK, and then finds its own sign there: counted twice, a notice would not be sent at all.
     * @param what `counted` is its name, `by` whoever counts, whose next count of it in a row is the same one
     * @param expiresAt epoch seconds
     * @returns how many there are now
     */
    async count(
      [pk, sk]: Key,
      { counted, by = randomBytes(12).toString('base64url') }: { counted: string; by?: string | undefined },
      expiresAt: number,
    ): Promise<number> {
      try {
        const { Attributes } = await client.send(
          new UpdateCommand({
            TableName: name,
            Key: { pk, sk },
            UpdateExpression: 'SET expiresAt = :expiresAt, #schema = :schema, #by = :by ADD #counted :one',
            ConditionExpression: 'attribute_not_exists(#by) OR #by <> :by',
            ExpressionAttributeNames: { '#counted': counted, '#by': `${counted} by`, '#schema': 'schema' },
            ExpressionAttributeValues: { ':expiresAt': expiresAt, ':schema': SCHEMA, ':one': 1, ':by': by },
            ReturnValues: 'UPDATED_NEW',
          }),
        );
        return Number(Attributes?.[counted] ?? 1);
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return Number((await stored([pk, sk]))?.[counted] ?? 1);
      }
    },

    /** Deletes some items in one request, up to 25; one that is not there is no error. */
    async remove(...keys: Key[]): Promise<void> {
      await inBatches(keys.map(([pk, sk]) => ({ DeleteRequest: { Key: { pk, sk } } })));
    },

    /**
     * All items whose attributes have some values, wherever they stand. It reads the whole table: for what is
     * done once in a box's life.
     */
    async scan<T>(attributes: Record<string, string>): Promise<T[]> {
      return (await scanned(attributes)).map((item) => fromStored(item) as T);
    },

    /** Deletes what `scan` finds, but for what one key names. */
    async removeWhere(attributes: Record<string, string>, but: Key | null = null): Promise<void> {
      const found = (await scanned(attributes)).filter(
        ({ pk, sk }) => !(but && pk === but[0] && sk === but[1]),
      );
      await inBatches(found.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })));
    },

    async list<T>(pk: string, prefix: string): Promise<T[]> {
      return (await query(pk, prefix)).map((item) => fromStored(item) as T);
    },
  };
}

/** An interview is the one item that is large and written again and again. */
const toStored = (sk: string, item: object): Item =>
  sk.startsWith('INTERVIEW#') ? pack(item as Item) : (item as Item);

async function itemsOf(pages: AsyncIterable<{ Items?: Item[] | undefined }>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { Items = [] } of pages) items.push(...Items);
  return items;
}

/**
 * Whether an error says that one item cannot be written as it is, now or later: DynamoDB refuses it (over 400
 * KB: Amazon DynamoDB Developer Guide, "Quotas"), or its change is impossible. Anything else (no answer, too
 * many requests) may pass.
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

/** How one item is read and written. */
interface Stored<T> {
  load: () => Promise<T | null>;
  save: (item: T, condition: Condition) => Promise<void>;
}

/**
 * A versioned item's read-change-write, tried again when somebody else wrote in between. `change` is a pure
 * function; what it throws passes through, and when it returns its argument nothing is written.
 * @param known the item where the caller has just read it: saves a read, and a change of it by others is
 * found at writing
 * @returns the item as it is in the table afterwards, or null where there is none
 */
export async function updateVersioned<T extends { version: number }>(
  { load, save }: Stored<T>,
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
