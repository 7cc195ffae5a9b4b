import { Temporal } from 'temporal-polyfill';
import type { DraftKind, Interview } from '../interview/interview.ts';
import { startsAt } from '../interview/urgency.ts';
import type { ReplyKind } from '../mail/reading.ts';
import { callsFirst } from './channel.ts';

/** The situations of each kind of draft, by the name of their template, with what the owner chooses them by. */
export const SITUATIONS = {
  withdrawal: {
    'accepted-offer': 'I accepted another position',
    'after-interview': 'I accepted another position, and we have already met',
    'short-notice': 'I accepted another position, and the interview is very soon',
    'long-wait': 'I accepted another position since I applied, months ago',
    relocating: 'I accepted another position that takes me to a new city',
    'start-date': 'I accepted another position; please stop travel, visa or start-date plans',
    missed: 'I missed the interview without a word, and want to apologise',
    'not-the-right-fit': 'It is not the right fit after a closer look',
    location: 'The place does not work: moving, commute, office days',
    sponsorship: 'I would need a work permit',
    'personal-reasons': 'Personal or scheduling reasons',
    'another-time': 'I cannot make it, but still want the role: ask for another time',
  },
  reply: {
    thanks: 'A short thank-you',
    why: 'Say why, in one constructive line',
    firm: 'Stay with my decision, kindly',
    referral: 'Recommend somebody',
    'no-referral': 'Nobody comes to mind right now',
    'in-touch': 'Glad to stay connected',
  },
  nudge: {
    'six-months': 'Say hello',
    'pass-on': 'Pass on a person or something useful',
  },
  reopen: { 'circumstances-changed': 'My circumstances have changed' },
} as const satisfies Record<DraftKind, Record<string, string>>;

export const situationsOf = (kind: DraftKind): [string, string][] => Object.entries(SITUATIONS[kind]);

export const isSituation = (kind: DraftKind, name: string): boolean => Object.hasOwn(SITUATIONS[kind], name);

/** A long time between applying and being invited. */
const MONTHS_LATER_MS = 60 * 86_400_000;
const FAR_HOURS = 3;

/**
 * The situation that fits what is known of an interview, when another offer was accepted.
 * @param ownerZone IANA zone of the owner
 * @param now epoch ms
 */
export function proposeWithdrawal(interview: Interview, ownerZone: string, now: number): string {
  const { facts, messages } = interview;
  const start = facts.start ? Date.parse(facts.start.value) : null;
  if (start !== null && start <= now) return 'after-interview';
  if (callsFirst(interview, now)) return 'short-notice';
  if (interview.metAt) return 'after-interview';
  const applied = messages.find(({ kind }) => kind === 'application-received');
  const invited = messages.find(({ kind }) => kind !== 'application-received');
  const waited = applied && invited ? Date.parse(invited.receivedAt) - Date.parse(applied.receivedAt) : 0;
  if (waited >= MONTHS_LATER_MS) return 'long-wait';
  return interview.kind === 'offer' && isOverseas(interview, ownerZone, now)
    ? 'start-date'
    : 'accepted-offer';
}

function isOverseas({ facts }: Interview, ownerZone: string, now: number): boolean {
  if (!facts.timeZone) return false;
  const offset = (zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).offsetNanoseconds / 3.6e12;
  return Math.abs(offset(facts.timeZone.value) - offset(ownerZone)) >= FAR_HOURS;
}

const REPLY_SITUATION: Record<ReplyKind, string> = {
  acknowledgement: 'thanks',
  'asks-why': 'why',
  renegotiates: 'firm',
  'asks-for-referral': 'no-referral',
  'keeps-options-open': 'in-touch',
  other: 'thanks',
};

/** The answer that fits what a recruiter wrote. */
export const proposeReply = (reply: ReplyKind) => REPLY_SITUATION[reply];

/** The interview has begun since a moment (epoch ms): a withdrawal written before it must apologise now. */
export const begunSince = (interview: Pick<Interview, 'facts'>, moment: number, now: number) => {
  const start = startsAt(interview);
  return start !== null && start > moment && start <= now;
};
