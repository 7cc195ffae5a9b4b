import type { Language } from '../../mail/words/languages.ts';
import type { Span } from './pattern.ts';
import { patternsOf } from './patterns-of.ts';
import { PARTS, type Part } from './sorts.ts';
import type { Sentence } from './text.ts';
import { toneWords } from './words/first-use.ts';
import type { Needed } from './words/schema.ts';

/** So far before a word does a negation or a doubt reach, within its clause. */
const REACH = 5;
const REACH_BEHIND = 2;

/** The parts of a letter that a sentence is, said plainly: a negated or doubtful one is none. */
export const partsOf = (sentence: Sentence, language: Language): Part[] =>
  PARTS.filter((part) => isSaidIn(sentence, toneWords(language).parts[part], language));

function isSaidIn(sentence: Sentence, { says, does, isNone }: Needed, language: Language): boolean {
  const patterns = patternsOf(language);
  const line = patterns.without(sentence.line, isNone);
  const around = clauseOf(sentence, language);
  const plainly = (span: Span) => !patterns.has(around(span), 'MAYBE, IF');
  const denied = (span: Span) => patterns.has(around(span), 'NOT');
  for (const span of patterns.spans({ line }, says)) if (plainly(span)) return true;
  for (const span of patterns.spans({ line }, does)) if (plainly(span) && !denied(span)) return true;
  return false;
}

/** The words around a span that may negate it: before it in its clause, itself, and where one may, behind. */
const clauseOf = ({ tokens }: Sentence, language: Language) => {
  const { joins, negatesBehind } = toneWords(language);
  const joining = patternsOf(language).forms(joins);
  const ends = (form: string) => form === ',' || joining.has(form);
  const forms = tokens.map(({ form }) => form);
  return ({ from, to }: Span): { line: string } => {
    const before = forms.slice(Math.max(0, from - REACH), from);
    const start = before.findLastIndex(ends) + 1;
    const behind = negatesBehind ? forms.slice(to, to + REACH_BEHIND) : [];
    const end = behind.findIndex(ends);
    const near = [
      ...before.slice(start),
      ...forms.slice(from, to),
      ...(end < 0 ? behind : behind.slice(0, end)),
    ];
    return { line: ` ${near.join(' ')} ` };
  };
};
