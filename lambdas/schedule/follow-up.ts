/** What a schedule carries to the follow-up function. It names things; what is still due is looked up when it fires. */
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
  | { kind: 'acceptance'; ownerId: string; acceptanceId: string };

/** The schedule's name: one follow-up of a kind for each draft, interview or acceptance. At most 64 characters. */
export function nameOf(followUp: FollowUp): string {
  switch (followUp.kind) {
    case 'nudge':
      return `nudge-${followUp.interviewId}`;
    case 'acceptance':
      return `acceptance-${followUp.acceptanceId}`;
    default:
      return `${followUp.kind}-${followUp.draftId}`;
  }
}
