import { decideKind, type KindResult, type Signs, saysClearly, saysInterview } from '../kind/kind.ts';
import type { Evidence, Facts, Kind, Original } from '../reading.ts';
import type { Body } from '../text/body.ts';
import { evidenceOf } from '../text/evidence.ts';
import { matchesOf } from '../text/matches.ts';
import { isDateWord } from '../when/date-words.ts';
import { zoneOfPlace } from '../when/zones.ts';
import type { Language } from '../words/languages.ts';
import { WORDS } from '../words/words.ts';
import { readCompany } from './company.ts';
import { fitsAddress, isHonorific, personName } from './person-name.ts';
import { AGENT_NOUN, FOREIGN_HEAD_NOUN, HEAD_NOUN, JOINING, OCCUPATION, STOP_WORDS } from './role-words.ts';
import { addressesIn, isPersonal } from './who.ts';

type NoteFacts = Pick<Facts, 'company' | 'role' | 'recruiterName' | 'recruiterEmail'>;

/** What an owner writes down of an interview of theirs. */
export interface Note {
  original: Original;
  body: Body;
  role: Facts['role'];
  language: Language;
  /** The addresses of the owner and of Bowout, in lower case. */
  own: string[];
}

/** A text, and what evidence of it is called. */
type Source = [text: string, where: Evidence['where']];

