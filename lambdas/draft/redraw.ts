import { type Draft, waits } from '../interview/draft.ts';
import type { Interview } from '../interview/interview.ts';
import { situationOf } from '../interview/situations.ts';
import { HOUR_MS, momentOf, standing } from '../interview/standing.ts';
import { rewriteDraft, type Seen, saysGoodbye } from '../interview/transitions.ts';
import { composeWords, type Request, type WritingDesk } from './compose.ts';

/** What a draft was asked to say. */
export const requestOf = (draft: Draft): Request => {
  const { kind, situation, language, reason, referral, called, callFaded } = draft;
  const outcome = callFaded ? undefined : called?.outcome;
  return { kind, situation, language, reason, referral, called: outcome } as Request;
};

/**
 * After facts changed: waiting drafts are worded anew, and those that the owner edited keep their text and
 * get the new recipient.
 */
export function redrawDrafts(interview: Interview, desk: WritingDesk): Interview {
  const fresh = freshen(interview, desk);
  return fresh.drafts.filter(waits).reduce((current, draft) => {
    const words = composeWords(current, requestOf(draft), desk);
    const changed = draft.edited ? { to: words.to } : words;
    const same = Object.entries(changed).every(
      ([name, value]) => JSON.stringify(draft[name as keyof typeof changed]) === JSON.stringify(value),
    );
    return same ? current : rewriteDraft(current, { draftId: draft.id, revision: draft.revision }, changed);
  }, fresh);
}

/**
 * Waiting drafts as they must be at this moment: one that was drawn when the interview stood otherwise (it is
 * near now, has begun, was missed) would say what is no longer true. It is drawn anew, and the owner's own
 * words are kept aside. Done again at the same moment it changes nothing.
 */
export function freshen(interview: Interview, desk: WritingDesk): Interview {
  const stands = standing(interview, momentOf(desk));
  return interview.drafts.reduce((current, draft) => {
    const fades = callHasFaded(draft, desk.now);
    if (!waits(draft) || !dependsOnTime(draft) || (draft.drawnFor === stands && !fades)) return current;
    const drawn = fades ? { ...draft, callFaded: true as const } : draft;
    return redrawAs(current, { draft: drawn, revision: draft.revision, request: {} }, desk);
  }, interview);
}

/** "Just now" is true for so long. */
const JUST_NOW_MS = 2 * HOUR_MS;

const callHasFaded = ({ called, callFaded, edited }: Draft, now: number) =>
  called !== undefined && !callFaded && !edited && now - Date.parse(called.at) > JUST_NOW_MS;

/** Whether a letter speaks of the interview's time. */
export const dependsOnTime = (draft: Draft) =>
  draft.kind === 'withdrawal' && (saysGoodbye(draft) || situationOf(draft).asks === 'another-time');

/** What may be asked of a draft that is written already. */
export type Rewording = Partial<Pick<Request, 'situation' | 'language' | 'reason' | 'referral' | 'called'>>;

/**
 * The same draft in another situation or language, with another line of the owner's or another person: the
 * text is drawn anew, and what the owner had written is kept aside.
 * @param wanted `revision` is the one that the owner saw
 * @throws StateError when the draft does not wait, or was changed elsewhere
 */
export function redrawAs(
  interview: Interview,
  { draft, revision, request }: { draft: Draft; revision: number; request: Rewording },
  desk: WritingDesk,
): Interview {
  const asked = { ...requestOf(draft), ...request } as Request;
  const { situation, language, reason, referral } = asked;
  const seen: Seen = { draftId: draft.id, revision };
  return rewriteDraft(interview, seen, {
    ...composeWords(interview, asked, desk),
    situation,
    language,
    ...(reason === undefined ? {} : { reason }),
    ...(referral === undefined ? {} : { referral }),
    edited: false,
    ...(draft.callFaded ? { callFaded: true as const } : {}),
    ...(draft.edited ? { aside: { subject: draft.subject, text: draft.text } } : {}),
  });
}
