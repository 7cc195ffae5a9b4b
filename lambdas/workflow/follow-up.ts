import { composeWords, newDraft } from '../draft/compose.ts';
import { whenOf } from '../draft/fact-rows.ts';
import { redrawAs } from '../draft/redraw.ts';
import { begunSince } from '../draft/situations.ts';
import { idFrom } from '../interview/id.ts';
import { type Draft, draftOf, type Interview, languageOf, title, waits } from '../interview/interview.ts';
import { addDraft, markNudgeMailed, planNudge, recordReminder } from '../interview/transitions.ts';
import { byDay, MOST_REMINDERS, nudgeAt, snoozedUntil } from '../interview/urgency.ts';
import type { FollowUp } from '../schedule/follow-up.ts';
import type { Profile } from '../store/owners.ts';
import { resumeAcceptance } from './accept.ts';
import { sendApproved, settleDraft } from './send-draft.ts';
import type { Services } from './services.ts';
import { tellOwner, urlTo } from './tell-owner.ts';

/** Scheduler fires at the minute; a nudge that was put off is not yet due. */
const TOLERANCE_MS = 60_000;

/**
 * Does what a fired schedule asks for, if it is still due: the state that it was made for is looked up first,
 * and firing twice does nothing twice.
 * @param now epoch ms
 */
export async function followUp(services: Services, due: FollowUp, now: number): Promise<void> {
  if (due.kind === 'nudge' || due.kind === 'acceptance') {
    const profile = await services.owners.get(due.ownerId);
    if (!profile) return;
    if (due.kind === 'nudge') return nudge(services, profile, due.interviewId, now);
    return resumeIfBegun(services, profile, due.acceptanceId, now);
  }
  const { profile, interview } = await services.owners.getWithInterview(due.ownerId, due.interviewId);
  if (!profile || !interview) return;
  switch (due.kind) {
    case 'reminder':
      return remind(services, profile, interview, due.draftId, now);
    case 'send':
      return sendApproved(services, profile, interview, due.draftId, now);
    case 'settle':
      return settleDraft(services, profile, interview, due.draftId, now);
  }
}

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

async function remind(
  services: Services,
  profile: Profile,
  seen: Interview,
  draftId: string,
  now: number,
): Promise<void> {
  const { ownerId } = profile;
  const { id: interviewId } = seen;
  const at = new Date(now).toISOString();
  const waiting = draftOf(seen, draftId);
  if (!waiting || !waits(waiting)) return;
  const told = waiting.remindedAt ? Date.parse(waiting.remindedAt) : null;
  if (told !== null && now - told < DAY_MS - TOLERANCE_MS)
    return remindAgain(services, profile, seen, draftId, now);
  const late = turnsLate(seen, waiting, now);
  if (!late && waiting.reminders >= MOST_REMINDERS) return;
  const interview = late
    ? await services.interviews.update(
        ownerId,
        interviewId,
        (it) => apologise(it, draftId, profile, now),
        seen,
      )
    : seen;
  const draft = interview && draftOf(interview, draftId);
  if (!interview || !draft || !waits(draft)) return;
  const url = await urlTo(services, ownerId, { opens: 'draft', interviewId, draftId }, now);
  const context = {
    title: title(interview),
    when: whenOf(interview),
    passed: draft.situation === 'missed',
    withdrawal: draft.kind === 'withdrawal',
    late: now - Date.parse(draft.createdAt) >= DAY_MS,
    failure: draft.failure,
    to: draft.to.address,
    subject: draft.subject,
    text: draft.text,
    url,
  };
  await tellOwner(services, profile, 'reminder', context, now, interviewId);
  const record = (it: Interview) => recordReminder(it, draftId, at);
  const reminded = await services.interviews.update(ownerId, interviewId, record, interview);
  if (reminded) await remindAgain(services, profile, reminded, draftId, now);
}

/** Plans the reminder after the last one, a day later; done twice, it is one. */
async function remindAgain(
  services: Services,
  { ownerId, timeZone }: Profile,
  interview: Interview,
  draftId: string,
  now: number,
): Promise<void> {
  const draft = draftOf(interview, draftId);
  if (!draft?.remindedAt || !waits(draft) || draft.reminders >= MOST_REMINDERS) return;
  const due = byDay(Date.parse(draft.remindedAt) + DAY_MS, timeZone);
  await services.schedules.plan({ kind: 'reminder', ownerId, interviewId: interview.id, draftId }, due, now);
}

/** The interview has begun while its withdrawal waited: the text must apologise now. */
const turnsLate = (interview: Interview, draft: Draft, now: number) =>
  draft.kind === 'withdrawal' &&
  draft.situation !== 'missed' &&
  begunSince(interview, Date.parse(draft.createdAt), now);

/** The owner's own words are kept aside; a draft that was sent in the meantime stays as it is. */
function apologise(interview: Interview, draftId: string, profile: Profile, now: number): Interview {
  const draft = draftOf(interview, draftId);
  if (!draft || !waits(draft) || !turnsLate(interview, draft, now)) return interview;
  return redrawAs(interview, draft, draft.revision, { situation: 'missed' }, profile, now);
}

const DAY_MS = 86_400_000;
/** Two nudges to one person are at least this far apart. */
const APART_MS = 31 * DAY_MS;

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
  const draft = interview.drafts.find(isWaitingNudge) ?? nudgeDraft(interview, interview.nudge, profile, now);
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
    interviewId,
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
  profile: Profile,
  now: number,
): Draft {
  const language = profile.language ?? languageOf(interview);
  const request = { kind: 'nudge', situation: 'six-months', language } as const;
  const words = composeWords(interview, request, profile, now);
  const id = idFrom(dueAt, `${interview.id} nudge`);
  return newDraft(id, request, interview, words, null, new Date(now).toISOString());
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
