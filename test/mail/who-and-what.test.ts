import { describe, expect, test } from 'vitest';
import { writtenMailbox } from '../../lambdas/mail/forward/header-block.ts';
import { companyKey } from '../../lambdas/mail/names/domains.ts';
import { personName } from '../../lambdas/mail/names/person-name.ts';
import { read } from '../../lambdas/mail/read.ts';

const direct = (from: string, body: string, extra = '', subject = 'Interview') =>
  read(
    Buffer.from(
      `From: ${from}\r\nTo: jane@example.com\r\nSubject: ${subject}\r\nDate: Fri, 20 Nov 2026 ` +
        `09:00:00 +0000\r\n${extra}\r\n${body}`,
    ),
  );
const INVITE = 'We would like to invite you to an interview for the Data Engineer role.\r\n\r\n';

test.each(['ana@postvak.example', 'ana@fastmailbox.example', 'ana@correo.example'])(
  'a provider of mail is no employer: %s',
  async (address) => {
    const text =
      'Your interview for the Data Engineer role is on Thursday 3 December at 10:00.\r\n\r\nAna Silva';
    expect((await direct(`Ana Silva <${address}>`, text)).facts.company).toBeUndefined();
    expect((await direct('Ana Silva <ana@acme.example>', text)).facts.company?.value).toBe('Acme');
  },
);

const forwarded = (header: string, body: string) =>
  read(
    Buffer.from(
      'From: Jane Doe <jane@example.com>\r\nTo: inbox@bowout.example\r\nSubject: Fwd: Entretien\r\n' +
        'Date: Wed, 02 Dec 2026 12:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n' +
        `---------- Forwarded message ---------\r\n${header}\r\n\r\n${body}`,
    ),
  );

test('what a service made for one candidate keeps its capitals in a forward too', async () => {
  const { facts } = await forwarded(
    'From: Ana Silva <acme.4D9c1@inbound.teamtailor-mail.com>\r\nDate: Tue, 1 Dec 2026 at 11:05\r\n' +
      'Subject: Interview\r\nTo: Jane Doe <jane@example.com>',
    `${INVITE}Best regards,\r\nAna Silva`,
  );
  expect(facts.recruiterEmail?.value).toBe('acme.4D9c1@inbound.teamtailor-mail.com');
});

test.each([
  ['nl', 'Je sollicitatiegesprek als kok is bevestigd: donderdag 10 december om 10 uur, Broekweg 61, Zwaag.'],
  ['it', 'Il colloquio come cuoca è confermato: giovedì 10 dicembre alle 10, via Roma 61, Serra di Sotto.'],
])('a place without a clock beside it has the clock of its language: %s', async (language, text) => {
  const { facts } = await forwarded(
    'From: Ana Silva <ana@acme.example>\r\nDate: Tue, 1 Dec 2026 at 11:05\r\nSubject: Interview\r\n' +
      'To: Jane Doe <jane@example.com>',
    `${text}\r\n\r\nAna Silva`,
  );
  expect(facts.timeZone?.value).toBe({ nl: 'Europe/Amsterdam', it: 'Europe/Rome' }[language]);
});

describe('the address to write to', () => {
  test.each([
    ['the sender', 'Ana Silva <ana@acme.example>', '', '', 'ana@acme.example'],
    [
      'Reply-To before a no-reply sender',
      'Acme <no-reply@acme.example>',
      '',
      'Reply-To: Ana Silva <ana@acme.example>\r\n',
      'ana@acme.example',
    ],
    [
      'the signature behind an ATS',
      'Acme Recruiting <no-reply@us.greenhouse-mail.io>',
      'Best regards,\r\nAna Silva\r\nana@acme.example',
      '',
      'ana@acme.example',
    ],
    [
      'a service’s that it made for this candidate, in the letters it has',
      'Ana Silva <ana.s+Zp81c@acme.workablemail.com>',
      'Best regards,\r\nAna Silva',
      '',
      'ana.s+Zp81c@acme.workablemail.com',
    ],
    [
      'a service’s of a company, where a figure tells whose letter it is',
      'Acme <acme.4d9c1@inbound.teamtailor-mail.com>',
      'Best regards,\r\nAna Silva',
      '',
      'acme.4d9c1@inbound.teamtailor-mail.com',
    ],
    ['nobody behind a service that writes for all', 'Acme <jobs@mail.recruitee.com>', '', '', undefined],
    [
      'never the reader’s own, which the text names',
      'Workday <acme@myworkday.com>',
      'This email was intended for jane@example.com',
      '',
      undefined,
    ],
    ['nobody behind a no-reply sender', 'Acme <notifications@acme.example>', '', '', undefined],
    [
      'the person’s own where a team’s sends and the text has it',
      'Acme People <jobs@acme.example>',
      'Please send your answer to ana.silva@acme.example, nobody reads this box.\r\n\r\nBest regards,\r\nAna Silva',
      '',
      'ana.silva@acme.example',
    ],
    [
      'that of whoever bears it behind a machine',
      'Acme <noreply@acme-mailer.example>',
      'Questions? Ana Silva is glad to help (ana.silva@acme.example).\r\n\r\nBest regards,\r\nAna Silva\r\nAcme',
      '',
      'ana.silva@acme.example',
    ],
    [
      'the team’s where the text names a colleague',
      'Acme People <jobs@acme.example>',
      'Ben Young (ben.young@acme.example) joins us.\r\n\r\nBest regards,\r\nAna Silva',
      '',
      'jobs@acme.example',
    ],
    [
      'one behind a name with a comma that nobody quoted',
      'City of Acme, Personnel <personnel@acme.example>',
      '',
      '',
      'personnel@acme.example',
    ],
  ])('is %s', async (_, from, signature, header, expected) => {
    const { facts } = await direct(from, INVITE + signature, header);
    expect(facts.recruiterEmail?.value).toBe(expected);
  });
});

