import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../lambdas/mail/message/html-text.ts';
import { letter, readLetter } from './letters.ts';

const textOf = (html: string) => htmlToText(html).text;

describe('what the eye does not see is not read', () => {
  test.each([
    ['of no opacity', 'opacity: 0'],
    ['of hardly a size', 'font-size:1px'],
    ['of no height', 'max-height:0;overflow:hidden'],
    ['of no height, in pixels', 'max-height: 0px'],
    ['white on white', 'color:#fff'],
    ['white on white, in words', 'color: white'],
    ['white on white, in numbers', 'color: rgb(255, 255, 255)'],
    ['of its own background', 'color:#333333;background:#333'],
  ])('text %s', (_, style) => {
    expect(textOf(`<p>seen</p><span style="${style}">mal@evil.example</span>`)).toBe('seen');
  });

  test('text of the colour of the background around it', () => {
    const html = '<table bgcolor="#003366"><tr><td>a<font color="#003366">b</font></td></tr></table><p>c</p>';
    expect(textOf(html)).toBe('a\n\nc');
  });

  test.each([
    ['half transparent', 'opacity: 0.5'],
    ['of a size', 'font-size: 12px'],
    ['of a size in ems', 'font-size: 1em'],
    ['of some height', 'max-height: 20px'],
    ['white on its own blue', 'color:#fff;background-color:#036'],
    ['with a white border', 'border-color: #fff'],
  ])('but text %s is', (_, style) => {
    expect(textOf(`<span style="${style}">seen</span>`)).toBe('seen');
  });

  test('and white text on the blue around it', () => {
    expect(textOf('<div style="background:#036"><b style="color:#fff">seen</b></div>')).toBe('seen');
  });
});

test.each([
  ['https://www.linkedin.com/in/dora', 'https://www.linkedin.com/in/dora'],
  ['https://evil.example/login?next=https://www.linkedin.com/in/dora', undefined],
])('of %s the profile is %s', async (link, expected) => {
  const html = 'Content-Type: text/html; charset=utf-8\r\n';
  const body = `<p>We invite you to an interview.</p><a href="${link}">profile</a>`;
  const inLink = await readLetter(letter('Dora <dora@acme.example>', 'Interview', body, html));
  expect(inLink.facts.recruiterLinkedIn?.value).toBe(expected);
  const text = `We invite you to an interview.\n\nBest regards,\nDora\n${link}`;
  const inText = await readLetter(letter('Dora <dora@acme.example>', 'Interview', text));
  expect(inText.facts.recruiterLinkedIn?.value).toBe(expected);
});

describe('dates and times that another writer meant otherwise', () => {
  const read = (text: string) => readLetter(letter('Rosa Prat <rosa@tamar.example>', 'Interview', text));

  test('11/12 is the day whose weekday fits and which is near, whatever clock the text has', async () => {
    const { facts } = await read(
      'Hi Jane,\n\nYour final interview is Friday 11/12, 2pm, at Shop 44, Brisbane.\n\n' +
        'RSVP by Tuesday 8/12 please.\n\nRosa',
    );
    expect(facts.start?.value).toBe('2026-12-11T14:00:00+10:00');
    expect(facts.answerBy?.value).toBe('2026-12-08');
  });

  test('and stays the American one where that fits', async () => {
    const { facts } = await read(
      'Hi Jane,\n\nYour interview is confirmed for Thursday 12/10, 2pm at our office.\n\nRosa',
    );
    expect(facts.localStart?.value ?? facts.start?.value).toContain('2026-12-10T14:00:00');
  });

  test.each([
    [
      'Le confermo la videochiamata per il colloquio del 17.12.2026 dalle 16.00 alle 16.40.',
      '2026-12-17T16:00:00',
    ],
    [
      'Sua entrevista está agendada:\n\n📅 09/12\n⏰ 14h\n📍 Rua do Forte, 455, Curitiba',
      '2026-12-09T14:00:00',
    ],
    ['Graag bevestig ik het sollicitatiegesprek: maandag 7/12 om half 9.', '2026-12-07T08:30:00'],
  ])('%s', async (text, local) => {
    const { facts } = await read(`Jane,\n\n${text}\n\nRosa`);
    expect(facts.localStart?.value ?? facts.start?.value).toContain(local);
  });

  test('a Dutch Monday is no Hungarian today', async () => {
    const { facts } = await read(
      'Dag Jane,\n\nKan je voor een sollicitatiegesprek op\n– ma 7/12 om 18u30\n– do 10/12 om 12u15\n\n' +
        'Laat tegen vrijdag 4/12 iets weten.\n\nRosa',
    );
    expect(facts.options?.value).toEqual(['2026-12-07T18:30:00', '2026-12-10T12:15:00']);
    expect(facts.answerBy?.value).toBe('2026-12-04');
  });

  test.each([
    [
      'Terminvorschläge zum Vorstellungsgespräch:\n\n- Di 1.12. um 9\n- Mi 2.12. um halb fünf\n- Do 3.12. um 11',
      ['2026-12-01T09:00:00', '2026-12-02T16:30:00', '2026-12-03T11:00:00'],
    ],
    [
      'Te comparto los espacios para la entrevista:\n\nlun 30 nov  9:30 am\nmar 1 dic   5:00 pm',
      ['2026-11-30T09:30:00', '2026-12-01T17:00:00'],
    ],
    [
      'Graag nodigen we je uit voor een sollicitatiegesprek. Welk moment kies je?\n\ndinsdag 1 december om half vier\n' +
        'vrijdag de 4e om kwart voor een',
      ['2026-12-01T15:30:00', '2026-12-04T12:45:00'],
    ],
  ])('%s', async (text, times) => {
    expect((await read(`Jane,\n\n${text}\n\nRosa`)).facts.options?.value).toEqual(times);
  });

  test.each([
    [
      'We are pleased to offer you the job. Get your answer to me by Wednesday 9th at the latest.',
      '2026-12-09',
    ],
    ['Temos o prazer de lhe propor o lugar. Devolva a minuta assinada até dia 20 deste mês.', '2026-12-20'],
  ])('%s', async (text, day) => {
    const { facts } = await read(`Jane,\n\n${text}\n\nRosa`);
    expect(facts.answerBy?.value).toBe(day);
  });
});

