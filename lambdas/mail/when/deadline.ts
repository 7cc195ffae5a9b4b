import type { WeighedSentence } from '../kind/kind.ts';
import { sentenceAt } from '../kind/kind.ts';
import { type Choice, type ChoiceModel, choose, met, noChoice, propose } from '../text/choice.ts';
import { matchesOf } from '../text/matches.ts';
import type { Told } from './choose.ts';
import model from './deadline-model.json' with { type: 'json' };
import { lexicon } from './lexicon.ts';
import type { Mention } from './tokens.ts';
import type { Placed, Times } from './when.ts';

/** The very object that training puts what it has learned into. */
export const deadlineModel: ChoiceModel = model;

/** A date, with its hour where one is said, that an answer may be asked for until. */
export type Deadline = Mention | Placed;

/**
 * The last day or hour for an answer: of all dates the one that learned weights favour by the words around it;
 * null where none is likely enough.
 */
export function readDeadline(told: Told, times: Times): Deadline | null {
  const { dates, choice } = deadlineChoice(told, times);
  const chosen = choose(choice, deadlineModel);
  return chosen ? (dates[[...choice.candidates.values()].indexOf(chosen)] ?? null) : null;
}

/** What may be the last day or hour for an answer; the candidates are in the order of the dates. */
export function deadlineChoice(told: Told, times: Times): { dates: Deadline[]; choice: Choice } {
  const choice = noChoice();
  choice.none.add(met('none', told.kind));
  const dates = [...times.dates, ...times.delays].map(
    (date): Deadline => times.moments.find((moment) => moment.date === date) ?? date,
  );
  for (const [index, date] of dates.entries())
    propose(choice, String(index), {
      value: writtenAs(date),
      evidence: () => ({ where: 'body', words: told.text.slice(...rangeOf(date)) }),
      features: featuresOf(told, times, {
        date,
        previous: dates[index - 1],
        isLast: index === dates.length - 1,
      }),
    });
  return { dates, choice };
}

/** An ISO 8601 date, or a wall clock where an hour is said; the end of a day says no more than the day. */
export const writtenAs = (date: Deadline): string =>
  'local' in date && !date.local.endsWith('T23:59:00') ? date.local : dayOf(date);

const dayOf = (date: Deadline): string => ('local' in date ? date.date.date : date.date) ?? '';
const rangeOf = (date: Deadline): [number, number] => ('local' in date ? date.range : [date.from, date.to]);

const WORD = /\p{L}[\p{L}\u2019']*|\d+|[?!:]/gu;
const MOST_TEXT = 160;
const MOST_WORDS = 20;
const STEM = 6;

interface Seen {
  date: Deadline;
  previous: Deadline | undefined;
  isLast: boolean;
}

/** What is so of a date and of the words around it. */
function featuresOf(told: Told, times: Times, { date, previous, isLast }: Seen): Set<string> {
  const { text, kind } = told;
  const [from, to] = rangeOf(date);
  const sentence = sentenceAt(told.sentences, from);
  const features = new Set([met('kind', kind), met('timed', String('local' in date))]);
  const signs = signsOf(told, times, { date, previous, sentence });
  for (const [at, sign] of signs.entries()) {
    features.add(sign).add(met(sign, kind));
    for (const other of signs.slice(at + 1)) features.add(met(sign, other));
  }
  const others = times.moments.filter((moment) => moment !== date);
  const first = others.map(({ local }) => local).toSorted()[0];
  features.add(first ? met('earlier', String(dayOf(date) < first.slice(0, 10))) : 'no other time');
  if (others.some((moment) => moment.date.date === dayOf(date))) features.add('date of a time');
  features.add(previous ? (isLast ? 'last date' : 'a date between') : 'first date');
  if (sentence?.text.includes('?')) features.add('in a question');
  for (const concept of sentence?.concepts ?? []) features.add(met('concept', concept));
  const start = Math.max(sentence?.range[0] ?? 0, from - MOST_TEXT, 0);
  const end = Math.min(sentence?.range[1] ?? text.length, to + MOST_TEXT);
  const before = wordsIn(text.slice(start, from)).reverse().slice(0, MOST_WORDS);
  const behind = wordsIn(text.slice(to, end)).slice(0, MOST_WORDS);
  const [subject = '', verb = ''] = wordsIn(sentence?.text.slice(0, LOOK_BACK) ?? '');
  features.add(met('begins', subject)).add(met('begins', `${subject} ${verb}`));
  for (const sign of signs) features.add(met(sign, met('begins', subject)));
  const [last = '^', oneBefore = '^'] = before;
  const [next = '$', oneBehind = '$'] = behind;
  features.add(met('front', last)).add(met('second in front', oneBefore));
  features.add(met('front', `${oneBefore} ${last}`)).add(met('back', `${next} ${oneBehind}`));
  features.add(met('back', next)).add(met('second behind', oneBehind));
  for (const word of before.slice(0, 4)) features.add(met('near', word));
  for (const word of before) features.add(met('before', word.slice(0, STEM)));
  for (const word of behind) features.add(met('behind', word.slice(0, STEM)));
  return features;
}

const wordsIn = (text: string) => matchesOf(WORD, text.toLowerCase()).map(([word]) => word);

/** Signs of a last day, by patterns: one in front of it, one behind it, a second day of a range. */
function signsOf(
  { text, language }: Told,
  { delays, dates }: Times,
  { date, previous, sentence }: Pick<Seen, 'date' | 'previous'> & { sentence: WeighedSentence | undefined },
): string[] {
  const { until, latest, silence } = lexicon(language);
  const [from, to] = rangeOf(date);
  const behindPrevious = previous ? rangeOf(previous)[1] : 0;
  const signs = {
    delay: delays.includes(date as Mention),
    until: until.test(text.slice(Math.max(0, from - LOOK_BACK), from)),
    latest: latest.test(text.slice(to, to + LOOK_BACK / 2)),
    silence: silence.test(sentence?.text ?? ''),
    range:
      previous !== undefined &&
      dates.length > 1 &&
      from - behindPrevious < SHORT &&
      until.test(text.slice(Math.max(0, behindPrevious - 1), from)),
  };
  return Object.entries(signs).flatMap(([name, is]) => (is ? [name] : []));
}

const LOOK_BACK = 60;
const SHORT = 20;
