import type { Addressed } from '../interview/draft.ts';
import { hasAddress } from '../interview/draft.ts';
import type { Interview } from '../interview/interview.ts';
import { isAmong } from '../mail/names/address.ts';
import { isList, isNoReply, organizationalDomain } from '../mail/names/domains.ts';

/**
 * Who else at the company has written or was invited, such as the hiring manager: people with a name, at the
 * domain that the letter goes to.
 * @param own addresses of the owner and of Bowout
 */
export function alsoThere(
  { messages, invitations }: Pick<Interview, 'messages' | 'invitations'>,
  to: string | null,
  own: readonly string[],
): Addressed[] {
  const domain = to && organizationalDomain(to);
  const known = [
    ...messages.map(({ from }) => from),
    ...invitations.flatMap(({ organizer, attendees }) => [organizer, ...attendees]),
  ];
  const there = known
    .filter(hasAddress)
    .filter(
      ({ name, address }) =>
        name &&
        organizationalDomain(address) === domain &&
        address.toLowerCase() !== to?.toLowerCase() &&
        !isNoReply(address) &&
        !isList(address) &&
        !isAmong(own, address.toLowerCase()),
    );
  return domain ? [...new Map(there.map((one) => [one.address.toLowerCase(), one])).values()] : [];
}
