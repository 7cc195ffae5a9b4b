import { once } from '../../once.ts';
import { zoneOfPlace } from '../clock/zones.ts';
import type { Letter } from '../letter.ts';
import { companyKey } from '../names/domains.ts';
import { fitsAddress, personName } from '../names/person-name.ts';
import { serviceOf } from '../names/services.ts';
import type { Evidence, Facts } from '../reading.ts';
import { type Choice, choose, met, noChoice, propose } from '../text/choice.ts';
import { everyEntry } from '../text/entries.ts';
import { entriesIn } from '../text/entry-list.ts';
import type { Language } from '../words/languages.ts';
import { byLanguage } from '../words/words.ts';
import { agreementWith, isTenant, type Senders } from './agreement.ts';
import {
  addPairs,
  beforeArticles,
  CLOSE,
  cross,
  type Inside,
  insideOf,
  lineOf,
  NEAR,
  type Neighbour,
  neighbour,
  partedBy,
  ROW,
  relate,
} from './beside.ts';
import model from './fact-model.json' with { type: 'json' };
import { MARK, marksOf, plain } from './job-words.ts';
import { addShares, mentionedIn } from './mentions.ts';
import type { Place, PlaceName } from './places.ts';
import {
  DAY,
  distinct,
  familyOf,
  HARD,
  has,
  isLink,
  READER,
  type Span,
  type Tokens,
  written,
} from './tokens.ts';

const HONORIFICS = MARK.honorifics | MARK.degrees;

const MOST_WORDS = 10;

/** What is known of a letter when its company is looked for. */
interface Known {
  letter: Letter;
  senders: Senders;
  role: string | null;
  /** Names of persons in the header. */
  persons: string[];
  context: 'client' | 'client named' | 'unnamed' | 'agency' | 'plain';
}

/**
 * The company that interviews: of all places that may name it the one that learned weights favour, for which
 * the sender's domain is one vote among others; nothing where none is likely enough.
 */
export function readCompany(
  letter: Letter,
  places: Place[],
  { senders, role }: { senders: Senders; role: Facts['role'] },
): Facts['company'] {
  const chosen = choose(companyChoice(letter, places, { senders, role: role?.value ?? null }), model.company);
  return chosen ? { value: chosen.value, evidence: chosen.evidence() } : undefined;
}

/** What may be the company, by each place that may say it. */
export function companyChoice(
  letter: Letter,
  places: Place[],
  { senders, role }: { senders: Senders; role: string | null },
): Choice {
  const choice = noChoice();
  const { original, invitations, language } = letter;
  const mailboxes = [original.from, original.replyTo, ...invitations.map(({ organizer }) => organizer)];
  const persons = mailboxes.flatMap((mailbox) => personName(mailbox?.name ?? null, mailbox?.address) ?? []);
  const known: Known = { letter, senders, role, persons, context: contextOf(places, senders) };
  for (const place of places)
    for (const span of distinct(spansIn(place))) proposeSpan(choice, place, { span, known });
  for (const { label, address, by } of senders.labels) proposeLabel(choice, label, { address, by, known });
  proposeMentions(choice, places, known);
  choice.none.add(`none in ${known.context}`);
  choice.none.add(
    senders.labels.some(({ by }) => by !== 'text') ? 'none with domain' : 'none without domain',
  );
  const main = places.find(({ name }) => name === 'main')?.lower ?? '';
  for (const { value, features } of choice.candidates.values()) {
    const lower = value.toLowerCase();
    const found = places.filter((place) => place.lower.includes(lower));
    for (const { name } of found) features.add(met('in', name));
    features.add(met('places', String(Math.min(found.length, 4))));
    if (main.indexOf(lower, main.indexOf(lower) + 1) > main.indexOf(lower)) features.add('repeated');
  }
  relate(
    [...choice.candidates.values()].map(({ value, features }) => ({ words: value.toLowerCase(), features })),
    (relation, other) => (other.features.has('domain+exact') ? `${relation} that agrees` : relation),
  );
  const named = [...choice.candidates.values()].filter(({ features }) => !features.has('label'));
  const isWritten = named.some(({ features }) => features.has('domain+exact'));
  const isSpelled = named.some(({ features }) => PARTLY.some((part) => features.has(part)));
  for (const [key, { features }] of choice.candidates) {
    if (!features.has('label')) continue;
    if (isWritten) choice.candidates.delete(key);
    else if (isSpelled) features.add('label beside a name');
  }
  pair(choice, known, language);
  return choice;
}

