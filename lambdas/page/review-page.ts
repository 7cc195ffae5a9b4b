import { goesByLinkedIn } from '../draft/channel.ts';
import { checklist } from '../draft/checklist.ts';
import { phoneOf } from '../draft/hrefs.ts';
import { checkTone } from '../draft/tone/check.ts';
import { spokenMailbox } from '../draft/words.ts';
import { waits } from '../interview/draft.ts';
import { title } from '../interview/interview.ts';
import { callsFirst, momentOf } from '../interview/standing.ts';
import { aroundOf } from '../send/around.ts';
import { isFresh } from '../store/links.ts';
import { declining } from './declining.ts';
import { lineOf, pathOfStep, placeIn, type Step } from './line.ts';
import type { DraftToReview } from './pages.ts';
import { type Again, frame } from './parts.ts';
import { renderPage } from './render.ts';
import { twinsOf } from './twins.ts';
import type { Visit } from './visit.ts';

/** All drafts that wait, each with its whole text as it must read now, to be approved in one go. */
export async function reviewPage(visited: Visit, again: Again): Promise<string> {
  const { link, now } = visited;
  const steps = (await lineOf(visited)).filter(({ draft }) => waits(draft));
  return renderPage('review', frame(visited, 'Review and approve', again), {
    drafts: steps.map((step) => toReview(visited, steps, step)),
    fresh: isFresh(link, now),
  });
}

function toReview(visited: Visit, steps: Step[], step: Step): DraftToReview {
  const { interview, draft } = step;
  const checks = checklist(interview, draft, aroundOf(visited));
  const open = checks.find(({ state }) => state === 'stop' || state === 'confirm');
  const isUrgent = draft.kind === 'withdrawal' && callsFirst(interview, momentOf(visited));
  return {
    field: `draft-${draft.id}`,
    value: `${interview.id}/${draft.id}/${draft.revision}/${draft.drawnFor}`,
    title: title(interview),
    place: placeIn(visited, steps, step).words,
    phone: isUrgent ? phoneOf(interview.facts.recruiterPhone?.value) : null,
    declines: declining(visited, interview, draft),
    twins: twinsOf(visited, steps, draft),
    findings: checkTone(draft, interview),
    to: spokenMailbox(draft.to),
    subject: draft.subject,
    text: draft.text,
    path: pathOfStep(visited, step),
    open: goesByLinkedIn(interview) ? 'It goes by LinkedIn.' : (open?.detail ?? null),
  };
}
