import { ConflictError, IF_ABSENT, ifVersion, type Table } from './table.ts';

/** Whether and how an inbound message was dealt with. */
export interface MessageRecord {
  ownerId: string;
  key: string;
  rawKey: string;
  version: number;
  state: 'reading' | 'done';
  /** Epoch ms until which the one who is reading it is left alone. */
  leaseUntil: number;
  attempts: number;
  /** Epoch seconds for DynamoDB's TTL. */
  expiresAt: number;
}

export type Messages = ReturnType<typeof messages>;

/** Another invocation is reading the message right now. */
export class MessageBusyError extends Error {
  override name = 'MessageBusyError';
}

const LEASE_MS = 90_000;
const KEPT_SECONDS = 400 * 86_400;

/** Messages seen: `OWNER#<id>` / `MESSAGE#<sha256>`. */
export function messages(table: Table) {
  const key = (ownerId: string, messageKey: string) => [`OWNER#${ownerId}`, `MESSAGE#${messageKey}`] as const;
  const get = (ownerId: string, messageKey: string) => table.get<MessageRecord>(...key(ownerId, messageKey));
  return {
    get,
    /**
     * Takes a message for reading.
     * @param now epoch ms
     * @returns its record, or null when it was dealt with before
     * @throws MessageBusyError while somebody else holds it
     */
    async begin(
      ownerId: string,
      messageKey: string,
      rawKey: string,
      now: number,
    ): Promise<MessageRecord | null> {
      const known = await get(ownerId, messageKey);
      if (known?.state === 'done') return null;
      if (known && known.leaseUntil > now) throw new MessageBusyError(`message ${messageKey} is being read`);
      const record: MessageRecord = {
        ownerId,
        key: messageKey,
        rawKey: known?.rawKey ?? rawKey,
        version: (known?.version ?? 0) + 1,
        state: 'reading',
        leaseUntil: now + LEASE_MS,
        attempts: (known?.attempts ?? 0) + 1,
        expiresAt: Math.floor(now / 1000) + KEPT_SECONDS,
      };
      try {
        await table.put(...key(ownerId, messageKey), record, known ? ifVersion(known.version) : IF_ABSENT);
      } catch (error) {
        if (error instanceof ConflictError) throw new MessageBusyError(`message ${messageKey} is being read`);
        throw error;
      }
      return record;
    },
    /** Marks it dealt with. */
    finish: (record: MessageRecord) =>
      table.put(
        ...key(record.ownerId, record.key),
        { ...record, state: 'done', leaseUntil: 0, version: record.version + 1 },
        ifVersion(record.version),
      ),
    /** Gives it back after a failure, for the next attempt. */
    release: (record: MessageRecord) =>
      table.put(
        ...key(record.ownerId, record.key),
        { ...record, leaseUntil: 0, version: record.version + 1 },
        ifVersion(record.version),
      ),
  };
}
