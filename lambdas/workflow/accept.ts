import { ulid } from 'ulid';
import { briefWhen, missingFacts, offeredAhead, whenAndHowSoon } from '../draft/fact-rows.ts';
import { spokenOffer } from '../draft/words.ts';
import { unanswered } from '../interview/applications.ts';
import { companyOf, maybeSameCompany } from '../interview/company.ts';
import { type Draft, waits } from '../interview/draft.ts';
import {
  type Acceptance,
  hasLeft,
  type Instead,
  type Interview,
  isOpen,
  StateError,
  title,
} from '../interview/interview.ts';
import { callsFirst, momentOf, standing } from '../interview/standing.ts';
import {
  accept,
  expireDraft,
  fellThrough,
  reopen,
  takeBackApprovals,
  takeOfferBack,
  takeOverDrafts,
} from '../interview/transitions.ts';
import { byUrgency, dayOf } from '../interview/urgency.ts';
import { logError } from '../log.ts';
import type { FollowUp } from '../schedule/follow-up.ts';
import type { LinkBeside, Scope } from '../store/links.ts';
import type { AcceptedOffer, Profile } from '../store/owners.ts';
import { ConflictError, isUnwritable } from '../store/table.ts';
import { type Desk, isoNow } from './services.ts';
import {
  linkBeside,
  tellOwner,
  toDraft,
  toInterview,
  urlsTo,
  withLink,
  wordsOf,
  writtenIn,
} from './tell-owner.ts';
import { planReminders, withCompany, withWithdrawal } from './write-draft.ts';

/** Longer than any function runs: a resumption never overlaps with the first attempt. */
const RESUME_AFTER_MS = 2 * 60_000;

/** What the owner says of an offer that they accepted. */
export interface Accepting {
  /** A ULID that names this acceptance, such as the one in the page's form. */
  id: string;
  /** The offer's interview, or null for an offer from somewhere else. */
  interviewId: string | null;
  /** The company of an offer from somewhere else, where the owner named it. */
  company?: string | null;
  /** What becomes of the offer that they had accepted before, if there is one. */
  instead?: Instead | undefined;
}

/** What came of "I accepted an offer". */
export interface Accepted {
  acceptance: Acceptance;
  /** The letters that it wrote now, the most urgent first; null where it had been begun before. */
  letters: { interview: Interview; draft: Draft }[] | null;
  /** The absolute URL where they stand together, where the mail about it has one. */
  url: string | null;
}

/** Another offer has been accepted and stands: the owner is asked what becomes of it. */
export class SecondOfferError extends StateError {
  override name = 'SecondOfferError';
  /** The offer that stands. */
  readonly standing: AcceptedOffer;

  constructor(standing: AcceptedOffer) {
    super(`You have already accepted ${spokenOffer(standing)}. Is that off? Please say so first.`);
    this.standing = standing;
  }
}

/**
 * The owner accepted an offer: the offer's interview is accepted, and every other pending one gets a
 * withdrawal draft, the one that starts soonest first; one digest mail shows them all. A resumption is
 * scheduled before the first write, so a crash at any point is picked up by `resumeAcceptance`; the same
 * acceptance again writes nothing twice. The company whose offer it is gets none.
 * @throws StateError when the interview is not pending any more, SecondOfferError when another offer stands
 */
export async function acceptOffer(
  desk: Desk,
  { id, interviewId, company = null, instead }: Accepting,
): Promise<Accepted> {
  const { services, profile, now } = desk;
  const { ownerId } = profile;
  const before = profile.accepted?.findLast(({ acceptanceId }) => acceptanceId !== id);
  if (before && !instead) throw new SecondOfferError(before);
  const resume: FollowUp = { kind: 'acceptance', ownerId, acceptanceId: id };
  await services.schedules.plan(resume, now + RESUME_AFTER_MS, now);
  const link = linkBeside(desk, { opens: 'acceptance', acceptanceId: id });
  const begun: Acceptance = {
    ownerId,
    id,
    version: 0,
    state: 'drafting',
    interviewId,
    company,
    ...(before && instead ? { instead } : {}),
    createdAt: isoNow(desk),
  };
  const acceptance = withLink(begun, link);
  try {
    await services.acceptances.create(acceptance);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return { acceptance: await resumeAcceptance(desk, id), letters: null, url: null };
  }
  return draftAll(desk, acceptance, writtenIn(acceptance, link));
}

