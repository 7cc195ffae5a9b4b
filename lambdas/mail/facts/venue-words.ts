import { once } from '../../once.ts';
import { everyEntry, everyPattern, lowered } from '../text/entries.ts';
import { matchesOf } from '../text/matches.ts';
import type { Words } from '../words/schema.ts';
import { plain } from './job-words.ts';
import { DAY, type Gap, has, type Tokens } from './tokens.ts';

type Range = readonly [number, number];

/** A text in which the place of an interview is looked for. */
export interface VenueText {
  tokens: Tokens;
  /** Where its signature begins: addresses there are most often the sender's own. */
  signed: number;
  /** Where the text names a time. */
  times: readonly Range[];
  /** What stands behind a label for a place. */
  rows: readonly Range[];
}

/** A word that may be of a place, and what is so of it, of those beside it and of its line. */
export interface VenueWord {
  /** Which word of the text it is. */
  at: number;
  /** It says no more than that the place is the firm's own: "our office, 5 Mill Road". */
  isOwnOffice: boolean;
  /** In front of it its sentence says that the address is another: "By post: …". */
  isElsewhere: boolean;
  features: string[];
}

/** The lists that words of addresses stand in: of streets, of rooms and houses, and what leads to them. */
const LISTS: Readonly<Record<string, (words: Words) => string>> = {
  S: ({ place: { streets } }) => `${streets.typesBehind}, ${streets.endings}`,
  R: ({ place }) => place.rooms,
  O: ({ place }) => place.offices,
  A: ({ place }) => place.at,
};
const OF_PLACES = /[SR]/;
const OFFICE = 'O';
/** In front of an address that is another. */
const ELSEWHERE = everyPattern(({ place }) => place.elsewhere, 'gu');

/** Letters that a word begins or ends with are at least so many, and at most. */
const SHORTEST = 3;
const LONGEST = 12;