test.each([
  ['Silva, Ana', 'Ana Silva'],
  ['Ana Silva (Acme)', 'Ana Silva'],
  ['Ana Silva via Lever', 'Ana Silva'],
  ['Ana Silva/Acme', 'Ana Silva'],
  ['Ana Silva, PhD', 'Ana Silva'],
  ['Frau Petra Lang', 'Petra Lang'],
  ['Mr. Bean', 'Mr. Bean'],
  ['DeShawn McCoy', 'DeShawn McCoy'],
  ['Acme Talent Team', null],
  ['ana@acme.example', null],
])('the person in “%s”', (display, name) => {
  expect(personName(display)).toBe(name);
});

test.each([
  ['Huber Georg', 'georg.huber@acme.example', 'Georg Huber'],
  ['Silva Ana EXT', 'ana.silva@acme.example', 'Ana Silva'],
  ['Acme (Ana Silva)', 'ana@acme.example', 'Ana Silva'],
  ['Acme', 'hello@acme.example', null],
  ['Jane Roe', 'jane@janeroe.example', 'Jane Roe'],
  ['JSmith', 'jsmith@acme.example', null],
])('the person in “%s” of %s', (display, address, name) => {
  expect(personName(display, address)).toBe(name);
});

test.each([
  ['Ana Silva <ana@acme.example>', { name: 'Ana Silva', address: 'ana@acme.example' }],
  ['Ana Silva [mailto:Ana@Acme.example]', { name: 'Ana Silva', address: 'ana@acme.example' }],
  [
    '"Silva, Ana" <ana@acme.example <mailto:ana@acme.example>>',
    { name: 'Silva, Ana', address: 'ana@acme.example' },
  ],
  ['ana@acme.example', { name: null, address: 'ana@acme.example' }],
  ['Ana Silva', { name: 'Ana Silva', address: null }],
  ['', null],
])('a written mailbox: %s', (text, expected) => {
  expect(writtenMailbox(text)).toEqual(expected);
});

describe('company and role', () => {
  test.each([
    [
      'Interview for the Senior Backend Engineer (m/f/d) position at Blue Harbor',
      'x@blueharbor.example',
      'Senior Backend Engineer',
      'Blue Harbor',
    ],
    ['Invitation: Product Designer at Lumen', 'ana@mail.example', 'Product Designer', 'Lumen'],
    ['Your interview', 'ana@gmail.com', 'Data Engineer', undefined],
  ])('%s', async (subject, address, role, company) => {
    const { facts } = await direct(
      `Ana Silva <${address}>`,
      subject === 'Your interview' ? INVITE : 'See you.',
      '',
      subject,
    );
    expect(facts.role?.value).toBe(role);
    expect(facts.company?.value).toBe(company);
  });

  test('a title in the signature is the recruiter’s own, not the role', async () => {
    const { facts } = await direct(
      'Ana Silva <ana@acme.example>',
      'We invite you to an interview.\r\n\r\nBest,\r\nAna Silva\r\nSenior Engineering Manager',
    );
    expect(facts.role).toBeUndefined();
  });

  test('spellings of one company have one key', () => {
    expect(companyKey('Brückner GmbH')).toBe(companyKey('Bruckner'));
    expect(companyKey('Acme, Inc.')).toBe(companyKey('ACME'));
    expect(companyKey('Acme')).not.toBe(companyKey('Apex'));
  });
});
