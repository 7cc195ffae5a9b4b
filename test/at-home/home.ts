import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { type MailAccount, writeAccount } from '../../lib/local/mailbox/account.ts';
import { Machine } from '../e2e/machine.ts';
import { type MailServers, OWNER, PASSWORD, whyNoServers } from './mail-servers.ts';

/** The folder that Bowout takes mail from. */
export const FOLDER = 'Bowout';

/** Where mails go from there; Dovecot's folders on disk are parted by dots. */
export const DONE = 'Bowout.Done';

/** The mailbox of the test's owner, on the test's servers. */
export const accountOn = (servers: MailServers, more: Partial<MailAccount> = {}): MailAccount => ({
  address: OWNER,
  name: 'Jane Doe',
  user: OWNER,
  imap: { host: 'localhost', port: servers.imapPort, security: 'tls' },
  smtp: { host: 'localhost', port: servers.submissionPort, security: 'starttls' },
  signIn: { by: 'password', password: PASSWORD },
  folder: FOLDER,
  since: null,
  plus: true,
  certificate: null,
  ...more,
});

/** A Bowout that uses a mailbox on real servers. */
export class Home extends Machine {
  override owner = OWNER;
  override inbox = 'jane+bowout@home.example';
  private readonly servers: MailServers;

  constructor(servers: MailServers) {
    super();
    this.servers = servers;
  }

  setUp(more: Partial<MailAccount> = {}): void {
    writeAccount(this.dataDir, accountOn(this.servers, more));
  }

  override start(args: string[] = [], env: Record<string, string> = {}): Promise<void> {
    const authority = { NODE_EXTRA_CA_CERTS: this.servers.authority };
    return super.start(args, { UNDO_SECONDS: '0', ...authority, ...env });
  }

  /** Waits for a word of it in the terminal. */
  async says(words: RegExp, timeout = 20_000): Promise<void> {
    for (const end = Date.now() + timeout; Date.now() < end; await sleep(50))
      if (words.test(this.output)) return;
    throw new Error(`it did not say ${words}:\n${this.output}`);
  }

  /** A file of its data folder. */
  file(...names: string[]): string {
    return readFileSync(join(this.dataDir, ...names), 'utf8');
  }

  /** Lets it look into the mailbox at once, and waits until it has. */
  async retry(): Promise<void> {
    await fetch(`${this.url}/_local/retry`, { method: 'POST' });
    await sleep(1_500);
  }

  /** The start page, as text. */
  async startPage(): Promise<string> {
    return (await fetch(this.url)).text();
  }
}

/** A Bowout on real servers that runs through all tests of a file; none where the machine has no servers. */
export function homeFor(servers: MailServers): Home {
  const home = new Home(servers);
  const why = whyNoServers();
  beforeAll(async () => {
    if (why) return;
    await servers.start();
    home.setUp();
    await home.start();
  });
  afterAll(async () => {
    if (why) return;
    await home.remove();
    await servers.remove();
  });
  return home;
}

let count = 0;

/** What recruiters write, each time another mail. */
export const recruiters = {
  /** An invitation by somebody who has a mailbox on the test's servers. */
  invites: (from: string, company: string, role: string): string =>
    letter(`${from.split('@')[0]} <${from}>`, `Interview for ${role} at ${company}`, [
      'Hi Jane,',
      '',
      `we would like to invite you to an interview for the ${role} role at ${company}.`,
      '',
      'Best regards',
    ]),
  offers: (from: string, company: string, role: string): string =>
    letter(`Tom Berg <${from}>`, `Your offer from ${company}`, [
      'Hi Jane,',
      '',
      `we are delighted to offer you the position of ${role} at ${company}.`,
      '',
      'Best regards',
      'Tom Berg',
    ]),
};

/** A mail as it lies in a mailbox. */
export const letter = (from: string, subject: string, lines: string[], to = OWNER, more = ''): string =>
  `From: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\nDate: ${new Date().toUTCString()}\r\n` +
  `Message-ID: <m${++count}.${process.pid}@mail.example>\r\n${more}MIME-Version: 1.0\r\n` +
  `Content-Type: text/plain; charset=utf-8\r\n\r\n${lines.join('\r\n')}\r\n`;
