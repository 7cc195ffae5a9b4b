/** So many letters of a word are looked at: more of them tell little more. */
const LENGTH = 4;
/** Anything may follow. */
const ANY = '*';
/** A pattern with more beginnings than these may as well begin with any word. */
const MOST = 300;

/** Looking ahead or back stands for no characters. */
const LOOK = /\(\?(?:[!=]|<[!=])/y;
const GROUP = /\((?:\?(?:-?[a-z]+)?:)?/y;
const CLOSE = /\)/y;
const BAR = /\|/y;
const ATOM = /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|[^\\[()|]/suy;
const QUANTIFIER = /([?*+]|\{\d*(?:,\d*)?\})\??/y;
const MAY_BE_ABSENT = /^(?:[?*]|\{0?,)/;
/** A class of single characters: "[sz]". */
const SINGLES = /^\[[^^\\-]+\]$/u;
const LITERAL = /^(?:\\[^\p{L}\d]|[^\\[.])$/su;

/**
 * The words that what a pattern matches may begin with, of each its first four letters, small; `null` where
 * it may begin with any. A sentence is asked about hundreds of phrases, and a process that has just started
 * would make a pattern of each: so it makes those only whose first word is there.
 * @param pattern the source of a regular expression without back references
 */
export function beginningsOf(pattern: string): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const start of new Reader(pattern).choice()) {
    const word = /^[\p{L}\d]*/u.exec(start)?.[0] ?? '';
    if (!word || start[word.length] === ANY) return null;
    words.add(beginningOf(word));
  }
  return words;
}

/** What a word has in common with such a beginning, where it is one. */
export const beginningOf = (word: string): string => word.slice(0, LENGTH);

/** Reads a pattern part by part (ECMA-262 §22.2.1): of each the texts that it may begin with. */
class Reader {
  #at = 0;
  readonly #pattern: string;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** Of alternatives with "|" between them, up to the end of their group. */
  choice(): Set<string> {
    const all = this.#sequence();
    while (this.#take(BAR)) for (const start of this.#sequence()) all.add(start);
    return all.size > MOST ? new Set([ANY]) : all;
  }

  #sequence(): Set<string> {
    let all = new Set(['']);
    for (let part = this.#part(); part; part = this.#part()) {
      all = joined(all, part);
      if (![...all].some(isOpen)) this.#skip();
    }
    return all;
  }

  #part(): Set<string> | null {
    if (this.#take(LOOK)) return this.#group() && new Set(['']);
    const part = this.#take(GROUP) ? this.#group() : this.#atom();
    const times = this.#take(QUANTIFIER)?.[1];
    if (!part || !times || times === '?') return part && (times ? part.add('') : part);
    const repeated = joined(part, new Set([ANY]));
    return MAY_BE_ABSENT.test(times) ? repeated.add('') : repeated;
  }

  #group(): Set<string> {
    const within = this.choice();
    this.#take(CLOSE);
    return within;
  }

  #atom(): Set<string> | null {
    const atom = this.#take(ATOM)?.[0];
    if (!atom) return null;
    if (SINGLES.test(atom)) return new Set(atom.slice(1, -1).toLowerCase());
    if (atom === String.raw`\s`) return new Set([' ']);
    return new Set([LITERAL.test(atom) ? atom.slice(-1).toLowerCase() : ANY]);
  }

  /** Passes over the rest of a sequence: what it begins with stands. */
  #skip(): void {
    for (let depth = 0; this.#at < this.#pattern.length; ) {
      if (this.#take(GROUP)) depth++;
      else if (depth && this.#take(CLOSE)) depth--;
      else if (!this.#take(ATOM) && !(depth && this.#take(BAR))) return;
    }
  }

  #take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#pattern);
    if (found) this.#at = what.lastIndex;
    return found;
  }
}

/** Whether what follows a text is still a part of a beginning. */
const isOpen = (start: string) => start.length < LENGTH && !start.endsWith(ANY) && !start.endsWith(' ');

/** Texts with what may follow them; what is long enough is not gone on with. */
function joined(some: Set<string>, others: Set<string>): Set<string> {
  const all = new Set<string>();
  for (const start of some)
    if (!isOpen(start)) all.add(start);
    else for (const next of others) all.add((start + next).slice(0, LENGTH));
  return all.size > MOST ? new Set([ANY]) : all;
}
