import { decode, type Mail, NotAMailError } from '../message/mime.ts';
import type { Mailbox, Original, Reading } from '../reading.ts';
import { findAttribution } from './attribution.ts';
import { prefixKind, separatorKind, withoutPrefixes } from './forward-words.ts';
import { findHeaderBlock, type HeaderBlock, unquote } from './header-block.ts';

/** The original message inside what the owner passed on. */
export interface Unwrapped {
  forward: Reading['forward'];
  original: Original;
  /** How much of the original's text its sender wrote: what comes behind is an older mail that it carries. */
  ends: number;
  calendars: string[];
  links: Mail['links'];
  items: Mail['items'];
  /** The original answers another message: its own In-Reply-To, References or "Re:". */
  answers: boolean;
  /** Header of the original where it came whole (filter forward or attachment). */
  header: Mail['header'] | null;
  /** The owner's addresses, in lower case: those known before, and those of whoever passed the message on. */
  own: string[];
}

/** An older mail in the text of a newer one, and where the newer one ends. */
interface Deeper {
  layer: Unwrapped;
  ends: number;
  /** It stands below a line that only a forward has. */
  isForward: boolean;
}

const MAX_DEPTH = 8;
const MOST_MESSAGES = 20;
/** Whoever passes a mail on with fewer words, and without any figure, says nothing of their own. */
const FEW_WORDS = 15;

/** The first of `unwrapAll`. */
export const unwrap = async (mail: Mail, own: string[] = []): Promise<Unwrapped> =>
  (await unwrapAll(mail, own))[0] ?? whole(mail);

/**
 * Takes a decoded message apart into the forward and its originals: message/rfc822 parts, a header block in the
 * text, or the message itself when it came straight or through a mailbox filter. Of mails in each other the
 * outermost counts that somebody else than the owner wrote, and not only passed on.
 * @param own the owner's addresses, in lower case
 */
export async function unwrapAll(mail: Mail, own: string[] = []): Promise<Unwrapped[]> {
  const known = [...own, ...passedOnBy(mail)];
  const sender = mail.from?.address;
  const isStranger = known.length > 0 && sender != null && !known.includes(sender);
  const owners = isStranger ? known : [...known, ...identities(mail.from)];
  const found = await messagesIn(mail, owners, 0);
  return found.map((one) => ({
    ...one,
    own: one.forward.style === 'none' || !sender ? known : [...new Set([...known, sender])],
    forward: one.forward.style === 'none' ? one.forward : { ...one.forward, by: mail.from },
  }));
}

/** What a mailbox is known by: in a forward, Outlook may show the name alone. */
const identities = (mailbox: Mailbox | null) =>
  [mailbox?.address, mailbox?.name].flatMap((identity) => identity?.toLowerCase() ?? []);

const isWrittenBy = (owners: string[], { from }: Original) =>
  owners.includes((from?.address ?? from?.name ?? '').toLowerCase());

/** Who had a mailbox filter or "redirect" send it on. */
const passedOnBy = (mail: Mail) =>
  ['x-forwarded-for', 'resent-from'].flatMap(
    (name) => /[^\s<>,]{1,64}@[^\s<>,]{1,255}/.exec(mail.header(name) ?? '')?.[0].toLowerCase() ?? [],
  );

/** The messages that one leads to, at least one. Without the limit of depth a few megabytes would be decoded for hours. */
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
  return [textLayer(outer, owners, depth)];
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
    const isOwn = isWrittenBy(owners, layer.original);
    const deeper = inlineLayer(layer) ?? (isOwn && depth + attachedDepth > 0 ? answered(layer) : null);
    if (!deeper) return depth === 0 && attachedDepth === 0 ? (headlessLayer(outer, owners) ?? outer) : layer;
    const { text } = layer.original;
    const above = text.slice(0, deeper.ends);
    const onlyPassesOn = deeper.isForward && !isMoreThanAWord(note(above) ?? '');
    if (!onlyPassesOn && saysSomething(layer, above, owners)) return { ...layer, ends: deeper.ends };
    layer = { ...deeper.layer, forward: depth === 0 ? deeper.layer.forward : layer.forward };
  }
  return layer;
}

/** Whether somebody else than the owner wrote a mail, and did more than to pass on what it carries. */
function saysSomething({ original, header }: Unwrapped, text: string, owners: string[]): boolean {
  if (isWrittenBy(owners, original)) return false;
  const written = note(text) ?? '';
  return prefixKind(header?.('subject') ?? '') === 'forward' ? isMoreThanAWord(written) : written !== '';
}

