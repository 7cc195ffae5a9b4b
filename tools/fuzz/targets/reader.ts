import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { toContract } from '../../../lambdas/mail/contract.ts';
import { NotAMailError } from '../../../lambdas/mail/message/mime.ts';
import { read } from '../../../lambdas/mail/read.ts';
import { bytesOf, must, type Target } from '../target.ts';

const FIXTURES = join(import.meta.dirname, '../../../test/fixtures/mail');
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not come through
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
/** A time that names no zone. */
const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** The reader of mail, from the bytes to what `npm run parse` prints. */
export async function open(): Promise<Target> {
  return {
    dictionary: [
      ...[
        '\r\n\r\n',
        'From: ',
        'Reply-To: ',
        'Subject: ',
        'Date: ',
        'Content-Type: multipart/mixed; boundary=x',
      ],
      ...[
        '\r\n--x\r\n',
        '\r\n--x--\r\n',
        'Content-Type: message/rfc822\r\n\r\n',
        'charset=utf-16',
        '=?utf-8?B?',
      ],
      ...[
        'Content-Transfer-Encoding: base64\r\n',
        'quoted-printable',
        '=\r\n',
        'text/html',
        'text/calendar',
        '<div>',
      ],
      ...[
        '<blockquote type="cite">',
        '<div class="gmail_quote">',
        '<table><tr><td>',
        '&nbsp;',
        '</',
        '<!--',
        '\u00a0',
      ],
      ...[
        '---------- Forwarded message ---------',
        '-----Original Message-----',
        'Von: ',
        'Gesendet: ',
        '> ',
        '> > ',
      ],
      ...[
        'interview',
        'Friday',
        '10:00',
        'CET',
        '4 December 2026',
        'Vorstellungsgespr\u00e4ch',
        'at Acme',
        ' <a@b.example>',
      ],
      ...[
        '-- \r\n',
        'https://x.example/',
        '+49 30 123456',
        'Mon, 30 Nov 2026 10:00:00 +0100',
        '\u202e',
        '{{',
        '\0',
      ],
    ],
    bases: () =>
      readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.eml'))
        .map((file) => readFileSync(join(FIXTURES, file))),
    structured: fc.oneof(message(3), monotonous).map(bytesOf),
    take: async (input) => {
      const seen = await read(input).catch((error: unknown) => {
        if (error instanceof NotAMailError) return null;
        throw error;
      });
      if (seen) check(toContract(seen));
    },
  };
}

function check({ original, forward, interview }: ReturnType<typeof toContract>): void {
  const { recruiter, start, startLocal, end, options, company, role, location } = interview ?? {};
  const addresses = [
    recruiter?.email,
    original.from?.address,
    original.replyTo?.address,
    forward.by?.address,
  ];
  for (const address of addresses)
    must(!address || /^[^\s<>,;:"]+@[^\s<>,;:"@]+$/.test(address), `no address: ${address}`);
  for (const text of [company, role, location, recruiter?.name, original.subject, original.from?.name]) {
    must(text !== '', 'an empty text is no fact');
    must(!text || !CONTROL.test(text), `a control character: ${JSON.stringify(text)}`);
  }
  const isTime = (time: string, ...forms: RegExp[]) =>
    forms.some((form) => form.test(time)) && !Number.isNaN(Date.parse(time));
  for (const time of [start, end]) must(!time || isTime(time, INSTANT), `no instant: ${time}`);
  must(!startLocal || isTime(startLocal, WALL_CLOCK), `no wall clock: ${startLocal}`);
  for (const time of options ?? []) must(isTime(time, INSTANT, WALL_CLOCK), `no time: ${time}`);
}

