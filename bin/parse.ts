import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { toContract } from '../lambdas/mail/contract.ts';
import { decode, NotAMailError } from '../lambdas/mail/message/message.ts';
import { readAll } from '../lambdas/mail/read.ts';

const file = process.argv[2];
try {
  const raw = file && file !== '-' ? await readFile(file) : await buffer(process.stdin);
  const [first, ...further] = await readAll(await decode(raw));
  if (!first) throw new Error('a mail without any message');
  process.stdout.write(`${JSON.stringify(toContract(first, further), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof NotAMailError) && !isFileError(error)) throw error;
  process.stderr.write(`${isFileError(error) ? `${file} cannot be read (${error.code})` : error.message}\n`);
  process.exitCode = 2;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
