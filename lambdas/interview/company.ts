import { companyKey, companyLabel, organizationalDomain } from '../mail/names/domains.ts';
import type { Interview } from './interview.ts';

type Contacts = Pick<Interview, 'facts' | 'messages' | 'invitations'>;

/**
 * The domains (organizational, RFC 7489 §3.2) that mail about an interview has come from, or that the owner
 * gave.
 */
export function knownDomains(interview: Contacts): Set<string> {
  return new Set(addressesOf(interview).flatMap((address) => organizationalDomain(address) ?? []));
}

const addressesOf = ({ facts, messages, invitations }: Contacts): string[] =>
  [
    facts.recruiterEmail?.value,
    ...messages.map(({ from }) => from?.address),
    ...invitations.map(({ organizer }) => organizer?.address),
  ].flatMap((address) => address ?? []);

/** What is known of a company: how it is named, and the domains of its own that write for it. */
export interface Company {
  name: string | null;
  addresses: string[];
}

export const companyOf = (interview: Contacts): Company => ({
  name: interview.facts.company?.value ?? null,
  addresses: addressesOf(interview),
});

/**
 * Whether two are one company. Names decide where both are known; a common domain does where one name is
 * missing, or where the domain bears the name of one of them ("Acme" and "Acme Labs" at acme.example): an
 * agency's domain bears neither client's.
 */
export function isSameCompany(a: Company, b: Company): boolean {
  const [first, second] = [keyOf(a), keyOf(b)];
  if (first && first === second) return true;
  const domains = domainsOf(b);
  const common = [...domainsOf(a)].filter(([domain]) => domains.has(domain));
  if (!first || !second) return common.length > 0;
  return common.some(([, label]) => bears(label, first) && bears(label, second));
}

/**
 * Whether two may be one company: also where one name begins with the words of the other ("Quantis", "Quantis
 * Technologies SE"). Enough to write nothing by itself and to ask, not to join two interviews.
 */
export function maybeSameCompany(a: Company, b: Company): boolean {
  if (isSameCompany(a, b)) return true;
  const words = ({ name }: Company) => (name ?? '').toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const [short, long] = [words(a), words(b)].toSorted((x, y) => x.length - y.length);
  return Boolean(short?.length) && (short ?? []).every((word, at) => word === long?.[at]);
}

/** A company's domain label and a name of its agree when one begins with the other. */
const bears = (label: string, name: string) => label.startsWith(name) || name.startsWith(label);

const keyOf = ({ name }: Company) => (name ? companyKey(name) : null);

/** Domains that belong to one company, with their labels: neither free mail nor a recruiting service. */
const domainsOf = ({ addresses }: Company): Map<string, string> =>
  new Map(
    addresses.flatMap((address): [string, string][] => {
      const [domain, label] = [organizationalDomain(address), companyLabel(address)];
      return domain && label ? [[domain, label.replace(/[^\p{L}\d]/gu, '')]] : [];
    }),
  );
