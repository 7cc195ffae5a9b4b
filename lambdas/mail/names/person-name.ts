import { once } from '../../once.ts';
import { source } from '../clock/patterns.ts';
import { withoutAccents } from '../text/accents.ts';
import { entriesIn } from '../text/entry-list.ts';
import type { JobWords } from '../words/schema.ts';
import { byLanguage, particles } from '../words/words.ts';
import { domainOf, localOf } from './address.ts';
import { companyLabel } from './domains.ts';

/** The words of one of the lists of every language as a part of an expression; two letters at least. */
const wordsOf = (mark: keyof JobWords) =>
  Object.values(byLanguage(({ job }) => job[mark]))
    .flatMap(entriesIn)
    .filter((entry) => entry.length > 1)
    .sort((one, other) => other.length - one.length)
    .map((entry) => entry.replace(/[+.]/g, '\\$&').replaceAll('*', '\\p{L}*'))
    .join('|');

/** What a team, a company or a programme is called. */
const notAPerson = once(
  () =>
    new RegExp(
      '(?<!\\p{L})(?:via|calendar|no-?reply|group|gmbh|ltd|inc|llc|recruit\\p{L}*|' +
        `${wordsOf('departments')})(?!\\p{L})`,
      'iu',
    ),
);
const machine = once(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${Object.values(byLanguage(({ mailbox }) => source(mailbox.noPerson))).join('|')})` +
        '(?!\\p{L})',
      'iu',
    ),
);
/** What stands around a name in a display name. */
const AROUND = /\s*(?:\(.*\)|\[.*\]|\bvia\b.*|\bfrom\b.*|[|/\u2013\u2014].*|\s[@-]\s.*)$/i;
/** The abbreviation of "Monsieur" is an initial as well. */
const honorifics = once(() => `m|${wordsOf('honorifics')}`);
const titles = once(() => `dipl\\.?-ing|dott\\.ssa|${wordsOf('degrees')}`);
/** A word that addresses somebody, as "Mrs"; not an "M.", which is an initial as well. */
export const isHonorific = (word: string) => honorific().test(word) && !/^m\.?$/i.test(word);
/** An academic title, as "Dr.". */
export const isTitle = (word: string) => title().test(word);
const honorific = once(() => new RegExp(`^(?:${honorifics()})\\.?$`, 'i'));
const title = once(() => new RegExp(`^(?:${titles()})\\.?$`, 'i'));
const leadingHonorifics = once(() => new RegExp(`^(?:(?:${honorifics()})\\.?\\s+)+(?=\\S+\\s+\\S)`, 'iu'));
/** Degrees and offices behind a name, and what companies put behind those of others' employees. */
const BEHIND = new RegExp(
  String.raw`(?:,\s*(?:ph\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?d|ll\.?m|cipd|mcipd|shrm-s?cp|s?phr|esq|` +
    String.raw`jr|sr|dr|cpa)\.?|\s+(?:ph\.?d\.?|mba|mcipd|ext(?:ern(?:al)?)?\.?))+$`,
  'i',
);
const SIGNED_FOR = /^(?:(?:i\.\s?[av]\.|ppa\.|gez\.|p\.?p\.)\s*)+/i;
const leadingTitles = once(
  () => new RegExp(`^(?:(?:${titles()})(?:\\.[\u00aa\u00ba]?\\s*|[\u00aa\u00ba]?\\s+))+`, 'i'),
);
/** "JSmith", "j.smith": what somebody logs in with. */
const LOGIN = /^(?:\p{Lu}{2}\p{Ll}+|\S*[\d_.]\S*)$/u;

/**
 * The person's name in a display name: "Silva, Ana" → "Ana Silva", "Ana Silva (Acme)", "Ana Silva via Lever"
 * and "Ms Ana Silva, MBA" → "Ana Silva", "Huber Georg" of georg.huber@… → "Georg Huber"; null for a team, a
 * company, a service, a login or an address.
 * @param address the address that stands beside it
 */
export function personName(display: string | null, address: string | null = null): string | null {
  if (!display) return null;
  const bare = display
    .replace(AROUND, '')
    .replace(/^["']|["']$/g, '')
    .trim()
    .replace(BEHIND, '');
  const turned = /^([^,]+), ([^,]+)$/.test(bare) ? bare.replace(/^([^,]+), ([^,]+)$/, '$2 $1') : bare;
  const name = inOrder(familyLast(turned.replace(leadingHonorifics(), '')), address);
  const isNone =
    !name ||
    name.includes('@') ||
    notAPerson().test(name) ||
    machine().test(name) ||
    !/^\p{L}/u.test(name) ||
    LOGIN.test(name) ||
    isCompany(name, address);
  if (!isNone) return name;
  const within = /\(([^()]+)\)/.exec(display)?.[1];
  return within?.includes(' ') ? personName(within, address) : null;
}

/**
 * A name as a text has it, without honorific and degrees behind it, the family name last; null where nothing
 * is left.
 */
export const nameAsWritten = (words: string, address: string | null): string | null =>
  inOrder(
    familyLast(words.replace(leadingHonorifics(), '').replace(SIGNED_FOR, '').replace(BEHIND, '')),
    address,
  ).trim() || null;

/** A name without academic titles in front of it. */
export const withoutTitles = (name: string) => name.replace(leadingTitles(), '');

/** The same where a first name is left: "Dr. Sartori" stays as it is. */
export function bareName(name: string): string {
  const bare = withoutTitles(name);
  return bare.includes(' ') ? bare : name;
}

/** Whether a machine bears a name. */
export const isMachineName = (name: string) => machine().test(name);

const plain = (text: string) => withoutAccents(text).toLowerCase();

/** A word in capitals that is no initials: "SILVA", "LI", not "AJ" or "JP". */
const IN_CAPITALS = /^(?:[\p{Lu}'\u2019-]{3,}|[^\P{Lu}AEIOU][AEIOU])$/u;

/** "SILVA Ana" and "Ana SILVA" as "Ana Silva": capitals mark the family name. */
function familyLast(name: string): string {
  const words = name.split(/\s+/);
  if (words.length < 2 || !words.some((word) => IN_CAPITALS.test(word))) return name;
  const given = words.filter((word) => !IN_CAPITALS.test(word));
  const family = words.filter((word) => IN_CAPITALS.test(word)).map(capitalised);
  return (words.every((word) => IN_CAPITALS.test(word)) ? family : [...given, ...family]).join(' ');
}

function capitalised(word: string): string {
  const small = word.toLowerCase();
  return particles().has(small)
    ? small
    : small.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * Whether a name may be that of an address: one of its words, or an initial with the family name, stands in
 * it.
 */
export function fitsAddress(name: string, address: string): boolean {
  const local = plain(localOf(address)).replace(/[^a-z]/g, '');
  const words = plain(name)
    .split(/[^a-z]+/)
    .filter(Boolean);
  const initialed = `${words[0]?.charAt(0) ?? ''}${words.at(-1) ?? ''}`;
  return (
    words.some((word) => word.length > 2 && local.includes(word)) || (words.length > 1 && local === initialed)
  );
}

/** The family name last, when the address says that the display name has it first. */
function inOrder(name: string, address: string | null): string {
  const parts = localOf(address ?? '').split(/[._-]/);
  if (parts.length < 2 || !name.includes(' ')) return name;
  const [family = '', ...given] = name.split(/\s+/);
  const isTurned = parts[0] === plain(given[0] ?? '') && parts.at(-1) === plain(family);
  return isTurned ? [...given, family].join(' ') : name;
}

/** Whether a name is that of the address's domain, and not of a person with a domain of their own. */
function isCompany(name: string, address: string | null): boolean {
  const letters = plain(name).replace(/[^a-z\d]/g, '');
  if (!address || !letters || !domainOf(address).includes(letters)) return false;
  return letters === companyLabel(address) && !plain(name).startsWith(localOf(address));
}
