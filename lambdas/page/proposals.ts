import { type ProposalRow, proposalRows } from '../draft/proposal-rows.ts';
import type { Interview } from '../interview/interview.ts';
import type { ProposedName } from '../mail/reading.ts';

/** A proposal of the second reader, with what the form for “yes” sends. */
export interface ProposalToDecide extends ProposalRow {
  fields: { name: string; value: string }[];
}

const WALL_CLOCK = 'YYYY-MM-DDTHH:MM:SS'.length;

/** What the owner is to say yes or no to. */
export const proposalsOf = (interview: Interview, ownerZone: string): ProposalToDecide[] =>
  proposalRows(interview, ownerZone).map((row) => ({ ...row, fields: fieldsOf(interview, row.name) }));

/** The fields of the form that corrects facts; a time is two. */
function fieldsOf({ facts, proposed = {} }: Interview, name: ProposedName): ProposalToDecide['fields'] {
  const value = proposed[name]?.value ?? '';
  if (name !== 'start' && name !== 'localStart') return [{ name, value }];
  const zone = name === 'start' ? value.slice(WALL_CLOCK) : (facts.timeZone?.value ?? '');
  return [
    { name: 'start', value: value.slice(0, WALL_CLOCK) },
    { name: 'timeZone', value: zone === 'Z' ? '+00:00' : zone },
  ];
}
