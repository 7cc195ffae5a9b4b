import { CLIENT_WORDS, wordsIn } from '../words/words.ts';

/** Words for "today" (0), "tomorrow" (1) and "the day after tomorrow" (2). */
const RELATIVE: ReadonlyMap<string, number> = new Map(
  [
    [
      'today heute aujourd’hui aujourd hoy oggi hoje vandaag idag dzisiaj dnes ma astăzi danas täna bugün сегодня сьогодні 今日 本日 오늘 今天',
      0,
    ],
    [
      'tomorrow morgen demain mañana domani amanhã imorgon imorgen huomenna jutro zítra zajtra holnap mâine sutra homme yarın завтра 明日 내일 明天',
      1,
    ],
    [
      'übermorgen après-demain pasadomañana dopodomani overmorgen övermorgon ylihuomenna pojutrze pozítří послезавтра післязавтра 明後日 모레 后天',
      2,
    ],
  ].flatMap(([words, days]) =>
    String(words)
      .split(' ')
      .map((word): [string, number] => [word, Number(days)]),
  ),
);

/** Words between a date and its hour. */
export const HOUR_FOLLOWS = new Set(['at', 'um', 'à', 'alle', 'às', 'om']);

/** Languages whose names win where one name is two months (listopad is November in Czech, October in Croatian). */
const LATE = new Set(['hr']);

const dateWords = new Set(RELATIVE.keys());
const months = new Map<string, Map<string, number>>();
const weekdays = new Map<string, number>();

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
      const [long = '', short = ''] = variants.split('|');
      for (const name of language === 'en' ? [long, short] : [long])
        if (!weekdays.has(name)) weekdays.set(name, day + 1);
    });
  }
  for (const [day, name] of ['segunda', 'terça', 'quarta', 'quinta', 'sexta'].entries())
    weekdays.set(name, day + 1);
  for (const name of [...merged.keys(), ...weekdays.keys()]) dateWords.add(name);
}

/** The month (1 to 12) that a word names, in lower case; a language may be known. */
export function monthOf(word: string, language: string | null): number | null {
  index();
  return (language && months.get(language)?.get(word)) || months.get('')?.get(word) || null;
}

/** ISO weekday (Monday is 1) that a word names. */
export function weekdayOf(word: string): number | null {
  index();
  return weekdays.get(word) ?? null;
}

/** How many days ahead a word such as "tomorrow" points. */
export const relativeDays = (word: string): number | null => RELATIVE.get(word) ?? null;

/** Whether a word, in lower case, has a meaning in a date in any language. */
export function isDateWord(word: string): boolean {
  index();
  return dateWords.has(word);
}
