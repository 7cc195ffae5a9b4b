import { en } from 'chrono-node';
import { abbreviationOffset } from './zones.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A Date header (RFC 5322 §3.3, obsolete zones of §4.3 included) as ISO 8601 with its own offset;
 * without one for `-0000` (RFC 5322: no information about the zone); null for anything else.
 */
export function rfc5322Date(field: string): string | null {
  const match =
    /^\s*(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?/i.exec(
      field,
    );
  if (!match) return null;
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = '00', zone = ''] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (!month || Number(day) > 31 || Number(hour) > 23 || Number(minute) > 59) return null;
  const local = `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}:${second}`;
  if (/^[+-]\d{4}$/.test(zone)) {
    return zone === '-0000' ? local : `${local}${zone.slice(0, 3)}:${zone.slice(3)}`;
  }
  return local + (abbreviationOffset(zone) ?? '');
}

/**
 * The date line of a forwarded header block, in the forms that mail clients write in English
 * ("Fri, Nov 20, 2026 at 9:14 AM", "20 November 2026 at 09:14:00 CET"), as ISO 8601; with an offset only
 * where one is written. Null when no full date can be read.
 */
export function writtenDate(text: string): string | null {
  const strict = rfc5322Date(text);
  if (strict) return strict;
  const start = en.strict.parse(text.slice(0, 200))[0]?.start;
  if (!start?.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return null;
  const at = (unit: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second') => start.get(unit) ?? 0;
  const local = `${at('year')}-${pad(at('month'))}-${pad(at('day'))}T${pad(at('hour'))}:${pad(at('minute'))}:${pad(at('second'))}`;
  const zone =
    /(?:GMT|UTC)([+-]\d{1,2})(?::?(\d{2}))?\s*\)?\s*$|([+-]\d{2}):?(\d{2})\s*$|\b([A-Z]{2,5})\s*\)?\s*$/.exec(
      text.trim(),
    );
  if (!zone) return local;
  const [, gmt, gmtMinutes = '00', hours, minutes, abbreviation] = zone;
  if (gmt) return `${local}${gmt[0]}${pad(gmt.slice(1))}:${gmtMinutes}`;
  if (hours) return `${local}${hours}:${minutes}`;
  return local + (abbreviationOffset(abbreviation ?? '') ?? '');
}

const pad = (value: number | string) => String(value).padStart(2, '0');
