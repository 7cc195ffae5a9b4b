import type { Evidence, Invitation, Kind, ReplyKind } from '../reading.ts';
import { classify, type Features, type Likelihoods } from '../text/linear-model.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import type { Language } from '../words/languages.ts';
import { conceptsIn } from './concepts.ts';
import { type Cue, cuesOf, likelihoodOf } from './cues.ts';
import { kindFeatures } from './features.ts';
import { kindModels } from './kind-models.ts';
import { isProviso } from './proviso.ts';

export { loadConcepts } from '../words/concepts/concepts.ts';
export { CUES, likelihoodOf } from './cues.ts';
export { isProviso } from './proviso.ts';
export { sentenceAt } from './sentence-at.ts';

const MOST_SENTENCES = 200;
/** From this likelihood on a single sentence is taken at its word. */
const CLEAR = 0.5;
/** Of a first invitation much may sound as if it were moved: "come anticipato", "qualquer imprevisto". */
const CLEARLY_MOVED = 0.6;

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
  /** What the times would be if there were an interview. */
  ahead: 'one time' | 'one option' | 'options' | 'no time';
  /** A role is named. */
  hasRole: boolean;
  /** What the calendar part's events say of themselves. */
  events: WeighedSentence[];
}

export interface KindResult {
  kind: Kind;
  /** It is likely enough to act on it without a question. */
  sure: boolean;
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

/**
 * Decides what a message is about, of the kinds that its calendar part leaves open, by what was learned of
 * the messages in `model/` (decision 5). Where the likeliest kind is not likely enough, `sure` is false.
 */
export function decideKind(signs: Signs): KindResult {
  const features = kindFeatures(signs);
  const decided = leftToChoose(
    signs,
    movedEvent(signs, withoutProvisos(signs, likeliestKind(signs, features))),
  );
  const { kind } = decided;
  const cues = CUES_OF_KIND[kind];
  return {
    ...decided,
    reply: kind === 'recruiter-reply' ? replyKind(features) : null,
    evidence: evidenceOfEvent(signs) ?? (cues ? clearestSentence(signs, cues) : null),
  };
}

type Decided = Pick<KindResult, 'kind' | 'sure'>;

function likeliestKind(signs: Signs, features = kindFeatures(signs)): Decided {
  const likelihoods = classify(kindModels.message, features);
  const likely = kindModels.message.classes
    .map((kind, at) => ({ kind: kind as Kind, likelihood: likelihoods[at] ?? 0 }))
    .filter(({ kind }) => isPossible(kind, signs))
    .toSorted((a, b) => b.likelihood - a.likelihood);
  const all = likely.reduce((sum, { likelihood }) => sum + likelihood, 0);
  const [best] = likely;
  if (!best || !all) return { kind: 'other', sure: false };
  const share = (kinds: ReadonlySet<Kind>) =>
    likely.reduce((sum, { kind, likelihood }) => sum + (kinds.has(kind) ? likelihood : 0), 0) / all;
  const likelihood = best.likelihood / all;
  const second = likely[1];
  if (best.kind === 'other' && second && likelihood < NOTHING_TO_DO && saysInterview(signs))
    return { kind: second.kind, sure: false };
  const twins = TWINS.find((kinds) => kinds.has(best.kind));
  const isLikely =
    likelihood >= SURE || (twins !== undefined && likelihood >= HALF && share(twins) >= SURE_OF_TWINS);
  const isDoubted = best.kind === 'other' && (share(MEETINGS) > NEVER_SET_ASIDE || looksArranged(signs));
  return {
    kind: best.kind,
    sure: isLikely && !isDoubted && (!CLAIMS.has(best.kind) || saysHiring(signs, likelihood)),
  };
}

/**
 * A requested event is a moved one when the mail says so. Its SEQUENCE is no proof: calendars count it up
 * before the first invitation leaves, or write a clock's time there.
 */
const movedEvent = (signs: Signs, decided: Decided): Decided =>
  signs.invitations.length &&
  decided.kind === 'interview-scheduled' &&
  clearestSentence(signs, ['move'], CLEARLY_MOVED)
    ? { ...decided, kind: 'interview-rescheduled' }
    : decided;

/** Nothing is scheduled while several times are left to choose. */
const leftToChoose = (signs: Signs, decided: Decided): Decided =>
  decided.kind === 'interview-scheduled' && signs.ahead === 'options' && !signs.invitations.length
    ? { ...decided, kind: 'interview-invitation' }
    : decided;

/**
 * From this likelihood on a kind is acted on. Of messages whose writers taught nothing, those between 0.75
 * and 0.9 that name a role were right in 56 of 61 interviews and 11 of 17 rejections, those above in 265 of
 * 266 and 53 of 55.
 */
const SURE = 0.85;

/**
 * Kinds that the owner would answer alike: whether a mail asks for a time or names it is no question to them,
 * nor whether a no comes before the interview or instead of it.
 */
const TWINS: ReadonlySet<Kind>[] = [
  new Set(['interview-invitation', 'interview-scheduled']),
  new Set(['rejection', 'interview-cancelled']),
];
const HALF = 0.5;
const SURE_OF_TWINS = 0.85;

/** Kinds with an interview ahead: a mail that may be one of them is never set aside without a question. */
const MEETINGS: ReadonlySet<Kind> = new Set([
  'interview-invitation',
  'interview-scheduled',
  'interview-rescheduled',
  'interview-cancelled',
]);
const NEVER_SET_ASIDE = 0.12;

/** A mail says in its first sentences what it is about. */
const FIRST = 3;

/**
 * Whether a mail with a time looks like an arranged interview however likely it is something else: sent to
 * one reader it speaks of a job interview, or, naming a role or with an event, of one at its beginning. Of
 * 256 messages with nothing to do that were sure sixteen look so, and of four interviews that the weights
 * set aside two.
 */
function looksArranged(signs: Signs): boolean {
  const { subject, sentences, events, hasRole, ahead, bulk } = signs;
  if (ahead === 'no time' || bulk) return false;
  const beginning = [subject, ...events, ...sentences.slice(0, FIRST)];
  const beginsSo = (hasRole || events.length > 0) && beginning.some(({ concepts }) => isInterview(concepts));
  return beginsSo || speaksOf(signs, OF_JOB_INTERVIEWS);
}

/** From here on a mail that speaks of an interview has nothing to do with one: below, the owner is asked. */
const NOTHING_TO_DO = 0.7;

/**
 * Kinds that claim something of a job: without a word of hiring, a role or an invitation they are only a
 * guess.
 */
const CLAIMS: ReadonlySet<Kind> = new Set([...MEETINGS, 'offer']);

/** Whatever stands in an event's title looks like a role ("Support Ops"): beside an event it says nothing. */
const saysHiring = (signs: Signs, likelihood: number) =>
  signs.invitations.length > 0
    ? speaksOf(signs, OF_HIRING)
    : hiringWords(signs) > (likelihood < VERY_LIKELY ? 1 : 0);

const speaksOfHiring = (signs: Signs) => hiringWords(signs) > 0;

/**
 * How much speaks of hiring: a role is enough for anything, and so is "Vorstellungsgespräch"; "interview"
 * alone is a journalist's, a teacher's and a registrar's word too.
 */
const hiringWords = (signs: Signs): number =>
  signs.hasRole || speaksOf(signs, OF_JOB_INTERVIEWS)
    ? 2
    : Number(speaksOf(signs, OF_INTERVIEWS)) + Number(speaksOf(signs, OF_JOBS));

const speaksOf = ({ subject, sentences, events }: Signs, some: ReadonlySet<string>): boolean =>
  [subject, ...sentences, ...events].some(({ concepts }) => concepts.some((concept) => some.has(concept)));

/** From here on one word of hiring is enough: "your interview at Acme is confirmed" needs no more. */
const VERY_LIKELY = 0.9;
const OF_JOB_INTERVIEWS: ReadonlySet<string> = new Set(['JOBINTERVIEW']);
const OF_INTERVIEWS: ReadonlySet<string> = new Set(['INTERVIEW']);
const OF_JOBS: ReadonlySet<string> = new Set(['APPLICATION', 'JOB', 'HIRE', 'CONTRACT']);
const OF_HIRING: ReadonlySet<string> = new Set([
  ...OF_JOB_INTERVIEWS,
  ...OF_INTERVIEWS,
  ...OF_JOBS,
  ...['GETTOKNOW', 'RECRUITER'],
]);

/**
 * What the calendar part leaves open (RFC 5546 §1.4): a cancelled event is no fixed interview, a requested
 * one no rejection.
 */
function isPossible(kind: Kind, signs: Signs): boolean {
  const [event] = signs.invitations;
  if (kind === 'recruiter-reply' && !signs.answers) return false;
  if (!event || kind === 'other') return true;
  if (event.method === 'REPLY' || !speaksOfHiring(signs)) return false;
  if (event.method === 'CANCEL') return kind === 'interview-cancelled';
  return kind === 'interview-scheduled' || kind === 'interview-rescheduled';
}

/** Kinds that end an interview or move it. */
const ENDS: ReadonlySet<Kind> = new Set(['interview-cancelled', 'interview-rescheduled', 'rejection']);

/**
 * What is only provided for ("if you need to cancel, please let us know") has not happened: a kind that ends
 * an interview must stand without such sentences, or a reminder of an interview would close it.
 */
function withoutProvisos(signs: Signs, decided: Decided): Decided {
  if (!ENDS.has(decided.kind)) return decided;
  const sentences = signs.sentences.filter(({ text }) => !isProviso(text, signs.language));
  if (sentences.length === signs.sentences.length) return decided;
  const without = likeliestKind({ ...signs, sentences });
  return without.kind === decided.kind ? without : { ...without, sure: false };
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

/** What of a calendar part speaks of an interview. */
function evidenceOfEvent({ invitations: [event], language }: Signs): Evidence | null {
  if (!event) return null;
  const words = [event.summary, event.description].find(
    (text) => text && (isInterview(conceptsIn(text, language)) || isInterview(conceptsIn(text, 'en'))),
  );
  return { where: 'invite', words: words ?? `METHOD:${event.method}` };
}

const isInterview = (concepts: readonly string[]) =>
  concepts.includes('INTERVIEW') || concepts.includes('GETTOKNOW');

/** Whether a sentence or the subject alone makes a message what it is. */
export function saysClearly(kind: Kind, signs: Signs): boolean {
  const cues = CUES_OF_KIND[kind];
  return cues !== null && clearestSentence(signs, cues, CLEAR) !== null;
}

/** Whether one of some sentences says clearly that a message is of a kind, and not only what would be if. */
export function sayClearly(kind: Kind, sentences: WeighedSentence[], language: Language): boolean {
  const cues = CUES_OF_KIND[kind];
  return sentences.some(
    ({ text, cues: heard }) =>
      cues?.some((cue) => likelihoodOf(cue, heard) >= CLEAR) &&
      !(ENDS.has(kind) && isProviso(text, language)),
  );
}

/** Where a message speaks of an interview, or null. */
export function saysInterview(signs: Signs): Evidence | null {
  const said = [...signs.sentences, signs.subject].find(({ concepts }) => isInterview(concepts));
  return said ? evidenceFor(said, signs) : null;
}

/** What a recruiter's answer to a withdrawal wants. */
function replyKind(features: Features): ReplyKind {
  const likelihoods = classify(kindModels.reply, features);
  return kindModels.reply.classes[likelihoods.indexOf(Math.max(...likelihoods))] as ReplyKind;
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
