import { idFrom } from '../interview/id.ts';
import { log, logAbout, logError, logNotActedOn, mailId } from '../log.ts';
import type { Mail } from '../mail/message/message.ts';
import { isAmong } from '../mail/names/address.ts';
import { personName } from '../mail/names/person-name.ts';
import type { Kind, Reading } from '../mail/reading.ts';
import { type Authentication, authenticate, mayBeTheirs, type Receipt } from '../mail/sender/authenticate.ts';
import { messageKey } from '../mail/sender/message-key.ts';
import { prefixKind } from '../mail/text/forward-words.ts';
import { letterTagIn } from '../send/addresses.ts';
import { ownAddresses } from '../send/around.ts';
import type { RequestInNote } from '../send/notices.ts';
import type { MessageRecord } from '../store/messages.ts';
import { firstProfile, isFirst, ownerIdOf, type Profile, secretAddress } from '../store/owners.ts';
import { obeyAnswer, questionNamedBy } from './answer-by-mail.ts';
import { commandOf, obey } from './command.ts';
import { isHalfErased } from './erase.ts';
import { loadReader, type Reader } from './load-reader.ts';
import { type NotPassedOn, passOn, tellConfirmation, tellNotPassedOn } from './pass-on.ts';
import { recordReading } from './record-reading.ts';
import { type SecondOpinion, secondOpinions } from './second-opinion.ts';
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
/**
 * How often a message is tried before the owner is told that it cannot be read: Lambda's own async attempts.
 */
const ATTEMPTS = 3;
/**
 * What somebody else writes to the address of our letters is passed on up to this size: SES sends 10 MB after
 * base64 encoding (SES Developer Guide, "Service quotas", SES v1 API), which makes four bytes of three.
 */
const MOST_PASSED_ON = 7 * 1024 * 1024;

/**
 * Deals with one inbound message for each owner whose box it came to: authenticated, remembered once, read,
 * matched, recorded, and the owner told. Every step may be repeated after a crash; the same message a second
 * time changes nothing. Mail that the owner did not send is put aside, not acted on, and never opened where
 * its envelope says so already; what a recruiter sends to the address that our letters come from is passed
 * on.
 * @param now epoch ms
 * @throws when it should be tried again (Lambda's asynchronous retries, then the dead-letter queue)
 */
export function recordMessage(services: Services, received: Received, now: number): Promise<void> {
  return logAbout({ mail: mailId(received.rawKey) }, () => dealWithReceived(services, received, now));
}

async function dealWithReceived(services: Services, received: Received, now: number): Promise<void> {
  /**
   * The reader is much code: it is loaded while the profile is on its way, but not for what is never opened.
   */
  const likely = { email: services.owner.email, secretTag: '' };
  const loading = mayBeTheirs(received, likely) ? loadReader() : null;
  const isFirsts = isSurelyFirsts(services, received);
  const finding = isFirsts ? null : boxesOf(services, received.recipients);
  log('received');
  if (isFirsts && (await recordFirsts({ services, now, loading }, received))) return;
  const [box, ...further] = await (finding ?? boxesOf(services, received.recipients));
  if (!box) {
    logNotActedOn('no-box');
    return services.rawMail.putAside(received.rawKey, null);
  }
  if (!further.length) return recordIn({ services, now, loading }, box, received);
  await recordInEach({ services, now, loading }, [box, ...further], received);
}

/** What an event is dealt with before anybody's profile is known; the reader where it is loading already. */
type Entry = Pick<Desk, 'services' | 'now'> & { loading: Promise<Reader> | null };

/** Whether a mail to the deployment's first owner alone is their own by what SES says of it. */
const isSurelyFirsts = ({ owner }: Services, { recipients, from, dmarc, virus }: Received): boolean =>
  dmarc === 'PASS' &&
  virus !== 'FAIL' &&
  from?.length === 1 &&
  from.every((author) => author.toLowerCase().includes(owner.email)) &&
  recipients.every((it) => ownerIdOf(it) === ownerIdOf(owner.inboxAddress) && letterTagIn(it) === null);

