import type { Mailbox } from '../mail/reading.ts';
import type { Language } from '../mail/words/languages.ts';
import type { Occasion } from './situations.ts';
import type { Standing } from './standing.ts';

export type Channel = 'email' | 'phone' | 'linkedin';

/** Somebody whom the owner recommends. */
export interface Referral {
  name: string;
  /** How to reach them; may be empty. */
  contact: string;
  /** One reason why, in a sentence of its own. */
  because?: string;
  /** They said that they may be named. */
  permitted: boolean;
}

/** What came of the owner's telephone call: the mail that confirms it begins with it. */
export type CallOutcome = 'reached' | 'voicemail' | 'no-answer';

/** A text to a recruiter, whatever became of it. All times are ISO 8601 in UTC. */
export interface Letter {
  id: string;
  channel: Channel;
  /** BCP 47 language tag of the text. */
  language: Language;
  /** The owner's own line in it: why, or what to write about. */
  reason?: string;
  referral?: Referral;
  /** The owner's own words from before the text was drawn anew; they can be taken back. */
  aside?: { subject: string; text: string };
  /** When the owner said that they have called, and what came of it. */
  called?: { at: string; outcome: CallOutcome };
  /** That was a while ago: the mail does not begin with it any more. */
  callFaded?: boolean;
  /** The owner knows the hiring manager: the telephone script is offered. */
  personal?: boolean;
  /** Counts the texts; an approval names the one that was read. */
  revision: number;
  to: Mailbox;
  subject: string;
  text: string;
  /** The owner changed the text. */
  edited: boolean;
  /** How the interview stood when the text was drawn: it leaves only while it still stands so. */
  drawnFor: Standing;
  /** The acceptance that asked for it, or null when the owner withdrew from this one interview. */
  acceptanceId: string | null;
  createdAt: string;
  /** When the owner was last reminded of it, and how often. */
  remindedAt: string | null;
  reminders: number;
  /** It was approved in the post-box that it came from, and may have left from there. */
  approvedElsewhere?: boolean;
  /** The owner wants no reminder of it. */
  quiet?: boolean;
  /**
   * Message-IDs of its sendings, with angle brackets, newest last: one that came back has been sent before.
   */
  sentAs: string[];
}

/** What became of a letter, with what belongs to that. */
export type Fate =
  /** The owner can edit, approve or discard it. */
  | { state: 'waiting' }
  /**
   * It leaves at `leavesAt`; until then the approval can be taken back. `attempts`: how often the service has
   * put it off.
   */
  | { state: 'approved'; leavesAt: string; attempts?: number }
  | { state: 'sending'; claimedAt: string; attempts?: number }
  /** `messageId` is null, and so is `claimedAt`, when the owner sent it themselves. */
  | {
      state: 'sent';
      sentAt: string;
      messageId: string | null;
      claimedAt: string | null;
      deliveredAt?: string;
      complainedAt?: string;
    }
  /** It did not arrive, and nobody has it; it can be approved again. */
  | { state: 'failed'; failure: string }
  /** It may have been sent, or not. */
  | { state: 'unknown'; claimedAt: string }
  /** `because`: why it was put aside, where that was not the owner's doing. */
  | { state: 'discarded'; because?: string };

export type DraftState = Fate['state'];
export type Draft = Letter & Occasion & Fate;
export type DraftIn<S extends DraftState> = Extract<Draft, { state: S }>;

type NameIn<Union> = Union extends unknown ? keyof Union : never;

/** The letter without what became of it. */
function letterOf(draft: Draft): Letter & Occasion {
  const {
    state: _state,
    leavesAt: _leaves,
    attempts: _attempts,
    claimedAt: _claimed,
    sentAt: _sent,
    messageId: _id,
    deliveredAt: _delivered,
    complainedAt: _complained,
    failure: _failure,
    because: _because,
    ...letter
  }: Letter & Occasion & Partial<Record<NameIn<Fate>, unknown>> = draft;
  return letter;
}

/** The draft with another fate: nothing of the one before stays with it. */
export const withFate = (draft: Draft, fate: Fate): Draft => ({ ...letterOf(draft), ...fate });

/** Somebody who can be written to. */
export type Addressed = Mailbox & { address: string };
export const hasAddress = (one: Mailbox | null | undefined): one is Addressed => Boolean(one?.address);

/** A draft, by the interview that it belongs to. */
export interface DraftIds {
  interviewId: string;
  draftId: string;
}

/** A draft, and the revision of its text that the owner saw. */
export interface SeenDraft extends DraftIds {
  revision: number;
}

/** A draft that the owner can still edit, approve or discard. */
export const waits = ({ state }: { state: DraftState }) => state === 'waiting' || state === 'failed';

/** A draft is about to be sent or may have been. */
export const isLeavingState = (state: DraftState) =>
  state === 'approved' || state === 'sending' || state === 'unknown';

/** When it was sent, for a draft that was. */
export const sentAtOf = (draft: Draft): string | null => (draft.state === 'sent' ? draft.sentAt : null);
