import { dependsOnTime } from '../draft/redraw.ts';
import { spokenDay } from '../draft/words.ts';
import { type Draft, type DraftIds, waits } from '../interview/draft.ts';
import { type GoodHour, goodHours } from '../interview/good-hour.ts';
import { draftOf, type Interview, StateError, title } from '../interview/interview.ts';
import { momentOf, standing } from '../interview/standing.ts';
import {
  approveDraft,
  recordReminder,
  recordSent,
  recordUnknown,
  saysGoodbye,
  takeBackApproval,
} from '../interview/transitions.ts';
import { wholeSecond } from '../schedule/follow-up.ts';
import { writesAsOwner } from '../send/addresses.ts';
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
import type { LinkBeside } from '../store/links.ts';
import type { Profile } from '../store/owners.ts';
import { type Desk, isoNow, type Services } from './services.ts';
import {
  linkBeside,
  tellOwner,
  toDraft,
  toInterview,
  urlsTo,
  urlTo,
  withLink,
  wordsOf,
  writtenIn,
} from './tell-owner.ts';
import { planReminders } from './write-draft.ts';

/**
 * The owner approved a draft: it is sent once, and the owner gets a copy of their own, or hears that it was
 * refused.
 * @param known the interview where it has just been read
 * @returns the draft afterwards
 * @throws StateError, NotReadyError
 */
