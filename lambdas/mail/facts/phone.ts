import type * as PhoneNumbers from 'libphonenumber-js/min';
import { onFirstUse } from '../../on-first-use.ts';
import type { Body } from '../text/body.ts';
import { anyEntry, everyEntry, lowered } from '../text/entries.ts';
import { entriesIn } from '../text/entry-list.ts';
import { matchesOf } from '../text/matches.ts';
import type { Language } from '../words/languages.ts';
import type { Words } from '../words/schema.ts';

const phoneNumbers = onFirstUse<typeof PhoneNumbers>('libphonenumber-js/min');

const extensions = anyEntry(
  everyEntry(({ place }) => place.numbers.extension).map((entry) => entry.replace(/\.$/, '')),
);
/**
 * Digits with what stands between them in print (ITU-T E.123 §2, and the slash and dots of Germany and
 * France).
 */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.:/#=_-])(?:\+|\(\+?)?\d(?:[ \u00a0()./\u2010-\u2015-]{0,3}\d){6,14}` +
    String.raw`(?!\d|[.:]\d)(?:,?\s?${extensions}\.?\s?\d{1,5}(?!\d))?`,
  'gu',
);

const DIRECTLY_BEFORE = String.raw`[\s.:#*\u00b0\u00ba)+\u2013-]{0,6}$`;
const before = (pick: (numbers: Words['place']['numbers']) => string, between = DIRECTLY_BEFORE) =>
  new RegExp(anyEntry(everyEntry(({ place }) => pick(place.numbers))) + between, 'u');
const withLength = (list: string, least: number, most: number) =>
  entriesIn(list)
    .filter(({ length }) => length >= least && length <= most)
    .join(',');
