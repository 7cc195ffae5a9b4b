import { createHmac } from 'node:crypto';
import { shortKey } from '../interview/id.ts';
import { domainOf, localOf } from '../mail/names/address.ts';
import type { Profile } from '../store/owners.ts';

/**
 * The addresses of a post-box that say what a mail to them is about: each is one of its two plain addresses
 * with a tag (RFC 5233). The secret address of mailbox rules is in `store/owners.ts`.
 */

/** What a notice is about: a reply to it goes to an address that says so. */
export type About = { interviewId: string } | { messageKey: string };

/** Where the owner's reply to a notice goes: the inbox address, with what it is about as its tag. */
export const noticeAddress = (inboxAddress: string, about: About): string =>
  tagged(
    inboxAddress,
    'interviewId' in about ? `i.${about.interviewId.toLowerCase()}` : `m.${shortKey(about.messageKey)}`,
  );

/**
 * A mail of the owner's own, ready to be sent, that says of an interview's notice that they have taken another
 * job (RFC 6068). It is in words that `ownerSays` understands.
 */
export const acceptedElsewhere = (inboxAddress: string, about: About): string =>
  `mailto:${noticeAddress(inboxAddress, about)}?subject=${encodeURIComponent('I accepted another offer')}` +
  `&body=${encodeURIComponent('I accepted another offer.')}`;

/** The interview that a recipient names, in a reply to a notice; null for any other address. */
export const interviewNamedBy = (recipient: string): string | null =>
  /\+i\.([0-9a-z]{26})@/i.exec(recipient)?.[1]?.toUpperCase() ?? null;

/**
 * The message (its short key) whose question a recipient names, in a reply to it; null for any other address.
 */
export const messageNamedBy = (recipient: string): string | null =>
  /\+m\.([0-9a-f]{26}(?:-\d{1,2})?)@/i.exec(recipient)?.[1]?.toLowerCase() ?? null;

/** Letters come from the owner's own address: an answer reaches their mailbox, and needs no other way. */
export const writesAsOwner = ({ email, senderAddress }: Pick<Profile, 'email' | 'senderAddress'>): boolean =>
  senderAddress.toLowerCase() === email.toLowerCase();

/** Bytes in front of the "@" (RFC 5321 §4.5.3.1.1). */
const MOST_LOCAL = 64;

/**
 * Where recruiters' answers to one letter go: the address that it comes from with a tag of its own, so that
 * From and Reply-To are of one domain; the inbox address where the other is too long to take a tag.
 */
export function letterAddress(
  profile: Pick<Profile, 'senderAddress' | 'inboxAddress' | 'secretTag'>,
  draftId: string,
): string {
  const tag = `r.${letterTag(profile, draftId)}`;
  const address = tagged(profile.senderAddress, tag);
  return Buffer.byteLength(localOf(address)) <= MOST_LOCAL ? address : tagged(profile.inboxAddress, tag);
}

/** The tag of the letter that a recipient names, in an answer to it; null for any other address. */
export const letterTagIn = (recipient: string): string | null =>
  /\+r\.([0-9a-z]{16})@/i.exec(recipient)?.[1]?.toLowerCase() ?? null;

/**
 * What tells a letter to who has seen it, and to nobody else: 80 bits that follow from what only its owner's
 * post-box knows, so nothing is stored, a letter that is sent once more keeps it, and after "Delete
 * everything" it tells nothing.
 */
export const letterTag = ({ secretTag }: Pick<Profile, 'secretTag'>, draftId: string): string =>
  [...createHmac('sha256', secretTag).update(`letter ${draftId}`).digest().subarray(0, 16)]
    .map((byte) => SIGNS[byte % SIGNS.length])
    .join('');

/** The signs of Crockford's base 32 in small letters: none is taken for another when it is read out. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

const tagged = (address: string, tag: string) => `${localOf(address)}+${tag}@${domainOf(address)}`;