const word = fc.oneof(
  fc.constantFrom(
    'interview',
    'Friday',
    'at Acme',
    '10:00',
    '4 December 2026',
    'Data Engineer',
    'kind regards',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.emailAddress(),
);
const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\r\n'));
const header = fc.oneof(
  fc
    .tuple(fc.constantFrom('From', 'Reply-To', 'To', 'Sender'), fc.tuple(word, fc.emailAddress()))
    .map(([name, [display, address]]) => `${name}: ${display} <${address}>`),
  fc
    .tuple(
      fc.constantFrom('Subject', 'Date', 'Message-ID', 'In-Reply-To', 'X-Forwarded-For', 'Resent-From'),
      line,
    )
    .map(([name, value]) => `${name}: ${value}`),
  fc.base64String({ maxLength: 60 }).map((value) => `Subject: =?utf-8?B?${value}?=`),
);
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    line,
    fc
      .tuple(
        fc.constantFrom('div', 'p', 'blockquote', 'table', 'tr', 'td', 'b', 'style', 'a', 'pre'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;
const calendar = fc
  .array(line, { maxLength: 6 })
  .map(
    (lines) =>
      'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20261204T100000Z\r\n' +
      `${lines.map((it) => `SUMMARY:${it}`).join('\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR`,
  );

/** One piece over and over: a regular expression that backtracks takes its time on one of them. */
const monotonous = fc
  .tuple(
    fc.constantFrom('plain', 'html', 'calendar'),
    fc.oneof(
      fc.constantFrom(
        ' ',
        '\n',
        '> ',
        'From: ',
        'From: a\nDate: b\n',
        '1.',
        '10:00 - ',
        '3.12. ',
        '1/2/',
        'a@',
      ),
      fc.constantFrom(
        '<<>>',
        '- ',
        'Aa ',
        'Senior Engineer of ',
        'position as the ',
        'interview cancel ',
        '+1 ',
      ),
      fc.constantFrom(
        'https://zoom.us/',
        '<div style="display:none',
        '&amp',
        'a',
        '\u0301',
        '<p>',
        'laden Sie ein ',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    ),
    fc.constantFrom(2_000, 20_000, 100_000),
  )
  .map(
    ([type, piece, size]) =>
      `From: Ana <ana@acme.example>\r\nSubject: Interview\r\nContent-Type: text/${type}; ` +
      `charset=utf-8\r\n\r\n${piece.repeat(size / piece.length)}`,
  );

/** A message whose parts may be messages, so many deep. */
function message(depth: number): fc.Arbitrary<string> {
  const leaf = fc
    .tuple(
      fc.constantFrom('', 'base64', 'quoted-printable', '8bit'),
      fc.constantFrom('utf-8', 'iso-8859-1', 'utf-16', 'klingon'),
      fc.oneof(
        text.map((body) => ['text/plain', body] as const),
        markup.map((body) => ['text/html', body] as const),
        calendar.map((body) => ['text/calendar', body] as const),
      ),
    )
    .map(
      ([encoding, charset, [type, body]]) =>
        `Content-Type: ${type}; charset=${charset}\r\n` +
        `${encoding && `Content-Transfer-Encoding: ${encoding}\r\n`}\r\n` +
        `${encoding === 'base64' ? Buffer.from(body).toString('base64') : body}`,
    );
  const multipart = fc
    .tuple(
      fc.constantFrom('mixed', 'alternative', 'related'),
      fc.array(
        depth
          ? fc.oneof(
              leaf,
              message(depth - 1).map((inner) => `Content-Type: message/rfc822\r\n\r\n${inner}`),
            )
          : leaf,
        { maxLength: 4 },
      ),
    )
    .map(
      ([subtype, parts]) =>
        `Content-Type: multipart/${subtype}; boundary=b${depth}\r\n\r\n` +
        `${parts.map((part) => `--b${depth}\r\n${part}\r\n`).join('')}--b${depth}--\r\n`,
    );
  const forwarded = fc
    .tuple(
      fc.constantFrom(
        '---------- Forwarded message ---------',
        '-----Original Message-----',
        'Anfang der weitergeleiteten Nachricht:',
        '--- Forwarded ---',
      ),
      fc.array(header, { maxLength: 5 }),
      text,
    )
    .map(([separator, headers, body]) => `\r\n${separator}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
  return fc
    .tuple(fc.array(header, { maxLength: 6 }), fc.oneof(leaf, multipart, forwarded))
    .map(([headers, body]) => `${headers.join('\r\n')}\r\n${body}`);
}
