import { timeAt } from './clock-grammar.ts';
import { dateAt } from './date-grammar.ts';
import { type HowToRead, type Mention, tokenize } from './tokens.ts';
import { type Zone, zoneAtStart } from './zones.ts';

/** A wall-clock moment: a date with its time, and the zone where one is written. */
export interface Moment {
  /** ISO 8601 without offset. */
  local: string;
  localEnd: string | null;
  zone: Zone | null;
  range: [number, number];
}

/** One pass over the text: every date and time of day in it, in order. Linear in the length of the text. */
export function findMentions(text: string, how: HowToRead): Mention[] {
  const tokens = tokenize(text);
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

const FAR = 70;
/** The same for a time that begins a list. */
const FAR_LIST = 150;
/** In front of a date that stands for its whole week. */
const WEEK_OF =
  /(?:\bweek (?:of|commencing|beginning|starting)|\bw\/c|\bwoche (?:vom|ab)(?: dem)?|\bsemaine du|\bsemana del?|\bsettimana del|\bweek van)(?: \p{L}+,?)?\s*$/iu;

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
      day = WEEK_OF.test(text.slice(Math.max(0, mention.from - 30), mention.from)) ? null : mention;
      lastTo = mention.to;
      return;
    }
    if (!mention.time) return;
    const following = mentions[index + 1];
    const reachable: Mention | null =
      day && joined(text.slice(Math.max((day as Mention).to, lastTo), mention.from)) ? day : null;
    const after =
      following?.date &&
      /^[\s,(\u2013-]*(?:\p{L}+[\s,.]+){0,2}(?:\p{L}+[\s,.]*)?$/u.test(text.slice(mention.to, following.from))
        ? following
        : null;
    const date = reachable ?? after;
    if (!date?.date) return;
    lastTo = mention.to;
    moments.push({
      local: `${date.date}T${mention.time}`,
      localEnd: mention.end ? `${date.date}T${mention.end}` : null,
      zone:
        mention.zone ??
        (date === after ? zoneAtStart(text.slice(date.to, date.to + FAR))?.zone : null) ??
        null,
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
      const shared = !moment.zone && following?.zone && between.length < 60 && !/[\n;]|\.\s/.test(between);
      following = shared ? { ...moment, zone: following?.zone ?? null } : moment;
      return following;
    })
    .toReversed();
}

/** Nothing between a date and a time takes them apart: no sentence ends and no paragraph, but where a colon introduces the time. */
function joined(between: string): boolean {
  if (/:[ \t]*\n\s*$/.test(between)) return between.length < FAR_LIST;
  return between.length < FAR && !/[.!?]\s+\p{Lu}\p{L}{3,}/u.test(between) && !/\n\s*\n/.test(between);
}
