import type { Facts } from '../mail/reading.ts';
import type { OtherTime } from './interview.ts';
import { instantOf, isWallClock, writtenStart, zoneOf } from './standing.ts';

/**
 * The time that a message says where the owner's own word says another: theirs stands until they have
 * decided. Null where the two agree, or only one of them has spoken.
 * @param ownerZone of times without a zone
 */
export function otherTimeIn(known: Facts, fresh: Facts, ownerZone: string): OtherTime['facts'] | null {
  const own = known.start ?? known.localStart;
  const { start, localStart, timeZone } = fresh;
  const said = start ?? localStart;
  if (own?.evidence.where !== 'owner' || !said || said.evidence.where === 'owner') return null;
  if (isSameTime([known, fresh], ownerZone)) return null;
  return start
    ? { start, ...(timeZone ? { timeZone } : {}) }
    : { ...(localStart ? { localStart } : {}), ...(timeZone ? { timeZone } : {}) };
}

const CLOCK = 'YYYY-MM-DDTHH:MM'.length;

/** One instant; or one clock, where of the two only one has a zone. */
function isSameTime(both: [Facts, Facts], ownerZone: string): boolean {
  const [own = '', said = ''] = both.map((facts) => writtenStart({ facts }) ?? '');
  const [first, second] = both.map((facts) => {
    const written = writtenStart({ facts });
    return written && instantOf(written, zoneOf({ facts }, ownerZone));
  });
  const isOneClock = own.slice(0, CLOCK) === said.slice(0, CLOCK);
  return first === second || (isOneClock && (isWallClock(own) || isWallClock(said)));
}
