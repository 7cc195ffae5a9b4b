import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runningFunction } from './record-calls.ts';

/** As many days are kept: the retention of the log groups (`lib/bowout-function.ts`). */
const DAYS_KEPT = 30;

/**
 * What a function writes goes where CloudWatch would have it: into a file a day under a directory, with the
 * function's name. The terminal stays for people: it shows only what a function writes to stderr, its errors.
 * @returns what lets everything through again
 */
export function keepFunctionLogs(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const days = readdirSync(directory).filter((name) => name.endsWith('.log'));
  for (const old of days.sort().slice(0, -DAYS_KEPT)) rmSync(join(directory, old), { force: true });
  const streams = [process.stdout, process.stderr].map((stream) => {
    const print = stream.write;
    const keep = (...given: Parameters<typeof print>) => {
      const name = runningFunction();
      if (name) append(directory, `${name} ${given[0]}`);
      if (!name || stream === process.stderr) return print.apply(stream, given);
      const done = given.findLast((it) => typeof it === 'function');
      if (done) process.nextTick(done);
      return true;
    };
    stream.write = keep as typeof print;
    return () => {
      stream.write = print;
    };
  });
  return () => {
    for (const giveBack of streams) giveBack();
  };
}

/** A log that cannot be written must not stop what it tells of. */
function append(directory: string, line: string): void {
  const day = new Date().toISOString().slice(0, 10);
  try {
    appendFileSync(join(directory, `${day}.log`), line, { mode: 0o600 });
  } catch {
    /** The disk is full, or the folder is gone. */
  }
}
