import { ulid } from 'ulid';
import { choicesFor } from '../draft/checklist.ts';
import { composeScript, composeWords } from '../draft/compose.ts';
import { spokenAs } from '../draft/fact-rows.ts';
import { requestOf } from '../draft/redraw.ts';
import { capitalised, spokenDate, spokenMailbox, spokenTime } from '../draft/words.ts';
import { type Draft, waits } from '../interview/draft.ts';
import {
  type Interview,
  isApplication,
  isOpen,
  isResting,
  languageOf,
  type MessageRef,
  openDraft,
  stageOf,
  title,
} from '../interview/interview.ts';
import { proposeReply, situationOf, situationsOf } from '../interview/situations.ts';
import { isChosen, type Moment, momentOf, offeredTimes, writtenStart } from '../interview/standing.ts';
import { spokenKind } from '../workflow/kind-words.ts';
import { proposalFor, settingOf } from '../workflow/write-draft.ts';
import { CLOSED, spokenEntry } from './history.ts';
import type { TimesOffered } from './pages.ts';
import {
  type Again,
  draftState,
  FELL_THROUGH,
  facts,
  frame,
  labelledOptions,
  moodOf,
  originalOf,
  ownPage,
  questions,
  STATES,
  standingOffer,
} from './parts.ts';
import { renderPage } from './render.ts';
import { answerBy, soonOf } from './soon.ts';
import { draftPath, mayMergeInto, opensAll, type Visit } from './visit.ts';

const DRAFT_LABELS = {
  withdrawal: 'Your withdrawal',
  reply: 'Your reply',
  letter: 'Your letter',
  note: 'Your note',
  nudge: 'A note to say hello',
  reopen: 'Asking to be considered again',
};

/** What its state means for the owner. */
export const explanationOf = ({ state, closedBecause }: Interview): string =>
  closedBecause ? CLOSED[closedBecause] : STATES[state][1];

/** The heading above what moves a message, or joins two interviews. */
const MISPLACED = 'In the wrong place?';

/** The heading above what puts it aside; null where something is decided about it. */
function dismissing(interview: Interview): string | null {
  if (!isResting(interview)) return null;
  return isApplication(interview) ? 'Is it over?' : 'Not an interview?';
}

/**
 * Where on an interview's page it can be changed what a message of it is: the headings there.
 * @param namesOthers whether the page may name other interviews
 */
export const waysToChange = (interview: Interview, namesOthers: boolean): { at: string; heading: string }[] =>
  [
    { at: 'reopen', heading: reopening(interview).reopen },
    { at: 'place', heading: interview.messages.length > 1 || namesOthers ? MISPLACED : null },
    { at: 'dismiss', heading: dismissing(interview) },
  ].flatMap(({ at, heading }) => (heading ? [{ at, heading }] : []));

/** One interview: what was read, the original beside it, and what can be done. */
export async function interviewPage(visited: Visit, interview: Interview, again: Again): Promise<string> {
  const { profile } = visited;
  const moment = momentOf(visited);
  const [state] = STATES[interview.state];
  const open = openDraft(interview);
  const rests = isResting(interview);
  const others = rests ? await mergeable(visited, interview) : [];
  const splittable = interview.messages.length > 1 ? interview.messages : [];
  return renderPage('interview', frame(visited, title(interview), again), {
    heading: title(interview),
    state,
    mood: moodOf(interview),
    explanation: explanationOf(interview),
    offer: interview.kind === 'offer',
    application: isApplication(interview),
    own: rests && isApplication(interview) ? ownPage(interview) : null,
    when:
      interview.kind === 'offer'
        ? answerBy(interview, moment)
        : isOpen(interview)
          ? soonOf(interview, moment)
          : null,
    draft: open ? openDraftBox(visited, interview, open) : null,
    can: {
      accept: rests,
      withdraw: rests,
      dismiss: dismissing(interview),
      ...reopening(interview),
    },
    nudge: nudgeBox(interview, profile.timeZone),
    acceptance: ulid(visited.now),
    standing: standingOffer(visited),
    times: isOpen(interview) ? timesOffered(interview, moment) : null,
    situations: reasons(visited, interview),
    asks: questions(visited, interview),
    answer: answering(interview),
    connect: connecting(visited, interview),
    letters: letters(interview),
    referrer: referrer(visited, interview),
    ...facts(visited, interview, again),
    original: await originalOf(visited, interview),
    related: others.length > 0 || splittable.length > 0 ? MISPLACED : null,
    messages: splittable.map((message) => misplaced(message, profile.timeZone)),
    others,
    history: interview.history
      .map(({ at, what }) => ({
        at: spokenTime(at, profile.timeZone),
        what: capitalised(spokenEntry(what)),
      }))
      .toReversed(),
  });
}

/** A message of several: their subjects are often the same, so its writer and day tell it from the others. */
function misplaced({ key, subject, kind, from, date, receivedAt }: MessageRef, timeZone: string) {
  return {
    key,
    subject: subject ? `“${subject}”` : capitalised(spokenKind(kind)),
    from: from && (spokenMailbox(from) ?? from.name),
    date: date ? spokenDate(date) : spokenTime(receivedAt, timeZone),
  };
}

/** The times to choose from, each with what became of it. */
function timesOffered(interview: Interview, { now, timeZone }: Moment): TimesOffered | null {
  const start = writtenStart(interview);
  const offered = offeredTimes(interview, timeZone).map(({ time, at }) => ({
    time,
    words: spokenAs(interview, time, timeZone),
    taken: time === start,
    passed: at <= now,
  }));
  const over = offered.every(({ passed }) => passed);
  const fixed = isChosen(interview);
  if (!offered.length || (over && start && !fixed)) return null;
  const others = offered.some(({ taken, passed }) => !taken && !passed);
  return { offered, one: offered.length === 1, fixed, over, asks: !fixed && !over, others };
}

