import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a damaged file was for. */
export type DamagedThing = 'schedule' | 'event' | 'clock' | 'note' | 'table';

/** A damaged file that was set aside and is still there. */
export interface Damage {
  thing: DamagedThing;
  /** Where it is now, below the data folder. */
  file: string;
}

/** Where files are read that must not stop the start, below the data folder, and what they are for. */
const PLACES: [string, DamagedThing][] = [
  ['scheduler/bowout', 'schedule'],
  ['mailbox', 'note'],
  ...['receive', 'delivery', 'follow-up'].flatMap((name): [string, DamagedThing][] => [
    [`events/${name}/queue`, 'event'],
    [`events/${name}/failed`, 'event'],
  ]),
];
const AT_THE_TOP: Record<string, DamagedThing> = {
  'clock.json': 'clock',
  'clock.json.copy': 'clock',
  dynamodb: 'table',
};
const ASIDE = /\.damaged-\d{8}T\d{9}Z$/;

/** The machine's own time, never the moved one: the clock itself may be what is damaged. */
const RealDate = Date;

/** The name that something damaged gets: its own, and when that was found. */
export const asideNameOf = (file: string) =>
  `${file}.damaged-${new RealDate(RealDate.now()).toISOString().replace(/[-:.]/g, '')}`;

/** Renames a damaged file or folder so that nothing reads it again, and says so. */
export function setAside(file: string, why: unknown): void {
  const aside = asideNameOf(file);
  try {
    renameSync(file, aside);
    sayDamaged(file, { why, aside });
  } catch (error) {
    console.error(`${file} is damaged, and could not be set aside: ${(error as Error).message}`);
  }
}

/** Says on stderr what is damaged and where it is kept. */
export function sayDamaged(file: string, { why, aside }: { why: unknown; aside: string }): void {
  const reason = why instanceof Error ? why.message : String(why);
  console.error(
    `${file} is damaged (${reason}). It was set aside as ${basename(aside)}; I go on without it.`,
  );
}

/**
 * A file's JSON, or null where there is none. One that cannot be read, or holds something else, is set aside.
 */
export function readSound<T>(file: string, isSound: (json: unknown) => json is T): T | null {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isSound(json)) return json;
    setAside(file, 'it holds something else than it should');
  } catch (error) {
    if (existsSync(file)) setAside(file, error);
  }
  return null;
}

export const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** All that was set aside in a data folder, and not yet taken away by its owner. */
export function damagesIn(dataDir: string): Damage[] {
  const asideIn = (folder: string) => namesIn(join(dataDir, folder)).filter((name) => ASIDE.test(name));
  const top = asideIn('').map(
    (file): Damage => ({
      thing: AT_THE_TOP[file.replace(ASIDE, '')] ?? 'note',
      file,
    }),
  );
  const below = PLACES.flatMap(([folder, thing]) =>
    asideIn(folder).map((name): Damage => ({ thing, file: join(folder, name) })),
  );
  return [...top, ...below];
}

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
