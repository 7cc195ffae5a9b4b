import { dateOf, plusDays, weekdayOfDate } from '../clock/plain-date.ts';
import {
  AND,
  BEFORE_DATE,
  BEFORE_HOUR,
  HOUR_WORDS,
  NOON,
  OF,
  ONLY_HOUR,
  OR,
  ORDINAL,
  UNTIL,
} from '../clock/vocabulary.ts';
import { CLIENT_WORDS } from '../words/at-once.ts';
import { DAY_WORDS, isDateWord, mayBeWeekday, monthOf, weekdayOf } from './date-words.ts';
import { relativeDate } from './relative-date.ts';
import { type Found, figures, type HowToRead, is, isIn, near, startsWith, type Token } from './tokens.ts';

const YEAR_MARK = new Set(['年', '년', '.', ',', 'г', 'р', 'r', ...OF]);
/** What a date is drawn with. */
const CALENDARS = ['\u{1f4c5}', '\u{1f4c6}', '\u{1f5d3}', '\ufe0f'];
/** What a date is written behind: the labels of a mail's own, and what a day is called. */
const DATE_LABELS = new Set([
  ...Object.values(CLIENT_WORDS).flatMap(({ forward }) => forward.labels.date.split('|')),
  ...DAY_WORDS,
  ...['day', 'tag', 'dag', 'jour'],
]);
const SIGNS = new Set([',', '.', '(']);

/** A date at a token, in any of the forms below, with the weekday that may follow it. */
export function dateAt(tokens: Token[], at: number, how: HowToRead): Found {
  const found = dateAlone(tokens, at, how) ?? firstOfTwo(tokens, at, how) ?? dayAlone(tokens, at, how);
  if (!found) return null;
  const date = found.mention.date ?? '';
  const end = weekdayBehind(tokens, found.next, date);
  const to = end ? (tokens[end - 1]?.to ?? found.mention.to) : found.mention.to;
  const weekday = weekdayBefore(tokens, at) ?? (end && weekdayOf(tokens[found.next + 1]?.text ?? ''));
  const contradicted = weekday && weekday !== weekdayOfDate(date) ? { contradicted: true as const } : {};
  return { mention: { ...found.mention, to, ...contradicted }, next: end ?? found.next };
}

/** Of "the 1st or the 2nd of December" the first. */
function firstOfTwo(tokens: Token[], at: number, how: HowToRead): Found {
  const day = tokens[at]?.number;
  if (!isDay(day) || figures(tokens[at]) > 2) return null;
  let next = at + 1;
  if (near(tokens, next) && isIn(ORDINAL, tokens, next)) next++;
  const end = next;
  if (!(isIn(AND, tokens, next) || isIn(OR, tokens, next) || is(tokens, next, ','))) return null;
  next++;
  while (next < at + 5 && isIn(BEFORE_DATE, tokens, next)) next++;
  const month = dayMonth(tokens, next, how)?.mention.date?.slice(5, 7);
  return month ? dated(tokens, at, end, null, Number(month), day, how) : null;
}

/**
 * "by the 9th", "até dia 20", "the 12th at 9.30", "le 15 à 11h": a day of which no month is said, where only a
 * day can stand, is the next of its number; where a month was named before, it is of that.
 */
function dayAlone(tokens: Token[], at: number, how: HowToRead): Found {
  const day = tokens[at]?.number;
  if (!isDay(day) || figures(tokens[at]) > 2 || !how.sent || !isIn(BEFORE_DATE, tokens, at - 1)) return null;
  const isOrdinal = near(tokens, at + 1) && isIn(ORDINAL, tokens, at + 1);
  const next = at + (isOrdinal ? 2 : 1);
  const isNamed = isOrdinal || isIn(DAY_WORDS, tokens, at - 1);
  const isNoon = isNamed && isIn(BEFORE_DATE, tokens, at - 2) && isIn(NOON, tokens, at - 3);
  if (!isNoon && !isAtHour(tokens, next, isNamed) && !(isNamed && isLast(tokens, at))) return null;
  const month = monthBefore(tokens, at, how);
  const ofMonth = month ? dated(tokens, at, next, null, month, day, how) : null;
  if ((ofMonth?.mention.date ?? LAST) <= plusDays(how.sent, MOST_AHEAD)) return ofMonth;
  const days = Array.from({ length: 31 }, (_, ahead) => plusDays(how.sent ?? '', ahead));
  const date = days.find((one) => Number(one.slice(-2)) === day);
  return date
    ? { mention: { from: tokens[at]?.from ?? 0, to: tokens[next - 1]?.to ?? 0, date }, next }
    : null;
}

