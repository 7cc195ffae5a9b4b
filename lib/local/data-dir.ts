import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SettingError } from './settings.ts';

/**
 * Takes the data directory for this process, so that two machines never write to one table. The sign is a local
 * socket that somebody answers at: a process that died answers no more, whatever it left behind.
 * @returns what gives it back
 * @throws SettingError when another process has it
 */
export async function takeDataDir(dataDir: string): Promise<() => void> {
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
  const path = join(tmpdir(), `bowout-${name}.sock`);
  if (await answers(path)) {
    throw new SettingError(
      `Bowout is running already with the data in ${dataDir}. Stop it first, or choose another folder with DATA_DIR.`,
    );
  }
  rmSync(path, { force: true });
  const server = createServer((socket) => socket.end()).listen(path);
  server.unref();
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
