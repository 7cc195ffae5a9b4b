import { separatorKind } from '../text/forward-words.ts';
import { attributionAt } from './attribution.ts';
import { type Heading, headerBlockAt, isQuoted, unquote } from './header-block.ts';
import { writtenDate } from './written-date.ts';

/** Where in a mail's text an older one begins. */
export interface Older {
  /** Null where only a line or quote marks say that it begins. */
  heading: Heading | null;
  /**
   * `forward`: it stands below a line that only a forward has; `answer`: below one that only an answer has.
   */
  kind: 'forward' | 'answer' | 'quote';
  /** The first line that is no more the newer mail's, and the first that the older one's sender wrote. */
  first: number;
  end: number;
}

/** Empty lines and further separators between one and the header block. */
const MOST_LINES_BETWEEN = 6;

/**
 * The first older mail in some lines; null where there is none. Looks at each line once, and a few behind it.
 * @param isForward the subject says so: then what looks like some of a header block at the beginning is one
 */
export function findOlder(lines: string[], isForward = false): Older | null {
  const start = lines.findIndex((line) => line.trim());
  for (let at = Math.max(start, 0); at < lines.length; at++) {
    const found = olderAt(lines, at, isForward && at === start);
    if (found) return found;
  }
  return null;
}

function olderAt(lines: string[], at: number, isSure: boolean): Older | null {
  const line = unquote(lines[at] ?? '').trim();
  if (!line) return null;
  const block = headerBlockAt(lines, at);
  if (block)
    return { heading: block, kind: isForwardLine(line) ? 'forward' : 'quote', first: at, end: block.end };
  const separator = separatorKind(line);
  if (separator) return belowSeparator(lines, at, separator);
  const attribution = attributionAt(lines, at);
  if (attribution) return { heading: attribution, kind: 'answer', first: at, end: attribution.end };
  const rest = isSure ? headerBlockAt(lines, at, true) : null;
  if (rest) return { heading: rest, kind: 'quote', first: at, end: rest.end };
  if (!isQuoted(lines[at] ?? '')) return null;
  const below = datedAbove(lines, at);
  return below ?? { heading: null, kind: 'answer', first: at, end: at };
}

/** Orange's header block, quoted like the mail itself: its date stands in the line above ("Message du …"). */
function datedAbove(lines: string[], at: number): Older | null {
  const heading = headerBlockAt(lines, at + 1);
  if (!heading) return null;
  const date = heading.date ?? writtenDate(unquote(lines[at] ?? ''));
  return { heading: { ...heading, date }, kind: 'quote', first: at, end: heading.end };
}

/** Yahoo's separator and header block are one line. */
const isForwardLine = (line: string) =>
  separatorKind(/^[-=*_]{2,}.{1,60}?[-=*_]{2,}/u.exec(line)?.[0] ?? '') === 'forward';

function belowSeparator(lines: string[], first: number, separator: 'forward' | 'quote'): Older | null {
  let kind: Older['kind'] = separator;
  let words = hasWords(lines[first]);
  let at = first + 1;
  for (; at <= first + MOST_LINES_BETWEEN; at++) {
    const line = unquote(lines[at] ?? '').trim();
    const next = separatorKind(line);
    if (line && !next) break;
    if (next === 'forward') kind = 'forward';
    words ||= hasWords(line);
  }
  const heading = attributionAt(lines, at) ?? headerBlockAt(lines, at, words || kind === 'forward');
  if (heading) {
    if (isForwardLine(unquote(lines[at] ?? '').trim())) kind = 'forward';
    const isClosed = words && lines[heading.end]?.trim() === lines[first]?.trim();
    return { heading, kind, first, end: heading.end + (isClosed ? 1 : 0) };
  }
  return words && isRuled(lines[first]) ? { heading: null, kind, first, end: at } : null;
}

/** "-----Original Message-----": a rule alone may part anything. */
const hasWords = (line = '') => /\p{L}/u.test(line);
const isRuled = (line = '') => /^[\s>]*[-=*_]{2,}/.test(line);

/**
 * The text that an older mail's sender wrote, without the quote marks and the indentation that all of it has.
 */
export function withoutMargin(lines: string[]): string {
  let rest = lines;
  for (let depth = 0; depth < DEEPEST && mostAreQuoted(rest); depth++)
    rest = rest.map((line) => line.replace(/^\s?> ?/, ''));
  const indents = rest.flatMap((line) => (line.trim() ? line.search(/\S/) : []));
  const margin = indents.reduce((least, indent) => Math.min(least, indent), LARGEST_MARGIN);
  return rest
    .map((line) => line.slice(margin))
    .join('\n')
    .trim();
}

const LARGEST_MARGIN = 8;
/** Each level is a pass over the text. */
const DEEPEST = 10;

/** A line that some program has broken is not quoted. */
function mostAreQuoted(lines: string[]): boolean {
  const written = lines.filter((line) => line.trim());
  const quoted = written.filter(isQuoted).length;
  return quoted > 0 && quoted * 4 >= written.length * 3;
}

/**
 * A text in which the answer stands below or between what it quotes, with the answer first: all that its
 * sender wrote now is then at its beginning. Any other text as it is.
 */
export function answerFirst(text: string): string {
  const lines = text.split('\n');
  const older = findOlder(lines);
  if (older?.kind !== 'answer') return text;
  const below = lines.slice(older.end);
  const quoted = below.filter(isQuoted);
  const firstQuoted = below.findIndex((line) => line.trim());
  if (firstQuoted < 0 || !isQuoted(below[firstQuoted] ?? '')) return text;
  const answers = below.filter((line) => !isQuoted(line));
  if (!answers.some((line) => line.trim())) return text;
  const own = [...lines.slice(0, older.first), ...answers].join('\n').trim();
  return [own, '', ...lines.slice(older.first, older.end), ...quoted].join('\n');
}
