import { type ProposalRow, proposalRows } from '../draft/proposal-rows.ts';
import type { Interview } from '../interview/interview.ts';
import { offsetFor } from '../interview/known-clock.ts';
import { WALL_CLOCK } from '../mail/clock/plain-date.ts';
import type { ProposedName } from '../mail/reading.ts';

/** A proposal of the second reader, with what the form for “yes” sends. */
export interface ProposalToDecide extends ProposalRow {
  fields: { name: string; value: string }[];
}

/** What the owner is to say yes or no to. */
export const proposalsOf = (interview: Interview, ownerZone: string): ProposalToDecide[] =>
  proposalRows(interview, ownerZone).map((row) => ({ ...row, fields: fieldsOf(interview, row.name) }));

/** The fields of the form that corrects facts; a time is two. */
function fieldsOf({ facts, proposed = {} }: Interview, name: ProposedName): ProposalToDecide['fields'] {
  const value = proposed[name]?.value ?? '';
  if (name !== 'start' && name !== 'localStart') return [{ name, value }];
  const known = () => facts.timeZone?.value ?? offsetFor(facts, value) ?? '';
  const zone = name === 'start' ? value.slice(WALL_CLOCK) : known();
  return [
    { name: 'start', value: value.slice(0, WALL_CLOCK) },
    { name: 'timeZone', value: zone === 'Z' ? '+00:00' : zone },
  ];
}
