import type { Kind, Reading } from '../reading.ts';
import type { Proved } from './prove.ts';

/**
 * Kinds that the second reader's agreement makes sure: to record an interview too many is undone by one tap.
 * What ends, moves or offers something, and what is set aside, is asked about as without it.
 */
const HARMLESS: ReadonlySet<Kind> = new Set(['interview-invitation', 'interview-scheduled']);

/**
 * A reading with what the second reader has proved. Its facts are proposals, and none of those that the rules
 * read is touched. A kind that is not sure may become another guess, or sure where both readers say the same,
 * it does no harm and the rules read who invites: a swindler's mail convinces both, and names nobody. A kind
 * that is sure stays.
 */
export function withSecond(reading: Reading, { facts, kind }: Proved): Reading {
  const proposed = Object.keys(facts).length ? { proposed: facts } : {};
  if (reading.sure || !kind) return { ...reading, ...proposed };
  const { value, evidence } = kind;
  if (value !== reading.kind)
    return { ...reading, ...proposed, kind: value, kindEvidence: evidence, kindBy: 'second' };
  return HARMLESS.has(value) && reading.facts.company
    ? { ...reading, ...proposed, sure: true, kindEvidence: evidence, kindBy: 'second' }
    : { ...reading, ...proposed };
}
