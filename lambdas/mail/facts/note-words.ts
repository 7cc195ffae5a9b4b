import type { Language } from '../text/language.ts';

/** In front of the person whom the owner meets. */
export const WITH: Record<Language, string> = {
  en: 'with',
  de: 'mit',
  fr: 'avec',
  es: 'con',
  pt: 'com',
  it: 'con',
  nl: 'met',
};

/** In front of the company where the owner is asked to come. */
export const AT: Record<Language, string> = {
  en: 'at|@',
  de: 'bei(?: der)?|beim',
  fr: "chez|à la|à l[\u2019']|au",
  es: 'en(?: el| la)?',
  pt: 'na|no|em',
  it: 'da|presso|alla|al',
  nl: 'bij(?: de| het)?',
};

/** In front of the role that the interview is for. */
export const FOR: Record<Language, string> = {
  en: '(?:for|as)(?: an?| the)?',
  de: '(?:als|für die stelle als|für die position|für|zur|zum)(?: eine?n?)?',
  fr: '(?:pour(?: le poste de| un poste de)?|comme)(?: une?)?',
  es: '(?:para(?: el puesto de| la plaza de)?|como|de)(?: una?)?',
  pt: '(?:para(?: a vaga de| o cargo de)?|como|de)(?: uma?)?',
  it: '(?:per(?: il ruolo di| la posizione di| un posto da| un posto di)?|come)(?: una?)?',
  nl: '(?:voor(?: de functie(?: van)?)?|als)(?: een)?',
};
