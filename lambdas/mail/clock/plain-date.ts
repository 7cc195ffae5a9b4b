/**
 * Dates of the calendar as ISO 8601 writes them ("2026-11-20"), by the language's own `Date`: texts are
 * full of them.
 */

const DAY_MS = 86_400_000;

/** The date of a year, a month and a day (both from 1); null where the calendar has none. */
export function dateOf(year: number, month: number, day: number): string | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

/** Days of a month, from 1. */
export const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A date so many days later; earlier where they are negative. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().split('T')[0] ?? '';

/** ISO weekday: Monday is 1, Sunday 7. */
export const weekdayOfDate = (date: string) => new Date(date).getUTCDay() || 7;

/** "7" as "07". */
export const twoDigits = (value: number | string) => String(value).padStart(2, '0');

/** As long is "2026-11-27T15:00:00": what is longer has an offset behind it. */
export const WALL_CLOCK = 19;
