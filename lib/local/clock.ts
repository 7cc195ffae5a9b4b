import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { writeDurably } from './files.ts';

export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Moves forward to a moment; one that has passed changes nothing. */
  moveTo(epoch: number): void;
  /** The moment that lies an ISO 8601 duration ahead, by the calendar in UTC. @throws RangeError */
  ahead(duration: string): number;
}

/**
 * The clock of this process: `Date` runs ahead of the machine's by an offset that is kept on disk. Handlers
 * read the time as they do in AWS and know nothing of it.
 */
export function installClock(file: string): Clock {
  const RealDate = Date;
  let offset = readOffset(file);
  class MovedDate extends RealDate {
    constructor(...args: unknown[]) {
      if (args.length) super(...(args as [number]));
      else super(RealDate.now() + offset);
    }
    static override now(): number {
      return RealDate.now() + offset;
    }
  }
  globalThis.Date = MovedDate as DateConstructor;
  return {
    now: () => Date.now(),
    moveTo(epoch) {
      const gap = epoch - Date.now();
      if (gap <= 0) return;
      offset += gap;
      writeDurably(file, JSON.stringify({ offset }));
    },
    ahead(duration) {
      const span = Temporal.Duration.from(duration);
      if (span.sign < 0) throw new RangeError('the clock only moves forward');
      return Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO('UTC').add(span)
        .epochMilliseconds;
    },
  };
}

function readOffset(file: string): number {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { offset: number }).offset;
  } catch {
    return 0;
  }
}
