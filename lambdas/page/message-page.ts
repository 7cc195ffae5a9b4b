import { holderOf, type Interview, isApplication, isResting, title } from '../interview/interview.ts';
import type { Answer, MessageAnswer } from '../store/messages.ts';
import { mayEnd, recordedNothing } from '../workflow/answer-message.ts';
import { ANSWERS, guessOf, labelOf, likeliestAnswer, offeredFor, sentenceOf } from '../workflow/ask-about.ts';
import { learnedFrom } from '../workflow/known-senders.ts';
import { type Read, readSetAside } from '../workflow/record-reading.ts';
import { explanationOf, waysToChange } from './interview-page.ts';
import type { Question, RecordedPart } from './pages.ts';
import { type Again, facts, frame, moodOf, STATES, spokenOriginal } from './parts.ts';
import { renderPage } from './render.ts';
import { opensAll, pathTo, type Visit } from './visit.ts';

/**
 * A message that the owner is or was asked about, or that was set aside: the question what it is, with an answer
 * that is ready, and the form that records it by hand; or where it is recorded, and how to change that.
 */
export async function messagePage(visited: Visit, messageKey: string, again: Again): Promise<string | null> {
  const found = await readSetAside(visited, messageKey);
  if (!found) return null;
  const { reading, record, part } = found;
  const interviews = await visited.services.interviews.list(visited.profile.ownerId);
  const answered = record.answers?.find((answer) => answer.part === part) ?? null;
  const holder = answered && !answered.done ? null : holderOf(interviews, messageKey);
  const wanted = again.typed?.answer ?? visited.query.answer;
  const named = ANSWERS.find((says) => says === wanted);
  const isAsked = !reading.sure || record.asked?.some((asked) => asked.part === part);
  const asks = !holder && Boolean(named || answered || isAsked);
  const question = asks ? questionBox(visited, found, { named, answered, again, interviews }) : null;
  const name = nameOf({ holder, answered, asks });
  return renderPage('message', frame(visited, name, again), {
    name,
    said: answered && `You have said: ${labelOf(answered.says, reading).toLowerCase()}.${cameOf(answered)}`,
    recorded: holder && recordedBox(visited, holder, interviews),
    question,
    ...facts(visited, reading, again),
    correctLabel: isApplication(reading) ? 'Keep it as an application' : 'Record it as an interview',
    original: spokenOriginal(reading.original, reading.facts),
  });
}

interface Standing {
  holder: Interview | null;
  answered: MessageAnswer | null;
  asks: boolean;
}

function nameOf({ holder, answered, asks }: Standing): string {
  if (holder) return answered ? 'You have answered this' : 'This message is recorded';
  if (answered?.done) return 'You have answered this';
  return asks ? 'Is this about an interview?' : 'Record it anyway';
}

/** What came of an answer that recorded nothing. */
function cameOf(answer: MessageAnswer): string {
  if (!recordedNothing(answer)) return '';
  const came = answer.says === 'nothing' ? 'Nothing was recorded' : 'None of your interviews ended with it';
  return ` ${came}; below you can still change your mind.`;
}

/** Where the message is recorded, with the ways to change that. */
function recordedBox(visited: Visit, holder: Interview, interviews: Interview[]): RecordedPart {
  const path = pathTo(visited.token, visited.link, { opens: 'interview', interviewId: holder.id });
  const rests = isResting(holder);
  const namesOthers =
    opensAll(visited) && rests && interviews.some(({ id, state }) => id !== holder.id && state !== 'closed');
  return {
    title: title(holder),
    state: STATES[holder.state][0],
    mood: moodOf(holder),
    explanation: explanationOf(holder),
    path,
    ways: waysToChange(holder, namesOthers).map(({ at, heading }) => ({
      path: `${path}#${at}`,
      label: heading,
    })),
    rests,
  };
}

/** The buttons of each answer, as the owner reads them before they say so. */
const BUTTONS: Record<Answer, string> = {
  interview: 'Yes, record it as an interview',
  rejection: 'Yes, it is over',
  offer: 'Yes, record it as an offer',
  application: 'Yes, keep it among the applications',
  nothing: 'Yes, set it aside',
};

interface Asking {
  named: Answer | undefined;
  answered: MessageAnswer | null;
  again: Again;
  interviews: Interview[];
}

function questionBox(
  visited: Visit,
  { reading }: Read,
  { named, answered, again, interviews }: Asking,
): Question {
  const mayChange = answered !== null && recordedNothing(answered);
  /** What was set aside waits for nobody: no button presses. */
  const says = named ?? (mayChange ? null : likeliestAnswer(reading));
  const isNothing = answered?.says === 'nothing';
  const open = offeredFor(reading).filter((other) =>
    !answered || mayChange ? !(isNothing && other === 'nothing') : other === answered.says,
  );
  const button = (other: Answer) => ({ says: other, label: labelOf(other, reading) });
  const chosen = again.typed?.interview ?? visited.query.interview;
  const isOver = answered !== null && !mayChange && answered.done;
  return {
    guess: guessOf(reading),
    isOther: reading.kind === 'other',
    words: sentenceOf(reading),
    second: reading.kindBy === 'second',
    answered: answered !== null,
    ready:
      isOver || !says || !open.includes(says)
        ? null
        : {
            ...button(says),
            button: BUTTONS[says],
            choices: says === 'rejection' ? choicesOf(interviews, { reading, chosen }) : null,
            silenced: says === 'nothing' ? (learnedFrom(visited, reading, says)?.address ?? null) : null,
          },
    others: isOver ? [] : open.filter((other) => other !== says).map(button),
  };
}

/**
 * The interviews that a message may end: one that it leads to alone is chosen. Of several the owner has to
 * choose.
 */
function choicesOf(
  interviews: Interview[],
  { reading, chosen }: { reading: Read['reading']; chosen: string | undefined },
) {
  const { led, all } = mayEnd(reading, interviews);
  const known = all.some(({ id }) => id === chosen) ? chosen : undefined;
  const [only, ...others] = led;
  const selected = known ?? (only ? (others.length ? '' : only.id) : 'none');
  return [
    ...(selected === '' ? [{ id: '', title: 'Please choose', selected: true }] : []),
    ...all.map((it) => ({ id: it.id, title: title(it), selected: it.id === selected })),
    { id: 'none', title: 'None of these', selected: selected === 'none' },
  ];
}
