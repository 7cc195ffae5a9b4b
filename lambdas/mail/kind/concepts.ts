import { entriesIn } from '../text/entry-list.ts';
import { conceptWordsOf } from '../words/concepts/concepts.ts';
import type { Language } from '../words/languages.ts';

interface Entry {
  concept: string;
  words: Pattern[];
}

/** A word of an entry: as it stands, or with any beginning or ending, and perhaps behind some other words. */
interface Pattern {
  letters: string;
  begins: boolean;
  within: boolean;
  afterGap: boolean;
}

/** Entries by their first word: whole, by its first two letters, or anywhere inside a word. */
interface Lexicon {
  whole: Map<string, Entry[]>;
  beginnings: Map<number, Entry[]>;
  within: Entry[];
  /** Those that begin with a word, by the words that were asked for. */
  asked: Map<string, Entry[]>;
}

/** So many words are remembered: more would be a hostile text's. */
const MOST_REMEMBERED = 20_000;

const LONGEST_SENTENCE = 600;
/** So many words may stand where an entry has "…". */
const WIDEST_GAP = 4;
const GAP = '\u2026';
const WORD = /\p{L}[\p{L}\u2019-]*|\d+|\?/gu;
/**
 * Articles and the like that French and Italian write together with the next word, and the English
 * "n\u2019t".
 */
const ELIDED = /^((?:[ndlcjsmt]|qu|un|dell|all|quell|nell|sull)\u2019)(.+)$/u;
const NEGATED = /n\u2019t$/u;

const lexicons = new Map<Language, Lexicon>();

/** The entries of a language, indexed on first use. */
function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language) ?? indexed(language);
  lexicons.set(language, known);
  return known;
}

/** The first two letters of a word as one number. */
const beginningOf = (word: string) => word.charCodeAt(0) * 0x1_00_00 + word.charCodeAt(1);

function indexed(language: Language): Lexicon {
  const lexicon: Lexicon = { whole: new Map(), beginnings: new Map(), within: [], asked: new Map() };
  const add = <Key>(index: Map<Key, Entry[]>, key: Key, entry: Entry) =>
    index.set(key, [...(index.get(key) ?? []), entry]);
  for (const [concept, words] of Object.entries(conceptWordsOf(language))) {
    for (const written of entriesIn(words)) {
      const patterns = patternsOf(written);
      const first = patterns[0];
      if (!first) continue;
      const entry = { concept, words: patterns };
      if (first.within) lexicon.within.push(entry);
      else if (first.begins) add(lexicon.beginnings, beginningOf(first.letters), entry);
      else add(lexicon.whole, first.letters, entry);
    }
  }
  return lexicon;
}

function patternsOf(entry: string): Pattern[] {
  const words = entry.split(/\s+/);
  return words.flatMap((word, at) =>
    word === GAP
      ? []
      : [
          {
            letters: word.replaceAll('*', ''),
            begins: word.endsWith('*'),
            within: word.startsWith('*'),
            afterGap: words[at - 1] === GAP,
          },
        ],
  );
}

function wordsOf(text: string): string[] {
  const lower = text.toLowerCase().normalize('NFC').replaceAll("'", '\u2019');
  const words = lower.match(WORD) ?? [];
  if (!lower.includes('\u2019')) return words;
  return words.flatMap((word) => {
    const elided = ELIDED.exec(word);
    if (elided?.[1] && elided[2]) return [elided[1], elided[2]];
    return NEGATED.test(word) ? [word, 'n\u2019t'] : [word];
  });
}

const matches = ({ letters, begins, within }: Pattern, word: string | undefined) =>
  word !== undefined &&
  (within ? word.includes(letters) : begins ? word.startsWith(letters) : word === letters);

/**
 * The concepts that a sentence speaks of, a number (`NUMBER`) and a question mark (`QUESTION`) among them, in
 * order.
 */
export function conceptsIn(sentence: string, language: Language): string[] {
  const lexicon = lexiconOf(language);
  const words = wordsOf(sentence.slice(0, LONGEST_SENTENCE));
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '?') found.add('QUESTION');
    else if (word >= '0' && word < ':') found.add('NUMBER');
    else
      for (const { concept, words: patterns } of entriesAt(word, lexicon))
        if (patterns.length === 1 || allMatch(patterns, words, at)) found.add(concept);
  }
  return [...found].sort();
}

/** The entries whose first word fits a word. */
function entriesAt(word: string, { whole, beginnings, within, asked }: Lexicon): Entry[] {
  const known = asked.get(word);
  if (known) return known;
  const likely = [...(beginnings.get(beginningOf(word)) ?? []), ...within];
  const entries = [
    ...(whole.get(word) ?? []),
    ...likely.filter(({ words: [first] }) => first && matches(first, word)),
  ];
  if (asked.size >= MOST_REMEMBERED) asked.clear();
  asked.set(word, entries);
  return entries;
}

/** Whether the words of an entry stand at a place; behind a gap the nearest fitting word is taken. */
function allMatch(patterns: Pattern[], words: string[], from: number): boolean {
  let at = from;
  for (const [index, pattern] of patterns.entries()) {
    const last = index > 0 && pattern.afterGap ? at + WIDEST_GAP : at;
    while (at <= last && !matches(pattern, words[at])) at++;
    if (at > last) return false;
    at++;
  }
  return true;
}
