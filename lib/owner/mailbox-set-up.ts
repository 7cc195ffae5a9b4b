import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountFile, type MailAccount, type Server, type SignIn } from '../local/mailbox/account.ts';
import { type Discovered, discover, type Lookup } from '../local/mailbox/discover.ts';
import { signInByCode, type Tokens, tokensOf } from '../local/mailbox/oauth.ts';
import { microsoft, type Provider } from '../local/mailbox/providers.ts';
import { TroubleError } from '../local/mailbox/trouble.ts';
import { mailSelf, tryImap } from '../local/mailbox/try-out.ts';
import { ShownError } from '../shared.ts';
import type { Asking } from './ask.ts';

/** What the command line says; the password is never part of it, for others here can read that. */
export interface SetUpOptions {
  address?: string | undefined;
  name?: string | undefined;
  user?: string | undefined;
  folder?: string | undefined;
  /** `host:port`, with `+starttls` behind it where the connection begins in the open. */
  imap?: string | undefined;
  smtp?: string | undefined;
  /** YYYY-MM-DD, `all` or `none`: of what lies in the folder already. */
  since?: string | undefined;
  /** A file: the certificate of a server on this machine. */
  certificate?: string | undefined;
}

/** An option or answer cannot be used; the message says what could. */
export class SetUpError extends ShownError {
  override name = 'SetUpError';
}

export interface SetUp {
  options: SetUpOptions;
  env: NodeJS.ProcessEnv;
  asking: Asking;
  lookup: Lookup;
  say(words: string): void;
  /** Epoch ms. */
  now: number;
}

/** How long one's own mail may take to arrive. */
const PATIENCE_MS = 60_000;

/** A data folder with the trial's invented interviews is no place for real ones. */
export function refuseTrial(dataDir: string): void {
  if (existsSync(accountFile(dataDir)) || !existsSync(join(dataDir, 'started.json'))) return;
  throw new SetUpError(
    `${dataDir} holds the trial, with interviews that are invented. Choose another folder with DATA_DIR, ` +
      'or leave DATA_DIR out: your own mailbox then has a folder of its own.',
  );
}

/**
 * Asks for all that is needed to use the owner's mailbox, and tries it: signs in, sends one mail to the owner
 * and finds it.
 * @returns the mailbox as it is to be kept: without a password that the environment says
 * @throws SetUpError, TroubleError with what to do
 */
export async function setUpMailbox(setUp: SetUp): Promise<MailAccount> {
  const { options, env, asking, say } = setUp;
  const address = addressFrom(options.address ?? (await asking.ask('Your mail address?')));
  const name = options.name ?? (await asking.ask('Your name, as it signs your letters?'));
  const found = await serversFor(address, setUp);
  say(`Servers (${found.by}): ${spoken(found.imap)} for reading, ${spoken(found.smtp)} for sending.`);
  for (const step of found.provider?.before ?? []) say(`  • ${step}`);
  const signIn = await signInFor(found.provider, setUp);
  const base: MailAccount = {
    address,
    name: name || null,
    user: options.user ?? address,
    imap: found.imap,
    smtp: found.smtp,
    signIn,
    folder: options.folder ?? 'Bowout',
    since: null,
    plus: found.provider?.plus ?? true,
    certificate: options.certificate ? certificateIn(options.certificate) : null,
  };
  let refreshed = signIn;
  const tokens = tokensOf(signIn, (refreshToken) => {
    if (refreshed.by === 'oauth') refreshed = { ...refreshed, refreshToken };
  });
  const { folders, waiting } = await withAdvice(found.provider, () => tryImap(base, tokens));
  say(`✓ Signed in. The folder for recruiters’ mail is “${folders.in}”.`);
  const since = await howFarBack(waiting, setUp);
  const plus = await withAdvice(found.provider, () => tryPlus(base, tokens, setUp));
  const kept: SignIn =
    refreshed.by === 'password' && env.MAILBOX_PASSWORD ? { by: 'password', password: null } : refreshed;
  return { ...base, since, plus, signIn: kept };
}

/** Whether a mail to the address with a tag arrives; one of the two must. */
async function tryPlus(account: MailAccount, tokens: Tokens, { say }: SetUp): Promise<boolean> {
  for (const plus of account.plus ? [true, false] : [false]) {
    say('I send you one mail, and wait until it arrives …');
    const arrived = await mailSelf({ ...account, plus }, tokens, plus ? PATIENCE_MS / 2 : PATIENCE_MS);
    if (arrived === 'inbox') {
      say('✓ Sent, and found in your inbox.');
      return plus;
    }
    if (arrived === 'junk') {
      say(
        '✓ Sent, and found in your junk folder: your provider takes it for spam. Say there that it is none.',
      );
      return plus;
    }
  }
  throw new TroubleError(
    'said-no',
    'The server took the mail to yourself, but it did not arrive within a minute. Look for it in your ' +
      'mailbox (“Bowout works with this mailbox”), and begin again once mail arrives.',
  );
}

