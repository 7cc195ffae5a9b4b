import { sentAtOf, waits } from '../interview/draft.ts';
import { idFrom } from '../interview/id.ts';
import { draftOf, type Interview, type Nudge } from '../interview/interview.ts';
import { proposeNudge, situationOf } from '../interview/situations.ts';
import { DAY_MS } from '../interview/standing.ts';
import { addDraft, markNudgeMailed, planNudge } from '../interview/transitions.ts';
import { nudgeAt, snoozedUntil, TOLERANCE_MS } from '../interview/urgency.ts';
import type { FollowUp } from '../schedule/follow-up.ts';
import type { Profile } from '../store/owners.ts';
import { resumeAcceptance } from './accept.ts';
import { contactOf, lastContact } from './contact.ts';
import { remind } from './remind.ts';
import { sendApproved, settleDraft } from './send-draft.ts';
import { type Desk, isoNow, type Services } from './services.ts';
import { tellAside } from './set-aside.ts';
import { tellOwner, toDraft, urlTo, wordsOf } from './tell-owner.ts';
import { tellUnfinished } from './unfinished-answer.ts';
import { welcome } from './welcome.ts';
import { draftFor } from './write-draft.ts';

/**
 * Does what a fired schedule asks for, if it is still due: the state that it was made for is looked up first,
 * and firing twice does nothing twice.
 * @param now epoch ms
 */
export async function followUp(services: Services, due: FollowUp, now: number): Promise<void> {
  if (!isOfDraft(due)) {
    const profile = await services.owners.get(due.ownerId);
    if (!profile) return;
    const desk = { services, profile, now };
    switch (due.kind) {
      case 'nudge':
        return nudge(desk, due.interviewId);
      case 'acceptance':
        return resumeIfBegun(desk, due.acceptanceId);
      case 'answer':
        return tellUnfinished(desk, due.messageKey);
      case 'aside':
        return tellAside(desk, due.tellAt);
      case 'welcome':
        return welcome(desk);
    }
  }
  const { profile, interview } = await services.owners.getWithInterview(due.ownerId, due.interviewId);
  if (!profile || !interview) return;
  const desk = { services, profile, now };
  switch (due.kind) {
    case 'reminder':
      /** Each draft that waits has its own reminders: that of one that does not has nothing to look for. */
      if (!interview.drafts.some((draft) => draft.id === due.draftId && waits(draft))) return;
      return remind(desk, due);
    case 'send':
      return sendApproved(desk, interview, due.draftId);
    case 'settle':
      return settleDraft(desk, interview, due.draftId);
  }
}

const isOfDraft = (due: FollowUp): due is Extract<FollowUp, { draftId: string }> =>
  due.kind === 'reminder' || due.kind === 'send' || due.kind === 'settle';

async function resumeIfBegun(desk: Desk, acceptanceId: string): Promise<void> {
  const begun = await desk.services.acceptances.get(desk.profile.ownerId, acceptanceId);
  if (begun) await resumeAcceptance(desk, acceptanceId);
}

/** Two nudges to one person are at least this far apart. */
const APART_MS = 31 * DAY_MS;

/**
 * The owner gets the note as a draft by mail. The mail goes first, and one write records both: a crash in
 * between makes the same draft again.
 */
async function nudge(desk: Desk, interviewId: string): Promise<void> {
  const { services, profile, now } = desk;
  const { ownerId } = profile;
  const at = isoNow(desk);
  const all = await services.interviews.list(ownerId);
  const interview = all.find(({ id }) => id === interviewId);
  if (interview?.nudge?.state !== 'scheduled') return;
  const followUp = { kind: 'nudge', ownerId, interviewId } as const;
  const update = (change: (it: Interview) => Interview) =>
    services.interviews.update(ownerId, interviewId, (it) => (isDue(it, now) ? change(it) : it), interview);
  if (!isDue(interview, now)) {
    await services.schedules.plan(followUp, Date.parse(interview.nudge.dueAt), now);
    return;
  }
  const putOff = async (dueAt: string) => {
    await services.schedules.plan(followUp, Date.parse(dueAt), now);
    await update((it) => planNudge(it, dueAt, at));
  };
  const warm = interview.nudge.yearly ? null : stillWarmUntil(interview, profile);
  if (warm !== null && Date.parse(warm) - now > APART_MS) return putOff(warm);
  const tooSoon = lastNudgeTo(all, interviewId, now);
  if (tooSoon !== null) return putOff(snoozedUntil(new Date(tooSoon + APART_MS).toISOString(), profile, 0));
  if (interview.state !== 'withdrawn') return;
  const draft = interview.drafts.find(isWaitingNudge) ?? nudgeDraft(desk, interview, interview.nudge);
  await tellOwner(desk, 'nudge', {
    ...contactOf(interview, desk),
    name: draft.to.name,
    fillIn: situationOf(draft).fillIn !== undefined,
    ...wordsOf(draft),
    url: await urlTo(desk, toDraft(interview, draft)),
    about: { interviewId },
  });
  const next = interview.nudge.yearly ? nudgeAt(at, profile, MONTHS_A_YEAR) : null;
  if (next) await services.schedules.plan(followUp, Date.parse(next), now);
  await update((it) => {
    const mailed = markNudgeMailed(draftOf(it, draft.id) ? it : addDraft(it, draft), at);
    return next ? planNudge(mailed, next, at) : mailed;
  });
}

/**
 * When a nudge is due that counts from the last time that either side wrote: who has just been written to
 * need not be reminded of. An answer to the withdrawal itself moves it by days, which nobody notices: only what
 * moves it by more than a month is worth another date.
 */
const stillWarmUntil = (interview: Interview, profile: Profile): string | null => {
  const last = lastContact(interview);
  return last && nudgeAt(last, profile, profile.nudgeMonths);
};

/** Its id follows from when it was due: written twice, it is the same draft. */
function nudgeDraft({ profile, now }: Desk, interview: Interview, { dueAt }: Nudge) {
  const sent = interview.drafts.filter((draft) => draft.kind === 'nudge' && sentAtOf(draft));
  const occasion = {
    kind: 'nudge',
    situation: proposeNudge(sent.map(({ situation }) => situation)),
  } as const;
  const id = idFrom(dueAt, `${interview.id} nudge`);
  return draftFor(interview, { profile, occasion }, { id, now, acceptanceId: null });
}

const MONTHS_A_YEAR = 12;

const isDue = ({ nudge: planned }: Pick<Interview, 'nudge'>, now: number) =>
  planned?.state === 'scheduled' && Date.parse(planned.dueAt) <= now + TOLERANCE_MS;

/**
 * When the owner was last nudged about the same person in another interview, if that is too recent; epoch ms.
 */
function lastNudgeTo(all: Interview[], interviewId: string, now: number): number | null {
  const address = all.find(({ id }) => id === interviewId)?.facts.recruiterEmail?.value;
  const times = all
    .filter(({ id, facts }) => id !== interviewId && address && facts.recruiterEmail?.value === address)
    .flatMap(({ nudge: other }) => (other?.mailedAt ? Date.parse(other.mailedAt) : []))
    .filter((mailed) => now - mailed < APART_MS);
  return times.length ? Math.max(...times) : null;
}

const isWaitingNudge = ({ kind, state }: { kind: string; state: string }) =>
  kind === 'nudge' && state === 'waiting';
