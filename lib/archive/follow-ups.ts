import { waits, withFate } from '../../lambdas/interview/draft.ts';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { nextReminder } from '../../lambdas/interview/urgency.ts';
import type { FollowUp } from '../../lambdas/schedule/follow-up.ts';

/**
 * An interview as it arrives in another place. What was approved or being sent where it comes from may still leave there: here
 * it waits, or is asked about, so that only one of the two sends it.
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

/**
 * What is still to come for an interview, as its state says: the schedules that it had where it comes from.
 * @param timeZone the owner's IANA zone
 * @param now epoch ms
 * @returns follow-ups with the epoch ms at which they are due
 */
export function plannedFor(
  interview: Interview,
  timeZone: string,
  now: number,
): { followUp: FollowUp; at: number }[] {
  const { ownerId, id: interviewId, drafts, nudge } = interview;
  const planned = drafts.filter(waits).flatMap((draft): { followUp: FollowUp; at: number }[] => {
    const at = nextReminder(interview, draft, { now, timeZone });
    const reminder = { kind: 'reminder', ownerId, interviewId, draftId: draft.id } as const;
    return at === null ? [] : [{ followUp: reminder, at }];
  });
  if (nudge?.state === 'scheduled')
    planned.push({ followUp: { kind: 'nudge', ownerId, interviewId }, at: Date.parse(nudge.dueAt) });
  return planned;
}
