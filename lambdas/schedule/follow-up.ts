import { shortKey } from '../interview/id.ts';

/**
 * What a schedule carries to the follow-up function. It names things; what is still due is looked up when it
 * fires, so one that is no longer needed does nothing.
 */
export type FollowUp =
  /** A draft waits for the owner. */
  | { kind: 'reminder'; ownerId: string; interviewId: string; draftId: string }
  /** An approved draft leaves, unless the approval was taken back. */
  | { kind: 'send'; ownerId: string; interviewId: string; draftId: string }
  /** A sending that may have died in the middle is finished, or its outcome called unknown. */
  | { kind: 'settle'; ownerId: string; interviewId: string; draftId: string }
  /** Six months after a withdrawal. */
  | { kind: 'nudge'; ownerId: string; interviewId: string }
  /** Drafting or undoing for an acceptance that may have died in the middle is picked up. */
  | { kind: 'acceptance'; ownerId: string; acceptanceId: string }
  /** What the owner said of a message may not have been carried out. */
  | { kind: 'answer'; ownerId: string; messageKey: string }
  /** An owner has just been added. */
  | { kind: 'welcome'; ownerId: string }
  /** What was set aside is told in one mail, due at `tellAt` (ISO 8601 in UTC). */
  | { kind: 'aside'; ownerId: string; tellAt: string };

/**
 * The first whole second that is not before a moment (both epoch ms): schedules know no parts of one, and
 * none fires early.
 */
export const wholeSecond = (at: number) => Math.ceil(at / 1000) * 1000;

/**
 * The schedule's name: one for each follow-up and each second that it is due at. It is never changed:
 * EventBridge Scheduler deletes a schedule shortly after it has fired (User Guide, "Deletion after schedule
 * completion"), and with it what was changed in between. At most 64 characters.
 * @param due epoch ms
 */
export function nameOf(followUp: FollowUp, due: number): string {
  const second = (wholeSecond(due) / 1000).toString(36);
  switch (followUp.kind) {
    case 'nudge':
      return `nudge-${followUp.interviewId}-${second}`;
    case 'acceptance':
      return `acceptance-${followUp.acceptanceId}-${second}`;
    case 'answer':
      return `answer-${shortKey(followUp.messageKey)}-${second}`;
    case 'aside':
    case 'welcome':
      return `${followUp.kind}-${followUp.ownerId}-${second}`;
    default:
      return `${followUp.kind}-${followUp.draftId}-${second}`;
  }
}

/** What a schedule is about, by its name: the id between its kind and its second. */
export const idIn = (name: string): string => /^[a-z]+-(.+)-[0-9a-z]+$/.exec(name)?.[1] ?? '';
