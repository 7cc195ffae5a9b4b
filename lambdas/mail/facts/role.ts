import { zoneOfPlace } from '../clock/zones.ts';
import type { Letter } from '../letter.ts';
import type { Facts } from '../reading.ts';
import { type Choice, choose, met, noChoice, propose } from '../text/choice.ts';
import { agreementWith, type Senders } from './agreement.ts';
import { CLOSE, cross, type Inside, insideOf, relate, SOFT } from './beside.ts';
import model from './fact-model.json' with { type: 'json' };
import { MARK } from './job-words.ts';
import { addShares, mentionedIn } from './mentions.ts';
import type { Place } from './places.ts';
import { HARD, has, type Span, type Tokens, written } from './tokens.ts';

/** Places that are somebody's name. */
const NAMES = new Set(['from', 'reply-to', 'organizer']);
/** "(m/w/d)", "H/F", "(all genders)" and their kin. */
const GENDERS = /^(?:[mfwdhxvgin](?:[/|][mfwdhxvgin*]){1,3}|gn|div)$/u;
/** What is less likely to be a title is not weighed. */
const LEAST_LIKELY = 0.02;

/**
 * The role as it is written, without article, "position of", genders and requisition number: of all that is
 * mentioned as one that which learned weights favour; nothing where none is likely enough.
 */
export function readRole(letter: Letter, places: Place[], senders: Senders): Facts['role'] {
  const chosen = choose(roleChoice(letter, places, senders), model.role);
  return chosen ? { value: chosen.value, evidence: chosen.evidence() } : undefined;
}

/** What may be the role, by each place that may say it. */
export function roleChoice({ language }: Letter, places: Place[], senders: Senders): Choice {
  const choice = noChoice();
  const running = places.filter(({ name }) => !NAMES.has(name));
  const shares = mentionedIn(running, 'role', language).map(({ place, span, likelihood }) => {
    const { tokens, name, evidence } = place;
    const first = span[0];
    // "(m/w/d)" is of no title, however much of a mention it is.
    const last = isGender(tokens, span[1]) && span[1] > first ? span[1] - 1 : span[1];
    const value = whole(written(tokens, first, last));
    const key = roleKey(value);
    if (likelihood > LEAST_LIKELY && value.length > 1 && value.length < LONGEST)
      propose(choice, key, {
        value,
        evidence: () => evidence([tokens.from[first] ?? 0, tokens.to[last] ?? 0]),
        features: [...featuresOf(tokens, [first, last], name), ...tailOf(tokens, [first, last], senders)],
      });
    return { key, name, likelihood };
  });
  addShares(choice, shares);
  const texts = running.filter(({ name }) => name !== 'signature' && name !== 'history');
  for (const { value, features } of choice.candidates.values()) {
    const lower = value.toLowerCase();
    for (const place of texts) if (place.lower.includes(lower)) features.add(met('in', place.name));
    if (features.has('in+main') && (features.has('in+subject') || features.has('in+summary')))
      features.add('twice');
  }
  compareTitles(choice);
  return choice;
}

/** No title is longer. */
const LONGEST = 110;

const roleKey = (value: string) =>
  value
    .toLowerCase()
    .replace(/[\s,.-]+/g, ' ')
    .trim();

/** With the bracket that closes behind the last word. */
const whole = (value: string) => (value.includes('(') && !value.includes(')') ? `${value})` : value);

/** Tells of each candidate whether others have a title's word as well, and which of them hold each other. */
function compareTitles({ candidates }: Choice): void {
  const titled = [...candidates].filter(([, { features }]) => features.has('titled'));
  for (const [at, [key, { features }]] of titled.entries()) {
    const isOne = titled.some(([other]) => !other.includes(key) && !key.includes(other));
    features.add(!isOne ? 'only titled' : at ? 'one of several' : 'first titled');
  }
  const words = [...candidates].map(([key, { features }]) => ({ words: key, features }));
  relate(words, (relation, { features: other }) => {
    if (relation === 'goes back') return relation;
    if (relation === 'goes on') return other.has('in+subject') ? 'goes on in subject' : relation;
    return other.has('titled') ? `${relation} a title` : relation;
  });
  for (const { features } of candidates.values()) cross(features, PAIRED, MET);
}

const PAIRED = ['only titled', 'one of several', 'twice', 'in+subject'];
const MET = ['place+subject', 'place+signature', 'titled', 'untitled'];

const isGender = ({ words, count }: Tokens, at: number) =>
  at < count &&
  (GENDERS.test(words[at] ?? '') || (words[at] === 'all' && /^genders?$/.test(words[at + 1] ?? '')));

const isTitled = ({ covers }: Tokens, [first, last]: Span) => {
  for (let at = first; at <= last; at++) if (has(covers, at, MARK.titles)) return true;
  return false;
};

const INSIDE: Inside[] = [
  ['hiring', MARK.hiring, MARK.titles],
  ['recruiter', MARK.recruiters],
  ['department', MARK.departments],
  ['organisation', MARK.organisations],
  ['legal', MARK.legalForms],
  ['honorific', MARK.honorifics | MARK.degrees],
  ['at', MARK.at],
  ['stops', MARK.stops],
];

/** What is so of words in a row, and of what stands beside them. */
function featuresOf(tokens: Tokens, span: Span, place: string): string[] {
  const { gaps, covers, capital } = tokens;
  const [first, last] = span;
  const inside = insideOf(tokens, span, INSIDE);
  for (let at = first + 1; at <= last; at++) if (!CLOSE.has(gaps[at] ?? 'end')) inside.add(gaps[at] ?? '');
  const [front, behind] = [
    met('front', gaps[first] ?? 'end'),
    met('behind', isGender(tokens, last + 1) ? 'gender' : (gaps[last + 1] ?? 'end')),
  ];
  const titled = isTitled(tokens, span) ? 'titled' : 'untitled';
  const words = `words=${Math.min(last - first + 1, 6)}`;
  const placed = met('place', place);
  return [
    ...[...inside].map((what) => met('inside', what)),
    ...[front, behind, titled, words, placed],
    ...[met(front, behind), met(placed, titled), met(placed, behind), met(words, titled)],
    met('letters', `${capital[first] ? 'A' : 'a'}${capital[last] ? 'A' : 'a'}`),
    ...(has(covers, last, MARK.titles) ? ['ends in a title'] : []),
  ];
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
    if (isTitled(tokens, [from, to])) return 'title';
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
