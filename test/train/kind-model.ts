import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { conceptsIn } from '../../lambdas/mail/kind/concepts.ts';
import { type Cue, cueFeatures } from '../../lambdas/mail/kind/cues.ts';
import { kindFeatures, type Signs, weighSentences, weighSubject } from '../../lambdas/mail/kind/kind.ts';
import { classify, type LinearModel, likeliest } from '../../lambdas/mail/kind/linear-model.ts';
import { decode } from '../../lambdas/mail/message/mime.ts';
import { takeApart } from '../../lambdas/mail/read.ts';
import type { Kind } from '../../lambdas/mail/reading.ts';
import { LANGUAGES, type Language } from '../../lambdas/mail/words/languages.ts';
import { type Example, learn } from './regression.ts';
import { shortMessages } from './short-messages.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

interface CueSentence {
  language: Language;
  cue: Cue;
  text: string;
}

/** The sentences of `test/fixtures/cues`: under each heading those that are that cue. */
function cueSentences(): CueSentence[] {
  return readdirSync(join(FIXTURES, 'cues'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FIXTURES, 'cues', file), 'utf8')
        .split(/^# /m)
        .flatMap((section) => {
          const [cue = '', ...sentences] = section.split('\n').filter((line) => line.trim());
          const language = basename(file, '.txt') as Language;
          return sentences.map((text) => ({ language, cue: cue as Cue, text }));
        }),
    );
}

/** The weights for single sentences, learned of `test/fixtures/cues`. */
export const learnSentences = (): LinearModel =>
  learn(
    cueSentences().map(({ language, cue, text }) => ({
      is: cue,
      features: cueFeatures(conceptsIn(text, language)),
    })),
    { rounds: 20, penalty: 3e-3 },
  );

/**
 * The weights for whole messages, learned of `test/fixtures/mail` and `test/fixtures/short` (never of the blind set)
 * with the sentence weights that are in place.
 */
export const learnMessages = async (): Promise<LinearModel> =>
  learnFrom([...sentenceExamples(), ...(await messageExamples()).flat()]);

/** Share of right kinds among the messages, each decided with weights learned without it: in `folds` rounds. */
export async function crossValidate(folds: number): Promise<number> {
  const messages = await messageExamples();
  const always = sentenceExamples();
  let right = 0;
  for (let fold = 0; fold < folds; fold++) {
    const model = learnFrom([...always, ...messages.filter((_, at) => at % folds !== fold).flat()]);
    for (const [whole] of messages.filter((_, at) => at % folds === fold))
      if (whole && likeliest(model, classify(model, whole.features)) === whole.is) right++;
  }
  return right / messages.length;
}

const learnFrom = (examples: Example[]) => learn(examples, { rounds: 30, penalty: 1e-3 });

const sentenceExamples = (): Example[] =>
  cueSentences().map(({ language, cue, text }) => {
    const is = KIND_OF_CUE[cue];
    return { is, features: kindFeatures(signsOf(text, language, is === 'recruiter-reply')) };
  });

/** For each message without an invitation: itself, then with parts of it hidden or with boilerplate around it. */
async function messageExamples(): Promise<Example[][]> {
  const boilerplate = plainSentences();
  const examples: Example[][] = [];
  for (const [at, { raw, is }] of messages().entries()) {
    const { signs } = await takeApart(await decode(raw));
    if (signs.invitations.length) continue;
    const around = boilerplate.get(signs.language)?.slice((at % 3) * 8, (at % 3) * 8 + 8) ?? [];
    const varied = [
      signs,
      { ...signs, hasRole: false },
      { ...signs, subject: weighSubject('', signs.language) },
      { ...signs, sentences: [...signs.sentences, ...around] },
      ...(is === 'interview-scheduled' ? [] : [{ ...signs, moments: [] }]),
    ];
    examples.push(varied.map((some) => ({ is, features: kindFeatures(some) })));
  }
  return examples;
}

function messages(): { raw: Buffer; is: Kind }[] {
  const folder = join(FIXTURES, 'mail');
  const expected = (name: string) =>
    JSON.parse(readFileSync(join(folder, name.replace(/eml$/, 'json')), 'utf8')) as { kind: Kind };
  const long = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => ({ raw: readFileSync(join(folder, name)), is: expected(name).kind }));
  return [...long, ...shortMessages().map(({ raw, expected: { kind } }) => ({ raw, is: kind as Kind }))];
}

const plainSentences = () =>
  new Map(
    LANGUAGES.map((language) => [
      language,
      cueSentences()
        .filter((sentence) => sentence.cue === 'plain' && sentence.language === language)
        .flatMap(({ text }) => weighSentences(text, language)),
    ]),
  );

/** What a message is that says one sentence only. */
const KIND_OF_CUE: Record<Cue, Kind> = {
  invite: 'interview-invitation',
  fix: 'interview-scheduled',
  move: 'interview-rescheduled',
  cancel: 'interview-cancelled',
  offer: 'offer',
  reject: 'rejection',
  received: 'application-received',
  outreach: 'outreach',
  ack: 'recruiter-reply',
  why: 'recruiter-reply',
  match: 'recruiter-reply',
  refer: 'recruiter-reply',
  open: 'recruiter-reply',
  other: 'other',
  plain: 'other',
};

const signsOf = (text: string, language: Language, answers: boolean): Signs => ({
  subject: weighSubject('', language),
  language,
  sentences: weighSentences(text, language),
  invitations: [],
  answers,
  bulk: false,
  moments: [],
  hasRole: false,
});
