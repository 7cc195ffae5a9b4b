import { join } from 'node:path';
import { classify, type LinearModel } from '../../mail/text/linear-model.ts';
import { readModels } from '../../mail/text/written-model.ts';
import type { Language } from '../../mail/words/languages.ts';
import { toneFeatures } from './features.ts';
import type { Span } from './pattern.ts';
import { type Part, WORDED_SORTS, type WordedSort } from './sorts.ts';
import type { Sentence } from './text.ts';
import { hintsIn } from './turns.ts';

let loaded: LinearModel | undefined;

/** A megabyte of weights: read when a text is first judged, or every function would read it at its start. */
function weights(): LinearModel {
  loaded ??= readModels(join(import.meta.dirname, 'tone-model.txt'), ['tone']).tone;
  return loaded;
}

/** A sentence that is kind is called so in `model/tone`; the other classes are the sorts. */
export const KIND = 'kind';
/** So likely at most is it that what is found is kind. */
const DOUBT = 0.5;
/** What is unkind in nobody knows which way is not found: a wrong reason is worse than none. */
const CLEAR = 0.35;
/** A second sort is found beside the likeliest one from here on. */
const CLEAR_TOO = 0.4;
/** Hints so near to each other are quoted together. */
const TOGETHER = 4;

/** What a sentence has wrong with it, and where its words show it: all of it, where none stand out. */
export interface Judged extends Span {
  sort: WordedSort;
}

/**
 * What the weights say of a sentence: its likeliest sort, two where both are clear, none where it may be kind.
 * @param parts the parts of a letter that it is
 */
export function judge(sentence: Sentence, language: Language, parts: readonly Part[]): Judged[] {
  const hints = hintsIn(sentence, language);
  const model = weights();
  const likely = classify(model, toneFeatures(sentence, { language, hints, parts }));
  const of = (name: string) => likely[model.classes.indexOf(name)] ?? 0;
  if (of(KIND) > DOUBT) return [];
  const [first, second] = WORDED_SORTS.toSorted((a, b) => of(b) - of(a));
  const found = [
    ...(first && of(first) >= CLEAR ? [first] : []),
    ...(second && of(second) >= CLEAR_TOO ? [second] : []),
  ];
  const whole = { from: 0, to: sentence.tokens.length };
  return found.map((sort) => ({ sort, ...(together(hints.get(sort)?.spans ?? []) ?? whole) }));
}

/** The first span, and those near behind it. */
function together(spans: readonly Span[]): Span | null {
  const [first, ...rest] = spans;
  if (!first) return null;
  return rest.reduce(
    (all, { from, to }) => (from - all.to <= TOGETHER ? { from: all.from, to: Math.max(all.to, to) } : all),
    first,
  );
}
