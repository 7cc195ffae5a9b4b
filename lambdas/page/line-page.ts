import { appliedAt, ENDINGS, unanswered } from '../interview/applications.ts';
import { type Draft, waits } from '../interview/draft.ts';
import { type Interview, title } from '../interview/interview.ts';
import { momentOf } from '../interview/standing.ts';
import { holdingOf } from './holding.ts';
import { leaving, lineOf, pathOfStep, type Step, wayBack } from './line.ts';
import type { ApplicationToEnd, LineItem } from './pages.ts';
import { type Again, draftState, frame, ownPage } from './parts.ts';
import { renderPage } from './render.ts';
import { soonDay, soonOf } from './soon.ts';
import { acceptanceIn, opensAll, pathTo, type Visit } from './visit.ts';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spoken = (count: number) => NUMBERS[count] ?? String(count);

const isOnItsWay = ({ state }: Draft) => state === 'approved' || state === 'sending' || state === 'sent';

/** It was sent, or may have been. */
const hasLeft = ({ state }: Draft) => state === 'sending' || state === 'sent' || state === 'unknown';

/** Where the letters of a line stand together: what waits, what is on its way, and the way back. */
export async function linePage(visited: Visit, again: Again): Promise<string | null> {
  const { services, profile, link, token } = visited;
  const acceptanceId = acceptanceIn(link.scope);
  /** One that stands is in the profile, which has been read. */
  const stands = profile.accepted?.some((offer) => offer.acceptanceId === acceptanceId) ?? false;
  const isKept = acceptanceId !== null && !stands;
  const acceptance = isKept ? await services.acceptances.get(profile.ownerId, acceptanceId) : null;
  if (isKept && !acceptance) return null;
  const listed = await services.interviews.list(profile.ownerId);
  const steps = await lineOf(visited, listed);
  const undone = acceptance?.state === 'undone' || acceptance?.state === 'undoing';
  const applications = undone ? null : applicationsToEnd(visited, again, listed);
  const first = steps.find(({ draft }) => waits(draft));
  const heading = undone ? 'Taken back' : headingOf(visited, steps);
  /** The heading says it already, and what follows it more exactly. */
  const said = undone ? { ...again, message: null } : again;
  return renderPage('line', frame(visited, heading, said), {
    holding: first ? holdingOf(visited, first.draft, steps) : null,
    heading,
    undone: undone ? becameOf(steps) : null,
    applications,
    steps: steps.map((step) => itemOf(visited, step)),
    start: first ? { path: pathOfStep(visited, first), label: startLabel(steps) } : null,
    together:
      steps.filter(({ draft }) => waits(draft)).length > 1 ? pathTo(token, link, { opens: 'review' }) : null,
    canUndo: (stands || Boolean(acceptance)) && !undone,
    sent: steps.some(({ draft }) => hasLeft(draft)),
    all: opensAll(visited) ? `/l/${token}` : null,
  });
}

/** What is discarded with the acceptance, and what the recruiters have, or may have: both by their titles. */
function becameOf(steps: Step[]) {
  const titlesOf = (isOne: (draft: Draft) => boolean) =>
    steps.filter(({ draft }) => isOne(draft)).map(({ interview }) => title(interview));
  return { discarded: titlesOf(({ state }) => state === 'discarded'), left: titlesOf(hasLeft) };
}

/** So many are decided at once: a page of more would be long and heavy. */
const MOST_SHOWN = 40;

/** The applications that nobody has answered, each with the ways to end it; null where there are none. */
function applicationsToEnd(visited: Visit, again: Again, listed: Interview[]) {
  const { accepted = [] } = visited.profile;
  if (!accepted.length) return null;
  const all = unanswered(listed, accepted);
  if (!all.length) return null;
  const count = capital(all.length);
  return {
    heading: `${count} ${all.length === 1 ? 'application' : 'applications'} without an answer`,
    list: all.slice(0, MOST_SHOWN).map((interview) => applicationOf(visited, interview, again)),
    rest: Math.max(0, all.length - MOST_SHOWN) || null,
  };
}

/** When one that was added by hand was applied for is not known. */
function sinceWhen(visited: Visit, interview: Interview): string {
  const day = soonDay(appliedAt(interview).slice(0, 10), momentOf(visited));
  return interview.messages.length ? `Applied ${day}` : `Added by you ${day}`;
}

function applicationOf(visited: Visit, interview: Interview, { typed = {} }: Again): ApplicationToEnd {
  const name = `end-${interview.id}`;
  const chosen = ENDINGS.map((ending) => [ending, typed[name] === ending] as const);
  return {
    name,
    title: title(interview),
    since: sinceWhen(visited, interview),
    to: interview.facts.recruiterEmail?.value ?? null,
    link: ownPage(interview),
    chosen: Object.fromEntries(chosen) as ApplicationToEnd['chosen'],
  };
}

function headingOf(visited: Visit, steps: Step[]): string {
  const drafts = steps.map(({ draft }) => draft);
  const waiting = drafts.filter(waits).length;
  const going = drafts.filter(isOnItsWay).length;
  if (waiting)
    return waiting === 1 ? 'One letter waits for your OK' : `${capital(waiting)} letters wait for your OK`;
  if (!going) return 'No letter waits for your OK';
  const isLater = steps.some((step) => leaving(step, momentOf(visited))?.when);
  if (going === 1 && isLater) return 'It is approved, and leaves by itself';
  if (going === 1) return drafts.length === 1 ? 'It is on its way' : 'One is on its way, and none waits';
  if (isLater) return `${capital(going)} are approved, and leave by themselves`;
  return going === drafts.length
    ? `All ${spoken(going)} are on their way`
    : `${capital(going)} are on their way, and none waits`;
}

const capital = (count: number) => spoken(count).replace(/^./, (letter) => letter.toUpperCase());

function startLabel(steps: Step[]): string {
  const waiting = steps.filter(({ draft }) => waits(draft)).length;
  return waiting === 1 ? 'Review it' : `Review the ${spoken(waiting)}, one by one`;
}

function itemOf(visited: Visit, step: Step): LineItem {
  const { interview, draft } = step;
  const [state, explanation] = draftState(draft);
  return {
    title: title(interview),
    state,
    mood: draft.state,
    explanation,
    when: waits(draft) ? soonOf(interview, momentOf(visited)) : null,
    path: pathOfStep(visited, step),
    leaves: leaving(step, momentOf(visited)),
    back: wayBack(draft),
  };
}
