import { beforeAll, describe, expect, test } from 'vitest';
import { abbreviationOffset, zoneAtStart, zoneOfTzid } from '../../lambdas/mail/clock/zones.ts';
import { writtenDate } from '../../lambdas/mail/forward/written-date.ts';
import { loadConcepts, weighSentences } from '../../lambdas/mail/kind/kind.ts';
import { rfc5322Date } from '../../lambdas/mail/message/mail-date.ts';
import type { Kind } from '../../lambdas/mail/reading.ts';
import { languageOf } from '../../lambdas/mail/text/language.ts';
import { chooseTimes } from '../../lambdas/mail/when/choose.ts';
import { findTimes, timeFacts } from '../../lambdas/mail/when/when.ts';
import { LANGUAGES } from '../../lambdas/mail/words/languages.ts';

beforeAll(() => loadConcepts(LANGUAGES));

const readTimes = (text: string, sent: string | null, kind: Kind = 'interview-scheduled') => {
  const times = findTimes(text, sent);
  const language = languageOf(text);
  const chosen = chooseTimes({ kind, text, language, sentences: weighSentences(text, 'en') }, times);
  return timeFacts(text, chosen, times, () => null);
};

const SENT = '2026-11-20T09:14:00+00:00';
const times = (text: string, kind?: Kind) => {
  const { start, end, timeZone, localStart, options } = readTimes(text, SENT, kind);
  return {
    start: start?.value,
    end: end?.value,
    timeZone: timeZone?.value,
    localStart: localStart?.value,
    options: options?.value,
  };
};

test('a time that no clock shows is none', () => {
  expect(times('面接は11月25日 9時75分です。')).toEqual(times(''));
  expect(times('It is on 29 February 2027 at 10:00 GMT.')).toEqual(times(''));
});

test('29 February is the day before in a year without one', () => {
  const { localStart } = readTimes('See you on 29 February at 10:00.', '2028-06-01T09:00:00+00:00');
  expect(localStart?.value).toBe('2029-02-28T10:00:00');
});

describe('a fixed time', () => {
  test.each([
    [
      'Your interview is on Friday 27 November at 15:00 (Lisbon time).',
      '2026-11-27T15:00:00+00:00',
      'Europe/Lisbon',
    ],
    ['It is scheduled for next Tuesday at 10am CET.', '2026-11-24T10:00:00+01:00', undefined],
    ['Confirmed: tomorrow at 9:30 GMT+2', '2026-11-21T09:30:00+02:00', undefined],
    ['See you on December 3, 2026, 2:00 PM PT', '2026-12-03T14:00:00-08:00', 'America/Los_Angeles'],
    [
      'Date: Friday, 27 November 2026\nTime: 15:00 Europe/Madrid',
      '2026-11-27T15:00:00+01:00',
      'Europe/Madrid',
    ],
  ])('%s', (text, start, timeZone) => {
    expect(times(text)).toMatchObject({ start, timeZone });
  });

  test('has an end where a range is written', () => {
    expect(times('Scheduled for Dec 3, 2026, 2:00 - 2:45 PM EST.')).toMatchObject({
      start: '2026-12-03T14:00:00-05:00',
      end: '2026-12-03T14:45:00-05:00',
    });
  });

  test.each([
    ['without a zone', 'It will take place on Friday 27 November at 15:00.'],
    ['with an abbreviation that is two zones', 'It will take place on Friday 27 November at 15:00 CST.'],
  ])('%s is no instant', (_, text) => {
    expect(times(text)).toMatchObject({ start: undefined, localStart: '2026-11-27T15:00:00' });
  });

  test('said in two zones is one time', () => {
    expect(
      times('It is set for Friday 27 November at 15:00 CET / Friday 27 November at 14:00 GMT.').start,
    ).toBe('2026-11-27T15:00:00+01:00');
  });

  test('relative words are left alone when the message has no date', () => {
    expect(readTimes('See you tomorrow at 9:00 CET', null)).toEqual({});
  });
});

