import type { Letter } from '../letter.ts';
import { asAddress, isAmong, localOf, writtenMailbox } from '../names/address.ts';
import { domainLabel, isList, isNoReply, organizationalDomain } from '../names/domains.ts';
import { bareName, fitsAddress, personName, withoutTitles } from '../names/person-name.ts';
import { serviceOf } from '../names/services.ts';
import type { Evidence, Facts, Mailbox } from '../reading.ts';
import type { Body } from '../text/body.ts';
import { lowered } from '../text/entries.ts';
import { evidenceOf } from '../text/evidence.ts';
import { matchesOf } from '../text/matches.ts';
import { WORDS } from '../words/words.ts';
import { agreementWith, isStaffOf, type Senders } from './agreement.ts';
import { MARK } from './job-words.ts';
import { readPhone } from './phone.ts';
import type { Place } from './places.ts';
import { has, tokensOf } from './tokens.ts';

type Who = Pick<
  Facts,
  'recruiterName' | 'recruiterEmail' | 'recruiterPhone' | 'recruiterTitle' | 'recruiterLinkedIn'
>;

/** A page of LinkedIn's own: another address may carry one within it. */
const LINKEDIN = /(?<![^\s<(["'])https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/in\/[^\s<>"')\]]+/i;

const ADDRESS = /[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;

/** A mailbox that may be the recruiter's. */
interface Candidate {
  mailbox: Mailbox;
  where: Evidence['where'];
}

/** What is known of who writes when the address is looked for. */
interface Named {
  senders: Senders;
  company: Facts['company'];
  person: Facts['recruiterName'];
}

/**
 * The human to write to, and what else the message says of them.
 * @param named the company and the person that were read: an address counts where it agrees with one of them
 */
export function readRecruiter(letter: Letter, places: Place[], named: Named): Who {
  const { original, body, links, language } = letter;
  const usable = candidates(letter, places, named.person).filter((one) => isRecruiters(one, named));
  const taken = ownOf(usable, letter, named.person);
  const address = taken?.mailbox.address ?? null;
  const person = ownerOf(taken, letter, named.person);
  const phone = readPhone(body, address ?? original.from?.address, language);
  const linkedIn =
    LINKEDIN.exec(body.signature.text)?.[0] ?? links.find(({ url }) => LINKEDIN.test(url))?.url;
  const title = titleIn(body, person?.value ?? null);
  return {
    ...(title ? { recruiterTitle: { value: title, evidence: evidenceOf('body', body.current, title) } } : {}),
    ...(linkedIn
      ? { recruiterLinkedIn: { value: linkedIn, evidence: evidenceOf('body', body.current, linkedIn) } }
      : {}),
    ...(taken && address
      ? { recruiterEmail: { value: asWritten(address, letter), evidence: evidenceFor(taken, body) } }
      : {}),
    ...(person ? { recruiterName: { ...person, value: bareName(person.value) } } : {}),
    ...(phone ? { recruiterPhone: { value: phone, evidence: evidenceOf('body', body.current, phone) } } : {}),
  };
}

/**
 * An address that a service made in the letters that it was written with: what is in front of "@" may mean
 * something else in small ones (RFC 5321 §2.4), and nobody at a service mends it. All others in small
 * letters.
 */
function asWritten(address: string, { header, around }: Letter): string {
  if (!serviceOf(address)) return address;
  const texts = [header?.('reply-to'), header?.('from'), around].flatMap((text) => text ?? []);
  const found = texts.flatMap((text) => {
    const at = lowered(text).indexOf(address);
    return at < 0 ? [] : [text.slice(at, at + address.length)];
  });
  return found[0] ?? address;
}

/**
 * The likeliest mailbox; instead of one that a whole team reads, the person's own of the same domain, where
 * the text has it: "please tell me at d.aebischer@…".
 */
function ownOf(usable: Candidate[], letter: Letter, person: Facts['recruiterName']): Candidate | undefined {
  const [first] = usable;
  const address = first?.mailbox.address;
  if (!address || first.where !== 'from' || !person || isSomebodys(address, letter)) return first;
  const isTheirs = (other: string | null) =>
    other !== null &&
    fitsAddress(withoutTitles(person.value), other) &&
    organizationalDomain(other) === organizationalDomain(address);
  return isTheirs(address) ? first : (usable.find(({ mailbox }) => isTheirs(mailbox.address)) ?? first);
}

/**
 * An address that somebody names, as the mailbox of the recruiter: only one that the letter carries, and only
 * where the rules would take it.
 */
export function recruiterAt(letter: Letter, named: Named, address: string): Candidate | null {
  const { original, invitations, own, body } = letter;
  if (!isPersonal(address) || isAmong(own, address)) return null;
  const inHeader: [Mailbox | null, Evidence['where']][] = [
    [original.replyTo, 'reply-to'],
    [original.from, 'from'],
    ...invitations.map(({ organizer }): [Mailbox | null, Evidence['where']] => [organizer, 'invite']),
  ];
  const [mailbox, where] = inHeader.find(([found]) => found?.address === address) ?? [null, 'body'];
  if (mailbox) return isRecruiters({ mailbox, where }, named) ? { mailbox, where } : null;
  const written = { mailbox: { name: null, address }, where: 'body' as const };
  return addressesIn(body.current).includes(address) && isRecruiters(written, named) ? written : null;
}

/**
 * Who is called by name: the person that was read, but nobody else than whose address it is that is written
 * to. One who only stands beside another address in the header is not theirs.
 */
function ownerOf(
  taken: Candidate | undefined,
  letter: Letter,
  person: Facts['recruiterName'],
): Facts['recruiterName'] {
  if (!taken || !person || person.evidence.where === 'body') return person;
  const { mailbox, where } = taken;
  const address = mailbox.address ?? '';
  const own = personName(mailbox.name, address);
  if (fitsAddress(withoutTitles(person.value), address) || own === person.value) return person;
  if (own) return { value: own, evidence: { where, words: writtenMailbox(mailbox) } };
  return where !== 'from' && isSomebodys(address, letter) ? undefined : person;
}

const DEPARTMENTS = MARK.departments | MARK.hiring | MARK.recruiters;

/** Whether an address is one person's: not that of a department, nor one that a service made. */
function isSomebodys(address: string, { language }: Letter): boolean {
  const { covers, count } = tokensOf(localOf(address).replace(/[._+-]/g, ' '), language);
  for (let at = 0; at < count; at++) if (has(covers, at, DEPARTMENTS)) return false;
  return !serviceOf(address);
}

/**
 * The mailboxes of a letter but the owner's, the likeliest first; in its text those that one is asked to
 * write to, or that bear the person's name.
 */
function candidates(
  { original, invitations, own }: Letter,
  places: Place[],
  person: Facts['recruiterName'],
): Candidate[] {
  const found: [Mailbox | null, Evidence['where']][] = [
    [original.replyTo, 'reply-to'],
    [original.from, 'from'],
    ...invitations.map(({ organizer }): [Mailbox | null, Evidence['where']] => [organizer, 'invite']),
    ...places
      .flatMap((place) => writtenAddresses(place, person))
      .map((address): [Mailbox, 'body'] => [{ name: null, address }, 'body']),
  ];
  return found.flatMap(([mailbox, where]) =>
    mailbox?.address && isPersonal(mailbox.address) && !isAmong(own, mailbox.address)
      ? { mailbox, where }
      : [],
  );
}

/** So many words at most between "write to" and the address. */
const FAR = 6;

/** The addresses of a signature, and in the text those behind "write to", and the person's own. */
function writtenAddresses({ name, tokens }: Place, person: Facts['recruiterName']): string[] {
  if (name !== 'main' && name !== 'signature') return [];
  const found: string[] = [];
  let asked = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < tokens.count; at++) {
    if (has(tokens.ends, at, MARK.writeTo)) asked = at;
    const word = tokens.words[at] ?? '';
    const address = word.indexOf('@') > 0 ? asAddress(word) : null;
    const isOwn = address !== null && person !== undefined && isNamedAfter(address, person.value);
    if (address && (name === 'signature' || at - asked <= FAR || isOwn)) found.push(address);
  }
  return found;
}

/** Whether an address bears a person's whole name, and not only one word of it. */
const isNamedAfter = (address: string, name: string) =>
  withoutTitles(name)
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .every((word) => fitsAddress(word, address));

/** The addresses that are written in a text, in lower case. */
export const addressesIn = (text: string) => matchesOf(ADDRESS, text).map(([found]) => found.toLowerCase());

/** Whether one person may read an address. */
export const isPersonal = (address: string) => !isNoReply(address) && !isList(address);

/**
 * Whether an address is the recruiter's: its domain agrees with the company that was read, or the person who
 * signs bears it, or it is asked for (RFC 5322 §3.6.2: Reply-To), of a service only where that relays. One
 * that a service sends from is its staff's, or one that it made for this candidate or this person.
 */
function isRecruiters({ mailbox, where }: Candidate, { senders, company, person }: Named): boolean {
  const address = mailbox.address ?? '';
  const service = serviceOf(address);
  const isPersons =
    person !== undefined &&
    (fitsAddress(withoutTitles(person.value), address) || personName(mailbox.name, address) === person.value);
  const label = domainLabel(address)?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  const isCompanys = company !== undefined && agreementWith(label, company.value) !== null;
  if (service) {
    if (where === 'reply-to') return service.relays || isPersons;
    const isStaff = isPersons && isCompanys && isStaffOf(address, mailbox.name);
    // one word there is most often the employer's: "Acme <jobs@mail.recruitee.com>"
    const isFullName = isPersons && person.value.includes(' ');
    return where !== 'body' && (isStaff || (service.relays && (isFullName || isMadeForOne(address))));
  }
  if (isPersons || isCompanys) return true;
  if (where === 'reply-to') return true;
  if (where === 'body') return true;
  const isOthers =
    company !== undefined &&
    senders.labels.some(({ letters }) => letters !== label && agreementWith(letters, company.value));
  return (
    !isOthers &&
    (person !== undefined || (mailbox.name !== null && agreementWith(label, mailbox.name) !== null))
  );
}

/** Whether an address has what tells one candidate's letters from others': "hafen-ag.4d9c1@". */
const isMadeForOne = (address: string) =>
  localOf(address)
    .split(/[-+._]/)
    .some((part) => part.length > 3 && /\d/.test(part));

const OFFICES = Object.values(WORDS).flatMap(({ names }) => names.offices);
const TITLE = new RegExp(
  String.raw`^(?:[\p{L}&/,' -]{0,40}(?<!\p{L}))?(?:${OFFICES.join('|')})(?!\p{L})[\p{L}&/' -]{0,40}`,
  'iu',
);

/**
 * The line of the signature that follows the name and reads like a title ("Talent Partner, Acme" → "Talent
 * Partner").
 */
function titleIn(body: Body, name: string | null): string | null {
  const lines = body.signature.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const candidates = lines
    .slice(0, 4)
    .map((line) =>
      name && line.startsWith(name) ? line.slice(name.length).replace(/^[\s,|(–-]+/, '') : line,
    );
  const line = candidates.find((text) => TITLE.test(text) && text !== name);
  return line?.split(/\s*[,|@]\s*|\s+at\s+/)[0]?.trim() || null;
}

const evidenceFor = ({ mailbox, where }: Candidate, body: Body): Evidence =>
  where === 'body'
    ? evidenceOf('body', body.current, mailbox.address ?? '')
    : { where, words: where === 'invite' ? (mailbox.address ?? '') : writtenMailbox(mailbox) };
