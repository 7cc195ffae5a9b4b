import { zoneOfPlace } from '../clock/zones.ts';
import { decideKind, type KindResult, type Signs, saysClearly, saysInterview } from '../kind/kind.ts';
import type { Letter } from '../letter.ts';
import { isAmong } from '../names/address.ts';
import { companyKey } from '../names/domains.ts';
import { fitsAddress, isHonorific, personName } from '../names/person-name.ts';
import type { Evidence, Facts, Kind } from '../reading.ts';
import { evidenceOf } from '../text/evidence.ts';
import { matchesOf } from '../text/matches.ts';
import { PARTICLES } from '../words/at-once.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import { WORDS } from '../words/words.ts';
import { lettersSenders } from './agreement.ts';
import { readCompany } from './company.ts';
import { MARK } from './job-words.ts';
import { placesOf } from './places.ts';
import { DAY, has, isLink, tokensOf } from './tokens.ts';
import { addressesIn, isPersonal } from './who.ts';

type NoteFacts = Pick<Facts, 'company' | 'role' | 'recruiterName' | 'recruiterEmail'>;

/** What an owner writes down of an interview of theirs. */
export interface Note {
  letter: Letter;
  role: Facts['role'];
}

/** A text, and what evidence of it is called. */
type Source = [text: string, where: Evidence['where']];

const MOST_WORDS = 5;
/** A mailbox that stands behind a name: "Anna Berg, anna@…", "Anna Berg <anna@…>". */
const NAME_BEFORE_ADDRESS = new RegExp(
  [
    String.raw`(\p{Lu}[\p{L}'\u2019-]+(?:[ \t]{1,3}(?:${[...PARTICLES].join('|')}|` +
      String.raw`\p{Lu}[\p{L}'\u2019.-]*)){0,4})`,
    String.raw`[ \t]{0,3}[,(<:\u2013-]{0,2}[ \t]{0,3}[\w.+'-]{1,64}@`,
  ].join(''),
  'gu',
);

/**
 * The facts of an interview that the owner wrote down: "I have an interview at Spotify for Backend Engineer
 * with Anna Berg, anna@spotify.example". The sender is the owner, so nothing is read from the header.
 */
export function readNote(note: Note): NoteFacts {
  const { original, body, own } = note.letter;
  const language = languageOfNote(`${original.subject ?? ''}\n${body.current}`, note.letter.language);
  const main = body.current.slice(0, body.signature.offset || undefined);
  const texts: Source[] = [
    [main, 'body'],
    [original.subject ?? '', 'subject'],
  ];
  const addresses = addressesIn(body.current).filter(
    (address) => isPersonal(address) && !isAmong(own, address),
  );
  const { applied, to } = WORDS[language].note;
  const behind = (words: string, accept: Phrase['accept']) =>
    firstPhrase(texts, { words, isName: true, language, accept });
  /** "Applied to Data Engineer at Acme" names no company behind its "to". */
  const isNoRole = (phrase: string) => isCompany(phrase) && !isRole(phrase, language);
  const at = behind(`(?:${applied})\\s+(?:${to})`, isNoRole) ?? behind(WORDS[language].note.at, isCompany);
  const name = nameIn(texts, { addresses, language, isSure: at !== undefined });
  const address = addresses.find((one) => name && fitsAddress(name.value, one)) ?? addresses[0];
  const company = at ?? companyIn(note, name?.value, address);
  /** "applied to Rowan for Cook": a role with the company in it was read from the wrong words. */
  const isEcho =
    note.role &&
    company &&
    (companyKey(note.role.value) === companyKey(company.value) ||
      ` ${note.role.value} `.toLowerCase().includes(` ${company.value.toLowerCase()} `));
  const role =
    (isEcho ? undefined : note.role) ??
    firstPhrase(texts, {
      words: WORDS[language].note.for,
      isName: language === 'en',
      language,
      accept: (phrase: string) => isRole(phrase, language),
    }) ??
    firstPhrase(texts, {
      words: WORDS[language].note.for,
      isName: false,
      language,
      accept: (phrase: string) => isRole(phrase, language),
    });
  return {
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    ...(name ? { recruiterName: name } : {}),
    ...(address
      ? { recruiterEmail: { value: address, evidence: evidenceOf('body', body.current, address) } }
      : {}),
  };
}

/** What the owner says of an interview or application; other news of theirs is what it is for everybody. */
export function kindOfNote(signs: Signs, isFixed: boolean): KindResult {
  const decided = decideKind(signs);
  if (signs.invitations.length || isClearly(decided.kind, signs)) return decided;
  const evidence = saysInterview(signs);
  const applied = saysApplied(signs);
  if (applied && (!evidence || isDenied(evidence.words, signs.language)))
    return { kind: 'application-received', sure: true, reply: null, evidence: applied };
  const kind = !evidence ? 'other' : isFixed ? 'interview-scheduled' : 'interview-invitation';
  return { kind, sure: true, reply: null, evidence };
}

