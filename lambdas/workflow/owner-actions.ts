import { ulid } from 'ulid';
import { composeWords, newDraft, type Request } from '../draft/compose.ts';
import { redrawAs, redrawDrafts } from '../draft/redraw.ts';
import {
  type Draft,
  type DraftKind,
  draftOf,
  type Interview,
  languageOf,
  openDraft,
  StateError,
  waits,
} from '../interview/interview.ts';
import * as change from '../interview/transitions.ts';
import { attentionAt, reminderAt, snoozedUntil } from '../interview/urgency.ts';
import type { Facts, Reading } from '../mail/reading.ts';
import type { Profile } from '../store/owners.ts';
import type { Services } from './services.ts';

/**
 * What the owner can do with one interview besides accepting and sending. All throw StateError when the
 * interview is gone or its state does not allow the action. `now` is epoch ms.
 */

/** Withdraws from this one interview: a draft is written and waits for approval. */
export async function withdraw(
  services: Services,
  profile: Profile,
  interviewId: string,
  situation: string,
  now: number,
): Promise<Draft> {
  const interview = await existing(services, profile, interviewId);
  const begun = openDraft(interview);
  if (interview.state === 'withdrawing' && begun) return begun;
  return write(services, profile, interview, 'withdrawal', situation, change.startWithdrawal, now);
}

/** Answers a recruiter's answer: a draft of its own, which waits for approval. */
export async function reply(
  services: Services,
  profile: Profile,
  interviewId: string,
  situation: string,
  now: number,
): Promise<Draft> {
  const interview = await existing(services, profile, interviewId);
  const begun = interview.drafts.find((draft) => draft.kind === 'reply' && waits(draft));
  return begun ?? write(services, profile, interview, 'reply', situation, change.addDraft, now);
}

/** Asks a company that the owner withdrew from to be considered again: a draft that waits for approval. */
export async function askAgain(
  services: Services,
  profile: Profile,
  interviewId: string,
  now: number,
): Promise<Draft> {
  const interview = await existing(services, profile, interviewId);
  if (interview.state !== 'withdrawn') throw new StateError('You have not withdrawn from this interview.');
  const begun = interview.drafts.find((draft) => draft.kind === 'reopen' && waits(draft));
  return (
    begun ?? write(services, profile, interview, 'reopen', 'circumstances-changed', change.addDraft, now)
  );
}

/** Writes a draft; the reminder is planned before it, so that a crash in between forgets nothing. */
async function write(
  services: Services,
  profile: Profile,
  seen: Interview,
  kind: DraftKind,
  situation: string,
  put: (interview: Interview, draft: Draft) => Interview,
  now: number,
): Promise<Draft> {
  const { ownerId, timeZone } = profile;
  const draftId = ulid(now);
  const reminder = { kind: 'reminder', ownerId, interviewId: seen.id, draftId } as const;
  if (kind !== 'reopen') {
    const due = attentionAt(reminderAt(now, seen), seen, timeZone, now);
    await services.schedules.plan(reminder, due, now);
  }
  const written = await update(services, profile, seen.id, (interview) => {
    const request = { kind, situation, language: profile.language ?? languageOf(interview) };
    const words = composeWords(interview, request, profile, now);
    return put(interview, newDraft(draftId, request, interview, words, null, iso(now)));
  });
  return draftOf(written, draftId) as Draft;
}

/** The draft in another situation or language, or with the owner's line or another person in it. */
export const redraw = (
  services: Services,
  profile: Profile,
  interviewId: string,
  draftId: string,
  revision: number,
  request: Partial<Omit<Request, 'kind'>>,
  now: number,
) =>
  update(services, profile, interviewId, (interview) =>
    redrawAs(interview, waitingDraft(interview, draftId), revision, request, profile, now),
  );

/** The owner's own words from before the text was drawn anew are taken back. */
export const takeBack = (
  services: Services,
  profile: Profile,
  interviewId: string,
  draftId: string,
  revision: number,
) =>
  update(services, profile, interviewId, (interview) => {
    const { aside } = waitingDraft(interview, draftId);
    if (!aside) throw new StateError('Nothing was put aside.');
    return change.rewriteDraft(interview, draftId, revision, { ...aside, edited: true });
  });

/** What the owner says of the way to the recruiter: that they have called, or that they know the hiring manager. */
export const tellDraft = (
  services: Services,
  profile: Profile,
  interviewId: string,
  draftId: string,
  revision: number,
  told: { calledAt: string } | { personal: boolean },
) =>
  update(services, profile, interviewId, (interview) =>
    change.rewriteDraft(interview, draftId, revision, told),
  );

