import { ulid } from 'ulid';
import { factNamed, factRows, missingFacts, whenAndHowSoon } from '../draft/fact-rows.ts';
import { companyOf, maybeSameCompany } from '../interview/company.ts';
import { type Draft, waits } from '../interview/draft.ts';
import {
  type Acceptance,
  hasLeft,
  type Instead,
  type Interview,
  StateError,
  title,
} from '../interview/interview.ts';
import { callsFirst, standing } from '../interview/standing.ts';
import {
  accept,
  expireDraft,
  fellThrough,
  reopen,
  takeBackApprovals,
  takeOfferBack,
} from '../interview/transitions.ts';
import { byUrgency } from '../interview/urgency.ts';
import type { FollowUp } from '../schedule/follow-up.ts';
import type { AcceptedOffer, Profile } from '../store/owners.ts';
import { ConflictError, isUnwritable } from '../store/table.ts';
import type { Desk, Services } from './services.ts';
import { tellOwner, urlsTo } from './tell-owner.ts';
import { planReminders, withWithdrawal } from './write-draft.ts';

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

/** Another offer has been accepted and stands: the owner is asked what becomes of it. */
export class SecondOfferError extends StateError {
  override name = 'SecondOfferError';
  /** The offer that stands. */
  readonly standing: AcceptedOffer;

  constructor(standing: AcceptedOffer) {
    super(
      `You have already accepted ${standing.title ?? 'an offer from somewhere else'}. Is that off? Please say so first.`,
    );
    this.standing = standing;
  }
}

/**
 * The owner accepted an offer: the offer's interview is accepted, and every other pending one gets a
 * withdrawal draft, the one that starts soonest first; one digest mail shows them all. A resumption is
 * scheduled before the first write, so a crash at any point is picked up by `resumeAcceptance`; the same
 * acceptance again writes nothing twice. The company whose offer it is gets none.
 * @param now epoch ms
 * @throws StateError when the interview is not pending any more, SecondOfferError when another offer stands
 */
export async function acceptOffer(
  services: Services,
  profile: Profile,
  { id, interviewId, company = null, instead }: Accepting,
  now: number,
): Promise<Acceptance> {
  const { ownerId } = profile;
  const before = profile.accepted?.findLast(({ acceptanceId }) => acceptanceId !== id);
  if (before && !instead) throw new SecondOfferError(before);
  const resume: FollowUp = { kind: 'acceptance', ownerId, acceptanceId: id };
  await services.schedules.plan(resume, now + RESUME_AFTER_MS, now);
  const acceptance: Acceptance = {
    ownerId,
    id,
    version: 0,
    state: 'drafting',
    interviewId,
    company,
    ...(before && instead ? { instead } : {}),
    createdAt: new Date(now).toISOString(),
  };
  try {
    await services.acceptances.create(acceptance);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return resumeAcceptance(services, profile, id, now);
  }
  return draftAll(services, profile, acceptance, now);
}

/** Carries an acceptance (or its undoing) to its end from wherever it stopped. */
export async function resumeAcceptance(
  services: Services,
  profile: Profile,
  acceptanceId: string,
  now: number,
): Promise<Acceptance> {
  const acceptance = await services.acceptances.get(profile.ownerId, acceptanceId);
  if (!acceptance) throw new StateError('This acceptance was never begun.');
  if (acceptance.state === 'drafting') return draftAll(services, profile, acceptance, now);
  if (acceptance.state === 'undoing') return undoAll(services, profile, acceptance, now);
  return acceptance;
}

async function draftAll(
  services: Services,
  profile: Profile,
  acceptance: Acceptance,
  now: number,
): Promise<Acceptance> {
  const { ownerId, timeZone } = profile;
  const at = new Date(now).toISOString();
  const result: Written = { drafted: [], spared: [], failed: [] };
  const listed = await services.interviews.list(ownerId);
  const offer = listed.find(({ id }) => id === acceptance.interviewId);
  if (offer) {
    try {
      await services.interviews.update(ownerId, offer.id, (it) => accept(it, acceptance.id, at), offer);
    } catch (error) {
      if (error instanceof StateError) await finish(services, acceptance, 'undone');
      if (!isUnwritable(error)) throw error;
      result.failed.push(offer);
    }
  }
  const others = await giveBack(
    services,
    listed.filter((it) => it !== offer),
    { acceptance, at, result },
  );
  const taken = acceptedOffer(acceptance, offer);
  await rememberOffer(services, taken, { ownerId, replaces: acceptance.instead !== undefined });

  for (const interview of others.toSorted(byUrgency(timeZone)))
    await draftOne(services, profile, { interview, taken, now, result });
  await sendDigest(services, profile, { acceptance, offer, result, now });
  const finished = await finish(services, acceptance, 'done');
  const resume: FollowUp = { kind: 'acceptance', ownerId, acceptanceId: acceptance.id };
  await services.schedules.cancel(resume, Date.parse(acceptance.createdAt) + RESUME_AFTER_MS);
  return finished;
}

