import { plusDays, weekdayOfDate } from '../clock/plain-date.ts';
import {
  AFTER_TOMORROW,
  BEFORE_DATE,
  HOUR_WORDS,
  NEXT,
  NEXT_WEEK,
  NO_TOMORROW,
  OF,
  ORDINAL,
  WEEK_LATER,
} from '../clock/vocabulary.ts';
import { relativeDays, weekdayOf } from './date-words.ts';
import { type Found, figures, is, isIn, near, type Token } from './tokens.ts';

/**
 * tomorrow, next Tuesday, Friday: counted from the message's own date.
 * @param sent that date (ISO 8601)
 * @param dateFollows whether a date is written behind the token, to which it belongs: "ma" is Monday
 * in Dutch and today in Hungarian
 */
export function relativeDate(
  tokens: Token[],
  at: number,
  { sent, language, dateFollows }: { sent: string; language: string | null; dateFollows: boolean },
): Found {
  const token = tokens[at];
  if (!token) return null;
  const days = relativeDays(token.text);
  if (days !== null) {
    if (dateFollows) return null;
    const ahead = aheadOf(tokens, at, days);
    return ahead === null
      ? null
      : { mention: { from: token.from, to: token.to, date: plusDays(sent, ahead) }, next: at + 1 };
  }
  const weekday = weekdayOf(token.text);
  const isShort = token.text.length < 4 && !/^[a-z]{3}$/.test(token.text);
  if (weekday === null || isShort || dateFollows) return null;
  if (language === 'fr' && is(tokens, at, 'mon', 'sat', 'sun')) return null;
  const numbered = weekdayWithDay(tokens, at, weekday, sent);
  if (numbered) return numbered;
  const coming = (weekday - weekdayOfDate(sent) + 7) % 7 || 7;
  const ahead = saysNextWeek(tokens, at)
    ? 7 - weekdayOfDate(sent) + weekday
    : coming + weeksMore(tokens, at, coming) * 7;
  return { mention: { from: token.from, to: token.to, date: plusDays(sent, ahead) }, next: at + 1 };
}

/**
 * Days until "tomorrow" and its kin, two for the day after it; null for a morning ("por la mañana", "Guten
 * Morgen").
 */
function aheadOf(tokens: Token[], at: number, days: number): number | null {
  const before = tokens[at - 1]?.text ?? '';
  if (days !== 1) return days;
  if (AFTER_TOMORROW.has(before) || (before === 'de' && is(tokens, at - 2, 'depois'))) return 2;
  const mayBeMorning = is(tokens, at, 'mañana', 'morgen');
  return mayBeMorning && (NO_TOMORROW.has(before) || weekdayOf(before) !== null) ? null : days;
}

const isBesideWeek = (tokens: Token[], at: number) =>
  isIn(BEFORE_DATE, tokens, at) ||
  isIn(OF, tokens, at) ||
  is(tokens, at, 'la', 'della', 'da', 'na', 'in', ',', '(');

/** "Tuesday next week", "nächste Woche am Dienstag", "mardi de la semaine prochaine" */
function saysNextWeek(tokens: Token[], at: number): boolean {
  const isAt = (from: number) =>
    NEXT_WEEK.some((words) => words.every((word, count) => is(tokens, from + count, word)));
  for (let after = at + 1; after < at + 4; after++) {
    if (isAt(after)) return true;
    if (!isBesideWeek(tokens, after)) break;
  }
  for (let before = at - 1; before > at - 4; before--) {
    if (isAt(before - 1) || isAt(before - 2)) return true;
    if (!isBesideWeek(tokens, before)) break;
  }
  return false;
}

/** "a week on Tuesday", "Tuesday week" */
function weeksMore(tokens: Token[], at: number, coming: number): number {
  const isLater = WEEK_LATER.some((words) =>
    words.every((word, count) => is(tokens, at - words.length + count, word)),
  );
  const isNotSoon = coming <= 2 && isIn(NEXT, tokens, at - 1);
  return isLater || isNotSoon || is(tokens, at + 1, 'week') ? 1 : 0;
}

const FAR_DAYS = 35;

/**
 * "Tuesday 1st", "mardi 8 à 14h", "Freitag, den 4.", "Thursday (10th)": the next day of that number, when
 * it is that weekday.
 */
function weekdayWithDay(tokens: Token[], at: number, weekday: number, sent: string): Found {
  let number = at + 1;
  while (number < at + 4 && (isIn(BEFORE_DATE, tokens, number) || is(tokens, number, ',', '('))) number++;
  const day = tokens[number]?.number;
  if (day == null || figures(tokens[number]) > 2) return null;
  const ordinal = near(tokens, number + 1) && isIn(ORDINAL, tokens, number + 1);
  let next = ordinal ? number + 2 : number + 1;
  if (!ordinal && isHour(tokens, next)) return null;
  if (is(tokens, next, ')')) next++;
  for (let ahead = 0; ahead <= FAR_DAYS; ahead++) {
    const date = plusDays(sent, ahead);
    if (Number(date.slice(-2)) === day && weekdayOfDate(date) === weekday)
      return { mention: { from: tokens[at]?.from ?? 0, to: tokens[next - 1]?.to ?? 0, date }, next };
  }
  return null;
}

/** The number in front of it is an hour. */
const isHour = (tokens: Token[], at: number) =>
  is(tokens, at, ':', '-', '\u2013', 'am', 'pm', '%') || isIn(HOUR_WORDS, tokens, at);
