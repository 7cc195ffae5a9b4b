import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import PostalMime, { type Email } from 'postal-mime';
import { freePorts, until } from '../e2e/machine.ts';

/** Debian's packages put them there. */
const DOVECOT = '/usr/sbin/dovecot';
const POSTFIX = '/usr/sbin/postfix';

/**
 * Why the real servers cannot be started here; null where they can.
 * @throws Error where they must be (`.ci/run` has installed them): nobody would see that a test is skipped
 */
export function whyNoServers(): string | null {
  const why = whatIsMissing();
  if (!why) return null;
  if (process.env.MAIL_SERVERS === 'required') throw new Error(`Real mail servers are needed: ${why}`);
  console.warn(`What needs real mail servers is skipped: ${why}`);
  return why;
}

function whatIsMissing(): string | null {
  if (process.platform !== 'linux') return 'they are started on Linux only';
  if (process.getuid?.() !== 0) return 'Postfix needs to be started by root';
  const missing = [DOVECOT, POSTFIX].filter((file) => !existsSync(file));
  return missing.length
    ? `${missing.join(' and ')} not installed (apt-get install dovecot-imapd postfix)`
    : null;
}

/** The people who have a mailbox, and their password. */
export const OWNER = 'jane@home.example';
export const RECRUITERS = ['ana@acme.example', 'mia@fjord.example', 'tom@kite.example'];
export const PASSWORD = 'correct-horse-7 "battery"';

/** A mail in a folder. */
export interface Mail extends Email {
  flags: Set<string>;
  raw: string;
}

/**
 * Dovecot and Postfix as ordinary processes, with a folder and ports of their own on the loopback address.
 * Nothing leaves: every domain that is not of these mailboxes is refused.
 */
export class MailServers {
  readonly folder = mkdtempSync(join(tmpdir(), 'bowout-mail-'));
  imapPort = 0;
  imapStarttlsPort = 0;
  smtpPort = 0;
  submissionPort = 0;
  private authPort = 0;
  private dovecot: ChildProcess | undefined;
  private hasPostfix = false;
  /** Set before the start: where an access token is looked up; then owners sign in with one (XOAUTH2) too. */
  tokenInfo = '';

  /** Set before the start: what Dovecot says that it can, instead of all that it can. */
  capability = '';

  /** The authority that has signed the servers' certificate, for `NODE_EXTRA_CA_CERTS`. */
  get authority(): string {
    return join(this.folder, 'ca.pem');
  }

  get key(): Buffer {
    return readFileSync(join(this.folder, 'server.key'));
  }

  /** For `localhost` only. */
  get certificate(): Buffer {
    return readFileSync(join(this.folder, 'server.pem'));
  }

  async start(): Promise<void> {
    [
      this.imapPort = 0,
      this.imapStarttlsPort = 0,
      this.smtpPort = 0,
      this.submissionPort = 0,
      this.authPort = 0,
    ] = await freePorts(5);
    chmodSync(this.folder, 0o711);
    this.certify();
    await this.startDovecot();
    await this.startPostfix();
  }

