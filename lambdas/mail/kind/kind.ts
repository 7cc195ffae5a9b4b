import type { Evidence, Invitation, Kind, ReplyKind } from '../reading.ts';
import type { Language } from '../words/languages.ts';
import { conceptsIn } from './concepts.ts';
import { CUES, type Cue, cuesOf, likelihoodOf } from './cues.ts';
import model from './kind-model.json' with { type: 'json' };
import { classify, type Features, type Likelihoods, likeliest } from './linear-model.ts';
import { isProviso } from './proviso.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const MOST_SENTENCES = 200;
/** From this likelihood on a single sentence is taken at its word. */
const CLEAR = 0.5;
/** Below this likelihood a sentence says nothing, however many of its like there are. */
const FAINT = 0.25;

/** A sentence, what it speaks of, and how likely it is each cue. */
export interface WeighedSentence extends Sentence {
  concepts: readonly string[];
  cues: Likelihoods;
}

/** What the kind is decided from. */
export interface Signs {
  subject: WeighedSentence;
  language: Language;
  /** The sentences that the sender wrote now, without quoted history. */
  sentences: WeighedSentence[];
  invitations: Invitation[];
  /** The message answers another (In-Reply-To or References). */
  answers: boolean;
  /** A List-Unsubscribe header or an unsubscribe link. */
  bulk: boolean;
  /** Where the text names a time. */
  moments: { range: [number, number] }[];
  /** A role is named. */
  hasRole: boolean;
}

export interface KindResult {
  kind: Kind;
  reply: ReplyKind | null;
  evidence: Evidence | null;
}

/** The sentences of a text with their cues. */
export const weighSentences = (text: string, language: Language): WeighedSentence[] =>
  sentencesOf(text, MOST_SENTENCES).map((sentence) => weigh(sentence, language));

/** A subject as one sentence with its cues. */
export const weighSubject = (text: string, language: Language): WeighedSentence =>
  weigh({ text, range: [0, text.length] }, language);

function weigh(sentence: Sentence, language: Language): WeighedSentence {
  const concepts = conceptsIn(sentence.text, language);
  return { ...sentence, concepts, cues: cuesOf(concepts) };
}

/** The sentence that a place in the text belongs to. */
export const sentenceAt = (sentences: WeighedSentence[], at: number): WeighedSentence | undefined =>
  sentences.find(({ range }) => range[0] <= at && at < range[1]);

/**
 * Decides what a message is about: by the calendar method where there is an invitation, else by what was learned
 * of the messages in `test/fixtures` from their sentences' cues and their structure.
 */
export function decideKind(signs: Signs): KindResult {
  const event = signs.invitations[0];
  if (event) return kindOfEvent(event, signs);
  const kind = withoutProvisos(signs, kindOf(signs));
  const cues = CUES_OF_KIND[kind];
  return {
    kind,
    reply: kind === 'recruiter-reply' ? replyKind(signs) : null,
    evidence: cues ? clearestSentence(signs, cues) : null,
  };
}

const kindOf = (signs: Signs): Kind =>
  likeliest(model.message, classify(model.message, kindFeatures(signs))) as Kind;

/** Kinds that end an interview or move it. */
const ENDS: ReadonlySet<Kind> = new Set(['interview-cancelled', 'interview-rescheduled', 'rejection']);

/**
 * What is only provided for ("if you need to cancel, please let us know") has not happened: a kind that ends an interview must
 * stand without such sentences, or a reminder of an interview would close it.
 */
function withoutProvisos(signs: Signs, kind: Kind): Kind {
  if (!ENDS.has(kind)) return kind;
  const sentences = signs.sentences.filter(({ text }) => !isProviso(text, signs.language));
  return sentences.length < signs.sentences.length ? kindOf({ ...signs, sentences }) : kind;
}

const CUES_OF_KIND: Record<Kind, Cue[] | null> = {
  'interview-invitation': ['invite'],
  'interview-scheduled': ['fix', 'invite'],
  'interview-rescheduled': ['move'],
  'interview-cancelled': ['cancel'],
  offer: ['offer'],
  rejection: ['reject'],
  'application-received': ['received'],
  outreach: ['outreach'],
  'recruiter-reply': ['ack', 'why', 'match', 'refer', 'open'],
  other: null,
};

/** Words that tell hiring from the rest of life. */
const TELLING = [
  'INTERVIEW',
  'APPLICATION',
  'JOB',
  'MEDICAL',
  'SHOP',
  'PRIVATE',
  'BULK',
  'SCAM',
  'WITHDRAW',
] as const;
const CERTAIN = 0.97;

