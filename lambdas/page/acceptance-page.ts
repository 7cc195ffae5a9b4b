import { hasLeft, title } from '../interview/interview.ts';
import { type Again, actionsOf, frame, STATES } from './parts.ts';
import { renderPage } from './render.ts';
import type { Visit } from './visit.ts';

/** What an acceptance led to, and the way back as long as nothing has been sent. */
export async function acceptancePage(
  visited: Visit,
  acceptanceId: string,
  again: Again,
): Promise<string | null> {
  const { services, profile } = visited;
  const acceptance = await services.acceptances.get(profile.ownerId, acceptanceId);
  if (!acceptance) return null;
  const drafted = (await services.interviews.list(profile.ownerId)).filter((interview) =>
    interview.drafts.some((draft) => draft.acceptanceId === acceptanceId),
  );
  const undone = acceptance.state === 'undone' || acceptance.state === 'undoing';
  const sent = drafted.some((interview) => hasLeft(interview, acceptanceId));
  return renderPage('acceptance', frame(visited, 'The offer you accepted', again), {
    heading: undone ? 'Taken back' : 'The offer you accepted',
    explanation: undone
      ? 'Its drafts are discarded and the interviews are pending again.'
      : sent
        ? 'These withdrawals were written because of it. One of them has been sent, so they can no longer be taken back as a whole. What has not left still can.'
        : 'These withdrawals were written because of it. As long as none has been sent, you can take all of it back.',
    interviews: drafted.map((interview) => ({ title: title(interview), state: STATES[interview.state][0] })),
    canUndo: !undone,
    sent,
    actions: actionsOf(visited, ['reopen']),
  });
}
