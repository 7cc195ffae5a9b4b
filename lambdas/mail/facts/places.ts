import type { Letter } from '../letter.ts';
import type { Evidence } from '../reading.ts';
import { evidenceIn } from '../text/evidence.ts';
import type { Language } from '../words/languages.ts';
import { lexiconOf, MARK, marksAt, plain } from './job-words.ts';
import { has, READER, type Tokens, tokensOf } from './tokens.ts';

/** Where something may be said. */
export type PlaceName =
  | 'summary'
  | 'subject'
  | 'main'
  | 'signature'
  | 'description'
  | 'history'
  | 'from'
  | 'reply-to'
  | 'organizer';

export interface Place {
  name: PlaceName;
  tokens: Tokens;
  /** The beginning of its text in small letters. */
  lower: string;
  /** The words that a range of the place's text was read from. */
  evidence(range: [number, number]): Evidence;
}

const MOST_BEHIND_SIGN_OFF = 3;
const MOST_LINES = 40;
const LONGEST_LINE = 70;
const LONGEST = 5_000;
/** Of the older mail that a message quotes: the reader's own may name what this one is about. */
const MOST_HISTORY = 1_500;

/** The places of a letter, in the order in which they are evidence. */
export function placesOf({ original, body, invitations, language, history, reader }: Letter): Place[] {
  const readers = new Set(plain(reader ?? '').match(/\p{L}{2,}/gu) ?? []);
  const place = (name: PlaceName, text: string, evidence: Place['evidence']): Place[] =>
    text.trim()
      ? [{ name, tokens: tokensIn(text, name), lower: text.slice(0, LONGEST).toLowerCase(), evidence }]
      : [];
  const tokensIn = (text: string, name: PlaceName) => {
    const tokens = tokensOf(text, language);
    if (name === 'main') for (const word of greetedIn(tokens)) readers.add(word);
    for (let at = 0; at < tokens.count; at++) {
      if (readers.has(tokens.words[at] ?? '')) tokens.covers[at] = (tokens.covers[at] ?? 0) | READER;
      if (name === 'signature' && tokens.gaps[at] === 'line') tokens.gaps[at] = 'para';
    }
    return tokens;
  };
  const within =
    (where: Evidence['where'], text: string, offset = 0): Place['evidence'] =>
    ([from, to]) =>
      evidenceIn(where, text, [from + offset, to + offset]);
  const subject = original.subject ?? '';
  const { current } = body;
  const signed = signatureAt(current, body.signature.offset, language);
  const main = place('main', current.slice(0, signed), within('body', current));
  return [
    ...invitations
      .slice(0, 3)
      .flatMap(({ summary }) => place('summary', summary ?? '', within('invite', summary ?? ''))),
    ...place('subject', subject, within('subject', subject)),
    ...main,
    ...place('signature', current.slice(signed), within('body', current, signed)),
    ...place('history', history.slice(0, MOST_HISTORY), within('body', original.text, current.length)),
    ...place('from', original.from?.name ?? '', within('from', original.from?.name ?? '')),
    ...(original.replyTo?.name && original.replyTo.name !== original.from?.name
      ? place('reply-to', original.replyTo.name, within('reply-to', original.replyTo.name))
      : []),
    ...invitations
      .slice(0, 1)
      .flatMap(({ organizer }) =>
        place('organizer', organizer?.name ?? '', within('invite', organizer?.name ?? '')),
      ),
    ...invitations
      .slice(0, 1)
      .flatMap(({ description }) =>
        place('description', description ?? '', within('invite', description ?? '')),
      ),
  ];
}

/**
 * Where the signature of a text begins: behind the last line that is a sign-off, else where it was found by
 * the sender's name, else with the short lines at its end.
 */
function signatureAt(text: string, known: number, language: Language): number {
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  for (let at = lines.length - 1, filled = 0; at > 0 && filled < MOST_LINES; at--) {
    const line = lines[at] ?? '';
    if (line.trim()) filled++;
    const behind = signOffIn(line, language);
    if (behind !== null) return (starts[at] ?? 0) + behind;
  }
  if (known > 0 && known < text.length) return known;
  let at = lines.length;
  while (at > 1 && lines.length - at < 12 && isShort(lines[at - 1] ?? '')) at--;
  return Math.min(starts[at] ?? text.length, text.length);
}

const ADDRESSES = MARK.honorifics | MARK.degrees | MARK.greetings;
/** Behind so many words nobody is greeted any more. */
const MOST_IN_GREETING = 8;

/** Whom the first line greets: "Hi Jane," "Sehr geehrte Frau Dr. Doe,". */
function greetedIn({ words, gaps, capital, covers, count }: Tokens): string[] {
  if (!has(covers, 0, MARK.greetings)) return [];
  const found: string[] = [];
  for (let at = 0; at < Math.min(count, MOST_IN_GREETING); at++) {
    if (at > 0 && gaps[at] !== 'space' && gaps[at] !== 'none' && !(gaps[at] === 'comma' && !found.length))
      break;
    if (capital[at] && !has(covers, at, ADDRESSES)) found.push(words[at] ?? '');
  }
  return found.length > 3 ? [] : found.filter((word) => word.length > 1);
}

const isShort = (line: string) =>
  line.length < LONGEST_LINE && !/[.!?:;]\s*$/.test(line) && !/[!?]\s/.test(line);

/** How far a sign-off goes at the head of a line; null where the line is none. */
function signOffIn(line: string, language: Language): number | null {
  if (line.length > LONGEST_LINE || !line.trim()) return null;
  const found = [...line.matchAll(/[\p{L}&\u2019']+/gu)];
  const words = found.map(([word]) => plain(word));
  let length = 0;
  marksAt(lexiconOf(language), words, 0, (bit, count) => {
    if (bit & MARK.signOffs) length = Math.max(length, count);
  });
  const last = found[length - 1];
  if (!length || !last || /^\S*\s*\d/.test(line)) return null;
  const end = last.index + last[0].length;
  const rest = line.slice(end);
  if (!/^\s*[,!.\u2013-]|^\s*$/.test(rest) && words.length - length > MOST_BEHIND_SIGN_OFF) return null;
  return words.length - length > MOST_BEHIND_SIGN_OFF + 2 ? null : end;
}
