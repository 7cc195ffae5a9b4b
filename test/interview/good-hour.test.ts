import { describe, expect, test } from 'vitest';
import { goodHours, restOf } from '../../lambdas/interview/good-hour.ts';
import { type Interview, resting } from '../../lambdas/interview/interview.ts';
import type { Facts } from '../../lambdas/mail/reading.ts';
import { fact, interview } from './interview.ts';

/** The hours that a letter may be put off to, by the recruiter's clock. */

const at = (now: string, timeZone = 'Europe/Lisbon') => ({ now: Date.parse(now), timeZone });
const timed = (start: string | null, more: Facts = {}): Interview =>
  interview({ ...(start ? { start: fact(start) } : {}), ...more });
const spoken = (it: Interview, moment: { now: number; timeZone: string }) =>
  goodHours(it, moment).map(({ name, at: time }) => `${name} ${new Date(time).toISOString().slice(0, 16)}`);

describe('an hour at which it is read', () => {
  test.each([
    [
      'on a Tuesday at noon: the next morning, or Monday',
      '2026-11-24T12:00Z',
      ['morning 2026-11-25T09:00', 'monday 2026-11-30T09:00'],
    ],
    [
      'at night: the coming morning',
      '2026-11-25T02:00Z',
      ['morning 2026-11-25T09:00', 'monday 2026-11-30T09:00'],
    ],
    [
      'at half past eight: not in half an hour',
      '2026-11-25T08:30Z',
      ['morning 2026-11-26T09:00', 'monday 2026-11-30T09:00'],
    ],
    ['on a Friday evening: Monday, once', '2026-11-27T21:00Z', ['morning 2026-11-30T09:00']],
    ['on a Sunday: Monday', '2026-11-29T10:00Z', ['morning 2026-11-30T09:00']],
  ])('%s', (_, now, expected) => {
    expect(spoken(timed(null), at(now))).toEqual(expected);
  });

  test('is theirs: nine in New York, where it is Friday still when the owner has Saturday', () => {
    const zoned = timed(null, { timeZone: fact('America/New_York') });
    expect(spoken(zoned, at('2026-11-28T01:00Z', 'Europe/Berlin'))).toEqual(['morning 2026-11-30T14:00']);
    expect(spoken(zoned, at('2026-11-26T01:00Z', 'Asia/Tokyo'))[0]).toBe('morning 2026-11-26T14:00');
  });

  test('is nine also on the day after the clocks change', () => {
    const paris = timed(null, { timeZone: fact('Europe/Paris') });
    expect(spoken(paris, at('2027-03-27T12:00Z'))).toEqual(['morning 2027-03-29T07:00']);
  });
});

describe('none is too late', () => {
  test('less than a day before the interview', () => {
    const tuesday = at('2026-11-24T12:00Z');
    expect(spoken(timed('2026-11-26T08:59:00+00:00'), tuesday)).toEqual([]);
    expect(spoken(timed('2026-11-26T09:00:00+00:00'), tuesday)).toEqual(['morning 2026-11-25T09:00']);
    expect(spoken(timed('2026-12-04T15:00:00+00:00'), tuesday)).toHaveLength(2);
  });

  test('less than a day before the first time that was offered', () => {
    const offered = timed(null, {
      options: fact(['2026-12-04T15:00:00+00:00', '2026-11-26T08:00:00+00:00']),
    });
    expect(spoken(offered, at('2026-11-24T12:00Z'))).toEqual([]);
  });

  test('after the day by which an offer wants its answer', () => {
    const offer = (answerBy: string): Interview => ({
      ...timed(null, { answerBy: fact(answerBy) }),
      ...resting('offer'),
    });
    expect(spoken(offer('2026-11-25'), at('2026-11-24T12:00Z'))).toEqual(['morning 2026-11-25T09:00']);
    expect(spoken(offer('2026-11-24'), at('2026-11-24T12:00Z'))).toEqual([]);
  });

  test('an interview that is over sets no end', () => {
    const passed = timed('2026-11-20T15:00:00+00:00');
    const said: Interview = {
      ...passed,
      attended: { start: '2026-11-20T15:00:00+00:00', answer: 'there', at: '2026-11-21T09:00:00.000Z' },
    };
    expect(spoken(said, at('2026-11-24T12:00Z'))).toHaveLength(2);
    expect(spoken(passed, at('2026-11-24T12:00Z'))).toEqual([]);
  });
});

test('why it may wait is their clock', () => {
  const tokyo = timed(null, { timeZone: fact('Asia/Tokyo') });
  expect(restOf(tokyo, at('2026-11-24T15:00Z'))).toBe('night');
  expect(restOf(tokyo, at('2026-11-24T03:00Z'))).toBeNull();
  expect(restOf(tokyo, at('2026-11-27T15:30Z'))).toBe('weekend');
});
