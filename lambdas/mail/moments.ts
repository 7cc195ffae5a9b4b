import { Temporal } from 'temporal-polyfill';
import { isDateWord, monthOf, relativeDays, weekdayOf } from './date-words.ts';
import { type Zone, zoneAtStart } from './zones.ts';

/** A date or a time of day that a text names, and where it stands. */
interface Mention {
  from: number;
  to: number;
  date?: Temporal.PlainDate;
  time?: Temporal.PlainTime;
  end?: Temporal.PlainTime;
  zone?: Zone;
}

/** A wall-clock moment: a date with its time, and the zone where one is written. */
export interface Moment {
  /** ISO 8601 without offset. */
  local: string;
  localEnd: string | null;
  zone: Zone | null;
  range: [number, number];
}

/** What a date is read with. */
export interface HowToRead {
  /** Day of the message: what relative words and missing years count from. */
  sent: Temporal.PlainDate | null;
  /** Language tag where it is known. */
  language: string | null;
  /** 3/12 is 12 March. */
  monthFirst: boolean;
  /** A header line holds nothing but its date: 15.41 is a time there without further proof. */
  headerLine?: boolean;
}

interface Token {
  text: string;
  from: number;
  to: number;
  number: number | null;
}

const MAX_TEXT = 30_000;
const TOKEN = /\d+|[\p{L}\p{M}’]+(?:-[\p{L}\p{M}]+)*|[^\s]/gu;

/** One pass over the text: every date and time of day in it, in order. Linear in the length of the text. */
export function findMentions(text: string, how: HowToRead): Mention[] {
  const tokens: Token[] = [];
  for (const match of text.slice(0, MAX_TEXT).matchAll(TOKEN)) {
    const number = /^\d/.test(match[0]) ? Number(match[0]) : null;
    tokens.push({
      text: match[0].toLowerCase(),
      from: match.index,
      to: match.index + match[0].length,
      number,
    });
  }
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = dateAt(tokens, at, how) ?? timeAt(tokens, at, text, how);
    if (found) {
      mentions.push(found.mention);
      at = found.next;
    } else at++;
  }
  return mentions;
}

type Found = { mention: Mention; next: number } | null;

const OF = new Set(['de', 'of', 'di', 'del', 'dela', 'd', 'en', 'the', 'a']);
const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 'er', '.', 'º', 'ª', 'e', 'ste', 'de', 'р', 'г']);
const YEAR_MARK = new Set(['年', '년', '.', ',', 'г', 'р', 'r', 'de', 'del', 'of']);

function dateAt(tokens: Token[], at: number, how: HowToRead): Found {
  const token = tokens[at];
  if (token?.number == null) {
    return token && isDateWord(token.text) ? (monthDay(tokens, at, how) ?? relative(tokens, at, how)) : null;
  }
  return (
    eastAsian(tokens, at, how) ??
    yearFirst(tokens, at, how) ??
    dayMonth(tokens, at, how) ??
    numeric(tokens, at, how)
  );
}

const is = (tokens: Token[], at: number, ...texts: string[]) => texts.includes(tokens[at]?.text ?? '');
const near = (tokens: Token[], at: number) => (tokens[at]?.from ?? Infinity) === tokens[at - 1]?.to;
const isYear = (value: number | null | undefined): value is number =>
  value != null && value >= 1990 && value <= 2099;
const isDay = (value: number | null | undefined): value is number =>
  value != null && value >= 1 && value <= 31;

/** 2026年11月20日, 2026년 11월 20일, 11月20日 */
function eastAsian(tokens: Token[], at: number, how: HowToRead): Found {
  let next = at;
  let year: number | null = null;
  if (isYear(tokens[next]?.number) && is(tokens, next + 1, '年', '년')) {
    year = tokens[next]?.number ?? null;
    next += 2;
  }
  const month = tokens[next]?.number;
  if (month == null || !startsWith(tokens[next + 1], '月', '월')) return null;
  const day = tokens[next + 2]?.number;
  if (!isDay(day) || !startsWith(tokens[next + 3], '日', '일', '号')) return null;
  return dated(tokens, at, next + 4, year, month, day, how);
}

