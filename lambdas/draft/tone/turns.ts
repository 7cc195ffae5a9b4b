import type { Language } from '../../mail/words/languages.ts';
import type { Span } from './pattern.ts';
import { patternsOf } from './patterns-of.ts';
import { SHAPES } from './shapes.ts';
import { WORDED_SORTS, type WordedSort } from './sorts.ts';
import type { Sentence } from './text.ts';
import { toneWords } from './words/first-use.ts';

/** What the words of a sentence hint at, by sort. */
export interface Hint {
  /** Where a turn or a shape of the sort stands. */
  spans: Span[];
  /** Whether something stands there that looks like the sort and is kind. */
  excused: boolean;
}

/** What each sort's own words find in a sentence: hints, that the weights decide on. */
export function hintsIn(sentence: Sentence, language: Language): Map<WordedSort, Hint> {
  const words = toneWords(language);
  const patterns = patternsOf(language);
  return new Map(
    WORDED_SORTS.map((sort) => {
      const line = patterns.without(sentence.line, words.kind[sort]);
      const spans = [...patterns.spans({ line }, `${SHAPES[sort]}, ${words.turns[sort]}`)];
      return [sort, { spans, excused: line !== sentence.line }];
    }),
  );
}
