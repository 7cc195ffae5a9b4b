import { type Interview, waits } from '../../lambdas/interview/interview.ts';
import { attentionAt, MOST_REMINDERS, reminderAt } from '../../lambdas/interview/urgency.ts';
import type { FollowUp } from '../../lambdas/schedule/follow-up.ts';

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
  const planned = drafts.flatMap((draft): { followUp: FollowUp; at: number }[] => {
    const ids = { ownerId, interviewId, draftId: draft.id };
    if (draft.state === 'approved')
      return [{ followUp: { kind: 'send', ...ids }, at: Date.parse(draft.leavesAt ?? '') || now }];
    if (draft.state === 'sending') return [{ followUp: { kind: 'settle', ...ids }, at: now }];
    if (!waits(draft) || draft.reminders >= MOST_REMINDERS || draft.kind === 'reopen') return [];
    const last = Date.parse(draft.remindedAt ?? draft.createdAt);
    const at = attentionAt(reminderAt(last, interview), interview, timeZone, now);
    return [{ followUp: { kind: 'reminder', ...ids }, at }];
  });
  if (nudge?.state === 'scheduled')
    planned.push({ followUp: { kind: 'nudge', ownerId, interviewId }, at: Date.parse(nudge.dueAt) });
  return planned;
}
