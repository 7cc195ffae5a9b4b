import { writtenMailbox } from '../names/address.ts';
import type { Evidence, Original } from '../reading.ts';

/** A text in which a quote may stand: all white space as one blank, with where each sign comes from. */
interface Folded {
  where: Evidence['where'];
  text: string;
  /** The place of each sign in the text as it is; null where that has another form of its signs. */
  from: number[] | null;
}

/** Where a quote stands. */
export interface Found {
  where: Evidence['where'];
  /** The quote with single blanks. */
  words: string;
  /** In the text of the message, where that is where it stands. */
  range?: [number, number];
}

const NFC = 'NFC';
const fold = (text: string) => text.normalize(NFC).replace(/\s+/g, ' ').trim();

function folded(where: Evidence['where'], text: string): Folded {
  if (text.normalize(NFC) !== text) return { where, text: fold(text), from: null };
  const signs: string[] = [];
  const from: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const isSpace = /\s/.test(sign);
    if (isSpace && (!signs.length || signs.at(-1) === ' ')) continue;
    signs.push(isSpace ? ' ' : sign);
    from.push(at);
  }
  return { where, text: signs.join(''), from };
}

const LONGEST = 400;
const SHORTEST = 2;

export type Quotable = (quote: string) => Found | null;

/**
 * Finds where quotes stand in what a reader of a message sees: its text as written this time, the subject,
 * the sender and the Reply-To. White space says nothing, every other sign does.
 */
export function quotable(original: Original, current: string): Quotable {
  const places = [
    folded('body', current),
    folded('subject', original.subject ?? ''),
    folded('from', writtenMailbox(original.from)),
    folded('reply-to', writtenMailbox(original.replyTo)),
  ];
  return (quote) => {
    const words = fold(quote);
    if (words.length < SHORTEST || words.length > LONGEST) return null;
    for (const { where, text, from } of places) {
      const at = text.indexOf(words);
      if (at < 0) continue;
      if (where !== 'body' || !from) return { where, words };
      return { where, words, range: [from[at] ?? 0, (from[at + words.length - 1] ?? 0) + 1] };
    }
    return null;
  };
}

/** Whether a value stands in a quote, and no letter or digit of another word beside it. */
export function standsIn(value: string, { words }: Found): boolean {
  for (let at = words.indexOf(value); value && at >= 0; at = words.indexOf(value, at + 1)) {
    const before = words.slice(0, at);
    const after = words.slice(at + value.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
