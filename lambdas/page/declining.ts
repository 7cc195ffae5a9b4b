import type { Draft } from '../interview/draft.ts';
import type { Interview } from '../interview/interview.ts';
import { saysGoodbye } from '../interview/transitions.ts';
import { ownAddresses } from '../send/around.ts';
import { declinable } from '../send/declinable.ts';
import type { Visit } from './visit.ts';

/** What a letter does, or did, to the calendar; null where there is no invitation to decline. */
export function declining({ profile, now }: Visit, { invitations }: Interview, draft: Draft): string | null {
  if (!saysGoodbye(draft)) return null;
  const own = ownAddresses(profile);
  const at = draft.state === 'sent' ? Date.parse(draft.sentAt) : now;
  if (!invitations.some((event) => declinable(event, { own, timeZone: profile.timeZone, now: at })))
    return null;
  if (draft.state === 'sent')
    return draft.messageId && 'The calendar invitation was declined in the same mail.';
  return 'The calendar invitation is declined in the same mail.';
}