/** Carries an acceptance (or its undoing) to its end from wherever it stopped. */
export async function resumeAcceptance(desk: Desk, acceptanceId: string): Promise<Acceptance> {
  const acceptance = await desk.services.acceptances.get(desk.profile.ownerId, acceptanceId);
  if (!acceptance) throw new StateError('This acceptance was never begun.');
  if (acceptance.state === 'drafting') return (await draftAll(desk, acceptance)).acceptance;
  if (acceptance.state === 'undoing') return undoAll(desk, acceptance);
  return acceptance;
}

/** @param written a link to it that has been written with it */
async function draftAll(desk: Desk, acceptance: Acceptance, written: LinkBeside[] = []): Promise<Accepted> {
  const { services, profile } = desk;
  const { ownerId, timeZone } = profile;
  const at = isoNow(desk);
  const result: Written = { drafted: [], spared: [], failed: [], links: [...written] };
  const listed = await services.interviews.list(ownerId);
  const offer = listed.find(({ id }) => id === acceptance.interviewId);
  if (offer) {
    try {
      await services.interviews.update(ownerId, offer.id, (it) => accept(it, acceptance.id, at), offer);
    } catch (error) {
      if (error instanceof StateError) await finish(desk, acceptance, 'undone');
      if (!isUnwritable(error)) throw error;
      result.failed.push(offer);
    }
  }
  const others = await giveBack(
    desk,
    listed.filter((it) => it !== offer),
    { acceptance, result },
  );
  const offered = acceptedOffer(acceptance, offer);
  const applications = unanswered(others, [offered]);
  const alone = applications.length ? null : onlyAsked(others, offered);
  const taken = alone ? { ...offered, alone } : offered;
  const replaces = acceptance.instead !== undefined;
  const known = (await rememberOffer(desk, taken, replaces)) ?? profile;

  for (const interview of others.toSorted(byUrgency(timeZone)))
    await draftOne({ ...desk, profile: known }, interview, { taken, result, others });
  const isTold = await mayTellDigest({ ...desk, profile: known });
  const url = isTold ? await sendDigest(desk, { acceptance, offer, result, applications }) : null;
  const finished = await finish(desk, acceptance, 'done');
  const resume: FollowUp = { kind: 'acceptance', ownerId, acceptanceId: acceptance.id };
  await services.schedules.cancel(resume, Date.parse(acceptance.createdAt) + RESUME_AFTER_MS);
  return { acceptance: finished, letters: result.drafted, url };
}

/** What became of each other interview. */
interface Written {
  drafted: { interview: Interview; draft: Draft }[];
  /** At the company whose offer was accepted: nothing is written to it, and the owner is asked. */
  spared: Interview[];
  /** What could not be written down: it is named, and does not hold up the rest. */
  failed: Interview[];
  /** The links that were written with what they are about. */
  links: LinkBeside[];
}

/**
 * What is done with the offers that the owner had accepted before; one that cannot be written stays, and is
 * named.
 */
async function giveBack(
  desk: Desk,
  interviews: Interview[],
  { acceptance, result }: { acceptance: Acceptance; result: Written },
): Promise<Interview[]> {
  const { instead, id: acceptanceId } = acceptance;
  if (!instead) return interviews;
  const change = { 'take-back': takeOfferBack, 'fell-through': fellThrough }[instead];
  const given: Interview[] = [];
  for (const interview of interviews) {
    const { ownerId, id, state } = interview;
    if (state !== 'accepted' || interview.acceptanceId === acceptanceId) {
      given.push(interview);
      continue;
    }
    try {
      const back = (it: Interview) => (it.state === 'accepted' ? change(it, isoNow(desk)) : it);
      given.push((await desk.services.interviews.update(ownerId, id, back, interview)) ?? interview);
    } catch (error) {
      if (!isUnwritable(error)) throw error;
      result.failed.push(interview);
    }
  }
  return given;
}