/** The words of agencies that are long enough to be told within a domain's name. */
const AGENCY_LABELS = Object.values(byLanguage(({ job }) => job.agencies)).flatMap((list) =>
  entriesIn(list).flatMap((entry) => {
    const word = plain(entry.replace('*', ''));
    return word.length > 5 && !word.includes(' ') ? [word] : [];
  }),
);

/**
 * For whom the letter speaks. A client is the company only where an agency writes: "the client moved the
 * date" of anybody else is none.
 */
function contextOf(places: Place[], { labels }: Senders): Known['context'] {
  const seen = { client: false, unnamed: false };
  let isAgency = labels.some(({ label }) => AGENCY_LABELS.some((word) => label.includes(word)));
  for (const { name, tokens } of places)
    for (let at = 0; at < tokens.count; at++) {
      const begins = tokens.begins[at] ?? 0;
      if (begins & MARK.clients && name !== 'history') seen.client = true;
      if (begins & MARK.unnamedClients && name === 'main') seen.unnamed = true;
      if (begins & MARK.agencies && name === 'signature' && tokens.capital[at]) isAgency = true;
    }
  if (seen.client) return isAgency ? 'client' : 'client named';
  return seen.unnamed ? 'unnamed' : isAgency ? 'agency' : 'plain';
}

/** Runs of words in capitals, whole and without what leads or ends them. */
function spansIn({ name, tokens }: Place): Span[] {
  const spans: Span[] = [];
  const { count, gaps, capital } = tokens;
  for (let at = 0; at < count && spans.length < 300; at++) {
    if (!beginsName(tokens, at)) continue;
    let end = at;
    for (let next = at + 1; next < count && next - at < MOST_WORDS + 4; next++) {
      const gap = gaps[next] ?? 'end';
      const isBroken = gap === 'line' && name === 'main';
      if (gap !== 'space' && gap !== 'none' && !isBroken) break;
      if (isBoundary(tokens, next)) break;
      const isName = capital[next] || tokens.words[next] === '&';
      if (isName) end = next;
      else if (!goesOnInSmall(tokens, { first: at, end, next })) break;
    }
    if (tokens.words[end] === '&') end--;
    spans.push(...variants(tokens, [at, end]));
    at = Math.max(at, end);
  }
  return spans;
}

const MOST_JOINS = 2;
const MOST_SMALL = 5;
const NO_NAME = MARK.stops | MARK.companyDoes | MARK.hiring;

/**
 * Whether a name may go on over a word in small letters: one that joins, or, behind the word for an
 * institution, what it does: "Centre hospitalier intercommunal du Val d'Aure".
 */
function goesOnInSmall(
  { covers }: Tokens,
  { first, end, next }: { first: number; end: number; next: number },
): boolean {
  const isJoin = has(covers, next, MARK.joins);
  if (!has(covers, first, MARK.organisations)) return isJoin && next - end <= MOST_JOINS;
  return next - end <= MOST_SMALL && (isJoin || !has(covers, next, NO_NAME));
}

const beginsName = (tokens: Tokens, at: number) =>
  !isBoundary(tokens, at) &&
  (Boolean(tokens.capital[at]) ||
    (/^\d{1,3}$/.test(tokens.words[at] ?? '') && Boolean(tokens.capital[at + 1])));

