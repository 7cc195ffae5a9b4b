import type { Check } from '../draft/checklist.ts';
import type { FactRow } from '../draft/fact-rows.ts';
import type { Phone } from '../draft/hrefs.ts';
import type { Comment } from '../draft/practice.ts';
import type { Finding } from '../draft/tone/check.ts';
import type { Ending } from '../interview/applications.ts';
import type { Draft, Referral } from '../interview/draft.ts';
import type { Interview, NewContact } from '../interview/interview.ts';
import type { Language } from '../mail/words/languages.ts';
import type { Answer } from '../store/messages.ts';
import type { CorrectionField } from './corrections.ts';
import type { Place } from './line.ts';
import type { Stretch } from './marked.ts';
import type { ProposalToDecide } from './proposals.ts';

/**
 * The pages, by the name of their template in `templates/page/`, with what each is filled with. Times are words
 * already; where a form goes is in `actions`, which every page behind a link has.
 */
export interface Pages {
  draft: DraftPage;
  home: HomePage;
  interview: InterviewPage;
  line: LinePage;
  message: MessagePage;
  notice: { paragraphs: string[]; back: string | null; renewal: string | null };
  practise: PractisePage;
  profile: ProfilePage;
  review: { drafts: DraftToReview[]; fresh: boolean };
  stale: { back: string };
}

export type PageName = keyof Pages;

/** An interview's state as the style names it. */
export type Mood = Exclude<Interview['state'], 'accepted'> | 'won';

/** One choice of a list. */
export interface Option {
  name: string;
  label: string;
  selected: boolean;
}

/** A fact with what is to be typed to change it; no fields where it cannot be typed. */
export interface FactToChange extends FactRow {
  /** Where a tap on it leads. */
  href: string | null;
  fields: CorrectionField[];
}

/** What was read, and the forms that correct it: each fact in its place, and all together. */
export interface FactsPart {
  facts: FactToChange[];
  missing: string[];
  correcting: boolean;
  correctLabel: string;
  fields: CorrectionField[];
}

/** The message that told of it, as far as one did; its text while that is kept. */
export interface OriginalPart {
  original: {
    kept: {
      from: string | null;
      date: string | null;
      subject: string | null;
      /** Null where it has no text. */
      stretches: Stretch[] | null;
      /** What it has instead. */
      files: string[];
    } | null;
  } | null;
}

/** What only the owner can say of an interview; null where nothing is asked. */
export interface Questions {
  attended: { when: string | null } | null;
  contact: (NewContact & { recorded: string | null }) | null;
  closing: (NonNullable<Interview['closing']> & { rejects: boolean }) | null;
  time: { mine: TimeToSay; theirs: TimeToSay; words: string } | null;
  proposals: ProposalToDecide[];
}

/** A time as it is kept, and in words. */
interface TimeToSay {
  time: string;
  words: string;
}

/** A text to copy into LinkedIn, and the recruiter's profile there. */
interface LinkedInNote {
  text: string;
  profile: string | null;
}

/** Other letters to the same person. */
export interface Twins {
  who: string;
  list: Step[];
  /** One of them has gone, so that it can no longer be discarded. */
  gone: boolean;
}

interface DraftPage extends FactsPart, OriginalPart {
  heading: string;
  state: string;
  explanation: string;
  from: string | null;
  answers: string;
  /** They come there by themselves: the letter comes from that address. */
  answersDirectly: boolean;
  to: string | null;
  subject: string;
  text: string;
  words: number;
  twins: Twins | null;
  findings: Finding[];
  declines: string | null;
  asks: Questions;
  countdown: string[];
  editable: boolean;
  revision: number;
  drawnFor: Draft['drawnFor'];
  quiet: boolean;
  remindable: boolean;
  confirm: string;
  blocked: string | null;
  typed: boolean;
  form: { subject: string; text: string };
  can: { discard: boolean };
  leaves: Leaving | null;
  /** Null where it can leave at once only. */
  hours: Hours | null;
  holding: Holding | null;
  place: Place;
  back: string | null;
  mailto: string | null;
  /** The same with somebody else of the company in copy. */
  copies: { name: string; mailto: string }[];
  markSentLabel: string;
  isNudge: boolean;
  call: Call | null;
  mayCall: boolean;
  linkedIn: LinkedInNote | null;
  choose: {
    situations: Option[];
    languages: Option[];
    reasonLabel: string | null;
    reason: string;
    recommends: boolean;
    referral: Referral & { because: string; suggestion: string | null };
    preview: Words | null;
  } | null;
  /** A line that only the owner can give is still missing: the form that takes it. */
  fillIn: { label: string; situation: string; language: string } | null;
  /** The words to ask a friend whether they may be named. */
  friend: { name: string; subject: string; text: string; mailto: string | null } | null;
  aside: { subject: string; text: string } | null;
  /** Where this very page is. */
  here: string;
  /** The state as the style names it. */
  mood: Draft['state'];
  /** It waits, which needs no word: the button says it. */
  ready: boolean;
  discardLabel: string;
  /** What is to be looked at before it leaves, but what the button asks itself. */
  pressing: Check[];
  /** What is fine, folded. */
  passed: { title: string; checks: Check[] } | null;
}

