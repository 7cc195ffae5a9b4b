import { ulid } from 'ulid';
import { spokenAs } from '../draft/fact-rows.ts';
import { freshen, type Rewording, redrawAs, redrawDrafts } from '../draft/redraw.ts';
import { type CallOutcome, type Draft, type DraftIds, type SeenDraft, waits } from '../interview/draft.ts';
import {
  draftOf,
  type Interview,
  type MessageRef,
  openDraft,
  StateError,
  stageOf,
} from '../interview/interview.ts';
import { inOrderWritten } from '../interview/older.ts';
import { proposedBy } from '../interview/proposed.ts';
import { firstOf, type Occasion, REASON, type SituationOf, situationOf } from '../interview/situations.ts';
import { type Attendance, momentOf, writtenStart } from '../interview/standing.ts';
import * as change from '../interview/transitions.ts';
import { snoozedUntil } from '../interview/urgency.ts';
import type { Facts, Reading } from '../mail/reading.ts';
import { readAgain } from './load-reader.ts';
import { type Desk, isoNow } from './services.ts';
import { draftFor, planReminders, proposalFor, settingOf } from './write-draft.ts';

/**
 * What the owner can do with one interview besides accepting and sending. All throw StateError when the
 * interview is gone or its state does not allow the action.
 */

