import { beforeAll, describe, expect, test } from 'vitest';
import { precision, recall, type Score } from '../../tools/score/figures.ts';
import { readRecorded, type Scored } from '../../tools/score/second.ts';

describe('the recorded answers of a second reader, right and wrong', () => {
  let scored: Scored;
  beforeAll(async () => {
    scored = await readRecorded();
  });
  const figuresOf = ({ facts }: Score, fact: string) => {
    const figures = facts.get(fact);
    if (!figures) throw new Error(`nothing of ${fact}`);
    return figures;
  };

  test('are asked for where the rules leave something open, which is seldom', () => {
    const counted = scored.asked.filter(({ name }) => name !== 'second');
    const all = counted.reduce((sum, set) => sum + set.all, 0);
    const asked = counted.reduce((sum, set) => sum + set.asked, 0);
    expect(asked).toBeGreaterThan(0);
    expect(asked / all).toBeLessThan(0.05);
  });

  test('are dropped in part, and what is left finds more', () => {
    expect(scored.proved).toBeLessThan(scored.claims);
    const gained = ['company', 'role', 'recruiter.name'].map((fact) => {
      const gain = recall(figuresOf(scored.after, fact)) - recall(figuresOf(scored.before, fact));
      expect(gain, fact).toBeGreaterThanOrEqual(0);
      return gain;
    });
    expect(Math.max(...gained)).toBeGreaterThan(0.1);
  });

  test('add no address and no time that is not right', () => {
    for (const fact of ['recruiter.email', 'start'])
      expect(precision(figuresOf(scored.after, fact)), fact).toBe(precision(figuresOf(scored.before, fact)));
  });

  test('make no kind sure that is not right', () => {
    expect(precision(scored.after.sure)).toBe(1);
  });
});