const startsWith = (token: Token | undefined, ...starts: string[]) =>
  starts.some((start) => token?.text.startsWith(start));

/** 2026-11-20, 2026/11/20, 2026. 11. 20., 2026. november 20. */
function yearFirst(tokens: Token[], at: number, how: HowToRead): Found {
  const year = tokens[at]?.number;
  if (!isYear(year)) return null;
  const separated = is(tokens, at + 1, '-', '/', '.');
  const named = monthOf(tokens[at + 2]?.text ?? '', how.language);
  const afterName = is(tokens, at + 3, '.') ? at + 4 : at + 3;
  const namedDay = tokens[afterName]?.number;
  if (separated && named && isDay(namedDay))
    return dated(tokens, at, afterName + 1, year, named, namedDay, null);
  const month = tokens[at + 2]?.number;
  const day = tokens[at + 4]?.number;
  if (!separated || month == null || tokens[at + 3]?.text !== tokens[at + 1]?.text || !isDay(day))
    return null;
  return dated(tokens, at, at + 5, year, month, day, null);
}

/** 20 November 2026, 20. November, 20 de noviembre de 2026, 20th of November, 1er décembre */
function dayMonth(tokens: Token[], at: number, how: HowToRead): Found {
  const day = tokens[at]?.number;
  if (!isDay(day)) return null;
  let next = at + 1;
  for (
    let skipped = 0;
    skipped < 2 && (ORDINAL.has(tokens[next]?.text ?? '') || OF.has(tokens[next]?.text ?? ''));
    skipped++
  )
    next++;
  const month = monthOf(tokens[next]?.text ?? '', how.language);
  return month ? withYear(tokens, at, next + 1, month, day, how) : null;
}

/** November 20, 2026; Nov 20th; November 20th, 2026 */
function monthDay(tokens: Token[], at: number, how: HowToRead): Found {
  const month = monthOf(tokens[at]?.text ?? '', how.language);
  if (!month) return null;
  let next = at + 1;
  if (is(tokens, next, '.')) next++;
  const day = tokens[next]?.number;
  if (!isDay(day) || (tokens[next]?.to ?? 0) - (tokens[next]?.from ?? 0) > 2) return null;
  next++;
  if (near(tokens, next) && ORDINAL.has(tokens[next]?.text ?? '')) next++;
  return withYear(tokens, at, next, month, day, how);
}

function withYear(
  tokens: Token[],
  at: number,
  after: number,
  month: number,
  day: number,
  how: HowToRead,
): Found {
  let next = after;
  for (let skipped = 0; skipped < 2 && YEAR_MARK.has(tokens[next]?.text ?? ''); skipped++) next++;
  const year = tokens[next]?.number;
  if (isYear(year)) return dated(tokens, at, next + 1, year, month, day, null);
  return dated(tokens, at, after, null, month, day, how);
}

/** 20.11.2026, 20/11/26, 11/20/2026, 3.12. — two numbers alone are a date only with a closing dot or a sign before. */
function numeric(tokens: Token[], at: number, how: HowToRead): Found {
  const [a, separator, b] = [tokens[at]?.number, tokens[at + 1]?.text ?? '', tokens[at + 2]?.number];
  if (a == null || b == null || !['.', '/', '-'].includes(separator) || !near(tokens, at + 1)) return null;
  if (tokens[at - 1] && is(tokens, at - 1, '.', '/', '-', ':') && near(tokens, at)) return null;
  const monthFirst = separator === '/' && (how.monthFirst ? a <= 12 : b > 12);
  const [day, month] = monthFirst ? [b, a] : [a, b];
  if (!isDay(day) || month < 1 || month > 12) return null;
  const third = tokens[at + 4];
  if (tokens[at + 3]?.text === separator && third?.number != null && [2, 4].includes(third.to - third.from)) {
    const year = third.number < 100 ? 2000 + third.number : third.number;
    if (isYear(year)) return dated(tokens, at, at + 5, year, month, day, null);
  }
  const closed = separator === '.' && tokens[at + 3]?.text === '.' && near(tokens, at + 2);
  const introduced =
    separator === '/' &&
    (weekdayOf(tokens[at - 1]?.text ?? '') !== null ||
      is(tokens, at - 1, 'le', 'el', 'dia', 'il', 'on', 'op', 'den', 'am', ',', '('));
  return closed || introduced ? dated(tokens, at, closed ? at + 4 : at + 3, null, month, day, how) : null;
}

