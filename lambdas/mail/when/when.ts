import { toInstant, type Zone } from '../clock/instant.ts';
import { anyOf, inLanguage, MIDNIGHT, NOON, source } from '../clock/vocabulary.ts';
import { spelledZone, zoneAtStart } from '../clock/zones.ts';
import type { Evidence, Facts, ZoneSource } from '../reading.ts';
import { firstMatch, matchesOf } from '../text/matches.ts';
import { CLIENT_WORDS } from '../words/at-once.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import type { ClientWords } from '../words/schema.ts';
import { WORDS, wordsIn } from '../words/words.ts';
import type { Chosen } from './choose.ts';
import { findMoments, type Moment } from './moments.ts';
import type { HowToRead, Mention } from './tokens.ts';
import type { Implied } from './zone-of.ts';

export { type Chosen, chooseTimes } from './choose.ts';
export { isDateWord } from './date-words.ts';
export { longAgo, monthIn } from './long-ago.ts';
export { findMentions } from './moments.ts';
export { zoneOf } from './zone-of.ts';

/** What no time of day and no date in figures is without. */
const HOURS = LANGUAGES.flatMap((language) => wordsIn(WORDS[language].clock.numbers));
const NUMBER_OR_WORD = new RegExp(`\\d|${[...NOON, ...MIDNIGHT, ...HOURS].join('|')}`, 'iu');
const UNITED_STATES = /\b(?:[ECMP][SD]?T|eastern|pacific|central|mountain)\b/;
const AMERICAN_CLOCK = /\d\s?[ap]\.?m\b/i;

/** In front of a zone that all times are in. */
const FOR_ALL = LANGUAGES.flatMap((language) => WORDS[language].zones.all.map(source)).join('|');
const ALL_TIMES = new RegExp(`(?<!\\p{L})(?:${FOR_ALL})(?=[\\s(])`, 'giu');
/** What stands in brackets above a list: "Opciones (hora de Madrid):". */
const ABOVE_LIST = /\(([^()\n]{2,40})\)[ \t]*[:.]?[ \t]*\n/g;
const capitals = (words: string) =>
  `(?:${words}|${words.replace(/(?<![\p{L}\\])\p{Ll}/gu, (letter) => letter.toUpperCase())})`;
/** Where a zone may be spelled: "Eastern Time", "heure de Paris", "Europe/Lisbon", "GMT+1". */
const AFTER_NAME = capitals(anyOf(LANGUAGES, (language) => WORDS[language].zones.after));
const BEFORE_NAME = capitals(anyOf(LANGUAGES, (language) => WORDS[language].zones.before));
const SPELLED = new RegExp(
  [
    `(?<![\\p{L}/])(?:(?:\\p{Lu}[\\p{L}.]{1,15}\\s){1,3}${AFTER_NAME}(?!\\p{L})`,
    `${BEFORE_NAME}\\s(?=\\p{L})`,
    '[A-Z][A-Za-z]{2,12}/[A-Z][A-Za-z_]+',
    '(?:UTC|GMT)\\s?[+-]\\d)',
  ].join('|'),
  'gu',
);

const labels = (pick: (words: ClientWords['forward']['labels']) => string) =>
  Object.values(CLIENT_WORDS)
    .map(({ forward }) => pick(forward.labels))
    .join('|');
/** The header of an older mail: who sent it, and within a few lines when. */
const SENDER = `^[ \\t>*]*(?:${labels(({ from }) => from)})[ \\t*]{0,3}[:：]`;
const SENT = `[ \\t>*]*(?:${labels(({ date }) => date)})[ \\t*]{0,3}[:：]`;
const HEADER = new RegExp(`${SENDER}(?:[^\\n]*\\n){1,3}?${SENT}`, 'imu');

/** Where an older mail begins that is quoted below: its times are not of this one. */
function historyIn(text: string): number {
  const at = text.search(HEADER);
  return at < 0 ? text.length : at;
}

/** The farthest that a clock of the inhabited world is behind UTC. */
const FARTHEST_BEHIND_MS = 12 * 3_600_000;

/**
 * The earliest wall clock that a message can mean by a time to come. Servers write Date in UTC, and a
 * time without a zone may be
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
  /** Times whose date stands in another sentence. */
  loose: Placed[];
  /** Every date that is not past. */
  dates: Mention[];
  /** The dates that end what is given to answer, "within 48 hours": counted from the message on. */
  delays: Mention[];
  /** Names of zones in which moments are written, by their instant. */
  zones: ReadonlyMap<number, string>;
}

/** A moment with its ISO 8601 times, which have an offset where the zone is known. */
export type Placed = Moment & { at: string; until: string | null };

