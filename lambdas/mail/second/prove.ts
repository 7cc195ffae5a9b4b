import { CLAIMABLE, type Claim, type ClaimableKind, type Claimed } from '../claims.ts';
import { zoneOfPlace } from '../clock/zones.ts';
import { type Clues, candidatesIn, nameKey, recruiterIn } from '../facts/facts.ts';
import { type Signs, sayClearly } from '../kind/kind.ts';
import { asAddress, isAmong, localOf } from '../names/address.ts';
import { personName } from '../names/person-name.ts';
import { isServiceName } from '../names/services.ts';
import type { Evidence, Fact, Facts, Proposed } from '../reading.ts';
import { findTimes, isDateWord, type Times } from '../when/when.ts';
import { type Found, type Quotable, quotable, standsIn } from './quote.ts';

/** A message taken apart, as its reading was made from it. */
export interface Provable {
  clues: Clues;
  times: Times;
  signs: Signs;
}

/** What is left of the second reader's claims. */
export interface Proved {
  facts: Proposed;
  kind: Fact<ClaimableKind> | null;
}

/**
 * What of the second reader's claims is proved: the quote stands in what the message shows, and the value
 * follows from the quote by our own code. All else is dropped, and so is what it says in two ways.
 * @param read what the rules read of the same message
 */
export function prove(parts: Provable, read: Facts, claims: readonly Claim[]): Proved {
  const { original, body } = parts.clues.letter;
  const quotes = quotable(original, body.current);
  const company = theOnly(claims, 'company', (claim) => provedCompany(parts, read, [claim, quotes]));
  const role = theOnly(claims, 'role', (claim) => provedRole(parts, read, [claim, quotes]));
  const recruiterName = theOnly(claims, 'recruiterName', (claim) =>
    provedPerson(parts, read, [claim, quotes]),
  );
  const named = { ...read, ...definedOf({ company, recruiterName }), ...onlyNames(read) };
  const recruiterEmail = theOnly(claims, 'recruiterEmail', (claim) =>
    provedAddress(parts, named, [claim, quotes]),
  );
  const time = theOnly(claims, 'start', (claim) => provedTime(parts, [claim, quotes]));
  const isInstant = time !== undefined && time.value.length > 'YYYY-MM-DDTHH:MM:SS'.length;
  return {
    facts: definedOf({
      company,
      role: role && company && nameKey(role.value) === nameKey(company.value) ? undefined : role,
      recruiterName,
      recruiterEmail,
      ...(isInstant ? { start: time } : { localStart: time }),
    }),
    kind: theOnly(claims, 'kind', (claim) => provedKind(parts, [claim, quotes])) ?? null,
  };
}

const onlyNames = ({ company, recruiterName }: Facts) => definedOf({ company, recruiterName });

const definedOf = <Some extends object>(some: Some) =>
  Object.fromEntries(Object.entries(some).filter(([, fact]) => fact !== undefined)) as {
    [name in keyof Some]?: Exclude<Some[name], undefined>;
  };

type Quoted = [claim: Claim, quotes: Quotable];

/** What is proved of one fact; nothing where two claims say two things. */
function theOnly<Value extends string>(
  claims: readonly Claim[],
  fact: Claimed,
  proved: (claim: Claim) => Fact<Value> | null,
): Fact<Value> | undefined {
  const all = claims.filter((claim) => claim.fact === fact).flatMap((claim) => proved(claim) ?? []);
  const [first] = all;
  return first && all.every(({ value }) => value === first.value) ? first : undefined;
}

const evidenceOf = ({ where, words, range }: Found): Evidence => ({
  where,
  words,
  ...(range ? { range } : {}),
  reader: 'second',
});

const tidy = (value: string) => value.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A name that stands in its quote. */
function quotedName([{ value, quote }, quotes]: Quoted): Fact<string> | null {
  const name = tidy(value);
  const found = quotes(quote);
  return found && standsIn(name, found) ? { value: name, evidence: evidenceOf(found) } : null;
}

/** A word that begins a name, or goes on with it. */
const CAPITALISED = "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'\u2019.&+-]*";
const COMPANY = new RegExp(`^${CAPITALISED}(?: (?:[&+]|\\p{L}{1,3}|${CAPITALISED})){0,5}$`, 'u');

/** Whether some words may be a company's name: the rules weigh them as one, or they are written like one. */
const isCompanyLike = (name: string, candidates: ReadonlySet<string>) =>
  candidates.has(nameKey(name)) ||
  (COMPANY.test(name) && !isDateWord(name.toLowerCase()) && !zoneOfPlace(name));

/** No company is called like the owner, whoever writes, or a service that many companies write with. */
function provedCompany(parts: Provable, read: Facts, quoted: Quoted): Fact<string> | null {
  const proved = quotedName(quoted);
  if (!proved || !isCompanyLike(proved.value, candidatesIn(parts.clues, read).company)) return null;
  const { letter } = parts.clues;
  const { from, replyTo } = letter.original;
  const persons = [
    letter.reader,
    read.recruiterName?.value,
    ...[from, replyTo].map((mailbox) => personName(mailbox?.name ?? null, mailbox?.address)),
    ...letter.own.map(localOf),
  ].flatMap((name) => (name ? nameKey(name) : []));
  const key = nameKey(proved.value);
  const isRole = read.role !== undefined && nameKey(read.role.value) === key;
  return isServiceName(proved.value) || persons.includes(key) || isRole ? null : proved;
}

/** A title that the rules weigh as one, which is not the company's name. */
function provedRole({ clues }: Provable, read: Facts, quoted: Quoted): Fact<string> | null {
  const proved = quotedName(quoted);
  if (!proved || !candidatesIn(clues, read).role.has(nameKey(proved.value))) return null;
  const isCompany = read.company !== undefined && nameKey(read.company.value) === nameKey(proved.value);
  return isCompany ? null : proved;
}

/** Two names or more, or one that our grammar takes for somebody's. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'\u2019.-]*(?: (?:\p{L}{1,3}|\p{Lu}[\p{L}\p{M}'\u2019.-]*)){1,4}$/u;

/** A person, who is neither the one that the message is to nor a company, a team or a service. */
function provedPerson({ clues }: Provable, read: Facts, quoted: Quoted): Fact<string> | null {
  const proved = quotedName(quoted);
  const name = proved && personName(proved.value);
  if (!proved || !name || isServiceName(name)) return null;
  const { recruiterName } = candidatesIn(clues, read);
  const others = [clues.letter.reader, read.company?.value, read.role?.value];
  const isAnother = others.some((other) => other && nameKey(other) === nameKey(name));
  const isName = FULL_NAME.test(name) || recruiterName.has(nameKey(name));
  return isName && !isAnother ? { ...proved, value: name } : null;
}

/** An address that the message carries, stands in the quote, and would do by the rules. */
function provedAddress(
  { clues }: Provable,
  named: Facts,
  [{ value, quote }, quotes]: Quoted,
): Fact<string> | null {
  const address = asAddress(value);
  const found = quotes(quote);
  if (!address || !found?.words.toLowerCase().includes(address)) return null;
  if (isAmong(clues.letter.own, address) || !recruiterIn(clues, named, address)) return null;
  return { value: address, evidence: evidenceOf(found) };
}

/**
 * The one moment that our grammar reads in the quote, and at the same place in the whole text, which may say
 * its zone. What the second reader takes it for is not looked at.
 */
function provedTime(
  { clues: { letter }, times }: Provable,
  [{ quote }, quotes]: Quoted,
): Fact<string> | null {
  const { original, body } = letter;
  const found = quotes(quote);
  const { range } = found ?? {};
  if (!found || !range) return null;
  const [alone, ...others] = findTimes(body.current.slice(...range), original.date).moments;
  const within = times.moments.filter((moment) => range[0] <= moment.range[0] && moment.range[0] < range[1]);
  const [placed, ...further] = within;
  if (!alone || !placed || others.length || further.length) return null;
  return alone.local === placed.local && !placed.date.contradicted
    ? { value: placed.at, evidence: evidenceOf(found) }
    : null;
}

/** A kind whose words stand in the sentences that the quote is from, as our own reader of sentences hears them. */
function provedKind({ signs }: Provable, [{ value, quote }, quotes]: Quoted): Fact<ClaimableKind> | null {
  const kind = CLAIMABLE.find((one) => one === value);
  const found = quotes(quote);
  if (!kind || !found) return null;
  const { range } = found;
  const whole =
    found.where === 'subject'
      ? [signs.subject]
      : range
        ? signs.sentences.filter(({ range: [from, to] }) => from < range[1] && range[0] < to)
        : [];
  return sayClearly(kind, whole, signs.language) ? { value: kind, evidence: evidenceOf(found) } : null;
}
