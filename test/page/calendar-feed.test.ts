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

test('an event has its place, its link and its length, half an hour where none was said', () => {
  const start = fact('2026-12-04T15:00:00+00:00');
  const whole = feed({
    start,
    end: fact('2026-12-04T16:30:00+00:00'),
    location: fact('Rua Augusta 1'),
    meetingUrl: fact('https://meet.example/abc'),
  });
  for (const line of ['DTEND:20261204T163000Z', 'LOCATION:Rua Augusta 1', 'URL:https://meet.example/abc'])
    expect(whole).toContain(`${line}\r\n`);
  expect(feed({ start })).toContain('DTEND:20261204T153000Z');
});
