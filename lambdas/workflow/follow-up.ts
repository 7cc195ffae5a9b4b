import { idFrom } from '../interview/id.ts';
import { draftOf, type Interview, title } from '../interview/interview.ts';
import { firstOf } from '../interview/situations.ts';
import { addDraft, markNudgeMailed, planNudge } from '../interview/transitions.ts';
import { nudgeAt, snoozedUntil, TOLERANCE_MS } from '../interview/urgency.ts';
import type { FollowUp } from '../schedule/follow-up.ts';
import type { Profile } from '../store/owners.ts';
import { resumeAcceptance } from './accept.ts';
import { remind } from './remind.ts';
import { sendApproved, settleDraft } from './send-draft.ts';
import type { Services } from './services.ts';
import { tellAside } from './set-aside.ts';
import { tellOwner, urlTo } from './tell-owner.ts';
import { tellUnfinished } from './unfinished-answer.ts';
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
        return nudge(services, profile, due.interviewId, now);
      case 'acceptance':
        return resumeIfBegun(services, profile, due.acceptanceId, now);
      case 'answer':
        return tellUnfinished(desk, due.messageKey);
      case 'aside':
        return tellAside(desk, due.tellAt);
    }
  }
  const { profile, interview } = await services.owners.getWithInterview(due.ownerId, due.interviewId);
  if (!profile || !interview) return;
  switch (due.kind) {
    case 'reminder':
      return remind({ services, profile, now }, due);
    case 'send':
      return sendApproved({ services, profile, now }, interview, due.draftId);
    case 'settle':
      return settleDraft({ services, profile, now }, interview, due.draftId);
  }
}

const isOfDraft = (due: FollowUp): due is Extract<FollowUp, { draftId: string }> =>
  due.kind === 'reminder' || due.kind === 'send' || due.kind === 'settle';

async function resumeIfBegun(
  services: Services,
  profile: Profile,
  acceptanceId: string,
  now: number,
): Promise<void> {
  if (await services.acceptances.get(profile.ownerId, acceptanceId)) {
    await resumeAcceptance(services, profile, acceptanceId, now);
  }
}

/** Two nudges to one person are at least this far apart. */
const APART_MS = 31 * 86_400_000;

/**
 * The owner gets the note as a draft by mail. The mail goes first, and one write records both: a crash in between makes the
 * same draft again.
 */
async function nudge(services: Services, profile: Profile, interviewId: string, now: number): Promise<void> {
  const { ownerId, timeZone } = profile;
  const at = new Date(now).toISOString();
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
  const tooSoon = lastNudgeTo(all, interviewId, now);
  if (tooSoon !== null) {
    const dueAt = snoozedUntil(new Date(tooSoon + APART_MS).toISOString(), timeZone, 0);
    await services.schedules.plan(followUp, Date.parse(dueAt), now);
    await update((it) => planNudge(it, dueAt, at));
    return;
  }
  if (interview.state !== 'withdrawn') return;
  const draft =
    interview.drafts.find(isWaitingNudge) ?? nudgeDraft(interview, interview.nudge, { profile, now });
  const url = await urlTo(services, ownerId, { opens: 'draft', interviewId, draftId: draft.id }, now);
  await tellOwner(
    services,
    profile,
    'nudge',
    {
      title: title(interview),
      name: draft.to.name,
      to: draft.to.address,
      subject: draft.subject,
      text: draft.text,
      url,
    },
    now,
    { interviewId },
  );
  const next = interview.nudge.yearly ? nudgeAt(at, timeZone, MONTHS_A_YEAR) : null;
  if (next) await services.schedules.plan(followUp, Date.parse(next), now);
  await update((it) => {
    const mailed = markNudgeMailed(draftOf(it, draft.id) ? it : addDraft(it, draft), at);
    return next ? planNudge(mailed, next, at) : mailed;
  });
}

/** Its id follows from when it was due: written twice, it is the same draft. */
function nudgeDraft(
  interview: Interview,
  { dueAt }: { dueAt: string },
  { profile, now }: { profile: Profile; now: number },
) {
  const occasion = firstOf('nudge');
  const id = idFrom(dueAt, `${interview.id} nudge`);
  return draftFor(interview, { profile, occasion }, { id, now, acceptanceId: null });
}

const MONTHS_A_YEAR = 12;

const isDue = ({ nudge: planned }: Pick<Interview, 'nudge'>, now: number) =>
  planned?.state === 'scheduled' && Date.parse(planned.dueAt) <= now + TOLERANCE_MS;

/** When the owner was last nudged about the same person in another interview, if that is too recent; epoch ms. */
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