/** Behind "until", and in front of no other number. */
const isLast = (tokens: Token[], at: number) =>
  tokens[at + 2]?.number == null && isIn(UNTIL, tokens, isIn(BEFORE_DATE, tokens, at - 2) ? at - 3 : at - 2);

/** "at 9.30", "à 11h", "a las 11", and behind an ordinal or "dia" also "around noon". */
function isAtHour(tokens: Token[], at: number, isNamed: boolean): boolean {
  const isTwoWords = is(tokens, at, 'a') && is(tokens, at + 1, 'las', 'la');
  if (!(isIn(BEFORE_HOUR, tokens, at) || isTwoWords) || is(tokens, at, '@')) return false;
  const hour = isIn(BEFORE_HOUR, tokens, at + 1) ? at + 2 : at + 1;
  const isHourOf = tokens[hour]?.number != null && (tokens[hour]?.number ?? 0) <= 24;
  return isHourOf ? isNamed || isClock(tokens, hour) : isNamed && isIn(NOON, tokens, hour);
}

/** A number that is written as an hour is, or stands at the end of its clause: "le 9 à 10 personnes" is none. */
const isClock = (tokens: Token[], at: number) =>
  isIn(HOUR_WORDS, tokens, at + 1) ||
  (is(tokens, at + 1, ':', '.', 'h') && tokens[at + 2]?.number != null) ||
  isIn(OR, tokens, at + 1) ||
  is(tokens, at + 1, '?', ',', '.', ')') ||
  at + 1 >= tokens.length;

const MOST_BETWEEN = 40;
/** A month that was named in front is that of a later day only so many days ahead: "we met in December". */
const MOST_AHEAD = 70;
const LAST = '9999';

/** The month that was named last, not far in front. */
function monthBefore(tokens: Token[], at: number, { language }: HowToRead): number | null {
  for (let before = at - 1; before >= Math.max(0, at - MOST_BETWEEN); before--) {
    const { text = '', number = null } = tokens[before] ?? {};
    const month = number === null && text.length > 2 ? monthOf(text, language) : null;
    if (month) return month;
  }
  return null;
}

/** "Friday, the 27th of November" */
function weekdayBefore(tokens: Token[], at: number): number | null {
  let before = at - 1;
  while (before > at - 4 && (isIn(BEFORE_DATE, tokens, before) || isIn(SIGNS, tokens, before))) before--;
  return weekdayOf(tokens[before]?.text ?? '');
}

/** "2 de dezembro (quarta-feira)", "December 2, Wednesday", "2 Dec Wed". @returns the token after it */
function weekdayBehind(tokens: Token[], at: number, date: string): number | null {
  if (weekdayOf(tokens[at]?.text ?? '') === weekdayOfDate(date)) return at + 1;
  const weekday = weekdayOf(tokens[at + 1]?.text ?? '');
  if (weekday === null) return null;
  if (is(tokens, at, '(')) {
    const close = is(tokens, at + 2, '.') ? at + 3 : at + 2;
    return is(tokens, close, ')') ? close + 1 : null;
  }
  return is(tokens, at, ',') && weekday === weekdayOfDate(date) ? at + 2 : null;
}

function dateAlone(tokens: Token[], at: number, how: HowToRead): Found {
  const token = tokens[at];
  if (token?.number == null) {
    return token && isDateWord(token.text)
      ? (monthDay(tokens, at, how) ??
          (how.sent
            ? relativeDate(tokens, at, {
                ...{ sent: how.sent, language: how.language },
                dateFollows: dateFollows(tokens, at + 1, how),
              })
            : null))
      : null;
  }
  return (
    eastAsian(tokens, at, how) ??
    yearFirst(tokens, at, how) ??
    dayMonth(tokens, at, how) ??
    numeric(tokens, at, how)
  );
}

