import { Temporal } from 'temporal-polyfill';
import { type Interview, opensInterview } from './interview.ts';
import type { Sign } from './situations.ts';
import type { Moment } from './standing.ts';
import { DAY_MS } from './standing.ts';

/** A long time between applying and being invited. */
const MONTHS_LATER_MS = 60 * DAY_MS;
/** So many hours of the clock apart, a start of work means a move. */
const FAR_HOURS = 3;

/** What is known of an interview that makes one situation fit better than another. */
export function signsOf(interview: Interview, moment: Moment): ReadonlySet<Sign> {
  const { messages, met, tookOfferAt } = interview;
  const signs: [Sign, boolean][] = [
    ['took-offer', tookOfferAt !== undefined],
    ['met', met !== undefined],
    ['travel', messages.some(({ travel }) => travel) || startsFarAway(interview, moment)],
    ['applied-long-ago', messages.some(({ appliedLongAgo }) => appliedLongAgo) || hasWaited(interview)],
  ];
  return new Set(signs.flatMap(([sign, there]) => (there ? [sign] : [])));
}

/** By the messages' own dates: an old mail may be forwarded late. */
function hasWaited({ messages }: Interview): boolean {
  const dateOf = (message: (typeof messages)[number] | undefined) =>
    message ? Date.parse(message.date ?? message.receivedAt) : Number.NaN;
  const applied = dateOf(messages.find(({ kind }) => kind === 'application-received'));
  const invited = dateOf(messages.find(({ kind }) => opensInterview(kind)));
  return invited - applied >= MONTHS_LATER_MS;
}

function startsFarAway({ kind, facts, messages }: Interview, { now, timeZone }: Moment): boolean {
  const zone = facts.timeZone?.value;
  if (!zone || !(kind === 'offer' || messages.some(({ startDate }) => startDate))) return false;
  const hours = (name: string) =>
    Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(name).offsetNanoseconds / 3.6e12;
  return Math.abs(hours(zone) - hours(timeZone)) >= FAR_HOURS;
}
