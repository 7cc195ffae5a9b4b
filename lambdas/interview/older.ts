import type { Kind, Reading } from '../mail/reading.ts';
import { type Interview, type MessageRef, opensInterview } from './interview.ts';
import { instantOf, isDay } from './standing.ts';

/**
 * Which of two mails was written last: what is forwarded late is no news because of that. A mail without a
 * date is taken as the newest, and so is what the owner wrote.
 */

/** A message that says what holds, and when that was written. */
interface Dated {
  date: string;
  receivedAt: string;
}

const MINUTE_MS = 60_000;
const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

/** Minutes: where only one date names its zone, the other mail program's clock may not be the owner's. */
const WIDEST_OFFSET = 14 * 60;

const DAY = 'YYYY-MM-DD'.length;

/**
 * Epoch minutes; a date without an offset is by the owner's clock, as their mail program shows it. Nobody
 * writes what has not come yet: a wrong clock would overrule every later mail.
 */
const minuteOf = ({ date, receivedAt }: Dated, timeZone: string): number =>
  Math.floor(Math.min(instantOf(date, timeZone), Date.parse(receivedAt)) / MINUTE_MS);

function isBefore([first, second]: [Dated, Dated], timeZone: string): boolean {
  if (isDay(first.date) || isDay(second.date)) return first.date.slice(0, DAY) < second.date.slice(0, DAY);
  const isOneClock = hasOffset(first) === hasOffset(second);
  return minuteOf(first, timeZone) + (isOneClock ? 0 : WIDEST_OFFSET) < minuteOf(second, timeZone);
}

const hasOffset = ({ date }: Dated): boolean => OFFSET.test(date);

const ENDING: readonly Kind[] = ['rejection', 'interview-cancelled'];

/** What came from somebody else, and says when it was written. */
const isDated = (message: MessageRef): message is MessageRef & Dated =>
  message.date !== null && message.from !== null;

/** The messages that tell how an interview stands, as far as one of this kind could say otherwise. */
function standingBy(interview: Interview, kind: Kind): MessageRef[] {
  const { messages, closedBecause } = interview;
  if (ENDING.includes(kind)) return messages.filter((message) => opensInterview(message.kind));
  if (!opensInterview(kind)) return [];
  const isOver = closedBecause === 'rejected' || closedBecause === 'cancelled';
  const timedBy = timeSource(interview);
  return messages.filter(
    (message) =>
      message.key === timedBy ||
      message.kind === 'interview-rescheduled' ||
      (isOver && ENDING.includes(message.kind)),
  );
}

/** Key of the message that the present time was read from; null where none is known, or the owner said it. */
function timeSource({ facts, messages }: Interview): string | null {
  const evidence = (facts.start ?? facts.localStart ?? facts.options)?.evidence;
  if (!evidence || evidence.where === 'owner') return null;
  if (evidence.message) return evidence.message;
  const [only, another] = messages.filter(({ kind }) => opensInterview(kind));
  return only && !another ? only.key : null;
}

/** A known calendar event is newer by its SEQUENCE, whatever the mail around it is (RFC 5546 §2.1.4). */
const isNewerEvent = ({ invitations }: Interview, reading: Reading): boolean =>
  reading.invitations.some(({ uid, sequence }) =>
    invitations.some((known) => known.uid === uid && sequence > known.sequence),
  );

/**
 * The message that was written later than this one and says how the interview stands; null where this one
 * has the last word.
 * @param timeZone the owner's
 */
export function overruledBy(
  interview: Interview,
  reading: Reading,
  { message, timeZone }: { message: MessageRef; timeZone: string },
): MessageRef | null {
  if (reading.note || !isDated(message) || isNewerEvent(interview, reading)) return null;
  const later = standingBy(interview, message.kind).filter(
    (known) => isDated(known) && isBefore([message, known], timeZone),
  );
  return inOrderWritten(later, timeZone).at(-1) ?? null;
}

/** Whether another message that opens an interview was written later: what it is about now is said there. */
export const isLaterOne = (interview: Interview, message: MessageRef, timeZone: string): boolean =>
  isDated(message) &&
  interview.messages.some(
    (known) => opensInterview(known.kind) && isDated(known) && isBefore([message, known], timeZone),
  );

/** Messages as they were written, oldest first; one without a date stays behind the one before it. */
export function inOrderWritten(messages: MessageRef[], timeZone: string): MessageRef[] {
  let last = Number.NEGATIVE_INFINITY;
  const placed = messages.map((message) => {
    if (isDated(message)) last = minuteOf(message, timeZone);
    return { message, at: last };
  });
  return placed.toSorted((a, b) => a.at - b.at || 0).map(({ message }) => message);
}
