import { ulid } from 'ulid';
import { freshen, type Rewording, redrawAs, redrawDrafts } from '../draft/redraw.ts';
import { type CallOutcome, type Draft, waits } from '../interview/draft.ts';
import { draftOf, type Interview, type MessageRef, openDraft, StateError } from '../interview/interview.ts';
import { firstOf, type Occasion, type SituationOf, situationOf } from '../interview/situations.ts';
import type { Attendance } from '../interview/standing.ts';
import * as change from '../interview/transitions.ts';
import { snoozedUntil } from '../interview/urgency.ts';
import type { Facts, Reading } from '../mail/reading.ts';
import { ownAddresses } from '../send/around.ts';
import { loadReader } from './load-reader.ts';
import type { Desk } from './services.ts';
import { draftFor, planReminders, proposalFor } from './write-draft.ts';

/**
 * What the owner can do with one interview besides accepting and sending. All throw StateError when the
 * interview is gone or its state does not allow the action.
 */

/** A draft of an interview, and the revision of its text that the owner saw. */
export interface SeenDraft extends change.Seen {
  interviewId: string;
}

/** Withdraws from this one interview: a draft is written and waits for approval. */
export async function withdraw(
  desk: Desk,
  interviewId: string,
  situation: SituationOf<'withdrawal'>,
): Promise<Draft> {
  const interview = await existing(desk, interviewId);
  const begun = openDraft(interview);
  if (interview.state === 'withdrawing' && begun) return begun;
  return write(desk, interview, { occasion: { kind: 'withdrawal', situation }, put: change.startWithdrawal });
}

/** Answers a recruiter's answer: a draft of its own, which waits for approval. */
export async function reply(
  desk: Desk,
  interviewId: string,
  situation: SituationOf<'reply'>,
): Promise<Draft> {
  const interview = await existing(desk, interviewId);
  const begun = interview.drafts.find((draft) => draft.kind === 'reply' && waits(draft));
  return begun ?? write(desk, interview, { occasion: { kind: 'reply', situation }, put: change.addDraft });
}

/**
 * Asks a company that the owner withdrew from to be considered again: a draft that waits for approval. "My decision is final" and
 * a hello must not wait beside it.
 */
export async function askAgain(desk: Desk, interviewId: string): Promise<Draft> {
  const interview = await existing(desk, interviewId);
  if (interview.state !== 'withdrawn') throw new StateError('You have not withdrawn from this interview.');
  const begun = interview.drafts.find((draft) => draft.kind === 'reopen' && waits(draft));
  const put = (it: Interview, draft: Draft) =>
    it.drafts
      .filter((other) => waits(other) && (other.kind === 'reply' || other.kind === 'nudge'))
      .reduce(
        (current, { id }) =>
          change.expireDraft(current, { draftId: id, because: 'you ask to be considered again' }, iso(desk)),
        change.addDraft(it, draft),
      );
  return begun ?? write(desk, interview, { occasion: firstOf('reopen'), put });
}

/** Writes a draft; its reminder is planned before it, so that a crash in between forgets nothing. */
async function write(
  desk: Desk,
  seen: Interview,
  { occasion, put }: { occasion: Occasion; put: (interview: Interview, draft: Draft) => Interview },
): Promise<Draft> {
  const { services, profile, now } = desk;
  const writing = { id: ulid(now), now, acceptanceId: null };
  const change = (it: Interview) => put(it, draftFor(it, { profile, occasion }, writing));
  await planReminders(services, { interview: change(seen), timeZone: profile.timeZone }, now);
  return draftOf(await update(desk, seen.id, change), writing.id) as Draft;
}

/** The draft in another situation or language, or with the owner's line or another person in it. */
export const redraw = (desk: Desk, seen: SeenDraft, request: Rewording) =>
  update(desk, seen.interviewId, (interview) =>
    redrawAs(
      interview,
      { draft: existingDraft(interview, seen), revision: seen.revision, request },
      { writer: desk.profile, now: desk.now },
    ),
  );

/** The owner's own words from before the text was drawn anew are taken back. */
export const takeBack = (desk: Desk, seen: SeenDraft) =>
  update(desk, seen.interviewId, (interview) => {
    const { aside } = existingDraft(interview, seen);
    if (!aside) throw new StateError('Nothing was put aside.');
    return change.rewriteDraft(interview, seen, { ...aside, edited: true });
  });

