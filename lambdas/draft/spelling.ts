import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../mail/words/languages.ts';
import { type Finding, finding } from './tone/check.ts';

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
const MOST_FINDINGS = 5;

/**
 * Words of a text that no dictionary of its language has. Names are left alone: words with a capital, except
 * in German, where nouns have one, and at the beginning of a sentence, and whatever is in `names`.
 */
export async function checkSpelling(text: string, language: Language, names: string[]): Promise<Finding[]> {
  const known = new Set(names.join(' ').toLowerCase().match(WORD) ?? []);
  const dictionaries = await dictionariesOf(language);
  /** Switzerland writes no ß, and the dictionary is Germany's. */
  const isSwiss = language === 'de' && !text.includes('ß');
  const right = (word: string) =>
    [
      ...[word, word.toLowerCase(), word.replaceAll('\u2019', "'")],
      ...(isSwiss ? [word.replace('ss', 'ß')] : []),
    ].some((form) => dictionaries.some((dictionary) => dictionary.hasWord(form, false)));
  const wrong = [...text.matchAll(WORD)].flatMap(([written]) =>
    written
      .split(/[\u2019'-]/)
      .filter((word) => word.length > 2 && !known.has(word.toLowerCase()))
      .filter((word) => !/^\p{Lu}/u.test(word) && !right(word) && !right(written)),
  );
  return [...new Set(wrong)].slice(0, MOST_FINDINGS).map((words) => finding('spelling', words));
}
