import type { Letter } from '../forward/letter.ts';
import { localOf } from '../message/address.ts';
import type { Evidence, Facts, Mailbox } from '../reading.ts';
import { agreementWith, type Senders } from './agreement.ts';
import { type Choice, choose, met, noChoice, propose } from './choice.ts';
import { companyKey, isNoReply } from './domains.ts';
import model from './fact-model.json' with { type: 'json' };
import { bitsOf, plain } from './job-words.ts';
import { fitsAddress, isMachineName, nameAsWritten, personName, withoutTitles } from './person-name.ts';
import { type Place, READER } from './places.ts';
import { serviceOf } from './services.ts';
import { distinct, type Gap, HARD, has, isLink, type Span, written } from './tokens.ts';

const PERSONS = bitsOf('persons', 'writeTo');
const HONORIFICS = bitsOf('honorifics');
const DEGREES = bitsOf('degrees');
const GREETINGS = bitsOf('greetings');
const DEPARTMENTS = bitsOf('departments');
const ORGANISATIONS = bitsOf('organisations');
const LEGAL = bitsOf('legalForms');
const HIRING = bitsOf('hiring');
const TITLES = bitsOf('titles');
const RECRUITERS = bitsOf('recruiters');
const AGENCIES = bitsOf('agencies');
const STOPS = bitsOf('stops');
const JOINS = bitsOf('joins');
const AT = bitsOf('at');
const SIGN_OFFS = bitsOf('signOffs');
const NOUNS = bitsOf('roleNouns');

const MOST_WORDS = 5;
/** Small words within a name. */
const PARTICLES = new Set(
  'de da do dos das di del della van von der den ter ten la le el bin al zu y e v st ibn ben abu'.split(' '),
);

/** Behind a name that stands for itself. */
const ALONE = new Set<Gap>(['para', 'line', 'end', 'bar', 'dash', 'comma', 'open']);

interface Known {
  letter: Letter;
  senders: Senders;
  company: string | null;
}

/**
 * Who writes or signs: of all names that a message has the one that learned weights favour, a name without its
 * honorific; nothing where only a team signs.
 */
export function readPerson(
  letter: Letter,
  places: Place[],
  known: { senders: Senders; company: string | null },
): Facts['recruiterName'] {
  const chosen = choose(personChoice(letter, places, known), model.person);
  return chosen ? { value: chosen.value, evidence: chosen.evidence() } : undefined;
}

/** Who may write, by each place that names somebody. */
export function personChoice(
  letter: Letter,
  places: Place[],
  { senders, company }: { senders: Senders; company: string | null },
): Choice {
  const choice = noChoice();
  const known: Known = { letter, senders, company };
  const { original, invitations } = letter;
  proposeMailbox(choice, original.replyTo, { where: 'reply-to', known });
  proposeMailbox(choice, original.from, { where: 'from', known });
  for (const { organizer } of invitations.slice(0, 1))
    proposeMailbox(choice, organizer, { where: 'invite', known });
  for (const place of places)
    for (const span of distinct(spansIn(place, letter))) proposeSpan(choice, place, { span, known });
  compare(choice);
  return choice;
}

/** The person that a whole display name is. */
function proposeMailbox(
  choice: Choice,
  mailbox: Mailbox | null,
  { where, known }: { where: Evidence['where']; known: Known },
): void {
  const value = personName(mailbox?.name ?? null, mailbox?.address);
  if (!mailbox || !value || known.letter.own.includes(mailbox.address ?? '') || isReader(value, known.letter))
    return;
  const service = mailbox.address && serviceOf(mailbox.address) ? 'service' : 'own';
  propose(choice, keyOf(value), {
    value,
    evidence: () => ({ where, words: mailbox.address ? `${mailbox.name} <${mailbox.address}>` : value }),
    features: [
      `mailbox=${where}`,
      `mailbox=${where} ${service}`,
      `mailbox words=${Math.min(4, value.split(' ').length)}`,
    ],
    ofValue: () => ofName(value, known),
  });
}

const keyOf = (name: string) =>
  withoutTitles(name)
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim();

const isReader = (name: string, { reader }: Letter) => reader !== null && keyOf(name) === keyOf(reader);

