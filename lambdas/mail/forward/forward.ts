import { decode, type Mail, NotAMailError } from '../message/message.ts';
import type { Mailbox, Original, Reading } from '../reading.ts';
import { isSentFrom, prefixKind, withoutPrefixes } from '../text/forward-words.ts';
import { answerFirst, findOlder, type Older, withoutMargin } from './older.ts';

export { type ForwardingConfirmation, forwardingConfirmation } from './forwarding-confirmation.ts';
export { isQuoted } from './header-block.ts';
export { findOlder } from './older.ts';

/** The original message inside what the owner passed on. */
export interface Unwrapped {
  forward: Reading['forward'];
  original: Original;
  /** How much of the original's text its sender wrote: what comes behind is an older mail that it carries. */
  ends: number;
  calendars: string[];
  /** Names of attachments that nothing can read. */
  unread: string[];
  /** Names of the documents and pictures with the mail. */
  files: string[];
  links: Mail['links'];
  items: Mail['items'];
  /** The text that the original stands in, with the header that a forward has copied above it. */
  around: string;
  /** The original answers another message: its own In-Reply-To, References or "Re:". */
  answers: boolean;
  /** Header of the original where it came whole (filter forward or attachment). */
  header: Mail['header'] | null;
  /** The date of the original is by its sender's clock. */
  isOwnClock: boolean;
  /** The owner's addresses, in lower case: those known before, and those of whoever passed the message on. */
  own: string[];
}

const MAX_DEPTH = 8;
const MOST_MESSAGES = 20;
/** Whoever passes a mail on with fewer words, and without any figure, says nothing of their own. */
const FEW_WORDS = 15;

/** The first of `unwrapAll`. */
export const unwrap = async (mail: Mail, own: string[] = []): Promise<Unwrapped> =>
  (await unwrapAll(mail, own))[0] ?? whole(mail);

/**
 * Takes a decoded message apart into the forward and its originals: message/rfc822 parts, a header block in
 * the text, or the message itself when it came straight or through a mailbox filter. Of mails in each other
 * the outermost counts that somebody else than the owner wrote, and not only passed on.
 * @param own the owner's addresses, in lower case
 */
export async function unwrapAll(mail: Mail, own: string[] = []): Promise<Unwrapped[]> {
  const known = [...own, ...passedOnBy(mail)];
  const sender = mail.from?.address;
  const isStranger = known.length > 0 && sender != null && !known.includes(sender);
  const owners = isStranger ? known : [...known, ...identities(mail.from)];
  const found = await messagesIn(mail, owners, 0);
  const passers = sender ? [sender] : [];
  return found.map((one) => ({
    ...one,
    own: [...new Set([...known, ...(one.forward.style === 'none' ? readersOf(mail, known) : passers)])],
    forward: one.forward.style === 'none' ? one.forward : { ...one.forward, by: mail.from },
  }));
}

/**
 * What a mailbox is known by: in a forward, Outlook may show the name alone, or another address of the owner.
 */
const identities = (mailbox: Mailbox | null) =>
  [mailbox?.address, mailbox?.name].flatMap((identity) => identity?.toLowerCase() ?? []);

const isWrittenBy = (owners: string[], { from }: Original) =>
  identities(from).some((identity) => owners.includes(identity));

/** To whom a mail came straight, where that is one address: it may stand in the text as well. */
function readersOf(mail: Mail, known: string[]): string[] {
  const all = addressesIn(mail, 'to');
  return all.length === 1 && !known.includes(mail.from?.address ?? '') ? all : [];
}

/** Who had a mailbox filter or "redirect" send it on. */
const passedOnBy = (mail: Mail) =>
  ['x-forwarded-for', 'resent-from'].flatMap((name) => addressesIn(mail, name).slice(0, 1));

/** The addresses of a header field, in lower case. */
const addressesIn = (mail: Mail, name: string): string[] =>
  (mail.header(name) ?? '').toLowerCase().match(/[^\s<>,]{1,64}@[^\s<>,]{1,255}/g) ?? [];

/**
 * The messages that one leads to, at least one. Without the limit of depth a few megabytes would be decoded
 * for hours.
 */
async function messagesIn(mail: Mail, owners: string[], depth: number): Promise<Unwrapped[]> {
  const outer = whole(mail);
  if (mail.attached.length && depth < MAX_DEPTH && !saysSomething(outer, mail.text, owners)) {
    const forward = { style: 'attachment' as const, by: mail.from, note: note(mail.text) };
    const found: Unwrapped[] = [];
    for (const raw of mail.attached.slice(0, MOST_MESSAGES)) {
      const inner = await decoded(raw);
      if (inner) found.push(...(await messagesIn(inner, owners, depth + 1)));
    }
    if (found.length) return found.slice(0, MOST_MESSAGES).map((one) => ({ ...one, forward }));
  }
  const found = textLayer(outer, owners, depth);
  // Some programs forward without a header block in the HTML part.
  const isHeadless = found.forward.style === 'inline' && !found.original.from && mail.plain;
  return [isHeadless ? textLayer(whole({ ...mail, text: mail.plain ?? '' }), owners, depth) : found];
}

