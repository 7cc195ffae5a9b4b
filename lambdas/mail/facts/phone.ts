import type * as PhoneNumbers from 'libphonenumber-js/min';
import { onFirstUse } from '../../on-first-use.ts';
import type { Body } from '../text/body.ts';
import { firstMatch } from '../text/matches.ts';
import type { Language } from '../words/languages.ts';

const phoneNumbers = onFirstUse<typeof PhoneNumbers>('libphonenumber-js/min');

/** Fewer are no telephone number (ITU-T E.164), and the search for one is slow. */
const SEVEN_DIGITS = /(?:\d[^\d\n]{0,3}){7}/;
/** Digits with what stands between them in print (ITU-T E.123 §2, and the slash and dots of Germany and France). */
const NUMBER = /(?<![\p{L}\d])(?:\+|\()?\d(?:[ \u00a0()./\u2010-\u2015-]{0,3}\d){6,14}(?!\d)/gu;
const LABEL =
  /(?:^|[\s|,;•·(])(?:tel(?:e(?:phone|fono|foon)|efon|éfono|efone)?|t[ée]l(?:éphone)?|phone|ph|mobile?|mob|cell(?:ulare|phone)?|handy|mobil(?:telefon|nummer)?|móvil|móv|telemóvel|portable|direct(?: line| dial)?|durchwahl|gsm|mobiel|whatsapp|[mtpcdh](?=[.: ]))\.? ?:? *$/iu;
const LONGEST_LABEL = 60;
/** Nobody signs with more characters, and the search is slow. */
const MOST_SIGNATURE = 5_000;
/** A number on a line of its own, with the trunk prefix of most countries. */
const TRUNK_LINE = /^\(?0[\d ()/.-]+$/;
const FAX = /fax[\p{L}.]* ?:? *$/iu;
/** Behind a word, digits may be anything: a register's number, a meeting's. */
const STANDS_ALONE = /(?:^|[\n|,;/·•\u2013\u2014-]) *$/u;
const REACH_ME =
  /(?:(?:call|ring|reach|text|phone) me (?:any ?time )?(?:on|at|under)|(?:mich|mir) (?:jederzeit |gerne? |auch |telefonisch |direkt ){0,2}unter|me joindre (?:au|par téléphone au)|(?:llámame|llámeme|contactarme|llamarme) (?:al|en el)|(?:chiamarmi|contattarmi|mi chiami) al|(?:ligar-me|contactar-me|me ligar|ligue-me|me ligue) (?:para o|no|pelo)|(?:bel me|mij bereiken|mij bellen|bereikbaar) op)(?: telephone| my mobile| der| le| el| il| o| numero| número| nummer| numéro)*[ :]+$/iu;

const COUNTRIES: Record<Language, PhoneNumbers.CountryCode[]> = {
  en: ['US', 'GB'],
  de: ['DE'],
  fr: ['FR'],
  es: ['ES'],
  pt: ['PT', 'BR'],
  it: ['IT'],
  nl: ['NL'],
};

/**
 * The sender's own telephone number, as written: in the signature the first with a country code or a label, else one that is
 * valid where they seem to be; else one in the text under which they say that they can be called. Never a fax.
 * @param address the sender's address: a country's domain tells whose national numbers are meant before the language does
 */
export function readPhone(body: Body, address: string | null | undefined, language: Language): string | null {
  const text = body.signature.text.slice(0, MOST_SIGNATURE);
  if (SEVEN_DIGITS.test(text)) {
    const found =
      numberAfter(text, (before, number) => number.startsWith('+') || LABEL.test(before)) ??
      validIn(text, countriesOf(address, language)) ??
      text
        .split('\n')
        .map((line) => line.trim())
        .find((line) => TRUNK_LINE.test(line) && SEVEN_DIGITS.test(line));
    if (found) return found;
  }
  return numberAfter(body.current, (before) => REACH_ME.test(before));
}

const numberAfter = (text: string, isOwn: (before: string, number: string) => boolean): string | null =>
  firstMatch(NUMBER, text, ({ 0: number, index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_LABEL), index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return !FAX.test(line) && isOwn(line, number) ? number : null;
  });

/** Of one number read as two countries write theirs, the longer. */
function validIn(text: string, countries: PhoneNumbers.CountryCode[]): string | null {
  const found = countries.flatMap((country) => {
    const first = phoneNumbers()
      .findPhoneNumbersInText(text, country)
      .find(({ startsAt }) => STANDS_ALONE.test(text.slice(Math.max(0, startsAt - LONGEST_LABEL), startsAt)));
    return first ? [text.slice(first.startsAt, first.endsAt).trim()] : [];
  });
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function countriesOf(address: string | null | undefined, language: Language): PhoneNumbers.CountryCode[] {
  const ending = address?.split('.').at(-1)?.toUpperCase() ?? '';
  const country = ending === 'UK' ? 'GB' : ending;
  return phoneNumbers().isSupportedCountry(country) ? [country] : COUNTRIES[language];
}
