import { waits, withFate } from '../../lambdas/interview/draft.ts';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { nextReminder } from '../../lambdas/interview/urgency.ts';
import type { FollowUp } from '../../lambdas/schedule/follow-up.ts';
import type { MessageRecord } from '../../lambdas/store/messages.ts';
import type { Profile } from '../../lambdas/store/owners.ts';
import { undoApproval } from '../../lambdas/workflow/send-draft.ts';
import type { Services } from '../../lambdas/workflow/services.ts';

/**
 * An interview as it arrives in another place. What was approved or being sent where it comes from may still
 * leave there: here it waits, or is asked about, so that only one of the two sends it.
 * @param at ISO 8601 in UTC
 */
export function arriving(interview: Interview, at: string): Interview {
  const drafts = interview.drafts.map((draft) => {
    if (draft.state === 'approved')
      return { ...withFate(draft, { state: 'waiting' }), approvedElsewhere: true };
    if (draft.state === 'sending') return withFate(draft, { state: 'unknown', claimedAt: draft.claimedAt });
    return draft;
  });
  const changed = drafts.some((draft, index) => draft !== interview.drafts[index]);
  const note = { at, what: 'brought here from another place', state: interview.state };
  return changed ? { ...interview, drafts, history: [...interview.history, note] } : interview;
}

/** A follow-up and the epoch ms at which it is due. */
interface Planned {
  followUp: FollowUp;
  at: number;
}

/**
 * What is still to come for an interview, as its state says: the schedules that it had where it comes from.
 * @param timeZone the owner's IANA zone
 * @param now epoch ms
 * @returns follow-ups with the epoch ms at which they are due
 */
export function plannedFor(interview: Interview, timeZone: string, now: number): Planned[] {
  const { ownerId, id: interviewId, drafts, nudge } = interview;
  const planned = drafts.filter(waits).flatMap((draft): Planned[] => {
    const at = nextReminder(interview, draft, { now, timeZone });
    const reminder = { kind: 'reminder', ownerId, interviewId, draftId: draft.id } as const;
    return at === null ? [] : [{ followUp: reminder, at }];
  });
  if (nudge?.state === 'scheduled')
    planned.push({ followUp: { kind: 'nudge', ownerId, interviewId }, at: Date.parse(nudge.dueAt) });
  return planned;
}

/**
 * What is still to come for a message: the week's mail that names it, and an answer that was stopped on the
 * way.
 */
export function plannedForMessage(
  { ownerId, key, aside = [], answers = [] }: MessageRecord,
  now: number,
): Planned[] {
  const named = aside.map(
    ({ tellAt }): Planned => ({
      followUp: { kind: 'aside', ownerId, tellAt },
      at: Date.parse(tellAt),
    }),
  );
  const stopped = answers
    .filter(({ done }) => !done)
    .map(
      ({ part }): Planned => ({
        followUp: { kind: 'answer', ownerId, messageKey: part ? `${key}.${part}` : key },
        at: now,
      }),
    );
  return [...named.filter(({ at }) => at > now), ...stopped];
}

/**
 * Plans for an owner whose post-box was closed what is still to come: what fired meanwhile did nothing. A
 * letter that was approved before waits for them again.
 * @param now epoch ms
 */
export async function planAgain(services: Services, profile: Profile, now: number): Promise<void> {
  const { ownerId, timeZone } = profile;
  const planned: Planned[] = [];
  for (const interview of await services.interviews.list(ownerId)) {
    for (const { state, id: draftId } of interview.drafts) {
      if (state === 'approved')
        await undoApproval({ services, profile, now }, { interviewId: interview.id, draftId });
      if (state === 'sending')
        planned.push({ followUp: { kind: 'settle', ownerId, interviewId: interview.id, draftId }, at: now });
    }
    planned.push(...plannedFor(interview, timeZone, now));
  }
  for (const { id: acceptanceId, state } of await services.acceptances.list(ownerId))
    if (state === 'drafting' || state === 'undoing')
      planned.push({ followUp: { kind: 'acceptance', ownerId, acceptanceId }, at: now });
  for (const message of await services.messages.list(ownerId))
    planned.push(...plannedForMessage(message, now));
  for (const { followUp, at } of planned) await services.schedules.plan(followUp, at, now);
}
