import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'bowout-recipe-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const PROGRAM = `
import { serviceOf } from './lambdas/mail/names/services.ts';
console.log(JSON.stringify([serviceOf('no-reply@mail.hirely.example'), serviceOf('jobs.hirely.example'), serviceOf('hirely2.example')]));
`;

test('“Add a service” of CONTRIBUTING.md: one row, and its mail and links are known', () => {
  cpSync(join(ROOT, 'lambdas'), join(copy, 'lambdas'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(ROOT, 'package.json'), join(copy, 'package.json'));
  const table = join(copy, 'lambdas/mail/names/services.ts');
  const row = "  { name: 'Hirely', kind: 'ats', domains: 'hirely.example', relays: false },";
  writeFileSync(
    table,
    readFileSync(table, 'utf8').replace('const SERVICES: readonly Row[] = [', `$&\n${row}`),
  );
  writeFileSync(join(copy, 'program.ts'), PROGRAM);
  const printed = execFileSync(process.execPath, ['program.ts'], { cwd: copy, encoding: 'utf8' });
  const [byMail, byLink, other] = JSON.parse(printed) as unknown[];
  const hirely = { name: 'Hirely', kind: 'ats', relays: false };
  expect(byMail).toEqual(hirely);
  expect(byLink).toEqual(hirely);
  expect(other).toBeNull();
});
