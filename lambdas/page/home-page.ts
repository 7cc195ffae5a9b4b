import { ulid } from 'ulid';
import { untilWhen } from '../draft/checklist.ts';
import { allPassed } from '../draft/fact-rows.ts';
import { dependsOnTime, freshen } from '../draft/redraw.ts';
import { spokenDay, spokenMailbox } from '../draft/words.ts';
import { appliedAt, unanswered } from '../interview/applications.ts';
import { type Draft, waits } from '../interview/draft.ts';
import { holdOn } from '../interview/hold.ts';
import { type Interview, isAsked, isOpen, openDraft, title } from '../interview/interview.ts';
import { callsFirst, clockOf, type Moment, momentOf, offeredTimes, standing } from '../interview/standing.ts';
import { byNextTime } from '../interview/urgency.ts';
import { isFresh } from '../store/links.ts';
import type { OpenQuestion } from '../store/messages.ts';
import { secretAddress } from '../store/owners.ts';
import { addForm } from './adding.ts';
import { leaving, pathOfStep, wayBack } from './line.ts';
import type { HomeGroup, HomeQuestions, HomeRow } from './pages.ts';
import {
  type Again,
  draftState,
  FELL_THROUGH,
  frame,
  labelledOptions,
  moodOf,
  STATES,
  standingOffer,
} from './parts.ts';
import { renderPage } from './render.ts';
import { answerBy, soon, soonDay, soonOf } from './soon.ts';
import { linePath, pathTo, type Visit } from './visit.ts';

const FILTERS: Record<string, { label: string; keeps: (interview: Interview) => boolean }> = {
  all: { label: 'All', keeps: () => true },
  waiting: { label: 'Waiting for me', keeps: (interview) => openDraft(interview) !== undefined },
  pending: { label: 'Pending', keeps: ({ state }) => state === 'pending' },
  applied: { label: 'Applications', keeps: ({ state }) => state === 'applied' },
  withdrawn: { label: 'Withdrawn', keeps: ({ state }) => state === 'withdrawn' },
  closed: { label: 'Closed', keeps: ({ state }) => state === 'closed' || state === 'accepted' },
};

/** Where an interview stands on the page: what waits for the owner comes first, what is over last. */
type Place = 'waiting' | 'offer' | 'ahead' | 'applied' | 'over';

const GROUPS: Record<Place, string> = {
  waiting: 'Waiting for you',
  offer: 'Offers',
  ahead: 'Coming up',
  applied: 'Applications',
  over: 'Over',
};

function placeOf(interview: Interview): Place {
  if (openDraft(interview) || isAsked(interview)) return 'waiting';
  if (interview.state === 'applied') return 'applied';
  if (!isOpen(interview)) return 'over';
  return interview.kind === 'offer' ? 'offer' : 'ahead';
}

