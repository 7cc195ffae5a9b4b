import { redrawDrafts } from '../draft/redraw.ts';
import { spokenMailbox } from '../draft/words.ts';
import { companyOf, isSameCompany, knownDomains, maybeSameCompany } from '../interview/company.ts';
import { waits } from '../interview/draft.ts';
import { idFrom } from '../interview/id.ts';
import {
  type Did,
  holderOf,
  holdsMessage,
  type Interview,
  isApplication,
  isOpen,
  type MessageRef,
  opensInterview,
} from '../interview/interview.ts';
import { isSameRole, type Match, type MatchedBy, matchInterview } from '../interview/match.ts';
import { overruledBy } from '../interview/older.ts';
import { disputed } from '../interview/proposed.ts';
import { DAY_MS, writtenStart } from '../interview/standing.ts';
import { askToClose, attach, close, open, takeBackApprovals, update } from '../interview/transitions.ts';
import { log, logNotActedOn } from '../log.ts';
import { organizationalDomain } from '../mail/names/domains.ts';
import type { Kind, Reading } from '../mail/reading.ts';
import { languageToAnswer } from '../mail/text/language.ts';
import type { RequestInNote } from '../send/notices.ts';
import type { MessageRecord, NotedMessage } from '../store/messages.ts';
import type { Profile } from '../store/owners.ts';
import { ConflictError } from '../store/table.ts';
import { draftAnswer, tellAnswered } from './answer.ts';
import { askAbout, readAs, sentenceOf } from './ask-about.ts';
import { knownAs, learnedFrom, learnSender } from './known-senders.ts';
import { readAgain } from './load-reader.ts';
import { keyOfPart, placeOf } from './part-key.ts';
import { withKept } from './second-opinion.ts';
import type { Desk, Services } from './services.ts';
import { setAside } from './set-aside.ts';
import { tellApplication } from './tell-application.ts';
import { FEW_A_DAY, isFromUs, linkBeside, withLink } from './tell-owner.ts';
import { happenedTo, tellRecorded, toRecorded } from './tell-recorded.ts';
import { changedIn } from './what-changed.ts';
import { expectLetter, planReminders, refitted, settingOf, withWithdrawal } from './write-draft.ts';

/** One message that was read: which of those in one mail it is. */
export interface Read {
  record: MessageRecord;
  reading: Reading;
  part: number;
  /** A rule of the owner's mailbox passed it on, not their own hand. */
  byRule?: boolean;
  /** What the owner's note above it asks for: it is only told how to. */
  request?: RequestInNote | null;
  /**
   * The kind is the owner's word. Where it ends an interview, that one is named, or null where it is none of
   * those that are known.
   */
  said?: { interviewId: string | null };
  /**
   * It came to the address of a letter about this interview; `isFromThere`: from where that letter went. Who
   * writes from elsewhere has the letter's address from its reader, and speaks for nobody yet.
   */
  answers?: { interviewId: string; isFromThere: boolean };
}

/**
 * Records one message: matched to an interview or one of its own, with the letters that it asks for; then the
 * owner is told.
 */
