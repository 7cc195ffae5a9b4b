import { untilWhen } from '../draft/checklist.ts';
import { type Draft, isLeavingState, waits } from '../interview/draft.ts';
import { holdOn } from '../interview/hold.ts';
import { DAY_MS, type Moment, momentOf, urgentAt } from '../interview/standing.ts';
import { dayOf } from '../interview/urgency.ts';
import type { Desk } from '../workflow/services.ts';
import type { Step } from './line.ts';
import type { Holding } from './pages.ts';

/**
 * Whether the letters of an accepted offer are held, or how to hold them is asked. Null where no offer that stands asked for the letter.
 */
export function holdingOf(desk: Desk, draft: Draft, steps: Step[]): Holding | null {
  const { profile, now } = desk;
  const moment = momentOf(desk);
  const offers = profile.accepted ?? [];
  if (!waits(draft) || !offers.some(({ acceptanceId }) => acceptanceId === draft.acceptanceId)) return null;
  const held = holdOn(draft, offers, moment);
  const isOfIt = (step: Step) => step.draft.acceptanceId === draft.acceptanceId;
  const hasBegun = steps.some((step) => hasGone(step.draft) && isOfIt(step));
  const day = held?.until ?? null;
  const before = steps.filter((step) => isOfIt(step) && isBefore(step, day, moment)).length;
  return {
    held: held && untilWhen(held),
    asks: !held,
    question: hasBegun ? 'Hold the other letters' : 'Not signed yet? Hold these letters',
    before: before
      ? `${before === 1 ? 'One interview is' : `${before} interviews are`} before that day.`
      : null,
    tomorrow: dayOf({ ...moment, now: now + DAY_MS }),
  };
}

/** Whether a letter that waits is about an interview before a day of the owner's calendar. */
function isBefore({ interview, draft }: Step, day: string | null, moment: Moment): boolean {
  const start = waits(draft) && draft.kind === 'withdrawal' ? urgentAt(interview, moment.timeZone) : null;
  return day !== null && start !== null && start > moment.now && dayOf({ ...moment, now: start }) < day;
}

const hasGone = ({ state }: Draft) => state === 'sent' || isLeavingState(state);