/** All interviews, what waits for the owner first, and "I accepted an offer" from somewhere else. */
export async function homePage(visited: Visit, again: Again): Promise<string> {
  const { profile, services, link, path, query, now } = visited;
  const { interviews, questions } = await services.messages.listWithInterviews(profile.ownerId);
  const all = interviews
    .filter(({ closedBecause }) => closedBecause !== 'merged')
    .map((stored) => freshen(stored, visited));
  const chosen = Object.hasOwn(FILTERS, query.show ?? '') ? (query.show as string) : 'all';
  const search = (query.q ?? '').trim();
  const waiting = all.filter(({ drafts }) => drafts.some(waits));
  const pending = all.filter(({ state }) => state === 'pending');
  const applied = all.filter(({ state }) => state === 'applied').length;
  const moment = momentOf(visited);
  const shown = all
    .filter((interview) => FILTERS[chosen]?.keeps(interview) && finds(interview, search))
    .toSorted(byNextTime(moment));
  const isFound = chosen !== 'all' || search !== '';
  const letters = waiting.flatMap((interview) =>
    interview.drafts.filter(waits).map((draft) => ({ interview, draft })),
  );
  const [first] = letters.toSorted((a, b) => byNextTime(moment)(a.interview, b.interview));
  return renderPage('home', frame(visited, 'Your interviews', again), {
    summary:
      `${pending.length} pending, ${waiting.length} waiting for your OK, ${all.length - applied} in all.` +
      (applied ? ` Besides, ${withoutAnswer(applied)}.` : '') +
      (questions.length ? ` I have ${counted(questions.length, 'question')} for you.` : ''),
    questions: isFound ? null : questionsOf(visited, questions),
    add: addForm(visited, all, again),
    any: all.length > 0,
    path,
    search,
    filters: labelledOptions(Object.entries(FILTERS), chosen),
    found: isFound,
    groups: groupsOf(visited, shown, isFound),
    review: first
      ? {
          path: pathOfStep(visited, first),
          label: letters.length === 1 ? 'Review the letter that waits' : `Review ${letters.length} letters`,
        }
      : null,
    several: letters.length > 1 ? `${path}/review` : null,
    inbox: profile.inboxAddress,
    secret: secretAddress(profile),
    profile: `${path}/profile`,
    practise: `${path}/practise`,
    acceptance: ulid(now),
    standing: standingOffer(visited),
    fellThrough: FELL_THROUGH,
    fresh: isFresh(link, now),
  });
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** So many are shown; each that is answered makes room for an older one. */
const MOST_QUESTIONS = 20;

/** The messages that the owner was asked about and has not answered; null where there are none. */
function questionsOf(visited: Visit, questions: OpenQuestion[]): HomeQuestions | null {
  if (!questions.length) return null;
  const { token, link, profile } = visited;
  const rest = Math.max(0, questions.length - MOST_QUESTIONS);
  return {
    heading: counted(questions.length, 'question'),
    list: questions.slice(0, MOST_QUESTIONS).map(({ messageKey, subject, from, askedAt }) => ({
      path: pathTo(token, link, { opens: 'message', messageKey }),
      label: subject ?? 'A message without a subject',
      from: (from && spokenMailbox(from)) ?? null,
      asked: `asked on ${spokenDay(askedAt, profile.timeZone)}`,
    })),
    rest: rest ? `${rest} more, shown as you answer these.` : null,
  };
}

/** The groups that hold any; what is over is folded, unless it is what was looked for. */
const groupsOf = (visited: Visit, shown: Interview[], isFound: boolean): HomeGroup[] =>
  (Object.keys(GROUPS) as Place[]).flatMap((place) => {
    const rows = shown.filter((it) => placeOf(it) === place).map((it) => rowOf(visited, it));
    const folded = isFound ? null : foldedAs(place, rows.length);
    const more = place === 'applied' ? toDecide(visited, shown) : null;
    return rows.length ? [{ name: GROUPS[place], rows, folded, more }] : [];
  });

/** What stands for a group that is folded; null for one that is open. */
function foldedAs(place: Place, count: number): string | null {
  if (place === 'applied') return withoutAnswer(count);
  return place === 'over' ? `${GROUPS.over} (${count})` : null;
}

const withoutAnswer = (count: number) =>
  `${count} ${count === 1 ? 'application' : 'applications'} without an answer`;

/** After an acceptance all applications are decided on one page. */
function toDecide(visited: Visit, interviews: Interview[]) {
  const { accepted = [] } = visited.profile;
  const path = linePath(visited);
  if (!path || !accepted.length || !unanswered(interviews, accepted).length) return null;
  return { path: `${path}#applications`, label: 'Decide what becomes of them' };
}

function rowOf(visited: Visit, interview: Interview): HomeRow {
  const { profile, token, link } = visited;
  const moment = momentOf(visited);
  const draft = openDraft(interview);
  const own = pathTo(token, link, { opens: 'interview', interviewId: interview.id });
  const at = draft ? pathOfStep(visited, { interview, draft }) : own;
  const back = draft && wayBack(draft);
  return {
    title: title(interview),
    state: draft ? draftState(draft)[0] : STATES[interview.state][0],
    mood: draft ? draft.state : moodOf(interview),
    path: own,
    when: timeOf(interview, moment, profile.timeZone),
    next: { path: at, label: nextStep(visited, interview, draft) },
    leaves: draft ? leaving({ interview, draft }, moment) : null,
    back: back ? { path: `${at}/undo`, label: back } : null,
  };
}

/** When it is, or which times were offered, or by when an offer wants its answer, or when a hello is due. */
function timeOf(interview: Interview, moment: Moment, timeZone: string): string | null {
  const { nudge, state } = interview;
  if (interview.kind === 'offer') return answerBy(interview, moment);
  if (state === 'withdrawn' && nudge?.state === 'scheduled')
    return `hello on ${spokenDay(nudge.dueAt, timeZone)}`;
  if (state === 'applied') return `applied ${soonDay(appliedAt(interview).slice(0, 10), moment)}`;
  if (!isOpen(interview)) return null;
  const there = clockOf(interview, timeZone);
  const fixed = soonOf(interview, moment);
  const offered = offeredTimes(interview, timeZone).map(({ at }) => at);
  if (fixed || !offered.length) return fixed ?? 'no date yet';
  const ahead = offered.filter((at) => at > moment.now).map((at) => soon(at, moment, there));
  return ahead.length ? `offered: ${ahead.join('; ')}` : allPassed(offered.length);
}

/** What the owner can do next about it. */
function nextStep(visited: Visit, interview: Interview, draft: Draft | undefined): string {
  const moment = momentOf(visited);
  if (isAsked(interview)) return 'Answer a question';
  if (draft && waits(draft)) {
    const held = holdOn(draft, visited.profile.accepted ?? [], moment);
    if (held) return `Held ${untilWhen(held)}`;
    if (draft.state === 'failed') return 'It did not arrive: look why';
    if (dependsOnTime(draft) && standing(interview, moment) === 'passed') return 'Say whether you were there';
    if (draft.kind === 'withdrawal' && callsFirst(interview, moment)) return 'Call first, then approve';
    return 'Read and approve';
  }
  if (draft) return draft.state === 'unknown' ? 'Sent or not? Please look' : 'Look at it';
  if (interview.state === 'pending') return interview.kind === 'offer' ? 'Accept or decline' : 'Open it';
  return 'Open it';
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
