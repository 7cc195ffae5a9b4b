import { untilWhen } from '../draft/checklist.ts';
import { briefWhen, whenAndHowSoon } from '../draft/fact-rows.ts';
import { freshen } from '../draft/redraw.ts';
import { type Draft, waits } from '../interview/draft.ts';
import { holdOn } from '../interview/hold.ts';
import { type Interview, title } from '../interview/interview.ts';
import { callsFirst, DAY_MS, type Moment, momentOf, standing } from '../interview/standing.ts';
import { expireDraft, recordReminder } from '../interview/transitions.ts';
import {
  byNextTime,
  dayOf,
  isPressing,
  isReminderDue,
  isTodayForOwner,
  staleAt,
  TOLERANCE_MS,
} from '../interview/urgency.ts';
import { logError } from '../log.ts';
import type { Profile } from '../store/owners.ts';
import { isUnwritable } from '../store/table.ts';
import { BUSY_MS, claimMail, markMailed } from './claim-mail.ts';
import { type Desk, isoNow } from './services.ts';
import { tellOwner, toDraft, toInterview, urlsTo, wordsOf } from './tell-owner.ts';
import { planReminders } from './write-draft.ts';

/** A draft that waits, with its interview. */
interface Waiting {
  interview: Interview;
  draft: Draft;
}

/**
 * The reminder of one draft has come due: the owner gets one mail about all that waits, once a day. Only what
 * cannot wait for tomorrow (its interview is today, or has begun) comes in a mail of its own beside it. What
 * is too old to be sent is put aside, and that is said first. One interview that cannot be written does not
 * keep the others from being told.
 */
export async function remind(desk: Desk, due: { interviewId: string; draftId: string }): Promise<void> {
  const { services, profile, now } = desk;
  const { ownerId } = profile;
  const moment = momentOf(desk);
  const interviews = (await services.interviews.list(ownerId)).map((it) => freshen(it, desk));
  const stale = interviews.flatMap((interview) => staleIn(interview, moment));
  const isStale = ({ id }: Draft) => stale.some(({ draft }) => draft.id === id);
  const waiting = interviews
    .flatMap((interview) => interview.drafts.map((draft) => ({ interview, draft })))
    .filter(({ draft }) => remembered(draft) && !isStale(draft))
    .toSorted(byPress(moment));
  const isDueNow = ({ interview, draft }: Waiting) => isReminderDue(interview, draft, moment);
  const asked = waiting.find(({ draft }) => draft.id === due.draftId);
  const today = dayOf(moment);
  const isDigest = asked !== undefined && isDueNow(asked) && !isSent(profile, 'digest', today);
  const pressing = waiting.filter((it) => isDueNow(it) && isPressing(it.interview, it.draft, moment));
  const told = isDigest ? waiting : pressing;
  if (told.length || stale.length) {
    const kind = isDigest ? 'digest' : 'pressing';
    const about = isDigest ? today : [today, ...[...told, ...stale].map(nameOfTelling)].join(' ');
    const claim = await claimMail(desk, kind, about);
    if (claim === 'busy') {
      await services.schedules.plan({ kind: 'reminder', ownerId, ...due }, now + BUSY_MS, now);
      return;
    }
    if (claim === 'mine') {
      await tellWaiting(desk, { told, stale });
      await markMailed(desk, kind, about);
    }
  }
  for (const { interview, draft } of told)
    await record(desk, interview, (it) => recordReminder(it, draft.id, isoNow(desk)));
  for (const { interview, draft } of stale)
    await record(desk, interview, (it) =>
      expireDraft(it, { draftId: draft.id, because: BECAUSE[draft.kind] }, isoNow(desk)),
    );
  const seen = interviews.find(({ id }) => id === due.interviewId);
  if (seen) await planReminders(desk, seen);
}

/** Names what is told of a draft: its next reminder on the same day is another telling. */
const nameOfTelling = ({ draft }: Waiting) => `${draft.id}/${draft.reminders}`;

const isSent = ({ told }: Profile, kind: 'digest' | 'pressing', about: string) =>
  told?.[kind]?.about === about && told[kind].sent;

/**
 * What can still be caught comes first: today's interview, then by time, what has none, and last what has
 * passed.
 */
