import { isSendable } from '../draft/checklist.ts';
import { LANGUAGES, type Language } from '../mail/words/languages.ts';
import type { Profile } from '../store/owners.ts';
import { CorrectionError } from './corrections.ts';

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

/**
 * What the owner set in the form.
 * @throws CorrectionError that says what to do
 */
export function readSettings(form: Record<string, string>): Settings {
  const line = (name: string) => (form[name] ?? '').replace(/\s+/g, ' ').trim() || null;
  const timeZone = line('timeZone') ?? '';
  const months = Number(form.nudgeMonths);
  const linkedIn = line('linkedIn');
  const language = LANGUAGES.find((name) => name === form.language) ?? null;
  if (!isTimeZone(timeZone))
    throw new CorrectionError(`“${timeZone}” is no time zone that I know. One looks like Europe/Lisbon.`);
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS)
    throw new CorrectionError(`Please choose between 1 and ${MOST_MONTHS} months for the note to say hello.`);
  if (linkedIn && !/^https:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\//i.test(linkedIn))
    throw new CorrectionError('The LinkedIn address must begin with https://www.linkedin.com/.');
  const aliases = (form.aliases ?? '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  const wrong = aliases.find((address) => !isSendable(address));
  if (wrong) throw new CorrectionError(`“${wrong}” is no mail address. Please write one a line.`);
  const person = line('referralName');
  return {
    name: line('name'),
    signature: (form.signature ?? '').replace(/\r\n?/g, '\n').trim() || null,
    phone: line('phone'),
    linkedIn,
    timeZone,
    language,
    formality: form.formality === 'informal' ? 'informal' : 'formal',
    referral: person ? { name: person, contact: line('referralContact') ?? '' } : null,
    nudgeMonths: months,
    aliases: aliases.slice(0, MOST_ALIASES),
  };
}

function isTimeZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
