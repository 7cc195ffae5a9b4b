import type { Letter } from '../letter.ts';
import { isAmong, localOf } from '../names/address.ts';
import { companyKey, isNoReply } from '../names/domains.ts';
import {
  bareName,
  fitsAddress,
  isMachineName,
  nameAsWritten,
  personName,
  withoutTitles,
} from '../names/person-name.ts';
import { serviceOf } from '../names/services.ts';
import type { Evidence, Facts, Mailbox } from '../reading.ts';
import { type Choice, choose, met, noChoice, propose } from '../text/choice.ts';
import { PARTICLES } from '../words/at-once.ts';
import { agreementWith, type Senders } from './agreement.ts';
import {
  addPairs,
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
import { MARK, plain } from './job-words.ts';
import type { Place } from './places.ts';
import { distinct, type Gap, has, isLink, READER, type Span, written } from './tokens.ts';

const PERSONS = MARK.persons | MARK.writeTo;

const MOST_WORDS = 5;
/** Behind a name that stands for itself. */
const ALONE = new Set<Gap>(['para', 'line', 'end', 'bar', 'dash', 'comma', 'open']);

interface Known {
  letter: Letter;
  senders: Senders;
  company: string | null;
}

/**
 * Who writes or signs: of all names that a message has the one that learned weights favour, a name without
 * its honorific; nothing where only a team signs.
 */
export function readPerson(
  letter: Letter,
  places: Place[],
  known: { senders: Senders; company: string | null },
): Facts['recruiterName'] {
  const chosen = choose(personChoice(letter, places, known), model.person);
  return chosen ? { value: bareName(chosen.value), evidence: chosen.evidence() } : undefined;
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
  if (!mailbox || !value || isAmong(known.letter.own, mailbox.address) || isReader(value, known.letter))
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

/**
 * Names where somebody may be called: in display names, in a signature, and in the text behind "with" or a
 * "Ms".
 */
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
      has(ends, at - 1, PERSONS | MARK.honorifics | MARK.degrees);
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
          has(
            covers,
            at - 1,
            MARK.stops |
              MARK.at |
              PERSONS |
              MARK.honorifics |
              MARK.degrees |
              MARK.signOffs |
              MARK.departments |
              MARK.hiring,
          ))
      )
    )
      continue;
    let start = at;
    const from = spans.length;
    while (
      start < count - 1 &&
      has(covers, start, MARK.honorifics) &&
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

function featuresOf({ name, tokens }: Place, [first, last]: Span): Set<string> {
  const { gaps, covers, begins } = tokens;
  const count = last - first + 1;
  const front = { at: first - 1, gap: gaps[first] ?? 'end' };
  const back = { at: last + 1, gap: gaps[last + 1] ?? 'end' };
  const before = neighbour(tokens, front, IN_FRONT) ?? partedBy(tokens, front);
  const end = neighbour(tokens, back, BEHIND) ?? partedBy(tokens, back);
  const words = `words=${Math.min(count, 4)}`;
  const [placed, starts, stops] = [met('place', name), met('before', before), met('end', end)];
  const features = new Set([placed, words, starts, stops, met('gap behind', back.gap)]);
  addPairs(features, [
    [placed, starts],
    [placed, stops],
    [placed, words],
    [starts, words],
    [stops, words],
  ]);
  for (const what of insideOf(tokens, [first, last], INSIDE)) features.add(met('inside', what));
  for (let at = first; at <= last; at++) {
    const cover = covers[at] ?? 0;
    if (!cover) features.add('inside+unknown');
    else if (cover & ~MARK.joins) features.add('inside+known');
  }
  if (name === 'main') {
    let lines = 0;
    for (let at = last + 1; at < tokens.count && lines < 9; at++)
      if (gaps[at] === 'para' || gaps[at] === 'line') lines++;
    features.add(`lines behind=${lines >> 1}`).add(`lines behind+before=${lines >> 2}+${before}`);
  }
  if (name === 'signature') {
    const line = lineOf(tokens, first);
    const isStart = first === 0 || gaps[first] === 'para' || gaps[first] === 'line';
    features.add(`line=${Math.min(line, 5)}`).add(`line+words=${Math.min(line, 5)}+${Math.min(count, 3)}`);
    features.add(`line+end=${Math.min(line, 3)}+${end}`).add(`line start=${isStart}`);
    let to = last + 1;
    while (to < tokens.count && gaps[to] !== 'para') to++;
    if (has(begins, to, MARK.titles | MARK.recruiters)) features.add('title in next line');
    if (covers.subarray(to, to + 6).some((bits) => bits & (MARK.titles | MARK.recruiters)))
      features.add('title behind');
  }
  return features;
}

const IN_FRONT: Neighbour[] = [
  ['honorific', 'ends', MARK.honorifics, NEAR],
  ['degree', 'ends', MARK.degrees, NEAR],
  ['label', 'ends', PERSONS, ROW],
  ['person', 'ends', PERSONS],
  ['greeting', 'covers', MARK.greetings, NEAR],
  ['department', 'covers', MARK.departments, NEAR],
  ['sign-off', 'covers', MARK.signOffs],
  ['at', 'covers', MARK.at, CLOSE],
];
const BEHIND: Neighbour[] = [
  ['title', 'begins', MARK.titles],
  ['recruiter', 'begins', MARK.recruiters],
  ['department', 'begins', MARK.departments],
  ['legal', 'begins', MARK.legalForms],
  ['at', 'begins', MARK.at],
];
const INSIDE: Inside[] = [
  ['department', MARK.departments],
  ['organisation', MARK.organisations],
  ['legal', MARK.legalForms],
  ['hiring', MARK.hiring],
  ['title', MARK.titles],
  ['recruiter', MARK.recruiters],
  ['agency', MARK.agencies],
  ['stop', MARK.stops],
  ['at', MARK.at],
  ['sign-off', MARK.signOffs],
  ['noun', MARK.roleNouns],
  ['greeting', MARK.greetings],
  ['join', MARK.joins],
  ['degree', MARK.degrees],
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
  for (const [name, { features }] of candidates) {
    const own = SOURCES.filter((source) => features.has(source));
    features.add(`sources=${own.length}`);
    for (const [at, source] of own.entries()) {
      cross(features, MET, [source]);
      cross(features, [source], own.slice(at + 1));
    }
    const [first = '', ...more] = name.split(' ');
    for (const [other, { features: others }] of candidates) {
      if (other === first && more.length) {
        const isAtOnce = others.has('line=0') || others.has('line=1');
        features.add(
          `first name${others.has('place+signature') ? ' signs' : ''}${isAtOnce ? ' at once' : ''}`,
        );
      }
      if (!other.includes(name) && others.has('fits')) features.add('another fits');
    }
  }
  const names = [...candidates].map(([words, { features }]) => ({ words, features }));
  relate(names, (relation, { words, features }) => {
    if (relation === 'goes on') return features.has('fits') ? 'goes on and fits' : relation;
    return relation === 'longer' && !words.includes(' ') ? 'more than a word' : relation;
  });
}
