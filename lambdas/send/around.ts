import type { Around } from '../draft/checklist.ts';
import { momentOf } from '../interview/standing.ts';
import { type Profile, secretAddress } from '../store/owners.ts';

/** Addresses of the owner and of Bowout itself, in lower case: nobody to write to. */
export const ownAddresses = (profile: Profile): string[] =>
  [
    profile.email,
    ...(profile.aliases ?? []),
    profile.inboxAddress,
    secretAddress(profile),
    profile.senderAddress,
  ].map((address) => address.toLowerCase());

/** What a draft of an owner is checked against at a moment (`now`: epoch ms). */
export const aroundOf = ({ profile, now }: { profile: Profile; now: number }): Around => ({
  ...momentOf({ profile, now }),
  own: ownAddresses(profile),
  accepted: profile.accepted ?? [],
});