/** No mail names more that matter, and each is weighed. */
const MOST_TIMES = 60;

const NO_TIMES: Times = { moments: [], loose: [], dates: [], delays: [], zones: new Map() };

/**
 * Finds the times that a text names, relative to the date of the message itself.
 * @param text what the sender wrote now
 * @param sent ISO 8601 date of the original message; without it relative words ("tomorrow") are not read
 * @param language of the text, where it is known: "half 8" is not the same in all
 */
export function findTimes(text: string, sent: string | null, language: Language | null = null): Times {
  const day = sent?.slice(0, 10) ?? null;
  const found = momentsIn(withoutBullets(text.slice(0, historyIn(text))), { sent: day, language });
  const dates = found.mentions.filter(({ date }) => date && (!day || date >= day)).slice(0, MOST_TIMES);
  if (!NUMBER_OR_WORD.test(text)) return { ...NO_TIMES, dates };
  const common = zoneOfAll(text, found.moments);
  const placed = found.moments
    .filter(({ local, zone }) => !sent || local >= (zone ? sent.slice(0, 19) : earliestClock(sent)))
    .map((moment) => inZone(moment, moment.zone ?? common));
  const names = placed.flatMap(({ at, zone }): [number, string][] =>
    zone && 'name' in zone ? [[Date.parse(at), zone.name]] : [],
  );
  return {
    moments: distinct(placed.filter(({ loose }) => !loose)),
    loose: distinct(placed.filter(({ loose }) => loose)),
    dates,
    delays: sent ? delaysIn(text, sent, language) : [],
    zones: new Map(names.toReversed()),
  };
}

const HOUR_MS = 3_600_000;
const HOURS_OF_DAY = 24;

function delaysIn(text: string, sent: string, language: Language | null): Mention[] {
  const delays = delayPattern(language ?? 'en');
  return matchesOf(delays, text).map(({ 0: words, index, groups }) => {
    const hours = groups?.hours ? Number(groups.hours) : Number(groups?.days) * HOURS_OF_DAY;
    const end = new Date(Date.parse(`${sent.slice(0, 19)}Z`) + hours * HOUR_MS);
    return { from: index, to: index + words.length, date: end.toISOString().slice(0, 10) };
  });
}

const delayPatterns = new Map<Language, RegExp>();

function delayPattern(language: Language): RegExp {
  const known =
    delayPatterns.get(language) ??
    new RegExp(`(?<!\\p{L})(?:${inLanguage(language, (one) => WORDS[one].times.delay)})(?!\\p{L})`, 'giu');
  delayPatterns.set(language, known);
  return known;
}

/** "11/12", "11/12/2026" */
const TWO_NUMBERS = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])(?:\/20\d\d)?(?![\d/])/;
/** No recruiter names a day of the year by its month and day alone so many days ahead. */
const FAR_MS = 200 * 86_400_000;

/**
 * The moments of a text, whose dates in figures are of one order: the one in which weekdays fit and nothing
 * is far away, else the one of its clock. "Friday 11/12" in Brisbane is no day of next November.
 */
function momentsIn(text: string, { sent, language }: Pick<HowToRead, 'sent' | 'language'>) {
  const monthFirst = AMERICAN_CLOCK.test(text) || UNITED_STATES.test(text);
  const read = (how: Pick<HowToRead, 'monthFirst'>) => findMoments(text, { sent, language, ...how });
  const usual = read({ monthFirst });
  if (!TWO_NUMBERS.test(text)) return usual;
  const other = read({ monthFirst: !monthFirst });
  const doubts = ({ mentions }: typeof usual) =>
    mentions.filter(
      ({ date, contradicted }) =>
        contradicted || (date && sent && (date < sent || Date.parse(date) - Date.parse(sent) > FAR_MS)),
    ).length;
  return doubts(other) < doubts(usual) ? other : usual;
}

/** The zone that is said of all times, or the only one that the text names beside none of them. */
function zoneOfAll(text: string, moments: Moment[]): Zone | null {
  const said =
    firstMatch(ALL_TIMES, text, ({ index, 0: words }) =>
      zoneAtStart(text.slice(index + words.length).slice(0, 80)),
    ) ?? firstMatch(ABOVE_LIST, text, ([, words = '']) => zoneAtStart(words));
  if (said) return said.zone;
  const isBeside = (at: number) => moments.some(({ range, zone }) => zone && range[0] <= at && at < range[1]);
  const alone = matchesOf(SPELLED, text).flatMap(({ index }) =>
    isBeside(index) ? [] : (spelledZone(text.slice(index, index + 80))?.zone ?? []),
  );
  return theOnly(alone) ?? (alone.length ? null : theOnly(moments.flatMap(({ zone }) => zone ?? [])));
}

