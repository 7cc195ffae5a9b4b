import { matchesOf } from './matches.ts';

/** A sentence of a text, with its character range [from, to). */
export interface Sentence {
  text: string;
  range: [number, number];
}

/**
 * A line at least this long that has no end of sentence was wrapped by the mail client (RFC 5322 §2.1.1: at
 * 78).
 */
const WRAPPED = 50;
const BULLET = /^\s*(?:[-*\u2022\u2013]|\d+[.)])\s/;

const END = /(?<![.!?\u2026])[.!?\u2026]+(?=\s)|\n/g;
/** What a full stop behind it does not end: a day of the month, an initial, a title. */
const ABBREVIATED = new RegExp(
  String.raw`(?:(?<!\d)\d{1,2}|(?<!\p{L})(?:\p{L}|dr|mr|mrs|ms|hr|fr|prof|st|nr|no|av|tel|ca|bzw|inkl|` +
    String.raw`sr|sra|dra|dott|ing|mme|exma?|req|ref))\.$`,
  'iu',
);

/**
 * The sentences of a text: they end at a full stop, a question or an exclamation mark, at an empty line, and
 * at a line's end unless the line was only wrapped.
 * @param most how many to return at most
 */
export function sentencesOf(text: string, most: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words.length > 1) {
      const start = from + raw.indexOf(words);
      sentences.push({ text: words, range: [start, start + words.length] });
    }
    from = to;
  };
  let lineStart = 0;
  for (const end of matchesOf(END, text)) {
    if (sentences.length >= most) return sentences;
    const to = end.index + end[0].length;
    if (end[0] !== '\n') {
      if (!ABBREVIATED.test(text.slice(Math.max(0, to - 8), to))) close(to);
    } else {
      const next = text.slice(to, to + 80);
      const wrapped = end.index - lineStart >= WRAPPED && /^\S/.test(next) && !BULLET.test(next);
      if (!wrapped) close(to);
      lineStart = to;
    }
  }
  close(text.length);
  return sentences.slice(0, most);
}
