import { Temporal } from 'temporal-polyfill';
import { WALL_CLOCK } from '../mail/clock/plain-date.ts';
import type { Fact } from '../mail/reading.ts';
import type { Interview } from './interview.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** A moment where the owner is. */
export interface Moment {
  /** Epoch ms. */
  now: number;
  /** The owner's IANA zone: a time that names no zone is taken as theirs. */
  timeZone: string;
}

/** The moment of an event, where its owner is. */
export const momentOf = ({ profile, now }: { profile: { timeZone: string }; now: number }): Moment => ({
  now,
  timeZone: profile.timeZone,
});

/**
 * How an interview's fixed time stands at a moment, which every withdrawal must fit when it leaves. `passed`:
 * it has begun, and only the owner knows whether they were there, so no letter leaves before they have said.
 * `over`: they have said, and the time does not matter any more.
 */
export type Standing = 'ahead' | 'near' | 'passed' | 'missed' | 'over';

/** What the owner says of an interview whose time has passed. */
export type Attendance = 'there' | 'missed' | 'not-held';

type Timed = Pick<Interview, 'facts'>;

/**
 * The instant of a time as it is kept. Without an offset it is a wall clock, in the zone that its message
 * implies, else in the owner's own: computed as UTC it would be hours off.
 * @param time ISO 8601, with or without an offset
 * @returns epoch ms
 */
export function instantOf(time: string, zone: string): number {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(time)
    ? Date.parse(time)
    : Temporal.PlainDateTime.from(time).toZonedDateTime(zone).epochMilliseconds;
}

/** The zone of an interview's wall clocks: the one that a message says or implies, else the owner's. */
export const zoneOf = ({ facts }: Timed, timeZone: string): string => facts.timeZone?.value ?? timeZone;

/** The interview's fixed time as it is kept, ISO 8601 with or without an offset; null where none is fixed. */
export const writtenStart = ({ facts }: Timed): string | null =>
  facts.start?.value ?? facts.localStart?.value ?? null;

/** The instant at which the interview begins, epoch ms; null where no time is fixed. */
export function startOf(interview: Timed, timeZone: string): number | null {
  const written = writtenStart(interview);
  return written ? instantOf(written, zoneOf(interview, timeZone)) : null;
}

/** Whether a time as it is kept has no offset. */
export const isWallClock = (time: string): boolean => time.length === WALL_CLOCK;

const DATE = 'YYYY-MM-DD';

/** Whether a time as it is kept is a day without a clock. */
export const isDay = (time: string): boolean => time.length === DATE.length;

/** Until when an answer is asked for, epoch ms: a day without a clock lasts to its end; null where none is. */
export function answerDue(interview: Timed, timeZone: string): number | null {
  const asked = interview.facts.answerBy?.value;
  if (!asked) return null;
  return instantOf(isDay(asked) ? `${asked}T23:59:59` : asked, zoneOf(interview, timeZone));
}

/** A time offered to choose from. */
interface Offered {
  /** As it is kept: ISO 8601, with or without an offset. */
  time: string;
  /** Epoch ms. */
  at: number;
}

/** The times offered, in the order of the message that offered them. */
export function offeredTimes(interview: Timed, timeZone: string): Offered[] {
  const zone = zoneOf(interview, timeZone);
  return (interview.facts.options?.value ?? []).map((time) => ({ time, at: instantOf(time, zone) }));
}

/** Whether the time that is fixed is one of those offered. */
export const isChosen = (interview: Timed): boolean =>
  interview.facts.options?.value.includes(writtenStart(interview) ?? '') ?? false;

/**
 * The moment that a withdrawal should come before: the fixed start, else the first time offered. Epoch ms or
 * null.
 */
export function urgentAt(interview: Timed, timeZone: string): number | null {
  const times = offeredTimes(interview, timeZone).map(({ at }) => at);
  return startOf(interview, timeZone) ?? (times.length ? Math.min(...times) : null);
}

/**
 * The clock that the interview's time is told by: the zone that a message says or implies, the offset that is
 * written, else the owner's zone. Calendars store a time in UTC that nobody would say so: it is told by the
 * owner's clock.
 * @returns an IANA zone or an offset ("+01:00")
 */
export function clockOf({ facts }: Timed, timeZone: string): string {
  if (facts.timeZone) return facts.timeZone.value;
  const { start } = facts;
  const offset = /[+-]\d{2}:\d{2}$/.exec(start?.value ?? '')?.[0];
  return start && offset && !isStoredInUtc(start) ? offset : timeZone;
}

/** A calendar stored it so, whatever clock it was meant by. */
export const isStoredInUtc = ({ value, evidence }: Fact<string>): boolean =>
  value.endsWith('+00:00') && evidence.where === 'invite';

/** Whether two instants (epoch ms) fall on one day of the interview's clock. */
export function sameDay(interview: Timed, timeZone: string, [first, second]: [number, number]): boolean {
  const zone = clockOf(interview, timeZone);
  const day = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
  return day(first).equals(day(second));
}

type Stood = Pick<Interview, 'facts' | 'kind' | 'attended'>;

/**
 * How an interview stands. An offer comes after interviews: their times do not matter to a letter that
 * declines it.
 */
export function standing(interview: Stood, { now, timeZone }: Moment): Standing {
  const start = startOf(interview, timeZone);
  if (start === null) return 'ahead';
  if (interview.kind === 'offer') return 'over';
  if (start > now) {
    const near = start - now < DAY_MS || sameDay(interview, timeZone, [start, now]);
    return near ? 'near' : 'ahead';
  }
  if (interview.attended?.start !== writtenStart(interview)) return 'passed';
  const { answer, apologised } = interview.attended;
  return answer === 'missed' && !apologised ? 'missed' : 'over';
}

/** Whether the interview is today where the recruiter is. */
export function isToday(interview: Stood, moment: Moment): boolean {
  const start = startOf(interview, moment.timeZone);
  return start !== null && sameDay(interview, moment.timeZone, [start, moment.now]);
}

/**
 * Whether the recruiter should be called before the mail goes: the interview is today or less than 24 hours
 * away.
 */
export const callsFirst = (interview: Stood, moment: Moment): boolean =>
  standing(interview, moment) === 'near';
