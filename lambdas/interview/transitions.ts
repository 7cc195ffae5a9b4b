import {
  type Facts,
  type Invitation,
  type Kind,
  type ProposedName,
  type Reading,
  timeIn,
} from '../mail/reading.ts';
import { type Draft, type DraftIn, waits, withFate } from './draft.ts';
import {
  type ClosedBecause,
  draftOf,
  type Interview,
  type InterviewState,
  isApplication,
  isLeaving,
  isOpen,
  isResting,
  type MessageRef,
  type NewContact,
  opensInterview,
  type Phase,
  resting,
  StateError,
} from './interview.ts';
import { onKnownClock } from './known-clock.ts';
import { isLaterOne, overruledBy } from './older.ts';
import { otherTimeIn } from './other-time.ts';
import { proposedBy, withoutSettled, withProposed } from './proposed.ts';
import { situationOf } from './situations.ts';
import {
  type Attendance,
  instantOf,
  isChosen,
  isWallClock,
  type Moment,
  offeredTimes,
  writtenStart,
  zoneOf,
} from './standing.ts';

/**
 * Every change of an interview, as pure functions: an interview and what happened in, the next interview out.
 * They throw StateError where the change does not fit the state. `at` is an ISO 8601 instant in UTC.
 */

/** A new pending interview from the first message about it; an application, where that only confirms one. */
export function open(id: string, ownerId: string, reading: Reading, message: MessageRef): Interview {
  const { kind, invitations } = reading;
  const facts = withSource(reading.facts, message);
  const opened: Interview = {
    ...begun({ id, ownerId, kind, facts }, { at: message.receivedAt, what: 'recorded' }),
    invitations,
    messages: [message],
    ...(message.spokenBefore ? { met: { by: 'message', words: message.spokenBefore } } : {}),
  };
  return withProposed(opened, reading.proposed, message.key);
}

/** What begins a process without a message: the owner's own word. */
type Begun = Pick<Interview, 'id' | 'ownerId' | 'kind' | 'facts'>;

/** A new one that the owner wrote down by hand. */
export const openByHand = (known: Begun, at: string): Interview => begun(known, { at, what: 'added by you' });

function begun(known: Begun, { at, what }: { at: string; what: string }): Interview {
  const phase = resting(known.kind);
  return {
    ...known,
    ...phase,
    version: 0,
    closedBecause: null,
    /** A date in the confirmation of an application is no interview's: nobody was to be there. */
    facts: isApplication(known) ? withoutTimes(known.facts) : known.facts,
    invitations: [],
    messages: [],
    drafts: [],
    history: [{ at, what, state: phase.state }],
    acceptanceId: null,
    nudge: null,
    createdAt: at,
  };
}

/** The owner writes down an interview that an application of theirs has led to. */
export function invitedByHand(
  interview: Interview,
  { kind, facts }: Pick<Begun, 'kind' | 'facts'>,
  at: string,
): Interview {
  if (interview.state !== 'applied') throw new StateError('This is no application that waits for an answer.');
  return note({ ...interview, ...resting(kind), facts: { ...interview.facts, ...facts } }, at, 'invited');
}

/** What remembers the message that it was read from: a later one could be anybody's, or older. */
const SOURCED = ['recruiterEmail', 'start', 'localStart', 'options'] as const;

/** Facts that remember the message that they were read from; what the owner says has no other source. */
export function withSource(facts: Facts, { key }: Pick<MessageRef, 'key'>): Facts {
  const sourced = SOURCED.flatMap((name) => {
    const fact = facts[name];
    const isRead = fact && (name === 'recruiterEmail' || fact.evidence.where !== 'owner');
    return isRead ? [[name, { ...fact, evidence: { ...fact.evidence, message: key } }]] : [];
  });
  return { ...facts, ...Object.fromEntries(sourced) };
}

/**
 * A further message about a known interview: new times replace old ones, gaps are filled, what the owner
 * corrected stays, and so does the zone where only an hour is said. A calendar update older than the known
 * SEQUENCE changes nothing (RFC 5546 §2.1.4), and a mail that was written before the one which says how the
 * interview stands only fills gaps, whenever it is forwarded.
 * A closed interview that is invited to again is pending again, and so is one whose withdrawal was sent
 * before the message was written; one that waits keeps its state.
 * @param timeZone the owner's, for times without a zone
 */
