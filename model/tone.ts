import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toneFeatures } from '../lambdas/draft/tone/features.ts';
import { partsOf } from '../lambdas/draft/tone/parts.ts';
import { WORDED_SORTS } from '../lambdas/draft/tone/sorts.ts';
import { sentencesOf } from '../lambdas/draft/tone/text.ts';
import { hintsIn } from '../lambdas/draft/tone/turns.ts';
import type { Language } from '../lambdas/mail/words/languages.ts';
import { type Example, learn } from './learn.ts';
import type { LearnedModel } from './written-model.ts';

const FOLDER = join(import.meta.dirname, 'tone');
const NOBODY = { company: null, role: null, recruiter: null };
const LABELS: readonly string[] = [...WORDED_SORTS, 'kind'];

/** A labelled sentence, and the file it stands in. */
export interface TaughtSentence {
  language: Language;
  /** Its sort, or both of its sorts. */
  is: readonly string[];
  text: string;
  file: string;
}

/** The labelled sentences of `model/tone`: `money: Your offer was too low.`, with two sorts `money, blame: …` */
export function taughtSentences(): TaughtSentence[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [labels = '', text = ''] = line.split(/: (.*)/s);
          const is = labels.split(', ');
          const unknown = is.find((it) => !LABELS.includes(it));
          if (unknown !== undefined) throw new Error(`${file}: “${unknown}” is no sort of sentence`);
          return { language: basename(file, '.txt').slice(0, 2) as Language, is, text, file };
        }),
    );
}

/** What a sentence teaches; one with a full stop inside teaches with each part, two sorts count half each. */
export const examplesOf = ({ language, is, text }: TaughtSentence): Example[] =>
  sentencesOf(text, language, NOBODY).flatMap((sentence) => {
    const hints = hintsIn(sentence, language);
    const features = toneFeatures(sentence, { language, hints, parts: partsOf(sentence, language) });
    return is.map((sort) => ({ is: sort, features, weight: 1 / is.length }));
  });

/** The weights that the sentences teach. */
export const learnTone = (sentences = taughtSentences()): LearnedModel =>
  learn(sentences.flatMap(examplesOf), { penalty: 0.3, atLeast: 2, faint: 6 });
