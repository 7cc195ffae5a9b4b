import { isSteady, toInstant, type Zone } from '../mail/clock/instant.ts';
import { WALL_CLOCK } from '../mail/clock/plain-date.ts';
import type { Fact, Facts, ZoneSource } from '../mail/reading.ts';
import { isStoredInUtc, isWallClock } from './standing.ts';

/**
 * The clock by which an interview's times were told, for a later message that says an hour and no zone: taken
 * as the owner's own it would be hours off.
 */

const offsetOf = (time: string): string => time.slice(WALL_CLOCK);
const clockIn = (time: string): string => time.slice(0, WALL_CLOCK);

/** What was told of when it is, with an offset: the fixed time, else those offered. */
function placed({ start, options }: Facts): string[] {
  const times = start ? (isStoredInUtc(start) ? [] : [start.value]) : (options?.value ?? []);
  return times.filter((time) => !isWallClock(time));
}

/**
 * The offset in which a wall clock is meant where only offsets are known: that of the times told, as far as
 * the clocks are not changed between them and it. Null where none is known, or they do not agree.
 */
export function offsetFor(facts: Facts, local: string): string | null {
  const near = placed(facts).filter((time) => isSteady(offsetOf(time), time, [local]));
  return theOnly(near.map(offsetOf));
}

/** The one offset of all times told; null where there is none, or more than one. */
export const offsetOfAll = (facts: Facts): string | null => theOnly(placed(facts).map(offsetOf));

const theOnly = ([first, ...others]: string[]): string | null =>
  first !== undefined && others.every((other) => other === first) ? first : null;

/** The facts of a message whose wall clocks are in the zone that is known of its interview. */
export function onKnownClock(known: Facts, fresh: Facts): Facts {
  const told = isCertain(known) && isGuessed(fresh) ? withoutZone(fresh) : fresh;
  if (namesZone(told)) return fresh;
  const at = (local: string) => placedBy(known, told, local);
  const { localStart, options, end, answerBy, ...rest } = told;
  const times = [localStart?.value ?? [], options?.value ?? []].flat();
  const isPlaced = times.length > 0 && times.every((local) => at(local) !== local);
  if (times.length && !isPlaced) return fresh;
  const zoneFacts = { ...sourceOf(known), zoneWords: wordsOf(known) };
  return {
    ...rest,
    ...(localStart ? { start: { ...localStart, value: at(localStart.value), ...zoneFacts } } : {}),
    ...(options ? { options: { ...options, value: options.value.map(at), ...zoneFacts } } : {}),
    ...(end ? { end: { ...end, value: at(end.value) } } : {}),
    ...(answerBy ? { answerBy: { ...answerBy, value: at(answerBy.value) } } : {}),
    ...(isPlaced && known.timeZone ? { timeZone: known.timeZone } : {}),
  };
}

/** A wall clock with its offset where the known zone tells it, else as it is. */
function placedBy(known: Facts, fresh: Facts, local: string): string {
  if (!isWallClock(local)) return local;
  const clock = zoneAt(known, local);
  return clock && (!isOwners(fresh) || wasTold(known, local)) ? toInstant(local, clock) : local;
}

function zoneAt(known: Facts, local: string): Zone | null {
  if (known.timeZone) return { name: known.timeZone.value };
  const offset = offsetFor(known, local);
  return offset === null ? null : { offset };
}

/** What owners write down themselves is by their own clock, but for a time that they were told so. */
const isOwners = ({ localStart }: Facts): boolean => localStart?.evidence.where === 'owner';
const wasTold = (known: Facts, local: string): boolean =>
  placed(known).some((time) => clockIn(time) === local);

const namesZone = ({ start, timeZone, options }: Facts): boolean =>
  start !== undefined || timeZone !== undefined || (options?.value ?? []).some((time) => !isWallClock(time));

const sourceOf = ({ timeZone, start, options }: Facts): { from?: ZoneSource } => {
  const from = (timeZone ?? start ?? options)?.from;
  return from ? { from } : {};
};

/** The words that the zone was read from. */
const wordsOf = ({ timeZone, start, options }: Facts): string => {
  const time = start ?? options;
  return timeZone?.evidence.words ?? time?.zoneWords ?? time?.evidence.words ?? '';
};

const CERTAIN: ReadonlySet<ZoneSource | undefined> = new Set<ZoneSource>(['said', 'invite']);
const GUESSED: ReadonlySet<ZoneSource | undefined> = new Set<ZoneSource>(['phone', 'sender']);

/** Somebody said the zone: a colleague's telephone number does not outweigh that. */
const isCertain = (known: Facts): boolean =>
  CERTAIN.has(sourceOf(known).from) || known.timeZone?.evidence.where === 'owner';
const isGuessed = (fresh: Facts): boolean => GUESSED.has(sourceOf(fresh).from);

/** The same with the wall clocks as they were written. */
function withoutZone({ timeZone: _, start, options, end, answerBy, ...rest }: Facts): Facts {
  const bare = (fact: Fact<string>) => ({ ...fact, value: clockIn(fact.value) });
  return {
    ...rest,
    ...(start ? { localStart: { value: clockIn(start.value), evidence: start.evidence } } : {}),
    ...(options ? { options: { value: options.value.map(clockIn), evidence: options.evidence } } : {}),
    ...(end ? { end: bare(end) } : {}),
    ...(answerBy ? { answerBy: bare(answerBy) } : {}),
  };
}