/** tomorrow, next Tuesday, Friday: counted from the message's own date. */
function relative(tokens: Token[], at: number, how: HowToRead): Found {
  if (!how.sent) return null;
  const token = tokens[at];
  if (!token) return null;
  const { sent } = how;
  const days = relativeDays(token.text);
  if (days !== null)
    return { mention: { from: token.from, to: token.to, date: sent.add({ days }) }, next: at + 1 };
  const weekday = weekdayOf(token.text);
  if (weekday === null || (token.text.length < 4 && !/^[a-z]{3}$/.test(token.text))) return null;
  if (dateFollows(tokens, at + 1, how)) return null;
  const ahead = (weekday - sent.dayOfWeek + 7) % 7 || 7;
  return { mention: { from: token.from, to: token.to, date: sent.add({ days: ahead }) }, next: at + 1 };
}

/** "Friday, 27 November": the weekday belongs to the date. */
function dateFollows(tokens: Token[], at: number, how: HowToRead): boolean {
  let next = at;
  for (let skipped = 0; skipped < 3; skipped++) {
    if (tokens[next]?.number != null || monthOf(tokens[next]?.text ?? '', how.language)) {
      return (
        (dayMonth(tokens, next, how) ??
          monthDay(tokens, next, how) ??
          numeric(tokens, next, how) ??
          yearFirst(tokens, next, how)) !== null
      );
    }
    if (
      !is(
        tokens,
        next,
        ',',
        '.',
        'the',
        'den',
        'der',
        'dem',
        'le',
        'el',
        'de',
        'dia',
        'il',
        'on',
        'op',
        'am',
        '(',
        'd',
      )
    )
      return false;
    next++;
  }
  return false;
}

/** `how` given: the year is missing, and is the one in which the date is next. */
function dated(
  tokens: Token[],
  at: number,
  next: number,
  year: number | null,
  month: number,
  day: number,
  how: HowToRead | null,
): Found {
  if (year === null && !how?.sent) return null;
  const sent = how?.sent ?? null;
  try {
    let date = new Temporal.PlainDate(year ?? sent?.year ?? 0, month, day);
    if (year === null && sent && Temporal.PlainDate.compare(date, sent.subtract({ days: 7 })) < 0)
      date = date.add({ years: 1 });
    return { mention: { from: tokens[at]?.from ?? 0, to: tokens[next - 1]?.to ?? 0, date }, next };
  } catch {
    return null;
  }
}

const RANGE = new Set([
  '-',
  '–',
  '—',
  'to',
  'bis',
  'à',
  'a',
  'alle',
  'até',
  'às',
  'tot',
  'til',
  'do',
  'until',
  'till',
  '~',
  '～',
]);
/** Written before the hour; Korean and Chinese clients write AM and PM there too. */
const MORNING = new Set(['午前', '오전', '上午', 'am']);
const AFTERNOON = new Set(['午後', '오후', '下午', 'pm']);
const HOUR_WORDS = new Set([
  'uhr',
  'horas',
  'uur',
  'h',
  'heures',
  'heure',
  'hs',
  'hrs',
  'hod',
  'óra',
  'godz',
  'klo',
  'ч',
  '時',
  '시',
  '点',
  '點',
  'u',
  'ore',
  'час',
]);
const BEFORE_HOUR = new Set([
  'klo',
  'kl',
  'godz',
  'ore',
  'orele',
  'alle',
  'ur',
  'kell',
  'at',
  'um',
  'las',
  'à',
  'às',
  'om',
  'ore',
  '午前',
  '午後',
  '오전',
  '오후',
  '上午',
  '下午',
  'saat',
]);

