import { HOUR_FOLLOWS, relativeDays, weekdayOf } from './date-words.ts';
import { plusDays, weekdayOfDate } from './plain-date.ts';
import { type Found, is, near, type Token } from './tokens.ts';

/**
 * tomorrow, next Tuesday, Friday: counted from the message's own date.
 * @param sent that date (ISO 8601)
 * @param dateFollows whether a date is written behind the token, to which a weekday would belong
 */
export function relativeDate(tokens: Token[], at: number, sent: string, dateFollows: boolean): Found {
  const token = tokens[at];
  if (!token) return null;
  const days = relativeDays(token.text);
  if (days !== null) {
    const ahead = aheadOf(tokens, at, days);
    return ahead === null
      ? null
      : { mention: { from: token.from, to: token.to, date: plusDays(sent, ahead) }, next: at + 1 };
  }
  const weekday = weekdayOf(token.text);
  const isShort = token.text.length < 4 && !/^[a-z]{3}$/.test(token.text);
  if (weekday === null || isShort || dateFollows) return null;
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
  if (day == null || !(ordinal || timed)) return null;
  for (let ahead = 0; ahead <= FAR_DAYS; ahead++) {
    const date = plusDays(sent, ahead);
    if (Number(date.slice(-2)) === day && weekdayOfDate(date) === weekday)
      return { mention: { from: tokens[at]?.from ?? 0, to: tokens[next - 1]?.to ?? 0, date }, next };
  }
  return null;
}
