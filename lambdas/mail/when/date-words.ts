import { anyOf } from '../clock/vocabulary.ts';
import { withoutAccents } from '../text/accents.ts';
import { CLIENT_WORDS } from '../words/at-once.ts';
import { LANGUAGES } from '../words/languages.ts';
import { WORDS, wordsIn } from '../words/words.ts';

/** Words for "today" (0), "tomorrow" (1) and "the day after tomorrow" (2). */
const RELATIVE: ReadonlyMap<string, number> = new Map(
  Object.values(CLIENT_WORDS).flatMap(({ calendar }) =>
    calendar.days.flatMap((words, days) => wordsIn(words).map((word): [string, number] => [word, days])),
  ),
);

/** German and Dutch put the part of the day behind the name: "Mittwochvormittag", "morgenochtend". */
const PART_OF_DAY = new RegExp(
  `(?<=\\p{L}{5})(?:${anyOf(LANGUAGES, (language) => WORDS[language].dates.parts)})$`,
  'u',
);
const withoutPart = (word: string) => word.replace(PART_OF_DAY, '');

/**
 * Languages whose names win where one name is two months (listopad is November in Czech, October in
 * Croatian).
 */
const LATE = new Set(['hr']);

/** Between a word for a day and its number nothing else stands: "até ao dia 20", "entro il giorno 6". */
export const DAY_WORDS = new Set(['dia', 'día', 'giorno']);

const dateWords = new Set(RELATIVE.keys());
const months = new Map<string, Map<string, number>>();
const weekdays = new Map<string, number>();
const shortWeekdays = new Map<string, number>();

function index(): void {
  if (months.size) return;
  const merged = new Map<string, number>();
  const languages = Object.keys(CLIENT_WORDS).toSorted((a, b) => Number(LATE.has(a)) - Number(LATE.has(b)));
  for (const language of languages) {
    const own = new Map<string, number>();
    wordsIn(CLIENT_WORDS[language]?.calendar.months ?? '').forEach((names, month) => {
      for (const name of names.split('|')) own.set(name, month + 1);
    });
    months.set(language, own);
    for (const [name, month] of own) if (!merged.has(name)) merged.set(name, month);
  }
  months.set('', merged);
  for (const [language, { calendar }] of Object.entries(CLIENT_WORDS)) {
    wordsIn(calendar.weekdays).forEach((variants, day) => {
      const [long = '', short = '', ...more] = variants.split('|');
      if (!shortWeekdays.has(short)) shortWeekdays.set(short, day + 1);
      for (const name of language === 'en' ? [long, short, ...more] : [long, ...more])
        if (!weekdays.has(name)) weekdays.set(name, day + 1);
    });
  }
  for (const [name, day] of [...weekdays]) weekdays.set(name.replace(/-feira$/, ''), day);
  for (const names of [merged, weekdays, shortWeekdays, ...months.values()]) addUnaccented(names);
  for (const name of [...merged.keys(), ...weekdays.keys()]) dateWords.add(name);
}

/** Many write without accents: "miercoles", "decembre". */
function addUnaccented(names: Map<string, number>): void {
  for (const [name, value] of [...names]) {
    const bare = withoutAccents(name);
    if (!names.has(bare)) names.set(bare, value);
  }
}

/** The month (1 to 12) that a word names, in lower case; a language may be known. */
export function monthOf(word: string, language: string | null): number | null {
  index();
  return (language && months.get(language)?.get(word)) || months.get('')?.get(word) || null;
}

/** ISO weekday (Monday is 1) that a word names. */
export function weekdayOf(word: string): number | null {
  index();
  return weekdays.get(word) ?? weekdays.get(withoutPart(word)) ?? null;
}

/** The names of all weekdays, whole and short, and words such as "tomorrow". */
export function dayNames(): string[] {
  index();
  const names = [...weekdays.keys(), ...shortWeekdays.keys(), ...RELATIVE.keys()];
  return names.filter((name) => /^\p{L}+(?:-\p{L}+)?$/u.test(name));
}

/** Whether a word abbreviates a weekday; most such words mean something else too. */
export function mayBeWeekday(word: string): boolean {
  index();
  return shortWeekdays.has(word) || weekdays.has(word);
}

/** How many days ahead a word such as "tomorrow" points. */
export const relativeDays = (word: string): number | null =>
  RELATIVE.get(word) ?? RELATIVE.get(withoutPart(word)) ?? null;

/** Whether a word, in lower case, has a meaning in a date in any language. */
export function isDateWord(word: string): boolean {
  index();
  return dateWords.has(word) || dateWords.has(withoutPart(word));
}
