import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ShownError } from '../../shared.ts';
import { isRecord } from '../damage.ts';
import { writeDurably } from '../files.ts';

/** A mail server, and how its connection is made secret; there is no way without. */
export interface Server {
  host: string;
  port: number;
  /** `tls` from the first byte, or `starttls` before anything is said. */
  security: Security;
}

export const SECURITIES = ['tls', 'starttls'] as const;
export type Security = (typeof SECURITIES)[number];

/** How the mailbox knows that it is its owner who asks. */
export type SignIn =
  /** The app password; null where only the environment says it (`MAILBOX_PASSWORD`). */
  | { by: 'password'; password: string | null }
  /** OAuth 2 (RFC 6749): what fresh access tokens are asked for with. */
  | { by: 'oauth'; tokenUrl: string; clientId: string; scope: string; refreshToken: string };

/** The owner's own mailbox, as the set-up left it. */
export interface MailAccount {
  /** In lower case. */
  address: string;
  /** The owner's name, which signs letters. */
  name: string | null;
  /** The name to sign in with. */
  user: string;
  imap: Server;
  smtp: Server;
  signIn: SignIn;
  /** The folder, or Gmail label, whose mail is taken in. */
  folder: string;
  /** Of what lay in the folder before the first start, only mail from this day on (YYYY-MM-DD) is read. */
  since: string | null;
  /** Whether mail to `name+tag@…` arrives (RFC 5233). */
  plus: boolean;
  /** The certificate (PEM) of a server on this machine that no authority has signed, such as a bridge. */
  certificate: string | null;
}

/** The mailbox's file cannot be used; the message says what to do. */
export class AccountError extends ShownError {
  override name = 'AccountError';
}

/** Read and written by their owner only: it may hold a password. */
export const accountFile = (dataDir: string) => join(dataDir, 'mailbox.json');

const RUN_AGAIN = 'Run “npm run mailbox” again.';

/**
 * The mailbox that a data folder is set up for; null where it is for the trial.
 * @param env may say the password (`MAILBOX_PASSWORD`), which then counts
 * @throws AccountError
 */
export function readAccount(dataDir: string, env: NodeJS.ProcessEnv): MailAccount | null {
  const file = accountFile(dataDir);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new AccountError(`${file} cannot be read (${(error as Error).message}). ${RUN_AGAIN}`);
  }
  const account = parse(text);
  if (!account) throw new AccountError(`${file} is damaged. ${RUN_AGAIN}`);
  const { signIn } = account;
  if (signIn.by === 'oauth') return account;
  const password = env.MAILBOX_PASSWORD || signIn.password;
  if (!password)
    throw new AccountError(
      `The password of ${account.address} is not kept here: say it in MAILBOX_PASSWORD. Or: ${RUN_AGAIN}`,
    );
  return { ...account, signIn: { by: 'password', password } };
}

export function writeAccount(dataDir: string, account: MailAccount): void {
  writeDurably(accountFile(dataDir), `${JSON.stringify(account, null, 2)}\n`);
}

/** The address that the owner writes to Bowout at, within their own mailbox. */
export const inboxAddressOf = ({ address, plus }: Pick<MailAccount, 'address' | 'plus'>) =>
  plus ? address.replace('@', '+bowout@') : address;

function parse(text: string): MailAccount | null {
  try {
    const json: unknown = JSON.parse(text);
    return isAccount(json) ? json : null;
  } catch {
    return null;
  }
}

const isAccount = (json: unknown): json is MailAccount =>
  isRecord(json) &&
  [json.address, json.user, json.folder].every((value) => typeof value === 'string' && value) &&
  [json.name, json.since, json.certificate].every((value) => value === null || typeof value === 'string') &&
  typeof json.plus === 'boolean' &&
  isServer(json.imap) &&
  isServer(json.smtp) &&
  isSignIn(json.signIn);

const isServer = (json: unknown): json is Server =>
  isRecord(json) &&
  typeof json.host === 'string' &&
  Number.isInteger(json.port) &&
  SECURITIES.some((security) => security === json.security);

function isSignIn(json: unknown): json is SignIn {
  if (!isRecord(json)) return false;
  if (json.by === 'password') return json.password === null || typeof json.password === 'string';
  return (
    json.by === 'oauth' &&
    [json.tokenUrl, json.clientId, json.scope, json.refreshToken].every((it) => typeof it === 'string')
  );
}