export function update(
  interview: Interview,
  reading: Reading,
  { message, timeZone }: { message: MessageRef; timeZone: string },
): Interview {
  const invitations = mergeInvitations(interview.invitations, reading.invitations);
  const outdated =
    reading.invitations.length > 0 && invitations.every((event) => !reading.invitations.includes(event));
  const isOlder = overruledBy(interview, reading, { message, timeZone }) !== null;
  const again = !isOlder && isInvitedAgain(interview, reading, message);
  const answered = isApplication(interview);
  const reopened =
    again ||
    (!isOlder &&
      (interview.state === 'applied' ||
        (interview.state === 'closed' && interview.closedBecause !== 'merged')));
  const met = metBy(interview, message, timeZone);
  /** Whoever invites is the one to write to: where an application arrived, nobody had written. */
  const newContact = answered || isOlder ? null : newContactIn(interview, reading);
  const isMoved = reading.kind === 'interview-rescheduled';
  const fresh = withSource(onKnownClock(interview.facts, reading.facts), message);
  const isMoot = outdated || isOlder;
  const known = isMoved && !isOlder ? movedFacts(interview.facts, fresh) : interview.facts;
  const otherTime = isMoot ? null : otherTimeIn(known, fresh, timeZone);
  const taken = otherTime ? withoutTimes(fresh) : fresh;
  const newest = isOlder
    ? filled(known, fresh)
    : mergeFacts(answered ? withContact(known, taken) : known, taken);
  const isLeft = reopened && interview.closedBecause === 'left';
  const { nudge, acceptanceId } = again || isLeft ? { nudge: null, acceptanceId: null } : interview;
  const isNewTime = isMoved || timeIn(reading.facts);
  const asked = isNewTime && !isMoot ? withoutOther(withoutSettled(interview, ['start'])) : interview;
  const proposed = isOlder ? withoutTimes(reading.proposed ?? {}) : reading.proposed;
  const kind = isOlder || isLaterOne(interview, message, timeZone) ? interview.kind : reading.kind;
  return note(
    {
      ...withProposed({ ...asked, facts: outdated ? interview.facts : newest }, proposed, message.key),
      ...(reopened ? resting(kind) : phaseAs(interview, kind)),
      closedBecause: reopened ? null : interview.closedBecause,
      nudge,
      acceptanceId,
      invitations: isOlder ? mergeInvitations(invitations, interview.invitations) : invitations,
      ...(met ? { met } : {}),
      ...(newContact ? { newContact } : {}),
      ...(otherTime ? { otherTime: { facts: otherTime, message: message.key } } : {}),
      messages: [...interview.messages, message],
    },
    message.receivedAt,
    again ? 'invited again' : `message: ${reading.kind}`,
  );
}

/** The question which of two times is right is settled, or asked anew. */
const withoutOther = ({ otherTime: _, ...interview }: Interview): Interview => interview;

/** Only what a message that stays says of the time is asked about. */
const otherTimeOf = (interview: Interview, stays: (key: string) => boolean): Interview =>
  interview.otherTime && stays(interview.otherTime.message) ? interview : withoutOther(interview);

/**
 * Who is to be written to is whom the newer message names: no name stays beside somebody else's address. What
 * the owner typed stays.
 */
function withContact(known: Facts, { recruiterName, recruiterEmail, recruiterPhone }: Facts): Facts {
  const isNamed = recruiterEmail !== undefined || recruiterName !== undefined;
  const named = isNamed ? { recruiterName, recruiterEmail, recruiterPhone } : {};
  return withoutUndefined({ ...known, ...named, ...ownersOf(known) });
}

/** Written after the withdrawal had been sent, and not about the calendar event that was declined with it. */
function isInvitedAgain({ state, drafts, invitations }: Interview, reading: Reading, { date }: MessageRef) {
  if (state !== 'withdrawn' || !opensInterview(reading.kind) || !date) return false;
  const declined = new Set(invitations.map(({ uid }) => uid));
  if (reading.invitations.some(({ uid }) => declined.has(uid))) return false;
  const sent = drafts.flatMap((draft) =>
    draft.kind === 'withdrawal' && draft.state === 'sent' ? Date.parse(draft.sentAt) : [],
  );
  return Date.parse(date) > Math.max(...sent);
}

/**
 * A message says that they have met; or it plans a further round after the time of the one before has passed.
 */
function metBy(interview: Interview, message: MessageRef, timeZone: string): Interview['met'] {
  if (message.spokenBefore) return { by: 'message', words: message.spokenBefore };
  const written = writtenStart(interview);
  const plansNext = message.kind === 'interview-scheduled' || message.kind === 'interview-invitation';
  /** An interview that was withdrawn from or closed before its time did not take place. */
  const wasOn = isOpen(interview);
  if (interview.met || !written || !plansNext || !wasOn) return interview.met;
  const start = instantOf(written, zoneOf(interview, timeZone));
  const passed = start < Date.parse(message.date ?? message.receivedAt);
  const { attended } = interview;
  const tookPlace = attended?.start === written ? attended.answer === 'there' : passed;
  return tookPlace ? { by: 'next-round', words: written } : undefined;
}

/** Another person than the recorded one wrote, or somebody is named to be written to: the owner is asked. */
function newContactIn({ facts }: Interview, { facts: fresh, signs, original }: Reading): NewContact | null {
  const recorded = facts.recruiterEmail?.value;
  const named = signs?.newContact;
  if (named?.address && named.address !== recorded?.toLowerCase())
    return { name: named.name, address: named.address, words: named.evidence.words };
  const address = fresh.recruiterEmail?.value;
  if (!recorded || !address || address === recorded) return null;
  return { name: fresh.recruiterName?.value ?? null, address, words: original.subject ?? '' };
}

/**
 * A message that is kept with the interview and changes none of its facts; it may name somebody else to write
 * to.
 */
