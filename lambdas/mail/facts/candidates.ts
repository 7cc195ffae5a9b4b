import { companyKey } from '../names/domains.ts';
import type { Facts } from '../reading.ts';
import type { Choice } from '../text/choice.ts';
import { companyChoice } from './company.ts';
import type { Clues } from './facts.ts';
import { MARK } from './job-words.ts';
import { personChoice } from './person.ts';
import type { Place } from './places.ts';
import { roleChoice } from './role.ts';
import { HARD, has, written } from './tokens.ts';
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

/** A title has at most so many words on either side of the one that is known for a title. */
const BESIDE_TITLE = 3;

/** Words around a word that titles have: a role that the weights take for none may still be one. */
function titledWords(places: readonly Place[]): string[] {
  const found: string[] = [];
  for (const { tokens } of places)
    for (let at = 0; at < tokens.count; at++) {
      if (!has(tokens.covers, at, MARK.titles)) continue;
      for (let first = at; first >= Math.max(0, at - BESIDE_TITLE); first--) {
        for (let last = at; last <= Math.min(tokens.count - 1, at + BESIDE_TITLE); last++) {
          found.push(nameKey(written(tokens, first, last)));
          if (HARD.has(tokens.gaps[last + 1] ?? 'end')) break;
        }
        if (HARD.has(tokens.gaps[first] ?? 'end')) break;
      }
    }
  return found;
}

/** Everything that the rules weigh, the likely and the unlikely. */
export function candidatesIn(clues: Clues, read: Facts): Candidates {
  const { letter, places, senders, role } = clues;
  const { company } = read;
  const { from, replyTo } = letter.original;
  const carried = [from?.address, replyTo?.address, ...addressesIn(letter.body.current)];
  return {
    company: valuesOf(companyChoice(letter, places, { senders, role: role?.value ?? null })),
    role: new Set([...valuesOf(roleChoice(letter, places, senders)), ...titledWords(places)]),
    recruiterName: valuesOf(personChoice(letter, places, { senders, company: company?.value ?? null })),
    recruiterEmail: new Set(
      carried.flatMap((address) => (address && recruiterIn(clues, read, address) ? address : [])),
    ),
  };
}

/** The recruiter's mailbox at an address that somebody names, or null where the rules would not take it. */
export const recruiterIn = ({ letter, senders }: Clues, { company, recruiterName }: Facts, address: string) =>
  recruiterAt(letter, { senders, company, person: recruiterName }, address);
