import { writtenDate } from './mail-date.ts';
import type { Mailbox } from './reading.ts';

type Field = 'from' | 'date' | 'subject' | 'to' | 'cc' | 'replyTo';

/** The labels that mail clients put before the header fields of a forwarded message, a row a language. */
const LABELS: Record<string, Record<string, Field>> = {
  en: {
    from: 'from',
    date: 'date',
    sent: 'date',
    subject: 'subject',
    to: 'to',
    cc: 'cc',
    'reply-to': 'replyTo',
    'reply to': 'replyTo',
  },
};

const FIELD_OF_LABEL = new Map(Object.values(LABELS).flatMap((row) => Object.entries(row)));

/** The header fields that a mail client copied into the text of a forward. */
export interface HeaderBlock {
  from: Mailbox;
  replyTo: Mailbox | null;
  subject: string | null;
  /** ISO 8601, with an offset only where one is written. */
  date: string | null;
  /** Index of the first line and of the line after the last. */
  first: number;
  end: number;
}

/**
 * Finds the first header block at or after a line: "From:" with at least two of date, subject and
 * recipient, their labels on neighbouring lines. Quote marks (`> `) and bold marks (`*From:*`) are seen
 * through. Null when there is none.
 */
export function findHeaderBlock(lines: string[], from = 0): HeaderBlock | null {
  for (let first = from; first < lines.length; first++) {
    const block = readBlock(lines, first);
    if (block) return block;
  }
  return null;
}

function readBlock(lines: string[], first: number): HeaderBlock | null {
  if (!labelled(lines[first])) return null;
  const fields = new Map<Field, string>();
  let end = first;
  let current: Field | null = null;
  for (let at = first; at < lines.length && at < first + 40; at++) {
    const line = unquote(lines[at] ?? '').trim();
    const label = labelled(lines[at]);
    if (label && !fields.has(label.field)) {
      fields.set(label.field, label.value);
      current = label.field;
      end = at + 1;
    } else if (!line) {
      if (at + 1 < lines.length && isNewLabel(lines[at + 1], fields)) continue;
      if (current && !fields.get(current)) continue;
      break;
    } else if (current && continues(current, fields.get(current) ?? '', line)) {
      fields.set(current, `${fields.get(current)} ${line}`.trim());
      end = at + 1;
    } else break;
  }
  const sender = fields.get('from');
  const companions = (['date', 'subject', 'to'] as const).filter((field) => fields.has(field));
  if (!sender || companions.length < 2) return null;
  const mailbox = writtenMailbox(sender);
  if (!mailbox) return null;
  return {
    from: mailbox,
    replyTo: fields.has('replyTo') ? writtenMailbox(fields.get('replyTo') ?? '') : null,
    subject: fields.get('subject') || null,
    date: writtenDate(fields.get('date') ?? ''),
    first,
    end,
  };
}

const isNewLabel = (line: string | undefined, fields: Map<Field, string>) => {
  const label = labelled(line);
  return label !== null && !fields.has(label.field);
};

/** A wrapped recipient list or long subject goes on in the next line; a value may also stand alone there. */
function continues(field: Field, value: string, line: string): boolean {
  if (!value) return true;
  return (
    (field === 'to' || field === 'cc') && (value.endsWith(',') || value.endsWith(';') || line.includes('@'))
  );
}

function labelled(line: string | undefined): { field: Field; value: string } | null {
  if (!line) return null;
  const bare = unquote(line).trim();
  const colon = bare.search(/[:\uff1a]/);
  if (colon < 1 || colon > 30) return null;
  const field = FIELD_OF_LABEL.get(bare.slice(0, colon).replaceAll('*', '').trim().toLowerCase());
  if (!field) return null;
  return {
    field,
    value: bare
      .slice(colon + 1)
      .replace(/^\*+/, '')
      .replace(/\*+$/, '')
      .trim(),
  };
}

/** A line without its leading quote marks. */
export const unquote = (line: string) => line.replace(/^(?:\s?>)+ ?/, '');

/** A mailbox as clients write it: `Ana <ana@x>`, `"Silva, Ana" [mailto:ana@x]`, `ana@x`, or a bare name. */
export function writtenMailbox(text: string): Mailbox | null {
  const value = text.replace(/[\u200b\u202a-\u202e\u2066-\u2069]/g, '').trim();
  if (!value) return null;
  const angled = /^(.*?)\s*[<[(]\s*(?:mailto:)?([^\s<>[\]()"]{1,64}@[^\s<>[\]()"]{1,255})/.exec(value);
  const bare = angled ? null : /^(?:mailto:)?([^\s<>[\]()"]{1,64}@[^\s<>[\]()"]{1,255})$/.exec(value);
  const address = (angled?.[2] ?? bare?.[1])?.toLowerCase() ?? null;
  const name = (angled ? (angled[1] ?? '') : bare ? '' : value)
    .replace(/^["'\u2018\u201c]+|["'\u2019\u201d]+$/g, '')
    .trim();
  if (!address && (name.length > 80 || !/\p{L}/u.test(name))) return null;
  return { name: name && name.toLowerCase() !== address ? name : null, address };
}
