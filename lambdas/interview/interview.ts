import type { Facts, Invitation, Kind, Mailbox, Proposed } from '../mail/reading.ts';
import type { Manner } from '../mail/text/manner.ts';
import type { Language } from '../mail/words/languages.ts';
import { ShownError } from '../shown-error.ts';
import { type Draft, type DraftState, isLeavingState } from './draft.ts';
import type { Stage } from './situations.ts';
import type { Attendance } from './standing.ts';

export type InterviewState = 'applied' | 'pending' | 'accepted' | 'withdrawing' | 'withdrawn' | 'closed';
/**
 * `left`: after an acceptance the owner let an application be; `withdrawn-there`: they withdrew it on the
 * company's own page.
 */
export type ClosedBecause = 'rejected' | 'cancelled' | 'dismissed' | 'merged' | 'left' | 'withdrawn-there';

/** One inbound message that belongs to an interview. */
export interface MessageRef {
  /** SHA-256 that names the message in the store. */
  key: string;
  /** Object key of the raw bytes in the raw mail bucket. */
  rawKey: string;
  /** Which of the messages attached to one mail it is, from 0; absent for the first. */
  part?: number;
  kind: Kind;
  subject: string | null;
  from: Mailbox | null;
  date: string | null;
  messageId: string | null;
  receivedAt: string;
  /**
   * What it says, where that is short: of the newest one while its interview is open, so that a page shows it
   * beside the letter without fetching the mail.
   */
  text?: string;
  /** The language to answer it in. */
  language?: Language;
  /** How its writer addresses the owner, as far as that is clear. */
  manner?: Manner;
  /** The words that say so, where it says that they have met or spoken. */
  spokenBefore?: string;
  /** What it asks for, where that is less than an interview. */
  stage?: 'screening-call' | 'test';
  /** The words that speak of a visa, flights or a move. */
  travel?: string;
  /** The words that name a date to start work. */
  startDate?: string;
  /** The words of an offer that name what must come true first. */
  conditions?: string;
  /** The words that say that the application was made months ago. */
  appliedLongAgo?: string;
  /** A machine wrote it: nobody has read what it answers. */
  automatic?: true;
  /** What it did to the interview, so that the owner is told the same when that has to be done again. */
  did?: Did;
}

/** What a message did, beside what can be read off its interview afterwards. */
export interface Did {
  happened: Happened;
  /** An approved letter did not leave because of it. */
  tookBack: boolean;
  /** A letter that waited was discarded with it. */
  discarded?: true;
  was?: Was[];
}

/** A fact in words, as it was before a message changed it. */
export interface Was {
  key: 'when' | 'format' | 'location';
  value: string;
}

/** What a message did to its interview. */
export type Happened = 'recorded' | 'updated' | 'unchanged' | 'closed' | 'kept' | 'asks' | 'again';

/** What happened, for people to read, and the state that it led to. */
export interface HistoryEntry {
  at: string;
  what: string;
  state: InterviewState;
}

/** Somebody who asks to be written to instead of the recruiter: only after the owner's yes. */
export interface NewContact {
  name: string | null;
  address: string;
  words: string;
}

/** A time that a message says where the owner's own word says another, with its zone. */
export interface OtherTime {
  facts: Pick<Facts, 'start' | 'localStart' | 'timeZone'>;
  /** The message's key. */
  message: string;
}

/** A reminder to keep the contact warm, six calendar months after a withdrawal. */
export interface Nudge {
  state: 'scheduled' | 'mailed' | 'stopped';
  dueAt: string;
  /** When the owner got the last one. */
  mailedAt?: string;
  /** It comes again every year. */
  yearly?: boolean;
}

/** One hiring process with one company for one role; `applied` until somebody invites to an interview. */
export type Interview = Process & Phase;

/** What is `applied` is what nobody has answered, and nothing else is: no other pair can be written down. */
export type Phase =
  | { state: 'applied'; kind: 'application-received' }
  | { state: 'pending'; kind: Exclude<Kind, 'application-received'> }
  | { state: Exclude<InterviewState, 'applied' | 'pending'>; kind: Kind };

interface Process {
  ownerId: string;
  id: string;
  /** Grows by one with each write; writers condition on it. */
  version: number;
  closedBecause: ClosedBecause | null;
  facts: Facts;
  /** What only the second reader says, or says otherwise, until the owner has decided (`proposed.ts`). */
  proposed?: Proposed;
  invitations: Invitation[];
  messages: MessageRef[];
  drafts: Draft[];
  history: HistoryEntry[];
  /** The acceptance that this interview's offer belongs to, or for which the owner left an application. */
  acceptanceId: string | null;
  /** The interview that this one was joined into, so that the two can be taken apart again. */
  mergedInto?: string;
  nudge: Nudge | null;
  /**
   * The owner's word on an interview whose time has passed: `start` is the time that it is about, as it is
   * kept. One apology is enough.
   */
  attended?: { start: string; answer: Attendance; at: string; apologised?: true };
  /**
   * They have met or spoken: the owner or a message says so (in these words), or a next round was planned
   * after the time of the one before, which is likely and not certain.
   */
  met?: { by: 'owner' | 'message' | 'next-round'; words: string };
  /**
   * A message seems to end the process, until the owner has said: it comes from somebody who is not known to
   * speak for the company, or it does not say which interview it means (`of: 'interview'`).
   */
  closing?: { because: 'rejected' | 'cancelled'; from: string; words: string; of?: 'interview' };
  /** Who asks to be written to from now on, until the owner has said yes or no. */
  newContact?: NewContact;
  /** What a message says of the time, beside the owner's own word, until they have said which is right. */
  otherTime?: OtherTime;
  /** The recruiter answered the withdrawal kindly. */
  kindAnswer?: boolean;
  /** Addresses that the owner has seen beside the recorded one, and confirmed. */
  confirmed?: string[];
  /** It held more than an item can: what was said longest ago is not in it any more. */
  shortened?: true;
  /** When the owner had accepted this offer, before they accepted another one. */
  tookOfferAt?: string;
  /** Links about it that were written with it. */
  links?: KeptLink[];
  createdAt: string;
}

