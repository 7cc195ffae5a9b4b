import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { ShownError } from '../shared.ts';
import { isRecord } from './damage.ts';

/** A backup cannot be written there; the message says why. */
export class BackupError extends ShownError {
  override name = 'BackupError';
}

/**
 * Copies a data folder, as it is between two events. What would act by itself when an old copy is used once
 * more is left out or made careful: approved letters do not leave (they may have left since), notices are looked for
 * in the inbox before they are put there, and the mailbox's password is not in it.
 * @param dataDir nothing may write to it meanwhile, but for the mailbox's own notes
 * @param to a folder that is not there yet
 * @returns how many bytes the copy has
 * @throws BackupError
 */
export async function copyData(dataDir: string, to: string): Promise<number> {
  const target = resolve(to);
  if (existsSync(target)) throw new BackupError(`${target} is there already. Choose another name.`);
  if (`${target}${sep}`.startsWith(`${resolve(dataDir)}${sep}`))
    throw new BackupError('The copy cannot be inside of what it copies.');
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  /** First what says which mails are taken: what is taken meanwhile is then taken once more, and known. */
  for (const name of ['mailbox', ...readdirSync(dataDir).filter((it) => it !== 'mailbox')])
    if (existsSync(join(dataDir, name)))
      await cp(join(dataDir, name), join(unfinished, name), { recursive: true, preserveTimestamps: true });
  await withoutSecret(join(unfinished, 'mailbox.json'));
  await forgetSendings(join(unfinished, 'scheduler'));
  await becomeCareful(join(unfinished, 'mailbox', 'notices'));
  await rename(unfinished, target);
  return sizeOf(target);
}

async function withoutSecret(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const account: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isRecord(account) || !isRecord(account.signIn)) return;
  const { signIn } = account;
  const kept = signIn.by === 'oauth' ? { ...signIn, refreshToken: '' } : { ...signIn, password: null };
  await writeFile(file, `${JSON.stringify({ ...account, signIn: kept }, null, 2)}\n`, { mode: 0o600 });
}

/** The schedules by which approved letters leave. */
async function forgetSendings(folder: string): Promise<void> {
  for (const file of filesIn(folder)) if (kindOf(file) === 'send') await rm(file);
}

function kindOf(file: string): unknown {
  try {
    const { Target } = JSON.parse(readFileSync(file, 'utf8')) as { Target: { Input: string } };
    return (JSON.parse(Target.Input) as { kind?: unknown }).kind;
  } catch {
    return null;
  }
}

const becomeCareful = async (folder: string): Promise<void> => {
  for (const file of filesIn(folder)) if (!file.endsWith('.begun')) await rename(file, `${file}.begun`);
};

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const sizeOf = (folder: string) => filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0);
