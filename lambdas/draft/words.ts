import { Temporal } from 'temporal-polyfill';
import { isHonorific, isTitle } from '../mail/names/person-name.ts';
import type { Mailbox } from '../mail/reading.ts';
import type { Language } from '../mail/words/languages.ts';

/**
 * A wall-clock date for an English sentence: "Friday 27 November at 15:00 (Lisbon time)".
 * @param instant ISO 8601 with offset, as read
 * @param timeZone IANA zone that the message named, or null: then the offset of `instant` is spoken
 */
export function spokenTime(instant: string, timeZone: string | null): string {
  return `${spokenWallClock(instant, timeZone)} (${spokenZone(timeZone, instant.slice(19))})`;
}

/** How a language puts a day and a time together, and how it writes a day (CLDR locale). */
const MOMENT: Record<Language, { locale: string; at: (day: string, time: string) => string }> = {
  en: { locale: 'en-GB', at: (day, time) => `${day.replace(',', '')} at ${time}` },
  de: { locale: 'de-DE', at: (day, time) => `${day} um ${time} Uhr` },
  fr: { locale: 'fr-FR', at: (day, time) => `${day} à ${time.replace(':', 'h')}` },
  es: { locale: 'es-ES', at: (day, time) => `${day} a las ${time}` },
  pt: { locale: 'pt-PT', at: (day, time) => `${day} às ${time}` },
  it: { locale: 'it-IT', at: (day, time) => `${day} alle ${time}` },
  nl: { locale: 'nl-NL', at: (day, time) => `${day} om ${time} uur` },
};

/** The same without the zone, for somebody who knows it: "Friday 27 November at 15:00". */
export function spokenWallClock(instant: string, timeZone: string | null, language: Language = 'en'): string {
  const offset = instant.slice(19);
  const { locale, at } = MOMENT[language];
  const zone = timeZone ?? (/^[+-]\d{2}:\d{2}$/.test(offset) ? offset : 'UTC');
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(new Date(instant));
  return at(
    format({ weekday: 'long', day: 'numeric', month: 'long' }),
    format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  );
}

/** The time of day in a zone: "15:00". */
export const spokenClock = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(instant),
  );

/** A day as short as a subject needs it: "Thu 3 Dec". */
export const briefDay = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone })
    .format(new Date(instant))
    .replace(',', '');

/** A day without a time, with its weekday: "Friday 4 December". */
export const spokenWeekday = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
    .format(new Date(`${date}T12:00Z`))
    .replace(',', '');

/** A day in a language: "24 May 2027". */
export const spokenDayIn = (instant: string, timeZone: string, language: Language) =>
  new Intl.DateTimeFormat(MOMENT[language].locale, { dateStyle: 'long', timeZone }).format(new Date(instant));

/** A day in the owner's zone: "24 May 2027". */
export function spokenDay(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(new Date(instant));
}

/** The zone behind a time: "Lisbon time", "UTC+01:00". */
export function spokenZone(timeZone: string | null, offset: string): string {
  if (!timeZone) return offset === '+00:00' || offset === 'Z' ? 'UTC' : `UTC${offset}`;
  if (timeZone === 'UTC') return 'UTC';
  return `${cityOf(timeZone)} time`;
}

/** The city that a zone is named by: "Los Angeles". */
export const cityOf = (timeZone: string) => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

/**
 * A time that names no zone: "Friday 27 November at 15:00 (Lisbon time)" where the zone is implied, else with
 * the owner's own, so that they can say when it is not theirs.
 * @param local ISO 8601 without an offset
 * @param implied IANA zone that the message implies, or null
 * @param ownerZone the zone that it is taken in otherwise; null where that need not be said
 */
export function spokenLocal(local: string, implied: string | null, ownerZone: string | null): string {
  const moment = spokenWallClock(`${local}+00:00`, 'UTC');
  if (implied) return `${moment} (${spokenZone(implied, '')})`;
  return ownerZone ? `${moment}, taken as your own time zone (${cityOf(ownerZone)})` : moment;
}

/**
 * How many days of a zone's calendar a time is away from a moment: 0 today, 1 tomorrow. `time` as in `Facts`,
 * `now` epoch ms.
 */
export function daysAway(time: string, zone: string | null, now: number): number {
  const offset = /[+-]\d{2}:\d{2}$/.exec(time)?.[0];
  const at = zone ?? offset ?? 'UTC';
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(at).toPlainDate();
  const day =
    offset || time.endsWith('Z')
      ? Temporal.Instant.from(time).toZonedDateTimeISO(at).toPlainDate()
      : Temporal.PlainDate.from(time.slice(0, 10));
  return today.until(day).total('days');
}

const NEAR_DAYS: Readonly<Record<string, string>> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' };

/** The name of a day that is so many days away, for a sentence: "tomorrow"; null where it has none. */
export const nearDay = (days: number): string | null => NEAR_DAYS[days] ?? null;

/** How far away a day is that has no name: "in 3 days", "4 days ago". */
export const farDay = (days: number): string => (days > 0 ? `in ${days} days` : `${-days} days ago`);

/** When a message was written, by its own clock: "Friday 20 November 2026, 09:14". */
export function spokenDate(date: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T00:00Z`),
  );
  return `${day.replace(',', '')}, ${date.slice(11, 16)}`;
}

/** A person with their address: "Ana Silva <ana@acme.example>"; null where no address is known. */
export const spokenMailbox = ({ name, address }: Mailbox): string | null =>
  name && address ? `${name} <${address}>` : address;

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The first name for a salutation: the first word of a person's name, titles left out, with a capital where
 * the name has none or nothing else. The whole name where it has no first name ("Mr Bean", "E Sanders"), or
 * where the family name comes first (Chinese, Japanese, Korean).
 */
export function firstName(name: string | null | undefined): string | null {
  const words = (name ?? '').split(/\s+/).filter(Boolean);
  const [first, ...others] = words.filter((word) => !isTitle(word) && !isHonorific(word));
  if (!name || !first) return null;
  const isFamilyName = !others.length && isHonorific(words[0] ?? '');
  if (
    isFamilyName ||
    /^\p{L}\.?$/u.test(first) ||
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(first)
  )
    return name;
  const isCapitals = first.length > 2 && first === first.toUpperCase();
  return isCapitals
    ? first.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : capitalised(first);
}
