import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bestTags,
  likelihoodOf,
  NEVER,
  type Order,
  orderOf,
  sumsOf,
  withSteps,
} from '../../lambdas/mail/facts/chain.ts';

/** Outside, begins, within: "within" stands only behind one of the last two. */
const COUNT = 3;
const [OUTSIDE, BEGINS, WITHIN] = [0, 1, 2] as const;
const ORDER = orderOf(
  [
    [true, true, false],
    [true, true, true],
    [true, true, true],
  ],
  { mayBegin: [true, true, false], mayEnd: [true, true, true] },
);

/** Rows of up to five words with any weights, and any weights for a tag behind another. */
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((words) =>
    fc.tuple(
      fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
        minLength: words * COUNT,
        maxLength: words * COUNT,
      }),
      fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: COUNT ** 2, maxLength: COUNT ** 2 }),
    ),
  )
  .map(([own, steps]) => ({ own: Float64Array.from(own), order: withSteps(ORDER, steps) }));

/** Each row of tags that may be, with what speaks for it. */
function everyRow(
  own: Float64Array,
  { steps, mayBegin, mayEnd }: Order,
): { tags: number[]; score: number }[] {
  let found = [{ tags: [] as number[], score: 0 }];
  for (let at = 0; at < own.length; at += COUNT)
    found = found.flatMap(({ tags, score }) =>
      [OUTSIDE, BEGINS, WITHIN].map((tag) => {
        const before = tags.at(-1);
        const step = before === undefined ? (mayBegin[tag] ? 0 : NEVER) : (steps[before * COUNT + tag] ?? 0);
        return { tags: [...tags, tag], score: score + step + (own[at + tag] ?? 0) };
      }),
    );
  return found.filter(({ tags, score }) => score > NEVER / 2 && mayEnd[tags.at(-1) ?? 0]);
}

const sum = (scores: number[]) => scores.reduce((all, score) => all + Math.exp(score), 0);

test('the best tags are those of the row for which most speaks, of all that may be', () => {
  fc.assert(
    fc.property(rows, ({ own, order }) => {
      const every = everyRow(own, order);
      const best = bestTags(own, order);
      const score = every.find(({ tags }) => String(tags) === String(best))?.score;
      expect(score).toBeCloseTo(Math.max(...every.map((row) => row.score)), 6);
    }),
  );
});

test('the sum over all rows is that of each row that may be, counted one by one', () => {
  fc.assert(
    fc.property(rows, ({ own, order }) => {
      const scores = everyRow(own, order).map(({ score }) => score);
      expect(sumsOf(own, order).all).toBeCloseTo(Math.log(sum(scores)), 6);
    }),
  );
});

test('how likely words are a name that ends with them is the share of the rows in which they are', () => {
  fc.assert(
    fc.property(rows, fc.nat(4), fc.nat(4), ({ own, order }, start, more) => {
      const words = own.length / COUNT;
      const first = start % words;
      const length = 1 + (more % (words - first));
      const tags = [BEGINS, ...Array.from({ length: length - 1 }, () => WITHIN)];
      const every = everyRow(own, order);
      const those = every.filter(
        (row) =>
          tags.every((tag, index) => row.tags[first + index] === tag) && row.tags[first + length] !== WITHIN,
      );
      const share = sum(those.map(({ score }) => score)) / sum(every.map(({ score }) => score));
      const likelihood = likelihoodOf({ own, sums: sumsOf(own, order) }, order, {
        first,
        tags,
        within: WITHIN,
      });
      expect(Math.exp(likelihood)).toBeCloseTo(share, 6);
    }),
  );
});
