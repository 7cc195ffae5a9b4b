import type { Interview, MessageRef } from '../interview/interview.ts';
import type { Mailbox, Reading } from '../mail/reading.ts';
import type { Proved } from '../mail/second/second.ts';
import { ConflictError, IF_ABSENT, ifVersion, type Key, type Table, updateVersioned } from './table.ts';

/** Whether and how an inbound message was dealt with. */
export interface MessageRecord {
  ownerId: string;
  key: string;
  rawKey: string;
  version: number;
  state: 'reading' | 'done';
  /** When it was first begun: ISO 8601 in UTC. */
  startedAt: string;
  /** The invocation that is reading it. A retry of the same invocation goes on at once. */
  holder: string;
  /** Epoch ms until which any other invocation leaves it alone. */
  leaseUntil: number;
  attempts: number;
  /** What was set aside without a mail of its own. */
  aside?: AsideMessage[];
  /** What the owner has said of it, where they were asked; of a mail with several messages, of each. */
  answers?: MessageAnswer[];
  /** What it was taken for when the owner was asked; of a mail with several messages, each of those. */
  asked?: AskedAs[];
  /** What the second reader says of it, as far as it is proved; of a mail with several messages, of each. */
  second?: SecondRead[];
  /** Epoch seconds for DynamoDB's TTL. */
  expiresAt: number;
}

/** What is kept of the second reader's answer about one message of a mail. */
interface SecondRead {
  part: number;
  facts: Proved['facts'];
  kind?: NonNullable<Proved['kind']>;
}

/** What one message of a mail was taken for when the owner was asked about it. */
type AskedAs = Pick<Reading, 'kind' | 'sure' | 'kindEvidence'> & { part: number };

/** A question to the owner that they have not answered, by what they know its message. */
export interface OpenQuestion {
  messageKey: string;
  subject: string | null;
  from: Mailbox | null;
  /** ISO 8601 in UTC. */
  askedAt: string;
}

/** What an owner has beside each other, in one query. */
interface Beside {
  interviews: Interview[];
  noted: NotedMessage[];
  /** The newest first. */
  questions: OpenQuestion[];
}

/**
 * A message that an earlier program only noted: "we have your application". It belongs to an interview with
 * this company once one is recorded, and says how long the invitation took. Today it begins an application.
 */
export interface NotedMessage {
  message: MessageRef;
  company: string;
  role: string | null;
}

/** A message that is told with others, in one mail. */
export interface AsideMessage {
  message: MessageRef;
  /** When that mail is due: ISO 8601 in UTC. */
  tellAt: string;
}

/** What a message is, in the owner's word. */
export type Answer = 'interview' | 'rejection' | 'offer' | 'application' | 'nothing';

/** The owner's word on one message of a mail. */
export interface MessageAnswer {
  part: number;
  says: Answer;
  /** The interview that ends with it; null where it is none of those that are known. */
  interviewId?: string | null;
  /** Since when it is being carried out (epoch ms), and by whom; and whether it has been. */
  at: number;
  holder: string;
  done: boolean;
}

export type Messages = ReturnType<typeof messages>;

/** Another invocation is reading the message right now. */
export class MessageBusyError extends Error {
  override name = 'MessageBusyError';
}

const questionKey = (ownerId: string, messageKey: string): Key => [
  `OWNER#${ownerId}`,
  `INTERVIEW-QUESTION#${messageKey}`,
];

const LEASE_MS = 90_000;
const KEPT_SECONDS = 400 * 86_400;
/** A question is gone before its raw mail, which its page shows. */
const ASKED_SECONDS = 390 * 86_400;

/**
 * Messages seen: `OWNER#<id>` / `MESSAGE#<sha256>`; and beside the interviews, so that one query brings all, the
 * questions that are open (`OWNER#<id>` / `INTERVIEW-QUESTION#<key of the message>`) and what was noted until
 * form 9 (`OWNER#<id>` / `INTERVIEW-NOTE#<its key>`).
 */
