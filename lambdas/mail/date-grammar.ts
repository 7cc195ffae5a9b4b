import { isDateWord, monthOf, relativeDays, weekdayOf } from './date-words.ts';
import { dateOf, plusDays, weekdayOfDate } from './plain-date.ts';
import { type Found, type HowToRead, is, near, startsWith, type Token } from './tokens.ts';

const OF = new Set(['de', 'of', 'di', 'del', 'dela', 'd', 'en', 'the', 'a']);
const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 'er', '.', 'º', '°', 'ª', 'e', 'ste', 'de', 'р', 'г']);
const YEAR_MARK = new Set(['年', '년', '.', ',', 'г', 'р', 'r', 'de', 'del', 'of']);

/** A date at a token, in any of the forms below, with the weekday that may follow it. */
export function dateAt(tokens: Token[], at: number, how: HowToRead): Found {
  const found = dateAlone(tokens, at, how);
  const end = found && weekdayBehind(tokens, found.next, found.mention.date ?? '');
  return end
    ? { mention: { ...found.mention, to: tokens[end - 1]?.to ?? found.mention.to }, next: end }
    : found;
}

/** "2 de dezembro (quarta-feira)", "December 2, Wednesday". @returns the token after it */
function weekdayBehind(tokens: Token[], at: number, date: string): number | null {
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
    return token && isDateWord(token.text) ? (monthDay(tokens, at, how) ?? relative(tokens, at, how)) : null;
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
  if (!isDay(day) || (tokens[next]?.to ?? 0) - (tokens[next]?.from ?? 0) > 2) return null;
  next++;
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

/** 20.11.2026, 20/11/26, 11/20/2026, 3.12. — two numbers alone are a date only with a closing dot or a sign before. */
function numeric(tokens: Token[], at: number, how: HowToRead): Found {
  const [a, separator, b] = [tokens[at]?.number, tokens[at + 1]?.text ?? '', tokens[at + 2]?.number];
  if (a == null || b == null || !['.', '/', '-'].includes(separator) || !near(tokens, at + 1)) return null;
  if (tokens[at - 1] && is(tokens, at - 1, '.', '/', '-', ':') && near(tokens, at)) return null;
  const monthFirst = separator === '/' && (how.monthFirst ? a <= 12 : b > 12);
  const [day, month] = monthFirst ? [b, a] : [a, b];
  if (!isDay(day) || month < 1 || month > 12) return null;
  const third = tokens[at + 4];
  if (tokens[at + 3]?.text === separator && third?.number != null && [2, 4].includes(third.to - third.from)) {
    const year = third.number < 100 ? 2000 + third.number : third.number;
    if (isYear(year)) return dated(tokens, at, at + 5, year, month, day, null);
  }
  const closed = separator === '.' && tokens[at + 3]?.text === '.' && near(tokens, at + 2);
  const introduced =
    separator === '/' &&
    (weekdayOf(tokens[at - 1]?.text ?? '') !== null ||
      is(tokens, at - 1, 'le', 'el', 'dia', 'il', 'on', 'op', 'den', 'am', ',', '(') ||
      is(tokens, at + 3, 'at', '@', 'um', 'à', 'às', 'alle', 'om'));
  return closed || introduced ? dated(tokens, at, closed ? at + 4 : at + 3, null, month, day, how) : null;
}

/** tomorrow, next Tuesday, Friday: counted from the message's own date. */
function relative(tokens: Token[], at: number, how: HowToRead): Found {
  if (!how.sent) return null;
  const token = tokens[at];
  if (!token) return null;
  const { sent } = how;
  const days = relativeDays(token.text);
  if (days !== null) {
    const ahead = aheadOf(tokens, at, days);
    return ahead === null
      ? null
      : { mention: { from: token.from, to: token.to, date: plusDays(sent, ahead) }, next: at + 1 };
  }
  const weekday = weekdayOf(token.text);
  if (weekday === null || (token.text.length < 4 && !/^[a-z]{3}$/.test(token.text))) return null;
  if (dateFollows(tokens, at + 1, how)) return null;
  const numbered = weekdayWithDay(tokens, at, weekday, sent);
  if (numbered) return numbered;
  const coming = (weekday - weekdayOfDate(sent) + 7) % 7 || 7;
  const ahead = saysNextWeek(tokens, at)
    ? 7 - weekdayOfDate(sent) + weekday
    : coming + weeksMore(tokens, at) * 7;
  return { mention: { from: token.from, to: token.to, date: plusDays(sent, ahead) }, next: at + 1 };
}

const NOT_TOMORROW = new Set(['la', 'guten', 'goede', 'am', 'heute', 'einen', 'jeden', 'this', 'in']);
const DAY_AFTER = new Set(['pasado', 'depois', 'after', 'après', 'dopo']);

/** Days until "tomorrow" and its kin, two for the day after it; null for a morning ("por la mañana", "Guten Morgen"). */
function aheadOf(tokens: Token[], at: number, days: number): number | null {
  const before = tokens[at - 1]?.text ?? '';
  if (days !== 1) return days;
  if (DAY_AFTER.has(before) || (before === 'de' && is(tokens, at - 2, 'depois'))) return 2;
  const mayBeMorning = is(tokens, at, 'mañana', 'morgen');
  return mayBeMorning && (NOT_TOMORROW.has(before) || weekdayOf(before) !== null) ? null : days;
}

const NEXT_WEEK = [
  'next week',
  'nächste woche',
  'nächster woche',
  'kommende woche',
  'kommender woche',
  'semaine prochaine',
  'próxima semana',
  'semana que vem',
  'semana que viene',
  'semana próxima',
  'prossima settimana',
  'settimana prossima',
  'volgende week',
  'komende week',
].map((words) => words.split(' '));
const BESIDE_WEEK = new Set([
  'on',
  'of',
  'de',
  'la',
  'della',
  'da',
  'na',
  'am',
  'der',
  'op',
  'in',
  'el',
  'le',
  ',',
  '(',
]);

/** "Tuesday next week", "nächste Woche am Dienstag", "mardi de la semaine prochaine" */
function saysNextWeek(tokens: Token[], at: number): boolean {
  let after = at + 1;
  while (BESIDE_WEEK.has(tokens[after]?.text ?? '') && after < at + 4) after++;
  let before = at - 1;
  while (BESIDE_WEEK.has(tokens[before]?.text ?? '') && before > at - 4) before--;
  return NEXT_WEEK.some((words) =>
    [after, before - words.length + 1].some((from) =>
      words.every((word, count) => is(tokens, from + count, word)),
    ),
  );
}

/** "a week on Tuesday", "Tuesday week" */
function weeksMore(tokens: Token[], at: number): number {
  const aWeekOn = is(tokens, at - 1, 'on') && is(tokens, at - 2, 'week') && is(tokens, at - 3, 'a');
  return aWeekOn || is(tokens, at + 1, 'week') ? 1 : 0;
}

const ENGLISH_ORDINAL = new Set(['st', 'nd', 'rd', 'th']);
const BEFORE_DAY = new Set(['the', 'den', 'dem', 'el', 'le', 'il', 'dia', ',']);
const HOUR_FOLLOWS = new Set(['at', 'um', 'à', 'alle', 'às', 'om']);
const FAR_DAYS = 35;

/** "Tuesday 1st", "mardi 8 à 14h", "Freitag, den 4. um 10 Uhr": the next day of that number, when it is that weekday. */
function weekdayWithDay(tokens: Token[], at: number, weekday: number, sent: string): Found {
  let number = at + 1;
  while (BEFORE_DAY.has(tokens[number]?.text ?? '') && number < at + 3) number++;
  const day = tokens[number]?.number;
  const ordinal = near(tokens, number + 1) && ENGLISH_ORDINAL.has(tokens[number + 1]?.text ?? '');
  const next = ordinal || is(tokens, number + 1, '.') ? number + 2 : number + 1;
  const timed =
    HOUR_FOLLOWS.has(tokens[next]?.text ?? '') ||
    (is(tokens, next, 'a') && is(tokens, next + 1, 'las', 'la'));
  if (!isDay(day) || !(ordinal || timed)) return null;
  for (let ahead = 0; ahead <= FAR_DAYS; ahead++) {
    const date = plusDays(sent, ahead);
    if (Number(date.slice(-2)) === day && weekdayOfDate(date) === weekday)
      return { mention: { from: tokens[at]?.from ?? 0, to: tokens[next - 1]?.to ?? 0, date }, next };
  }
  return null;
}

/** "Friday, 27 November": the weekday belongs to the date. */
function dateFollows(tokens: Token[], at: number, how: HowToRead): boolean {
  let next = at;
  for (let skipped = 0; skipped < 3; skipped++) {
    if (tokens[next]?.number != null || monthOf(tokens[next]?.text ?? '', how.language)) {
      return (
        (dayMonth(tokens, next, how) ??
          monthDay(tokens, next, how) ??
          numeric(tokens, next, how) ??
          yearFirst(tokens, next, how)) !== null
      );
    }
    if (
      !is(
        tokens,
        next,
        ',',
        '.',
        'the',
        'den',
        'der',
        'dem',
        'le',
        'el',
        'de',
        'dia',
        'il',
        'on',
        'op',
        'am',
        '(',
        'd',
      )
    )
      return false;
    next++;
  }
  return false;
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

/** The day of a month that comes next, or was in the week before; of a leap year's 29 February the day before in the next year. */
function nextYearly(month: number, day: number, sent: string): string | null {
  const year = Number(sent.slice(0, 4));
  const date = dateOf(year, month, day);
  if (!date || date >= plusDays(sent, -7)) return date;
  return dateOf(year + 1, month, day) ?? dateOf(year + 1, month, day - 1);
}
