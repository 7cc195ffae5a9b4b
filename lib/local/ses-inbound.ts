import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { AsyncInvoke } from './async-invoke.ts';
import { writeDurably } from './files.ts';

/** SES takes inbound mail of up to 40 MB, headers included (SES Developer Guide, "Service quotas"). */
const MAX_BYTES = 40 * 1024 * 1024;

export interface InboundOptions {
  port: number;
  ownerEmail: string;
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
  options.receive.add(`${Date.now()}-${id}`, receiptEvent(id, raw, session, options));
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

/** The event of a Lambda action (SES Developer Guide, "Event record for a Lambda action"). */
function receiptEvent(
  messageId: string,
  raw: Buffer,
  session: SMTPServerSession,
  options: InboundOptions,
): object {
  const { mailFrom, rcptTo } = session.envelope;
  const source = mailFrom ? mailFrom.address : '';
  const recipients = rcptTo.map(({ address }) => address);
  const header =
    raw
      .subarray(0, 100_000)
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? '';
  const verdicts = verdictsOf(header, source, options.ownerEmail);
  return {
    Records: [
      {
        eventSource: 'aws:ses',
        eventVersion: '1.0',
        ses: {
          mail: {
            timestamp: new Date().toISOString(),
            source,
            messageId,
            destination: recipients,
            headersTruncated: true,
            headers: [],
            commonHeaders: { returnPath: source, date: '', messageId: '' },
          },
          receipt: {
            timestamp: new Date().toISOString(),
            processingTimeMillis: 1,
            recipients,
            ...verdicts,
            action: { type: 'Lambda', functionArn: 'receive', invocationType: 'Event' },
          },
        },
      },
    ],
  };
}

/**
 * PASS for mail from the owner's address, GRAY for any other. A test asks for something else by a header
 * `X-Local-Verdicts: spf=FAIL dkim=GRAY dmarc=none`.
 */
function verdictsOf(header: string, source: string, ownerEmail: string): Record<string, { status: string }> {
  const from = /^from:(.*(?:\r?\n[ \t].*)*)/im.exec(header)?.[1]?.toLowerCase() ?? '';
  const usual = from.includes(ownerEmail) || source.toLowerCase() === ownerEmail ? 'PASS' : 'GRAY';
  const asked = /^x-local-verdicts:(.*)$/im.exec(header)?.[1] ?? '';
  const verdict = (name: string, otherwise: string) => {
    const word = new RegExp(`\\b${name}=(\\w+)`, 'i').exec(asked)?.[1]?.toUpperCase() ?? otherwise;
    return { status: word === 'NONE' ? 'PROCESSING_FAILED' : word };
  };
  return {
    spfVerdict: verdict('spf', usual),
    dkimVerdict: verdict('dkim', usual),
    dmarcVerdict: verdict('dmarc', usual),
    spamVerdict: verdict('spam', 'PASS'),
    virusVerdict: verdict('virus', 'PASS'),
  };
}

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });
