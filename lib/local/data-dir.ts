import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SettingError } from './settings.ts';

/**
 * Takes the data directory for this process, so that two machines never write to one table. The sign is a
 * local socket that somebody answers at: a process that died answers no more, whatever it left behind. From
 * then on it is its owner's only, and what a crash left half written is gone.
 * @returns what gives it back
 * @throws SettingError when another process has it
 */
export async function takeDataDir(dataDir: string): Promise<() => void> {
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
  const path = join(tmpdir(), `bowout-${name}.sock`);
  if (await answers(path)) {
    throw new SettingError(
      `Bowout is running already with the data in ${dataDir}. Stop it first, or choose another ` +
        'folder with DATA_DIR.',
    );
  }
  rmSync(path, { force: true });
  const server = createServer((socket) => socket.end()).listen(path);
  server.unref();
  keepToOwner(dataDir);
  sweep(dataDir);
  return () => void server.close();
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolved) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolved(true);
    });
    socket.once('error', () => resolved(false));
  });
}

/**
 * Lets nobody else on this machine read what is kept, also what an older Bowout left open to all. A folder
 * that all share, such as /tmp, is left as it is: others live in it.
 */
function keepToOwner(dataDir: string): void {
  process.umask(0o077);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const { mode, uid } = statSync(dataDir);
  const isShared = (mode & 0o1000) !== 0 || (process.getuid && uid !== process.getuid());
  if (isShared) {
    console.error(`Others can see what is in ${dataDir}: choose a folder of your own with DATA_DIR.`);
    return;
  }
  if ((mode & 0o077) === 0) return;
  for (const entry of readdirSync(dataDir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o700);
    else if (entry.isFile()) chmodSync(path, 0o600);
  }
  chmodSync(dataDir, 0o700);
}

/** Deletes the neighbours of files that were being written when a process died (`writeDurably`). */
export function sweep(dataDir: string): void {
  for (const name of readdirSync(dataDir, { recursive: true, encoding: 'utf8' }))
    if (/\.\d+\.tmp$/.test(name)) rmSync(join(dataDir, name), { force: true });
}
