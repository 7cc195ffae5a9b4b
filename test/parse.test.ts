import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FILE = join(ROOT, 'test/fixtures/mail/gmail-en-scheduled.eml');
const parse = (args: string[], input?: Buffer) =>
  spawnSync(process.execPath, ['bin/parse.ts', ...args], { cwd: ROOT, ...(input ? { input } : {}) });

test('prints the contract’s object for a file or for standard input, and nothing else', () => {
  const expected: object = JSON.parse(readFileSync(FILE.replace('.eml', '.json'), 'utf8'));
  for (const run of [parse([FILE]), parse([], readFileSync(FILE)), parse(['-'], readFileSync(FILE))]) {
    expect(run.status).toBe(0);
    expect(run.stderr.toString()).toBe('');
    expect(JSON.parse(run.stdout.toString())).toMatchObject({ ...expected, also: [] });
  }
});

test.each([
  ['no mail', [], Buffer.from('not a mail\n'), /^this is no mail: .+\n$/],
  ['an empty input', [], Buffer.from('\n'), /^this is no mail: .+\n$/],
  ['a missing file', ['/no/such/file.eml'], undefined, /^\/no\/such\/file\.eml cannot be read \(ENOENT\)\n$/],
  ['a folder', ['test'], undefined, /^test cannot be read \(EISDIR\)\n$/],
])('says why in one line for %s', (_, args, input, words) => {
  const run = parse(args, input);
  expect(run.status).toBe(2);
  expect(run.stdout.toString()).toBe('');
  expect(run.stderr.toString()).toMatch(words);
});
