import type { Mailbox } from '../reading.ts';
import { wroteIn } from '../text/forward-words.ts';
import { type Heading, isQuoted, unquote } from './header-block.ts';
import { writtenDate } from './written-date.ts';

const ADDRESS = /[<([]*(?:mailto:)?([\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})[>)\]]*/;
/** A mail program breaks a long line in two or three. */
const MOST_LINES = 3;
const LONGEST = 300;
/** No program breaks a line that is shorter. */
const SHORTEST_BROKEN = 20;
const CLOCK = /\d{1,2}[:.\u6642\u65f6h]\s?\d{2}/;
/** "«Ana Silva» <", „Ana Silva” (": what is between quotation marks. */
const MARKS = '"\u201c\u201d\u201e\u00ab\u00bb';
const QUOTED_NAME = new RegExp(
  `[${MARKS}\u2018']\\s?([^${MARKS}]{1,80}?)\\s?[${MARKS}\u2019'][\\s,<([]*$`,
  'u',
);
/** With short words between: "Ana de la Cruz". */
const NAME = "\\p{Lu}[\\p{L}'\u2019.-]*,?(?:\\s(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}[\\p{L}'\u2019.-]*,?){0,4}";
/** "9:14 AM Ana Silva", "14:02 CET, Ana Silva": what follows the hour is no part of the name. */
const NAME_AT_END = new RegExp(`(?<!\\p{L})(?!(?<=\\d\\s)\\p{Lu}{2,5},?(?:\\s|$))${NAME}$`, 'u');
const NAME_AT_START = new RegExp(`^${NAME}`, 'u');

/**
 * The line that stands above an answered mail, as a heading: "On Friday, Ana Silva <ana@…> wrote:". It ends
 * in a colon, says "wrote" in some language beside an address or a date (or stands above quoted text), or is
 * no more than a date and a mailbox. Null where none begins at that line.
 */
export function attributionAt(lines: string[], first: number): Heading | null {
  const many = linesUntilColon(lines, first);
  if (!many) return null;
  const at = { first, end: first + many };
  const parts = lines.slice(first, at.end).map((part) => unquote(part).trim());
  const isAboveQuote = lines.slice(at.end, at.end + 2).some(isQuoted);
  const heading = headingIn(parts.join(' '), at, isAboveQuote);
  const startsLater = parts.some(
    (_, skipped) => skipped > 0 && headingIn(parts.slice(skipped).join(' '), at, isAboveQuote)?.date,
  );
  return heading && !startsLater ? heading : null;
}

/**
 * How many lines there are up to one that ends in a colon, of those that one line can have been broken into;
 * else 0.
 */
function linesUntilColon(lines: string[], first: number): number {
  for (let many = 1; many <= MOST_LINES; many++) {
    const line = lines[first + many - 1] ?? '';
    const bare = unquote(line).trim();
    if (!bare || isQuoted(line) !== isQuoted(lines[first] ?? '')) return 0;
    if (/[:\uff1a]$/.test(bare)) return many;
    if (bare.length < SHORTEST_BROKEN || /[.!?]$/.test(bare)) return 0;
  }
  return 0;
}

function headingIn(line: string, at: Pick<Heading, 'first' | 'end'>, isAboveQuote: boolean): Heading | null {
  if (line.length > LONGEST || !(isAboveQuote || /[\d@]/.test(line))) return null;
  const address = ADDRESS.exec(line);
  const wrote = wroteIn(line);
  const isTimed = address !== null && CLOCK.test(line);
  if (!wrote && !(isTimed && (isAboveQuote || hasNothingElse(line, address)))) return null;
  const date = writtenDate(line.replace(ADDRESS, ' '));
  if (!address && !isAboveQuote && !(date && CLOCK.test(line))) return null;
  const from = address ? mailboxIn(line, address) : { name: wrote && nameBeside(line, wrote), address: null };
  return { from, replyTo: null, subject: null, date, isOwnClock: false, ...at };
}

/** "2026-11-20 9:14 GMT+01:00 Ana Silva <ana@…>:" as some programs write it, in no language. */
const hasNothingElse = (line: string, address: RegExpExecArray) =>
  /^\d/.test(line) && line.slice(address.index + address[0].length).trim().length === 1;

function mailboxIn(line: string, address: RegExpExecArray): Mailbox {
  const before = line.slice(0, address.index);
  const name =
    QUOTED_NAME.exec(before)?.[1] ?? NAME_AT_END.exec(before.replace(/[\s<([]+$/, ''))?.[0] ?? null;
  return { name: name?.replace(/,$/, '') ?? null, address: address[1]?.toLowerCase() ?? null };
}

const nameBeside = (line: string, [from, to]: [number, number]) =>
  NAME_AT_END.exec(line.slice(0, from).trim())?.[0] ?? NAME_AT_START.exec(line.slice(to).trim())?.[0] ?? null;