/** The owner has called, and says what came of it: the mail begins with that. Their own words stay as they are. */
export const recordCall = (desk: Desk, seen: SeenDraft, outcome: CallOutcome) =>
  update(desk, seen.interviewId, (interview) => {
    const called = { at: iso(desk), outcome };
    const noted = change.rewriteDraft(interview, seen, { called, callFaded: false });
    const draft = existingDraft(noted, seen);
    if (draft.edited) return noted;
    const { profile: writer, now } = desk;
    return redrawAs(noted, { draft, revision: draft.revision, request: {} }, { writer, now });
  });

/** The owner knows the hiring manager: the telephone script is offered. */
export const callPersonally = (desk: Desk, seen: SeenDraft) =>
  update(desk, seen.interviewId, (interview) => change.rewriteDraft(interview, seen, { personal: true }));

/** The owner's word on an interview whose time has passed; what waits is worded for it. */
export const attend = (desk: Desk, interviewId: string, answer: Attendance) =>
  update(desk, interviewId, (interview) => {
    const said = change.attend(interview, answer, iso(desk));
    return redrawDrafts(proposedAnew(interview, said, desk), desk.profile, desk.now);
  });

/** What was proposed before the owner said more gives way to what is proposed now; what they chose themselves stays. */
function proposedAnew(before: Interview, after: Interview, { profile, now }: Desk): Interview {
  const moment = { timeZone: profile.timeZone, now };
  const drafts = after.drafts.map((draft) => {
    const { states } = situationOf(draft);
    if (!waits(draft) || draft.kind !== 'withdrawal' || states === 'nothing') return draft;
    const isProposed = draft.situation === proposalFor(before, states, moment);
    return isProposed ? { ...draft, situation: proposalFor(after, states, moment) } : draft;
  });
  return { ...after, drafts };
}

/** Whether the one who asks to be written to is the one from now on. */
export const decideContact = (desk: Desk, interviewId: string, yes: boolean) =>
  update(desk, interviewId, (interview) =>
    redrawDrafts(
      change.decideContact(change.takeBackApprovals(interview), yes, iso(desk)),
      desk.profile,
      desk.now,
    ),
  );

/** Whether a message that seemed to end the process did. */
export const decideClosing = (desk: Desk, interviewId: string, yes: boolean) =>
  update(desk, interviewId, (interview) => {
    if (!interview.closing) throw new StateError('Nothing is asked here any more.');
    return yes
      ? change.close(interview, interview.closing.because, iso(desk))
      : change.keepOpen(interview, iso(desk));
  });

