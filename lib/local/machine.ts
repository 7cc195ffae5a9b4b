import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asyncInvoke } from './async-invoke.ts';
import { installClock } from './clock.ts';
import { REGION } from './credentials.ts';
import { takeDataDir } from './data-dir.ts';
import { writeDurably } from './files.ts';
import { startFront } from './front.ts';
import { type Functions, loadFunctions } from './functions.ts';
import { urlOf } from './http.ts';
import { recordCalls } from './record-calls.ts';
import { forward, sampleMessages } from './samples.ts';
import { startInbound } from './ses-inbound.ts';
import { startOutbound } from './ses-outbound.ts';
import type { Settings } from './settings.ts';
import { startStores } from './stores.ts';

/**
 * Bowout whole on one machine: what AWS provides, provided here, around the same functions.
 * @returns what stops it again; everything is on disk under `dataDir`, so the next start goes on from there
 */
export async function startMachine(settings: Settings): Promise<{ stop(): Promise<void> }> {
  const at = (...names: string[]) => join(settings.dataDir, ...names);
  const giveBack = await takeDataDir(settings.dataDir);
  const clock = installClock(at('clock.json'));
  const { promise: functions, resolve: loaded } = Promise.withResolvers<Functions>();
  const stores = await startStores(settings, clock, async (input) => (await functions).followUp(input));
  const delivery = asyncInvoke(at('events', 'delivery'), async (event, requestId) =>
    (await functions).delivery(event, requestId),
  );
  const outbound = await startOutbound({
    mailboxPort: settings.mailboxPort,
    outbox: at('outbox'),
    region: REGION,
    onSent: (event) => delivery.add(crypto.randomUUID(), event),
  });
  process.env.AWS_ENDPOINT_URL_SES = urlOf(outbound);
  if (process.env.RECORD_CALLS)
    recordCalls(process.env.RECORD_CALLS, { ...stores.endpoints, ses: urlOf(outbound) });
  loaded(await loadFunctions(settings.bundles));
  const receive = asyncInvoke(at('events', 'receive'), async (event, requestId) =>
    (await functions).receive(event, requestId),
  );
  const inbound = await startInbound({
    port: settings.smtpPort,
    ownerEmail: settings.ownerEmail,
    inboxAddress: settings.inboxAddress,
    mailDirectory: stores.mailDirectory,
    receive,
  });
  const idle = async () => {
    await receive.idle();
    await delivery.idle();
  };
  const front = await startFront({
    settings,
    clock,
    web: async (event) => (await functions).web(event),
    moveTo: async (epoch) => {
      await idle();
      await stores.scheduler.moveTo(epoch);
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
      await stores.scheduler.close();
      await outbound.close();
      await stores.close();
      giveBack();
    },
  };
}
