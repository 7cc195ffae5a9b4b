import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFunctionLogs } from '../../../lib/local/function-logs.ts';
import { asFunction } from '../../../lib/local/record-calls.ts';

let directory: string;
let printed: string[];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bowout-logs-'));
  printed = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => Boolean(printed.push(String(chunk))));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true });
});
const kept = () => readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'));

test('what a function writes is kept; the terminal shows its errors, and all that others write', async () => {
  const printAll = keepFunctionLogs(directory);
  await asFunction('receive', async () => {
    await new Promise<void>((done) => void process.stdout.write('{"message":"recorded"}\n', () => done()));
    process.stderr.write('{"message":"page-failed"}\n');
  });
  process.stdout.write('ready\n');
  printAll();
  await asFunction('receive', async () => process.stdout.write('afterwards\n'));
  expect(printed).toEqual(['{"message":"page-failed"}\n', 'ready\n', 'afterwards\n']);
  expect(kept()).toEqual(['receive {"message":"recorded"}\nreceive {"message":"page-failed"}\n']);
});

test('thirty days are kept', () => {
  for (let day = 10; day < 50; day++) writeFileSync(join(directory, `2026-${day}.log`), 'x');
  keepFunctionLogs(directory)();
  expect(readdirSync(directory)).toHaveLength(30);
  expect(readdirSync(directory)[0]).toBe('2026-20.log');
});

test('a log that cannot be written stops nothing', async () => {
  const printAll = keepFunctionLogs(directory);
  rmSync(directory, { recursive: true });
  await asFunction('web', async () => process.stdout.write('{}\n'));
  printAll();
  expect(printed).toEqual([]);
  directory = mkdtempSync(join(tmpdir(), 'bowout-logs-'));
});
