import { ulid } from 'ulid';
import { whenOf } from '../draft/fact-rows.ts';
import { waits } from '../interview/draft.ts';
import { type Interview, openDraft, title } from '../interview/interview.ts';
import { byUrgency } from '../interview/urgency.ts';
import { secretAddress } from '../store/owners.ts';
import { type Again, actionsOf, draftState, frame, STATES, standingOffer } from './parts.ts';
import { pipeline } from './pipeline.ts';
import { renderPage } from './render.ts';
import { draftPath, pathTo, type Visit } from './visit.ts';

const FILTERS: Record<string, { label: string; keeps: (interview: Interview) => boolean }> = {
  all: { label: 'All', keeps: () => true },
  waiting: { label: 'Waiting for me', keeps: (interview) => openDraft(interview) !== undefined },
  pending: { label: 'Pending', keeps: ({ state }) => state === 'pending' },
  withdrawn: { label: 'Withdrawn', keeps: ({ state }) => state === 'withdrawn' },
  closed: { label: 'Closed', keeps: ({ state }) => state === 'closed' || state === 'accepted' },
};

/** All interviews, what waits for the owner first, and "I accepted an offer" from somewhere else. */
export async function homePage(visited: Visit, again: Again): Promise<string> {
  const { profile, services, token, link, path, query, now } = visited;
  const all = (await services.interviews.list(profile.ownerId)).filter(
    ({ closedBecause }) => closedBecause !== 'merged',
  );
  const chosen = Object.hasOwn(FILTERS, query.show ?? '') ? (query.show as string) : 'all';
  const search = (query.q ?? '').trim();
  const waiting = all.filter(({ drafts }) => drafts.some(waits));
  const pending = all.filter(({ state }) => state === 'pending');
  const rank = (interview: Interview) => (openDraft(interview) ? 0 : interview.state === 'pending' ? 1 : 2);
  const shown = all
    .filter((interview) => FILTERS[chosen]?.keeps(interview) && finds(interview, search))
    .toSorted((a, b) => rank(a) - rank(b) || byUrgency(profile.timeZone)(a, b));
  return renderPage('home', frame(visited, 'Your interviews', again), {
    summary: `${pending.length} pending, ${waiting.length} waiting for your OK, ${all.length} in all.`,
    any: all.length > 0,
    path,
    search,
    filters: Object.entries(FILTERS).map(([name, { label }]) => ({
      name,
      label,
      selected: name === chosen,
    })),
    interviews: shown.map((interview) => {
      const draft = openDraft(interview);
      return {
        title: title(interview),
        state: STATES[interview.state][0],
        path: pathTo(token, link, { opens: 'interview', interviewId: interview.id }),
        when: whenOf(interview, profile.timeZone),
        draft: draft
          ? {
              path: draftPath(visited, interview.id, draft.id),
              label: waits(draft) ? 'A draft waits for your OK' : draftState(draft)[1],
            }
          : null,
      };
    }),
    several: all.flatMap(({ drafts }) => drafts.filter(waits)).length > 1 ? `${path}/review` : null,
    pipeline: all.length ? pipeline(all, now) : null,
    inbox: profile.inboxAddress,
    secret: secretAddress(profile),
    profile: `${path}/profile`,
    acceptance: ulid(now),
    standing: standingOffer(profile),
    actions: actionsOf(visited, ['accept', 'reopen', 'calendar', 'erase']),
  });
}

/** Every word of the search stands somewhere in what is known of the interview. */
function finds({ facts, messages }: Interview, search: string): boolean {
  const known = [
    facts.company?.value,
    facts.role?.value,
    facts.recruiterName?.value,
    facts.recruiterEmail?.value,
    ...messages.map(({ subject }) => subject),
  ]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.includes(word));
}