export async function recordReading(desk: Desk, asRead: Read): Promise<void> {
  const { services, profile, now } = desk;
  const { record, part, byRule = false, request = null } = asRead;
  const { ownerId, timeZone } = profile;
  if (await isFromUs(desk, asRead.reading.original.from?.address)) return logNotActedOn('ours');
  /** The owner has answered before the asking was finished: what follows is done there. */
  if (!asRead.said && record.answers?.some((answer) => answer.part === part))
    return logNotActedOn('answered');
  const { interviews, noted } = await services.messages.listWithInterviews(ownerId);
  const asFound = matchOf(asRead, interviews);
  const answered = asAnswered(asRead.reading, asFound.interview, interviews);
  const reading = secondsAlone(answered, asFound, desk);
  const read = { ...asRead, reading };
  const message = messageRef(read, now);
  const before = interviews.find((interview) => holdsMessage(interview, message.key));
  const found = reading === asRead.reading ? asFound : matchOf(read, interviews);
  const match: Match = before ? { interview: before, by: null, candidates: [] } : found;
  if (!before && isDoubtful(read, match)) {
    const isNothing =
      knownAs(profile, reading) === 'nothing' && match.by !== 'event' && match.by !== 'thread';
    if (isEmpty(reading)) return setAside(desk, { record, reading, message, byRule });
    if (!reading.sure && isNothing) return setAside(desk, { record, reading, message, byRule, asSaid: true });
    const candidates = match.interview ? [match.interview] : match.candidates;
    log('asked', { kind: reading.kind });
    return askAbout(desk, { record, part, reading, candidates, request });
  }
  const id = idFrom(record.startedAt, `${message.key} draft`);
  const few = isQuietDay(interviews, now);
  const opensAs = match.interview?.id ?? idFrom(record.startedAt, message.key);
  const isOpening = opensInterview(reading.kind);
  const link = isOpening ? linkBeside(desk, toRecorded({ id: opensAs }, match.candidates)) : null;
  const tell = async (interview: Interview) => {
    await planReminders(desk, interview);
    const answers = reading.kind === 'recruiter-reply' && interview.state === 'withdrawn';
    if (answers || isAutomaticAnswer(interview, reading))
      return tellAnswered(desk, { reading, interview, few });
    const did = interview.messages.find(({ key }) => key === message.key)?.did;
    const done: Did = did ?? { happened: 'recorded', tookBack: false };
    const { happened } = done;
    const { candidates } = match;
    if (byRule && isApplication(reading) && happened === 'kept') return;
    if (isApplication(interview) && (interview.state === 'applied' || happened === 'closed')) {
      const isByHand = !byRule || asRead.said !== undefined || done.discarded;
      return isByHand
        ? tellApplication(desk, { reading, interview, interviews, message, request, done })
        : undefined;
    }
    const overruling = asRead.said ? null : overruledBy(interview, reading, { message, timeZone });
    const older = overruling && ([message, overruling] as const);
    const recorded = { reading, interview, done, candidates, older };
    return tellRecorded(desk, { ...recorded, draftId: id, few, link, request });
  };

  const taken = profile.accepted?.at(-1);
  if (taken && isOpening) await expectLetter(desk, taken.acceptanceId, match.interview?.id ?? null);
  if (match.interview) {
    const change = (interview: Interview) => {
      if (holdsMessage(interview, message.key)) return interview;
      const applied = heldBack(interview, apply(interview, read, { message, timeZone, by: match.by }));
      const fitting = redrawDrafts(refitted(applied, settingOf(desk)), desk);
      const lettered = withLetters(fitting, reading, { desk, id, beside: interviews });
      const was = changedIn([interview, lettered], timeZone);
      const done = withDid(lettered, message.key, {
        happened: happenedTo([interview, lettered], reading, timeZone),
        tookBack: isHeldBack(interview, lettered),
        ...(isDiscarded(interview, lettered) ? { discarded: true } : {}),
        ...(was.length ? { was } : {}),
      });
      return withLink(done, link);
    };
    return tell(
      (await services.interviews.update(ownerId, match.interview.id, change, match.interview)) ??
        match.interview,
    );
  }
  if (!isOpening && !isKept(read)) return setAside(desk, { record, reading, message, byRule, request });
  const opened = open(opensAs, ownerId, reading, message);
  const whole = withLetters(withNoted(opened, noted), reading, { desk, id, beside: interviews });
  return tell(await createOnce(services, withLink(whole, link)));
}

/**
 * Whether so few messages have been recorded within a day that their notices need not be counted. An
 * interview that was shortened does not hold all that came.
 */
function isQuietDay(interviews: Interview[], now: number): boolean {
  const since = new Date(now - DAY_MS).toISOString();
  const recorded = interviews.flatMap(({ messages }) => messages).filter((it) => it.receivedAt > since);
  return recorded.length < FEW_A_DAY && !interviews.some(({ shortened }) => shortened);
}

