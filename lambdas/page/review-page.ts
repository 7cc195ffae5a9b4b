import { goesByLinkedIn } from '../draft/channel.ts';
import { checklist } from '../draft/checklist.ts';
import { freshen } from '../draft/redraw.ts';
import { waits } from '../interview/draft.ts';
import { type Interview, title } from '../interview/interview.ts';
import { byUrgency } from '../interview/urgency.ts';
import { aroundOf } from '../send/around.ts';
import { type Again, actionsOf, frame, spokenMailbox } from './parts.ts';
import { renderPage } from './render.ts';
import { draftPath, type Visit } from './visit.ts';

/** All drafts that wait, each with its whole text as it must read now, to be approved in one go. */
export async function reviewPage(visited: Visit, again: Again): Promise<string> {
  const { services, profile, now } = visited;
  const interviews = (await services.interviews.list(profile.ownerId)).toSorted(byUrgency(profile.timeZone));
  return renderPage('review', frame(visited, 'Review and approve', again), {
    drafts: interviews.flatMap((interview) => waitingOf(visited, freshen(interview, profile, now))),
    actions: actionsOf(visited, ['approve']),
  });
}

function waitingOf(visited: Visit, interview: Interview) {
  const around = aroundOf(visited.profile, visited.services.senderAddress, visited.now);
  return interview.drafts.filter(waits).map((draft) => {
    const checks = checklist(interview, draft, around);
    const open = checks.find(({ state }) => state === 'stop' || state === 'confirm');
    return {
      field: `draft-${draft.id}`,
      value: `${interview.id}/${draft.id}/${draft.revision}/${draft.drawnFor}`,
      title: title(interview),
      to: spokenMailbox(draft.to),
      subject: draft.subject,
      text: draft.text,
      path: draftPath(visited, interview.id, draft.id),
      open: goesByLinkedIn(interview) ? 'It goes by LinkedIn.' : (open?.detail ?? null),
    };
  });
}