describe('a time in another language or form', () => {
  test.each([
    ['3.12. um 14 Uhr MEZ', '2026-12-03T14:00:00+01:00'],
    ['Donnerstag, den 3. Dezember, 14:30 Uhr (MEZ)', '2026-12-03T14:30:00+01:00'],
    ['um 9.15 Uhr MEZ am 03.12.2026', '2026-12-03T09:15:00+01:00'],
    ['jeudi 3 décembre à 15h CET', '2026-12-03T15:00:00+01:00'],
    ['le 3/12/2026 à 9h45 (heure de Paris)', '2026-12-03T09:45:00+01:00'],
    ['demain à 14h00 CET', '2026-11-21T14:00:00+01:00'],
    ['el jueves 3 de diciembre a las 16:00 horas (hora de Madrid)', '2026-12-03T16:00:00+01:00'],
    ['mañana a las 9:30 CET', '2026-11-21T09:30:00+01:00'],
    ['giovedì 3 dicembre ore 11 CET', '2026-12-03T11:00:00+01:00'],
    ['quinta-feira, 3 de dezembro, às 15h30 (hora de Lisboa)', '2026-12-03T15:30:00+00:00'],
    ['donderdag 3 december om 14.00 uur (Nederlandse tijd)', '2026-12-03T14:00:00+01:00'],
    ['torsdag den 3. december kl. 14.00 CET', '2026-12-03T14:00:00+01:00'],
    ['torsdag 3 december kl 14:00 CET', '2026-12-03T14:00:00+01:00'],
    ['3 grudnia 2026 o godz. 14:00 CET', '2026-12-03T14:00:00+01:00'],
    ['3. prosince 2026 v 14:00 CET', '2026-12-03T14:00:00+01:00'],
    ['2026. december 3. 14:00 CET', '2026-12-03T14:00:00+01:00'],
    ['3 Aralık 2026 saat 14:00 GMT+3', '2026-12-03T14:00:00+03:00'],
    ['3 декабря 2026 г. в 14:00 GMT+3', '2026-12-03T14:00:00+03:00'],
    ['2026年12月3日 14:00 JST', '2026-12-03T14:00:00+09:00'],
    ['12月3日 午後2時 JST', '2026-12-03T14:00:00+09:00'],
    ['2026년 12월 3일 오후 2시 KST', '2026-12-03T14:00:00+09:00'],
    ['Thursday, Dec. 3rd @ 2pm ET', '2026-12-03T14:00:00-05:00'],
    ['Thu 3 Dec at 14:00 UK time', '2026-12-03T14:00:00+00:00'],
    ['3rd December 2026, 2 p.m. GMT', '2026-12-03T14:00:00+00:00'],
    ['2026-12-03 14:00 UTC', '2026-12-03T14:00:00+00:00'],
    ['12/03/2026 at 2:00 PM PST', '2026-12-03T14:00:00-08:00'],
    ['noon GMT on Thursday 3 December', '2026-12-03T12:00:00+00:00'],
    ['December 3 from 2 to 3 PM ET', '2026-12-03T14:00:00-05:00'],
    ['next Monday at 4:30pm Singapore time', '2026-11-23T16:30:00+08:00'],
  ])('%s', (text, start) => {
    expect(times(`Your interview is confirmed: ${text}`).start).toBe(start);
  });

  test.each([
    'Call us on 030 123 45 67.',
    'Room 3.12, 2nd floor.',
    'We are open 24/7.',
    'Version 1.2.3 of our product',
    'A salary of 50.000 to 60.000',
    'The 3 of us, 10 - 15 minutes',
    'Since 2019 we have grown to 120 people.',
  ])('is not seen in “%s”', (text) => {
    expect(readTimes(text, SENT)).toEqual({});
  });
});

test.each([
  ['zwischen 14:00 und 15:00 Uhr MEZ', '2026-12-08T14:00:00+01:00', '2026-12-08T15:00:00+01:00'],
  ['10:30 – ca. 11:30 CET', '2026-12-08T10:30:00+01:00', '2026-12-08T11:30:00+01:00'],
  ['between 2 pm and 3:30 pm GMT', '2026-12-08T14:00:00+00:00', '2026-12-08T15:30:00+00:00'],
])('a range: %s', (range, start, end) => {
  expect(times(`It is on 8.12.2026, ${range}.`)).toMatchObject({ start, end });
});