function acceptedOffer(
  { id, interviewId, company }: Acceptance,
  offer: Interview | undefined,
): AcceptedOffer {
  const person = offer?.facts.recruiterName?.value;
  return {
    acceptanceId: id,
    interviewId,
    title: offer ? title(offer) : (company ?? null),
    company: offer ? companyOf(offer) : { name: company ?? null, addresses: [] },
    ...(person ? { person } : {}),
  };
}

/** Everything later looks here for what was accepted: mails that come in, and the checklist. */
async function rememberOffer(
  { services, profile, now }: Desk,
  taken: AcceptedOffer,
  replaces: boolean,
): Promise<Profile | null> {
  const remembered = (it: Profile): Profile => {
    const known = it.accepted ?? [];
    const before = known.find(({ acceptanceId }) => acceptanceId === taken.acceptanceId);
    if (before)
      return before.alone === undefined || before.alone === taken.alone
        ? it
        : withCompany(it, taken.acceptanceId);
    const day = dayOf({ now, timeZone: it.timeZone });
    const times = it.acceptedOn?.day === day ? it.acceptedOn.times : 0;
    const accepted = [...(replaces ? [] : known), taken];
    return { ...it, accepted, acceptedOn: { day, times: times + 1 } };
  };
  return services.owners.update(profile.ownerId, remembered, profile);
}

/** So many a day get their mail: whoever holds a link can accept and undo again and again. */
const MOST_DIGESTS_A_DAY = 50;

/**
 * Whether the mail about an acceptance goes out. Acceptances are counted in the profile, which each of them
 * writes anyhow; the first one beyond the limit is told in a word.
 */
async function mayTellDigest(desk: Desk): Promise<boolean> {
  const times = desk.profile.acceptedOn?.times ?? 0;
  if (times === MOST_DIGESTS_A_DAY + 1) await tellOwner(desk, 'too-many', { most: MOST_DIGESTS_A_DAY });
  return times <= MOST_DIGESTS_A_DAY;
}

/**
 * Whether a letter was asked for by an offer that is off: there is one that stands at a time. It would be held
 * back by nobody, and be left when the new one falls through.
 */
const mayBeTaken = ({ acceptanceId, state }: Draft, standing: string) =>
  acceptanceId !== null && acceptanceId !== standing && (waits({ state }) || state === 'approved');

/** The one interview that has, or will get, a letter that an offer asks for; null where it is none or several. */
function onlyAsked(others: Interview[], taken: AcceptedOffer): string | null {
  const { acceptanceId } = taken;
  const asked = others.filter(
    (it) => it.drafts.some((draft) => draft.acceptanceId === acceptanceId) || asks(it, taken) === 'letter',
  );
  return asked.length === 1 ? (asked[0]?.id ?? null) : null;
}

/** What an accepted offer asks of another interview: a letter, that the owner looks at it, or nothing. */
function asks(interview: Interview, { acceptanceId, company }: AcceptedOffer): 'letter' | 'look' | null {
  if (waitingDraftOf(interview, acceptanceId)) return 'letter';
  if (isOpen(interview) && maybeSameCompany(company, companyOf(interview))) return 'look';
  const isOrphaned = interview.drafts.some((draft) => mayBeTaken(draft, acceptanceId));
  return isOrphaned || interview.state === 'pending' ? 'letter' : null;
}

const waitingDraftOf = (interview: Interview, acceptanceId: string) =>
  interview.drafts.find((draft) => draft.acceptanceId === acceptanceId && draft.state === 'waiting');

/**
 * Writes one draft; an interview that somebody closed or withdrew from in the meantime is left as it is. One
 * that cannot be written (its words make no text, or it is larger than an item can be) is set apart: the
 * others must not wait for it.
 */
