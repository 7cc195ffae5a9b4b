import type * as PhoneNumbers from 'libphonenumber-js/min';
import { onFirstUse } from '../../on-first-use.ts';
import { once } from '../../once.ts';
import { zoneOfLargeCity } from '../clock/cities.ts';
import { isSteady, offsetAt, toInstant, type Zone } from '../clock/instant.ts';
import { anyOf } from '../clock/patterns.ts';
import { zoneOfPlace } from '../clock/zones.ts';
import type { ZoneSource } from '../reading.ts';
import { matchesOf } from '../text/matches.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import { WORDS } from '../words/words.ts';
import { countryOfCode, countryOfDomain, zoneOfCountry, zoneOfNumber, zoneOfState } from './countries.ts';

const phoneNumbers = onFirstUse<typeof PhoneNumbers>('libphonenumber-js/min');

/** What a message tells of where its times are meant. */
export interface Whereabouts {
  /** The interview's address. */
  location: string | null;
  /** What the message says, where people are to meet and no address was read. */
  text: string | null;
  /** The recruiter's number as written. */
  phone: string | null;
  /** The recruiter's address, where they wrote from it themselves. */
  sender: string | null;
  /** Date of the message, ISO 8601. */
  sent: string | null;
  /** That date is by the sender's clock, and not by that of a client which shows it. */
  isOwnClock: boolean;
  language: Language;
}

/** A zone that nobody says, and what implies it. */
export interface Implied {
  zone: Zone;
  from: ZoneSource;
  /** The words that imply it. */
  words: string;
}

/**
 * The zone of times that are written without one: by the interview's place, the country code of the
 * recruiter's number
 * where that country has one zone, the sender's own domain or clock, in this order. Source: parse-
 * contract.md.
 * @param times the wall clocks in question (ISO 8601): what disagrees about one of them implies nothing
 */
export function zoneOf(whereabouts: Whereabouts, times: string[]): Implied | null {
  const phone = byPhone(whereabouts);
  const sure = [byPlace(whereabouts, phone), phone].flatMap((one) => one ?? []);
  const usual = sure.length ? null : byUsualPlace(whereabouts);
  const told = [...sure, ...(usual ? [usual] : []), ...bySender(whereabouts)];
  const [first] = told;
  if (!first || !times.length) return null;
  const agree = times.every((local) => {
    const instant = Date.parse(toInstant(local, first.zone));
    return told.every(
      ({ zone }) =>
        isClockThen(first.zone, zone, whereabouts.sent) || Date.parse(toInstant(local, zone)) === instant,
    );
  });
  if (!agree) return null;
  if ('offset' in first.zone)
    return isSteady(first.zone.offset, whereabouts.sent ?? '', times) ? first : null;
  const { location } = whereabouts;
  return location && ADDRESS.test(location) ? { ...first, from: 'place', words: location } : first;
}

/**
 * Whether an offset is that of a zone when the message was sent: until the interview the clocks may change
 * there.
 */
const isClockThen = (zone: Zone, clock: Zone, sent: string | null): boolean =>
  sent !== null && 'name' in zone && 'offset' in clock && offsetAt(zone.name, sent) === clock.offset;

/** A street's number: where an address is, though its country is told by a number or a domain beside it. */
const ADDRESS = /\p{L}{3}.*\d|\d.*\p{L}{3}/u;

/**
 * The zone of a place: of those that its words may name the one of the sender's clock, since towns and
 * provinces have namesakes far away. A postal code tells the country less surely than a telephone does.
 */
function byPlace(whereabouts: Whereabouts, byNumber: Implied | null): Implied | null {
  const { location, language, phone, sent } = whereabouts;
  if (!location) return byTown(whereabouts);
  const isBritish = language === 'en' && BRITISH_NUMBER.test(phone?.replace(/[^\d+]/g, '') ?? '');
  const names = [
    zoneOfState(location),
    zoneOfPostcode(location, language, UNMISTAKABLE),
    zoneOfCity(location, zoneOfPlace),
    byNumber && 'name' in byNumber.zone ? byNumber.zone.name : null,
    zoneOfPostcode(location, language, POSTCODES),
    isBritish ? zoneOfCountry('GB') : null,
    zoneOfCity(location, zoneOfLargeCity, 'whole'),
  ].flatMap((name) => name ?? []);
  const clock = clockOf(whereabouts);
  const name = names.find((one) => clock && sent && offsetAt(one, sent) === clock) ?? names[0];
  return name ? { zone: { name }, from: 'place', words: location } : null;
}

