import type { Zone } from '../clock/instant.ts';

/** A date or a time of day that a text names, and where it stands. */
export interface Mention {
  from: number;
  to: number;
  /** ISO 8601: "2026-11-20". */
  date?: string;
  /** The weekday that stands beside the date is not that of the date. */
  contradicted?: true;
  /** ISO 8601: "14:30:00". */
  time?: string;
  end?: string;
  zone?: Zone;
}

/** What a date is read with. */
export interface HowToRead {
  /** Day of the message (ISO 8601): what relative words and missing years count from. */
  sent: string | null;
  /** Language tag where it is known. */
  language: string | null;
  /** 3/12 is 12 March. */
  monthFirst: boolean;
  /** A header line holds nothing but its date: 15.41 is a time there without further proof. */
  headerLine?: boolean;
}

/** A number, a word in lower case, or a sign. */
export interface Token {
  text: string;
  from: number;
  to: number;
  number: number | null;
}

/** A mention and the token after it; null where there is none. */
export type Found = { mention: Mention; next: number } | null;

const MAX_TEXT = 30_000;
const TOKEN = /\d+|[\p{L}\p{M}’]+(?:-[\p{L}\p{M}]+)*|[^\s]/gu;
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

/** The tokens of a text; what lies beyond 30,000 characters is not looked at. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let to = 0;
  const read = text.slice(0, MAX_TEXT).replace(APOSTROPHE, '’');
  for (const written of read.match(TOKEN) ?? []) {
    const from = read.indexOf(written, to);
    to = from + written.length;
    const number = written >= '0' && written < ':' ? Number(written) : null;
    tokens.push({ text: written.toLowerCase(), from, to, number });
  }
  return tokens;
}

/** Whether the token at a place is one of some texts. */
export const is = (tokens: Token[], at: number, ...texts: string[]) => texts.includes(tokens[at]?.text ?? '');

/** Whether the token at a place is among some words. */
export const isIn = (words: ReadonlySet<string>, tokens: Token[], at: number) =>
  words.has(tokens[at]?.text ?? '');

/** Whether a token touches the one before it. */
export const near = (tokens: Token[], at: number) => (tokens[at]?.from ?? Infinity) === tokens[at - 1]?.to;

/** How many figures a number is written with. */
export const figures = (token: Token | undefined) => (token?.number == null ? 0 : token.to - token.from);

/** Whether a token begins with one of some texts, as 月 in "月曜日". */
export const startsWith = (token: Token | undefined, ...starts: string[]) =>
  starts.some((start) => token?.text.startsWith(start));