async function serversFor(address: string, { options, asking, lookup, say }: SetUp): Promise<Discovered> {
  const [imap, smtp] = [options.imap, options.smtp];
  if (imap && smtp)
    return { imap: serverFrom(imap, 993), smtp: serverFrom(smtp, 465), provider: null, by: 'as you say' };
  const found = await discover(address, lookup);
  if (found) return found;
  say('I do not find the servers of this address. Your provider’s help calls them IMAP and SMTP.');
  return {
    imap: serverFrom(imap ?? (await asking.ask('The IMAP server (host:port)?')), 993),
    smtp: serverFrom(smtp ?? (await asking.ask('The SMTP server (host:port)?')), 465),
    provider: null,
    by: 'as you say',
  };
}

async function signInFor(provider: Provider | null, { env, asking, say }: SetUp): Promise<SignIn> {
  /** An organisation may have a sign-in of its own, or a provider that is not in the table. */
  const service = env.MAILBOX_SIGN_IN ? microsoft(env.MAILBOX_SIGN_IN) : provider?.oauth;
  if (!service) {
    const password = env.MAILBOX_PASSWORD || (await asking.askSecret('The (app) password?'));
    if (!password) throw new SetUpError('Without a password I cannot open the mailbox.');
    /** Google shows its sixteen letters in groups of four. */
    return { by: 'password', password: provider?.name === 'Gmail' ? password.replace(/\s/g, '') : password };
  }
  const clientId = env.MAILBOX_CLIENT_ID || (await asking.ask('The application (client) ID?'));
  if (!clientId)
    throw new SetUpError(
      'Microsoft lets in only programs that are registered with it, and Bowout is your own. Register it ' +
        'once, as docs/runbook.md says under “Outlook at home”, and say its client ID here or in ' +
        'MAILBOX_CLIENT_ID.',
    );
  return signInByCode(service, clientId, ({ url, code }) =>
    say(`Open ${url} on any device, and type in the code ${code}. I wait.`),
  );
}

/** What lies in the folder already may be years of mail. */
async function howFarBack(waiting: number, { options, asking, now }: SetUp): Promise<string | null> {
  if (!waiting && options.since === undefined) return null;
  const asked =
    options.since ??
    (await asking.ask(
      `There are ${waiting} mails in it already. From which day on shall I read them (YYYY-MM-DD, all, ` +
        'none)?',
      dayOf(now - 90 * 86_400_000),
    ));
  if (asked === 'all') return null;
  if (asked === 'none') return dayOf(now + 86_400_000);
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked))) return asked;
  throw new SetUpError(`“${asked}” is no day. Say one such as ${dayOf(now)}, or all, or none.`);
}

const dayOf = (epoch: number) => new Date(epoch).toISOString().slice(0, 10);

/** A mailbox that does not open is most often one whose owner has not done what the provider asks for. */
async function withAdvice<T>(provider: Provider | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TroubleError) || error.kind !== 'sign-in' || !provider) throw error;
    const steps = provider.before.map((step) => `\n  • ${step}`).join('');
    throw new TroubleError(error.kind, `${error.message}\n${provider.name} asks for this:${steps}`);
  }
}

function addressFrom(written: string): string {
  const address = written.trim().toLowerCase();
  if (/^[^\s@<>]+@[^\s@<>]+$/.test(address)) return address;
  throw new SetUpError(`“${written}” is no mail address. It should look like jane@example.com.`);
}

function serverFrom(written: string, usual: number): Server {
  const [, host = '', port = String(usual), starttls] =
    /^([\w.-]+)(?::(\d{1,5}))?(\+starttls)?$/i.exec(written.trim()) ?? [];
  if (!host)
    throw new SetUpError(
      `“${written}” is no server. It should look like imap.example.com:993, or with +starttls.`,
    );
  const isStarttls = Boolean(starttls) || ['143', '587'].includes(port);
  return { host, port: Number(port), security: isStarttls ? 'starttls' : 'tls' };
}

function certificateIn(file: string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new SetUpError(`“${file}” holds no certificate in PEM form.`);
}

const spoken = ({ host, port }: Server) => `${host}:${port}`;
