import { findMentions } from '../when/moments.ts';
import { twoDigits } from '../when/plain-date.ts';
import { abbreviationOffset, existing, toInstant } from '../when/zones.ts';

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
  const local = `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${minute}:${second}`;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : abbreviationOffset(zone);
  return existing(zone === '-0000' || !offset ? local : `${local}${offset}`);
}

/**
 * The date line of a forwarded header block, in the forms that mail clients write in many languages ("Fri, Nov
 * 20, 2026 at 9:14 AM", "20. November 2026 um 09:14:00 MEZ", "2026年11月20日 9:14"), as ISO 8601; with an offset
 * only where one is written. Null when no full date can be read.
 * @param language of the labels, where it is known
 */
export function writtenDate(text: string, language: string | null = null): string | null {
  const line = text.slice(0, 200);
  const strict = rfc5322Date(line);
  if (strict) return strict;
  const monthFirst = (language === null || language === 'en') && /\d\s?[ap]\.?m\b/i.test(line);
  const mentions = findMentions(line, { sent: null, language, monthFirst, headerLine: true });
  const date = mentions.find((mention) => mention.date)?.date;
  if (!date) return null;
  const clock = mentions.find((mention) => mention.time);
  if (!clock?.time) return date;
  const local = `${date}T${clock.time}`;
  if (clock.zone) return toInstant(local, clock.zone);
  const offset = /([+-]\d{2}):?(\d{2})\s*\)?\s*$/.exec(line.trim());
  return (offset && existing(`${local}${offset[1]}:${offset[2]}`)) ?? local;
}
