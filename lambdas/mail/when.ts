import { en, type ParsedResult } from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import type { Evidence, Facts } from './reading.ts';
import { toInstant, type Zone, zoneAtStart } from './zones.ts';

/** A moment that a text names: wall clock, zone where one is written, and where it stands. */
interface Moment {
  local: string;
  localEnd: string | null;
  zone: Zone | null;
  evidence: Evidence;
}

const OFFERS_CHOICE =
  /\bwhich (?:of|one|time|slot)|\bchoose\b|\bpick\b|\bany of\b|\beither\b|\boptions?\b|\bslots?\b|\bavailab|\bsuits?\b|\bworks? (?:best |better |well )?for you\b|\bwould you be\b|\bare you free\b|\blet (?:me|us) know (?:which|whether|if (?:that|this|any|one|either))|\bcould you (?:do|make)\b|\bhow about\b|\bprefer\b|\bpropos/i;
const FIXES =
  /\bconfirm(?:ed|ing|s|ation)?\b|\b(?:is|are|been|now) (?:scheduled|booked|set|arranged|moved|rescheduled)\b|\bscheduled (?:for|on)\b|\bwill take place\b|\btakes place\b|\blooking forward to (?:speaking|meeting|seeing|talking)\b|\bsee you\b|\brescheduled to\b|\bwill call you\b/i;
/** chrono counts a zone to the time; we read it ourselves. */
const TRAILING_ZONE = /\s*\(?(?!AM$|PM$)[A-Z]{2,5}(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?\)?$/;
const ALL_TIMES = /\ball times (?:are )?(?:given |shown |stated )?(?:in )?/i;

/**
 * The times that a text in English names, relative to the date of the message itself.
 * One time is the interview's; several, or one that the text asks about, are options.
 * @param text what the sender wrote now
 * @param sent ISO 8601 date of the original message; without it relative words ("tomorrow") are not read
 */
export function readTimes(
  text: string,
  sent: string | null,
): Pick<Facts, 'start' | 'end' | 'timeZone' | 'localStart' | 'options'> {
  const moments = distinct(findMoments(text, sent));
  const first = moments[0];
  if (!first) return {};
  const fixed =
    moments.length === 1 ? FIXES.test(text) || !OFFERS_CHOICE.test(text) : !OFFERS_CHOICE.test(text);
  const named = moments.find((moment) => moment.zone && 'name' in moment.zone);
  const timeZone =
    named?.zone && 'name' in named.zone
      ? { timeZone: { value: named.zone.name, evidence: named.evidence } }
      : {};
  if (!fixed) {
    const known = moments.filter((moment) => moment.zone);
    if (!known.length) return {};
    const words = known.map((moment) => moment.evidence.words).join('; ');
    const value = known.map((moment) => instant(moment, moment.local));
    return { options: { value, evidence: { ...first.evidence, words } }, ...timeZone };
  }
  if (!first.zone) return { localStart: { value: first.local, evidence: first.evidence } };
  return {
    start: { value: instant(first, first.local), evidence: first.evidence },
    ...(first.localEnd ? { end: { value: instant(first, first.localEnd), evidence: first.evidence } } : {}),
    ...timeZone,
  };
}

const instant = (moment: Moment, local: string) => (moment.zone ? toInstant(local, moment.zone) : local);

function findMoments(text: string, sent: string | null): Moment[] {
  const results = en.casual.parse(withoutBullets(text), reference(sent), { forwardDate: true });
  const common = ALL_TIMES.exec(text);
  const commonZone = common ? zoneAtStart(text.slice(common.index + common[0].length)) : null;
  const moments: Moment[] = [];
  let day: ParsedResult | null = null;
  for (const result of results) {
    const hasDay = hasDate(result, sent !== null);
    const hasTime = result.start.isCertain('hour') && /\d|noon/i.test(result.text);
    if (hasDay && !hasTime) {
      day = result;
      continue;
    }
    if (!hasTime) continue;
    const dated = hasDay ? result : belongsTogether(day, result, text) ? day : null;
    if (!dated) continue;
    const local = wallClock(dated.start, result.start);
    if (sent && Temporal.PlainDateTime.compare(local, sent.slice(0, 19)) < 0) continue;
    const written = writtenZone(text, result) ?? commonZone;
    const from = Math.min(dated.index, result.index);
    const to = result.index + result.text.length;
    const zoneEnd = written && !commonZone ? text.indexOf(written.words, from) + written.words.length : to;
    const end = text[zoneEnd] === ')' ? zoneEnd + 1 : zoneEnd;
    moments.push({
      local,
      localEnd: result.end?.isCertain('hour') ? wallClock(dated.start, result.end) : null,
      zone: written?.zone ?? null,
      evidence: {
        where: 'body',
        words: text.slice(from, end).replace(/\s+/g, ' ').trim(),
        range: [from, end],
      },
    });
  }
  return moments;
}

/** List bullets as blanks of the same length: before a time a dash would read as "until". */
const withoutBullets = (text: string) =>
  text.replace(/^[ \t]*[-*\u2022\u2013]+[ \t]/gm, (bullet) => ' '.repeat(bullet.length));

/** A date, then its time with only a label, a bracket or a line break between ("Date: … Time: …"). */
function belongsTogether(day: ParsedResult | null, time: ParsedResult, text: string): boolean {
  if (!day) return false;
  const between = text.slice(day.index + day.text.length, time.index);
  return between.length >= 0 && between.length < 60 && !/[.!?]\s/.test(between);
}

/** What relative words count from; without a date only full dates are read, so any moment will do. */
function reference(sent: string | null): { instant: Date; timezone: number } {
  if (!sent) return { instant: new Date(0), timezone: 0 };
  const offset = sent.slice(19);
  return { instant: new Date(offset ? sent : `${sent}Z`), timezone: offsetMinutes(offset) };
}

/** A full date or weekday is written, or a relative day that the message's own date resolves. */
function hasDate({ start, text }: ParsedResult, relative: boolean): boolean {
  const full = start.isCertain('day') && start.isCertain('month');
  return relative ? full || start.isCertain('weekday') : full && /\b\d{4}\b/.test(text);
}

type Components = ParsedResult['start'];

function wallClock(day: Components, time: Components): string {
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0');
  return `${day.get('year')}-${two(day.get('month'))}-${two(day.get('day'))}T${two(time.get('hour'))}:${two(time.get('minute'))}:00`;
}

function writtenZone(text: string, result: ParsedResult): { zone: Zone; words: string } | null {
  const time = result.text.replace(TRAILING_ZONE, '');
  return zoneAtStart(text.slice(result.index + time.length, result.index + time.length + 60));
}

function offsetMinutes(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** One moment said twice, also in two zones ("3 pm CET / 2 pm GMT"), counts once: the one with a zone name first. */
function distinct(moments: Moment[]): Moment[] {
  const seen = new Map<string, Moment>();
  for (const moment of moments) {
    const key = moment.zone ? Temporal.Instant.from(instant(moment, moment.local)).toString() : moment.local;
    if (!seen.has(key)) seen.set(key, moment);
  }
  return [...seen.values()];
}
