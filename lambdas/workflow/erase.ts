import type { Profile } from '../store/owners.ts';
import type { Services } from './services.ts';
import { tellOwner } from './tell-owner.ts';

/**
 * Deletes everything that is kept of an owner: schedules and raw mail first, then the items. After a crash in between,
 * doing it again deletes the rest. Links open nothing without their owner, and expire by themselves.
 * @param now epoch ms
 */
export async function eraseEverything(services: Services, profile: Profile, now: number): Promise<void> {
  const { ownerId } = profile;
  for (const { id, drafts } of await services.interviews.list(ownerId)) {
    await services.schedules.cancel({ kind: 'nudge', ownerId, interviewId: id });
    for (const draft of drafts)
      for (const kind of ['reminder', 'send', 'settle'] as const)
        await services.schedules.cancel({ kind, ownerId, interviewId: id, draftId: draft.id });
  }
  for (const { id } of await services.acceptances.list(ownerId))
    await services.schedules.cancel({ kind: 'acceptance', ownerId, acceptanceId: id });
  for (const { rawKey } of await services.messages.list(ownerId)) await services.rawMail.remove(rawKey);
  await tellOwner(services, profile, 'erased', {}, now);
  await services.owners.erase(ownerId);
}
