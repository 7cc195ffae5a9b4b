import { type Interview, isApplication, title } from '../interview/interview.ts';
import type { Answer, MessageAnswer } from '../store/messages.ts';
import { mayEnd } from '../workflow/answer-message.ts';
import { ANSWERS, guessOf, labelOf, likeliestAnswer, offeredFor, sentenceOf } from '../workflow/ask-about.ts';
import { learnedFrom } from '../workflow/known-senders.ts';
import { type Read, readSetAside } from '../workflow/record-reading.ts';
import type { Question } from './pages.ts';
import { type Again, facts, frame, spokenOriginal } from './parts.ts';
import { renderPage } from './render.ts';
import type { Visit } from './visit.ts';

/**
 * A message that was not recorded: the question what it is, where it is asked or an answer is ready, and the
 * form that records it by hand.
 */
export async function messagePage(visited: Visit, messageKey: string, again: Again): Promise<string | null> {
  const found = await readSetAside(visited, messageKey);
  if (!found) return null;
  const { reading, record, part } = found;
  const answered = record.answers?.find((answer) => answer.part === part) ?? null;
  const wanted = again.typed?.answer ?? visited.query.answer;
  const named = ANSWERS.find((says) => says === wanted);
  const asks = Boolean(named) || Boolean(answered) || !reading.sure;
  const question = asks ? await questionBox(visited, found, { named, answered, again }) : null;
  const name = asks ? 'Is this about an interview?' : 'Record it anyway';
  return renderPage('message', frame(visited, name, again), {
    name,
    question,
    ...facts(visited, reading, again),
    correctLabel: isApplication(reading) ? 'Keep it as an application' : 'Record it as an interview',
    original: spokenOriginal(reading.original, reading.facts),
  });
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
}

async function questionBox(
  visited: Visit,
  { reading }: Read,
  { named, answered, again }: Asking,
): Promise<Question> {
  const isNothing = answered?.says === 'nothing';
  /** What was set aside waits for nobody: no button presses. */
  const says = named ?? (isNothing ? null : likeliestAnswer(reading));
  const open = offeredFor(reading).filter(
    (other) => !answered || (isNothing ? other !== 'nothing' : other === answered.says),
  );
  const button = (other: Answer) => ({ says: other, label: labelOf(other, reading) });
  const interviews = await visited.services.interviews.list(visited.profile.ownerId);
  const chosen = again.typed?.interview ?? visited.query.interview;
  const isOver = answered !== null && !isNothing && answered.done;
  return {
    guess: guessOf(reading),
    isOther: reading.kind === 'other',
    words: sentenceOf(reading),
    second: reading.kindBy === 'second',
    answered: answered && labelOf(answered.says, reading).toLowerCase(),
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