export function attach(interview: Interview, message: MessageRef, reading?: Reading): Interview {
  const met = message.spokenBefore ? { by: 'message' as const, words: message.spokenBefore } : interview.met;
  const newContact = reading?.signs?.newContact ? newContactIn(interview, reading) : null;
  return note(
    {
      ...interview,
      ...(met ? { met } : {}),
      ...(newContact ? { newContact } : {}),
      messages: [...interview.messages, message],
    },
    message.receivedAt,
    `message: ${message.kind}`,
  );
}

/**
 * The process ended; a draft that had not left is discarded, approved or not: it would say goodbye to a
 * company that has just said no. An accepted or withdrawn interview stays so.
 */
export function close(interview: Interview, because: ClosedBecause, at: string): Interview {
  if (interview.state === 'accepted' || interview.state === 'withdrawn') return interview;
  if (interview.drafts.some(({ state }) => state === 'sending' || state === 'unknown')) {
    throw new StateError('A withdrawal for this interview is being sent.');
  }
  const drafts = interview.drafts.map((draft) =>
    waits(draft) || draft.state === 'approved' ? withFate(draft, { state: 'discarded', because }) : draft,
  );
  const { closing: _, ...answered } = interview;
  return note({ ...answered, state: 'closed', closedBecause: because, drafts }, at, because);
}

/**
 * A message seems to end the process, and who writes or which interview it means is not known: the owner is
 * asked.
 */
export const askToClose = (interview: Interview, closing: NonNullable<Interview['closing']>): Interview => ({
  ...interview,
  closing,
});

/** The owner says that the process goes on. */
export function keepOpen({ closing: _, ...interview }: Interview, at: string): Interview {
  return note(interview, at, 'you say that it goes on');
}

/** The owner's word on an interview whose time has passed. */
export function attend(interview: Interview, answer: Attendance, at: string): Interview {
  const start = writtenStart(interview);
  if (!start) throw new StateError('No time is known for this interview.');
  const { met: before, ...rest } = interview;
  const met = answer === 'there' ? ({ by: 'owner', words: start } as const) : before;
  const kept = met && !(answer !== 'there' && before?.by === 'owner') ? { met } : {};
  const said = { there: 'you were there', missed: 'you missed it', 'not-held': 'it did not take place' };
  return note({ ...rest, ...kept, attended: { start, answer, at } }, at, said[answer]);
}

/** Who asked to be written to becomes the one who is, or does not: both are the owner's word. */
export function decideContact(interview: Interview, yes: boolean, at: string): Interview {
  const { newContact, ...rest } = interview;
  if (!newContact) throw new StateError('Nobody asks to be written to instead.');
  if (!yes) return note(rest, at, 'the recruiter stays the one to write to');
  const { name, address } = newContact;
  const evidence = { where: 'owner' as const, words: address };
  const { recruiterName: _, recruiterPhone: __, ...facts } = rest.facts;
  return note(
    {
      ...rest,
      facts: {
        ...facts,
        recruiterEmail: { value: address, evidence },
        ...(name ? { recruiterName: { value: name, evidence: { ...evidence, words: name } } } : {}),
      },
    },
    at,
    `${name ?? address} is the one to write to`,
  );
}

/** The owner has seen an address beside the recorded one, and says that it is right. */
export const confirmAddress = (interview: Interview, address: string): Interview =>
  interview.confirmed?.includes(address)
    ? interview
    : { ...interview, confirmed: [...(interview.confirmed ?? []), address] };

export function accept(interview: Interview, acceptanceId: string, at: string): Interview {
  if (interview.acceptanceId === acceptanceId && interview.state === 'accepted') return interview;
  if (!isResting(interview)) {
    throw new StateError(`This interview is ${interview.state}; only a pending one can be accepted.`);
  }
  const accepted = withoutUntrue({ ...interview, state: 'accepted', acceptanceId }, 'you accepted the offer');
  return note(accepted, at, 'offer accepted');
}

/** The owner accepted another offer after this one: they take their word back, and a letter will say so. */
export function takeOfferBack(interview: Interview, at: string): Interview {
  if (interview.state !== 'accepted') throw new StateError('You have not accepted this offer.');
  /** Nobody takes an application's word: they had made an offer, whatever mail told of it. */
  const kind = isApplication(interview) ? 'offer' : interview.kind;
  const pending = { ...interview, ...resting(kind), acceptanceId: null, tookOfferAt: at };
  return note(withoutUntrue(pending, 'you took your acceptance back'), at, 'offer given back');
}

/** The company took its offer back. */
export function fellThrough(interview: Interview, at: string): Interview {
  if (interview.state !== 'accepted') throw new StateError('You have not accepted this offer.');
  const closed: Interview = {
    ...interview,
    state: 'closed',
    closedBecause: 'cancelled',
    acceptanceId: null,
  };
  return note(withoutUntrue(closed, 'the offer fell through'), at, 'the offer fell through');
}

/**
 * Back to pending, or to an application without an answer: the offer fell through, a dismissal was a mistake,
 * or a waiting draft is dropped.
 */
