import { Temporal } from 'temporal-polyfill';
import { type Draft, waits } from './draft.ts';
import type { Interview } from './interview.ts';
import {
  DAY_MS,
  HOUR_MS,
  isToday,
  type Moment,
  offeredTimes,
  standing,
  startOf,
  urgentAt,
} from './standing.ts';

/**
 * Order in which withdrawals are written and shown: what starts soonest first, undated ones last, oldest
 * first.
 */
export const byUrgency =
  (timeZone: string) =>
  (a: Interview, b: Interview): number => {
    const first = urgentAt(a, timeZone) ?? Number.POSITIVE_INFINITY;
    const second = urgentAt(b, timeZone) ?? Number.POSITIVE_INFINITY;
    return first === second ? a.id.localeCompare(b.id) : first - second;
  };

/** The same at a moment: times that were offered and have gone by press no more. */
export const byNextTime =
  ({ now, timeZone }: Moment) =>
  (a: Interview, b: Interview): number => {
    const next = (interview: Interview) => {
      const offered = offeredTimes(interview, timeZone).map(({ at }) => at);
      return startOf(interview, timeZone) ?? Math.min(...offered.filter((time) => time > now));
    };
    const [first, second] = [next(a), next(b)];
    return first === second ? a.id.localeCompare(b.id) : first - second;
  };

const MINUTE = 60_000;

/** Days after which the owner is reminded of what no interview's time presses. */
const PLAIN_DAYS = [1, 3, 7, 14, 28, 56];
/**
 * Days after which a reply that nobody sent, or a withdrawal from an interview that has passed, is put aside.
 */
const STALE_DAYS = 14;
const AFTER_BEGIN = 15 * MINUTE;

/**
 * When the owner hears of a waiting draft: a day after it was written; two days and one day before the
 * interview, on its morning, and a quarter of an hour after it has begun. Without a time, after a day, three,
 * a week, and two, four and eight weeks.
 * @returns epoch ms, ascending, by day in the owner's zone
 */
export function remindersOf(interview: Interview, draft: Draft, timeZone: string): number[] {
  const created = Date.parse(draft.createdAt);
  const isWithdrawal = draft.kind === 'withdrawal' && interview.kind !== 'offer';
  const begins = isWithdrawal ? startOf(interview, timeZone) : null;
  const presses = begins ?? (isWithdrawal ? urgentAt(interview, timeZone) : null);
  const plain = PLAIN_DAYS.map((days) => byDay(created + days * DAY_MS, timeZone));
  const before =
    presses === null || presses < created
      ? plain
      : [
          byDay(created + DAY_MS, timeZone),
          byDay(presses - 2 * DAY_MS, timeZone),
          byDay(presses - DAY_MS, timeZone),
          morningOf(presses, timeZone),
          ...(begins !== null && isSameDay([created, begins], timeZone) ? [created + 2 * HOUR_MS] : []),
        ].filter((at) => at < presses);
  const after = begins === null ? [] : [awake(begins + AFTER_BEGIN, timeZone)];
  const stale = staleAt(interview, draft, timeZone);
  return [...before, ...after, ...(stale === null ? [] : [stale])]
    .filter((at) => at > created && (stale === null || at <= stale))
    .toSorted((a, b) => a - b);
}

/** When a waiting draft is too old to be sent, epoch ms; null for one that does not age. */
export function staleAt(interview: Interview, draft: Draft, timeZone: string): number | null {
  if (draft.kind === 'reply' || draft.kind === 'letter')
    return byDay(Date.parse(draft.createdAt) + STALE_DAYS * DAY_MS, timeZone);
  const start = draft.kind === 'withdrawal' ? startOf(interview, timeZone) : null;
  const from = start === null ? null : Math.max(start, Date.parse(draft.createdAt));
  return from === null || interview.kind === 'offer' ? null : byDay(from + STALE_DAYS * DAY_MS, timeZone);
}

/** Scheduler fires at the minute. */
export const TOLERANCE_MS = MINUTE;

/** The next reminder of a waiting draft, epoch ms; null when none is to come. */
export function nextReminder(interview: Interview, draft: Draft, { now, timeZone }: Moment): number | null {
  if (!waits(draft) || draft.quiet || draft.kind === 'reopen' || draft.kind === 'nudge') return null;
  return remindersOf(interview, draft, timeZone).find((at) => at > now + TOLERANCE_MS) ?? null;
}

/** Whether a reminder of a waiting draft has come due since the owner last heard of it. */
export function isReminderDue(interview: Interview, draft: Draft, { now, timeZone }: Moment): boolean {
  if (!waits(draft) || draft.quiet) return false;
  const heard = Date.parse(draft.remindedAt ?? draft.createdAt);
  const start = startOf(interview, timeZone);
  /**
   * Who has been asked since it began, as when an approved letter was held back, is not asked again within
   * the hour.
   */
  const asked = start !== null && heard >= start && now - heard < HOUR_MS;
  return (
    !asked && remindersOf(interview, draft, timeZone).some((at) => at > heard && at <= now + TOLERANCE_MS)
  );
}

