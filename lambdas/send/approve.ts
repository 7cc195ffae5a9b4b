import { checklist, doubtAbout, mayBeSent } from '../draft/checklist.ts';
import { freshen } from '../draft/redraw.ts';
import { type Draft, hasAddress, type SeenDraft, waits } from '../interview/draft.ts';
import type { Departure } from '../interview/good-hour.ts';
import { draftOf, type Interview, StateError } from '../interview/interview.ts';
import type { Standing } from '../interview/standing.ts';
import {
  claimDraft,
  confirmAddress,
  leavesContact,
  postponeDraft,
  recordFailure,
  recordSent,
  recordUnknown,
} from '../interview/transitions.ts';
import { nudgeAt } from '../interview/urgency.ts';
import { wholeSecond } from '../schedule/follow-up.ts';
import type { Schedules } from '../schedule/schedules.ts';
import { ShownError } from '../shown-error.ts';
import type { OwnedItems } from '../store/owned-items.ts';
import type { Profile } from '../store/owners.ts';
import { letterAddress, writesAsOwner } from './addresses.ts';
import { aroundOf, ownAddresses } from './around.ts';
import type { Mailer } from './mailer.ts';
import { NotSentError } from './outcome.ts';
import { recruiterMail } from './recruiter-mail.ts';

/** The desk as far as sending needs it. */
export interface SendingDesk {
  services: { interviews: OwnedItems<Interview>; schedules: Schedules; mailer: Mailer };
  profile: Profile;
  /** Epoch ms. */
  now: number;
  /** What else is written down with a sending that went well. */
  onSent?: (interview: Interview) => Interview;
}

/** The owner's yes to a draft, at the revision that they read. */
export interface Approval extends SeenDraft {
  /** How the interview stood when they read it; not said where nobody has read it anew. */
  drawnFor?: Standing | undefined;
  /** The owner confirmed what the checklist asked. */
  confirmed: boolean;
  /** When it is to leave; at once where that is not said. */
  leaves?: Departure;
}

/** Less than an item can hold (400 KB): what is claimed must still have room for what became of it. */
const MOST_BYTES = 350_000;
const TOO_LARGE =
  'This interview holds more than can be kept safely, so it cannot be sent from here. Send it from ' +
  'your own mail program, then choose “I sent it myself”.';

/** How long after a refusal that passes the mail is tried again: within the hour, then the owner decides. */
const TRY_AGAIN_MS = [60_000, 5 * 60_000, 15 * 60_000, 30 * 60_000];

const SETTLE_AFTER_MS = 10 * 60_000;

/** When a sending that began at a moment (ISO 8601) is looked at again; epoch ms. */
export const settleAt = (claimedAt: string) => Date.parse(claimedAt) + SETTLE_AFTER_MS;

/** The checklist stops the sending. */
export class NotReadyError extends ShownError {
  override name = 'NotReadyError';
}

/**
 * Sends a draft that the owner approved, once. The order makes every crash harmless: what must happen later
 * is scheduled first (and does nothing if the mail was not sent), the draft is claimed with one conditional
 * write, SES is called once, the outcome is recorded. A draft that stays `sending` is settled later.
 * @param known the interview where it has just been read
 * @returns the interview afterwards, its draft `sent`, `failed` or `unknown`
 * @throws StateError when the draft was changed or sent elsewhere, NotReadyError when the checklist stops it
 */
export async function approve(
  desk: SendingDesk,
  approval: Approval,
  known?: Interview | null,
): Promise<Interview> {
  const { profile, now } = desk;
  const { interviews, schedules } = desk.services;
  const { interviewId, draftId } = approval;
  const { ownerId } = profile;
  const at = new Date(now).toISOString();

  const { interview: seen, draft } = await readyDraft(desk, approval, known);
  const claim = (it: Interview) => claimDraft(agreed(desk, it, approval), approval, at);
  if (Buffer.byteLength(JSON.stringify(claim(seen))) > MOST_BYTES) throw new StateError(TOO_LARGE);

  const settle = { kind: 'settle', ownerId, interviewId, draftId } as const;
  await schedules.plan(settle, settleAt(at), now);
  if (leavesContact(draft)) {
    const due = Date.parse(nudgeAt(at, profile, profile.nudgeMonths));
    await schedules.plan({ kind: 'nudge', ownerId, interviewId }, due, now);
  }
  const claimed = await interviews.update(ownerId, interviewId, claim, seen);
  if (!claimed) throw new StateError('This interview is no longer there.');
  const outcome = await send(desk, claimed, draftOf(claimed, draftId) ?? draft);
  return (await interviews.update(ownerId, interviewId, (it) => outcome(it, at), claimed)) ?? claimed;
}

