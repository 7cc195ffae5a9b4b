import { type Check, checklist } from '../draft/checklist.ts';
import { type Draft, type Interview, title, waits } from '../interview/interview.ts';
import { type Again, actionsOf, draftState, facts, frame, originalOf, spokenMailbox } from './parts.ts';
import { renderPage } from './render.ts';
import type { Visit } from './visit.ts';

/** One draft: the mail as it will be sent, the checklist, the original beside it, and what can be done. */
export async function draftPage(
  visited: Visit,
  interview: Interview,
  draft: Draft,
  again: Again,
): Promise<string> {
  const [state, explanation] = draftState(draft);
  const editable = waits(draft);
  const checks: Check[] = editable ? checklist(interview, draft) : [];
  const stops = checks.filter((check) => check.state === 'stop');
  const typed = again.form === 'save' ? (again.typed ?? null) : null;
  const heading = `${draft.kind === 'nudge' ? 'A note about' : 'Withdrawal:'} ${title(interview)}`;
  return renderPage('draft', frame(visited, heading, again), {
    heading,
    state,
    explanation,
    to: spokenMailbox(draft.to),
    subject: draft.subject,
    text: draft.text,
    declines: declining(interview, draft),
    editable,
    revision: draft.revision,
    confirm: !stops.length && checks.some((check) => check.state === 'confirm'),
    blocked: stops.length ? `This cannot be sent yet. ${stops.map(({ detail }) => detail).join(' ')}` : null,
    typed: typed !== null,
    form: { subject: typed?.subject ?? draft.subject, text: typed?.text ?? draft.text },
    can: { discard: editable || draft.state === 'unknown' },
    markSentLabel: draft.state === 'unknown' ? 'It was sent' : 'I sent it myself',
    isNudge: draft.kind === 'nudge',
    checks,
    ...facts(visited, interview, again),
    original: await originalOf(visited, interview.messages.at(-1)?.rawKey),
    actions: actionsOf(visited, ['approve', 'save', 'discard', 'mark-sent', 'snooze', 'stop', 'correct']),
  });
}

function declining({ invitations }: Interview, { kind, state, messageId }: Draft): string | null {
  if (kind !== 'withdrawal' || !invitations.some(({ method }) => method === 'REQUEST')) return null;
  if (state === 'sent') return messageId && 'The calendar invitation was declined in the same mail.';
  return 'The calendar invitation is declined in the same mail.';
}