test.each([
  ['dia 2 de dezembro (quarta-feira), às 15h00, hora de Lisboa', '2026-12-02T15:00:00+00:00'],
  ['on December 2, Wednesday, at 3 pm GMT', '2026-12-02T15:00:00+00:00'],
  [
    '10:00am - 10:30am (Eastern Time - US & Canada) on Thursday, December 3, 2026',
    '2026-12-03T10:00:00-05:00',
  ],
  ['on Tuesday the 1st at 11:00 UK time', '2026-12-01T11:00:00+00:00'],
  ['el viernes 4 a las 13:00 (hora de Madrid)', '2026-12-04T13:00:00+01:00'],
  ['Freitag, den 4. um 10 Uhr MEZ', '2026-12-04T10:00:00+01:00'],
  ['el 2 de diciembre a las 9:00 a.m. (hora de Bogotá)', '2026-12-02T09:00:00-05:00'],
  ['mardi 8 à 14h (heure de Paris)', '2026-12-08T14:00:00+01:00'],
  ['on Monday, December 7, 2026 (all times PST):\n\n9:00 AM: Coding', '2026-12-07T09:00:00-08:00'],
])('a date with its weekday: %s', (words, start) => {
  expect(times(`Your interview is ${words}`).start).toBe(start);
});

test('one zone behind several times is that of all', () => {
  const text = 'Tuesday 1st at 11:00 or Thursday 3rd at 15:00, both UK time?';
  expect(times(text, 'interview-invitation').options).toEqual([
    '2026-12-01T11:00:00+00:00',
    '2026-12-03T15:00:00+00:00',
  ]);
});

test('a date that stands for its week is no day', () => {
  const text = 'We look at the week of December 7, any time between 9am and 5pm GMT.';
  expect(times(text, 'interview-invitation').options).toBeUndefined();
});

test('several times are options', () => {
  expect(
    times(
      'Which of these suits you?\n- Mon 30 Nov 2026, 10:00 CET\n- Tue 1 Dec 2026, 14:00 CET',
      'interview-invitation',
    ).options,
  ).toEqual(['2026-11-30T10:00:00+01:00', '2026-12-01T14:00:00+01:00']);
});

test.each([
  [
    'It has been moved from Thursday 3 December at 10:00 CET to Friday 4 December at 11:00 CET.',
    '2026-12-04T11:00:00+01:00',
  ],
  [
    'It is now on Friday 4 December at 11:00 CET instead of Thursday 3 December at 10:00 CET.',
    '2026-12-04T11:00:00+01:00',
  ],
  [
    'New time: Friday 4 December at 11:00 CET (previously Thursday 3 December at 10:00 CET)',
    '2026-12-04T11:00:00+01:00',
  ],
])('of an old time and a new one the new one counts: %s', (text, start) => {
  expect(times(text, 'interview-rescheduled').start).toBe(start);
});

test.each([
  [
    'The old slot was set for 1 December at 10:00 GMT. The new date and time is 3 December at 13:00 GMT.',
    '2026-12-03T13:00:00+00:00',
  ],
  [
    'We reschedule your interview originally set for 1 December at 10:00 GMT.\n\nThe new time is 3 ' +
      'December at 13:00 GMT.',
    '2026-12-03T13:00:00+00:00',
  ],
  ['I have to reschedule. I can do 9 December at 10:00 GMT or 10 December at 14:00 GMT.', undefined],
])('of a moved interview the new time counts: %s', (text, start) => {
  expect(times(text, 'interview-rescheduled').start).toBe(start);
});

test.each([
  [
    'Folgende Termine stehen zur Auswahl (MEZ):\n- Mo, 30.11., 10 Uhr\n- Di, 1.12., 14:30 Uhr',
    ['2026-11-30T10:00:00+01:00', '2026-12-01T14:30:00+01:00'],
  ],
  ['Opciones (hora de Madrid):\n- lunes 30 de noviembre a las 10:00', ['2026-11-30T10:00:00+01:00']],
  [
    'Kun je dinsdag 1 december om 10.00 uur of woensdag 2 december om 15.00 uur (CET)?',
    ['2026-12-01T10:00:00+01:00', '2026-12-02T15:00:00+01:00'],
  ],
])('one zone for all of a list: %s', (text, options) => {
  expect(times(text, 'interview-invitation').options).toEqual(options);
});

