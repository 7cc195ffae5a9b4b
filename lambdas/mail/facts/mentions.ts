import type { Choice } from '../text/choice.ts';
import type { Language } from '../words/languages.ts';
import { type ChainModel, likelihoodOf, type Order, orderOf, sumsOf, withSteps } from './chain.ts';
import model from './mention-model.json' with { type: 'json' };
import { countIn, LETTERS, type PlacedWords, signAt, templates } from './mention-words.ts';
import type { Place, PlaceName } from './places.ts';
import type { Span, Tokens } from './tokens.ts';

/** What a word is of: `role` and `company` begin one, and the others go on with it. */
export const TAGS = ['outside', 'role', 'of role', 'company', 'of company'] as const;
const [ROLE, OF_ROLE, COMPANY, OF_COMPANY] = [1, 2, 3, 4] as const;
const WITHIN = { role: OF_ROLE, company: OF_COMPANY };
const BEGINS = { role: ROLE, company: COMPANY };

/** The very object that training puts what it has learned into. */
export const mentionModel: ChainModel = model;

/** Words of a place that may name the role or the company. */
export interface Mention {
  fact: 'role' | 'company';
  first: number;
  last: number;
  /** How likely it is that these words do, and none beside them. */
  likelihood: number;
}

/** A title or a name goes on only behind its own words. */
export const order: Order = orderOf(
  TAGS.map((_, before) =>
    TAGS.map(
      (_, tag) =>
        (tag !== OF_ROLE || before === ROLE || before === OF_ROLE) &&
        (tag !== OF_COMPANY || before === COMPANY || before === OF_COMPANY),
    ),
  ),
  { mayBegin: TAGS.map((_, tag) => tag !== OF_ROLE && tag !== OF_COMPANY), mayEnd: TAGS.map(() => true) },
);

/** Nobody's name or title has more words. */
const MOST_WORDS = 14;
/** What is less likely is no mention, and is not looked at. */
const LEAST = 0.01;
/** A model as it is asked: for each template a tree of the words that its features have. */
interface Compiled {
  /** By the letter's place in `LETTERS`: its words by number, none of them nought. */
  ids: readonly ReadonlyMap<string, number>[];
  /** By a node and the number of what goes on there. */
  next: ReadonlyMap<number, number>;
  /** More than any letter has numbers. */
  size: number;
  /** Of each node that is a whole feature, which row of weights it has; -1 of others. */
  rows: Int32Array;
  weights: Float64Array;
  order: Order;
}

/** Weights are kept as whole hundredths. */
const HUNDRED = 100;

const compiled = new WeakMap<object, Compiled>();

function compile({ weights, steps }: ChainModel): Compiled {
  const features = Object.entries(weights).map(([name, row]) => {
    const [which, ...words] = name.split(' ');
    return { which: Number(which), words, row, parts: templates[Number(which)] ?? [] };
  });
  const ids = LETTERS.map(() => new Map<string, number>());
  for (const { words, parts } of features)
    for (const [index, { letter }] of parts.entries()) {
      const numbers = ids[letter];
      const word = words[index] ?? '';
      if (numbers && !numbers.has(word)) numbers.set(word, numbers.size + 1);
    }
  const size = 1 + Math.max(...ids.map((numbers) => numbers.size));
  const next = new Map<number, number>();
  const ends = new Map<number, number>();
  let nodes = templates.length;
  for (const [row, { which, words, parts }] of features.entries()) {
    let node = which;
    for (const [index, { letter }] of parts.entries()) {
      const edge = node * size + (ids[letter]?.get(words[index] ?? '') ?? 0);
      const known = next.get(edge) ?? nodes++;
      next.set(edge, known);
      node = known;
    }
    ends.set(node, row);
  }
  return {
    ...{ ids, next, size, rows: Int32Array.from({ length: nodes }, (_, node) => ends.get(node) ?? -1) },
    weights: Float64Array.from(features.flatMap(({ row }) => row.map((weight) => weight / HUNDRED))),
    order: withSteps(
      order,
      steps.map((step) => step / HUNDRED),
    ),
  };
}

/** The furthest that a template looks to either side. */
const REACH = Math.max(...templates.flat().map(({ by }) => Math.abs(by)));

/** By letter the numbers of all words, with those beyond both ends; nought for what no feature has. */
const numbersOf = (words: PlacedWords, ids: Compiled['ids']): Int32Array[] =>
  ids.map((numbers, letter) => {
    const found = new Int32Array(countIn(words) + 2 * REACH);
    for (let at = 0; at < found.length; at++) found[at] = numbers.get(signAt(letter, words, at - REACH)) ?? 0;
    return found;
  });

