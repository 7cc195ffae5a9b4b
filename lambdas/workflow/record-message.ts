import { ulid } from 'ulid';
import { redrawDrafts } from '../draft/redraw.ts';
import { idFrom } from '../interview/id.ts';
import {
  holdsMessage,
  type Interview,
  isLeaving,
  type MessageRef,
  opensInterview,
} from '../interview/interview.ts';
import { matchInterview } from '../interview/match.ts';
import { attach, close, open, update } from '../interview/transitions.ts';
import { authenticate, type Receipt } from '../mail/authenticate.ts';
import { languageToAnswer } from '../mail/language.ts';
import { messageKey } from '../mail/message-key.ts';
import type { Mail } from '../mail/mime.ts';
import { personName } from '../mail/person-name.ts';
import type { Reading } from '../mail/reading.ts';
import type { MessageRecord } from '../store/messages.ts';
import { ownerIdOf, type Profile, secretAddress } from '../store/owners.ts';
import { ConflictError } from '../store/table.ts';
import { draftAnswer, tellAnswered } from './answer.ts';
import { commandOf, obey } from './command.ts';
import type { Services } from './services.ts';
import { mailHomeLink, tellOwner } from './tell-owner.ts';
import { type Happened, happenedTo, tellNotRecorded, tellRecorded } from './tell-recorded.ts';

/** An inbound message as SES hands it over: its raw bytes are in the bucket under `rawKey`. */
export interface Received extends Receipt {
  rawKey: string;
  /** Names the invocation; its retries have the same. */
  requestId: string;
}

/** How often a message is tried before the owner is told that it cannot be read: Lambda's own async attempts. */
const ATTEMPTS = 3;
const DAY_MS = 86_400_000;

/**
 * Deals with one inbound message: authenticated, remembered once, read, matched, recorded, and the owner told.
 * Every step may be repeated after a crash; the same message a second time changes nothing. Mail that the
 * owner did not send stays in the bucket and is not acted on.
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
  if (!authentication.trusted) {
    if (authentication.claimsOwner) await tellUnverified(services, profile, now);
    return;
  }
  const byOwner = authentication.sentBy === 'from';
  if (mail && (byOwner ? isAutomatic(mail) : isOwn(services, mail.from?.address))) return;
  const { rawKey, requestId: holder } = received;
  const record = await services.messages.begin(
    { ownerId: profile.ownerId, key: messageKey(raw), rawKey, holder },
    now,
  );
  if (!record) return;
  try {
    const named = await withName(services, profile, byOwner ? mail : null);
    const command = byOwner && mail ? commandOf(mail, received.recipients) : null;
    if (command) await obey(services, named, command, idFrom(record.startedAt, record.key), now);
    else if (byOwner && mail && isHomeRequest(mail)) await mailHomeLink(services, named, now);
    else if (!mail) await tellNotRecorded(services, named, record, null, now);
    else await recordReading(services, named, record, await reader.readMail(mail), now);
  } catch (error) {
    await services.messages.release(record);
    if (record.attempts === ATTEMPTS)
      await tellOwner(services, profile, 'unreadable', { subject: mail?.subject }, now);
    throw error;
  }
  await services.messages.finish(record);
}

type Reader = Awaited<ReturnType<typeof loadReader>>;

/** What reads mail is much code: it is loaded while the first requests are on their way. */
const loadReader = async () => ({
  ...(await import('../mail/mime.ts')),
  ...(await import('../mail/read.ts')),
});

async function ownerOf(services: Services, recipients: string[]): Promise<Profile | null> {
  const ids = [...new Set(recipients.map(ownerIdOf))];
  const configured = ownerIdOf(services.owner.inboxAddress);
  for (const id of ids) {
    const profile =
      id === configured ? await services.owners.ensure(services.owner) : await services.owners.get(id);
    if (profile) return profile;
  }
  return null;
}

/** What no decoder can take is kept like all mail, and the owner is told that it cannot be read. */
async function decodeOrNull({ decode, NotAMailError }: Reader, raw: Uint8Array): Promise<Mail | null> {
  try {
    return await decode(raw);
  } catch (error) {
    if (!(error instanceof NotAMailError)) console.error('a message could not be decoded:', error);
    return null;
  }
}