export function reopen(interview: Interview, at: string): Interview {
  if (isResting(interview)) return interview;
  if (interview.closedBecause === 'merged')
    throw new StateError('This interview was merged into another one.');
  if (interview.state === 'withdrawn' || (interview.state === 'withdrawing' && isLeaving(interview))) {
    throw new StateError('A withdrawal for this interview has been sent; it cannot be taken back.');
  }
  return note(
    {
      ...interview,
      ...resting(interview.kind),
      closedBecause: null,
      acceptanceId: null,
      drafts: withoutWaiting(interview.drafts),
    },
    at,
    isApplication(interview) ? 'waits for an answer again' : 'pending again',
  );
}

export function startWithdrawal(interview: Interview, draft: Draft): Interview {
  if (!isResting(interview)) {
    throw new StateError(`This interview is ${interview.state}; only a pending one can be withdrawn from.`);
  }
  const withdrawing = withoutUntrue({ ...interview, state: 'withdrawing' }, 'you withdraw');
  return note(
    { ...withdrawing, drafts: [...withdrawing.drafts, draft] },
    draft.createdAt,
    'withdrawal drafted',
  );
}

/**
 * What has not left and is said in other states of the interview only ("this is my first choice") is put
 * aside, approved or not.
 */
function withoutUntrue(interview: Interview, because: string): Interview {
  const drafts = interview.drafts.map((draft) => {
    const { states } = situationOf(draft).fits;
    const isUntrue = states && !states.includes(interview.state);
    return isUntrue && (waits(draft) || draft.state === 'approved')
      ? withFate(draft, { state: 'discarded', because })
      : draft;
  });
  return { ...interview, drafts };
}

/** A draft that does not change the interview's state, such as the nudge. */
export function addDraft(interview: Interview, draft: Draft): Interview {
  return note(
    { ...interview, drafts: [...interview.drafts, draft] },
    draft.createdAt,
    `${draft.kind} drafted`,
  );
}

/**
 * Facts that the owner typed: they count as known, and no later message overwrites them. What is approved and
 * has not left would still go out with the wrong ones: its approval is taken back. What the second reader
 * proposed of them is settled, and so is what they decide on without a change.
 */
export function correct(interview: Interview, { settles = [], ...said }: Said, at: string): Interview {
  const facts = withoutUndefined({ ...interview.facts, ...said });
  const asked = 'start' in said || 'localStart' in said ? withoutOther(interview) : interview;
  const corrected = note({ ...takeBackApprovals(asked), facts }, at, 'corrected by you');
  return withoutSettled(corrected, settles);
}

/** What the owner says of facts: what they typed, and the proposals that they decide on. */
export type Said = Corrections & { settles?: ProposedName[] };

/** A time to be chosen, as it is kept, and how such times are said. */
export interface Choice {
  time: string;
  say: (time: string) => string;
}

/**
 * The owner says which time is right: one of those offered, the one that a message says beside their own word,
 * or their own. It counts as if they had typed it. The others offered stay until a message says more, so that
 * a slip of the finger is mended by another tap.
 */
export function chooseTime(interview: Interview, { time, say }: Choice, moment: Moment): Interview {
  const { facts, otherTime } = interview;
  const fixed = facts.start ?? facts.localStart;
  const at = new Date(moment.now).toISOString();
  if (fixed?.value === time && fixed.evidence.where === 'owner')
    return otherTime ? note(withoutOther(interview), at, `you kept ${say(time)}`) : interview;
  if (otherTime && writtenStart(otherTime) === time) {
    const theirs = fixedAt(withoutOther(interview), time, otherTime.facts.timeZone);
    const { options: _, ...withoutOthers } = theirs.facts;
    const decided = isChosen(theirs) ? theirs : { ...theirs, facts: withoutOthers };
    return note(decided, at, `you took ${say(time)}, as they wrote`);
  }
  const offered = offeredTimes(interview, moment.timeZone).find((one) => one.time === time);
  if (!offered) throw new StateError('This time is not among those offered any more.');
  if (offered.at <= moment.now) throw new StateError('This time has passed, so it was not noted.');
  const taken = fixedAt(withoutOther(interview), time, facts.timeZone);
  return note(taken, at, `you chose ${say(time)} from the times offered`);
}

/** At a time by the owner's word; what is approved would still go out with another one. */
function fixedAt(interview: Interview, time: string, zone: Facts['timeZone']): Interview {
  const { start: _, localStart: __, end: ___, timeZone: ____, ...facts } = interview.facts;
  const byOwner = (value: string) => ({ value, evidence: { where: 'owner' as const, words: value } });
  const fixed: Facts = {
    ...facts,
    ...(isWallClock(time) ? { localStart: byOwner(time) } : { start: byOwner(time) }),
    ...(zone ? { timeZone: { ...zone, ...byOwner(zone.value) } } : {}),
  };
  return withoutSettled({ ...takeBackApprovals(interview), facts: fixed }, ['start']);
}

/** What is approved and has not left waits again. */
export const takeBackApprovals = (interview: Interview): Interview => ({
  ...interview,
  drafts: interview.drafts.map((draft) =>
    draft.state === 'approved' ? withFate(draft, { state: 'waiting' }) : draft,
  ),
});

