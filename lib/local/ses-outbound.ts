import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mailboxModule from 'aws-ses-v2-local';
import { writeDurably } from './files.ts';
import { bodyOf, close, type Listening, serve, urlOf } from './http.ts';
import { SettingError } from './settings.ts';

export interface OutboundOptions {
  mailboxPort: number;
  /** Every outgoing mail becomes a file here. */
  outbox: string;
  region: string;
  /** Gets SES's events for each mail, as EventBridge would. */
  onSent: (event: object) => void;
}

const MAX_REQUEST = 60 * 1024 * 1024;
/** How many mails of earlier runs the mailbox page shows again. */
const RESTORED = 200;

/**
 * SES sending: SendRawEmail goes to aws-ses-v2-local with its mailbox page, and each mail it takes is written
 * to the outbox with the Message-ID that SES gives it.
 */
export async function startOutbound(options: OutboundOptions): Promise<Listening> {
  const { mailboxPort, outbox, region, onSent } = options;
  mkdirSync(outbox, { recursive: true });
  const mailbox = await mailboxModule.default({ host: '127.0.0.1', port: mailboxPort });
  if (!mailbox.listening)
    throw new SettingError(`MAILBOX_PORT ${mailboxPort} is in use. Is Bowout running already?`);
  const mailboxUrl = urlOf({ port: mailboxPort });
  await restore(outbox, mailboxUrl);
  let count = 0;
  const endpoint = await serve(async (request, response) => {
    const body = await bodyOf(request, MAX_REQUEST);
    const answer = await fetch(`${mailboxUrl}${request.url}`, {
      method: request.method ?? 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? '',
        authorization: request.headers.authorization ?? '',
      },
      body: body.length ? new Uint8Array(body) : null,
    });
    const text = await answer.text();
    const id = /<MessageId>([^<]+)<\/MessageId>/.exec(text)?.[1];
    const form = new URLSearchParams(body.toString('utf8'));
    const data = form.get('RawMessage.Data');
    if (answer.ok && id && data) {
      const raw = withMessageId(Buffer.from(data, 'base64'), `<${id}@${region}.amazonses.com>`);
      const stamp = new Date().toISOString().replace(/[-:]/g, '');
      writeDurably(join(outbox, `${stamp}-${String(++count).padStart(4, '0')}-${id}.eml`), raw);
      for (const event of eventsOf(id, form, region)) onSent(event);
    }
    response.writeHead(answer.status, { 'content-type': 'text/xml' });
    response.end(text);
  });
  return {
    port: endpoint.port,
    close: async () => {
      await endpoint.close();
      await close(mailbox);
    },
  };
}

/** The mailbox page forgets at a restart; the outbox does not. */
async function restore(outbox: string, mailboxUrl: string): Promise<void> {
  const files = readdirSync(outbox)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .slice(-RESTORED);
  for (const file of files) {
    const data = readFileSync(join(outbox, file)).toString('base64');
    await fetch(mailboxUrl, {
      method: 'POST',
      headers: { authorization: 'AWS restored' },
      body: new URLSearchParams({ Action: 'SendRawEmail', 'RawMessage.Data': data }),
    });
  }
}

function withMessageId(raw: Buffer, messageId: string): Buffer {
  const end = raw.indexOf('\r\n\r\n');
  const header = raw
    .subarray(0, end)
    .toString('latin1')
    .replace(/^message-id:.*(?:\r\n[ \t].*)*/im, `Message-ID: ${messageId}`);
  return Buffer.concat([Buffer.from(header, 'latin1'), raw.subarray(end)]);
}

function tagsOf(form: URLSearchParams): Record<string, string[]> {
  const tags: Record<string, string[]> = {};
  for (let index = 1; form.has(`Tags.member.${index}.Name`); index++) {
    tags[form.get(`Tags.member.${index}.Name`) ?? ''] = [form.get(`Tags.member.${index}.Value`) ?? ''];
  }
  return tags;
}

/**
 * What SES says of a mail: sent, and then delivered, or what the addresses of its mailbox simulator stand for
 * (bounce@ and complaint@simulator.amazonses.com).
 */
function eventsOf(messageId: string, form: URLSearchParams, region: string): object[] {
  const to = form.get('Destinations.member.1') ?? '';
  const event = (detailType: string, eventType: string, more: object) => {
    const time = new Date().toISOString();
    return {
      version: '0',
      id: crypto.randomUUID(),
      'detail-type': detailType,
      source: 'aws.ses',
      account: '000000000000',
      time,
      region,
      resources: [],
      detail: { eventType, mail: { timestamp: time, messageId, tags: tagsOf(form) }, ...more },
    };
  };
  const sent = event('Email Sent', 'Send', { send: {} });
  const delivered = event('Email Delivered', 'Delivery', { delivery: { recipients: [to] } });
  if (/^bounce@simulator\.amazonses\.com$/i.test(to)) {
    const recipient = { emailAddress: to, status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' };
    return [
      sent,
      event('Email Bounced', 'Bounce', {
        bounce: { bounceType: 'Permanent', bouncedRecipients: [recipient] },
      }),
    ];
  }
  if (/^complaint@simulator\.amazonses\.com$/i.test(to))
    return [
      sent,
      delivered,
      event('Email Complaint Received', 'Complaint', {
        complaint: { complainedRecipients: [{ emailAddress: to }] },
      }),
    ];
  return [sent, delivered];
}
