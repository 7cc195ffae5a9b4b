import type { Letter } from '../forward/letter.ts';
import type { Evidence, Facts } from '../reading.ts';
import { entriesIn } from '../text/entries.ts';
import { zoneOfPlace } from '../when/zones.ts';
import type { Language } from '../words/languages.ts';
import { byLanguage } from '../words/words.ts';
import { agreementWith, isTenant, type Senders } from './agreement.ts';
import { type Choice, choose, met, noChoice, propose } from './choice.ts';
import { companyKey } from './domains.ts';
import model from './fact-model.json' with { type: 'json' };
import { bitsOf, plain } from './job-words.ts';
import { fitsAddress, personName } from './person-name.ts';
import { type Place, type PlaceName, READER } from './places.ts';
import { DAY, distinct, familyOf, HARD, has, isLink, type Span, type Tokens, written } from './tokens.ts';

const AT = bitsOf('at');
const FRAMES = bitsOf('companyFrames');
const HINTS = bitsOf('companyHints');
const DOES = bitsOf('companyDoes');
const LABELS = bitsOf('companyLabels');
const CLIENTS = bitsOf('clients');
const UNNAMED = bitsOf('unnamedClients');
const ORGANISATIONS = bitsOf('organisations');
const LEGAL = bitsOf('legalForms');
const AGENCIES = bitsOf('agencies');
const DEPARTMENTS = bitsOf('departments');
const HIRING = bitsOf('hiring');
const STOPS = bitsOf('stops');
const ARTICLES = bitsOf('articles');
const JOINS = bitsOf('joins');
const TITLES = bitsOf('titles');
const NOUNS = bitsOf('roleNouns');
const GREETINGS = bitsOf('greetings');
const HONORIFICS = bitsOf('honorifics', 'degrees');
const PERSONS = bitsOf('persons');
const RECRUITERS = bitsOf('recruiters');
const SIGN_OFFS = bitsOf('signOffs');
const ROLE_FRAMES = bitsOf('roleFrames');

const MOST_WORDS = 8;

/** What is known of a letter when its company is looked for. */
interface Known {
  letter: Letter;
  senders: Senders;
  role: string | null;
  /** Names of persons in the header. */
  persons: string[];
  context: 'client' | 'unnamed' | 'agency' | 'plain';
}

/**
 * The company that interviews: of all places that may name it the one that learned weights favour, for which the
 * sender's domain is one vote among others; nothing where none is likely enough.
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
  compare(choice);
  const isSpelled = [...choice.candidates.values()].some(
    ({ features }) => !features.has('label') && PARTLY.some((part) => features.has(part)),
  );
  for (const { features } of choice.candidates.values())
    if (isSpelled && features.has('label')) features.add('label beside a name');
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

function contextOf(places: Place[], { labels }: Senders): Known['context'] {
  let context: Known['context'] = 'plain';
  for (const { name, tokens } of places)
    for (let at = 0; at < tokens.count; at++) {
      const begins = tokens.begins[at] ?? 0;
      if (begins & CLIENTS && name !== 'history') context = 'client';
      if (begins & UNNAMED && context !== 'client' && name === 'main') context = 'unnamed';
      if (begins & AGENCIES && context === 'plain' && name === 'signature' && tokens.capital[at])
        context = 'agency';
    }
  const isAgency = labels.some(({ label }) => AGENCY_LABELS.some((word) => label.includes(word)));
  return context === 'plain' && isAgency ? 'agency' : context;
}

/** Runs of words in capitals, whole and without what leads or ends them. */
function spansIn({ name, tokens }: Place): Span[] {
  const spans: Span[] = [];
  const { count, gaps, covers, capital } = tokens;
  for (let at = 0; at < count && spans.length < 300; at++) {
    if (!beginsName(tokens, at)) continue;
    let end = at;
    for (let next = at + 1; next < count && next - at < MOST_WORDS + 4; next++) {
      const gap = gaps[next] ?? 'end';
      if (gap !== 'space' && gap !== 'none' && !(gap === 'line' && name === 'main')) break;
      if (isBoundary(tokens, next)) break;
      const isName = capital[next] || tokens.words[next] === '&';
      if (isName) end = next;
      else if (!has(covers, next, JOINS) || next - end > 2) break;
    }
    if (tokens.words[end] === '&') end--;
    spans.push(...variants(tokens, [at, end]));
    at = Math.max(at, end);
  }
  if (name === 'signature' || name === 'from' || name === 'reply-to') spans.push(...smallNames(tokens));
  return spans;
}

