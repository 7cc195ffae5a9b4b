import type { CityData } from 'city-timezones';
import { onFirstUse } from '../../on-first-use.ts';
import { withoutAccents } from '../text/accents.ts';
import { zoneOfToday } from './zone-names.ts';

const places = onFirstUse<{ cityMapping: CityData[] }>('city-timezones');

/** A smaller town has namesakes that the list does not know: Horsham is in Victoria, and in Sussex. */
const LARGE = 100_000;

let zones: ReadonlyMap<string, string | null> | undefined;

/**
 * The IANA zone of a large city, or of a province, by its name in any case; null where places of that name
 * are in several zones ("Birmingham"). Source: the package city-timezones (7,300 cities).
 */
export function zoneOfLargeCity(name: string): string | null {
  zones ??= zonesOf(places().cityMapping);
  return zones.get(withoutAccents(name.trim()).toLowerCase()) ?? null;
}

function zonesOf(cities: CityData[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const add = (name: string, zone: string) => {
    const key = withoutAccents(name).toLowerCase();
    const before = found.get(key);
    found.set(key, before === undefined || before === zone ? zone : null);
  };
  const large = new Set(cities.flatMap(({ city, pop }) => (pop >= LARGE ? [city] : [])));
  for (const { city, city_ascii: ascii, province, timezone: listed } of cities) {
    if (!listed) continue;
    const timezone = zoneOfToday(listed);
    if (large.has(city)) for (const name of new Set([city, ascii])) add(name, timezone);
    if (province) add(province, timezone);
  }
  return found;
}