const isYear = (value: number | null | undefined): value is number =>
  value != null && value >= 1990 && value <= 2099;
const isDay = (value: number | null | undefined): value is number =>
  value != null && value >= 1 && value <= 31;

/** 2026年11月20日, 2026년 11월 20일, 11月20日 */
function eastAsian(tokens: Token[], at: number, how: HowToRead): Found {
  let next = at;
  let year: number | null = null;
  if (isYear(tokens[next]?.number) && is(tokens, next + 1, '年', '년')) {
    year = tokens[next]?.number ?? null;
    next += 2;
  }
  const month = tokens[next]?.number;
  if (month == null || !startsWith(tokens[next + 1], '月', '월')) return null;
  const day = tokens[next + 2]?.number;
  if (!isDay(day) || !startsWith(tokens[next + 3], '日', '일', '号')) return null;
  return dated(tokens, at, next + 4, year, month, day, how);
}

/** 2026-11-20, 2026/11/20, 2026. 11. 20., 2026. november 20. */
function yearFirst(tokens: Token[], at: number, how: HowToRead): Found {
  const year = tokens[at]?.number;
  if (!isYear(year)) return null;
  const separated = is(tokens, at + 1, '-', '/', '.');
  const named = monthOf(tokens[at + 2]?.text ?? '', how.language);
  const afterName = is(tokens, at + 3, '.') ? at + 4 : at + 3;
  const namedDay = tokens[afterName]?.number;
  if (separated && named && isDay(namedDay))
    return dated(tokens, at, afterName + 1, year, named, namedDay, null);
  const month = tokens[at + 2]?.number;
  const day = tokens[at + 4]?.number;
  if (!separated || month == null || tokens[at + 3]?.text !== tokens[at + 1]?.text || !isDay(day))
    return null;
  return dated(tokens, at, at + 5, year, month, day, null);
}

/** 20 November 2026, 20-Nov-2026, 20. November, 20 de noviembre de 2026, 20th of November, 1er décembre */
function dayMonth(tokens: Token[], at: number, how: HowToRead): Found {
  const day = tokens[at]?.number;
  if (!isDay(day)) return null;
  const dashed = is(tokens, at + 1, '-') && near(tokens, at + 1) && near(tokens, at + 2);
  let next = dashed ? at + 2 : at + 1;
  for (
    let skipped = 0;
    skipped < 2 && (ORDINAL.has(tokens[next]?.text ?? '') || OF.has(tokens[next]?.text ?? ''));
    skipped++
  )
    next++;
  const month = monthOf(tokens[next]?.text ?? '', how.language);
  return month ? withYear(tokens, at, next + 1, month, day, how) : null;
}

/** November 20, 2026; Nov 20th; November 20th, 2026 */
function monthDay(tokens: Token[], at: number, how: HowToRead): Found {
  const month = monthOf(tokens[at]?.text ?? '', how.language);
  if (!month) return null;
  let next = at + 1;
  if (is(tokens, next, '.')) next++;
  const day = tokens[next]?.number;
  if (!isDay(day) || figures(tokens[next]) > 2) return null;
  next++;
  if (is(tokens, next, '/', ':') && near(tokens, next)) return null;
  // "mar 1 dic" is a Tuesday in December.
  if (mayBeWeekday(tokens[at]?.text ?? '') && monthOf(tokens[next]?.text ?? '', how.language)) return null;
  if (near(tokens, next) && ORDINAL.has(tokens[next]?.text ?? '')) next++;
  return withYear(tokens, at, next, month, day, how);
}

function withYear(
  tokens: Token[],
  at: number,
  after: number,
  month: number,
  day: number,
  how: HowToRead,
): Found {
  let next = after;
  for (let skipped = 0; skipped < 2 && YEAR_MARK.has(tokens[next]?.text ?? ''); skipped++) next++;
  if (is(tokens, next, '-') && near(tokens, next) && near(tokens, next + 1)) next++;
  const year = tokens[next]?.number;
  if (isYear(year)) return dated(tokens, at, next + 1, year, month, day, null);
  return dated(tokens, at, after, null, month, day, how);
}

