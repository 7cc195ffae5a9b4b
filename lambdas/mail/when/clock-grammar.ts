import {
  AFTERNOON,
  AND,
  AT_HOUR,
  BEFORE_HOUR,
  BETWEEN,
  HALVES,
  HOUR_WORDS,
  ISO_OFFSET,
  MORNING,
  NEARLY,
  NOON,
  PART_OF_DAY,
  RANGE,
  REST_OF_ZONE,
  SAYS_HOUR,
} from './clock-words.ts';
import { isDateWord } from './date-words.ts';
import { twoDigits } from './plain-date.ts';
import { type Found, type HowToRead, is, type Mention, near, startsWith, type Token } from './tokens.ts';
import { zoneAtStart } from './zones.ts';

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
  if (NOON.has(tokens[next]?.text ?? ''))
    return { hour: 12, minute: 0, second: 0, half: null, bare: false, next: next + 1 };
  const military = hoursAndMinutes(tokens, next);
  if (military) return { ...military, second: 0, half: null, bare: false, next: next + 2 };
  const hour = tokens[next]?.number;
  const token = tokens[next];
  if (hour == null || !token || hour > 24 || token.to - token.from > 2) return null;
  next++;
  let minute = 0;
  let second = 0;
  let certain = half !== null;
  const dotted = is(tokens, next, '.') && near(tokens, next);
  const colon = is(tokens, next, ':', '：');
  const french = is(tokens, next, 'h', 'u') && near(tokens, next) === near(tokens, next + 1);
  const twoDigits = twoDigitsAt(tokens, next + 1, french);
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
  if (!certain && AT_HOUR.has(tokens[at - 1]?.text ?? '') && behindDate(tokens, at - 2)) {
    if (half === null && hour < EARLIEST) half = 'pm';
    certain = hour > 0 && hour !== EARLIEST;
  }
  return { hour, minute, second, half, bare: !certain, next };
}

/** Nobody interviews before seven: an hour below it, with nothing else said, is in the afternoon; "at 7" may be either. */
const EARLIEST = 7;

function behindDate(tokens: Token[], at: number): boolean {
  const before = is(tokens, at, ',') || is(tokens, at, 'a') ? tokens[at - 1] : tokens[at];
  return before !== undefined && (before.number != null || isDateWord(before.text));
}

function twoDigitsAt(tokens: Token[], at: number, apart = false): boolean {
  const token = tokens[at];
  return (
    token?.number != null && token.to - token.from === 2 && token.number < 60 && (apart || near(tokens, at))
  );
}

/** "1600hrs" */
function hoursAndMinutes(tokens: Token[], at: number): { hour: number; minute: number } | null {
  const token = tokens[at];
  if (token?.number == null || token.to - token.from !== 4 || !is(tokens, at + 1, 'hrs', 'hours', 'h'))
    return null;
  return { hour: Math.floor(token.number / 100), minute: token.number % 100 };
}

/** A time of day at a token, with its end where a range is written and the zone that follows. */
export function timeAt(tokens: Token[], at: number, text: string, how: HowToRead): Found {
  const token = tokens[at];
  if (!token || (token.number === null && !HALVES.has(token.text))) return null;
  const first = clockAt(tokens, at);
  if (!first) return null;
  const iso =
    is(tokens, at - 1, 't') && ISO_OFFSET.exec(text.slice(tokens[first.next - 1]?.to ?? 0).slice(0, 20));
  if (iso) return isoTime(tokens, at, first, iso);
  withPartOfDay(tokens, first, text);
  if (how.headerLine && is(tokens, at + 1, '.') && first.next >= at + 3) first.bare = false;
  const second = isRange(tokens, at, first.next) ? clockAt(tokens, endOfRange(tokens, first.next)) : null;
  const end = second && !second.bare ? second : null;
  const introduced = BEFORE_HOUR.has(tokens[at - 1]?.text ?? '');
  const zoned = introduced && zoneAtStart(text.slice(tokens[first.next - 1]?.to ?? 0).slice(0, 60)) !== null;
  if (first.bare && !zoned && !(end && (end.half || first.hour < end.hour))) return null;
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
  if (until && until > time) mention.end = until;
  if (written) {
    mention.zone = written.zone;
    to = text.indexOf(written.words, to) + written.words.length;
    mention.to = to + (REST_OF_ZONE.exec(text.slice(to, to + 60))?.[0].length ?? 0);
  }
  return { mention, next: beyond(tokens, next, mention.to) };
}

function isoTime(
  tokens: Token[],
  at: number,
  clock: Clock,
  [words, utc, hours, minutes]: RegExpExecArray,
): Found {
  const time = plainTime(clock, null);
  const from = tokens[at]?.from ?? 0;
  const to = (tokens[clock.next - 1]?.to ?? 0) + words.length;
  const zone = { offset: utc ? '+00:00' : `${hours}:${minutes}` };
  return time ? { mention: { from, to, time, zone }, next: beyond(tokens, clock.next, to) } : null;
}

/** Takes "in the afternoon" and its kin into a time of day. */
function withPartOfDay(tokens: Token[], clock: Clock, text: string): void {
  const to = tokens[clock.next - 1]?.to ?? 0;
  const [words, morning, later] = PART_OF_DAY.exec(text.slice(to, to + 40)) ?? [];
  if (!words || clock.hour > 12) return;
  if (morning) clock.half = 'am';
  if (later) clock.half = 'pm';
  clock.bare = false;
  clock.next = beyond(tokens, clock.next, to + words.length);
}

/** The first token behind a place in the text. */
function beyond(tokens: Token[], from: number, to: number): number {
  let next = from;
  while (next < tokens.length && (tokens[next]?.from ?? 0) < to) next++;
  return next;
}

function isRange(tokens: Token[], from: number, at: number): boolean {
  const sign = tokens[at]?.text ?? '';
  if (RANGE.has(sign)) return true;
  const before = tokens[from - 1]?.text ?? '';
  return (
    AND.has(sign) &&
    (BETWEEN.has(before) || (BEFORE_HOUR.has(before) && BETWEEN.has(tokens[from - 2]?.text ?? '')))
  );
}

function endOfRange(tokens: Token[], sign: number): number {
  let at = sign + 1;
  while (NEARLY.has(tokens[at]?.text ?? '')) at++;
  return at;
}

const to24 = (hour: number, half: 'am' | 'pm' | null) =>
  half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;

function plainTime({ hour, minute, second }: Clock, half: 'am' | 'pm' | null): string | null {
  const full = to24(hour, half);
  return full <= 23 && minute <= 59 ? [full, minute, second].map(twoDigits).join(':') : null;
}
