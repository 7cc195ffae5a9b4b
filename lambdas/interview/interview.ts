import type { Language } from '../mail/language.ts';
import type { Facts, Invitation, Kind, Mailbox } from '../mail/reading.ts';

export type InterviewState = 'pending' | 'accepted' | 'withdrawing' | 'withdrawn' | 'closed';
export type ClosedBecause = 'rejected' | 'cancelled' | 'dismissed' | 'merged';
export type DraftKind = 'withdrawal' | 'reply' | 'nudge' | 'reopen';
export type DraftState = 'waiting' | 'approved' | 'sending' | 'sent' | 'discarded' | 'failed' | 'unknown';
export type Channel = 'email' | 'phone' | 'linkedin';

/** Somebody whom the owner recommends. */
export interface Referral {
  name: string;
  /** How to reach them; may be empty. */
  contact: string;
  /** They said that they may be named. */
  permitted: boolean;
}

/** A text to a recruiter that waits for the owner, or what became of it. All times are ISO 8601 in UTC. */
export interface Draft {
  id: string;
  kind: DraftKind;
  channel: Channel;
  state: DraftState;
  /** The template's name within its kind, such as `accepted-offer`. */
  situation: string;
  /** BCP 47 language tag of the text. */
  language: Language;
  /** The owner's own line in it: why, or what to write about. */
  reason?: string;
  referral?: Referral;
  /** The owner's own words from before the text was drawn anew; they can be taken back. */
  aside?: { subject: string; text: string };
  /** When the owner said that they have called. */
  calledAt?: string;
  /** The owner knows the hiring manager: the telephone script is offered. */
  personal?: boolean;
  /** Counts the texts; an approval names the one that was read. */
  revision: number;
  to: Mailbox;
  subject: string;
  text: string;
  /** The owner changed the text: it is never redrawn over. */
  edited: boolean;
  /** The acceptance that asked for it, or null when the owner withdrew from this one interview. */
  acceptanceId: string | null;
  createdAt: string;
  /** When the owner was last reminded of it, and how often. */
  remindedAt: string | null;
  reminders: number;
  /** When an approved draft leaves; until then the approval can be taken back. */
  leavesAt?: string;
  claimedAt: string | null;
  sentAt: string | null;
  /** Message-ID that SES gave the sent mail, with angle brackets. */
  messageId: string | null;
  failure: string | null;
  /** When the recruiter's server took it. */
  deliveredAt?: string;
  /** When the recruiter marked it as unwanted. */
  complainedAt?: string;
}

/** One inbound message that belongs to an interview. */
export interface MessageRef {
  /** SHA-256 that names the message in the store. */
  key: string;
  /** Object key of the raw bytes in the raw mail bucket. */
  rawKey: string;
  kind: Kind;
  subject: string | null;
  from: Mailbox | null;
  date: string | null;
  messageId: string | null;
  receivedAt: string;
  /** The language to answer it in. */
  language?: Language;
}

export interface HistoryEntry {
  at: string;
  what: string;
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

/** One hiring process with one company for one role. */
export interface Interview {
  ownerId: string;
  id: string;
  /** Grows by one with each write; writers condition on it. */
  version: number;
  state: InterviewState;
  closedBecause: ClosedBecause | null;
  /** Kind of the newest message. */
  kind: Kind;
  facts: Facts;
  invitations: Invitation[];
  messages: MessageRef[];
  drafts: Draft[];
  history: HistoryEntry[];
  /** The acceptance that this interview's offer belongs to. */
  acceptanceId: string | null;
  nudge: Nudge | null;
  /** When a message came after an interview that had taken place. */
  metAt?: string;
  createdAt: string;
}

/** "I accepted an offer", kept until every draft is written, so that a crash is picked up again. */
export interface Acceptance {
  ownerId: string;
  id: string;
  version: number;
  state: 'drafting' | 'done' | 'undoing' | 'undone';
  /** The accepted interview, or null for an offer from somewhere else. */
  interviewId: string | null;
  createdAt: string;
}

/** The action does not fit the state any more: somebody was faster, or the page is old. */
export class StateError extends Error {
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

/** The language in which the recruiter wrote last. */
export const languageOf = ({ messages }: Pick<Interview, 'messages'>): Language =>
  messages.findLast(({ language }) => language)?.language ?? 'en';

/** Whether a draft that an acceptance asked for has been sent, or may have been. */
export function hasLeft(interview: Interview, acceptanceId: string): boolean {
  return interview.drafts.some((draft) => draft.acceptanceId === acceptanceId && LEFT.has(draft.state));
}

/** A draft that the owner can still edit, approve or discard. */
export const waits = ({ state }: Pick<Draft, 'state'>) => state === 'waiting' || state === 'failed';

/** A draft of it is about to be sent, or may have been: the interview must not be closed over it. */
export const isLeaving = ({ drafts }: Interview) =>
  drafts.some(({ state }) => state === 'approved' || state === 'sending' || state === 'unknown');

export const holdsMessage = ({ messages }: Interview, key: string) =>
  messages.some((message) => message.key === key);

const LEFT: ReadonlySet<DraftState> = new Set(['approved', 'sending', 'sent', 'unknown']);
const OPEN: ReadonlySet<DraftState> = new Set(['waiting', 'approved', 'sending', 'failed', 'unknown']);
