import { BEFORE_DATE, OR } from '../clock/vocabulary.ts';
import type { WeighedSentence } from '../kind/kind.ts';
import { likelihoodOf, sentenceAt } from '../kind/kind.ts';
import type { Kind } from '../reading.ts';
import { matchesOf } from '../text/matches.ts';
import type { Language } from '../words/languages.ts';
import { dayNames } from './date-words.ts';
import { readDeadline } from './deadline.ts';
import { lengthBehind, lengthSaid } from './length.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import type { Moment } from './moments.ts';
import type { Mention } from './tokens.ts';
import type { Placed, Times } from './when.ts';

/** What a time is chosen with. */
export interface Told {
  kind: Kind;
  text: string;
  language: Language;
  sentences: WeighedSentence[];
}

/** What the times of a message are. */
export interface Chosen {
  fixed: Placed | null;
  /** ISO 8601 without offset. */
  end: string | null;
  options: Placed[];
  /** A date, or a moment, until which an answer is asked for. */
  answerBy: Mention | Placed | null;
  /** A fixed time whose weekday contradicts its date. */
  contradicted: Placed | null;
}

type Role = 'fixed' | 'option' | 'deadline' | 'former' | 'nothing';

/** How much each sign of a time speaks for what it may be. */
const WEIGHTS = {
  any: { fixed: 1 },
  asked: { option: 2, fixed: -0.5 },
  choice: { option: 1.8 },
  alternative: { option: 2.5 },
  listed: { option: 2 },
  settled: { fixed: 2 },
  /** Without an answer it stands. */
  silent: { fixed: 3.5 },
  /** Alone in its line, or behind a label. */
  placed: { fixed: 0.6 },
  proposing: { option: 3 },
  until: { deadline: 4 },
  former: { former: 3.8 },
  aside: { nothing: 4 },
  hours: { nothing: 2.2 },
  loose: { fixed: -0.6, option: -0.6 },
  outside: { nothing: 1.5 },
  restated: { nothing: 6 },
  ending: { nothing: 4 },
} as const satisfies Record<string, Partial<Record<Role, number>>>;
type Sign = keyof typeof WEIGHTS;

const PROPOSING = new Set<Kind>(['interview-invitation', 'outreach']);
const MEETS = new Set<Kind>(['interview-scheduled', 'interview-rescheduled', 'interview-cancelled']);
const CANCELLED: Kind = 'interview-cancelled';
const MOVED: Kind = 'interview-rescheduled';
/** How much one of several fixed times must stand out from the others. */
const MARGIN = 0.8;

interface Judged {
  moment: Placed;
  signs: ReadonlySet<Sign>;
  role: Role;
  score: number;
}

/**
 * Which of the times that a text names is the interview's, which are offered, and until when an answer is
 * wanted.
 * Two or more of which none is confirmed are options; a message that moves an interview names the old
 * time and the new.
 */
export function chooseTimes(told: Told, found: Times): Chosen {
  const times =
    told.kind === MOVED ? { ...found, moments: found.moments.map((one) => movedOn(told, one)) } : found;
  const answerBy = readDeadline(told, times);
  const none: Chosen = { fixed: null, end: null, options: [], answerBy, contradicted: null };
  const isMeeting = MEETS.has(told.kind) || PROPOSING.has(told.kind);
  if (!isMeeting) return none;
  const open = (moments: Placed[]) => moments.filter((moment) => moment !== answerBy);
  const strict = judge(told, open(times.moments));
  const judged = orMoved(
    told,
    orFormer(
      strict.some(isAhead) ? strict : judge(told, open([...times.moments, ...times.loose].toSorted(byPlace))),
    ),
  );
  const fixed = judged.filter(({ role }) => role === 'fixed');
  const ahead = judged.filter(isAhead).map(({ moment }) => moment);
  if (PROPOSING.has(told.kind)) return { ...none, options: ahead };
  const chosen = theFixed(told, fixed, judged);
  if (!chosen) return { ...none, options: ahead };
  if (chosen.moment.date.contradicted) return { ...none, contradicted: chosen.moment };
  return { ...none, ...withRows(told, chosen, judged) };
}

const LONG_MS = 2.5 * 3_600_000;

/**
 * "We move it from 10:00 to 14:30" is no range: of hours behind what moves, with no date in between or further
 * apart than people talk, the second is the new one.
 */
