import * as v from 'valibot';
import { isSendable } from '../draft/checklist.ts';
import { LANGUAGES, type Language } from '../mail/words/languages.ts';
import type { Profile } from '../store/owners.ts';
import { isTimeZone } from '../time-zone.ts';
import { LINE, LINE_OR_NULL, LINES, maybeOneOf, readForm, TEXT, type Typed, wholeNumber } from './form.ts';

export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
};

type Settings = Pick<
  Profile,
  | 'name'
  | 'signature'
  | 'phone'
  | 'linkedIn'
  | 'timeZone'
  | 'language'
  | 'formality'
  | 'referral'
  | 'nudgeMonths'
  | 'aliases'
>;

const MOST_MONTHS = 24;
const MOST_ALIASES = 20;

const ZONE = v.pipe(
  LINE,
  v.check(isTimeZone, ({ input }) => `“${input}” is no time zone that I know. One looks like Europe/Lisbon.`),
);
const LINKED_IN = v.pipe(
  LINE,
  v.regex(
    /^(?:$|https:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/)/i,
    'The LinkedIn address must begin with https://www.linkedin.com/.',
  ),
  v.transform((line) => line || null),
);
const ALIASES = v.pipe(
  TEXT,
  v.transform((text) =>
    text
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
  v.everyItem(isSendable, ({ input }) => {
    const wrong = input.find((address) => !isSendable(address));
    return `“${wrong}” is no mail address. Please write one a line.`;
  }),
);

/** Of several that cannot be right the first is told. */
const FIELDS = {
  timeZone: ZONE,
  nudgeMonths: wholeNumber(
    1,
    MOST_MONTHS,
    `Please choose between 1 and ${MOST_MONTHS} months for the note to say hello.`,
  ),
  linkedIn: LINKED_IN,
  aliases: ALIASES,
  name: LINE_OR_NULL,
  signature: v.pipe(
    LINES,
    v.transform((lines) => lines || null),
  ),
  phone: LINE_OR_NULL,
  language: maybeOneOf(LANGUAGES),
  formality: v.fallback(v.picklist(['formal', 'informal']), 'formal'),
  referralName: LINE,
  referralContact: LINE,
};

/**
 * What the owner set in the form.
 * @throws CorrectionError that says what to do
 */
export function readSettings(form: Typed): Settings {
  const { referralName: name, referralContact: contact, ...settings } = readForm(FIELDS, form);
  return {
    ...settings,
    language: settings.language ?? null,
    referral: name ? { name, contact } : null,
    aliases: settings.aliases.slice(0, MOST_ALIASES),
  };
}