/** In which lists single words stand, and words that begin or end so. */
const lists = once(() => {
  const [whole, beginnings, endings] = [0, 1, 2].map(() => new Map<string, string>()) as [
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
  ];
  const add = (index: Map<string, string>, word: string, list: string) => {
    const others = index.get(word) ?? '';
    if (word && !others.includes(list)) index.set(word, others + list);
  };
  for (const [list, pick] of Object.entries(LISTS))
    for (const word of everyEntry(pick).flatMap((entry) => plain(entry).split(/[\s'.]+/)))
      if (word.startsWith('*')) add(endings, word.slice(1), list);
      else if (word.endsWith('*')) add(beginnings, word.slice(0, -1), list);
      else add(whole, word, list);
  for (const ending of everyEntry(({ place }) => place.streets.endings).map(plain))
    if (ending.length > SHORTEST) add(endings, ending.replace('.', ''), 'S');
  for (const beginning of everyEntry(({ place }) => place.streets.beginnings))
    add(whole, plain(beginning).split(/[\s'.]+/)[0] ?? '', isWrittenSo(beginning) ? CAPITAL : 'S');
  return { whole, beginnings, endings };
});

/** What streets begin with only where it has a capital: "Am Markt". */
const CAPITAL = 'C';
const isWrittenSo = (entry: string) => entry !== entry.toLowerCase();

/** The lists of a word: its own, else those of the most of its letters; `-` where it is in none. */
function listsOf(word: string): string {
  const { whole, beginnings, endings } = lists();
  const own = whole.get(word);
  if (own) return own;
  for (let length = Math.min(word.length - 1, LONGEST); length >= SHORTEST; length--) {
    const list = endings.get(word.slice(-length)) ?? beginnings.get(word.slice(0, length));
    if (list) return list;
  }
  return '-';
}

/** How a word is written: figures, capitals and small letters, of long ones only that they are so. */
function shapeOf(word: string): string {
  if (/^\d+$/.test(word)) return '9'.repeat(Math.min(word.length, 6));
  if (/\d/.test(word))
    return word
      .slice(0, 8)
      .replace(/\d/g, '9')
      .replace(/\p{Lu}/gu, 'A')
      .replace(/\p{Ll}/gu, 'a');
  if (!/^\p{Lu}/u.test(word)) return word.length < 4 ? 'x' : 'xx';
  if (/\p{Ll}/u.test(word)) return 'Xx';
  return word.length < 4 ? 'X'.repeat(word.length) : 'XXX';
}

/** So near a figure, a street or a room a word may be of a place; most words of a mail are not. */
const REACH = 12;
const MOST_IN_LABEL = 5;
/** A line that a mail program has broken is at least so long. */
export const SHORTEST_WRAPPED = 55;
/** Of a word so many letters tell what it is like. */
const PART = 4;

/** What is so of each word of a text by itself. */
interface Sign {
  shape: string;
  lists: string;
  /** Of a word with a figure its shape, of another the word. */
  word: string;
  line: number;
}

/** A line: what it is labelled with, how long it is, and whether it has a figure that is no time. */
interface Line {
  first: number;
  label: string;
  length: number;
  hasFigure: boolean;
}

/**
 * The words of a text that may be of a place, with all that tells whether they are. In the names of features
 * `w` is a word, `s` its shape, `l` its lists and `g` what stands in front; numbers say how far off.
 */
export function venueWords({ tokens, signed, times, rows }: VenueText): VenueWord[] {
  const { words, gaps, count } = tokens;
  const [inTime, inRow] = [times, rows].map((ranges) => withinRanges(tokens, ranges)) as [
    Uint8Array,
    Uint8Array,
  ];
  const { signs, lines } = signsOf(tokens, inTime);
  goOnBelow(inRow, tokens, signs, lines);
  const isNear = nearLeads(signs, inTime, inRow);
  const found: VenueWord[] = [];
  const inOther = withinRanges(tokens, rangesOf(ELSEWHERE, lowered(tokens.text.slice(0, tokens.to.at(-1)))));
  let elsewhere = false;
  for (let at = 0; at < count; at++) {
    const sign = signs[at] as Sign;
    if (ENDS.has(gaps[at] ?? 'end')) elsewhere = false;
    if (inOther[at]) elsewhere = true;
    if (!isNear[at]) continue;
    const { shape: s, lists: l, word: w } = sign;
    const [s1, s2, s3, back] = [1, 2, 3, -1].map((by) => signs[at + by]?.shape ?? '_');
    const [l1, l2, lBack, lBack2] = [1, 2, -1, -2].map((by) => signs[at + by]?.lists ?? '_');
    const [g1, g2, g3] = [1, 2, 3].map((by) => gapAt(tokens, at + by));
    const [above, line, below] = [-1, 0, 1].map((by) => lines[sign.line + by]);
    const isWrapped = gaps[at] === 'line' && (above?.length ?? 0) >= SHORTEST_WRAPPED;
    const g = isWrapped ? 'space' : gapAt(tokens, at);
    const place = at === line?.first ? 'first' : 'later';
    found.push({
      at,
      isOwnOffice: l.includes(OFFICE) && g1 === 'comma',
      isElsewhere: elsewhere,
      features: [
        `w ${w}`,
        `end ${words[at]?.slice(-PART)}`,
        `w-1 ${signs[at - 1]?.word ?? '_'}`,
        `w+1 ${signs[at + 1]?.word ?? '_'}`,
        `g ${g}`,
        `gg ${g} ${g1}`,
        `sl ${s} ${l}`,
        `l-1 ${lBack} ${l}`,
        `l+1 ${l} ${l1}`,
        `l3 ${lBack} ${l} ${l1}`,
        `l+2 ${l1} ${l2}`,
        `l-2 ${lBack2} ${lBack}`,
        `s-1 ${back} ${g} ${s}`,
        `s+1 ${s} ${g1} ${s1}`,
        `s3 ${back} ${g} ${s} ${g1} ${s1}`,
        `s+3 ${s1} ${g2} ${s2} ${g3} ${s3}`,
        `sl-1 ${s} ${lBack} ${g}`,
        `sl+1 ${s} ${l1} ${g1}`,
        `label ${line?.label} ${place}`,
        `above ${line?.label ? '' : (above?.label ?? '')}`,
        `row ${inRow[at]} ${g}`,
        `signature ${(tokens.from[at] ?? 0) >= signed}`,
        `lines ${[above, line, below].map((one) => one?.hasFigure ?? '_').join(' ')} ${g}`,
        `elsewhere ${elsewhere} ${l}`,
      ],
    });
  }
  return found;
}

/** Where a text begins or ends, a paragraph does. */
function gapAt({ gaps }: Tokens, at: number): Gap {
  const gap = gaps[at] ?? 'end';
  return gap === 'end' ? 'para' : gap;
}

const rangesOf = (pattern: RegExp, text: string): Range[] =>
  matchesOf(pattern, text).map(({ 0: words, index }) => [index, index + words.length]);

/** Where what leads elsewhere in a text no longer counts. */
const ENDS: ReadonlySet<Gap> = new Set(['stop', 'para', 'end', 'line']);
const BREAKS: ReadonlySet<Gap> = new Set(['line', 'para', 'end']);

function signsOf(tokens: Tokens, inTime: Uint8Array): { signs: Sign[]; lines: Line[] } {
  const { text, words, from, to, gaps, count, covers } = tokens;
  const signs: Sign[] = [];
  const lines: Line[] = [];
  for (let at = 0; at < count; at++) {
    if (BREAKS.has(gaps[at] ?? 'end'))
      lines.push({ first: at, label: labelAt(tokens, at), length: 0, hasFigure: false });
    const line = lines.at(-1) as Line;
    const shape = shapeOf(text.slice(from[at], to[at]));
    const isFigure = shape.includes('9');
    line.length += (to[at] ?? 0) - (from[at] ?? 0) + 1;
    line.hasFigure ||= isFigure && !inTime[at];
    const word = words[at] ?? '';
    const ofTime = (inTime[at] ? 'M' : '') + (has(covers, at, DAY) ? 'D' : '');
    signs.push({
      shape,
      lists: ofTime + listsOf(word),
      word: isFigure ? shape : word,
      line: lines.length - 1,
    });
  }
  return { signs, lines };
}

const MOST_BELOW = 6;
const BELOW = 3;

/** Marks the lines below a labelled place, up to a blank one, a label or the end of a sentence. */
function goOnBelow(inRow: Uint8Array, { gaps, count }: Tokens, signs: Sign[], lines: Line[]): void {
  let row = 0;
  for (let at = 1; at < count; at++) {
    const { line } = signs[at] as Sign;
    const gap = gaps[at] ?? 'end';
    if (inRow[at]) row = line;
    else if (
      gap === 'line'
        ? !lines[line]?.label && line - row <= MOST_BELOW
        : inRow[at - 1] === BELOW && !ENDS.has(gap)
    )
      inRow[at] = inRow[at - 1] ? BELOW : 0;
  }
}

/** The words in front of a colon at the head of a line, of each the first letters. */
function labelAt({ words, gaps, count }: Tokens, first: number): string {
  for (let at = first + 1; at < Math.min(count, first + MOST_IN_LABEL + 1); at++) {
    if (gaps[at] === 'colon')
      return words
        .slice(first, at)
        .map((word) => word.slice(0, PART + 1))
        .join(' ');
    if (BREAKS.has(gaps[at] ?? 'end')) return '';
  }
  return '';
}

/** Words near a figure that is no time, near a street or a room with a capital, or near a labelled place. */
function nearLeads(signs: Sign[], inTime: Uint8Array, inRow: Uint8Array): Uint8Array {
  const found = new Uint8Array(signs.length);
  for (const [at, { shape, lists }] of signs.entries()) {
    const isFigure = shape.includes('9') && !inTime[at];
    if (isFigure || inRow[at] || (OF_PLACES.test(lists) && shape.startsWith('X')))
      found.fill(1, Math.max(0, at - REACH), at + REACH + 1);
  }
  return found;
}

/** 1 at the first word of a range, 2 at the others of it. */
function withinRanges({ from, count }: Tokens, ranges: readonly Range[]): Uint8Array {
  const found = new Uint8Array(count);
  for (const [start, end] of ranges) {
    let mark = 1;
    for (let at = 0; at < count; at++) {
      const place = from[at] ?? 0;
      if (place < start || place >= end) continue;
      found[at] = mark;
      mark = 2;
    }
  }
  return found;
}
