import type { Evidence } from '../reading.ts';
import type { Sentence } from './sentences.ts';

const CONTEXT = 45;
const LONGEST_HEADER = 160;

/**
 * The words that a fact was read from. A short header or summary is quoted whole; in the body the words are
 * quoted with a little of the line around them, and `range` says exactly where they stand.
 */
export function evidenceIn(where: Evidence['where'], text: string, range: [number, number]): Evidence {
  if (where !== 'body') {
    return { where, words: (text.length <= LONGEST_HEADER ? text : text.slice(...range)).trim() };
  }
  const from = Math.max(text.lastIndexOf('\n', range[0] - 1) + 1, range[0] - CONTEXT);
  const newline = text.indexOf('\n', range[1]);
  const to = Math.min(newline < 0 ? text.length : newline, range[1] + CONTEXT);
  const wholeBefore = from === 0 || text[from - 1] === '\n';
  const wholeAfter = to === newline || to === text.length;
  const before = text.slice(from, range[0]);
  const after = text.slice(range[1], to);
  const words = [
    wholeBefore ? before : before.replace(/^\S*\s/, ''),
    text.slice(...range),
    wholeAfter ? after : after.replace(/\s\S*$/, ''),
  ].join('');
  return { where, words: words.replace(/\s+/g, ' ').trim(), range };
}

/** Evidence for the first place where `words` stand in `text`. */
export function evidenceOf(where: Evidence['where'], text: string, words: string): Evidence {
  const at = Math.max(0, text.indexOf(words));
  return evidenceIn(where, text, [at, at + words.length]);
}

/** Evidence of what a whole sentence of the body says. */
export const evidenceFrom = ({ text, range }: Sentence): Evidence => ({ where: 'body', words: text, range });
