import type { Choice, ChoiceModel } from '../lambdas/mail/text/choice.ts';
import { deadlineChoice, deadlineModel } from '../lambdas/mail/when/deadline.ts';
import type { FactMessage } from './fact-messages.ts';
import { type Lesson, learnChoice } from './fact-model.ts';

/** What fewer dates have teaches nothing but those dates, and what weighs less decides nothing. */
const AT_LEAST = 5;
const FAINT = 15;

/** Which of the dates of a message an answer is asked for until. */
export function learnDeadlines(messages: FactMessage[]): ChoiceModel {
  const lessons = messages.flatMap(lessonsOf);
  keepCommon(lessons.map(({ choice }) => choice));
  const { weights, ...kept } = learnChoice(lessons, deadlineModel);
  const clear = Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= FAINT);
  return { ...kept, weights: Object.fromEntries(clear) };
}

/** An hour counts only where it was read: else its day is right. */
function lessonsOf({ kind, parts, expected: { answerBy } }: FactMessage): Lesson[] {
  if (answerBy === undefined) return [];
  const { body, signs, times } = parts;
  const told = { kind, text: body.current, language: signs.language, sentences: signs.sentences };
  const { choice } = deadlineChoice(told, times);
  const values = [...choice.candidates.values()].map(({ value }) => value.slice(0, MINUTES));
  const said = answerBy?.slice(0, MINUTES) ?? null;
  const isWhole = said !== null && values.includes(said);
  return [
    {
      choice,
      right: (value) =>
        isWhole ? value.slice(0, MINUTES) === said : value.slice(0, DAY) === said?.slice(0, DAY),
      isSaid: said !== null,
    },
  ];
}

/** As long as an ISO 8601 date is, and one with its hour and minute. */
const DAY = 10;
const MINUTES = 16;

/** Leaves out what too few candidates have. */
function keepCommon(choices: Choice[]): void {
  const all = choices.flatMap(({ candidates }) => [...candidates.values()].map(({ features }) => features));
  const counts = new Map<string, number>();
  for (const features of all)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const features of all)
    for (const feature of features) if ((counts.get(feature) ?? 0) < AT_LEAST) features.delete(feature);
}
