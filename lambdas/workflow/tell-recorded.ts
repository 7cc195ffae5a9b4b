import {
  allPassed,
  briefDeadline,
  briefTime,
  briefWhen,
  factNamed,
  factRows,
  missingFacts,
  spokenAs,
  whenAndHowSoon,
  whenOf,
} from '../draft/fact-rows.ts';
import { proposalRows } from '../draft/proposal-rows.ts';
import { spokenDate, spokenOffer, spokenWeekday, spokenZone } from '../draft/words.ts';
import { companyOf, maybeSameCompany } from '../interview/company.ts';
import { waits } from '../interview/draft.ts';
import {
  type Did,
  type Happened,
  type Interview,
  isApplication,
  isOpen,
  type MessageRef,
  openDraft,
  opensInterview,
  title,
} from '../interview/interview.ts';
import {
  callsFirst,
  isChosen,
  type Moment,
  momentOf,
  offeredTimes,
  standing,
  startOf,
  writtenStart,
} from '../interview/standing.ts';
import { WALL_CLOCK } from '../mail/clock/plain-date.ts';
import { type Kind, type Reading, timeIn } from '../mail/reading.ts';
import { acceptedElsewhere } from '../send/addresses.ts';
import { noticeFacts } from '../send/notice-facts.ts';
import type { Notices, RequestInNote } from '../send/notices.ts';
import type { LinkBeside, Scope } from '../store/links.ts';
import { sentenceOf } from './ask-about.ts';
import type { Desk } from './services.ts';
import { mailOwner, tellOwner, toDraft, urlsTo, urlTo, wordsOf, writtenIn } from './tell-owner.ts';
import { changesOf } from './what-changed.ts';
import { waitsFor } from './what-waits.ts';

/** What a message did, of an interview before and after. */
export function happenedTo(
  [before, after]: [Interview, Interview],
  reading: Reading,
  ownerZone: string,
): Happened {
  if (after.closing && after.closing !== before.closing) return 'asks';
  if (after.state === 'closed' && before.state !== 'closed') return 'closed';
  if (before.state === 'applied' && after.state !== 'applied') return 'recorded';
  if (!opensInterview(reading.kind)) return 'kept';
  if (before.state === 'withdrawn' && after.state !== 'withdrawn') return 'again';
  const said = (interview: Interview) =>
    JSON.stringify(factRows(interview, ownerZone).map(({ key, value }) => [key, value]));
  const same =
    said(before) === said(after) &&
    before.kind === after.kind &&
    before.state === after.state &&
    before.newContact?.address === after.newContact?.address &&
    timeBeside(before) === timeBeside(after);
  return same ? 'unchanged' : 'updated';
}

/** The time that a message says beside the owner's own word. */
const timeBeside = ({ otherTime }: Interview) => otherTime && writtenStart(otherTime);

/** What a message led to. */
export interface Recorded {
  reading: Reading;
  interview: Interview;
  done: Did;
  /** Interviews that it might belong to as well. */
  candidates: Interview[];
  /** The draft that it would have had written. */
  draftId: string;
  /** So few messages were recorded of late that the notice need not be counted. */
  few: boolean;
  /** A link to it that may have been written with it. */
  link: LinkBeside | null;
  /** It was written before another message which says how the interview stands: the two. */
  older?: readonly [MessageRef, MessageRef] | null;
  /** What the owner's note above the message asks for. */
  request?: RequestInNote | null;
}

/** What the notice about a message opens. */
export function toRecorded(interview: Pick<Interview, 'id'>, candidates: Interview[]): Scope {
  const mayBe = candidates.map(({ id }) => id);
  return { opens: 'interview', interviewId: interview.id, ...(mayBe.length ? { mayBe } : {}) };
}