/** What is weighed of a message: its sentences' cues, those of the subject, its structure, and which of them meet. */
export const kindFeatures =
  (signs: Signs): Features =>
  (tell) => {
    const { subject, sentences, moments } = signs;
    const timed = moments.map(({ range }) => sentenceAt(sentences, range[0]));
    const atMoments = sentences.filter((sentence) => timed.includes(sentence));
    const structure = structureOf(signs);
    tell('', '', 1);
    for (const held of structure) tell(held, '', 1);
    if (atMoments.some(({ text }) => text.endsWith('?'))) tell('asked', '', 1);
    for (const cue of TELLING_CUES) {
      const strength = together(sentences, cue);
      if (strength) {
        tell(cue, '', strength);
        for (const held of structure) tell(held, cue, strength);
        if (atMoments.length) tell('at', cue, together(atMoments, cue));
      }
      const said = audible(subject, cue);
      if (said) tell('subject', cue, said);
    }
    for (const concept of TELLING)
      if (subject.concepts.includes(concept) || sentences.some(({ concepts }) => concepts.includes(concept)))
        tell(concept, '', 1);
  };

const TELLING_CUES = CUES.filter((cue) => cue !== 'plain');

function structureOf({ moments, answers, bulk, hasRole }: Signs): string[] {
  const structure = [];
  if (moments.length > 0) structure.push('timed');
  if (moments.length > 1) structure.push('times');
  if (answers) structure.push('answers');
  if (bulk) structure.push('bulk');
  if (hasRole) structure.push('role');
  return structure;
}

/** How likely a sentence is a cue; 0 where it is hardly one. */
function audible({ cues }: WeighedSentence, cue: Cue): number {
  const likelihood = likelihoodOf(cue, cues);
  return likelihood < FAINT ? 0 : likelihood;
}

/** How likely one of some sentences is a cue, each taken for itself. */
function together(sentences: WeighedSentence[], cue: Cue): number {
  let none = 1;
  for (const sentence of sentences) none *= 1 - Math.min(audible(sentence, cue), CERTAIN);
  return 1 - none;
}

/** A calendar invitation is about an interview when it, the mail, or a role in it says so; its method says the rest. */
function kindOfEvent(event: Invitation, signs: Signs): KindResult {
  const method: Evidence = { where: 'invite', words: `METHOD:${event.method}` };
  const about = [event.summary, event.description].flatMap((text) => text ?? []);
  const words =
    about.find(
      (text) => isInterview(conceptsIn(text, signs.language)) || isInterview(conceptsIn(text, 'en')),
    ) ?? (signs.hasRole ? event.summary : null);
  const said = [signs.subject, ...signs.sentences].find(({ concepts }) => isInterview(concepts));
  const evidence: Evidence | null = words
    ? { where: 'invite', words }
    : said
      ? evidenceFor(said, signs)
      : null;
  const none = { kind: 'other', reply: null, evidence: evidence && method } as const;
  if (!evidence || event.method === 'REPLY') return none;
  if (event.method === 'CANCEL') return { ...none, kind: 'interview-cancelled' };
  if (event.sequence > 0)
    return {
      ...none,
      kind: 'interview-rescheduled',
      evidence: { where: 'invite', words: `SEQUENCE:${event.sequence}` },
    };
  const moved = clearestSentence(signs, ['move'], CLEAR);
  return moved
    ? { ...none, kind: 'interview-rescheduled', evidence: moved }
    : { ...none, kind: 'interview-scheduled', evidence };
}

const isInterview = (concepts: readonly string[]) =>
  concepts.includes('INTERVIEW') || concepts.includes('GETTOKNOW');

/** Whether a sentence or the subject alone makes a message what it is. */
export function saysClearly(kind: Kind, signs: Signs): boolean {
  const cues = CUES_OF_KIND[kind];
  return cues !== null && clearestSentence(signs, cues, CLEAR) !== null;
}

/** Where a message speaks of an interview, or null. */
export function saysInterview(signs: Signs): Evidence | null {
  const said = [...signs.sentences, signs.subject].find(({ concepts }) => isInterview(concepts));
  return said ? evidenceFor(said, signs) : null;
}

/** What a recruiter's answer wants: the more demanding counts before the thanks around it. */
function replyKind({ sentences }: Signs): ReplyKind {
  const wants: [Cue, ReplyKind][] = [
    ['match', 'renegotiates'],
    ['refer', 'asks-for-referral'],
    ['why', 'asks-why'],
    ['open', 'keeps-options-open'],
  ];
  const likelihood = (cue: Cue) => Math.max(0, ...sentences.map(({ cues }) => likelihoodOf(cue, cues)));
  return wants.find(([cue]) => likelihood(cue) >= CLEAR)?.[1] ?? 'acknowledgement';
}

/** The subject or the sentence that is likeliest one of some cues. */
function clearestSentence(signs: Signs, cues: Cue[], least = 0): Evidence | null {
  const likelihood = (sentence: WeighedSentence) =>
    Math.max(...cues.map((cue) => likelihoodOf(cue, sentence.cues)));
  const best = [...signs.sentences, signs.subject].reduce((clearest, sentence) =>
    likelihood(sentence) > likelihood(clearest) ? sentence : clearest,
  );
  return best.text && likelihood(best) >= least ? evidenceFor(best, signs) : null;
}

const evidenceFor = (sentence: WeighedSentence, { subject }: Signs): Evidence =>
  sentence === subject
    ? { where: 'subject', words: subject.text }
    : { where: 'body', words: sentence.text, range: sentence.range };
