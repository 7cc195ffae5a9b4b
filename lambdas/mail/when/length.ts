import { inLanguage, source } from '../clock/vocabulary.ts';
import type { WeighedSentence } from '../kind/kind.ts';
import { matchesOf } from '../text/matches.ts';
import type { Language } from '../words/languages.ts';
import type { Length as LengthWords } from '../words/schema.ts';
import { WORDS, wordsIn } from '../words/words.ts';

/** The patterns of a language, and of English, by which lengths are read. */
interface Patterns {
  /** A length; `hours`, `more` and `minutes` are its figures, `said` its words. */
  length: RegExp;
  /** Minutes of lengths in words. */
  said: readonly [RegExp, number][];
  /** Numbers that are written out. */
  numbers: ReadonlyMap<string, number>;
  lasts: RegExp;
  otherwise: RegExp;
  /** In front of a length that is none to count with: "30 to 45 minutes", "about an hour". */
  guessed: RegExp;
  /** The same behind it. */
  orSo: RegExp;
}

/** No interview is shorter, and none longer. */
const SHORTEST = 10;
const LONGEST = 8 * 60;
const MOST_TEXT = 1_000;

const patterns = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = patterns.get(language);
  if (known) return known;
  const of = (pick: (words: LengthWords) => string) =>
    inLanguage(language, (one) => pick(WORDS[one].times.length));
  const both = language === 'en' ? (['en'] as const) : ([language, 'en'] as const);
  const { length: own } = WORDS[language].times;
  const { minutes, numbers: hours } = WORDS[language].clock;
  const numbers = new Map([...Object.entries(minutes), ...wordsIn(hours).map(numbered)]);
  const number = [...numbers.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const said = both.flatMap((one) => Object.entries(WORDS[one].times.length.said));
  const [ofMinutes, ofHours, and] = [of((w) => w.minutes), of((w) => w.hours), of((w) => w.and)];
  const words = said.map(([pattern]) => source(pattern)).join('|');
  const made: Patterns = {
    length: new RegExp(
      `(?<![\\p{L}\\d.,:/+-])(?:(?<said>${words})|` +
        `(?<minutes>\\d{1,3}|${number})[ \\u00a0-]?(?:${ofMinutes})|` +
        `(?<hours>\\d(?:[.,]\\d)?|${number})[ \\u00a0-]?(?:${ofHours})` +
        `(?: ?(?:${and})?[ ,]?(?<more>\\d\\d)(?:[ -]?(?:${ofMinutes}))?)?)(?![\\p{L}\\d])`,
      'giu',
    ),
    said: said.map(([pattern, length]) => [new RegExp(`^(?:${source(pattern)})$`, 'iu'), length]),
    numbers,
    lasts: new RegExp(`(?<!\\p{L})(?:${of((w) => w.lasts)})(?!\\p{L})[^.!?\\d]{0,16}$`, 'iu'),
    // Of this language alone: "per" is "for" in Italian.
    otherwise: new RegExp(`(?<!\\p{L})(?:${source(own.otherwise)})(?!\\p{L})`, 'iu'),
    guessed: new RegExp(
      `(?:(?:\\d|(?<!\\p{L})(?:${number})) ?(?:${UP_TO}|${inLanguage(language, ranges)})|` +
        `(?<!\\p{L})(?:${source(own.about.before)})[.:]?(?: \\p{L}{1,3})?) ?$`,
      'iu',
    ),
    orSo: new RegExp(`^[ ,(-]{0,3}(?:${source(own.about.behind)})(?!\\p{L})`, 'iu'),
  };
  patterns.set(language, made);
  return made;
}

const numbered = (word: string, at: number) => [word, at + 1] as const;
const UP_TO = '[-\\u2013/]|\\p{L}{0,3}';
const ranges = (language: Language) => wordsIn(WORDS[language].clock.range).join('|');

/** How many minutes a length has. */
function minutesIn({ groups = {} }: RegExpExecArray, { said, numbers }: Patterns): number {
  const { said: words, minutes, hours, more } = groups;
  if (words) return said.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
  const figure = (written = '0') => numbers.get(written.toLowerCase()) ?? Number(written.replace(',', '.'));
  return Math.round(figure(minutes) + figure(hours) * 60 + figure(more));
}

/** Whether a length is one of two, or only about so long: an end that is reckoned from it would be no fact. */
const isGuess = ({ 0: { length }, index }: RegExpExecArray, text: string, { guessed, orSo }: Patterns) =>
  guessed.test(text.slice(0, index)) || orSo.test(text.slice(index + length));

const isPossible = (minutes: number) => minutes >= SHORTEST && minutes <= LONGEST;

/** Between a time and how long it takes: a bracket with the zone, a sign, a small word. */
const BESIDE = /^(?:\s*\([^()]{1,25}\))?[\s,(\u2013-]{1,3}(?:\p{L}{1,6} ){0,2}$/u;

/** How many minutes something takes whose time ends here, where that stands beside: "15:00 (45 min)". */
export function lengthBehind(text: string, language: Language): number | null {
  const known = patternsOf(language);
  const head = text.slice(0, 50);
  const found = matchesOf(known.length, head).find(({ index }) => BESIDE.test(head.slice(0, index)));
  const minutes = found && !isGuess(found, head, known) ? minutesIn(found, known) : 0;
  return isPossible(minutes) ? minutes : null;
}

/**
 * How many minutes the meeting of a message is said to last. Null where none is said, two differ, or one is only
 * about so long.
 */
export function lengthSaid(sentences: readonly WeighedSentence[], language: Language): number | null {
  const known = patternsOf(language);
  const found = new Set<number>();
  for (const { text } of sentences) {
    const said = text.slice(0, MOST_TEXT);
    if (known.otherwise.test(said)) continue;
    for (const match of matchesOf(known.length, said)) {
      const before = said.slice(0, match.index);
      if (!known.lasts.test(before)) continue;
      if (isGuess(match, said, known)) return null;
      const minutes = minutesIn(match, known);
      if (isPossible(minutes)) found.add(minutes);
    }
  }
  const [only, ...others] = found;
  return others.length ? null : (only ?? null);
}
