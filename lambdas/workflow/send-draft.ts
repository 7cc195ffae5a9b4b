import { dependsOnTime } from '../draft/redraw.ts';
import { spokenDay } from '../draft/words.ts';
import { type Draft, waits } from '../interview/draft.ts';
import { draftOf, type Interview, StateError, title } from '../interview/interview.ts';
import { standing } from '../interview/standing.ts';
import {
  approveDraft,
  recordReminder,
  recordSent,
  recordUnknown,
  saysGoodbye,
  takeBackApproval,
} from '../interview/transitions.ts';
import { wholeSecond } from '../schedule/follow-up.ts';
import {
  type Approval,
  agreed,
  approve,
  NotReadyError,
  readyDraft,
  settleAt,
  withNudge,
} from '../send/approve.ts';
import { messageIdHeader } from '../send/outcome.ts';
import type { Profile } from '../store/owners.ts';
import type { Desk, Services } from './services.ts';
import { tellOwner, urlTo } from './tell-owner.ts';
import { planReminders } from './write-draft.ts';

/**
 * The owner approved a draft: it is sent once, and the owner gets a copy of their own, or hears that it was refused.
 * @param known the interview where it has just been read
 * @returns the draft afterwards
 * @throws StateError, NotReadyError
 */
export async function sendDraft(desk: Desk, approval: Approval, known?: Interview | null): Promise<Draft> {
  const { services, profile, now } = desk;
  const interview = await approve(services, profile, approval, now, known);
  const draft = draftOf(interview, approval.draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  await finishSending(desk, interview, draft);
  return draft;
}

/**
 * The owner approved a draft: it leaves at once, or after the time in which the approval can be taken back. The schedule
 * is made first, so that an approved draft always leaves; without the approval it does nothing.
 * @param known the interview where it has just been read
 * @returns the draft afterwards
 * @throws StateError, NotReadyError
 */
export async function approveOrSend(
  desk: Desk,
  approval: Approval,
  known?: Interview | null,
): Promise<Draft> {
  const { services, profile, now } = desk;
  if (services.undoSeconds <= 0) return sendDraft(desk, approval, known);
  const { ownerId } = profile;
  const { interviewId, draftId } = approval;
  const { interview: seen } = await readyDraft(services, { profile, approval, now }, known);
  const leaves = wholeSecond(now + services.undoSeconds * 1000);
  const times = { leavesAt: new Date(leaves).toISOString(), at: new Date(now).toISOString() };
  const change = (it: Interview) => approveDraft(agreed(it, { profile, approval, now }), approval, times);
  change(seen);
  await services.schedules.plan({ kind: 'send', ownerId, interviewId, draftId }, leaves, now);
  const approved = await services.interviews.update(ownerId, interviewId, change, seen);
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
  { services, profile, now }: Desk,
  { interviewId, draftId }: { interviewId: string; draftId: string },
): Promise<void> {
  const interview = await services.interviews.update(profile.ownerId, interviewId, (it) =>
    takeBackApproval(it, draftId, new Date(now).toISOString()),
  );
  if (interview) await planReminders(services, { interview, timeZone: profile.timeZone }, now);
}

/**
 * An approved draft whose time has come is sent; the schedule of an approval before that is put off to this one's. When it
 * comes so late that the interview has begun or something else now speaks against it, the text is no longer what the owner
 * approved: it waits for them again, and they hear of it at once.
 */
export async function sendApproved(desk: Desk, interview: Interview, draftId: string): Promise<void> {
  const { services, profile, now } = desk;
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'approved') return;
  const { ownerId, id: interviewId } = interview;
  const { revision } = draft;
  const leaves = Date.parse(draft.leavesAt);
  if (leaves > now) {
    await services.schedules.plan({ kind: 'send', ownerId, interviewId, draftId }, leaves, now);
    return;
  }
  const stands = standing(interview, { now, timeZone: profile.timeZone });
  const hasBegun = (stands === 'passed' || stands === 'missed') && stands !== draft.drawnFor;
  if (dependsOnTime(draft) && hasBegun) {
    await tellHeldBack(desk, interview, { draft, reason: null });
    const at = new Date(now).toISOString();
    await services.interviews.update(ownerId, interviewId, (it) => recordReminder(it, draftId, at));
    await undoApproval(desk, { interviewId, draftId });
    return;
  }
  try {
    await sendDraft(desk, { interviewId, draftId, revision, confirmed: true }, interview);
  } catch (error) {
    if (!(error instanceof NotReadyError)) throw error;
    await tellHeldBack(desk, interview, { draft, reason: error.message });
    await undoApproval(desk, { interviewId, draftId });
  }
}

/** An approved draft did not leave: its interview has begun, or the checklist stops it now for a reason. */
async function tellHeldBack(
  { services, profile, now }: Desk,
  interview: Interview,
  { draft, reason }: { draft: Draft; reason: string | null },
): Promise<void> {
  const scope = { opens: 'draft', interviewId: interview.id, draftId: draft.id } as const;
  const url = await urlTo(services, profile.ownerId, scope, now);
  await tellOwner(services, profile, 'held-back', { title: title(interview), reason, url }, now, {
    interviewId: interview.id,
  });
}

/**
 * What follows a sending: the owner's copy, or word that it was refused or that the outcome is not known; then nothing is left
 * to settle. Nobody may be looking at a page when it is refused.
 */