const isBoundary = (tokens: Tokens, at: number) =>
  isLink(tokens, at) ||
  has(tokens.covers, at, READER) ||
  (has(tokens.covers, at, MARK.greetings) && !has(tokens.covers, at, MARK.organisations | MARK.joins)) ||
  isDate(tokens, at);

/** Whether a word is of a date; a short one beside a name is not: "Mar Azul". */
function isDate({ covers, capital, words }: Tokens, at: number): boolean {
  if (!has(covers, at, DAY) || has(covers, at, MARK.organisations)) return false;
  const isName = (beside: number) => Boolean(capital[beside]) && !has(covers, beside, DAY);
  return (words[at] ?? '').length > 4 || !(isName(at + 1) || isName(at - 1));
}

/** What a company's name may stand behind, and in front of, within a run of words in capitals. */
const LEADING =
  marksOf(`hiring, departments, stops, articles, roleNouns, titles, at, signOffs, persons, honorifics,
  degrees, joins, companyFrames, companyDoes`);
const CLOSING = marksOf('departments, legalForms, companyDoes, hiring, joins, titles, roleNouns, at');

/**
 * A run of names, and its parts: behind a word of hiring, in front of a department, a legal form or "and".
 */
function variants(tokens: Tokens, [first, last]: Span): Span[] {
  const { covers, begins } = tokens;
  const starts = new Set<number>([first]);
  const ends = new Set<number>([last]);
  for (let at = first; at <= last; at++) {
    const leads = has(covers, at, LEADING);
    if (leads && at < last && beginsName(tokens, at + 1)) starts.add(at + 1);
    const closes = has(begins, at, CLOSING);
    const isSmall = !tokens.capital[at] && !has(covers, at, MARK.joins);
    if ((closes || isSmall) && at > first) ends.add(at - 1);
    if (has(covers, at, MARK.organisations) && at < last) ends.add(at);
  }
  const spans: Span[] = [];
  for (const start of starts)
    for (const end of ends) {
      let to = end;
      while (
        to > start &&
        (has(covers, to, MARK.legalForms) ||
          (has(covers, to, MARK.joins) && !tokens.capital[to]) ||
          tokens.words[to] === '&')
      )
        to--;
      if (to >= start && to - start < MOST_WORDS && spans.length < 24) spans.push([start, to]);
    }
  return spans;
}

