import { addressesIn, fieldsIn, headerOf } from '../receipt.ts';
import { inboxAddressOf, type MailAccount } from './account.ts';

/** What a mail in the owner's mailbox is to Bowout. */
export type Whose =
  /** Somebody wrote it to the owner, who has put it here: it counts as passed on by them. */
  | { by: 'others' }
  /** The owner's own words to Bowout, or a mail that they forward to themselves. */
  | { by: 'owner'; to: string[]; messageId: string | null; answers: string[] }
  /** The owner's own letters to others; a label on a whole conversation brings them too. */
  | { by: 'owner-to-others' };

/** Tells by its header whose a mail is. A From of several authors is never taken for the owner's own. */
export function whoseIs(raw: Buffer, account: MailAccount): Whose {
  const header = headerOf(raw);
  const authors = addressesIn(fieldsIn(header, 'from'));
  const [author, ...others] = authors;
  if (others.length || author !== account.address) return { by: 'others' };
  const recipients = addressesIn(['to', 'cc', 'bcc'].flatMap((name) => fieldsIn(header, name)));
  const ours = recipients.filter((address) => isOurs(address, account));
  const isToSelf = recipients.every((address) => address === account.address || isOurs(address, account));
  if (!ours.length && !isToSelf) return { by: 'owner-to-others' };
  return {
    by: 'owner',
    to: ours,
    messageId: idsIn(fieldsIn(header, 'message-id'))[0] ?? null,
    answers: idsIn(['in-reply-to', 'references'].flatMap((name) => fieldsIn(header, name))),
  };
}

/** The address that the owner writes to Bowout at, or that with a tag; not the owner's plain one. */
function isOurs(address: string, account: MailAccount): boolean {
  if (!account.plus) return false;
  const [local, domain] = inboxAddressOf(account).split('@');
  return address.endsWith(`@${domain}`) && [`${local}@`, `${local}+`].some((it) => address.startsWith(it));
}

const idsIn = (fields: string[]): string[] => fields.flatMap((field) => field.match(/<[^<>\s]+>/g) ?? []);
