import { randomUUID } from 'node:crypto';
import type { Profile } from '../store/owners.ts';
import type { Desk } from './services.ts';

/** The mails that several schedules may ask for. */
type Shared = keyof NonNullable<Profile['told']>;

/** Longer than a function runs: what is still marked as being sent then was never sent. */
export const BUSY_MS = 5 * 60_000;

/**
 * Several schedules ask for one mail at the same moment: whoever is first sends the one mail, and the others
 * find it sent.
 * @returns whether to send it, whether it has been sent, or that somebody is sending it
 */
export async function claimMail(
  { services, profile, now }: Desk,
  kind: Shared,
  about: string,
): Promise<'mine' | 'sent' | 'busy'> {
  const holder = randomUUID();
  const claimed = await services.owners.update(profile.ownerId, (it) => {
    const last = it.told?.[kind];
    const isTaken = last?.about === about && (last.sent || now - last.at < BUSY_MS);
    return isTaken || givesWay(it.told, kind, now)
      ? it
      : { ...it, told: { ...it.told, [kind]: { about, at: now, holder, sent: false } } };
  });
  const held = claimed?.told?.[kind];
  if (held?.holder === holder) return 'mine';
  return held?.about === about && held.sent ? 'sent' : 'busy';
}

/**
 * Both remind of letters that wait. Of two at one moment the second has read what the first was about to write down,
 * and would tell of it once more: it waits.
 */
const BESIDE: Partial<Record<Shared, Shared>> = { digest: 'pressing', pressing: 'digest' };

function givesWay(told: Profile['told'], kind: Shared, now: number): boolean {
  const beside = BESIDE[kind];
  const last = beside && told?.[beside];
  return last !== undefined && now - last.at < BUSY_MS;
}

/** It has been sent: nobody sends it again. */
export async function markMailed({ services, profile }: Desk, kind: Shared, about: string): Promise<void> {
  await services.owners.update(profile.ownerId, (it) => {
    const last = it.told?.[kind];
    return last?.about === about ? { ...it, told: { ...it.told, [kind]: { ...last, sent: true } } } : it;
  });
}