/** Tells the owner what was read, what is missing, and what can be done. */
export async function tellRecorded(desk: Desk, recorded: Recorded): Promise<void> {
  const { reading, interview, candidates, draftId, few, link, request = null } = recorded;
  const { happened, tookBack, discarded = false, was = [] } = recorded.done;
  const { profile } = desk;
  const { timeZone } = profile;
  const moment = momentOf(desk);
  const waiting = openDraft(interview);
  const isNew = waiting?.id === draftId && waiting.kind === 'withdrawal' && waits(waiting);
  const written = isNew ? waiting : null;
  const scope = toRecorded(interview, candidates);
  const scopes = [scope, ...(written ? [toDraft(interview, written)] : [])];
  const urlOf = await urlsTo(desk, scopes, writtenIn(interview, link));
  const url = urlOf(scope);
  const taken = (profile.accepted ?? []).at(-1) ?? null;
  const sameCompany = (profile.accepted ?? []).some((offer) =>
    maybeSameCompany(offer.company, companyOf(interview)),
  );
  const rows = factRows(interview, timeZone);
  const when = whenAndHowSoon(interview, moment);
  const offered = timesOffered(interview, moment);
  const deadline = briefDeadline(interview, moment);
  const isAsked = isOpen(interview) && timeIn(reading.facts) !== undefined;
  const otherTime = isAsked && interview.otherTime ? whenOf(interview.otherTime, timeZone) : null;
  const changes = happened === 'updated' ? changesOf(interview, was, timeZone) : [];
  const isClosed = interview.state === 'closed';
  const older = olderOf(recorded);
  const proposes = reading.kind === 'interview-rescheduled' ? proposedIn(interview, moment) : null;
  const choice = choiceOf(interview, moment);
  const isAnswered = written !== null || older !== null || choice.allPassed !== null;
  const isOurs = interview.state === 'pending' || happened === 'closed';
  const awaited = isOurs && !isAnswered ? waitsFor(interview, reading, moment) : null;
  const context = {
    title: title(interview),
    recorded: happened === 'recorded',
    applied: happened === 'recorded' && interview.messages.some(isApplication),
    application: isApplication(interview),
    updated: happened === 'updated',
    unchanged: happened === 'unchanged',
    closed: happened === 'closed',
    kept: happened === 'kept',
    asks: happened === 'asks',
    older,
    changes,
    newTime: changes.some(({ isTime, now }) => isTime && now !== null),
    again: happened === 'again',
    offer: reading.kind === 'offer',
    rescheduled: reading.kind === 'interview-rescheduled',
    proposes,
    rejected: interview.closedBecause === 'rejected',
    tookBack,
    discarded,
    pending: interview.state === 'pending',
    withdrawn: interview.state === 'withdrawn',
    waiting: waiting?.state === 'waiting' && !written ? { edited: waiting.edited } : null,
    draft: written ? { ...wordsOf(written), url: urlOf(toDraft(interview, written)) } : null,
    call: written !== null && callsFirst(interview, moment),
    phone: interview.facts.recruiterPhone?.value ?? null,
    request: interview.state === 'pending' ? request : null,
    accepted: taken && spokenOffer(taken),
    sameCompany: sameCompany && interview.state === 'pending',
    whichOffer: reading.kind === 'offer' && taken !== null && taken.company.name === null,
    closing: interview.closing ?? null,
    closingRejects: interview.closing?.because === 'rejected',
    closingOfInterview: interview.closing?.of === 'interview',
    closedBy: happened === 'closed' ? sentenceOf(reading) : null,
    newContact: interview.newContact ?? null,
    recruiter: interview.facts.recruiterEmail?.value ?? null,
    otherTime,
    passed: !isClosed && !otherTime && standing(interview, moment) === 'passed',
    when,
    brief: isClosed ? null : (proposes?.brief ?? briefOf(interview, moment)),
    off: isClosed && !isPast(interview, moment) ? whenOf(interview, timeZone) : null,
    below: isClosed
      ? null
      : [when ?? offered, deadline && `Answer by ${deadline}`].filter(Boolean).join('. ') || null,
    ...choice,
    waits: awaited,
    keptZone: opensInterview(reading.kind) ? keptZoneOf(interview, reading) : null,
    who: [interview.facts.recruiterName?.value, factNamed(rows, 'format')?.toLowerCase()]
      .filter(Boolean)
      .join(', '),
    facts: noticeFacts(interview, moment),
    missing: missingFacts(interview),
    seconded: happened === 'recorded' && reading.kindBy === 'second' ? sentenceOf(reading) : null,
    proposals: isClosed ? [] : proposalRows(interview, timeZone),
    conflicts: reading.conflicts,
    rounds: interview.invitations.length > 1 ? interview.invitations.length : null,
    named: reading.facts.company?.value ?? null,
    candidates: candidates.map(title),
    links: {
      open: url,
      accept: `${url}#accept`,
      elsewhere: acceptedElsewhere(profile.inboxAddress, { interviewId: interview.id }),
      time: `${url}#time`,
      correct: `${url}#correct`,
      withdraw: `${url}#withdraw`,
      dismiss: `${url}#dismiss`,
      reopen: `${url}#reopen`,
    },
    about: { interviewId: interview.id },
  };
  await (few ? mailOwner : tellOwner)(desk, 'recorded', context);
}

const isPast = (interview: Interview, { now, timeZone }: Moment): boolean =>
  (startOf(interview, timeZone) ?? now) < now;

const DAY = 'YYYY-MM-DD'.length;

