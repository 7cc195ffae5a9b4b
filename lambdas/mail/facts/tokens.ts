import { everyEntry } from '../text/entries.ts';
import { matchesOf } from '../text/matches.ts';
import { isDateWord } from '../when/when.ts';
import type { Language } from '../words/languages.ts';
import { everyWord } from '../words/words.ts';
import { lexiconOf, MARK, marksAt, plain } from './job-words.ts';

/** What stands between two words. */
export type Gap =
  | 'none'
  | 'space'
  | 'line'
  | 'comma'
  | 'dash'
  | 'slash'
  | 'bar'
  | 'open'
  | 'close'
  | 'quote'
  | 'colon'
  | 'stop'
  | 'para'
  | 'end';

/** The words of a text, what stands between them, and what they are known for. */
export interface Tokens {
  text: string;
  count: number;
  /** As in the lexicon. */
  words: string[];
  from: number[];
  to: number[];
  /** In front of each word, and behind the last. */
  gaps: Gap[];
  /** Marks (as bits) of entries that begin at a word, that end with it, and that it is part of. */
  begins: Int32Array;
  ends: Int32Array;
  covers: Int32Array;
  capital: boolean[];
}

const LONGEST = 12_000;
const MOST_WORDS = 2_000;
/**
 * A link or an address is one word; "C++", "Node.js", "m/w/d", "Jefe/a", "Techniker:in" and "e.V." are one as
 * well.
 */
const WORD = new RegExp(
  String.raw`(?:https?://|www\.)[^\s<>]{1,400}|` +
    String.raw`[\p{L}\p{N}.+_-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}|` +
    String.raw`[\p{L}\p{M}\p{N}]+(?:(?:[.&+#*_\u00b7/'\u2019-]|:(?=in))[\p{L}\p{M}\p{N}]+)*` +
    String.raw`(?:\((?:e|a|o|in|es|as|os|ne|trice|euse)\))?[+#]{0,2}|&|@`,
  'gu',
);
/** What French and Italian write together with the next word. */
const ELIDED = /^(?:[dlnsjcmt]|qu|un|(?:d|n|s)ell|[ad]ll|dall|sull|quell)['\u2019](?=\p{L})/iu;
/** A full stop behind one of these ends no sentence. */
const SHORT = everyWord(({ names }) => names.shortened);
const isShort = (word: string) => /^\p{L}$/u.test(word) || SHORT.has(word.toLowerCase());
/** "S.p.A", "K.K": known without full stops. */
const ABBREVIATION = /^\p{L}(?:\.\p{L}){1,4}$/u;
/** The second ending of a noun for both: "Techniker:in", "Jefe/a", "chargé·e". */
const GENDERED =
  /(?<=\p{L}{2})(?:[:*_/·](?:in|innen|a|o|e|es|ne|rice|euse)|\((?:e|a|o|in|es|as|os|ne|trice|euse)\))$/u;
const LINK = /[@/]/;

/** Takes a text apart into words, and marks them with what a language knows them for. */
export function tokensOf(text: string, language: Language): Tokens {
  const head = text.slice(0, LONGEST);
  const tokens: Tokens = {
    ...{ text, count: 0, words: [], from: [], to: [], gaps: [], capital: [] },
    ...NO_MARKS,
  };
  let end = 0;
  for (const { 0: word, index } of matchesOf(WORD, head)) {
    if (tokens.count >= MOST_WORDS) break;
    const elided = language === 'en' ? null : ELIDED.exec(word)?.[0];
    const parts = elided ? [elided.slice(0, -1), word.slice(elided.length)] : [word];
    let from = index;
    for (const part of parts) {
      tokens.gaps.push(gapIn(head.slice(end, from), tokens.count ? head.slice(tokens.from.at(-1), end) : ''));
      tokens.words.push(
        plain(ABBREVIATION.test(part) ? part.replaceAll('.', '') : part.replace(GENDERED, '')),
      );
      tokens.from.push(from);
      tokens.capital.push(/^[\p{Lu}\p{Lt}]/u.test(part) || /^[\p{L}\d]{1,3}\p{Lu}/u.test(part));
      end = from + part.length;
      tokens.to.push(end);
      tokens.count++;
      from = end + 1;
    }
  }
  tokens.gaps.push('end');
  if (tokens.count) tokens.gaps[0] = 'end';
  return marked(tokens, language);
}

/** The mark of a word that dates have. */
export const DAY = 1 << 29;
/** The mark of the reader's own name: no other fact goes over it. */
export const READER = 1 << 30;

const isDay = (word: string) =>
  word.length > 2 &&
  (isDateWord(word) ||
    (word.includes('-') && word.split('-').some((part) => part.length > 2 && isDateWord(part))));

const NO_MARKS = { begins: new Int32Array(0), ends: new Int32Array(0), covers: new Int32Array(0) };

function marked(tokens: Tokens, language: Language): Tokens {
  const lexicon = lexiconOf(language);
  const { words, count } = tokens;
  const [begins, ends, covers] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let at = 0; at < count; at++) {
    if (words[at] === 'i' && tokens.gaps[at + 1] !== 'space') continue;
    marksAt(lexicon, words, at, (bit, length) => {
      const last = at + length - 1;
      for (let next = at + 1; next <= last; next++) if (!JOINED.has(tokens.gaps[next] ?? 'end')) return;
      begins[at] = (begins[at] ?? 0) | bit;
      ends[last] = (ends[last] ?? 0) | bit;
      for (let next = at; next <= last; next++) covers[next] = (covers[next] ?? 0) | bit;
    });
    // "des" is December in some language, and would part every "directrice des opérations"
    const isSmall = !tokens.capital[at] && has(covers, at, MARK.joins | MARK.articles);
    if (!isSmall && isDay(tokens.text.slice(tokens.from[at], tokens.to[at]).toLowerCase()))
      covers[at] = (covers[at] ?? 0) | DAY;
  }
  markJoins(tokens, covers);
  return { ...tokens, begins, ends, covers };
}