const byPress =
  (moment: Moment) =>
  (a: Waiting, b: Waiting): number => {
    const rank = ({ interview, draft }: Waiting) => {
      const stands = draft.kind === 'withdrawal' ? standing(interview, moment) : 'over';
      if (stands === 'passed') return 2;
      return stands === 'near' && isTodayForOwner(interview, moment) ? 0 : 1;
    };
    return rank(a) - rank(b) || byNextTime(moment)(a.interview, b.interview);
  };

/** The drafts of an interview that are too old to be sent. */
const staleIn = (interview: Interview, { now, timeZone }: Moment): Waiting[] =>
  interview.drafts
    .filter((draft) => {
      const limit = waits(draft) ? staleAt(interview, draft, timeZone) : null;
      return limit !== null && limit <= now + TOLERANCE_MS;
    })
    .map((draft) => ({ interview, draft }));

/** Writes one interview; what cannot be written is told all the same, and holds nothing up. */
async function record(
  { services, profile }: Desk,
  interview: Interview,
  change: (it: Interview) => Interview,
): Promise<void> {
  try {
    await services.interviews.update(profile.ownerId, interview.id, change);
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    logError('interview-not-written', error, { interview: interview.id });
  }
}

/** A note that asks again and a hello are the owner's own idea: they are not reminded of those. */
const remembered = (draft: Draft) =>
  waits(draft) && !draft.quiet && draft.kind !== 'nudge' && draft.kind !== 'reopen';

/** Why a draft of a kind is too old, as the owner reads it. */
const BECAUSE: Record<Draft['kind'], string> = {
  withdrawal: 'the interview was two weeks ago',
  reply: 'the answer has waited for two weeks',
  letter: 'it has waited for two weeks',
  note: 'it is out of date',
  nudge: 'it is out of date',
  reopen: 'it is out of date',
};

async function tellWaiting(
  desk: Desk,
  { told, stale }: { told: Waiting[]; stale: Waiting[] },
): Promise<void> {
  const moment = momentOf(desk);
  const urlOf = await urlsTo(desk, [
    ...told.map(({ interview, draft }) => toDraft(interview, draft)),
    ...stale.map(({ interview }) => toInterview(interview)),
  ]);
  const drafts = told.map(({ interview, draft }) => {
    const isWithdrawal = draft.kind === 'withdrawal';
    const passed = isWithdrawal && standing(interview, moment) === 'passed';
    const today = isWithdrawal && isTodayForOwner(interview, moment);
    const hold = holdOn(draft, desk.profile.accepted ?? [], moment);
    /** Whoever holds a letter does not withdraw by telephone either. */
    const call = isWithdrawal && !hold && callsFirst(interview, moment);
    return {
      title: title(interview),
      when: isWithdrawal ? whenAndHowSoon(interview, moment) : null,
      brief: isWithdrawal ? briefWhen(interview, moment) : null,
      label: passed ? 'Say what happened' : hold ? 'Look at it' : 'Review and approve',
      held: hold && untilWhen(hold),
      passed,
      callNow: call && today,
      callSoon: call && !today,
      phone: interview.facts.recruiterPhone?.value ?? null,
      failure: draft.state === 'failed' ? draft.failure : null,
      waited: waitedFor(draft, desk.now),
      ...wordsOf(draft),
      text: call ? draft.text : null,
      aside: draft.aside !== undefined,
      url: urlOf(toDraft(interview, draft)),
    };
  });
  const [first] = drafts;
  await tellOwner(desk, 'reminder', {
    drafts,
    review: drafts.length === 1 ? 'Review and approve' : `Review ${drafts.length} letters`,
    expired: stale.map(({ interview, draft }) => ({
      title: title(interview),
      because: BECAUSE[draft.kind],
      url: urlOf(toInterview(interview)),
    })),
    count: drafts.length,
    one: drafts.length === 1,
    onlyPassed: drafts.every(({ passed }) => passed),
    none: drafts.length === 0,
    first: first ?? null,
    passed: first?.passed ?? false,
    callNow: first?.callNow ?? false,
  });
}

/** "since yesterday", "for 3 days". */
function waitedFor({ createdAt }: Draft, now: number): string {
  const days = Math.round((now - Date.parse(createdAt)) / DAY_MS);
  if (days < 1) return 'since today';
  return days === 1 ? 'since yesterday' : `for ${days} days`;
}