const TOWN = once(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${anyOf(LANGUAGES, (one) => WORDS[one].zones.in)})\\s` +
        '(\\p{Lu}\\p{L}+)((?:[\\s-]\\p{Lu}\\p{L}+)*)',
      'gu',
    ),
);

/** The zone of the town that a text names: "just come to see us here in Tilburg". */
function byTown({ text }: Whereabouts): Implied | null {
  const towns = matchesOf(TOWN(), text ?? '').flatMap(([, first = '', others = '']) => {
    const words = zoneOfTown(first + others) ? first + others : first;
    const name = zoneOfTown(words);
    return name ? [{ name, words }] : [];
  });
  const [town] = towns;
  return town && towns.every(({ name }) => name === town.name)
    ? { zone: { name: town.name }, from: 'place', words: town.words }
    : null;
}

const zoneOfTown = (name: string) => zoneOfPlace(name) ?? zoneOfLargeCity(name);

/** The offset that the sender's own program wrote. */
const clockOf = ({ sender, sent, isOwnClock }: Whereabouts): string | null =>
  sender && sent && isOwnClock ? offsetOf(sent) : null;

/**
 * Where nothing else tells where the place is: the country of its language, if the sender's clock is that
 * country's.
 */
function byUsualPlace({ location, language, sent }: Whereabouts): Implied | null {
  const country = FOUR_FIGURES.test(location ?? '') ? null : COUNTRY[language];
  const name = country ? zoneOfCountry(country) : null;
  const offset = sent && offsetOf(sent);
  const isThere = name && (offset ? offset === offsetAt(name, sent) : ONE_CLOCK.has(language));
  return location && isThere ? { zone: { name }, from: 'place', words: location } : null;
}

/** As written within the country: eleven figures, which no other English-speaking country's have. */
const BRITISH_NUMBER = /^0[1237]\d{9}$/;

/**
 * The city that an address ends with, or its country; `whole` where its name must be a part of its own: a
 * house may be called as a city far away, "Presidio San Bernardino".
 */
function zoneOfCity(
  location: string,
  zoneOfName: (name: string) => string | null,
  how?: 'whole',
): string | null {
  const parts = location.split(/[,\n|;/\u00b7\u2013()]|(?<!\d)-|-(?!\d)/).map((part) => part.trim());
  const last = parts.findLast((part) => /\p{L}/u.test(part));
  for (const part of parts.toReversed()) {
    const words = part.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
    const isStreet = /\s\d{1,3}\p{L}?$|^\d{1,3}\p{L}?\s/u.test(part) && parts.length > 1;
    if (isStreet) continue;
    const fewest = how === 'whole' && part !== last ? words.length : 1;
    for (let count = Math.min(3, words.length); count >= fewest; count--)
      for (const some of [words.slice(-count), words.slice(0, count)]) {
        const zone = /^\p{Lu}/u.test(some[0] ?? '') ? zoneOfName(some.join(' ')) : null;
        if (zone) return zone;
      }
  }
  return null;
}

/** "1050 Ixelles": a postal code of Belgium, Switzerland or Austria, and of no country below. */
const FOUR_FIGURES = /(?<![\d-])\d{4} \p{Lu}\p{Ll}/u;

/** Where most people who write in a language live: only where the sender's clock agrees. */
const COUNTRY: Partial<Record<Language, string>> = { de: 'DE', fr: 'FR', it: 'IT', es: 'ES', nl: 'NL' };

/** Where one writes so the clocks are the same: a forward in the text seldom tells the sender's. */
const ONE_CLOCK: ReadonlySet<Language> = new Set<Language>(['de', 'it', 'nl']);

/** Forms of postal codes that, in a language, only one country has. */
type PostalCodes = [RegExp, Partial<Record<Language, string>>][];

/**
 * Those with letters, and those of Portugal's mainland, count before the name of the town, which may be found
 * elsewhere too.
 */
const UNMISTAKABLE: PostalCodes = [
  [/(?<![\p{L}\d])\d{4}\s?[A-Z]{2}(?![\p{L}\d])/u, { nl: 'NL', en: 'NL', de: 'NL' }],
  [/(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])/u, { en: 'GB' }],
  [/(?<!\d)[1-8]\d{3}-\d{3}(?!\d)/, { pt: 'PT' }],
];
const POSTCODES: PostalCodes = [
  [/(?<!\d)\d{4}-\d{3}(?!\d)/, { pt: 'PT', en: 'PT' }],
  [/(?<![\p{L}\d])[A-Z]{1,2}\d{1,2}[A-Z]?$/u, { en: 'GB' }],
  [/(?<!\d)\d{4}\s\p{Lu}\p{Ll}/u, { nl: 'BE' }],
  [/(?<!\d)\d{5}(?!\d)/, { de: 'DE', fr: 'FR', it: 'IT', es: 'ES' }],
];

function zoneOfPostcode(location: string, language: Language, codes: PostalCodes): string | null {
  const marked = /(?<!\p{L})(?:(CH|A|D|F|B|L|NL|I|E|P)-)\d{4,5}(?!\d)/u.exec(location)?.[1];
  const country = marked
    ? MARKS[marked]
    : codes.find(([form, countries]) => countries[language] && form.test(location))?.[1][language];
  return country ? zoneOfCountry(country) : null;
}

/** What used to stand in front of a postal code (CEPT). */
const MARKS: Readonly<Record<string, string>> = {
  ...{ CH: 'CH', A: 'AT', D: 'DE', F: 'FR', B: 'BE', L: 'LU', NL: 'NL', I: 'IT', E: 'ES', P: 'PT' },
};

function byPhone({ phone }: Whereabouts): Implied | null {
  const number = phone?.trim().replace(/^00(?=[1-9])/, '+');
  if (!phone || !number?.startsWith('+')) return null;
  const parsed = phoneNumbers().parsePhoneNumberFromString(number);
  const country = parsed?.country ?? countryOfCode(parsed?.countryCallingCode ?? '');
  const zone = parsed && country ? zoneOfNumber(country, parsed.nationalNumber) : null;
  return zone ? { zone: { name: zone }, from: 'phone', words: phone } : null;
}

/**
 * The country of the sender's domain, and the clock of the program that they wrote with: servers write
 * UTC.
 */
function bySender(whereabouts: Whereabouts): Implied[] {
  const { sender, sent } = whereabouts;
  if (!sender) return [];
  const country = countryOfDomain(sender);
  const name = country ? zoneOfCountry(country) : null;
  const offset = clockOf(whereabouts);
  return [
    ...(name ? [{ zone: { name }, from: 'sender' as const, words: sender }] : []),
    ...(offset ? [{ zone: { offset }, from: 'sender' as const, words: sent ?? '' }] : []),
  ];
}

/** The offset of a date, but for UTC, which says nothing. */
function offsetOf(sent: string): string | null {
  const offset = /[+-]\d{2}:\d{2}$/.exec(sent)?.[0];
  return offset && !/^[+-]00:00$/.test(offset) ? offset : null;
}
