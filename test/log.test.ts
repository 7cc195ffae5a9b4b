import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { logError, REASONS, withoutWords } from '../lambdas/log.ts';
import { NotSentError } from '../lambdas/send/outcome.ts';
import { keepLines } from './log-lines.ts';

const LAMBDAS = join(import.meta.dirname, '../lambdas');
const SECRET =
  'identities failed the check: Jane Doe <jane@example.com>\n    at https://pages.example/l/token';
/** As the SDK throws it: the service's own words are its message. */
const refusal = () =>
  Object.assign(new Error(SECRET), { name: 'MessageRejected', $metadata: { httpStatusCode: 400 } });
const told = () => new NotSentError(SECRET, { cause: refusal() });
afterEach(() => vi.restoreAllMocks());

test('a line of the log says what kind of error it was and where, never its words', () => {
  const lines = keepLines();
  logError('page-failed', told(), { interview: '01ARZ' });
  logError('page-failed', SECRET);
  logError('page-failed', SECRET, { interview: 'jane@example.com', kind: 'token of Jane' });
  expect(lines[0]).toMatchObject({
    level: 'ERROR',
    message: 'page-failed',
    interview: '01ARZ',
    error: 'NotSentError caused by MessageRejected',
    status: 400,
  });
  expect(lines[0]?.raw).toContain('log.test.ts');
  expect(lines).toHaveLength(3);
  for (const { raw } of lines) expect(raw).not.toMatch(/jane|example|token/i);
});

test('what a handler throws has no words either', async () => {
  const handler = withoutWords(async (_event: string) => {
    throw told();
  });
  const thrown = await handler('event').catch((error: Error) => error);
  expect(thrown).toBeInstanceOf(Error);
  const { name, message, stack, cause } = thrown as unknown as Error;
  expect(name).toContain('MessageRejected');
  expect(cause).toBeUndefined();
  expect(`${name} ${message} ${stack}`).not.toMatch(/jane|@|example|token/i);
  expect(stack).toContain('log.test.ts');
});

test('and what it returns passes through', async () => {
  expect(await withoutWords(async (given: number) => given + 1)(1)).toBe(2);
});

test('nothing else in the functions writes a log, and each that Lambda would log is wrapped', () => {
  const sources = readdirSync(LAMBDAS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const read = (name: string) => readFileSync(join(LAMBDAS, name), 'utf8');
  expect(sources.filter((name) => /console\.|process\.std|powertools/.test(read(name)))).toEqual(['log.ts']);
  for (const handler of ['receive.ts', 'delivery.ts', 'follow-up.ts', 'web.ts'])
    expect(read(handler), handler).toContain('export const handler = withoutWords(');
});

test('every reason is given somewhere, and the runbook says what it means', () => {
  const runbook = readFileSync(join(LAMBDAS, '../docs/runbook.md'), 'utf8');
  const given = ['workflow', 'mail/sender']
    .flatMap((folder) => readdirSync(join(LAMBDAS, folder)).map((name) => join(LAMBDAS, folder, name)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  for (const reason of REASONS) {
    expect(given, reason).toContain(`'${reason}'`);
    expect(runbook, reason).toMatch(new RegExp(`^\\| \`${reason}\` +\\| \\S`, 'm'));
  }
});