const beginsName = (tokens: Tokens, at: number) =>
  !isBoundary(tokens, at) &&
  (Boolean(tokens.capital[at]) ||
    (/^\d{1,3}$/.test(tokens.words[at] ?? '') && Boolean(tokens.capital[at + 1])));

const isBoundary = (tokens: Tokens, at: number) =>
  isLink(tokens, at) ||
  has(tokens.covers, at, READER) ||
  (has(tokens.covers, at, GREETINGS) && !has(tokens.covers, at, ORGANISATIONS | JOINS)) ||
  isDate(tokens, at);

/** Whether a word is of a date; a short one beside a name is not: "Mar Azul". */
function isDate({ covers, capital, words }: Tokens, at: number): boolean {
  if (!has(covers, at, DAY) || has(covers, at, ORGANISATIONS)) return false;
  const isName = (beside: number) => Boolean(capital[beside]) && !has(covers, beside, DAY);
  return (words[at] ?? '').length > 4 || !(isName(at + 1) || isName(at - 1));
}

/** A run of names, and its parts: behind a word of hiring, in front of a department, a legal form or "and". */
function variants(tokens: Tokens, [first, last]: Span): Span[] {
  const { covers, begins } = tokens;
  const starts = new Set<number>([first]);
  const ends = new Set<number>([last]);
  for (let at = first; at <= last; at++) {
    const leads = has(
      covers,
      at,
      HIRING |
        DEPARTMENTS |
        STOPS |
        ARTICLES |
        NOUNS |
        TITLES |
        AT |
        SIGN_OFFS |
        PERSONS |
        HONORIFICS |
        JOINS |
        FRAMES |
        DOES,
    );
    if (leads && at < last) starts.add(at + 1);
    const closes = has(begins, at, DEPARTMENTS | LEGAL | DOES | HIRING | JOINS | TITLES | NOUNS | AT);
    if (closes && at > first) ends.add(at - 1);
    if (has(covers, at, ORGANISATIONS) && at < last) ends.add(at);
  }
  const spans: Span[] = [];
  for (const start of starts)
    for (const end of ends) {
      let to = end;
      while (
        to > start &&
        (has(covers, to, LEGAL) ||
          (has(covers, to, JOINS) && !tokens.capital[to]) ||
          tokens.words[to] === '&')
      )
        to--;
      if (to >= start && to - start < MOST_WORDS && spans.length < 24) spans.push([start, to]);
    }
  return spans;
}

/** Whole parts of a signature that are written in small letters: "itwerk talents | Stuttgart". */
function smallNames(tokens: Tokens): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const gap = tokens.gaps[at] ?? 'end';
    if (gap === 'space' || gap === 'none' || tokens.capital[at] || isLink(tokens, at)) continue;
    let end = at;
    while (
      end + 1 < tokens.count &&
      tokens.gaps[end + 1] === 'space' &&
      end - at < 3 &&
      !isLink(tokens, end + 1)
    )
      end++;
    if (tokens.gaps[end + 1] !== 'space') spans.push([at, end]);
  }
  return spans;
}