const MOST_WORDS = 5;
const WORD = /[^\s,;:()<>[\]"\u201c\u201d\u201e!?]+/gu;
/** A mailbox that stands behind a name: "Anna Berg, anna@…", "Anna Berg <anna@…>". */
const NAME_BEFORE_ADDRESS =
  /((?:\p{Lu}[\p{L}'\u2019-]+)(?:[ \t]{1,3}(?:de|da|do|van|von|der|den|di|la|\p{Lu}[\p{L}'\u2019.-]*)){0,4})[ \t]{0,3}[,(<:\u2013-]{0,2}[ \t]{0,3}[\w.+'-]{1,64}@/gu;

/**
 * The facts of an interview that the owner wrote down: "I have an interview at Spotify for Backend Engineer with Anna
 * Berg, anna@spotify.example". The sender is the owner, so nothing is read from the header.
 */
export function readNote(note: Note): NoteFacts {
  const { original, body, own, language } = note;
  const main = body.current.slice(0, body.signature.offset || undefined);
  const texts: Source[] = [
    [main, 'body'],
    [original.subject ?? '', 'subject'],
  ];
  const addresses = addressesIn(body.current).filter(
    (address) => isPersonal(address) && !own.includes(address),
  );
  const at = firstPhrase(texts, { words: WORDS[language].note.at, isName: true, accept: isCompany });
  const name = nameIn(texts, { addresses, language, isSure: at !== undefined });
  const address = addresses.find((one) => name && fitsAddress(name.value, one)) ?? addresses[0];
  const company = at ?? companyIn(note, name?.value, address);
  const role =
    note.role ??
    firstPhrase(texts, { words: WORDS[language].note.for, isName: language === 'en', accept: isRole }) ??
    firstPhrase(texts, { words: WORDS[language].note.for, isName: false, accept: isRole });
  return {
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    ...(name ? { recruiterName: name } : {}),
    ...(address
      ? { recruiterEmail: { value: address, evidence: evidenceOf('body', body.current, address) } }
      : {}),
  };
}

/** What the owner says of an interview; other news of theirs is what it is for everybody. */
export function kindOfNote(signs: Signs, isFixed: boolean): KindResult {
  const decided = decideKind(signs);
  if (signs.invitations.length || isClearly(decided.kind, signs)) return decided;
  const evidence = saysInterview(signs);
  const kind = !evidence ? 'other' : isFixed ? 'interview-scheduled' : 'interview-invitation';
  return { kind, sure: true, reply: null, evidence };
}

const isClearly = (kind: Kind, signs: Signs) => NEWS.has(kind) && saysClearly(kind, signs);

const NEWS = new Set<Kind>(['offer', 'rejection', 'interview-cancelled', 'interview-rescheduled']);

function nameIn(
  texts: Source[],
  { addresses, language, isSure }: { addresses: string[]; language: Language; isSure: boolean },
): Facts['recruiterName'] {
  const fits = (name: string) => addresses.some((address) => fitsAddress(name, address));
  const isPerson = (phrase: string) =>
    (fits(phrase) || isSure || isTitled(phrase)) && personName(phrase) !== null;
  const met = firstPhrase(texts, { words: WORDS[language].note.with, isName: true, accept: isPerson });
  if (met) return { ...met, value: personName(met.value.replace(/ of .*/, '')) ?? met.value };
  for (const [text, where] of texts)
    for (const [, name = ''] of matchesOf(NAME_BEFORE_ADDRESS, text)) {
      const value = fits(name) ? personName(withoutCalling(name, addresses)) : null;
      if (value) return { value, evidence: evidenceOf(where, text, value) };
    }
  return undefined;
}

/** "Ansprechpartnerin Frau Helga Kurz" as "Helga Kurz": the address begins with the name. */
function withoutCalling(name: string, addresses: string[]): string {
  const [first = '', ...rest] = name.split(/\s+/);
  const fits = (words: string) => addresses.some((address) => fitsAddress(words, address));
  const begins = addresses.some((address) => address.charAt(0) === first.charAt(0).toLowerCase());
  return rest.length > 1 && !fits(first) && !begins && fits(rest.join(' '))
    ? withoutCalling(rest.join(' '), addresses)
    : name;
}

/** Without "at" a company is named as in any mail, or by the address; a person's name is none. */
function companyIn({ original, body, role }: Note, person?: string, address?: string): Facts['company'] {
  const unsigned = { current: body.current, signature: { text: '', offset: 0 } };
  const nobodys = { ...original, from: null, replyTo: null };
  const found = readCompany(nobodys, unsigned, [], role, address ?? null);
  return found && person && found.value.includes(person) ? undefined : found;
}

/** How a phrase is taken that stands behind one of some words. */
interface Phrase {
  words: string;
  /** A name ends at a word in small letters; a title may have some. */
  isName: boolean;
  accept(phrase: string): boolean;
}

/** The first phrase behind one of some words that is accepted. */
function firstPhrase(
  texts: Source[],
  { words, isName, accept }: Phrase,
): { value: string; evidence: Evidence } | undefined {
  const behind = new RegExp(`(?<![\\p{L}\\d@.])(?:${words})(?:\\s+|(?<=[\u2019']))`, 'giu');
  for (const [text, where] of texts)
    for (const match of matchesOf(behind, text)) {
      const value = phraseAt(text.slice(match.index + match[0].length), isName);
      if (value && accept(value)) return { value, evidence: evidenceOf(where, text, value) };
    }
  return undefined;
}

/** The words at the head of a text up to a sign, a date or a word that no name and no title has. */
function phraseAt(text: string, isName: boolean): string {
  let end = 0;
  for (const [count, { 0: word, index }] of matchesOf(WORD, text.slice(0, 120)).entries()) {
    const bare = word.replace(/\.$/, '');
    const small = bare.toLowerCase();
    if (/\S|\n\s*\n/.test(text.slice(end, index)) && !isJoint(text.slice(end, index))) break;
    if (count >= MOST_WORDS || /[@\d]/.test(bare) || isDateWord(small)) break;
    if (isJoint(bare)) continue;
    if (STOP_WORDS.has(bare) || !(isName ? /^[\p{Lu}&]/u : /^[\p{L}&]/u).test(bare)) break;
    end = index + (isHonorific(word) ? word : bare).length;
    if (word !== bare && !isHonorific(word)) break;
  }
  return text.slice(0, end).replace(/\s+/g, ' ').trim();
}

const isJoint = (words: string) =>
  words.trim() !== '' &&
  words
    .trim()
    .split(/\s+/)
    .every((word) => JOINING.has(word) || WITHIN_NAME.has(word));

const WITHIN_NAME = new Set(['and', 'the', 'von', 'der', 'den', 'la']);

/** "at Spotify", but not "en Madrid". */
const isCompany = (phrase: string) => /^\p{Lu}/u.test(phrase) && !zoneOfPlace(phrase) && !isTitled(phrase);

const isTitled = (phrase: string) => isHonorific(phrase.split(' ')[0] ?? '');

const isRole = (phrase: string) =>
  [HEAD_NOUN, FOREIGN_HEAD_NOUN, OCCUPATION, AGENT_NOUN].some((nouns) => phrase.search(nouns) >= 0);
