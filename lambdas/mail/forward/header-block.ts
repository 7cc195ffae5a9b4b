import { asAddress } from '../names/address.ts';
import type { Mailbox } from '../reading.ts';
import { hasSubjectLabel, type Meaning, meaningsOf, separatorKind } from '../text/forward-words.ts';
import { matchesOf } from '../text/matches.ts';
import type { Field } from '../words/schema.ts';
import { writtenDate } from './written-date.ts';

/** What a mail client says of an older mail above it. */
export interface Heading {
  /** Null where the client, or whoever passed the mail on, left it out. */
  from: Mailbox | null;
  replyTo: Mailbox | null;
  subject: string | null;
  /** ISO 8601, with an offset only where one is written. */
  date: string | null;
  /** Its date is the sender's own, as their program wrote it: most clients show it by the reader's clock. */
  isOwnClock: boolean;
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
 * The header block that begins at a line: a sender with at least two of date, subject and recipient, their
 * labels on neighbouring lines, or all in one as Yahoo writes them. Quote marks (`> `) and bold marks
 * (`*From:*`) are seen through. Null when there is none.
 * @param isSure something else says that one begins here: then fewer fields do, and labels that nobody knows
 */
export function headerBlockAt(lines: string[], first: number, isSure = false): Heading | null {
  const { rows, end } = inOneLine(lines, first) ?? collectRows(lines, first);
  const language = languageOf(rows);
  const fields = fieldsOf(rows, language);
  const companions = (['date', 'subject', 'to'] as const).filter((field) => fields.has(field));
  const mailbox = writtenMailbox(fields.get('from') ?? '');
  const isWhole = mailbox !== null && companions.length > 1;
  if (!isWhole && !(isSure && (mailbox?.address || companions.length > 1)))
    return isSure ? unknownBlockAt(lines, first) : null;
  return {
    from: mailbox,
    replyTo: writtenMailbox(fields.get('replyTo') ?? ''),
    subject: fields.get('subject') || null,
    date: writtenDate(fields.get('date') ?? '', language),
    isOwnClock: OWN_CLOCK.test(fields.get('date') ?? ''),
    first,
    end,
  };
}

/** An offset as in RFC 5322; "CET" and "UTC+1" are a client's. */
const OWN_CLOCK = /\d\s[+-]\d{4}(?:\s*\([A-Z]{2,5}\))?\s*$/;

const FEWEST_ROWS = 3;
const MOST_ROWS = 8;
const WRITTEN_ROW = /^[^:\uff1a<>@]{1,30}[:\uff1a]\s*(\S.*)$/;

/**
 * The same with labels that nobody has told us: rows of which one is a mailbox and one a date with a time.
 */
function unknownBlockAt(lines: string[], first: number): Heading | null {
  const rows: string[] = [];
  for (const line of lines.slice(first, first + MOST_ROWS)) {
    const value = WRITTEN_ROW.exec(unquote(line).replaceAll('*', '').trim())?.[1];
    if (!value) break;
    rows.push(value);
  }
  const from = rows.find((row) => writtenMailbox(row)?.address);
  const date = rows.find((row) => row !== from && writtenDate(row)?.includes('T'));
  if (rows.length < FEWEST_ROWS || !from || !date) return null;
  const rest = rows.filter((row) => row !== date && !writtenMailbox(row)?.address);
  return {
    from: writtenMailbox(from),
    replyTo: null,
    subject: rest[0] ?? null,
    date: writtenDate(date),
    isOwnClock: false,
    first,
    end: first + rows.length,
  };
}

const LONGEST_IN_ONE = 1_500;
const MOST_LINES_IN_ONE = 5;
const LONGEST_LABEL = 24;
/** A mailbox and the next label directly behind it. */
const MAY_BE_ONE_LINE = /[:\uff1a].{0,300}@[^\s@]{1,255}>\s?\p{L}/u;

/**
 * Yahoo's block: "----- Forwarded Message ----- From: Ana <…>To: …Sent: …Subject: …", in one line or broken
 * anywhere.
 */
function inOneLine(lines: string[], first: number): { rows: Row[]; end: number } | null {
  if (!MAY_BE_ONE_LINE.test(unquote(lines[first] ?? '').trim())) return null;
  const some = lines.slice(first, first + MOST_LINES_IN_ONE);
  const last = some.findIndex((line) => !line.trim() || hasSubjectLabel(line));
  const line = some
    .slice(0, last + 1)
    .map((part) => unquote(part).trim())
    .join(' ');
  const rows = line.length > LONGEST_IN_ONE ? [] : rowsInLine(line);
  return isSubject(rows.at(-1)) ? { rows, end: first + last + 1 } : null;
}

const isSubject = (row: Row | undefined) => row?.meanings.some(({ field }) => field === 'subject') ?? false;

function rowsInLine(line: string): Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const { index } of matchesOf(/[:\uff1a]/g, line)) {
    const label = isSubject(rows.at(-1)) ? null : labelAtEnd(line.slice(from, index));
    if (!label) continue;
    const before = line.slice(from, index).trimEnd().slice(0, -label.length).trim();
    const last = rows.at(-1);
    if (last) last.value = before;
    else if (before && !separatorKind(before)) return [];
    rows.push({ label: label.toLowerCase(), meanings: meaningsOf(label.toLowerCase()), value: '' });
    from = index + 1;
  }
  const last = rows.at(-1);
  if (last) last.value = line.slice(from).trim();
  return withBareSubject(rows);
}

