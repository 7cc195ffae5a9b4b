import { describe, expect, test } from 'vitest';

import { zoneOfPlace } from '../../lambdas/mail/clock/zones.ts';
import { letter, readLetter } from './letters.ts';

/** What writers who had seen nothing of the reader wrote later, where it was wrong. */
const read = (text: string, subject = 'Interview') =>
  readLetter(letter('Rosa Prat <rosa@tamar.example>', subject, text));

describe('zones', () => {
  const ofTime = async (time: string) => {
    const { facts } = await read(`Dear Jane,\n\nYour interview as a nurse is confirmed for ${time}.\n\nRosa`);
    return facts.timeZone?.value;
  };

  test.each([
    ['17 December 2026, 13h00 SAST', 'Africa/Johannesburg'],
    ['15 December 2026, 9.00am NZDT', 'Pacific/Auckland'],
    ['December 10, 2026 at 11:00 a.m. Atlantic time', 'America/Halifax'],
    ['17 December 2026, 13:00 CST', undefined],
  ])('%s', async (time, zone) => {
    expect(await ofTime(time)).toBe(zone);
  });

  const morada = (place: string) =>
    `Cara Jane,\n\nConfirmo a entrevista para assistente de direção a 20 de janeiro de 2027, às 9h30.\n\n` +
    `Morada: ${place}\n\nAté breve,\nRosa Prat`;

  test('a postal code does not hide the town behind it', async () => {
    const { facts } = await read(
      morada('Avenida Infante D. Henrique 71, 9504-529 Ponta Delgada'),
      'Entrevista',
    );
    expect(facts.timeZone?.value).toBe('Atlantic/Azores');
  });

  test('of Portugal’s mainland it counts before a town that Brazil has too', async () => {
    const { facts } = await read(morada('Rua Capelo e Ivens 63, 2000-039 Santarém'), 'Entrevista');
    expect(facts.timeZone?.value).toBe('Europe/Lisbon');
  });

  test('the clock of the client that shows a forwarded mail is not its sender’s', async () => {
    const shown = (date: string) =>
      `Begin forwarded message:\n\nFrom: Jorge Quispe <jorge@sonrie.example>\nSubject: Entrevista\n` +
      `Date: ${date}\nTo: Jane Doe <jane@example.com>\n\nEstimada Jane:\n\nLa entrevista para el puesto de ` +
      'administradora es mañana viernes 4 de diciembre, 5:00 p. m.\n\nJorge Luis Quispe\n+51 1 555 0128';
    const zoneOf = async (date: string) => {
      const raw = letter('Jane Doe <jane@example.com>', 'Fwd: Entrevista', shown(date));
      return (await readLetter(raw)).facts.timeZone?.value;
    };
    expect(await zoneOf('3 December 2026 at 22:14:08 CET')).toBe('America/Lima');
    expect(await zoneOf('Thu, 3 Dec 2026 22:14:08 +0100')).toBeUndefined();
  });
});

describe('times', () => {
  test('"by tomorrow (13 Nov) 6pm" is a deadline, and no time of a list', async () => {
    const { kind, facts } = await read(
      'Dear Jane,\n\nMay I check which of the below timings you can make for the Planner interview?\n\n' +
        '1) 1 Dec (Tue), 4.00pm\n2) 2 Dec (Wed), 5.30pm\n\n' +
        'Kindly let me know by tomorrow (22 Nov) 6pm.\n\nRosa Prat',
    );
    expect(kind).toBe('interview-invitation');
    expect(facts.options?.value.map((time) => time.slice(0, 16))).toEqual([
      '2026-12-01T16:00',
      '2026-12-02T17:30',
    ]);
    expect(facts.answerBy?.value).toContain('2026-11-22T18:00');
  });

  test('what follows a list does not settle its last row', async () => {
    const { facts } = await read(
      'Hi Jane,\n\nKindly confirm any 1 slot out of below for the interview as Designer:\n\n' +
        '14 Dec 2026 (Monday) - 11:00 AM\n15 Dec 2026 (Tuesday) - 12:00 PM\n\n' +
        'Please revert by tomorrow EOD with slot + updated CV, so that we can share the Teams link.\n\nRosa',
    );
    expect(facts.options?.value).toHaveLength(2);
  });

  test('what the clock is elsewhere is no second time to choose', async () => {
    const { facts } = await read(
      'Dear Jane,\n\nCould you do the phone interview for the Officer post on Wednesday 2 December at 3.00pm UK ' +
        'time\n(10.00am for him in Washington)?\n\nRosa Prat',
    );
    expect(facts.options?.value).toEqual(['2026-12-02T15:00:00+00:00']);
  });
});