/** Names where somebody may be called: in display names, in a signature, and in the text behind "with" or a "Ms". */
function spansIn({ name, tokens }: Place, { original }: Letter): Span[] {
  const spans: Span[] = [];
  if (name === 'history' || name === 'description') return spans;
  const { count, gaps, covers, capital, ends } = tokens;
  const first = (original.from?.name ?? '').toLowerCase().split(/[^\p{L}]+/u)[0] ?? '';
  for (let at = 0; at < count && spans.length < 120; at++) {
    if (!capital[at] || isLink(tokens, at) || has(covers, at, READER)) continue;
    const gap = gaps[at] ?? 'end';
    const isBehind =
      (gap === 'space' || gap === 'colon' || gap === 'line' || gap === 'para') &&
      has(ends, at - 1, PERSONS | HONORIFICS | DEGREES);
    const isCalled = name !== 'main' && name !== 'subject' && name !== 'summary';
    const isFirst = first.length > 2 && tokens.words[at] === first;
    const isAlone = name === 'main' && (gap === 'para' || gap === 'line' || gap === 'stop' || gap === 'end');
    if (
      !isBehind &&
      !isFirst &&
      !isAlone &&
      !(
        isCalled &&
        (gap !== 'space' ||
          name === 'from' ||
          has(covers, at - 1, STOPS | AT | PERSONS | HONORIFICS | DEGREES | SIGN_OFFS | DEPARTMENTS | HIRING))
      )
    )
      continue;
    let start = at;
    const from = spans.length;
    while (
      start < count - 1 &&
      has(covers, start, HONORIFICS) &&
      gaps[start + 1] === 'space' &&
      capital[start + 1]
    )
      start++;
    let last = start;
    for (let next = start + 1; next < count && next - start < MOST_WORDS + 2; next++) {
      if (gaps[next] !== 'space' && gaps[next] !== 'none' && !(gaps[next] === 'line' && name === 'main'))
        break;
      if (isLink(tokens, next) || has(covers, next, READER)) break;
      if (capital[next]) {
        spans.push([start, last]);
        last = next;
      } else if (!PARTICLES.has(tokens.words[next] ?? '')) break;
    }
    spans.push([start, last]);
    if (isAlone && !isBehind && !isFirst && (last === start || !ALONE.has(gaps[last + 1] ?? 'end')))
      spans.length = from;
  }
  return spans;
}

function proposeSpan(choice: Choice, place: Place, { span, known }: { span: Span; known: Known }): void {
  const [first, last] = span;
  const { tokens } = place;
  const value = nameAsWritten(written(tokens, first, last), known.letter.original.from?.address ?? null);
  if (
    !value ||
    value.length < 2 ||
    value.length > 60 ||
    /\d/.test(value) ||
    isReader(value, known.letter) ||
    isMachineName(value)
  )
    return;
  propose(choice, keyOf(value), {
    value,
    evidence: () => place.evidence([tokens.from[first] ?? 0, tokens.to[last] ?? 0]),
    features: featuresOf(place, span),
    ofValue: () => ofName(value, known),
  });
}

function featuresOf({ name, tokens }: Place, [first, last]: Span): string[] {
  const { gaps, covers, begins, ends, capital } = tokens;
  const count = last - first + 1;
  const gap = gaps[first] ?? 'end';
  const next = gaps[last + 1] ?? 'end';
  const before =
    has(ends, first - 1, HONORIFICS) && !HARD.has(gap)
      ? 'honorific'
      : has(ends, first - 1, DEGREES) && !HARD.has(gap)
        ? 'degree'
        : has(ends, first - 1, PERSONS)
          ? gap === 'colon' || gap === 'para' || gap === 'line'
            ? 'label'
            : 'person'
          : has(covers, first - 1, GREETINGS) && !HARD.has(gap)
            ? 'greeting'
            : has(covers, first - 1, DEPARTMENTS) && !HARD.has(gap)
              ? 'department'
              : has(covers, first - 1, SIGN_OFFS)
                ? 'sign-off'
                : HARD.has(gap)
                  ? 'hard'
                  : gap !== 'space'
                    ? gap
                    : has(covers, first - 1, AT)
                      ? 'at'
                      : capital[first - 1]
                        ? 'capital'
                        : 'small';
  const end = has(begins, last + 1, TITLES)
    ? 'title'
    : has(begins, last + 1, RECRUITERS)
      ? 'recruiter'
      : has(begins, last + 1, DEPARTMENTS)
        ? 'department'
        : has(begins, last + 1, LEGAL)
          ? 'legal'
          : has(begins, last + 1, AT)
            ? 'at'
            : HARD.has(next)
              ? 'hard'
              : next !== 'space'
                ? next
                : capital[last + 1]
                  ? 'capital'
                  : 'small';
  const words = `words=${Math.min(count, 4)}`;
  const [placed, front, back] = [met('place', name), met('before', before), met('end', end)];
  const features = [placed, words, front, back, met('gap behind', next)];
  const pairs: [string, string][] = [
    [placed, front],
    [placed, back],
    [placed, words],
    [front, words],
    [back, words],
  ];
  for (const [one, other] of pairs) features.push(met(one, other));
  for (let at = first; at <= last; at++) {
    const cover = covers[at] ?? 0;
    for (const [bits, what] of INSIDE) if (cover & bits) features.push(met('inside', what));
    if (!cover) features.push('inside+unknown');
    else if (cover & ~JOINS) features.push('inside+known');
  }
  if (name === 'main') {
    let lines = 0;
    for (let at = last + 1; at < tokens.count && lines < 9; at++)
      if (gaps[at] === 'para' || gaps[at] === 'line') lines++;
    features.push(
      `lines behind=${Math.min(lines, 9) >> 1}`,
      `lines behind+before=${Math.min(lines, 9) >> 2}+${before}`,
    );
  }
  if (name === 'signature') {
    let line = 0;
    let filled = 0;
    for (let at = 1; at <= first; at++)
      if (gaps[at] === 'para' || gaps[at] === 'line') {
        line++;
        filled = at;
      }
    features.push(
      `line=${Math.min(line, 5)}`,
      `line+words=${Math.min(line, 5)}+${Math.min(count, 3)}`,
      `line+end=${Math.min(line, 3)}+${end}`,
      `line start=${filled === first || first === 0}`,
    );
    let to = last + 1;
    while (to < tokens.count && gaps[to] !== 'para') to++;
    if (has(begins, to, TITLES | RECRUITERS)) features.push('title in next line');
    for (let at = to; at < Math.min(to + 6, tokens.count); at++)
      if (has(covers, at, TITLES | RECRUITERS)) {
        features.push('title behind');
        break;
      }
  }
  return features;
}

