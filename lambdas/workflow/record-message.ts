import { idFrom } from '../interview/id.ts';
import { personName } from '../mail/facts/person-name.ts';
import { prefixKind } from '../mail/forward/forward-words.ts';
import { authenticate, type Receipt } from '../mail/message/authenticate.ts';
import { messageKey } from '../mail/message/message-key.ts';
import type { Mail } from '../mail/message/mime.ts';
import type { Kind, Reading } from '../mail/reading.ts';
import { ownAddresses } from '../send/around.ts';
import type { MessageRecord } from '../store/messages.ts';
import { ownerIdOf, type Profile, secretAddress } from '../store/owners.ts';
import { obeyAnswer, questionNamedBy } from './answer-by-mail.ts';
import { commandOf, obey } from './command.ts';
import { loadReader, type Reader } from './load-reader.ts';
import { passOn, tellConfirmation } from './pass-on.ts';
import { recordReading } from './record-reading.ts';
import type { Desk, Services } from './services.ts';
import { isFromUs, tellOwner } from './tell-owner.ts';
import { tellNotRecorded } from './tell-recorded.ts';

/** An inbound message as SES hands it over: its raw bytes are in the bucket under `rawKey`. */
export interface Received extends Receipt {
  rawKey: string;
  /** Names the invocation; its retries have the same. */
  requestId: string;
}

/** As many attached messages are read. */
const MOST_ATTACHED = 20;
/** How often a message is tried before the owner is told that it cannot be read: Lambda's own async attempts. */
const ATTEMPTS = 3;
const DAY_MS = 86_400_000;

/**
 * Deals with one inbound message: authenticated, remembered once, read, matched, recorded, and the owner told.
 * Every step may be repeated after a crash; the same message a second time changes nothing. Mail that the
 * owner did not send stays in the bucket and is not acted on; what a recruiter sends to the address that our letters come from
 * is passed on.
 * @param now epoch ms
 * @throws when it should be tried again (Lambda's asynchronous retries, then the dead-letter queue)
 */
export async function recordMessage(services: Services, received: Received, now: number): Promise<void> {
  const loading = loadReader();
  const profile = await ownerOf(services, received.recipients);
  if (!profile) return;
  const raw = await services.rawMail.get(received.rawKey);
  if (!raw) throw new Error(`there is no raw mail ${received.rawKey} in the bucket`);
  const reader = await loading;
  const mail = await decodeOrNull(reader, raw);
  const authentication = authenticate(received, mail, profile.email, profile.secretTag);
  const toSender = received.recipients.some(
    (it) => it.toLowerCase() === services.senderAddress.toLowerCase(),
  );
  const passesOn = toSender && mail !== null && isFromSomebody(received, mail, profile);
  if (!authentication.trusted && !passesOn) {
    if (authentication.claimsOwner) await tellUnverified(services, profile, now);
    return;
  }
  const byOwner = authentication.trusted && authentication.sentBy === 'from';
  if (mail && (byOwner ? isAutomatic(mail) : isFromUs(services, mail.from?.address))) return;
  const { rawKey, requestId: holder } = received;
  const record = await services.messages.begin(
    { ownerId: profile.ownerId, key: messageKey(raw), rawKey, holder },
    now,
  );
  if (!record) return;
  try {
    const named = await withName(services, profile, byOwner ? mail : null);
    const desk: Desk = { services, profile: named, now };
    if (!mail) await tellNotRecorded(desk, { messageKey: record.key, reading: null });
    else if (!authentication.trusted) await passOn(desk, { record, mail, raw, receipt: received });
    else await dealWith(desk, { record, mail, byOwner, recipients: received.recipients });
  } catch (error) {
    await services.messages.release(record);
    if (record.attempts === ATTEMPTS)
      await tellOwner(services, profile, 'unreadable', { subject: mail?.subject }, now);
    throw error;
  }
  await services.messages.finish(record);
}

/** One message of the owner's own, or from their mailbox: what they say, a confirmation of their mailbox, or recruiters' mail. */
async function dealWith(
  desk: Desk,
  {
    record,
    mail,
    byOwner,
    recipients,
  }: { record: MessageRecord; mail: Mail; byOwner: boolean; recipients: string[] },
): Promise<void> {
  const { services, profile } = desk;
  const { forwardingConfirmation, readAll } = await loadReader();
  const confirmation = forwardingConfirmation(mail);
  if (confirmation) return tellConfirmation(desk, confirmation);
  const answered = byOwner ? await questionNamedBy(desk, mail, recipients) : null;
  if (answered) return obeyAnswer(desk, { mail, ...answered });
  const own = ownAddresses(profile, services.senderAddress);
  const readings = await readAll(mail, { own });
  const byRule = isSentByRule(mail, own);
  const [first] = readings;
  if (byOwner && !isForward(mail, first)) {
    const command = commandOf(mail, recipients);
    const isClear = command.words.says !== 'unclear' || command.interviewId !== null;
    if (isClear) return obey(desk, command, idFrom(record.startedAt, record.key));
    if (!first || !isNoteOfInterview(mail, first))
      return tellNotRecorded(desk, { messageKey: record.key, reading: first ?? null, own: true });
  }
  for (const [part, reading] of readings.entries())
    await recordReading(desk, { record, reading, part, byRule });
  const unread = Math.min(mail.attached.length, MOST_ATTACHED) - readings.length;
  if (unread > 0 && readings.length > 1)
    await tellOwner(
      services,
      profile,
      'unread-part',
      { unread, one: unread === 1, subject: mail.subject },
      desk.now,
    );
}

