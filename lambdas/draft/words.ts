/**
 * A wall-clock date for an English sentence: "Friday 27 November at 15:00 (Lisbon time)".
 * @param instant ISO 8601 with offset, as read
 * @param timeZone IANA zone that the message named, or null: then the offset of `instant` is spoken
 */
export function spokenTime(instant: string, timeZone: string | null): string {
  return `${spokenWallClock(instant, timeZone)} (${spokenZone(timeZone, instant.slice(19))})`;
}

/** The same without the zone, for somebody who knows it: "Friday 27 November at 15:00". */
export function spokenWallClock(instant: string, timeZone: string | null): string {
  const offset = instant.slice(19);
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: timeZone ?? (/^[+-]\d{2}:\d{2}$/.test(offset) ? offset : 'UTC'),
  });
  const parts = Object.fromEntries(
    format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${parts.weekday} ${parts.day} ${parts.month} at ${parts.hour}:${parts.minute}`;
}

/** A day in the owner's zone: "24 May 2027". */
export function spokenDay(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(new Date(instant));
}

function spokenZone(timeZone: string | null, offset: string): string {
  if (!timeZone) return offset === '+00:00' || offset === 'Z' ? 'UTC' : `UTC${offset}`;
  if (timeZone === 'UTC') return 'UTC';
  return `${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time`;
}

/** A time without a zone: "Friday 27 November at 15:00, time zone not said". */
export function spokenLocalTime(local: string): string {
  return `${spokenWallClock(`${local}+00:00`, null)}, time zone not said`;
}

/** When a message was written, by its own clock: "Friday 20 November 2026, 09:14". */
export function spokenDate(date: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T00:00Z`),
  );
  return `${day.replace(',', '')}, ${date.slice(11, 16)}`;
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The first name for a salutation: the first word of a person's name, titles left out. */
export function firstName(name: string | null | undefined): string | null {
  const words = (name ?? '')
    .split(/\s+/)
    .filter((word) => word && !/^(?:dr|mr|mrs|ms|prof|herr|frau)\.?$/i.test(word));
  return words[0] ?? null;
}