export function messages(table: Table) {
  const key = (ownerId: string, messageKey: string) => [`OWNER#${ownerId}`, `MESSAGE#${messageKey}`] as const;
  const get = (ownerId: string, messageKey: string) => table.get<MessageRecord>(key(ownerId, messageKey));
  return {
    get,
    list: (ownerId: string) => table.list<MessageRecord>(`OWNER#${ownerId}`, 'MESSAGE#'),
    /** All interviews of an owner, what an earlier program had noted for those to come, and what they are asked. */
    async listWithInterviews(ownerId: string): Promise<Beside> {
      const found = await table.list<Interview | { noted: NotedMessage } | { question: OpenQuestion }>(
        `OWNER#${ownerId}`,
        'INTERVIEW',
      );
      return {
        interviews: found.flatMap((item) => ('noted' in item || 'question' in item ? [] : [item])),
        noted: found.flatMap((item) => ('noted' in item ? [item.noted] : [])),
        questions: found
          .flatMap((item) => ('question' in item ? [item.question] : []))
          .toSorted((a, b) => b.askedAt.localeCompare(a.askedAt)),
      };
    },
    /** Keeps a question until it is answered; asked again, it is the same one. */
    keepQuestion: (ownerId: string, question: OpenQuestion, now: number) =>
      table.putNew([
        {
          key: questionKey(ownerId, question.messageKey),
          item: { question, expiresAt: Math.floor(now / 1000) + ASKED_SECONDS },
        },
      ]),
    /** It is answered. */
    closeQuestion: (ownerId: string, messageKey: string) => table.remove(questionKey(ownerId, messageKey)),
    /** The key of the message that a short one names, or null. */
    async keyOf(ownerId: string, short: string): Promise<string | null> {
      const [digits = '', part] = short.split('-');
      const [found] = await table.list<MessageRecord>(`OWNER#${ownerId}`, `MESSAGE#${digits}`);
      if (!found) return null;
      return part ? `${found.key}.${part}` : found.key;
    },
    update: (ownerId: string, messageKey: string, change: (record: MessageRecord) => MessageRecord) =>
      updateVersioned<MessageRecord>(
        {
          load: () => get(ownerId, messageKey),
          save: (next, condition) => table.put(key(ownerId, messageKey), next, condition),
        },
        change,
      ),
    /** @throws ConflictError when it is known */
    create: (record: MessageRecord) => table.put(key(record.ownerId, record.key), record, IF_ABSENT),
    /**
     * Takes a message for reading.
     * @param holder the invocation's request id, which Lambda keeps through its asynchronous retries
     * @param now epoch ms
     * @returns its record, or null when it was dealt with before
     * @throws MessageBusyError while somebody else holds it
     */
    async begin(
      {
        ownerId,
        key: messageKey,
        rawKey,
        holder,
      }: Pick<MessageRecord, 'ownerId' | 'key' | 'rawKey' | 'holder'>,
      now: number,
    ): Promise<MessageRecord | null> {
      const taken = (known: MessageRecord | null): MessageRecord => ({
        ownerId,
        key: messageKey,
        rawKey: known?.rawKey ?? rawKey,
        version: (known?.version ?? 0) + 1,
        state: 'reading',
        startedAt: known?.startedAt ?? new Date(now).toISOString(),
        holder,
        leaseUntil: now + LEASE_MS,
        attempts: (known?.attempts ?? 0) + 1,
        /** Whoever was asked may have answered before the asking was finished. */
        ...(known?.answers ? { answers: known.answers } : {}),
        ...(known?.second ? { second: known.second } : {}),
        expiresAt: Math.floor(now / 1000) + KEPT_SECONDS,
      });
      const take = async (known: MessageRecord | null): Promise<MessageRecord> => {
        const record = taken(known);
        const condition = known ? ifVersion(known.version) : IF_ABSENT;
        await table.put(key(ownerId, messageKey), record, condition);
        return record;
      };
      try {
        return await take(null).catch((error: unknown) => {
          const known = error instanceof ConflictError ? (error.current as MessageRecord | null) : null;
          if (!known) throw error;
          if (known.state === 'done') return null;
          if (known.holder !== holder && known.leaseUntil > now) throw error;
          return take(known);
        });
      } catch (error) {
        if (error instanceof ConflictError) throw new MessageBusyError(`message ${messageKey} is being read`);
        throw error;
      }
    },
    /** Marks it dealt with. */
    finish: (record: MessageRecord) =>
      table.put(
        key(record.ownerId, record.key),
        { ...record, state: 'done', leaseUntil: 0, version: record.version + 1 },
        ifVersion(record.version),
      ),
    /** Forgets it, as if it had never been begun. */
    remove: (record: MessageRecord) => table.remove(key(record.ownerId, record.key)),
    /** Gives it back after a failure, for the next attempt. */
    release: (record: MessageRecord) =>
      table.put(
        key(record.ownerId, record.key),
        { ...record, leaseUntil: 0, version: record.version + 1 },
        ifVersion(record.version),
      ),
  };
}