/** What became of each other interview. */
interface Written {
  drafted: { interview: Interview; draft: Draft }[];
  /** At the company whose offer was accepted: nothing is written to it, and the owner is asked. */
  spared: Interview[];
  /** What could not be written down: it is named, and does not hold up the rest. */
  failed: Interview[];
}

/** What is done with the offers that the owner had accepted before; one that cannot be written stays, and is named. */
async function giveBack(
  services: Services,
  interviews: Interview[],
  { acceptance, at, result }: { acceptance: Acceptance; at: string; result: Written },
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
      const back = (it: Interview) => (it.state === 'accepted' ? change(it, at) : it);
      given.push((await services.interviews.update(ownerId, id, back, interview)) ?? interview);
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
  return {
    acceptanceId: id,
    interviewId,
    title: offer ? title(offer) : (company ?? null),
    company: offer ? companyOf(offer) : { name: company ?? null, addresses: [] },
  };
}

/** Everything later looks here for what was accepted: mails that come in, and the checklist. */
async function rememberOffer(
  services: Services,
  taken: AcceptedOffer,
  { ownerId, replaces }: { ownerId: string; replaces: boolean },
): Promise<void> {
  await services.owners.update(ownerId, (profile) => {
    const known = profile.accepted ?? [];
    if (known.some(({ acceptanceId }) => acceptanceId === taken.acceptanceId)) return profile;
    return { ...profile, accepted: [...(replaces ? [] : known), taken] };
  });
}

const waitingDraftOf = (interview: Interview, acceptanceId: string) =>
  interview.drafts.find((draft) => draft.acceptanceId === acceptanceId && draft.state === 'waiting');

/**
 * Writes one draft; an interview that somebody closed or withdrew from in the meantime is left as it is. One that cannot be
 * written (its words make no text, or it is larger than an item can be) is set apart: the others must not wait for it.
 */
async function draftOne(
  services: Services,
  profile: Profile,
  {
    interview,
    taken,
    now,
    result,
  }: { interview: Interview; taken: AcceptedOffer; now: number; result: Written },
): Promise<void> {
  const { ownerId, timeZone } = profile;
  const { acceptanceId } = taken;
  const known = waitingDraftOf(interview, acceptanceId);
  const isOpen = interview.state === 'pending' || interview.state === 'withdrawing';
  const isTheirs = !known && isOpen && maybeSameCompany(taken.company, companyOf(interview));
  if (!known && !isTheirs && interview.state !== 'pending') return;
  const id = ulid(now);
  const change = (it: Interview) => withWithdrawal(it, profile, { id, now, acceptanceId });
  let written: Interview;
  try {
    if (isTheirs) {
      result.spared.push(await withoutWithdrawal(services, interview, now));
      return;
    }
    if (!known) composed(change, interview);
    written = known
      ? interview
      : ((await services.interviews.update(ownerId, interview.id, change, interview)) ?? interview);
  } catch (error) {
    if (!(error instanceof UncomposedError) && !isUnwritable(error)) throw error;
    console.error(`no withdrawal could be written for interview ${interview.id}:`, (error as Error).name);
    result.failed.push(interview);
    return;
  }
  const draft = waitingDraftOf(written, acceptanceId);
  if (!draft) return;
  await planReminders(services, { interview: written, timeZone }, now);
  result.drafted.push({ interview: written, draft });
}

/** What is known of an interview makes no text, now or later: trying again would hold up the others for ever. */
class UncomposedError extends Error {
  override name = 'UncomposedError';
}

/** Makes the change without writing it: it asks nobody, so that whatever it throws would be thrown again. @throws UncomposedError */
function composed(change: (it: Interview) => Interview, interview: Interview): void {
  try {
    change(interview);
  } catch (error) {
    throw new UncomposedError('the text cannot be composed', { cause: error });
  }
}

