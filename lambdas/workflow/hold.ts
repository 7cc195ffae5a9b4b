import type { Hold } from '../interview/hold.ts';
import { StateError } from '../interview/interview.ts';
import { undoApproval } from './send-draft.ts';
import type { Desk } from './services.ts';

/**
 * The letters of an acceptance are held back, or may leave again (null). What was approved and has not left
 * waits for the owner again. The hold is written first: from then on nothing leaves, wherever this stops.
 * @throws StateError when the offer is not accepted any more
 */
export async function holdLetters(desk: Desk, acceptanceId: string, hold: Hold | null): Promise<void> {
  const { services, profile } = desk;
  const { ownerId } = profile;
  await services.owners.update(ownerId, (it) => {
    const accepted = it.accepted ?? [];
    if (!accepted.some((offer) => offer.acceptanceId === acceptanceId))
      throw new StateError('You have taken back the acceptance that these letters speak of.');
    const held = accepted.map(({ held: _, ...offer }) =>
      offer.acceptanceId === acceptanceId && hold ? { ...offer, held: hold } : offer,
    );
    return { ...it, accepted: held };
  });
  if (!hold) return;
  for (const { id: interviewId, drafts } of await services.interviews.list(ownerId))
    for (const draft of drafts) {
      if (draft.acceptanceId !== acceptanceId || draft.state !== 'approved') continue;
      try {
        await undoApproval(desk, { interviewId, draftId: draft.id });
      } catch (error) {
        /** It has left this very moment. */
        if (!(error instanceof StateError)) throw error;
      }
    }
}
