import type { InterviewFormat } from '../reading.ts';
import { anyEntry, everyEntry, everyPattern, lowered } from '../text/entries.ts';
import { matchesOf } from '../text/matches.ts';

/** A way to meet, where a text names one. */
export interface Mention {
  format: InterviewFormat;
  range: [number, number];
}

const WAYS = (['video', 'onsite', 'phone'] as const).map(
  (format) => [format, everyPattern(({ place }) => place[format], 'gu')] as const,
);
/** What is over, or not meant, in front of a way to meet, in the same part of a sentence. */
const OVER = new RegExp(`${anyEntry(everyEntry(({ place }) => place.over))}[^.!?\\n,;:]{0,45}$`, 'u');
/** Behind a way to meet: "by phone last week". */
const PASSED = new RegExp(`^[^.!?\\n]{0,25}${anyEntry(everyEntry(({ place }) => place.passed))}`, 'u');
const OR = everyPattern(({ place }) => place.or);
const OR_BEFORE = new RegExp(String.raw`${anyEntry(everyEntry(({ place }) => place.or))}\s?$`, 'u');
const BEFORE = 75;
/** So near each other two names are of one way: "on Zoom or Teams". */
const NEAR = 40;
/** No mail says it later. */
const LONGEST = 20_000;
const MOST = 40;

/**
 * The ways to meet that a text names and means, in order, without those that are over; none where one is left
 * to choose.
 */
export function mentionsIn(written: string): Mention[] {
  const text = lowered(written.slice(0, LONGEST));
  const found = WAYS.flatMap(([format, pattern]) =>
    matchesOf(pattern, text).map(
      ({ 0: words, index }): Mention => ({ format, range: [index, index + words.length] }),
    ),
  ).sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const meant = found
    .filter(({ range }, at) => !found.slice(0, at).some((other) => other.range[1] >= range[1]))
    .slice(0, MOST)
    .filter(({ range }) => !isOver(text, range));
  return meant.some((mention, at) => isChoice(text, mention, meant[at - 1])) ? [] : meant;
}

const isOver = (text: string, [from, to]: Mention['range']) =>
  OVER.test(text.slice(Math.max(0, from - BEFORE), from)) || PASSED.test(text.slice(to, to + NEAR));

/** "…or by video": the second of two ways, or one that stands for another that has no words here. */
function isChoice(text: string, { format, range: [from] }: Mention, before: Mention | undefined): boolean {
  const front = text.slice(Math.max(before?.range[1] ?? 0, from - NEAR), from);
  const isBeside = before !== undefined && before.range[1] >= from - NEAR;
  if (isBeside && before.format === format) return false;
  return OR_BEFORE.test(front) || (isBeside && !/[.!?\n]/.test(front) && OR.test(front));
}

/** Whether words name a call instead of a place. */
export const isRemote = (words: string): boolean =>
  /https?:|^\+?[\d\s()-]+$/.test(words) ||
  WAYS.some(([format, pattern]) => format !== 'onsite' && matchesOf(pattern, lowered(words)).length > 0) ||
  BRANDS.test(words);

/** Programs that calls are held with, as a place names them alone, and words that name no place. */
const BRANDS = new RegExp(
  'zoom|teams|google meet|webex|skype|phone|telefon|t\u00e9l\u00e9phone|tel\u00e9fono|' +
    'v[i\u00ed]d[e\u00e9]o|visio|online|remote|virtu|web conference|will call you|calls you',
  'i',
);