const theOnly = ([first, ...others]: Zone[]): Zone | null =>
  first && others.every((zone) => JSON.stringify(zone) === JSON.stringify(first)) ? first : null;

type TimeFacts = Pick<Facts, 'start' | 'end' | 'timeZone' | 'localStart' | 'options' | 'answerBy'>;

/**
 * The facts that the chosen times are.
 * @param imply the zone of wall clocks whose zone is not said, as far as something else tells it
 */
export function timeFacts(
  text: string,
  { fixed, end, options, answerBy }: Chosen,
  { zones }: Times,
  imply: (times: string[]) => Implied | null,
): TimeFacts {
  const deadline = answerBy && 'local' in answerBy ? answerBy : null;
  const used = [...(fixed ? [fixed] : options), ...(deadline && !isEndOfDay(deadline) ? [deadline] : [])];
  const unzoned = used.filter(({ zone }) => !zone).map(({ local }) => local);
  const implied = unzoned.length ? imply(unzoned) : null;
  const zoneFor = ({ zone }: Placed) => zone ?? implied?.zone ?? null;
  const nameOf = (one: Placed) => {
    const zone = zoneFor(one);
    return zone && 'name' in zone ? zone.name : one.zone && (zones.get(Date.parse(one.at)) ?? null);
  };
  const sourceOf = (one: Placed): { from?: ZoneSource } =>
    one.zone ? { from: 'said' } : implied ? { from: implied.from } : {};
  const at = (one: Placed, local = one.local) => {
    const zone = zoneFor(one);
    return zone ? toInstant(local, zone) : local;
  };
  const facts: TimeFacts = {};
  const first = options[0];
  if (fixed && zoneFor(fixed)) {
    facts.start = { value: at(fixed), evidence: evidenceAt(text, fixed.range), ...sourceOf(fixed) };
    if (end) facts.end = { value: at(fixed, end), evidence: evidenceAt(text, fixed.range) };
  } else if (fixed) facts.localStart = { value: fixed.local, evidence: evidenceAt(text, fixed.range) };
  else if (first) {
    const words = options.map(({ range }) => evidenceAt(text, range).words).join('; ');
    const evidence = { ...evidenceAt(text, first.range), words };
    facts.options = { value: options.map((one) => at(one)), evidence, ...sourceOf(first) };
  }
  const leading = used.find((one) => zoneFor(one));
  const name = leading && nameOf(leading);
  if (name)
    facts.timeZone = {
      value: name,
      evidence: leading.zone
        ? evidenceAt(text, leading.range)
        : { where: 'body', words: implied?.words ?? '' },
      ...sourceOf(leading),
    };
  if (answerBy) {
    const [from, to] = deadline?.range ?? [(answerBy as Mention).from, (answerBy as Mention).to];
    const value = deadline && !isEndOfDay(deadline) ? at(deadline) : (dateOf(answerBy) ?? '');
    facts.answerBy = { value, evidence: evidenceAt(text, [from, to]) };
  }
  return facts;
}

const dateOf = (time: Mention | Placed) => ('local' in time ? time.date.date : time.date);

/** "by 23:59 on 29 November" says no more than the date, unless it says where. */
const isEndOfDay = ({ local, zone }: Placed) => !zone && local.endsWith('T23:59:00');

const evidenceAt = (text: string, range: [number, number]): Evidence => ({
  where: 'body',
  words: text
    .slice(...range)
    .replace(/\s+/g, ' ')
    .trim(),
  range,
});

function inZone(moment: Moment, zone: Zone | null): Placed {
  const place = (local: string) => (zone ? toInstant(local, zone) : local);
  return { ...moment, zone, at: place(moment.local), until: moment.localEnd && place(moment.localEnd) };
}

/** List bullets as blanks of the same length: before a time a dash would read as "until". */
const withoutBullets = (text: string) =>
  text.replace(
    /^[ \t]*(?:[-*\u2022\u2013\u25aa\u25cb\u25cf]+|\u2610(?=[ \t]\d)|\(?[\da-h]\))[ \t]/gm,
    (bullet) => ' '.repeat(bullet.length),
  );

/** One moment said twice, also in two zones ("3 pm CET / 2 pm GMT"), counts once. */
function distinct(moments: Placed[]): Placed[] {
  const seen = new Map<string | number, Placed>();
  for (const moment of moments) {
    const key = moment.zone ? Date.parse(moment.at) : moment.local;
    if (!seen.has(key)) seen.set(key, moment);
  }
  return [...seen.values()].slice(0, MOST_TIMES);
}
