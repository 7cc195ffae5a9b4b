import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOriginal } from '../../lambdas/mail/read.ts';
import { letter, OWNER } from '../mail/letters.ts';

const ROOT = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'bowout-recipe-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const CATALAN = `import type { ClientWords } from './schema.ts';

/** What mail programs write in Catalan. */
export const ca = {
  forward: {
    labels: {
      from: 'de|remitent',
      date: 'data|enviat',
      subject: 'assumpte',
      to: 'per a',
      cc: 'a/c',
      replyTo: 'respon a',
      other: '',
    },
    passedOn: 'reenvia',
    prefixes: { forward: 'rev', answer: 're', outside: '' },
    wrote: 'va escriure',
    sentFrom: 'enviat des',
    signOffs: ['salutacions'],
  },
  calendar: {
    months: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
    weekdays: 'dilluns dimarts dimecres dijous divendres dissabte diumenge',
    days: ['avui', 'demà', 'demà passat'],
  },
  clock: { hour: 'h', before: 'a les', only: '', halves: ['', ''], range: 'a' },
} as const satisfies ClientWords;
`;

const TEXT = 'Bon dia, Jane, et convidem a una entrevista.';
const MAILS = [
  letter(OWNER, 'Fwd: x', `El 20/11/2026 9:14, "Ana Silva" <ana@acme.example> va escriure:\n\n    ${TEXT}`),
  letter(
    OWNER,
    'Hola',
    'Mira:\n\nMissatge reenviat:\n\nDe: Ana Silva <ana@acme.example>\nData: 20 novembre 2026 9:14\n' +
      `Assumpte: Entrevista\nPer a: Jane\n\n${TEXT}`,
  ),
  letter(
    OWNER,
    'REV: Entrevista',
    '   ----- Missatge reenviat ----- De: Ana Silva <ana@acme.example>Per a: "Jane" ' +
      `<jane@example.com>Enviat: divendres, 20 novembre 2026, 09:14:50 CETAssumpte: Entrevista\n${TEXT}`,
  ),
];

const PROGRAM = `
import { readFileSync } from 'node:fs';
import { readOriginal } from './lambdas/mail/read.ts';
const read = (name) => readOriginal(readFileSync(name));
console.log(JSON.stringify(await Promise.all(['0.eml', '1.eml', '2.eml'].map(read))));
`;

test('“Add a mail client’s forward format” of CONTRIBUTING.md: one file of words, and a language’s ' +
  'forwards are read', async () => {
  const before = await Promise.all(MAILS.map((mail) => readOriginal(mail)));
  expect(before.filter(({ from }) => from?.address === 'ana@acme.example')).toHaveLength(0);

  for (const name of ['lambdas', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'lambdas/mail/words/ca.ts'), CATALAN);
  const list = join(copy, 'lambdas/mail/words/all-words.ts');
  const words = readFileSync(list, 'utf8').replace('  zh,\n};', '  zh,\n  ca,\n};');
  writeFileSync(list, `import { ca } from './ca.ts';\n${words}`);
  for (const [at, mail] of MAILS.entries()) writeFileSync(join(copy, `${at}.eml`), mail);
  writeFileSync(join(copy, 'program.ts'), PROGRAM);

  const tsconfig = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8')) as object;
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...tsconfig, include: ['lambdas'] }));
  execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['--noEmit'], { cwd: copy, stdio: 'pipe' });

  const read = JSON.parse(
    execFileSync(process.execPath, ['program.ts'], { cwd: copy, encoding: 'utf8', stdio: 'pipe' }),
  ) as unknown[];
  const from = { name: 'Ana Silva', address: 'ana@acme.example' };
  expect(read).toMatchObject([
    { from, text: TEXT, date: '2026-11-20T09:14:00' },
    { from, text: TEXT, date: '2026-11-20T09:14:00', subject: 'Entrevista' },
    { from, text: TEXT, date: '2026-11-20T09:14:50+01:00', subject: 'Entrevista' },
  ]);
}, 60_000);