const tidy = (name: string) => name.replace(/['\u2019]s$/, '').replace(/[.,]+$/, '');

/** Whether a domain, or a name in a service's address, has the beginning of a word: of most words it has none. */
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
  while (end + 1 < tokens.count && has(tokens.covers, end + 1, LEGAL) && tokens.gaps[end + 1] === 'space')
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
  if (value.length < 2 || value.length > 90 || /^\d+$/.test(value)) return;
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

/** What is so of a span; nothing where nothing says that it is a company. */
function featuresOf(
  { name, tokens }: Place,
  [first, last]: Span,
  { value, known }: { value: string; known: Known },
): Set<string> {
  const { gaps, covers, begins, ends, capital } = tokens;
  let before = first - 1;
  let article = false;
  while (
    before >= 0 &&
    first - before < 4 &&
    has(covers, before, ARTICLES) &&
    !has(ends, before, FRAMES | AT | CLIENTS) &&
    !HARD.has(gaps[before + 1] ?? 'end')
  ) {
    article = true;
    before--;
  }
  const gap = gaps[before + 1] ?? 'end';
  const isNear = !HARD.has(gap);
  const start =
    has(ends, before, LABELS) && (gap === 'colon' || gap === 'para' || gap === 'line')
      ? 'label'
      : has(ends, before, CLIENTS) && (isNear || gap === 'colon')
        ? 'client'
        : isNear && has(ends, before, AT)
          ? 'at'
          : isNear && has(ends, before, FRAMES)
            ? 'frame'
            : isNear && has(covers, before, HONORIFICS)
              ? 'honorific'
              : isNear && has(ends, before, PERSONS)
                ? 'with'
                : isNear && has(ends, before, ROLE_FRAMES)
                  ? 'role frame'
                  : isNear && has(ends, before, HINTS)
                    ? 'hint'
                    : isNear && has(covers, before, DEPARTMENTS)
                      ? 'department'
                      : isNear && has(covers, before, TITLES)
                        ? 'title'
                        : isNear && has(covers, before, HIRING)
                          ? 'hiring'
                          : 'other';
  let behind = last + 1;
  let legal = false;
  while (
    behind < tokens.count &&
    has(covers, behind, LEGAL) &&
    !HARD.has(gaps[behind] ?? 'end') &&
    behind - last < 5
  ) {
    legal = true;
    behind++;
  }
  const next = gaps[behind] ?? 'end';
  const end = HARD.has(next)
    ? 'hard'
    : has(begins, behind, DEPARTMENTS)
      ? 'department'
      : has(begins, behind, DOES)
        ? 'does'
        : has(begins, behind, TITLES)
          ? 'title'
          : has(begins, behind, HIRING)
            ? 'hiring'
            : next !== 'space' && next !== 'none'
              ? next
              : capital[behind]
                ? 'capital'
                : has(begins, behind, AT)
                  ? 'at'
                  : has(begins, behind, STOPS | JOINS)
                    ? 'stop'
                    : 'small';
  const features = new Set<string>();
  if (RUNNING.has(name) && UNSAID.has(start) && !legal && end !== 'does' && end !== 'department') {
    let isOrganisation = false;
    for (let at = first; at <= last; at++) isOrganisation ||= has(covers, at, ORGANISATIONS);
    if (!isOrganisation) return features;
  }
  const inside = new Set<string>();
  for (let at = first; at <= last; at++) {
    const cover = covers[at] ?? 0;
    const isOrganisation = (cover & ORGANISATIONS) !== 0;
    if (isOrganisation)
      inside.add(at === first ? 'organisation first' : at === last ? 'organisation last' : 'organisation');
    if (cover & TITLES && !isOrganisation) inside.add('title');
    if (cover & HIRING && !isOrganisation) inside.add('hiring');
    if (cover & DEPARTMENTS && !isOrganisation) inside.add('department');
    if (cover & STOPS && !(cover & JOINS)) inside.add('stop');
    if (cover & ARTICLES && at === first) inside.add('article first');
    if (cover & JOINS && at > first) inside.add('join');
    if (cover & RECRUITERS) inside.add('recruiter');
    if (cover & AGENCIES) inside.add('agency');
    if (cover & HONORIFICS) inside.add('honorific');
    if (cover & NOUNS) inside.add('noun');
    if (cover & SIGN_OFFS) inside.add('sign-off');
    if (cover & AT) inside.add('at');
    if (gaps[at] === 'line' && at > first) inside.add('line');
    if (/\d/.test(tokens.words[at] ?? '')) inside.add('digit');
  }
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
  const pairs: [string, string][] = [
    [starts, stops],
    [placed, starts],
    [group, starts],
    [placed, parts],
    [placed, stops],
    [parts, stops],
  ];
  for (const [one, other] of pairs) features.add(met(one, other));
  if (legal) features.add('legal').add(met('legal', placed));
  if (article) features.add('article').add(met('article', starts));
  if (!/\p{Ll}/u.test(value) && value.length > 3) features.add('in capitals');
  if (!capital[first]) features.add('in small letters');
  if (name === 'signature') {
    let line = 0;
    for (let at = 1; at <= first; at++) if (gaps[at] === 'para' || gaps[at] === 'line') line++;
    features.add(`line=${Math.min(line, 5)}`).add(`line+words=${Math.min(line, 5)}+${Math.min(count, 3)}`);
  }
  if (name === 'main' && (tokens.from[first] ?? 0) < 350) features.add('early');
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
      (service) => lower === service || lower.startsWith(`${service} `) || service.startsWith(`${lower} `),
    )
  )
    found.push('service');
  if (zoneOfPlace(value)) found.push('town');
  return found;
}

