import type { ProposalRow } from '../draft/proposal-rows.ts';
import type { Happened, Interview } from '../interview/interview.ts';
import type { ForwardingConfirmation } from '../mail/forward/forward.ts';
import type { NoticeFact } from './notice-facts.ts';

/**
 * The notices, by the name of their template in `templates/notice/`, with what each is filled with. Times are
 * words already, and addresses of pages absolute.
 */
export interface Notices {
  answer: Answer;
  'answer-passed-on': PassedOnMail;
  answered: Answered;
  application: Application;
  asked: Asked;
  automatic: { subject: string | null };
  /** `webcal` is `url` with the scheme by which calendar programs subscribe. */
  calendar: { url: string; webcal: string };
  digest: Digest;
  erased: { first: boolean };
  forwarding: ForwardingConfirmation;
  'fresh-link': { url: string; review: boolean };
  'half-erased': object;
  'held-back': { title: string; reason: string | null; url: string };
  help: Guide;
  home: { url: string };
  'not-passed-on': { from: string | null; virus: boolean };
  'not-recorded': {
    subject: string | null;
    why: string;
    request: RequestInNote | null;
    conflicts: string[];
    url: string;
    own: boolean;
  };
  nudge: Nudge;
  'own-answer': { subject: string | null; inbox: string };
  'passed-on': PassedOnMail;
  recorded: Recorded;
  refused: LetterNotice & { failure: string; phone: string | null };
  reminder: Reminder;
  returned: {
    title: string;
    to: string | null;
    text: string;
    phone: string | null;
    reason: string | null;
    complaint: boolean;
    url: string;
  };
  sent: LetterNotice & {
    nudging: boolean;
    goodbye: boolean;
    nudge: string | null;
    late: boolean;
    answers: string;
    /** They come there by themselves: the letter came from that address. */
    answersDirectly: boolean;
  };
  'set-aside': {
    count: number;
    one: boolean;
    lines: Choice<'label'>[];
    rest: number | null;
    oneLeft: boolean;
  };
  'too-large': { from: string | null };
  'too-many': { most: number };
  unknown: LetterNotice;
  'unread-part': { unread: number; one: boolean; subject: string | null };
  unreadable: { subject: string | null };
  unverified: { secretAddress: string };
  virus: object;
  welcome: Guide;
  which: { question: string; choices: Choice<'title'>[] };
}

/** A template in `templates/notice/`. */
export type NoticeName = keyof Notices;

/** How the post-box is used: the address to forward to, and the one that a mailbox's rule forwards to. */
interface Guide {
  inbox: string;
  secret: string;
}

/** A link by what it is called. */
type Choice<Called extends string> = Record<Called | 'url', string>;

interface Words {
  to: string | null;
  subject: string;
  text: string;
}

/** A letter that waits; `url` is where it is approved. */
export interface ToApprove extends Words {
  url: string;
}

/** What became of a letter about an interview. */
interface LetterNotice extends Words {
  title: string;
  url: string;
}

/** What was done with what the owner wrote; `opens` says where `url` leads. */
interface Answer {
  title: string | null;
  done: string;
  draft: ToApprove | null;
  url: string | null;
  opens: string;
}

/** What is known of a contact that may be kept warm; each past event in words, null where there was none. */
interface Nudge extends ToApprove {
  title: string;
  name: string | null;
  withdrew: string | null;
  met: string | null;
  heard: string | null;
  facts: NoticeFact[];
  /** It waits for a line of the owner's. */
  fillIn: boolean;
  /** What the owner wrote last, and when. */
  last: { on: string; text: string } | null;
  card: boolean;
}

interface PassedOnMail {
  from: string;
  replies: string | null;
  subject: string | null;
  text: string;
  cut: boolean;
  title: string | null;
  unverified: boolean;
  returned: boolean;
  inbox: string;
}

interface Answered {
  title: string;
  from: string | null;
  automatic: boolean;
  backOn: string | null;
  instead: string | null;
  insteadAt: string | null;
  soon: boolean;
  phone: string | null;
  acknowledges: boolean;
  asks: Record<'why' | 'renegotiates' | 'referral' | 'open', boolean>;
  draft: ToApprove | null;
  url: string;
}

/** What the owner wrote above what they passed on, where it reads like a request: to withdraw, or that they accepted. */
export interface RequestInNote {
  words: string;
  withdraws: boolean;
}

/** What the recruiter waits for: until when, and in which words they ask, as far as they say so. */
export interface Waits {
  until: string | null;
  words: string | null;
}

/** An application that is kept without a word to anybody. */
interface Application {
  title: string;
  request: RequestInNote | null;
  /** The company waits for an answer of the owner's. */
  waits: Waits | null;
  facts: NoticeFact[];
  /** Whether its role could not be read. */
  withoutRole: boolean;
  url: string;
}

