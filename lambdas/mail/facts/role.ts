import { zoneOfPlace } from '../clock/zones.ts';
import type { Letter } from '../letter.ts';
import type { Facts } from '../reading.ts';
import type { Language } from '../words/languages.ts';
import { agreementWith, type Senders } from './agreement.ts';
import {
  addPairs,
  beforeArticles,
  CLOSE,
  cross,
  type Inside,
  insideOf,
  NEAR,
  type Neighbour,
  neighbour,
  partedBy,
  ROW,
  relate,
  SOFT,
} from './beside.ts';
import { type Choice, choose, met, noChoice, propose } from './choice.ts';
import model from './fact-model.json' with { type: 'json' };
import { MARK } from './job-words.ts';
import { type Place, READER } from './places.ts';
import { DAY, distinct, familyOf, HARD, has, isLink, type Span, type Tokens, written } from './tokens.ts';

const HONORIFICS = MARK.honorifics | MARK.degrees;

const MOST_WORDS = 9;
const FAR = ['far=0', 'far=1', 'far=2', 'far=3', 'far=4'];
/** Places that are somebody's name. */
const NAMES = new Set(['from', 'reply-to', 'organizer']);
const MOST_SPANS = 300;
/** "(m/w/d)", "H/F", "(all genders)" and their kin. */
const GENDERS = /^(?:[mfwdhxvgin](?:[/|][mfwdhxvgin*]){1,3}|gn|div)$/u;
/** Requisition numbers, years, hours and shares are no part of a title. */
const NUMBER = /\d{3}|^\d{2}$|^\d+[.:h]\d|^#/;
/** Languages whose titles go on in capitals only. */
const CAPITALS: ReadonlySet<Language> = new Set(['en', 'de']);

/**
 * The role as it is written, without article, "position of", genders and requisition number: of all places
 * that may say it the one that learned weights favour; nothing where none is likely enough.
 */
export function readRole(letter: Letter, places: Place[], senders: Senders): Facts['role'] {
  const chosen = choose(roleChoice(letter, places, senders), model.role);
  return chosen ? { value: chosen.value, evidence: chosen.evidence() } : undefined;
}

/** What may be the role, by each place that may say it. */
export function roleChoice({ language }: Letter, places: Place[], senders: Senders): Choice {
  const choice = noChoice();
  for (const place of places) {
    if (NAMES.has(place.name)) continue;
    for (const span of distinct(spansIn(place, language)))
      proposeSpan(choice, place, { span, language, senders });
  }
  const texts = places.filter(({ name }) => !NAMES.has(name) && name !== 'signature' && name !== 'history');
  for (const { value, features } of choice.candidates.values()) {
    const lower = value.toLowerCase();
    for (const place of texts) if (place.lower.includes(lower)) features.add(met('in', place.name));
  }
  titles(choice);
  const words = [...choice.candidates].map(([key, { features }]) => ({ words: key, features }));
  relate(words, (relation, { features: other }) => {
    if (relation === 'goes back') return relation;
    if (relation === 'goes on') return other.has('in+subject') ? 'goes on in subject' : relation;
    return other.has('head+none') ? relation : `${relation} a title`;
  });
  for (const { features } of choice.candidates.values())
    if (features.has('in+main') && (features.has('in+subject') || features.has('in+summary')))
      features.add('twice');
  for (const { features } of choice.candidates.values()) cross(features, PAIRED, MET);
  return choice;
}

const PAIRED = ['only titled', 'one of several', 'twice', 'in+subject'];
const MET = [
  ...['start+frame', 'start+label', 'end+noun', 'end+gender', 'place+subject', 'place+signature', 'end+hard'],
  ...['head+last', 'head+first', 'head+none', 'segment+whole'],
];

/** Tells of each candidate that has a title's word whether others have one as well. */
function titles({ candidates }: Choice): void {
  const titled = [...candidates].filter(([, { features }]) => !features.has('head+none'));
  for (const [at, [key, { features }]] of titled.entries()) {
    const isOne = titled.some(([other]) => !other.includes(key) && !key.includes(other));
    features.add(!isOne ? 'only titled' : at ? 'one of several' : 'first titled');
  }
}

