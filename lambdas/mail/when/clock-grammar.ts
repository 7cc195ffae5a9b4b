import { twoDigits } from '../clock/plain-date.ts';
import {
  AND,
  anyOf,
  BEFORE_DATE,
  BEFORE_HOUR,
  BETWEEN,
  FIRST_HALF,
  HOUR_WORDS,
  MIDNIGHT,
  NEARLY,
  NOON,
  ONLY_HOUR,
  OR,
  ORDINAL,
  RANGE,
  SECOND_HALF,
} from '../clock/vocabulary.ts';
import { zoneAtStart } from '../clock/zones.ts';
import { entriesIn } from '../text/entry-list.ts';
import { LANGUAGES } from '../words/languages.ts';
import { WORDS } from '../words/words.ts';
import { DAY_WORDS, dayNames, isDateWord, mayBeWeekday, monthOf, weekdayOf } from './date-words.ts';
import { numberOf, spokenAt } from './spoken.ts';
import {
  type Found,
  figures,
  type HowToRead,
  is,
  isIn,
  type Mention,
  near,
  startsWith,
  type Token,
} from './tokens.ts';

type Half = 'am' | 'pm' | null;

interface Clock {
  hour: number;
  minute: number;
  second: number;
  half: Half;
  /** Something says that the number is a time of day. */
  certain: boolean;
  /** Written as one writes hours up to twelve: 3:30, not 03:30. */
  short: boolean;
  /** The token after it. */
  next: number;
}

/**
 * Nobody interviews before seven: an hour below it, with nothing else said, is in the afternoon; "at 7"
 * may be either.
 */
const EARLIEST = 7;
const LATEST = 20;

/** What ISO 8601 writes behind the time. */
const ISO_OFFSET = /^(?:\.\d+)?(?:(Z)|([+-]\d{2}):?(\d{2}))(?![\p{L}\d])/u;
/** "(Eastern Time - US & Canada)" */
const REST_OF_ZONE = /^[^()\n]{0,40}\)/;
const O_CLOCK = "\\s*(?:o['\\u2019]?clock)?\\s*(?:[-,]\\s)?";
const MORNING = anyOf(LANGUAGES, (language) => WORDS[language].clock.morning);
const LATER = anyOf(LANGUAGES, (language) => WORDS[language].clock.later);
const PART_BEHIND = new RegExp(
  `^${O_CLOCK}(?:(${MORNING})|(${LATER})|${[...NOON].join('|')}|(?<=\\so['\\u2019]?clock\\s*))(?!\\p{L})`,
  'iu',
);
/** "a las 6:30 (sí, de la mañana)" */
const PART_IN_BRACKETS = new RegExp(
  `^\\s?\\((?:\\p{L}{1,8},?\\s){0,2}(?:(${MORNING})|(${LATER}))(?!\\p{L})`,
  'iu',
);
const AT = [...BEFORE_HOUR, 'a las', 'de las', 'from', 'von', 'de']
  .filter((word) => /^[\p{L} ]+$/u.test(word))
  .join('|');
/** "maandagavond (21 december) om 7 uur" */
const DATE_BETWEEN =
  '(?:[ ,(]{1,2}\\d{1,2}\\.?(?:[ /.]?\\p{L}{3,10}|[./-]\\d{1,2}\\.?)(?:[ ./-]?\\d{4})?\\)?)?';
