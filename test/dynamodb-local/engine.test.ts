import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchPackage } from '../../tools/dynamodb-local/engine.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bowout-engine-'));
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program that does what a shell script says, found before the real one. */
const instead = (name: string, script: string) => {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', join(folder, 'bin') + delimiter + process.env.PATH);
};

test('another file than the one that was looked at is not used, and not kept', () => {
  const cache = join(folder, 'cache');
  instead('npm', `echo forged > "${cache}/amplify-dynamodb-simulator-2.9.30.tgz"`);
  expect(() => fetchPackage(cache)).toThrow(/not the file/);
  expect(readdirSync(cache)).toEqual([]);
});

test('without Java nothing runs, and it says so', () => {
  instead('java', 'exit 127');
  const run = join(import.meta.dirname, '../../tools/dynamodb-local/run.ts');
  expect(execFileSync(process.execPath, [run], { encoding: 'utf8' })).toBe(
    'second engine: not run: no Java\n',
  );
});

test('it listens on the loopback address only', () => {
  const xml = readFileSync(join(import.meta.dirname, '../../tools/dynamodb-local/loopback.xml'), 'utf8');
  expect(xml).toMatch(/<New class="java.net.InetSocketAddress">\s*<Arg>127\.0\.0\.1<\/Arg>/);
});