export async function sendDraft(desk: Desk, approval: Approval, known?: Interview | null): Promise<Draft> {
  const link = linkBeside(desk, toInterview({ id: approval.interviewId }));
  const onSent = (it: Interview) => withLink(it, link);
  const interview = await approve({ ...desk, onSent }, approval, known);
  const draft = draftOf(interview, approval.draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  await finishSending(desk, interview, { draft, written: writtenIn(interview, link) });
  return draft;
}

/**
 * The owner approved a draft: it leaves at once, or after the time in which the approval can be taken back, or
 * at the hour that they chose, until when it can be taken back too.
 * The schedule is made first, so that an approved draft always leaves; without the approval it does nothing.
 * @param known the interview where it has just been read
 * @returns the draft afterwards
 * @throws StateError, NotReadyError
 */
export async function approveOrSend(
  desk: Desk,
  approval: Approval,
  known?: Interview | null,
): Promise<Draft> {
  const { services, now } = desk;
  const { leaves: departure = 'now' } = approval;
  if (services.undoSeconds <= 0 && departure === 'now') return sendDraft(desk, approval, known);
  const { ownerId } = desk.profile;
  const { interviewId, draftId } = approval;
  const { interview: seen } = await readyDraft(desk, approval, known);
  const soonest = now + services.undoSeconds * 1000;
  const leaves = wholeSecond(departure === 'now' ? soonest : hourOf(desk, seen, departure));
  const times = { leavesAt: new Date(leaves).toISOString(), at: isoNow(desk) };
  const change = (it: Interview) => approveDraft(agreed(desk, it, approval), approval, times);
  change(seen);
  await services.schedules.plan({ kind: 'send', ownerId, interviewId, draftId }, leaves, now);
  const approved = await services.interviews.update(ownerId, interviewId, change, seen);
  const draft = approved && draftOf(approved, draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  return draft;
}

/**
 * The hour that the owner chose, epoch ms.
 * @throws StateError when it is not offered any more: the letter would be too late for the interview
 */
function hourOf(desk: Desk, interview: Interview, departure: GoodHour['name']): number {
  const hour = goodHours(interview, momentOf(desk)).find(({ name }) => name === departure);
  if (hour) return hour.at;
  throw new StateError('That would be too late for it now. Please choose again when it leaves.');
}

/**
 * The approval is taken back in time. Its schedule stays, and does nothing: cancelling it could take the one
 * of a new approval that was given at the same moment.
 * @throws StateError when the draft has left
 */
export async function undoApproval(desk: Desk, { interviewId, draftId }: DraftIds): Promise<void> {
  const { services, profile } = desk;
  const interview = await services.interviews.update(profile.ownerId, interviewId, (it) =>
    takeBackApproval(it, draftId, isoNow(desk)),
  );
  if (interview) await planReminders(desk, interview);
}

/**
 * An approved draft whose time has come is sent; the schedule of an approval before that is put off to this
 * one's. When it comes so late that the interview has begun or something else now speaks against it, the text
 * is no longer what the owner approved: it waits for them again, and they hear of it at once.
 */
export async function sendApproved(desk: Desk, interview: Interview, draftId: string): Promise<void> {
  const { services, now } = desk;
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'approved') return;
  const { ownerId, id: interviewId } = interview;
  const { revision } = draft;
  const leaves = Date.parse(draft.leavesAt);
  if (leaves > now) {
    await services.schedules.plan({ kind: 'send', ownerId, interviewId, draftId }, leaves, now);
    return;
  }
  const stands = standing(interview, momentOf(desk));
  const hasBegun = (stands === 'passed' || stands === 'missed') && stands !== draft.drawnFor;
  if (dependsOnTime(draft) && hasBegun) {
    await tellHeldBack(desk, interview, { draft, reason: null });
    const at = isoNow(desk);
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
  desk: Desk,
  interview: Interview,
  { draft, reason }: { draft: Draft; reason: string | null },
): Promise<void> {
  const url = await urlTo(desk, toDraft(interview, draft));
  const about = { interviewId: interview.id };
  await tellOwner(desk, 'held-back', { title: title(interview), reason, url, about });
}

/**
 * What follows a sending: the owner's copy, or word that it was refused or that the outcome is not known;
 * then nothing is left to settle. Nobody may be looking at a page when it is refused.
 */
async function finishSending(
  desk: Desk,
  interview: Interview,
  { draft, written = [] }: { draft: Draft; written?: LinkBeside[] },
): Promise<void> {
  const { services, profile } = desk;
  const { ownerId } = profile;
  const letter = {
    title: title(interview),
    ...wordsOf(draft),
    about: { interviewId: interview.id },
  };
  switch (draft.state) {
    case 'sent':
      await tellOwner(desk, 'sent', {
        ...letter,
        nudging: draft.kind === 'nudge',
        goodbye: saysGoodbye(draft),
        nudge: interview.nudge && spokenDay(interview.nudge.dueAt, profile.timeZone),
        late: draft.drawnFor === 'missed',
        answers: profile.email,
        answersDirectly: writesAsOwner(profile),
        url: (await urlsTo(desk, [toInterview(interview)], written))(toInterview(interview)),
      });
      break;
    case 'unknown':
      await tellOwner(desk, 'unknown', { ...letter, url: await urlTo(desk, toDraft(interview, draft)) });
      break;
    case 'failed':
      await planReminders(desk, interview);
      await tellOwner(desk, 'refused', {
        ...letter,
        failure: draft.failure,
        phone: interview.facts.recruiterPhone?.value ?? null,
        url: await urlTo(desk, toDraft(interview, draft)),
      });
      break;
    default:
  }
  /**
   * What was put off had been claimed now: its settling would find it sent by then, and copy it to the owner
   * once more.
   */
  const putOff = draft.state === 'approved' ? isoNow(desk) : null;
  const claimedAt = draft.state === 'sent' || draft.state === 'unknown' ? draft.claimedAt : putOff;
  if (claimedAt)
    await services.schedules.cancel(
      { kind: 'settle', ownerId, interviewId: interview.id, draftId: draft.id },
      settleAt(claimedAt),
    );
}

/**
 * Finishes a sending that died in the middle: a draft that is still `sending` since then has an unknown
 * outcome. A later attempt that is being sent at this moment is looked at in its own time.
 */
export async function settleDraft(desk: Desk, seen: Interview, draftId: string): Promise<void> {
  const { services, profile, now } = desk;
  const { ownerId } = profile;
  const at = isoNow(desk);
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
  if (interview && draft && !waits(draft)) await finishSending(desk, interview, { draft });
}

/**
 * The owner sent the text themselves, or knows that an unknown sending arrived: no mail is sent.
 * @throws StateError when it is being sent right now
 */
export async function markSent(desk: Desk, { interviewId, draftId }: DraftIds): Promise<void> {
  const { services, now } = desk;
  const { ownerId } = desk.profile;
  const interview = await services.interviews.update(ownerId, interviewId, (it) => {
    if (draftOf(it, draftId)?.state === 'sending')
      throw new StateError('This draft is being sent at this moment.');
    return asSent(desk, it, { draftId, messageId: null });
  });
  if (interview?.nudge?.state === 'scheduled') {
    const due = Date.parse(interview.nudge.dueAt);
    await services.schedules.plan({ kind: 'nudge', ownerId, interviewId }, due, now);
  }
}

/** @throws StateError when there is no such draft to be sent */
function asSent(
  desk: Desk,
  interview: Interview,
  sent: { draftId: string; messageId: string | null },
): Interview {
  const draft = draftOf(interview, sent.draftId);
  if (!draft || draft.state === 'discarded') throw new StateError('This draft is no longer there.');
  return withNudge(desk, recordSent(interview, sent, isoNow(desk)), draft);
}

/** A message of SES's about a sending: whose it is, and SES's id of it, without brackets and domain. */
export interface SesSending {
  ownerId: string;
  interviewId: string;
  draftId: string;
  sesMessageId: string;
  region: string;
}

/** An interview and its owner's profile, once an event of SES's has settled what it could. */
export interface Settled {
  interview: Interview;
  profile: Profile;
}

/**
 * SES's own send event: a draft whose answer was lost, or whose sender died, has been sent after all. An
 * owner who was asked to look gets the copy, and before it is recorded; in the other case its sender or the
 * settling sends it. The nudge was planned before the sending. Any other draft is left as it is, and so is
 * one that has this Message-ID from an earlier sending.
 * @returns the interview afterwards and its owner's profile, or null when either is no longer there
 */
export async function settleSent(
  services: Services,
  sending: SesSending,
  now: number,
): Promise<Settled | null> {
  const { ownerId, interviewId, draftId, sesMessageId, region } = sending;
  const { profile, interview } = await services.owners.getWithInterview(ownerId, interviewId);
  if (!profile || !interview) return null;
  const draft = draftOf(interview, draftId);
  const messageId = messageIdHeader(sesMessageId, region);
  const isOpen = draft?.state === 'unknown' || draft?.state === 'sending';
  if (!isOpen || draft.sentAs.includes(messageId)) return { interview, profile };
  const desk = { services, profile, now };
  const sent = (it: Interview) => asSent(desk, it, { draftId, messageId });
  if (draft.state === 'unknown') {
    const settled = sent(interview);
    await finishSending(desk, settled, { draft: draftOf(settled, draftId) ?? draft });
  }
  const updated = await services.interviews.update(
    ownerId,
    interviewId,
    (it) => (draftOf(it, draftId)?.state === draft.state ? sent(it) : it),
    interview,
  );
  if (updated && draftOf(updated, draftId)?.state === 'unknown') return settleSent(services, sending, now);
  return updated && { interview: updated, profile };
}