async function draftOne(
  desk: Desk,
  interview: Interview,
  { taken, result, others }: { taken: AcceptedOffer; result: Written; others: Interview[] },
): Promise<void> {
  const { services, profile, now } = desk;
  const { acceptanceId } = taken;
  const beside = [...others, ...result.drafted.map((written) => written.interview)];
  const asked = asks(interview, taken);
  if (!asked) return;
  const known = waitingDraftOf(interview, acceptanceId);
  const isOrphaned = interview.drafts.some((draft) => mayBeTaken(draft, acceptanceId));
  const id = ulid(now);
  const isNew = !known && !isOrphaned;
  const link = isNew ? linkBeside(desk, toDraft(interview, { id, acceptanceId })) : null;
  const change = (it: Interview) => {
    if (isOrphaned) return takeOverDrafts(it, acceptanceId);
    const drafted = withWithdrawal(it, profile, { id, now, acceptanceId, beside });
    return drafted === it ? it : withLink(drafted, link);
  };
  let written: Interview;
  try {
    if (asked === 'look') {
      result.spared.push(await withoutWithdrawal(desk, interview));
      return;
    }
    if (!known) composed(change, interview);
    written = known
      ? interview
      : ((await services.interviews.update(profile.ownerId, interview.id, change, interview)) ?? interview);
  } catch (error) {
    if (!(error instanceof UncomposedError) && !isUnwritable(error)) throw error;
    logError('withdrawal-not-written', error, { interview: interview.id });
    result.failed.push(interview);
    return;
  }
  const draft = waitingDraftOf(written, acceptanceId);
  if (!draft) return;
  await planReminders(desk, written);
  result.drafted.push({ interview: written, draft });
  result.links.push(...writtenIn(written, link));
}

/**
 * What is known of an interview makes no text, now or later: trying again would hold up the others for ever.
 */
class UncomposedError extends Error {
  override name = 'UncomposedError';
}

/**
 * Makes the change without writing it: it asks nobody, so that whatever it throws would be thrown again.
 * @throws UncomposedError
 */
function composed(change: (it: Interview) => Interview, interview: Interview): void {
  try {
    change(interview);
  } catch (error) {
    throw new UncomposedError('the text cannot be composed', { cause: error });
  }
}

/** A withdrawal that waits for the company whose offer was accepted after all is put aside. */
async function withoutWithdrawal(desk: Desk, interview: Interview): Promise<Interview> {
  const at = isoNow(desk);
  const aside = (it: Interview) =>
    it.drafts
      .filter(({ kind }) => kind === 'withdrawal')
      .reduce(
        (current, { id }) =>
          expireDraft(current, { draftId: id, because: 'you accepted an offer of theirs' }, at),
        takeBackApprovals(it),
      );
  if (interview.state !== 'withdrawing') return interview;
  const { ownerId, id } = interview;
  return (await desk.services.interviews.update(ownerId, id, aside, interview)) ?? interview;
}

