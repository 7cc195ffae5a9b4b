import { writtenDate } from '../message/mail-date.ts';
import { isHistory } from '../text/body.ts';
import { type HeaderBlock, unquote } from './header-block.ts';

const ADDRESS = /[<(]*(?:mailto:)?([\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})[>)]*/;
/** A mail program breaks a long line in two or three. */
const MOST_LINES = 3;
const LONGEST = 300;
/** "AM Ana Silva": the hour is no part of the name. */
const NAME_AT_END =
  /(?<!\p{L})(?:(?!(?:AM|PM)\s)\p{Lu}[\p{L}'\u2019.-]*,?)(?:\s(?:de|da|do|van|von|der|den|di|la|le|\p{Lu}[\p{L}'\u2019.-]*,?)){0,4}$/u;

/** The line that stands above an answered mail, "On Friday, Ana Silva <ana@…> wrote:", read as a header block. */
export function findAttribution(lines: string[]): HeaderBlock | null {
  for (let first = 0; first < lines.length; first++) {
    for (let end = first + 1; end <= first + MOST_LINES; end++) {
      const line = lines
        .slice(first, end)
        .map((part) => unquote(part).trim())
        .join(' ')
        .trim();
      if (line.length > LONGEST) break;
      const found = isAttribution(line) ? ADDRESS.exec(line) : null;
      if (found?.[1]) return { ...mailboxIn(line, found.index, found[1]), ...nothingElse(line), first, end };
    }
  }
  return null;
}

const isAttribution = (line: string) => line.endsWith(':') && line.includes('@') && isHistory(line);

function mailboxIn(line: string, at: number, address: string): Pick<HeaderBlock, 'from'> {
  const before = line
    .slice(0, at)
    .replace(/[\s"'\u201c\u201d<([]+$/, '')
    .trim();
  const name = NAME_AT_END.exec(before)?.[0].replace(/,$/, '') ?? null;
  return { from: { name, address: address.toLowerCase() } };
}

const nothingElse = (line: string) => ({
  replyTo: null,
  subject: null,
  date: writtenDate(line.replace(ADDRESS, ' ')),
});
