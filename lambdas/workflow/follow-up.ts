import { ulid } from 'ulid';
import { composeWords, newDraft } from '../draft/compose.ts';
import { whenOf } from '../draft/fact-rows.ts';
import { draftOf, title } from '../interview/interview.ts';
import { addDraft, markNudgeMailed, recordReminder } from '../interview/transitions.ts';
import type { FollowUp } from '../schedule/follow-up.ts';
import type { Profile } from '../store/owners.ts';
import { resumeAcceptance } from './accept.ts';
import { settleDraft } from './send-draft.ts';
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
  const profile = await services.owners.get(due.ownerId);
  if (!profile) return;
  switch (due.kind) {
    case 'reminder':
      return remind(services, profile, due.interviewId, due.draftId, now);
    case 'settle':
      return settleDraft(services, profile, due.interviewId, due.draftId, now);
    case 'nudge':
      return nudge(services, profile, due.interviewId, now);
    case 'acceptance':
      await resumeIfBegun(services, profile, due.acceptanceId, now);
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
  interviewId: string,
  draftId: string,
  now: number,
): Promise<void> {
  const interview = await services.interviews.get(profile.ownerId, interviewId);
  const draft = interview && draftOf(interview, draftId);
  if (!interview || !draft || draft.remindedAt) return;
  if (draft.state !== 'waiting' && draft.state !== 'failed') return;
  const url = await urlTo(services, profile.ownerId, { opens: 'draft', interviewId, draftId }, now);
  const when = whenOf(interview);
  const context = {
    title: title(interview),
    when,
    failure: draft.failure,
    to: draft.to.address,
    subject: draft.subject,
    text: draft.text,
    url,
  };
  await tellOwner(services, profile, 'reminder', context, now);
  await services.interviews.update(profile.ownerId, interviewId, (it) =>
    recordReminder(it, draftId, new Date(now).toISOString()),
  );
}

async function nudge(services: Services, profile: Profile, interviewId: string, now: number): Promise<void> {
  const { ownerId } = profile;
  const at = new Date(now).toISOString();
  const draftId = ulid(now);
  const interview = await services.interviews.update(ownerId, interviewId, (it) => {
    const isDue = it.nudge?.state === 'scheduled' && Date.parse(it.nudge.dueAt) <= now + TOLERANCE_MS;
    if (!isDue || it.state !== 'withdrawn' || it.drafts.some(isWaitingNudge)) return it;
    const words = composeWords(it, 'nudge', 'six-months', profile.name, now);
    return addDraft(it, newDraft(draftId, 'nudge', 'six-months', words, null, at));
  });
  const draft = interview?.drafts.find(isWaitingNudge);
  if (!interview || !draft || interview.nudge?.state !== 'scheduled') return;
  if (Date.parse(interview.nudge.dueAt) > now + TOLERANCE_MS) return;
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
  );
  await services.interviews.update(ownerId, interviewId, (it) => markNudgeMailed(it));
}

const isWaitingNudge = ({ kind, state }: { kind: string; state: string }) =>
  kind === 'nudge' && state === 'waiting';
