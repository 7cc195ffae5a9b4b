import type { Draft } from '../interview/draft.ts';
import type { Interview } from '../interview/interview.ts';
import { DAY_MS, HOUR_MS, type Moment, urgentAt } from '../interview/standing.ts';

/**
 * How the time stands for a withdrawal: within a day of the decision, and at least a day before the
 * interview.
 */
export function countdown(interview: Interview, draft: Draft, { now, timeZone }: Moment): string[] {
  if (draft.kind !== 'withdrawal') return [];
  const start = interview.kind === 'offer' ? null : urgentAt(interview, timeZone);
  const left = Date.parse(draft.createdAt) + DAY_MS - now;
  return [
    start === null
      ? null
      : start > now
        ? 'The interview is in ' +
          `${span(start - now)}.${start - now < 2 * DAY_MS ? ' The sooner they know, the better.' : ''}`
        : 'The interview has passed.',
    left > 0
      ? `${span(left)} left of the first day after your decision.`
      : 'The first day after your decision is over; it is not too late for a kind note.',
  ].flatMap((line) => line ?? []);
}

/** "3 days and 4 hours", "5 hours", "20 minutes". */
function span(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
  const minutes = Math.max(1, Math.floor((ms % HOUR_MS) / 60_000));
  const say = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (days > 0) return hours > 0 ? `${say(days, 'day')} and ${say(hours, 'hour')}` : say(days, 'day');
  return hours > 0 ? say(hours, 'hour') : say(minutes, 'minute');
}