/** Places that are a title and little else. */
const TITLED = new Set(['subject', 'summary']);

/**
 * Whether words are said to be a role by what stands right in front of them or behind them, whatever they
 * are.
 */
function isFramed(tokens: Tokens, [first, last]: Span): boolean {
  const { ends, begins, covers, capital } = tokens;
  const before = has(covers, first - 1, MARK.articles) ? first - 2 : first - 1;
  if (
    has(ends, first - 1, MARK.roleFrames | MARK.roleNouns) ||
    has(ends, before, MARK.roleFrames | MARK.roleNouns)
  )
    return !has(covers, first, MARK.hiring);
  return (
    Boolean(capital[first]) &&
    ((has(begins, last + 1, MARK.roleNouns) && !has(covers, first, MARK.hiring)) ||
      isGender(tokens, last + 1))
  );
}

const MOST_HINTED = 5;

/**
 * Whether a word that may lead to a role stands right in front: no list knows every trade, and how a word
 * ends tells most of them.
 */
function isHinted({ ends, covers, capital, gaps }: Tokens, [first, last]: Span, language: Language): boolean {
  const before = has(covers, first - 1, MARK.articles) ? first - 2 : first - 1;
  const isWritten = Boolean(capital[first]) || !CAPITALS.has(language);
  const isClose = gaps[first] === 'space' && !has(covers, first, MARK.hiring | MARK.organisations);
  return isWritten && isClose && last - first < MOST_HINTED && has(ends, before, MARK.roleHints);
}

function proposeSpan(
  choice: Choice,
  { name, tokens, evidence }: Place,
  { span, language, senders }: { span: Span; language: Language; senders: Senders },
) {
  const [first, last] = span;
  if (
    !headsIn(tokens, span).length &&
    !isFramed(tokens, span) &&
    !isHinted(tokens, span, language) &&
    (has(tokens.covers, first, MARK.hiring) || !TITLED.has(name))
  )
    return;
  const value = whole(written(tokens, first, last));
  if (value.length < 2 || value.length > 110) return;
  propose(
    choice,
    value
      .toLowerCase()
      .replace(/[\s,.-]+/g, ' ')
      .trim(),
    {
      value,
      evidence: () => evidence([tokens.from[first] ?? 0, tokens.to[last] ?? 0]),
      features: [
        ...featuresOf(tokens, span, { name, language }),
        ...tailOf(tokens, span, senders),
        met(FAR[Math.min(4, Math.floor((tokens.from[first] ?? 0) / 250))] ?? '', name),
      ],
    },
  );
}

/** With the bracket that closes behind the last word. */
const whole = (value: string) => (value.includes('(') && !value.includes(')') ? `${value})` : value);

function headsIn({ covers }: Tokens, [first, last]: Span): number[] {
  const heads: number[] = [];
  for (let at = first; at <= last; at++) if (has(covers, at, MARK.titles)) heads.push(at);
  return heads;
}

/** Everything that may be a role: from each word that may begin one to each that may end it. */
function spansIn({ tokens }: Place, language: Language): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < tokens.count && spans.length < MOST_SPANS; first++) {
    if (!mayBegin(tokens, first)) continue;
    for (let last = first; last < tokens.count && last - first <= MOST_WORDS; last++) {
      if (isNoPart(tokens, last) || (last > first && endsAll(tokens, last, language))) break;
      if (mayEnd(tokens, last, language)) spans.push([first, last]);
    }
  }
  return spans;
}

const isGender = ({ words, count }: Tokens, at: number) =>
  at < count &&
  (GENDERS.test(words[at] ?? '') || (words[at] === 'all' && /^genders?$/.test(words[at + 1] ?? '')));

function isNoPart(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] ?? '';
  return (
    has(tokens.covers, at, READER | DAY) ||
    NUMBER.test(word) ||
    isLink(tokens, at) ||
    isGender(tokens, at) ||
    tokens.text[tokens.to[at] ?? 0] === '%'
  );
}

