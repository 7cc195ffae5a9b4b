import { ulid } from 'ulid';
import { composeWords, newDraft } from '../draft/compose.ts';
import { factRows, missingFacts } from '../draft/fact-rows.ts';
import { proposeWithdrawal } from '../draft/situations.ts';
import {
  type Acceptance,
  type Draft,
  hasLeft,
  type Interview,
  languageOf,
  StateError,
  title,
  waits,
} from '../interview/interview.ts';
import { accept, reopen, startWithdrawal } from '../interview/transitions.ts';
import { attentionAt, byUrgency, reminderAt } from '../interview/urgency.ts';
import type { FollowUp } from '../schedule/follow-up.ts';
import type { Profile } from '../store/owners.ts';
import { ConflictError } from '../store/table.ts';
import type { Services } from './services.ts';
import { tellOwner, urlsTo } from './tell-owner.ts';

/** Longer than any function runs: a resumption never overlaps with the first attempt. */
const RESUME_AFTER_MS = 2 * 60_000;

/**
 * The owner accepted an offer: the offer's interview is accepted, and every other pending one gets a
 * withdrawal draft, the one that starts soonest first; one digest mail shows them all. A resumption is
 * scheduled before the first write, so a crash at any point is picked up by `resumeAcceptance`; the same
 * acceptance again writes nothing twice.
 * @param acceptanceId a ULID that names this acceptance, such as the one in the page's form
 * @param interviewId the offer's interview, or null for an offer from somewhere else
 * @param now epoch ms
 * @throws StateError when the interview is not pending any more
 */
export async function acceptOffer(
  services: Services,
  profile: Profile,
  acceptanceId: string,
  interviewId: string | null,
  now: number,
): Promise<Acceptance> {
  const { ownerId } = profile;
  const resume: FollowUp = { kind: 'acceptance', ownerId, acceptanceId };
  await services.schedules.plan(resume, now + RESUME_AFTER_MS, now);
  const acceptance: Acceptance = {
    ownerId,
    id: acceptanceId,
    version: 0,
    state: 'drafting',
    interviewId,
    createdAt: new Date(now).toISOString(),
  };
  try {
    await services.acceptances.create(acceptance);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return resumeAcceptance(services, profile, acceptanceId, now);
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
  const all = (await services.interviews.list(ownerId)).toSorted(byUrgency);
  const offer = all.find(({ id }) => id === acceptance.interviewId);
  if (offer) {
    try {
      await services.interviews.update(ownerId, offer.id, (it) => accept(it, acceptance.id, at), offer);
    } catch (error) {
      if (error instanceof StateError) await finish(services, acceptance, 'undone');
      throw error;
    }
  }
  const drafted: { interview: Interview; draft: Draft }[] = [];
  for (const listed of all.filter((it) => it !== offer)) {
    const known = waitingDraftOf(listed, acceptance.id);
    const interview =
      known || listed.state !== 'pending'
        ? listed
        : await draftOne(services, profile, listed, acceptance.id, now);
    const draft = waitingDraftOf(interview, acceptance.id);
    if (!draft) continue;
    const reminder = { kind: 'reminder', ownerId, interviewId: interview.id, draftId: draft.id } as const;
    const due = attentionAt(reminderAt(Date.parse(draft.createdAt), interview), interview, timeZone, now);
    await services.schedules.plan(reminder, due, now);
    drafted.push({ interview, draft });
  }
  await sendDigest(services, profile, acceptance, offer, drafted, now);
  const finished = await finish(services, acceptance, 'done');
  const resume: FollowUp = { kind: 'acceptance', ownerId, acceptanceId: acceptance.id };
  await services.schedules.cancel(resume, Date.parse(acceptance.createdAt) + RESUME_AFTER_MS);
  return finished;
}

const waitingDraftOf = (interview: Interview, acceptanceId: string) =>
  interview.drafts.find((draft) => draft.acceptanceId === acceptanceId && draft.state === 'waiting');

/** Writes one draft; an interview that somebody closed or withdrew from in the meantime is left as it is. */
async function draftOne(
  services: Services,
  profile: Profile,
  listed: Interview,
  acceptanceId: string,
  now: number,
): Promise<Interview> {
  const at = new Date(now).toISOString();
  const id = ulid(now);
  const draft = (interview: Interview) => {
    if (interview.state !== 'pending') return interview;
    const request = {
      kind: 'withdrawal',
      situation: proposeWithdrawal(interview, profile.timeZone, now),
      language: profile.language ?? languageOf(interview),
    } as const;
    const words = composeWords(interview, request, profile, now);
    return startWithdrawal(interview, newDraft(id, request, interview, words, acceptanceId, at));
  };
  return (await services.interviews.update(profile.ownerId, listed.id, draft, listed)) ?? listed;
}

async function sendDigest(
  services: Services,
  profile: Profile,
  acceptance: Acceptance,
  accepted: Interview | undefined,
  drafted: { interview: Interview; draft: Draft }[],
  now: number,
): Promise<void> {
  const [undo, ...urls] = await urlsTo(
    services,
    profile.ownerId,
    [
      { opens: 'acceptance', acceptanceId: acceptance.id },
      ...drafted.map(
        ({ interview, draft }) => ({ opens: 'draft', interviewId: interview.id, draftId: draft.id }) as const,
      ),
    ],
    now,
  );
  const drafts = drafted.map(({ interview, draft }, index) => ({
    number: index + 1,
    title: title(interview),
    when:
      factRows(interview).find(({ label }) => label === 'When' || label === 'Times offered')?.value ?? null,
    to: draft.to.address,
    missing: missingFacts(interview).join(', '),
    subject: draft.subject,
    text: draft.text,
    url: urls[index],
  }));
  const count = drafts.length;
  await tellOwner(
    services,
    profile,
    'digest',
    { accepted: accepted ? title(accepted) : null, drafts, count, one: count === 1, none: count === 0, undo },
    now,
  );
}

/**
 * The offer fell through: its waiting drafts are discarded and the interviews are pending again.
 * @throws StateError when one of the withdrawals has been sent or is on its way
 */
export async function undoAcceptance(
  services: Services,
  profile: Profile,
  acceptanceId: string,
  now: number,
): Promise<Acceptance> {
  const { ownerId } = profile;
  const gone = (await services.interviews.list(ownerId)).find((interview) =>
    hasLeft(interview, acceptanceId),
  );
  if (gone) {
    throw new StateError(
      `The withdrawal for ${title(gone)} has already been sent, so this can no longer be undone as a whole. You can still discard each draft that waits.`,
    );
  }
  await services.schedules.plan(
    { kind: 'acceptance', ownerId, acceptanceId },
    now + RESUME_AFTER_MS,

    now,
  );
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
    const draft = drafts.find((it) => it.acceptanceId === acceptance.id && waits(it));
    if (!draft && acceptanceId !== acceptance.id) continue;
    try {
      await services.interviews.update(ownerId, id, (interview) => reopen(interview, at));
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
    }
  }
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