/** Corrected facts; `undefined` takes a fact away. */
export type Corrections = { [name in keyof Facts]?: Facts[name] | undefined };

/** What may change in a draft while it waits. */
type Rewritable = Pick<
  Draft,
  | 'subject'
  | 'text'
  | 'to'
  | 'situation'
  | 'language'
  | 'reason'
  | 'referral'
  | 'edited'
  | 'aside'
  | 'called'
  | 'callFaded'
  | 'personal'
  | 'drawnFor'
>;

/** Replaces the words of a waiting draft. `revision` is the one that the writer saw. */
export function rewriteDraft(
  interview: Interview,
  { draftId, revision }: Seen,
  words: Partial<Rewritable>,
): Interview {
  const draft = editable(interview, { draftId, revision });
  const rewritten = { ...draft, ...words, revision: draft.revision + 1 } as Draft;
  return withDraft(interview, withFate(rewritten, { state: 'waiting' }));
}

/** A draft and the revision of its text that somebody saw. */
export interface Seen {
  draftId: string;
  revision: number;
}

/** The owner's OK: the draft leaves at `leavesAt`, and until then the OK can be taken back. */
export function approveDraft(
  interview: Interview,
  seen: Seen,
  { leavesAt, at }: { leavesAt: string; at: string },
): Interview {
  const draft = editable(interview, seen);
  return note(
    withDraft(interview, withFate(draft, { state: 'approved', leavesAt })),
    at,
    `${draft.kind} approved`,
  );
}

/** The OK is taken back: the draft waits again. */
export function takeBackApproval(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (draft?.state === 'waiting') return interview;
  if (draft?.state !== 'approved') throw new StateError('It has already left.');
  return note(withDraft(interview, withFate(draft, { state: 'waiting' })), at, 'approval taken back');
}

/** What waits or is about to leave because of an earlier offer is a letter of the one that stands now. */
export const takeOverDrafts = (interview: Interview, acceptanceId: string): Interview => ({
  ...interview,
  drafts: interview.drafts.map((draft) =>
    draft.acceptanceId !== null && (waits(draft) || draft.state === 'approved')
      ? { ...draft, acceptanceId }
      : draft,
  ),
});

/** Takes the draft for sending: from here on nobody else can send it. */
export function claimDraft(interview: Interview, seen: Seen, at: string): Interview {
  const known = draftOf(interview, seen.draftId);
  if (known?.state === 'approved') {
    const { attempts } = known;
    const claim = { state: 'sending', claimedAt: at, ...(attempts ? { attempts } : {}) } as const;
    return withDraft(interview, withFate(known, claim));
  }
  const draft = editable(interview, seen);
  const claimed = withDraft(interview, withFate(draft, { state: 'sending', claimedAt: at }));
  return note(claimed, at, `${draft.kind} approved`);
}

/** The mail service was busy and took nothing: it is tried again by itself at `leavesAt`. */
export function postponeDraft(interview: Interview, draftId: string, leavesAt: string): Interview {
  const draft = sending(interview, draftId);
  const attempts = (draft.attempts ?? 0) + 1;
  return withDraft(interview, withFate(draft, { state: 'approved', leavesAt, attempts }));
}

/**
 * The mail was taken over by SES, or the owner says that they sent it themselves (messageId null). Once a
 * withdrawal has been sent, no other one of the same interview may leave.
 */
export function recordSent(
  interview: Interview,
  { draftId, messageId }: { draftId: string; messageId: string | null },
  at: string,
): Interview {
  const draft = draftOf(interview, draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  if (draft.state === 'sent' || (messageId && draft.sentAs.includes(messageId))) return interview;
  const others = interview.drafts.map((other) =>
    draft.kind === 'withdrawal' && other.kind === 'withdrawal' && (waits(other) || other.state === 'approved')
      ? withFate(other, { state: 'discarded' })
      : other,
  );
  const claimedAt = draft.state === 'sending' || draft.state === 'unknown' ? draft.claimedAt : null;
  const letter = messageId ? { ...draft, sentAs: [...draft.sentAs, messageId] } : draft;
  const sent = withDraft(
    { ...interview, drafts: others, ...afterApology(interview, draft) },
    withFate(letter, { state: 'sent', sentAt: at, messageId, claimedAt }),
  );
  return note(
    { ...sent, ...leftBy(draft, sent) },
    at,
    messageId ? `${draft.kind} sent` : `${draft.kind} sent by you`,
  );
}

/** What a letter leaves its interview as; null for what it was. */
function leftBy(draft: Draft, { kind }: Interview): Phase | null {
  const { leaves } = situationOf(draft);
  if (leaves === null) return null;
  return leaves === 'pending' ? resting(kind) : { state: leaves, kind };
}

/** A letter that apologised for a missed interview has done so: the next one must not do it again. */
const afterApology = ({ attended }: Interview, { drawnFor }: Draft) =>
  attended && drawnFor === 'missed' ? { attended: { ...attended, apologised: true as const } } : {};

/** Whether a draft says goodbye: its interview's invitations are declined with it, and a nudge follows. */
export const saysGoodbye = (draft: Draft) => situationOf(draft).leaves === 'withdrawn';

/** Whether somebody stays behind it who has dealt with the owner: later they are said hello to. */
export const leavesContact = (draft: Draft) =>
  saysGoodbye(draft) && situationOf(draft).thanksFor !== 'application';

/** The owner was reminded of a waiting draft. */
export function recordReminder(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (!draft) return interview;
  const reminded = { ...draft, remindedAt: at, reminders: draft.reminders + 1 };
  return note(withDraft(interview, reminded), at, 'you were reminded');
}

/** The owner wants no more reminders of a draft. */
export function silenceDraft(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (!draft || draft.quiet) return interview;
  return note(withDraft(interview, { ...draft, quiet: true }), at, 'no more reminders of this draft');
}

/** The recruiter's server took the mail. */
export function recordDelivery(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'sent' || draft.deliveredAt) return interview;
  return note(withDraft(interview, { ...draft, deliveredAt: at }), at, `${draft.kind} delivered`);
}

