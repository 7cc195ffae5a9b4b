import { organizationalDomain } from '../facts/domains.ts';
import type { Mail } from './mime.ts';

export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED';

/** What SES says of an inbound message (receipt object, SES Developer Guide). */
export interface Receipt {
  recipients: string[];
  /** The envelope sender (MAIL FROM). */
  source: string;
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
  spam: Verdict;
  virus: Verdict;
}

export type Authentication =
  /**
   * `from`: the owner wrote it. `mailbox`: the owner's mailbox or somebody who knows the secret address
   * passed it on.
   */
  | { trusted: true; sentBy: 'from' | 'mailbox' }
  /** `claimsOwner`: its From says that it comes from the owner. */
  | { trusted: false; claimsOwner: boolean };

/**
 * Whether the owner really sent a message. From must be the owner's address with DMARC passed, or, where its
 * domain has no DMARC policy (GRAY), with an aligned SPF or DKIM pass (RFC 7489 §3.1): SES's plain SPF and
 * DKIM verdicts speak of any domain. A mail with several authors is nobody's: its verdict may be that of
 * another author than the owner (RFC 7489 §6.6.1). Mail that a filter passed on counts when its envelope
 * sender is the owner's address with SPF passed (also Gmail's `owner+caf_…` form), or when it came to the
 * secret address.
 * @param mail the decoded message, or null where it could not be decoded
 */
export function authenticate(
  receipt: Receipt,
  mail: Mail | null,
  ownerEmail: string,
  secretTag: string,
): Authentication {
  const authors = mail?.authors() ?? [];
  const claimsOwner = authors.includes(ownerEmail);
  if (receipt.virus === 'FAIL' || receipt.spam === 'FAIL') return { trusted: false, claimsOwner };
  if (claimsOwner && mail && authors.length === 1 && fromIsGenuine(receipt, mail, ownerEmail))
    return { trusted: true, sentBy: 'from' };
  const secret = receipt.recipients.some((recipient) => recipient.toLowerCase().includes(`+${secretTag}@`));
  const envelope = receipt.source.toLowerCase().replace(/\+caf_=[^@]*@/, '@');
  if (secret || (envelope === ownerEmail && receipt.spf === 'PASS' && !claimsOwner)) {
    return { trusted: true, sentBy: 'mailbox' };
  }
  return { trusted: false, claimsOwner };
}

function fromIsGenuine(receipt: Receipt, mail: Mail, ownerEmail: string): boolean {
  if (receipt.dmarc === 'PASS') return true;
  if (receipt.dmarc === 'FAIL') return false;
  const domain = organizationalDomain(ownerEmail);
  const alignedSpf = receipt.spf === 'PASS' && organizationalDomain(receipt.source) === domain;
  const signers = mail.dkimDomains();
  const alignedDkim =
    receipt.dkim === 'PASS' &&
    signers.length > 0 &&
    signers.every((signer) => organizationalDomain(signer) === domain);
  return domain !== null && (alignedSpf || alignedDkim);
}
