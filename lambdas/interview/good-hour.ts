import { Temporal } from 'temporal-polyfill';
import type { Interview } from './interview.ts';
import { answerDue, clockOf, DAY_MS, HOUR_MS, type Moment, standing, urgentAt } from './standing.ts';

/** When an approved letter leaves: at once, at nine on their next working day, or at nine on Monday. */
export const DEPARTURES = ['now', 'morning', 'monday'] as const;
export type Departure = (typeof DEPARTURES)[number];

/** An hour at which a letter is read, by the recruiter's clock. */
export interface GoodHour {
  name: Exclude<Departure, 'now'>;
  /** Epoch ms. */
  at: number;
}

const NINE = { hour: 9, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 } as const;
const MONDAY = 1;
const FRIDAY = 5;
/** A letter that waits less than this leaves at once just as well. */
const LEAST_WAIT_MS = HOUR_MS;
/** People at work read their mail in these hours. */
const OPENS = 7;
const CLOSES = 20;

/**
 * The hours that a letter may be put off to; none is later than a day before the interview (or the first time
 * offered), so that its slot can be given to somebody else, nor later than an offer wants its answer.
 */
export function goodHours(interview: Interview, moment: Moment): GoodHour[] {
  const last = latest(interview, moment);
  const here = theirClock(interview, moment);
  const [morning, monday] = [nineOn(here, (day) => day <= FRIDAY), nineOn(here, (day) => day === MONDAY)];
  const hours: GoodHour[] = [
    { name: 'morning', at: morning },
    ...(monday === morning ? [] : [{ name: 'monday', at: monday } as const]),
  ];
  return hours.filter(({ at }) => at <= last);
}

/** Why a letter is better read later, by the recruiter's clock: it is the weekend there, or night. */
export function restOf(interview: Interview, moment: Moment): 'weekend' | 'night' | null {
  const { dayOfWeek, hour } = theirClock(interview, moment);
  if (dayOfWeek > FRIDAY) return 'weekend';
  return hour < OPENS || hour >= CLOSES ? 'night' : null;
}

const theirClock = (interview: Interview, { now, timeZone }: Moment): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(clockOf(interview, timeZone));

/** The next nine o'clock on a day of the week (1 is Monday) that fits, not within the next hour. */
function nineOn(here: Temporal.ZonedDateTime, fits: (dayOfWeek: number) => boolean): number {
  let nine = here.with(NINE);
  while (!fits(nine.dayOfWeek) || nine.epochMilliseconds - here.epochMilliseconds < LEAST_WAIT_MS)
    nine = nine.add({ days: 1 });
  return nine.epochMilliseconds;
}

/** When a letter must have left, epoch ms. */
function latest(interview: Interview, moment: Moment): number {
  const { timeZone } = moment;
  if (interview.kind === 'offer') return answerDue(interview, timeZone) ?? Infinity;
  if (standing(interview, moment) === 'over') return Infinity;
  const begins = urgentAt(interview, timeZone);
  return begins === null ? Infinity : begins - DAY_MS;
}