/** Words that lead to a title and are none of its own. */
const LEADING = MARK.stops | MARK.articles | MARK.hiring | MARK.joins | MARK.greetings | HONORIFICS;

function mayBegin(tokens: Tokens, at: number): boolean {
  const { gaps, covers, ends, capital, words } = tokens;
  const before = at - 1;
  const isTitle = has(covers, at, MARK.titles) && (Boolean(capital[at]) || !has(covers, at, MARK.stops));
  if (isNoPart(tokens, at) || (has(covers, at, LEADING) && !isTitle && !(capital[at] && capital[at + 1])))
    return false;
  return (
    isTitle ||
    before < 0 ||
    (gaps[at] !== 'space' && gaps[at] !== 'none') ||
    has(covers, before, LEADING) ||
    has(ends, before, MARK.roleNouns | MARK.roleFrames | MARK.roleHints) ||
    isNoPart(tokens, before) ||
    /['\u2019]s$/.test(words[before] ?? '') ||
    Boolean(capital[at] && !capital[before])
  );
}

/** Whether no title goes on over a word: a sign, one that parts, a small one where titles have capitals. */
function endsAll(tokens: Tokens, at: number, language: Language): boolean {
  const { gaps, covers, capital, words } = tokens;
  if (HARD.has(gaps[at] ?? 'end')) return true;
  if (has(covers, at, MARK.joins) || isFirstOfTitle(tokens, at) || has(covers, at, MARK.titles)) return false;
  if (has(covers, at, MARK.stops | MARK.greetings)) return true;
  const isSmall = !capital[at] && !/^\d/.test(words[at] ?? '');
  return CAPITALS.has(language) && Boolean(capital[at - 1]) && isSmall && gaps[at] === 'space';
}

/**
 * Whether a word that else ends a title, or frames one, is written as part of the next: "Shift Leader",
 * "team leader", "Candidate Attorney".
 */
function isFirstOfTitle({ covers, gaps, capital, begins }: Tokens, at: number): boolean {
  const isOne = has(begins, at, MARK.roleNouns) || has(covers, at, MARK.departments);
  const next = at + 1;
  return isOne && gaps[next] === 'space' && capital[at] === capital[next] && has(covers, next, MARK.titles);
}

/** Whether something ends with a word: behind it is a sign, a number, or a word that no title has. */
function mayEnd(tokens: Tokens, at: number, language: Language): boolean {
  const { gaps, covers, begins, capital } = tokens;
  const next = at + 1;
  if (has(covers, at, MARK.joins | MARK.articles) && !has(covers, at, MARK.titles)) return false;
  if (next >= tokens.count || (gaps[next] !== 'space' && gaps[next] !== 'none') || isNoPart(tokens, next))
    return true;
  const isCapitals = CAPITALS.has(language);
  return (
    has(covers, next, MARK.stops | MARK.joins | MARK.at | MARK.legalForms) ||
    has(begins, next, MARK.roleNouns | MARK.hiring) ||
    has(covers, at, MARK.titles) ||
    (isCapitals ? !capital[next] : has(covers, at - 1, MARK.titles | MARK.joins))
  );
}

/** What the parts of a text are, by their first and last word: many spans have the same. */
const kindsOf = new WeakMap<Tokens, Map<number, string>>();

/**
 * What stands behind the last sign within a span, and behind the sign that ends it: a place, a company, more
 * of the title.
 */
function tailOf(tokens: Tokens, [first, last]: Span, senders: Senders): string[] {
  const { gaps, covers, capital } = tokens;
  const kinds = kindsOf.get(tokens) ?? new Map<number, string>();
  kindsOf.set(tokens, kinds);
  const kind = (from: number, to: number) => {
    const known = kinds.get(from * 10_000 + to) ?? kindOf(from, to);
    kinds.set(from * 10_000 + to, known);
    return known;
  };
  const kindOf = (from: number, to: number) => {
    const value = written(tokens, from, to);
    if (senders.labels.some(({ letters }) => agreementWith(letters, value))) return 'company';
    if (zoneOfPlace(value)) return 'town';
    if (headsIn(tokens, [from, to]).length) return 'title';
    if (has(covers, to, MARK.legalForms) || (to > from && has(covers, to, MARK.organisations)))
      return 'company';
    if (has(covers, from, MARK.hiring | MARK.departments)) return 'hiring';
    return capital[from] ? 'capital' : /\d/.test(tokens.words[from] ?? '') ? 'digit' : 'small';
  };
  const goesOnAs = (at: number) =>
    HARD.has(gaps[at] ?? 'end') ? 'hard' : has(tokens.begins, at, MARK.roleNouns) ? 'noun' : 'soft';
  const found: string[] = [];
  let cut = last;
  while (cut > first && (gaps[cut] === 'space' || gaps[cut] === 'none')) cut--;
  if (cut > first)
    found.push(met(met('tail', gaps[cut] ?? ''), kind(cut, last)), met('head part', kind(first, cut - 1)));
  else if (
    senders.labels.some(
      ({ letters, by }) => by !== 'text' && agreementWith(letters, written(tokens, first, last)) === 'exact',
    )
  )
    found.push('is company');
  const next = gaps[last + 1] ?? 'end';
  if (SOFT.has(next) && last + 1 < tokens.count) {
    let end = last + 1;
    while (
      end + 1 < tokens.count &&
      end - last < 5 &&
      (gaps[end + 1] === 'space' || gaps[end + 1] === 'none') &&
      (capital[end + 1] || !capital[last + 1])
    )
      end++;
    found.push(met(met('behind', next), kind(last + 1, end)), `behind ends=${goesOnAs(end + 1)}`);
  }
  if (has(covers, first - 1, MARK.joins) && capital[first - 2] && !HARD.has(gaps[first] ?? 'end'))
    found.push('cut off in front');
  if (has(covers, last + 1, MARK.joins) && capital[last + 2] && !HARD.has(next))
    found.push(`cut off behind${tokens.words[last + 1] === '&' ? ' &' : ''}`);
  return found;
}

/** Whether a word is one in capitals that no list knows: a name, most likely. */
const isName = ({ capital, covers, words }: Tokens, at: number) =>
  at >= 0 && Boolean(capital[at]) && !has(covers, at, -1) && (words[at]?.length ?? 0) > 2;

const IN_FRONT: Neighbour[] = [
  ['frame', 'ends', MARK.roleFrames],
  ['label', 'ends', MARK.roleNouns, new Set(['colon'])],
  ['row', 'ends', MARK.roleNouns, ROW],
  ['noun', 'ends', MARK.roleNouns],
  ['with', 'ends', MARK.persons, NEAR],
  ['hint', 'ends', MARK.roleHints, NEAR],
  ['hiring', 'covers', MARK.hiring],
];
const BEHIND: Neighbour[] = [
  ['noun', 'begins', MARK.roleNouns, NEAR],
  ['at', 'begins', MARK.at, NEAR],
  ['hiring', 'begins', MARK.hiring, CLOSE],
  ['stop', 'covers', MARK.stops, CLOSE],
  ['join', 'covers', MARK.joins, CLOSE],
];
const INSIDE: Inside[] = [
  ['hiring', MARK.hiring, MARK.titles],
  ['recruiter', MARK.recruiters],
  ['department', MARK.departments],
  ['organisation', MARK.organisations],
  ['legal', MARK.legalForms],
  ['honorific', HONORIFICS],
  ['at', MARK.at],
  ['stops', MARK.stops],
];

/** Words that tell by themselves whether a title goes on. */
const SMALL_WORDS = MARK.joins | MARK.stops | MARK.roleHints;

/** So many of a word's last letters tell a trade from a thing and from a verb: "-erin", "-ista", "-lukt". */
const LETTERS = 3;
const ENDING = {
  first: { en: 'en first', de: 'de first', nl: 'nl first', romance: 'romance first' },
  last: { en: 'en last', de: 'de last', nl: 'nl last', romance: 'romance last' },
  back: { en: 'en back', de: 'de back', nl: 'nl back', romance: 'romance back' },
};

function addWord(features: Set<string>, which: string, word: string): void {
  features.add(met(which, word)).add(met(which, `-${word.slice(-LETTERS)}`));
}

/** What is so of a span. */
function featuresOf(
  tokens: Tokens,
  [first, last]: Span,
  { name, language }: { name: string; language: Language },
): Set<string> {
  const { gaps, covers, begins, capital } = tokens;
  const count = last - first + 1;
  const before = beforeArticles(tokens, first, { articles: MARK.articles, leads: MARK.roleFrames });
  const start = neighbour(tokens, { at: before, gap: gaps[before + 1] ?? 'end' }, IN_FRONT) ?? 'other';
  const next = gaps[last + 1] ?? 'end';
  const beside = { at: last + 1, gap: next };
  const end = isGender(tokens, last + 1)
    ? 'gender'
    : (neighbour(tokens, beside, BEHIND) ?? partedBy(tokens, beside));
  const heads = headsIn(tokens, [first, last]);
  const inside = insideOf(tokens, [first, last], INSIDE);
  let small = 0;
  for (let at = first; at <= last; at++) {
    if (at > first && !CLOSE.has(gaps[at] ?? 'end')) inside.add(gaps[at] ?? '');
    if (!capital[at] && !has(covers, at, MARK.joins)) small++;
    if (has(begins, at, MARK.roleNouns) && !has(covers, at, MARK.titles)) inside.add('nouns');
  }
  const group = familyOf(language);
  const head = !heads.length
    ? 'none'
    : count === 1
      ? 'only'
      : heads.includes(last)
        ? heads.includes(first)
          ? 'both'
          : 'last'
        : heads.includes(first)
          ? 'first'
          : 'inner';
  const letters = `${capital[first] ? 'A' : 'a'}${small ? 'a' : 'A'}`;
  const segment =
    HARD.has(gaps[first] ?? 'end') || SOFT.has(gaps[first] ?? 'end')
      ? HARD.has(next) || SOFT.has(next)
        ? 'whole'
        : 'front'
      : HARD.has(next) || SOFT.has(next)
        ? 'rear'
        : 'inner';
  const words = `words=${Math.min(count, 6)}`;
  const [starts, stops, heading] = [met('start', start), met('end', end), met('head', head)];
  const [placed, part, written] = [met('place', name), met('segment', segment), met('letters', letters)];
  const features = new Set([
    starts,
    stops,
    met('gap', gaps[first] ?? ''),
    heading,
    words,
    written,
    placed,
    part,
  ]);
  addPairs(features, [
    [starts, stops],
    [starts, heading],
    [stops, heading],
    [placed, starts],
    [placed, heading],
    [placed, part],
    [group, written],
    [group, heading],
    [heading, part],
    [words, heading],
    [starts, written],
    [starts, met('gap', gaps[first] ?? '')],
  ]);
  for (const what of inside) features.add(met('inside', what));
  for (const [which, at] of [
    ['first', first],
    ['last', last],
  ] as const)
    addWord(features, ENDING[which][group], tokens.words[at] ?? '');
  if (next === 'space' && !capital[last + 1])
    addWord(features, ENDING.back[group], tokens.words[last + 1] ?? '');
  if (gaps[first] === 'space' && has(covers, first - 1, SMALL_WORDS))
    features.add(met('front', tokens.words[first - 1] ?? ''));
  const behindName = (gaps[first] === 'open' || gaps[first] === 'comma') && isName(tokens, first - 1);
  if (behindName) features.add('behind name');
  if (isName(tokens, last + 1) && next === 'space') features.add('before name');
  if (before < first - 1) features.add('article').add(met('article', starts));
  if (last - first > 0 && inside.has('recruiter')) features.add(met('recruiter', placed));
  return features;
}