/**
 * The interview as the owner agreed to it: its drafts as they read them, and the address that they confirmed.
 */
export function agreed(
  desk: Pick<SendingDesk, 'profile' | 'now'>,
  interview: Interview,
  approval: Approval,
): Interview {
  const fresh = freshen(interview, desk);
  const draft = draftOf(fresh, approval.draftId);
  if (draft && approval.drawnFor && waits(draft) && draft.drawnFor !== approval.drawnFor)
    throw new StateError(
      'The interview has come nearer or begun since you opened this page. Please read the text again.',
    );
  const address = approval.confirmed && draft && waits(draft) ? draft.to.address : null;
  /** A tick for something else, such as a role that nobody named, says nothing about the address. */
  return address && doubtAbout(fresh, address) ? confirmAddress(fresh, address) : fresh;
}

/**
 * The draft that an approval names, with nothing in the way of sending it.
 * @throws StateError when it is no longer there, NotReadyError when the checklist stops it
 */
export async function readyDraft(
  desk: SendingDesk,
  approval: Approval,
  known?: Interview | null,
): Promise<{ interview: Interview; draft: Draft }> {
  const { interviewId, draftId, confirmed } = approval;
  const stored = known ?? (await desk.services.interviews.get(desk.profile.ownerId, interviewId));
  const interview = stored && freshen(stored, desk);
  const draft = interview && draftOf(interview, draftId);
  if (!stored || !interview || !draft) throw new StateError('This draft is no longer there.');
  const isOpen = waits(draft) || draft.state === 'approved';
  const checks = isOpen ? checklist(interview, draft, aroundOf(desk)) : [];
  if (!mayBeSent(checks, confirmed)) {
    const reasons = checks
      .filter(({ state }) => state === 'stop' || state === 'confirm')
      .map(({ label, detail }) => `${label}: ${detail}`);
    throw new NotReadyError(reasons.join(' '));
  }
  return { interview: stored, draft };
}

type Outcome = (interview: Interview, at: string) => Interview;

async function send(desk: SendingDesk, interview: Interview, draft: Draft): Promise<Outcome> {
  const { to } = draft;
  /** The checklist has stopped it before; nothing is ever sent to nobody. */
  if (!hasAddress(to))
    return (it, at) => recordFailure(it, { draftId: draft.id, failure: 'no address is known' }, at);
  const { profile, now } = desk;
  const { mailer, schedules } = desk.services;
  const { name, ownerId, timeZone, senderAddress } = profile;
  const own = ownAddresses(profile);
  const draftId = draft.id;
  const replyTo = writesAsOwner(profile) ? null : letterAddress(profile, draftId);
  const sender = { address: senderAddress, replyTo, ownerName: name, own, timeZone };
  const raw = await recruiterMail(interview, draft, { ...sender, now });
  try {
    const messageId = await mailer.send({
      from: senderAddress,
      to: to.address,
      raw,
      tags: { owner: ownerId, interview: interview.id, draft: draftId },
    });
    const { onSent = (it) => it } = desk;
    return (it, at) => onSent(withNudge(desk, recordSent(it, { draftId, messageId }, at), draft));
  } catch (error) {
    if (!(error instanceof NotSentError)) return (it, at) => recordUnknown(it, draftId, at);
    const attempts = draft.state === 'sending' ? (draft.attempts ?? 0) : 0;
    const pause = error.passes ? TRY_AGAIN_MS[attempts] : undefined;
    if (pause === undefined) return (it, at) => recordFailure(it, { draftId, failure: error.message }, at);
    const leaves = wholeSecond(now + pause);
    await schedules.plan({ kind: 'send', ownerId, interviewId: interview.id, draftId }, leaves, now);
    return (it) => postponeDraft(it, draftId, new Date(leaves).toISOString());
  }
}

/** A withdrawal that was sent has its nudge planned, unless nobody has ever answered the application. */
export function withNudge(
  { profile, now }: Pick<SendingDesk, 'profile' | 'now'>,
  interview: Interview,
  draft: Draft,
): Interview {
  if (!leavesContact(draft) || interview.nudge) return interview;
  const dueAt = nudgeAt(new Date(now).toISOString(), profile, profile.nudgeMonths);
  return { ...interview, nudge: { state: 'scheduled', dueAt } };
}