/**
 * The mail came back: nobody has it, so it waits for the owner again, who may correct it and approve anew.
 * Its revision goes up: a page from before, submitted once more, would send the letter again to the address
 * that it came back from.
 */
export function recordReturn(
  interview: Interview,
  { draftId, reason }: { draftId: string; reason: string },
  at: string,
): Interview {
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'sent') return interview;
  const failure = `it came back from ${draft.to.address ?? 'the recruiter'} (${reason})`;
  const returned = { ...withFate(draft, { state: 'failed', failure }), revision: draft.revision + 1 };
  const back = withDraft(interview, returned);
  const isUndone = draft.kind === 'withdrawal' && back.state === 'withdrawn';
  return note(isUndone ? { ...back, state: 'withdrawing' } : back, at, `${draft.kind} came back`);
}

/** The recruiter marked the mail as unwanted: they are not nudged again. */
export function recordComplaint(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'sent' || draft.complainedAt) return interview;
  return stopNudge(withDraft(interview, { ...draft, complainedAt: at }), at);
}

/** SES refused the mail: it was not sent, and may be tried again. */
export function recordFailure(
  interview: Interview,
  { draftId, failure }: { draftId: string; failure: string },
  at: string,
): Interview {
  const draft = sending(interview, draftId);
  return note(
    withDraft(interview, withFate(draft, { state: 'failed', failure })),
    at,
    `${draft.kind} not sent`,
  );
}

/** Nobody knows whether the mail left: it is never sent again by itself. */
export function recordUnknown(interview: Interview, draftId: string, at: string): Interview {
  const draft = sending(interview, draftId);
  const { claimedAt } = draft;
  return note(
    withDraft(interview, withFate(draft, { state: 'unknown', claimedAt })),
    at,
    `${draft.kind}: outcome unknown`,
  );
}

/** The owner does not want the draft. A withdrawal that is not wanted leaves the interview pending. */
export function discardDraft(interview: Interview, { draftId, revision }: Seen, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (!draft || !['waiting', 'failed', 'unknown'].includes(draft.state)) {
    throw new StateError('This draft can no longer be discarded.');
  }
  if (draft.revision !== revision) throw new StateError(CHANGED_ELSEWHERE);
  return note(putAside(interview, draft, undefined), at, `${draft.kind} discarded`);
}

/**
 * The owner's discarding is taken back: the draft waits again. What was put aside for a reason stays so, and so
 * does what another draft has taken the place of.
 */
export function bringBackDraft(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'discarded' || draft.because)
    throw new StateError('This draft can no longer be brought back.');
  const isWithdrawal = draft.kind === 'withdrawal';
  const states: readonly InterviewState[] = situationOf(draft).fits.states ?? ['withdrawn'];
  const isAsBefore = isWithdrawal ? isResting(interview) : states.includes(interview.state);
  const isReplaced = interview.drafts.some((other) => other.kind === draft.kind && waits(other));
  if (!isAsBefore || isReplaced)
    throw new StateError('The interview has moved on since, so this draft cannot be brought back.');
  const back = withDraft(interview, withFate(draft, { state: 'waiting' }));
  return note(isWithdrawal ? { ...back, state: 'withdrawing' } : back, at, `${draft.kind} brought back`);
}

/** The owner has not sent it after all: it waits again, or its outcome is as little known as before. */
export function unmarkSent(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'sent' || draft.messageId) throw new StateError('It has already left.');
  const leaves = leftBy(draft, interview);
  if (interview.nudge?.mailedAt || (leaves && interview.state !== leaves.state))
    throw new StateError('The interview has moved on since, so this can no longer be taken back.');
  const before = draft.kind === 'withdrawal' ? 'withdrawing' : draft.kind === 'reopen' ? 'withdrawn' : null;
  const fate = draft.claimedAt
    ? ({ state: 'unknown', claimedAt: draft.claimedAt } as const)
    : ({ state: 'waiting' } as const);
  const back = withDraft(interview, withFate(draft, fate));
  const after = saysGoodbye(draft) ? { ...back, nudge: null } : back;
  const what = `${draft.kind} not sent by you after all`;
  return note(before ? { ...after, state: before } : after, at, what);
}

