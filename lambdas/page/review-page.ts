import { goesByLinkedIn } from '../draft/channel.ts';
import { checklist } from '../draft/checklist.ts';
import { type Interview, title, waits } from '../interview/interview.ts';
import { byUrgency } from '../interview/urgency.ts';
import { type Again, actionsOf, frame, spokenMailbox } from './parts.ts';
import { renderPage } from './render.ts';
import { draftPath, type Visit } from './visit.ts';

/** All drafts that wait, each with its whole text, to be approved in one go. */
export async function reviewPage(visited: Visit, again: Again): Promise<string> {
  const interviews = (await visited.services.interviews.list(visited.profile.ownerId)).toSorted(byUrgency);
  return renderPage('review', frame(visited, 'Review and approve', again), {
    drafts: interviews.flatMap((interview) => waitingOf(visited, interview)),
    actions: actionsOf(visited, ['approve']),
  });
}

function waitingOf(visited: Visit, interview: Interview) {
  return interview.drafts.filter(waits).map((draft) => {
    const open = checklist(interview, draft).find(({ state }) => state === 'stop' || state === 'confirm');
    return {
      field: `draft-${draft.id}`,
      value: `${interview.id}/${draft.id}/${draft.revision}`,
      title: title(interview),
      to: spokenMailbox(draft.to),
      subject: draft.subject,
      text: draft.text,
      path: draftPath(visited, interview.id, draft.id),
      open: goesByLinkedIn(interview) ? 'It goes by LinkedIn.' : (open?.detail ?? null),
    };
  });
}
