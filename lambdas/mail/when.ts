import { Temporal } from 'temporal-polyfill';
import { findMoments, type Moment } from './moments.ts';
import type { Facts } from './reading.ts';
import { FIXES, inLowerCase, OFFERS_CHOICE } from './wording.ts';
import { toInstant, type Zone, zoneAtStart } from './zones.ts';

const ALL_TIMES =
  /\b(?:all times (?:are )?(?:given |shown |stated )?(?:in )?|alle zeiten (?:in )?|toutes les heures (?:en |sont en )?|todas las horas (?:en |son )?|tutti gli orari (?:in |sono )?|todos os horários (?:em |são )?|alle tijden (?:in )?)/i;
const UNITED_STATES = /\b(?:[ECMP][SD]?T|eastern|pacific|central|mountain)\b/;

/**
 * The times that a text names, relative to the date of the message itself. One time is the interview's; several,
 * or one that the text asks about, are options.
 * @param text what the sender wrote now
 * @param sent ISO 8601 date of the original message; without it relative words ("tomorrow") are not read
 */
export function readTimes(
  text: string,
  sent: string | null,
): Pick<Facts, 'start' | 'end' | 'timeZone' | 'localStart' | 'options'> {
  const monthFirst = /\d\s?[ap]\.?m\b/i.test(text) || UNITED_STATES.test(text);
  const common = ALL_TIMES.exec(text);
  const commonZone = common ? zoneAtStart(text.slice(common.index + common[0].length))?.zone : undefined;
  const found = findMoments(withoutBullets(text), {
    sent: sent ? Temporal.PlainDate.from(sent.slice(0, 10)) : null,
    language: null,
    monthFirst,
  })
    .filter(({ local }) => !sent || local >= sent.slice(0, 19))
    .map((moment) => inZone(moment, moment.zone ?? commonZone ?? null));
  const moments = distinct(found);
  const first = moments[0];
  if (!first) return {};
  const evidence = ({ range }: Moment) => ({
    where: 'body' as const,
    words: text
      .slice(...range)
      .replace(/\s+/g, ' ')
      .trim(),
    range,
  });
  const named = found.find(({ zone }) => zone && 'name' in zone);
  const timeZone =
    named?.zone && 'name' in named.zone
      ? { timeZone: { value: named.zone.name, evidence: evidence(named) } }
      : {};
  const lower = inLowerCase(text);
  const asks = OFFERS_CHOICE.test(lower) || (moments.length > 1 && text.includes('?'));
  const fixed = moments.length === 1 ? FIXES.test(lower) || !asks : !asks;
  if (!fixed) {
    const known = moments.filter(({ zone }) => zone);
    if (!known.length) return {};
    const words = known.map((moment) => evidence(moment).words).join('; ');
    return {
      options: { value: known.map(({ at }) => at), evidence: { ...evidence(first), words } },
      ...timeZone,
    };
  }
  if (!first.zone) return { localStart: { value: first.local, evidence: evidence(first) } };
  return {
    start: { value: first.at, evidence: evidence(first) },
    ...(first.until ? { end: { value: first.until, evidence: evidence(first) } } : {}),
    ...timeZone,
  };
}

/** A moment with its ISO 8601 times, which have an offset where the zone is known. */
type Placed = Moment & { at: string; until: string | null };

function inZone(moment: Moment, zone: Zone | null): Placed {
  const place = (local: string) => (zone ? toInstant(local, zone) : local);
  return { ...moment, zone, at: place(moment.local), until: moment.localEnd && place(moment.localEnd) };
}

/** List bullets as blanks of the same length: before a time a dash would read as "until". */
const withoutBullets = (text: string) =>
  text.replace(/^[ \t]*[-*\u2022\u2013]+[ \t]/gm, (bullet) => ' '.repeat(bullet.length));

/** One moment said twice, also in two zones ("3 pm CET / 2 pm GMT"), counts once. */
function distinct(moments: Placed[]): Placed[] {
  const seen = new Map<string | number, Placed>();
  for (const moment of moments) {
    const key = moment.zone ? Date.parse(moment.at) : moment.local;
    if (!seen.has(key)) seen.set(key, moment);
  }
  return [...seen.values()];
}
