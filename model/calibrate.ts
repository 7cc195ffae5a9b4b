import type { Kind } from '../lambdas/mail/reading.ts';
import type { Held } from './kinds.ts';

/** Of the kinds called sure so many are to be right. */
const RIGHT = 0.985;
/** Beyond this no message is sure of a kind; below that none is, whatever the figures say. */
const MOST = 0.995;
const LEAST = 0.6;
/** So many right answers are taken as seen before the first, so that few messages prove little. */
const DOUBT = 1;

/** From which likelihood on a kind is sure: the lowest above which enough of the held-out messages were right. */
export function sureFrom(held: Held[]): Record<string, number> {
  const kinds = [...new Set(held.map(({ kind }) => kind))].sort();
  return Object.fromEntries(kinds.map((kind) => [kind, thresholdOf(kind, held)]));
}

function thresholdOf(kind: Kind, held: Held[]): number {
  const decided = held.filter((one) => one.kind === kind).toSorted((a, b) => b.likelihood - a.likelihood);
  let lowest = MOST;
  let wrong = DOUBT;
  for (const [at, { is, likelihood }] of decided.entries()) {
    if (is !== kind) wrong++;
    if (1 - wrong / (at + 2) >= RIGHT) lowest = likelihood;
  }
  return Math.round(Math.min(MOST, Math.max(LEAST, lowest)) * 1000) / 1000;
}