/** A draft that nobody sent in time, or that a newer one contradicts, is put aside with a word. */
export function expireDraft(
  interview: Interview,
  { draftId, because }: { draftId: string; because: string },
  at: string,
): Interview {
  const draft = draftOf(interview, draftId);
  if (!draft || !waits(draft)) return interview;
  return note(putAside(interview, draft, because), at, `${draft.kind} put aside: ${because}`);
}

function putAside(interview: Interview, draft: Draft, because: string | undefined): Interview {
  const without = withDraft(
    interview,
    withFate(draft, { state: 'discarded', ...(because ? { because } : {}) }),
  );
  const rests = draft.kind === 'withdrawal' && interview.state === 'withdrawing';
  return rests ? { ...without, ...resting(interview.kind) } : without;
}

/** The nudge is (again) due at an ISO 8601 instant in UTC. */
export function planNudge(interview: Interview, dueAt: string, at: string): Interview {
  return note(
    { ...interview, nudge: { ...interview.nudge, state: 'scheduled', dueAt } },
    at,
    'hello put off',
  );
}

/** The owner got the nudge mail. */
export function markNudgeMailed(interview: Interview, at: string): Interview {
  return interview.nudge
    ? { ...interview, nudge: { ...interview.nudge, state: 'mailed', mailedAt: at } }
    : interview;
}

/** Whether the nudge comes again every year. */
export const repeatNudge = (interview: Interview, yearly: boolean, at: string): Interview =>
  interview.nudge
    ? note(
        { ...interview, nudge: { ...interview.nudge, yearly } },
        at,
        yearly ? 'nudge every year' : 'nudge once',
      )
    : interview;

/** No further nudges: one that waits is discarded. */
export function stopNudge(interview: Interview, at: string): Interview {
  const drafts = interview.drafts.map((draft) =>
    draft.kind === 'nudge' && draft.state === 'waiting' ? withFate(draft, { state: 'discarded' }) : draft,
  );
  const nudge = { ...interview.nudge, state: 'stopped' as const, dueAt: interview.nudge?.dueAt ?? at };
  return note({ ...interview, drafts, nudge }, at, 'nudges stopped');
}

/** Moves one message out into an interview of its own; the facts of both are read again by the caller. */
export function split(
  interview: Interview,
  { messageKey, facts }: { messageKey: string; facts: Facts },
  at: string,
): Interview {
  if (interview.messages.length < 2) throw new StateError('There is only one message here.');
  const messages = interview.messages.filter((message) => message.key !== messageKey);
  if (messages.length === interview.messages.length)
    throw new StateError('This message is not here any more.');
  const stays = (key: string) => key !== messageKey;
  const proposed = proposedBy(interview, stays);
  const left = { ...otherTimeOf(takeBackApprovals(interview), stays), messages, facts, proposed };
  const rest = withoutSettled({ ...left, ...phaseOf(interview, messages) });
  return note(rest, at, 'a message was moved out');
}

/** What an interview is about, and whether it is an application, by the messages that it is left with. */
function phaseOf(interview: Interview, messages: MessageRef[]): Phase {
  const kinds = messages.map(({ kind }) => kind);
  return phaseAs(interview, kinds.findLast(opensInterview) ?? kinds.at(-1) ?? interview.kind);
}

/** What it is as one of a kind: only what nothing was decided of changes its state with it. */
const phaseAs = ({ state }: Interview, kind: Kind): Phase =>
  state === 'applied' || state === 'pending' ? resting(kind) : { state, kind };

/** Takes over the messages and invitations of another interview; known facts stay, gaps are filled. */
export function merge(into: Interview, other: Interview, at: string): Interview {
  /** Joined into each other from two old pages, both would be gone. */
  if (into.state === 'closed') throw new StateError('The other interview is closed, so nothing was joined.');
  const known = new Set(into.messages.map((message) => message.key));
  return note(
    withoutSettled({
      ...into,
      ...phaseAs(into, isApplication(into) ? other.kind : into.kind),
      messages: [...into.messages, ...other.messages.filter((message) => !known.has(message.key))],
      invitations: mergeInvitations(into.invitations, other.invitations),
      facts: { ...other.facts, ...into.facts },
      proposed: { ...other.proposed, ...into.proposed },
    }),
    at,
    'merged with another one',
  );
}

/** The messages of another one are not its own after all; its facts are read again by the caller. */
export function takeApart(
  into: Interview,
  { messageKeys, facts }: { messageKeys: ReadonlySet<string>; facts: Facts },
  at: string,
): Interview {
  const messages = into.messages.filter(({ key }) => !messageKeys.has(key));
  if (!messages.length)
    throw new StateError('Nothing would be left of the other one, so they stay together.');
  const stays = (key: string) => !messageKeys.has(key);
  const proposed = proposedBy(into, stays);
  const left = { ...otherTimeOf(takeBackApprovals(into), stays), messages, facts, proposed };
  const rest = withoutSettled({ ...left, ...phaseOf(into, messages) });
  return note(rest, at, 'taken apart again');
}

