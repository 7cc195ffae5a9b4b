import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from './files.ts';
import { SettingError } from './settings.ts';

/**
 * Takes the data directory for this process, so that two machines never write to one table.
 * @returns what gives it back
 * @throws SettingError when another process that is alive has it
 */
export function takeDataDir(dataDir: string): () => void {
  const file = join(dataDir, 'running.pid');
  const pid = readPid(file);
  if (pid !== null && pid !== process.pid && isAlive(pid)) {
    throw new SettingError(
      `Process ${pid} is running Bowout with the data in ${dataDir}. Stop it first, or choose another folder with DATA_DIR. If it is no Bowout, delete ${file}.`,
    );
  }
  writeDurably(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function readPid(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
