import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readInvitations } from '../../../lambdas/mail/message/invite.ts';
import { bytesOf, must, type Target } from '../target.ts';

const FIXTURES = join(import.meta.dirname, '../../../test/fixtures/mail');
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}([+-]\d{2}:\d{2})?$/;

const event = (...lines: string[]) =>
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@acme.example\r\n' +
  `${lines.join('\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

/** The reader of text/calendar parts. */
export async function open(): Promise<Target> {
  return {
    dictionary: [
      ...[
        'BEGIN:VEVENT\r\n',
        'END:VEVENT\r\n',
        'BEGIN:VTIMEZONE\r\n',
        'END:VTIMEZONE\r\n',
        'BEGIN:STANDARD\r\n',
        'END:STANDARD\r\n',
      ],
      ...[
        'BEGIN:DAYLIGHT\r\n',
        'END:DAYLIGHT\r\n',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n',
        'RRULE:FREQ=SECONDLY\r\n',
        'DTSTART;TZID=X:20261204T100000\r\n',
      ],
      ...[
        'DTSTART;VALUE=DATE:20261204\r\n',
        'DURATION:PT1H\r\n',
        'DURATION:-P9999999W\r\n',
        'RECURRENCE-ID:20261204T100000Z\r\n',
        'TZOFFSETFROM:+0100\r\n',
      ],
      ...[
        'TZOFFSETTO:+9999\r\n',
        'ATTENDEE;CN="A":mailto:a@b.example\r\n',
        'ORGANIZER:mailto:',
        'SEQUENCE:',
        ';TZID=',
        ';VALUE=PERIOD',
        '\r\n ',
        '\\n',
        '"',
        '^n',
      ],
    ],
    bases: () => [
      bytesOf(event('DTSTART:20261204T100000Z', 'DTEND:20261204T110000Z', 'SUMMARY:Interview')),
      bytesOf(
        event(
          'DTSTART;TZID=Europe/Lisbon:20261204T100000',
          'DURATION:PT45M',
          'ORGANIZER;CN=Ana Silva:mailto:ana@acme.example',
        ),
      ),
      bytesOf(
        event(
          'DTSTART;TZID=W. Europe Standard Time:20261204T100000',
          'RRULE:FREQ=DAILY;COUNT=3',
          'LOCATION:Room 1',
        ),
      ),
      ...readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.eml'))
        .flatMap(
          (file) =>
            /BEGIN:VCALENDAR[\s\S]*?END:VCALENDAR/.exec(readFileSync(join(FIXTURES, file), 'latin1'))?.[0] ??
            [],
        )
        .map(bytesOf),
    ],
    structured: fc
      .array(component, { maxLength: 4 })
      .map((all) => bytesOf(`BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n${all.join('')}END:VCALENDAR\r\n`)),
    take: async (input) => {
      for (const { uid, start, end, organizer, sequence } of readInvitations(
        Buffer.from(input).toString('utf8'),
      )) {
        must(uid !== '', 'an invitation has a UID');
        must(Number.isFinite(sequence), `no sequence: ${sequence}`);
        for (const moment of [start, end])
          must(!moment || (MOMENT.test(moment) && !Number.isNaN(Date.parse(moment))), `no moment: ${moment}`);
        must(!organizer?.address || organizer.address.includes('@'), `no address: ${organizer?.address}`);
      }
    },
  };
}

const number = (max: number, digits: number) =>
  fc.integer({ min: 0, max }).map((it) => String(it).padStart(digits, '0'));
const when = fc
  .tuple(
    number(9999, 4),
    number(13, 2),
    number(32, 2),
    number(25, 2),
    number(61, 2),
    number(61, 2),
    fc.constantFrom('', 'Z'),
  )
  .map(
    ([year, month, day, hour, minute, second, utc]) =>
      `${year}${month}${day}T${hour}${minute}${second}${utc}`,
  );
const zone = fc.constantFrom(
  '',
  ';TZID=Europe/Lisbon',
  ';TZID=Own',
  ';TZID="W. Europe Standard Time"',
  ';VALUE=DATE',
);
const offset = fc
  .tuple(fc.constantFrom('+', '-', ''), number(99, 2), number(99, 2))
  .map((parts) => parts.join(''));
const rule = fc
  .tuple(
    fc.constantFrom('YEARLY', 'MONTHLY', 'DAILY', 'SECONDLY'),
    fc.constantFrom(
      '',
      ';BYMONTH=3;BYDAY=-1SU',
      ';BYDAY=9MO',
      ';UNTIL=20200101',
      ';INTERVAL=0',
      ';COUNT=999999999',
    ),
  )
  .map(([frequency, rest]) => `RRULE:FREQ=${frequency}${rest}\r\n`);
const property = fc.oneof(
  fc
    .tuple(fc.constantFrom('DTSTART', 'DTEND', 'RECURRENCE-ID'), zone, when)
    .map(([name, tzid, value]) => `${name}${tzid}:${value}\r\n`),
  fc
    .tuple(
      fc.constantFrom('SUMMARY', 'LOCATION', 'DESCRIPTION', 'URL', 'STATUS', 'SEQUENCE', 'DURATION', 'UID'),
      fc.string({ unit: 'grapheme' }),
    )
    .map(([name, value]) => `${name}:${value}\r\n`),
  fc
    .tuple(fc.constantFrom('ORGANIZER', 'ATTENDEE'), fc.string(), fc.emailAddress())
    .map(([name, common, address]) => `${name};CN="${common}":mailto:${address}\r\n`),
  rule,
);
const observance = fc
  .tuple(fc.constantFrom('STANDARD', 'DAYLIGHT'), when, offset, offset, fc.option(rule, { nil: '' }))
  .map(
    ([name, start, from, to, recurs]) =>
      `BEGIN:${name}\r\nDTSTART:${start}\r\nTZOFFSETFROM:${from}\r\nTZOFFSETTO:${to}\r\n` +
      `${recurs}END:${name}\r\n`,
  );
const component = fc.oneof(
  fc.array(property, { maxLength: 8 }).map((all) => `BEGIN:VEVENT\r\nUID:1\r\n${all.join('')}END:VEVENT\r\n`),
  fc
    .array(observance, { maxLength: 3 })
    .map((all) => `BEGIN:VTIMEZONE\r\nTZID:Own\r\n${all.join('')}END:VTIMEZONE\r\n`),
);
