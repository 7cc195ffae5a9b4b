import type { Manner } from './text/manner.ts';

/** What a message can be about; the values are those of the parse contract. */
export type Kind =
  | 'interview-invitation'
  | 'interview-scheduled'
  | 'interview-rescheduled'
  | 'interview-cancelled'
  | 'offer'
  | 'rejection'
  | 'application-received'
  | 'outreach'
  | 'recruiter-reply'
  | 'other';

export type ReplyKind =
  | 'acknowledgement'
  | 'asks-why'
  | 'renegotiates'
  | 'asks-for-referral'
  | 'keeps-options-open'
  | 'other';

export type InterviewFormat = 'video' | 'phone' | 'onsite';

/** A mailbox as in RFC 5322 §3.4; either half may be missing in what a mail client wrote into a forward. */
export interface Mailbox {
  name: string | null;
  address: string | null;
}

/**
 * How a time's zone is known: it is written, the invitation has it, or the place, the telephone or the sender
 * imply it.
 */
export type ZoneSource = 'said' | 'invite' | 'place' | 'phone' | 'sender';

/** The words that a fact was read from. */
export interface Evidence {
  where: 'invite' | 'subject' | 'body' | 'from' | 'reply-to' | 'domain' | 'owner';
  words: string;
  /** Key of the message, where one of several was read from it. */
  message?: string;
  /** Character range [from, to) in the original's text, where the words stand in the body. */
  range?: [number, number];
  /** Absent: the rules read it. The second reader is a language model, which had to quote these words. */
  reader?: 'second';
}

export interface Fact<T> {
  value: T;
  evidence: Evidence;
}

/** A time or a zone, and how the zone is known. */
export interface Zoned {
  from?: ZoneSource;
  /** Who tells the time names no zone: it is the one of before, which was read from these words. */
  zoneWords?: string;
}

/** The facts of an interview. An absent key is a gap: nothing in the message says it. */
export interface Facts {
  company?: Fact<string>;
  role?: Fact<string>;
  recruiterName?: Fact<string>;
  recruiterEmail?: Fact<string>;
  recruiterPhone?: Fact<string>;
  /** As written in the signature. */
  recruiterTitle?: Fact<string>;
  recruiterLinkedIn?: Fact<string>;
  /** ISO 8601 with offset: a fixed instant. */
  start?: Fact<string> & Zoned;
  end?: Fact<string>;
  /** ISO 8601 without offset: a fixed time whose zone the message does not say. */
  localStart?: Fact<string>;
  /** IANA zone name, and what says it where no zone is written. */
  timeZone?: Fact<string> & Zoned;
  /**
   * Times offered to choose from, each ISO 8601: an instant, or without offset where the zone is not said.
   */
  options?: Fact<string[]> & Zoned;
  /** Until when an answer is asked for: an ISO 8601 date, or a time as `start` or `localStart` has it. */
  answerBy?: Fact<string>;
  format?: Fact<InterviewFormat>;
  location?: Fact<string>;
  meetingUrl?: Fact<string>;
  /** The sender's own link to cancel or to withdraw. */
  withdrawUrl?: Fact<string>;
  calendarUid?: Fact<string>;
}

/** The facts that the second reader may speak of. */
export type ProposedName = 'company' | 'role' | 'recruiterName' | 'recruiterEmail' | 'start' | 'localStart';
export type Proposed = Pick<Facts, ProposedName>;

/** One VEVENT of a text/calendar part, with what a later iTIP REPLY needs (RFC 5546 §3.2.3). */
export interface Invitation {
  uid: string;
  sequence: number;
  method: string;
  summary: string | null;
  description: string | null;
  location: string | null;
  organizer: Mailbox | null;
  attendees: Mailbox[];
  /** ISO 8601 with offset, or without one for a floating time. */
  start: string | null;
  end: string | null;
  timeZone: string | null;
  /** RECURRENCE-ID as written, for one instance of a series. */
  recurrenceId: string | null;
  url: string | null;
}

export interface Original {
  from: Mailbox | null;
  replyTo: Mailbox | null;
  subject: string | null;
  /** ISO 8601, with an offset where the message gives one. */
  date: string | null;
  messageId: string | null;
  /** Message-IDs of the thread that it answers, newest last. */
  references: string[];
  text: string;
  /** Where there is no text: the names of the files with it, which nothing reads. */
  files?: string[];
}

/** What a message says beside the facts of an interview; what it does not say is null. */
export interface MessageSigns {
  /** How it addresses its reader. */
  manner: Manner;
  /** Sender and reader have met or spoken. */
  spokenBefore: Evidence | null;
  /** The step that it is about, where that is no interview proper. */
  stage: { value: 'screening-call' | 'test'; evidence: Evidence } | null;
  /** A visa, a journey or a move is arranged. */
  travel: Evidence | null;
  /** A date or month to start work is named. */
  startDate: Evidence | null;
  /** What must come true first is named: references, a check, somebody's consent. */
  conditions: Evidence | null;
  /** The application is two months old or older. */
  appliedLongAgo: Evidence | null;
  /** An answer is asked for. */
  asks: Evidence | null;
  /** A machine answers for somebody who is away. */
  automatic: boolean;
  /** When they are back: an ISO 8601 date. */
  backOn: string | null;
  /** Whom they name for what is urgent. */
  instead: Mailbox | null;
  /** Who is to be written to from now on. */
  newContact: (Mailbox & { evidence: Evidence }) | null;
}

/** Everything that was read from one message. */
export interface Reading {
  /**
   * Of what reads like an answer to a letter: what it is about where no letter has been sent. "Re:" alone
   * answers none of ours.
   */
  unasked?: Pick<Reading, 'kind' | 'kindEvidence'>;
  kind: Kind;
  /** False where the kind is only the likeliest: the owner is asked before anything follows from it. */
  sure: boolean;
  /** Why the kind was chosen: the words, or null for `other`. */
  kindEvidence: Evidence | null;
  reply: ReplyKind | null;
  forward: { style: 'inline' | 'attachment' | 'none'; by: Mailbox | null; note: string | null };
  original: Original;
  facts: Facts;
  /**
   * What the second reader reads where the rules read nothing or something else, as far as it is proved. It
   * is shown to the owner, and is no fact before they say so.
   */
  proposed?: Proposed;
  /** The kind is the second reader's guess, or sure by its word; absent: by the rules alone. */
  kindBy?: 'second';
  /** The owner wrote it down for Bowout: there is no sender to answer. */
  note?: boolean;
  signs?: MessageSigns;
  /** The zone of an interview of which no time is known yet, as far as its place or a number tells it. */
  zone?: { name: string; from: ZoneSource };
  invitations: Invitation[];
  /** Sentences for the owner about facts that contradict each other. */
  conflicts: string[];
}

/** What some facts know of when an interview is: its time, with its zone or without, or those offered. */
export const timeIn = ({ start, localStart, options }: Pick<Facts, 'start' | 'localStart' | 'options'>) =>
  start ?? localStart ?? options;
