import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Which mails have been taken in, by the SHA-256 of their bytes: no place or number says as much. */
export interface Taken {
  has(hash: string): boolean;
  /** On disk when it returns. */
  add(hash: string): void;
}

const fileIn = (dataDir: string) => join(dataDir, 'mailbox', 'taken.txt');

export function openTaken(dataDir: string): Taken {
  const file = fileIn(dataDir);
  mkdirSync(dirname(file), { recursive: true });
  const known = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  return {
    /** After "Delete everything" the file is gone, and what is handed in again is read again. */
    has: (hash) => known.has(hash) && existsSync(file),
    add(hash) {
      if (!existsSync(file)) known.clear();
      const handle = openSync(file, 'a', 0o600);
      try {
        writeSync(handle, `${hash}\n`);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      known.add(hash);
    },
  };
}

/** Forgets what was taken in, as "Delete everything" asks. */
export const forgetTaken = (dataDir: string) => rmSync(fileIn(dataDir), { force: true });
