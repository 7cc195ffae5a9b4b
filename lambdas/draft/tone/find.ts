import type { Language } from '../../mail/words/languages.ts';
import { otherLanguage } from './language-of.ts';
import { type Mark, placeholdersIn, shoutIn, spanMark } from './marks.ts';
import { readSentence } from './reader.ts';
import type { Part, Sort } from './sorts.ts';
import { type Names, type Sentence, sentencesOf, withoutNames } from './text.ts';

/** What its reader may stumble over. */
export interface Found {
  sort: Sort;
  /** The words as they stand in the text; empty where something is missing. */
  words: string;
}

export interface Letter {
  language: Language;
  /** What company, role and recruiter are called: none of that is read as tone. */
  names: Names;
  /** The parts that the text must have; none where it is a sentence. */
  needs: readonly Part[];
}

interface Placed {
  sort: Sort;
  mark: Mark;
}

/**
 * What is unkind, unclear, left to fill in or missing in a text, in the order of the text, what is missing
 * last; one finding for each sort. Pure.
 */
export function findTone(text: string, { language, names, needs }: Letter): Found[] {
  const sentences = sentencesOf(text, language, names);
  const others = sentences.map((sentence) => otherLanguage(sentence, language));
  const foreign = sentences.find((_, at) => others[at]);
  const nameless = withoutNames(text, names);
  const gaps = placeholdersIn(nameless, language);
  const shout = shoutIn(gaps.reduce(blanked, nameless), sentences, language);
  const placed: Placed[] = [
    ...gaps.map((mark) => ({ sort: 'placeholder', mark }) as const),
    ...(shout ? [{ sort: 'shouting', mark: shout } as const] : []),
    ...(foreign ? [{ sort: 'wrong-language', mark: whole(text, foreign) } as const] : []),
    ...sentences.flatMap((sentence, at) => (others[at] ? [] : judged(text, sentence, language))),
  ];
  const spoken =
    others.filter((it) => it !== null).length * 2 > sentences.length ? others.find(Boolean) : null;
  const said = new Set(sentences.flatMap((it) => readSentence(it, spoken ?? language).parts));
  const missing = needs.filter((part) => !said.has(part));
  const once = new Map(
    placed.toSorted((a, b) => b.mark.from - a.mark.from).map((it) => [it.sort, it] as const),
  );
  return [
    ...[...once.values()].toReversed().map(({ sort, mark }) => ({ sort, words: mark.words })),
    ...missing.map((part) => ({ sort: `missing-${part}` as const, words: '' })),
  ];
}

/** Words that are left to fill in are no shout. */
const blanked = (text: string, { from, to }: Mark) =>
  text.slice(0, from) + text.slice(from, to).toLowerCase() + text.slice(to);

const whole = (text: string, { tokens }: Sentence) => spanMark(text, tokens, { from: 0, to: tokens.length });

function judged(text: string, sentence: Sentence, language: Language): Placed[] {
  const { wrong } = readSentence(sentence, language);
  return wrong.map((it) => ({ sort: it.sort, mark: spanMark(text, sentence.tokens, it) }));
}
