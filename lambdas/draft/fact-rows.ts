import type { Interview } from '../interview/interview.ts';
import type { Fact, Facts, Kind } from '../mail/reading.ts';
import { source } from './checklist.ts';
import { spokenLocalTime, spokenTime } from './words.ts';

/** One fact as the owner sees it. */
export interface FactRow {
  label: string;
  value: string;
  /** Where it comes from, with the words it was read from. */
  evidence: string;
}

const FORMATS = { video: 'Video call', phone: 'Phone call', onsite: 'On site' };

/** What is known of an interview, in the order that an owner asks for it. */
export function factRows({ facts }: Pick<Interview, 'facts'>): FactRow[] {
  const zone = facts.timeZone?.value ?? null;
  return [
    row('Company', facts.company),
    row('Role', facts.role),
    row('Recruiter', facts.recruiterName),
    row('Write to', facts.recruiterEmail),
    row('Title', facts.recruiterTitle),
    row('Phone', facts.recruiterPhone),
    row('LinkedIn', facts.recruiterLinkedIn),
    row('When', facts.start, (start) => spokenTime(start, zone)),
    row('When', facts.localStart, spokenLocalTime),
    row('Times offered', facts.options, (times) => times.map((time) => spokenTime(time, zone)).join('; ')),
    row('Format', facts.format, (format) => FORMATS[format]),
    row('Where', facts.location),
    row('Meeting link', facts.meetingUrl),
  ].flat();
}

/** The fixed time of an interview in words, or null. */
export const whenOf = (interview: Pick<Interview, 'facts'>) =>
  factRows(interview).find(({ label }) => label === 'When')?.value ?? null;

function row<T>(label: string, fact: Fact<T> | undefined, say: (value: T) => string = String): FactRow[] {
  if (!fact) return [];
  const value = say(fact.value);
  const words = fact.evidence.words;
  const quoted = fact.evidence.where === 'owner' ? '' : `: “${words}”`;
  return [{ label, value, evidence: `${source(fact)}${quoted}` }];
}

/** What a withdrawal needs and no message said. */
export function missingFacts({ facts, kind }: { facts: Facts; kind: Kind }): string[] {
  const needsDate = kind !== 'offer';
  return [
    facts.recruiterEmail ? null : 'an address to write to',
    facts.company ? null : 'the company',
    facts.role ? null : 'the role',
    !needsDate || facts.start || facts.options || facts.localStart ? null : 'a date',
    facts.localStart && !facts.start ? 'the time zone' : null,
  ].filter((gap) => gap !== null);
}