/**
 * Deals with the first owner's own mail. Whose it is follows from what the deployment says of them, so that their
 * profile is read only once, when the message has been taken.
 * @returns false where it is not their own after all
 */
async function recordFirsts({ services, now, loading }: Entry, received: Received): Promise<boolean> {
  const reader = await (loading ?? loadReader());
  const raw = await services.rawMail.get(received.rawKey);
  if (!raw) {
    logNotActedOn('gone');
    return true;
  }
  const mail = await decodeOrNull(reader, raw);
  const outside = { services, profile: firstProfile(services.owner), now };
  const authentication = authenticate(received, mail, outside.profile);
  if (!authentication.trusted) return false;
  await dealOnce(outside, { received, raw, mail, authentication }, (record) => deskOfFirst(outside, record));
  return true;
}

/**
 * The desk of the first owner, whose message has been taken. "Delete everything" may have ended since its mail was
 * fetched, and another mail have made a profile since: then the mail is gone, too.
 * @throws Error where everything of theirs is being deleted or has been
 */
async function deskOfFirst(outside: Desk, record: MessageRecord): Promise<Desk> {
  const { services, profile, now } = outside;
  const known = await services.owners.get(profile.ownerId);
  const isOlder = known !== null && (known.madeAt ?? 0) <= now;
  const isKept = isOlder || (await services.rawMail.get(record.rawKey)) !== null;
  const isErasing = known?.erasing !== undefined && !isHalfErased(known, now);
  if (isErasing || !isKept) await stopErased(outside, record);
  const box = { profile: known ?? profile, isStored: known !== null };
  return { ...outside, profile: await storedProfile(services, box, now) };
}

/**
 * One mail to several owners. It is put aside only when none of them keeps it: aside for one, it would be
 * gone for the next. A box that fails does not keep it from the others.
 */
async function recordInEach(
  { services, now, loading }: Entry,
  boxes: Box[],
  received: Received,
): Promise<void> {
  const aside: (string | null)[] = [];
  const keeping: Services['rawMail'] = Object.create(services.rawMail, {
    putAside: { value: async (_: string, ownerId: string | null) => void aside.push(ownerId) },
  });
  const failures: unknown[] = [];
  for (const box of boxes)
    await recordIn({ services: { ...services, rawMail: keeping }, now, loading }, box, received).catch(
      (error) => failures.push(error),
    );
  if (failures.length) throw failures[0];
  if (aside.length === boxes.length) await services.rawMail.putAside(received.rawKey, aside[0] ?? null);
}

/** Deals with a message as the mail of one owner: nothing that names another's box counts. */
async function recordIn({ services, now, loading }: Entry, box: Box, arrived: Received): Promise<void> {
  const { profile } = box;
  const { rawKey } = arrived;
  const addresses = [profile.inboxAddress, profile.senderAddress].map(ownerIdOf);
  const own = arrived.recipients.filter((recipient) => addresses.includes(ownerIdOf(recipient)));
  const received = { ...arrived, recipients: own };
  const toLetters = own.some((recipient) => isOfLetters(profile, recipient));
  const maybeTheirs = mayBeTheirs(received, profile);
  if (!(maybeTheirs || (toLetters && box.isStored))) {
    logNotActedOn('stranger');
    return services.rawMail.putAside(rawKey, profile.ownerId);
  }
  const reader = await (loading ?? loadReader());
  const raw = maybeTheirs
    ? await services.rawMail.get(rawKey)
    : await services.rawMail.getUpTo(MOST_PASSED_ON, rawKey);
  /**
   * It was deleted or put aside: an earlier attempt has dealt with it, or the owner has deleted everything.
   */
  if (!raw) return logNotActedOn('gone');
  /** The profile may not be stored yet. */
  const outside = { services, profile, now };
  if (raw === 'too large') return notPassedOn(outside, received, 'too-large');
  const mail = await decodeOrNull(reader, raw);
  const authentication = authenticate(received, mail, profile);
  if (!authentication.trusted) {
    if (authentication.because !== 'stranger')
      await tellOfRefused({ services, now }, box, { because: authentication.because, causedBy: rawKey });
    const isStrangers =
      authentication.because === 'stranger' && !(await isFromUs(outside, mail?.from?.address));
    if (!isStrangers || !toLetters || !box.isStored) {
      logNotActedOn(authentication.because);
      return services.rawMail.putAside(rawKey, profile.ownerId);
    }
    if (received.virus === 'FAIL') return notPassedOn(outside, received, 'virus');
    if (!mail?.from) return notPassedOn(outside, received, 'nobody-named');
    if (raw.length > MOST_PASSED_ON) return notPassedOn(outside, received, 'too-large');
  }
  const desk = { services, profile: await storedProfile(services, box, now), now };
  await dealOnce(desk, { received, raw, mail, authentication }, (record) => stopIfErased(desk, record));
}