/** The interviews that this one may be joined into, as far as the link names any other. */
async function mergeable(visited: Visit, { id: ownId }: Interview) {
  const { services, profile, link } = visited;
  const namesAny = opensAll(visited) || ('mayBe' in link.scope && link.scope.mayBe?.length);
  const all = namesAny ? await services.interviews.list(profile.ownerId) : [];
  return all
    .filter(({ id, state }) => id !== ownId && state !== 'closed' && mayMergeInto(visited, id))
    .map((other) => ({ id: other.id, title: title(other) }));
}

/**
 * The reasons that fit what the interview is about; the first is proposed, another position once one has been
 * accepted.
 */
function reasons(visited: Visit, interview: Interview) {
  const because = visited.profile.accepted?.length ? 'another-job' : 'another-reason';
  const setting = settingOf(visited);
  const proposed = proposalFor(interview, because, setting);
  return labelledOptions(
    choicesFor(interview, { kind: 'withdrawal', situation: proposed }, setting),
    proposed,
  );
}

/** The answers to a recruiter's answer, where one has come and none is being written. */
function answering(interview: Interview) {
  const answered = interview.messages.some(({ kind }) => kind === 'recruiter-reply');
  const begun = interview.drafts.some((draft) => draft.kind === 'reply' && waits(draft));
  if (!answered || begun || interview.state !== 'withdrawn') return null;
  const answers = situationsOf('reply').filter(([, { needsPerson }]) => !needsPerson);
  return labelledOptions(answers, proposeReply('acknowledgement'));
}

const LETTER_TITLES: Partial<Record<Interview['state'], string>> = {
  pending: 'Not decided yet?',
  accepted: 'Say yes in writing',
};

/** What can truly be said just now while an offer is being decided on, where nothing of it waits. */
function letters(interview: Interview) {
  const fitting = situationsOf('letter').filter(
    ([, { fits }]) => fits.stages.includes(stageOf(interview)) && fits.states?.includes(interview.state),
  );
  const begun = interview.drafts.some((draft) => draft.kind === 'letter' && waits(draft));
  const heading = LETTER_TITLES[interview.state];
  const [first] = fitting;
  return heading && first && !begun ? { title: heading, options: labelledOptions(fitting, first[0]) } : null;
}

/** Thanks to whoever recommended the owner, once they have left or taken the offer; to copy. */
function referrer(visited: Visit, interview: Interview) {
  const occasion = { kind: 'note', situation: 'thank-referrer' } as const;
  if (!situationOf(occasion).fits.states?.includes(interview.state)) return null;
  const language = visited.profile.language ?? languageOf(interview);
  const { subject, text } = composeWords(interview, { ...occasion, language }, visited);
  return { subject, text };
}

/** The note that asks to connect on LinkedIn, once the withdrawal is sent. */
function connecting(visited: Visit, interview: Interview) {
  const sent = interview.drafts.findLast((draft) => draft.kind === 'withdrawal' && draft.state === 'sent');
  if (interview.state !== 'withdrawn' || !sent || isApplication(interview)) return null;
  const language = visited.profile.language ?? languageOf(interview);
  return {
    text: composeScript(interview, { ...requestOf(sent), script: 'connect', language }, visited),
    profile: interview.facts.recruiterLinkedIn?.value ?? null,
  };
}

function openDraftBox(visited: Visit, interview: Interview, draft: Draft) {
  return {
    label: DRAFT_LABELS[draft.kind],
    explanation: draftState(draft)[1],
    path: draftPath(visited, interview.id, draft.id),
    action: waits(draft) ? 'Review and approve' : 'Look at it',
  };
}

function reopening(interview: Interview): { reopen: string | null; reopenLabel: string | null } {
  if (interview.state === 'accepted') {
    return {
      reopen: 'Did the offer fall through?',
      reopenLabel: FELL_THROUGH,
    };
  }
  if (interview.state === 'withdrawing') {
    const again = isApplication(interview) ? 'and let the application be' : 'pending again';
    return { reopen: 'Changed your mind?', reopenLabel: `Discard the draft, ${again}` };
  }
  if (interview.state === 'withdrawn') {
    return {
      reopen: 'Have your circumstances changed?',
      reopenLabel: 'Write a note that asks to be considered again',
    };
  }
  if (interview.closedBecause === 'merged' && interview.mergedInto) {
    return { reopen: 'Are they two after all?', reopenLabel: 'Take them apart again' };
  }
  if (interview.state === 'closed' && interview.closedBecause !== 'merged') {
    const again = isApplication(interview) ? 'Wait for an answer again' : 'Make it pending again';
    return { reopen: 'Is this still going on?', reopenLabel: again };
  }
  return { reopen: null, reopenLabel: null };
}

function nudgeBox(interview: Interview, timeZone: string) {
  const { nudge } = interview;
  if (!nudge || interview.state !== 'withdrawn') return null;
  const date = spokenTime(nudge.dueAt, timeZone);
  const texts = {
    scheduled: `I will remind you on ${date} to say hello.`,
    mailed: 'I have sent you a note to say hello.',
    stopped: 'No reminders for this contact.',
  };
  return { text: texts[nudge.state], canStop: nudge.state !== 'stopped', yearly: nudge.yearly ?? false };
}
