import { twoDigits } from '../clock/plain-date.ts';
import { abbreviationOffset, existing } from '../clock/zones.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const DATE = new RegExp(
  String.raw`^\s*(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+` +
    String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?`,
  'i',
);

/**
 * A Date header (RFC 5322 §3.3, obsolete zones of §4.3 included) as ISO 8601 with its own offset;
 * without one for `-0000` (RFC 5322: no information about the zone); null for anything else.
 */
export function rfc5322Date(field: string): string | null {
  const match = DATE.exec(field);
  if (!match) return null;
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = '00', zone = ''] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const local = `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${minute}:${second}`;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : abbreviationOffset(zone);
  return existing(zone === '-0000' || !offset ? local : `${local}${offset}`);
}
