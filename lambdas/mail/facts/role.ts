import type { Letter } from '../forward/letter.ts';
import type { Facts } from '../reading.ts';
import { zoneOfPlace } from '../when/zones.ts';
import type { Language } from '../words/languages.ts';
import { agreementWith, type Senders } from './agreement.ts';
import { type Choice, choose, met, noChoice, propose } from './choice.ts';
import model from './fact-model.json' with { type: 'json' };
import { bitsOf } from './job-words.ts';
import { type Place, READER } from './places.ts';
import {
  DAY,
  distinct,
  familyOf,
  type Gap,
  HARD,
  has,
  isLink,
  type Span,
  type Tokens,
  written,
} from './tokens.ts';

const FRAMES = bitsOf('roleFrames');
const HINTS = bitsOf('roleHints');
const NOUNS = bitsOf('roleNouns');
const TITLES = bitsOf('titles');
const RECRUITERS = bitsOf('recruiters');
const JOINS = bitsOf('joins');
const STOPS = bitsOf('stops');
const ARTICLES = bitsOf('articles');
const HIRING = bitsOf('hiring');
const DEPARTMENTS = bitsOf('departments');
const AT = bitsOf('at');
const ORGANISATIONS = bitsOf('organisations');
const LEGAL = bitsOf('legalForms');
const GREETINGS = bitsOf('greetings');
const HONORIFICS = bitsOf('honorifics', 'degrees');
const PERSONS = bitsOf('persons');

const MOST_WORDS = 9;
const FAR = ['far=0', 'far=1', 'far=2', 'far=3', 'far=4'];
/** Places that are somebody's name. */
const NAMES = new Set(['from', 'reply-to', 'organizer']);
const MOST_SPANS = 300;
/** "(m/w/d)", "H/F", "(all genders)" and their kin. */
const GENDERS = /^(?:[mfwdhxvgin](?:[/|][mfwdhxvgin*]){1,3}|gn|div)$/u;
/** Requisition numbers, years, hours and shares are no part of a title. */
const NUMBER = /\d{3}|^\d{2}$|^\d+[.:h]\d|^#/;
const SOFT = new Set<Gap>(['comma', 'dash', 'slash', 'open', 'close', 'line']);
/** Languages whose titles go on in capitals only. */
const CAPITALS: ReadonlySet<Language> = new Set(['en', 'de']);

/**
 * The role as it is written, without article, "position of", genders and requisition number: of all places that may
 * say it the one that learned weights favour; nothing where none is likely enough.
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
  compare(choice);
  for (const { features } of choice.candidates.values())
    if (features.has('in+main') && (features.has('in+subject') || features.has('in+summary')))
      features.add('twice');
  for (const { features } of choice.candidates.values())
    for (const one of PAIRED)
      if (features.has(one)) for (const other of MET) if (features.has(other)) features.add(met(one, other));
  return choice;
}

const PAIRED = ['only titled', 'one of several', 'twice', 'in+subject'];
const MET = [
  ...['start+frame', 'start+label', 'end+noun', 'end+gender', 'place+subject', 'place+signature', 'end+hard'],
  ...['head+last', 'head+first', 'head+none', 'segment+whole'],
];

/** What candidates say of each other: that one is all there is, the first, or goes on in another. */
function compare({ candidates }: Choice): void {
  const list = [...candidates].map(([key, { features }]) => ({
    key,
    front: `${key} `,
    back: ` ${key}`,
    features,
  }));
  const titled = list.filter(({ features }) => !features.has('head+none'));
  for (const { key, front, back, features } of list) {
    const others = titled.filter((other) => !other.key.includes(key) && !key.includes(other.key));
    if (!features.has('head+none'))
      features.add(
        others.length ? (titled[0]?.key === key ? 'first titled' : 'one of several') : 'only titled',
      );
    for (const other of list) {
      if (other.key === key) continue;
      if (other.key.startsWith(front))
        features.add(`goes on${other.features.has('in+subject') ? ' in subject' : ''}`);
      if (key.startsWith(other.front))
        features.add(`longer than${other.features.has('head+none') ? '' : ' a title'}`);
      if (key.endsWith(other.back))
        features.add(`more before${other.features.has('head+none') ? '' : ' a title'}`);
      if (other.key.endsWith(back)) features.add('goes back');
    }
  }
}

