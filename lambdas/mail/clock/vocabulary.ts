import { CLIENT_WORDS } from '../words/at-once.ts';
import { LANGUAGES } from '../words/languages.ts';
import type { Clock, Dates } from '../words/schema.ts';
import { WORDS, wordsIn } from '../words/words.ts';
import { ofDates, source } from './patterns.ts';

export { anyOf, inLanguage, source } from './patterns.ts';

/**
 * The words of hours and days, of all languages at once: a mail mixes them, and a time of day looks the
 * same in most.
 */
const ofClients = (pick: (clock: (typeof CLIENT_WORDS)[string]['clock']) => string) =>
  new Set(Object.values(CLIENT_WORDS).flatMap(({ clock }) => wordsIn(pick(clock))));
const ofClocks = (pick: (clock: Clock) => string) =>
  new Set(LANGUAGES.flatMap((language) => wordsIn(pick(WORDS[language].clock))));
export const HOUR_WORDS = ofClients(({ hour }) => hour);
export const BEFORE_HOUR = ofClients(({ before }) => before);
export const ONLY_HOUR = ofClients(({ only }) => only);
export const FIRST_HALF = ofClients(({ halves }) => halves[0]);
export const SECOND_HALF = ofClients(({ halves }) => halves[1]);
export const RANGE = new Set([...ofClients(({ range }) => range), '-', '\u2013', '\u2014', '~', '\uff5e']);
export const NOON = ofClocks(({ noon }) => noon);
export const MIDNIGHT = ofClocks(({ midnight }) => midnight);
export const BETWEEN = ofClocks(({ between }) => between);
export const AND = ofClocks(({ and }) => and);
export const NEARLY = ofClocks(({ nearly }) => nearly).add('.');
export const OF = ofDates(({ of }) => of);
export const ORDINAL = new Set([...ofDates(({ ordinal }) => ordinal), '.', '\u00ba', '\u00aa', 'р', 'г']);
export const BEFORE_DATE = ofDates(({ before }) => before);
export const NEXT = ofDates(({ next }) => next);
export const NO_TOMORROW = ofDates(({ noTomorrow }) => noTomorrow);
export const AFTER_TOMORROW = ofDates(({ afterTomorrow }) => afterTomorrow);

const phrases = (pick: (dates: Dates) => readonly string[]) =>
  LANGUAGES.flatMap((language) => pick(WORDS[language].dates).map((phrase) => phrase.split(' ')));

export const NEXT_WEEK = phrases(({ nextWeek }) => nextWeek);
export const WEEK_LATER = phrases(({ weekLater }) => weekLater);

/** Between, or in front of, what is to be chosen from. */
export const OR = new Set(LANGUAGES.flatMap((language) => source(WORDS[language].times.or).split('|')));

/** The words that a deadline is introduced by, where that is one word. */
export const UNTIL = new Set(
  LANGUAGES.flatMap(
    (language) => source(WORDS[language].times.until).match(/(?<=^|[|)])\p{L}+(?=\||$|\(\?:)/gu) ?? [],
  ),
);
