import { ImapFlow, type ListResponse } from 'imapflow';
import type { MailAccount, Server } from './account.ts';
import type { Tokens } from './oauth.ts';
import { TroubleError, troubleOf } from './trouble.ts';

/** A server that says nothing for so long has gone; the folder is asked for more often than that. */
const SILENCE_MS = 150_000;
const CONNECT_MS = 20_000;
/** What is new is heard of this long after the last command. */
const LISTEN_AFTER_MS = 300;

/**
 * Signs in to the mailbox.
 * @param tokens asked where the mailbox takes no password
 * @throws TroubleError
 */
export async function openImap(account: MailAccount, tokens: Tokens): Promise<ImapFlow> {
  try {
    const { signIn, user, imap } = account;
    const secret =
      signIn.by === 'password' ? { pass: signIn.password ?? '' } : { accessToken: await tokens.access() };
    const client = new ImapFlow({
      host: imap.host,
      port: imap.port,
      secure: imap.security === 'tls',
      doSTARTTLS: imap.security === 'starttls',
      auth: { user, ...secret },
      tls: tlsOf(imap, account),
      logger: false,
      clientInfo: { name: 'Bowout' },
      connectionTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
      autoIdleDelay: LISTEN_AFTER_MS,
    });
    /** Without a listener the end of a connection would end the process; who uses it hears of it anyway. */
    client.on('error', () => undefined);
    await client.connect();
    return client;
  } catch (error) {
    throw troubleOf(error, account);
  }
}

/** The certificate must fit the server's name, or be the one of a bridge here that the owner has seen. */
export const tlsOf = ({ host }: Server, { certificate }: MailAccount) =>
  certificate
    ? { ca: certificate, checkServerIdentity: () => undefined, servername: host }
    : { minVersion: 'TLSv1.2' as const };

/** The folders that Bowout uses, by their full names on the server. */
export interface Folders {
  /** What the owner moves here is taken in. */
  in: string;
  /** Where it goes then. */
  done: string;
  /** Where letters are kept. */
  sent: string;
}

/**
 * Finds the folders, and makes those that are missing.
 * @throws TroubleError
 */
export async function openFolders(client: ImapFlow, { folder }: MailAccount): Promise<Folders> {
  const listed = await client.list();
  const delimiter = listed[0]?.delimiter ?? '/';
  const named = async (path: string) => {
    const found = listed.find((it) => it.path === path || withoutPrefix(it) === path);
    return found?.path ?? (await make(client, path));
  };
  return {
    in: await named(folder),
    done: await named(`${folder}${delimiter}Done`),
    sent: listed.find(({ specialUse }) => specialUse === '\\Sent')?.path ?? (await named('Sent')),
  };
}

/** Some servers keep all folders below INBOX (RFC 2342). */
const withoutPrefix = ({ path, delimiter }: ListResponse) => path.replace(`INBOX${delimiter}`, '');

async function make(client: ImapFlow, path: string): Promise<string> {
  try {
    return (await client.mailboxCreate(path)).path;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new TroubleError('no-folder', `The folder “${path}” is not there and cannot be made (${said}).`);
  }
}

/** Whether a folder holds a mail with a Message-ID (with angle brackets). */
export async function holds(client: ImapFlow, folder: string, messageId: string): Promise<boolean> {
  const lock = await client.getMailboxLock(folder, { readOnly: true });
  try {
    const found = await client.search({ header: { 'message-id': messageId } }, { uid: true });
    return Array.isArray(found) && found.length > 0;
  } finally {
    lock.release();
  }
}
