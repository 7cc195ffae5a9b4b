import type { Kind } from './reading.ts';

/** What the second reader may be asked for. */
export const CLAIMED = ['kind', 'company', 'role', 'recruiterName', 'recruiterEmail', 'start'] as const;
export type Claimed = (typeof CLAIMED)[number];

/** What it says of a message, with the words that it quotes for it. Nothing of it is believed. */
export interface Claim {
  fact: Claimed;
  value: string;
  quote: string;
}

/**
 * The kinds that it may take a message for. Others set a message aside, or speak of letters of ours: it never
 * argues for those.
 */
export const CLAIMABLE = [
  'interview-invitation',
  'interview-scheduled',
  'interview-rescheduled',
  'interview-cancelled',
  'offer',
  'rejection',
] as const satisfies Kind[];
export type ClaimableKind = (typeof CLAIMABLE)[number];
