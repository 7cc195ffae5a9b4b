import { expect, test } from 'vitest';
import { loadOf, mailsOf, numbers, type Owner, owners, SEARCH } from '../../tools/scale/load.ts';
import { roundUp } from '../../tools/scale/picture.ts';

/** In Lisbon; the offer is accepted on the Monday of the 20th week. */
const owner: Owner = { zone: 0, accepts: 140, minutes: 12, forwards: [[1, 600]] };
const { weeks, forwards, letters, lateLetters } = SEARCH;
const A_YEAR = forwards + weeks + 3 * letters + letters * lateLetters;
const minute = (hour: number, past = 0) => hour * 60 + past;

test('the same seed draws the same owners', () => {
  expect([...owners(5, 17)]).toEqual([...owners(5, 17)]);
  expect([...owners(5, 17)]).not.toEqual([...owners(5, 18)]);
  expect(Array.from({ length: 3 }, numbers(1)).every((it) => it >= 0 && it < 1)).toBe(true);
});

test('no mail is lost or made by the spread, nor by how many owners are drawn', () => {
  const sample = [...owners(3_000, 17)];
  const [without, spread] = [loadOf(sample, 1, false), loadOf(sample, 1, true)];
  for (const load of [without, spread]) {
    expect(load.total).toBeCloseTo(3_000 * A_YEAR, 3);
    const everyDay = load.year.map((_, day) => load.of(day).reduce((sum, it) => sum + it, 0) * 60);
    expect(everyDay.reduce((sum, it) => sum + it, 0)).toBeCloseTo(load.total, 3);
  }
  expect(loadOf(sample, 10, true).total).toBeCloseTo(10 * spread.total, 3);
  expect(Math.max(...spread.year)).toBeLessThan(Math.max(...without.year) / 2);
});

test('one owner by hand: half a year after a Monday the nudges come at 09:00, or at 09:12', () => {
  const nudges = (spread: boolean) => mailsOf(owner, spread).filter(([day]) => day === 140 + 182);
  expect(nudges(false)).toEqual([[322, minute(9), letters]]);
  expect(nudges(true)).toEqual([[322, minute(9, 12), letters]]);
  expect(loadOf([owner], 1, true).of(322)[minute(9, 12)]).toBeCloseTo(letters / 60);
  const fridays = mailsOf(owner, true).filter(([, at, count]) => at === minute(16, 12) && count === 1);
  expect(fridays.map(([day]) => day % 7)).toEqual(Array.from({ length: weeks }, () => 4));
});

test('a Saturday’s nudge comes on Monday, and a zone ahead of UTC on the evening before', () => {
  const saturday = mailsOf({ ...owner, accepts: 145 }, false).find(([, , count]) => count === letters);
  expect(saturday).toEqual([329, minute(9), letters]);
  const tokyo = mailsOf({ ...owner, zone: 9.5 }, false).find(([, , count]) => count === letters);
  expect(tokyo).toEqual([321, minute(23, 30), letters]);
});

test('the axis ends at a round number', () => {
  expect([0.7, 1, 1.1, 23, 749, 15_100].map(roundUp)).toEqual([1, 1, 2, 50, 1000, 20_000]);
});