/** A letter as it would read. */
export interface Words {
  subject: string;
  text: string;
}

/** What to say on the telephone, and what came of it. */
export interface Call {
  urgent: boolean;
  script: string;
  voicemail: string;
  phone: Phone | null;
  called: { what: string; at: string } | null;
}

/** A link to what can be done next. */
export interface Step {
  path: string;
  label: string;
}

/** One interview as the list shows it. */
export interface HomeRow {
  title: string;
  state: string;
  /** The state as the style names it. */
  mood: Mood | Draft['state'];
  path: string;
  when: string | null;
  next: Step;
  leaves: Leaving | null;
  back: Step | null;
}

export interface HomeGroup {
  name: string;
  rows: HomeRow[];
  /** What stands for a group that is folded. */
  folded: string | null;
  /** What can be done with all of them at once. */
  more: Step | null;
}

/** What the owner was asked about a message and has not answered, the newest first. */
export interface HomeQuestions {
  heading: string;
  list: (Step & { from: string | null; asked: string })[];
  /** How many more there are. */
  rest: string | null;
}

/** A field of the form that adds one by hand. */
interface AddField extends CorrectionField {
  required: boolean;
  /** Why what was typed cannot be. */
  error: string | null;
}

export interface AddForm {
  /** It was sent, and could not be done. */
  again: boolean;
  /** Names the form: sent twice, it adds one. */
  form: string;
  sorts: Option[];
  fields: AddField[];
  /** One that may be the same. */
  known: { title: string; path: string } | null;
}

interface HomePage {
  add: AddForm;
  summary: string;
  questions: HomeQuestions | null;
  any: boolean;
  path: string;
  search: string;
  filters: Option[];
  /** The list is filtered or searched. */
  found: boolean;
  groups: HomeGroup[];
  review: Step | null;
  several: string | null;
  inbox: string;
  secret: string;
  profile: string;
  practise: string;
  acceptance: string;
  standing: string | null;
  /** The button that ends the acceptance. */
  fellThrough: string;
  fresh: boolean;
}

/** A time that was offered, in words. */
interface TimeOffered {
  time: string;
  words: string;
  /** It is the one that the owner has taken. */
  taken: boolean;
  passed: boolean;
}

/** `fixed`: one of them is; `over`: none of those offered is ahead. */
export interface TimesOffered {
  offered: TimeOffered[];
  one: boolean;
  fixed: boolean;
  over: boolean;
  /** The owner is asked which one they took. */
  asks: boolean;
  /** There are some to tap that they have not taken. */
  others: boolean;
}

interface InterviewPage extends FactsPart, OriginalPart {
  /** While the interview is open. */
  times: TimesOffered | null;
  /** Nobody has answered it yet. */
  application: boolean;
  /** The company's own page to withdraw an application. */
  own: { url: string; host: string } | null;
  heading: string;
  state: string;
  mood: Mood;
  explanation: string;
  offer: boolean;
  /** When it is, or by when an offer wants its answer, in few words. */
  when: string | null;
  draft: { label: string; explanation: string; path: string; action: string } | null;
  can: {
    accept: boolean;
    withdraw: boolean;
    dismiss: string | null;
    reopen: string | null;
    reopenLabel: string | null;
  };
  nudge: { text: string; canStop: boolean; yearly: boolean } | null;
  acceptance: string;
  standing: string | null;
  situations: Option[];
  asks: Questions;
  answer: Option[] | null;
  connect: LinkedInNote | null;
  /** What can be said while an offer is being decided on. */
  letters: { title: string; options: Option[] } | null;
  /** Words to whoever recommended the owner. */
  referrer: Words | null;
  related: string | null;
  /** Those that can be moved, where there are several. */
  messages: { key: string; subject: string; from: string | null; date: string }[];
  others: { id: string; title: string }[];
  history: { at: string; what: string }[];
}

