import { ulid } from 'ulid';
import { composeWords, newDraft, type Situation } from '../draft/compose.ts';
import { redrawDrafts } from '../draft/redraw.ts';
import { type Draft, draftOf, type Interview, openDraft, StateError } from '../interview/interview.ts';
import * as change from '../interview/transitions.ts';
import { reminderAt, snoozedUntil } from '../interview/urgency.ts';
import { read } from '../mail/read.ts';
import type { Facts, Reading } from '../mail/reading.ts';
import type { Profile } from '../store/owners.ts';
import { cancelReminders } from './cancel-reminders.ts';
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
  situation: Situation,
  now: number,
): Promise<Draft> {
  const { ownerId, timeZone } = profile;
  const draftId = ulid(now);
  const reminder = { kind: 'reminder', ownerId, interviewId, draftId } as const;
  const interview = await existing(services, profile, interviewId);
  const begun = openDraft(interview);
  if (interview.state === 'withdrawing' && begun) return begun;
  await services.schedules.plan(reminder, reminderAt(now, interview), timeZone, now);
  const at = new Date(now).toISOString();
  const withdrawing = await update(services, profile, interviewId, (it) => {
    const words = composeWords(it, 'withdrawal', situation, profile.name, now);
    return change.startWithdrawal(it, newDraft(draftId, 'withdrawal', situation, words, null, at));
  });
  return draftOf(withdrawing, draftId) as Draft;
}

/** Facts that the owner typed; waiting drafts are worded anew from them. */
export const correct = (
  services: Services,
  profile: Profile,
  interviewId: string,
  corrections: change.Corrections,
  now: number,
) =>
  update(services, profile, interviewId, (interview) =>
    redrawDrafts(change.correct(interview, corrections, iso(now)), profile.name, now),
  );

/** Not worth keeping: closed without a word to anybody. */
export async function dismiss(
  services: Services,
  profile: Profile,
  interviewId: string,
  now: number,
): Promise<void> {
  const before = await existing(services, profile, interviewId);
  await update(services, profile, interviewId, (interview) => change.close(interview, 'dismissed', iso(now)));
  await cancelReminders(services, before);
}

/** Pending again after a dismissal, a recruiter's cancellation or a draft that is not wanted any more. */
export async function reopen(
  services: Services,
  profile: Profile,
  interviewId: string,
  now: number,
): Promise<void> {
  const before = await existing(services, profile, interviewId);
  await update(services, profile, interviewId, (interview) => change.reopen(interview, iso(now)));
  await cancelReminders(services, before);
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
  await services.schedules.cancel({ kind: 'reminder', ownerId: profile.ownerId, interviewId, draftId });
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
  await services.schedules.plan({ kind: 'nudge', ownerId, interviewId }, Date.parse(dueAt), timeZone, now);
  await update(services, profile, interviewId, (interview) => change.planNudge(interview, dueAt, iso(now)));
}

/** No further nudge for this interview. */
export async function stopNudges(
  services: Services,
  profile: Profile,
  interviewId: string,
  now: number,
): Promise<void> {
  await update(services, profile, interviewId, (interview) => change.stopNudge(interview, iso(now)));
  await services.schedules.cancel({ kind: 'nudge', ownerId: profile.ownerId, interviewId });
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
    ...redrawDrafts(change.split(it, key, facts, iso(now)), profile.name, now),
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
    redrawDrafts(change.merge(into, interview, iso(now)), profile.name, now),
  );
  await update(services, profile, interviewId, (it) => change.close(it, 'merged', iso(now)));
  await cancelReminders(services, interview);
}

const iso = (now: number) => new Date(now).toISOString();

const ownFacts = (facts: Facts) =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact?.evidence.where === 'owner'));

async function readAgain(services: Services, rawKey: string): Promise<Reading> {
  const raw = await services.rawMail.get(rawKey);
  if (!raw) throw new StateError('The original message is no longer kept.');
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
