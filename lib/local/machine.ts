import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asyncInvoke } from './async-invoke.ts';
import { installClock } from './clock.ts';
import { takeDataDir } from './data-dir.ts';
import { startDynamoDb } from './dynamodb.ts';
import { writeDurably } from './files.ts';
import { startFront } from './front.ts';
import { type Functions, loadFunctions } from './functions.ts';
import { urlOf } from './http.ts';
import { recordCalls } from './record-calls.ts';
import { startS3 } from './s3.ts';
import { forward, sampleMessages } from './samples.ts';
import { startScheduler } from './scheduler.ts';
import { startInbound } from './ses-inbound.ts';
import { startOutbound } from './ses-outbound.ts';
import type { Settings } from './settings.ts';

const REGION = 'eu-west-1';
const TABLE = 'bowout';
const BUCKET = 'bowout-raw-mail';
const PREFIX = 'inbound/';
const GROUP = 'bowout';

/**
 * Bowout whole on one machine: what AWS provides, provided here, around the same functions.
 * @returns what stops it again; everything is on disk under `dataDir`, so the next start goes on from there
 */
export async function startMachine(settings: Settings): Promise<{ stop(): Promise<void> }> {
  const at = (...names: string[]) => join(settings.dataDir, ...names);
  const giveBack = await takeDataDir(settings.dataDir);
  const clock = installClock(at('clock.json'));
  let functions: Functions | undefined;
  const ready = () => {
    if (!functions) throw new Error('the functions are not loaded yet');
    return functions;
  };
  setCredentials();
  const dynamodb = await startDynamoDb(at('dynamodb'), TABLE);
  const s3 = await startS3(at('s3'));
  const scheduler = await startScheduler(at('scheduler', GROUP), clock, (input) => ready().followUp(input));
  const delivery = asyncInvoke(at('events', 'delivery'), (event, requestId) =>
    ready().delivery(event, requestId),
  );
  const outbound = await startOutbound({
    mailboxPort: settings.mailboxPort,
    outbox: at('outbox'),
    region: REGION,
    onSent: (event) => delivery.add(crypto.randomUUID(), event),
  });
  Object.assign(process.env, environment(settings), {
    AWS_ENDPOINT_URL_DYNAMODB: urlOf(dynamodb),
    AWS_ENDPOINT_URL_S3: urlOf(s3),
    AWS_ENDPOINT_URL_SCHEDULER: urlOf(scheduler),
    AWS_ENDPOINT_URL_SES: urlOf(outbound),
  });
  if (process.env.RECORD_CALLS)
    recordCalls(process.env.RECORD_CALLS, {
      dynamodb: urlOf(dynamodb),
      s3: urlOf(s3),
      scheduler: urlOf(scheduler),
      ses: urlOf(outbound),
    });
  functions = await loadFunctions(settings.bundles);
  const receive = asyncInvoke(at('events', 'receive'), (event, requestId) =>
    ready().receive(event, requestId),
  );
  const inbound = await startInbound({
    port: settings.smtpPort,
    ownerEmail: settings.ownerEmail,
    inboxAddress: settings.inboxAddress,
    mailDirectory: at('s3', BUCKET, PREFIX),
    receive,
  });
  const idle = async () => {
    await receive.idle();
    await delivery.idle();
  };
  const front = await startFront({
    settings,
    clock,
    web: (event) => ready().web(event),
    moveTo: async (epoch) => {
      await idle();
      await scheduler.moveTo(epoch);
      await idle();
    },
  });
  if (settings.samples && !existsSync(at('started.json'))) {
    const samples = sampleMessages(clock.now(), settings.ownerEmail, settings.inboxAddress);
    await forward(samples, settings.smtpPort, settings.ownerEmail, settings.inboxAddress);
    await receive.idle();
  }
  writeDurably(at('started.json'), JSON.stringify({ started: new Date().toISOString() }));
  return {
    async stop() {
      await inbound.close();
      await front.close();
      await idle();
      await scheduler.close();
      await outbound.close();
      await s3.close();
      await dynamodb.close();
      giveBack();
    },
  };
}

/** The local endpoints take any credentials; none of the machine's own are used. */
function setCredentials(): void {
  Object.assign(process.env, {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: '',
  });
}

/** The environment that the stacks give to the functions. */
function environment(settings: Settings): Record<string, string> {
  const [local = 'owner'] = settings.ownerEmail.split('@');
  const domain = settings.inboxAddress.split('@').at(-1) ?? '';
  return {
    TABLE_NAME: TABLE,
    RAW_MAIL_BUCKET: BUCKET,
    RAW_MAIL_PREFIX: PREFIX,
    BASE_URL: `http://127.0.0.1:${settings.httpPort}`,
    SENDER_ADDRESS: `${local}@${domain}`,
    INBOX_ADDRESS: settings.inboxAddress,
    OWNER_EMAIL: settings.ownerEmail,
    OWNER_NAME: settings.ownerName ?? '',
    OWNER_TIME_ZONE: settings.ownerTimeZone,
    UNDO_SECONDS: String(settings.undoSeconds),
    SCHEDULE_GROUP: GROUP,
    FOLLOW_UP_ARN: `arn:aws:lambda:${REGION}:000000000000:function:follow-up`,
    SCHEDULER_ROLE_ARN: 'arn:aws:iam::000000000000:role/scheduler',
    DEAD_LETTER_ARN: `arn:aws:sqs:${REGION}:000000000000:dead-letters`,
  };
}
