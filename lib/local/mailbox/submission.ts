import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import type { Outcome } from '../post.ts';
import type { MailAccount } from './account.ts';
import { tlsOf } from './imap.ts';
import type { Tokens } from './oauth.ts';
import { TroubleError, troubleOf, withoutSecrets } from './trouble.ts';

const CONNECT_MS = 20_000;
/** RFC 5321 §4.5.3.2.6 asks for ten minutes after the end of a mail; somebody waits before a page. */
const ANSWER_MS = 120_000;

/** A mail on its way, and from where to where it goes. */
export interface Submission {
  from: string;
  to: string;
  raw: Buffer;
}

/**
 * Hands a mail to the owner's SMTP server, once: each mail has a connection of its own, since a pool puts a
 * mail whose connection broke into its queue again. What became of it is known whenever it can be: an answer
 * of the server says it, and before the mail's last byte was handed over the server has nothing to send.
 */
export async function submit(account: MailAccount, tokens: Tokens, mail: Submission): Promise<Outcome> {
  const { smtp } = account;
  const connection = new SMTPConnection({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.security === 'tls',
    requireTLS: smtp.security === 'starttls',
    tls: tlsOf(smtp, account),
    logger: false,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
  });
  /** Without a listener an error that comes after the answer would end the process. */
  connection.on('error', () => undefined);
  const content = Readable.from([mail.raw], { objectMode: false });
  try {
    await signedIn(connection, account, tokens);
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.send({ from: mail.from, to: [mail.to] }, content, (error) =>
        error ? reject(error) : resolve(),
      );
    });
    connection.quit();
    return { state: 'taken' };
  } catch (error) {
    connection.close();
    return outcomeOf(error, account, { isHandedOver: content.readableEnded });
  }
}

/**
 * Signs in, so that a mail can be handed over.
 * @throws what nodemailer says, or TroubleError
 */
export async function signedIn(
  connection: SMTPConnection,
  { signIn, user }: MailAccount,
  tokens: Tokens,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  const auth =
    signIn.by === 'password'
      ? { user, pass: signIn.password ?? '' }
      : { user, oauth2: new XOAuth2({ user, accessToken: await tokens.access() }) };
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.login(auth, (error) => (error ? reject(error) : resolve()));
  });
}

/** @param isHandedOver whether the mail was handed over to its last byte */
function outcomeOf(
  error: unknown,
  account: MailAccount,
  { isHandedOver }: { isHandedOver: boolean },
): Outcome {
  const status = responseCodeOf(error);
  const words = error instanceof Error ? error.message : String(error);
  const says = withoutSecrets(words, account).replace(/\s+/g, ' ').slice(0, 300);
  if (status === null && isHandedOver) return { state: 'unknown', says };
  const trouble = error instanceof TroubleError ? error : troubleOf(error, account);
  /** RFC 5321 §4.2.1: a 4xx reply asks to try again later. */
  const isPassing = status === null ? trouble.kind === 'away' : status >= 400 && status < 500;
  const isOfServer = trouble.kind === 'said-no';
  return { state: 'refused', passes: isPassing, says: isOfServer ? says : trouble.message };
}

const responseCodeOf = (error: unknown): number | null =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : null;