const tidy = (name: string) => name.replace(/['\u2019]s$/, '').replace(/[.,]+$/, '');

/**
 * Whether a domain, or a name in a service's address, has the beginning of a word: of most words it has none.
 */
const mayAgree = ({ words }: Tokens, [first, last]: Span, { senders: { labels, tenants } }: Known): boolean =>
  words.slice(first, last + 1).some((word) => {
    const start = word.slice(0, 3);
    if (start.length > 2 && labels.some(({ letters }) => letters.includes(start))) return true;
    for (const tenant of tenants) if (tenant.startsWith(start)) return true;
    return false;
  });

/** A name with its legal form, where the domain has that too: "Heather Corp" of heathercorp.example. */
function withForm(tokens: Tokens, [first, last]: Span, { senders }: Known): string | null {
  let end = last;
  while (
    end + 1 < tokens.count &&
    has(tokens.covers, end + 1, MARK.legalForms) &&
    tokens.gaps[end + 1] === 'space'
  )
    end++;
  if (end === last) return null;
  const [name, whole] = [written(tokens, first, last), written(tokens, first, end)];
  const isDomains = (value: string) =>
    senders.labels.some(({ letters }) => agreementWith(letters, value) === 'exact');
  return isDomains(whole) && !isDomains(name) ? whole : null;
}

function proposeSpan(choice: Choice, place: Place, { span, known }: { span: Span; known: Known }): void {
  const [first, last] = span;
  const { tokens } = place;
  const value = tidy(withForm(tokens, span, known) ?? written(tokens, first, last));
  if (value.length < 2 || value.length > 90 || /^\d+$/.test(value) || value === known.role) return;
  if (isBuilding(tokens, span) && !agreements(known, value).includes('domain+exact')) return;
  const features = featuresOf(place, span, { value, known });
  if (
    !features.size &&
    !(mayAgree(tokens, span, known) && agreements(known, value).some((one) => AGREES.has(one)))
  )
    return;
  const key = companyKey(value);
  propose(choice, key, {
    value,
    evidence: () => place.evidence([tokens.from[first] ?? 0, tokens.to[last] ?? 0]),
    features,
    ofValue: () => [...agreements(known, value), ...ofName(value, known)],
  });
}

/** So likely a mention is something to choose, though no grammar takes it for a name. */
const LIKELY_ENOUGH = 0.15;

function proposeMentions(choice: Choice, places: Place[], known: Known): void {
  const named = mentionedIn(places, 'company', known.letter.language);
  const shares = named.flatMap(({ place: { tokens, name, evidence }, span, likelihood }) => {
    const [first, last] = span;
    const value = tidy(written(tokens, first, last));
    const key = companyKey(value);
    const ofValue = () => [...agreements(known, value), ...ofName(value, known)];
    if (isBuilding(tokens, span) && !ofValue().includes('domain+exact')) return [];
    if (likelihood > LIKELY_ENOUGH && !choice.candidates.has(key))
      propose(choice, key, {
        value,
        evidence: () => evidence([tokens.from[first] ?? 0, tokens.to[last] ?? 0]),
        features: ['only mentioned'],
        ofValue,
      });
    return [{ key, name, likelihood }];
  });
  addShares(choice, shares);
}

/** The domain alone: what else is left where nothing names the company. */
function proposeLabel(
  choice: Choice,
  label: string,
  { address, by, known }: { address: string; by: string; known: Known },
): void {
  const words = label.split('-');
  const value = words.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
  const evidence: Evidence = { where: 'domain', words: address };
  const isKnown = choice.candidates.has(companyKey(value));
  propose(choice, companyKey(value), {
    value,
    evidence: () => evidence,
    features: isKnown
      ? []
      : [
          'label',
          `label by ${by}`,
          `label words=${words.length}`,
          `label letters=${Math.min(4, Math.floor(label.length / 4))}`,
          `label in ${known.context}`,
          ...agreements(known, value),
        ],
  });
}

const agreements = ({ senders }: Known, value: string) => {
  const found: string[] = [];
  for (const { letters, by } of senders.labels) {
    const agreement = agreementWith(letters, value);
    if (agreement) found.push(met('domain', agreement), met(met('domain', agreement), by));
  }
  if (!found.length && senders.labels.some(({ by }) => by !== 'text')) found.push('domain+other');
  if (!senders.labels.length) found.push('domain+none');
  if (isTenant(senders, value)) found.push('tenant');
  return found;
};

/** Places of running text, where a word in capitals says nothing by itself. */
const RUNNING = new Set<PlaceName>(['main', 'history', 'description']);
const UNSAID = new Set(['other', 'hiring', 'title', 'department', 'honorific']);
const AGREES = new Set([
  'domain+exact',
  'domain+begins',
  'domain+contains',
  'domain+word',
  'domain+initials',
  'tenant',
]);

/** What leads to a company; an article at its end is its own. */
const LEADS = MARK.companyFrames | MARK.at | MARK.clients;
const IN_FRONT: Neighbour[] = [
  ['label', 'ends', MARK.companyLabels, ROW],
  ['client', 'ends', MARK.clients, new Set([...NEAR, 'colon'])],
  ['at', 'ends', MARK.at, NEAR],
  ['frame', 'ends', MARK.companyFrames, NEAR],
  ['honorific', 'covers', HONORIFICS, NEAR],
  ['with', 'ends', MARK.persons, NEAR],
  ['role frame', 'ends', MARK.roleFrames, NEAR],
  ['hint', 'ends', MARK.companyHints, NEAR],
  ['department', 'covers', MARK.departments, NEAR],
  ['title', 'covers', MARK.titles, NEAR],
  ['hiring', 'covers', MARK.hiring, NEAR],
];
const BEHIND: Neighbour[] = [
  ['department', 'begins', MARK.departments, NEAR],
  ['does', 'begins', MARK.companyDoes, NEAR],
  ['title', 'begins', MARK.titles, NEAR],
  ['hiring', 'begins', MARK.hiring, NEAR],
  ['at', 'begins', MARK.at, CLOSE],
  ['stop', 'begins', MARK.stops | MARK.joins, CLOSE],
];
const INSIDE: Inside[] = [
  ['title', MARK.titles, MARK.organisations],
  ['hiring', MARK.hiring, MARK.organisations],
  ['department', MARK.departments, MARK.organisations],
  ['stop', MARK.stops, MARK.joins],
  ['join', MARK.joins],
  ['recruiter', MARK.recruiters],
  ['agency', MARK.agencies],
  ['honorific', HONORIFICS],
  ['noun', MARK.roleNouns],
  ['sign-off', MARK.signOffs],
  ['at', MARK.at],
];

const FRONT = { en: 'en front', de: 'de front', nl: 'nl front', romance: 'romance front' };
const BACK = { en: 'en back', de: 'de back', nl: 'nl back', romance: 'romance back' };

/** The last words of what rows with a place are labelled: "Venue: Crestline House, 4 Mill Lane". */
const PLACE_LABELS = once(
  () => new Set(everyEntry(({ place }) => place.rows.where).map((entry) => plain(entry).split(' ').at(-1))),
);

/** A building, not who is in it: a name behind a label for places and in front of a number. */
const isBuilding = ({ gaps, words }: Tokens, [first, last]: Span): boolean =>
  gaps[first] === 'colon' &&
  PLACE_LABELS().has(words[first - 1] ?? '') &&
  gaps[last + 1] === 'comma' &&
  /^\d/.test(words[last + 1] ?? '');

/** What is so of a span; nothing where nothing says that it is a company. */
function featuresOf(
  { name, tokens }: Place,
  [first, last]: Span,
  { value, known }: { value: string; known: Known },
): Set<string> {
  const { gaps, covers, capital } = tokens;
  const before = beforeArticles(tokens, first, { articles: MARK.articles, leads: LEADS });
  const start = neighbour(tokens, { at: before, gap: gaps[before + 1] ?? 'end' }, IN_FRONT) ?? 'other';
  let at = last + 1;
  while (has(covers, at, MARK.legalForms) && !HARD.has(gaps[at] ?? 'end') && at - last < 5) at++;
  const legal = at > last + 1;
  const beside = { at, gap: gaps[at] ?? 'end' };
  const end = neighbour(tokens, beside, BEHIND) ?? partedBy(tokens, beside);
  const inside = insideOf(tokens, [first, last], INSIDE);
  const features = new Set<string>();
  let isSaid = legal || end === 'does' || end === 'department';
  for (let at = first; at <= last; at++) {
    if (!has(covers, at, MARK.organisations)) continue;
    isSaid = true;
    inside.add(`organisation${at === first ? ' first' : at === last ? ' last' : ''}`);
    const isFor = has(covers, at + 1, MARK.joins) && Boolean(capital[at + 2] || capital[at + 3]);
    if (isFor && !HARD.has(gaps[at + 1] ?? 'end'))
      inside.add(at < last ? 'organisation for' : 'organisation cut');
  }
  if (RUNNING.has(name) && UNSAID.has(start) && !isSaid) return features;
  for (let at = first + 1; at < last; at++)
    if (!capital[at] && !has(covers, at, MARK.joins)) inside.add('small');
  if (has(covers, first, MARK.articles)) inside.add('article first');
  if (tokens.text.slice(tokens.from[first], tokens.to[last]).includes('\n')) inside.add('line');
  for (const what of inside) features.add(met('inside', what));
  const count = last - first + 1;
  const group = familyOf(known.letter.language);
  const [starts, stops, placed, parts] = [
    met('start', start),
    met('end', end),
    met('place', name),
    met('gap', gaps[first] ?? ''),
  ];
  for (const one of [starts, stops, placed, parts, met('words', String(Math.min(count, 5)))])
    features.add(one);
  addPairs(features, [
    [starts, stops],
    [placed, starts],
    [group, starts],
    [placed, parts],
    [placed, stops],
    [parts, stops],
  ]);
  if (gaps[before + 1] === 'space') features.add(met(FRONT[group], tokens.words[before] ?? ''));
  if (gaps[last + 1] === 'space') features.add(met(BACK[group], tokens.words[last + 1] ?? ''));
  if (legal) features.add('legal').add(met('legal', placed));
  if (before < first - 1) features.add('article').add(met('article', starts));
  if (!/\p{Ll}/u.test(value) && value.length > 3) features.add('in capitals');
  if (!capital[first]) features.add('in small letters');
  if (name === 'signature') {
    const line = lineOf(tokens, first);
    features.add(`line=${Math.min(line, 5)}`).add(`line+words=${Math.min(line, 5)}+${Math.min(count, 3)}`);
  }
  if (name === 'main' && (tokens.from[first] ?? 0) < 350) features.add('early');
  if (serviceOf(known.letter.original.from?.address ?? '')) features.add(met(placed, 'through a service'));
  const { role } = known;
  if (role) {
    const lead = tokens.text.slice(
      Math.max(0, (tokens.from[first] ?? 0) - role.length - 30),
      tokens.from[first],
    );
    const at = lead.lastIndexOf(role);
    if (at >= 0) features.add('behind role').add(met('behind role', starts)).add(met('behind role', parts));
    const tail = tokens.text.slice(tokens.to[last], (tokens.to[last] ?? 0) + role.length + 6);
    if (tail.includes(role)) features.add('in front of role');
    if (role.includes(value)) features.add('within role');
    if (value.includes(role)) features.add('holds role');
  }
  return features;
}

function ofName(value: string, { letter, persons, senders }: Known): string[] {
  const found: string[] = [];
  const lower = value.toLowerCase();
  if (persons.some((person) => person.toLowerCase() === lower)) found.push('is a sender');
  else if (
    persons.some((person) => person.toLowerCase().includes(lower) || lower.includes(person.toLowerCase()))
  )
    found.push('is part of a sender');
  for (const address of [letter.original.from?.address, letter.original.replyTo?.address])
    if (address && fitsAddress(value, address)) found.push('fits an address');
  if (
    [...senders.services].some(
      (service) => ` ${lower} `.includes(` ${service} `) || service.startsWith(`${lower} `),
    )
  )
    found.push('service');
  if (zoneOfPlace(value)) found.push('town');
  return found;
}

const PARTLY = ['domain+begins', 'domain+contains', 'domain+word', 'domain+initials'];
const PAIRED = entriesIn(`
  fits an address, domain+exact, domain+begins, domain+contains, domain+word, domain+other, domain+none,
  tenant, legal, service, is a sender, behind role, start+client, start+at, start+frame, start+label,
  end+does,
  end+department, place+signature, place+from, place+subject, town, label`);
const MET = entriesIn(`
  start+at, start+frame, start+client, start+hint, in+main, in+subject, in+signature, in+from, places+1,
  places+2, places+3, legal, tenant, place+signature, end+hard, words+1, words+2, inside+title,
  inside+organisation first, inside+organisation last, inside+agency, fits an address, is a sender`);

/** Features that mean something else where they meet. */
function pair({ candidates }: Choice, { context }: Known, language: Language): void {
  const group = language === 'en' ? 'en' : 'other';
  for (const { features } of candidates.values()) {
    cross(features, PAIRED, MET);
    for (const one of PAIRED) {
      if (!features.has(one)) continue;
      features.add(met(one, context));
      if (one.startsWith('start')) features.add(met(one, group));
    }
  }
}