/** Withdraws from this one interview: a draft is written and waits for approval. */
export async function withdraw(
  desk: Desk,
  interviewId: string,
  situation: SituationOf<'withdrawal'>,
): Promise<Draft> {
  const interview = await existing(desk, interviewId);
  const begun = openDraft(interview);
  if (interview.state === 'withdrawing' && begun?.kind === 'withdrawal') return begun;
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

/** Says something while an offer is being decided on: a draft of its own, which waits for approval. */
export async function writeLetter(
  desk: Desk,
  interviewId: string,
  situation: SituationOf<'letter'>,
): Promise<Draft> {
  const interview = await existing(desk, interviewId);
  const occasion = { kind: 'letter', situation } as const;
  const { stages, states } = situationOf(occasion).fits;
  if (!stages.includes(stageOf(interview)) || !states?.includes(interview.state))
    throw new StateError('The interview has moved on since, so this would not be true any more.');
  const begun = interview.drafts.find((draft) => draft.kind === 'letter' && waits(draft));
  return begun ?? write(desk, interview, { occasion, put: change.addDraft });
}

/**
 * Asks a company that the owner withdrew from to be considered again: a draft that waits for approval. "My
 * decision is final" and a hello must not wait beside it.
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
          change.expireDraft(
            current,
            { draftId: id, because: 'you ask to be considered again' },
            isoNow(desk),
          ),
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
  const { profile, now } = desk;
  const writing = { id: ulid(now), now, acceptanceId: null };
  const change = (it: Interview) => put(it, draftFor(it, { profile, occasion }, writing));
  await planReminders(desk, change(seen));
  return existingDraft(await update(desk, seen.id, change), { draftId: writing.id });
}

/** The draft in another situation or language, or with the owner's line or another person in it. */
export const redraw = (desk: Desk, seen: SeenDraft, request: Rewording) =>
  update(desk, seen.interviewId, (interview) =>
    redrawAs(interview, { draft: existingDraft(interview, seen), revision: seen.revision, request }, desk),
  );

/** How the draft would read in another situation or language; nothing is written. */
export async function previewOf(
  desk: Desk,
  seen: SeenDraft,
  request: Rewording,
): Promise<Pick<Draft, 'subject' | 'text'>> {
  const interview = freshen(await existing(desk, seen.interviewId), desk);
  const draft = existingDraft(interview, seen);
  const asked = { draft, revision: draft.revision, request };
  const { subject, text } = existingDraft(redrawAs(interview, asked, desk), seen);
  return { subject, text };
}

/** The friend whom the letter names has said yes: the text stays as it is. */
export const permit = (desk: Desk, seen: SeenDraft) =>
  update(desk, seen.interviewId, (interview) => {
    const { referral } = existingDraft(interview, seen);
    if (!referral?.name) throw new StateError('Nobody is recommended here any more.');
    return change.rewriteDraft(interview, seen, { referral: { ...referral, permitted: true } });
  });

/** The owner's own words from before the text was drawn anew are taken back. */
export const restoreWords = (desk: Desk, seen: SeenDraft) =>
  update(desk, seen.interviewId, (interview) => {
    const { aside } = existingDraft(interview, seen);
    if (!aside) throw new StateError('Nothing was put aside.');
    return change.rewriteDraft(interview, seen, { ...aside, edited: true });
  });

/**
 * The owner has called, and says what came of it: the mail begins with that. Their own words stay as they
 * are.
 */
export const recordCall = (desk: Desk, seen: SeenDraft, outcome: CallOutcome) =>
  update(desk, seen.interviewId, (interview) => {
    const called = { at: isoNow(desk), outcome };
    const noted = change.rewriteDraft(interview, seen, { called, callFaded: false });
    const draft = existingDraft(noted, seen);
    if (draft.edited) return noted;
    return redrawAs(noted, { draft, revision: draft.revision, request: {} }, desk);
  });

/** The owner knows the hiring manager: the telephone script is offered. */
export const callPersonally = (desk: Desk, seen: SeenDraft) =>
  update(desk, seen.interviewId, (interview) => change.rewriteDraft(interview, seen, { personal: true }));

/** The owner's word on an interview whose time has passed; what waits is worded for it. */
export const attend = (desk: Desk, interviewId: string, answer: Attendance) =>
  update(desk, interviewId, (interview) => {
    const said = change.attend(interview, answer, isoNow(desk));
    return redrawDrafts(proposedAnew(interview, said, desk), desk);
  });

/**
 * What was proposed before the owner said more gives way to what is proposed now; what they chose themselves
 * stays.
 */
function proposedAnew(before: Interview, after: Interview, desk: Desk): Interview {
  const setting = settingOf(desk);
  const drafts = after.drafts.map((draft) => {
    const because = REASON[situationOf(draft).states];
    if (!waits(draft) || draft.kind !== 'withdrawal' || !because) return draft;
    const isProposed = draft.situation === proposalFor(before, because, setting);
    return isProposed ? { ...draft, situation: proposalFor(after, because, setting) } : draft;
  });
  return { ...after, drafts };
}

/** Whether the one who asks to be written to is the one from now on. */
export const decideContact = (desk: Desk, interviewId: string, yes: boolean) =>
  update(desk, interviewId, (interview) =>
    redrawDrafts(change.decideContact(change.takeBackApprovals(interview), yes, isoNow(desk)), desk),
  );

/** Whether a message that seemed to end the process did. */
export const decideClosing = (desk: Desk, interviewId: string, yes: boolean) =>
  update(desk, interviewId, (interview) => {
    if (!interview.closing) throw new StateError('Nothing is asked here any more.');
    return yes
      ? change.close(interview, interview.closing.because, isoNow(desk))
      : change.keepOpen(interview, isoNow(desk));
  });

function existingDraft(interview: Interview, { draftId }: { draftId: string }): Draft {
  const draft = draftOf(interview, draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  return draft;
}

/** The nudge comes once, or again every year. */
export const repeatNudge = (desk: Desk, interviewId: string, yearly: boolean) =>
  update(desk, interviewId, (interview) => change.repeatNudge(interview, yearly, isoNow(desk)));

/**
 * Facts that the owner typed; waiting drafts are worded anew from them, and reminders follow the new time.
 */
export async function correct(desk: Desk, interviewId: string, corrections: change.Said): Promise<Interview> {
  const corrected = await update(desk, interviewId, (interview) =>
    redrawDrafts(change.correct(interview, corrections, isoNow(desk)), desk),
  );
  await planReminders(desk, corrected);
  return corrected;
}

/**
 * The owner says which of several times is right: waiting drafts and reminders follow it, and nobody is written
 * to.
 */
export async function chooseTime(desk: Desk, interviewId: string, time: string): Promise<Interview> {
  const moment = momentOf(desk);
  const chosen = await update(desk, interviewId, (interview) => {
    const { otherTime } = interview;
    const isTheirs = otherTime !== undefined && writtenStart(otherTime) === time;
    const of = isTheirs ? otherTime : interview;
    const say = (chosen: string) => spokenAs(of, chosen, moment.timeZone);
    return redrawDrafts(change.chooseTime(interview, { time, say }, moment), desk);
  });
  await planReminders(desk, chosen);
  return chosen;
}

/** Not worth keeping: closed without a word to anybody. */
export const dismiss = (desk: Desk, interviewId: string) =>
  update(desk, interviewId, (interview) => change.close(interview, 'dismissed', isoNow(desk)));

/** Pending again after a dismissal, a recruiter's cancellation or a draft that is not wanted any more. */
export const reopen = (desk: Desk, interviewId: string) =>
  update(desk, interviewId, (interview) => change.reopen(interview, isoNow(desk)));

/** The owner's own words for a draft. */
export const saveDraft = (desk: Desk, seen: SeenDraft, words: { subject: string; text: string }) =>
  update(desk, seen.interviewId, (interview) =>
    change.rewriteDraft(interview, seen, { ...words, edited: true }),
  );

export const discard = (desk: Desk, seen: SeenDraft) =>
  update(desk, seen.interviewId, (interview) => change.discardDraft(interview, seen, isoNow(desk)));

/**
 * What the owner has just decided of a draft is taken back: their approval as long as it has not left, their
 * discarding, or that they sent it themselves.
 * @throws StateError when it has left, or the interview has moved on
 */
export async function takeBack(desk: Desk, { interviewId, draftId }: DraftIds): Promise<void> {
  const at = isoNow(desk);
  const interview = await update(desk, interviewId, (it) => {
    const draft = existingDraft(it, { draftId });
    if (draft.state === 'sent') return change.unmarkSent(it, draftId, at);
    if (draft.state !== 'discarded') return change.takeBackApproval(it, draftId, at);
    const { accepted = [] } = desk.profile;
    if (draft.acceptanceId && !accepted.some(({ acceptanceId }) => acceptanceId === draft.acceptanceId))
      throw new StateError('You have taken back the acceptance that this letter speaks of.');
    return redrawDrafts(change.bringBackDraft(it, draftId, at), desk);
  });
  await planReminders(desk, interview);
}

/** No more reminders of this draft; it still waits. */
export const silence = (desk: Desk, { interviewId, draftId }: DraftIds) =>
  update(desk, interviewId, (interview) => change.silenceDraft(interview, draftId, isoNow(desk)));

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
  const { ownerId } = profile;
  const dueAt = snoozedUntil(isoNow(desk), profile, days);
  await services.schedules.plan({ kind: 'nudge', ownerId, interviewId }, Date.parse(dueAt), now);
  await update(desk, interviewId, (interview) => change.planNudge(interview, dueAt, isoNow(desk)));
}

/** No further nudge for this interview. */
export async function stopNudges(desk: Desk, interviewId: string): Promise<void> {
  const { nudge } = await update(desk, interviewId, (interview) => change.stopNudge(interview, isoNow(desk)));
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
  const reading = await readOne(desk, moved);
  const proposed = proposedBy(interview, (of) => of === key);
  const opened = change.open(ulid(now), profile.ownerId, { ...reading, proposed }, moved);
  const rest = interview.messages.filter((message) => message.key !== key);
  const kept = await readInOrder(desk, rest);
  const facts = change.factsAnew(kept, ownFacts(interview.facts));
  await services.interviews.create(opened);
  await update(desk, interviewId, (it) => ({
    ...redrawDrafts(change.split(it, { messageKey: key, facts }, isoNow(desk)), desk),
    invitations: kept.flatMap((again) => again.invitations),
  }));
  return opened;
}

/**
 * Joins this interview into another one. The other takes over first, so that a crash in between loses
 * nothing.
 */
export async function merge(desk: Desk, interviewId: string, intoId: string): Promise<void> {
  if (interviewId === intoId) throw new StateError('An interview cannot be merged with itself.');
  const interview = await existing(desk, interviewId);
  change.close(interview, 'merged', isoNow(desk));
  await update(desk, intoId, (into) => redrawDrafts(change.merge(into, interview, isoNow(desk)), desk));
  await update(desk, interviewId, (it) => ({
    ...change.close(it, 'merged', isoNow(desk)),
    mergedInto: intoId,
  }));
}

/**
 * The two were not the same: each has its own messages again, and the facts that were read from them. This one
 * is there again first, so that a crash in between loses nothing.
 */
export async function unmerge(desk: Desk, interviewId: string): Promise<void> {
  const { services, profile } = desk;
  const interview = await existing(desk, interviewId);
  const into = interview.mergedInto && (await services.interviews.get(profile.ownerId, interview.mergedInto));
  if (!into) throw new StateError('The other interview is no longer there.');
  const messageKeys = new Set(interview.messages.map(({ key }) => key));
  const rest = into.messages.filter(({ key }) => !messageKeys.has(key));
  const kept = await readInOrder(desk, rest);
  const own = Object.entries(ownFacts(into.facts)).filter(
    ([name, fact]) => JSON.stringify(interview.facts[name as keyof Facts]) !== JSON.stringify(fact),
  );
  const facts = change.factsAnew(kept, Object.fromEntries(own) as Facts);
  change.takeApart(into, { messageKeys, facts }, isoNow(desk));
  await update(desk, interviewId, (it) => change.unmerge(it, isoNow(desk)));
  await update(desk, into.id, (it) => ({
    ...redrawDrafts(change.takeApart(it, { messageKeys, facts }, isoNow(desk)), desk),
    invitations: kept.flatMap((again) => again.invitations),
  }));
}

const ownFacts = (facts: Facts) =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact?.evidence.where === 'owner'));

