import { resolve } from 'node:path';

/** How the local machine is set up. Every setting has a default; see the README. */
export interface Settings {
  smtpPort: number;
  httpPort: number;
  mailboxPort: number;
  dataDir: string;
  ownerEmail: string;
  inboxAddress: string;
  ownerTimeZone: string;
  ownerName: string | null;
  /** How long an approved mail can be taken back before it leaves; here at once, unless said otherwise. */
  undoSeconds: number;
  /** Folder of a synthesised CDK app whose bundles are run instead of the sources, or null. */
  bundles: string | null;
  /** Forward the sample messages at the first start. */
  samples: boolean;
}

/** A setting cannot be used; the message says which and what it should look like. */
export class SettingError extends Error {
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
  return {
    smtpPort: port('SMTP_PORT', env.SMTP_PORT, 2525),
    httpPort: port('HTTP_PORT', env.HTTP_PORT, 8080),
    mailboxPort: port('MAILBOX_PORT', env.MAILBOX_PORT, 8005),
    dataDir: resolve(env.DATA_DIR || '.local'),
    ownerEmail: address('OWNER_EMAIL', env.OWNER_EMAIL, 'jane@example.com'),
    inboxAddress: address('INBOX_ADDRESS', env.INBOX_ADDRESS, 'inbox@bowout.example'),
    ownerTimeZone: zone(env.OWNER_TIME_ZONE || Intl.DateTimeFormat().resolvedOptions().timeZone),
    ownerName: env.OWNER_NAME || null,
    undoSeconds: seconds(env.UNDO_SECONDS),
    bundles: env.BUNDLES ? resolve(env.BUNDLES) : null,
    samples: !args.includes('--empty'),
  };
}

function seconds(value: string | undefined): number {
  const number = Number(value || 0);
  if (Number.isInteger(number) && number >= 0 && number <= 600) return number;
  throw new SettingError(`UNDO_SECONDS is “${value}”; it should be a number of seconds from 0 to 600.`);
}

function port(name: string, value: string | undefined, otherwise: number): number {
  const number = Number(value || otherwise);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new SettingError(`${name} is “${value}”; it should be a port number from 1 to 65535.`);
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