/** A message that is theirs, or is passed on to them. */
interface Arrived {
  received: Received;
  raw: Uint8Array;
  /** Null where no decoder can take it. */
  mail: Mail | null;
  authentication: Authentication;
}

/**
 * Deals with a message unless it has been dealt with.
 * @param outside what is known before it is taken
 * @param toDesk the desk at which it is dealt with once it is
 */
async function dealOnce(
  outside: Desk,
  arrived: Arrived,
  toDesk: (record: MessageRecord) => Promise<Desk>,
): Promise<void> {
  const { services, profile, now } = outside;
  const { received, raw, mail } = arrived;
  const { rawKey, requestId: holder } = received;
  if (mail && (await isFromUs(outside, mail.from?.address))) {
    logNotActedOn('ours');
    return services.rawMail.putAside(rawKey, profile.ownerId);
  }
  const key = messageKey(raw);
  const record = await services.messages.begin({ ownerId: profile.ownerId, key, rawKey, holder }, now);
  if (!record) return putDuplicateAside(outside, key, rawKey);
  const desk = await toDesk(record);
  try {
    await dealWith(await withName(desk, arrived), { ...arrived, record });
  } catch (error) {
    await services.messages.release(record);
    if (record.attempts === ATTEMPTS) {
      logNotActedOn('given-up');
      await tellOwner(desk, 'unreadable', { subject: mail?.subject ?? null });
    }
    throw error;
  }
  await services.messages.finish(record);
}

/** The same mail a second time: its first delivery is the one that is kept. */
async function putDuplicateAside({ services, profile }: Desk, key: string, rawKey: string): Promise<void> {
  logNotActedOn('duplicate');
  const first = await services.messages.get(profile.ownerId, key);
  if (first?.rawKey !== rawKey) await services.rawMail.putAside(rawKey, profile.ownerId);
}

/**
 * "Delete everything" may have come between reading the profile and taking the message: what came of it would
 * be left, with links that open nothing.
 * @throws Error so that it is tried again: its raw mail is gone by then
 */
async function stopIfErased(desk: Desk, record: MessageRecord): Promise<Desk> {
  const { services, profile } = desk;
  const current = await services.owners.get(profile.ownerId);
  if (current?.secretTag !== profile.secretTag || current.erasing !== undefined)
    await stopErased(desk, record);
  return desk;
}

async function stopErased({ services }: Desk, record: MessageRecord): Promise<never> {
  await services.messages.remove(record);
  throw new Error('the owner is being deleted');
}

/** What comes to a box of ours, or of somebody's of whom nothing is kept yet. */
interface Box {
  profile: Profile;
  isStored: boolean;
}

/** The profile that mail is dealt with for: made when the owner's own mail is the first. */
async function storedProfile(services: Services, { profile, isStored }: Box, now: number): Promise<Profile> {
  if (!isStored) {
    /** The deployment's first owner is added by nobody, so their first mail is what they are welcomed after. */
    const { ownerId } = profile;
    if (!services.nothingLeaves) await services.schedules.plan({ kind: 'welcome', ownerId }, now, now);
    return services.owners.ensure(services.owner, now);
  }
  if (!isHalfErased(profile, now)) return profile;
  await tellOwner({ services, profile, now }, 'half-erased', {});
  return (await services.owners.update(profile.ownerId, ({ erasing: _, ...known }) => known)) ?? profile;
}

