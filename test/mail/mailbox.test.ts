import { describe, expect, test } from 'vitest';
import { isList, isNoReply } from '../../lambdas/mail/names/domains.ts';
import { personName } from '../../lambdas/mail/names/person-name.ts';
import { letter, readLetter } from './letters.ts';

const INVITE = 'We would like to invite you to an interview for the Data Engineer role.\n\n';

const withOrganizer = (organizer: string) => ({
  headers: 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n',
  text: (body: string) =>
    `--m\nContent-Type: text/plain; charset=utf-8\n\n${body}\n--m\nContent-Type: text/calendar; ` +
    'method=REQUEST\n\nBEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u\n' +
    `DTSTAMP:20261120T090000Z\nDTSTART:20261208T100000Z\nSUMMARY:Interview\nORGANIZER;${organizer}\n` +
    'END:VEVENT\nEND:VCALENDAR\n--m--\n',
});

describe('name and address are of one mailbox', () => {
  test('that of the organiser where the sender is a machine', async () => {
    const { headers, text } = withOrganizer('CN=Bob Stone:mailto:bob.stone@quarry.example');
    const { facts } = await readLetter(
      letter('Ana Silva <no-reply@greenhouse.io>', 'Interview', text(INVITE), headers),
    );
    expect(facts.recruiterEmail?.value).toBe('bob.stone@quarry.example');
    expect(facts.recruiterName?.value).toBe('Bob Stone');
  });

  test('an organiser without a name is not called by the sender’s', async () => {
    const { headers, text } = withOrganizer('X=1:mailto:bob.stone@quarry.example');
    const { facts } = await readLetter(
      letter('Ana Silva <no-reply@greenhouse.io>', 'Interview', text(INVITE), headers),
    );
    expect(facts.recruiterEmail?.value).toBe('bob.stone@quarry.example');
    expect(facts.recruiterName).toBeUndefined();
  });

  test.each([
    ['Reply-To’s own', 'Ana Silva <ana@acme.example>', 'Reply-To: Ben Lee <ben@acme.example>', '', 'Ben Lee'],
    [
      'the sender’s, of one company',
      'Ana Silva <ana@acme.example>',
      'Reply-To: jobs@acme.example',
      '',
      'Ana Silva',
    ],
    [
      'the sender’s, whom it fits',
      'Ana Silva <x@greenhouse.io>',
      'Reply-To: ana@acme.example',
      '',
      'Ana Silva',
    ],
    ['nobody’s', 'Ana Silva <no-reply@greenhouse.io>', 'Reply-To: kim@acme.example', '', undefined],
    [
      'who signs',
      'Ana Silva <no-reply@lever.co>',
      'X-A: b',
      'Kind regards,\nBen Lee\nben@acme.example',
      'Ben Lee',
    ],
    ['the sender’s, without any address', 'Ana Silva <no-reply@greenhouse.io>', 'X-A: b', '', 'Ana Silva'],
  ])('%s', async (_, from, header, signature, name) => {
    const { facts } = await readLetter(letter(from, 'Interview', INVITE + signature, `${header}\r\n`));
    expect(facts.recruiterName?.value).toBe(name);
  });
});

test.each([
  ['Reply-To', 'Reply-To: inbox@bowout.example', ''],
  ['a signature', 'X-A: b', 'Kind regards,\nJane\njane@example.com'],
])('an address of the owner’s own in %s is never the recruiter’s', async (_, header, signature) => {
  const raw = letter('Acme <no-reply@acme.example>', 'Interview', INVITE + signature, `${header}\r\n`);
  const { facts } = await readLetter(raw, { own: ['inbox@bowout.example', 'jane@example.com'] });
  expect(facts.recruiterEmail).toBeUndefined();
});

test.each([
  ...['no-reply', 'nepasrepondre', 'ne-pas-repondre', 'nichtantworten', 'nicht-antworten', 'keine-antwort'],
  ...['no-responder', 'noresponder', 'nao-responda', 'naoresponda', 'não.responda', 'non-rispondere'],
  ...['geen-antwoord', 'niet-beantwoorden', 'unmonitored', 'unattended', 'hit-reply', 'inmail-hit-reply'],
  ...['mailer-daemon', 'alerts+1', 'calendar-notification', 'benachrichtigungen'],
])('nobody reads %s@', (local) => {
  expect(isNoReply(`${local}@acme.example`)).toBe(true);
});

test.each(['ana', 'noreen', 'jobs', 'antworten', 'responsable', 'systems', 'alertina'])(
  'somebody may read %s@',
  (local) => {
    expect(isNoReply(`${local}@acme.example`)).toBe(false);
    expect(isList(`${local}@acme.example`)).toBe(false);
  },
);

test.each([
  ['list@acme.example', true],
  ['hiring-list@acme.example', true],
  ['all-announce@acme.example', true],
  ['newsletter@acme.example', true],
  ['boletín@acme.example', true],
  ['ana@lists.acme.example', true],
  ['anna.list@acme.example', false],
  ['listerine@acme.example', false],
])('whether %s is a list’s', (address, expected) => {
  expect(isList(address)).toBe(expected);
});

test('a list is nobody to write to', async () => {
  const { facts } = await readLetter(letter('Ana Silva <hiring-list@acme.example>', 'Interview', INVITE));
  expect(facts.recruiterEmail).toBeUndefined();
});

test.each([
  ['Do Not Reply', null],
  ['Nicht antworten', null],
  ['Notetaker Bot', null],
  ['Jan Bot', 'Jan Bot'],
  ['SILVA Ana', 'Ana Silva'],
  ['Ana SILVA', 'Ana Silva'],
  ['O\u2019BRIEN-LEE Mary Ann', 'Mary Ann O\u2019Brien-Lee'],
  ['VAN DER BERG Anna', 'Anna van der Berg'],
  ['LI Wei', 'Wei Li'],
  ['AJ Smith', 'AJ Smith'],
])('the person in “%s”', (display, name) => {
  expect(personName(display)).toBe(name);
});
