import { describe, expect, test } from 'vitest';
import { toContract } from '../../lambdas/mail/contract.ts';
import { read } from '../../lambdas/mail/read.ts';

const HEAD =
  'From: Ana Silva <ana@acme.example>\r\nTo: jane@example.com\r\nSubject: Interview for Data ' +
  'Engineer at Acme\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n';
const BODY =
  'We invite you to an interview for the Data Engineer role on Friday 4 December 2026 at 10:00 CET.';
const mail = (headers: string, body: string | Buffer) =>
  Buffer.concat([Buffer.from(`${HEAD}${headers}\r\n`), Buffer.from(body)]);
const START = '2026-12-04T10:00:00+01:00';

describe('a message that is broken is read as far as it goes', () => {
  test.each<[string, Buffer]>([
    ['an unknown charset', mail('Content-Type: text/plain; charset=klingon\r\n', BODY)],
    [
      'no charset, 8-bit Latin-1',
      mail(
        'Content-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n',
        Buffer.from(`Gr\u00fc\u00dfe. ${BODY}`, 'latin1'),
      ),
    ],
    [
      'broken quoted-printable',
      mail(
        'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n',
        `=ZZ =C3 = ${BODY} =`,
      ),
    ],
    [
      'broken base64',
      mail(
        'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n',
        `${Buffer.from(BODY).toString('base64')}!!!=`,
      ),
    ],
    [
      'a multipart that never ends',
      mail('Content-Type: multipart/mixed; boundary=x\r\n', `--x\r\nContent-Type: text/plain\r\n\r\n${BODY}`),
    ],
    ['six multiparts in each other', mail('Content-Type: multipart/mixed; boundary=b0\r\n', nested(6))],
    [
      '10,000 headers',
      mail(
        `${Array.from({ length: 10_000 }, (_, at) => `X-Filler-${at}: ${at}\r\n`).join('')}Content-Type: ` +
          'text/plain\r\n',
        BODY,
      ),
    ],
    [
      'a winmail.dat beside the text',
      mail(
        'Content-Type: multipart/mixed; boundary=x\r\n',
        `--x\r\nContent-Type: text/plain\r\n\r\n${BODY}\r\n--x\r\nContent-Type: application/ms-tnef; ` +
          'name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+IgAAAA==\r\n--x--',
      ),
    ],
    ['NUL bytes', mail('Content-Type: text/plain\r\n', `\u0000\u0000${BODY}\u0000`)],
    ['bare line feeds', Buffer.from(`${HEAD}\r\n${BODY}`.replaceAll('\r\n', '\n'))],
  ])('%s', async (_, raw) => {
    const { interview, kind } = toContract(await read(raw));
    expect(kind).toBe('interview-scheduled');
    expect(interview).toMatchObject({ role: 'Data Engineer', company: 'Acme', start: START });
  });
});

test('an encoded word that is split inside a character, and a name by RFC 2231', async () => {
  const raw = Buffer.from(
    'From: =?utf-8?B?SsO8cmdlbiBNw7w=?= =?utf-8?B?bGxlcg==?= <jm@acme.example>\r\nSubject: ' +
      '=?utf-8?B?R2VzcHLD?= =?utf-8?B?pGNo?=\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nContent-Type: ' +
      'multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nhi\r\n--x\r\n' +
      `Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename*0*=utf-8''Einl; ` +
      `filename*1*=adung%C3%A4.eml\r\n\r\n${HEAD}\r\n${BODY}\r\n--x--`,
  );
  const { original, forward } = await read(raw);
  expect(forward).toMatchObject({ style: 'attachment', by: { name: 'Jürgen Müller' } });
  expect(original.subject).toBe('Interview for Data Engineer at Acme');
});

test('bidirectional control characters change neither an address nor a name', async () => {
  const { facts } = await read(
    mail(
      'Reply-To: \u202eAna\u202c Silva <ana@acme.example>\r\nContent-Type: text/plain; charset=utf-8\r\n',
      `\u202e${BODY}\u202c`,
    ),
  );
  expect(facts.recruiterEmail?.value).toBe('ana@acme.example');
  expect(facts.recruiterName?.value).toBe('Ana Silva');
});

test('a mail of more short lines than anybody writes is read at its beginning', async () => {
  const raw = mail('Content-Type: text/plain\r\n', `${BODY}${'\n'.repeat(4_000_000)}`);
  expect(toContract(await read(raw)).interview).toMatchObject({ company: 'Acme', start: START });
});

test('a line of nothing but exclamation marks is read in one go, not anew from each of them', async () => {
  const raw = mail('Content-Type: text/plain\r\n', `${BODY}\n${'!'.repeat(400_000)}x`);
  expect(toContract(await read(raw)).interview).toMatchObject({ company: 'Acme', start: START });
});

test('a From that is no address, a date that the calendar does not have: a gap, and the rest is read', async () => {
  const raw = Buffer.from(
    'From: Ana <ana@acme.example: Interview>\r\nSubject: Interview\r\nDate: Fri, 0 Nov 2026 09:00:00 ' +
      `+0000\r\n\r\n${BODY}`,
  );
  const { original, interview } = toContract(await read(raw));
  expect(original).toMatchObject({ from: { address: null }, date: null });
  expect(interview).toMatchObject({ role: 'Data Engineer', start: START });
});

test('a forward inside a forward inside a forward ends', async () => {
  let text = BODY;
  for (let depth = 0; depth < 60; depth++) {
    text =
      `---------- Forwarded message ---------\nFrom: A${depth} <a${depth}@x.example>\nDate: Fri, Nov ` +
      `20, 2026 at 9:14 AM\nSubject: Fwd: x\nTo: b\n\n${text}`;
  }
  const { original } = await read(mail('Content-Type: text/plain\r\n', text));
  expect(original.from?.address).toMatch(/^a\d+@x\.example$/);
});

test('messages attached to each other by the dozen end', async () => {
  let raw = `${HEAD}\r\n${BODY}`;
  for (let depth = 0; depth < 30; depth++) {
    raw =
      `${HEAD}Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: ` +
      `message/rfc822\r\n\r\n${raw}\r\n--b${depth}--`;
  }
  const { forward } = await read(Buffer.from(raw));
  expect(forward.style).toBe('attachment');
});

function nested(depth: number): string {
  let part = `Content-Type: text/plain; charset=utf-8\r\n\r\n${BODY}`;
  for (let level = depth - 1; level >= 1; level--)
    part = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${part}\r\n--b${level}--`;
  return `--b0\r\n${part}\r\n--b0--`;
}
