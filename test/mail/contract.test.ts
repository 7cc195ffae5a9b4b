import { expect, test } from 'vitest';
import { toContract } from '../../lambdas/mail/contract.ts';
import { letter, readLetter } from './letters.ts';

const ANA = 'Ana Silva <ana@acme.example>';
const printed = async (text: string, subject = 'Interview for the Data Engineer role') =>
  toContract(await readLetter(letter(ANA, subject, text)));

test('every key is there, whatever the message says', async () => {
  const contract = await printed('We would like to invite you to an interview. When would it suit you?');
  expect(Object.keys(contract).toSorted()).toEqual(
    ['also', 'forward', 'interview', 'kind', 'original', 'reply', 'sure'].toSorted(),
  );
  expect(contract.sure).toBe(true);
  expect(contract.interview).toMatchObject({
    ...{ start: null, startLocal: null, end: null, timeZone: null, timeZoneFrom: null },
    ...{ options: [], answerBy: null, withdrawUrl: null, calendarUid: null, spokenBefore: false },
  });
});

test.each([
  ['with an offset', '10:00 CET', '2026-12-04T10:00:00+01:00', 'said'],
  ['with a named zone', '10:00 Lisbon time', '2026-12-04T10:00:00+00:00', 'said'],
  ['without', '10:00', null, null],
])('a fixed time %s is printed as its wall clock', async (_, time, start, timeZoneFrom) => {
  const { interview } = await printed(`Your interview is confirmed for 4 December 2026 at ${time}.`);
  expect(interview).toMatchObject({ start, startLocal: '2026-12-04T10:00:00', timeZoneFrom });
});

test('times that are offered without a zone are wall clocks', async () => {
  const { interview } = await printed(
    'Which of these times suits you for an interview?\n- 2 December 2026 at 10:00\n- 3 December 2026 ' +
      'at 14:30',
  );
  expect(interview?.options).toEqual(['2026-12-02T10:00:00', '2026-12-03T14:30:00']);
});

test('an interview without a time has the zone of its place, or of a number of a country with one zone', async () => {
  const asked = 'We would like to invite you to an interview. When would it suit you?';
  const byPhone = await printed(`${asked}\n\nBest regards,\nAna Silva\n+351 210 123 456`);
  expect(byPhone.interview).toMatchObject({ timeZone: 'Europe/Lisbon', timeZoneFrom: 'phone', start: null });
  const byPlace = await printed(`${asked} It will be at our office, 12 Fore Street, Bristol BS1 4QA.`);
  expect(byPlace.interview).toMatchObject({ timeZone: 'Europe/London', timeZoneFrom: 'place' });
  const american = await printed(`${asked}\n\nBest regards,\nAna Silva\n+1 212 555 0100`);
  expect(american.interview).toMatchObject({ timeZone: null, timeZoneFrom: null });
});
