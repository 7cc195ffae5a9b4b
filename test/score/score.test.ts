import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { precision, recall, SCORES } from './score.ts';
import { scoreTone } from './tone.ts';

type Floor = Record<string, Record<string, [number, number]>>;

const floor = JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')) as Floor;

/** The figures may only rise: `npm run score -- --save` writes the new floor. */
describe.each(Object.keys(floor))('the score of %s', (folder) => {
  test('is at least what it was', async () => {
    const { facts } = await (SCORES[folder] ?? expect.fail)();
    for (const [fact, [precisionFloor, recallFloor]] of Object.entries(floor[folder] ?? {})) {
      const figures = facts.get(fact);
      if (!figures) throw new Error(`there is no figure for ${fact} any more`);
      expect(precision(figures), `precision of ${fact}`).toBeGreaterThanOrEqual(precisionFloor);
      expect(recall(figures), `recall of ${fact}`).toBeGreaterThanOrEqual(recallFloor);
    }
  });
});

test('the tone check finds what is wrong, and nothing where nothing is', () => {
  expect(scoreTone().misses).toEqual([]);
});
