/** The words and signs that a time of day is read by. */

export const RANGE = new Set([
  '-',
  '–',
  '—',
  'to',
  'bis',
  'à',
  'a',
  'alle',
  'até',
  'às',
  'tot',
  'til',
  'do',
  'until',
  'till',
  '~',
  '～',
]);
/** What may stand between the two hours of a range after "between", "zwischen"… */
export const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en']);
export const BETWEEN = new Set(['between', 'zwischen', 'entre', 'tra', 'fra', 'tussen']);
/** What may stand before the second hour: "10:30 – ca. 11:30", "de 10 a las 11". */
export const NEARLY = new Set([
  'ca',
  'circa',
  'approx',
  'about',
  'etwa',
  'env',
  'environ',
  'aprox',
  'las',
  'ore',
  'as',
  '.',
]);
/** Written before the hour; Korean and Chinese clients write AM and PM there too. */
export const MORNING = new Set(['午前', '오전', '上午', 'am']);
export const AFTERNOON = new Set(['午後', '오후', '下午', 'pm']);
/** What a time of day begins with, if not with a number. */
export const NOON = new Set(['noon', 'midday', 'midi', 'mediodía', 'mezzogiorno', 'meio-dia']);
export const HALVES = new Set([...MORNING, ...AFTERNOON, ...NOON]);
/** The part of the day behind an hour: "4 o'clock in the afternoon", "a las 4 de la tarde". */
export const PART_OF_DAY =
  /^\s*(?:o['\u2019]?clock)?\s*(?:(in the morning|du matin|de la mañana|del mattino|di mattina|da manhã|vormittags|['\u2019]s ochtends)|(in the (?:afternoon|evening)|de l['\u2019]après-midi|du soir|de la (?:tarde|noche)|del pomeriggio|di sera|da (?:tarde|noite)|nachmittags|abends|['\u2019]s (?:middags|avonds))|(?<=\so['\u2019]?clock))(?!\p{L})/iu;
/** What ISO 8601 writes behind the time. */
export const ISO_OFFSET = /^(?:\.\d+)?(?:(Z)|([+-]\d{2}):?(\d{2}))(?![\p{L}\d])/u;
export const HOUR_WORDS = new Set([
  'uhr',
  'horas',
  'uur',
  'h',
  'heures',
  'heure',
  'hs',
  'hrs',
  'hod',
  'óra',
  'godz',
  'klo',
  'ч',
  '時',
  '시',
  '点',
  '點',
  'u',
  'ore',
  'час',
]);
export const BEFORE_HOUR = new Set([
  'klo',
  'kl',
  'godz',
  'ore',
  'orele',
  'alle',
  'ur',
  'kell',
  'at',
  'um',
  'las',
  'à',
  'às',
  'om',
  'ore',
  '午前',
  '午後',
  '오전',
  '오후',
  '上午',
  '下午',
  'saat',
]);

/** Of these, the words that behind a date bring the hour: "venerdì 4 dicembre alle 11". */
export const AT_HOUR = new Set(['alle', 'at', 'um', 'las', 'às', 'om']);
/** Words that nothing but an hour follows. */
export const SAYS_HOUR = new Set(['ore', 'orele', 'klo', 'godz', 'saat', 'kell']);
/** "(Eastern Time - US & Canada)" */
export const REST_OF_ZONE = /^[^()\n]{0,40}\)/;
