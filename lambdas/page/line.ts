import { freshen } from '../draft/redraw.ts';
import { type Draft, sentAtOf, waits } from '../interview/draft.ts';
import { type Interview, title } from '../interview/interview.ts';
import { callsFirst, clockOf, HOUR_MS, type Moment, momentOf, standing } from '../interview/standing.ts';
import { byUrgency } from '../interview/urgency.ts';
import type { Desk } from '../workflow/services.ts';
import type { Leaving } from './pages.ts';
import { soon, soonOf } from './soon.ts';
import { acceptanceIn, draftPath, linePath, type Visit } from './visit.ts';

/** The line of work: letters that are decided one after the other, the most urgent first. */

/** One letter of the line. */
export interface Step {
  interview: Interview;
  draft: Draft;
}

/** The letters that a link leads through; none for a link that opens one alone. */
export const lineOf = async (visited: Visit, listed = aloneIn(visited)): Promise<Step[]> =>
  linePath(visited) ? stepsOf(visited, acceptanceIn(visited.link.scope), listed) : [];

/** The interview that is shown, where the acceptance of the link has asked for a letter of no other. */
export function aloneIn({ link, profile, interview }: Visit): Interview[] | undefined {
  const acceptanceId = acceptanceIn(link.scope);
  const offer = profile.accepted?.find((it) => it.acceptanceId === acceptanceId);
  return interview && offer?.alone === interview.id ? [interview] : undefined;
}

/**
 * The letters of an acceptance, whatever became of them; without one all that wait, are leaving or left just
 * now. Their texts are as they must read at this moment.
 * @param listed all interviews, where they have just been read
 */
export async function stepsOf(
  desk: Desk,
  acceptanceId: string | null,
  listed?: Interview[],
): Promise<Step[]> {
  const { services, profile, now } = desk;
  const all = listed ?? (await services.interviews.list(profile.ownerId));
  const interviews = all.toSorted(byUrgency(profile.timeZone));
  return interviews.flatMap((stored) => {
    const interview = freshen(stored, desk);
    const drafts = acceptanceId
      ? interview.drafts.filter((draft) => draft.acceptanceId === acceptanceId).slice(-1)
      : interview.drafts.filter((draft) => isInHand(draft, now));
    return drafts.map((draft) => ({ interview, draft }));
  });
}

/** What was sent so lately still counts in "2 of 4". */
const JUST_NOW_MS = HOUR_MS;

const isInHand = (draft: Draft, now: number): boolean => {
  const sentAt = sentAtOf(draft);
  return sentAt ? now - Date.parse(sentAt) < JUST_NOW_MS : draft.state !== 'discarded';
};

/** Where a draft stands in its line, from 0; -1 where it is not in it. */
const placeOf = (steps: Step[], draftId: string) => steps.findIndex(({ draft }) => draft.id === draftId);

/** The next that waits: what follows first, then what was left for later. */
export function nextOf(steps: Step[], draftId: string): Step | undefined {
  const at = placeOf(steps, draftId);
  const others = [...steps.slice(at + 1), ...steps.slice(0, Math.max(0, at))];
  return others.find(({ draft }) => waits(draft));
}

/** The path of a step, behind the link of a visit. */
export const pathOfStep = (visited: Visit, { interview, draft }: Step) =>
  draftPath(visited, interview.id, draft.id);

/** What a page says of its place in the line. */
export interface Place {
  /** "2 of 4 · interview tomorrow at 09:30 · call first". */
  words: string;
  /** Where the next one is, without deciding this one; null on a page of one alone. */
  later: string | null;
}

/** The place of the draft that is shown, with what presses. */
export function placeIn(visited: Visit, steps: Step[], { interview, draft }: Step): Place {
  const at = placeOf(steps, draft.id);
  const moment = momentOf(visited);
  const isTimed = draft.kind === 'withdrawal' && standing(interview, moment) !== 'over';
  const when = isTimed ? soonOf(interview, moment) : null;
  const words = [
    at >= 0 && steps.length > 1 ? `${at + 1} of ${steps.length}` : null,
    when && `interview ${when}`,
    isTimed && waits(draft) && callsFirst(interview, moment) ? 'call first' : null,
  ].flatMap((part) => part ?? []);
  const next = at < 0 ? undefined : steps.slice(at + 1).find((step) => waits(step.draft));
  const end = at >= 0 && steps.length > 1 ? linePath(visited) : null;
  return { words: words.join(' · '), later: next ? pathOfStep(visited, next) : end };
}

/** What was decided on the page before, where the link leads to it, with the way back while there is one. */
export function decidedBefore(visited: Visit, steps: Step[], message: string | null | undefined) {
  const [interviewId, draftId] = (visited.query.was ?? '').split('/');
  const step = steps.find(({ interview, draft }) => interview.id === interviewId && draft.id === draftId);
  if (!step || !message) return null;
  const label = wayBack(step.draft);
  return {
    title: title(step.interview),
    undo: label ? `${pathOfStep(visited, step)}/undo` : null,
    label,
    leaves: leaving(step, momentOf(visited)),
  };
}

/** What is further away than this is told by its day and hour, and not counted down. */
const COUNTED_DOWN_S = 600;

/** When a draft that is approved leaves; null for any other, and while the mail service is busy. */
export function leaving({ interview, draft }: Step, moment: Moment): Leaving | null {
  if (draft.state !== 'approved' || draft.attempts) return null;
  const at = Date.parse(draft.leavesAt);
  const seconds = Math.max(0, Math.ceil((at - moment.now) / 1000));
  return {
    seconds,
    when: seconds > COUNTED_DOWN_S ? soon(at, moment, clockOf(interview, moment.timeZone)) : null,
  };
}

/** What the button says that takes a decision back; null where there is none to take back. */
export function wayBack(draft: Draft): string | null {
  if (draft.state === 'approved') return 'Take it back';
  if (draft.state === 'discarded' && !draft.because) return 'Undo: bring the letter back';
  if (draft.state === 'sent' && !draft.messageId) return 'Undo: I have not sent it';
  return null;
}
