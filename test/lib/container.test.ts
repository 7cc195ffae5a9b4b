import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test('what runs in the container needs no package that only development has', async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['bin/local.ts', 'bin/mailbox.ts', 'bin/bowout.ts'],
    bundle: true,
    write: false,
    outdir: 'none',
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
  });
  const imported = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external, path }) => external && !path.startsWith('node:'))
    .map(({ path }) =>
      path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(imported).toContain('imapflow');
  expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...new Set(imported)]));
});

test('what the container copies is there, and the set-up’s folder is its own', () => {
  const file = read('Containerfile');
  const copied = [...file.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
  expect(copied.length).toBeGreaterThan(5);
  for (const name of copied) expect(existsSync(join(ROOT, name)), name).toBe(true);
  expect(read('.dockerignore')).toBe(read('.containerignore'));
  expect(read('compose.yaml')).toContain('./data:/data');
});
