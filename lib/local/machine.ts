import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { homeLink } from '../owner/post-box.ts';
import { type AsyncInvoke, asyncInvoke, type Waiting } from './async-invoke.ts';
import { copyData } from './backup.ts';
import { installClock } from './clock.ts';
import { REGION } from './credentials.ts';
import { isRecord, readSound } from './damage.ts';
import { takeDataDir } from './data-dir.ts';
import { writeDurably } from './files.ts';
import { forgetter } from './forget.ts';
import { startFront } from './front.ts';
import { keepFunctionLogs } from './function-logs.ts';
import { type Functions, loadFunctions } from './functions.ts';
import { urlOf } from './http.ts';
import { openMailbox } from './mailbox/open.ts';
import { ownerNotices } from './owner-notices.ts';
import { recordCalls } from './record-calls.ts';
import { forward, sampleMessages } from './samples.ts';
import { startInbound } from './ses-inbound.ts';
import { startOutbound } from './ses-outbound.ts';
import type { Settings } from './settings.ts';
import { startStores } from './stores.ts';
import { type Turnstile, turnstile } from './turnstile.ts';

/** How long what runs may go on after a stop; it is on disk, and begins anew at the next start. */
const STOP_MS = 2_000;
/** How often what failed is tried again by itself: Lambda waits minutes between its attempts. */
const RETRY_MS = 15 * 60_000;

/**
 * What SES says of a mail comes by EventBridge, after its answer to whoever sent it: without this its "Send"
 * would meet the sender at the same item every time, which in AWS it hardly ever does.
 */
const EVENT_TAKES_MS = 150;

/**
 * Bowout whole on one machine: what AWS provides, provided here, around the same functions.
 * @returns what stops it again; everything is on disk under `dataDir`, so the next start goes on from there
 */
export async function startMachine(settings: Settings): Promise<{ stop(): Promise<void> }> {
  const at = (...names: string[]) => join(settings.dataDir, ...names);
  const giveBack = await takeDataDir(settings.dataDir);
  const hasStarted = existsSync(at('started.json'));
  const clock = installClock(at('clock.json'));
  readSound(at('started.json'), isRecord);
  const printAll = keepFunctionLogs(at('logs'));
  const turns = turnstile();
  const { promise: functions, resolve: loaded } = Promise.withResolvers<Functions>();
  let tell: () => Promise<void> = async () => undefined;
  const eventsOf = (name: string, run: (event: object, requestId: string) => Promise<unknown>, afterMs = 0) =>
    asyncInvoke(at('events', name), { run, inTurn: turns.run, onFailed: () => void tell(), afterMs });
  const followUp = eventsOf('follow-up', async (event) => (await functions).followUp(event));
  const stores = await startStores(settings, clock, {
    fire: async (input) => {
      await turns.run(async () => (await functions).followUp(input));
      /** A clock that jumps must not bring a nudge before the complaint about the letter that it follows. */
      await delivery.idle();
    },
    keepFailed: (name, input) => followUp.addFailed(name, input),
  });
  const delivery = eventsOf(
    'delivery',
    async (event, id) => (await functions).delivery(event, id),
    EVENT_TAKES_MS,
  );
  const own = settings.mailbox && openMailbox(settings.mailbox, settings.dataDir);
  const outbound = await startOutbound({
    mailboxPort: settings.mailboxPort,
    outbox: at('outbox'),
    shown: {
      mailDirectory: stores.mailDirectory,
      timeZone: settings.ownerTimeZone,
      home: `${settings.baseUrl}/`,
    },
    region: REGION,
    post: own?.post ?? null,
    onSent: (event) => delivery.add(crypto.randomUUID(), event),
    onErased: (owner, last) => memory.begin({ owner, last }),
  });
  process.env.AWS_ENDPOINT_URL_SES = urlOf(outbound);
  if (process.env.RECORD_CALLS)
    recordCalls(process.env.RECORD_CALLS, { ...stores.endpoints, ses: urlOf(outbound) });
  const receive = eventsOf('receive', async (event, id) => (await functions).receive(event, id));
  const events = { receive, delivery, followUp };
  const memory = forgetter({
    ...{ dataDir: settings.dataDir, stores, outbound, events, turns },
    firstOwner: settings.ownerEmail,
  });
  const forgotten = memory.resume();
  loaded(await loadFunctions(settings.bundles));
  await forgotten;
  tell = ownerNotices({ settings, outbound, waiting: () => waitingIn(Object.values(events)) });
  const inbound = await startInbound({
    port: settings.smtpPort,
    ownerEmails: [settings.ownerEmail, ...(await stores.ownerEmails())],
    inboxAddress: settings.inboxAddress,
    mailDirectory: stores.mailDirectory,
    receive,
  });
  const mailbox = own?.start({ mailDirectory: stores.mailDirectory, receive, find: outbound.find });
  const idle = async () => {
    for (const each of Object.values(events)) await each.idle();
  };
  const retry = async () => {
    mailbox?.wake();
    const tried = await Promise.all(Object.values(events).map((each) => each.retry()));
    return tried.reduce((sum, count) => sum + count, 0);
  };
  const front = await startFront({
    settings,
    clock,
    web: (event) => turns.run(async () => (await functions).web(event)),
    moveTo: async (epoch) => {
      await idle();
      await stores.scheduler.moveTo(epoch);
      await idle();
      await tell();
    },
    waiting: () => waitingIn(Object.values(events)),
    retry,
    mailbox: () => mailbox?.status() ?? null,
    homeLink: () => homeLink(settings),
    backUp: (to) => alone(turns, () => stores.atRest(() => copyData(settings.dataDir, to))),
  });
  if (settings.samples && !hasStarted) {
    const samples = sampleMessages(clock.now(), settings.ownerEmail, settings.inboxAddress);
    await forward(samples, settings.smtpPort, settings.ownerEmail, settings.inboxAddress);
    await receive.idle();
  }
  writeDurably(at('started.json'), JSON.stringify({ started: new Date().toISOString() }));
  await tell();
  const timer = setInterval(() => void retry().then(tell), RETRY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all([inbound.close(), front.close(), mailbox?.close()]);
      const ends = [...Object.values(events).map((each) => each.stop()), stores.scheduler.close()];
      await Promise.race([Promise.all([...ends, turns.alone(async () => undefined)]), sleep(STOP_MS)]);
      await outbound.close();
      await stores.close();
      printAll();
      giveBack();
    },
  };
}

/** Does something while no function runs. @throws what it throws */
async function alone<T>(turns: Turnstile, work: () => Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  await turns.alone(() => work().then(resolve, reject));
  return promise;
}

function waitingIn(events: AsyncInvoke[]): Waiting {
  const all = events.map((each) => each.failed());
  const times = all.flatMap(({ since }) => since ?? []);
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    since: times.length ? Math.min(...times) : null,
  };
}
