import { untilWhen } from '../draft/checklist.ts';
import { type Draft, isLeavingState, waits } from '../interview/draft.ts';
import { holdOn } from '../interview/hold.ts';
import { DAY_MS, momentOf } from '../interview/standing.ts';
import { dayOf } from '../interview/urgency.ts';
import type { Desk } from '../workflow/services.ts';
import type { Step } from './line.ts';
import type { Holding } from './pages.ts';

/**
 * Whether the letters of an accepted offer are held, or whether to hold them is asked: before the first of
 * them leaves, and not after it. Null where no offer that stands asked for the letter.
 */
export function holdingOf(desk: Desk, draft: Draft, steps: Step[]): Holding | null {
  const { profile, now } = desk;
  const moment = momentOf(desk);
  const offers = profile.accepted ?? [];
  if (!waits(draft) || !offers.some(({ acceptanceId }) => acceptanceId === draft.acceptanceId)) return null;
  const held = holdOn(draft, offers, moment);
  const hasBegun = steps.some(
    (step) => hasGone(step.draft) && step.draft.acceptanceId === draft.acceptanceId,
  );
  return {
    held: held && untilWhen(held),
    asks: !held && !hasBegun,
    tomorrow: dayOf({ ...moment, now: now + DAY_MS }),
  };
}

const hasGone = ({ state }: Draft) => state === 'sent' || isLeavingState(state);
