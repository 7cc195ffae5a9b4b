import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../mail/words/languages.ts';
import { type Finding, finding } from './tone/check.ts';
import { capitalised } from './words.ts';

/** The dictionaries of each language, by package and file; a word is right when one of them has it. */
const DICTIONARIES: Record<Language, [string, string][]> = {
  en: [
    ['@cspell/dict-en_us', 'en_US.trie.gz'],
    ['@cspell/dict-en-gb', 'en_GB.trie.gz'],
  ],
  de: [['@cspell/dict-de-de', 'de_DE.trie.gz']],
  fr: [['@cspell/dict-fr-fr', 'fr-fr.trie.gz']],
  es: [['@cspell/dict-es-es', 'Spanish.trie.gz']],
  pt: [
    ['@cspell/dict-pt-pt', 'dict/Portuguese-European.trie.gz'],
    ['@cspell/dict-pt-br', 'pt_BR.trie.gz'],
  ],
  it: [['@cspell/dict-it-it', 'dict/it-it.trie']],
  nl: [['@cspell/dict-nl-nl', 'Dutch.trie.gz']],
};

interface Dictionary {
  hasWord(word: string, caseSensitive: boolean): boolean;
}

const loaded = new Map<Language, Dictionary[]>();

/**
 * The dictionaries of a language, read on first use: `dictionaries/` beside the bundle in AWS, else the
 * packages.
 */
async function dictionariesOf(language: Language): Promise<Dictionary[]> {
  const known = loaded.get(language);
  if (known) return known;
  const { decodeTrie } = await import('cspell-trie-lib');
  const dictionaries = DICTIONARIES[language].map(([name, file]) =>
    decodeTrie(unpacked(readFileSync(pathOf(name, file)), file)),
  );
  loaded.set(language, dictionaries);
  return dictionaries;
}

const unpacked = (bytes: Buffer, file: string) =>
  new Uint8Array(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);

function pathOf(name: string, file: string): string {
  const bundled = join(import.meta.dirname, 'dictionaries', basename(file));
  return existsSync(bundled) ? bundled : join(import.meta.dirname, '../../node_modules', name, file);
}

const WORD = /\p{L}[\p{L}\u2019'-]*\p{L}/gu;
/** What is no word of the writer's: addresses, links and domains. */
const NO_WORDS = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+\b/gu;
const MOST_FINDINGS = 5;
const SENTENCE_BEGINS = /(?:^|[.!?:\n\u201c\u00ab"(]|\u00a1|\u00bf)\s*$/u;
/** Letters that stand in for one another, or are left out, in the languages that have dictionaries. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöœùúûüß';
const LONGEST_WORD = 40;
/** So many unknown words are compared with all that are near them: a text in another language has hundreds. */
const MOST_COMPARED = 200;

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** What tells whether a word is written as a dictionary has it, and whether but for its accents. */
function wordsKnown(dictionaries: Dictionary[], isSwiss: boolean) {
  const has = (word: string) => dictionaries.some((dictionary) => dictionary.hasWord(word, true));
  const isRight = (word: string): boolean => {
    const plain = word.replaceAll('\u2019', "'");
    const lower = plain.toLowerCase();
    const forms = [plain, lower, capitalised(lower)];
    return forms.some(has) || (isSwiss && forms.some((form) => has(form.replace('ss', 'ß'))));
  };
  const lacksAccents = (word: string) =>
    dictionaries.some((dictionary) => dictionary.hasWord(word.toLowerCase(), false));
  return { isRight, lacksAccents };
}

/** Whether another word differs by a letter, or by two that changed places: else it is a name, or foreign. */
function isSlip(word: string, isRight: (word: string) => boolean): boolean {
  for (let at = 0; at <= word.length; at++) {
    const [front, back] = [word.slice(0, at), word.slice(at)];
    if (back && isRight(front + back.slice(1))) return true;
    if (back.length > 1 && isRight(front + back.charAt(1) + back.charAt(0) + back.slice(2))) return true;
    for (const letter of LETTERS)
      if (isRight(front + letter + back) || (back && isRight(front + letter + back.slice(1)))) return true;
  }
  return false;
}

/**
 * Words of a text that are spelled wrong: no dictionary of its language has them, but one that differs by a
 * letter or an accent. A word with a capital counts where its language writes nouns so (German) and at the
 * beginning of a sentence; elsewhere it is a name. What is in `names`, addresses and links are left alone.
 * @param text as the owner wrote it
 */
export async function checkSpelling(text: string, language: Language, names: string[]): Promise<Finding[]> {
  const known = new Set(names.join(' ').toLowerCase().match(WORD) ?? []);
  const dictionaries = await dictionariesOf(language);
  /** Switzerland writes no ß, and the dictionary is Germany's. */
  const isSwiss = language === 'de' && !text.includes('ß');
  const { isRight, lacksAccents } = wordsKnown(dictionaries, isSwiss);
  const read = text.replace(NO_WORDS, (found) => ' '.repeat(found.length));
  const unknown = [...read.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    if (isRight(written)) return [];
    const begins = SENTENCE_BEGINS.test(read.slice(Math.max(0, index - 4), index));
    return written.split(/[\u2019'-]/).filter((word) => {
      if (word.length < 3 || word.length > LONGEST_WORD || known.has(word.toLowerCase())) return false;
      if (word === word.toUpperCase() || (isCapital(word) && language !== 'de' && !begins)) return false;
      return !isRight(word);
    });
  });
  const wrong: string[] = [];
  for (const word of [...new Set(unknown)].slice(0, MOST_COMPARED)) {
    if (lacksAccents(word) || isSlip(word, isRight)) wrong.push(word);
    if (wrong.length === MOST_FINDINGS) break;
  }
  return wrong.map((words) => finding('spelling', words));
}
