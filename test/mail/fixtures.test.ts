import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toContract } from '../../lambdas/mail/contract.ts';
import { read } from '../../lambdas/mail/read.ts';

const DIRECTORY = join(import.meta.dirname, '../fixtures/mail');
const names = readdirSync(DIRECTORY).flatMap((file) => (file.endsWith('.eml') ? [file.slice(0, -4)] : []));

test.each(names)('%s is read as expected', async (name) => {
  const raw = readFileSync(join(DIRECTORY, `${name}.eml`));
  const expected: unknown = JSON.parse(readFileSync(join(DIRECTORY, `${name}.json`), 'utf8'));
  // the files say nothing of keys that they were written before; contract.test.ts does
  expect(toContract(await read(raw))).toMatchObject(expected as object);
});

test.each(names)('every fact of %s has evidence, and its range holds the words', async (name) => {
  const reading = await read(readFileSync(join(DIRECTORY, `${name}.eml`)));
  for (const [fact, { evidence }] of Object.entries(reading.facts)) {
    expect(evidence.words, fact).not.toBe('');
    if (!evidence.range) continue;
    const words = reading.original.text
      .slice(...evidence.range)
      .replace(/\s+/g, ' ')
      .trim();
    expect(evidence.words, fact).toContain(words);
  }
});
