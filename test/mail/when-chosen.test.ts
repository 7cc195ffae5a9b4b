import { beforeAll, describe, expect, test } from 'vitest';
import { loadConcepts, weighSentences } from '../../lambdas/mail/kind/kind.ts';
import type { Kind } from '../../lambdas/mail/reading.ts';
import { languageOf } from '../../lambdas/mail/text/language.ts';
import { chooseTimes } from '../../lambdas/mail/when/choose.ts';
import { findTimes, timeFacts } from '../../lambdas/mail/when/when.ts';
import { LANGUAGES } from '../../lambdas/mail/words/languages.ts';
import { letter, readLetter } from './letters.ts';

beforeAll(() => loadConcepts(LANGUAGES));

/** Sent on a Wednesday. */
const SENT = '2026-11-18T10:00:00+01:00';

/**
 * The wall clocks that are read: start, start/end, or options with blanks between them; ≤ the date for an
 * answer.
 */
function chosen(kind: Kind, text: string): string {
  const language = languageOf(text);
  const times = findTimes(text, SENT, language);
  const choice = chooseTimes({ kind, text, language, sentences: weighSentences(text, language) }, times);
  const { start, localStart, options, answerBy } = timeFacts(text, choice, times, () => null);
  const local = (at: string | undefined) => at?.slice(5, 16).replace('T', ' ');
  const fixed = local((start ?? localStart)?.value);
  return [
    fixed && (choice.end ? `${fixed}/${choice.end.slice(11, 16)}` : fixed),
    ...(options?.value.map(local) ?? []),
    answerBy && `≤${local(answerBy.value)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

describe('a length that is said tells when it ends', () => {
  test.each([
    ['Your interview is on 24 November at 10:00. It will last 45 minutes.', '11-24 10:00/10:45'],
    ['Interview: 24 November, 10:00\n\nDuration: 1 hour 15 minutes', '11-24 10:00/11:15'],
    ['Call confirmed for 24 November at 10:00.\n\nLength: 20 mins', '11-24 10:00/10:20'],
    [
      'Das Gespräch findet am 24. November um 10 Uhr statt. Es dauert anderthalb Stunden.',
      '11-24 10:00/11:30',
    ],
    ['Votre entretien aura lieu le 24 novembre à 10h. Durée : 1h30', '11-24 10:00/11:30'],
    ['La entrevista será el 24 de noviembre a las 10:00, y durará media hora.', '11-24 10:00/10:30'],
    ['Sua entrevista ficou para 24/11, às 10h, com duração de 45 minutos.', '11-24 10:00/10:45'],
    ["Il colloquio è fissato per il 24 novembre alle 10. Durerà un'ora.", '11-24 10:00/11:00'],
    ['Het gesprek is op 24 november om 10.00 uur en duurt drie kwartier.', '11-24 10:00/10:45'],
  ])('%s', (text, expected) => {
    expect(chosen('interview-scheduled', text)).toBe(expected);
  });

  test.each([
    'Your interview is on 24 November at 10:00. It will last about 45 minutes.',
    'Your interview is on 24 November at 10:00. Allow 30 to 45 minutes.',
    'Your interview is on 24 November at 10:00. It takes an hour or so.',
    'Your interview is on 24 November at 10:00. Please arrive 15 minutes early.',
    'Your interview is on 24 November at 10:00. The test takes 30 minutes.',
    'The interview takes 30 minutes, on 24 November at 10:00.\n\nThe second interview takes 60 minutes.',
    'Votre entretien aura lieu le 24 novembre à 10h. Comptez une petite demi-heure.',
    'On se voit le 24 novembre à dix heures pour l’entretien.',
  ])('not in: %s', (text) => {
    expect(chosen('interview-scheduled', text)).toBe('11-24 10:00');
  });
});

describe('a time that is settled is the interview’s', () => {
  test.each([
    ['interview weds 25 nov 0715 at the site office, gate 2', '11-25 07:15'],
    ['Le jury vous recevra le 24 novembre, à midi et quart. Comptez une heure et quart.', '11-24 12:15'],
    [
      'Your interview\nWednesday, December 2, 2026\n1:00pm - 1:45pm EST (12:00pm - 12:45pm CST)',
      '12-02 13:00/13:45',
    ],
    ['All set! Tues 24th Nov, quarter to eleven, Room 4.', '11-24 10:45'],
    ['Nos vemos el jueves 26 a las cuatro y media de la tarde en la oficina.', '11-26 16:30'],
    ['Le rendez-vous est fixé au vendredi 27 novembre, quinze heures trente.', '11-27 15:30'],
    ['Fica então para terça, 24, às três e meia da tarde.', '11-24 15:30'],
    ['Il colloquio si terrà lunedì 30 novembre alle ore 10 e 30.', '11-30 10:30'],
    ['We zien je graag donderdag 26 november om kwart over drie op kantoor.', '11-26 15:15'],
    [
      'Wir erwarten Sie am Montag, dem 23.11., um halb zehn. Sie erreichen mich täglich bis 16 Uhr.',
      '11-23 09:30',
    ],
    ['Your slot is set for 24 November from 2 to 3 pm.', '11-24 14:00/15:00'],
    ['Ich rufe Sie am Dienstag, 24. November, von 17.00 bis 17.30 Uhr an.', '11-24 17:00/17:30'],
    ['We bellen je dinsdag 24 november van 9.00 tot 9.45 uur.', '11-24 09:00/09:45'],
    ['We begin at 1:00 p.m. on Tuesday, November 24 and will release you at 4:30.', '11-24 13:00/16:30'],
    ['Interview am 24.11.2026, 10:00 Uhr (45 Min.), Raum 3.12', '11-24 10:00/10:45'],
    ['Unsere Öffnungszeiten sind Mo-Fr 9-17 Uhr. Ihr Termin: 26.11.2026, 16:15 Uhr.', '11-26 16:15'],
    ['Quedamos el viernes a la una y media en la cafetería.', '11-20 13:30'],
    ['It is on Friday, November 20th at 9.00 AM Eastern (that is 15:00 for you in Lisbon).', '11-20 09:00'],
  ])('%s', (text, expected) => {
    expect(chosen('interview-scheduled', text)).toBe(expected);
  });

  test('a table below its date runs from its first row to the end of its last', () => {
    const rows = '09:30 – 10:15  Introduction, Petra\n10:15 – 11:00  Case study\n11:15 – 12:00  Lunch';
    expect(chosen('interview-scheduled', `Agenda, Tuesday 24 November (all times CET)\n\n${rows}`)).toBe(
      '11-24 09:30/12:00',
    );
  });
});

describe('the only new time of an interview that is moved', () => {
  test.each([
    [
      'We need to move it.\nOLD: Thursday 26 November, 9.00am\nNEW: Friday 27 November, 11.30am',
      '11-27 11:30',
    ],
    [
      'Your interview has a new time.\n~Monday, 23 November, 14:00 – 15:00~\nWednesday, 25 November, 11:00',
      '11-25 11:00',
    ],
    [
      'Ora precedente:\n~09:30 - giovedì 26 novembre 2026~\n\nNuova data:\n12:00 - venerdì 27 novembre 2026',
      '11-27 12:00',
    ],
    [
      'Tu entrevista del jueves 26 de noviembre: en vez de a las 16:00 la haremos a las 17:45 del mismo día.',
      '11-26 17:45',
    ],
    [
      'Can we make it Friday 27 November at 3pm instead? If I don’t hear from you I’ll take it that’s fine.',
      '11-27 15:00',
    ],
    [
      'Pouvons-nous décaler au vendredi 27 novembre, 17h30 ? Sauf contre-ordre je vous appelle.',
      '11-27 17:30',
    ],
    ['Podemos passar para sexta-feira, 27 de novembro, às 16h15? Já deixei marcado assim.', '11-27 16:15'],
    [
      '10am on the 24th won’t work. Let’s do Friday 27 November at 11:00 instead? I’ve already moved it.',
      '11-27 11:00',
    ],
    [
      'Das für Donnerstag, den 26. November, 9.00 Uhr, anberaumte Gespräch wird verschoben.\n' +
        'Neuer Termin: Freitag, der 27. November, 11.00 Uhr.',
      '11-27 11:00',
    ],
    [
      'A entrevista estava marcada para terça-feira, dia 24, às 10h00. ' +
        'A nova data será quinta-feira, dia 26 de novembro, às 11h15.',
      '11-26 11:15',
    ],
    ['Rendez-vous est reporté au vendredi 27 novembre à 8 heures 45.', '11-27 08:45'],
    ['Il vous propose vendredi 27 novembre à midi et demi, c’est noté.', '11-27 12:30'],
  ])('is where it is now: %s', (text, expected) => {
    expect(chosen('interview-rescheduled', text)).toBe(expected);
  });

  test('is a question where silence is no answer', () => {
    const text = 'Can we make it Friday 27 November at 3pm instead?';
    expect(chosen('interview-rescheduled', text)).toBe('11-27 15:00');
    const language = languageOf(text);
    const told = { kind: 'interview-rescheduled', text, language } as const;
    const { fixed } = chooseTimes(
      { ...told, sentences: weighSentences(text, language) },
      findTimes(text, SENT),
    );
    expect(fixed).toBeNull();
  });
});

test('a state with its postal code is no day', () => {
  const text = 'DATE: Tuesday, November 24\nADDRESS: 4500 Dry Dock Avenue, Boston, MA 02210\n\n9:30 Welcome';
  expect(chosen('interview-scheduled', text)).toBe('11-24 09:30');
});

test('what a bracket says of the hour counts', () => {
  const text = 'Quedamos el lunes 23 de noviembre a las 6:30 (sí, de la mañana) en el obrador.';
  expect(chosen('interview-scheduled', text)).toBe('11-23 06:30');
});

test('what silence is taken for is a deadline', () => {
  const text =
    'If I have not heard from you by Wednesday 25th November I will assume you are not interested.';
  expect(chosen('interview-invitation', text)).toBe('≤11-25');
});

describe('times to choose from are options', () => {
  test.each([
    [
      'Monday 23 November (10, 11 or 12 o’clock) or Thursday 26 November (2 or half past 3)?',
      '11-23 10:00, 11-23 11:00, 11-23 12:00, 11-26 14:00, 11-26 15:30',
    ],
    [
      'These are still free.\n\nTuesday 24 November: 10.30, 11.45\n\nWhich of them suits you?',
      '11-24 10:30, 11-24 11:45',
    ],
    ['Passt Ihnen Montag früh um acht oder am Mittwoch Punkt zwölf?', '11-23 08:00, 11-25 12:00'],
    [
      'Horas possíveis:\n. terça, 24 de novembro, 8h30\n. quarta, 25 de novembro, 12h45',
      '11-24 08:30, 11-25 12:45',
    ],
    [
      'Here are times that work for us:\n• Monday 23 November, 10:00\n• Tuesday 24 November, 14:00',
      '11-23 10:00, 11-24 14:00',
    ],
    ['Could you make 10am on the 3rd or 4th of December?', '12-03 10:00, 12-04 10:00'],
    ['Wäre der 24. oder der 26. November jeweils um 10 Uhr möglich?', '11-24 10:00, 11-26 10:00'],
    ['Monday 30/11: 9:00, 9:45\nTuesday 1/12: 14:00', '11-30 09:00, 11-30 09:45, 12-01 14:00'],
    ['Ich könnte am Donnerstag zwischen 9 und 12 Uhr oder am Freitag ab 14 Uhr.', '11-19 09:00, 11-20 14:00'],
    ['Soit mardi 24/11 à 12h30, soit jeudi 26/11 à 18h.', '11-24 12:30, 11-26 18:00'],
    ['mer 25/11 h 10\nven 27/11 h 9.30', '11-25 10:00, 11-27 09:30'],
    ['Would the 2nd at 9.30 suit, or the 24th at noon?', '12-02 09:30, 11-24 12:00'],
    ['Est-ce que le 24 à 11h ou le 26 à 9h vous iraient ?', '11-24 11:00, 11-26 09:00'],
    ['¿Le vendría bien el 24 a las 11 o el 26 a las 9:30?', '11-24 11:00, 11-26 09:30'],
    ['Ginge der 24. um 11 Uhr oder der 26. um 9?', '11-24 11:00, 11-26 09:00'],
    ['Andrebbe bene il 24 alle 11 o il 26 alle 9?', '11-24 11:00, 11-26 09:00'],
    ['Schikt de 24e om 11 uur of de 26e om 9.30 uur?', '11-24 11:00, 11-26 09:30'],
    ['Pode ser dia 24 às 11h ou dia 26 às 9h30?', '11-24 11:00, 11-26 09:30'],
    ['Interviews are in January: the 12th at 9.30 or the 14th at 2pm?', '01-12 09:30, 01-14 14:00'],
    ['We met in October. Would the 24th at 9.30 suit?', '11-24 09:30'],
    ['Either Tuesday 3pm or Thursday morning at 10?', '11-24 15:00, 11-19 10:00'],
  ])('%s', (text, expected) => {
    expect(chosen('interview-invitation', text)).toBe(expected);
    expect(chosen('interview-scheduled', text)).toBe(expected);
  });

  test.each([
    'Could we do Friday 27 November at 11am instead?',
    'Would you be available on Friday 27 November at 11:00?',
  ])('and so is one that is asked for: %s', (text) => {
    expect(chosen('interview-rescheduled', text)).toBe('11-27 11:00');
    expect(findTimes(text, SENT).moments).toHaveLength(1);
  });
});

test.each<[Kind, string, string]>([
  [
    'interview-rescheduled',
    'Can we make it Monday at 4pm? I have already put it in the calendar.',
    '11-23 16:00',
  ],
  [
    'interview-rescheduled',
    'Das Gespräch am 25.11. um 14 Uhr verlegen wir auf den 27.11. um 9.30 Uhr.',
    '11-27 09:30',
  ],
  [
    'interview-rescheduled',
    'Day Thursday 3 December (no change)\nOld time 14:10\nNew time 12:40',
    '12-03 12:40',
  ],
  [
    'interview-rescheduled',
    'We have had to move your interview on Thursday 26 November from 10:00 to 14:30.',
    '11-26 14:30',
  ],
  [
    'interview-rescheduled',
    'Your interview has been moved to Thursday 26 November, from 10:00 to 11:00.',
    '11-26 10:00/11:00',
  ],
  [
    'interview-rescheduled',
    'Nous devons décaler votre entretien de 10h à 11h30 le jeudi 26 novembre.',
    '11-26 11:30',
  ],
  ['interview-cancelled', 'Der für morgen, 9 Uhr, angesetzte Termin entfällt.', '11-19 09:00'],
  ['interview-scheduled', 'Call me Mon-Fri 9-17. See you Tuesday 24 November at noon.', '11-24 12:00'],
])('%s: %s', (kind, text, expected) => {
  expect(chosen(kind, text)).toBe(expected);
});

describe('the last day for an answer', () => {
  test.each<[Kind, string, string]>([
    [
      'offer',
      'The offer is open until 5pm on Friday 27 November. You would start on 4 January.',
      '≤11-27 17:00',
    ],
    [
      'offer',
      'Bitte senden Sie den unterschriebenen Vertrag bis zum 30. November zurück. Beginn: 1.2.2027.',
      '≤11-30',
    ],
    [
      'offer',
      'Il contratto decorre dal 7 gennaio. Attendiamo un riscontro entro venerdì 27 novembre.',
      '≤11-27',
    ],
    ['offer', 'We horen graag uiterlijk vrijdag 27 november of je het aanbod accepteert.', '≤11-27'],
    ['offer', 'Saison 12.12.2026 bis 5.4.2027, Vollzeit.', ''],
    [
      'interview-invitation',
      'Please book a slot before Monday 23 November. We aim to decide by Friday 4 December.',
      '≤11-23',
    ],
    ['interview-invitation', 'Call or write me by the 24th with your pick.', '≤11-24'],
    [
      'interview-scheduled',
      'See you Friday 27 November at 10:00. We will reply by 4 December.',
      '11-27 10:00',
    ],
    ['outreach', 'Mándame tu CV y tus pretensiones hasta el 4 de diciembre, por favor.', '≤12-04'],
    ['interview-invitation', 'Dimmi entro domani sera così blocco il posto.', '≤11-19'],
    [
      'offer',
      "La lettera dovrà esserci restituita controfirmata entro e non oltre l'11 dicembre p.v.",
      '≤12-11',
    ],
    ['interview-invitation', 'Prik zelf een moment in mijn agenda, graag uiterlijk vrijdag.', '≤11-20'],
    ['interview-invitation', 'We ask that you book your slot within 48 hours.', '≤11-20'],
    ['offer', 'Bitte antworten Sie innerhalb von 5 Tagen.', '≤11-23'],
    ['interview-invitation', 'Réservez votre créneau sous 48 heures.', '≤11-20'],
    ['interview-invitation', 'Doe dit binnen 48 uur, anders vervalt de link.', '≤11-20'],
    ['interview-scheduled', 'We will confirm the room within 48 hours.', ''],
    [
      'interview-invitation',
      'Kindly let my PA, Mrs Ogilvie, know by noon on Wednesday 25 November that you will be coming.',
      '≤11-25 12:00',
    ],
    ['interview-invitation', 'Slots must be selected by 23:59 on 29 November 2026.', '≤11-29'],
  ])('%s: %s', (kind, text, expected) => {
    expect(chosen(kind, text)).toBe(expected);
  });
});

describe('a zone that nobody says', () => {
  const READS = 'Your interview is confirmed for 4 December 2026 at 10:00';
  const read = async (text: string, { from = 'Ana Silva <ana@acme.example>', date = '+0000' } = {}) =>
    (
      await readLetter(
        Buffer.from(
          String(letter(from, 'Interview for the Data Engineer role', text)).replace('+0000', date),
        ),
      )
    ).facts;

  test.each([
    [
      'by telephone',
      `${READS}.\n\nBest regards,\nAna Silva\n+351 210 123 456`,
      '+00:00',
      'Europe/Lisbon',
      'phone',
    ],
    [
      'of islands',
      `${READS}.\n\nBest regards,\nAna Silva\n+34 928 123 456`,
      '+00:00',
      'Atlantic/Canary',
      'phone',
    ],
    [
      'by a state',
      `${READS}.\nAddress: 22 Cannery Row, Modesto, CA 95354`,
      '-08:00',
      'America/Los_Angeles',
      'place',
    ],
    [
      'by an address whose country the telephone tells',
      `${READS}.\nAddress: Rue du Progrès 151, 2300 La Chaux-de-Fonds\n\nBest regards,\nAna Silva\n` +
        '+41 32 555 74 00',
      '+01:00',
      'Europe/Zurich',
      'place',
    ],
    ['by a city', `${READS}.\nAddress: Marktgasse 21, Bern`, '+01:00', 'Europe/Zurich', 'place'],
    [
      'by a postal code rather than a town of that name elsewhere',
      `${READS}.\nAddress: Calder House, 14 Wharf Street, Halifax HX1 2ZZ`,
      '+00:00',
      'Europe/London',
      'place',
    ],
    [
      'by a city with its state behind a stroke',
      `${READS}.\nAddress: Av. das Magnólias 1200, São Paulo/SP`,
      '-03:00',
      'America/Sao_Paulo',
      'place',
    ],
  ])('%s', async (_, text, offset, timeZone, from) => {
    const facts = await read(text);
    expect(facts.start).toMatchObject({ value: `2026-12-04T10:00:00${offset}`, from });
    expect(facts.timeZone).toMatchObject({ value: timeZone, from });
  });

  test('is that of the town in which people meet, where no address is given', async () => {
    const facts = await read(`${READS}, just come to our office here in Tilburg and ask for me.`);
    expect(facts.timeZone).toMatchObject({ value: 'Europe/Amsterdam', from: 'place' });
  });

  test('is left open where two signs contradict each other, or a country has several', async () => {
    const berlin = `${READS}.\nAddress: Lindenstr. 5, Berlin\n\nBest regards,\nAna Silva\n+351 210 123 456`;
    expect((await read(berlin)).start).toBeUndefined();
    const american = `${READS}.\n\nBest regards,\nAna Silva\n+1 212 555 0100`;
    expect(await read(american)).toMatchObject({ localStart: { value: '2026-12-04T10:00:00' } });
  });

  test('is that of the sender’s own clock, but UTC says nothing', async () => {
    expect((await read(`${READS}.`, { date: '+0200' })).start).toMatchObject({
      value: '2026-12-04T10:00:00+02:00',
      from: 'sender',
    });
    expect((await read(`${READS}.`)).start).toBeUndefined();
    const afterSummerTime = READS.replace('4 December 2026', '5 April 2027');
    expect((await read(`${afterSummerTime}.`, { date: '+0200' })).start).toBeUndefined();
  });
});

test('a weekday that is not that of its date leaves the time open, and the owner is told', async () => {
  const text = 'Your interview is confirmed for Thursday, 4 December 2026, at 10:00 CET.';
  const { facts, conflicts } = await readLetter(letter('Ana <ana@acme.example>', 'Interview', text));
  expect(facts.start ?? facts.localStart).toBeUndefined();
  expect(conflicts).toEqual([expect.stringContaining('Thursday, 4 December 2026, at 10:00')]);
});