const LABEL = before(({ label, at }) => `${label},${at}`);
/** A register's number, a meeting's, a fax; what is between may be a word: "Fax direkt:". */
const OTHER = before(({ other }) => withLength(other, 4, 99), String.raw`[^\n|,;\d]{0,18}$`);
const OTHER_SHORT = before(({ other }) => withLength(other, 1, 3));
const HOUSE = before(({ house }) => house, String.raw`[^\n|,;\d]{0,18}$`);
const YOURS = before(({ yours }) => yours, String.raw`[^\n.!?]{0,12}$`);
const OTHERS = before(({ others }) => others, String.raw`[^\n.!?|]{0,60}$`);
/** Above or in front of the numbers of a call. */
const DIAL_IN = new RegExp(anyEntry(everyEntry(({ place }) => place.numbers.dialIn)), 'u');
const IN_A_CALL = /^(?:,,|\d*#|\s?#)/;
const AMOUNT = /^\s?(?:\u20ac|eur|usd|gbp|chf|%|\$|\u00a3|k(?!\p{L}))/iu;
const DATE = new RegExp(
  String.raw`^\(?(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|(?:19|20)\d\d[-./]\d\d[-./]\d\d|` +
    String.raw`(?:19|20)\d\d\s?[-\u2013/]\s?(?:19|20)\d\d$|\d{1,2}\.\d\d\s?[-\u2013]|` +
    String.raw`(?:19|20)\d\d/\d{2,4}$|\d{1,2}[ -](?:19|20)\d\d )`,
);
const ALONE_BEFORE = /(?:^|[|,;/\u00b7\u2022\u2013\u2014(\t-])\s*$/u;
const ALONE_BEHIND = /^\s*(?:$|[|,;/\u00b7\u2022\u2013\u2014()\t.-])/u;
const LONGEST_CONTEXT = 80;
const LONGEST_TEXT = 20_000;
const MOST = 60;

/** Whose national numbers are meant where no country is said. */
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
 * The sender's own telephone number, as written, with its extension: that of the signature, a direct one
 * before the house's; else one in the text that nothing says to be another's. Never a fax, the reader's own,
 * or one to dial into a call.
 * @param address the sender's address: a country's domain tells whose national numbers are meant before the
 * language does
 */
export function readPhone(body: Body, address: string | null | undefined, language: Language): string | null {
  const text = body.current.slice(0, LONGEST_TEXT);
  const found = numbersIn(text, countriesOf(address, language));
  const signed = found.filter(({ at }) => body.signature.offset > 0 && at >= body.signature.offset);
  const told = found.filter((one) => !signed.includes(one) && !one.isOthers);
  const [own] = [
    ...signed.filter(({ isHouse }) => !isHouse),
    ...told.filter(({ isHouse }) => !isHouse),
    ...signed,
    ...told,
  ];
  return own?.number ?? null;
}

interface Found {
  number: string;
  at: number;
  /** The switchboard's. */
  isHouse: boolean;
  /** A colleague's, the reception's. */
  isOthers: boolean;
}

function numbersIn(written: string, countries: PhoneNumbers.CountryCode[]): Found[] {
  const text = lowered(written);
  return matchesOf(NUMBER, text)
    .slice(0, MOST)
    .flatMap(({ 0: words, index }) => {
      const from = Math.max(0, index - LONGEST_CONTEXT);
      const line = text.slice(Math.max(from, text.lastIndexOf('\n', index - 1) + 1), index);
      const behind = text.slice(index + words.length, index + words.length + 20);
      const number = withoutOpenBracket(written.slice(index, index + words.length));
      if (isNone({ number, line, behind }) || isDialIn(text, index)) return [];
      if (!isLikely({ number, line, behind: behind.split('\n')[0] ?? '' }, countries)) return [];
      const sentence = text.slice(from, index).replace(/\n/g, ' ');
      return [{ number, at: index, isHouse: HOUSE.test(line), isOthers: OTHERS.test(sentence) }];
    });
}

/** "(Tel 0221 …" or "(030 555)" without the bracket that was opened in front or is closed behind. */
function withoutOpenBracket(words: string): string {
  const open = words.split('(').length - words.split(')').length;
  return open === 0 ? words : words.replace(/[()]/g, '');
}

interface Context {
  number: string;
  /** The line up to the number, and what follows. */
  line: string;
  behind: string;
}

const isNone = ({ number, line, behind }: Context) =>
  DATE.test(number) ||
  OTHER.test(line) ||
  OTHER_SHORT.test(line) ||
  YOURS.test(line) ||
  IN_A_CALL.test(behind) ||
  AMOUNT.test(behind);

/** Whether a line nearby, with nothing but numbers between, says that one dials into a call. */
function isDialIn(text: string, at: number): boolean {
  const lines = text
    .slice(Math.max(0, at - 400), at)
    .split('\n')
    .toReversed();
  for (const line of lines.slice(0, 8)) {
    if (DIAL_IN.test(line)) return true;
    if (line !== lines[0] && line.trim() && !/\d{5}/.test(line.replace(/\D/g, ''))) return false;
  }
  return false;
}

/**
 * With a country's or a trunk's prefix digits are a telephone number; without, in the form that one has in
 * the country.
 */
function isLikely({ number, line, behind }: Context, countries: PhoneNumbers.CountryCode[]): boolean {
  const plain = number.replace(/[,\s]*\p{L}.*$/u, '');
  const digits = plain.replace(/\D/g, '');
  if (number.startsWith('+') || number.startsWith('(+') || (number.startsWith('00') && digits.length > 9))
    return true;
  const isLabelled = LABEL.test(line);
  const isAlone = ALONE_BEFORE.test(line) && ALONE_BEHIND.test(behind);
  if (/^\(?0/.test(number) && digits.length > 7)
    return isLabelled || isAlone || !/(?<!\p{L})\p{L}{2} ?$/u.test(line);
  const isGrouped = /\d[ ./()\u00a0-]{1,2}\d/.test(number);
  const isPossible = countries.some((country) => phoneNumbers().isPossiblePhoneNumber(plain, country));
  if (isLabelled) return isGrouped || isPossible;
  const endsLine = /^[\s.)]*$/.test(behind);
  return isGrouped && isPossible && (isAlone || endsLine);
}

function countriesOf(address: string | null | undefined, language: Language): PhoneNumbers.CountryCode[] {
  const ending = address?.split('.').at(-1)?.toUpperCase() ?? '';
  const country = ending === 'UK' ? 'GB' : ending;
  return phoneNumbers().isSupportedCountry(country) ? [country] : [...COUNTRIES[language], 'US'];
}
