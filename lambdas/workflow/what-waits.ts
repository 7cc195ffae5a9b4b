import { factNamed, factRows } from '../draft/fact-rows.ts';
import type { Interview } from '../interview/interview.ts';
import { answerDue, isChosen, type Moment, offeredTimes } from '../interview/standing.ts';
import type { Reading } from '../mail/reading.ts';
import type { Waits } from '../send/notices.ts';

const MOST_WORDS = 300;

/**
 * What a message waits for: it offers times of which none is taken, names a day to answer by, or asks in
 * words. Null where it does none of these, or all of it is over. Of an owner's own note nobody waits.
 */
export function waitsFor(interview: Interview, reading: Reading, moment: Moment): Waits | null {
  const { facts, note, signs } = reading;
  if (note || signs?.automatic) return null;
  const { now, timeZone } = moment;
  const due = facts.answerBy ? answerDue(interview, timeZone) : null;
  const until = due !== null && due > now ? factNamed(factRows(interview, timeZone), 'answerBy') : null;
  const ahead = facts.options ? offeredTimes(interview, timeZone).filter(({ at }) => at > now) : [];
  const isOffered = ahead.length > 0 && !isChosen(interview);
  /** The times stand in the mail anyway. */
  const words = isOffered ? null : shortened(signs?.asks?.words);
  return until || isOffered || words ? { until, words } : null;
}

function shortened(asked = ''): string | null {
  const words = asked.replace(/\s+/g, ' ').trim();
  return (words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words) || null;
}
