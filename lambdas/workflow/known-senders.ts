import { isAmong } from '../mail/names/address.ts';
import { serviceOf } from '../mail/names/services.ts';
import type { Kind, Reading } from '../mail/reading.ts';
import { ownAddresses } from '../send/around.ts';
import type { Answer } from '../store/messages.ts';
import type { KnownSender, Profile } from '../store/owners.ts';
import type { Desk } from './services.ts';

/** So many are remembered; the oldest are forgotten first. */
const MOST_SENDERS = 200;

/** It is about a job, only not about an interview: the next mail from there may be the invitation. */
const ABOUT_A_JOB: ReadonlySet<Kind> = new Set(['application-received', 'outreach', 'recruiter-reply']);

/** What the owner has said of the sender of a message; null where nothing. */
export function knownAs({ senders = [] }: Profile, { original }: Reading): KnownSender['about'] | null {
  const address = original.from?.address?.toLowerCase();
  return senders.find((sender) => sender.address === address)?.about ?? null;
}

/**
 * What an answer says of a message's sender for later mail, or null. A service that writes for many companies
 * is never called nothing for the mail of one.
 */
export function learnedFrom({ profile }: Desk, reading: Reading, says: Answer): KnownSender | null {
  const address = reading.original.from?.address?.toLowerCase();
  if (!address || isAmong(ownAddresses(profile), address)) return null;
  if (says !== 'nothing') return { address, about: 'hiring' };
  const isHiring = ABOUT_A_JOB.has(reading.kind) || serviceOf(address) !== undefined;
  return isHiring || knownAs(profile, reading) === 'hiring' ? null : { address, about: 'nothing' };
}

/**
 * Remembers a sender. Who has once written about hiring stays one who does: their mail is never set aside
 * unasked.
 */
export async function learnSender({ services, profile }: Desk, learned: KnownSender | null): Promise<void> {
  if (!learned) return;
  await services.owners.update(profile.ownerId, (known) => {
    const { senders = [] } = known;
    const before = senders.find(({ address }) => address === learned.address);
    if (before && (before.about === learned.about || before.about === 'hiring')) return known;
    const others = senders.filter((sender) => sender !== before);
    return { ...known, senders: [...others, learned].slice(-MOST_SENDERS) };
  });
}

/** The owner takes back what they said of a sender. */
export async function forgetSender({ services, profile }: Desk, address: string): Promise<void> {
  await services.owners.update(profile.ownerId, (known) => {
    const { senders = [] } = known;
    const others = senders.filter((sender) => sender.address !== address);
    return others.length < senders.length ? { ...known, senders: others } : known;
  });
}