interface Asked {
  subject: string | null;
  from: string | null;
  words: string | null;
  guess: string;
  request: RequestInNote | null;
  /** It reads like none of the kinds, so that the guess says nothing. */
  isOther: boolean;
  /** The words that it can be answered with. */
  choice: string;
  /** The guess is the second reader's. */
  second: boolean;
  sure: boolean;
  candidates: string[];
  conflicts: string[];
  likeliest: Choice<'label'>;
  others: Choice<'label'>[];
}

interface Digest {
  applications: DigestApplications | null;
  accepted: string | null;
  drafts: DigestDraft[];
  /** The most urgent. */
  first: DigestDraft | null;
  /** What the button says that opens it, and leads from there to the others. */
  review: string;
  count: number;
  one: boolean;
  none: boolean;
  spared: Choice<'title'>[];
  failed: Choice<'title'>[];
  undo: string;
}

/** What became of nothing by itself; `rest` counts those that are not named. */
interface DigestApplications {
  count: number;
  one: boolean;
  titles: string[];
  rest: number | null;
  url: string;
}

/** `text` is null where there are several: each is read on its page. */
interface DigestDraft extends Omit<ToApprove, 'text'> {
  title: string;
  brief: string | null;
  when: string | null;
  call: boolean;
  passed: boolean;
  phone: string | null;
  missing: string;
  text: string | null;
}

/** What a message did to an interview, which of `Happened` is true. */
interface Recorded extends Record<Happened, boolean> {
  /** An application came before it. */
  applied: boolean;
  /** It is one. */
  application: boolean;
  request: RequestInNote | null;
  title: string;
  offer: boolean;
  rescheduled: boolean;
  /** It moves the interview to a time that is still to be agreed on: those ahead that are proposed. */
  proposes: { one: boolean; times: string } | null;
  rejected: boolean;
  /** The time is another one than before. */
  newTime: boolean;
  /** What it changed, as it is now and was before; a time that nothing has taken the place of is null. */
  changes: { isTime: boolean; label: string; now: string | null; was: string }[];
  /** It was written before the mail that says how the interview stands: when each was. */
  older: { written: string; newer: string; isOver: boolean; filled: boolean } | null;
  tookBack: boolean;
  /** A letter that waited was discarded with it. */
  discarded: boolean;
  /** The time at which a closed interview would still have been, and is not. */
  off: string | null;
  pending: boolean;
  withdrawn: boolean;
  waiting: { edited: boolean } | null;
  draft: ToApprove | null;
  call: boolean;
  phone: string | null;
  accepted: string | null;
  sameCompany: boolean;
  whichOffer: boolean;
  closing: Interview['closing'] | null;
  closingRejects: boolean;
  closingOfInterview: boolean;
  closedBy: string | null;
  newContact: Interview['newContact'] | null;
  recruiter: string | null;
  passed: boolean;
  when: string | null;
  /** When, as short as the subject needs it. */
  brief: string | null;
  /** When, below the headline. */
  below: string | null;
  /** Of times offered none is taken: those that are ahead, `one` where it is only one. */
  toTake: { one: boolean } | null;
  /** The recruiter waits for an answer of the owner's. */
  waits: Waits | null;
  /** None of the times offered is ahead. */
  allPassed: { one: boolean } | null;
  /** The message named no time zone, so this is the one of before: "Prague time". */
  keptZone: string | null;
  /** The message says this time, and the owner had said another, which stands. */
  otherTime: string | null;
  /** Whom it is with, and how. */
  who: string;
  facts: NoticeFact[];
  missing: string[];
  /** It is recorded because the second reader says what the rules were not sure of: its words. */
  seconded: string | null;
  /** What the second reader reads, until the owner has said yes or no. */
  proposals: ProposalRow[];
  conflicts: string[];
  rounds: number | null;
  named: string | null;
  candidates: string[];
  links: Record<
    'open' | 'accept' | 'elsewhere' | 'time' | 'correct' | 'withdraw' | 'dismiss' | 'reopen',
    string
  >;
}

/** What waits, the most urgent first; of what is not urgent `text` is null. */
interface Reminder {
  drafts: WaitingDraft[];
  /** What the button says that opens the first. */
  review: string;
  expired: (Choice<'title'> & { because: string })[];
  count: number;
  one: boolean;
  none: boolean;
  onlyPassed: boolean;
  first: WaitingDraft | null;
  passed: boolean;
  callNow: boolean;
}

interface WaitingDraft {
  title: string;
  when: string | null;
  brief: string | null;
  /** What the link to it says. */
  label: string;
  passed: boolean;
  callNow: boolean;
  callSoon: boolean;
  phone: string | null;
  failure: string | null;
  waited: string;
  /** "until you have signed"; null where nothing holds it. */
  held: string | null;
  to: string | null;
  subject: string;
  text: string | null;
  aside: boolean;
  url: string;
}