/**
 * 20.11.2026, 20/11/26, 11/20/2026, 3.12. — two numbers alone are a date only with a closing dot or a sign
 * before.
 */
function numeric(tokens: Token[], at: number, how: HowToRead): Found {
  const [a, separator, b] = [tokens[at]?.number, tokens[at + 1]?.text ?? '', tokens[at + 2]?.number];
  if (a == null || b == null || !['.', '/', '-'].includes(separator) || !near(tokens, at + 1)) return null;
  if (tokens[at - 1] && is(tokens, at - 1, '.', '/', '-', ':') && near(tokens, at)) return null;
  const monthFirst = separator === '/' && (how.monthFirst ? a <= 12 : b > 12);
  const [day, month] = monthFirst ? [b, a] : [a, b];
  if (!isDay(day) || month < 1 || month > 12) return null;
  const third = tokens[at + 4];
  if (tokens[at + 3]?.text === separator && isYearWritten(tokens, at + 4)) {
    const written = third?.number ?? 0;
    const year = written < 100 ? 2000 + written : written;
    if (isYear(year)) return dated(tokens, at, at + 5, year, month, day, null);
  }
  const closed = separator === '.' && tokens[at + 3]?.text === '.' && near(tokens, at + 2);
  const introduced =
    separator === '/' &&
    (mayBeWeekday(tokens[at - 1]?.text ?? '') ||
      (is(tokens, at - 1, '.') && mayBeWeekday(tokens[at - 2]?.text ?? '')) ||
      isIn(BEFORE_DATE, tokens, at - 1) ||
      is(tokens, at - 1, 'am', ',', '(', ...CALENDARS) ||
      (is(tokens, at - 1, ':') && DATE_LABELS.has(tokens[at - 2]?.text ?? '')) ||
      is(tokens, at + 3, '@') ||
      (is(tokens, at + 3, '(', ',') && mayBeWeekday(tokens[at + 4]?.text ?? '')) ||
      isHour(tokens, is(tokens, at + 3, ',', '-', '\u2013') ? at + 4 : at + 3));
  return closed || introduced ? dated(tokens, at, closed ? at + 4 : at + 3, null, month, day, how) : null;
}

/** "às 10h", "ore 10", "10:30", "10h" */
const isHour = (tokens: Token[], at: number) =>
  isIn(BEFORE_HOUR, tokens, at) ||
  isIn(ONLY_HOUR, tokens, at) ||
  (figures(tokens[at]) > 0 && is(tokens, at + 1, ':', 'h') && near(tokens, at + 1));

/** Four figures, or two at once behind the sign: in "1.12. 14:00" the third number is an hour. */
const isYearWritten = (tokens: Token[], at: number) =>
  figures(tokens[at]) === 4 || (figures(tokens[at]) === 2 && near(tokens, at) && !is(tokens, at + 1, ':'));

/** "Friday, 27 November": the weekday belongs to the date. */
function dateFollows(tokens: Token[], at: number, how: HowToRead): boolean {
  let next = at;
  while (
    next < at + 3 &&
    (isIn(SIGNS, tokens, next) || isIn(BEFORE_DATE, tokens, next) || isIn(OF, tokens, next))
  )
    next++;
  return [dayMonth, monthDay, numeric, yearFirst].some((form) => form(tokens, next, how) !== null);
}

/** `how` given: the year is missing, and is the one in which the date is next. */
function dated(
  tokens: Token[],
  at: number,
  next: number,
  year: number | null,
  month: number,
  day: number,
  how: HowToRead | null,
): Found {
  const date = year === null ? how?.sent && nextYearly(month, day, how.sent) : dateOf(year, month, day);
  return date
    ? { mention: { from: tokens[at]?.from ?? 0, to: tokens[next - 1]?.to ?? 0, date }, next }
    : null;
}

/**
 * The day of a month that comes next, or was in the week before; of a leap year's 29 February the day
 * before in the next year.
 */
function nextYearly(month: number, day: number, sent: string): string | null {
  const year = Number(sent.slice(0, 4));
  const date = dateOf(year, month, day);
  if (!date || date >= plusDays(sent, -7)) return date;
  return dateOf(year + 1, month, day) ?? dateOf(year + 1, month, day - 1);
}