/** What was joined into another one is an interview of its own again. */
export function unmerge({ mergedInto: _, ...interview }: Interview, at: string): Interview {
  if (interview.closedBecause !== 'merged') throw new StateError('It was not joined into another one.');
  return note({ ...interview, ...resting(interview.kind), closedBecause: null }, at, 'taken apart again');
}

const CHANGED_ELSEWHERE =
  'This draft was changed elsewhere since you opened the page. Below is how it stands now.';

function editable(interview: Interview, { draftId, revision }: Seen): Draft {
  const draft = draftOf(interview, draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  if (draft.state === 'sent') throw new StateError('This draft has already been sent.');
  if (draft.state === 'approved') throw new StateError('This draft is approved and about to leave.');
  if (draft.state === 'sending') throw new StateError('This draft is being sent.');
  if (!waits(draft)) throw new StateError(`This draft is ${draft.state}.`);
  if (draft.revision !== revision) throw new StateError(CHANGED_ELSEWHERE);
  return draft;
}

function sending(interview: Interview, draftId: string): DraftIn<'sending'> {
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'sending') throw new StateError('This draft is not being sent.');
  return draft as DraftIn<'sending'>;
}

/** Drafts of which those that wait are discarded. */
const withoutWaiting = (drafts: Draft[]): Draft[] =>
  drafts.map((draft) => (waits(draft) ? withFate(draft, { state: 'discarded' }) : draft));

const withDraft = (interview: Interview, draft: Draft): Interview => ({
  ...interview,
  drafts: interview.drafts.map((known) => (known.id === draft.id ? draft : known)),
});

const note = (interview: Interview, at: string, what: string): Interview => ({
  ...interview,
  history: [...interview.history, { at, what, state: interview.state }],
});

/** The facts that a newer message decides anew, all together. */
const SCHEDULING = ['start', 'end', 'localStart', 'timeZone', 'options'] as const;

/** What was moved is not at its old time any more, also when nobody has said the new one. */
function withoutTimes(facts: Facts): Facts {
  const kept: Facts = { ...facts };
  for (const name of SCHEDULING) delete kept[name];
  return kept;
}

/** The same by a message that may name the new time; for one that is still to come the zone stays. */
const movedFacts = (facts: Facts, fresh: Facts): Facts => ({
  ...withoutTimes(facts),
  ...(facts.timeZone && !timeIn(fresh) ? { timeZone: facts.timeZone } : {}),
});

function mergeFacts(known: Facts, fresh: Facts): Facts {
  /** A note in which the owner says a new time: the one that they wrote before would hide it. */
  const isMovedByOwner = [fresh.start, fresh.localStart].some((fact) => fact?.evidence.where === 'owner');
  const { localStart, ...owners } = ownersOf(isMovedByOwner ? withoutTimes(known) : known);
  /** A clock that the owner typed without a zone gives way to an instant. */
  const corrected = localStart && !fresh.start ? { ...owners, localStart } : owners;
  const rescheduled = timeIn(fresh);
  const kept: Facts = { ...known };
  if (rescheduled) for (const name of SCHEDULING) delete kept[name];
  const { company, role, recruiterName, recruiterEmail, recruiterPhone, ...latest } = fresh;
  const gaps = { company, role, recruiterName, recruiterEmail, recruiterPhone };
  return { ...withoutUndefined(gaps), ...kept, ...latest, ...corrected };
}

/** How and where it is, which one message says as a whole. */
const PLACE = ['format', 'location', 'meetingUrl'] as const;

/** What is known, and of an older message what is not: nothing of when, and no half of another place. */
function filled(known: Facts, older: Facts): Facts {
  const { answerBy: _, ...gaps } = withoutTimes(older);
  if (PLACE.some((name) => known[name])) for (const name of PLACE) delete gaps[name];
  return { ...gaps, ...known };
}

/**
 * The facts of several messages that are read again, oldest first: times follow each other as they did when
 * the messages came, and what the owner typed stays.
 */
export function factsAnew(readings: Pick<Reading, 'kind' | 'facts'>[], own: Facts): Facts {
  const whole: Facts = Object.assign({}, ...readings.map(({ facts }) => facts));
  const timed = readings
    .filter(({ kind }) => opensInterview(kind))
    .reduce((known: Facts, { kind, facts }) => {
      const fresh = onKnownClock(known, facts);
      return mergeFacts(kind === 'interview-rescheduled' ? movedFacts(known, fresh) : known, fresh);
    }, {});
  const times = Object.fromEntries(SCHEDULING.map((name) => [name, timed[name]]));
  return withoutUndefined({ ...whole, ...times, ...own });
}

/** What the owner has typed. */
const ownersOf = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact?.evidence.where === 'owner'));

const withoutUndefined = (facts: Corrections): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Facts;

function mergeInvitations(known: Invitation[], fresh: Invitation[]): Invitation[] {
  const byUid = new Map(known.map((event) => [event.uid, event]));
  for (const event of fresh) {
    const before = byUid.get(event.uid);
    if (!before || event.sequence >= before.sequence) byUid.set(event.uid, event);
  }
  return [...byUid.values()];
}
