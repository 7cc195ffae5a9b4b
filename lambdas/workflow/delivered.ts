import type { Draft } from '../interview/draft.ts';
import { draftOf, type Interview, title } from '../interview/interview.ts';
import { recordComplaint, recordDelivery, recordReturn } from '../interview/transitions.ts';
import { messageIdHeader } from '../send/outcome.ts';
import { type SesSending, type Settled, settleSent } from './send-draft.ts';
import { type Desk, isoNow, type Services } from './services.ts';
import { tellOwner, toDraft, urlTo } from './tell-owner.ts';
import { planReminders } from './write-draft.ts';

/** An event of SES's as EventBridge brings it. */
export interface Delivered {
  detail: SesEvent;
  /** The AWS region that sent. */
  region: string;
}

/** The part of an SES event that is used (SES Developer Guide, "Examples of event data"). */
export interface SesEvent {
  eventType: string;
  mail: { messageId: string; tags?: Record<string, string[]> };
  bounce?: {
    bounceType?: 'Undetermined' | 'Permanent' | 'Transient';
    bounceSubType?: string;
    bouncedRecipients?: { emailAddress?: string; diagnosticCode?: string }[];
  };
  reject?: { reason?: string };
}

/**
 * What SES says of a mail to a recruiter. "Send" settles a draft whose outcome was not known; a delivery is
 * noted; a mail that came back waits for the owner again, who is told what to do; after a complaint nobody is
 * nudged any more. Events may come twice and in any order: each is recorded once, and only after the owner
 * was told. One of an earlier sending of the same draft says nothing of the newest.
 * @param now epoch ms
 */
export async function delivered(
  services: Services,
  { detail: event, region }: Delivered,
  now: number,
): Promise<void> {
  const { messageId, tags = {} } = event.mail;
  const [ownerId, interviewId, draftId] = [tags.owner?.[0], tags.interview?.[0], tags.draft?.[0]];
  if (!ownerId || !interviewId || !draftId) return;
  const sending = { ownerId, interviewId, draftId, sesMessageId: messageId, region };
  const isDelivery = event.eventType === 'Delivery';
  const settled =
    (isDelivery && foundJustNow(services, sending, now)) || (await settleSent(services, sending, now));
  JUST_FOUND.delete(services);
  if (!settled) return;
  if (event.eventType === 'Send') JUST_FOUND.set(services, { settled, at: now });
  const { interview: known, profile } = settled;
  const desk = { services, profile, now };
  const draft = draftOf(known, draftId);
  if (!draft || isOfEarlier(draft, sending)) return;
  const at = isoNow(desk);
  const record = (change: (interview: Interview) => Interview) =>
    services.interviews.update(ownerId, interviewId, change, known);
  switch (event.eventType) {
    case 'Delivery':
      await record((it) => {
        const stored = draftOf(it, draftId);
        return stored && !isOfEarlier(stored, sending) ? recordDelivery(it, draftId, at) : it;
      });
      return;
    case 'Bounce':
    case 'Reject': {
      if (isOutOfOffice(event)) return;
      const reason = reasonOf(event);
      const back = (it: Interview) => recordReturn(it, { draftId, reason }, at);
      if (back(known) === known) return;
      await tell(desk, { interview: known, draft }, { reason, complaint: false });
      const returned = await record(back);
      if (returned) await planReminders(desk, returned);
      return;
    }
    case 'Complaint': {
      const complained = (it: Interview) => recordComplaint(it, draftId, at);
      if (complained(known) === known) return;
      if (known.nudge?.state === 'scheduled')
        await services.schedules.cancel(
          { kind: 'nudge', ownerId, interviewId },
          Date.parse(known.nudge.dueAt),
        );
      await tell(desk, { interview: known, draft }, { reason: null, complaint: true });
      await record(complained);
    }
  }
}

/** Whether an event is one of an earlier sending of a draft. */
function isOfEarlier({ sentAs }: Draft, { sesMessageId, region }: SesSending): boolean {
  const last = sentAs.at(-1);
  return last !== undefined && last !== messageIdHeader(sesMessageId, region);
}

/** What the last "Send" found, by the services that it came to: this one function's memory, until the next event. */
const JUST_FOUND = new WeakMap<Services, { settled: Settled; at: number }>();
const JUST_NOW_MS = 60_000;

/**
 * "Delivery" mostly follows "Send" within seconds: what that one found is not read again, only to be written. A
 * write that anybody else has come before finds what they left. Null where there is nothing to write by it.
 */
function foundJustNow(services: Services, sending: SesSending, now: number): Settled | null {
  const found = JUST_FOUND.get(services);
  const { ownerId, id } = found?.settled.interview ?? {};
  if (!found || ownerId !== sending.ownerId || id !== sending.interviewId || now - found.at > JUST_NOW_MS)
    return null;
  const draft = draftOf(found.settled.interview, sending.draftId);
  const isToBeNoted = draft?.state === 'sent' && !draft.deliveredAt && !isOfEarlier(draft, sending);
  return isToBeNoted ? found.settled : null;
}

/**
 * A "General" transient bounce is most often an out-of-office answer, and the mail was delivered (SES
 * Developer Guide, "Bounce types"): taken for a return, it would be approved and sent a second time. Other
 * transient ones (a full mailbox, a mail that is too large) say that it did not arrive.
 */
const isOutOfOffice = ({ bounce }: SesEvent) =>
  bounce?.bounceType === 'Transient' && (bounce.bounceSubType ?? 'General') === 'General';

/** What the other side's server said, shortened: "550 5.1.1 no such user". */
function reasonOf({ bounce, reject }: SesEvent): string {
  const said = bounce?.bouncedRecipients?.[0]?.diagnosticCode ?? reject?.reason ?? 'no reason given';
  return said
    .replace(/^smtp;\s*/i, '')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
}

async function tell(
  desk: Desk,
  { interview, draft }: { interview: Interview; draft: Draft },
  what: { reason: string | null; complaint: boolean },
): Promise<void> {
  await tellOwner(desk, 'returned', {
    ...what,
    title: title(interview),
    to: draft.to.address,
    phone: interview.facts.recruiterPhone?.value ?? null,
    text: draft.text,
    url: await urlTo(desk, toDraft(interview, draft)),
    about: { interviewId: interview.id },
  });
}
