import type { Around } from '../draft/checklist.ts';
import { type Profile, secretAddress } from '../store/owners.ts';

/** Addresses of the owner and of Bowout itself, in lower case: nobody to write to. */
export const ownAddresses = (profile: Profile, senderAddress: string): string[] =>
  [
    profile.email,
    ...(profile.aliases ?? []),
    profile.inboxAddress,
    secretAddress(profile),
    senderAddress,
  ].map((address) => address.toLowerCase());

/**
 * What a draft of an owner is checked against.
 * @param now epoch ms
 */
export const aroundOf = (profile: Profile, senderAddress: string, now: number): Around => ({
  now,
  timeZone: profile.timeZone,
  own: ownAddresses(profile, senderAddress),
  accepted: (profile.accepted ?? []).map(({ company }) => company),
});
