import PostalMime, { type Address, addressParser, decodeWords, type Email } from 'postal-mime';
import { asAddress } from '../names/address.ts';
import type { Mailbox } from '../reading.ts';
import { matchesOf } from '../text/matches.ts';
import { authorsIn } from './authors.ts';
import { readable } from './cut.ts';
import type { Link } from './html-text.ts';
import { rfc5322Date } from './mail-date.ts';
import type { Item } from './markup.ts';

/**
 * The bytes are no RFC 5322 message: they have no header field that every mail has, or no end of parts within
 * parts.
 */
export class NotAMailError extends Error {
  override name = 'NotAMailError';
}

/** One decoded message. */
export interface Mail {
  from: Mailbox | null;
  /**
   * Every address in every From field, and '' where it is not clear: of one person's mail there is one (RFC
   * 5322 §3.6.2).
   */
  authors(): string[];
  replyTo: Mailbox | null;
  to: Mailbox[];
  subject: string | null;
  /** ISO 8601 with offset. */
  date: string | null;
  messageId: string | null;
  references: string[];
  /**
   * What a reader sees: the HTML part's text, with the lines and quote marks that its structure stands for.
   */
  text: string;
  /** The text/plain part, where there is such a text beside it. */
  plain: string | null;
  /** The links of the HTML part, in order. */
  links: Link[];
  /** What its schema.org markup describes. */
  items: Item[];
  /** The text/calendar parts. */
  calendars: string[];
  /** The message/rfc822 parts, raw. */
  attached: Uint8Array[];
  /**
   * The names of parts in Outlook's own format (TNEF, MS-OXTNEF), which may hold a text or an invitation:
   * nothing reads them.
   */
  unread: string[];
  /** The names of all other files with it: documents and pictures, which nothing reads. */
  files: string[];
  /** The d= domains of its DKIM-Signature fields (RFC 6376 §3.5), each of several in one. */
  dkimDomains(): string[];
  header(name: string): string | null;
}

/**
 * Decodes a raw message (RFC 5322, RFC 2045).
 * @throws NotAMailError when the bytes have none of From, Date, Subject, Message-ID or Received, or too many
 *   parts within parts
 */
export async function decode(raw: Uint8Array): Promise<Mail> {
  const email = await PostalMime.parse(readable(raw), {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 100,
  }).catch((error: unknown) => {
    throw new NotAMailError(`this mail cannot be taken apart: ${error}`, { cause: error });
  });
  const header = (name: string) => email.headers.find((field) => field.key === name)?.value.trim() || null;
  if (!['from', 'date', 'subject', 'message-id', 'received'].some((name) => header(name) !== null)) {
    throw new NotAMailError('this is no mail: it has no From, Date, Subject, Message-ID or Received header');
  }
  const html = email.html ? (await import('./html-text.ts')).htmlToText(email.html) : null;
  const plain = visible((email.text ?? '').replace(/\r\n?/g, '\n'));
  const shown = visible(html?.text ?? '');
  const seen = /\p{L}/u.test(shown) ? shown : '';
  return {
    from: mailbox(withCommas(email.from, header('from'))),
    authors: () => authorsIn(email.headerLines),
    replyTo: mailbox(email.replyTo?.[0]),
    to: (email.to ?? []).flatMap((address) => mailbox(address) ?? []),
    subject: oneLine(email.subject ?? '') || null,
    date: rfc5322Date(header('date') ?? ''),
    messageId: messageIds(email.messageId ?? '')[0] ?? null,
    references: [...messageIds(email.references ?? ''), ...messageIds(email.inReplyTo ?? '')],
    text: seen || plain,
    plain: seen && plain.trim() ? plain : null,
    links: html?.links ?? [],
    items: html?.items ?? [],
    calendars: parts(email, isCalendar).map((bytes) => visible(new TextDecoder().decode(bytes))),
    attached: parts(email, isMessage),
    unread: email.attachments.filter(isTnef).map(({ filename }) => oneLine(filename ?? '') || 'winmail.dat'),
    files: email.attachments
      .filter(isFile)
      .map(({ filename }) => oneLine(filename ?? '') || 'without a name'),
    dkimDomains: () =>
      email.headers
        .filter((field) => field.key === 'dkim-signature')
        .flatMap(({ value }) => {
          const domains = matchesOf(SIGNING_DOMAIN, value).map(([, domain = '']) => domain);
          return domains.length ? domains : [''];
        }),
    header,
  };
}

/**
 * Without control characters and those that only turn the direction of the text around: what is read is what
 * is seen (UAX #9 §2).
 */
const visible = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069]/g, '');

/** A header's text as one line: an encoded word (RFC 2047) may hide a line end or a control character. */
const oneLine = (text: string) =>
  visible(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

const SIGNING_DOMAIN = /(?:^|;)\s*d\s*=\s*([^;\s]+)/gi;

/**
 * A name with a comma that nobody quoted ("District Office, Personnel <hr@…>") is parsed as two mailboxes, of
 * which the first has no address (RFC 5322 §3.4): it is one where only one has.
 */
function withCommas(from: Address | undefined, field: string | null): Address | undefined {
  if (!field || !from || from.group || asAddress(from.address ?? '')) return from;
  const all = addressParser(field, { flatten: true });
  const [one, ...others] = all.filter(({ address }) => asAddress(address ?? ''));
  return one?.address && !others.length
    ? {
        name: all.map(({ name, address }) => decodeWords(name || address || '')).join(', '),
        address: one.address,
      }
    : from;
}

type Part = Email['attachments'][number];

const isCalendar = (part: Part) =>
  part.mimeType === 'text/calendar' || part.mimeType === 'application/ics' || hasEnding(part, '.ics');

const isMessage = (part: Part) => part.mimeType === 'message/rfc822' || hasEnding(part, '.eml');

const isTnef = (part: Part) =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(part.mimeType) || part.filename?.toLowerCase() === 'winmail.dat';

const isSignature = ({ mimeType }: Part) => /^application\/(?:x-)?(?:pgp|pkcs7)-/.test(mimeType);

const isFile = (part: Part) => ![isCalendar, isMessage, isTnef, isSignature].some((isOne) => isOne(part));

const hasEnding = (part: Part, ending: string) => part.filename?.toLowerCase().endsWith(ending) ?? false;

function parts(email: Email, wanted: (part: Part) => boolean): Uint8Array[] {
  return email.attachments
    .filter(wanted)
    .map(({ content }) =>
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    );
}

function mailbox(address: Address | undefined): Mailbox | null {
  if (!address) return null;
  const first = 'group' in address && address.group ? address.group[0] : address;
  if (!first?.address) return null;
  return { name: oneLine(first.name ?? '') || null, address: asAddress(first.address) };
}

function messageIds(field: string): string[] {
  return field.match(/<[^<>\s]+>/g) ?? [];
}
