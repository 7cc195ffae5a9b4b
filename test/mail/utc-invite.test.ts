import { expect, test } from 'vitest';
import { read } from '../../lambdas/mail/read.ts';

/** A Dutch recruiter's mail with an invitation whose times a calendar stored in UTC. */
const mailWith = (text: string, date = 'Mon, 30 Nov 2026 09:00:00 +0100') =>
  Buffer.from(
    [
      'From: Sanne Postma <sanne@waterkant.example>',
      'To: Jane Doe <jane@doe.example>',
      `Date: ${date}`,
      'Subject: Sollicitatiegesprek',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '--b',
      'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
      '',
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//x//x//EN',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:u1',
      'DTSTAMP:20261130T080000Z',
      'DTSTART:20261215T093000Z',
      'DTEND:20261215T103000Z',
      'SUMMARY:Sollicitatiegesprek',
      'ORGANIZER:mailto:sanne@waterkant.example',
      'END:VEVENT',
      'END:VCALENDAR',
      '--b--',
      '',
    ].join('\r\n'),
  );

test.each<[string, string, string, string]>([
  [
    'the clock of the text',
    'Beste Jane, graag spreken we je op dinsdag 15 december om 10.30 uur.',
    '+01:00',
    '10:30',
  ],
  [
    'UTC where the text says no time',
    'Beste Jane, graag nodigen we je uit voor een gesprek.',
    '+00:00',
    '09:30',
  ],
  [
    'UTC where the text says another hour',
    'Beste Jane, het gesprek is op dinsdag 15 december om 16.00 uur.',
    '+00:00',
    '09:30',
  ],
])('an invitation in UTC is told by %s', async (_, text, offset, clock) => {
  const { start, end } = (await read(mailWith(text))).facts;
  expect(start?.value).toBe(`2026-12-15T${clock}:00${offset}`);
  expect(Date.parse(end?.value ?? '')).toBe(Date.parse('2026-12-15T10:30:00Z'));
});

test('a program that writes its Date in UTC says nothing against it', async () => {
  const text = 'Beste Jane, we zien je graag op dinsdag 15 december om 10.30 uur.';
  const { start } = (await read(mailWith(text, 'Mon, 30 Nov 2026 08:00:00 +0000'))).facts;
  expect(start?.value).toBe('2026-12-15T10:30:00+01:00');
});
