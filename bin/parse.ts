import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { toContract } from '../lambdas/mail/contract.ts';
import { NotAMailError } from '../lambdas/mail/mime.ts';
import { read } from '../lambdas/mail/read.ts';

const file = process.argv[2];
try {
  const raw = file && file !== '-' ? await readFile(file) : await buffer(process.stdin);
  process.stdout.write(`${JSON.stringify(toContract(await read(raw)), null, 2)}\n`);
} catch (error) {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!missing && !(error instanceof NotAMailError)) throw error;
  process.stderr.write(`${missing ? `there is no file ${file}` : error.message}\n`);
  process.exitCode = 2;
}