/**
 * The interview that a message is about: what ends one is about the one that the owner has named, if they
 * have.
 */
function matchOf({ reading, said, answers }: Read, interviews: Interview[]): Match {
  if (!said || !isEnd(reading.kind)) return matchInterview(reading, interviews, answers?.interviewId);
  const interview = interviews.find(({ id }) => id === said.interviewId) ?? null;
  return { interview, by: null, candidates: [] };
}

const isEnd = (kind: Kind): kind is keyof typeof ENDS => Object.hasOwn(ENDS, kind);

/**
 * Whether the owner is asked before anything follows from a message: its kind is not sure, or it ends an
 * interview, and which one is not known. What answers a letter of ours is known by what it answers.
 */
function isDoubtful({ reading, said }: Read, { interview, candidates }: Match): boolean {
  if (said) return false;
  if (isEnd(reading.kind) && !interview && candidates.length > 0) return true;
  const isAnswer = reading.kind === 'recruiter-reply' || reading.signs?.automatic === true;
  return !reading.sure && !(isAnswer && hasWritten(interview));
}

/** There is nothing to ask about. */
const isEmpty = ({ original, invitations }: Reading) =>
  !original.text && !original.subject && !invitations.length;

const hasWritten = (interview: Interview | null) =>
  interview?.drafts.some(({ state }) => state === 'sent') ?? false;

/**
 * Where no letter has been sent there is nothing to answer: a mail with "Re:" says what it says by itself. One
 * that leads to no interview, and is asked about, may answer any letter.
 */
function asAnswered(reading: Reading, interview: Interview | null, interviews: Interview[]): Reading {
  const isUnasked = interview ? !hasWritten(interview) : !reading.sure && !interviews.some(hasWritten);
  return reading.unasked && isUnasked ? { ...reading, ...reading.unasked } : reading;
}

/**
 * A kind that is sure by the second reader's word opens an interview of its own, and no more: what would
 * change one that is known, or have a letter written at once, is asked about.
 */
const secondsAlone = (reading: Reading, { interview, candidates }: Match, { profile }: Desk): Reading =>
  reading.kindBy === 'second' && (interview || candidates.length || profile.accepted?.length)
    ? { ...reading, sure: false }
    : reading;

const withDid = (interview: Interview, key: string, did: NonNullable<MessageRef['did']>): Interview => ({
  ...interview,
  messages: interview.messages.map((message) => (message.key === key ? { ...message, did } : message)),
});

/**
 * An approved letter speaks of the facts that the owner saw: when a message changes them, or somebody else is
 * to be written to, it waits for them again.
 */
function heldBack(before: Interview, after: Interview): Interview {
  const told = ({ kind, facts, newContact, otherTime, proposed = {} }: Interview) =>
    JSON.stringify([
      ...LETTER_FACTS.map((name) => facts[name]?.value ?? null),
      newContact?.address ?? null,
      otherTime ? writtenStart(otherTime) : null,
      ...disputed({ facts, proposed }).map((name) => proposed[name]?.value),
      isApplication({ kind }),
    ]);
  return told(before) === told(after) ? after : takeBackApprovals(after);
}

const LETTER_FACTS = ['start', 'localStart', 'company', 'role', 'recruiterName', 'recruiterEmail'] as const;

const isHeldBack = (before: Interview, after: Interview) =>
  before.drafts.some(
    ({ id, state }) =>
      state === 'approved' &&
      after.drafts.some((draft) => draft.id === id && (waits(draft) || draft.state === 'discarded')),
  );

const isDiscarded = (before: Interview, after: Interview) =>
  before.drafts.some(
    (draft) => waits(draft) && after.drafts.some(({ id, state }) => id === draft.id && state === 'discarded'),
  );

/**
 * The letters that a message asks for: an answer to an answer, and a withdrawal where an offer has been
 * accepted already.
 */
