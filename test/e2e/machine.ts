import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';

const ROOT = join(import.meta.dirname, '../..');

/** A mail out of the outbox. */
export interface Sent extends Email {
  file: string;
  raw: string;
}

/** The real local stack in a process of its own, on free ports and its own data directory. */
export class Machine {
  owner = 'jane@example.com';
  inbox = 'inbox@bowout.example';
  dataDir = mkdtempSync(join(tmpdir(), 'bowout-'));
  smtpPort = 0;
  httpPort = 0;
  mailboxPort = 0;
  output = '';
  private child: ChildProcess | undefined;

  get url(): string {
    return `http://127.0.0.1:${this.httpPort}`;
  }

  async start(args: string[] = ['--empty'], env: Record<string, string> = {}): Promise<void> {
    if (!this.smtpPort) [this.smtpPort = 0, this.httpPort = 0, this.mailboxPort = 0] = await freePorts(3);
    this.output = '';
    const child = spawn(process.execPath, ['bin/local.ts', ...args], {
      cwd: ROOT,
      env: {
        ...process.env,
        /** Its log is kept, as at home. */
        POWERTOOLS_LOG_LEVEL: undefined,
        POWERTOOLS_METRICS_DISABLED: undefined,
        SMTP_PORT: String(this.smtpPort),
        HTTP_PORT: String(this.httpPort),
        MAILBOX_PORT: String(this.mailboxPort),
        DATA_DIR: this.dataDir,
        OWNER_EMAIL: this.owner,
        INBOX_ADDRESS: this.inbox,
        OWNER_TIME_ZONE: 'Europe/Lisbon',
        UNDO_SECONDS: '0',
        ...env,
      },
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => (this.output += String(chunk)));
    await until(() => /^ready$/m.test(this.output) || !this.runs, 'the machine to be ready', 60_000);
    if (!this.runs) throw new Error(`the machine ended:\n${this.output}`);
  }

  /** What the functions have logged. */
  get logs(): string {
    const directory = join(this.dataDir, 'logs');
    return readdirSync(directory)
      .map((name) => readFileSync(join(directory, name), 'utf8'))
      .join('');
  }

  /** Ends the process: by a signal that it can tidy up on, or by SIGKILL as a crash would. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.child || !this.runs) return;
    this.child.kill(signal);
    await once(this.child, 'exit');
  }

  /** The most memory that the process has had, in MB, where the system tells (Linux). */
  get peakMemory(): number | null {
    try {
      const status = readFileSync(`/proc/${this.child?.pid}/status`, 'utf8');
      return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / 1024);
    } catch {
      return null;
    }
  }

  /** Whether the process is there: it may have been killed from within. */
  get runs(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Hands a message in by SMTP, as the owner unless said otherwise. */
  async send(raw: string | Buffer, envelope: { from?: string; to?: string } = {}): Promise<string> {
    const transport = createTransport({
      host: '127.0.0.1',
      port: this.smtpPort,
      ignoreTLS: true,
      logger: false,
    });
    const { from = this.owner, to = this.inbox } = envelope;
    const info = await transport.sendMail({ envelope: { from, to }, raw });
    transport.close();
    return info.response;
  }

  /** Hands many messages in over a few connections. */
  async sendAll(raws: string[]): Promise<void> {
    const transport = createTransport({
      host: '127.0.0.1',
      port: this.smtpPort,
      ignoreTLS: true,
      pool: true,
    });
    const envelope = { from: this.owner, to: this.inbox };
    await Promise.all(raws.map((raw) => transport.sendMail({ envelope, raw })));
    transport.close();
  }

  /** Hands a message in and waits for the mail that it causes. */
  async forward(raw: string | Buffer, to = this.inbox): Promise<Sent> {
    const before = this.files().length;
    await this.send(raw, { to });
    await until(() => this.files().length > before, 'a mail in the outbox');
    const mails = await this.outbox();
    return mails[before] as Sent;
  }

  async outbox(): Promise<Sent[]> {
    return Promise.all(
      this.files().map(async (file) => {
        const bytes = readFileSync(join(this.dataDir, 'outbox', file));
        return { ...(await PostalMime.parse(bytes)), file, raw: bytes.toString('latin1') };
      }),
    );
  }

  /** The mails that went to anybody but the owner. */
  async toRecruiters(): Promise<Sent[]> {
    return (await this.outbox()).filter((mail) => mail.to?.[0]?.address !== this.owner);
  }

  async advance(duration: string): Promise<void> {
    const response = await fetch(`${this.url}/_local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance: duration }),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  files(): string[] {
    try {
      return readdirSync(join(this.dataDir, 'outbox'))
        .filter((file) => file.endsWith('.eml'))
        .sort();
    } catch {
      return [];
    }
  }
}

export async function until(condition: () => boolean, what: string, timeout = 60_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}`);
    await sleep(20);
  }
}

const given = new Set<number>();

/**
 * Ports that were free a moment ago, from below the range that systems give to servers on port 0 (32768 and
 * up): what another test opens while a machine restarts cannot take them. No port is given twice by one
 * process.
 */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = 12_000 + Math.floor(Math.random() * 20_000);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    ports.add(port);
  }
  return [...ports];
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
