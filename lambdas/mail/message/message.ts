import type { Invitation } from '../reading.ts';

export type { Link } from './html-text.ts';
export { rfc5322Date } from './mail-date.ts';
export type { Item } from './markup.ts';
export { decode, type Mail, NotAMailError } from './mime.ts';

/**
 * The events of a message's calendar parts. Those with a fixed start come first, the earliest leading.
 * What reads calendars is loaded for those only.
 */
export async function invitationsIn(calendars: string[]): Promise<Invitation[]> {
  if (!calendars.length) return [];
  const { readInvitations } = await import('./invite.ts');
  return calendars.flatMap(readInvitations).toSorted(byStart);
}

function byStart(a: Invitation, b: Invitation): number {
  const instant = (event: Invitation) => (event.start ? Date.parse(event.start) : Number.POSITIVE_INFINITY);
  return instant(a) - instant(b) || 0;
}