/** @returns the URL where its letters stand together */
async function sendDigest(
  desk: Desk,
  {
    acceptance,
    offer,
    result: { drafted, spared, failed, links },
    applications,
  }: {
    acceptance: Acceptance;
    offer: Interview | undefined;
    result: Written;
    applications: Interview[];
  },
): Promise<string> {
  const undo: Scope = { opens: 'acceptance', acceptanceId: acceptance.id };
  const scopes = [
    undo,
    ...drafted.map(({ interview, draft }) => toDraft(interview, draft)),
    ...[...spared, ...failed].map(toInterview),
  ];
  const urlOf = await urlsTo(desk, scopes, links);
  const moment = momentOf(desk);
  const drafts = drafted.map(({ interview, draft }) => ({
    title: title(interview),
    brief: briefWhen(interview, moment),
    when: whenAndHowSoon(interview, moment) ?? offeredAhead(interview, moment),
    call: callsFirst(interview, moment),
    passed: standing(interview, moment) === 'passed',
    phone: interview.facts.recruiterPhone?.value ?? null,
    missing: missingFacts(interview).join(', '),
    ...wordsOf(draft),
    /** One letter is short enough to be read in the mail; several are read on their pages. */
    text: drafted.length === 1 ? draft.text : null,
    url: urlOf(toDraft(interview, draft)),
  }));
  const named = (interviews: Interview[]) =>
    interviews.map((it) => ({ title: title(it), url: urlOf(toInterview(it)) }));
  const count = drafts.length;
  await tellOwner(desk, 'digest', {
    accepted: offer ? title(offer) : (acceptance.company ?? null),
    drafts,
    first: drafts[0] ?? null,
    review: `Review ${count} letters`,
    count,
    one: count === 1,
    none: count + spared.length + failed.length === 0,
    spared: named(spared),
    failed: named(failed),
    applications: applications.length ? toEnd(applications, urlOf(undo)) : null,
    undo: urlOf(undo),
  });
  return urlOf(undo);
}

/** So many are named in the mail; all stand on the page. */
const MOST_NAMED = 8;

/** The applications in one paragraph, with the page where all of them are decided at once. */
const toEnd = (applications: Interview[], url: string) => ({
  count: applications.length,
  one: applications.length === 1,
  titles: applications.slice(0, MOST_NAMED).map(title),
  rest: Math.max(0, applications.length - MOST_NAMED) || null,
  url: `${url}#applications`,
});

/**
 * The offer fell through: its drafts that have not left are discarded and the interviews are pending again.
 * What has been sent stays so.
 * @param rest the owner knows that something has been sent, and wants the rest undone
 * @throws StateError when one of the withdrawals has been sent or is being sent, and they have not said so
 */
export async function undoAcceptance(desk: Desk, acceptanceId: string, rest = false): Promise<Acceptance> {
  const { services, profile, now } = desk;
  const { ownerId } = profile;
  const gone = (await services.interviews.list(ownerId)).find((interview) =>
    hasLeft(interview, acceptanceId),
  );
  if (gone && !rest) {
    throw new StateError(
      `The withdrawal for ${title(gone)} has already been sent, so this can no longer be undone as a ` +
        'whole. You can still discard what waits.',
    );
  }
  await services.schedules.plan({ kind: 'acceptance', ownerId, acceptanceId }, now + RESUME_AFTER_MS, now);
  const undoing = await services.acceptances.update(ownerId, acceptanceId, (acceptance) =>
    acceptance.state === 'undone' ? acceptance : { ...acceptance, state: 'undoing' },
  );
  if (!undoing) throw new StateError('This acceptance was never begun.');
  return undoing.state === 'undone' ? undoing : undoAll(desk, undoing);
}

async function undoAll(desk: Desk, acceptance: Acceptance): Promise<Acceptance> {
  const { services, profile } = desk;
  const { ownerId } = profile;
  const at = isoNow(desk);
  for (const { id, drafts, acceptanceId } of await services.interviews.list(ownerId)) {
    const draft = drafts.find(
      (it) => it.acceptanceId === acceptance.id && (waits(it) || it.state === 'approved'),
    );
    if (!draft && acceptanceId !== acceptance.id) continue;
    try {
      await services.interviews.update(ownerId, id, (interview) => reopen(takeBackApprovals(interview), at));
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
    }
  }
  await services.owners.update(ownerId, (profile) => ({
    ...profile,
    accepted: (profile.accepted ?? []).filter((offer) => offer.acceptanceId !== acceptance.id),
  }));
  return finish(desk, acceptance, 'undone');
}

async function finish(
  { services }: Desk,
  acceptance: Acceptance,
  state: 'done' | 'undone',
): Promise<Acceptance> {
  const { ownerId, id } = acceptance;
  const finished = await services.acceptances.update(ownerId, id, (it) => ({ ...it, state }), acceptance);
  return finished ?? { ...acceptance, state };
}
