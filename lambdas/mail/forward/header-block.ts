import { asAddress } from '../message/address.ts';
import { writtenDate } from '../message/mail-date.ts';
import type { Mailbox } from '../reading.ts';
import type { Field } from '../words/schema.ts';
import { type Meaning, meaningsOf } from './forward-words.ts';

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

interface Row {
  label: string;
  meanings: Meaning[];
  value: string;
}

const MAX_LINES = 40;

/**
 * Finds the first header block at or after a line: a sender with at least two of date, subject and recipient,
 * their labels on neighbouring lines. Quote marks (`> `) and bold marks (`*From:*`) are seen through. Null when
 * there is none.
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
  const { rows, end } = collectRows(lines, first);
  if (rows.length < 3) return null;
  const language = languageOf(rows);
  const fields = fieldsOf(rows, language);
  const companions = (['date', 'subject', 'to'] as const).filter((field) => fields.has(field));
  const mailbox = writtenMailbox(fields.get('from') ?? '');
  if (!mailbox || companions.length < 2) return null;
  const replyTo = fields.get('replyTo');
  return {
    from: mailbox,
    replyTo: replyTo ? writtenMailbox(replyTo) : null,
    subject: fields.get('subject') || null,
    date: writtenDate(fields.get('date') ?? '', language),
    first,
    end,
  };
}

function collectRows(lines: string[], first: number): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let end = first;
  for (let at = first; at < Math.min(lines.length, first + MAX_LINES); at++) {
    const row = labelled(lines[at]);
    const current = rows.at(-1);
    if (row && !rows.some(({ label }) => label === row.label)) {
      rows.push(row);
      end = at + 1;
    } else if (!unquote(lines[at] ?? '').trim()) {
      const next = labelled(lines[at + 1]);
      if (next && !rows.some(({ label }) => label === next.label)) continue;
      if (current && !current.value) continue;
      break;
    } else if (current && continues(current, unquote(lines[at] ?? '').trim())) {
      current.value = `${current.value} ${unquote(lines[at] ?? '').trim()}`.trim();
      end = at + 1;
    } else break;
  }
  return { rows, end };
}

/** The language in which most of the labels mean something. */
function languageOf(rows: Row[]): string | null {
  const votes = new Map<string, number>();
  for (const { meanings } of rows) {
    for (const { language } of meanings) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Gmail mixes languages ("Von:" beside "Date:"), so a label without a meaning in the main one takes its first free one. */
function fieldsOf(rows: Row[], language: string | null): Map<Field, string> {
  const fields = new Map<Field, string>();
  const others: Row[] = [];
  for (const row of rows) {
    const field = row.meanings.find((meaning) => meaning.language === language)?.field;
    if (!field) others.push(row);
    else if (!fields.has(field)) fields.set(field, row.value);
  }
  for (const { meanings, value } of others) {
    const field = meanings.find((meaning) => !fields.has(meaning.field))?.field;
    if (field) fields.set(field, value);
  }
  return fields;
}

/** A wrapped recipient list goes on in the next line; a value may also stand alone there. */
function continues({ meanings, value }: Row, line: string): boolean {
  if (!value) return true;
  const recipients = meanings.some(({ field }) => field === 'to' || field === 'cc');
  return recipients && (/[,;]$/.test(value) || /^\S*@\S*$|<\S{1,64}@\S{1,255}>/.test(line));
}

const COLON = /[:\uff1a]/;

function labelled(line: string | undefined): Row | null {
  if (!line || !COLON.test(line.slice(0, 60))) return null;
  const bare = unquote(line).trim();
  const colon = bare.search(COLON);
  if (colon < 1 || colon > 30) return null;
  const label = bare.slice(0, colon).replaceAll('*', '').trim().toLowerCase();
  const meanings = meaningsOf(label);
  if (!meanings.length) return null;
  const value = bare
    .slice(colon + 1)
    .replace(/^[\s*]+/, '')
    .replace(/[\s*]+$/, '');
  return { label, meanings, value };
}

/** A line without its leading quote marks. */
export const unquote = (line: string) => line.replace(/^(?:\s?>)+ ?/, '');

/** A mailbox as clients write it: `Ana <ana@x>`, `"Silva, Ana" [mailto:ana@x]`, `ana@x`, or a bare name. */
export function writtenMailbox(text: string): Mailbox | null {
  const value = text.trim();
  if (!value) return null;
  const angled = /^(.*?)\s*[<[(]\s*(?:mailto:)?([^\s<>[\]()"]{1,64}@[^\s<>[\]()"]{1,255})/.exec(value);
  const bare = angled ? null : /^(?:mailto:)?([^\s<>[\]()"]{1,64}@[^\s<>[\]()"]{1,255})$/.exec(value);
  const address = asAddress(angled?.[2] ?? bare?.[1] ?? '');
  const name = (angled ? (angled[1] ?? '') : bare ? '' : value)
    .replace(/^["'\u2018\u201c]+|["'\u2019\u201d]+$/g, '')
    .trim();
  if (!address && (name.length > 80 || !/\p{L}/u.test(name))) return null;
  return { name: name && name.toLowerCase() !== address ? name : null, address };
}
