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

/** A day and a time of day, in the words and figures of a language; `minute` has two figures. */
interface Spoken {
  weekday: string;
  day: number;
  month: string;
  hour: number;
  minute: string;
}

/** A language as it is written somewhere: what differs there has texts or spellings of its own. */
export type Tongue = Language | 'en-US' | 'de-CH' | 'pt-BR';

const padded = (hour: number) => String(hour).padStart(2, '0');
const first = (day: number, ordinal: string) => (day === 1 ? ordinal : day);

/** Behind "am": the date is an apposition with its own article (Duden). */
const german = ({ weekday, day, month, hour, minute }: Spoken) =>
  `${weekday}, dem ${day}. ${month}, um ${hour}${minute === '00' ? '' : `:${minute}`} Uhr`;

/** How a language puts a day and a time together, and the CLDR locale of its names of days and months. */
const MOMENT: Record<Tongue, { locale: string; at: (spoken: Spoken) => string }> = {
  en: {
    locale: 'en-GB',
    at: ({ weekday, day, month, hour, minute }) => `${weekday} ${day} ${month} at ${padded(hour)}:${minute}`,
  },
  'en-US': {
    locale: 'en-US',
    at: ({ weekday, day, month, hour, minute }) =>
      `${weekday}, ${month} ${day} at ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`,
  },
  de: { locale: 'de-DE', at: german },
  'de-CH': { locale: 'de-CH', at: german },
  fr: {
    locale: 'fr-FR',
    at: ({ weekday, day, month, hour, minute }) =>
      `${weekday} ${first(day, '1er')} ${month} à ${hour}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`,
  },
  es: {
    locale: 'es-ES',
    at: ({ weekday, day, month, hour, minute }) =>
      `${weekday} ${day} de ${month} a ${hour === 1 ? 'la' : 'las'} ${hour}:${minute}`,
  },
  pt: {
    locale: 'pt-PT',
    at: ({ weekday, day, month, hour, minute }) =>
      `${weekday}, ${day} de ${month}, ${hour === 1 ? 'à' : 'às'} ${hour}:${minute}`,
  },
  'pt-BR': {
    locale: 'pt-BR',
    at: ({ weekday, day, month, hour, minute }) =>
      `${weekday}, ${first(day, '1º')} de ${month}, ${hour === 1 ? 'à' : 'às'} ` +
      `${hour}h${minute === '00' ? '' : minute}`,
  },
  it: {
    locale: 'it-IT',
    at: ({ weekday, day, month, hour, minute }) =>
      `${weekday} ${first(day, '1º')} ${month} ${hour === 1 ? 'all’' : 'alle '}${hour}:${minute}`,
  },
  nl: {
    locale: 'nl-NL',
    at: ({ weekday, day, month, hour, minute }) => `${weekday} ${day} ${month} om ${hour}.${minute} uur`,
  },
};

/** The same without the zone, for somebody who knows it: "Friday 27 November at 15:00". */
export function spokenWallClock(instant: string, timeZone: string | null, tongue: Tongue = 'en'): string {
  const offset = instant.slice(19);
  const { locale, at } = MOMENT[tongue];
  const zone = timeZone ?? (/^[+-]\d{2}:\d{2}$/.test(offset) ? offset : 'UTC');
  const parts = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).formatToParts(new Date(instant));
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return at({
    weekday: part('weekday'),
    day: Number(part('day')),
    month: part('month'),
    hour: Number(part('hour')),
    minute: part('minute').padStart(2, '0'),
  });
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

/** What the first of a month is called where that is no plain figure. */
const FIRST: Partial<Record<Tongue, string>> = { fr: '1er', it: '1º', 'pt-BR': '1º' };

/** A day in a language: "24 May 2027". */
export function spokenDayIn(instant: string, timeZone: string, tongue: Tongue): string {
  const day = new Intl.DateTimeFormat(MOMENT[tongue].locale, { dateStyle: 'long', timeZone }).format(
    new Date(instant),
  );
  return day.replace(/^1(?!\d)/, FIRST[tongue] ?? '1');
}

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

/** An accepted offer in a sentence: "the offer for Buyer at Acme", "the offer from Acme". */
export function spokenOffer({ title, company }: { title: string | null; company: { name: string | null } }) {
  if (!title) return 'an offer from somewhere else';
  return title === company.name ? `the offer from ${title}` : `the offer for ${title}`;
}