test('times joined by “or” are options, whatever the kind', () => {
  expect(times('I can do 9 December at 10:00 GMT or on 10 December at 14:00 GMT.')).toMatchObject({
    start: undefined,
    options: ['2026-12-09T10:00:00+00:00', '2026-12-10T14:00:00+00:00'],
  });
});

test('new times to choose from are options', () => {
  expect(
    times(
      'Could you do Friday 4 December at 11:00 CET or Monday 7 December at 9:00 CET?',
      'interview-rescheduled',
    ),
  ).toMatchObject({ start: undefined, options: ['2026-12-04T11:00:00+01:00', '2026-12-07T09:00:00+01:00'] });
});

test('a deadline for the answer is not the interview', () => {
  expect(
    times('Please confirm by Wednesday 2 December at 17:00 CET. We meet on Friday 4 December at 11:00 CET.')
      .start,
  ).toBe('2026-12-04T11:00:00+01:00');
});

test.each([
  ['venerdì 4 dicembre alle 11', '2026-12-04T11:00:00'],
  ['el viernes 4 de diciembre a las 10', '2026-12-04T10:00:00'],
  ['Friday 4 December at 3', '2026-12-04T15:00:00'],
  ['Friday 4 December at 7', undefined],
])('a bare hour behind a date: %s', (text, local) => {
  expect(times(text).localStart).toBe(local);
});

test('a time in an invitation is an option, not fixed', () => {
  expect(
    times('Would you be free on Monday 30 November at 10:00 CET?', 'interview-invitation'),
  ).toMatchObject({
    start: undefined,
    options: ['2026-11-30T10:00:00+01:00'],
  });
});

test.each([
  ['Fri, 20 Nov 2026 09:14:00 +0100', '2026-11-20T09:14:00+01:00'],
  ['20 Nov 2026 09:14 GMT', '2026-11-20T09:14:00+00:00'],
  ['Fri, 20 Nov 2026 09:14:00 -0000', '2026-11-20T09:14:00'],
  ['next Friday', null],
])('the Date header %s', (field, iso) => {
  expect(rfc5322Date(field)).toBe(iso);
});

test.each([
  ['Fri, Nov 20, 2026 at 9:14 AM', '2026-11-20T09:14:00'],
  ['20 November 2026 at 09:14:00 CET', '2026-11-20T09:14:00+01:00'],
  ['November 20, 2026 at 9:14:00 PM GMT+1', '2026-11-20T21:14:00+01:00'],
  ['Friday, November 20, 2026 9:14 AM', '2026-11-20T09:14:00'],
  ['Friday', null],
])('a forward that says %s', (text, iso) => {
  expect(writtenDate(text)).toBe(iso);
});

test('a zone as Windows shows it', () => {
  expect(zoneAtStart(' (GMT-08:00) Pacific Time (US & Canada)')?.zone).toEqual({
    name: 'America/Los_Angeles',
  });
  expect(zoneAtStart(' (GMT+01:00) Amsterdam, Berlin')?.zone).toEqual({ name: 'Europe/Berlin' });
});

test('zones by their names', () => {
  expect(zoneOfTzid('Europe/Lisbon')).toBe('Europe/Lisbon');
  expect(zoneOfTzid('W. Europe Standard Time')).toBe('Europe/Berlin');
  expect(zoneOfTzid('/freeassociation.sourceforge.net/Europe/Lisbon')).toBe('Europe/Lisbon');
  expect(zoneOfTzid('Customized Time Zone')).toBeNull();
  expect(zoneAtStart(' (New York time)')).toMatchObject({ zone: { name: 'America/New_York' } });
  expect(zoneAtStart(' for you')).toBeNull();
  expect(abbreviationOffset('IST')).toBeNull();
});
