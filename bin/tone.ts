import { readFile } from 'node:fs/promises';
import { findTone } from '../lambdas/draft/tone/find.ts';
import { BadToneRequestError, lettersIn } from '../lambdas/draft/tone/request.ts';

// What stands in a file of sentences and drafts, for checks from outside: the findings of each, in its order.
const file = process.argv[2];
try {
  if (!file) throw new BadToneRequestError('say which file: npm run --silent tone -- FILE.json');
  const letters = lettersIn(await readFile(file, 'utf8'));
  process.stdout.write(`${JSON.stringify(letters.map(({ text, letter }) => findTone(text, letter)))}\n`);
} catch (error) {
  if (!(error instanceof BadToneRequestError) && !isFileError(error)) throw error;
  process.stderr.write(`${isFileError(error) ? `${file} cannot be read (${error.code})` : error.message}\n`);
  process.exitCode = 2;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
