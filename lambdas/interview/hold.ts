import type { Company } from './company.ts';
import type { Draft } from './draft.ts';
import type { Moment } from './standing.ts';
import { dayOf } from './urgency.ts';

/** The owner holds the letters of an offer back: it is not signed yet, or something is still open. */
export interface Hold {
  /** A day of the owner's calendar ("2026-12-04"), from which on they may leave; null: until the owner says so. */
  until: string | null;
}

/** An offer that the owner accepted, as far as the letters that follow from it need it. */
export interface Offer {
  acceptanceId: string;
  company: Company;
  /** The name of whoever wrote about it, where it is known. */
  person?: string;
  held?: Hold;
}

/** What holds a letter back at a moment; null where nothing does (any more). */
export function holdOn(
  { acceptanceId }: Pick<Draft, 'acceptanceId'>,
  offers: readonly Offer[],
  moment: Moment,
): Hold | null {
  const held = offers.find((offer) => offer.acceptanceId === acceptanceId)?.held;
  if (!held || acceptanceId === null) return null;
  return held.until === null || dayOf(moment) < held.until ? held : null;
}