/** When an overruled message was written, and when the one that stands was; null where it counts. */
function olderOf({ interview, done: { happened }, older }: Recorded): Notices['recorded']['older'] {
  const [written, newer] = (older ?? []).map(({ date }) => date ?? '');
  if (!written || !newer || !['updated', 'unchanged', 'kept'].includes(happened)) return null;
  const isOneDay = written.slice(0, DAY) === newer.slice(0, DAY);
  const say = (date: string) => (isOneDay ? spokenDate(date) : spokenWeekday(date.slice(0, DAY)));
  const isOver = interview.state === 'closed';
  return { written: say(written), newer: say(newer), isOver, filled: happened === 'updated' };
}

/** What is left to choose from, while nothing has been. */
function choiceOf(interview: Interview, { now, timeZone }: Moment) {
  const offered = offeredTimes(interview, timeZone);
  const ahead = offered.filter(({ at }) => at > now);
  const asks = isOpen(interview) && !isChosen(interview);
  const isOver = offered.length > 0 && !ahead.length && !writtenStart(interview);
  return {
    toTake: asks && ahead.length ? { one: ahead.length === 1 } : null,
    allPassed: asks && isOver ? { one: offered.length === 1 } : null,
  };
}

/** The times that a moved interview may be at, while none is fixed; `brief` where it is only one. */
function proposedIn(interview: Interview, moment: Moment) {
  const { now, timeZone } = moment;
  const ahead = offeredTimes(interview, timeZone).filter(({ at }) => at > now);
  const [first, another] = ahead;
  if (!first || writtenStart(interview)) return null;
  const times = ahead.map(({ time }) => spokenAs(interview, time, timeZone)).join('; ');
  return { one: !another, times, brief: another ? null : briefTime(interview, first.time, moment) };
}

/** The zone in which a message's times were taken, where it names none and one was known. */
function keptZoneOf({ facts }: Interview, reading: Reading): string | null {
  const time = facts.start ?? facts.options;
  const first = [time?.value ?? []].flat()[0];
  if (!timeIn(reading.facts) || !time?.zoneWords || !first) return null;
  return spokenZone(facts.timeZone?.value ?? null, first.slice(WALL_CLOCK));
}

/** What the subject says of when: an offer's deadline, else the time, else how many there are to choose from. */
function briefOf(interview: Interview, moment: Moment): string | null {
  const deadline = briefDeadline(interview, moment);
  if (interview.kind === 'offer') return deadline && `answer by ${deadline}`;
  return briefWhen(interview, moment) ?? timesOffered(interview, moment);
}

function timesOffered(interview: Interview, { now, timeZone }: Moment): string | null {
  const offered = offeredTimes(interview, timeZone);
  const ahead = offered.filter(({ at }) => at > now).length;
  if (!ahead) return offered.length ? allPassed(offered.length) : null;
  if (ahead === offered.length) return ahead > 1 ? `${ahead} times to choose from` : null;
  return ahead > 1 ? `${ahead} times left to choose from` : 'one time left to choose';
}

const WHY_NOT: Partial<Record<Kind, string>> = {
  rejection: 'it reads like a rejection, and no recorded interview matches it',
  'interview-cancelled': 'it cancels an interview, and no recorded interview matches it',
  'application-received': 'it confirms that your application arrived, and does not say with which company',
  outreach: 'it asks whether you are interested, and no interview is planned yet',
  'recruiter-reply': 'it answers a withdrawal, and no recorded interview matches it',
};

interface NotRecorded {
  messageKey: string;
  reading: Reading | null;
  own?: boolean;
  sender?: string | null;
  request?: RequestInNote | null;
}

/**
 * Tells the owner honestly why a message was not recorded, with the way to record it anyway.
 * @param what `reading` is null for what is no mail, and `sender` one of whom the owner has said that they
 * write of other things
 */
export async function tellNotRecorded(
  desk: Desk,
  { messageKey, reading, own = false, sender = null, request = null }: NotRecorded,
): Promise<void> {
  const empty = reading !== null && !reading.original.text && !reading.invitations.length;
  const why = !reading
    ? 'it is no mail that can be read'
    : empty
      ? 'it is empty'
      : reading.note
        ? 'you wrote it yourself, and I can tell neither a request nor one interview from it'
        : sender
          ? `you told me that mail from ${sender} has nothing to do with an interview`
          : (WHY_NOT[reading.kind] ?? 'it does not look like mail about an interview');
  await tellOwner(desk, 'not-recorded', {
    subject: reading?.original.subject ?? null,
    why,
    conflicts: reading?.conflicts ?? [],
    request,
    url: await urlTo(desk, { opens: 'message', messageKey }),
    own: own && (!empty || reading?.original.subject != null),
  });
}