/**
 * One message of the owner's own, or from their mailbox: what they say, a confirmation of their mailbox, or
 * recruiters' mail.
 */
async function dealWith(desk: Desk, arrived: Arrived & { record: MessageRecord }): Promise<void> {
  const { services, profile } = desk;
  const { record, received, raw, mail, authentication } = arrived;
  if (!mail) {
    logNotActedOn('unreadable');
    return tellNotRecorded(desk, { messageKey: record.key, reading: null });
  }
  if (!authentication.trusted) {
    log('passed-on');
    return passOn(desk, { record, mail, raw, receipt: received });
  }
  const byOwner = isByOwner(authentication);
  const { recipients } = received;
  const { forwardingConfirmation, readAll } = await loadReader();
  if (byOwner && isAutomatic(mail) && !carriesAnother(mail)) return tellAutomatic(desk, mail);
  const confirmation = forwardingConfirmation(mail);
  if (confirmation) {
    log('passed-on');
    return tellConfirmation(desk, confirmation);
  }
  const own = ownAddresses(profile);
  const byRule = isSentByRule(mail, own);
  /** What a rule passes on in the owner's name is not their own word, whoever wrote it. */
  const byHand = byOwner && !byRule;
  const answered = byHand ? await questionNamedBy(desk, mail, recipients) : null;
  if (answered) {
    log('obeyed');
    return obeyAnswer(desk, { mail, ...answered });
  }
  const readings = (await readAll(mail, { own })).map((reading) =>
    authentication.looksLikeSpam ? asSpam(reading, byRule) : reading,
  );
  const [first] = readings;
  const isPassedOn = byRule || isForward(mail, first);
  const hasOurLink = isPassedOn && (await holdsOurLink(desk, mail, readings));
  const isOurs = async ({ original: { from, text } }: Reading) =>
    (await isFromUs(desk, from?.address)) ||
    (hasOurLink &&
      (!from?.address ||
        isAmong(own, from.address) ||
        (byRule && text.replace(QUOTED_LINES, '').includes(`${services.baseUrl}/l/`))));
  const ours = isPassedOn ? await Promise.all(readings.map(isOurs)) : [];
  if (isPassedOn && ours.every(Boolean)) return logNotActedOn('ours');
  if (byHand && !isForward(mail, first)) {
    if (recipients.every((recipient) => isOfLetters(profile, recipient))) return tellOwnAnswer(desk, mail);
    const command = await commandOf(mail, recipients);
    const isClear = command.words.says !== 'unclear' || command.interviewId !== null;
    if (isClear) {
      log('obeyed');
      return obey(desk, command, idFrom(record.startedAt, record.key));
    }
    if (!first || !isNoteOfInterview(mail, first)) {
      logNotActedOn('not-understood');
      return tellNotRecorded(desk, { messageKey: record.key, reading: first ?? null, own: true });
    }
  }
  const readToo: SecondOpinion = authentication.looksLikeSpam
    ? async ({ reading }) => reading
    : secondOpinions(desk, { record, mail });
  const request = byHand ? await requestAbove(first) : null;
  for (const [part, rulesReading] of readings.entries()) {
    if (ours[part]) continue;
    const reading = await readToo({ reading: rulesReading, part });
    await recordReading(desk, { record, reading, part, byRule, request });
  }
  const unread = Math.min(mail.attached.length, MOST_ATTACHED) - readings.length;
  if (unread > 0 && readings.length > 1)
    await tellOwner(desk, 'unread-part', { unread, one: unread === 1, subject: mail.subject });
}

/** What the owner's note above what they pass on plainly asks for. It is told, and never done. */
async function requestAbove(reading: Reading | undefined): Promise<RequestInNote | null> {
  const note = reading?.forward.note;
  const asks = note ? (await loadReader()).noteAsks(note) : null;
  return note && asks ? { words: note.replace(/\s+/g, ' ').trim(), withdraws: asks === 'withdraw' } : null;
}

