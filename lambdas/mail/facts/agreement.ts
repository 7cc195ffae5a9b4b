import type { Letter } from '../letter.ts';
import { domainOf, isAmong, localOf } from '../names/address.ts';
import { companyLabel, domainLabel, isNoReply, organizationalDomain } from '../names/domains.ts';
import { fitsAddress, personName } from '../names/person-name.ts';
import { serviceOf } from '../names/services.ts';
import { everyEntry } from '../text/entries.ts';
import { PARTICLES } from '../words/at-once.ts';
import type { Place } from './places.ts';
import type { Tokens } from './tokens.ts';

/** How a name agrees with the name of a domain. */
export type Agreement = 'exact' | 'begins' | 'contains' | 'word' | 'initials';

/** What addresses and links of a letter say of whose it is: letters and figures only. */
export interface Senders {
  /** The names of domains that may be a company's, of the sender's first. */
  labels: { letters: string; label: string; address: string; by: 'sender' | 'staff' | 'text' }[];
  /**
   * Names within a service's address or link: "fernlow" in fernlow@myworkday.com, fernlow.zoom.us or
   * …/fernlow/apply.
   */
  tenants: Set<string>;
  /** Names of the services that it came through, in small letters. */
  services: Set<string>;
}

const MOST_LINKS = 12;
const onlyLetters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What a letter's addresses say, those in its text with them. */
export const lettersSenders = (letter: Letter, places: Place[]) =>
  sendersOf(
    letter,
    places.flatMap(({ tokens }) => addressesIn(tokens)),
  );

function addressesIn({ words, count }: Tokens): string[] {
  const found: string[] = [];
  for (let at = 0; at < count; at++) if (words[at]?.includes('@')) found.push(words[at] ?? '');
  return found.filter((word) => word.length > 4);
}

/** @param addresses those that are written in the text */
function sendersOf({ original, invitations, links, own }: Letter, addresses: string[]): Senders {
  const senders: Senders = { labels: [], tenants: new Set(), services: new Set() };
  const headers = [
    original.replyTo,
    original.from,
    ...invitations.slice(0, 1).map(({ organizer }) => organizer),
  ];
  const all = [
    ...headers.flatMap((mailbox) =>
      mailbox?.address ? [[mailbox.address, mailbox.name, 'sender'] as const] : [],
    ),
    ...addresses.map((address) => [address, null, 'text'] as const),
  ];
  for (const [address, name, from] of all) {
    if (isAmong(own, address)) continue;
    const service = serviceOf(address);
    const isStaff = service && isStaffOf(address, name);
    const label = isStaff ? domainLabel(address) : companyLabel(address);
    const by = isStaff ? 'staff' : from;
    if (service && !isStaff) senders.services.add(service.name.toLowerCase());
    if (label && !senders.labels.some((known) => known.label === label))
      senders.labels.push({ letters: onlyLetters(label), label, address, by });
    if (service && !isStaff)
      for (const part of [
        localOf(address),
        ...domainOf(address).split('.'),
        ...localOf(address).split(/[-+._]/),
      ])
        senders.tenants.add(onlyLetters(part));
  }
  for (const { url } of links.slice(0, MOST_LINKS)) {
    const [, host = '', path = ''] = /^https?:\/\/([^/?#]{1,200})([^?#]{0,200})/i.exec(url) ?? [];
    for (const part of [...host.split('.').slice(0, -1), ...path.split('/').slice(1, 3)])
      senders.tenants.add(onlyLetters(part));
    const service = serviceOf(host);
    if (service) senders.services.add(service.name.toLowerCase());
  }
  return senders;
}

/**
 * Whether a person writes from a service's domain under their own name: they work there. A domain below it is
 * one that it keeps for others ("acme.workablemail.com"), and a figure tells the address of one candidate.
 */
export function isStaffOf(address: string, name: string | null): boolean {
  const person = personName(name, address);
  const isOwn = domainOf(address) === organizationalDomain(address) && !/\d/.test(localOf(address));
  return isOwn && Boolean(person?.includes(' ') && fitsAddress(person, address)) && !isNoReply(address);
}

/** How a word may be spelled in a domain: "Brückner" as bruckner and brueckner, "&" as and or not at all. */
function domainSpellings(word: string): string[] {
  if (word === '&') return ['', 'and', 'und', 'et', 'e', 'y'];
  const letters = (text: string) => text.normalize('NFD').replace(/[^a-z\d]/g, '');
  const lower = word.toLowerCase();
  if (/^[a-z\d]+$/.test(lower)) return [lower];
  const digraphs = lower
    .replace(/[\u00e4\u00f6\u00fc]/g, (vowel) => `${letters(vowel)}e`)
    .replaceAll('\u00df', 'ss')
    .replaceAll('\u00f8', 'oe');
  return [...new Set([letters(lower), letters(digraphs)])];
}

/** What a domain may leave out of a name. */
const JOINS = new Set([
  ...everyEntry(({ job }) => job.joins).filter(({ length }) => length > 1),
  ...PARTICLES,
]);

/**
 * The spellings of a name that domains may have, with and without its small words, and the words themselves.
 */
interface Spelled {
  whole: string[];
  bare: string[];
  words: string[];
  initials: string[];
}

const MOST_SPELLINGS = 8;
const MOST_NAMES = 400;
const spelled = new Map<string, Spelled>();

function spellingsOf(name: string): Spelled {
  const known = spelled.get(name);
  if (known) return known;
  const words = name
    .split(/[\s'\u2019/.-]+/)
    .filter(Boolean)
    .slice(0, 8);
  const bare = words.filter((word) => !JOINS.has(word.toLowerCase()));
  const joined = (parts: string[]) =>
    parts.reduce<string[]>(
      (all, part) => {
        const spellings = domainSpellings(part);
        return spellings.length === 1
          ? all.map((so) => so + spellings[0])
          : all.flatMap((so) => spellings.map((more) => so + more)).slice(0, MOST_SPELLINGS);
      },
      [''],
    );
  const whole = joined(words);
  const initialsOf = (list: string[]) => list.map((word) => word.charAt(0).toLowerCase()).join('');
  const found = {
    whole,
    bare: bare.length === words.length ? whole : joined(bare),
    words: bare.flatMap(domainSpellings).filter((so) => so.length > 3),
    initials: words.length > 1 ? [initialsOf(words), initialsOf(bare)] : [],
  };
  if (spelled.size >= MOST_NAMES) spelled.clear();
  spelled.set(name, found);
  return found;
}

/** How a name agrees with a domain's label, if at all. */
export function agreementWith(letters: string, name: string): Agreement | null {
  const { whole, bare, words, initials } = spellingsOf(name);
  if (whole.includes(letters) || bare.includes(letters)) return 'exact';
  if (whole.some((so) => so.length > 3 && letters.startsWith(so))) return 'begins';
  if (
    letters.length > 3 &&
    (whole.some((so) => so.includes(letters)) || bare.some((so) => so.includes(letters)))
  )
    return 'contains';
  if (words.some((so) => letters.includes(so))) return 'word';
  return letters.length > 1 && initials.includes(letters) ? 'initials' : null;
}

/** Whether a name is one that a service's address or link bears. */
export const isTenant = ({ tenants }: Senders, name: string) => {
  const letters = onlyLetters(name.normalize('NFD').replace(/\p{M}/gu, ''));
  return letters.length > 3 && tenants.has(letters);
};
