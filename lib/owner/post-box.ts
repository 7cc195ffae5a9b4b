import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime from 'postal-mime';
import type { Settings } from '../local/settings.ts';

/** The post-box does not answer; the message says what to do. */
export class NotRunningError extends Error {
  override name = 'NotRunningError';
}

type Where = Pick<Settings, 'smtpPort' | 'httpPort' | 'dataDir' | 'ownerEmail' | 'inboxAddress'>;

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
      await mkdir(dataDir, { recursive: true });
      await appendFile(file, `${hashOf(raw)}\n`);
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
      `From: ${where.ownerEmail}\r\nSubject: home\r\nMessage-ID: <${crypto.randomUUID()}@bowout.local>\r\n\r\n`,
    ),
  );
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(100)) {
    for (const file of (await readdir(outbox).catch(() => [])).filter((name) => !known.has(name))) {
      const { subject, text } = await PostalMime.parse(await readFile(join(outbox, file)));
      const link = /http:\/\/127\.0\.0\.1:\d+\/l\/[\w-]+/.exec(text ?? '')?.[0];
      if (subject === 'Your interviews' && link) return link;
    }
  }
  throw new NotRunningError(
    `The post-box took the mail but did not answer within ${PATIENCE_MS / 1000} seconds. Does DATA_DIR say where its data is?`,
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
