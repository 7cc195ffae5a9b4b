/** What a recruiter sent, before anybody forwards it. */
export interface Letter {
  /** Whole header fields, a line each. */
  header: string[];
  body: string;
  isHtml: boolean;
  /** A text/calendar part. */
  calendar: string | null;
}

const OWNER = 'Jane Doe <jane@doe.example>';
const INBOX = 'inbox@bowout.example';
const BOUNDARY = 'b-0-u-n-d-a-r-y';

/** What a forward in the text loses, and the facts hang on it. */
const LOST_FIELD = /^(?:reply-to|list-|auto-submitted|precedence|in-reply-to|references)/i;

/**
 * A letter as RFC 5322 bytes in one of the forms in which it reaches Bowout: by a mailbox filter, attached,
 * or in the text of a forward; one that the owner has forwarded already as it stands.
 * @param at which form: they are taken in turn
 */
export function forwarded(letter: Letter, at: number): Buffer {
  if (field(letter, 'from').startsWith('Jane Doe <') || has(letter, 'content-type'))
    return bytesOf(has(letter, 'content-type') ? asItStands(letter) : straight(letter));
  const needsHeader = letter.calendar !== null || letter.header.some((field) => LOST_FIELD.test(field));
  const whole = [straight, attached];
  const markedUp = [straight, gmailHtml, attached];
  const any = [straight, gmail, attached, outlook, straight, apple, gmailHtml, thunderbird];
  const forms = needsHeader ? whole : letter.isHtml ? markedUp : any;
  const form = forms[at % forms.length];
  return bytesOf((form ?? straight)(letter));
}

const bytesOf = (mail: string) => Buffer.from(mail.replace(/\r?\n/g, '\r\n'));

/** One that its writer has forwarded, attached with its own MIME parts. */
const asItStands = ({ header, body }: Letter) => [...header.map(encoded), '', body].join('\n');

function straight(letter: Letter): string {
  const to = has(letter, 'to') ? [] : [`To: ${OWNER}`];
  return [...letter.header.map(encoded), ...to, 'MIME-Version: 1.0', content(letter)].join('\n');
}

function content({ body, isHtml, calendar }: Letter): string {
  const text =
    `Content-Type: text/${isHtml ? 'html' : 'plain'}; charset=utf-8\nContent-Transfer-Encoding: ` +
    `8bit\n\n${body}`;
  if (!calendar) return text;
  const method = /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'REQUEST';
  const event =
    `Content-Type: text/calendar; charset=utf-8; method=${method}\nContent-Transfer-Encoding: 8bit\n\n` +
    `${calendar}\n`;
  return multipart('mixed', [text, event]);
}

const multipart = (kind: string, parts: string[]) =>
  [
    `Content-Type: multipart/${kind}; boundary="${BOUNDARY}"`,
    '',
    ...parts.flatMap((part) => [`--${BOUNDARY}`, part]),
    `--${BOUNDARY}--`,
    '',
  ].join('\n');

function attached(letter: Letter): string {
  const inner = straight(letter).replaceAll(BOUNDARY, `${BOUNDARY}-inner`);
  const note = 'Content-Type: text/plain; charset=utf-8\n\n';
  return outer(letter, multipart('mixed', [note, `Content-Type: message/rfc822\n\n${inner}`]));
}

const gmail = (letter: Letter) =>
  outer(
    letter,
    plain(
      '---------- Forwarded message ---------\n' +
        `${block(letter, 'From', 'Date', 'Subject', 'To')}\n\n\n${letter.body}`,
    ),
  );

const thunderbird = (letter: Letter) =>
  outer(
    letter,
    plain(
      `-------- Forwarded Message --------\n${block(letter, 'Subject', 'Date', 'From', 'To')}\n\n\n` +
        `${letter.body}`,
    ),
  );

const apple = (letter: Letter) =>
  outer(
    letter,
    plain(
      '\n> Begin forwarded message:\n> \n' +
        `${quoted(`${block(letter, 'From', 'Subject', 'Date', 'To')}\n\n${letter.body}`)}`,
    ),
  );

const outlook = (letter: Letter) =>
  outer(
    letter,
    plain(
      '________________________________\n' +
        `${block(letter, 'From', 'Date', 'To', 'Subject').replace('Date:', 'Sent:')}\n\n${letter.body}`,
    ),
  );

const gmailHtml = (letter: Letter) =>
  outer(
    letter,
    `Content-Type: text/html; charset=utf-8\n\n<div dir="ltr"><br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>${escaped(block(letter, 'From', 'Date', 'Subject', 'To')).replace(/\n/g, '<br>\n')}<br></div><br><br>${letter.isHtml ? letter.body : escaped(letter.body).replace(/\n/g, '<br>\n')}</div></div>\n`,
  );

const plain = (text: string) =>
  `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}`;

const outer = (letter: Letter, rest: string) =>
  [
    `From: ${OWNER}`,
    `To: ${INBOX}`,
    encoded(`Subject: Fwd: ${field(letter, 'subject')}`),
    `Date: ${field(letter, 'date')}`,
    'MIME-Version: 1.0',
    rest,
  ].join('\n');

function block(letter: Letter, ...names: string[]): string {
  const value = { From: 'from', Date: 'date', Subject: 'subject', To: 'to' } as Record<string, string>;
  return names.map((name) => `${name}: ${field(letter, value[name] ?? '') || OWNER}`).join('\n');
}

const field = ({ header }: Letter, name: string) =>
  header
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim() ?? '';

const has = (letter: Letter, name: string) => field(letter, name) !== '';

/** A header field with what is not ASCII as encoded words (RFC 2047). */
const encoded = (line: string) =>
  line.replace(/[^\x20-\x7e]+(?:[ ]?[^\x20-\x7e]+)*/g, (words) =>
    [...words.matchAll(/.{1,20}/gu)]
      .map(([part]) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`)
      .join(' '),
  );

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