/**
 * Of an own note only an interview is recorded: words about an offer are too near to a request that was not
 * understood.
 */
const NOTED: ReadonlySet<Kind> = new Set([
  'interview-invitation',
  'interview-scheduled',
  'interview-rescheduled',
  'application-received',
]);

/**
 * A note of one interview names its company and something else of it, that of an application its company; it
 * asks nothing, and answers nobody.
 * Thanks, questions and answers to a notice must never become interviews.
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
    (kind === 'application-received' ||
      [role, recruiterEmail, start, localStart].some((fact) => fact !== undefined))
  );
}

/** What the owner passes on is never a command, whatever it says. */
const isForward = (mail: Mail, reading: Reading | undefined) =>
  mail.attached.length > 0 ||
  prefixKind(mail.subject ?? '') === 'forward' ||
  (reading !== undefined && reading.forward.style !== 'none' && !reading.note);

/** The boxes that a mail came to; the first owner's also before anything is kept of them. */
async function boxesOf({ owners, owner }: Services, recipients: string[]): Promise<Box[]> {
  const boxes = (await owners.at(recipients)).map((profile) => ({ profile, isStored: true }));
  const addresses = [owner.inboxAddress, owner.senderAddress].map(ownerIdOf);
  const isToFirst = recipients.some((recipient) => addresses.includes(ownerIdOf(recipient)));
  const isKnown = boxes.some(({ profile }) => isFirst(profile.ownerId, owner));
  return isToFirst && !isKnown ? [...boxes, { profile: firstProfile(owner), isStored: false }] : boxes;
}

/**
 * The address that letters come from, or that answers to one of them go to. Where the owner writes to us at
 * the former too, what comes there is theirs.
 */
const isOfLetters = ({ senderAddress, inboxAddress }: Profile, recipient: string) =>
  (recipient.toLowerCase() === senderAddress.toLowerCase() && senderAddress !== inboxAddress) ||
  letterTagIn(recipient) !== null;

/** What came to the address of our letters and cannot be passed on is told, and put aside. */
async function notPassedOn(desk: Desk, { rawKey, from }: Received, because: NotPassedOn): Promise<void> {
  logNotActedOn(because);
  await tellNotPassedOn(desk, { because, from });
  await desk.services.rawMail.putAside(rawKey, desk.profile.ownerId);
}

/**
 * A filter takes it for spam, as it often does a recruiter's cold mail. What the owner forwards by hand is
 * recorded with that remark; what a rule passes on is asked about.
 */
const asSpam = (reading: Reading, byRule: boolean): Reading => ({
  ...reading,
  sure: reading.sure && (!byRule || reading.kind === 'other'),
  conflicts: [...reading.conflicts, LOOKS_LIKE_SPAM],
});

const LOOKS_LIKE_SPAM =
  'A spam filter takes this mail for spam. That happens to honest recruiters too; make sure that you ' +
  'know who ' +
  'wrote it before you answer.';

/** What a recruiter quotes of an owner who passed a notice on to them does not make their mail ours. */
const QUOTED_LINES = /^>.*$/gm;
/** As many links that look like ours are looked up. */
const MOST_LOOKED_UP = 5;

/**
 * Whether a mail has a link that we have made: anybody can write one that only looks like it. A mail of ours
 * that comes back is told by it, however a rule or program has wrapped it; an answer to it would come back
 * too, without end. Filters of links write ours within their own, with other signs.
 */
async function holdsOurLink({ services, profile }: Desk, mail: Mail, readings: Reading[]): Promise<boolean> {
  const texts = [
    mail.text,
    ...readings.map(({ original }) => original.text),
    ...mail.links.map(({ url }) => url),
  ];
  const plain = texts.join('\n').replace(/%3A/gi, ':').replace(/%2F/gi, '/');
  const tokens = plain
    .split(`${services.baseUrl}/l/`)
    .slice(1)
    .map((rest) => /^[\w-]*/.exec(rest)?.[0] ?? '');
  for (const token of new Set(tokens.filter((it) => it.length > 40).slice(0, MOST_LOOKED_UP)))
    if ((await services.links.find(token))?.ownerId === profile.ownerId) return true;
  return false;
}

