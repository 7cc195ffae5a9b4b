import { describe, expect, test } from 'vitest';
import { readable } from '../../lambdas/mail/message/cut.ts';
import { decode } from '../../lambdas/mail/message/mime.ts';
import { read } from '../../lambdas/mail/read.ts';

const BYTES = 'QUJD'.repeat(19);
/** More than a message may have and be passed on as it is. */
const FILE = `${BYTES}\r\n`.repeat(300);
const INVITE =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:cut@acme.example\r\n' +
  'DTSTART:20301204T150000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

/** A mail with some parts, each its header fields and its body. */
const mail = (...parts: [string, string][]) =>
  Buffer.from(
    `From: Ana <ana@acme.example>\r\nSubject: Interview at Acme\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${parts
      .map(([fields, body]) => `--x\r\n${fields}\r\n\r\n${body}\r\n`)
      .join('')}--x--\r\n`,
  );
const TEXT: [string, string] = ['Content-Type: text/plain', 'We invite you to an interview.'];
const ENCODED = 'Content-Transfer-Encoding: base64';
const PDF: [string, string] = [`Content-Type: application/pdf\r\n${ENCODED}`, FILE];
const kept = (raw: Uint8Array) => Buffer.from(readable(raw)).toString('latin1');

describe('an encoded file is not decoded', () => {
  test.each([
    'Content-Type: application/pdf; name="offer.pdf"',
    'content-type: IMAGE/png',
    'Content-Type: application/octet-stream;\r\n name=offer.pdf',
    'Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document;\r\n ' +
      'name="=?utf-8?Q?=C3=84.docx?="',
  ])('%s', async (type) => {
    const raw = mail(TEXT, [`${type}\r\n${ENCODED}`, FILE], TEXT);
    expect(kept(raw)).not.toContain(BYTES);
    expect((await decode(raw)).text).toBe((await decode(mail(TEXT, TEXT))).text);
  });

  test('nor one inside an attached mail, nor with bare line feeds', () => {
    const inner = mail(TEXT, PDF).toString();
    const outer = mail(TEXT, ['Content-Type: message/rfc822', inner.replaceAll('--x', '--y')]);
    expect(kept(outer)).not.toContain(BYTES);
    expect(kept(Buffer.from(outer.toString().replaceAll('\r\n', '\n')))).not.toContain(BYTES);
  });
});

describe('a calendar or a mail is read, whatever it is called', () => {
  test.each([
    'Content-Type: text/calendar; method=REQUEST',
    'Content-Type: application/ics',
    'Content-Type: application/octet-stream; name="invite.ics"',
    `Content-Type: application/octet-stream; name="=?utf-8?B?${base64('invite.ics')}?="`,
    'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ' +
      "filename*=utf-8''invite%2Eics",
  ])('%s', async (type) => {
    const { calendars } = await decode(mail(TEXT, PDF, [`${type}\r\n${ENCODED}`, base64(INVITE)]));
    expect(calendars.join()).toContain('UID:cut@acme.example');
  });

  test('an attached mail in base64', async () => {
    const { attached } = await decode(
      mail(TEXT, PDF, [
        `Content-Type: application/octet-stream; name="a.eml"\r\n${ENCODED}`,
        base64(mail(TEXT).toString()),
      ]),
    );
    expect(attached.map((part) => Buffer.from(part).toString()).join()).toContain('Interview at Acme');
  });
});

test('a small mail, and a large one without files, is passed on as it is', () => {
  const small = mail(TEXT, [`Content-Type: image/png\r\n${ENCODED}`, BYTES]);
  expect(readable(small)).toBe(small);
  const raw = mail(TEXT, ['Content-Type: text/plain', `${'a'.repeat(70)}\r\n`.repeat(500)]);
  expect(readable(raw)).toBe(raw);
});

test('what comes behind a very long text is read', async () => {
  const long = 'We would like to talk about the role and about the team, which is friendly.\r\n'.repeat(
    100_000,
  );
  const raw = mail(['Content-Type: text/plain', long], ['Content-Type: text/calendar', INVITE]);
  expect(readable(raw).length).toBeLessThan(1_100_000);
  expect((await read(raw)).facts.calendarUid?.value).toBe('cut@acme.example');
});

test('many long parts end too', () => {
  const part: [string, string] = ['Content-Type: text/plain', `${'a'.repeat(70)}\r\n`.repeat(13_000)];
  expect(readable(mail(...Array.from({ length: 20 }, () => part))).length).toBeLessThan(4_100_000);
});

test('nothing but delimiters is cut like any other text', () => {
  expect(readable(Buffer.from('--\n'.repeat(3_000_000))).length).toBeLessThan(100_000);
});
