import { LANGUAGES } from '../words/languages.ts';
import type { EntryList, Words } from '../words/schema.ts';
import { WORDS } from '../words/words.ts';

/** The entries of a list. */
export const entriesIn = (list: EntryList): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** The entries of one list of every language: mails mix languages, and programs write in their own. */
export const everyEntry = (pick: (words: Words) => EntryList): string[] => [
  ...new Set(LANGUAGES.flatMap((language) => entriesIn(pick(WORDS[language])))),
];

/** The source of a pattern that finds an entry as whole words; `*` at its start or end stands for letters. */
export function anyEntry(entries: readonly string[]): string {
  const sorted = entries.toSorted((a, b) => b.length - a.length);
  const open = sorted.filter((entry) => entry.startsWith('*')).map((entry) => source(entry.slice(1)));
  const whole = sorted.filter((entry) => !entry.startsWith('*')).map(source);
  const choices = [...(whole.length ? [`${NO_WORD_BEFORE}(?:${whole.join('|')})`] : []), ...open];
  return `(?:${choices.join('|') || '(?!)'})`;
}

/** A pattern for one list of every language. */
export const everyPattern = (pick: (words: Words) => EntryList, flags = 'iu'): RegExp =>
  new RegExp(anyEntry(everyEntry(pick)), flags);

const NO_WORD_BEFORE = String.raw`(?<![\p{L}\d])`;
const NO_WORD_BEHIND = String.raw`(?![\p{L}\d])`;

function source(entry: string): string {
  const isOpen = entry.endsWith('*');
  const words = (isOpen ? entry.slice(0, -1) : entry)
    .replace(/[.+?^${}()|[\]\\/*]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
    .replace(/'/g, "['\u2019]");
  return isOpen || !/[\p{L}\d]$/u.test(entry) ? words : words + NO_WORD_BEHIND;
}
