import { Temporal } from 'temporal-polyfill';
import type { Interview } from '../interview/interview.ts';

const DAY_MS = 86_400_000;

/**
 * Whether the recruiter should be called before the mail goes: the interview is today where the recruiter is, or less
 * than 24 hours away.
 * @param now epoch ms
 */
export function callsFirst({ facts }: Pick<Interview, 'facts'>, now: number): boolean {
  if (!facts.start) return false;
  const start = Date.parse(facts.start.value);
  if (start <= now) return false;
  const offset = /[+-]\d{2}:\d{2}$/.exec(facts.start.value)?.[0] ?? 'UTC';
  const zone = facts.timeZone?.value ?? offset;
  const day = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
  return start - now < DAY_MS || day(start).equals(day(now));
}

/**
 * Whether LinkedIn is the way to reach the recruiter: no address that a person reads is known, but a profile is or the
 * message came through LinkedIn.
 */
export function goesByLinkedIn({ facts, messages }: Pick<Interview, 'facts' | 'messages'>): boolean {
  if (facts.recruiterEmail) return false;
  const throughLinkedIn = messages.some(({ from }) =>
    /@(?:[\w-]+\.)*linkedin\.com$/i.test(from?.address ?? ''),
  );
  return facts.recruiterLinkedIn !== undefined || throughLinkedIn;
}
