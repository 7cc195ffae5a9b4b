import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishForgetting, forgetDeleted, makeSound } from '../../../lib/local/level.ts';

let folder: string;
let directory: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'level-'));
  directory = join(folder, 'dynamodb');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function withLevel<T>(use: (level: ClassicLevel) => Promise<T>): Promise<T> {
  const level = new ClassicLevel(directory);
  await level.open();
  try {
    return await use(level);
  } finally {
    await level.close();
  }
}
const all = () => withLevel((level) => level.iterator().all());
const bytes = () =>
  readdirSync(directory)
    .map((file) => readFileSync(join(directory, file), 'latin1'))
    .join('');

test('what was deleted or overwritten is in no file any more; the rest is', async () => {
  await withLevel(async (level) => {
    await level.put('a', JSON.stringify('secret one'));
    await level.put('a', JSON.stringify('kept'));
    await level.put('b', JSON.stringify('secret two'));
    await level.del('b');
  });
  expect(bytes()).toMatch(/secret one[\s\S]*secret two/);
  await forgetDeleted(directory);
  expect(bytes()).not.toContain('secret');
  expect(await all()).toEqual([['a', JSON.stringify('kept')]]);
});

test('cut off at any point, it is finished at the next start', async () => {
  await withLevel((level) => level.put('a', '1'));
  cpSync(directory, `${directory}.new`, { recursive: true });
  finishForgetting(directory);
  expect(readdirSync(folder)).toEqual(['dynamodb']);
  cpSync(directory, `${directory}.new`, { recursive: true });
  renameSync(directory, `${directory}.old`);
  finishForgetting(directory);
  expect(readdirSync(folder)).toEqual(['dynamodb']);
  expect(await all()).toEqual([['a', '1']]);
});

test('a sound table is left alone, also one that was killed or filled over many blocks', async () => {
  await withLevel(async (level) => {
    for (let number = 0; number < 300; number++)
      await level.put(`k${number}`, JSON.stringify('x'.repeat(number * 37)));
  });
  await makeSound(directory);
  expect(readdirSync(folder)).toEqual(['dynamodb']);
  expect(await all()).toHaveLength(300);
});

test('an entry that is no JSON goes, the others stay', async () => {
  await withLevel(async (level) => {
    await level.put('a', '{"half');
    await level.put('b', '1');
  });
  await makeSound(directory);
  expect(await all()).toEqual([['b', '1']]);
  expect(readdirSync(folder).filter((name) => name.startsWith('dynamodb.damaged-'))).toHaveLength(1);
});

test('a table that another program has open is no damage', async () => {
  await withLevel(async () => {
    await expect(makeSound(directory)).rejects.toThrow('Another program has');
  });
  expect(readdirSync(folder)).toEqual(['dynamodb']);
});
