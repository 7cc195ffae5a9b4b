import type { Interview } from '../interview/interview.ts';
import {
  clockOf,
  instantOf,
  isDay,
  isWallClock,
  type Moment,
  offeredTimes,
  startOf,
} from '../interview/standing.ts';
import type { Fact, Facts, Kind, Zoned } from '../mail/reading.ts';
import {
  briefDay,
  daysAway,
  farDay,
  nearDay,
  spokenClock,
  spokenLocal,
  spokenTime,
  spokenWallClock,
  spokenWeekday,
  spokenZone,
} from './words.ts';

/** What a row says: code looks rows up by this, never by their label. */
export type FactKey =
  | 'company'
  | 'role'
  | 'recruiter'
  | 'email'
  | 'title'
  | 'phone'
  | 'linkedIn'
  | 'when'
  | 'options'
  | 'format'
  | 'location'
  | 'meetingUrl'
  | 'answerBy'
  | 'startDate'
  | 'conditions';

/** One fact as the owner sees it. */
export interface FactRow {
  key: FactKey;
  label: string;
  value: string;
  /** Where it comes from, with the words it was read from. */
  evidence: string;
  /**
   * The zone is not said by the message, and taken as the owner's own or as the one known before: they can
   * change it.
   */
  assumed: 'own-zone' | 'known-zone' | null;
}

/** What each row is called. */
export const LABELS: Record<FactKey, string> = {
  company: 'Company',
  role: 'Role',
  recruiter: 'Recruiter',
  email: 'Write to',
  title: 'Title',
  phone: 'Phone',
  linkedIn: 'LinkedIn',
  when: 'When',
  options: 'Times offered',
  format: 'Format',
  location: 'Where',
  meetingUrl: 'Meeting link',
  answerBy: 'Answer by',
  startDate: 'You would start',
  conditions: 'On condition',
};
const FORMATS = { video: 'Video call', phone: 'Phone call', onsite: 'On site' };

/** What is shown of an interview, or of a message that has none. */
export type Shown = Pick<Interview, 'facts'> & Partial<Pick<Interview, 'kind' | 'messages'>>;

/**
 * What is known of an interview, in the order that an owner asks for it.
 * @param ownerZone IANA zone that times without one are taken in; it is said beside them
 */
export function factRows({ facts, kind, messages = [] }: Shown, ownerZone: string): FactRow[] {
  const zone = namedZone({ facts }, ownerZone);
  const say = (time: string) => spokenAs({ facts }, time, ownerZone);
  return [
    row('company', facts.company),
    row('role', facts.role),
    row('recruiter', facts.recruiterName),
    row('email', facts.recruiterEmail),
    row('title', facts.recruiterTitle),
    row('phone', facts.recruiterPhone),
    row('linkedIn', facts.recruiterLinkedIn),
    row('when', facts.start, say),
    row('when', facts.localStart, say).map((it): FactRow => ({ ...it, assumed: zone ? null : 'own-zone' })),
    row('options', facts.options, (times) => times.map(say).join('; ')),
    row('format', facts.format, (format) => FORMATS[format]),
    row('location', facts.location),
    row('meetingUrl', facts.meetingUrl),
    row('answerBy', facts.answerBy, (time) => (isDay(time) ? spokenWeekday(time) : say(time))),
    ...(kind === 'offer' ? (['startDate', 'conditions'] as const).map((key) => inWords(key, messages)) : []),
  ].flat();
}

/** What an offer says in words of its own: nobody but the reader can say what follows from it. */
function inWords(key: 'startDate' | 'conditions', messages: Interview['messages']): FactRow[] {
  const words = messages.findLast((message) => message[key])?.[key];
  return words ? [{ key, label: LABELS[key], value: words, evidence: 'In their words.', assumed: null }] : [];
}

const isInstant = (time: string) => time.length > 19;

/** A time of an interview in words, with its zone: "Thursday 3 December at 13:00 (Lisbon time)". */
export function spokenAs(interview: Pick<Interview, 'facts'>, time: string, ownerZone: string): string {
  const zone = namedZone(interview, ownerZone);
  return isInstant(time) ? spokenTime(time, zone) : spokenLocal(time, zone, ownerZone);
}

/** The value of one row, or null. */
export const factNamed = (rows: FactRow[], key: FactKey): string | null =>
  rows.find((it) => it.key === key)?.value ?? null;

/** The fixed time of an interview in words, or null. */
export const whenOf = (interview: Pick<Interview, 'facts'>, ownerZone: string) =>
  factNamed(factRows(interview, ownerZone), 'when');

/** The zone to say beside a time, or null where only an offset is known. */
function namedZone(interview: Pick<Interview, 'facts'>, ownerZone: string): string | null {
  const clock = clockOf(interview, ownerZone);
  const named = interview.facts.timeZone?.value ?? null;
  return /^[+-]/.test(clock) ? null : interview.facts.start ? clock : named;
}

/**
 * The fixed time with how far away it is on the owner's calendar: "tomorrow at 10:00 (Lisbon time)", "Friday
 * 4 December at 10:00, in 6 days". Where the recruiter's clock differs, both are said: "tomorrow at 02:00
 * your time (Thursday 3 December at 10:00, UTC-08:00)".
 */