describe('a zone that only a place tells', () => {
  test.each([
    ['12 Bay St, Milwaukee, WI 53204', 'America/Chicago'],
    ['Conference Room B, Baillie St, Horsham VIC 3400', 'Australia/Melbourne'],
    ['14 Elm Street, Calgary', 'America/Edmonton'],
    ['Rua do Forte, 455, Curitiba', 'America/Sao_Paulo'],
    ['2240 rue King, Montréal', 'America/Toronto'],
    // There is one in Ontario, and one in New Zealand.
    ['14 Elm Street, Hamilton', undefined],
  ])('%s', async (place, zone) => {
    const text = `Jane,\n\nYour interview is confirmed for 9 December 2026 at 11:00.\nWhere: ${place}\n\nRosa`;
    const from = 'Rosa Prat <rosa@tamar.example>';
    const { facts } = await readLetter(letter(from, 'Interview', text));
    expect(facts.timeZone?.value).toBe(zone);
  });

  test('"all Calgary time" is said', async () => {
    const text =
      'Jane,\n\nYour interview is confirmed for 9 December 2026 at 12:30. All Calgary time!\n\nRosa';
    const { facts } = await readLetter(letter('Rosa Prat <rosa@tamar.example>', 'Interview', text));
    expect(facts.timeZone).toMatchObject({ value: 'America/Edmonton', from: 'said' });
  });
});

test('the telephone call that has been is no way to meet', async () => {
  const text =
    'Jane,\n\nas per our phone call this a.m. your interview is on 10 December 2026, 7:30 in the morning, ' +
    'Gate 3, 88 Marginal Rd, Halifax, NS.\n\nLeo';
  const { facts } = await readLetter(letter('Leo Arsenault <leo@fundy.example>', 'Interview', text));
  expect(facts.format?.value).toBe('onsite');
  expect(facts.start?.value).toBe('2026-12-10T07:30:00-04:00');
});

test('Orange quotes the header block like the mail, with its date above', async () => {
  const quoted = [
    'Message du 09/11/26 15:37',
    'De : "Stéphane Le Goff" <slegoff@transports.example>',
    'A : jane@doe.example',
    'Copie à : ',
    'Objet : Votre entretien est décalé',
    '',
    'Bonjour,',
    '',
    "Je vous propose qu'on se retrouve vendredi 13 novembre, à 11h, pour l'entretien.",
  ].map((line) => `> ${line}`);
  const text = `Voilà\n\n${quoted.join('\n')}\n`;
  const { original, facts } = await readLetter(letter('Jane Doe <jane@doe.example>', 'Fwd: Entretien', text));
  expect(original.from?.address).toBe('slegoff@transports.example');
  expect(original.date).toBe('2026-11-09T15:37:00');
  expect(JSON.stringify(facts)).not.toContain('15:37');
});

describe('a place in running text', () => {
  const placeIn = async (text: string) => {
    const told = `Jane,\n\nyour interview is confirmed for 9 December 2026 at 11:00. ${text}\n\nRosa`;
    return (await readLetter(letter('Rosa Prat <rosa@tamar.example>', 'Interview', told))).facts.location
      ?.value;
  };

  test.each([
    [
      'It will be held in the room Jean-Moulin, 1 place de la République, 37500\nChinon, second floor.',
      /37500 Chinon/,
    ],
    [
      'Please come at 4.30pm, Hollins Bank Primary, Weir Road, Todmorden OL14 7XX.',
      /^Hollins Bank Primary, Weir Road/,
    ],
  ])('%s', async (text, place) => {
    expect(await placeIn(text)).toMatch(place);
  });

  test('is no year that a firm has been there since', async () => {
    expect(await placeIn('\n\nMulberry Haulage Ltd – Moving You Since 1974')).toBeUndefined();
  });
});
