import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { asideNameOf, isRecord, sayDamaged } from './damage.ts';
import { SettingError } from './settings.ts';

/**
 * Makes the folder of a table (LevelDB, as dynalite keeps it) one that can be opened and read to its end: a
 * damaged one is copied aside, what can be read of it stays, and where nothing can it begins empty.
 * @throws SettingError when another process has it open, or the disk takes no copy
 */
export async function makeSound(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  const why = await damageOf(directory);
  if (!why) return;
  const aside = asideNameOf(directory);
  try {
    cpSync(directory, aside, { recursive: true });
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw new SettingError(
      `${directory} is damaged (${why}), and could not be copied before I mend it: ` +
        (error as Error).message,
    );
  }
  sayDamaged(directory, { why, aside });
  try {
    await ClassicLevel.repair(directory);
    await withLevel(directory, async (level) => {
      for await (const [key, value] of level.iterator()) if (!isJson(value)) await level.del(key);
    });
    rmSync(join(directory, 'lost'), { recursive: true, force: true });
    if (!(await damageOf(directory))) return;
  } catch (error) {
    console.error(`Nothing of ${directory} can be read: ${(error as Error).message}`);
  }
  rmSync(directory, { recursive: true });
}

/**
 * Writes the table's folder anew with what it holds now: LevelDB keeps what was deleted or overwritten in its
 * files until it happens to compact them.
 */
export async function forgetDeleted(directory: string): Promise<void> {
  const fresh = `${directory}.new`;
  await withLevel(directory, (old) =>
    withLevel(fresh, async (next) => {
      const entries = await old.iterator().all();
      await next.batch(
        entries.map(([key, value]) => ({ type: 'put', key, value })),
        { sync: true },
      );
    }),
  );
  renameSync(directory, `${directory}.old`);
  finishForgetting(directory);
}

/**
 * Ends `forgetDeleted`, also where a crash has cut it off: the new folder is whole once the old one has
 * moved.
 */
export function finishForgetting(directory: string): void {
  const [old, fresh] = [`${directory}.old`, `${directory}.new`];
  if (existsSync(old) && !existsSync(directory)) renameSync(fresh, directory);
  for (const left of [old, fresh]) rmSync(left, { recursive: true, force: true });
}

/** A table that was cut off while it was made stays unusable in dynalite, and holds nothing: it goes. */
export async function dropHalfMade(directory: string, tableName: string): Promise<void> {
  if (!existsSync(directory)) return;
  const key = `table~${tableName}`;
  await withLevel(directory, async (level) => {
    const table: unknown = JSON.parse((await level.get(key)) ?? 'null');
    if (isRecord(table) && table.TableStatus !== 'ACTIVE') await level.del(key);
  });
}

async function withLevel(directory: string, use: (level: ClassicLevel) => Promise<void>): Promise<void> {
  const level = new ClassicLevel(directory);
  await level.open();
  try {
    await use(level);
  } finally {
    await level.close();
  }
}

/** What is wrong with a table's folder, or null. */
async function damageOf(directory: string): Promise<string | null> {
  const files = readdirSync(directory);
  const hasData = files.some((name) => /^MANIFEST-|\.(?:ldb|sst)$/.test(name));
  /** LevelDB would take it for a new one, and delete the rest. */
  if (hasData && !files.includes('CURRENT')) return 'its file CURRENT is missing';
  const cut = files
    .filter((name) => /^MANIFEST-|\.log$/.test(name))
    .find((name) => !isWholeLog(readFileSync(join(directory, name))));
  if (cut) return `its file ${cut} is cut off or overwritten`;
  try {
    let unreadable = 0;
    await withLevel(directory, async (level) => {
      for await (const value of level.values()) if (!isJson(value)) unreadable++;
    });
    return unreadable ? `${unreadable} of its entries cannot be read` : null;
  } catch (error) {
    const { message, code } = causeOf(error);
    if (code === 'LEVEL_LOCKED')
      throw new SettingError(`Another program has ${directory} open. Stop it first.`);
    return message;
  }
}

function causeOf(error: unknown): { message: string; code?: string } {
  const { cause } = error as { cause?: unknown };
  return (cause instanceof Error ? cause : error) as Error & { code?: string };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const BLOCK = 32_768;
const HEADER = 7;

/**
 * Whether every record of a LevelDB log file is there and as it was written; LevelDB itself skips what is
 * not, without a word (LevelDB, "doc/log_format.md").
 */
function isWholeLog(log: Buffer): boolean {
  for (let at = 0; at < log.length; ) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      at += left;
      continue;
    }
    if (at + HEADER > log.length) return false;
    const end = at + HEADER + log.readUInt16LE(at + 4);
    const isPadding = log[at + 6] === 0 && end === at + HEADER;
    if (isPadding) at += left;
    else if (end > log.length || log.readUInt32LE(at) !== masked(crc32c(log.subarray(at + 6, end))))
      return false;
    else at = end;
  }
  return true;
}

/** LevelDB, "util/crc32c.h": a checksum of something that holds checksums. */
const masked = (crc: number) => (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;

/** The 32-bit cyclic redundancy check by Castagnoli's polynomial (RFC 3720, appendix B.4). */
function crc32c(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (CRC_STEPS[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const CRC_STEPS = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  return crc;
});
