import { onFirstUse } from '../../on-first-use.ts';
import { once } from '../../once.ts';
import { isTimeZone } from '../../time-zone.ts';
import { withoutAccents } from '../text/accents.ts';
import { entriesIn } from '../text/entry-list.ts';
import { LANGUAGES } from '../words/languages.ts';
import { WORDS } from '../words/words.ts';
import { zoneOfLargeCity } from './cities.ts';
import type { Zone } from './instant.ts';
import { anyOf, ofDates, source } from './patterns.ts';
import { daysIn, twoDigits } from './plain-date.ts';
import { zoneOfToday } from './zone-names.ts';

const windowsIana = onFirstUse<typeof import('windows-iana')>('windows-iana');

const all = once(() => LANGUAGES.map((language) => WORDS[language].zones));
const offsets = once(
  (): Readonly<Record<string, string>> => Object.assign({}, ...all().map((zones) => zones.offsets)),
);
/** The zone of each place and adjective, in lower case; the first language that has one counts. */
const namedZones = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      all()
        .flatMap(({ names }) => Object.entries(names))
        .flatMap(([zone, words]) =>
          entriesIn(words).map((name): [string, string] => [name.toLowerCase(), zone]),
        )
        .toReversed(),
    ),
);

const OPENING = '^[\\s,(/]*';
const behindName = once(() => anyOf(LANGUAGES, (language) => WORDS[language].zones.after));
const beforeName = once(() => anyOf(LANGUAGES, (language) => WORDS[language].zones.before));
/** "London time", "Eastern Time - New York", "Berliner Zeit", "CET (Central European Time)". */
const nameFirst = once(
  () =>
    new RegExp(
      `${OPENING}(?:[A-Z]{2,5}\\s*[,(/]\\s*)?` +
        `((?:[\\p{Lu}\\p{Ll}][\\p{L}.]+\\s){1,3}?(?:${behindName()}))(?!\\p{L})`,
      'iu',
    ),
);
/** "hora de Madrid", "heure du Québec", "ora italiana", "(Heure : Paris)". */
const link = once(
  () =>
    `(?:(?:${[...ofDates(({ of }) => of)].join('|')})(?:\\s(?:l[ao]s?\\s|el\\s)?|['\\u2019])|` +
    "(?:de )?l['\\u2019])?",
);
const nameBehind = once(
  () => new RegExp(`${OPENING}(?:${beforeName()})\\s?:?\\s?${link()}(\\p{L}+(?:[\\s-]\\p{L}+){0,2})`, 'iu'),
);
/** Adjectives alone, where the hour's word stands in front: "ore 14.30 italiane". */
const ADJECTIVE = /^\s(\p{Ll}{6,12})(?!\p{L})/u;
/** "(GMT-08:00)", "UTC+1". */
const UTC_OFFSET = /^[\s,(]*((?:GMT|UTC)\s?([+\u2212-])\s?(1[0-4]|0?\d)(?::?([0-5]\d))?)\b/;
/** "(UTC-08:00) Pacific Time", as Windows shows it. */
const WINDOWS_NAME = /^\)\s((?:[A-Z][a-z]+\s){1,2}Time)\b/;
/** "(UTC+00:00) Dublin, Edinburgh, Lisbon, London", as Windows shows it. */
const WINDOWS_CITIES = /^\)\s(\p{Lu}[\p{L}. ]+),\s\p{Lu}/u;
/** "Central European Time - Berlin", as Google and Calendly write it, and "Mountain Time (Denver)". */
const CITY_BEHIND = /^\s?[(\u2013-]\s?(\p{Lu}[\p{L} ]{2,30})/u;
/** "9 AM Pacific" */
const AMERICAN = /^[\s,(]*(Eastern|Central|Mountain|Pacific)\b(?!\s[A-Z])/;
/** "09:00 AM Auckland, Wellington", as Zoom writes it, and "9 in Lisbon". */
const inPlace = once(() =>
  all()
    .map((zones) => zones.in)
    .join('|'),
);
const CITY = '\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?';
const cityAlone = once(() => new RegExp(`^\\s(?:(?:${inPlace()})\\s)?(${CITY})(?=\\s*(?:[,.)/\\n]|$))`, 'u'));

/** The offset of a zone abbreviation such as `CET`, or null where it could be two zones or is none. */
export function abbreviationOffset(abbreviation: string): string | null {
  return offsets()[abbreviation.toUpperCase()] ?? null;
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
const allIn = once(
  () =>
    new RegExp(
      `^[\\s,(]*(?:${all()
        .flatMap((zones) => zones.all.map(source))
        .join('|')})(?=\\s)`,
      'iu',
    ),
);

/** A zone with the words that say it. */
type Written = { zone: Zone; words: string } | null;

/** The zone written at the head of a text ("CET", "(Lisbon time)", "GMT+1", "Europe/Lisbon"), if any. */
export function zoneAtStart(words: string): Written {
  const text = words.replace(allIn(), '').replace(/^\.\s(?=\((?:UTC|GMT))/, ' ');
  return (
    ianaName(text) ??
    utcOffset(text) ??
    longName(text) ??
    abbreviation(text) ??
    whole(cityAlone().exec(text)?.[1])
  );
}

/** The same for a zone that stands by itself, where an abbreviation may be any word. */
export const spelledZone = (text: string): Written => ianaName(text) ?? utcOffset(text) ?? longName(text);

function ianaName(text: string): Written {
  const name = /^[\s,(]*([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)/.exec(text)?.[1];
  if (name && isIana(name)) return { zone: { name }, words: name };
  const behind = /^[\s(]*[A-Z]{2,5}\s\(([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+)\)/.exec(text)?.[1];
  return behind && isIana(behind) ? { zone: { name: behind }, words: behind } : null;
}

function utcOffset(text: string): Written {
  const gmt = UTC_OFFSET.exec(text);
  if (!gmt?.[1]) return null;
  const behind = text.slice(gmt[0].length);
  const words = WINDOWS_NAME.exec(behind)?.[1];
  const zone = words && namedZones().get(withoutTime(words));
  if (zone) return { zone: { name: zone }, words };
  const city = WINDOWS_CITIES.exec(behind)?.[1];
  const windows = city && windowsZoneOf(city);
  if (windows) return { zone: { name: windows }, words: city };
  const sign = gmt[2] === '+' ? '+' : '-';
  return { zone: { offset: `${sign}${twoDigits(gmt[3] ?? '')}:${gmt[4] ?? '00'}` }, words: gmt[1] };
}

/** The zone that Windows lists a city with. */
function windowsZoneOf(city: string): string | null {
  const zone = zoneOfPlace(city);
  const windows = zone && windowsIana().findWindows(zone)[0];
  return windows ? (windowsIana().findIana(windows)[0] ?? zone) : null;
}

const withoutTime = (words: string) => words.toLowerCase().replace(/\s+(?:local\s+)?time$/, '');

function longName(text: string): Written {
  const match = nameFirst().exec(text);
  const words = match?.[1];
  if (match && words) {
    const city = CITY_BEHIND.exec(text.slice(match[0].length))?.[1];
    const name = words.replace(new RegExp(`\\s(?:${behindName()})$`, 'iu'), '').toLowerCase();
    const place = (city ? placeZone(city) : null) ?? exactPlace(name.replace(/^the\s/, ''), words);
    if (place) return place;
    const offset = offsets()[words.toUpperCase()];
    if (offset) return { zone: { offset }, words };
  }
  const behind = nameBehind().exec(text)?.[1] ?? '';
  return (SMALL_WORD.test(behind) ? null : named(behind)) ?? adjective(ADJECTIVE.exec(text)?.[1]);
}

/** "une heure et demie": "ET" is a zone in capitals only. */
const SMALL_WORD = /^\p{Ll}{1,3}(?!\p{L})/u;

const named = (words: string | undefined): Written => (words ? placeZone(words) : null);

const zoneCalled = (name: string) => zoneOfPlace(name) ?? zoneOfLargeCity(name);

/** "at 5 Charlotte Terrace" is a house: a city is told by all of the words. */
function whole(words: string | undefined): Written {
  const name = words ? zoneCalled(words) : null;
  return name && words ? { zone: { name }, words } : null;
}

/** Any word may stand behind an hour: for it the list of cities, two megabytes, is not read. */
function adjective(words: string | undefined): Written {
  const name = words ? zoneOfPlace(words) : null;
  return name && words ? { zone: { name }, words } : null;
}

function exactPlace(name: string, words: string): Written {
  const place = name.replace(/\s(?:standard|summer|daylight)$/, '');
  const last = place.split(' ').at(-1) ?? '';
  const zone = zoneOfPlace(place) ?? zoneOfPlace(last) ?? zoneOfLargeCity(place) ?? zoneOfLargeCity(last);
  return zone ? { zone: { name: zone }, words } : null;
}

function abbreviation(text: string): Written {
  const short = (/^[\s,(]*([A-Z]{2,5})\b/.exec(text) ?? AMERICAN.exec(text))?.[1];
  if (!short) return null;
  const city = CITY_BEHIND.exec(text.slice(text.indexOf(short) + short.length))?.[1];
  const zone = (city && zoneOfPlace(city)) || namedZones().get(short.toLowerCase());
  if (zone) return { zone: { name: zone }, words: short };
  const offset = offsets()[short];
  return offset ? { zone: { offset }, words: short } : null;
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
  namedZones().get(place.toLowerCase()) ?? cityZone(place.toLowerCase());

/** The zone of the place that some words begin with, with its words. */
function placeZone(text: string): Written {
  const all = text.split(/\s+/);
  for (let count = Math.min(3, all.length); count > 0; count--) {
    const words = all.slice(0, count).join(' ');
    const name = zoneCalled(words);
    if (name) return { zone: { name }, words };
  }
  return null;
}

let cities: Map<string, string> | undefined;

/** The zone that bears a city's name, or bore it: "Calcutta"; the names have no accents. */
function cityZone(city: string): string | null {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').flatMap((name): [string, string][] => {
      const today = zoneOfToday(name);
      return [name, today].map((one) => [
        (one.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
        today,
      ]);
    }),
  );
  return cities.get(withoutAccents(city.trim())) ?? null;
}

const known = new Map<string, boolean>();

function isIana(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const valid = isTimeZone(name);
  if (known.size < 1000) known.set(name, valid);
  return valid;
}