/** What candidates say of each other. */
function compare({ candidates }: Choice): void {
  const list = [...candidates.values()].map(({ value, features }) => {
    const lower = value.toLowerCase();
    return { lower, front: `${lower} `, back: ` ${lower}`, features };
  });
  for (const one of list)
    for (const other of list) {
      if (one === other) continue;
      const agreed = other.features.has('domain+exact') ? ' that agrees' : '';
      if (other.lower.startsWith(one.front)) one.features.add(`goes on${agreed}`);
      if (one.lower.startsWith(other.front)) one.features.add(`longer${agreed}`);
      if (one.lower.endsWith(other.back)) one.features.add(`more before${agreed}`);
      if (other.lower.endsWith(one.back)) one.features.add(`goes back${agreed}`);
    }
}

const PARTLY = ['domain+begins', 'domain+contains', 'domain+word', 'domain+initials'];
const PAIRED = [
  'fits an address',
  'domain+exact',
  'domain+begins',
  'domain+contains',
  'domain+word',
  'domain+other',
  'domain+none',
  'tenant',
  'legal',
  'service',
  'is a sender',
  'behind role',
  'start+client',
  'start+at',
  'start+frame',
  'start+label',
  'end+does',
  'end+department',
  'place+signature',
  'place+from',
  'place+subject',
  'town',
  'label',
];
const MET = [
  'start+at',
  'start+frame',
  'start+client',
  'start+hint',
  'in+main',
  'in+subject',
  'in+signature',
  'in+from',
  'places+1',
  'places+2',
  'places+3',
  'legal',
  'tenant',
  'place+signature',
  'end+hard',
  'words+1',
  'words+2',
  'inside+title',
  'inside+organisation first',
  'inside+organisation last',
  'inside+agency',
  'fits an address',
  'is a sender',
];

/** Features that mean something else where they meet. */
function pair({ candidates }: Choice, { context }: Known, language: Language): void {
  const group = language === 'en' ? 'en' : 'other';
  for (const { features } of candidates.values()) {
    const others = MET.filter((one) => features.has(one));
    for (const one of PAIRED) {
      if (!features.has(one)) continue;
      features.add(met(one, context));
      if (one.startsWith('start')) features.add(met(one, group));
      for (const other of others) if (other !== one) features.add(met(one, other));
    }
  }
}
