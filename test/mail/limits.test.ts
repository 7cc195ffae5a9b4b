import { expect, test } from 'vitest';
import { cutText } from '../../lambdas/mail/limits.ts';
import type { Reading } from '../../lambdas/mail/reading.ts';
import { letter, readLetter } from './letters.ts';

const HEADERS = 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n';
const event = (lines: string[], uid = 'u') =>
  [
    ...['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20261120T090000Z', 'DTSTART:20261208T100000Z'],
    ...['SUMMARY:Interview', ...lines, 'END:VEVENT'],
  ].join('\r\n');
const calendar = (events: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:REQUEST\r\n${events}\r\nEND:VCALENDAR`;
const inviting = (events: string, subject = 'Interview') =>
  letter(
    'Ana Silva <ana@acme.example>',
    subject,
    '--m\r\nContent-Type: text/plain\r\n\r\nOur interview.\r\n--m\r\nContent-Type: ' +
      `text/calendar\r\n\r\n${calendar(events)}\r\n--m--\r\n`,
    HEADERS,
  );
const sizeOf = (reading: Reading) =>
  JSON.stringify({ ...reading, original: { ...reading.original, text: '' } }).length;

test('of an invitation without measure so much is kept as can be stored, the owner’s attendance with it', async () => {
  const attendees = Array.from(
    { length: 10_000 },
    (_, at) => `ATTENDEE;CN=Person ${at}:mailto:p${at}@acme.example`,
  );
  const raw = inviting(
    event([
      `DESCRIPTION:${'d'.repeat(400_000)}`,
      `LOCATION:${'l'.repeat(9_000)}`,
      `URL:https://acme.example/${'u'.repeat(9_000)}`,
      ...attendees,
      'ATTENDEE;CN=Jane:mailto:jane@example.com',
    ]),
    `Interview ${'s'.repeat(100_000)}`,
  );
  const reading = await readLetter(raw, { own: ['jane@example.com'] });
  const [invitation] = reading.invitations;
  expect(sizeOf(reading)).toBeLessThan(60_000);
  expect(invitation?.description).toHaveLength(2_000);
  expect(invitation?.location).toHaveLength(500);
  expect(invitation?.url).toBeNull();
  expect(invitation?.attendees).toHaveLength(50);
  expect(invitation?.attendees[0]?.address).toBe('jane@example.com');
  expect(reading.original.subject?.length).toBe(300);
  expect(reading.facts.start?.value).toBe('2026-12-08T10:00:00+00:00');
});

test('of many invitations, identifiers and options too', async () => {
  const events = Array.from({ length: 40 }, (_, at) =>
    event([`DESCRIPTION:${'d'.repeat(5_000)}`, `LOCATION:${'l'.repeat(900)}`], `u${at}${'i'.repeat(600)}`),
  );
  const references = `References: ${Array.from({ length: 300 }, (_, at) => `<${at}@acme.example>`).join('\r\n ')}\r\n`;
  const reading = await readLetter(Buffer.from(references + inviting(events.join('\r\n')).toString()));
  expect(sizeOf(reading)).toBeLessThan(60_000);
  expect(reading.invitations.length).toBeGreaterThan(5);
  expect(reading.invitations[0]?.uid).toHaveLength(500);
  expect(reading.facts.calendarUid?.value).toBe(reading.invitations[0]?.uid);
  expect(reading.original.references).toHaveLength(50);
  expect(reading.original.references.at(-1)).toBe('<299@acme.example>');
});

test('options are twenty at most', async () => {
  const times = Array.from({ length: 28 }, (_, at) => `- ${at + 1} December 2026 at 10:00 CET`).join('\n');
  const { facts } = await readLetter(
    letter('Ana <ana@acme.example>', 'Interview', `Which time suits you for an interview?\n${times}`),
  );
  expect(facts.options?.value).toHaveLength(20);
  expect(facts.options?.evidence.words.length).toBeLessThanOrEqual(500);
});

test('a text is cut between characters', () => {
  expect(cutText('a\u{1F600}\u{1F600}b', 2)).toBe('a\u{1F600}');
  expect(cutText('ab', 2)).toBe('ab');
});
