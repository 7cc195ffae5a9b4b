import type { Claimed } from '../claims.ts';
import { candidatesIn } from '../facts/facts.ts';
import { type Kind, type Reading, timeIn } from '../reading.ts';
import type { Provable } from './prove.ts';

/** Kinds that open an interview or bring one up to date: what they leave open is missed in a letter. */
const CHANGES: ReadonlySet<Kind> = new Set([
  'interview-invitation',
  'interview-scheduled',
  'interview-rescheduled',
  'offer',
]);
const FIXED: ReadonlySet<Kind> = new Set(['interview-scheduled', 'interview-rescheduled']);

/**
 * What the rules leave open that matters: the kind where it is not sure, and what a mail that opens or
 * changes an interview does not tell them. Nothing of what the owner wrote themselves, of a machine's answer,
 * or of what answers a letter.
 */
export function openIn({ kind, sure, note, signs, facts, original }: Reading): Claimed[] {
  if (note || signs?.automatic || kind === 'recruiter-reply' || !original.text.trim()) return [];
  if (sure && !CHANGES.has(kind)) return [];
  const gaps = (['company', 'role', 'recruiterName', 'recruiterEmail'] as const).filter(
    (name) => !facts[name],
  );
  return [
    ...(sure ? [] : ['kind' as const]),
    ...gaps,
    ...(FIXED.has(kind) && !timeIn(facts) ? ['start' as const] : []),
  ];
}

/** Of what is open that which an answer could be proved for: asking for anything else gains nothing. */
export function provableOf(open: Claimed[], { clues, times }: Provable, { facts }: Reading): Claimed[] {
  const candidates = candidatesIn(clues, facts);
  const isThere = (fact: Claimed): boolean => {
    if (fact === 'kind') return true;
    return fact === 'start' ? times.moments.length > 0 : candidates[fact].size > 0;
  };
  return open.filter(isThere);
}
