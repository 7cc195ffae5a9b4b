import { spokenMailbox } from '../draft/words.ts';
import { holdsMessage, type Interview, title } from '../interview/interview.ts';
import type { Reason } from '../log.ts';
import type { ForwardingConfirmation } from '../mail/forward/forward.ts';
import type { Mail } from '../mail/message/message.ts';
import { isAmong, localOf } from '../mail/names/address.ts';
import { organizationalDomain } from '../mail/names/domains.ts';
import type { Mailbox } from '../mail/reading.ts';
import type { Receipt } from '../mail/sender/authenticate.ts';
import { letterTag, letterTagIn } from '../send/addresses.ts';
import { ownAddresses } from '../send/around.ts';
import type { MessageRecord } from '../store/messages.ts';
import { loadReader } from './load-reader.ts';
import { recordReading } from './record-reading.ts';
import type { Desk } from './services.ts';
import { tellOwner } from './tell-owner.ts';

/**
 * A mailbox asks whether it may forward here: its code and link go to the owner at once, or the filter can
 * never be set up.
 */
export async function tellConfirmation(desk: Desk, confirmation: ForwardingConfirmation): Promise<void> {
  await tellOwner(desk, 'forwarding', confirmation);
}

/** As much of a mail stands in the notice that brings it; all of it is attached. */
const MOST_SHOWN = 4_000;
const MOST_OF_A_NAME = 100;
/** SES refuses a mail with a line of more than 998 signs (RFC 5322 §2.1.1), which these could make. */
const MOST_OF_A_SUBJECT = 300;
const MOST_OF_AN_ID = 250;
const MOST_REFERENCES = 10;

/**
 * A mail to the address that letters come from, or to that of one letter, goes to the owner at once and
 * whole, so that their own reply goes to its writer. It is recorded where the address is that of a letter,
 * whoever writes from where, or where it answers a letter from whence that went: anybody can write to the
 * address that letters come from. What fails its sender's own DMARC policy is never recorded.
 */
export async function passOn(
  desk: Desk,
  { record, mail, raw, receipt }: { record: MessageRecord; mail: Mail; raw: Uint8Array; receipt: Receipt },
): Promise<void> {
  const { services, profile } = desk;
  const interviews = await services.interviews.list(profile.ownerId);
  const letter = letterNamedBy(desk, receipt.recipients, interviews);
  const interview = letter ?? interviews.find((it) => answersLetter(it, mail));
  const isVerified = receipt.dmarc !== 'FAIL';
  const isReport = isDeliveryReport(mail);
  const replyTo = isReport ? null : writerOf(desk, mail);
  const context = {
    from: (mail.from && (spokenMailbox(mail.from) ?? mail.from.name)) ?? 'Somebody',
    replies: replyTo?.address ?? null,
    subject: mail.subject?.slice(0, MOST_OF_A_SUBJECT) ?? null,
    text: mail.text.trim().slice(0, MOST_SHOWN),
    cut: mail.text.trim().length > MOST_SHOWN,
    title: interview ? title(interview) : null,
    unverified: !isVerified,
    returned: isReport,
    inbox: profile.inboxAddress,
  };
  const passedOn = {
    raw,
    name: (mail.from?.name ?? mail.from?.address ?? 'Somebody').slice(0, MOST_OF_A_NAME),
    replyTo,
    references: [...mail.references.slice(0, MOST_REFERENCES), mail.messageId ?? ''].filter(
      (id) => id && id.length <= MOST_OF_AN_ID,
    ),
  };
  await tellOwner(desk, interview ? 'answer-passed-on' : 'passed-on', { ...context, passedOn });
  if (!interview || !isVerified || isReport) return services.rawMail.putAside(record.rawKey, profile.ownerId);
  const { readMail } = await loadReader();
  const own = ownAddresses(profile);
  const reading = await readMail(mail, { own, answers: letter !== null });
  const answers = letter ? { interviewId: letter.id, isFromThere: isFromReader(letter, mail) } : null;
  await recordReading(desk, { record, reading, part: 0, ...(answers ? { answers } : {}) });
}

/**
 * The interview of the letter whose address a mail came to: wherever its messages are now, where it was
 * joined into another one.
 */
function letterNamedBy({ profile }: Desk, recipients: string[], interviews: Interview[]): Interview | null {
  const tags = new Set(recipients.flatMap((recipient) => letterTagIn(recipient) ?? []));
  if (!tags.size) return null;
  const found = interviews.find(({ drafts }) => drafts.some(({ id }) => tags.has(letterTag(profile, id))));
  if (found?.closedBecause !== 'merged') return found ?? null;
  const holdsAll = (it: Interview) => found.messages.every(({ key }) => holdsMessage(it, key));
  return interviews.find((it) => it.closedBecause !== 'merged' && holdsAll(it)) ?? found;
}

/** It refers to a letter's Message-ID, which only its reader knows, and comes from that reader's domain. */
const answersLetter = (interview: Interview, mail: Mail): boolean =>
  isFromReader(interview, mail) &&
  interview.drafts.some(({ sentAs }) => sentAs.some((id) => mail.references.includes(id)));

/** It comes from the domain that a letter about the interview went to, or from that very address. */
function isFromReader({ drafts }: Interview, mail: Mail): boolean {
  const from = mail.from?.address;
  if (!from) return false;
  const domain = organizationalDomain(from);
  return drafts.some(
    ({ sentAs, to }) =>
      sentAs.length > 0 &&
      to.address !== null &&
      (to.address === from || organizationalDomain(to.address) === domain),
  );
}

/**
 * A mail server says that something did not arrive (RFC 3464): no answer, though some servers send it where
 * answers go. What SES itself hears of comes as its event.
 */
const isDeliveryReport = (mail: Mail): boolean =>
  /report-type\s*=\s*"?delivery-status/i.test(mail.header('content-type') ?? '') ||
  /^(?:mailer-daemon|postmaster)$/i.test(localOf(mail.from?.address ?? ''));

/** Who is to be answered, as any mail program would take it; nobody where that is the owner or a post-box. */
function writerOf({ profile }: Desk, { replyTo, from }: Mail): Mailbox | null {
  const own = ownAddresses(profile);
  const canBe = (one: Mailbox | null) =>
    Boolean(one?.address) && (one?.address?.length ?? 0) <= MOST_OF_AN_ID && !isAmong(own, one?.address);
  return [replyTo, from].find(canBe) ?? null;
}

/** Why a mail cannot be passed on. */
export type NotPassedOn = Extract<Reason, 'too-large' | 'virus' | 'nobody-named'>;

/** Of a mail that cannot be passed on, the owner hears why, and who wrote it. */
export async function tellNotPassedOn(
  desk: Desk,
  { because, from }: { because: NotPassedOn; from: string[] | null },
): Promise<void> {
  const writer = from?.join(', ').slice(0, 200) ?? null;
  if (because === 'too-large') await tellOwner(desk, 'too-large', { from: writer });
  else await tellOwner(desk, 'not-passed-on', { from: writer, virus: because === 'virus' });
}
