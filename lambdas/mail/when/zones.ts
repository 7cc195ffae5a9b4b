import { Temporal } from 'temporal-polyfill';
import { onFirstUse } from '../../on-first-use.ts';
import { withoutAccents } from '../text/accents.ts';
import { daysIn, twoDigits } from './plain-date.ts';
import { NAMES, OFFSETS, PLACES } from './zone-words.ts';

const windowsIana = onFirstUse<typeof import('windows-iana')>('windows-iana');

/** "hora de Madrid", "heure de Paris", "ora di Roma". */
const PLACE_AFTER =
  /^[\s,(]*(?:hora|horas|heure|heures|ora|orario|horário)\s(?:(?:de|di|do|da|del|d['’])\s?)?(\p{L}+(?:\s\p{L}+){0,2})/iu;
/** "Berliner Zeit", "Nederlandse tijd". */
const PLACE_BEFORE = /^[\s,(]*(\p{L}+)\s(?:Zeit|Ortszeit|tijd|tid)(?!\p{L})/u;

/** "(GMT-08:00) Pacific Time", as Windows shows it. */
const WINDOWS_NAME = /^\)\s((?:[A-Z][a-z]+\s){1,2}Time)\b/;

/** "Central European Time - Berlin", as Google writes it. */
const CITY_BEHIND = /^\s-\s(\p{Lu}[\p{L} ]{2,30})/u;

/** "9 AM Pacific" */
const AMERICAN = /^[\s,(]*(Eastern|Central|Mountain|Pacific)\b(?!\s[A-Z])/;

/** A zone as far as a message says it: an IANA name, or only an offset such as `+01:00`. */
export type Zone = { name: string } | { offset: string };

/** The offset of a zone abbreviation such as `CET`, or null where it could be two zones or is none. */
export function abbreviationOffset(abbreviation: string): string | null {
  return OFFSETS[abbreviation.toUpperCase()] ?? null;
}

/**
 * The IANA zone of a TZID in a calendar part: an IANA name as it is (also behind a vendor's prefix as in
 * "/freeassociation.sourceforge.net/Europe/Lisbon"), or a Windows name through CLDR's windowsZones. Null
 * where it is neither.
 */
export function zoneOfTzid(tzid: string): string | null {
  const bare = tzid.replace(/^["(]|["]$/g, '').trim();
  for (const candidate of [bare, bare.split('/').slice(-2).join('/'), bare.split('/').slice(-3).join('/')]) {
    if (candidate.includes('/') && isIana(candidate)) return candidate;
  }
  if (bare === 'UTC' || bare === 'Etc/UTC') return 'UTC';
  return windowsIana().findIana(bare)[0] ?? null;
}

/** Between the last of several times and the zone that all of them are in. */
const ALL_IN =
  /^[\s,(]*(?:both|all|beide|jeweils|alles|(?:toutes |tous )?les deux|ambas|ambos|entrambi|allebei)(?: (?:in|are|times|times in))?(?=\s)/i;

/** The zone written at the head of `text` ("CET", "(Lisbon time)", "GMT+1", "Europe/Lisbon"), if any. */
export function zoneAtStart(words: string): { zone: Zone; words: string } | null {
  const text = words.replace(ALL_IN, '').replace(/^\.\s(?=\((?:UTC|GMT))/, ' ');
  const iana = /^[\s,(]*([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)/.exec(text);
  if (iana?.[1] && isIana(iana[1])) return { zone: { name: iana[1] }, words: iana[1] };
  const gmt = /^[\s,(]*((?:GMT|UTC)\s?([+\u2212-])\s?(1[0-4]|0?\d)(?::?([0-5]\d))?)\b/.exec(text);
  if (gmt?.[1]) {
    const behind = WINDOWS_NAME.exec(text.slice(gmt[0].length))?.[1];
    const name = behind && NAMES[behind.toLowerCase()];
    if (name) return { zone: { name }, words: behind };
    const sign = gmt[2] === '+' ? '+' : '-';
    return {
      zone: { offset: `${sign}${twoDigits(gmt[3] ?? '')}:${gmt[4] ?? '00'}` },
      words: gmt[1],
    };
  }
  const time = /^[\s,(]*(?:[A-Z]{2,5}\s*[,(/]\s*)?((?:[A-Z][A-Za-z.]+\s){1,3}[Tt]ime)\b/.exec(text);
  if (time?.[1]) {
    const city = CITY_BEHIND.exec(text.slice(time[0].length))?.[1];
    const place = city ? placeZone(city) : null;
    if (place) return place;
    const name = NAMES[time[1].toLowerCase()] ?? placeZone(time[1].replace(/\s[Tt]ime$/, ''))?.zone.name;
    if (name) return { zone: { name }, words: time[1] };
    const offset = OFFSETS[time[1].toUpperCase()];
    if (offset) return { zone: { offset }, words: time[1] };
  }
  const foreign = PLACE_AFTER.exec(text)?.[1] ?? PLACE_BEFORE.exec(text)?.[1];
  const place = foreign ? placeZone(foreign) : null;
  if (place) return place;
  const short = (/^[\s,(]*([A-Z]{2,5})\b/.exec(text) ?? AMERICAN.exec(text))?.[1];
  if (!short) return null;
  const named = NAMES[short.toLowerCase()];
  if (named) return { zone: { name: named }, words: short };
  const offset = OFFSETS[short];
  return offset ? { zone: { offset }, words: short } : null;
}

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

const MOMENT =
  /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** A moment in ISO 8601 that the calendar and the clock have, or null. */
export function existing(moment: string): string | null {
  const [, year, month, day] = MOMENT.exec(moment) ?? [];
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)) ? moment : null;
}

/** The zone of a city or a country by its name. */
export const zoneOfPlace = (place: string): string | null =>
  PLACES[place.toLowerCase()] ?? cityZone(place.toLowerCase());

/** The zone of the place that some words begin with, with its words. */
function placeZone(text: string): { zone: { name: string }; words: string } | null {
  const all = text.split(/\s+/);
  for (let count = Math.min(3, all.length); count > 0; count--) {
    const words = all.slice(0, count).join(' ');
    const name = zoneOfPlace(words);
    if (name) return { zone: { name }, words };
  }
  return null;
}

let cities: Map<string, string> | undefined;

/** The zone that bears a city's name; the names have no accents. */
function cityZone(city: string): string | null {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((name) => [
      (name.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      name,
    ]),
  );
  return cities.get(withoutAccents(city.trim())) ?? null;
}

const known = new Map<string, boolean>();

function isIana(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  let valid = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    valid = false;
  }
  if (known.size < 1000) known.set(name, valid);
  return valid;
}
