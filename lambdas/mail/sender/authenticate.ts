import type { Mail } from '../message/message.ts';
import { organizationalDomain } from '../names/domains.ts';

export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED';

/** What SES says of an inbound message (receipt object, SES Developer Guide). */
export interface Receipt {
  recipients: string[];
  /** The envelope sender (MAIL FROM). */
  source: string;
  /** The authors in From as they are written; null where the event does not say. */
  from: string[] | null;
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
  spam: Verdict;
  virus: Verdict;
}

export type Authentication =
  /**
   * `from`: the owner wrote it. `mailbox`: the owner's mailbox or somebody who knows the secret address
   * passed it on. What a filter takes for spam is still theirs: recruiters' cold mail often is.
   */
  | { trusted: true; sentBy: 'from' | 'mailbox'; looksLikeSpam: boolean }
  /**
   * `virus`: it is theirs, and harmful. `unverified`: its From says the owner. `stranger`: nothing of it
   * does.
   */
  | { trusted: false; because: 'virus' | 'unverified' | 'stranger' };

/** By what an owner's mail is told from others'. */
export interface Recognised {
  email: string;
  secretTag: string;
}

/**
 * Whether a message may come from the owner or their mailbox, by its envelope and its From alone: what cannot
 * is never opened.
 */
export function mayBeTheirs(receipt: Receipt, { email, secretTag }: Recognised): boolean {
  const { from, recipients } = receipt;
  return (
    from === null ||
    from.some((author) => author.toLowerCase().includes(email)) ||
    recipients.some((recipient) => hasSecret(recipient, secretTag)) ||
    envelopeOf(receipt) === email
  );
}

const hasSecret = (recipient: string, secretTag: string) =>
  recipient.toLowerCase().includes(`+${secretTag}@`);

/** Gmail forwards with `owner+caf_=…@` as its envelope sender. */
const envelopeOf = ({ source }: Receipt) => source.toLowerCase().replace(/\+caf_=[^@]*@/, '@');

/**
 * Whether the owner really sent a message. From must be the owner's address with DMARC passed, or, where its
 * domain has no DMARC policy (GRAY), with an aligned SPF or DKIM pass (RFC 7489 §3.1): SES's plain SPF and
 * DKIM verdicts speak of any domain. A mail with several authors is nobody's: its verdict may be that of
 * another author than the owner (RFC 7489 §6.6.1). Mail that a filter passed on counts when its envelope
 * sender is the owner's address with SPF passed, or when it came to the secret address.
 * @param mail the decoded message, or null where it could not be decoded
 */
export function authenticate(
  receipt: Receipt,
  mail: Mail | null,
  { email, secretTag }: Recognised,
): Authentication {
  const authors = mail?.authors() ?? [];
  const claimsOwner = authors.includes(email);
  const isTheirs =
    claimsOwner && mail !== null && authors.length === 1 && fromIsGenuine(receipt, mail, email);
  const isPassedOn =
    receipt.recipients.some((recipient) => hasSecret(recipient, secretTag)) ||
    (envelopeOf(receipt) === email && receipt.spf === 'PASS' && !claimsOwner);
  if (!isTheirs && !isPassedOn) return { trusted: false, because: claimsOwner ? 'unverified' : 'stranger' };
  if (receipt.virus === 'FAIL') return { trusted: false, because: 'virus' };
  return {
    trusted: true,
    sentBy: isTheirs ? 'from' : 'mailbox',
    looksLikeSpam: receipt.spam === 'FAIL',
  };
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
