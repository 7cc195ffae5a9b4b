import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRecord, readSound } from './damage.ts';
import { writeDurably } from './files.ts';

/** Lambda's asynchronous invocation: an event is kept until the function has dealt with it. */
export interface AsyncInvoke {
  /** Keeps the event on disk, then lets it run in its turn. */
  add(id: string, event: object): void;
  /** Keeps an event that has failed elsewhere with those that failed here. */
  addFailed(id: string, event: object): void;
  /** Resolves once nothing is left to run. */
  idle(): Promise<void>;
  /** Lets what failed run once more; resolves when it has. @returns how many there were */
  retry(): Promise<number>;
  /** What failed and waits for the next try. */
  failed(): Waiting;
  /** Deletes the events, waiting or failed, that a test picks; none may be running. */
  forget(isToGo: (event: Record<string, unknown>) => boolean): void;
  /** Begins nothing more; resolves when what runs has ended. What is left runs at the next start. */
  stop(): Promise<void>;
}

/** Events that failed: how many, and since when (epoch ms). */
export interface Waiting {
  count: number;
  since: number | null;
}

export interface AsyncInvokeOptions {
  run: (event: object, requestId: string) => Promise<unknown>;
  /** Lets one attempt run when it may. */
  inTurn?: <T>(attempt: () => Promise<T>) => Promise<T>;
  /** An event has gone to `failed/`. */
  onFailed?: () => void;
  /** How long after it was added an event runs, at the soonest. */
  afterMs?: number;
}

/** Lambda tries an asynchronous event three times in all; it waits minutes in between, we do not. */
const DELAYS_MS = [300, 900];

/**
 * Runs events one after another. What fails three times goes to `failed/` and has one more attempt at every
 * start and by `retry`; what a crash interrupted runs again at the next start.
 */
export function asyncInvoke(directory: string, options: AsyncInvokeOptions): AsyncInvoke {
  const { run, inTurn = (attempt) => attempt(), onFailed = () => undefined, afterMs = 0 } = options;
  const firstDelays = [afterMs, ...DELAYS_MS];
  const queue = join(directory, 'queue');
  const failed = join(directory, 'failed');
  for (const path of [queue, failed]) mkdirSync(path, { recursive: true });
  let isStopping = false;

  /** @returns whether there is nothing more to do for it */
  const attempt = async (name: string, number: number): Promise<boolean> => {
    const file = join(queue, name);
    const event = readSound(file, isRecord);
    if (!event) return true;
    try {
      await run(event, name);
      rmSync(file, { force: true });
      return true;
    } catch (error) {
      console.error(`attempt ${number} at ${name} failed:`, error);
      return false;
    }
  };
  const runOne = async (name: string, delays: number[]) => {
    for (const [index, delay] of delays.entries()) {
      await sleep(delay);
      if (isStopping || (await inTurn(() => attempt(name, index + 1)))) return;
    }
    const isFirstTime = delays === firstDelays;
    if (isFirstTime) utimesSync(join(queue, name), new Date(), new Date());
    renameSync(join(queue, name), join(failed, name));
    onFailed();
  };
  let last: Promise<void> = Promise.resolve();
  const enqueue = (name: string, delays = firstDelays) => {
    last = last.then(() => runOne(name, delays)).catch((error) => console.error(`event ${name}:`, error));
    return last;
  };
  const retry = async () => {
    const names = soundIn(failed);
    for (const name of names) renameSync(join(failed, name), join(queue, name));
    await Promise.all(names.map((name) => enqueue(name, [0])));
    return names.length;
  };
  for (const name of soundIn(queue)) enqueue(name);
  void retry();
  return {
    add(id, event) {
      const name = `${id}.json`;
      writeDurably(join(queue, name), JSON.stringify(event));
      enqueue(name);
    },
    addFailed(id, event) {
      const file = join(failed, `${id}.json`);
      writeDurably(file, JSON.stringify(event));
      utimesSync(file, new Date(), new Date());
      onFailed();
    },
    async idle() {
      let seen: Promise<void> | undefined;
      while (seen !== last) {
        seen = last;
        await seen;
      }
    },
    retry,
    failed() {
      const times = eventsIn(failed).map((name) => statSync(join(failed, name)).mtimeMs);
      return { count: times.length, since: times.length ? Math.min(...times) : null };
    },
    forget(isToGo) {
      for (const file of [queue, failed].flatMap((path) => eventsIn(path).map((name) => join(path, name)))) {
        const event = existsSync(file) ? readSound(file, isRecord) : null;
        if (event && isToGo(event)) rmSync(file, { force: true });
      }
    },
    async stop() {
      isStopping = true;
      await last;
    },
  };
}

const soundIn = (folder: string) =>
  eventsIn(folder).filter((name) => readSound(join(folder, name), isRecord) !== null);

const eventsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
