import { Temporal } from 'temporal-polyfill';

/** A zone as far as a message says it: an IANA name, or only an offset such as `+01:00`. */
export type Zone = { name: string } | { offset: string };

/**
 * A wall-clock time in a zone as ISO 8601 with offset.
 * @param local ISO 8601 date and time without offset
 */
export function toInstant(local: string, zone: Zone): string {
  if ('offset' in zone) return local + zone.offset;
  return Temporal.PlainDateTime.from(local)
    .toZonedDateTime(zone.name)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The offset of a zone at a moment by its own clock. */
export const offsetAt = (zone: string, at: string) => toInstant(at.slice(0, 19), { name: zone }).slice(19);

/**
 * Whether clocks change neither in Europe nor in America nor in Australia between a message and some
 * times, as its offset is.
 */
export function isSteady(offset: string, sent: string, times: string[]): boolean {
  const hours = Number(offset.slice(0, 3));
  const zone = hours < -1 ? 'America/New_York' : hours < 5 ? 'Europe/Berlin' : 'Australia/Sydney';
  return times.every((local) => offsetAt(zone, local) === offsetAt(zone, sent));
}
