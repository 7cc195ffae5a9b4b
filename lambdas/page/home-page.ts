import { ulid } from 'ulid';
import { whenOf } from '../draft/fact-rows.ts';
import { type Interview, openDraft, title } from '../interview/interview.ts';
import { byUrgency } from '../interview/urgency.ts';
import { secretAddress } from '../store/owners.ts';
import { type Again, actionsOf, frame, STATES } from './parts.ts';
import { renderPage } from './render.ts';
import { draftPath, pathTo, type Visit } from './visit.ts';

/** All interviews, what waits for the owner first, and "I accepted an offer" from somewhere else. */
export async function homePage(visited: Visit, again: Again): Promise<string> {
  const { profile, services, token, link } = visited;
  const all = (await services.interviews.list(profile.ownerId)).filter(
    ({ closedBecause }) => closedBecause !== 'merged',
  );
  const waiting = all.filter((interview) => openDraft(interview));
  const pending = all.filter(({ state }) => state === 'pending');
  const rank = (interview: Interview) => (openDraft(interview) ? 0 : interview.state === 'pending' ? 1 : 2);
  const sorted = all.toSorted((a, b) => rank(a) - rank(b) || byUrgency(a, b));
  return renderPage('home', frame(visited, 'Your interviews', again), {
    summary: `${pending.length} pending, ${waiting.length} waiting for your OK, ${all.length} in all.`,
    interviews: sorted.map((interview) => {
      const draft = openDraft(interview);
      return {
        title: title(interview),
        state: STATES[interview.state][0],
        path: pathTo(token, link, { opens: 'interview', interviewId: interview.id }),
        when: whenOf(interview),
        waiting: draft ? draftPath(visited, interview.id, draft.id) : null,
      };
    }),
    inbox: profile.inboxAddress,
    secret: secretAddress(profile),
    profile: `${visited.path}/profile`,
    acceptance: ulid(visited.now),
    actions: actionsOf(visited, ['accept']),
  });
}