describe('kinds', () => {
  test('what speaks of an interview is asked about before it is taken for something else', async () => {
    const { kind } = await read('Jane,\n\nyour interview is confirmed for 9 December at 4.30pm.\n\nRosa');
    expect(kind).toBe('interview-scheduled');
  });

  test.each([
    'Guten Tag Frau Doe,\n\nIhr Bewerbungsgespräch: Montag, 14. Dezember, 11 Uhr, per Teams.\n\nMfG\nRosa',
    'Dear reader,\n\non Monday 14 December at 6 pm we practise the job interview in the reading room. Free ' +
      'entry, tea and cake. In January Ida Kramm reads from her new novel.\n\nYour library',
    'Guten Tag,\n\nvielen Dank für Ihre Anmeldung zum Kurs Rhetorik im Vorstellungsgespräch am Montag, 14. ' +
      'Dezember, 18 Uhr. Die Kursgebühr von 24 Euro buchen wir ab.\n\nIhre Volkshochschule',
  ])('a job interview with a time is never set aside without a question: %s', async (text) => {
    const { kind, sure } = await read(text, 'Montag');
    expect([kind, sure]).not.toEqual(['other', true]);
  });

  test('a place and an hour without a job are no sure interview', async () => {
    const { sure } = await read(
      'Dear Jane,\n\nwe look forward to hearing you on Thursday 3 December at 7.40pm.',
    );
    expect(sure).toBe(false);
  });
});

describe('places', () => {
  test.each([
    [
      'Het gesprek is maandag om 10 uur. Je vindt ons op de Korenmarkt 8 bus 2, 9000 Gent.',
      'Korenmarkt 8 bus 2, 9000 Gent',
    ],
    [
      'La aspettiamo per il colloquio lunedì 30 novembre alle 10. Siamo in via Mascarella 61/b, Bologna.',
      'via Mascarella 61/b, Bologna',
    ],
    [
      'Te esperamos el lunes 30 de noviembre a las 10. Es en calle de Arturo Soria 208, planta baja, 28033 Madrid.',
      'calle de Arturo Soria 208, planta baja, 28033 Madrid',
    ],
    [
      'Your interview is on Monday at 10. We are upstairs at The Old Granary, 11 Buitenkant Street, Cape Town.',
      'The Old Granary, 11 Buitenkant Street, Cape Town',
    ],
    [
      'Your interview is on Monday at 10. We are upstairs at the depot, 11 Buitenkant Street, Cape Town.',
      '11 Buitenkant Street, Cape Town',
    ],
  ])('%s', async (text, place) => {
    const { facts } = await read(`Jane,\n\n${text}\n\nRosa Prat`);
    expect(facts.location?.value).toBe(place);
  });
});

describe('roles', () => {
  test.each([
    [
      'mon client est à la recherche d’une directrice des opérations pour son usine',
      'directrice des opérations',
    ],
    ['I can confirm your interview for the Year 4 Teacher post', 'Year 4 Teacher'],
  ])('%s', async (text, role) => {
    const { facts } = await read(`Bonjour Jane,\n\n${text}.\n\nRosa Prat`);
    expect(facts.role?.value).toBe(role);
  });
});

describe('deadlines', () => {
  test.each([
    'If you could pick one by Tuesday, December 8, that would be a great help.',
    'If you could do so by this Tuesday, December 8, that would help us.',
    'Kindly let our secretary know before the end of Tuesday 8 December which of the two you prefer.',
    'It helps us a lot to have it by Tuesday, December 8.',
  ])('%s', async (text) => {
    const { facts } = await read(
      `Dear Jane,\n\nWe would like to invite you to an interview for the Officer post. ${text}\n\nRosa Prat`,
    );
    expect(facts.answerBy?.value).toBe('2026-12-08');
  });

  test('but none for what only might be', async () => {
    const { facts } = await read(
      'Dear Jane,\n\nYour interview for the Officer post is on 10 December 2026 at 10:00. If you need to ' +
        'reschedule, please tell us by Tuesday, December 8.\n\nRosa Prat',
    );
    expect(facts.answerBy).toBeUndefined();
  });
});

describe('nobody has spoken', () => {
  test.each([
    'Thanks for coming back so quickly.',
    'At the pleasure of meeting you,',
    'Au plaisir de faire votre connaissance,',
    'La ringrazio per la Sua disponibilità e Le confermo il colloquio per la funzione di responsabile.',
    'Conforme nossa troca de mensagens, sua entrevista para a vaga de técnica ficou para terça-feira.',
    'Wir quatschen darüber, was du dir als Lagerleiterin bei uns so vorstellst, keine Fangfragen, versprochen.',
  ])('%s', async (text) => {
    expect((await read(`Jane,\n\n${text}\n\nRosa Prat`)).signs?.spokenBefore).toBeFalsy();
  });
});

test.each([
  ['Mendoza', 'America/Argentina/Mendoza'],
  ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
  ['Calcutta', 'Asia/Kolkata'],
  ['Kolkata', 'Asia/Kolkata'],
  ['Kiev', 'Europe/Kyiv'],
  ['Yangon', 'Asia/Yangon'],
  ['Indianapolis', 'America/Indiana/Indianapolis'],
])('the zone of %s has the name that IANA gives it today', (place, zone) => {
  expect(zoneOfPlace(place)).toBe(zone);
});
