import { Temporal } from 'temporal-polyfill';
import { findMoments, type Moment } from './moments.ts';
import type { Facts } from './reading.ts';
import { FIXES, OFFERS_CHOICE } from './wording.ts';
import { toInstant, zoneAtStart } from './zones.ts';

const ALL_TIMES = /\ball times (?:are )?(?:given |shown |stated )?(?:in )?/i;
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
    .map((moment) => ({ ...moment, zone: moment.zone ?? commonZone ?? null }))
    .filter(({ local }) => !sent || local >= sent.slice(0, 19));
  const moments = distinct(found);
  const first = moments[0];
  if (!first) return {};
  const evidence = (moment: Moment) => ({
    where: 'body' as const,
    words: text
      .slice(...moment.range)
      .replace(/\s+/g, ' ')
      .trim(),
    range: moment.range,
  });
  const named = found.find(({ zone }) => zone && 'name' in zone);
  const timeZone =
    named?.zone && 'name' in named.zone
      ? { timeZone: { value: named.zone.name, evidence: evidence(named) } }
      : {};
  const asks = OFFERS_CHOICE.test(text);
  const fixed = moments.length === 1 ? FIXES.test(text) || !asks : !asks;
  if (!fixed) {
    const known = moments.filter(({ zone }) => zone);
    if (!known.length) return {};
    const words = known.map((moment) => evidence(moment).words).join('; ');
    const value = known.map((moment) => instant(moment, moment.local));
    return { options: { value, evidence: { ...evidence(first), words } }, ...timeZone };
  }
  if (!first.zone) return { localStart: { value: first.local, evidence: evidence(first) } };
  return {
    start: { value: instant(first, first.local), evidence: evidence(first) },
    ...(first.localEnd ? { end: { value: instant(first, first.localEnd), evidence: evidence(first) } } : {}),
    ...timeZone,
  };
}

const instant = (moment: Moment, local: string) => (moment.zone ? toInstant(local, moment.zone) : local);

/** List bullets as blanks of the same length: before a time a dash would read as "until". */
const withoutBullets = (text: string) =>
  text.replace(/^[ \t]*[-*\u2022\u2013]+[ \t]/gm, (bullet) => ' '.repeat(bullet.length));

/** One moment said twice, also in two zones ("3 pm CET / 2 pm GMT"), counts once. */
function distinct(moments: Moment[]): Moment[] {
  const seen = new Map<string, Moment>();
  for (const moment of moments) {
    const key = moment.zone ? Temporal.Instant.from(instant(moment, moment.local)).toString() : moment.local;
    if (!seen.has(key)) seen.set(key, moment);
  }
  return [...seen.values()];
}