/** Words that nothing but an hour follows. */
const SAYS_HOUR = new Set(['ore', 'orele', 'klo', 'godz', 'saat', 'kell']);

interface Clock {
  hour: number;
  minute: number;
  second: number;
  half: 'am' | 'pm' | null;
  /** Nothing says that the number is a time of day. */
  bare: boolean;
  next: number;
}

/** One time of day at a token: 15:00, 15h30, 14 Uhr, 10.00 uur, 3 pm, 오전 9:14, 午後3時 */
function clockAt(tokens: Token[], at: number): Clock | null {
  let next = at;
  let half: 'am' | 'pm' | null = null;
  const before = tokens[next]?.text ?? '';
  const asian = /^[^a-z]/.test(before) || is(tokens, next + 2, ':');
  if ((MORNING.has(before) || AFTERNOON.has(before)) && asian && tokens[next + 1]?.number != null) {
    half = AFTERNOON.has(before) ? 'pm' : 'am';
    next++;
  }
  if (is(tokens, next, 'noon'))
    return { hour: 12, minute: 0, second: 0, half: null, bare: false, next: next + 1 };
  const hour = tokens[next]?.number;
  const token = tokens[next];
  if (hour == null || !token || hour > 24 || token.to - token.from > 2) return null;
  next++;
  let minute = 0;
  let second = 0;
  let certain = half !== null;
  const dotted = is(tokens, next, '.') && near(tokens, next);
  const colon = is(tokens, next, ':', '：');
  const french = is(tokens, next, 'h') && near(tokens, next + 1);
  const twoDigits = twoDigitsAt(tokens, next + 1);
  if (twoDigits && (colon || dotted || french)) {
    minute = tokens[next + 1]?.number ?? 0;
    next += 2;
    if (is(tokens, next, ':', '.') && near(tokens, next) && twoDigitsAt(tokens, next + 1)) {
      second = tokens[next + 1]?.number ?? 0;
      next += 2;
    }
    certain ||= colon || french;
    if (dotted && is(tokens, next, '.') && near(tokens, next)) return null;
  } else if (is(tokens, next, '時', '시', '点', '點') || startsWith(tokens[next], '時', '시')) {
    certain = true;
    next++;
    if (tokens[next]?.number != null && startsWith(tokens[next + 1], '分', '분')) {
      minute = tokens[next]?.number ?? 0;
      next += 2;
    }
  }
  const word = tokens[next]?.text ?? '';
  if (HOUR_WORDS.has(word)) {
    certain = true;
    next++;
  }
  const meridiem = tokens[next]?.text ?? '';
  if ((meridiem === 'am' || meridiem === 'pm') && hour <= 12) {
    half = meridiem;
    certain = true;
    next++;
  } else if (
    (meridiem === 'a' || meridiem === 'p') &&
    tokens[next + 1]?.text === '.' &&
    tokens[next + 2]?.text === 'm' &&
    hour <= 12
  ) {
    half = meridiem === 'a' ? 'am' : 'pm';
    certain = true;
    next += is(tokens, next + 3, '.') ? 4 : 3;
  } else if ((meridiem === 'ös' || meridiem === 'öö') && hour <= 12) {
    half = meridiem === 'ös' ? 'pm' : 'am';
    certain = true;
    next++;
  }
  const introduced =
    BEFORE_HOUR.has(tokens[at - 1]?.text ?? '') ||
    (is(tokens, at - 1, '.') && is(tokens, at - 2, 'kl', 'godz'));
  if (dotted && introduced && twoDigits) certain = true;
  if (SAYS_HOUR.has(tokens[at - 1]?.text ?? '')) certain = true;
  return { hour, minute, second, half, bare: !certain, next };
}

function twoDigitsAt(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return token?.number != null && token.to - token.from === 2 && token.number < 60 && near(tokens, at);
}