/** Of an own note only an interview is recorded: words about an offer are too near to a request that was not understood. */
const NOTED: ReadonlySet<Kind> = new Set([
  'interview-invitation',
  'interview-scheduled',
  'interview-rescheduled',
]);

/**
 * A note of one interview names its company and something else of it, asks nothing, and answers nobody. Thanks, questions and
 * answers to a notice must never become interviews.
 */
function isNoteOfInterview(mail: Mail, { note, kind, facts, original }: Reading): boolean {
  const answers = mail.references.length > 0 || prefixKind(mail.subject ?? '') === 'reply';
  const { company, role, recruiterEmail, start, localStart, options } = facts;
  const speaksOfOne = (options?.value.length ?? 0) < 2;
  return (
    note === true &&
    NOTED.has(kind) &&
    !answers &&
    !original.text.includes('?') &&
    company !== undefined &&
    speaksOfOne &&
    [role, recruiterEmail, start, localStart].some((fact) => fact !== undefined)
  );
}

/** What the owner passes on is never a command, whatever it says. */
const isForward = (mail: Mail, reading: Reading | undefined) =>
  mail.attached.length > 0 ||
  prefixKind(mail.subject ?? '') === 'forward' ||
  (reading !== undefined && reading.forward.style !== 'none' && !reading.note);

async function ownerOf(services: Services, recipients: string[]): Promise<Profile | null> {
  const configured = ownerIdOf(services.owner.inboxAddress);
  const sender = ownerIdOf(services.senderAddress);
  const ids = [...new Set(recipients.map(ownerIdOf))].map((id) => (id === sender ? configured : id));
  for (const id of ids) {
    const profile =
      id === configured ? await services.owners.ensure(services.owner) : await services.owners.get(id);
    if (profile) return profile;
  }
  return null;
}

/** Somebody other than the owner wrote to the address that letters come from, and no filter calls it harmful. */
const isFromSomebody = ({ spam, virus }: Received, mail: Mail, { email }: Profile) =>
  spam !== 'FAIL' && virus !== 'FAIL' && mail.from?.address !== undefined && mail.from?.address !== email;

/** What no decoder can take is kept like all mail, and the owner is told that it cannot be read. */
async function decodeOrNull({ decode, NotAMailError }: Reader, raw: Uint8Array): Promise<Mail | null> {
  try {
    return await decode(raw);
  } catch (error) {
    if (!(error instanceof NotAMailError)) console.error('a message could not be decoded:', error);
    return null;
  }
}

/**
 * RFC 3834 §5: an automatic answer of the owner's own mailbox must not be answered; older responders have signs of their own. A
 * forward that a rule of theirs makes ("auto-forwarded") is no answer.
 */
const isAutomatic = (mail: Mail) =>
  /^auto-(?:replied|generated|notified)/i.test(mail.header('auto-submitted') ?? '') ||
  /^auto_reply$/i.test(mail.header('precedence') ?? '') ||
  mail.header('x-autoreply') !== null ||
  mail.header('x-autorespond') !== null;

/**
 * A rule of the owner's mailbox passed it on: it has not come from their own hand. Rules that forward in the owner's name say so:
 * by RFC 3834 §5, or as Exchange does.
 */
const isSentByRule = (mail: Mail, own: string[]) =>
  !own.includes(mail.from?.address ?? '') ||
  /^auto-forwarded/i.test(mail.header('auto-submitted') ?? '') ||
  mail.header('x-ms-exchange-inbox-rules-loop') !== null;

/** Signs drafts with the name in the owner's own From until a name is configured. */
async function withName(services: Services, profile: Profile, mail: Mail | null): Promise<Profile> {
  const name = profile.name ? null : personName(mail?.from?.name ?? null);
  if (!name) return profile;
  return (
    (await services.owners.update(profile.ownerId, (known) => ({ ...known, name: known.name ?? name }))) ??
    profile
  );
}

/** Mail that claims to come from the owner and cannot be verified: told at most once a day. */
async function tellUnverified(services: Services, profile: Profile, now: number): Promise<void> {
  if (profile.unverifiedNoticeAt !== null && now - profile.unverifiedNoticeAt < DAY_MS) return;
  await tellOwner(services, profile, 'unverified', { secretAddress: secretAddress(profile) }, now);
  await services.owners.update(profile.ownerId, (known) => ({ ...known, unverifiedNoticeAt: now }));
}
