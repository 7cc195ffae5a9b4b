import { Temporal } from 'temporal-polyfill';
import type { Interview } from './interview.ts';

/** The moment that an interview's withdrawal should come before: its start, or the first time offered. Epoch ms or null. */
export function startsAt(interview: Pick<Interview, 'facts'>): number | null {
  const { start, options, localStart } = interview.facts;
  const times = [start?.value ?? (localStart && `${localStart.value}Z`), ...(options?.value ?? [])].flatMap(
    (time) => (time ? Date.parse(time) : []),
  );
  return times.length ? Math.min(...times) : null;
}

/** Order in which withdrawals are written and shown: what starts soonest first, undated ones last, oldest first. */
export function byUrgency(a: Interview, b: Interview): number {
  const first = startsAt(a) ?? Number.POSITIVE_INFINITY;
  const second = startsAt(b) ?? Number.POSITIVE_INFINITY;
  return first === second ? a.id.localeCompare(b.id) : first - second;
}

const HOUR = 3_600_000;

/**
 * When to remind the owner of a waiting draft: after 24 hours; when the interview would by then be nearer
 * than 48 hours, at 48 hours before it; and when it already is, after 2 hours. Epoch ms in and out.
 */
export function reminderAt(created: number, interview: Pick<Interview, 'facts'>): number {
  const start = startsAt(interview);
  const plain = created + 24 * HOUR;
  if (start === null || start < created || start - plain >= 48 * HOUR) return plain;
  return Math.min(plain, Math.max(created + 2 * HOUR, start - 48 * HOUR));
}

/** How often the owner is reminded of a draft, once a day at most. */
export const MOST_REMINDERS = 3;
const MINUTE = 60_000;

/**
 * When the owner hears of a waiting draft: at the reminder, or a quarter of an hour after the interview has begun
 * without it if that is earlier; by day in the owner's zone. Epoch ms in and out.
 * @param plain when the reminder would come by itself
 */
export function attentionAt(
  plain: number,
  interview: Pick<Interview, 'facts'>,
  timeZone: string,
  now: number,
): number {
  const start = startsAt(interview);
  const begun = start !== null && start > now ? start + 15 * MINUTE : Number.POSITIVE_INFINITY;
  return byDay(Math.min(plain, begun), timeZone);
}

const MORNING = 8;
const EVENING = 20;

/** The moment itself between 08:00 and 20:00 in a zone, else the next morning at 08:00. Epoch ms in and out. */
export function byDay(moment: number, timeZone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
  if (local.hour >= MORNING && local.hour < EVENING) return moment;
  const day = local.hour < MORNING ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  return day.toZonedDateTime({ timeZone, plainTime: `0${MORNING}:00` }).epochMilliseconds;
}

/**
 * When the nudge is due: the same day six calendar months later in the owner's zone (31 August → 28 or 29
 * February), then the next working day (Monday to Friday), at 09:00.
 * @param sent ISO 8601 instant
 * @param timeZone IANA zone of the owner
 * @returns ISO 8601 instant in UTC
 */
export function nudgeAt(sent: string, timeZone: string, months = 6): string {
  const day = Temporal.Instant.from(sent).toZonedDateTimeISO(timeZone).toPlainDate().add({ months });
  return workingDay(day).toZonedDateTime({ timeZone, plainTime: '09:00' }).toInstant().toString();
}

/** When a snoozed nudge comes back: the given days later, on a working day at 09:00. */
export function snoozedUntil(now: string, timeZone: string, days: number): string {
  const day = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().add({ days });
  return workingDay(day).toZonedDateTime({ timeZone, plainTime: '09:00' }).toInstant().toString();
}

function workingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day;
}
