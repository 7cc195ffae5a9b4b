import { expect, test } from 'vitest';
import { calendarFeed } from '../../lambdas/page/calendar-feed.ts';
import { AT, fact, interview } from '../interview/interview.ts';

const feed = (facts: Parameters<typeof interview>[0]) => calendarFeed([interview(facts)], Date.parse(AT));

test('a time without a zone floats; with a zone, said or implied, it is an instant', () => {
  expect(feed({ localStart: fact('2026-12-04T15:00:00') })).toContain('DTSTART:20261204T150000\r\n');
  const implied = { localStart: fact('2026-12-04T15:00:00'), timeZone: fact('America/New_York') };
  expect(feed(implied)).toContain('DTSTART:20261204T200000Z');
  expect(feed({ start: fact('2026-12-04T15:00:00+01:00') })).toContain('DTSTART:20261204T140000Z');
  expect(feed({})).not.toContain('BEGIN:VEVENT');
});
