import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeDurably } from './files.ts';

/** Lambda's asynchronous invocation: an event is kept until the function has dealt with it. */
export interface AsyncInvoke {
  /** Keeps the event on disk, then lets it run in its turn. */
  add(id: string, event: object): void;
  /** Resolves once nothing is left to run. */
  idle(): Promise<void>;
}

/** Lambda tries an asynchronous event three times in all; it waits minutes in between, we do not. */
const DELAYS_MS = [0, 300, 900];

/**
 * Runs events one after another. What fails three times goes to `failed/`, where a person can look at it; what
 * a crash interrupted runs again at the next start.
 */
export function asyncInvoke(
  directory: string,
  run: (event: object, requestId: string) => Promise<unknown>,
): AsyncInvoke {
  const queue = join(directory, 'queue');
  const failed = join(directory, 'failed');
  for (const path of [queue, failed]) mkdirSync(path, { recursive: true });
  const runOne = async (name: string) => {
    const file = join(queue, name);
    const event = JSON.parse(readFileSync(file, 'utf8')) as object;
    for (const [attempt, delay] of DELAYS_MS.entries()) {
      await sleep(delay);
      try {
        await run(event, name);
        rmSync(file);
        return;
      } catch (error) {
        console.error(`attempt ${attempt + 1} at ${name} failed:`, error);
      }
    }
    renameSync(file, join(failed, name));
  };
  let last: Promise<void> = Promise.resolve();
  const enqueue = (name: string) => {
    last = last.then(() => runOne(name)).catch((error) => console.error(`event ${name}:`, error));
  };
  for (const name of readdirSync(queue)
    .filter((entry) => entry.endsWith('.json'))
    .sort())
    enqueue(name);
  return {
    add(id, event) {
      const name = `${id}.json`;
      writeDurably(join(queue, name), JSON.stringify(event));
      enqueue(name);
    },
    async idle() {
      let seen: Promise<void> | undefined;
      while (seen !== last) {
        seen = last;
        await seen;
      }
    },
  };
}
