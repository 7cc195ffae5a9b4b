import type { Language } from '../../mail/words/languages.ts';
import type { Span } from './pattern.ts';
import { patternsOf } from './patterns-of.ts';
import { type Sentence, sentencesOf } from './text.ts';
import { toneWords } from './words/first-use.ts';

/** Where something stands in a text. */
export interface Mark {
  words: string;
  from: number;
  to: number;
}

const GAPS =
  /\[([^\][\n]{1,60})\]|<([^<>@\n]{1,40})>|\{\{?([^{}\n]{0,60})\}?\}|_{3,}|\.{5,}|\b(?:null|undefined|NaN)\b|(?<![\p{L}\d])(?:X{3,}|x{3,}|TODO|TBD|TBC|N\.N\.|(?:TT|DD|JJ|GG|DJ)[./](?:MM|mm)(?:[./](?:JJJJ|YYYY|AAAA))?)(?![\p{L}\d])/gu;
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{4,}(?:[ -]\p{Lu}{2,}){0,4}(?![\p{L}\d])/gu;
const NAMELESS = { company: null, role: null, recruiter: null };

/** What is left to fill in: gaps, and words in brackets or capitals that name what belongs there. */
export function placeholdersIn(text: string, language: Language): Mark[] {
  const gaps = [...text.matchAll(GAPS)].filter((match) => {
    const inside = match[1] ?? match[2];
    return inside === undefined || isBlank(inside, language);
  });
  const capitals = [...text.matchAll(CAPITALS)].filter(
    (match) => isBlank(match[0], language) && isAlone(text, match),
  );
  return [...gaps, ...capitals].map(markOf);
}

const markOf = ({ 0: words, index }: RegExpMatchArray & { index: number }): Mark => ({
  words,
  from: index,
  to: index + words.length,
});

/** Capitals stand for a name where the words around are in small letters: "DATE" is one in "on DATE". */
const isAlone = (text: string, { 0: words, index }: RegExpMatchArray & { index: number }) =>
  !/\p{Lu}{2,}[ ,]*$/u.test(text.slice(0, index)) &&
  !/^[ ,!]*\p{Lu}{2,}/u.test(text.slice(index + words.length));

/** Templates are copied in any language, mostly in English. */
const isBlank = (inside: string, language: Language) =>
  [...new Set([language, 'en' as const])].some((it) => {
    const [sentence] = sentencesOf(inside, it, NAMELESS);
    const found = sentence && patternsOf(it).spans(sentence, toneWords(it).blanks).next().value;
    return found !== undefined && found.from === 0;
  });

const MARKS = /[!?\u203d\u00a1]*!\s?[!?]+|\?!/gu;
/** So many words in capitals are no abbreviations any more. */
const LOUD_WORDS = 3;

/** Exclamation marks in a row, and words in capitals that are no abbreviation. */
export function shoutIn(text: string, sentences: readonly Sentence[], language: Language): Mark | null {
  const [marks] = text.matchAll(MARKS);
  if (marks) return markOf(marks);
  const { emphatic, common } = toneWords(language);
  const emphasis = patternsOf(language).forms(emphatic);
  const usual = patternsOf(language).forms(common);
  for (const { tokens } of sentences) {
    const form = (at: number) => tokens[at]?.form ?? '';
    const loud = tokens.map(({ start, end }) =>
      /^\p{Lu}{2,}$/u.test(text.slice(start, end).replace(/['\u2019]/g, '')),
    );
    for (let at = 0; at < tokens.length; at++) {
      const to = loud.indexOf(false, at) < 0 ? tokens.length : loud.indexOf(false, at);
      const words = Array.from({ length: to - at }, (_, i) => form(at + i));
      const one = words.some((word) => word.length > 2 && emphasis.has(word));
      if (one || (words.length >= LOUD_WORDS && words.some((word) => emphasis.has(word) || usual.has(word))))
        return spanMark(text, tokens, { from: at, to });
      at = Math.max(at, to - 1);
    }
  }
  return null;
}

/** The words of a span as they stand in the text. */
export function spanMark(text: string, tokens: Sentence['tokens'], { from, to }: Span): Mark {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { words: text.slice(start, end).replace(/\s+/g, ' ').trim(), from: start, to: end };
}
