import type { Facts } from '../reading.ts';
import { firstMatch } from '../text/matches.ts';
import { findMoments, type Moment } from './moments.ts';
import { toInstant, type Zone, zoneAtStart } from './zones.ts';

const ALL_TIMES =
  /\b(?:time ?zone:\s*|zeitzone:\s*|fuseau horaire ?:\s*|zona horaria:\s*|fuso orario:\s*|fuso horário:\s*|tijdzone:\s*|all times (?:are )?(?:given |shown |stated )?(?:in )?|alle zeiten (?:in )?|toutes les heures (?:en |sont en )?|todas las horas (?:en |son )?|tutti gli orari (?:in |sono )?|todos os horários (?:em |são )?|alle tijden (?:in )?)/i;
/** What no time of day is without. */
const NUMBER_OR_NOON = /\d|noon|midday|midi|mediod[ií]a|mezzogiorno|meio-dia/i;
const UNITED_STATES = /\b(?:[ECMP][SD]?T|eastern|pacific|central|mountain)\b/;

/** What stands in brackets above a list: "Opciones (hora de Madrid):". */
const ABOVE_LIST = /\(([^()\n]{2,40})\)[ \t]*:[ \t]*\n/g;

const zoneOfList = (text: string): Zone | undefined =>
  firstMatch(ABOVE_LIST, text, ([, words = '']) => zoneAtStart(words))?.zone;

/** The farthest that a clock of the inhabited world is behind UTC. */
const FARTHEST_BEHIND_MS = 12 * 3_600_000;

/**
 * The earliest wall clock that a message can mean by a time to come. Servers write Date in UTC, and a time without a zone may be
 * of a place where it is earlier.
 * @param sent ISO 8601 date of the message
 */
function earliestClock(sent: string): string {
  if (!/(?:Z|[+-]00:00)$/.test(sent)) return sent.slice(0, 19);
  return new Date(Date.parse(sent) - FARTHEST_BEHIND_MS).toISOString().slice(0, 19);
}

/** The times that a text names. */
export interface Times {
  /** Each moment once, in the order of the text. */
  moments: Placed[];
  /** The first that names its zone. */
  zoned: Placed | null;
}

/**
 * Finds the times that a text names, relative to the date of the message itself.
 * @param text what the sender wrote now
 * @param sent ISO 8601 date of the original message; without it relative words ("tomorrow") are not read
 */
export function findTimes(text: string, sent: string | null): Times {
  if (!NUMBER_OR_NOON.test(text)) return { moments: [], zoned: null };
  const monthFirst = /\d\s?[ap]\.?m\b/i.test(text) || UNITED_STATES.test(text);
  const common = ALL_TIMES.exec(text);
  const commonZone = common
    ? zoneAtStart(text.slice(common.index + common[0].length))?.zone
    : zoneOfList(text);
  const found = findMoments(withoutBullets(text), {
    sent: sent?.slice(0, 10) ?? null,
    language: null,
    monthFirst,
  })
    .filter(({ local, zone }) => !sent || local >= (zone ? sent.slice(0, 19) : earliestClock(sent)))
    .map((moment) => inZone(moment, moment.zone ?? commonZone ?? null));
  return {
    moments: distinct(found),
    zoned: found.find(({ zone }) => zone && 'name' in zone) ?? null,
  };
}

/**
 * The facts that the times are: the interview's, or options where none is.
 * @param fixed the one of them that is the interview's
 */
export function timeFacts(
  text: string,
  { moments, zoned }: Times,
  fixed: Placed | null,
): Pick<Facts, 'start' | 'end' | 'timeZone' | 'localStart' | 'options'> {
  const evidence = ({ range }: Moment) => ({
    where: 'body' as const,
    words: text
      .slice(...range)
      .replace(/\s+/g, ' ')
      .trim(),
    range,
  });
  const timeZone =
    zoned?.zone && 'name' in zoned.zone
      ? { timeZone: { value: zoned.zone.name, evidence: evidence(zoned) } }
      : {};
  const first = moments[0];
  if (!first) return {};
  if (!fixed) {
    const words = moments.map((moment) => evidence(moment).words).join('; ');
    return {
      options: { value: moments.map(({ at }) => at), evidence: { ...evidence(first), words } },
      ...timeZone,
    };
  }
  if (!fixed.zone) return { localStart: { value: fixed.local, evidence: evidence(fixed) } };
  return {
    start: { value: fixed.at, evidence: evidence(fixed) },
    ...(fixed.until ? { end: { value: fixed.until, evidence: evidence(fixed) } } : {}),
    ...timeZone,
  };
}

/** A moment with its ISO 8601 times, which have an offset where the zone is known. */
export type Placed = Moment & { at: string; until: string | null };

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
