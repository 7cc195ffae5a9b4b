import { companyKey } from '../names/domains.ts';
import type { Facts } from '../reading.ts';
import type { Choice } from './choice.ts';
import { companyChoice } from './company.ts';
import type { Clues } from './facts.ts';
import { personChoice } from './person.ts';
import { roleChoice } from './role.ts';
import { addressesIn, recruiterAt } from './who.ts';

/** What a letter's own grammar takes for a name of each sort, by its key, however unlikely it is. */
export interface Candidates {
  company: ReadonlySet<string>;
  role: ReadonlySet<string>;
  recruiterName: ReadonlySet<string>;
  /** Addresses that it carries and that may be the recruiter's. */
  recruiterEmail: ReadonlySet<string>;
}

/** What makes two spellings of a name one: its letters and digits, without a company's legal form. */
export const nameKey = (name: string): string => companyKey(name.normalize('NFC'));

const valuesOf = ({ candidates }: Choice): ReadonlySet<string> =>
  new Set([...candidates.values()].map(({ value }) => nameKey(value)));

/** Everything that the rules weigh, the likely and the unlikely. */
export function candidatesIn(clues: Clues, read: Facts): Candidates {
  const { letter, places, senders, role } = clues;
  const { company } = read;
  const { from, replyTo } = letter.original;
  const carried = [from?.address, replyTo?.address, ...addressesIn(letter.body.current)];
  return {
    company: valuesOf(companyChoice(letter, places, { senders, role: role?.value ?? null })),
    role: valuesOf(roleChoice(letter, places, senders)),
    recruiterName: valuesOf(personChoice(letter, places, { senders, company: company?.value ?? null })),
    recruiterEmail: new Set(
      carried.flatMap((address) => (address && recruiterIn(clues, read, address) ? address : [])),
    ),
  };
}

/** The recruiter's mailbox at an address that somebody names, or null where the rules would not take it. */
export const recruiterIn = ({ letter, senders }: Clues, { company, recruiterName }: Facts, address: string) =>
  recruiterAt(letter, { senders, company, person: recruiterName }, address);
