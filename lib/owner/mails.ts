import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mboxReader } from 'mbox-reader';
import { ShownError } from '../shared.ts';

/** A mail on disk, with a name to show. */
export interface StoredMail {
  name: string;
  raw: Buffer;
}

/** A path that holds no mail; the message says what would. */
export class PathError extends ShownError {
  override name = 'PathError';
}

/**
 * The mails under some paths, one at a time: .eml files, folders of them, and mbox files (RFC 4155).
 * @throws PathError
 */
export async function* mailsIn(paths: string[]): AsyncGenerator<StoredMail> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new PathError(`There is no file or folder “${path}”.`);
    if (found.isDirectory()) yield* mailsInFolder(path);
    else if (/\.(?:mbox|mbx)$/i.test(path) || (await beginsAsMbox(path))) yield* mailsInMbox(path);
    else yield { name: basename(path), raw: await readFile(path) };
  }
}

async function* mailsInFolder(folder: string): AsyncGenerator<StoredMail> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.eml$/i.test(file)).sort();
  if (!files.length) throw new PathError(`The folder “${folder}” holds no .eml files.`);
  for (const file of files) yield { name: file, raw: await readFile(join(folder, file)) };
}

async function* mailsInMbox(path: string): AsyncGenerator<StoredMail> {
  let count = 0;
  for await (const { content } of mboxReader(createReadStream(path)))
    yield { name: `${basename(path)}, mail ${++count}`, raw: content };
}

async function beginsAsMbox(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: 4, encoding: 'latin1' })) return chunk === 'From ';
  return false;
}