  async remove(): Promise<void> {
    await this.stopPostfix();
    await this.stopDovecot();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async startDovecot(): Promise<void> {
    const at = (name: string) => join(this.folder, name);
    const uid = this.mailUid();
    mkdirSync(at('mail'), { recursive: true });
    chownSync(at('mail'), uid, uid);
    const users = [OWNER, ...RECRUITERS];
    writeFileSync(at('users'), users.map((user) => `${user}:{PLAIN}${PASSWORD}\n`).join(''), { mode: 0o644 });
    writeFileSync(
      at('dovecot.conf'),
      `base_dir = ${at('dovecot-run')}
state_dir = ${at('dovecot-state')}
log_path = ${at('dovecot.log')}
listen = 127.0.0.1
protocols = imap
ssl = required
ssl_cert = <${at('server.pem')}
ssl_key = <${at('server.key')}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${at('mail')}/%u
disable_plaintext_auth = yes
auth_username_format = %Lu
mail_max_userip_connections = 50
${this.capability && `imap_capability = ${this.capability}`}
service imap-login {
  inet_listener imap {
    port = ${this.imapStarttlsPort}
  }
  inet_listener imaps {
    port = ${this.imapPort}
    ssl = yes
  }
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${this.authPort}
  }
}
userdb {
  driver = static
  args = uid=${uid} gid=${uid} home=${at('mail')}/%u
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    special_use = \\Sent
    auto = subscribe
  }
}
${this.tokenInfo && `auth_mechanisms = plain xoauth2\n${passdb('oauth2', at('oauth2.conf'), 'xoauth2')}`}
${passdb('passwd-file', at('users'), 'plain')}
`,
    );
    writeFileSync(
      at('oauth2.conf'),
      `tokeninfo_url = ${this.tokenInfo}?access_token=\n` +
        'introspection_mode = auth\nusername_attribute = email\n',
    );
    mkdirSync(at('dovecot-state'), { recursive: true });
    this.dovecot = spawn(DOVECOT, ['-F', '-c', at('dovecot.conf')], { stdio: 'ignore' });
    await answering(this.imapPort);
  }

  async stopDovecot(): Promise<void> {
    if (!this.dovecot || this.dovecot.exitCode !== null) return;
    this.dovecot.kill('SIGTERM');
    await once(this.dovecot, 'exit');
  }

  async startPostfix(): Promise<void> {
    const at = (name: string) => join(this.folder, name);
    const uid = this.mailUid();
    for (const name of ['postfix', 'postfix-queue', 'postfix-data']) mkdirSync(at(name), { recursive: true });
    chownSync(at('postfix-data'), idOf('postfix', '-u'), idOf('postfix', '-g'));
    const boxes = [OWNER, ...RECRUITERS];
    writeFileSync(at('postfix/boxes'), boxes.map((box) => `${box} ${box}/\n`).join(''));
    writeFileSync(
      at('postfix/main.cf'),
      `compatibility_level = 3.6
queue_directory = ${at('postfix-queue')}
data_directory = ${at('postfix-data')}
maillog_file = ${at('postfix.log')}
maillog_file_prefixes = ${this.folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.home.example
mydestination =
mynetworks =
recipient_delimiter = +
default_transport = error:5.7.1 no mail leaves this test
virtual_mailbox_domains = ${[...new Set(boxes.map((box) => box.split('@')[1]))].join(', ')}
virtual_mailbox_maps = texthash:${at('postfix/boxes')}
virtual_mailbox_base = ${at('mail')}
virtual_uid_maps = static:${uid}
virtual_gid_maps = static:${uid}
smtpd_tls_cert_file = ${at('server.pem')}
smtpd_tls_key_file = ${at('server.key')}
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${this.authPort}
smtpd_tls_auth_only = yes
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
`,
    );
    const submission = '-o smtpd_sasl_auth_enable=yes';
    writeFileSync(
      at('postfix/master.cf'),
      `127.0.0.1:${this.submissionPort} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt ${submission}
127.0.0.1:${this.smtpPort} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes ${submission}
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`,
    );
    execFileSync(POSTFIX, ['-c', at('postfix'), 'start'], { stdio: 'ignore' });
    this.hasPostfix = true;
    await answering(this.submissionPort);
  }

  async stopPostfix(): Promise<void> {
    if (!this.hasPostfix) return;
    this.hasPostfix = false;
    execFileSync(POSTFIX, ['-c', join(this.folder, 'postfix'), 'stop'], { stdio: 'ignore' });
  }

  /** What a server has logged. */
  log(which: 'dovecot' | 'postfix'): string {
    const file = join(this.folder, `${which}.log`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** Signs in as somebody who has a mailbox, and does something there. */
  async as<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const client = new ImapFlow({
      host: 'localhost',
      port: this.imapPort,
      secure: true,
      auth: { user, pass: PASSWORD },
      tls: { ca: readFileSync(this.authority) },
      logger: false,
      disableAutoIdle: true,
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  }

  /** Puts a mail into a folder of somebody's mailbox, as a delivery, a filter or a hand would. */
  put(folder: string, raw: string | Buffer, { user = OWNER, date = new Date() } = {}): Promise<void> {
    return this.as(user, async (client) => {
      const exists = (await client.list()).some(({ path }) => path === folder);
      if (!exists) await client.mailboxCreate(folder);
      await client.append(folder, Buffer.from(raw), [], date);
    });
  }

  /** The same with many mails, each with the day that it came. */
  putAll(folder: string, mails: { raw: string; date: Date }[]): Promise<void> {
    return this.as(OWNER, async (client) => {
      await client.mailboxCreate(folder);
      for (const { raw, date } of mails) await client.append(folder, Buffer.from(raw), [], date);
    });
  }

  /** Takes all mail and all folders away, for the next test. */
  async empty(): Promise<void> {
    for (const user of [OWNER, ...RECRUITERS])
      await this.as(user, async (client) => {
        for (const { path } of await client.list()) {
          const lock = await client.getMailboxLock(path);
          if (client.mailbox && client.mailbox.exists > 0) await client.messageDelete('1:*');
          lock.release();
        }
        for (const path of ['Bowout.Done', 'Bowout']) await client.mailboxDelete(path).catch(() => undefined);
      });
  }

  /** The mails in a folder, the oldest first; none where there is no such folder. */
  async mails(folder: string, user = OWNER): Promise<Mail[]> {
    return this.as(user, async (client) => {
      if (!(await client.list()).some(({ path }) => path === folder)) return [];
      const lock = await client.getMailboxLock(folder, { readOnly: true });
      try {
        const mailbox = client.mailbox;
        const all =
          mailbox && mailbox.exists > 0 ? await client.fetchAll('1:*', { source: true, flags: true }) : [];
        return await Promise.all(
          all.map(async ({ source, flags = new Set<string>() }) => ({
            ...(await PostalMime.parse(source ?? Buffer.alloc(0))),
            flags,
            raw: source?.toString('latin1') ?? '',
          })),
        );
      } finally {
        lock.release();
      }
    });
  }

  /** Waits until a folder has a mail with such a subject, or of which that is true. */
  async mail(folder: string, which: RegExp | ((mail: Mail) => boolean), user = OWNER): Promise<Mail> {
    const isIt = typeof which === 'function' ? which : (mail: Mail) => which.test(mail.subject ?? '');
    let mails: Mail[] = [];
    for (const end = Date.now() + 30_000; Date.now() < end; await sleep(150)) {
      mails = await this.mails(folder, user);
      const found = mails.find(isIt);
      if (found) return found;
    }
    const subjects = mails.map(({ subject }) => subject).join(' | ');
    throw new Error(`no mail ${which} in ${folder} of ${user}; there are: ${subjects}`);
  }

  private certify(): void {
    const openssl = (...args: string[]) =>
      execFileSync('openssl', args, { cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Test');
    openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost');
    writeFileSync(join(this.folder, 'san'), 'subjectAltName=DNS:localhost\n');
    const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'san'];
    openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.pem', ...signed);
  }

  private mailUid = () => idOf('dovecot', '-u');
}

const idOf = (user: string, which: '-u' | '-g') =>
  Number(execFileSync('id', [which, user], { encoding: 'utf8' }));

const passdb = (driver: string, args: string, mechanisms: string) =>
  `passdb {\n  driver = ${driver}\n  args = ${args}\n  mechanisms = ${mechanisms}\n}`;

async function answering(port: number): Promise<void> {
  let isThere = false;
  const end = Date.now() + 15_000;
  while (!isThere && Date.now() < end) {
    isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('close', () => resolve(false));
      socket.unref();
      setTimeout(() => socket.destroy(), 500).unref();
    });
    if (!isThere) await sleep(50);
  }
  await until(() => isThere, `a server at port ${port}`, 1);
}
