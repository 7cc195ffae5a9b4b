import { daysIn } from '../clock/plain-date.ts';
import type { ToldLetter } from '../letter.ts';
import type { Evidence } from '../reading.ts';
import { evidenceFrom } from '../text/evidence.ts';
import { matchesOf } from '../text/matches.ts';
import { phraseIn, saysOneOf } from '../text/phrases.ts';
import type { Language } from '../words/languages.ts';
import { WORDS } from '../words/words.ts';
import { monthOf } from './date-words.ts';

const LONG_DAYS = 60;
/** A date without a year that comes again so soon may be meant as that one. */
const SOON_DAYS = 90;
const DAY_MS = 86_400_000;
const WORD = /\p{L}{3,}/gu;
/** "3. Mai 2026", "3 May", "May 3", "Mai 2026": what stands beside the name of a month. */
const DAY_BEFORE = /(?:^|\D)(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?\s+(?:de\s+|of\s+)?$/iu;
const DAY_OR_YEAR_BEHIND =
  /^\s+(?:de\s+)?(?:(\d{4})(?!\d)|(\d{1,2})(?!\d|\s*:)(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?)/iu;
const YEAR_BEHIND = /^,?\s+(?:de\s+|of\s+)?\d{4}(?!\d)/iu;
const IN_FIGURES = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{2,4})(?!\d)/g;
/** Season by season, the month that it ends with in Europe. */
const LAST_MONTHS = [5, 8, 11, 2];

/**
 * Where a message says that the application is two months old or older, counted from the message's own
 * date.
 */
export function longAgo({ sentences, language, original }: ToldLetter): Evidence | null {
  const sent = original.date?.slice(0, 10);
  const found = sentences.find(({ text }) => {
    if (!phraseIn('applied', language, text)) return false;
    if (saysOneOf('monthsAgo', language, text)) return true;
    return sent !== undefined && datesIn(text, sent, language).some((date) => isLongBefore(date, sent));
  });
  return found ? evidenceFrom(found) : null;
}

const isLongBefore = (date: string, sent: string) =>
  Date.parse(sent) - Date.parse(date) >= LONG_DAYS * DAY_MS;

/**
 * The past dates that a sentence names; of a month or a season the last day, so that none looks older than
 * it is.
 */
function datesIn(text: string, sent: string, language: Language): string[] {
  const months = matchesOf(WORD, text.toLowerCase()).flatMap(({ 0: word, index }) => {
    const month = monthOf(word, language);
    if (month === null || isNoMonth(text.slice(index, index + word.length), language)) return [];
    const behind = DAY_OR_YEAR_BEHIND.exec(text.slice(index + word.length));
    const day = Number(DAY_BEFORE.exec(text.slice(0, index))?.[1] ?? behind?.[2]) || null;
    return lastTime({ month, day, year: Number(behind?.[1] ?? behind?.[3]) || null }, sent);
  });
  const figures = matchesOf(IN_FIGURES, text).flatMap(([, day, month, year = '']) =>
    lastTime(
      { day: Number(day), month: Number(month), year: Number(year.length === 2 ? `20${year}` : year) },
      sent,
    ),
  );
  const seasons = WORDS[language].signs.seasons.flatMap((names, at) =>
    new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu').test(text)
      ? lastTime({ month: LAST_MONTHS[at] ?? 0, day: null, year: null }, sent)
      : [],
  );
  return [...months, ...figures, ...seasons];
}

/** Where a text first names a month, with the year behind it: "March 2027"; null where it names none. */
export function monthIn(text: string, language: Language): [number, number] | null {
  const found = matchesOf(WORD, text).find(
    ([word]) => monthOf(word.toLowerCase(), language) !== null && !isNoMonth(word, language),
  );
  if (!found) return null;
  const end = found.index + found[0].length;
  const [year = ''] = YEAR_BEHIND.exec(text.slice(end)) ?? [];
  return [found.index, end + year.length];
}

/**
 * Names of months of three small letters; other such words, as "may", "mar" and "set", mean something
 * else.
 */
const SHORT_NAMES: Partial<Record<Language, string>> = { fr: 'mai', nl: 'mei' };

const isNoMonth = (word: string, language: Language) =>
  /^\p{Ll}/u.test(word) && (language === 'en' || (word.length < 4 && word !== SHORT_NAMES[language]));

/**
 * The last time that there was a day, or the end of a month, before a date; nothing for a month that runs.
 */
function lastTime(
  { day, month, year }: { day: number | null; month: number; year: number | null },
  sent: string,
): string[] {
  if (month < 1 || month > 12) return [];
  const inYear = (of: number) => {
    const last = daysIn(of, month);
    return new Date(Date.UTC(of, month - 1, Math.min(day ?? last, last))).toISOString().slice(0, 10);
  };
  const sentYear = Number(sent.slice(0, 4));
  if (year) return [inYear(year)];
  if (!day && Number(sent.slice(5, 7)) === month) return [];
  const [before = '', after = ''] =
    inYear(sentYear) <= sent
      ? [inYear(sentYear), inYear(sentYear + 1)]
      : [inYear(sentYear - 1), inYear(sentYear)];
  /** "We have your application and would like to meet you on 10 December" speaks of the one to come. */
  return Date.parse(after) - Date.parse(sent) < SOON_DAYS * DAY_MS ? [] : [before];
}
