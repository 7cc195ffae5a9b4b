import type { Language } from '../../mail/words/languages.ts';
import { type Judged, judge } from './judge.ts';
import { partsOf } from './parts.ts';
import type { Part } from './sorts.ts';
import { MASKED, type Sentence } from './text.ts';

/** What one sentence says: what is wrong with it, and the parts of a letter that it is. */
export interface SentenceReading {
  wrong: readonly Judged[];
  parts: readonly Part[];
}

/** A greeting or a signature says nothing that could be unkind. */
const FEWEST_WORDS = 3;
/** A page checks the same text for its list, its advice and its button: sentences are read once. */
const MOST_KEPT = 1_000;

const kept = new Map<string, SentenceReading>();

/** What a sentence of a language says. */
export function readSentence(sentence: Sentence, language: Language): SentenceReading {
  const key = `${language}${sentence.line}${sentence.ending}`;
  const known = kept.get(key);
  if (known) return known;
  const words = sentence.tokens.filter(({ form }) => form !== ',' && form !== MASKED);
  const parts = partsOf(sentence, language);
  const reading = { parts, wrong: words.length < FEWEST_WORDS ? [] : judge(sentence, language, parts) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, reading);
  return reading;
}