function existingDraft(interview: Interview, { draftId }: { draftId: string }): Draft {
  const draft = draftOf(interview, draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  return draft;
}

/** The nudge comes once, or again every year. */
export const repeatNudge = (desk: Desk, interviewId: string, yearly: boolean) =>
  update(desk, interviewId, (interview) => change.repeatNudge(interview, yearly, iso(desk)));

/** Facts that the owner typed; waiting drafts are worded anew from them, and reminders follow the new time. */
export async function correct(
  desk: Desk,
  interviewId: string,
  corrections: change.Corrections,
): Promise<Interview> {
  const { services, profile, now } = desk;
  const corrected = await update(desk, interviewId, (interview) =>
    redrawDrafts(change.correct(interview, corrections, iso(desk)), profile, now),
  );
  await planReminders(services, { interview: corrected, timeZone: profile.timeZone }, now);
  return corrected;
}

/** Not worth keeping: closed without a word to anybody. */
export const dismiss = (desk: Desk, interviewId: string) =>
  update(desk, interviewId, (interview) => change.close(interview, 'dismissed', iso(desk)));

/** Pending again after a dismissal, a recruiter's cancellation or a draft that is not wanted any more. */
export const reopen = (desk: Desk, interviewId: string) =>
  update(desk, interviewId, (interview) => change.reopen(interview, iso(desk)));

/** The owner's own words for a draft. */
export const saveDraft = (desk: Desk, seen: SeenDraft, words: { subject: string; text: string }) =>
  update(desk, seen.interviewId, (interview) =>
    change.rewriteDraft(interview, seen, { ...words, edited: true }),
  );

export const discard = (desk: Desk, seen: SeenDraft) =>
  update(desk, seen.interviewId, (interview) => change.discardDraft(interview, seen, iso(desk)));

/** No more reminders of this draft; it still waits. */
export const silence = (desk: Desk, { interviewId, draftId }: Omit<SeenDraft, 'revision'>) =>
  update(desk, interviewId, (interview) => change.silenceDraft(interview, draftId, iso(desk)));

/** No more reminders of any draft that waits now. @returns how many there are */
export async function silenceAll(desk: Desk): Promise<number> {
  let count = 0;
  for (const { id: interviewId, drafts } of await desk.services.interviews.list(desk.profile.ownerId))
    for (const { id: draftId } of drafts.filter(waits)) {
      await silence(desk, { interviewId, draftId });
      count++;
    }
  return count;
}

/** The nudge comes again after the given days. */
export async function snoozeNudge(desk: Desk, interviewId: string, days: number): Promise<void> {
  const { services, profile, now } = desk;
  const { ownerId, timeZone } = profile;
  const dueAt = snoozedUntil(iso(desk), timeZone, days);
  await services.schedules.plan({ kind: 'nudge', ownerId, interviewId }, Date.parse(dueAt), now);
  await update(desk, interviewId, (interview) => change.planNudge(interview, dueAt, iso(desk)));
}

/** No further nudge for this interview. */
export async function stopNudges(desk: Desk, interviewId: string): Promise<void> {
  const { nudge } = await update(desk, interviewId, (interview) => change.stopNudge(interview, iso(desk)));
  const followUp = { kind: 'nudge', ownerId: desk.profile.ownerId, interviewId } as const;
  if (nudge) await desk.services.schedules.cancel(followUp, Date.parse(nudge.dueAt));
}

/**
 * Moves a message that was matched wrongly into an interview of its own; both are read again from their raw
 * messages. The new interview is written first, so that a crash in between loses nothing.
 */
export async function split(desk: Desk, interviewId: string, key: string): Promise<Interview> {
  const { services, profile, now } = desk;
  const interview = await existing(desk, interviewId);
  const moved = interview.messages.find((message) => message.key === key);
  if (!moved) throw new StateError('This message is not here any more.');
  const reading = await readAgain(desk, moved);
  const opened = change.open(ulid(now), profile.ownerId, reading, moved);
  const rest = interview.messages.filter((message) => message.key !== key);
  const kept = await Promise.all(rest.map((message) => readAgain(desk, message)));
  const facts = Object.assign({}, ...kept.map((it) => it.facts), ownFacts(interview.facts)) as Facts;
  await services.interviews.create(opened);
  await update(desk, interviewId, (it) => ({
    ...redrawDrafts(change.split(it, { messageKey: key, facts }, iso(desk)), profile, now),
    invitations: kept.flatMap((again) => again.invitations),
  }));
  return opened;
}

/** Joins this interview into another one. The other takes over first, so that a crash in between loses nothing. */
export async function merge(desk: Desk, interviewId: string, intoId: string): Promise<void> {
  if (interviewId === intoId) throw new StateError('An interview cannot be merged with itself.');
  const { profile, now } = desk;
  const interview = await existing(desk, interviewId);
  change.close(interview, 'merged', iso(desk));
  await update(desk, intoId, (into) => redrawDrafts(change.merge(into, interview, iso(desk)), profile, now));
  await update(desk, interviewId, (it) => change.close(it, 'merged', iso(desk)));
}

const iso = ({ now }: Desk) => new Date(now).toISOString();

const ownFacts = (facts: Facts) =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact?.evidence.where === 'owner'));

/** Its kind stays the one that it was recorded as, which may be the owner's own word. */
async function readAgain(
  { services, profile }: Desk,
  { rawKey, part = 0, kind }: MessageRef,
): Promise<Reading> {
  const raw = await services.rawMail.get(rawKey);
  const { decode, readAll } = await loadReader();
  const own = ownAddresses(profile, services.senderAddress);
  const reading = raw && (await readAll(await decode(raw), { own }))[part];
  if (!reading) throw new StateError('The original message is no longer kept.');
  return { ...reading, kind };
}

async function existing({ services, profile }: Desk, interviewId: string): Promise<Interview> {
  const interview = await services.interviews.get(profile.ownerId, interviewId);
  if (!interview) throw new StateError('This interview is no longer there.');
  return interview;
}

/** The owner changes what they see: drafts that fit the moment, as the page shows them. */
async function update(
  { services, profile, now }: Desk,
  interviewId: string,
  changed: (interview: Interview) => Interview,
): Promise<Interview> {
  const interview = await services.interviews.update(profile.ownerId, interviewId, (it) =>
    changed(freshen(it, profile, now)),
  );
  if (!interview) throw new StateError('This interview is no longer there.');
  return interview;
}
