import { conceptsIn } from './concepts.ts';
import { CUES, type Cue, cuesOf } from './cues.ts';
import model from './kind-model.json' with { type: 'json' };
import type { Language } from './language.ts';
import { classify, type Likelihoods, type LinearModel, likeliest } from './linear-model.ts';
import type { Evidence, Invitation, Kind, ReplyKind } from './reading.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const MOST_SENTENCES = 200;
/** From this likelihood on a single sentence is taken at its word. */
const CLEAR = 0.5;
/** Below this likelihood a sentence says nothing, however many of its like there are. */
const FAINT = 0.25;

/** A sentence, what it speaks of, and how likely it is each cue. */
export interface WeighedSentence extends Sentence {
  concepts: ReadonlySet<string>;
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
  const kind = likeliest(classify(model.message as unknown as LinearModel, kindFeatures(signs))) as Kind;
  const cues = CUES_OF_KIND[kind];
  return {
    kind,
    reply: kind === 'recruiter-reply' ? replyKind(signs) : null,
    evidence: cues ? clearestSentence(signs, cues) : null,
  };
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
export function kindFeatures(signs: Signs): Map<string, number> {
  const features = new Map([['', 1]]);
  const strengthen = (feature: string, likelihood: number) =>
    features.set(feature, 1 - (1 - (features.get(feature) ?? 0)) * (1 - Math.min(likelihood, CERTAIN)));
  const moments = new Set(signs.moments.map(({ range }) => sentenceAt(signs.sentences, range[0])));
  const structure = Object.entries({
    timed: signs.moments.length > 0,
    times: signs.moments.length > 1,
    answers: signs.answers,
    bulk: signs.bulk,
    role: signs.hasRole,
  }).flatMap(([name, holds]) => (holds ? [name] : []));
  for (const sentence of signs.sentences) {
    for (const [cue, likelihood] of sentence.cues) {
      if (cue === 'plain' || likelihood < FAINT) continue;
      strengthen(cue, likelihood);
      if (moments.has(sentence)) strengthen(`at ${cue}`, likelihood);
    }
    if (moments.has(sentence) && sentence.text.endsWith('?')) features.set('asked', 1);
  }
  for (const cue of CUES)
    for (const held of structure)
      if (features.has(cue)) features.set(`${held} ${cue}`, features.get(cue) ?? 0);
  for (const [cue, likelihood] of signs.subject.cues)
    if (cue !== 'plain' && likelihood >= FAINT) features.set(`subject ${cue}`, likelihood);
  for (const held of structure) features.set(held, 1);
  const spoken = [signs.subject, ...signs.sentences];
  for (const concept of TELLING)
    if (spoken.some(({ concepts }) => concepts.has(concept))) features.set(concept, 1);
  return features;
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

const isInterview = (concepts: ReadonlySet<string>) => concepts.has('INTERVIEW') || concepts.has('GETTOKNOW');

/** What a recruiter's answer wants: the more demanding counts before the thanks around it. */
function replyKind({ sentences }: Signs): ReplyKind {
  const wants: [Cue, ReplyKind][] = [
    ['match', 'renegotiates'],
    ['refer', 'asks-for-referral'],
    ['why', 'asks-why'],
    ['open', 'keeps-options-open'],
  ];
  const likelihood = (cue: Cue) => Math.max(0, ...sentences.map(({ cues }) => cues.get(cue) ?? 0));
  return wants.find(([cue]) => likelihood(cue) >= CLEAR)?.[1] ?? 'acknowledgement';
}

/** The subject or the sentence that is likeliest one of some cues. */
function clearestSentence(signs: Signs, cues: Cue[], least = 0): Evidence | null {
  const likelihood = (sentence: WeighedSentence) =>
    Math.max(...cues.map((cue) => sentence.cues.get(cue) ?? 0));
  const best = [...signs.sentences, signs.subject].reduce((clearest, sentence) =>
    likelihood(sentence) > likelihood(clearest) ? sentence : clearest,
  );
  return best.text && likelihood(best) >= least ? evidenceFor(best, signs) : null;
}

const evidenceFor = (sentence: WeighedSentence, { subject }: Signs): Evidence =>
  sentence === subject
    ? { where: 'subject', words: subject.text }
    : { where: 'body', words: sentence.text, range: sentence.range };
