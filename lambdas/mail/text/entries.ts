import { LANGUAGES } from '../words/languages.ts';
import type { EntryList, Words } from '../words/schema.ts';
import { WORDS } from '../words/words.ts';
import { entriesIn } from './entry-list.ts';

/** The entries of one list of every language: mails mix languages, and programs write in their own. */
export const everyEntry = (pick: (words: Words) => EntryList): string[] => [
  ...new Set(LANGUAGES.flatMap((language) => entriesIn(pick(WORDS[language])))),
];

/**
 * The source of a pattern that finds an entry as whole words; `*` at its start or end stands for letters. The
 * text must be `lowered`: without the flags "iu" an expression tries its words as one tree, and is ten times
 * as fast.
 */
export function anyEntry(entries: readonly string[]): string {
  const sorted = entries.toSorted((a, b) => b.length - a.length);
  const open = sorted.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1));
  const whole = sorted.filter((entry) => !entry.startsWith('*'));
  const choices = [
    ...(whole.length ? [NO_WORD_BEFORE + choice(whole)] : []),
    ...(open.length ? [choice(open)] : []),
  ];
  return `(?:${choices.join('|') || '(?!)'})`;
}

/** Words that must end, those of several apart from single ones, and words that need not. */
function choice(entries: string[]): string {
  const [several, single, open]: [string[], string[], string[]] = [[], [], []];
  for (const entry of entries)
    if (isOneWord(entry)) single.push(entry);
    else (ENDS.test(entry) ? several : open).push(source(entry));
  const ending = [several, single].flatMap((words) => (words.length ? [`(?:${words.join('|')})`] : []));
  const written = [
    ...(ending.length ? [`(?:${ending.join('|')})${NO_WORD_BEHIND}`] : []),
    ...(open.length ? [`(?:${open.join('|')})`] : []),
  ];
  return `(?:${written.join('|')})`;
}

const ENDS = /[\p{L}\d]$/u;
/** Most are, and a start has thousands to ask: the first expression answers in a fraction of the time. */
const isOneWord = (entry: string) => /^[a-z\d]+$/.test(entry) || /^[\p{L}\d]+$/u.test(entry);

/** A pattern for one list of every language, for `lowered` text. */
export const everyPattern = (pick: (words: Words) => EntryList, flags = 'u'): RegExp =>
  new RegExp(anyEntry(everyEntry(pick)), flags);

/** A text in small letters with the same length: what is found in it stands at the same place. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z\u00c0-\u00de]/g, (letter) => letter.toLowerCase());
}

const NO_WORD_BEFORE = String.raw`(?<![\p{L}\d])`;
const NO_WORD_BEHIND = String.raw`(?![\p{L}\d])`;

const source = (entry: string) =>
  (entry.endsWith('*') ? entry.slice(0, -1) : entry).replace(/[.+?^${}()|[\]\\/* ']/g, (sign) =>
    sign === ' ' ? String.raw`\s+` : sign === "'" ? "['\u2019]" : `\\${sign}`,
  );
