import type { Features } from '../../mail/text/linear-model.ts';
import type { Language } from '../../mail/words/languages.ts';
import type { Span } from './pattern.ts';
import { patternsOf } from './patterns-of.ts';
import type { Part, WordedSort } from './sorts.ts';
import type { Sentence } from './text.ts';
import type { Hint } from './turns.ts';
import { toneWords } from './words/first-use.ts';
import { IDEAS, type Idea } from './words/schema.ts';

/** How strong each kind of feature is: what all languages share teaches more than single words do. */
const STRENGTH = {
  hint: 1,
  idea: 0.6,
  pair: 0.5,
  word: 0.5,
  twoWords: 0.4,
  letters: 0.2,
  edges: 0.15,
  shape: 0.5,
};
/** How strong all features of a sentence are together: a long one must not be surer than a short one. */
const LENGTH = 5;
/** Words so far apart still belong together. */
const NEAR = 6;
const STEM = 5;

interface Placed extends Span {
  idea: Idea;
}

/** What the weights are learned by: hints and ideas that all languages share, words, and the sentence's shape. */
export function toneFeatures(
  sentence: Sentence,
  { language, hints, parts }: { language: Language; hints: Map<WordedSort, Hint>; parts: readonly Part[] },
): Features {
  const features: Features = new Map();
  const add = (name: string, strength: number) => features.set(name, strength);
  for (const [sort, { spans, excused }] of hints) {
    if (spans.length) add(`hint ${sort}`, STRENGTH.hint);
    if (spans.length > 1) add(`hints ${sort}`, STRENGTH.hint);
    if (excused) add(`excused ${sort}`, STRENGTH.hint);
  }
  for (const part of parts) add(`part ${part}`, STRENGTH.hint);
  const placed = ideasIn(sentence, language);
  for (const { idea, to } of placed) {
    add(`idea ${idea}`, STRENGTH.idea);
    for (const next of placed)
      if (next.from >= to && next.from - to <= NEAR) add(`idea ${idea} ${next.idea}`, STRENGTH.pair);
  }
  const forms = sentence.tokens.map(({ form }) => form);
  for (const [at, form] of forms.entries()) {
    add(`word ${language} ${form}`, STRENGTH.word);
    const next = forms[at + 1];
    if (next) add(`words ${language} ${form} ${next}`, STRENGTH.twoWords);
    if (form.length > STEM) add(`stem ${form.slice(0, STEM)}`, STRENGTH.word);
    for (let from = 0; from + 4 <= form.length; from++)
      add(`letters ${form.slice(from, from + 4)}`, STRENGTH.letters);
    const word = `^${form}$`;
    for (let from = 0; from + 5 <= word.length; from++)
      add(`letters ${word.slice(from, from + 5)}`, STRENGTH.edges);
  }
  for (const shape of shapesOf(sentence)) add(`shape ${shape}`, STRENGTH.shape);
  const reasons = [...patternsOf(language).spans(sentence, toneWords(language).reasons)].length;
  if (reasons > 1) add(`reasons ${Math.min(4, reasons)}`, STRENGTH.hint);
  return ofLength(features, LENGTH);
}

function ofLength(features: Features, length: number): Features {
  const now = Math.hypot(...features.values());
  return new Map([...features].map(([name, strength]) => [name, (strength * length) / now]));
}

function ideasIn(sentence: Sentence, language: Language): Placed[] {
  const patterns = patternsOf(language);
  return IDEAS.flatMap((idea) => [...patterns.spans(sentence, idea)].map((span) => ({ ...span, idea })));
}

function shapesOf({ tokens, ending }: Sentence): string[] {
  const commas = tokens.filter(({ form }) => form === ',').length;
  const words = tokens.length - commas;
  return [
    `words ${Math.min(5, Math.floor(words / 8))}`,
    `commas ${Math.min(4, commas)}`,
    ...(/[!?\u2026]/.test(ending) ? [`ending ${ending.slice(0, 1)}`] : []),
    ...(tokens.some(({ form }) => /^\d/.test(form)) ? ['number'] : []),
  ];
}