function waitingDraft(interview: Interview, draftId: string): Draft {
  const draft = draftOf(interview, draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  return draft;
}

/** The nudge comes once, or again every year. */
export const repeatNudge = (
  services: Services,
  profile: Profile,
  interviewId: string,
  yearly: boolean,
  now: number,
) => update(services, profile, interviewId, (interview) => change.repeatNudge(interview, yearly, iso(now)));

/** Facts that the owner typed; waiting drafts are worded anew from them. */
export const correct = (
  services: Services,
  profile: Profile,
  interviewId: string,
  corrections: change.Corrections,
  now: number,
) =>
  update(services, profile, interviewId, (interview) =>
    redrawDrafts(change.correct(interview, corrections, iso(now)), profile, now),
  );

/** Not worth keeping: closed without a word to anybody. */
export async function dismiss(
  services: Services,
  profile: Profile,
  interviewId: string,
  now: number,
): Promise<void> {
  await update(services, profile, interviewId, (interview) => change.close(interview, 'dismissed', iso(now)));
}

/** Pending again after a dismissal, a recruiter's cancellation or a draft that is not wanted any more. */
export async function reopen(
  services: Services,
  profile: Profile,
  interviewId: string,
  now: number,
): Promise<void> {
  await update(services, profile, interviewId, (interview) => change.reopen(interview, iso(now)));
}

/** The owner's own words for a draft. `revision` is the one that the page showed. */
export const saveDraft = (
  services: Services,
  profile: Profile,
  interviewId: string,
  draftId: string,
  revision: number,
  words: { subject: string; text: string },
) =>
  update(services, profile, interviewId, (interview) =>
    change.rewriteDraft(interview, draftId, revision, { ...words, edited: true }),
  );

export async function discard(
  services: Services,
  profile: Profile,
  interviewId: string,
  draftId: string,
  revision: number,
  now: number,
): Promise<void> {
  await update(services, profile, interviewId, (interview) =>
    change.discardDraft(interview, draftId, revision, iso(now)),
  );
}

/** The nudge comes again after the given days. */
export async function snoozeNudge(
  services: Services,
  profile: Profile,
  interviewId: string,
  days: number,
  now: number,
): Promise<void> {
  const { ownerId, timeZone } = profile;
  const dueAt = snoozedUntil(iso(now), timeZone, days);
  await services.schedules.plan({ kind: 'nudge', ownerId, interviewId }, Date.parse(dueAt), now);
  await update(services, profile, interviewId, (interview) => change.planNudge(interview, dueAt, iso(now)));
}

/** No further nudge for this interview. */
export async function stopNudges(
  services: Services,
  profile: Profile,
  interviewId: string,
  now: number,
): Promise<void> {
  const { nudge } = await update(services, profile, interviewId, (interview) =>
    change.stopNudge(interview, iso(now)),
  );
  const followUp = { kind: 'nudge', ownerId: profile.ownerId, interviewId } as const;
  if (nudge) await services.schedules.cancel(followUp, Date.parse(nudge.dueAt));
}

/**
 * Moves a message that was matched wrongly into an interview of its own; both are read again from their raw
 * messages. The new interview is written first, so that a crash in between loses nothing.
 */
export async function split(
  services: Services,
  profile: Profile,
  interviewId: string,
  key: string,
  now: number,
): Promise<Interview> {
  const interview = await existing(services, profile, interviewId);
  const moved = interview.messages.find((message) => message.key === key);
  if (!moved) throw new StateError('This message is not here any more.');
  const reading = await readAgain(services, moved.rawKey);
  const opened = change.open(ulid(now), profile.ownerId, reading, moved);
  const rest = interview.messages.filter((message) => message.key !== key);
  const kept = await Promise.all(rest.map((message) => readAgain(services, message.rawKey)));
  const facts = Object.assign({}, ...kept.map((it) => it.facts), ownFacts(interview.facts)) as Facts;
  await services.interviews.create(opened);
  await update(services, profile, interviewId, (it) => ({
    ...redrawDrafts(change.split(it, key, facts, iso(now)), profile, now),
    invitations: kept.flatMap((again) => again.invitations),
  }));
  return opened;
}

/** Joins this interview into another one. The other takes over first, so that a crash in between loses nothing. */
export async function merge(
  services: Services,
  profile: Profile,
  interviewId: string,
  intoId: string,
  now: number,
): Promise<void> {
  if (interviewId === intoId) throw new StateError('An interview cannot be merged with itself.');
  const interview = await existing(services, profile, interviewId);
  change.close(interview, 'merged', iso(now));
  await update(services, profile, intoId, (into) =>
    redrawDrafts(change.merge(into, interview, iso(now)), profile, now),
  );
  await update(services, profile, interviewId, (it) => change.close(it, 'merged', iso(now)));
}

const iso = (now: number) => new Date(now).toISOString();

const ownFacts = (facts: Facts) =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact?.evidence.where === 'owner'));

async function readAgain(services: Services, rawKey: string): Promise<Reading> {
  const raw = await services.rawMail.get(rawKey);
  if (!raw) throw new StateError('The original message is no longer kept.');
  const { read } = await import('../mail/read.ts');
  return read(raw);
}

async function existing(services: Services, profile: Profile, interviewId: string): Promise<Interview> {
  const interview = await services.interviews.get(profile.ownerId, interviewId);
  if (!interview) throw new StateError('This interview is no longer there.');
  return interview;
}

async function update(
  services: Services,
  profile: Profile,
  interviewId: string,
  changed: (interview: Interview) => Interview,
): Promise<Interview> {
  const interview = await services.interviews.update(profile.ownerId, interviewId, changed);
  if (!interview) throw new StateError('This interview is no longer there.');
  return interview;
}
