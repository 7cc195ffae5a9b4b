import { minutesOf } from '../../lambdas/interview/urgency.ts';
import { ownerIdOf } from '../../lambdas/store/owners.ts';

/**
 * What one owner's search is taken to be, in a year: assumptions, each said in docs/scale.md. Mails are counted
 * as the bench counts them.
 */
export const SEARCH = {
  weeks: 12,
  /** Mails that the owner forwards; each is answered by one. */
  forwards: 40,
  /** Letters that leave once an offer is accepted: each has a copy, and a nudge half a year later. */
  letters: 7,
  /** Of the letters, those that still wait on their interview's morning. */
  lateLetters: 0.1,
};

/** Where owners live: hours from UTC in winter, and which part of them. */
const ZONES: [number, number][] = [
  [-8, 0.14],
  [-6, 0.1],
  [-5, 0.2],
  [0, 0.12],
  [1, 0.3],
  [5.5, 0.1],
  [9, 0.04],
];
const SHARES = ZONES.map(([, share]) => share);
/** When offers are accepted, by month: most in spring and autumn. */
const MONTHS = [7, 9, 11, 10, 9, 8, 6, 5, 10, 11, 9, 5];
/** When people forward mail, by hour of their day. */
const HOURS = [0, 0, 0, 0, 0, 0, 1, 3, 7, 10, 11, 10, 7, 8, 9, 9, 8, 6, 4, 3, 2, 1, 1, 0];

export const MINUTES = 1440;
const DAYS = 364;
/** Monday is 0, and the first day of the year. */
const weekday = (day: number) => ((day % 7) + 7) % 7;

/** Mulberry32: the same numbers for the same seed, from 0 to 1. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The index of one of some weights, by a chance from 0 to 1. */
export function drawn(weights: number[], chance: number): number {
  let left = chance * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}

export interface Owner {
  /** Hours from UTC. */
  zone: number;
  /** The day of the year on which they accept an offer. */
  accepts: number;
  /** Minutes after an hour at which what is due then comes to them. */
  minutes: number;
  /** When they forward a mail: days before the offer, and the minute of their day. */
  forwards: [back: number, minute: number][];
}

/** Owners as they may be, by a seed. */
export function* owners(count: number, seed: number): Generator<Owner> {
  const next = numbers(seed);
  for (let at = 0; at < count; at++) {
    const accepts = Math.floor(((drawn(MONTHS, next()) + next()) / 12) * DAYS);
    const forwards = Array.from({ length: SEARCH.forwards }, (): [number, number] => {
      const back = Math.floor(next() * SEARCH.weeks * 7);
      const onWorkday = weekday(accepts - back) < 5 ? back : back + 2;
      return [onWorkday, drawn(HOURS, next()) * 60 + Math.floor(next() * 60)];
    });
    const minutes = minutesOf(ownerIdOf(`owner-${seed}-${at}@bowout.example`));
    yield { zone: ZONES[drawn(SHARES, next())]?.[0] ?? 0, accepts, minutes, forwards };
  }
}

/** Mails that leave at a minute of a year of 52 weeks, in UTC: the day, the minute, how many. */
export type Mail = [day: number, minute: number, count: number];

/**
 * All mails of an owner's year: answers to forwards, letters with their copies on the evening of the offer,
 * reminders at 08:00, the week's mail on Friday at 16:00, nudges at 09:00 on a working day.
 * @param spread whether what is due at an hour comes at the owner's own minutes after it
 */
export function mailsOf({ zone, accepts, minutes, forwards }: Owner, spread: boolean): Mail[] {
  const own = spread ? minutes : 0;
  const at = (day: number, minute: number, count: number): Mail => {
    const utc = minute - zone * 60;
    const shifted = day + Math.floor(utc / MINUTES);
    return [((shifted % DAYS) + DAYS) % DAYS, ((utc % MINUTES) + MINUTES) % MINUTES, count];
  };
  const { weeks, letters, lateLetters } = SEARCH;
  const friday = accepts - ((weekday(accepts) + 3) % 7);
  const nudge = accepts + DAYS / 2;
  const monday = nudge + (weekday(nudge) > 4 ? 7 - weekday(nudge) : 0);
  return [
    ...forwards.map(([back, minute]) => at(accepts - back, minute, 1)),
    ...Array.from({ length: weeks }, (_, week) => at(friday - 7 * week, 16 * 60 + own, 1)),
    at(accepts, 18 * 60 + 8 * minutes, 2 * letters),
    at(accepts + 2, 8 * 60, letters * lateLetters),
    at(monday, 9 * 60 + own, letters),
  ];
}

export interface Load {
  /** Mails a second in the fullest minute of each day. */
  year: number[];
  /** Mails a second in each minute of a day. */
  of(day: number): number[];
  /** All mails of the year. */
  total: number;
}

/**
 * The load of as many owners as are said, each of those that are given standing for `each` of them.
 */
export function loadOf(sample: Iterable<Owner>, each: number, spread: boolean): Load {
  const minutes = new Float64Array(DAYS * MINUTES);
  let total = 0;
  for (const owner of sample)
    for (const [day, minute, count] of mailsOf(owner, spread)) {
      const index = day * MINUTES + minute;
      minutes[index] = (minutes[index] ?? 0) + count * each;
      total += count * each;
    }
  const days = Array.from({ length: DAYS }, (_, day) => minutes.subarray(day * MINUTES, (day + 1) * MINUTES));
  return {
    year: days.map((it) => Math.max(...it) / 60),
    of: (day) => [...(days[day] ?? [])].map((count) => count / 60),
    total,
  };
}