/** Places that are a title and little else. */
const TITLED = new Set(['subject', 'summary']);

/** Whether words are said to be a role by what stands right in front of them or behind them, whatever they are. */
function isFramed(tokens: Tokens, [first, last]: Span): boolean {
  const { ends, begins, covers, capital } = tokens;
  const before = has(covers, first - 1, ARTICLES) ? first - 2 : first - 1;
  if (has(ends, first - 1, FRAMES | NOUNS) || has(ends, before, FRAMES | NOUNS))
    return !has(covers, first, HIRING);
  return (
    Boolean(capital[first]) &&
    ((has(begins, last + 1, NOUNS) && !has(covers, first, HIRING)) || isGender(tokens, last + 1))
  );
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
    (has(tokens.covers, first, HIRING) || !TITLED.has(name))
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
  for (let at = first; at <= last; at++) if (has(covers, at, TITLES)) heads.push(at);
  return heads;
}

/** Everything that may be a role: what frames, nouns, genders and the parts of a subject begin or end. */
function spansIn({ name, tokens }: Place, language: Language): Span[] {
  const spans: Span[] = [];
  const isLine = name === 'subject' || name === 'summary';
  const { count, gaps, begins, ends } = tokens;
  for (let at = 0; at < count && spans.length < MOST_SPANS; at++) {
    const gap = gaps[at] ?? 'end';
    const begun =
      has(ends, at - 1, FRAMES | NOUNS) ||
      (has(ends, at - 1, HINTS) && gap !== 'stop') ||
      (isLine
        ? gap !== 'space' && gap !== 'none'
        : gap === 'para' || gap === 'quote' || gap === 'end' || gap === 'colon' || gap === 'line');
    const titled = has(tokens.covers, at, TITLES) && (!CAPITALS.has(language) || gap !== 'space');
    if (begun || titled) spans.push(...forward(tokens, at, language));
    const ended =
      (has(begins, at + 1, NOUNS) && !HARD.has(gaps[at + 1] ?? 'end')) ||
      isGender(tokens, at + 1) ||
      has(tokens.covers, at, TITLES);
    if (ended && !isNoPart(tokens, at) && !has(begins, at, NOUNS & ~TITLES))
      for (const first of backward(tokens, at, language)) spans.push([first, at]);
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

/** The spans that begin at a word, or behind the articles and the words of hiring that it is the first of. */
function forward(tokens: Tokens, at: number, language: Language): Span[] {
  const spans: Span[] = [];
  let first = at;
  const starts: number[] = [];
  for (let skipped = 0; skipped < 5 && first < tokens.count; skipped++, first++) {
    if (skipped && HARD.has(tokens.gaps[first] ?? 'end')) break;
    const isSkipped =
      has(tokens.covers, first, ARTICLES | STOPS | HIRING | NOUNS | JOINS | GREETINGS) ||
      isNoPart(tokens, first);
    if (!isSkipped || has(tokens.covers, first, TITLES)) starts.push(first);
    if (!isSkipped) break;
  }
  for (const start of starts) for (const last of endsOf(tokens, start, language)) spans.push([start, last]);
  return spans;
}

/** Where a title that begins at a word may end. */
function endsOf(tokens: Tokens, start: number, language: Language): number[] {
  const found: number[] = [];
  const { gaps, covers, begins, capital } = tokens;
  const isTitled = CAPITALS.has(language) && capital[start];
  for (let at = start; at < tokens.count && at - start <= MOST_WORDS; at++) {
    if (isNoPart(tokens, at) || has(covers, at, GREETINGS)) break;
    const next = gaps[at + 1] ?? 'end';
    const isJoin = has(covers, at, JOINS) && !HARD.has(next) && at + 1 < tokens.count;
    if (at > start && has(begins, at, NOUNS) && !has(covers, at, TITLES)) break;
    if (next === 'none' && !has(covers, at, JOINS) && (tokens.words[at] ?? '').length < 3) break;
    if (has(covers, at, STOPS) && !isJoin) break;
    if (isJoin && at > start) {
      if (has(covers, at, STOPS) && CAPITALS.has(language) && !capital[at + 1]) break;
      continue;
    }
    if (isTitled && !capital[at] && !has(covers, at, TITLES) && !has(covers, at + 1, TITLES)) break;
    if (isEnd(tokens, at, language)) found.push(at);
    if (next === 'open') {
      const closes = closeOf(tokens, at + 1);
      if (closes > at) found.push(closes);
    }
    if (HARD.has(next)) break;
  }
  return found;
}

const MOST_IN_BRACKETS = 4;

/** The last word within brackets that open in front of a word; -1 where they are long, or hold genders or numbers. */
function closeOf(tokens: Tokens, first: number): number {
  for (let at = first; at < first + MOST_IN_BRACKETS && at < tokens.count && !isNoPart(tokens, at); at++)
    if (tokens.gaps[at + 1] === 'close' || tokens.text[tokens.to[at] ?? 0] === ')') return at;
  return -1;
}

/** Whether something ends behind a word: a sign, a number, or a word that no title has or that may follow one. */
function isEnd(tokens: Tokens, at: number, language: Language): boolean {
  const { gaps, covers, begins, capital } = tokens;
  const next = at + 1;
  if (next >= tokens.count || (gaps[next] !== 'space' && gaps[next] !== 'none')) return true;
  if (
    isNoPart(tokens, next) ||
    has(covers, next, STOPS | JOINS | AT | LEGAL) ||
    has(begins, next, NOUNS | HIRING)
  )
    return true;
  return !capital[next] && (CAPITALS.has(language) || has(covers, at, TITLES));
}

/** Where a title that ends with a word may begin. */
function backward(tokens: Tokens, last: number, language: Language): number[] {
  const { gaps, covers, capital, ends } = tokens;
  const found: number[] = [];
  const isTitled = capital[last];
  let at = last;
  for (; at >= 0 && last - at < MOST_WORDS; at--) {
    const gap = gaps[at] ?? 'end';
    if (at < last && (isNoPart(tokens, at) || has(covers, at, GREETINGS | HONORIFICS))) break;
    const isJoin = at < last && has(covers, at, JOINS) && (!CAPITALS.has(language) || capital[at - 1]);
    if (has(covers, at, STOPS | ARTICLES) && !isJoin && !(capital[at] && has(covers, at, TITLES))) break;
    if (isTitled && !capital[at] && !isJoin && !/^\d/.test(tokens.words[at] ?? '')) break;
    const before = at - 1;
    const isStart =
      before < 0 ||
      gap !== 'space' ||
      has(covers, before, STOPS | ARTICLES | HIRING | JOINS) ||
      has(ends, before, NOUNS | FRAMES | HINTS) ||
      isNoPart(tokens, before) ||
      (isTitled && !capital[before]);
    if (isStart && !isJoin) found.push(at);
    if (HARD.has(gap)) break;
  }
  return found;
}

/** What the parts of a text are, by their first and last word: many spans have the same. */
const kindsOf = new WeakMap<Tokens, Map<number, string>>();

/** What stands behind the last sign within a span, and behind the sign that ends it: a place, a company, more of the title. */
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
    if (has(covers, to, LEGAL) || (to > from && has(covers, to, ORGANISATIONS))) return 'company';
    if (has(covers, from, HIRING | DEPARTMENTS)) return 'hiring';
    return capital[from] ? 'capital' : /\d/.test(tokens.words[from] ?? '') ? 'digit' : 'small';
  };
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
    found.push(
      met(met('behind', next), kind(last + 1, end)),
      `behind ends=${HARD.has(gaps[end + 1] ?? 'end') ? 'hard' : has(tokens.begins, end + 1, NOUNS) ? 'noun' : 'soft'}`,
    );
  }
  if (has(covers, first - 1, JOINS) && capital[first - 2] && !HARD.has(gaps[first] ?? 'end'))
    found.push('cut off in front');
  if (has(covers, last + 1, JOINS) && capital[last + 2] && !HARD.has(next))
    found.push(`cut off behind${tokens.words[last + 1] === '&' ? ' &' : ''}`);
  return found;
}