/**
 * The longest label that a text ends with, as it begins in a header block: with a capital where there are
 * such.
 */
function labelAtEnd(text: string): string | null {
  const end = text.trimEnd().slice(-LONGEST_LABEL);
  const start = matchesOf(/\p{Lu}|\p{Lo}/gu, end).find(
    ({ index }) => meaningsOf(end.slice(index).toLowerCase()).length,
  );
  return start ? end.slice(start.index) : null;
}

/** Portuguese has no colon behind the subject's label: "09:26:50 CETAssunto Interview". */
function withBareSubject(rows: Row[]): Row[] {
  const last = rows.at(-1);
  const found =
    last && !isSubject(last) ? /^(.{1,80}[\p{Lu}\d])(\p{Lu}\p{Ll}{1,20})\s(.*)$/u.exec(last.value) : null;
  const label = found?.[2]?.toLowerCase() ?? '';
  const subject = { label, meanings: meaningsOf(label), value: found?.[3] ?? '' };
  if (!last || !isSubject(subject)) return rows;
  return [...rows.slice(0, -1), { ...last, value: found?.[1] ?? '' }, subject];
}

function collectRows(lines: string[], first: number): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  if (!labelled(lines[first])) return { rows, end: first };
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
    } else if (
      current &&
      (isFolded(lines, first, at) || continues(current, unquote(lines[at] ?? '').trim()))
    ) {
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

/**
 * Gmail mixes languages ("Von:" beside "Date:"), so a label without a meaning in the main one takes its first
 * free one.
 */
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

/** A line that begins with a blank goes on with the one before (RFC 5322 §2.2.3), unless all of them do. */
const isFolded = (lines: string[], first: number, at: number) =>
  /^\s+\S/.test(unquote(lines[at] ?? '')) && !/^\s/.test(unquote(lines[first] ?? ''));

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

export const isQuoted = (line: string) => /^\s?>/.test(line);

/** A mailbox as clients write it: `Ana <ana@x>`, `"Silva, Ana" [mailto:ana@x]`, `ana@x`, or a bare name. */
export function writtenMailbox(text: string): Mailbox | null {
  const value = text.trim();
  if (!value) return null;
  const angled = /^(.*?)\s*[<[(]\s*(?:mailto:)?([^\s<>[\]()"]{1,64}@[^\s<>[\]()"]{1,255})/.exec(value);
  const bare = angled ? null : /^(?:mailto:)?([^\s<>[\]()"]{1,64}@[^\s<>[\]()"]{1,255})$/.exec(value);
  const address = asAddress(angled?.[2] ?? bare?.[1] ?? '');
  const name = (angled ? (angled[1] ?? '') : bare ? '' : value)
    .replace(/^["'*\u2018\u201c\u201e\u00ab]+|["'*\u2019\u201d\u201c\u00bb]+$/g, '')
    .trim();
  if (!address && (name.length > 80 || !/\p{L}/u.test(name))) return null;
  return { name: name && name.toLowerCase() !== address ? name : null, address };
}
