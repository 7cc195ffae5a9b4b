import { begunSince } from '../draft/situations.ts';
import { spokenDay } from '../draft/words.ts';
import { type Draft, draftOf, type Interview, StateError, title } from '../interview/interview.ts';
import {
  approveDraft,
  recordSent,
  recordUnknown,
  saysGoodbye,
  takeBackApproval,
} from '../interview/transitions.ts';
import { wholeSecond } from '../schedule/follow-up.ts';
import { type Approval, approve, readyDraft, settleAt, withNudge } from '../send/approve.ts';
import { messageIdHeader } from '../send/outcome.ts';
import type { Profile } from '../store/owners.ts';
import type { Services } from './services.ts';
import { tellOwner, urlTo } from './tell-owner.ts';

/**
 * The owner approved a draft: it is sent once, and the owner gets a copy of their own.
 * @param now epoch ms
 * @param known the interview where it has just been read
 * @returns the draft afterwards
 * @throws StateError, NotReadyError
 */
export async function sendDraft(
  services: Services,
  profile: Profile,
  approval: Approval,
  now: number,
  known?: Interview | null,
): Promise<Draft> {
  const interview = await approve(services, profile, approval, now, known);
  const draft = draftOf(interview, approval.draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  await finishSending(services, profile, interview, draft, now);
  return draft;
}

/**
 * The owner approved a draft: it leaves at once, or after the time in which the approval can be taken back. The schedule
 * is made first, so that an approved draft always leaves; without the approval it does nothing.
 * @param now epoch ms
 * @param known the interview where it has just been read
 * @returns the draft afterwards
 * @throws StateError, NotReadyError
 */
export async function approveOrSend(
  services: Services,
  profile: Profile,
  approval: Approval,
  now: number,
  known?: Interview | null,
): Promise<Draft> {
  if (services.undoSeconds <= 0) return sendDraft(services, profile, approval, now, known);
  const { ownerId } = profile;
  const { interviewId, draftId, revision } = approval;
  const { interview: seen } = await readyDraft(services, profile, approval, known);
  const leaves = wholeSecond(now + services.undoSeconds * 1000);
  const [at, leavesAt] = [new Date(now).toISOString(), new Date(leaves).toISOString()];
  approveDraft(seen, draftId, revision, leavesAt, at);
  await services.schedules.plan({ kind: 'send', ownerId, interviewId, draftId }, leaves, now);
  const approved = await services.interviews.update(
    ownerId,
    interviewId,
    (it) => approveDraft(it, draftId, revision, leavesAt, at),
    seen,
  );
  const draft = approved && draftOf(approved, draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  return draft;
}

/**
 * The approval is taken back in time. Its schedule stays, and does nothing: cancelling it could take the one of a new
 * approval that was given at the same moment.
 * @throws StateError when the draft has left
 */
export async function undoApproval(
  services: Services,
  profile: Profile,
  interviewId: string,
  draftId: string,
  now: number,
): Promise<void> {
  await services.interviews.update(profile.ownerId, interviewId, (it) =>
    takeBackApproval(it, draftId, new Date(now).toISOString()),
  );
}

/**
 * An approved draft whose time has come is sent; the schedule of an approval before that is put off to this one's. When it
 * comes so late that the interview has begun, the text is no longer what the owner would say: it waits for them again.
 */
export async function sendApproved(
  services: Services,
  profile: Profile,
  interview: Interview,
  draftId: string,
  now: number,
): Promise<void> {
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'approved') return;
  const { ownerId, id: interviewId } = interview;
  const { revision, leavesAt } = draft;
  const leaves = leavesAt ? Date.parse(leavesAt) : now;
  if (leaves > now) {
    await services.schedules.plan({ kind: 'send', ownerId, interviewId, draftId }, leaves, now);
    return;
  }
  if (draft.kind === 'withdrawal' && begunSince(interview, leaves, now)) {
    await services.schedules.plan({ kind: 'reminder', ownerId, interviewId, draftId }, now, now);
    await undoApproval(services, profile, interviewId, draftId, now);
    return;
  }
  await sendDraft(services, profile, { interviewId, draftId, revision, confirmed: true }, now, interview);
}

/** What follows a sending: the owner's copy, or word that the outcome is not known; then nothing is left to settle. */
async function finishSending(
  services: Services,
  profile: Profile,
  interview: Interview,
  draft: Draft,
  now: number,
): Promise<void> {
  const { ownerId } = profile;
  if (draft.state === 'sent') {
    const url = await urlTo(services, ownerId, { opens: 'interview', interviewId: interview.id }, now);
    await tellOwner(
      services,
      profile,
      'sent',
      {
        ...about(interview, draft),
        nudge: interview.nudge && spokenDay(interview.nudge.dueAt, profile.timeZone),
        url,
      },
      now,
      interview.id,
    );
  } else if (draft.state === 'unknown') {
    const scope = { opens: 'draft', interviewId: interview.id, draftId: draft.id } as const;
    await tellOwner(
      services,
      profile,
      'unknown',
      { ...about(interview, draft), url: await urlTo(services, ownerId, scope, now) },
      now,
      interview.id,
    );
  }
  if (draft.claimedAt)
    await services.schedules.cancel(
      { kind: 'settle', ownerId, interviewId: interview.id, draftId: draft.id },
      settleAt(draft.claimedAt),
    );
}

const about = (interview: Interview, draft: Draft) => ({
  title: title(interview),
  to: draft.to.address,
  subject: draft.subject,
  text: draft.text,
  nudging: draft.kind === 'nudge',
  goodbye: saysGoodbye(draft),
});

/** Finishes a sending that died in the middle: a draft that is still `sending` has an unknown outcome. */
export async function settleDraft(
  services: Services,
  profile: Profile,
  seen: Interview,
  draftId: string,
  now: number,
): Promise<void> {
  const at = new Date(now).toISOString();
  const interview = await services.interviews.update(
    profile.ownerId,
    seen.id,
    (it) => (draftOf(it, draftId)?.state === 'sending' ? recordUnknown(it, draftId, at) : it),
    seen,
  );
  const draft = interview && draftOf(interview, draftId);
  if (interview && draft) await finishSending(services, profile, interview, draft, now);
}

/**
 * The owner sent the text themselves, or knows that an unknown sending arrived: no mail is sent.
 * @throws StateError when it is being sent right now
 */
export async function markSent(
  services: Services,
  profile: Profile,
  interviewId: string,
  draftId: string,
  now: number,
): Promise<void> {
  const { ownerId } = profile;
  const at = new Date(now).toISOString();
  const interview = await services.interviews.update(ownerId, interviewId, (it) => {
    if (draftOf(it, draftId)?.state === 'sending')
      throw new StateError('This draft is being sent at this moment.');
    return asSent(it, draftId, null, profile, at);
  });
  if (interview?.nudge?.state === 'scheduled') {
    const due = Date.parse(interview.nudge.dueAt);
    await services.schedules.plan({ kind: 'nudge', ownerId, interviewId }, due, now);
  }
}

/** @throws StateError when there is no such draft to be sent */
function asSent(
  interview: Interview,
  draftId: string,
  messageId: string | null,
  profile: Profile,
  at: string,
): Interview {
  const draft = draftOf(interview, draftId);
  if (!draft || draft.state === 'discarded') throw new StateError('This draft is no longer there.');
  return withNudge(recordSent(interview, draftId, messageId, at), draft, profile, at);
}

/**
 * SES's own send event: a draft whose answer was lost, or whose sender died, has been sent after all. An owner who was
 * asked to look gets the copy, and before it is recorded; in the other case its sender or the settling sends it. The nudge
 * was planned before the sending. Any other draft is left as it is, and so is one that has this Message-ID from an earlier sending.
 * @param sesMessageId as SES gives it, without brackets and domain
 * @returns the interview afterwards, or null when it is no longer there
 */
export async function settleSent(
  services: Services,
  ids: { ownerId: string; interviewId: string; draftId: string },
  sesMessageId: string,
  region: string,
  now: number,
): Promise<Interview | null> {
  const { ownerId, interviewId, draftId } = ids;
  const interview = await services.interviews.get(ownerId, interviewId);
  const draft = interview && draftOf(interview, draftId);
  if (!interview || (draft?.state !== 'unknown' && draft?.state !== 'sending')) return interview;
  const messageId = messageIdHeader(sesMessageId, region);
  const profile = await services.owners.get(ownerId);
  if (!profile || draft.messageId === messageId) return interview;
  const sent = (it: Interview) => asSent(it, draftId, messageId, profile, new Date(now).toISOString());
  if (draft.state === 'unknown') {
    const settled = sent(interview);
    await finishSending(services, profile, settled, draftOf(settled, draftId) as Draft, now);
  }
  const updated = await services.interviews.update(
    ownerId,
    interviewId,
    (it) => (draftOf(it, draftId)?.state === draft.state ? sent(it) : it),
    interview,
  );
  if (updated && draftOf(updated, draftId)?.state === 'unknown')
    return settleSent(services, ids, sesMessageId, region, now);
  return updated;
}
