import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { asideNameOf, isRecord, readSound, sayDamaged } from './damage.ts';
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
 * read the time as they do in AWS and know nothing of it. Where its file is damaged or gone, it goes on from
 * its copy, else from the newest time that the data folder knows: what was planned would else wait for as
 * long as the clock had been moved.
 * @param file in the data folder
 */
export function installClock(file: string): Clock {
  const RealDate = Date;
  const copy = `${file}.copy`;
  const kept = readOffset(file, copy);
  let offset = kept ?? readSound(copy, isOffset)?.offset ?? aheadOf(newestTimeIn(dirname(file)));
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
  const write = () => {
    writeDurably(file, JSON.stringify({ offset }));
    writeFileSync(copy, JSON.stringify({ offset }), { mode: 0o600 });
  };
  if (kept === null) {
    write();
    console.error(`The clock goes on from the newest time that is known: ${new Date().toISOString()}.`);
  }
  return {
    now: () => Date.now(),
    moveTo(epoch) {
      const gap = epoch - Date.now();
      if (gap <= 0) return;
      offset += gap;
      write();
    },
    ahead(duration) {
      const span = Temporal.Duration.from(duration);
      if (span.sign < 0) throw new RangeError('the clock only moves forward');
      return Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO('UTC').add(span)
        .epochMilliseconds;
    },
  };
}

/** ECMAScript, "Time Values and Time Range". */
const LAST_TIME = 8.64e15;

/** Milliseconds; null when the file is damaged, or gone although the clock had been moved. */
function readOffset(file: string, copy: string): number | null {
  if (existsSync(file)) return readSound(file, isOffset)?.offset ?? null;
  if (!existsSync(copy)) return 0;
  const aside = asideNameOf(file);
  writeFileSync(aside, 'It was missing.\n', { mode: 0o600 });
  sayDamaged(file, { why: 'it is missing', aside });
  return null;
}

const aheadOf = (epoch: number) => Math.max(0, epoch - Date.now());

const isOffset = (json: unknown): json is { offset: number } =>
  isRecord(json) &&
  typeof json.offset === 'number' &&
  json.offset >= 0 &&
  json.offset + Date.now() < LAST_TIME;

/** The newest time that the names of outgoing mails and the note of the last start tell: epoch ms, or 0. */
function newestTimeIn(dataDir: string): number {
  const outbox = join(dataDir, 'outbox');
  const sent = existsSync(outbox) ? readdirSync(outbox).map(timeInName) : [];
  return [...sent, lastStartIn(dataDir)].reduce((newest, time) => Math.max(newest, time), 0);
}

/** "20261128T222213.123Z-0001-….eml" */
function timeInName(name: string): number {
  const [, date, hour, minute, second] = /^(\d{8})T(\d{2})(\d{2})([\d.]{6})Z-/.exec(name) ?? [];
  if (!date) return 0;
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  return Date.parse(`${day}T${hour}:${minute}:${second}Z`) || 0;
}

function lastStartIn(dataDir: string): number {
  try {
    const { started } = JSON.parse(readFileSync(join(dataDir, 'started.json'), 'utf8')) as {
      started: string;
    };
    return Date.parse(started) || 0;
  } catch {
    return 0;
  }
}
