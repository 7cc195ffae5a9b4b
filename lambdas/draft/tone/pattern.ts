import { entriesIn } from '../../mail/text/entry-list.ts';
import type { Language } from '../../mail/words/languages.ts';
import { formsOf, LEFT_OUT, MASKED, plain, type Sentence } from './text.ts';
import type { Entries, ToneWords } from './words/schema.ts';

const CLOSE = '(?: [^ ,]+){0,4}?';
const FAR = '(?: [^ ]+){0,10}?';
/** What stands for itself in an entry, beside the ideas. Numbers: not "100 %", which is no raise. */
const SIGNS: Record<string, string> = {
  MASKED: ` ${MASKED}`,
  NUMBER: String.raw` (?!100 )\d[\d.,']*`,
  AMOUNT: String.raw`(?: \d[\d.,]+k| [€$£]|(?<= [€$£]) \d[^ ]*)`,
  SIGN: ' %',
};

/** Where a pattern was found: the first word and the one behind the last. */
export interface Span {
  from: number;
  to: number;
}

/** Makes patterns of the entries of one language. */
export class Patterns {
  readonly #words: ToneWords;
  readonly #language: Language;
  readonly #ideas = new Map<string, string>();
  readonly #patterns = new Map<Entries, RegExp>();
  readonly #sets = new Map<Entries, ReadonlySet<string>>();

  constructor(words: ToneWords, language: Language) {
    this.#words = words;
    this.#language = language;
  }

  /** Where one of the entries stands in a sentence, each place once, from the left. */
  *spans({ line }: Pick<Sentence, 'line'>, entries: Entries): Generator<Span> {
    for (const { 0: found, index } of line.matchAll(this.#patternOf(entries))) {
      const from = spacesIn(line.slice(0, index));
      yield { from, to: from + spacesIn(found) };
    }
  }

  has(sentence: Pick<Sentence, 'line'>, entries: Entries): boolean {
    return !this.spans(sentence, entries).next().done;
  }

  /** The sentence without what one of the entries finds: the words keep their places. */
  without(line: string, entries: Entries): string {
    return line.replace(this.#patternOf(entries), (found) => ` ${LEFT_OUT}`.repeat(spacesIn(found)));
  }

  /** The entries that are one plain word each, as forms. */
  forms(entries: Entries): ReadonlySet<string> {
    const known = this.#sets.get(entries);
    if (known) return known;
    const forms = new Set(entriesIn(entries).map(plain));
    this.#sets.set(entries, forms);
    return forms;
  }

  #patternOf(entries: Entries): RegExp {
    const known = this.#patterns.get(entries);
    if (known) return known;
    const pattern = new RegExp(`${this.#anyOf(entries)}(?= )`, 'g');
    this.#patterns.set(entries, pattern);
    return pattern;
  }

  #anyOf(entries: Entries): string {
    const sources = entriesIn(entries)
      .toSorted((a, b) => b.length - a.length)
      .map((entry) => this.#entry(entry));
    return sources.length ? `(?:${[...new Set(sources)].join('|')})` : '(?!)';
  }

  #entry(entry: string): string {
    const [one, other] = entry.split(' & ').map((half) => this.#sequence(half));
    return other === undefined ? (one ?? '') : `(?:${one}${CLOSE}${other}|${other}${CLOSE}${one})`;
  }

  #sequence(entry: string): string {
    return entry
      .split(' ')
      .map((word) => (word === '…' ? CLOSE : word === '~' ? FAR : this.#choice(word)))
      .join('');
  }

  #choice(word: string): string {
    const choices = word
      .split('|')
      .map((it) => (/^[A-Z_]{2,}$|^I$/.test(it) ? this.#idea(it) : this.#word(it)));
    return choices.length > 1 ? `(?:${choices.join('|')})` : (choices[0] ?? '');
  }

  #word(written: string): string {
    return written
      .split('-')
      .flatMap((part) => formsOf(part, this.#language))
      .map((form) => ` ${form.replace(/[.+?^${}()[\]\\/]/g, '\\$&').replaceAll('*', '[^ ,]*')}`)
      .join('');
  }

  #idea(name: string): string {
    const sign = SIGNS[name];
    if (sign !== undefined) return sign;
    const known = this.#ideas.get(name);
    if (known !== undefined) return known;
    const entries = (this.#words.ideas as Record<string, Entries>)[name];
    if (entries === undefined) throw new Error(`“${name}” is no idea of ${this.#language}`);
    const source = this.#anyOf(entries);
    this.#ideas.set(name, source);
    return source;
  }
}

const spacesIn = (text: string) => text.split(' ').length - 1;
