import { expect, test } from 'vitest';
import { byUrgency, nudgeAt, reminderAt, snoozedUntil } from '../../lambdas/interview/urgency.ts';
import { fact, interview } from './interview.ts';

const at = (iso: string) => Date.parse(iso);
const HOUR = 3_600_000;

test('what starts soonest comes first, what has no date last', () => {
  const soon = interview({ start: fact('2026-11-25T09:00:00+02:00') }, 'soon');
  const later = interview(
    { options: fact(['2026-11-28T10:00:00+00:00', '2026-11-26T10:00:00+00:00']) },
    'later',
  );
  const undated = [interview({}, 'u1'), interview({}, 'u2')];
  expect([...undated, later, soon].toSorted(byUrgency).map(({ id }) => id)).toEqual([
    'soon',
    'later',
    'u1',
    'u2',
  ]);
});

test.each([
  ['without a date after a day', undefined, 24],
  ['with the interview far off after a day', '2026-12-10T10:00:00+00:00', 24],
  ['at 48 hours before an interview that would be nearer by then', '2026-11-27T08:00:00+00:00', 22],
  ['after two hours when it is nearer already', '2026-11-25T10:00:00+00:00', 2],
])('a reminder comes %s', (_, start, hours) => {
  const created = at('2026-11-24T10:00:00Z');
  expect((reminderAt(created, interview(start ? { start: fact(start) } : {})) - created) / HOUR).toBe(hours);
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
  expect(nudgeAt(sent, zone)).toBe(due);
});

test('a snoozed nudge comes back on a working day at nine', () => {
  expect(snoozedUntil('2026-11-24T18:00:00Z', 'Europe/Berlin', 4)).toBe('2026-11-30T08:00:00Z');
});