/**
 * How much speaks for each tag of each word. Loops over indices: it is done for each word of a mail, and
 * iterators take as long as all else.
 */
function scoresOf(words: PlacedWords, { ids, next, size, rows, weights }: Compiled): Float64Array {
  const numbers = numbersOf(words, ids);
  const scores = new Float64Array(countIn(words) * TAGS.length);
  for (let at = 0, own = 0; own < scores.length; at++, own += TAGS.length)
    for (let which = 0; which < templates.length; which++) {
      const parts = templates[which] ?? [];
      let node = which;
      for (let index = 0; index < parts.length && node >= 0; index++) {
        const { letter, by } = parts[index] as (typeof parts)[number];
        const id = numbers[letter]?.[at + by + REACH] ?? 0;
        node = id ? (next.get(node * size + id) ?? -1) : -1;
      }
      const row = node < 0 ? -1 : (rows[node] ?? -1);
      if (row < 0) continue;
      for (let tag = 0; tag < TAGS.length; tag++)
        scores[own + tag] = (scores[own + tag] ?? 0) + (weights[row * TAGS.length + tag] ?? 0);
    }
  return scores;
}

/** All words of a place that may name the role or the company. */
function mentionsIn(placed: PlacedWords): Mention[] {
  if (!placed.tokens.count) return [];
  const known = compiled.get(mentionModel.weights) ?? compile(mentionModel);
  compiled.set(mentionModel.weights, known);
  const own = scoresOf(placed, known);
  const sums = sumsOf(own, known.order);
  const share = (at: number, tag: number) =>
    Math.exp(
      (sums.until[at * TAGS.length + tag] ?? 0) + (sums.since[at * TAGS.length + tag] ?? 0) - sums.all,
    );
  const found: Mention[] = [];
  const words = own.length / TAGS.length;
  for (const fact of ['role', 'company'] as const) {
    const [begins, within] = [BEGINS[fact], WITHIN[fact]];
    for (let first = 0; first < words; first++) {
      if (share(first, begins) < LEAST) continue;
      const tags: number[] = [begins];
      for (let last = first; last < Math.min(words, first + MOST_WORDS); last++) {
        if (last > first && share(last, within) < LEAST) break;
        if (last > first) tags.push(within);
        const likelihood = Math.exp(likelihoodOf({ own, sums }, known.order, { first, tags, within }));
        if (likelihood >= LEAST) found.push({ fact, first, last, likelihood });
      }
    }
  }
  return found;
}

const looked = new WeakMap<Tokens, { weights: object; mentions: Mention[] }>();

/** The same, looked for once: role and company both ask. */
function mentionsOf({ tokens, name }: Place, language: Language): Mention[] {
  const before = looked.get(tokens);
  const { weights } = mentionModel;
  if (before?.weights === weights) return before.mentions;
  const mentions = mentionsIn({ tokens, name, language });
  looked.set(tokens, { weights, mentions });
  return mentions;
}

/** A mention with its place. */
interface Named {
  place: Place;
  span: Span;
  likelihood: number;
}

/** All words of some places that may name a fact. */
export const mentionedIn = (places: readonly Place[], fact: Mention['fact'], language: Language): Named[] =>
  places.flatMap((place) =>
    mentionsOf(place, language).flatMap(({ first, last, likelihood, ...mention }): Named[] =>
      mention.fact === fact ? [{ place, span: [first, last], likelihood }] : [],
    ),
  );

/** Above it a mention says where the name stands. */
const LIKELY = 0.5;
const OFTEN = 1.5;
const LEAST_SHARE = 0.001;

/** A mention by the key of its candidate. */
interface Share {
  key: string;
  name: PlaceName;
  likelihood: number;
}

/** Adds to each candidate how likely its words are to be a mention, of all places together. */
export function addShares({ candidates, none }: Choice, shares: Share[]): void {
  const sums = new Map<string, number>();
  for (const { key, name, likelihood } of shares) {
    sums.set(key, (sums.get(key) ?? 0) + likelihood);
    if (likelihood > LIKELY) candidates.get(key)?.features.add(`mentioned in ${name}`);
  }
  const most = Math.max(0, ...sums.values());
  for (const [key, { features }] of candidates) {
    const sum = sums.get(key) ?? 0;
    const step = stepOf(sum);
    features.add(`mentioned=${step}`);
    features.add(sum && sum === most ? `most mentioned=${step}` : `mentioned less=${step - stepOf(most)}`);
    if (sum > OFTEN) features.add('mentioned often');
  }
  none.add(`most mentioned=${stepOf(most)}`);
}

const stepOf = (share: number) => Math.round(2 * Math.log(Math.max(share, LEAST_SHARE)));
