import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { AsyncInvoke } from './async-invoke.ts';
import { writeDurably } from './files.ts';
import { fieldsIn, headerOf, receiptEvent, type Verdicts } from './receipt.ts';

/** SES takes inbound mail of up to 40 MB, headers included (SES Developer Guide, "Service quotas"). */
const MAX_BYTES = 40 * 1024 * 1024;

/** A client that has not ended by then is told 421, and tries again later what was not accepted. */
const CLOSE_TIMEOUT_MS = 1000;

export interface InboundOptions {
  port: number;
  ownerEmails: string[];
  inboxAddress: string;
  /** Where the receipt rule's S3 action puts raw mail. */
  mailDirectory: string;
  receive: AsyncInvoke;
}

/**
 * SES receiving as a receipt rule for the inbox's domain: SMTP in, the raw message into the bucket, then the
 * receipt event. The sender is told "accepted" once both are on disk.
 */
export async function startInbound(options: InboundOptions): Promise<{ close(): Promise<void> }> {
  const domain = options.inboxAddress.split('@').at(-1) ?? '';
  const server = new SMTPServer({
    name: domain,
    banner: 'Bowout',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MAX_BYTES,
    disableReverseLookup: true,
    closeTimeout: CLOSE_TIMEOUT_MS,
    logger: false,
    onRcptTo({ address }, _session, callback) {
      const ours = address.toLowerCase().endsWith(`@${domain}`);
      callback(ours ? null : refusal(550, `This post-box only takes mail for ${options.inboxAddress}`));
    },
    onData(stream, session, callback) {
      accept(stream, session, options).then(
        (id) => callback(null, `Accepted as ${id}`),
        (error) => callback(error),
      );
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => resolve());
  });
  server.on('error', (error) => console.error('SMTP:', error.message));
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function accept(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  options: InboundOptions,
): Promise<string> {
  const raw = await upTo(MAX_BYTES, stream);
  if (!raw) throw refusal(552, 'Too large: the limit is 40 MB. Please forward it without its attachments');
  const id = randomBytes(20).toString('hex');
  writeDurably(join(options.mailDirectory, id), raw);
  const { mailFrom, rcptTo } = session.envelope;
  const source = mailFrom ? mailFrom.address : '';
  const recipients = rcptTo.map(({ address }) => address);
  const verdicts = verdictsOf(headerOf(raw), source, options.ownerEmails);
  const arrival = { messageId: id, raw, source, recipients, verdicts };
  options.receive.add(`${Date.now()}-${id}`, receiptEvent(arrival));
  return id;
}

/** The whole stream, or null when it is larger: then it is read to its end and thrown away. */
async function upTo(limit: number, stream: AsyncIterable<Buffer>): Promise<Buffer | null> {
  let size = 0;
  let chunks: Buffer[] = [];
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) chunks = [];
    else chunks.push(chunk);
  }
  return size > limit ? null : Buffer.concat(chunks);
}

/**
 * PASS for mail from an owner's address, GRAY for any other. A test asks for something else by a header
 * `X-Local-Verdicts: spf=FAIL dkim=GRAY dmarc=none`.
 */
function verdictsOf(header: string, source: string, ownerEmails: string[]): Verdicts {
  const from = fieldsIn(header, 'from')[0]?.toLowerCase() ?? '';
  /** Gmail's filters forward with such an envelope, from the owner's own mailbox. */
  const mailbox = source.toLowerCase().replace(/\+caf_=[^@]*@/, '@');
  const isOwners = ownerEmails.some((email) => from.includes(email) || mailbox === email);
  const usual = isOwners ? 'PASS' : 'GRAY';
  const asked = fieldsIn(header, 'x-local-verdicts')[0] ?? '';
  const verdict = (name: string, otherwise: string) => {
    const word = new RegExp(`\\b${name}=(\\w+)`, 'i').exec(asked)?.[1]?.toUpperCase() ?? otherwise;
    return word === 'NONE' ? 'PROCESSING_FAILED' : word;
  };
  return {
    spf: verdict('spf', usual),
    dkim: verdict('dkim', usual),
    dmarc: verdict('dmarc', usual),
    spam: verdict('spam', 'PASS'),
    virus: verdict('virus', 'PASS'),
  };
}

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });
