import { CLAIMABLE, type Claim, type ClaimableKind, type Claimed } from '../claims.ts';
import { zoneOfPlace } from '../clock/zones.ts';
import { type Candidates, type Clues, candidatesIn, nameKey, recruiterIn } from '../facts/facts.ts';
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

/** What a claim is held against. */
interface Ground extends Provable {
  /** What the rules read. */
  read: Facts;
  candidates: Candidates;
  quotes: Quotable;
}

/**
 * What of the second reader's claims is proved: the quote stands in what the message shows, and the value
 * follows from the quote by our own code. All else is dropped, and so is what it says in two ways.
 * @param read what the rules read of the same message
 */
export function prove(parts: Provable, read: Facts, claims: readonly Claim[]): Proved {
  if (!claims.length) return { facts: {}, kind: null };
  const { original, body } = parts.clues.letter;
  const quotes = quotable(original, body.current);
  const ground = { ...parts, read, quotes, candidates: candidatesIn(parts.clues, read) };
  const only = <Value extends string>(fact: Claimed, proved: Proving<Value>) =>
    theOnly(claims.filter((claim) => claim.fact === fact).flatMap((claim) => proved(ground, claim) ?? []));
  const company = only('company', provedCompany);
  const role = only('role', provedRole);
  const recruiterName = only('recruiterName', provedPerson);
  const named = { ...definedOf({ company, recruiterName }), ...read };
  const recruiterEmail = only('recruiterEmail', (it, claim) => provedAddress({ ...it, read: named }, claim));
  const time = only('start', provedTime);
  const isInstant = time !== undefined && time.value.length > 'YYYY-MM-DDTHH:MM:SS'.length;
  return {
    facts: definedOf({
      company,
      role: role && company && nameKey(role.value) === nameKey(company.value) ? undefined : role,
      recruiterName,
      recruiterEmail,
      ...(isInstant ? { start: time } : { localStart: time }),
    }),
    kind: only('kind', provedKind) ?? null,
  };
}

/** Proves one claim, or does not. */
type Proving<Value extends string> = (ground: Ground, claim: Claim) => Fact<Value> | null;

/** What is proved of one fact; nothing where two claims say two things. */
function theOnly<Value extends string>(proved: Fact<Value>[]): Fact<Value> | undefined {
  const [first] = proved;
  return first && proved.every(({ value }) => value === first.value) ? first : undefined;
}

const definedOf = <Some extends object>(some: Some) =>
  Object.fromEntries(Object.entries(some).filter(([, fact]) => fact !== undefined)) as {
    [name in keyof Some]?: Exclude<Some[name], undefined>;
  };

const evidenceOf = ({ where, words, range }: Found): Evidence => ({
  where,
  words,
  ...(range ? { range } : {}),
  reader: 'second',
});

const tidy = (value: string) => value.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A name that stands in its quote. */
function quotedName({ quotes }: Ground, { value, quote }: Claim): Fact<string> | null {
  const name = tidy(value);
  const found = quotes(quote);
  return found && standsIn(name, found) ? { value: name, evidence: evidenceOf(found) } : null;
}

/** A word that begins a name, or goes on with it. */
const CAPITALISED = "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'\u2019.&+-]*";
const COMPANY = new RegExp(`^${CAPITALISED}(?: (?:[&+]|\\p{L}{1,3}|${CAPITALISED})){0,5}$`, 'u');
/** Two names or more. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'\u2019.-]*(?: (?:\p{L}{1,3}|\p{Lu}[\p{L}\p{M}'\u2019.-]*)){1,4}$/u;

/** Whether a name is also one of some others'. */
const isAnyOf = (others: (string | null | undefined)[], name: string) =>
  others.some((other) => other && nameKey(other) === nameKey(name));

/**
 * What the rules weigh as a company or is written like one; never the owner, whoever writes, or a service
 * that many companies write with.
 */
function provedCompany(ground: Ground, claim: Claim): Fact<string> | null {
  const proved = quotedName(ground, claim);
  if (!proved) return null;
  const { value } = proved;
  const { letter } = ground.clues;
  const { candidates, read } = ground;
  const isLikeOne =
    candidates.company.has(nameKey(value)) ||
    (COMPANY.test(value) && !isDateWord(value.toLowerCase()) && !zoneOfPlace(value));
  const { from, replyTo } = letter.original;
  const writers = [from, replyTo].map((mailbox) => personName(mailbox?.name ?? null, mailbox?.address));
  const others = [letter.reader, read.recruiterName?.value, read.role?.value, ...writers];
  const isAnother = isAnyOf([...others, ...letter.own.map(localOf)], value);
  return isLikeOne && !isAnother && !isServiceName(value) ? proved : null;
}

/** A title that the rules weigh as one, which is not the company's name. */
function provedRole(ground: Ground, claim: Claim): Fact<string> | null {
  const proved = quotedName(ground, claim);
  const isTitle = proved && ground.candidates.role.has(nameKey(proved.value));
  return isTitle && !isAnyOf([ground.read.company?.value], proved.value) ? proved : null;
}

/** A person, who is neither the one that the message is to nor a company, a team or a service. */
function provedPerson(ground: Ground, claim: Claim): Fact<string> | null {
  const proved = quotedName(ground, claim);
  const name = proved && personName(proved.value);
  if (!proved || !name || isServiceName(name)) return null;
  const { clues, candidates, read } = ground;
  const isName = FULL_NAME.test(name) || candidates.recruiterName.has(nameKey(name));
  const isAnother = isAnyOf([clues.letter.reader, read.company?.value, read.role?.value], name);
  return isName && !isAnother ? { ...proved, value: name } : null;
}

/** An address that the message carries, stands in the quote, and would do by the rules. */
function provedAddress({ clues, read, quotes }: Ground, { value, quote }: Claim): Fact<string> | null {
  const address = asAddress(value);
  const found = quotes(quote);
  if (!address || !found?.words.toLowerCase().includes(address)) return null;
  if (isAmong(clues.letter.own, address) || !recruiterIn(clues, read, address)) return null;
  return { value: address, evidence: evidenceOf(found) };
}

/**
 * The one moment that our grammar reads in the quote, and at the same place in the whole text, which may say
 * its zone. What the second reader takes it for is not looked at.
 */
function provedTime({ clues, times, quotes }: Ground, { quote }: Claim): Fact<string> | null {
  const { original, body, language } = clues.letter;
  const found = quotes(quote);
  const { range } = found ?? {};
  if (!found || !range) return null;
  const [alone, ...others] = findTimes(body.current.slice(...range), original.date, language).moments;
  const within = times.moments.filter((moment) => range[0] <= moment.range[0] && moment.range[0] < range[1]);
  const [placed, ...further] = within;
  if (!alone || !placed || others.length || further.length) return null;
  return alone.local === placed.local && !placed.date.contradicted
    ? { value: placed.at, evidence: evidenceOf(found) }
    : null;
}

/** What is written for a machine is no sentence that a recruiter says: "kind=offer", a piece of JSON. */
const FOR_A_MACHINE = /[={}`]/;

/** A kind that our own reader of sentences hears in those that the quote is from. */
function provedKind({ signs, quotes }: Ground, { value, quote }: Claim): Fact<ClaimableKind> | null {
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
  const said = whole.filter(({ text }) => !FOR_A_MACHINE.test(text));
  return sayClearly(kind, said, signs.language) ? { value: kind, evidence: evidenceOf(found) } : null;
}