function timeAt(tokens: Token[], at: number, text: string, how: HowToRead): Found {
  const token = tokens[at];
  if (
    token?.number == null &&
    !MORNING.has(token?.text ?? '') &&
    !AFTERNOON.has(token?.text ?? '') &&
    token?.text !== 'noon'
  )
    return null;
  const first = clockAt(tokens, at);
  if (!first) return null;
  if (how.headerLine && is(tokens, at + 1, '.') && first.next >= at + 3) first.bare = false;
  const second = RANGE.has(tokens[first.next]?.text ?? '')
    ? clockAt(tokens, first.next + (is(tokens, first.next + 1, 'las', 'ore', 'as') ? 2 : 1))
    : null;
  const end = second && !second.bare ? second : null;
  if (first.bare && !(end && (end.half || first.hour < end.hour))) return null;
  const half =
    first.half ??
    (end?.half && to24(first.hour, end.half) <= to24(end.hour, end.half) ? end.half : first.half);
  const time = plainTime(first, half);
  if (!time) return null;
  const until = end ? plainTime(end, end.half) : null;
  const next = end ? end.next : first.next;
  const from = tokens[at]?.from ?? 0;
  let to = tokens[next - 1]?.to ?? from;
  const written = zoneAtStart(text.slice(to, to + 60));
  const mention: Mention = { from, to, time };
  if (until && Temporal.PlainTime.compare(until, time) > 0) mention.end = until;
  if (written) {
    mention.zone = written.zone;
    to = text.indexOf(written.words, to) + written.words.length;
    mention.to = text[to] === ')' ? to + 1 : to;
  }
  let resume = next;
  while (resume < tokens.length && (tokens[resume]?.from ?? 0) < mention.to) resume++;
  return { mention, next: resume };
}

const to24 = (hour: number, half: 'am' | 'pm' | null) =>
  half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;

function plainTime({ hour, minute, second }: Clock, half: 'am' | 'pm' | null): Temporal.PlainTime | null {
  const full = to24(hour, half);
  return full <= 23 ? new Temporal.PlainTime(full, minute, second) : null;
}

const FAR = 70;

/**
 * Puts dates and times together: a time belongs to the date before it in the same sentence or list line, else to
 * one that follows at once ("um 14 Uhr am 3.12.").
 */
export function findMoments(text: string, how: HowToRead): Moment[] {
  const mentions = findMentions(text, how);
  const moments: Moment[] = [];
  let day: Mention | null = null;
  let lastTo = 0;
  mentions.forEach((mention, index) => {
    if (mention.date) {
      day = mention;
      lastTo = mention.to;
      return;
    }
    if (!mention.time) return;
    const following = mentions[index + 1];
    const reachable: Mention | null =
      day && joined(text.slice(Math.max((day as Mention).to, lastTo), mention.from)) ? day : null;
    const after =
      following?.date && /^[\s,(]*(?:\p{L}+[\s,.]*){0,3}$/u.test(text.slice(mention.to, following.from))
        ? following
        : null;
    const date = reachable ?? after;
    if (!date?.date) return;
    lastTo = mention.to;
    const at = (time: Temporal.PlainTime) =>
      date.date?.toPlainDateTime(time).toString({ smallestUnit: 'second' }) ?? '';
    moments.push({
      local: at(mention.time),
      localEnd: mention.end ? at(mention.end) : null,
      zone: mention.zone ?? null,
      range: [Math.min(date.from, mention.from), Math.max(date === after ? date.to : mention.to, mention.to)],
    });
  });
  return withSharedZone(moments, text);
}

/** "10:00, 11:30 or 14:00 GMT": a zone written once behind a list of times is that of all of them. */
function withSharedZone(moments: Moment[], text: string): Moment[] {
  let following: Moment | undefined;
  return moments
    .toReversed()
    .map((moment) => {
      const between = following ? text.slice(moment.range[1], following.range[1]) : '';
      const shared = !moment.zone && following?.zone && between.length < 30 && !/[\n.;]/.test(between);
      following = shared ? { ...moment, zone: following?.zone ?? null } : moment;
      return following;
    })
    .toReversed();
}

/** Nothing between a date and a time takes them apart. */
function joined(between: string): boolean {
  return between.length < FAR && !/[.!?]\s+\p{Lu}\p{L}{3,}/u.test(between) && !/\n\s*\n/.test(between);
}
