import type { CountryCode } from 'libphonenumber-js/min';
import { zoneOfToday } from '../clock/zone-names.ts';

/** Where all but far islands, or a province that keeps the capital's clock unofficially, are in one zone. */
const MAINLAND: Readonly<Record<string, string>> = {
  ...{ PT: 'Europe/Lisbon', ES: 'Europe/Madrid', NZ: 'Pacific/Auckland', CN: 'Asia/Shanghai' },
  ...{ EC: 'America/Guayaquil', CL: 'America/Santiago', UA: 'Europe/Kyiv', DE: 'Europe/Berlin' },
  ...{ CY: 'Asia/Nicosia', AR: 'America/Argentina/Buenos_Aires', MY: 'Asia/Kuala_Lumpur' },
};

/** Area codes of the islands that keep another clock (without the country code). */
const ISLANDS: Readonly<Record<string, [RegExp, string][]>> = {
  ES: [[/^[89](?:22|28)/, 'Atlantic/Canary']],
  PT: [[/^29[256]/, 'Atlantic/Azores']],
};

/** Domains of countries that are sold to everybody. */
const FOR_SALE = new Set('io co ai me tv cc ly to fm gg sh so ws la ac is im in st vc pw app dev'.split(' '));

/** The one zone of a country (ISO 3166); null where it has several. Source: CLDR, through Intl. */
export function zoneOfCountry(country: string): string | null {
  const mainland = MAINLAND[country];
  if (mainland) return mainland;
  const zones = (new Intl.Locale(`und-${country}`) as Intl.Locale & Zoned).getTimeZones?.() ?? [];
  const [zone] = zones;
  return zone && zones.length === 1 ? zoneOfToday(zone) : null;
}

/** Of ECMA-402's Intl Locale Info, not yet in TypeScript's library. */
interface Zoned {
  getTimeZones?(): string[] | undefined;
}

/** The largest country of a calling code that several share (ITU-T E.164). */
const LARGEST: Readonly<Record<string, CountryCode>> = { 44: 'GB', 39: 'IT', 47: 'NO', 358: 'FI', 212: 'MA' };

/** The country of a number that is none of a known range. */
export const countryOfCode = (code: string): CountryCode | undefined => LARGEST[code];

/** The zone of a number's country, or of its islands. */
export const zoneOfNumber = (country: CountryCode, national: string): string | null =>
  ISLANDS[country]?.find(([area]) => area.test(national))?.[1] ?? zoneOfCountry(country);

/** The country (ISO 3166) that the domain of an address is of; null for the others. */
export function countryOfDomain(address: string): string | null {
  const ending = address.split('.').at(-1)?.toLowerCase() ?? '';
  if (!/^[a-z]{2}$/.test(ending) || FOR_SALE.has(ending)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

/** The zone of a federal state by the abbreviation in an address; those in two zones are left out. */
const STATES: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE FL GA IN MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV',
  'America/Chicago': 'AL AR IA IL KS LA MN MO MS ND NE OK TX WI',
  'America/Denver': 'CO MT NM UT WY',
  'America/Los_Angeles': 'CA NV WA OR',
  'America/Phoenix': 'AZ',
  'Pacific/Honolulu': 'HI',
  'America/Anchorage': 'AK',
  'America/Toronto': 'ON QC',
  'America/Vancouver': 'BC',
  'America/Edmonton': 'AB',
  'America/Winnipeg': 'MB',
  'America/Halifax': 'NS NB PE',
};

/** The same for Australia, whose postal codes have four figures: WA is Washington without one. */
const AUSTRALIAN: Readonly<Record<string, string>> = {
  'Australia/Sydney': 'NSW ACT',
  'Australia/Melbourne': 'VIC',
  'Australia/Brisbane': 'QLD',
  'Australia/Adelaide': 'SA',
  'Australia/Hobart': 'TAS',
  'Australia/Perth': 'WA',
  'Australia/Darwin': 'NT',
};

const byState = (zones: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(zones).flatMap(([zone, states]) =>
      states.split(' ').map((state): [string, string] => [state, zone]),
    ),
  );
const STATE_ZONES = byState(STATES);
const AUSTRALIAN_ZONES = byState(AUSTRALIAN);

/** "41122 Modena MO": what stands behind such a town is a province. */
const CODE_IN_FRONT = /(?<!\d)\d{4,5} \p{Lu}/u;

/** "Modesto, CA 95354", "Toronto, ON M5V 2T6", "Horsham VIC 3400". */
export function zoneOfState(address: string): string | null {
  const australian = /[,\s]([A-Z]{2,3}),?\s+\d{4}(?!\d)/.exec(address)?.[1] ?? '';
  const there = AUSTRALIAN_ZONES.get(australian);
  if (there) return there;
  const [, state = '', code] =
    /[,\s]\s*([A-Z]{2})(?:\s+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d))?\s*(?:,|$)/.exec(address) ?? [];
  return (code || !CODE_IN_FRONT.test(address) ? STATE_ZONES.get(state) : null) ?? null;
}