const PART_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${dayNames().join('|')})?(?:(${MORNING})|(${LATER}))${DATE_BETWEEN}` +
    `(?:[ ,]{1,2}(?:${AT}))?[ ,:]{1,2}$`,
  'iu',
);

const PART_OF_DAY = new RegExp(`^(?:${MORNING}|${LATER}|${[...NOON].join('|')})$`, 'iu');

const A_DAY = 24;

/** A time of day at a token, with its end where a range is written and the zone that follows. */
export function timeAt(tokens: Token[], at: number, text: string, how: HowToRead): Found {
  const read = clockAt(tokens, at, how);
  if (!read) return null;
  const iso = is(tokens, at - 1, 't') && ISO_OFFSET.exec(behind(tokens, read, text).slice(0, 20));
  if (iso) return isoTime(tokens, at, read, iso);
  const first = ofHeader(tokens, at, withPartOfDay(tokens, at, read, text), how);
  const second = endOfRange(tokens, at, { first, text, how });
  const isSaid = first.certain || isZoned(tokens, at, first, text) || isListed(tokens, at, { first, how });
  if (!isSaid && !(second && isRising(first, second))) return null;
  const time = plainTime(first, halfOf(first, second));
  if (!time) return null;
  const from = tokens[at]?.from ?? 0;
  const { next } = second ?? first;
  const mention: Mention = { from, to: tokens[next - 1]?.to ?? from, time };
  const until = second && plainTime(second, second.half ?? (isAfternoon(second) ? 'pm' : null));
  if (until && until > time) mention.end = until;
  withZone(mention, text);
  return { mention, next: beyond(tokens, next, mention.to) };
}

const MOST_LISTED = 4;

/** "25 January (10, 11 or 12 o'clock)": bare hours behind a date that lead to one that is written as an hour. */
function isListed(tokens: Token[], at: number, { first, how }: { first: Clock; how: HowToRead }): boolean {
  if (first.minute || first.hour > LATEST || !isBehindDate(tokens, at - 1)) return false;
  let next = first.next;
  for (let more = 0; more < MOST_LISTED; more++) {
    if (!(is(tokens, next, ',') || isIn(OR, tokens, next))) return false;
    const clock = clockAt(tokens, next + 1, how);
    if (clock?.certain) return isIn(OR, tokens, next);
    if (!clock || clock.minute) return false;
    next = clock.next;
  }
  return false;
}

/** One time of day at a token: 15:00, 15h30, 14 Uhr, 10.00 uur, 3 pm, 오전 9:14, 午後3時, half past three. */
function clockAt(tokens: Token[], at: number, { language }: HowToRead): Clock | null {
  const said = spokenAt(tokens, at, language);
  // "midi et demi" is no noon.
  const isMore = said !== null && !said.plain;
  if (!isMore && isIn(NOON, tokens, at)) return spoken(12 * 60, at + 1);
  if (!isMore && isIn(MIDNIGHT, tokens, at)) return spoken(24 * 60 - 1, at + 1);
  if (said && isLength(tokens, at)) return null;
  if (said && (!said.plain || said.minutes >= 5 * 60 || isIntroduced(tokens, at)))
    return { ...spoken(said.minutes, said.next), short: said.minutes < 12 * 60 };
  const before = halfBefore(tokens, at);
  const start = before ? at + 1 : at;
  const bare = militaryAt(tokens, start) ?? figuresAt(tokens, start);
  if (!bare) return null;
  const marked = withHalf(tokens, withHourWord(tokens, at, bare));
  const halved = before ? { ...marked, half: before, certain: true } : marked;
  return withWordBefore(tokens, at, halved);
}

const spoken = (minutes: number, next: number): Clock => ({
  ...{ hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0 },
  ...{ half: null, certain: true, short: false, next },
});

/** "Comptez une heure et quart": so few hours are a length, unless something leads to the hour. */
const isLength = (tokens: Token[], at: number) =>
  is(tokens, at + 1, 'heure', 'heures') &&
  (numberOf(tokens[at]?.text ?? '') ?? A_DAY) < EARLIEST &&
  !isIntroduced(tokens, at) &&
  !isBehindDate(tokens, at - 1);

/** Korean, Chinese and Japanese write the half of the day in front. */
function halfBefore(tokens: Token[], at: number): Half {
  const isPlaced = /^[^a-z]/.test(tokens[at]?.text ?? '') || is(tokens, at + 2, ':');
  if (!isPlaced || tokens[at + 1]?.number == null) return null;
  if (isIn(FIRST_HALF, tokens, at)) return 'am';
  return isIn(SECOND_HALF, tokens, at) ? 'pm' : null;
}

/** "1600hrs"; "0715" behind the name of a month or a day, or behind "at": no year and no postal code. */
function militaryAt(tokens: Token[], at: number): Clock | null {
  const token = tokens[at];
  if (token?.number == null || figures(token) !== 4) return null;
  const isMarked = is(tokens, at + 1, 'hrs', 'hours', 'h');
  const [hour, minute] = [Math.floor(token.number / 100), token.number % 100];
  const isLed = isDateWord(tokens[at - 1]?.text ?? '') || isIn(BEFORE_HOUR, tokens, at - 1);
  // "call us at 0800 555 0190"
  const isHour = hour < 10 && minute < 60 && isLed && tokens[at + 1]?.number == null;
  return isMarked || isHour ? { ...spoken(0, at + (isMarked ? 2 : 1)), hour, minute } : null;
}

/**
 * The hour with its minutes and seconds: 15:00, 15h30, 14.30, 9时14分; certain where only times are written
 * so.
 */
function figuresAt(tokens: Token[], at: number): Clock | null {
  const token = tokens[at];
  const hour = token?.number ?? (isIn(BEFORE_HOUR, tokens, at - 1) ? numberOf(token?.text ?? '') : null);
  if (!token || hour === null || hour > A_DAY || figures(token) > 2 || isFraction(tokens, at)) return null;
  if (DAY_WORDS.has(tokens[at - 1]?.text ?? '')) return null;
  const clock: Clock = {
    ...{ hour, minute: 0, second: 0, half: null, certain: false },
    ...{ short: figures(token) !== 2, next: at + 1 },
  };
  return withMinutes(tokens, clock);
}

/** Of "dalle 16.00 alle 16.40" the first 00 is no midnight. */
const isFraction = (tokens: Token[], at: number) =>
  is(tokens, at - 1, '.') && near(tokens, at) && near(tokens, at - 1) && tokens[at - 2]?.number != null;

function withMinutes(tokens: Token[], clock: Clock): Clock | null {
  const { next } = clock;
  const asian = asianMinutes(tokens, clock);
  if (asian) return asian;
  const isColon = is(tokens, next, ':', '：');
  const isLetter = is(tokens, next, 'h', 'u') && near(tokens, next) === near(tokens, next + 1);
  const isDot = is(tokens, next, '.') && near(tokens, next);
  const isComma = is(tokens, next, ',') && near(tokens, next) && isIn(ONLY_HOUR, tokens, next - 2);
  if (!(isColon || isLetter || isDot || isComma) || !isTwoFigures(tokens, next + 1, isLetter)) return clock;
  const isDuration =
    clock.hour < EARLIEST && !isIntroduced(tokens, next - 1) && !isBehindDate(tokens, next - 2);
  const minuted = {
    ...{ ...clock, minute: tokens[next + 1]?.number ?? 0, next: next + 2 },
    certain: isColon || isComma || (isLetter && !isDuration),
  };
  const hasSeconds = is(tokens, next + 2, ':', '.') && near(tokens, next + 2);
  if (hasSeconds && isTwoFigures(tokens, next + 3))
    return { ...minuted, second: tokens[next + 3]?.number ?? 0, next: next + 4 };
  if (!isDot) return minuted;
  if (is(tokens, minuted.next, '(') && weekdayOf(tokens[minuted.next + 1]?.text ?? '') !== null) return null;
  const isVersion = hasSeconds && near(tokens, next + 3) && tokens[next + 3]?.number != null;
  const isSaid =
    isIntroduced(tokens, next - 1) || isIn(ONLY_HOUR, tokens, next - 2) || isLabelled(tokens, next - 1);
  const isInHours = clock.hour >= (clock.short ? 1 : EARLIEST) && clock.hour <= LATEST;
  return isVersion ? null : { ...minuted, certain: isSaid || (isInHours && isBehindDate(tokens, next - 2)) };
}

function asianMinutes(tokens: Token[], clock: Clock): Clock | null {
  const { next } = clock;
  if (!startsWith(tokens[next], '時', '时', '시', '点', '點')) return null;
  const minute = tokens[next + 1]?.number;
  return minute != null && startsWith(tokens[next + 2], '分', '분')
    ? { ...clock, minute, certain: true, next: next + 3 }
    : { ...clock, certain: true, next: next + 1 };
}

function isTwoFigures(tokens: Token[], at: number, apart = false): boolean {
  const token = tokens[at];
  return token?.number != null && figures(token) === 2 && token.number < 60 && (apart || near(tokens, at));
}

/**
 * "14 Uhr", "10 uur"; "2 heures" alone is how long it takes, as "24 uur" is. "6:30 Uhr" is early: of a clock
 * of 24 hours nobody leaves out the evening.
 */
function withHourWord(tokens: Token[], at: number, clock: Clock): Clock {
  if (!isIn(HOUR_WORDS, tokens, clock.next)) return clock;
  const isLong = clock.hour < EARLIEST || clock.hour === A_DAY;
  const isDuration = isLong && !clock.minute && !clock.certain && !isIntroduced(tokens, at);
  const short = clock.short && !(clock.hour === EARLIEST - 1 && clock.next > at + 1);
  const marked = { ...clock, short, certain: !isDuration, next: clock.next + 1 };
  return clock.next > at + 1 ? marked : withMinutesBehind(tokens, marked);
}

/** "8 heures 45", "14 Uhr 30", "9 h 05": two figures that no date and no number goes on with. */
function withMinutesBehind(tokens: Token[], clock: Clock): Clock {
  const minutes = tokens[clock.next];
  const isMinutes = figures(minutes) === 2 && (minutes?.number ?? 60) < 60;
  const sign = clock.next + 1;
  const isLonger = is(tokens, sign, '.', '/', ':', '-') && tokens[sign + 1]?.number != null;
  const goesOn = isLonger || monthOf(tokens[sign]?.text ?? '', null) !== null;
  return isMinutes && !goesOn
    ? { ...clock, minute: minutes?.number ?? 0, certain: true, next: clock.next + 1 }
    : clock;
}

/** "3 pm", "3 p.m.", "9 a. m." */
function withHalf(tokens: Token[], clock: Clock): Clock {
  const { next, hour } = clock;
  if (hour > 12) return clock;
  const dotted = is(tokens, next, 'a', 'p') && is(tokens, next + 1, '.') && is(tokens, next + 2, 'm');
  const word = dotted ? `${tokens[next]?.text}m` : (tokens[next]?.text ?? '');
  const half = FIRST_HALF.has(word) ? 'am' : SECOND_HALF.has(word) ? 'pm' : null;
  if (!half) return clock;
  const after = dotted ? (is(tokens, next + 3, '.') ? 4 : 3) : 1;
  return { ...clock, half, certain: true, next: next + after };
}

/** "ore 9", and behind a date "alle 11", "at 3". */
function withWordBefore(tokens: Token[], at: number, clock: Clock): Clock {
  if (clock.certain) return clock;
  if (isIn(ONLY_HOUR, tokens, at - 1)) return { ...clock, certain: true };
  const said = isIn(BEFORE_HOUR, tokens, at - 1) && !is(tokens, at - 1, 'à', 'la', 'as', 'rond', 'around');
  if (!said || !(isBehindDate(tokens, at - 2) || isBeforeDate(tokens, clock.next))) return clock;
  const isEither = clock.half === null && (clock.hour === EARLIEST || clock.hour === 0);
  return { ...clock, certain: !isEither };
}

const isIntroduced = (tokens: Token[], at: number) =>
  isIn(BEFORE_HOUR, tokens, at - 1) ||
  isIn(RANGE, tokens, at - 1) ||
  isIn(BETWEEN, tokens, at - 1) ||
  (is(tokens, at - 1, '.') && is(tokens, at - 2, 'kl', 'godz'));

const HOUR_LABELS = new Set(LANGUAGES.flatMap((language) => entriesIn(WORDS[language].place.rows.when)));

/** "Ora: 9.30" */
const isLabelled = (tokens: Token[], at: number) =>
  is(tokens, at - 1, ':') && HOUR_LABELS.has(tokens[at - 2]?.text ?? '');

/** "at 4 on Monday" */
function isBeforeDate(tokens: Token[], at: number): boolean {
  const next = isIn(BEFORE_DATE, tokens, at) || is(tokens, at, 'am') ? tokens[at + 1] : tokens[at];
  return next?.number === null && isDateWord(next.text);
}

function isBehindDate(tokens: Token[], at: number): boolean {
  let before = at;
  while (
    before > at - 4 &&
    (is(tokens, before, ',', 'a', ')', '(', '.', ':') ||
      PART_OF_DAY.test(tokens[before]?.text ?? '') ||
      isIn(NEARLY, tokens, before) ||
      isIn(ORDINAL, tokens, before) ||
      isIn(OR, tokens, before))
  )
    before--;
  const token = tokens[before];
  return token !== undefined && (token.number != null || isDateWord(token.text));
}

/** A header line holds nothing but its date. */
const ofHeader = (tokens: Token[], at: number, clock: Clock, how: HowToRead): Clock =>
  how.headerLine && is(tokens, at + 1, '.') && clock.next >= at + 3 ? { ...clock, certain: true } : clock;

/** "in the afternoon" and its kin, behind the hour or before it. */
function withPartOfDay(tokens: Token[], at: number, clock: Clock, text: string): Clock {
  if (clock.hour > 12 || clock.half) return clock;
  const to = tokens[clock.next - 1]?.to ?? 0;
  const behindClock = text.slice(to, to + 40);
  const [words, morning, later] = PART_BEHIND.exec(behindClock) ?? PART_IN_BRACKETS.exec(behindClock) ?? [];
  if (words?.trim()) {
    const half = morning ? 'am' : later ? 'pm' : null;
    return { ...clock, half, certain: true, next: beyond(tokens, clock.next, to + words.length) };
  }
  const from = tokens[at]?.from ?? 0;
  const [, early, late] = PART_BEFORE.exec(text.slice(Math.max(0, from - 60), from)) ?? [];
  if (!early && !late) return clock;
  const certain = clock.certain || isIn(BEFORE_HOUR, tokens, at - 1);
  return { ...clock, half: early ? 'am' : 'pm', certain };
}

function endOfRange(
  tokens: Token[],
  at: number,
  { first, text, how }: { first: Clock; text: string; how: HowToRead },
): Clock | null {
  if (!isRange(tokens, at, first.next)) return null;
  const sign = tokens[first.next];
  const isNextLine = text.slice(tokens[first.next - 1]?.to, sign?.from).includes('\n');
  // "do" is "until" in Polish; at the head of a line it is Thursday.
  if (isNextLine && mayBeWeekday(sign?.text ?? '')) return null;
  let start = first.next + 1;
  while (isIn(NEARLY, tokens, start)) start++;
  const read = clockAt(tokens, start, how);
  const end = read && withPartOfDay(tokens, start, read, text);
  if (!end?.certain && (!first.certain || (first.half && isWord(tokens[end?.next ?? 0])))) return null;
  const isDate =
    end && is(tokens, end.next, '/', '.') && near(tokens, end.next) && near(tokens, end.next + 1);
  return isDate ? null : end;
}

const isWord = (token: Token | undefined) => /^\p{L}/u.test(token?.text ?? '');

function isRange(tokens: Token[], from: number, sign: number): boolean {
  if (isIn(RANGE, tokens, sign)) return true;
  const isBetween =
    isIn(BETWEEN, tokens, from - 1) ||
    ((isIn(BEFORE_HOUR, tokens, from - 1) || isIn(NEARLY, tokens, from - 1)) &&
      isIn(BETWEEN, tokens, from - 2));
  return isIn(AND, tokens, sign) && isBetween;
}

const minutesOf = ({ hour, minute }: Clock) => hour * 60 + minute;

const isRising = (first: Clock, end: Clock) =>
  end.certain && (end.half !== null || minutesOf(first) < minutesOf(end));

const isZoned = (tokens: Token[], at: number, clock: Clock, text: string) =>
  isIn(BEFORE_HOUR, tokens, at - 1) && zoneAtStart(behind(tokens, clock, text).slice(0, 60)) !== null;

/** Of "2 to 3 pm" the second half of the day is that of both hours; "11 to 2 pm" begins in the first. */
function halfOf(first: Clock, end: Clock | null): Half {
  if (first.half) return first.half;
  if (end?.half) return to24(first.hour, end.half) <= to24(end.hour, end.half) ? end.half : null;
  const isBefore = !end || first.hour + 12 < to24(end.hour, end.half) || end.hour < EARLIEST;
  return isAfternoon(first) && isBefore ? 'pm' : null;
}

const isAfternoon = ({ hour, half, short }: Clock) => !half && short && hour > 0 && hour < EARLIEST;

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

/** Takes the zone that is written behind a time into it. */
function withZone(mention: Mention, text: string): void {
  const behind = text.slice(mention.to, mention.to + 60);
  const written = zoneAtStart(behind);
  if (!written) return;
  mention.zone = written.zone;
  const to = mention.to + behind.indexOf(written.words) + written.words.length;
  mention.to = to + (REST_OF_ZONE.exec(text.slice(to, to + 60))?.[0].length ?? 0);
}

const behind = (tokens: Token[], { next }: Clock, text: string) => text.slice(tokens[next - 1]?.to ?? 0);

/** The first token behind a place in the text. */
function beyond(tokens: Token[], from: number, to: number): number {
  let next = from;
  while (next < tokens.length && (tokens[next]?.from ?? 0) < to) next++;
  return next;
}

const to24 = (hour: number, half: Half) => (half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour);

/** 24:00 is the end of its day. */
function plainTime({ hour, minute, second }: Clock, half: Half): string | null {
  if (hour === 24 && minute === 0 && second === 0) return '23:59:00';
  const full = to24(hour, half);
  return full <= 23 && minute <= 59 ? [full, minute, second].map(twoDigits).join(':') : null;
}