const isMoreThanAWord = (written: string) => written.split(/\s+/).length >= FEW_WORDS || /\d/.test(written);

function whole(mail: Mail): Unwrapped {
  return {
    forward: { style: 'none', by: null, note: null },
    original: {
      from: mail.from,
      replyTo: mail.replyTo,
      subject: withoutPrefixes(mail.subject ?? '') || null,
      date: mail.date,
      messageId: mail.messageId,
      references: mail.references,
      text: mail.text.trim(),
    },
    ends: mail.text.trim().length,
    calendars: mail.calendars,
    links: mail.links,
    items: mail.items,
    answers: mail.references.length > 0 || prefixKind(mail.subject ?? '') === 'reply',
    header: (name) => (name === 'subject' ? mail.subject : mail.header(name)),
    own: [],
  };
}

/** The mail that another one forwards in its text. */
function inlineLayer(outer: Unwrapped): Deeper | null {
  const lines = outer.original.text.split('\n');
  const found = findForward(lines, outer.header?.('subject') ?? '');
  return found && below(outer, lines, found);
}

/** The mail that the owner answered, below a header block or a line as "On Friday Ana Silva wrote:". */
function answered(outer: Unwrapped): Deeper | null {
  const lines = outer.original.text.split('\n');
  const block = findHeaderBlock(lines);
  const attribution = findAttribution(lines);
  if (block && !(attribution && attribution.first < block.first))
    return below(outer, lines, { block, separator: separatorAbove(lines, block).at });
  if (!attribution) return null;
  const subject = outer.header?.('subject') ?? null;
  return below(outer, lines, { block: { ...attribution, subject }, separator: attribution.first });
}

function below(
  outer: Unwrapped,
  lines: string[],
  { block, separator }: { block: HeaderBlock; separator: number },
): Deeper {
  const body = lines.slice(block.end);
  const quoted = body.filter((line) => line.trim()).every((line) => /^\s?>/.test(line));
  const text = (quoted ? body.map(unquote) : body).join('\n').trim();
  const above = lines.slice(0, separator).join('\n');
  const layer: Unwrapped = {
    forward: { style: 'inline', by: outer.original.from, note: note(above) },
    original: {
      from: block.from,
      replyTo: block.replyTo,
      subject: withoutPrefixes(block.subject ?? '') || null,
      date: block.date,
      messageId: null,
      references: outer.original.references,
      text,
    },
    ends: text.length,
    calendars: outer.calendars,
    links: outer.links,
    items: outer.items,
    answers: prefixKind(block.subject ?? '') === 'reply',
    header: (name) => (name === 'subject' ? block.subject : null),
    own: outer.own,
  };
  return {
    layer,
    ends: above.length,
    isForward: separatorKind(unquote(lines[separator] ?? '')) === 'forward',
  };
}

/** "Fwd:" with no header block: whoever wrote it first is not known, and is not the person who forwarded it. */
function headlessLayer(outer: Unwrapped, owners: string[]): Unwrapped | null {
  const { subject, text, references } = outer.original;
  if (prefixKind(outer.header?.('subject') ?? '') !== 'forward' || saysSomething(outer, text, owners))
    return null;
  return {
    ...outer,
    forward: { style: 'inline', by: outer.original.from, note: null },
    original: { from: null, replyTo: null, subject, date: null, messageId: null, references, text },
    answers: false,
    header: null,
  };
}

function findForward(lines: string[], subject: string): { block: HeaderBlock; separator: number } | null {
  const block = findHeaderBlock(lines);
  if (!block) return null;
  const { at: separator, kind } = separatorAbove(lines, block);
  const nothingAbove = lines.slice(0, separator).every((line) => !unquote(line).trim());
  return kind === 'forward' || nothingAbove || prefixKind(subject) === 'forward'
    ? { block, separator }
    : null;
}

/** The line that a header block begins with: its first, or a separator above it. */
function separatorAbove(lines: string[], block: HeaderBlock) {
  let at = block.first;
  while (at > 0 && !unquote(lines[at - 1] ?? '').trim()) at--;
  const kind = separatorKind(unquote(lines[at - 1] ?? ''));
  return { at: kind ? at - 1 : at, kind };
}

/** What a person wrote above the forwarded part, without their signature. */
function note(text: string): string | null {
  const written = text
    .split(/^-- ?$/m)[0]
    ?.replace(/^\s*(?:sent from my |get outlook for ).*$/gim, '')
    .trim();
  return written || null;
}