/** Whether a word is one in capitals that no list knows: a name, most likely. */
const isName = ({ capital, covers, words }: Tokens, at: number) =>
  at >= 0 && Boolean(capital[at]) && !has(covers, at, -1) && (words[at]?.length ?? 0) > 2;

/** What is so of a span. */
function featuresOf(
  tokens: Tokens,
  [first, last]: Span,
  { name, language }: { name: string; language: Language },
): string[] {
  const { gaps, covers, begins, ends, capital } = tokens;
  const count = last - first + 1;
  let before = first - 1;
  let article = '';
  while (
    before >= 0 &&
    has(covers, before, ARTICLES) &&
    !has(ends, before, FRAMES) &&
    first - before < 4 &&
    !HARD.has(gaps[before + 1] ?? 'end')
  ) {
    article = 'article';
    before--;
  }
  const gap = gaps[before + 1] ?? 'end';
  const start = has(ends, before, FRAMES)
    ? 'frame'
    : has(ends, before, NOUNS)
      ? gap === 'colon'
        ? 'label'
        : gap === 'line' || gap === 'para'
          ? 'row'
          : 'noun'
      : has(ends, before, PERSONS) && !has(ends, before, FRAMES) && !HARD.has(gap)
        ? 'with'
        : has(ends, before, HINTS) && !HARD.has(gap)
          ? 'hint'
          : has(covers, before, HIRING)
            ? 'hiring'
            : 'other';
  const next = gaps[last + 1] ?? 'end';
  const end = isGender(tokens, last + 1)
    ? 'gender'
    : HARD.has(next)
      ? 'hard'
      : has(begins, last + 1, NOUNS)
        ? 'noun'
        : has(begins, last + 1, AT)
          ? 'at'
          : SOFT.has(next)
            ? next
            : has(begins, last + 1, HIRING)
              ? 'hiring'
              : has(covers, last + 1, STOPS)
                ? 'stop'
                : has(covers, last + 1, JOINS)
                  ? 'join'
                  : capital[last + 1]
                    ? 'capital'
                    : 'small';
  const heads = headsIn(tokens, [first, last]);
  const inside = new Set<string>();
  let small = 0;
  for (let at = first; at <= last; at++) {
    if (at > first && gaps[at] !== 'space' && gaps[at] !== 'none') inside.add(gaps[at] ?? '');
    if (!capital[at] && !has(covers, at, JOINS)) small++;
    if (has(covers, at, HIRING) && !has(covers, at, TITLES)) inside.add('hiring');
    if (has(covers, at, RECRUITERS)) inside.add('recruiter');
    if (has(covers, at, DEPARTMENTS)) inside.add('department');
    if (has(covers, at, ORGANISATIONS)) inside.add('organisation');
    if (has(covers, at, LEGAL)) inside.add('legal');
    if (has(covers, at, HONORIFICS)) inside.add('honorific');
    if (has(covers, at, AT)) inside.add('at');
    if (has(covers, at, STOPS)) inside.add('stops');
    if (has(begins, at, NOUNS) && !has(covers, at, TITLES)) inside.add('nouns');
    if (/\d/.test(tokens.words[at] ?? '')) inside.add('digit');
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
  const pairs: [string, string][] = [
    ...([
      [starts, stops],
      [starts, heading],
      [stops, heading],
      [placed, starts],
      [placed, heading],
    ] as [string, string][]),
    ...([
      [placed, part],
      [group, written],
      [group, heading],
      [heading, part],
      [words, heading],
    ] as [string, string][]),
    ...([
      [starts, written],
      [starts, met('gap', gaps[first] ?? '')],
    ] as [string, string][]),
  ];
  const features = [starts, stops, met('gap', gaps[first] ?? ''), heading, words, written, placed, part];
  for (const [one, other] of pairs) features.push(met(one, other));
  for (const what of inside) features.push(met('inside', what));
  const behindName = (gaps[first] === 'open' || gaps[first] === 'comma') && isName(tokens, first - 1);
  if (behindName) features.push('behind name');
  if (isName(tokens, last + 1) && next === 'space') features.push('before name');
  if (article) features.push('article', met('article', starts));
  if (last - first > 0 && inside.has('recruiter')) features.push(met('recruiter', placed));
  return features;
}
