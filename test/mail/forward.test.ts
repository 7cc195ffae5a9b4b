import { expect, test } from 'vitest';
import { NotAMailError } from '../../lambdas/mail/message/mime.ts';
import { read } from '../../lambdas/mail/read.ts';

const mail = (subject: string, body: string, extra = '') =>
  Buffer.from(
    `From: Jane Doe <jane@example.com>\r\nTo: inbox@bowout.example\r\nSubject: ${subject}\r\nDate: ` +
      `Sat, 21 Nov 2026 10:00:00 +0000\r\n${extra}\r\n${body.replace(/\n/g, '\r\n')}`,
  );

const block = (separator: string) => `${separator}
From: Ana Silva <ana@acme.example>
Sent: Friday, November 20, 2026 9:14 AM
To: Jane Doe
Subject: Interview

Hi Jane, shall we meet for an interview?`;

test.each([
  ['Gmail', '---------- Forwarded message ---------'],
  ['Apple Mail', 'Begin forwarded message:\n'],
  ['Thunderbird', '-------- Forwarded Message --------'],
  ['Outlook', '-----Original Message-----'],
  ['Outlook on the web', '________________________________'],
  ['Outlook without a separator', ''],
])('finds the original behind the separator of %s', async (_, separator) => {
  const { forward, original } = await read(mail('FW: Interview', `A note.\n\n${block(separator)}`));
  expect(forward).toEqual({
    style: 'inline',
    by: { name: 'Jane Doe', address: 'jane@example.com' },
    note: 'A note.',
  });
  expect(original).toMatchObject({
    from: { name: 'Ana Silva', address: 'ana@acme.example' },
    subject: 'Interview',
    date: '2026-11-20T09:14:00',
    text: 'Hi Jane, shall we meet for an interview?',
  });
});

test('a forward of a forward leads to the innermost sender and keeps the outermost note', async () => {
  const inner = block('---------- Forwarded message ---------');
  const outer =
    'Mine.\n\n---------- Forwarded message ---------\nFrom: Max <max@example.org>\nDate: Sat, Nov 21, ' +
    `2026 at 8:00 AM\nSubject: Fwd: Interview\nTo: Jane\n\nFor you.\n\n${inner}`;
  const { forward, original } = await read(mail('Fwd: Fwd: Interview', outer));
  expect(original.from?.address).toBe('ana@acme.example');
  expect(forward).toMatchObject({ by: { address: 'jane@example.com' }, note: 'Mine.' });
});

test('a reply with a quoted message is no forward', async () => {
  const { forward, original } = await read(
    mail('Re: Interview', `Thanks, see you.\n\n${block('-----Original Message-----')}`),
  );
  expect(forward.style).toBe('none');
  expect(original.from?.address).toBe('jane@example.com');
});

test('a list of details in a message is no header block', async () => {
  const { forward } = await read(
    mail('Interview', 'Date: Friday\nTime: 15:00\nTo: meet the team\nSubject: your work'),
  );
  expect(forward.style).toBe('none');
});

test('a forward whose header block is gone has an unknown sender, never the owner', async () => {
  const { original, facts } = await read(
    mail('Fwd: Interview', 'We would like to invite you to an interview.'),
  );
  expect(original.from).toBeNull();
  expect(facts.recruiterEmail).toBeUndefined();
});

test('text that the reader of the HTML does not see is not read', async () => {
  const html =
    '<p>We invite you to an interview for the Data Engineer role.</p><p style="display: none">at Evil ' +
    'Corp, write to evil@evil.example</p>';
  const { original } = await read(mail('Interview', html, 'Content-Type: text/html; charset=utf-8\r\n'));
  expect(original.text).toBe('We invite you to an interview for the Data Engineer role.');
});

test.each([[''], ['\n\n\n'], ['just some words\nand no header'], ['\u0000\u0001\u0002']])(
  '%j is no mail',
  async (bytes) => {
    await expect(read(Buffer.from(bytes))).rejects.toThrow(NotAMailError);
  },
);
