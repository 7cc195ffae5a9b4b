import { describe, expect, test } from 'vitest';
import { toContract } from '../../lambdas/mail/contract.ts';
import { read } from '../../lambdas/mail/read.ts';

/** Times and places as people write them to candidates, of the kinds that unseen messages have shown. */

const NAMES = 'From: Ana Silva <ana.silva@acme.example>\r\nTo: jane@example.com\r\n';
const interview = async (body: string, date = 'Fri, 20 Nov 2026 09:00:00 +0100', subject = 'Interview') =>
  toContract(
    await read(
      Buffer.from(`${NAMES}Subject: ${subject}\r\nDate: ${date}\r\n\r\n${body}\r\n\r\nAna Silva\r\nAcme\r\n`),
    ),
  ).interview;

describe('the time of day', () => {
  test.each([
    [
      'in front of the date',
      'Ik bel je woensdagavond (25 november) om 7 uur voor het sollicitatiegesprek.',
      'T19:00',
    ],
    [
      'behind the weekday',
      'Wir bestätigen gern Ihr Vorstellungsgespräch als Buchhalterin am Mittwochnachmittag, 25. ' +
        'November, um 3 Uhr.',
      'T15:00',
    ],
    [
      'in the morning',
      'Wir bestätigen gern Ihr Vorstellungsgespräch als Buchhalterin am Mittwochvormittag, 25. ' +
        'November, um 9 Uhr.',
      'T09:00',
    ],
  ])('stands %s', async (_, body, expected) => {
    expect((await interview(body))?.startLocal).toContain(`2026-11-25${expected}`);
  });
});

test('January has another name in Austria', async () => {
  const body =
    'Wir laden Sie zum Vorstellungsgespräch ein. Termine: Mo, 11. Jänner 2027, 8.30 Uhr oder Di, 12. Jänner 2027, 9 Uhr?';
  expect((await interview(body))?.options.map((at) => at.slice(0, 16))).toEqual([
    '2027-01-11T08:30',
    '2027-01-12T09:00',
  ]);
});

test('a date in figures before its weekday is no time of day', async () => {
  const body =
    'We invite you to an interview, please choose one:\r\n\r\n- 26.11 (Thursday) at 10:00\r\n- 27.11 (Friday) at 12:30';
  expect((await interview(body))?.options.map((at) => at.slice(0, 16))).toEqual([
    '2026-11-26T10:00',
    '2026-11-27T12:30',
  ]);
});

describe('of a moved interview the new time counts', () => {
  test.each([
    [
      'il colloquio, inizialmente fissato per lunedì 23 novembre alle 9.00, va spostato. Il nuovo ' +
        'appuntamento è ' +
        'giovedì 26 novembre alle ore 16.15.',
      '2026-11-26T16:15:00',
    ],
    [
      'Infelizmente não conseguimos fazer a entrevista amanhã às 11h. Fica remarcada para ' +
        'quarta-feira, 25 de ' +
        'novembro, às 14h30.',
      '2026-11-25T14:30:00',
    ],
    [
      "I'm sorry, we can't make our interview on Monday 23 November at 9am. Your new interview time is Thursday 26 " +
        'November at 4pm.',
      '2026-11-26T16:00:00',
    ],
  ])('%s', async (body, expected) => {
    expect((await interview(body))?.startLocal).toBe(expected);
  });
});

describe('the zone', () => {
  test.each([
    [
      'is that of a place although the clocks change there before the interview',
      'Your interview is on Friday 6 November at 8:30 a.m., 2100 Alameda Avenue, Denver, CO 80200.',
      'Fri, 30 Oct 2026 09:15:00 -0600',
      'America/Denver',
    ],
    [
      'is none that a small word looks like',
      "Nous vous confirmons l'entretien du jeudi 26 novembre à 10h00, chemin du Vallon 15, 1005 Lausanne. Il durera " +
        'environ une heure et sera suivi d’une visite.',
      'Fri, 20 Nov 2026 09:00:00 +0100',
      'Europe/Zurich',
    ],
    [
      'is that of a city with its article',
      'Nos gustaría agendar una entrevista. ¿Cuál te acomoda? (hora de la Ciudad de México)\r\n\r\n* ' +
        'Lunes 23 de ' +
        'noviembre, 10:00 a.m.\r\n* Martes 24 de noviembre, 12:30 p.m.',
      'Fri, 20 Nov 2026 09:00:00 -0600',
      'America/Mexico_City',
    ],
  ])('%s', async (_, body, date, expected) => {
    expect((await interview(body, date))?.timeZone).toBe(expected);
  });
});

