import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { afterAll, describe, expect, test } from 'vitest';
import { ACTIONS } from '../../lambdas/page/actions.ts';

/** What a template names is what its context has, by their types; and each form leads to an action there is. */

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'contexts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a file that is compiled by itself does not find. */
const DECLARED = join(ROOT, 'lambdas/draft/handlebars-runtime.d.ts');

type Node = hbs.AST.Node & Record<string, unknown>;

const parsed = (kind: string, name: string) =>
  Handlebars.parse(readFileSync(join(ROOT, 'templates', kind, `${name}.hbs`), 'utf8')) as unknown as Node;
const namesOf = (kind: string) =>
  readdirSync(join(ROOT, 'templates', kind))
    .filter((file) => file.endsWith('.hbs') && !file.startsWith('_'))
    .map((file) => file.slice(0, -'.hbs'.length));

/** The values that a template reads, as expressions; `scopes`: what its names are names of, innermost first. */
function read(kind: string, node: Node, scopes: string[]): string[] {
  const go = (inner: unknown, within = scopes): string[] =>
    Array.isArray(inner)
      ? inner.flatMap((it) => go(it, within))
      : inner
        ? read(kind, inner as Node, within)
        : [];
  const given = () => [...go(node.params), ...go((node.hash as Node | undefined)?.pairs)];
  switch (node.type) {
    case 'Program':
      return go(node.body);
    case 'PathExpression': {
      const { parts, depth, data } = node as unknown as hbs.AST.PathExpression;
      return data || !parts.length ? [] : [[scopes[depth], ...parts].join('!.')];
    }
    case 'HashPair':
      return go(node.value);
    case 'MustacheStatement':
      return (node.params as unknown[]).length ? given() : go(node.path);
    case 'BlockStatement': {
      const [over = ''] = go(node.params);
      const isEach = (node.path as hbs.AST.PathExpression).original === 'each';
      const within = isEach ? [`${over}![0]`, ...scopes] : scopes;
      return [over, ...go(node.program, within), ...go(node.inverse)];
    }
    case 'PartialStatement':
    case 'PartialBlockStatement': {
      const { original } = node.name as hbs.AST.PathExpression;
      return [
        ...(original === '@partial-block' ? [] : go(parsed(kind, `_${original}`))),
        ...go(node.program),
      ];
    }
    default:
      return [];
  }
}

const reads = (kind: string, name: string) => [...new Set(read(kind, parsed(kind, name), ['it']))];

test.each([
  ['page', 'Pages', 'lambdas/page/pages.ts'],
  ['notice', 'Notices', 'lambdas/send/notices.ts'],
])(
  'every value that a %s reads is one of its context',
  (kind, type, file) => {
    const uses = namesOf(kind).map((name) => {
      const own = reads(kind, name).filter((value) => !/^it!\.(?:page|actions)\b/.test(value));
      return `export const ${name.replaceAll('-', '_')} = (it: ${type}['${name}']) => [${own.join(', ')}];`;
    });
    const program = join(folder, `${kind}.mts`);
    writeFileSync(program, [`import type { ${type} } from '${join(ROOT, file)}';`, ...uses, ''].join('\n'));
    const config = { extends: join(ROOT, 'tsconfig.json'), include: [], files: [program, DECLARED] };
    const project = join(folder, `${kind}.json`);
    const compilerOptions = { typeRoots: [join(ROOT, 'node_modules/@types')], noUnusedParameters: false };
    writeFileSync(project, JSON.stringify({ ...config, compilerOptions }));
    const tsc = join(ROOT, 'node_modules/.bin/tsc');
    const said = (() => {
      try {
        return execFileSync(process.execPath, [tsc, '-p', project, '--noEmit'], { encoding: 'utf8' });
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    })();
    expect(said).toBe('');
  },
  60_000,
);

describe('the forms of a page', () => {
  test.each(namesOf('page').filter((name) => name !== 'notice'))('%s lead to its actions', (name) => {
    const asked = reads('page', name).flatMap((value) => /^it!\.actions!\.([\w-]+)$/.exec(value)?.[1] ?? []);
    const view = name === 'stale' ? 'home' : (name as keyof typeof ACTIONS);
    /** What closes an interview is asked on its own page only, by a part that a draft's page has too. */
    const there = [...Object.keys(ACTIONS[view]), ...(view === 'draft' ? ['closing'] : [])];
    expect(there).toEqual(expect.arrayContaining(asked));
    expect(asked.length).toBeGreaterThan(0);
  });
});
