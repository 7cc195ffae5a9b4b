import { toInstant } from '../clock/instant.ts';
import { existing } from '../clock/zones.ts';
import { rfc5322Date } from '../message/message.ts';
import { findMentions } from '../when/when.ts';

/**
 * The date line of a forwarded header block, in the forms that mail clients write in many languages ("Fri,
 * Nov 20, 2026 at 9:14 AM", "20. November 2026 um 09:14:00 MEZ", "2026年11月20日 9:14"), as ISO 8601; with an
 * offset only where one is written. Null when no full date can be read.
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
