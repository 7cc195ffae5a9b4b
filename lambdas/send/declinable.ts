import { type Addressed, hasAddress } from '../interview/draft.ts';
import { instantOf } from '../interview/standing.ts';
import { isAmong } from '../mail/names/address.ts';
import type { Invitation } from '../mail/reading.ts';

/** Whose part in an event it is, and when. */
export interface Attending {
  /** The owner's own addresses in lower case: nobody else's part in an event is theirs to decline. */
  own: readonly string[];
  /** The owner's IANA zone, for events that name none. */
  timeZone: string;
  /** Epoch ms. */
  now: number;
}

/** Who invites, and the owner's own entry. */
export interface Part {
  organizer: Addressed;
  invited: Addressed;
}

/** The owner's part in an event that can be declined, or null. */
export function declinable(
  { method, organizer, start, attendees }: Invitation,
  { own, timeZone, now }: Attending,
): Part | null {
  if (method !== 'REQUEST' || !hasAddress(organizer)) return null;
  if (start && instantOf(start, timeZone) <= now) return null;
  const invited = attendees.filter(hasAddress).find(({ address }) => isAmong(own, address));
  return invited ? { organizer, invited } : null;
}