async function finishSending(desk: Desk, interview: Interview, draft: Draft): Promise<void> {
  const { services, profile, now } = desk;
  const { ownerId } = profile;
  const onDraft = { opens: 'draft', interviewId: interview.id, draftId: draft.id } as const;
  const tell = async (name: string, scope: Parameters<typeof urlTo>[2], more: object = {}) =>
    tellOwner(
      services,
      profile,
      name,
      { ...about(interview, draft), ...more, url: await urlTo(services, ownerId, scope, now) },
      now,
      { interviewId: interview.id },
    );
  switch (draft.state) {
    case 'sent':
      await tell(
        'sent',
        { opens: 'interview', interviewId: interview.id },
        {
          nudge: interview.nudge && spokenDay(interview.nudge.dueAt, profile.timeZone),
          late: draft.drawnFor === 'missed',
        },
      );
      break;
    case 'unknown':
      await tell('unknown', onDraft);
      break;
    case 'failed':
      await planReminders(services, { interview, timeZone: profile.timeZone }, now);
      await tell('refused', onDraft, {
        failure: draft.failure,
        phone: interview.facts.recruiterPhone?.value ?? null,
      });
      break;
    default:
  }
  /** What was put off had been claimed now: its settling would find it sent by then, and copy it to the owner once more. */
  const putOff = draft.state === 'approved' ? new Date(now).toISOString() : null;
  const claimedAt = draft.state === 'sent' || draft.state === 'unknown' ? draft.claimedAt : putOff;
  if (claimedAt)
    await services.schedules.cancel(
      { kind: 'settle', ownerId, interviewId: interview.id, draftId: draft.id },
      settleAt(claimedAt),
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

/**
 * Finishes a sending that died in the middle: a draft that is still `sending` since then has an unknown outcome. A later attempt
 * that is being sent at this moment is looked at in its own time.
 */
export async function settleDraft(desk: Desk, seen: Interview, draftId: string): Promise<void> {
  const { services, profile, now } = desk;
  const { ownerId } = profile;
  const at = new Date(now).toISOString();
  const begun = draftOf(seen, draftId);
  const due = begun?.state === 'sending' ? settleAt(begun.claimedAt) : now;
  if (due > now) {
    await services.schedules.plan({ kind: 'settle', ownerId, interviewId: seen.id, draftId }, due, now);
    return;
  }
  const interview = await services.interviews.update(
    ownerId,
    seen.id,
    (it) => {
      const draft = draftOf(it, draftId);
      const died = draft?.state === 'sending' && settleAt(draft.claimedAt) <= now;
      return died ? recordUnknown(it, draftId, at) : it;
    },
    seen,
  );
  const draft = interview && draftOf(interview, draftId);
  if (interview && draft && !waits(draft)) await finishSending(desk, interview, draft);
}

/**
 * The owner sent the text themselves, or knows that an unknown sending arrived: no mail is sent.
 * @throws StateError when it is being sent right now
 */
export async function markSent(
  { services, profile, now }: Desk,
  { interviewId, draftId }: { interviewId: string; draftId: string },
): Promise<void> {
  const { ownerId } = profile;
  const at = new Date(now).toISOString();
  const interview = await services.interviews.update(ownerId, interviewId, (it) => {
    if (draftOf(it, draftId)?.state === 'sending')
      throw new StateError('This draft is being sent at this moment.');
    return asSent(it, { draftId, messageId: null }, { profile, at });
  });
  if (interview?.nudge?.state === 'scheduled') {
    const due = Date.parse(interview.nudge.dueAt);
    await services.schedules.plan({ kind: 'nudge', ownerId, interviewId }, due, now);
  }
}

/** @throws StateError when there is no such draft to be sent */
function asSent(
  interview: Interview,
  sent: { draftId: string; messageId: string | null },
  { profile, at }: { profile: Profile; at: string },
): Interview {
  const draft = draftOf(interview, sent.draftId);
  if (!draft || draft.state === 'discarded') throw new StateError('This draft is no longer there.');
  return withNudge(recordSent(interview, sent, at), draft, profile, at);
}

/** A message of SES's about a sending: whose it is, and SES's id of it, without brackets and domain. */
export interface SesSending {
  ownerId: string;
  interviewId: string;
  draftId: string;
  sesMessageId: string;
  region: string;
}

/**
 * SES's own send event: a draft whose answer was lost, or whose sender died, has been sent after all. An owner who was
 * asked to look gets the copy, and before it is recorded; in the other case its sender or the settling sends it. The nudge
 * was planned before the sending. Any other draft is left as it is, and so is one that has this Message-ID from an earlier sending.
 * @returns the interview afterwards, or null when it is no longer there
 */
export async function settleSent(
  services: Services,
  sending: SesSending,
  now: number,
): Promise<Interview | null> {
  const { ownerId, interviewId, draftId, sesMessageId, region } = sending;
  const interview = await services.interviews.get(ownerId, interviewId);
  const draft = interview && draftOf(interview, draftId);
  if (!interview || (draft?.state !== 'unknown' && draft?.state !== 'sending')) return interview;
  const messageId = messageIdHeader(sesMessageId, region);
  const profile = await services.owners.get(ownerId);
  if (!profile || draft.sentAs.includes(messageId)) return interview;
  const at = new Date(now).toISOString();
  const sent = (it: Interview) => asSent(it, { draftId, messageId }, { profile, at });
  if (draft.state === 'unknown') {
    const settled = sent(interview);
    await finishSending({ services, profile, now }, settled, draftOf(settled, draftId) as Draft);
  }
  const updated = await services.interviews.update(
    ownerId,
    interviewId,
    (it) => (draftOf(it, draftId)?.state === draft.state ? sent(it) : it),
    interview,
  );
  if (updated && draftOf(updated, draftId)?.state === 'unknown') return settleSent(services, sending, now);
  return updated;
}