/** Whether a moment is on the owner's today. */
const isOwnersToday = (moment: number, { now, timeZone }: Moment) => isSameDay([moment, now], timeZone);

/** Whether an interview that is ahead is today, where the owner is or where the recruiter is. */
export function isTodayForOwner(interview: Interview, moment: Moment): boolean {
  const start = startOf(interview, moment.timeZone);
  return start !== null && (isOwnersToday(start, moment) || isToday(interview, moment));
}

/** Whether a waiting draft cannot wait for tomorrow's mail: its interview is today, or has just begun. */
export function isPressing(interview: Interview, draft: Draft, moment: Moment): boolean {
  if (draft.kind !== 'withdrawal') return false;
  const stands = standing(interview, moment);
  const toldToday = draft.remindedAt !== null && isOwnersToday(Date.parse(draft.remindedAt), moment);
  return stands === 'passed' || (stands === 'near' && !toldToday && isTodayForOwner(interview, moment));
}

/** Nobody is called before that. */
const EARLIEST = 6;
const MORNING = 8;
const EVENING = 20;

const localTime = (moment: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);

const isSameDay = ([a, b]: [number, number], timeZone: string) =>
  localTime(a, timeZone).toPlainDate().equals(localTime(b, timeZone).toPlainDate());

/** The owner's day that a moment falls on: "2026-11-28". */
export const dayOf = ({ now, timeZone }: Moment): string => localTime(now, timeZone).toPlainDate().toString();

/**
 * On the morning of a day: at 08:00, or two hours before an early start, but not before 06:00; before one in
 * the night on the evening before. Epoch ms in and out.
 */
function morningOf(start: number, timeZone: string): number {
  const local = localTime(start, timeZone);
  const day = local.toPlainDate();
  if (local.hour < EARLIEST)
    return day.subtract({ days: 1 }).toZonedDateTime({ timeZone, plainTime: '19:00' }).epochMilliseconds;
  const at = (plainTime: string) => day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  return Math.max(at('06:00'), Math.min(at(`0${MORNING}:00`), start - 2 * HOUR_MS));
}

/** The moment itself when people are awake, else the next morning. */
const awake = (moment: number, timeZone: string) => between(moment, timeZone, [6, 23]);

/**
 * The moment itself between 08:00 and 20:00 in a zone, else the next morning at 08:00. Epoch ms in and out.
 */
export const byDay = (moment: number, timeZone: string) => between(moment, timeZone, [MORNING, EVENING]);

function between(moment: number, timeZone: string, [from, to]: [number, number]): number {
  const local = localTime(moment, timeZone);
  if (local.hour >= from && local.hour < to) return moment;
  const day = local.hour < from ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  return day.toZonedDateTime({ timeZone, plainTime: `0${MORNING}:00` }).epochMilliseconds;
}

/** Whose hours they are. */
export interface Hours {
  ownerId: string;
  /** The owner's IANA zone. */
  timeZone: string;
}

const SPREAD_MINUTES = 30;

/**
 * The minutes after an hour at which what is due at that hour comes to an owner, always the same ones.
 * Everybody's mail in one minute would be more than Scheduler starts in it (docs/scale.md).
 */
export const minutesOf = (ownerId: string): number =>
  [...ownerId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % SPREAD_MINUTES;

const hourOf = (day: Temporal.PlainDate, hour: number, { ownerId, timeZone }: Hours) =>
  day.toZonedDateTime({ timeZone, plainTime: { hour, minute: minutesOf(ownerId) } });

/**
 * When the nudge is due: the same day six calendar months later in the owner's zone (31 August → 28 or 29
 * February), then the next working day (Monday to Friday), between 09:00 and 09:30.
 * @param sent ISO 8601 instant
 * @returns ISO 8601 instant in UTC
 */
export function nudgeAt(sent: string, hours: Hours, months = 6): string {
  const day = Temporal.Instant.from(sent).toZonedDateTimeISO(hours.timeZone).toPlainDate().add({ months });
  return hourOf(workingDay(day), 9, hours).toInstant().toString();
}

/** When a snoozed nudge comes back: the given days later, on a working day between 09:00 and 09:30. */
export function snoozedUntil(now: string, hours: Hours, days: number): string {
  const day = Temporal.Instant.from(now).toZonedDateTimeISO(hours.timeZone).toPlainDate().add({ days });
  return hourOf(workingDay(day), 9, hours).toInstant().toString();
}

/** Longer than a message is read: one that comes at the last moment is told the week after. */
const LAST_MOMENT = 15 * MINUTE;
const FRIDAY = 5;

/**
 * When the owner hears of what was set aside in a week: on Friday between 16:00 and 16:30 in their zone, which
 * leaves time to look at it. Two moments in a week give the same one. Epoch ms in and out.
 */
export function weeklyAt(now: number, hours: Hours): number {
  const today = localTime(now, hours.timeZone).toPlainDate();
  const friday = today.add({ days: (FRIDAY + 7 - today.dayOfWeek) % 7 });
  const at = (day: Temporal.PlainDate) => hourOf(day, 16, hours).epochMilliseconds;
  return at(friday) - now >= LAST_MOMENT ? at(friday) : at(friday.add({ days: 7 }));
}

function workingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day;
}
