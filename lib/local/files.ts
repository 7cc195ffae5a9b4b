import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a whole file or nothing: to a neighbour first, synced to disk, then renamed over the old one. */
export function writeDurably(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const neighbour = `${file}.${process.pid}.tmp`;
  const handle = openSync(neighbour, 'w', 0o600);
  try {
    writeSync(handle, typeof content === 'string' ? Buffer.from(content) : content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(neighbour, file);
}
