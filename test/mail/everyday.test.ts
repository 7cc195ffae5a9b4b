import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toContract } from '../../lambdas/mail/contract.ts';
import { decode } from '../../lambdas/mail/message/mime.ts';
import { readAll } from '../../lambdas/mail/read.ts';
import { batchMessages } from '../../model/batch.ts';

/** Messages of a writer who had seen neither code nor words; nothing learns from them. */
const MESSAGES = batchMessages(join(import.meta.dirname, '../fixtures/everyday/everyday.txt'));

const readings = await Promise.all(
  MESSAGES.map(async ({ id, expected, raw }) => {
    const [reading] = await readAll(await decode(raw));
    if (!reading) throw new Error(`${id} gave no reading`);
    return { id, expected, got: toContract(reading) };
  }),
);

describe('everyday mail that nobody here wrote', () => {
  test('is of the kind that is called sure, and nearly all is sure', () => {
    const sure = readings.filter(({ got }) => got.sure);
    expect(sure.filter(({ expected, got }) => got.kind !== expected.kind).map(({ id }) => id)).toEqual([]);
    expect(sure.length / readings.length).toBeGreaterThan(0.9);
  });

  test('names nobody to write to but the recruiter', () => {
    const wrong = readings.filter(({ expected, got }) => {
      const email = got.interview?.recruiter.email ?? null;
      return email !== null && email !== (expected['recruiter.email'] ?? null);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('has its fixed time on the clock that is written, or none', () => {
    const wrong = readings.filter(({ expected, got }) => {
      const start = got.interview?.startLocal ?? null;
      return start !== null && start !== (expected.startLocal ?? null);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
