import type { Evidence, InterviewFormat } from '../reading.ts';
import { anyEntry, everyEntry, everyPattern } from '../text/entries.ts';
import { matchesOf } from '../text/matches.ts';

/** A way to meet, where a text names one. */
export interface Mention {
  format: InterviewFormat;
  range: [number, number];
}

const WAYS = (['video', 'onsite', 'phone'] as const).map(
  (format) => [format, everyPattern(({ place }) => place[format], 'giu')] as const,
);
/** What is over, or not meant, in front of a way to meet, in the same part of a sentence. */
const OVER = new RegExp(`${anyEntry(everyEntry(({ place }) => place.over))}[^.!?\\n,;:]{0,28}$`, 'iu');
const OR = everyPattern(({ place }) => place.or);
const BEFORE = 60;
/** Two ways so near each other, with "or" between, are offered to choose from. */
const NEAR = 40;

/** The ways to meet that a text names, in order, without those that are over and those that are left to choose from. */
export function mentionsIn(text: string): Mention[] {
  const found = WAYS.flatMap(([format, pattern]) =>
    matchesOf(pattern, text).map(
      ({ 0: words, index }): Mention => ({ format, range: [index, index + words.length] }),
    ),
  ).sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const outer = found.filter(
    ({ range }, at) => !found.some((other, before) => before < at && other.range[1] >= range[1]),
  );
  const meant = outer.filter(({ range }) => !OVER.test(text.slice(Math.max(0, range[0] - BEFORE), range[0])));
  return meant.filter((mention) => !meant.some((other) => isChoice(text, mention, other)));
}

function isChoice(text: string, a: Mention, b: Mention): boolean {
  if (a.format === b.format) return false;
  const [first, second] = a.range[0] < b.range[0] ? [a, b] : [b, a];
  const between = text.slice(first.range[1], second.range[0]);
  return between.length < NEAR && !/[.!?\n]/.test(between) && OR.test(between);
}

/** How a text says that an interview is held: the way that it names first. */
export function formatIn(text: string): Mention | undefined {
  return mentionsIn(text)[0];
}

/** Whether words name a call instead of a place. */
export const isRemote = (words: string): boolean =>
  /https?:|^\+?[\d\s()-]+$/.test(words) ||
  WAYS.some(([format, pattern]) => format !== 'onsite' && matchesOf(pattern, words).length > 0) ||
  BRANDS.test(words);

/** Programs that calls are held with, as a place names them alone, and words that name no place. */
const BRANDS =
  /zoom|teams|google meet|webex|skype|phone|telefon|t\u00e9l\u00e9phone|tel\u00e9fono|v[i\u00ed]d[e\u00e9]o|visio|online|remote|virtu|web conference/i;

export type Where = Evidence['where'];
