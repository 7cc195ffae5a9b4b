import { WALL_CLOCK } from '../clock/plain-date.ts';
import type { Facts, Invitation } from '../reading.ts';

/** What a calendar part says of its event (RFC 5545); nothing where there is none. */
export function inviteFacts(event: Invitation | undefined): Facts {
  if (!event) return {};
  const { uid, start, end, timeZone } = event;
  const fact = <T>(value: T, words: string) => ({ value, evidence: { where: 'invite' as const, words } });
  return {
    calendarUid: fact(uid, `UID:${uid}`),
    ...(start && !isFloating(start)
      ? { start: { ...fact(start, `DTSTART ${start}`), from: 'invite' as const } }
      : {}),
    ...(start && isFloating(start) ? { localStart: fact(start, `DTSTART ${start}`) } : {}),
    ...(end && !isFloating(end) ? { end: fact(end, `DTEND ${end}`) } : {}),
    ...(timeZone ? { timeZone: { ...fact(timeZone, `TZID=${timeZone}`), from: 'invite' as const } } : {}),
  };
}

/** Without an offset (RFC 5545 §3.3.5, form 1). */
const isFloating = (time: string) => time.length <= WALL_CLOCK;

/**
 * An invitation in UTC (RFC 5545 §3.3.5, form 2) says when, but not by whose clock: that is the text's, where
 * it names the same time. Else a letter would give its reader an hour that they never wrote.
 * @param sent Date of the message, ISO 8601 with offset
 */
export function onItsClock({ start, end, timeZone }: Facts, written: Facts, sent: string | null): Facts {
  const local = (written.start ?? written.localStart)?.value.slice(0, WALL_CLOCK);
  if (!start || !local || timeZone || !start.value.endsWith('+00:00')) return {};
  const minutes = (Date.parse(`${local}Z`) - Date.parse(start.value)) / 60_000;
  const offset = offsetOf(minutes);
  const isSame = written.start
    ? Date.parse(written.start.value) === Date.parse(start.value)
    : minutes % 15 === 0 && Math.abs(minutes) <= MOST_OFFSET && (isUtc(sent) || sent?.endsWith(offset));
  if (!isSame) return {};
  return {
    start: { ...start, value: local + offset },
    ...(end ? { end: { ...end, value: shifted(end.value, minutes) } } : {}),
    ...(written.timeZone ? { timeZone: written.timeZone } : {}),
  };
}

/** Minutes: the clocks of the world go from UTC-12 to UTC+14. */
const MOST_OFFSET = 14 * 60;
/** Servers write UTC, which says nothing of the sender's clock. */
const isUtc = (sent: string | null) => !/[+-](?!00:00)\d\d:\d\d$/.test(sent ?? '');

function offsetOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/** An instant by a clock that is some minutes ahead of UTC. */
const shifted = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString().slice(0, WALL_CLOCK) + offsetOf(minutes);

/** What the owner is told where invitation and text name different times. */
export function twoTimes(invited: Facts, written: Facts): string[] {
  if (!invited.start || !written.start) return [];
  if (Date.parse(invited.start.value) === Date.parse(written.start.value)) return [];
  return [
    'The calendar invitation and the text name different times (the text says ' +
      `\u201c${written.start.evidence.words}\u201d); the invitation counts.`,
  ];
}
