import { briefDay, daysAway, farDay, nearDay, spokenClock } from '../draft/words.ts';
import { type Interview, isOpen } from '../interview/interview.ts';
import { answerDue, clockOf, isDay, type Moment, startOf, zoneOf } from '../interview/standing.ts';

/**
 * An instant in few words on the owner's clock, and on the recruiter's where it shows another time: "tomorrow
 * 09:30", "Wed 2 Dec 08:30, in 3 days", "today 18:00 (10:00 there)".
 * @param instant epoch ms
 * @param there an IANA zone or an offset
 */
export function soon(instant: number, { now, timeZone }: Moment, there = timeZone): string {
  const iso = new Date(instant).toISOString();
  const days = daysAway(iso, timeZone, now);
  const clock = spokenClock(iso, timeZone);
  const named = nearDay(days);
  const theirs = spokenClock(iso, there);
  const isOtherDay = briefDay(iso, there) !== briefDay(iso, timeZone);
  const both = theirs === clock ? '' : ` (${isOtherDay ? `${briefDay(iso, there)} ` : ''}${theirs} there)`;
  if (named) return `${named} ${clock}${both}`;
  return `${briefDay(iso, timeZone)} ${clock}${both}, ${farDay(days)}`;
}

/**
 * A day without a time in few words, counted on the owner's calendar: "tomorrow", "Wed 2 Dec, in 3 days".
 * @param date ISO 8601: "2026-12-02"
 */
export function soonDay(date: string, { now, timeZone }: Moment): string {
  const days = daysAway(date, timeZone, now);
  return nearDay(days) ?? `${briefDay(date, 'UTC')}, ${farDay(days)}`;
}

/** When an interview begins, in few words; null where no time is fixed. */
export function soonOf(interview: Pick<Interview, 'facts'>, moment: Moment): string | null {
  const start = startOf(interview, moment.timeZone);
  return start === null ? null : soon(start, moment, clockOf(interview, moment.timeZone));
}

/** "answer by Wed 2 Dec 18:00, in 3 days"; null where none is asked for. */
export function answerBy(interview: Interview, moment: Moment): string | null {
  const asked = interview.facts.answerBy?.value;
  const due = answerDue(interview, moment.timeZone);
  if (!asked || due === null || !isOpen(interview)) return null;
  const words = isDay(asked) ? soonDay(asked, moment) : soon(due, moment, zoneOf(interview, moment.timeZone));
  return due < moment.now ? `your answer was due ${words}` : `answer by ${words}`;
}
