/** So little speaks for what cannot be. */
export const NEVER: number = -1e9;

/** Which tags words in a row may have, and how much speaks for one behind another. */
export interface Order {
  /** How many tags there are: a tag is a number below it. */
  count: number;
  /** For each tag before, how much speaks for each tag behind it; `NEVER` where it may not follow. */
  steps: Float64Array;
  /** Tags that the first word may have, and those that the last may. */
  mayBegin: readonly boolean[];
  mayEnd: readonly boolean[];
}

/** The same with nothing that speaks for one of the tags that may follow more than for another. */
export const orderOf = (
  mayFollow: readonly (readonly boolean[])[],
  ends: Pick<Order, 'mayBegin' | 'mayEnd'>,
): Order => ({
  ...ends,
  count: mayFollow.length,
  steps: Float64Array.from(mayFollow.flat(), (may) => (may ? 0 : NEVER)),
});

/** What was learned of words in a row, in hundredths. */
export interface ChainModel {
  /** For each feature how much it speaks for each tag. */
  weights: Record<string, number[]>;
  /** As the steps of an order. */
  steps: number[];
}

/** An order, with how much speaks for a tag behind another. */
export const withSteps = (order: Order, steps: readonly number[]): Order => ({
  ...order,
  steps: order.steps.map((step, at) => step + (steps[at] ?? 0)),
});

/** What all rows of tags together score, as logarithms, up to each word and from it on. */
export interface Sums {
  /** Up to each word, with it, for each of its tags. */
  until: Float64Array;
  /** Behind each word, without it, for each of its tags. */
  since: Float64Array;
  /** Of the whole row. */
  all: number;
}

/**
 * The sums over all rows of tags (Rabiner 1989, forward and backward).
 * @param own for each word, how much speaks for each tag by itself
 */
export function sumsOf(own: Float64Array, { count, steps, mayBegin, mayEnd }: Order): Sums {
  const words = own.length / count;
  const until = new Float64Array(own.length);
  const since = new Float64Array(own.length);
  for (let tag = 0; tag < count; tag++) {
    until[tag] = mayBegin[tag] ? (own[tag] ?? 0) : NEVER;
    since[own.length - count + tag] = mayEnd[tag] ? 0 : NEVER;
  }
  const parts = new Float64Array(count);
  for (let at = count; at < own.length; at += count)
    for (let tag = 0; tag < count; tag++) {
      for (let before = 0; before < count; before++)
        parts[before] = (until[at - count + before] ?? 0) + (steps[before * count + tag] ?? 0);
      until[at + tag] = (own[at + tag] ?? 0) + logSum(parts);
    }
  for (let at = (words - 2) * count; at >= 0; at -= count)
    for (let tag = 0; tag < count; tag++) {
      for (let next = 0; next < count; next++)
        parts[next] =
          (steps[tag * count + next] ?? 0) + (own[at + count + next] ?? 0) + (since[at + count + next] ?? 0);
      since[at + tag] = logSum(parts);
    }
  for (let tag = 0; tag < count; tag++)
    parts[tag] = (until[own.length - count + tag] ?? 0) + (since[own.length - count + tag] ?? 0);
  return { until, since, all: logSum(parts) };
}

/** The logarithm of a sum whose parts are given as logarithms. */
function logSum(parts: Float64Array): number {
  let most = NEVER;
  for (const part of parts) if (part > most) most = part;
  if (most <= NEVER) return NEVER;
  let sum = 0;
  for (const part of parts) if (part > most - FAR_BELOW) sum += Math.exp(part - most);
  return most + Math.log(sum);
}

/** Less is lost beside the most of a sum. */
const FAR_BELOW = 30;

/**
 * The tags that together score most (Viterbi 1967).
 * @param own for each word, how much speaks for each tag by itself
 */
export function bestTags(own: Float64Array, { count, steps, mayBegin, mayEnd }: Order): number[] {
  const words = own.length / count;
  if (!words) return [];
  const from = new Uint8Array(own.length);
  let scores = Float64Array.from(mayBegin, (may, tag) => (may ? (own[tag] ?? 0) : NEVER));
  for (let word = 1; word < words; word++) {
    const next = new Float64Array(count);
    for (let tag = 0; tag < count; tag++) {
      let most = 2 * NEVER;
      for (let before = 0; before < count; before++) {
        const sum = (scores[before] ?? 0) + (steps[before * count + tag] ?? 0);
        if (sum <= most) continue;
        most = sum;
        from[word * count + tag] = before;
      }
      next[tag] = most + (own[word * count + tag] ?? 0);
    }
    scores = next;
  }
  let tag = 0;
  for (let other = 1; other < count; other++)
    if (!mayEnd[tag] || (mayEnd[other] && (scores[other] ?? 0) > (scores[tag] ?? 0))) tag = other;
  const tags: number[] = [];
  for (let word = words - 1; word >= 0; word--) {
    tags.push(tag);
    tag = from[word * count + tag] ?? 0;
  }
  return tags.reverse();
}

/**
 * How likely it is, as a logarithm, that some words in a row have some tags, and that no tag of `within`
 * follows: that what they name ends there.
 * @param first the place of the first word
 */
export function likelihoodOf(
  { own, sums: { until, since, all } }: { own: Float64Array; sums: Sums },
  { count, steps, mayBegin }: Order,
  { first, tags, within }: { first: number; tags: readonly number[]; within: number },
): number {
  const parts = new Float64Array(count);
  const begin = tags[0] ?? 0;
  const at = first * count;
  for (let before = 0; before < count; before++)
    parts[before] = (until[at - count + before] ?? NEVER) + (steps[before * count + begin] ?? 0);
  let sum = (own[at + begin] ?? 0) + (first ? logSum(parts) : mayBegin[begin] ? 0 : NEVER);
  for (let index = 1; index < tags.length; index++)
    sum +=
      (own[at + index * count + (tags[index] ?? 0)] ?? 0) +
      (steps[(tags[index - 1] ?? 0) * count + (tags[index] ?? 0)] ?? 0);
  const behind = at + tags.length * count;
  if (behind >= own.length) return sum - all;
  const last = tags.at(-1) ?? 0;
  for (let next = 0; next < count; next++)
    parts[next] =
      next === within
        ? NEVER
        : (steps[last * count + next] ?? 0) + (own[behind + next] ?? 0) + (since[behind + next] ?? 0);
  return sum + logSum(parts) - all;
}
