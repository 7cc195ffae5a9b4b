import type { ReplyKind } from '../mail/reading.ts';
import type { InterviewState } from './interview.ts';

/**
 * What an interview is about just now, as its newest message says: what a letter thanks for follows from it.
 */
export type Stage = 'application' | 'interview' | 'screening-call' | 'test' | 'offer';

/** What is known of an interview besides its stage, and makes one situation fit better than another. */
export type Sign = 'agency' | 'brought-offer' | 'met' | 'applied-long-ago' | 'travel' | 'took-offer';

/** Why a letter is written, and what follows from sending it. */
export interface Situation {
  /** What the owner chooses it by. */
  label: string;
  /**
   * The reason that its text gives. Later letters may speak of a new job only after `another-job`; of a
   * `job-through-them` its reader knows.
   */
  states: 'another-job' | 'job-through-them' | 'another-reason' | 'nothing';
  asks: 'nothing' | 'another-time' | 'to-be-considered';
  /** What the interview is once it has been sent; null for what it was before. */
  leaves: 'withdrawn' | 'pending' | null;
  /**
   * What it becomes where the owner missed the interview: it keeps its reason, and begins with an apology.
   */
  onceMissed: 'apologises' | 'asks-again' | 'stays';
  /** What its text thanks for. Thanks for a conversation or a kind answer need one that took place. */
  thanksFor:
    | 'application'
    | 'invitation'
    | 'conversation'
    | 'consideration'
    | 'offer'
    | 'test'
    | 'call'
    | 'answer'
    | 'favour';
  /** At which stages it is offered; one that proposes itself does so only where all its signs are there. */
  fits: {
    stages: readonly Stage[];
    signs?: readonly Sign[];
    answers?: readonly ReplyKind[];
    /** In which states of the interview it can be true; without them in any that its kind is written in. */
    states?: readonly InterviewState[];
  };
  /** Its text names somebody whom the owner recommends. */
  needsPerson?: true;
  /** It asks an agency to end its other searches, which is asked once. */
  endsSearches?: true;
  /** It makes sense only where it proposes itself, and is no choice elsewhere. */
  onlyProposed?: true;
  /** Its text has a place for a line or a day that only the owner can give: what they are asked for. */
  fillIn?: { what: 'line' | 'day'; label: string };
}

const ALL = ['interview', 'screening-call', 'test', 'offer'] as const;
const BEFORE_OFFER = ['interview', 'screening-call', 'test'] as const;

/** What most withdrawals have in common. */
const LEAVES = { asks: 'nothing', leaves: 'withdrawn', onceMissed: 'apologises' } as const;
const ACCEPTED = { ...LEAVES, states: 'another-job' } as const;
const ANOTHER_REASON = { ...LEAVES, states: 'another-reason' } as const;
/** Letters that change nothing in the interview. */
const TALKS = { asks: 'nothing', leaves: null, onceMissed: 'stays', states: 'nothing' } as const;

/**
 * The situations of each kind of draft, by the name of their template. Of those whose stage and signs fit,
 * the first one with a reason is proposed. When a letter is written (in time, at short notice, after a missed
 * interview) is no situation: see standing.ts.
 */