/** Small words that join names, in any language: a company keeps its own abroad, "Korn und Krume". */
const JOINS = new Set(everyEntry(({ job }) => job.joins).map(plain));

function markJoins({ words, capital, gaps, count }: Tokens, covers: Int32Array): void {
  for (let at = 1; at + 1 < count; at++)
    if (
      capital[at - 1] &&
      capital[at + 1] &&
      !capital[at] &&
      gaps[at] === 'space' &&
      gaps[at + 1] === 'space' &&
      JOINS.has(words[at] ?? '')
    )
      covers[at] = (covers[at] ?? 0) | MARK.joins;
}

/** Between the words of one entry. */
const JOINED = new Set<Gap>(['none', 'space', 'line', 'slash', 'comma', 'dash']);

const SIGNS: [RegExp, Gap][] = [
  [/\n[^\S\n]*\n|\n\s*[-*\u2022\u00b7\u25aa\u2013]\s/, 'para'],
  [/[!?;\u2026\u00bf\u00a1]/, 'stop'],
  [/:/, 'colon'],
  [/["\u201c\u201d\u201e\u00ab\u00bb]|[\u2018\u201a]|(?<=[\s(])'|'(?=[\s,.)])/, 'quote'],
  [/\)|\]/, 'close'],
  [/\(|\[/, 'open'],
  [/[|\u00b7\u2022\u25aa\u203a\u2192\u00d7<>*]|\/\//, 'bar'],
  [/(?:^|\s)[-\u2013\u2014~]+(?:\s|$)|[\u2013\u2014]|--/, 'dash'],
  [/\//, 'slash'],
  [/,/, 'comma'],
  [/\n/, 'line'],
];

function gapIn(gap: string, before: string): Gap {
  if (gap === ' ') return 'space';
  const between = gap.includes('>') ? gap.replace(/\n(?:[> ]{1,20})/g, '\n') : gap;
  if (between === '' || between === "'" || between === '\u2019') return 'none';
  if (between.includes('.') && !isShort(before)) return /\n/.test(between) ? 'para' : 'stop';
  for (const [sign, gap] of SIGNS) if (sign.test(between)) return gap;
  return 'space';
}

/** Whether a word is a link or an address. */
export const isLink = ({ text, from, to }: Tokens, at: number) => {
  const word = text.slice(from[at], to[at]);
  return (LINK.test(word) && word.length > 12) || word.includes('@') || word.startsWith('www.');
};

/** The words from one to another as they are written, with one blank where a line breaks. */
export function written({ text, from, to }: Tokens, first: number, last: number): string {
  const words = text.slice(from[first], to[last]);
  return /\n|\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** Gaps over which no name and no title goes. */
export const HARD: ReadonlySet<Gap> = new Set(['stop', 'para', 'colon', 'quote', 'bar', 'end']);

/** The languages that put their words alike: what is learned of one holds for its family. */
export const familyOf = (language: Language): 'en' | 'de' | 'nl' | 'romance' =>
  language === 'en' || language === 'de' || language === 'nl' ? language : 'romance';

/** Whether a word is one of those with a mark, alone or within an entry. */
export const has = (bits: Int32Array, at: number, mark: number) => ((bits[at] ?? 0) & mark) !== 0;

/** The words from `first` to `last`, both of it. */
export type Span = [first: number, last: number];

/** Each span once. */
export const distinct = (spans: Span[]): Span[] => [
  ...new Map(spans.map((span) => [span[0] * MOST_WORDS + span[1], span])).values(),
];
