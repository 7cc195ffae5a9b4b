import { expect, test } from 'vitest';
import {
  byNextTime,
  byUrgency,
  minutesOf,
  nudgeAt,
  remindersOf,
  snoozedUntil,
  weeklyAt,
} from '../../lambdas/interview/urgency.ts';
import { ownerIdOf } from '../../lambdas/store/owners.ts';
import { draftOf, fact, interview } from './interview.ts';

test('what starts soonest comes first, what has no date last', () => {
  const soon = interview({ start: fact('2026-11-25T09:00:00+02:00') }, 'soon');
  const later = interview(
    { options: fact(['2026-11-28T10:00:00+00:00', '2026-11-26T10:00:00+00:00']) },
    'later',
  );
  const undated = [interview({}, 'u1'), interview({}, 'u2')];
  expect([...undated, later, soon].toSorted(byUrgency('Europe/Lisbon')).map(({ id }) => id)).toEqual([
    'soon',
    'later',
    'u1',
    'u2',
  ]);
});

const CREATED = '2026-11-24T10:00:00Z';
const reminders = (start: string | null, kind: 'withdrawal' | 'reply' = 'withdrawal', zone = 'UTC') => {
  const it = interview(start ? { [start.length > 19 ? 'start' : 'localStart']: fact(start) } : {});
  const occasion =
    kind === 'reply'
      ? ({ kind, situation: 'why' } as const)
      : ({ kind, situation: 'accepted-offer' } as const);
  return remindersOf(it, draftOf(it, occasion, { now: CREATED }), zone).map((moment) =>
    new Date(moment).toISOString().slice(0, 16),
  );
};

test.each<[string, string | null, string[]]>([
  [
    'without a date, after one, three and seven days',
    null,
    [
      '2026-11-25T10:00',
      '2026-11-27T10:00',
      '2026-12-01T10:00',
      '2026-12-08T10:00',
      '2026-12-22T10:00',
      '2027-01-19T10:00',
    ],
  ],
  [
    'with an interview far off: after a day, two days and one before, on its morning, after its ' +
      'begin, and two weeks later',
    '2026-12-10T15:00:00+00:00',
    [
      '2026-11-25T10:00',
      '2026-12-08T15:00',
      '2026-12-09T15:00',
      '2026-12-10T08:00',
      '2026-12-10T15:15',
      '2026-12-24T15:00',
    ],
  ],
  [
    'on the day itself: after two hours, and after its begin',
    '2026-11-24T17:00:00+00:00',
    ['2026-11-24T12:00', '2026-11-24T17:15', '2026-12-08T17:00'],
  ],
  [
    'an early one: two hours before, and never in the night',
    '2026-11-26T09:00:00+00:00',
    ['2026-11-25T09:00', '2026-11-25T10:00', '2026-11-26T07:00', '2026-11-26T09:15', '2026-12-10T09:00'],
  ],
])('reminders come %s', (_, start, expected) => {
  expect(reminders(start)).toEqual(expected);
});

test('offered times that have gone by press no more', () => {
  const gone = interview(
    { options: fact(['2026-11-20T10:00:00+00:00', '2026-11-22T10:00:00+00:00']) },
    'gone',
  );
  const later = interview({ start: fact('2026-12-03T11:00:00+00:00') }, 'later');
  const moment = { now: Date.parse(CREATED), timeZone: 'UTC' };
  expect([gone, later].toSorted(byNextTime(moment)).map(({ id }) => id)).toEqual(['later', 'gone']);
});

test('once a time is fixed, the earlier ones that were offered press no more', () => {
  const options = fact(['2026-11-25T10:00:00+00:00', '2026-12-04T10:00:00+00:00']);
  const chosen = interview({ options, start: fact('2026-12-04T10:00:00+00:00') }, 'chosen');
  const sooner = interview({ start: fact('2026-12-03T11:00:00+00:00') }, 'sooner');
  expect([chosen, sooner].toSorted(byUrgency('UTC')).map(({ id }) => id)).toEqual(['sooner', 'chosen']);
});

test('a time without a zone is the owner’s own', () => {
  expect(reminders('2026-12-10T15:00:00', 'withdrawal', 'America/Los_Angeles')).toContain('2026-12-10T16:00');
  expect(reminders('2026-12-10T15:00:00', 'withdrawal', 'America/Los_Angeles')).toContain('2026-12-10T23:15');
});

test('a reply that nobody sends ends after two weeks', () => {
  expect(reminders(null, 'reply').at(-1)).toBe('2026-12-08T10:00');
});

test.each([
  ['a plain date', '2026-11-24T18:00:00Z', 'Europe/Lisbon', '2027-05-24T08:00:00Z'],
  ['31 August, which February does not have', '2026-08-31T12:00:00Z', 'UTC', '2027-03-01T09:00:00Z'],
  ['31 August before a leap year', '2027-08-31T12:00:00Z', 'UTC', '2028-02-29T09:00:00Z'],
  ['across the change to summer time', '2026-09-30T12:00:00Z', 'Europe/Berlin', '2027-03-30T07:00:00Z'],
  ['across the change back', '2026-04-26T12:00:00Z', 'Europe/Berlin', '2026-10-26T08:00:00Z'],
  ['29 February, six months on', '2028-02-29T12:00:00Z', 'UTC', '2028-08-29T09:00:00Z'],
  ['a day that the zone skipped', '2011-06-30T12:00:00Z', 'Pacific/Apia', '2011-12-30T19:00:00Z'],
  ['a Saturday, moved to Monday', '2026-11-29T12:00:00Z', 'UTC', '2027-05-31T09:00:00Z'],
  ['the owner’s day, not the one in UTC', '2026-11-24T23:30:00Z', 'Pacific/Auckland', '2027-05-24T21:00:00Z'],
])('the nudge six months after %s', (_, sent, zone, due) => {
  expect(nudgeAt(sent, { ownerId: '', timeZone: zone })).toBe(due);
});

test('a snoozed nudge comes back on a working day at nine', () => {
  const berlin = { ownerId: '', timeZone: 'Europe/Berlin' };
  expect(snoozedUntil('2026-11-24T18:00:00Z', berlin, 4)).toBe('2026-11-30T08:00:00Z');
});

test('an owner’s mails of an hour come at minutes of their own, always the same, and no minute is full', () => {
  const ids = Array.from({ length: 6000 }, (_, at) => ownerIdOf(`inbox-${at}@bowout.example`));
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(minutesOf(id), (counts.get(minutesOf(id)) ?? 0) + 1);
  expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at));
  expect(Math.max(...counts.values())).toBeLessThan(300);
  const [ownerId = ''] = ids;
  const minutes = String(minutesOf(ownerId)).padStart(2, '0');
  const hours = { ownerId, timeZone: 'Europe/Berlin' };
  expect(nudgeAt('2026-05-24T18:00:00Z', hours)).toBe(`2026-11-24T08:${minutes}:00Z`);
  expect(snoozedUntil('2026-11-24T18:00:00Z', hours, 4)).toBe(`2026-11-30T08:${minutes}:00Z`);
  expect(new Date(weeklyAt(Date.parse('2026-11-24T18:00:00Z'), hours)).toISOString()).toContain(
    `T15:${minutes}:00`,
  );
});
