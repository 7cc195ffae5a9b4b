import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import MailComposer from 'nodemailer/lib/mail-composer';
import { inboxAddressOf, type MailAccount } from './account.ts';
import { type Folders, holds, openFolders, openImap } from './imap.ts';
import type { Tokens } from './oauth.ts';
import { submit } from './submission.ts';
import { TroubleError, troubleOf } from './trouble.ts';

/** What was found in a mailbox. */
export interface Opened {
  folders: Folders;
  /** How many mails lie in the folder already. */
  waiting: number;
}

/**
 * Signs in by IMAP, and makes the folders where they are missing.
 * @throws TroubleError
 */
export async function tryImap(account: MailAccount, tokens: Tokens): Promise<Opened> {
  const client = await openImap(account, tokens);
  try {
    const folders = await openFolders(client, account);
    const status = await client.status(folders.in, { messages: true });
    return { folders, waiting: status ? (status.messages ?? 0) : 0 };
  } catch (error) {
    throw troubleOf(error, account);
  } finally {
    await client.logout().catch(() => undefined);
  }
}

/** Where a mail to oneself came to lie. */
export type Arrived = 'inbox' | 'junk' | 'nowhere';

/**
 * Sends the owner one mail from their own address, and looks where it arrives.
 * @param patienceMs how long it may take
 * @throws TroubleError where the server did not take it
 */
export async function mailSelf(account: MailAccount, tokens: Tokens, patienceMs: number): Promise<Arrived> {
  const { address, name, folder } = account;
  const id = `<${randomBytes(16).toString('hex')}@${address.split('@')[1]}>`;
  const to = inboxAddressOf(account);
  const mail = new MailComposer({
    from: { name: name ?? '', address },
    to,
    messageId: id,
    subject: 'Bowout works with this mailbox',
    text:
      `This mail came from Bowout, which runs on your machine, through your own mail server.\n\nMove ` +
      `recruiters’ mail into the folder “${folder}”, and I record it. You can delete this mail.\n`,
    /** Or it would be taken for a wish of the owner's. */
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  const raw = await mail.compile().build();
  const outcome = await submit(account, tokens, { from: address, to, raw });
  if (outcome.state === 'refused') throw new TroubleError('said-no', outcome.says);
  const client = await openImap(account, tokens);
  try {
    const junk = (await client.list()).find(({ specialUse }) => specialUse === '\\Junk')?.path;
    for (let waited = 0; waited <= patienceMs; waited += LOOK_EVERY_MS) {
      if (await holds(client, 'INBOX', id)) return 'inbox';
      if (junk && (await holds(client, junk, id))) return 'junk';
      await sleep(LOOK_EVERY_MS);
    }
    return 'nowhere';
  } catch (error) {
    throw troubleOf(error, account);
  } finally {
    await client.logout().catch(() => undefined);
  }
}

const LOOK_EVERY_MS = 500;
