import { expect, test } from 'vitest';
import { readInvitations } from '../../lambdas/mail/message/invite.ts';

const calendar = (event: string, method = 'REQUEST', zone = '') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:${method}\r\n${zone}${event}END:VCALENDAR\r\n`;
const event = (lines: string) =>
  `BEGIN:VEVENT\r\nUID:u1\r\nDTSTAMP:20261120T090000Z\r\n${lines}\r\nEND:VEVENT\r\n`;

test.each([
  [
    'an IANA zone',
    'DTSTART;TZID=Europe/Lisbon:20261127T150000',
    '2026-11-27T15:00:00+00:00',
    'Europe/Lisbon',
  ],
  [
    'a Windows zone',
    'DTSTART;TZID=Pacific Standard Time:20261127T150000',
    '2026-11-27T15:00:00-08:00',
    'America/Los_Angeles',
  ],
  ['UTC', 'DTSTART:20261127T150000Z', '2026-11-27T15:00:00+00:00', null],
  ['no zone at all', 'DTSTART:20261127T150000', '2026-11-27T15:00:00', null],
])('a start in %s', (_, line, start, timeZone) => {
  expect(readInvitations(calendar(event(line)))[0]).toMatchObject({ start, timeZone });
});

test('a zone that only the VTIMEZONE explains', () => {
  const zone =
    'BEGIN:VTIMEZONE\r\nTZID:Office\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n' +
    'TZOFFSETFROM:+0330\r\nTZOFFSETTO:+0330\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n';
  const [invitation] = readInvitations(
    calendar(event('DTSTART;TZID=Office:20261127T150000\r\nDURATION:PT45M'), 'REQUEST', zone),
  );
  expect(invitation).toMatchObject({
    start: '2026-11-27T15:00:00+03:30',
    end: '2026-11-27T15:45:00+03:30',
    timeZone: null,
  });
});

test('an all-day event has no time', () => {
  expect(readInvitations(calendar(event('DTSTART;VALUE=DATE:20261127')))[0]?.start).toBeNull();
});

test('STATUS:CANCELLED is a cancellation, and of two versions the later counts', () => {
  expect(readInvitations(calendar(event('STATUS:CANCELLED')))[0]?.method).toBe('CANCEL');
  const versions = event('SEQUENCE:2\r\nSUMMARY:new') + event('SEQUENCE:1\r\nSUMMARY:old');
  expect(readInvitations(calendar(versions)).map(({ summary }) => summary)).toEqual(['new']);
});

test('a duration of ages gives no end', () => {
  const [invitation] = readInvitations(
    calendar(event(`DTSTART:20261127T150000Z\r\nDURATION:PT${'9'.repeat(40)}M`)),
  );
  expect(invitation).toMatchObject({ start: '2026-11-27T15:00:00+00:00', end: null });
});

test('a part may hold several calendars', () => {
  const two = calendar(event('SUMMARY:first')) + calendar(event('SUMMARY:second').replace('u1', 'u2'));
  expect(readInvitations(two).map(({ summary }) => summary)).toEqual(['first', 'second']);
});

test.each([
  ['METHOD in the event', 'METHOD:CANCEL\r\nSEQUENCE:1'],
  ['STATUS', 'STATUS:CANCELLED'],
])('%s cancels an event whatever the calendar says', (_, line) => {
  expect(readInvitations(calendar(event(line)))[0]?.method).toBe('CANCEL');
});

test.each([
  ['as it is', '3', 3],
  ['negative', '-1', 0],
  ['no number', 'many', 0],
  ['counted in milliseconds', '1795600000000', 1_795_600_000_000],
  ['of 400 digits', '9'.repeat(400), Number.MAX_SAFE_INTEGER],
])('a SEQUENCE %s', (_, written, sequence) => {
  expect(readInvitations(calendar(event(`SEQUENCE:${written}`)))[0]?.sequence).toBe(sequence);
});

test.each([
  [''],
  ['BEGIN:VCALENDAR'],
  ['no calendar at all'],
  ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:no uid\r\nEND:VEVENT\r\nEND:VCALENDAR'],
])('what is no calendar gives no invitation: %j', (text) => {
  expect(readInvitations(text)).toEqual([]);
});

test('a VTIMEZONE that recurs every second explains nothing', () => {
  const zone =
    'BEGIN:VTIMEZONE\r\nTZID:Office\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n' +
    'TZOFFSETFROM:+0330\r\nTZOFFSETTO:+0330\r\nRRULE:FREQ=SECONDLY;INTERVAL=0\r\nEND:STANDARD\r\n' +
    'END:VTIMEZONE\r\n';
  const [read] = readInvitations(calendar(event('DTSTART;TZID=Office:20261127T150000'), 'REQUEST', zone));
  expect(read).toMatchObject({ start: '2026-11-27T15:00:00', timeZone: null });
});

test('a time that no clock shows is none, and a calendar user without an address has none', () => {
  const [read] = readInvitations(
    calendar(event('DTSTART:00290126T241901Z\r\nORGANIZER;CN=Ana:mailto:ana, silva@acme.example')),
  );
  expect(read).toMatchObject({ start: null, organizer: { name: 'Ana', address: null } });
});
