import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { readSecondConfig, type SecondConfig, ShownError } from '../shared.ts';
import { accountFile, inboxAddressOf, type MailAccount, readAccount } from './mailbox/account.ts';

/** How the local machine is set up. Every setting has a default; see the README. */
export interface Settings {
  smtpPort: number;
  httpPort: number;
  mailboxPort: number;
  /** Where the pages are reached, without a slash at its end; links in mails begin with it. */
  baseUrl: string;
  /** Another address of this machine to listen at, or `all` of them; only with a BASE_URL. */
  listenOn: string | null;
  dataDir: string;
  /** Where another DynamoDB answers on 127.0.0.1, used instead of our own on disk; or null. */
  dynamodbPort: number | null;
  ownerEmail: string;
  inboxAddress: string;
  ownerTimeZone: string;
  ownerName: string | null;
  /** How long an approved mail can be taken back before it leaves: a minute, unless said otherwise. */
  undoSeconds: number;
  /** Folder of a synthesised CDK app whose bundles are run instead of the sources, or null. */
  bundles: string | null;
  /** Forward the sample messages at the first start. */
  samples: boolean;
  /** The owner's own mailbox; null for the trial, where no mail comes in or leaves. */
  mailbox: MailAccount | null;
  /** The language model that reads what the rules cannot; null for none. The functions read it themselves. */
  second: SecondConfig | null;
}

/** A setting cannot be used; the message says which and what it should look like. */
export class SettingError extends ShownError {
  override name = 'SettingError';
}

/**
 * @param env the process's environment
 * @param args command-line arguments: `--empty` forwards no samples
 * @throws SettingError
 */
export function readSettings(env: NodeJS.ProcessEnv, args: string[]): Settings {
  const unknown = args.find((arg) => arg !== '--empty');
  if (unknown)
    throw new SettingError(
      `I do not know “${unknown}”. The one option is --empty: start without sample messages.`,
    );
  const httpPort = port('HTTP_PORT', env.HTTP_PORT, 8080);
  const dataDir = dataDirOf(env);
  const mailbox = readAccount(dataDir, env);
  const own = mailbox && { email: mailbox.address, inbox: inboxAddressOf(mailbox) };
  return {
    smtpPort: port('SMTP_PORT', env.SMTP_PORT, 2525),
    httpPort,
    baseUrl: webAddress(env.BASE_URL || `http://127.0.0.1:${httpPort}`),
    listenOn: listenOn(env.LISTEN_ON, env.BASE_URL),
    mailboxPort: port('MAILBOX_PORT', env.MAILBOX_PORT, 8005),
    dataDir,
    dynamodbPort: env.DYNAMODB_PORT ? port('DYNAMODB_PORT', env.DYNAMODB_PORT, 8000) : null,
    ownerEmail: own?.email ?? address('OWNER_EMAIL', env.OWNER_EMAIL, 'jane@example.com'),
    inboxAddress: own?.inbox ?? address('INBOX_ADDRESS', env.INBOX_ADDRESS, 'inbox@bowout.example'),
    ownerTimeZone: zone(env.OWNER_TIME_ZONE || Intl.DateTimeFormat().resolvedOptions().timeZone),
    ownerName: env.OWNER_NAME || mailbox?.name || null,
    undoSeconds: seconds(env.UNDO_SECONDS),
    bundles: env.BUNDLES ? resolve(env.BUNDLES) : null,
    samples: !args.includes('--empty') && !mailbox,
    mailbox,
    second: secondReader(env),
  };
}

/** Bedrock asks for credentials of AWS, and those of this machine are not used here. */
function secondReader(env: NodeJS.ProcessEnv): SecondConfig | null {
  const config = readSecondConfig(env);
  if (config && 'setting' in config)
    throw new SettingError(
      `${config.setting} is “${shownSetting(env, config.setting)}”; it ${config.should}.`,
    );
  if (config?.api === 'bedrock' && !env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME)
    throw new SettingError(
      'SECOND_READER is “bedrock”, which works in AWS; on this machine it should be openai, for Ollama or ' +
        'another endpoint that speaks as OpenAI’s does.',
    );
  return config;
}

/** A key is a secret, also one that is in the wrong place. */
const shownSetting = (env: NodeJS.ProcessEnv, name: string) =>
  name === 'SECOND_KEY' ? '…' : (env[name] ?? '');

const TRIAL = '.local';
/** The owner's own mail is kept apart from the trial's. */
const REAL = '.bowout';

/** Where the data is: as DATA_DIR says, else with the mailbox where one is set up, else with the trial. */
export const dataDirOf = (env: NodeJS.ProcessEnv): string =>
  resolve(env.DATA_DIR || (existsSync(accountFile(REAL)) ? REAL : TRIAL));

/** Where a mailbox is set up. */
export const mailboxDirOf = (env: NodeJS.ProcessEnv): string => resolve(env.DATA_DIR || REAL);

function seconds(value: string | undefined): number {
  const number = Number(value || 60);
  if (Number.isInteger(number) && number >= 0 && number <= 600) return number;
  throw new SettingError(`UNDO_SECONDS is “${value}”; it should be a number of seconds from 0 to 600.`);
}

function port(name: string, value: string | undefined, otherwise: number): number {
  const number = Number(value || otherwise);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new SettingError(`${name} is “${value}”; it should be a port number from 1 to 65535.`);
}

function webAddress(written: string): string {
  const url = URL.parse(written);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new SettingError(
    `BASE_URL is “${written}”; it should be an address without a path, such as https://bowout.example.`,
  );
}

function listenOn(value: string | undefined, baseUrl: string | undefined): string | null {
  if (!value) return null;
  if (!baseUrl) throw new SettingError('LISTEN_ON needs BASE_URL: the address that links in mails lead to.');
  if (value === 'all' || isIP(value)) return value;
  throw new SettingError(`LISTEN_ON is “${value}”; it should be an address of this machine, or all.`);
}

function address(name: string, value: string | undefined, otherwise: string): string {
  const written = (value || otherwise).trim().toLowerCase();
  if (/^[^\s@<>]+@[^\s@<>]+$/.test(written)) return written;
  throw new SettingError(`${name} is “${value}”; it should be a mail address such as ${otherwise}.`);
}

function zone(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    throw new SettingError(`OWNER_TIME_ZONE is “${name}”; it should be an IANA zone such as Europe/Lisbon.`);
  }
}