function movedOn({ text, sentences, language }: Told, moment: Placed): Placed {
  const { clock, date, local, localEnd, until } = moment;
  if (!localEnd || !until) return moment;
  const start = sentenceAt(sentences, clock.from)?.range[0] ?? clock.from - LOOK_BACK;
  const before = text.slice(Math.max(0, start, clock.from - LONGEST), clock.from);
  const moves = matchesOf(lexicon(language).moves, before).at(-1);
  const isDated = moves && date.from < clock.from && date.from >= clock.from - before.length + moves.index;
  const isLong = Date.parse(`${localEnd}Z`) - Date.parse(`${local}Z`) > LONG_MS;
  return moves && (!isDated || isLong)
    ? { ...moment, local: localEnd, at: until, localEnd: null, until: null }
    : moment;
}

const byPlace = (a: Moment, b: Moment) => a.range[0] - b.range[0];

/**
 * The one that is confirmed; of a moved interview the last that is said to move, of a cancelled one the
 * first.
 */
function theFixed(told: Told, fixed: Judged[], judged: Judged[]): Judged | null {
  const { kind } = told;
  if (!fixed.length)
    return kind === CANCELLED
      ? (judged.find(({ role }) => role === 'former' || role === 'option') ?? null)
      : null;
  if (kind === CANCELLED) return fixed[0] ?? null;
  const offered = judged.filter(({ role }) => role === 'option');
  if (offered.length > 1 && !fixed.some(({ signs }) => signs.has('settled'))) return null;
  const rows = fixed.filter(
    ({ moment }) => isListed(told.text, moment) && isRowWith(told.text, moment, fixed),
  );
  if (rows[0]) return rows[0];
  const moving = ({ moment }: Judged) => {
    const cues = sentenceAt(told.sentences, moment.range[0])?.cues;
    return cues && kind === MOVED ? likelihoodOf('move', cues) + likelihoodOf('fix', cues) : 0;
  };
  const ranked = fixed.toSorted((a, b) => b.score + moving(b) - a.score - moving(a));
  const [first, second] = ranked;
  if (!first || !second) return first ?? null;
  const isClear = first.score + moving(first) - second.score - moving(second) >= MARGIN;
  if (isClear || first.signs.has('settled') || isOtherPart(told, first.moment, second.moment))
    return kind === MOVED && !isClear ? (fixed.at(-1) ?? null) : first;
  return kind === MOVED ? (fixed.at(-1) ?? null) : null;
}

/** Whether two times of one day stand in different sentences: when it begins, and when the doors open. */
const isOtherPart = ({ sentences }: Told, first: Placed, second: Placed) =>
  first.date.date === second.date.date &&
  sentenceAt(sentences, first.clock.from) !== sentenceAt(sentences, second.clock.from);

/** Whether another time of the same date begins a row too. */
const isRowWith = (text: string, moment: Placed, others: Judged[]) =>
  others.some(
    ({ moment: other }) => other !== moment && other.date === moment.date && isRow(text, other.clock),
  );

/** What each time is, by the signs that speak for it. */
function judge(told: Told, moments: Placed[]): Judged[] {
  const words = lexicon(told.language);
  return moments.map((moment, index): Judged => {
    const signs = signsOf(told, words, moments, index);
    const scores: Record<Role, number> = { fixed: 0, option: 0, deadline: 0, former: 0, nothing: 0 };
    for (const sign of signs)
      for (const [role, weight] of Object.entries(WEIGHTS[sign])) scores[role as Role] += weight;
    const role = (Object.keys(scores) as Role[]).reduce((best, one) =>
      scores[one] > scores[best] ? one : best,
    );
    return { moment, signs, role, score: scores.fixed };
  });
}

const isAhead = ({ role }: Judged) => role === 'fixed' || role === 'option';

/** Where no other time is named, what looks like a former one is the interview's. */
const orFormer = (judged: Judged[]): Judged[] =>
  judged.some(isAhead)
    ? judged
    : judged.map((one) => (one.role === 'former' ? { ...one, role: 'fixed' } : one));

/**
 * The only new time of a message that moves an interview is where it is now, unless it is asked for and
 * silence is no answer; one in front of it that nothing settles is the old one.
 */
function orMoved({ kind, text, language }: Told, judged: Judged[]): Judged[] {
  const ahead = judged.filter(isAhead);
  const only = ahead.at(-1);
  const earlier = ahead.slice(0, -1);
  const isNew = earlier.every(({ role, signs }) => role === 'fixed' && !signs.has('settled'));
  if (kind !== MOVED || !only || !isNew || (earlier.length && only.role !== 'option')) return judged;
  const isAsked = only.signs.has('asked');
  const stands =
    lexicon(language).silence.test(text) || (!isAsked && judged.some(({ role }) => role === 'former'));
  return judged.map((one) => {
    if (earlier.includes(one)) return { ...one, role: 'former' };
    return one === only && stands ? { ...one, role: 'fixed' } : one;
  });
}