/** Its kind stays the one that it was recorded as, which may be the owner's own word. */
async function readOne(desk: Desk, message: MessageRef): Promise<Reading> {
  const reading = await readAgain(desk, message);
  if (!reading) throw new StateError('The original message is no longer kept.');
  return { ...reading, kind: message.kind };
}

/** Messages read again as they were written: of two times the one that was written last stands. */
async function readInOrder(desk: Desk, messages: MessageRef[]): Promise<Reading[]> {
  const inOrder = inOrderWritten(messages, desk.profile.timeZone);
  return Promise.all(
    inOrder.map(async (message) => {
      const reading = await readOne(desk, message);
      return { ...reading, facts: change.withSource(reading.facts, message) };
    }),
  );
}

async function existing({ services, profile }: Desk, interviewId: string): Promise<Interview> {
  const interview = await services.interviews.get(profile.ownerId, interviewId);
  if (!interview) throw new StateError('This interview is no longer there.');
  return interview;
}

/** The owner changes what they see: drafts that fit the moment, as the page shows them. */
async function update(
  desk: Desk,
  interviewId: string,
  changed: (interview: Interview) => Interview,
): Promise<Interview> {
  const { services, profile } = desk;
  const interview = await services.interviews.update(profile.ownerId, interviewId, (it) =>
    changed(freshen(it, desk)),
  );
  if (!interview) throw new StateError('This interview is no longer there.');
  return interview;
}
