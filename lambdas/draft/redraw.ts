import { type Interview, waits } from '../interview/interview.ts';
import { rewriteDraft } from '../interview/transitions.ts';
import { composeWords } from './compose.ts';

/**
 * After facts changed: waiting drafts are worded anew, and those that the owner edited keep their text and
 * get the new recipient.
 * @param now epoch ms
 */
export function redrawDrafts(interview: Interview, ownerName: string | null, now: number): Interview {
  return interview.drafts.filter(waits).reduce((current, draft) => {
    const words = composeWords(current, draft.kind, draft.situation, ownerName, now);
    const changed = draft.edited ? { to: words.to } : words;
    const same = Object.entries(changed).every(
      ([name, value]) => JSON.stringify(draft[name as keyof typeof changed]) === JSON.stringify(value),
    );
    return same ? current : rewriteDraft(current, draft.id, draft.revision, changed);
  }, interview);
}