/** What no decoder can take is kept like all mail, and the owner is told that it cannot be read. */
async function decodeOrNull({ decode, NotAMailError }: Reader, raw: Uint8Array): Promise<Mail | null> {
  try {
    return await decode(raw);
  } catch (error) {
    if (!(error instanceof NotAMailError)) logError('message-not-decoded', error);
    return null;
  }
}

/**
 * RFC 3834 §5: an automatic answer of the owner's own mailbox must not be answered; older responders have
 * signs of their own. A forward that a rule of theirs makes ("auto-forwarded") is no answer.
 */
const isAutomatic = (mail: Mail) =>
  /^auto-(?:replied|generated|notified)/i.test(mail.header('auto-submitted') ?? '') ||
  /^auto_reply$/i.test(mail.header('precedence') ?? '') ||
  mail.header('x-autoreply') !== null ||
  mail.header('x-autorespond') !== null;

/**
 * Whatever headers a rule or program gave it, a forward is one; "auto-replied" is never one (RFC 3834 §5).
 */
const carriesAnother = (mail: Mail) =>
  mail.attached.length > 0 ||
  (prefixKind(mail.subject ?? '') === 'forward' &&
    !/^auto-replied/i.test(mail.header('auto-submitted') ?? ''));

/**
 * A rule of the owner's mailbox passed it on: it has not come from their own hand. Rules that forward in the
 * owner's name say so: by RFC 3834 §5, or as Exchange does.
 */
const isSentByRule = (mail: Mail, own: string[]) =>
  !isAmong(own, mail.from?.address) ||
  /^auto-forwarded/i.test(mail.header('auto-submitted') ?? '') ||
  mail.header('x-ms-exchange-inbox-rules-loop') !== null;

/** Signs drafts with the name in the owner's own From until a name is configured. */
async function withName(desk: Desk, { mail, authentication }: Arrived): Promise<Desk> {
  const { services, profile } = desk;
  const name = profile.name || !isByOwner(authentication) ? null : personName(mail?.from?.name ?? null);
  if (!name) return desk;
  const known = await services.owners.update(profile.ownerId, (it) => ({ ...it, name: it.name ?? name }));
  return known ? { ...desk, profile: known } : desk;
}

const isByOwner = (authentication: Authentication) =>
  authentication.trusted && authentication.sentBy === 'from';

/**
 * Mail that says it is the owner's and cannot be verified, or holds a virus. Somebody whose provider signs
 * nothing could begin no other way, so this makes the profile whose secret address it names.
 */
async function tellOfRefused(
  { services, now }: Pick<Desk, 'services' | 'now'>,
  box: Box,
  { because, causedBy }: { because: 'unverified' | 'virus'; causedBy: string },
): Promise<void> {
  const profile = box.isStored ? box.profile : await services.owners.ensure(services.owner, now);
  const desk = { services, profile, now };
  if (because === 'virus') await tellOwner(desk, because, { causedBy });
  else await tellOwner(desk, because, { causedBy, secretAddress: secretAddress(profile) });
}

/**
 * The owner answered a recruiter from a mail whose recipients name an address of ours too, such as the one
 * that was passed on: what they say there is said to the recruiter, and no request to us.
 */
async function tellOwnAnswer(desk: Desk, { subject }: Mail): Promise<void> {
  await tellOwner(desk, 'own-answer', { subject, inbox: desk.profile.inboxAddress });
}

/** RFC 3834 §2: an automatic answer is answered by nothing but one word a day. */
async function tellAutomatic(desk: Desk, { subject }: Mail): Promise<void> {
  logNotActedOn('automatic');
  await tellOwner(desk, 'automatic', { subject });
}
