import type { Zone } from '../clock/instant.ts';
import { AND, anyOf, BEFORE_DATE, NOON, OF, OR, RANGE } from '../clock/vocabulary.ts';
import { zoneAtStart } from '../clock/zones.ts';
import { LANGUAGES } from '../words/languages.ts';
import { WORDS } from '../words/words.ts';
import { timeAt } from './clock-grammar.ts';
import { dateAt } from './date-grammar.ts';
import { dayNames } from './date-words.ts';
import { figures, type HowToRead, type Mention, type Token, tokenize } from './tokens.ts';

/** A wall-clock moment: a date with its time, and the zone where one is written. */
export interface Moment {
  /** ISO 8601 without offset. */
  local: string;
  localEnd: string | null;
  zone: Zone | null;
  range: [number, number];
  date: Mention;
  clock: Mention;
  /** Date and time stand apart, with other sentences between them. */
  loose: boolean;
}

/** One pass over the text: every date and time of day in it, in order. Linear in the length of the text. */
export function findMentions(text: string, how: HowToRead): Mention[] {
  const tokens = tokenize(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (isState(text, tokens, at)) {
      at += 2;
      continue;
    }
    const found = dateAt(tokens, at, how) ?? timeAt(tokens, at, text, how);
    if (found) {
      mentions.push(found.mention);
      at = found.next;
    } else at++;
  }
  return mentions;
}

const POSTAL_FIGURES = 5;

/** "Boston, MA 02210": a state with its postal code, not a word for today and its kin. */
const isState = (text: string, tokens: Token[], at: number): boolean =>
  figures(tokens[at + 1]) === POSTAL_FIGURES &&
  /^[A-Z]{2}$/.test(text.slice(tokens[at]?.from, tokens[at]?.to));

const NEAR = 10;
const FAR = 70;
/** The same for a time that begins a list. */
const FAR_LIST = 150;
/** The same for a row of a table, and a time in another sentence. */
const FAR_ROW = 400;
const FAR_LOOSE = 250;

const words = (...sets: ReadonlySet<string>[]) =>
  sets
    .flatMap((set) => [...set])
    .filter((word) => /^[\p{L}\u2019]+$/u.test(word))
    .join('|');