/** A link that is kept within what it is about, and by what its token is known (`store/links.ts`). */
export interface KeptLink {
  /** SHA-256 of the token, in base64url. */
  hash: string;
  scope: object;
  generation: string;
  /** Epoch ms. */
  madeAt: number;
  /** Epoch seconds. */
  expiresAt: number;
}

const MOST_LINKS = 8;

/** With one link more, and without those that have expired; as it was where it holds as many as it can. */
export function keepLink<T extends { links?: KeptLink[] }>(item: T, link: KeptLink): T {
  const living = (item.links ?? []).filter(({ expiresAt }) => expiresAt * 1000 > link.madeAt);
  return living.length < MOST_LINKS ? { ...item, links: [...living, link] } : item;
}

/** "I accepted an offer", kept until every draft is written, so that a crash is picked up again. */
export interface Acceptance {
  ownerId: string;
  id: string;
  version: number;
  state: 'drafting' | 'done' | 'undoing' | 'undone';
  /** The accepted interview, or null for an offer from somewhere else. */
  interviewId: string | null;
  /** The company whose offer was accepted, where it is known: nothing is ever written to it. */
  company?: string | null;
  /** What becomes of the offer that was accepted before this one. */
  instead?: Instead;
  /** The link in the mail about it. */
  links?: KeptLink[];
  createdAt: string;
}

/** The owner takes their yes to the earlier offer back, or that offer itself fell through. */
export type Instead = 'take-back' | 'fell-through';

/** The action does not fit the state any more: somebody was faster, or the page is old. */
export class StateError extends ShownError {
  override name = 'StateError';
}

/** Whether a message of this kind opens an interview or brings one up to date. */
export const opensInterview = (kind: Kind) => OPENING.has(kind);

const OPENING: ReadonlySet<Kind> = new Set([
  'interview-invitation',
  'interview-scheduled',
  'interview-rescheduled',
  'offer',
]);

/** What an application is while nobody has answered it: its first message only says that it has arrived. */
export const isApplication = ({ kind }: Pick<Interview, 'kind'>): boolean => kind === 'application-received';

/** What a process of a kind is while nothing is decided. */
export const resting = (kind: Kind): Extract<Phase, { state: 'applied' | 'pending' }> =>
  kind === 'application-received' ? { state: 'applied', kind } : { state: 'pending', kind };

/** Nothing is decided about it: it can be accepted, withdrawn from or put aside. */
export const isResting = ({ state }: Pick<Interview, 'state'>): boolean =>
  state === 'applied' || state === 'pending';

/** What to call an interview in a sentence: "Backend Engineer at Acme". */
export function title(interview: Pick<Interview, 'facts'>): string {
  const role = interview.facts.role?.value;
  const company = interview.facts.company?.value;
  if (role && company) return `${role} at ${company}`;
  return role ?? company ?? 'an interview whose company and role are not known yet';
}

export function draftOf(interview: Interview, draftId: string): Draft | undefined {
  return interview.drafts.find((draft) => draft.id === draftId);
}

/** The draft that waits for the owner or is on its way, if any. */
export function openDraft(interview: Interview): Draft | undefined {
  return interview.drafts.find((draft) => OPEN.has(draft.state));
}

/** Nobody has ended it, and the owner has not left it or taken its offer. */
export const isOpen = ({ state }: Pick<Interview, 'state'>): boolean =>
  state === 'pending' || state === 'withdrawing';

/** Whether the owner is asked something about it that no letter's approval answers. */
export const isAsked = ({ closing, newContact, otherTime }: Interview): boolean =>
  closing !== undefined || newContact !== undefined || otherTime !== undefined;

/** The language in which the recruiter wrote last. */
export const languageOf = ({ messages }: Pick<Interview, 'messages'>): Language =>
  messages.findLast(({ language }) => language)?.language ?? 'en';

/** Whether a draft that an acceptance asked for has been sent, or may have been. */
export function hasLeft(interview: Interview, acceptanceId: string): boolean {
  return interview.drafts.some((draft) => draft.acceptanceId === acceptanceId && LEFT.has(draft.state));
}

/** A draft of it is about to be sent, or may have been: the interview must not be closed over it. */
export const isLeaving = ({ drafts }: Interview) => drafts.some(({ state }) => isLeavingState(state));

/** What an interview is about just now, as its newest message about it says. */
export function stageOf({ kind, messages }: Pick<Interview, 'kind' | 'messages'>): Stage {
  if (kind === 'offer') return 'offer';
  if (isApplication({ kind })) return 'application';
  return messages.findLast((message) => opensInterview(message.kind))?.stage ?? 'interview';
}

export const holdsMessage = ({ messages }: Interview, key: string) =>
  messages.some((message) => message.key === key);

/** The interview that a message is recorded in; one that was joined into another keeps its messages beside it. */
export function holderOf(interviews: Interview[], key: string): Interview | null {
  const holding = interviews.filter((interview) => holdsMessage(interview, key));
  return holding.find(({ closedBecause }) => closedBecause !== 'merged') ?? holding[0] ?? null;
}

const LEFT: ReadonlySet<DraftState> = new Set(['sending', 'sent', 'unknown']);
const OPEN: ReadonlySet<DraftState> = new Set(['waiting', 'approved', 'sending', 'failed', 'unknown']);
