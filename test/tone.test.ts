import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'bowout-tone-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run tone` makes of a file: its two outputs and how it ends. */
async function tone(content: string | null) {
  const file = join(folder, 'texts.json');
  if (content !== null) writeFileSync(file, content);
  const command = [join(import.meta.dirname, '../bin/tone.ts'), ...(content === null ? [] : [file])];
  return await run(process.execPath, command).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({
      code: code as number,
      stdout: stdout as string,
      stderr: stderr as string,
    }),
  );
}

const text = (more: object) => ({ lang: 'en', text: 'Thank you.', company: null, role: null, ...more });

test('the findings of each text are printed in the order of the file', async () => {
  const texts = [
    text({ text: 'The new place pays 95k.' }),
    text({}),
    text({ lang: 'de-CH', text: 'Ich habe keine Zeit.', whole: true }),
    text({ lang: 'pt-BR', text: 'Obrigado pelo convite.', recruiter: null }),
  ];
  const { code, stdout } = await tone(JSON.stringify(texts));
  const [first, second, third, fourth] = JSON.parse(stdout) as { sort: string; words: string }[][];
  expect(code).toBe(0);
  expect(first).toEqual([{ sort: 'money', words: expect.stringContaining('95k') }]);
  expect([second, fourth]).toEqual([[], []]);
  expect(third?.map(({ sort }) => sort)).toEqual(expect.arrayContaining(['missing-withdrawal']));
});

test.each([
  ['no file', null, 'say which file'],
  ['no JSON', '[{', 'is no JSON'],
  ['no list', '{}', 'must hold a JSON list'],
  ['an unknown language', JSON.stringify([text({ lang: 'ru' })]), '“ru” is no language'],
  ['no language', JSON.stringify([{ text: 'x' }]), '"lang" is missing'],
  ['no text', JSON.stringify([{ lang: 'en' }]), '"text" must be a string'],
  ['a role that is none', JSON.stringify([text({ role: 3 })]), '"role" must be a string or null'],
] as const)('%s is said in one line, and ends with 2', async (_, content, said) => {
  const { code, stdout, stderr } = await tone(content);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim()).toContain(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
