import type { Language } from '../words/languages.ts';
import type { Sign } from '../words/schema.ts';
import { WORDS } from '../words/words.ts';
import { beginningOf, beginningsOf } from './beginnings.ts';
import { lowered } from './entries.ts';
import { matchesOf } from './matches.ts';

/** Up to six words of one sentence, with the blanks around them. */
const SOME_WORDS = '[,:;]?\\s+(?:(?:\\d{1,2}\\.|[^\\s.!?]{1,40})\\s+){0,6}?';

/** A comma does not end a phrase: "ein erstes, unverbindliches Kennenlernen". */
const BLANK = '[,;]?\\s+';

/** No sentence that a person writes is longer; a pattern takes its time on one that is. */
const LONGEST = 1_000;

const phrases = new Map<Sign, Map<Language, PhraseList>>();

/** Where phrases for a sign stand in a text of a language, or in its English words; none over another. */
export const phrasesIn = (sign: Sign, language: Language, text: string): [number, number][] =>
  listFor(sign, language).rangesIn(text);

/** Where the first one stands; null where none does. */
export const phraseIn = (sign: Sign, language: Language, text: string): [number, number] | null =>
  phrasesIn(sign, language, text)[0] ?? null;

/** Whether one stands there. */
export const saysOneOf = (sign: Sign, language: Language, text: string): boolean =>
  phraseIn(sign, language, text) !== null;

/** A sentence as phrases are written, and where the words of it begin. */
interface Sentence {
  text: string;
  small: string;
  words: { word: string; index: number }[];
}

/** The sentence that was asked about last: it is asked about every sign in turn. */
let last: Sentence = { text: '', small: '', words: [] };

/** Small letters, one apostrophe: a pattern for both cases is far slower. */
function sentenceOf(text: string): Sentence {
  if (last.text === text) return last;
  const small = lowered(withOneApostrophe(text));
  const words = matchesOf(WORD, small).map(({ 0: word, index }) => ({ word: beginningOf(word), index }));
  last = { text, small, words };
  return last;
}

const WORD = /[\p{L}\d]+/gu;

const withOneApostrophe = (text: string) => text.slice(0, LONGEST).replaceAll('\u2019', "'");

/** In a phrase: here a capital is one. */
const CASED = '(?-i:';

/** The phrases for a sign in a language, read once. Job sites mix their own English into any language. */
function listFor(sign: Sign, language: Language): PhraseList {
  const ofLanguage = phrases.get(sign) ?? new Map<Language, PhraseList>();
  phrases.set(sign, ofLanguage);
  const languages: Language[] = language === 'en' ? ['en'] : [language, 'en'];
  const list =
    ofLanguage.get(language) ??
    new PhraseList(languages.flatMap((one) => (WORDS[one].signs[sign] ?? []).map((it) => source(it, one))));
  ofLanguage.set(language, list);
  return list;
}

/** A phrase, and its pattern once one was needed. */
class Phrase {
  readonly source: string;
  readonly isCased: boolean;
  #pattern: RegExp | null = null;

  constructor(source: string) {
    this.source = source;
    this.isCased = source.includes(CASED);
  }

  /** How much of a text it takes from a place on; 0 where it does not stand there. */
  lengthAt(text: string, at: number): number {
    this.#pattern ??= this.isCased ? withEnd(this.source, LETTER, 'iuy') : ofSmallLetters(this.source);
    this.#pattern.lastIndex = at;
    return this.#pattern.exec(text)?.[0].length ?? 0;
  }
}

const LETTER = String.raw`\p{L}`;
/** Small letters of the languages that are read: a class of all scripts takes far longer to be made. */
const SMALL_LETTER = 'a-z\u00df-\u024f';

const withEnd = (source: string, letter: string, flags: string) =>
  new RegExp(`(?:${source})(?![${letter}\\d])`, flags);

const CLASS_OR_LETTER = /\[(?:\\.|[^\]\\])*\]|\\p\{L\}/g;

const ofSmallLetters = (source: string) =>
  withEnd(
    source.replace(CLASS_OR_LETTER, (part) =>
      part === LETTER ? `[${SMALL_LETTER}]` : part.replace(LETTER, SMALL_LETTER),
    ),
    SMALL_LETTER,
    'y',
  );

/** Phrases by the words that they begin with: at a word of a text only its own are tried. */
class PhraseList {
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #anywhere: Phrase[] = [];

  constructor(sources: string[]) {
    for (const source of sources) {
      const phrase = new Phrase(source);
      const words = beginningsOf(source);
      for (const word of words ?? []) {
        const others = this.#byWord.get(word) ?? [...this.#anywhere];
        this.#byWord.set(word, [...others, phrase]);
      }
      if (words) continue;
      for (const others of [...this.#byWord.values(), this.#anywhere]) others.push(phrase);
    }
  }

  rangesIn(text: string): [number, number][] {
    const { small, words } = sentenceOf(text);
    const found: [number, number][] = [];
    let end = 0;
    for (const { word, index } of words) {
      if (index < end) continue;
      for (const phrase of this.#byWord.get(word) ?? this.#anywhere) {
        end = index + phrase.lengthAt(phrase.isCased ? withOneApostrophe(text) : small, index);
        if (end > index) break;
      }
      if (end > index) found.push([index, end]);
    }
    return found;
  }
}

const source = (phrase: string, language: Language) =>
  withNamed(phrase, language)
    .replace(/ ?\u2026 ?\? ?/g, `(?:${SOME_WORDS}|\\s+)`)
    .replace(/ ?\u2026 ?/g, SOME_WORDS)
    .replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? BLANK : part.replace(' ', '\\s')));

/** What a name stands for may have names in it; a long phrase goes on in the next line. */
const withNamed = (phrase: string, language: Language): string =>
  phrase.replace(/\n\s*/g, '').replace(/<(\w+)>/g, (_, name: string) => {
    const words = WORDS[language].signs.named[name] ?? [];
    return `(?:${withNamed([words].flat().join('|'), language)})`;
  });
