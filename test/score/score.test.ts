import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../lambdas/mail/words/languages.ts';
import { precision, recall } from '../../tools/score/figures.ts';
import { SCORED, scoreFolder } from '../../tools/score/fixtures.ts';
import { scoreTone, TONE_FIXTURE } from '../../tools/score/tone.ts';

type Floor = Record<string, Record<string, [number, number]>>;

const floor = JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')) as Floor;

/** Of the first score on texts that others wrote; it may only rise. */
const TONE_FLOOR = { precision: 0.81, recall: 0.86 };

/** The figures may only rise: `npm run score -- --save` writes the new floor. */
test.each(SCORED)('the score of %s is at least what it was', async (folder) => {
  const { facts, sure } = await scoreFolder(folder);
  facts.set('sure', sure);
  for (const [fact, [precisionFloor, recallFloor]] of Object.entries(floor[folder] ?? expect.fail())) {
    const figures = facts.get(fact);
    if (!figures) throw new Error(`there is no figure for ${fact} any more`);
    expect(precision(figures), `precision of ${fact}`).toBeGreaterThanOrEqual(precisionFloor);
    expect(recall(figures), `recall of ${fact}`).toBeGreaterThanOrEqual(recallFloor);
  }
});

test('the tone check fares on texts that it never learned from at least as it did', () => {
  const { all, byLanguage } = scoreTone(readFileSync(TONE_FIXTURE, 'utf8'));
  expect(precision(all)).toBeGreaterThanOrEqual(TONE_FLOOR.precision);
  expect(recall(all)).toBeGreaterThanOrEqual(TONE_FLOOR.recall);
  expect(byLanguage.size).toBe(LANGUAGES.length);
});
