import { composeWords, newDraft, type Request } from '../draft/compose.ts';
import { type Draft, waits } from '../interview/draft.ts';
import { type Interview, isApplication, isResting, languageOf, stageOf } from '../interview/interview.ts';
import { type Setting, signsOf } from '../interview/signs.ts';
import {
  type Because,
  type Occasion,
  proposeWithdrawal,
  REASON,
  situationOf,
} from '../interview/situations.ts';
import { momentOf } from '../interview/standing.ts';
import { startWithdrawal } from '../interview/transitions.ts';
import { nextReminder } from '../interview/urgency.ts';
import type { Profile } from '../store/owners.ts';
import type { Desk } from './services.ts';

/**
 * Names a draft that is to be written, and when (epoch ms). `id` is a ULID: written twice, it is the same
 * draft.
 */
export interface Writing {
  id: string;
  now: number;
  /** The acceptance that asks for it, or null. */
  acceptanceId: string | null;
  /** The owner's other interviews: what their letters ask somebody is not asked of them once more. */
  beside?: readonly Interview[];
}

/** A draft for an occasion, in the recruiter's language unless the owner has chosen one. */
export function draftFor(
  interview: Interview,
  { profile, occasion }: { profile: Profile; occasion: Occasion },
  { id, now, acceptanceId }: Writing,
): Draft {
  const request = { ...occasion, language: profile.language ?? languageOf(interview) } as Request;
  const words = composeWords(interview, request, { profile, now });
  return newDraft({ id, acceptanceId, at: new Date(now).toISOString() }, request, { interview, words });
}

/** The situation that fits an interview for a reason. */
export const proposalFor = (interview: Interview, because: Because, setting: Setting) =>
  proposeWithdrawal(because, stageOf(interview), signsOf(interview, setting));

/** What an owner's letters are chosen by. */
export const settingOf = (
  desk: Pick<Desk, 'profile' | 'now'>,
  others: readonly Interview[] = [],
): Setting => ({
  ...momentOf(desk),
  accepted: desk.profile.accepted ?? [],
  asked: others.flatMap(({ drafts }) => drafts.flatMap(askedBy)),
});

/** Whom a letter that leaves, or may yet, asks to end their other searches. */
const askedBy = (draft: Draft): string[] =>
  situationOf(draft).endsSearches && draft.state !== 'discarded' && draft.to.address
    ? [draft.to.address]
    : [];

/** Once they have invited, a letter that takes back an application is one about the interview. */
export function refitted(interview: Interview, setting: Setting): Interview {
  const drafts = interview.drafts.map((draft) => {
    const { thanksFor, states } = situationOf(draft);
    const because = REASON[states];
    const isOutdated = thanksFor === 'application' && waits(draft) && !isApplication(interview);
    return isOutdated && draft.kind === 'withdrawal' && because
      ? { ...draft, situation: proposalFor(interview, because, setting) }
      : draft;
  });
  return { ...interview, drafts };
}

/**
 * The interview with a withdrawal because another offer was accepted; anything but a pending one or
 * an application is left as it is.
 */
export function withWithdrawal(interview: Interview, profile: Profile, writing: Writing): Interview {
  if (!isResting(interview)) return interview;
  const others = (writing.beside ?? []).filter(({ id }) => id !== interview.id);
  const setting = settingOf({ profile, now: writing.now }, others);
  const situation = proposalFor(interview, 'another-job', setting);
  const occasion = { kind: 'withdrawal', situation } as const;
  return startWithdrawal(interview, draftFor(interview, { profile, occasion }, writing));
}

/** A profile in which the letter of an acceptance is not the only one any more. */
export const withCompany = (profile: Profile, acceptanceId: string): Profile => ({
  ...profile,
  accepted: (profile.accepted ?? []).map((offer) => {
    if (offer.acceptanceId !== acceptanceId) return offer;
    const { alone: _, ...further } = offer;
    return further;
  }),
});

/**
 * Another interview may get a letter that an acceptance asks for. This comes before it is written: from the page of
 * the one that was alone so far nothing would lead to it.
 * @param interviewId null for an interview that is new
 */
export async function expectLetter(
  { services, profile }: Desk,
  acceptanceId: string,
  interviewId: string | null,
): Promise<void> {
  const { alone } = profile.accepted?.find((offer) => offer.acceptanceId === acceptanceId) ?? {};
  if (alone === undefined || alone === interviewId) return;
  await services.owners.update(profile.ownerId, (known) => withCompany(known, acceptanceId));
}

/** Plans when the owner next hears of each draft that waits; planned twice, it is the same. */
export async function planReminders(desk: Desk, interview: Interview): Promise<void> {
  const { ownerId, id: interviewId } = interview;
  for (const draft of interview.drafts.filter(waits)) {
    const at = nextReminder(interview, draft, momentOf(desk));
    const reminder = { kind: 'reminder', ownerId, interviewId, draftId: draft.id } as const;
    if (at !== null) await desk.services.schedules.plan(reminder, at, desk.now);
  }
}