export function whenAndHowSoon(interview: Pick<Interview, 'facts'>, moment: Moment): string | null {
  const { now, timeZone } = moment;
  const start = startOf(interview, timeZone);
  if (start === null) return null;
  const instant = new Date(start).toISOString();
  const { facts } = interview;
  const zone = facts.start ? namedZone(interview, timeZone) : (facts.timeZone?.value ?? timeZone);
  const offset = zone ? '' : clockOf(interview, timeZone);
  const there = zone ?? offset;
  const isSame = spokenWallClock(instant, timeZone) === spokenWallClock(instant, there);
  const label = facts.start || facts.timeZone ? ` (${spokenZone(zone, offset)})` : '';
  const days = daysAway(instant, timeZone, now);
  const named = nearDay(days);
  const mine = named
    ? `${named} at ${spokenClock(instant, timeZone)}`
    : spokenWallClock(instant, isSame ? there : timeZone);
  const theirs = label ? `, ${spokenZone(zone, offset)}` : '';
  const both = isSame ? `${mine}${label}` : `${mine} your time (${spokenWallClock(instant, there)}${theirs})`;
  return named ? both : `${both}, ${farDay(days)}`;
}

/**
 * The fixed time as short as a subject needs it, by the owner's clock: "tomorrow 15:00", "Thu 3 Dec 15:00, in
 * 5 days"; with "your time" where the recruiter's clock is another.
 */
export function briefWhen(interview: Pick<Interview, 'facts'>, { now, timeZone }: Moment): string | null {
  const start = startOf(interview, timeZone);
  if (start === null) return null;
  const instant = new Date(start).toISOString();
  const zone = clockOf(interview, timeZone);
  const isSame = spokenWallClock(instant, timeZone) === spokenWallClock(instant, zone);
  const clock = `${spokenClock(instant, timeZone)}${isSame ? '' : ' your time'}`;
  const days = daysAway(instant, timeZone, now);
  const named = nearDay(days);
  return named ? `${named} ${clock}` : `${briefDay(instant, timeZone)} ${clock}, ${farDay(days)}`;
}

/** The same of another time of it, as it is kept, such as one that is proposed. */
export function briefTime({ facts }: Pick<Interview, 'facts'>, time: string, moment: Moment): string | null {
  const { timeZone } = facts;
  const fact = { value: time, evidence: { where: 'body' as const, words: time } };
  const at = isWallClock(time) ? { localStart: fact } : { start: fact };
  return briefWhen({ facts: { ...at, ...(timeZone ? { timeZone } : {}) } }, moment);
}

/**
 * Until when an answer is asked for: "Wed 2 Dec, in 4 days", with its time where one is said; null where none
 * is.
 */
export function briefDeadline({ facts }: Pick<Interview, 'facts'>, { now, timeZone }: Moment): string | null {
  const by = facts.answerBy?.value;
  if (!by) return null;
  const zone = facts.timeZone?.value ?? timeZone;
  const isDay = by.length === 10;
  const at = new Date(instantOf(isDay ? `${by}T12:00:00` : by, isDay ? timeZone : zone)).toISOString();
  const days = daysAway(at, timeZone, now);
  const soon = days < 0 ? 'past' : (nearDay(days) ?? farDay(days));
  return `${briefDay(at, timeZone)}${isDay ? '' : ` ${spokenClock(at, timeZone)}`}, ${soon}`;
}

function row<T>(
  key: FactKey,
  fact: (Fact<T> & Zoned) | undefined,
  say: (value: T) => string = String,
): FactRow[] {
  if (!fact) return [];
  const value = say(fact.value);
  const words = fact.evidence.words;
  const quoted = fact.evidence.where === 'owner' ? '' : `: “${words}”`;
  const { zoneWords } = fact;
  const zone = zoneWords ? `; it names no time zone, so I have kept the one of before (“${zoneWords}”)` : '';
  const evidence = `${source(fact)}${quoted}${zone}`;
  return [{ key, label: LABELS[key], value, evidence, assumed: zone ? 'known-zone' : null }];
}

const WHERE: Record<string, string> = {
  invite: 'read from the calendar invitation',
  subject: 'read from the subject',
  body: 'read from the message',
  from: 'read from the sender',
  'reply-to': 'read from Reply-To',
  domain: 'read from the sender’s domain',
  owner: 'written by you',
};

/** Where a fact comes from, in words. */
export function source(fact: Fact<unknown> | undefined): string {
  const where = WHERE[fact?.evidence.where ?? ''] ?? 'not read from a message';
  return fact?.evidence.reader === 'second' ? `${where} by the second reader` : where;
}

/** That of times offered none is ahead. */
export const allPassed = (count: number): string =>
  count === 1 ? 'the time offered has passed' : 'all times offered have passed';

/** The times offered that are ahead, in words, or that none is; null where none were offered. */
export function offeredAhead(interview: Pick<Interview, 'facts'>, { now, timeZone }: Moment): string | null {
  const offered = offeredTimes(interview, timeZone);
  const ahead = offered.filter(({ at }) => at > now).map(({ time }) => spokenAs(interview, time, timeZone));
  if (!offered.length) return null;
  return ahead.length ? ahead.join('; ') : allPassed(offered.length);
}

/** What a withdrawal needs and no message said. */
export function missingFacts({ facts, kind }: { facts: Facts; kind: Kind }): string[] {
  const needsDate = kind !== 'offer' && kind !== 'application-received';
  return [
    facts.recruiterEmail ? null : 'an address to write to',
    facts.company ? null : 'the company',
    facts.role ? null : 'the role',
    !needsDate || facts.start || facts.options || facts.localStart ? null : 'a date',
  ].filter((gap) => gap !== null);
}
