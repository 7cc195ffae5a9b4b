import { checklist, mayBeSent } from '../draft/checklist.ts';
import { type Draft, draftOf, type Interview, StateError, waits } from '../interview/interview.ts';
import {
  claimDraft,
  recordFailure,
  recordSent,
  recordUnknown,
  saysGoodbye,
} from '../interview/transitions.ts';
import { nudgeAt } from '../interview/urgency.ts';
import type { Schedules } from '../schedule/schedules.ts';
import type { OwnedItems } from '../store/owned-items.ts';
import type { Profile } from '../store/owners.ts';
import type { Mailer } from './mailer.ts';
import { NotSentError } from './outcome.ts';
import { recruiterMail } from './recruiter-mail.ts';

export interface Sending {
  interviews: OwnedItems<Interview>;
  schedules: Schedules;
  mailer: Mailer;
  senderAddress: string;
}

export interface Approval {
  interviewId: string;
  draftId: string;
  /** The revision that the owner read. */
  revision: number;
  /** The owner confirmed that the text does without the facts that are missing. */
  confirmed: boolean;
}

const SETTLE_AFTER_MS = 10 * 60_000;

/** When a sending that began at a moment (ISO 8601) is looked at again; epoch ms. */
export const settleAt = (claimedAt: string) => Date.parse(claimedAt) + SETTLE_AFTER_MS;

/** The checklist stops the sending. */
export class NotReadyError extends Error {
  override name = 'NotReadyError';
}

/**
 * Sends a draft that the owner approved, once. The order makes every crash harmless: what must happen later
 * is scheduled first (and does nothing if the mail was not sent), the draft is claimed with one conditional
 * write, SES is called once, the outcome is recorded. A draft that stays `sending` is settled later.
 * @param now epoch ms
 * @param known the interview where it has just been read
 * @returns the interview afterwards, its draft `sent`, `failed` or `unknown`
 * @throws StateError when the draft was changed or sent elsewhere, NotReadyError when the checklist stops it
 */
export async function approve(
  sending: Sending,
  profile: Profile,
  approval: Approval,
  now: number,
  known?: Interview | null,
): Promise<Interview> {
  const { interviews, schedules } = sending;
  const { interviewId, draftId, revision } = approval;
  const { ownerId, timeZone } = profile;
  const at = new Date(now).toISOString();

  const { interview: seen, draft } = await readyDraft(sending, profile, approval, known);
  claimDraft(seen, draftId, revision, at);

  const settle = { kind: 'settle', ownerId, interviewId, draftId } as const;
  await schedules.plan(settle, settleAt(at), now);
  if (saysGoodbye(draft)) {
    const due = Date.parse(nudgeAt(at, timeZone, profile.nudgeMonths));
    await schedules.plan({ kind: 'nudge', ownerId, interviewId }, due, now);
  }
  const claimed = await interviews.update(
    ownerId,
    interviewId,
    (interview) => claimDraft(interview, draftId, revision, at),
    seen,
  );
  if (!claimed) throw new StateError('This interview is no longer there.');
  const taken = draftOf(claimed, draftId) as Draft;

  const outcome = await send(sending, profile, claimed, taken, now);
  return (await interviews.update(ownerId, interviewId, (it) => outcome(it, at), claimed)) ?? claimed;
}

/**
 * The draft that an approval names, with nothing in the way of sending it.
 * @throws StateError when it is no longer there, NotReadyError when the checklist stops it
 */
export async function readyDraft(
  { interviews }: Pick<Sending, 'interviews'>,
  { ownerId }: Profile,
  { interviewId, draftId, confirmed }: Approval,
  known?: Interview | null,
): Promise<{ interview: Interview; draft: Draft }> {
  const interview = known ?? (await interviews.get(ownerId, interviewId));
  const draft = interview && draftOf(interview, draftId);
  if (!interview || !draft) throw new StateError('This draft is no longer there.');
  const checks = waits(draft) || draft.state === 'approved' ? checklist(interview, draft) : [];
  if (!mayBeSent(checks, confirmed)) {
    const reasons = checks
      .filter(({ state }) => state === 'stop' || state === 'confirm')
      .map(({ label, detail }) => `${label}: ${detail}`);
    throw new NotReadyError(reasons.join(' '));
  }
  return { interview, draft };
}

async function send(
  { mailer, senderAddress }: Sending,
  profile: Profile,
  interview: Interview,
  draft: Draft,
  now: number,
): Promise<(interview: Interview, at: string) => Interview> {
  const sender = { address: senderAddress, ownerName: profile.name, ownerEmail: profile.email };
  const raw = await recruiterMail(interview, draft, sender, now);
  try {
    const messageId = await mailer.send({
      from: senderAddress,
      to: draft.to.address ?? '',
      raw,
      tags: { owner: profile.ownerId, interview: interview.id, draft: draft.id },
    });
    return (current, at) => withNudge(recordSent(current, draft.id, messageId, at), draft, profile, at);
  } catch (error) {
    if (error instanceof NotSentError) {
      return (current, at) => recordFailure(current, draft.id, error.message, at);
    }
    return (current, at) => recordUnknown(current, draft.id, at);
  }
}

/** A withdrawal that was sent has its nudge planned. */
export function withNudge(interview: Interview, draft: Draft, profile: Profile, at: string): Interview {
  if (!saysGoodbye(draft) || interview.nudge) return interview;
  const dueAt = nudgeAt(at, profile.timeZone, profile.nudgeMonths);
  return { ...interview, nudge: { state: 'scheduled', dueAt } };
}