const INSIDE: [number, string][] = [
  [DEPARTMENTS, 'department'],
  [ORGANISATIONS, 'organisation'],
  [LEGAL, 'legal'],
  [HIRING, 'hiring'],
  [TITLES, 'title'],
  [RECRUITERS, 'recruiter'],
  [AGENCIES, 'agency'],
  [STOPS & ~JOINS, 'stop'],
  [AT, 'at'],
  [SIGN_OFFS, 'sign-off'],
  [NOUNS, 'noun'],
  [GREETINGS, 'greeting'],
  [JOINS, 'join'],
  [DEGREES, 'degree'],
];

/** What is so of a name wherever it stands. */
function ofName(value: string, { letter, senders, company }: Known): string[] {
  const { original, invitations } = letter;
  const found: string[] = [];
  const addresses: [string, string | null | undefined][] = [
    ['from', original.from?.address],
    ['reply', original.replyTo?.address],
    ['invite', invitations[0]?.organizer?.address],
  ];
  for (const [where, address] of addresses)
    if (address && fitsAddress(withoutTitles(value), address))
      found.push('fits', `fits ${where}`, ...(isNoReply(address) ? ['fits nobody'] : []));
  const local = plain(localOf(original.from?.address ?? ''));
  if (
    plain(withoutTitles(value))
      .split(' ')
      .every((word) => local.includes(word))
  )
    found.push('fits wholly');
  for (const { label, letters, by } of senders.labels) {
    const agreement = agreementWith(letters, value);
    if (agreement)
      found.push(
        met('domain', agreement),
        met(met('domain', agreement), found.includes('fits') ? 'fits' : by),
      );
    if (label.length < 2) found.push('short domain');
  }
  if (company) {
    const [key, own] = [companyKey(company), companyKey(value)];
    if (key === own) found.push('is company');
    else if (key.includes(own)) found.push('within company');
    else if (own.includes(key)) found.push('holds company');
  }
  const lower = value.toLowerCase();
  if ([...senders.services].some((service) => service.includes(lower) || lower.includes(service)))
    found.push('service');
  if (/^\p{Lu}+$/u.test(value)) found.push('in capitals');
  if (/^\p{Lo}[\p{Lo}\s]*$/u.test(value)) found.push('in a script without capitals');
  const words = withoutTitles(value).split(/\s+/).length;
  found.push(`name words=${Math.min(words, 4)}`);
  return found;
}

const SOURCES = [
  'mailbox=from',
  'mailbox=reply-to',
  'mailbox=invite',
  'place+signature',
  'place+from',
  'place+main',
];
const MET = [
  ...['fits', 'name words=1', 'name words=2', 'is company', 'within company', 'inside+title'],
  ...['inside+organisation', 'inside+known', 'domain+exact', 'domain+word'],
];

/** What names say of each other: the first name that signs is that of a whole one. */
function compare({ candidates }: Choice): void {
  const list = [...candidates].map(([key, { features }]) => ({
    key,
    features,
    has: (one: string) => features.has(one),
  }));
  const added: [Set<string>, string][] = [];
  for (const one of list) {
    const own = SOURCES.filter((source) => one.has(source));
    const so = MET.filter((what) => one.has(what));
    added.push([one.features, `sources=${own.length}`]);
    for (const [at, source] of own.entries()) {
      for (const what of so) added.push([one.features, met(what, source)]);
      for (const other of own.slice(at + 1)) added.push([one.features, met(source, other)]);
    }
    const [first = '', ...more] = one.key.split(' ');
    for (const other of list) {
      if (other === one) continue;
      if (other.key === first && more.length)
        added.push([
          one.features,
          `first name${other.has('place+signature') ? ' signs' : ''}${other.has('line=0') || other.has('line=1') ? ' at once' : ''}`,
        ]);
      if (other.key.split(' ').length > 1 && other.key.startsWith(`${one.key} `))
        added.push([one.features, other.has('fits') ? 'goes on and fits' : 'goes on']);
      if (other.key.endsWith(` ${one.key}`)) added.push([one.features, 'goes back']);
      if (one.key.startsWith(`${other.key} `) && other.key.includes(' '))
        added.push([one.features, 'longer']);
      if (!other.key.includes(one.key) && other.has('fits')) added.push([one.features, 'another fits']);
    }
  }
  for (const [features, feature] of added) features.add(feature);
}