function signsOf(told: Told, words: Lexicon, moments: Placed[], index: number): Set<Sign> {
  const { text, sentences, kind } = told;
  const moment = moments[index] as Placed;
  const [from, to] = moment.range;
  const sentence = sentenceAt(sentences, from);
  const said = (sentence?.text ?? lineAt(text, from)).slice(0, LONGEST);
  const before = text.slice(Math.max(0, from - LOOK_BACK), from);
  const beforeClock = text.slice(Math.max(0, moment.clock.from - LOOK_BACK), moment.clock.from);
  const behind = text.slice(to, to + LOOK_BACK);
  const [previous, following] = [moments[index - 1], moments[index + 1]];
  // Without its own date: "10 de marzo" is no former time.
  const ownDate = moment.date.to <= moment.clock.from ? moment.date.to : 0;
  const sincePrevious = text.slice(
    Math.max(moment.clock.from - LOOK_BACK, previous?.clock.to ?? 0, ownDate, 0),
    moment.clock.from,
  );
  const isAsked = isQuestion(told, words, sentence, to);
  const lead = leadOf(text, from);
  const isOfList = [previous, following].some((one) => one && areListed(text, one, moment));
  const signs: Record<Sign, boolean> = {
    any: true,
    asked: isAsked,
    choice: (isAsked || moments.length > 1) && (words.choose.test(said) || words.choose.test(lead)),
    alternative: isJoined(words, text, previous, moment) || isJoined(words, text, moment, following),
    listed: isOfList,
    settled: words.settled.test(said) || (!isOfList && words.settled.test(nextSentence(told, sentence))),
    placed: isListed(text, moment) || LABEL.test(before),
    proposing: PROPOSING.has(kind),
    until: words.until.test(before),
    silent: words.silence.test(said) || words.silence.test(nextSentence(told, sentence)),
    former:
      isStruckOut(text, moment) ||
      (previous?.date !== moment.date && words.former.test(before)) ||
      (!moment.localEnd && words.former.test(sincePrevious)) ||
      words.former.test(IN_BRACKETS_BEHIND.exec(behind)?.[1] ?? ''),
    aside: Boolean(previous) && (words.asideBehind.test(behind) || words.asideBefore.test(beforeClock)),
    ending:
      Boolean(previous) && ENDING.test(beforeClock.slice(-25)) && words.over.test(beforeClock.slice(-25)),
    hours:
      words.hours.test(
        text.slice(Math.max(previous?.clock.to ?? 0, moment.clock.from - SHORT_BEFORE), moment.clock.from),
      ) ||
      (moment.loose && words.hours.test(said)),
    loose: moment.loose,
    outside: !sentence,
    restated:
      previous?.date === moment.date && (IN_BRACKETS.test(sincePrevious) || isConverted(previous, moment)),
  };
  return new Set((Object.keys(signs) as Sign[]).filter((sign) => signs[sign]));
}

/** "10:00am [former time]", as Cal.com writes. */
const IN_BRACKETS_BEHIND = /^\s*[[(]([^\])\n]{3,25})[\])]/u;

const LONGEST_STRUCK = 160;
const STRUCK_OUT = /~(?=\S)[^~]{3,160}?\S~/gu;

/** Whether a time stands in what is struck out: "~Monday at 9~". */
const isStruckOut = (text: string, { clock: { from, to } }: Moment): boolean => {
  const start = Math.max(0, from - LONGEST_STRUCK);
  const around = text.slice(start, to + LONGEST_STRUCK);
  return matchesOf(STRUCK_OUT, around).some(
    ({ index, 0: words }) => start + index < from && to < start + index + words.length,
  );
};

/** "12:00 Dutch time, so you will be there at 11" */
const isConverted = (first: Moment, second: Moment) =>
  first.clock.zone !== undefined &&
  second.clock.zone === undefined &&
  second.clock.from - first.clock.to < LOOK_BACK;