/** A withdrawal that waits for the company whose offer was accepted after all is put aside. */
async function withoutWithdrawal(services: Services, interview: Interview, now: number): Promise<Interview> {
  const at = new Date(now).toISOString();
  const aside = (it: Interview) =>
    it.drafts
      .filter(({ kind }) => kind === 'withdrawal')
      .reduce(
        (current, { id }) =>
          expireDraft(current, { draftId: id, because: 'you accepted an offer of theirs' }, at),
        takeBackApprovals(it),
      );
  if (interview.state !== 'withdrawing') return interview;
  return (await services.interviews.update(interview.ownerId, interview.id, aside, interview)) ?? interview;
}

async function sendDigest(
  services: Services,
  profile: Profile,
  {
    acceptance,
    offer,
    result: { drafted, spared, failed },
    now,
  }: { acceptance: Acceptance; offer: Interview | undefined; result: Written; now: number },
): Promise<void> {
  const { ownerId, timeZone } = profile;
  const apart = [...spared, ...failed];
  const [undo, ...urls] = await urlsTo(
    services,
    ownerId,
    [
      { opens: 'acceptance', acceptanceId: acceptance.id },
      ...drafted.map(
        ({ interview, draft }) => ({ opens: 'draft', interviewId: interview.id, draftId: draft.id }) as const,
      ),
      ...apart.map(({ id }) => ({ opens: 'interview', interviewId: id }) as const),
    ],
    now,
  );
  const moment = { now, timeZone };
  const drafts = drafted.map(({ interview, draft }, index) => ({
    number: index + 1,
    title: title(interview),
    when: whenAndHowSoon(interview, moment) ?? factNamed(factRows(interview, timeZone), 'options') ?? null,
    call: callsFirst(interview, moment),
    passed: standing(interview, moment) === 'passed',
    phone: interview.facts.recruiterPhone?.value ?? null,
    to: draft.to.address,
    missing: missingFacts(interview).join(', '),
    subject: draft.subject,
    text: draft.text,
    url: urls[index],
  }));
  const named = (interviews: Interview[]) =>
    interviews.map((it) => ({ title: title(it), url: urls[drafted.length + apart.indexOf(it)] }));
  const count = drafts.length;
  const accepted = offer ? title(offer) : (acceptance.company ?? null);
  await tellOwner(
    services,
    profile,
    'digest',
    {
      accepted,
      drafts,
      count,
      one: count === 1,
      none: count + apart.length === 0,
      spared: named(spared),
      failed: named(failed),
      undo,
    },
    now,
  );
}

/**
 * The offer fell through: its drafts that have not left are discarded and the interviews are pending again. What has been sent
 * stays so.
 * @param rest the owner knows that something has been sent, and wants the rest undone
 * @throws StateError when one of the withdrawals has been sent or is being sent, and they have not said so
 */
export async function undoAcceptance(
  { services, profile, now }: Desk,
  acceptanceId: string,
  rest = false,
): Promise<Acceptance> {
  const { ownerId } = profile;
  const gone = (await services.interviews.list(ownerId)).find((interview) =>
    hasLeft(interview, acceptanceId),
  );
  if (gone && !rest) {
    throw new StateError(
      `The withdrawal for ${title(gone)} has already been sent, so this can no longer be undone as a whole. You can still discard what waits.`,
    );
  }
  await services.schedules.plan({ kind: 'acceptance', ownerId, acceptanceId }, now + RESUME_AFTER_MS, now);
  const undoing = await services.acceptances.update(ownerId, acceptanceId, (acceptance) =>
    acceptance.state === 'undone' ? acceptance : { ...acceptance, state: 'undoing' },
  );
  if (!undoing) throw new StateError('This acceptance was never begun.');
  return undoing.state === 'undone' ? undoing : undoAll(services, profile, undoing, now);
}

async function undoAll(
  services: Services,
  profile: Profile,
  acceptance: Acceptance,
  now: number,
): Promise<Acceptance> {
  const { ownerId } = profile;
  const at = new Date(now).toISOString();
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
  return finish(services, acceptance, 'undone');
}

async function finish(
  services: Services,
  acceptance: Acceptance,
  state: 'done' | 'undone',
): Promise<Acceptance> {
  const { ownerId, id } = acceptance;
  const finished = await services.acceptances.update(ownerId, id, (it) => ({ ...it, state }), acceptance);
  return finished ?? { ...acceptance, state };
}
