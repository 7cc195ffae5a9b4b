import type { Profile } from '../store/owners.ts';
import type { Services } from './services.ts';
import { tellOwner } from './tell-owner.ts';

/**
 * Deletes everything that is kept of an owner: nudges and raw mail first, then the items. After a crash in between, doing it
 * again deletes the rest. Links open nothing without their owner, and expire by themselves; other schedules fire within
 * days, and do nothing.
 * @param now epoch ms
 */
export async function eraseEverything(services: Services, profile: Profile, now: number): Promise<void> {
  const { ownerId } = profile;
  for (const { id, nudge } of await services.interviews.list(ownerId))
    if (nudge?.state === 'scheduled')
      await services.schedules.cancel({ kind: 'nudge', ownerId, interviewId: id }, Date.parse(nudge.dueAt));
  for (const { rawKey } of await services.messages.list(ownerId)) await services.rawMail.remove(rawKey);
  await tellOwner(services, profile, 'erased', {}, now);
  await services.owners.erase(ownerId);
}
