import { join } from 'node:path';
import type { Clock } from './clock.ts';
import { REGION, setCredentials } from './credentials.ts';
import { isBeingErased, ownerEmails, startDynamoDb, useDynamoDb } from './dynamodb.ts';
import { urlOf } from './http.ts';
import { startS3 } from './s3.ts';
import { type Scheduler, startScheduler, type Target } from './scheduler.ts';
import type { Settings } from './settings.ts';

const TABLE = 'bowout';
const BUCKET = 'bowout-raw-mail';
const PREFIX = 'inbound/';
const GROUP = 'bowout';

/** Where everything is kept on one machine. */
export interface Stores {
  /** URLs by service prefix of IAM. */
  endpoints: Record<'dynamodb' | 's3' | 'scheduler', string>;
  scheduler: Scheduler;
  /** Where the receipt rule's S3 action puts raw mail. */
  mailDirectory: string;
  /** Whether an owner's erasure was begun and has not ended. */
  isBeingErased(owner: string): Promise<boolean>;
  /** The addresses of all owners that the table knows. */
  ownerEmails(): Promise<string[]>;
  /** Takes out of the table's files what is deleted; nothing may use it meanwhile. */
  forgetDeleted(): Promise<void>;
  /** Does something while nothing writes to the table's files; nothing may use it meanwhile. */
  atRest<T>(work: () => Promise<T>): Promise<T>;
  /** Closes table and bucket; the scheduler is closed by itself, before what it may still fire. */
  close(): Promise<void>;
}

/**
 * DynamoDB, S3 and Scheduler on disk under `dataDir`, and the environment in which the functions find them.
 * @param target what a schedule that is due calls; without one nothing fires
 */
export async function startStores(settings: Settings, clock: Clock, target: Target | null): Promise<Stores> {
  const at = (...names: string[]) => join(settings.dataDir, ...names);
  setCredentials(settings.dataDir);
  const dynamodb = settings.dynamodbPort
    ? await useDynamoDb(settings.dynamodbPort, TABLE)
    : await startDynamoDb(at('dynamodb'), TABLE);
  const s3 = await startS3(at('s3'));
  const scheduler = await startScheduler(at('scheduler', GROUP), clock, target);
  const endpoints = { dynamodb: urlOf(dynamodb), s3: urlOf(s3), scheduler: urlOf(scheduler) };
  Object.assign(process.env, environment(settings), {
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SCHEDULER: endpoints.scheduler,
  });
  return {
    endpoints,
    scheduler,
    isBeingErased: (owner) => isBeingErased(endpoints.dynamodb, { tableName: TABLE, owner }),
    ownerEmails: () => ownerEmails(endpoints.dynamodb, TABLE),
    forgetDeleted: () => dynamodb.forgetDeleted(),
    atRest: (work) => dynamodb.atRest(work),
    mailDirectory: at('s3', BUCKET, PREFIX),
    async close() {
      await s3.close();
      await dynamodb.close();
    },
  };
}

/** The environment that the stacks give to the functions. */
function environment(settings: Settings): Record<string, string> {
  const [local = 'owner'] = settings.ownerEmail.split('@');
  const domain = settings.inboxAddress.split('@').at(-1) ?? '';
  return {
    TABLE_NAME: TABLE,
    RAW_MAIL_BUCKET: BUCKET,
    RAW_MAIL_PREFIX: PREFIX,
    BASE_URL: settings.baseUrl,
    /** Letters come from the owner's own address where their mailbox carries them. */
    SENDER_ADDRESS: settings.mailbox ? settings.ownerEmail : `${local}@${domain}`,
    INBOX_ADDRESS: settings.inboxAddress,
    OWNER_EMAIL: settings.ownerEmail,
    OWNER_NAME: settings.ownerName ?? '',
    OWNER_TIME_ZONE: settings.ownerTimeZone,
    UNDO_SECONDS: String(settings.undoSeconds),
    /** Without a mailbox what is sent stays in the trial's own. */
    NOTHING_LEAVES: settings.mailbox ? '' : 'yes',
    SCHEDULE_GROUP: GROUP,
    FOLLOW_UP_ARN: `arn:aws:lambda:${REGION}:000000000000:function:follow-up`,
    SCHEDULER_ROLE_ARN: 'arn:aws:iam::000000000000:role/scheduler',
    DEAD_LETTER_ARN: `arn:aws:sqs:${REGION}:000000000000:dead-letters`,
  };
}