/** Of a few words the language is hard to tell, but not where they say "applied" in one. */
const languageOfNote = (text: string, likely: Language): Language =>
  [likely, ...LANGUAGES].find((language) => wordsIn(WORDS[language].note.applied).test(text)) ?? likely;

/** Where the owner says that they have applied, or null: not that they have not, or what if they had. */
function saysApplied({ subject, sentences, language: likely }: Signs): Evidence | null {
  const whole = [subject, ...sentences].map(({ text }) => text).join('\n');
  const language = languageOfNote(whole, likely);
  const said = wordsIn(WORDS[language].note.applied);
  const is = ({ text }: { text: string }) => said.test(text) && !isDenied(text, language);
  const sentence = sentences.find(is);
  if (sentence) return { where: 'body', words: sentence.text, range: sentence.range };
  return is(subject) ? { where: 'subject', words: subject.text } : null;
}

const isDenied = (text: string, language: Language) => wordsIn(WORDS[language].note.not).test(text);

const wordsIn = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu');

const isClearly = (kind: Kind, signs: Signs) => NEWS.has(kind) && saysClearly(kind, signs);

const NEWS = new Set<Kind>(['offer', 'rejection', 'interview-cancelled', 'interview-rescheduled']);

function nameIn(
  texts: Source[],
  { addresses, language, isSure }: { addresses: string[]; language: Language; isSure: boolean },
): Facts['recruiterName'] {
  const fits = (name: string) => addresses.some((address) => fitsAddress(name, address));
  const isPerson = (phrase: string) =>
    (fits(phrase) || isSure || isTitled(phrase)) && personName(phrase) !== null;
  const met = firstPhrase(texts, {
    words: WORDS[language].note.with,
    isName: true,
    language,
    accept: isPerson,
  });
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
function companyIn({ letter, role }: Note, person?: string, address?: string): Facts['company'] {
  const from = address ? { name: null, address } : null;
  const nobodys = { ...letter, original: { ...letter.original, from, replyTo: null }, invitations: [] };
  const places = placesOf(nobodys);
  const found = readCompany(nobodys, places, { senders: lettersSenders(nobodys, places), role });
  return found && person && found.value.includes(person) ? undefined : found;
}

/** How a phrase is taken that stands behind one of some words. */
interface Phrase {
  words: string;
  /** A name ends at a word in small letters; a title may have some. */
  isName: boolean;
  language: Language;
  accept(phrase: string): boolean;
}

/** The first phrase behind one of some words that is accepted. */
function firstPhrase(
  texts: Source[],
  { words, isName, language, accept }: Phrase,
): { value: string; evidence: Evidence } | undefined {
  const behind = new RegExp(`(?<![\\p{L}\\d@.])(?:${words})(?:\\s+|(?<=[\u2019']))`, 'giu');
  for (const [text, where] of texts)
    for (const match of matchesOf(behind, text)) {
      const value = phraseAt(text.slice(match.index + match[0].length), isName, language);
      if (value && accept(value)) return { value, evidence: evidenceOf(where, text, value) };
    }
  return undefined;
}

/** The words at the head of a text up to a sign, a date or a word that no name and no title has. */
function phraseAt(text: string, isName: boolean, language: Language): string {
  const tokens = tokensOf(text.slice(0, 120), language);
  let end = 0;
  for (let at = 0; at < Math.min(tokens.count, MOST_WORDS + 2); at++) {
    const word = tokens.words[at] ?? '';
    const gap = tokens.gaps[at];
    const isJoint =
      has(tokens.covers, at, MARK.joins) && (!has(tokens.covers, at, MARK.stops) || PARTICLES.has(word));
    if (at > 0 && gap !== 'space' && gap !== 'none' && gap !== 'line') break;
    if (isLink(tokens, at) || /\d/.test(word) || has(tokens.covers, at, DAY)) break;
    if (isJoint) continue;
    if (has(tokens.covers, at, MARK.stops) || (isName && !tokens.capital[at])) break;
    end = tokens.to[at] ?? 0;
    if (has(tokens.covers, at, MARK.honorifics) && text[end] === '.') end++;
  }
  return text.slice(0, end).replace(/\s+/g, ' ').trim();
}

/** "at Spotify", but not "en Madrid". */
const isCompany = (phrase: string) => /^\p{Lu}/u.test(phrase) && !zoneOfPlace(phrase) && !isTitled(phrase);

const isTitled = (phrase: string) => isHonorific(phrase.split(' ')[0] ?? '');

const isRole = (phrase: string, language: Language) => {
  const { covers, count } = tokensOf(phrase, language);
  return Array.from({ length: count }, (_, at) => at).some((at) => has(covers, at, MARK.titles));
};
