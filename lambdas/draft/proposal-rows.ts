import type { Interview } from '../interview/interview.ts';
import { PROPOSED } from '../interview/proposed.ts';
import type { ProposedName } from '../mail/reading.ts';
import { type FactKey, factNamed, factRows } from './fact-rows.ts';

/** What the second reader proposes, as the owner sees it. */
export interface ProposalRow {
  name: ProposedName;
  label: string;
  value: string;
  /** Which reader read it where, with the words. */
  evidence: string;
  /** What is recorded instead; null where nothing is. */
  recorded: string | null;
}

const KEYS: Record<ProposedName, FactKey> = {
  company: 'company',
  role: 'role',
  recruiterName: 'recruiter',
  recruiterEmail: 'email',
  start: 'when',
  localStart: 'when',
};

/** What waits for the owner's yes or no, in the order in which facts are shown. */
export function proposalRows(
  { facts, proposed = {} }: Pick<Interview, 'facts' | 'proposed'>,
  ownerZone: string,
): ProposalRow[] {
  const known = factRows({ facts }, ownerZone);
  return PROPOSED.flatMap((name) =>
    factRows({ facts: { [name]: proposed[name] } }, ownerZone).map(({ label, value, evidence }) => {
      const times = name === 'start' || name === 'localStart' ? factNamed(known, 'options') : null;
      return { name, label, value, evidence, recorded: factNamed(known, KEYS[name]) ?? times };
    }),
  );
}
