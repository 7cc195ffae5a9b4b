import { prefixKind, separatorKind, withoutPrefixes } from './forward-words.ts';
import { findHeaderBlock, type HeaderBlock, unquote } from './header-block.ts';
import { decode, type Mail, NotAMailError } from './mime.ts';
import type { Original, Reading } from './reading.ts';

/** The original message inside what the owner passed on. */
export interface Unwrapped {
  forward: Reading['forward'];
  original: Original;
  calendars: string[];
  links: string[];
  /** The original answers another message: its own In-Reply-To, References or "Re:". */
  answers: boolean;
  /** Header of the original where it came whole (filter forward or attachment). */
  header: Mail['header'] | null;
}

const MAX_DEPTH = 8;

/**
 * Takes a decoded message apart into the forward and the innermost original: a message/rfc822 part, a header
 * block in the text, or the message itself when it came straight or through a mailbox filter.
 */
export async function unwrap(mail: Mail): Promise<Unwrapped> {
  const outer = whole(mail);
  const layer = (await attachedLayer(mail)) ?? inlineLayer(outer) ?? headlessLayer(outer, mail);
  if (!layer) return outer;
  let innermost = layer;
  for (let depth = 1; depth < MAX_DEPTH; depth++) {
    const deeper = inlineLayer(innermost);
    if (!deeper) break;
    innermost = { ...deeper, calendars: innermost.calendars, links: innermost.links };
  }
  return { ...innermost, forward: { ...layer.forward, by: mail.from } };
}

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
    calendars: mail.calendars,
    links: mail.links,
    answers: mail.references.length > 0 || prefixKind(mail.subject ?? '') === 'reply',
    header: (name) => (name === 'subject' ? mail.subject : mail.header(name)),
  };
}

async function attachedLayer(mail: Mail): Promise<Unwrapped | null> {
  for (const raw of mail.attached) {
    try {
      const inner = await unwrap(await decode(raw));
      return { ...inner, forward: { style: 'attachment', by: mail.from, note: note(mail.text) } };
    } catch (error) {
      if (!(error instanceof NotAMailError)) throw error;
    }
  }
  return null;
}

function inlineLayer(outer: Unwrapped): Unwrapped | null {
  const lines = outer.original.text.split('\n');
  const found = findForward(lines, outer.header?.('subject') ?? '');
  if (!found) return null;
  const { block, separator } = found;
  const body = lines.slice(block.end);
  const quoted = body.filter((line) => line.trim()).every((line) => /^\s?>/.test(line));
  const text = (quoted ? body.map(unquote) : body).join('\n').trim();
  return {
    forward: {
      style: 'inline',
      by: outer.original.from,
      note: note(lines.slice(0, separator).join('\n')),
    },
    original: {
      from: block.from,
      replyTo: block.replyTo,
      subject: withoutPrefixes(block.subject ?? '') || null,
      date: block.date,
      messageId: null,
      references: outer.original.references,
      text,
    },
    calendars: outer.calendars,
    links: outer.links,
    answers: prefixKind(block.subject ?? '') === 'reply',
    header: (name) => (name === 'subject' ? block.subject : null),
  };
}

/** "Fwd:" with no header block: whoever wrote it first is not known, and is not the person who forwarded it. */
function headlessLayer(outer: Unwrapped, mail: Mail): Unwrapped | null {
  if (prefixKind(mail.subject ?? '') !== 'forward') return null;
  const { subject, text, references } = outer.original;
  return {
    ...outer,
    forward: { style: 'inline', by: mail.from, note: null },
    original: { from: null, replyTo: null, subject, date: null, messageId: null, references, text },
    answers: false,
    header: null,
  };
}

function findForward(lines: string[], subject: string): { block: HeaderBlock; separator: number } | null {
  const block = findHeaderBlock(lines);
  if (!block) return null;
  let separator = block.first;
  while (separator > 0 && !unquote(lines[separator - 1] ?? '').trim()) separator--;
  const kind = separatorKind(unquote(lines[separator - 1] ?? ''));
  if (kind) separator--;
  const nothingAbove = lines.slice(0, separator).every((line) => !unquote(line).trim());
  return kind === 'forward' || nothingAbove || prefixKind(subject) === 'forward'
    ? { block, separator }
    : null;
}

/** What a person wrote above the forwarded part, without their signature. */
function note(text: string): string | null {
  const written = text
    .split(/^-- ?$/m)[0]
    ?.replace(/^\s*(?:sent from my |get outlook for ).*$/gim, '')
    .trim();
  return written || null;
}
