import type { Language } from '../words/languages.ts';
import { WORDS } from '../words/words.ts';

interface Entry {
  concept: string;
  words: Pattern[];
}

/** A word of an entry: as it stands, or with any beginning or ending. */
interface Pattern {
  letters: string;
  begins: boolean;
  within: boolean;
}

/** Entries by their first word: whole, by its first two letters, or anywhere inside a word. */
interface Lexicon {
  whole: Map<string, Entry[]>;
  beginnings: Map<number, Entry[]>;
  within: Entry[];
}

const LONGEST_SENTENCE = 600;
const WORD = /\p{L}[\p{L}\u2019-]*|\d+|\?/gu;
/** Articles and the like that French and Italian write together with the next word, and the English "n\u2019t". */
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
  const lexicon: Lexicon = { whole: new Map(), beginnings: new Map(), within: [] };
  const add = <Key>(index: Map<Key, Entry[]>, key: Key, entry: Entry) =>
    index.set(key, [...(index.get(key) ?? []), entry]);
  for (const [concept, words] of Object.entries(WORDS[language].concepts)) {
    for (const written of words
      .trim()
      .split(/\s*,\s*/)
      .filter(Boolean)) {
      const patterns = written.split(/\s+/).map((word) => ({
        letters: word.replaceAll('*', ''),
        begins: word.endsWith('*'),
        within: word.startsWith('*'),
      }));
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

/** The concepts that a sentence speaks of, a number (`NUMBER`) and a question mark (`QUESTION`) among them, in order. */
export function conceptsIn(sentence: string, language: Language): string[] {
  const { whole, beginnings, within } = lexiconOf(language);
  const words = wordsOf(sentence.slice(0, LONGEST_SENTENCE));
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '?') found.add('QUESTION');
    else if (word >= '0' && word < ':') found.add('NUMBER');
    else {
      addMatching(whole.get(word), words, at, found);
      addMatching(beginnings.get(beginningOf(word)), words, at, found);
      addMatching(within, words, at, found);
    }
  }
  return [...found].sort();
}

function addMatching(entries: Entry[] | undefined, words: string[], at: number, found: Set<string>): void {
  if (!entries) return;
  for (const { concept, words: patterns } of entries) if (allMatch(patterns, words, at)) found.add(concept);
}

function allMatch(patterns: Pattern[], words: string[], at: number): boolean {
  for (let next = 0; next < patterns.length; next++)
    if (!matches(patterns[next] as Pattern, words[at + next])) return false;
  return true;
}