const ARTICLES = words(BEFORE_DATE, OF);
const DAYS = dayNames().join('|');
/** In front of a date that stands for its whole week. */
const WEEK = anyOf(LANGUAGES, (language) => WORDS[language].dates.weekOf);
const WEEK_OF = new RegExp(`(?<!\\p{L})(?:${WEEK})(?: (?:${ARTICLES}))?(?: \\p{L}{1,12},?)?\\s*$`, 'iu');
/** Between two dates that share what follows: "the 1st or the 2nd of December at 13:30". */
const JOINED_DATES = new RegExp(
  `^[\\s,./]*(?:(?:${words(OR, AND)})[\\s,]+)?(?:(?:${ARTICLES}|${DAYS})[\\s,.]+){0,3}$`,
  'iu',
);
/** Between the first and the last of several days: office hours, or a week in which something may be. */
const RANGE_OF_DAYS = new RegExp(
  `^[\\s.,]*(?:[\\u2013-]|(?:${words(RANGE)}|t/m)\\s)[\\s]*(?:(?:${ARTICLES})\\s+)?$`,
  'iu',
);
/** Not behind "Dr." or "Mo.". */
const SENTENCE_ENDS = /[\p{Ll}\d)]{2}[.!?]\s+\p{Lu}\p{L}/u;
/** Between a time and the date behind it. */
const DATE_BEHIND = /^[\s,(\u2013-]*(?:\p{L}+[\s,.]+){0,3}(?:\p{L}+[\s,.]*)?$/u;
const DATE_AT_ONCE = new RegExp(
  `^[ \\u00a0]*[(\\u2013-]?[ ]?(?:(?:${ARTICLES}|${DAYS}|am|do|da),?\\s+){0,3}$`,
  'iu',
);

/** The moments that a text names: those whose date and time belong together, and those that only may. */
export function findMoments(text: string, how: HowToRead): { moments: Moment[]; mentions: Mention[] } {
  const mentions = findMentions(text, how).filter(
    ({ date, from }) => !(date && WEEK_OF.test(text.slice(Math.max(0, from - 30), from))),
  );
  const pairing = new Pairing(text, mentions);
  const moments = mentions.flatMap((mention, index) =>
    mention.time ? pairing.momentsOf(mention, index) : [],
  );
  return { moments: withSharedZone(withoutNoons(moments, text), text), mentions };
}

/** Puts dates and times together, from the first time of a text to the last. */
class Pairing {
  #text: string;
  #mentions: Mention[];
  /**
   * Of each mention, where the last date before it stands, and the next date behind it; -1 where none
   * does.
   */
  #dateBefore: number[];
  #dateBehind: number[];
  /** Dates that have a time of their own. */
  #timed = new Set<Mention>();
  /** Where the last moment ends, and its date. */
  #lastTo = 0;
  #lastDate: Mention | null = null;

  constructor(text: string, mentions: Mention[]) {
    this.#text = text;
    this.#mentions = mentions;
    let last = -1;
    this.#dateBefore = mentions.map(({ date }, at) => {
      const before = last;
      if (date) last = at;
      return before;
    });
    let next = -1;
    this.#dateBehind = mentions
      .map(({ date }, at) => ({ date, at }))
      .toReversed()
      .map(({ date, at }) => {
        const behind = next;
        if (date) next = at;
        return behind;
      })
      .toReversed();
  }

  /**
   * A time belongs to the date before it in the same sentence or list line, else to one that follows at
   * once.
   */
  momentsOf(clock: Mention, index: number): Moment[] {
    const before = this.#dateBefore[index] ?? -1;
    const day = this.#mentions[before];
    const next = this.#mentions[index + 1];
    const after = next?.date && DATE_BEHIND.test(this.#between(clock, next)) ? next : null;
    if (day && this.#endsRange(before)) return [];
    const isNear = day && this.#isJoined(day, clock);
    if (after && (!isNear || (this.#timed.has(day) && DATE_AT_ONCE.test(this.#between(clock, after)))))
      return [after, ...this.#sharingBehind(index + 1)].map((date) => this.#moment(date, clock));
    if (isNear) return [...this.#sharing(before), day].map((date) => this.#moment(date, clock));
    const header = this.#isRow(clock) ? this.#header(day, clock) : null;
    if (header) return [this.#moment(header, clock)];
    const apart = this.#apart(day, clock, index);
    return apart ? [this.#moment(apart, clock, true)] : [];
  }

  #endsRange(index: number): boolean {
    const [first, last] = [this.#mentions[index - 1], this.#mentions[index]];
    return Boolean(first?.date && last && RANGE_OF_DAYS.test(this.#between(first, last)));
  }

  #between(first: Mention, second: Mention): string {
    return this.#text.slice(first.to, second.from);
  }

  /**
   * Nothing between takes them apart: no sentence ends and no paragraph, but where a colon introduces the
   * time.
   */
  #isJoined(day: Mention, clock: Mention): boolean {
    const from = Math.max(day.to, this.#lastTo);
    if (clock.from - from > FAR_LIST) return false;
    const between = this.#text.slice(from, clock.from);
    if (/:[ \t]*\n\s*$/.test(between)) return between.length < FAR_LIST;
    return (
      between.length < FAR &&
      !SENTENCE_ENDS.test(this.#text.slice(Math.max(0, from - 2), clock.from)) &&
      !/\n\s*\n/.test(between)
    );
  }

  /** Dates in front of one, without a time of their own, that an "or" joins to it. */
  #sharing(index: number): Mention[] {
    const shared: Mention[] = [];
    for (let at = index - 1; at >= 0; at--) {
      const [first, second] = [this.#mentions[at], this.#mentions[at + 1]];
      if (!first?.date || !second || this.#timed.has(first)) break;
      if (!JOINED_DATES.test(this.#between(first, second))) break;
      shared.unshift(first);
    }
    return shared;
  }

  /** The same behind it: "10am on the 3rd or 4th of December". */
  #sharingBehind(index: number): Mention[] {
    const [first, second, third] = this.#mentions.slice(index, index + 3);
    const isShared = first && second?.date && JOINED_DATES.test(this.#between(first, second));
    const hasOwn = second && third?.time && third.from - second.to < NEAR;
    return isShared && !hasOwn ? [second] : [];
  }

  #isRow(clock: Mention): boolean {
    const lineStart = this.#text.lastIndexOf('\n', clock.from - 1) + 1;
    return /^[\s|\u2022*-]*$/.test(this.#text.slice(lineStart, clock.from));
  }

  /** The date above a table in which a time begins a row. */
  #header(day: Mention | undefined, clock: Mention): Mention | null {
    const from = day === this.#lastDate ? this.#lastTo : (day?.to ?? 0);
    return day && clock.from - from < FAR_ROW ? day : null;
  }

  /** The date of a sentence nearby. */
  #apart(day: Mention | undefined, clock: Mention, index: number): Mention | null {
    if (day && clock.from - day.to < FAR_LOOSE) return day;
    const next = this.#mentions[this.#dateBehind[index] ?? -1];
    return !day && next && next.from - clock.to < FAR_LOOSE ? next : null;
  }

  #moment(date: Mention, clock: Mention, loose = false): Moment {
    this.#timed.add(date);
    this.#lastTo = clock.to;
    this.#lastDate = date;
    const isAfter = date.from > clock.from && !loose;
    const to = isAfter ? date.to : clock.to;
    const behind = isAfter ? zoneAtStart(this.#text.slice(date.to, date.to + FAR))?.zone : null;
    return {
      local: `${date.date}T${clock.time}`,
      localEnd: clock.end ? `${date.date}T${clock.end}` : null,
      zone: clock.zone ?? behind ?? null,
      range: loose ? [clock.from, clock.to] : [Math.min(date.from, clock.from), Math.max(to, clock.to)],
      ...{ date, clock, loose },
    };
  }
}

/** "On Tuesday at 14:15, when we close at noon": noon is the time only of a date that has no other. */
const withoutNoons = (moments: Moment[], text: string): Moment[] => {
  const isNoon = ({ clock }: Moment) => NOON.has(text.slice(clock.from, clock.to).toLowerCase());
  return moments.filter(
    (one) =>
      !isNoon(one) || !moments.some((other) => other.date === one.date && !other.loose && !isNoon(other)),
  );
};

/** "10:00, 11:30 or 14:00 GMT": a zone written once behind a list of times is that of all of them. */
function withSharedZone(moments: Moment[], text: string): Moment[] {
  let following: Moment | undefined;
  return moments
    .toReversed()
    .map((moment) => {
      const between = following ? text.slice(moment.range[1], following.range[1]) : '';
      const shared = !moment.zone && following?.zone && between.length < 60 && !/[\n;]|\.\s/.test(between);
      following = shared ? { ...moment, zone: following?.zone ?? null } : moment;
      return following;
    })
    .toReversed();
}
