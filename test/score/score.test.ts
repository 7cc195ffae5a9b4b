import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { precision, recall } from '../../tools/score/figures.ts';
import { SCORED, scoreFolder } from '../../tools/score/fixtures.ts';
import { scoreTone } from '../../tools/score/tone.ts';

type Floor = Record<string, Record<string, [number, number]>>;

const floor = JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')) as Floor;

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

test('the tone check finds what is wrong, and nothing where nothing is', () => {
  expect(scoreTone().misses).toEqual([]);
});