/** RFC 3834 §5: an automatic answer of the owner's own mailbox must not be answered; older responders have signs of their own. */
const isAutomatic = (mail: Mail) =>
  /^auto-/i.test(mail.header('auto-submitted') ?? '') ||
  /^(?:auto_reply|bulk|junk|list)$/i.test(mail.header('precedence') ?? '') ||
  mail.header('x-autoreply') !== null ||
  mail.header('x-autorespond') !== null;

/** A mail of our own that a filter or rule sends back is not answered: the answer would come back too. */
const isOwn = ({ owner, senderAddress }: Services, address: string | null | undefined) =>
  address === owner.inboxAddress || address === senderAddress;

const isHomeRequest = (mail: Mail) => mail.subject?.trim().toLowerCase() === 'home';

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

async function recordReading(
  services: Services,
  profile: Profile,
  record: MessageRecord,
  reading: Reading,
  now: number,
): Promise<void> {
  const interviews = await services.interviews.list(profile.ownerId);
  const message = messageRef(record, reading, now);
  const before = interviews.find((interview) => holdsMessage(interview, record.key));
  const match = before ? { interview: before, candidates: [] } : matchInterview(reading, interviews);
  const tell = (interview: Interview, happened: Happened) =>
    tellRecorded(services, profile, reading, interview, match.candidates, interviews, happened, now);

  if (match.interview) {
    const known = match.interview;
    const draftId = ulid(now);
    const change = (interview: Interview) =>
      holdsMessage(interview, record.key)
        ? interview
        : draftAnswer(
            redrawDrafts(apply(interview, reading, message), profile, now),
            reading,
            draftId,
            profile,
            now,
          );
    const updated = await services.interviews.update(profile.ownerId, known.id, change, known);
    if (reading.kind === 'recruiter-reply' && updated?.state === 'withdrawn')
      return tellAnswered(services, profile, reading, updated, now);
    return tell(updated ?? known, before ? 'recorded' : happenedTo(known, updated ?? known, reading));
  }
  if (!opensInterview(reading.kind) && isOwn(services, reading.original.from?.address)) return;
  if (!opensInterview(reading.kind)) return tellNotRecorded(services, profile, record, reading, now);
  const opened = open(idFrom(record.startedAt, record.key), profile.ownerId, reading, message);
  return tell(await createOnce(services, opened), 'recorded');
}

/** A message opens one interview, whoever reads it how often: the id follows from the message. */
async function createOnce(services: Services, opened: Interview): Promise<Interview> {
  try {
    await services.interviews.create(opened);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return (error.current as Interview | null) ?? opened;
  }
  return opened;
}

function messageRef(record: MessageRecord, { kind, original }: Reading, now: number): MessageRef {
  const { subject, from, date, messageId } = original;
  const receivedAt = new Date(now).toISOString();
  const language = languageToAnswer(original.text);
  return {
    key: record.key,
    rawKey: record.rawKey,
    kind,
    subject,
    from,
    date,
    messageId,
    receivedAt,
    language,
  };
}

function apply(interview: Interview, reading: Reading, message: MessageRef): Interview {
  const at = message.receivedAt;
  if (reading.kind === 'rejection') return closeIfPossible(attach(interview, message), 'rejected', at);
  if (reading.kind === 'interview-cancelled') {
    return closeIfPossible(
      { ...attach(interview, message), invitations: update(interview, reading, message).invitations },
      'cancelled',
      at,
    );
  }
  return opensInterview(reading.kind) ? update(interview, reading, message) : attach(interview, message);
}

/** A recruiter's no closes the interview, unless a withdrawal is on its way at this moment. */
function closeIfPossible(interview: Interview, because: 'rejected' | 'cancelled', at: string): Interview {
  return isLeaving(interview) ? interview : close(interview, because, at);
}

/**
 * Records a message that was set aside, because the owner says that it is about an interview.
 * @returns the interview, or null when the message is not known (any more)
 */
export async function recordAnyway(
  services: Services,
  profile: Profile,
  key: string,
  now: number,
): Promise<Interview | null> {
  const interviews = await services.interviews.list(profile.ownerId);
  const before = interviews.find((interview) => holdsMessage(interview, key));
  if (before) return before;
  const record = await services.messages.get(profile.ownerId, key);
  const raw = record && (await services.rawMail.get(record.rawKey));
  if (!record || !raw) return null;
  const { read } = await loadReader();
  const reading = await read(raw);
  const id = idFrom(record.startedAt, record.key);
  return createOnce(services, open(id, profile.ownerId, reading, messageRef(record, reading, now)));
}
