import type { Language } from '../../mail/words/languages.ts';

/** What the letter itself is about: whatever these are called is nobody's tone. */
export interface Names {
  company: string | null;
  role: string | null;
  recruiter: string | null;
  /** Whoever else is named in it: the owner, somebody whom they recommend. */
  others?: readonly string[];
}

/** A word as patterns see it, and where it stands in the text. */
interface Token {
  form: string;
  start: number;
  end: number;
}

/** A sentence: its words between spaces, ready for patterns, and where each stands. */
export interface Sentence {
  line: string;
  tokens: readonly Token[];
  /** The sign that ends it, where there is one. */
  ending: string;
}

/** What stands in place of a name, of an address, and of words that are left out. */
export const MASKED = '\u00a7';
export const LEFT_OUT = '\u00a4';

/** More of one sentence is not read: a hostile text must not hold the page. */
const LONGEST_SENTENCE = 120;
/** A line that is shorter ends where it ends; longer ones are broken by a mail program. */
const FULL_LINE = 60;

const WORD_OR_SIGN =
  /\S+@\S+|https?:\/\/\S+|www\.\S+|\p{L}[\p{L}\p{M}]*(?:['\u2019]\p{L}+)*['\u2019]?|\d+(?:[.,'\u2019]\d+)*(?:k(?!\p{L})|K(?!\p{L}))?|[^\s]/gu;
const ENDS = /^[.!?;\u2026]$/;
const PAUSES = /^[,:()\u2013\u2014/]$/;
const DROPPED = /^["'\u2019\u2018\u201c\u201d\u201e\u00ab\u00bb*_>-]$/;

/** Small letters without accents, ligatures apart: "Großes Œuvre" is "grosses oeuvre". */
export const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u2019', "'")
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

const ENGLISH: Record<string, string> = {
  "won't": 'will not',
  wont: 'will not',
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  dont: 'do not',
  didnt: 'did not',
  "i'm": 'i am',
  im: 'i am',
  ive: 'i have',
  "let's": 'let us',
  "it's": 'it is',
  "that's": 'that is',
  "what's": 'what is',
  "there's": 'there is',
  "who's": 'who is',
  "he's": 'he is',
  "she's": 'she is',
  "here's": 'here is',
};
const ENGLISH_ENDINGS = [
  [/n't$/, ' not'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'re$/, ' are'],
  [/'d$/, ' would'],
  [/'s$/, ''],
  [/'$/, ''],
] as const;
const FRENCH: Record<string, string> = {
  l: 'le',
  d: 'de',
  j: 'je',
  n: 'ne',
  s: 'se',
  m: 'me',
  t: 'te',
  c: 'ce',
};

/** The words that a written one stands for: "won’t" is "will not", "l’offre" is "le offre". */
export function formsOf(written: string, language: Language): string[] {
  const word = plain(written);
  if (!word.includes("'") && language !== 'en') return [word];
  if (language === 'en') {
    const whole = Object.hasOwn(ENGLISH, word) ? (ENGLISH[word] ?? word) : word;
    return ENGLISH_ENDINGS.reduce((rest, [ending, said]) => rest.replace(ending, said), whole)
      .split(/[ ']/)
      .filter(Boolean);
  }
  const parts = word.split("'").filter(Boolean);
  if (language === 'fr')
    return parts.map((part, at) =>
      at < parts.length - 1 ? (FRENCH[part] ?? part.replace(/qu$/, 'que')) : part,
    );
  return parts;
}

/** Names as they may stand in a text: whole, and a person's single words; longer ones first. */
function namesIn({ company, role, recruiter, others = [] }: Names): RegExp | null {
  const bare = (name: string) => name.replace(/\s*\((?:[mfwdxh]\s*[/|]?\s*){2,4}\)/giu, '').trim();
  const spoken = [company, role, recruiter, ...others].flatMap((name) =>
    name?.trim() ? [name.trim(), bare(name)] : [],
  );
  const people = [recruiter ?? '', ...others]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /^\p{Lu}.*\p{L}$/u.test(word));
  const all = [...new Set([...spoken, ...people])].filter(Boolean);
  if (!all.length) return null;
  const sources = all
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/\s+/g, '\\s+')
        .replace(/['\u2019]/g, "['\u2019]"),
    );
  return new RegExp(`(?<![\\p{L}\\d])(?:${sources.join('|')})(?![\\p{L}\\d])`, 'giu');
}

/** A name of one word counts only as it is written: "Better" is a company, "better" is none. */
const isWritten = (found: string, { company, role, recruiter }: Names) =>
  /\s/.test(found) || /^\P{Ll}/u.test(found) || [company, role, recruiter].includes(found);

/** Where names stand in a text: from where to where. */
function namePlaces(text: string, names: Names): [number, number][] {
  const pattern = namesIn(names);
  return [...(pattern ? text.matchAll(pattern) : [])].flatMap((match) =>
    isWritten(match[0], names) ? [[match.index, match.index + match[0].length] as [number, number]] : [],
  );
}

/** The text with blanks in place of names: all else stands where it stood. */
export const withoutNames = (text: string, names: Names): string =>
  namePlaces(text, names).reduce(
    (rest, [from, to]) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  );

/**
 * The sentences of a text, with the names in it masked.
 * @param names what the company, the role and the person are called
 */
export function sentencesOf(text: string, language: Language, names: Names): Sentence[] {
  const masks = namePlaces(text, names);
  const ends = lineEnds(text);
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const finish = (ending = '') => {
    if (tokens.some(({ form }) => form !== ','))
      sentences.push({ tokens, ending, line: ` ${tokens.map(({ form }) => form).join(' ')} ` });
    tokens = [];
  };
  let last = 0;
  for (const match of text.matchAll(WORD_OR_SIGN)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (ends.some((at) => at >= last && at < start) || tokens.length >= LONGEST_SENTENCE) finish();
    last = end;
    if (masks.some(([from, to]) => start < to && end > from)) {
      const before = tokens.at(-1);
      if (before?.form === MASKED && masks.some(([from, to]) => before.end > from && start < to))
        before.end = end;
      else tokens.push({ form: MASKED, start, end });
    } else if (ENDS.test(match[0])) finish(match[0]);
    else if (PAUSES.test(match[0])) tokens.push({ form: ',', start, end });
    else if (/@|:\/\/|^www\./.test(match[0])) tokens.push({ form: MASKED, start, end });
    else if (!DROPPED.test(match[0]))
      tokens.push(...formsOf(match[0], language).map((form) => ({ form, start, end })));
  }
  finish();
  return sentences;
}

/** Where a line ends and a sentence with it: at an empty line, behind a short one and behind a comma. */
const lineEnds = (text: string): number[] =>
  [...text.matchAll(/[^\n]*\n/g)].flatMap(({ 0: line, index }) =>
    line.trim().length < FULL_LINE || /[,.:;!?]\s*$/.test(line) ? [index + line.length - 1] : [],
  );
