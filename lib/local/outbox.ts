import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from './files.ts';

/** Every mail that went out, a file each: when, the how many-eth, its id, and whose. */
export interface Outbox {
  /** @returns the file's name */
  add(mail: { id: string; owner: string | undefined; raw: Uint8Array }): string;
  /** The names of all files, the oldest first. */
  names(): string[];
  read(name: string): Buffer;
  remove(name: string): void;
  /** The file of the mail with an id, without its domain. */
  find(id: string): string | null;
}

export function openOutbox(directory: string): Outbox {
  mkdirSync(directory, { recursive: true });
  const names = () =>
    readdirSync(directory)
      .filter((file) => file.endsWith('.eml'))
      .sort();
  const byId = new Map(names().map((name) => [idIn(name), name]));
  let count = 0;
  return {
    add({ id, owner, raw }) {
      const stamp = new Date().toISOString().replace(/[-:]/g, '');
      const whose = owner ? `.${owner}` : '';
      const name = `${stamp}-${String(++count).padStart(4, '0')}-${id}${whose}.eml`;
      writeDurably(join(directory, name), raw);
      byId.set(id, name);
      return name;
    },
    names,
    read: (name) => readFileSync(join(directory, name)),
    remove(name) {
      byId.delete(idIn(name));
      rmSync(join(directory, name));
    },
    find: (id) => byId.get(id) ?? null,
  };
}

/** "20261128T222213.123Z-0001-ID.OWNER.eml" */
const idIn = (name: string) => /^[^-]+-\d+-([^.]+)/.exec(name)?.[1] ?? '';