describe('until when an answer is asked for', () => {
  test.each([
    [
      'Nos gustaría entrevistarte. Indicanos antes del lunes 30 de noviembre qué días te quedan cómodos.',
      '2026-11-30',
    ],
    [
      'Vorrei fissare un colloquio: mi scriva entro venerdì 27 novembre il giorno che preferisce.',
      '2026-11-27',
    ],
    [
      'Temos o prazer de lhe oferecer o lugar de educadora, com contrato a partir de janeiro. Consegue ' +
        'dizer-me que sim até sexta, 27 de novembro?',
      '2026-11-27',
    ],
  ])('%s', async (body, expected) => {
    expect((await interview(body))?.answerBy).toBe(expected);
  });
});

describe('the place', () => {
  test.each([
    [
      'a park where works are',
      'See you for the interview on Thurs 26 November at 2pm, Unit 7, Brackmills Trade Park, Northampton.',
      /Brackmills Trade Park, Northampton/,
    ],
    [
      'no telephone',
      'We would love to invite you into the practice for an interview. Please ring 0115 496 0172 to ' +
        'agree a day.',
      null,
    ],
  ])('is %s', async (_, body, expected) => {
    const location = (await interview(body))?.location ?? null;
    if (expected) expect(location).toMatch(expected);
    else expect(location).toBeNull();
  });
});

describe('what others than those who wrote the grammar write', () => {
  test.each([
    [
      'Ihr Vorstellungsgespräch als Staplerfahrerin ist am Mittwoch, 25.11., um 6:30 Uhr.',
      '2026-11-25T06:30',
    ],
    ['Je sollicitatiegesprek als kok is woensdag 25 nov half 8, dat is bevestigd.', '2026-11-25T07:30'],
    ["Je sollicitatiegesprek als kok is woensdag 25 nov, half 9 's avonds.", '2026-11-25T20:30'],
    [
      'Het gesprek voor de functie begeleider (24 uur) is woensdag 25 november om 10.45 uur.',
      '2026-11-25T10:45',
    ],
    [
      'Il colloquio per addetta al laboratorio è confermato.\r\nData: 25 novembre 2026\r\nOra: 9.30',
      '2026-11-25T09:30',
    ],
    [
      'Votre entretien pour le poste de comptable est confirmé le mercredi 25 novembre à 8 h 45. ' +
        'Mon associée nous rejoindra vers 9 h.',
      '2026-11-25T08:45',
    ],
    [
      'Your interview for Physiotherapist is moved from 10/12/2026 2 PM to 09/12/2026 (Wed) 9 AM sharp.',
      '2026-12-09T09:00',
    ],
  ])('%s', async (body, expected) => {
    expect((await interview(body))?.startLocal?.slice(0, 16)).toBe(expected);
  });

  test('a weekday behind its date is no other day', async () => {
    const body =
      'We would like to interview you for the role of Research Associate, which one is okay for you?\r\n\r\n' +
      'a) 1 Dec Tue 2pm\r\nb) 2 Dec Wed 9.30am\r\nc) 4 Dec Fri 4pm';
    expect(
      (await interview(body, 'Thu, 26 Nov 2026 18:20:15 +0800'))?.options.map((at) => at.slice(0, 16)),
    ).toEqual(['2026-12-01T14:00', '2026-12-02T09:30', '2026-12-04T16:00']);
  });

  test('the day of a month is no hour that a time begins at', async () => {
    const body = 'Sua entrevista para projetista está confirmada: quarta agora dia 2 às 8h.';
    const read = await interview(body, 'Mon, 30 Nov 2026 09:00:00 -0300');
    expect([read?.startLocal, read?.end]).toEqual(['2026-12-02T08:00:00', null]);
  });

  test('the figures that number a list are no hours', async () => {
    const body =
      'Nos gustaría entrevistarte para el puesto de técnica. Elige:\r\n\r\n1) miércoles 25 de noviembre, 9:30 h\r\n' +
      '2) jueves 26 de noviembre, 12:00 h\r\n3) viernes 27 de noviembre, 17:00 h';
    expect((await interview(body))?.options.map((at) => at.slice(0, 16))).toEqual([
      '2026-11-25T09:30',
      '2026-11-26T12:00',
      '2026-11-27T17:00',
    ]);
  });

  test.each([
    [
      'a street called as a city',
      'Your interview is on Wednesday 25 November at 10:00, at 5 Charlotte Terrace.',
      null,
    ],
    [
      'a province as an American state',
      'Il colloquio come impiegata è confermato: 25 novembre alle 16:00, Via Emilia 14, 41122 Modena MO.',
      'Europe/Rome',
    ],
    [
      'a quarter as a city far away, whose clock is not the sender’s',
      'Confirmamos tu entrevista para jefa de planta el 25 de noviembre a las 10:30, finca El Tejar, ' +
        'carretera LR-137, km 6,2, 26310 Badarán (La Rioja).',
      'Europe/Madrid',
    ],
    [
      'Belgium as France',
      'Votre entretien pour le poste de relieuse est confirmé le 25 novembre à 11h, rue du Four 4, 1050 Ixelles.',
      null,
    ],
  ])('%s is not taken for its zone', async (_, body, zone) => {
    expect((await interview(body))?.timeZone ?? null).toBe(zone);
  });
});