async function decoded(raw: Uint8Array): Promise<Mail | null> {
  try {
    return await decode(raw);
  } catch (error) {
    if (error instanceof NotAMailError) return null;
    throw error;
  }
}

/** The mail that counts of those in each other's text. */
function textLayer(outer: Unwrapped, owners: string[], attachedDepth: number): Unwrapped {
  let layer = outer;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const isOutermost = depth + attachedDepth === 0;
    const lines = layer.original.text.split('\n');
    const older = findOlder(lines, isForward(layer));
    const above = older ? lines.slice(0, older.first).join('\n') : '';
    // A mail that says nothing but what it quotes is read whole: better too much of it than nothing.
    if (above.trim()) layer = { ...layer, ends: above.length };
    if (!older || (isOutermost && !isPassedOn(older, above, outer))) {
      return isOutermost ? (headlessLayer(outer, owners) ?? layer) : layer;
    }
    const onlyPassesOn = older.kind === 'forward' && !isMoreThanAWord(note(above) ?? '');
    if (!onlyPassesOn && saysSomething(layer, above, owners)) return layer;
    if (!older.heading && !isOutermost) return layer;
    const forward = depth === 0 ? inlineForward(layer, above) : layer.forward;
    layer = { ...below(layer, lines, older), forward };
  }
  return layer;
}

/** Whether whoever sent the outermost mail passed the older one on, and did not answer it. */
function isPassedOn({ heading, kind }: Older, above: string, { header, answers }: Unwrapped): boolean {
  if (isForward({ header })) return heading !== null || kind !== 'answer';
  return heading !== null && (kind === 'forward' || (!above.trim() && !(kind === 'answer' && answers)));
}

const isForward = ({ header }: Pick<Unwrapped, 'header'>) =>
  prefixKind(header?.('subject') ?? '') === 'forward';

const inlineForward = (layer: Unwrapped, above: string) => ({
  style: 'inline' as const,
  by: layer.original.from,
  note: note(above),
});

/** Whether somebody else than the owner wrote a mail, and did more than to pass on what it carries. */
function saysSomething({ original, header }: Unwrapped, text: string, owners: string[]): boolean {
  if (isWrittenBy(owners, original)) return false;
  const written = note(text) ?? '';
  return isForward({ header }) ? isMoreThanAWord(written) : written !== '';
}

const isMoreThanAWord = (written: string) => written.split(/\s+/).length >= FEW_WORDS || /\d/.test(written);

function whole(mail: Mail): Unwrapped {
  const text = answerFirst(mail.text.trim());
  return {
    forward: { style: 'none', by: null, note: null },
    original: {
      from: mail.from,
      replyTo: mail.replyTo,
      subject: withoutPrefixes(mail.subject ?? '') || null,
      date: mail.date,
      messageId: mail.messageId,
      references: mail.references,
      text,
    },
    ends: text.length,
    around: text,
    calendars: mail.calendars,
    unread: mail.unread,
    files: mail.files,
    links: mail.links,
    items: mail.items,
    answers: mail.references.length > 0 || prefixKind(mail.subject ?? '') === 'reply',
    header: (name) => (name === 'subject' ? mail.subject : mail.header(name)),
    isOwnClock: true,
    own: [],
  };
}

function below(outer: Unwrapped, lines: string[], { heading, end }: Older): Unwrapped {
  const text = answerFirst(withoutMargin(lines.slice(end)));
  const subject = heading?.subject ?? outer.header?.('subject') ?? '';
  return {
    ...outer,
    original: {
      from: heading?.from ?? null,
      replyTo: heading?.replyTo ?? null,
      subject: withoutPrefixes(subject) || null,
      date: heading?.date ?? null,
      messageId: null,
      references: outer.original.references,
      text,
    },
    ends: text.length,
    answers: prefixKind(subject) === 'reply',
    isOwnClock: heading?.isOwnClock ?? false,
    header: (name) => (name === 'subject' ? subject : null),
  };
}

/**
 * "Fwd:" with no header block: whoever wrote it first is not known, and is not the person who forwarded it.
 */
function headlessLayer(outer: Unwrapped, owners: string[]): Unwrapped | null {
  const { subject, text, references } = outer.original;
  if (!isForward(outer) || saysSomething(outer, text, owners)) return null;
  return {
    ...outer,
    forward: { style: 'inline', by: outer.original.from, note: null },
    original: { from: null, replyTo: null, subject, date: null, messageId: null, references, text },
    answers: false,
    header: null,
  };
}

/** What a person wrote above the forwarded part, without their signature. */
function note(text: string): string | null {
  const written = text
    .split(/^-- ?$/m)[0]
    ?.split('\n')
    .filter((line) => !isSentFrom(line))
    .join('\n')
    .trim();
  return written || null;
}