export const SITUATIONS = {
  withdrawal: {
    'take-back-acceptance': {
      ...ACCEPTED,
      label: 'I had accepted this very offer, and take that back',
      thanksFor: 'offer',
      fits: { stages: ALL, signs: ['took-offer'] },
      onlyProposed: true,
    },
    'through-agent': {
      ...LEAVES,
      states: 'job-through-them',
      label: 'I accepted the offer that this agent brought me',
      thanksFor: 'consideration',
      fits: { stages: ALL, signs: ['brought-offer'] },
    },
    'start-date': {
      ...ACCEPTED,
      label: 'I accepted another position; please stop travel, visa or start-date plans',
      thanksFor: 'consideration',
      fits: { stages: ALL, signs: ['travel'] },
    },
    'decline-offer': {
      ...ACCEPTED,
      label: 'I accepted another position, and decline this offer',
      thanksFor: 'offer',
      fits: { stages: ['offer'], signs: [] },
    },
    agency: {
      ...ACCEPTED,
      label: 'I accepted another position; the agency should stop its other searches too',
      thanksFor: 'consideration',
      fits: { stages: BEFORE_OFFER, signs: ['agency'] },
      endsSearches: true,
    },
    'after-interview': {
      ...ACCEPTED,
      label: 'I accepted another position, and we have already met',
      thanksFor: 'conversation',
      fits: { stages: BEFORE_OFFER, signs: ['met'] },
    },
    'long-wait': {
      ...ACCEPTED,
      label: 'I accepted another position since I applied, months ago',
      thanksFor: 'invitation',
      fits: { stages: ['interview', 'screening-call'], signs: ['applied-long-ago'] },
    },
    'decline-test': {
      ...ACCEPTED,
      label: 'I accepted another position, and will not take the test',
      thanksFor: 'test',
      fits: { stages: ['test'], signs: [] },
    },
    'decline-call': {
      ...ACCEPTED,
      label: 'I accepted another position, and do not need the first call',
      thanksFor: 'call',
      fits: { stages: ['screening-call'], signs: [] },
    },
    'accepted-offer': {
      ...ACCEPTED,
      label: 'I accepted another position',
      thanksFor: 'invitation',
      fits: { stages: BEFORE_OFFER, signs: [] },
    },
    relocating: {
      ...ACCEPTED,
      label: 'I accepted another position that takes me to another place',
      thanksFor: 'invitation',
      fits: { stages: BEFORE_OFFER },
    },
    'not-this-offer': {
      ...ANOTHER_REASON,
      label: 'I decline this offer after careful thought',
      thanksFor: 'offer',
      fits: { stages: ['offer'], signs: [] },
    },
    'not-the-right-fit': {
      ...ANOTHER_REASON,
      label: 'It is not the right fit after a closer look',
      thanksFor: 'consideration',
      fits: { stages: BEFORE_OFFER, signs: [] },
    },
    location: {
      ...ANOTHER_REASON,
      label: 'The place does not work: moving, commute, office days',
      thanksFor: 'consideration',
      fits: { stages: ALL },
    },
    sponsorship: {
      ...ANOTHER_REASON,
      label: 'It would need a visa or work permit',
      thanksFor: 'consideration',
      fits: { stages: ALL },
    },
    'personal-reasons': {
      ...ANOTHER_REASON,
      label: 'Personal or scheduling reasons',
      thanksFor: 'consideration',
      fits: { stages: ALL },
    },
    'change-of-plans': {
      ...ANOTHER_REASON,
      label: 'A change in my plans',
      thanksFor: 'consideration',
      fits: { stages: ALL },
    },
    'end-application': {
      ...ACCEPTED,
      onceMissed: 'stays',
      label: 'I accepted another position, and withdraw my application',
      thanksFor: 'application',
      fits: { stages: ['application'], signs: [] },
    },
    'take-application-back': {
      ...ANOTHER_REASON,
      onceMissed: 'stays',
      label: 'I withdraw my application, without a reason',
      thanksFor: 'application',
      fits: { stages: ['application'], signs: [] },
    },
    'another-time': {
      label: 'I cannot make it, but still want the role: ask for another time',
      states: 'nothing',
      asks: 'another-time',
      leaves: 'pending',
      onceMissed: 'asks-again',
      thanksFor: 'invitation',
      fits: { stages: ['interview', 'screening-call'] },
    },
  },
  reply: {
    thanks: {
      ...TALKS,
      label: 'A short thank-you',
      thanksFor: 'answer',
      fits: { stages: ALL, answers: ['acknowledgement', 'other'] },
    },
    why: {
      ...TALKS,
      label: 'Say why, in one constructive line',
      thanksFor: 'answer',
      fits: { stages: ALL, answers: ['asks-why'] },
    },
    firm: {
      ...TALKS,
      label: 'Stay with my decision, kindly',
      thanksFor: 'answer',
      fits: { stages: ALL, answers: ['renegotiates'] },
    },
    referral: {
      ...TALKS,
      label: 'Recommend somebody',
      thanksFor: 'answer',
      fits: { stages: ALL },
      needsPerson: true,
    },
    'no-referral': {
      ...TALKS,
      label: 'Nobody comes to mind right now',
      thanksFor: 'answer',
      fits: { stages: ALL, answers: ['asks-for-referral'] },
    },
    'in-touch': {
      ...TALKS,
      label: 'Glad to stay connected',
      thanksFor: 'answer',
      fits: { stages: ALL, answers: ['keeps-options-open'] },
    },
  },
  /** What is said while an offer is being decided on. */
  letter: {
    'accept-offer': {
      ...TALKS,
      label: 'Accept this offer in writing',
      thanksFor: 'offer',
      fits: { stages: ['offer'], states: ['accepted'] },
    },
    'ask-for-time': {
      ...TALKS,
      label: 'Ask for time to decide',
      thanksFor: 'offer',
      fits: { stages: ['offer'], states: ['pending'] },
      fillIn: { what: 'day', label: 'By when you can answer, as you would say it: Friday 4 December' },
    },
    'another-offer': {
      ...TALKS,
      label: 'This is my first choice: say that I have another offer, and ask when they decide',
      thanksFor: 'invitation',
      fits: { stages: BEFORE_OFFER, states: ['pending'] },
    },
  },
  /** Words to somebody whom the owner knows; they send them themselves. */
  note: {
    'ask-permission': {
      ...TALKS,
      label: 'Ask a friend whether I may recommend them',
      thanksFor: 'favour',
      fits: { stages: ALL },
    },
    'thank-referrer': {
      ...TALKS,
      label: 'Thank whoever recommended me',
      thanksFor: 'favour',
      fits: { stages: ALL, states: ['withdrawn', 'accepted'] },
    },
  },
  nudge: {
    'six-months': { ...TALKS, label: 'Say hello', thanksFor: 'invitation', fits: { stages: ALL } },
    'pass-on': {
      ...TALKS,
      label: 'Pass on a person or something useful',
      thanksFor: 'invitation',
      fits: { stages: ALL },
    },
    'their-news': {
      ...TALKS,
      label: 'Congratulate them on their news',
      thanksFor: 'invitation',
      fits: { stages: ALL },
      fillIn: {
        what: 'line',
        label: 'Their news, in one line: Congratulations on your new office in Porto!',
      },
    },
    article: {
      ...TALKS,
      label: 'Send them an article or something useful',
      thanksFor: 'invitation',
      fits: { stages: ALL },
      fillIn: { what: 'line', label: 'What it is, and where: “How teams hire in 2027”, https://…' },
    },
    person: {
      ...TALKS,
      label: 'Tell them of somebody who may be right for them',
      thanksFor: 'invitation',
      fits: { stages: ALL },
      fillIn: {
        what: 'line',
        label: 'Who it is, once they have said yes: Bo Lind has led testing for five years.',
      },
    },
  },
  reopen: {
    'circumstances-changed': {
      ...TALKS,
      asks: 'to-be-considered',
      leaves: 'pending',
      label: 'My circumstances have changed',
      thanksFor: 'consideration',
      fits: { stages: ALL },
    },
  },
} as const satisfies Record<string, Record<string, Situation>>;

