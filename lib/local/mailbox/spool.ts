import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../files.ts';

/** Mails on disk that something is still to be done with, the oldest first. */
export interface Spool {
  add(name: string, content: Uint8Array | string): void;
  /** Their names, the oldest first. */
  names(): string[];
  read(name: string): Buffer;
  /** How long ago it was added, in ms of the machine's own time. */
  age(name: string): number;
  /** Notes that what is done with it has begun: after a crash it may have been done. */
  begin(name: string): void;
  hasBegun(name: string): boolean;
  remove(name: string): void;
}

const BEGUN = '.begun';

export function openSpool(directory: string): Spool {
  mkdirSync(directory, { recursive: true });
  const waiting = (name: string) => join(directory, name);
  const begun = (name: string) => join(directory, name + BEGUN);
  const where = (name: string) => (existsSync(begun(name)) ? begun(name) : waiting(name));
  return {
    add: (name, content) => writeDurably(waiting(name), content),
    names: () =>
      readdirSync(directory)
        .filter((name) => !name.endsWith('.tmp'))
        .map((name) => (name.endsWith(BEGUN) ? name.slice(0, -BEGUN.length) : name))
        .sort(),
    read: (name) => readFileSync(where(name)),
    age: (name) => performance.timeOrigin + performance.now() - statSync(where(name)).mtimeMs,
    begin: (name) => renameSync(where(name), begun(name)),
    hasBegun: (name) => existsSync(begun(name)),
    remove: (name) => rmSync(where(name), { force: true }),
  };
}