const LOOK_BACK = 60;
/** No sentence that a person writes is longer. */
const LONGEST = 1_000;
const SHORT_BEFORE = 30;
const ENDING = /^[^.!?\n]*$/;
const LABEL = /(?:^|\n)[^\n]{0,30}[\p{L})]\s?:\s*$|(?:^|\n)\s*$/u;
const IN_BRACKETS = /\([^()\n]{0,30}$/;
const BEFORE_ROW = [...OR, ...BEFORE_DATE, ...dayNames()]
  .filter((word) => /^[\p{L} -]+$/u.test(word))
  .join('|');
const BULLET = '[\\s|\\u2022\\u25e6*>\\u2013-]*(?:\\(?(?:\\d{1,2}|\\p{L})[.)]?\\s+|[\\p{So}\\p{Sk}]\\s?)?';
const LIST_LINE = new RegExp(`^${BULLET}(?:(?:${BEFORE_ROW})[.,]*\\s+){0,3}$`, 'iu');

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
}

/** Whether a time, or its date, begins its line, but for a bullet and the name of the weekday. */
const isListed = (text: string, { range: [from], clock }: Moment): boolean =>
  LIST_LINE.test(lineBefore(text, from)) || isRow(text, clock);

/** Whether two times, each with its date, are lines of one list. */
const areListed = (text: string, ...moments: [Moment, Moment]): boolean =>
  moments[0].date !== moments[1].date &&
  moments.every(
    ({ date, clock }) => isRow(text, date) && !/\n/.test(text.slice(date.to, Math.max(clock.from, date.to))),
  );

const isRow = (text: string, { from }: Mention) => LIST_LINE.test(lineBefore(text, from));

const lineBefore = (text: string, at: number) =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, at).slice(0, 40);

/** The last line above a list that is none of its lines. */
function leadOf(text: string, at: number): string {
  const above = text
    .slice(Math.max(0, at - 400), at)
    .split('\n')
    .slice(0, -1);
  return above.findLast((line) => line.trim().length > 0 && !/\d/.test(line)) ?? '';
}

/** Whether a time stands in a question, or a short one behind it asks whether it suits. */
function isQuestion(told: Told, words: Lexicon, sentence: WeighedSentence | undefined, to: number): boolean {
  const rest = sentence?.text.slice(Math.max(0, to - sentence.range[0])) ?? '';
  const [own = '', behind] = rest.split(/[.!]\s+(?=\p{Lu})/u);
  const next = behind ?? nextSentence(told, sentence);
  const isAskedOf = told.kind !== 'interview-scheduled' && next.length < SHORT && words.choose.test(next);
  return own.endsWith('?') || (isAskedOf && next.endsWith('?'));
}

const SHORT = 60;

const nextSentence = ({ sentences }: Told, sentence: WeighedSentence | undefined): string =>
  (sentence && sentences[sentences.indexOf(sentence) + 1]?.text) ?? '';

function isJoined(
  { or }: Lexicon,
  text: string,
  first: Moment | undefined,
  second: Moment | undefined,
): boolean {
  if (!first || !second) return false;
  return first.clock === second.clock || or.test(text.slice(first.range[1], second.range[0]));
}

/** A table of sessions below a date is one interview, from its first row to its last. */
function withRows(told: Told, chosen: Judged, judged: Judged[]): Pick<Chosen, 'fixed' | 'end'> {
  const { text } = told;
  const rows = judged
    .filter(({ role }) => role === 'fixed')
    .map(({ moment }) => moment)
    .filter(({ date }) => date.date === chosen.moment.date.date);
  const earliest = rows.at(0);
  const listed = rows.filter((moment) => isListed(text, moment) || moment.date.to < moment.clock.from);
  const last = listed.at(-1);
  const words = lexicon(told.language);
  if (listed.length > 1 && last && earliest) {
    const rest = lineAt(text, last.clock.to).slice(-40);
    return {
      fixed: earliest,
      end: last.localEnd ?? (words.over.test(rest) ? last.local : null) ?? ending(earliest, judged),
    };
  }
  const end = chosen.moment.localEnd ?? lengthEnd(told, chosen.moment);
  return { fixed: chosen.moment, end: end ?? ending(chosen.moment, judged) };
}

/** "We begin at 1 pm and will release you at 4:30." */
const ending = ({ date, local }: Placed, judged: Judged[]): string | null =>
  judged.find(({ moment, signs }) => signs.has('ending') && moment.date === date && moment.local > local)
    ?.moment.local ?? null;

/** When what begins at a time is over, by how long it is said to take: beside the time, else elsewhere. */
function lengthEnd({ text, language, sentences }: Told, { range, local }: Placed): string | null {
  const minutes = lengthBehind(text.slice(range[1]), language) ?? lengthSaid(sentences, language);
  return minutes ? new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 19) : null;
}
