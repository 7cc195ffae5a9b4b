import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTarget, TARGETS } from './target.ts';

test.each(TARGETS)('what the fuzzer kept for the %s is taken well', async (name) => {
  const folders = ['seeds', 'found'].map((kind) => join(import.meta.dirname, kind, name)).filter(existsSync);
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const target = await loadTarget(name);
  try {
    for (const file of files)
      await expect(target.take(new Uint8Array(readFileSync(file))), file).resolves.toBeUndefined();
    for (const base of target.bases()) await expect(target.take(base)).resolves.toBeUndefined();
  } finally {
    await target.close?.();
  }
});
