import { companyKey } from '../mail/names/domains.ts';
import { type Facts, type Proposed, type ProposedName, timeIn } from '../mail/reading.ts';
import type { Interview } from './interview.ts';
import { isSameRole } from './match.ts';

/**
 * What the second reader proposes of an interview: shown to the owner, who says yes or no. Nothing else looks
 * at it: no letter, no match, no reminder.
 */

/** Everything that may be proposed, in the order in which facts are shown. */
export const PROPOSED = [
  'company',
  'role',
  'recruiterName',
  'recruiterEmail',
  'start',
  'localStart',
] as const satisfies ProposedName[];

const TIMES: readonly ProposedName[] = ['start', 'localStart'];
const WALL_CLOCK = 'YYYY-MM-DDTHH:MM'.length;

/** The interview with what a message's second reader proposes; `key` names that message. */
export function withProposed(interview: Interview, fresh: Proposed = {}, key: string): Interview {
  const stamped = entriesOf(fresh).map(([name, fact]) => [
    name,
    { ...fact, evidence: { ...fact.evidence, message: key } },
  ]);
  const bringsTime = TIMES.some((name) => fresh[name]);
  const before = bringsTime ? without(interview.proposed, TIMES) : interview.proposed;
  return withoutSettled({ ...interview, proposed: { ...before, ...Object.fromEntries(stamped) } });
}

/** Without the proposals that the owner has decided on, or that what is recorded says as well. */
export function withoutSettled(interview: Interview, settled: readonly ProposedName[] = []): Interview {
  const { proposed, ...rest } = interview;
  const isTime = settled.some((name) => TIMES.includes(name));
  const gone = isTime ? [...settled, ...TIMES] : settled;
  const open = entriesOf(without(proposed, gone)).filter(
    ([name, { value }]) => !isSettled(rest, name, value),
  );
  return open.length ? { ...rest, proposed: Object.fromEntries(open) } : rest;
}

/** Only the proposals of some messages. */
export function proposedBy({ proposed }: Interview, isTheirs: (key: string) => boolean): Proposed {
  return Object.fromEntries(
    entriesOf(proposed ?? {}).filter(([, { evidence }]) => isTheirs(evidence.message ?? '')),
  );
}

/** The proposals that say something else than what is recorded. */
export const disputed = ({ facts, proposed = {} }: Pick<Interview, 'facts' | 'proposed'>): ProposedName[] =>
  entriesOf(proposed)
    .map(([name]) => name)
    .filter((name) => recorded(facts, name) !== undefined);

/** What is recorded of what a proposal speaks of. */
export const recorded = (facts: Facts, name: ProposedName) =>
  TIMES.includes(name) ? timeIn(facts) : facts[name];

type Entry = [ProposedName, NonNullable<Proposed[ProposedName]>];
const entriesOf = (proposed: Proposed) => Object.entries(proposed) as Entry[];

const without = (proposed: Proposed = {}, names: readonly ProposedName[]): Proposed =>
  Object.fromEntries(entriesOf(proposed).filter(([name]) => !names.includes(name)));

function isSettled({ facts, confirmed }: Interview, name: ProposedName, value: string): boolean {
  const known = recorded(facts, name);
  if (!known) return false;
  if (known.evidence.where === 'owner') return true;
  const said = [known.value].flat();
  switch (name) {
    case 'company':
      return said.some((it) => companyKey(it) === companyKey(value));
    case 'role':
      return said.some((it) => isSameRole(it, value));
    case 'recruiterName':
      return said.some((it) => it.includes(value) || value.includes(it));
    case 'recruiterEmail':
      return said.includes(value) || (confirmed?.includes(value) ?? false);
    case 'start':
    case 'localStart':
      return said.some((it) => isSameTime(it, value));
  }
}

const hasOffset = (time: string) => /(?:Z|[+-]\d\d:\d\d)$/.test(time);

const isSameTime = (a: string, b: string): boolean =>
  hasOffset(a) && hasOffset(b)
    ? Date.parse(a) === Date.parse(b)
    : a.slice(0, WALL_CLOCK) === b.slice(0, WALL_CLOCK);
