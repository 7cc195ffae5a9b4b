import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime from 'postal-mime';
import { BackupError, copyData } from '../local/backup.ts';
import { takeDataDir } from '../local/data-dir.ts';
import { SettingError, type Settings } from '../local/settings.ts';
import { ShownError } from '../shared.ts';

/** The post-box does not answer; the message says what to do. */
export class NotRunningError extends ShownError {
  override name = 'NotRunningError';
}

type Where = Pick<Settings, 'smtpPort' | 'httpPort' | 'baseUrl' | 'dataDir' | 'ownerEmail' | 'inboxAddress'>;

const PATIENCE_MS = 20_000;

/**
 * Hands a mail in as the owner's forward: a mail from the owner as it is, any other one as an attachment.
 * @throws NotRunningError, or the error of the SMTP server, which says why it refused
 */
export async function handIn(where: Where, raw: Buffer): Promise<void> {
  const { from, subject } = await PostalMime.parse(raw);
  const own = from?.address?.toLowerCase() === where.ownerEmail;
  const message = own ? raw : await asForward(where, raw, subject ?? '');
  const transport = createTransport({ host: '127.0.0.1', port: where.smtpPort, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from: where.ownerEmail, to: where.inboxAddress }, raw: message });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESOCKET')
      throw new NotRunningError(
        `No post-box answers at 127.0.0.1:${where.smtpPort}. Start it with “npm start” and try again.`,
      );
    throw error;
  } finally {
    transport.close();
  }
}

const asForward = (where: Where, raw: Buffer, subject: string): Promise<Buffer> =>
  new MailComposer({
    from: where.ownerEmail,
    to: where.inboxAddress,
    subject: `Fwd: ${subject}`,
    messageId: `<import-${hashOf(raw)}@bowout.local>`,
    date: new Date(0),
    text: '',
    attachments: [{ filename: 'message.eml', contentType: 'message/rfc822', content: raw }],
  })
    .compile()
    .build();

const hashOf = (raw: Buffer) => createHash('sha256').update(raw).digest('hex');

/** What has been handed in before, so that a long import goes on where it stopped. */
export async function importLog({ dataDir }: Where) {
  const file = join(dataDir, 'imported.txt');
  const done = new Set((await readFile(file, 'utf8').catch(() => '')).split('\n'));
  return {
    has: (raw: Buffer) => done.has(hashOf(raw)),
    async add(raw: Buffer): Promise<void> {
      await mkdir(dataDir, { recursive: true, mode: 0o700 });
      await appendFile(file, `${hashOf(raw)}\n`, { mode: 0o600 });
      done.add(hashOf(raw));
    },
  };
}

/** A fresh link to the owner's pages, asked for as the owner would: by a mail with the subject "home". */
export async function homeLink(where: Where): Promise<string> {
  const outbox = join(where.dataDir, 'outbox');
  const known = new Set(await readdir(outbox).catch(() => []));
  await handIn(
    where,
    Buffer.from(
      `From: ${where.ownerEmail}\r\nSubject: home\r\nMessage-ID: ` +
        `<${crypto.randomUUID()}@bowout.local>\r\n\r\n`,
    ),
  );
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(100)) {
    const files = await readdir(outbox).catch(() => []);
    /** What is half written has another name, and may be gone before it is read. */
    for (const file of files.filter((name) => name.endsWith('.eml') && !known.has(name))) {
      const { subject, text } = await PostalMime.parse(await readFile(join(outbox, file)));
      const link = /^https?:\/\/\S+\/l\/[\w-]+$/m.exec(text ?? '')?.[0];
      if (subject === 'Your interviews' && link) return link;
    }
  }
  throw new NotRunningError(
    `The post-box took the mail but did not answer within ${PATIENCE_MS / 1000} seconds. Does ` +
      'DATA_DIR say where its data is?',
  );
}

/** What became of what had failed. */
export interface Retried {
  /** How many were tried again. */
  tried: number;
  /** How many failed again, and wait for the next time. */
  waiting: number;
}

/**
 * Lets the post-box try again what it could not deal with.
 * @throws NotRunningError
 */
export async function retryFailed({ httpPort }: Where): Promise<Retried> {
  const url = `http://127.0.0.1:${httpPort}/_local/retry`;
  const response = await fetch(url, { method: 'POST' }).catch(() => null);
  const answer: unknown = response?.ok ? await response.json().catch(() => null) : null;
  if (isRetried(answer)) return answer;
  throw new NotRunningError(
    response
      ? `Something else than Bowout answers at 127.0.0.1:${httpPort}. Say with HTTP_PORT where Bowout runs.`
      : `No post-box answers at 127.0.0.1:${httpPort}. Start it with “npm start”: it tries again by itself.`,
  );
}

const isRetried = (answer: unknown): answer is Retried =>
  typeof answer === 'object' && answer !== null && 'tried' in answer && 'waiting' in answer;

/**
 * Copies all data of the post-box into a folder, whether it runs or not.
 * @returns how many bytes the copy has
 * @throws BackupError, NotRunningError
 */
export async function backUp({ httpPort, dataDir }: Where, to: string): Promise<number> {
  if (!existsSync(dataDir))
    throw new BackupError(`There is no data in ${dataDir}. DATA_DIR says where it is.`);
  const giveBack = await takeDataDir(dataDir).catch((error) => {
    if (error instanceof SettingError) return null;
    throw error;
  });
  if (giveBack) return copyData(dataDir, to).finally(giveBack);
  const response = await fetch(`http://127.0.0.1:${httpPort}/_local/backup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: resolve(to) }),
  }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as { bytes?: number; error?: string } | null;
  if (answer?.bytes !== undefined) return answer.bytes;
  throw answer?.error
    ? new BackupError(answer.error)
    : new NotRunningError(
        `The Bowout that has ${dataDir} does not answer at 127.0.0.1:${httpPort} (HTTP_PORT).`,
      );
}

/** What the export says of an interview, as far as it is shown here. */
export interface Listed {
  state: string;
  facts: Record<string, { value: unknown; evidence: { words: string } }>;
  drafts: { kind: string; state: string; subject: string; text: string }[];
  history: { at: string; what: string }[];
}

/** All interviews, from the owner's own export. */
export async function interviews(where: Where): Promise<Listed[]> {
  const response = await fetch(`${await homeLink(where)}/export.json`);
  return ((await response.json()) as { interviews: Listed[] }).interviews;
}
