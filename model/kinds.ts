import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { conceptsIn } from '../lambdas/mail/kind/concepts.ts';
import { type Cue, cueFeatures } from '../lambdas/mail/kind/cues.ts';
import { kindFeatures } from '../lambdas/mail/kind/features.ts';
import { decode } from '../lambdas/mail/message/mime.ts';
import { takeApart } from '../lambdas/mail/read.ts';
import type { Kind } from '../lambdas/mail/reading.ts';
import { classify } from '../lambdas/mail/text/linear-model.ts';
import { loadConcepts } from '../lambdas/mail/words/concepts/concepts.ts';
import { LANGUAGES, type Language } from '../lambdas/mail/words/languages.ts';
import { type BatchMessage, batchMessages } from './batch.ts';
import { type Example, learn } from './learn.ts';
import { shortMessages } from './short-messages.ts';
import type { LearnedModel } from './written-model.ts';

const FOLDER = import.meta.dirname;
const MESSAGES = join(FOLDER, 'messages');

interface CueSentence {
  language: Language;
  cue: Cue;
  text: string;
}

/** The sentences of `model/cues`: under each heading those that are that cue. */
function cueSentences(): CueSentence[] {
  return readdirSync(join(FOLDER, 'cues'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, 'cues', file), 'utf8')
        .split(/^# /m)
        .flatMap((section) => {
          const [cue = '', ...sentences] = section.split('\n').filter((line) => line.trim());
          const language = basename(file, '.txt') as Language;
          return sentences.map((text) => ({ language, cue: cue as Cue, text }));
        }),
    );
}

/** The weights for single sentences, learned of `model/cues`. */
export async function learnSentences(): Promise<LearnedModel> {
  await loadConcepts(LANGUAGES);
  return learn(
    cueSentences().map(({ language, cue, text }) => ({
      is: cue,
      features: cueFeatures(conceptsIn(text, language)),
    })),
    { penalty: 0.5, atLeast: 1 },
  );
}

/** A labelled message, what it teaches, and who wrote it. */
export interface Taught {
  id: string;
  writer: string;
  is: Kind;
  reply: string | null;
  example: Example;
}

/** How much a message of a single sentence counts: it is tidier than mail is. */
const CUE_WEIGHT = 0.4;
/** Files of messages written to mislead, and how much one counts: in a mailbox they are rarer. */
const MISLEADING =
  /^noise-(?:en|de-nl|fr-it|es-pt|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth)\.txt$/;
const RARE = 0.5;
/** What is no mail as it comes: it teaches, and says little of how well mail is read. */
const TIDY: ReadonlySet<string> = new Set(['cues', 'short']);

/** A message that says one sentence only. */
function messageOf(sentence: string, kind: Kind): Pick<BatchMessage, 'raw' | 'expected'> {
  const header = [
    'From: Ana Silva <ana@acme.example>',
    'To: Jane Doe <jane@doe.example>',
    'Date: Tue, 24 Nov 2026 09:00:00 +0100',
    ...(kind === 'recruiter-reply' ? ['In-Reply-To: <0100@email.amazonses.example>'] : []),
    'Content-Type: text/plain; charset=utf-8',
  ];
  return { raw: Buffer.from([...header, '', sentence].join('\r\n')), expected: { kind } };
}

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

/** What the messages of `model/short` and `model/messages` teach. */
export async function taughtMessages(folder = MESSAGES): Promise<Taught[]> {
  const taught: Taught[] = [];
  for (const [at, { cue, text }] of cueSentences().entries())
    if (KIND_OF_CUE[cue] !== 'other')
      taught.push(await teach({ ...messageOf(text, KIND_OF_CUE[cue]), id: `cue ${at}`, writer: 'cues' }));
  for (const { id, expected, raw } of shortMessages())
    taught.push(await teach({ id, raw, expected, writer: 'short' }));
  for (const file of readdirSync(folder).sort())
    for (const { id, expected, raw } of batchMessages(join(folder, file)))
      taught.push(await teach({ id, raw, expected, writer: file }));
  return taught;
}

async function teach(message: BatchMessage & { writer: string }): Promise<Taught> {
  const { id, raw, expected, writer } = message;
  const { signs } = await takeApart(await decode(raw));
  const is = expected.kind as Kind;
  const weight = writer === 'cues' ? CUE_WEIGHT : MISLEADING.test(writer) ? RARE : 1;
  const example = { is, features: kindFeatures(signs), weight };
  return { id, writer, is, reply: expected.reply ?? null, example };
}

/** The weights for whole messages, learned with the sentence weights that are in place. */
export const learnKinds = (messages: Taught[]): LearnedModel =>
  learn(
    messages.map(({ example }) => example),
    {
      penalty: 1,
      atLeast: 3,
    },
  );

/** The weights for what an answer to a withdrawal wants. */
export const learnReplies = (messages: Taught[]): LearnedModel =>
  learn(
    messages.flatMap(({ reply, example }) => (reply ? [{ ...example, is: reply }] : [])),
    { penalty: 1, atLeast: 3 },
  );

/** A message that was decided with weights learned without it. */
export interface Held {
  id: string;
  is: Kind;
  kind: Kind;
  likelihood: number;
}

/** Decides each message of a writer other than `short` with what the others teach: in `folds` rounds. */
export function holdOut(messages: Taught[], folds: number): Held[] {
  const held: Held[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (at: number) => at % folds === fold;
    const { classes, weights } = learnKinds(messages.filter((_, at) => !isOut(at)));
    for (const [at, { id, is, writer, example }] of messages.entries()) {
      if (!isOut(at) || TIDY.has(writer)) continue;
      const likelihoods = classify({ classes, weights }, example.features);
      const likelihood = Math.max(...likelihoods);
      held.push({ id, is, kind: classes[likelihoods.indexOf(likelihood)] as Kind, likelihood });
    }
  }
  return held;
}