export type DraftKind = keyof typeof SITUATIONS;
export type SituationOf<K extends DraftKind> = keyof (typeof SITUATIONS)[K] & string;

/** A kind of draft with one of its own situations: no other pair can be written down. */
export type Occasion = { [K in DraftKind]: { kind: K; situation: SituationOf<K> } }[DraftKind];

export const DRAFT_KINDS = Object.keys(SITUATIONS) as DraftKind[];

/** What is written about a situation in the table. */
export const situationOf = ({ kind, situation }: Occasion): Situation =>
  (SITUATIONS[kind] as Record<string, Situation>)[situation] as Situation;

/** The situations of a kind, in the order of the table. */
export const situationsOf = <K extends DraftKind>(kind: K): [SituationOf<K>, Situation][] =>
  Object.entries(SITUATIONS[kind]) as [SituationOf<K>, Situation][];

/**
 * The occasion of a kind that comes first in the table: what is written where the owner has chosen nothing.
 */
export const firstOf = <K extends DraftKind>(kind: K): Extract<Occasion, { kind: K }> =>
  ({ kind, situation: situationsOf(kind)[0]?.[0] }) as Extract<Occasion, { kind: K }>;

/** The situations that the owner may choose at a stage, and the one that is chosen now. */
export const choicesAt = <K extends DraftKind>(kind: K, stage: Stage, chosen: string) =>
  situationsOf(kind).filter(
    ([name, { fits, onlyProposed }]) => name === chosen || (fits.stages.includes(stage) && !onlyProposed),
  );

/** The occasion that a name stands for, where the kind has such a situation; null for any other name. */
export const occasionNamed = (kind: DraftKind, situation: string): Occasion | null =>
  Object.hasOwn(SITUATIONS[kind], situation) ? ({ kind, situation } as Occasion) : null;

/** The same occasion with somebody to name: a kind that has a text for that uses it. */
export function withPerson({ kind, situation }: Occasion): Occasion {
  const naming = situationsOf(kind).find(([, { needsPerson }]) => needsPerson);
  return naming ? ({ kind, situation: naming[0] } as Occasion) : ({ kind, situation } as Occasion);
}

/** Why the owner leaves: a letter to whom their new job is no news gives the same reason in other words. */
export type Because = 'another-job' | 'another-reason';

/** The owner's reason behind what a text states; null where it states none. */
export const REASON: Record<Situation['states'], Because | null> = {
  'another-job': 'another-job',
  'job-through-them': 'another-job',
  'another-reason': 'another-reason',
  nothing: null,
};

/**
 * The withdrawal that fits what is known: the first in the table that gives the reason, and whose stage and
 * signs are there.
 * @param because whether the owner accepted another offer, or withdraws for a reason of their own
 * @throws Error when the table has none, which a test rules out
 */
export function proposeWithdrawal(
  because: Because,
  stage: Stage,
  signs: ReadonlySet<Sign>,
): SituationOf<'withdrawal'> {
  const fitting = situationsOf('withdrawal').find(
    ([, { states, fits }]) =>
      REASON[states] === because &&
      fits.stages.includes(stage) &&
      fits.signs?.every((sign) => signs.has(sign)),
  );
  if (!fitting) throw new Error(`no situation fits ${because} at the stage ${stage}`);
  return fitting[0];
}

/** The hello that comes next: never one that has been sent to the same person, while there is another. */
export const proposeNudge = (sent: readonly string[]): SituationOf<'nudge'> =>
  situationsOf('nudge').toSorted(
    ([first], [second]) => sent.lastIndexOf(first) - sent.lastIndexOf(second),
  )[0]?.[0] ?? firstOf('nudge').situation;

/** The answer that fits what a recruiter wrote. */
export const proposeReply = (reply: ReplyKind): SituationOf<'reply'> =>
  situationsOf('reply').find(([, { fits }]) => fits.answers?.includes(reply))?.[0] ??
  firstOf('reply').situation;