function withLetters(
  interview: Interview,
  reading: Reading,
  { desk, id, beside }: { desk: Desk; id: string; beside: Interview[] },
): Interview {
  const { profile, now } = desk;
  const answered = draftAnswer(interview, reading, { desk, id });
  const taken = profile.accepted?.at(-1);
  return taken && opensInterview(reading.kind) && !isSpared(answered, profile)
    ? withWithdrawal(answered, profile, { id, now, acceptanceId: taken.acceptanceId, beside })
    : answered;
}

/**
 * Whether a company's further mails get no withdrawal by themselves: it is the one whose offer was accepted,
 * or may be, since nobody has said whose offer that was.
 */
export function isSpared(interview: Interview, { accepted = [] }: Profile): boolean {
  const company = companyOf(interview);
  return accepted.some(
    (taken) =>
      maybeSameCompany(taken.company, company) || (interview.kind === 'offer' && taken.company.name === null),
  );
}

/** An application is a process of its own where its confirmation says with whom, or the owner that it is one. */
const isKept = ({ reading, said }: Read): boolean =>
  isApplication(reading) && (said !== undefined || reading.facts.company !== undefined);

/** A new interview with what an earlier Bowout noted of its company: when the owner applied. */
function withNoted(opened: Interview, all: NotedMessage[]): Interview {
  const { company, role } = opened.facts;
  if (!company) return opened;
  const noted = all
    .filter(
      (it) =>
        isSameCompany({ name: it.company, addresses: [] }, { name: company.value, addresses: [] }) &&
        (!role || !it.role || isSameRole(it.role, role.value)),
    )
    .map(({ message }) => message);
  return noted.length ? { ...opened, messages: [...noted, ...opened.messages] } : opened;
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

/** Longer texts are fetched with their mail: each write of an interview counts all that it holds. */
const MOST_TEXT = 1500;

function messageRef({ record, reading, part }: Read, now: number): MessageRef {
  const { kind, original, signs, note } = reading;
  /** The owner's own note has no place in the thread with the recruiter, who has never seen it. */
  const { subject, from, date, messageId } = note
    ? { ...original, subject: null, from: null, messageId: null }
    : original;
  const { manner, spokenBefore, stage, travel, startDate, conditions, appliedLongAgo } = signs ?? {};
  return {
    key: keyOfPart(record.key, part),
    rawKey: record.rawKey,
    ...(part ? { part } : {}),
    kind,
    subject,
    from,
    date,
    messageId,
    receivedAt: new Date(now).toISOString(),
    ...(note || original.text.length > MOST_TEXT ? {} : { text: original.text }),
    language: languageToAnswer(original.text),
    ...(manner && Object.keys(manner).length ? { manner } : {}),
    ...(spokenBefore ? { spokenBefore: spokenBefore.words } : {}),
    ...(stage ? { stage: stage.value } : {}),
    ...(travel ? { travel: travel.words } : {}),
    ...(startDate ? { startDate: startDate.words } : {}),
    ...(conditions && kind === 'offer' ? { conditions: conditions.words } : {}),
    ...(appliedLongAgo ? { appliedLongAgo: appliedLongAgo.words } : {}),
    ...(signs?.automatic ? { automatic: true } : {}),
  };
}

const ENDS = { rejection: 'rejected', 'interview-cancelled': 'cancelled' } as const;

function apply(
  interview: Interview,
  { reading, said, answers }: Read,
  { message, timeZone, by }: { message: MessageRef; timeZone: string; by: MatchedBy | null },
): Interview {
  const at = message.receivedAt;
  if (isAutomaticAnswer(interview, reading)) return attach(interview, message);
  if (isEnd(reading.kind)) {
    if (!said && overruledBy(interview, reading, { message, timeZone })) return attach(interview, message);
    const because = ENDS[reading.kind];
    const { invitations } = update(interview, reading, { message, timeZone });
    const attached = { ...attach(interview, message), invitations };
    const isSpokenFor = answers?.isFromThere !== false && speaksForCompany(interview, reading);
    /**
     * An acknowledgement that was taken for a no has closed an interview that the company alone had led to.
     */
    const isQuiet = interview.state === 'applied';
    if (said || isQuiet || (isSpokenFor && by !== 'likely')) return closeIfPossible(attached, because, at);
    const closing = {
      because,
      from: (message.from && spokenMailbox(message.from)) ?? 'nobody named',
      words: sentenceOf(reading) ?? '',
    };
    return isOpen(interview)
      ? askToClose(attached, isSpokenFor ? { ...closing, of: 'interview' } : closing)
      : attached;
  }
  if (reading.kind === 'recruiter-reply')
    return { ...attach(interview, message, reading), ...(isKind(reading) ? { kindAnswer: true } : {}) };
  return opensInterview(reading.kind)
    ? update(interview, reading, { message, timeZone })
    : attach(interview, message, reading);
}

/** A machine answered a letter: whatever its words are like, nobody has read it. */
const isAutomaticAnswer = ({ drafts }: Interview, { signs }: Reading) =>
  signs?.automatic === true && drafts.some(({ state }) => state === 'sent');

const isKind = ({ reply, signs }: Reading) =>
  !signs?.automatic && (reply === 'acknowledgement' || reply === 'keeps-options-open');

/**
 * Whether a message that ends an interview comes from where mail about it has come from: anybody may write
 * "cancelled".
 */
function speaksForCompany(interview: Interview, { original }: Reading): boolean {
  const domain = original.from?.address ? organizationalDomain(original.from.address) : null;
  return domain !== null && knownDomains(interview).has(domain);
}

/** A recruiter's no closes the interview, unless a withdrawal is being sent at this moment. */
const closeIfPossible = (interview: Interview, because: 'rejected' | 'cancelled', at: string): Interview =>
  interview.drafts.some(({ state }) => state === 'sending' || state === 'unknown')
    ? interview
    : close(interview, because, at);

/**
 * Records a message that was set aside, because the owner says that it is about an interview.
 * @param key of the message, or of one of several in one mail
 * @returns the interview, or null when the message is not known (any more)
 */
export async function recordAnyway(desk: Desk, key: string): Promise<Interview | null> {
  const { services, profile, now } = desk;
  const { ownerId } = profile;
  const before = holderOf(await services.interviews.list(ownerId), key);
  if (before) {
    await services.messages.closeQuestion(ownerId, key);
    return before;
  }
  const found = await readSetAside(desk, key);
  if (!found) return null;
  const { record, reading, part } = found;
  await learnSender(desk, learnedFrom(desk, reading, 'interview'));
  const id = idFrom(record.startedAt, key);
  const isSaid = opensInterview(reading.kind) || isApplication(reading);
  const asSaid = isSaid ? reading : readAs(reading, 'interview');
  const message = messageRef({ record, reading: asSaid, part }, now);
  const interview = await createOnce(services, open(id, ownerId, asSaid, message));
  await services.messages.closeQuestion(ownerId, key);
  return interview;
}

/** As its mail said: what has come since, or a newer reader, must not say otherwise on its page. */
function asAsked(reading: Reading, asked: NonNullable<MessageRecord['asked']>[number] | undefined): Reading {
  if (!asked) return reading;
  const { unasked: _, ...rest } = reading;
  const { kind, sure, kindEvidence } = asked;
  return { ...rest, kind, sure, kindEvidence };
}

/** A message that was set aside, read again; null when it is not known (any more). */
export async function readSetAside(desk: Desk, key: string): Promise<Read | null> {
  const { mailKey, part } = placeOf(key);
  const record = await desk.services.messages.get(desk.profile.ownerId, mailKey);
  const reading = record && (await readAgain(desk, { rawKey: record.rawKey, part }));
  if (!reading) return null;
  const kept = record.second?.find((it) => it.part === part);
  const whole = kept ? await withKept(reading, kept) : reading;
  return {
    record,
    reading: asAsked(
      whole,
      record.asked?.find((it) => it.part === part),
    ),
    part,
  };
}