/** An answer as a button. */
interface AnswerButton {
  says: Answer;
  label: string;
}

/** "Is this about an interview?": the answer that is ready, and the others. */
export interface Question {
  guess: string;
  isOther: boolean;
  words: string | null;
  /** The second reader takes it for that, and quotes these words. */
  second: boolean;
  /** An answer stands that this one takes the place of. */
  answered: boolean;
  ready:
    | (AnswerButton & {
        button: string;
        choices: { id: string; title: string; selected: boolean }[] | null;
        silenced: string | null;
      })
    | null;
  others: AnswerButton[];
}

/** Where a message is recorded. */
export interface RecordedPart {
  title: string;
  state: string;
  mood: Mood;
  explanation: string;
  path: string;
  /** What can be changed there. */
  ways: Step[];
  /** Nothing is decided about it, so that it may be put aside for something else. */
  rests: boolean;
}

interface MessagePage extends FactsPart, OriginalPart {
  name: string;
  /** What was said of it, and what came of that. */
  said: string | null;
  /** Null where it is recorded nowhere. */
  recorded: RecordedPart | null;
  question: Question | null;
}

/** A hard reply to practise on, and what a coach says of the answer. */
interface PractisePage {
  number: number;
  of: number;
  name: string;
  reply: string;
  answer: string;
  comment: Comment | null;
  /** Where the next one is, and where the first one is. */
  next: string | null;
  again: string;
  path: string;
  language: Language;
  languages: Option[];
}

interface ProfilePage {
  name: string;
  signature: string;
  phone: string;
  linkedIn: string;
  timeZone: string;
  nudgeMonths: string;
  aliases: string;
  referralName: string;
  referralContact: string;
  languages: Option[];
  formal: boolean;
  /** `own` names the languages in which the owner has a text of their own. */
  templates: (Option & { own: string })[];
  templateLanguages: Option[];
  template: {
    name: string;
    source: string;
    own: boolean;
    preview: { subject: string; text: string } | null;
    findings: Finding[];
  } | null;
  senders: { label: string; addresses: string[] }[];
  path: string;
}

/** How long until an approved draft leaves; 0 when its time is over. `when` where that is far away, in words. */
export interface Leaving {
  seconds: number;
  when: string | null;
}

/** Whether the letters of an accepted offer wait until it is signed. */
export interface Holding {
  /** "until you have signed"; null where nothing holds them. */
  held: string | null;
  /** Nothing holds them, so it can be asked. */
  asks: boolean;
  question: string;
  /** "2 interviews are before that day."; null where none is, or no day is said. */
  before: string | null;
  /** The first day that they can be held until: "2026-12-01". */
  tomorrow: string;
}

/** When a letter may leave, and why it may better wait. */
export interface Hours {
  choices: Option[];
  why: string | null;
}

/** One letter of the line, with what became of it. */
export interface LineItem {
  title: string;
  state: string;
  /** The state as the style names it. */
  mood: Draft['state'];
  explanation: string;
  when: string | null;
  path: string;
  leaves: Leaving | null;
  /** The button that takes it back. */
  back: string | null;
}

/** An application with the ways to end it. */
export interface ApplicationToEnd {
  name: string;
  title: string;
  /** The day that its confirmation came, or that the owner added it. */
  since: string;
  /** Where a letter would go. */
  to: string | null;
  /** The company's own page to withdraw. */
  link: { url: string; host: string } | null;
  chosen: Record<Ending, boolean>;
}

interface LinePage {
  applications: {
    heading: string;
    list: ApplicationToEnd[];
    rest: number | null;
  } | null;
  holding: Holding | null;
  heading: string;
  /** The offer fell through: what was discarded with it, and what had left before. */
  undone: { discarded: string[]; left: string[] } | null;
  steps: LineItem[];
  start: { path: string; label: string } | null;
  together: string | null;
  canUndo: boolean;
  sent: boolean;
  all: string | null;
}

export interface DraftToReview {
  twins: Twins | null;
  field: string;
  value: string;
  title: string;
  place: string;
  /** Whom to call first. */
  phone: Phone | null;
  declines: string | null;
  findings: Finding[];
  to: string | null;
  subject: string;
  text: string;
  path: string;
  open: string | null;
}
