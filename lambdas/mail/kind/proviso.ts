import type { Language } from '../text/language.ts';

/** How a language says "if", and what may then have to be changed. */
const PROVISO: Record<Language, { if: string; change: string }> = {
  en: {
    if: 'if|in case|should you|in the event',
    change:
      "cancel\\p{L}*|reschedul\\p{L}*|postpone|(?:can(?:not|'t)|unable to|no longer) (?:make|attend|come)|change",
  },
  de: {
    if: 'falls|wenn|sollte[nt]?|im falle',
    change:
      'absag\\p{L}*|abzusagen|verschieb\\p{L}*|stornier\\p{L}*|verhindert|nicht (?:kommen|teilnehmen|passen)',
  },
  fr: {
    if: "si|s'il|en cas",
    change: 'annul\\p{L}*|report\\p{L}*|empêch\\p{L}*|déplac\\p{L}*|ne (?:pouvez|pourriez|peux)',
  },
  es: {
    if: 'si|en caso',
    change: 'cancel\\p{L}*|aplaz\\p{L}*|reprogram\\p{L}*|no (?:puede|puedes|pudiera|pudieras)|cambi\\p{L}*',
  },
  pt: {
    if: 'se|caso|em caso',
    change: 'cancel\\p{L}*|desmarc\\p{L}*|remarc\\p{L}*|adi\\p{L}*|não (?:puder|possa|conseguir)',
  },
  it: {
    if: 'se|qualora|in caso|nel caso',
    change: 'annull\\p{L}*|disdi\\p{L}*|spost\\p{L}*|impediment\\p{L}*|non (?:può|puoi|potesse|potessi)',
  },
  nl: {
    if: 'als|indien|mocht|in geval',
    change: 'annul\\p{L}*|afzeg\\p{L}*|verzet\\p{L}*|verhinderd|niet (?:kunt|kun|komen)',
  },
};

const patterns = new Map<Language, RegExp>();

function patternOf(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const { if: provided, change } = PROVISO[language];
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${provided})(?!\\p{L})[^.!?]{0,80}?(?<!\\p{L})(?:${change})(?!\\p{L})`,
    'iu',
  );
  patterns.set(language, pattern);
  return pattern;
}

/** Whether a sentence only says what to do if something had to be changed. */
export const isProviso = (sentence: string, language: Language): boolean =>
  patternOf(language).test(sentence);
