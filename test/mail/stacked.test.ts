import { describe, expect, test } from 'vitest';
import { read, readOriginal } from '../../lambdas/mail/read.ts';
import { carrying, forwarded, letter, OWNER, readLetter, readLetters } from './letters.ts';

const ANA = 'Ana Silva <ana@alpine.example>';
const ZED = 'Zed Young <zed@zulu.example>';
const JANE = 'Jane Doe <jane@example.com>';
const PILOT = 'We invite you to an interview for the Pilot role at Zulu on 10 December 2026 at 9:00 CET.';
const BAKER = 'We invite you to an interview for the Baker role at Alpine on 14 December 2026 at 11:00 CET.';
const from = (reading: Awaited<ReturnType<typeof readLetter>>) => reading.original.from?.address;

describe('a forward of a mail that carries an older one', () => {
  const newer = `${BAKER}\n\n${forwarded(ZED, 'Your interview', PILOT)}`;

  test('is read from the newer, and only what that says', async () => {
    const reading = await readLetter(letter(OWNER, 'Fwd: Interview', forwarded(ANA, 'Interview', newer)));
    expect(from(reading)).toBe('ana@alpine.example');
    expect(reading.facts.role?.value).toBe('Baker');
    expect(reading.facts.start?.value).toBe('2026-12-14T11:00:00+01:00');
  });

  test('also where it is attached, or came through a mailbox filter', async () => {
    const mail = letter(ANA, 'Interview', newer);
    expect(from(await readLetter(carrying(OWNER, '', [mail])))).toBe('ana@alpine.example');
    const filtered = letter(ANA, 'Fwd: Interview', newer);
    const reading = await readLetter(filtered, { own: ['jane@example.com'] });
    expect(from(reading)).toBe('ana@alpine.example');
    expect(reading.forward.style).toBe('none');
  });

  test.each([['FYI'], ['Hi Jane, this may be something for you. Love, Max']])(
    'is read from the older where the newer only passes it on: %s',
    async (words) => {
      const passed = forwarded(
        'Max <max@example.org>',
        'Fwd: Interview',
        `${words}\n\n${forwarded(ZED, 'Interview', PILOT)}`,
      );
      const reading = await readLetter(letter(OWNER, 'Fwd: Interview', passed));
      expect(from(reading)).toBe('zed@zulu.example');
      expect(reading.facts.role?.value).toBe('Pilot');
    },
  );
});

describe('a forward of the owner’s own sent mail is read from the mail that it answers', () => {
  test.each([
    ['Gmail', 'On Thu, Nov 19, 2026 at 4:02 PM Zed Young <zed@zulu.example> wrote:'],
    ['Gmail, wrapped', 'On Thu, Nov 19, 2026 at 4:02 PM Zed Young <\nzed@zulu.example> wrote:'],
    ['German', 'Am Do., 19. Nov. 2026 um 16:02 Uhr schrieb Zed Young <zed@zulu.example>:'],
    ['French', 'Le jeu. 19 nov. 2026 à 16:02, Zed Young <zed@zulu.example> a écrit :'],
    ['Spanish', 'El jue, 19 nov 2026 a las 16:02, Zed Young (<zed@zulu.example>) escribió:'],
    ['Italian', 'Il giorno gio 19 nov 2026 alle ore 16:02 Zed Young <zed@zulu.example> ha scritto:'],
    ['Portuguese', 'Em qui., 19 de nov. de 2026 às 16:02, Zed Young <zed@zulu.example> escreveu:'],
    ['Dutch', 'Op do 19 nov 2026 om 16:02 schreef Zed Young <zed@zulu.example>:'],
  ])('below a line of %s', async (_, line) => {
    const quoted = PILOT.replace(/^/gm, '> ');
    const sent = forwarded(JANE, 'Re: Interview', `Thank you, I will be there.\n\n${line}\n\n${quoted}`);
    const { original, facts } = await readLetter(letter(OWNER, 'Fwd: Re: Interview', sent));
    expect(original.from).toEqual({ name: 'Zed Young', address: 'zed@zulu.example' });
    expect(original.date).toBe('2026-11-19T16:02:00');
    expect(original.text).toBe(PILOT);
    expect(facts.recruiterName?.value).toBe('Zed Young');
    expect(facts.start?.value).toBe('2026-12-10T09:00:00+01:00');
  });

  test('below a header block', async () => {
    const block =
      `-----Original Message-----\nFrom: ${ZED}\nSent: Thursday, November 19, 2026 4:02 PM\nTo: Jane ` +
      `Doe\nSubject: Interview\n\n${PILOT}`;
    const sent = forwarded(JANE, 'RE: Interview', `I will be there.\n\n${block}`);
    expect(from(await readLetter(letter(OWNER, 'FW: Interview', sent)))).toBe('zed@zulu.example');
  });

  test('where it is attached, and where another address of the owner sent it', async () => {
    const line = 'On Thu, Nov 19, 2026 at 4:02 PM Zed Young <zed@zulu.example> wrote:';
    const text = `I will be there.\n\n${line}\n> ${PILOT}`;
    const own = ['jane@work.example'];
    const attached = letter('Jane <jane@work.example>', 'Re: Interview', text);
    expect((await readLetters(carrying(OWNER, '', [attached]), { own })).map(from)).toEqual([
      'zed@zulu.example',
    ]);
    const inline = forwarded('Jane <jane@work.example>', 'Re: Interview', text);
    expect(from(await readLetter(letter(OWNER, 'Fwd: Interview', inline), { own }))).toBe('zed@zulu.example');
  });
});

test('the original is the same mail that the reading is of', async () => {
  const raw = letter(ANA, 'Fwd: Interview', `${BAKER}\n\n${forwarded(ZED, 'Your interview', PILOT)}`);
  const known = { own: ['jane@example.com'] };
  expect(await readOriginal(raw, known)).toEqual((await read(raw, known)).original);
  expect((await readOriginal(raw, known)).from?.address).toBe('ana@alpine.example');
});
