import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { join } from 'node:path';
import mailboxModule from 'aws-ses-v2-local';
import { credentialHeader } from './credentials.ts';
import { type Door, guard } from './door.ts';
import { bodyOf, close, type Listening, SERVICE, serve, urlOf } from './http.ts';
import { answerMailbox, type Mailbox } from './mailbox-page.ts';
import { openOutbox } from './outbox.ts';
import type { Outcome, Outgoing, Post } from './post.ts';
import { SettingError } from './settings.ts';
import { withoutAttachedMails } from './shown-mail.ts';

export interface OutboundOptions {
  mailboxPort: number;
  /** Every outgoing mail becomes a file here. */
  outbox: string;
  /** What the mailbox's pages show beside it. */
  shown: Omit<Mailbox, 'outbox' | 'leaves'>;
  region: string;
  /** Carries each mail on; without one none leaves this machine. */
  post: Post | null;
  /** Gets SES's events for each mail, as EventBridge would. */
  onSent: (event: object) => void;
  /** The notice that everything of an owner is deleted has gone out, and is this file in the outbox. */
  onErased: (owner: string, file: string) => void;
}

export interface Outbound extends Listening {
  /** Sends a mail of the machine itself, as a function would. @throws Error when it cannot be kept */
  send(mail: { from: string; to: string; raw: Uint8Array }): Promise<void>;
  /**
   * Deletes the mails of an owner up to a file of the outbox. That last one can still be read, until the next
   * start. What names no owner, as what the machine itself sent, is the first owner's.
   */
  forget(erased: { last: string; owner: string; isFirst: boolean }): Promise<void>;
  /** A mail that went out, by its Message-ID (with angle brackets); null where it is none of ours. */
  find(messageId: string): Buffer | null;
}

const MAX_REQUEST = 60 * 1024 * 1024;
/** How many mails of earlier runs the mailbox page shows again. */
const RESTORED = 200;

/**
 * SES sending: SendRawEmail goes to aws-ses-v2-local with its mailbox page, and each mail it takes is written
 * to the outbox with the Message-ID that SES gives it. With a post it is handed on first, and what the post
 * says of it is what SES would say.
 */
export async function startOutbound(options: OutboundOptions): Promise<Outbound> {
  const { mailboxPort, region, post, onSent, onErased } = options;
  const outbox = openOutbox(options.outbox);
  const mailbox = await mailboxModule.default({ host: '127.0.0.1', port: mailboxPort });
  if (!mailbox.listening)
    throw new SettingError(`MAILBOX_PORT ${mailboxPort} is in use. Is Bowout running already?`);
  showPages(mailbox, { ...options.shown, outbox: options.outbox, leaves: post !== null });
  guard(mailbox, MAILBOX_DOOR);
  const mailboxUrl = urlOf({ port: mailboxPort });
  const show = async (file: string) => {
    try {
      const data = (await withoutAttachedMails(outbox.read(file))).toString('base64');
      await fetch(mailboxUrl, {
        method: 'POST',
        headers: { authorization: 'AWS restored', ...credentialHeader() },
        body: new URLSearchParams({ Action: 'SendRawEmail', 'RawMessage.Data': data }),
      });
    } catch (error) {
      console.error(`${join(options.outbox, file)} is not shown in the mailbox: ${(error as Error).message}`);
    }
  };
  /** The mailbox page forgets at a restart; the outbox does not. */
  for (const file of outbox.names().slice(-RESTORED)) await show(file);
  /** A mail was taken: it is in the outbox, once, and its events are under way. */
  const settle = ({ id, raw, to, tags }: Outgoing, says: (sent: Sent) => object[]): string => {
    const { owner = [], notice = [] } = tags;
    const [name = ''] = id.split('@');
    const file = outbox.find(name) ?? outbox.add({ id: name, owner: owner[0], raw });
    if (notice[0] === 'erased') onErased(String(owner[0]), file);
    else for (const event of says({ messageId: id, to, tags, region })) onSent(event);
    return file;
  };
  post?.onTaken((mail) => void show(settle(mail, leftEvents)));

  /** What SendRawEmail answers here, where no mail leaves: aws-ses-v2-local says it. */
  const keepHere = async (request: IncomingMessage, form: URLSearchParams): Promise<Answer> => {
    const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
    const shown = new URLSearchParams(form);
    if (raw.length) shown.set('RawMessage.Data', (await withoutAttachedMails(raw)).toString('base64'));
    const answer = await fetch(`${mailboxUrl}${request.url}`, {
      method: request.method ?? 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? '',
        authorization: request.headers.authorization ?? '',
        ...credentialHeader(),
      },
      body: form.size ? shown : null,
    });
    const text = await answer.text();
    const id = /<MessageId>([^<]+)<\/MessageId>/.exec(text)?.[1];
    if (answer.ok && id && raw.length)
      settle(outgoing(form, { id, messageId: `<${id}@${region}.amazonses.com>` }), sesEvents);
    return [answer.status, text];
  };
  /** The same where a post carries it on. */
  const handOn = async (form: URLSearchParams, to: Post): Promise<Answer | null> => {
    const id = `${randomBytes(16).toString('hex')}@${to.domain}`;
    return answerOf(await to.hand(outgoing(form, { id, messageId: `<${id}>` })), id);
  };
  const endpoint = await serve(async (request, response) => {
    const body = await bodyOf(request, MAX_REQUEST);
    const form = new URLSearchParams(body.toString('utf8'));
    const answer =
      post && form.has('RawMessage.Data') ? await handOn(form, post) : await keepHere(request, form);
    /** Whoever asked must not take a lost answer for a refusal. */
    if (!answer) return void request.socket.destroy();
    const [status, text] = answer;
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(text);
  }, SERVICE);
  return {
    port: endpoint.port,
    async send({ from, to, raw }) {
      const response = await fetch(urlOf(endpoint), {
        method: 'POST',
        headers: { authorization: 'AWS local', ...credentialHeader() },
        body: new URLSearchParams({
          Action: 'SendRawEmail',
          Source: from,
          'Destinations.member.1': to,
          'RawMessage.Data': Buffer.from(raw).toString('base64'),
        }),
      });
      if (!response.ok) throw new Error(`the mail was not taken: ${response.status}`);
    },
    async forget({ last, owner, isFirst }) {
      const isTheirs = (file: string) => {
        const named = /\.([0-9a-f]+)\.eml$/.exec(file)?.[1];
        return file <= last && (named === owner || (named === undefined && isFirst));
      };
      await fetch(`${mailboxUrl}/clear-store`, { method: 'POST' });
      for (const file of outbox
        .names()
        .filter((name) => name === last || !isTheirs(name))
        .slice(-RESTORED))
        await show(file);
      for (const file of outbox.names().filter(isTheirs)) outbox.remove(file);
    },
    find(messageId) {
      const file = outbox.find(messageId.replace(/^<|@.*$/g, ''));
      return file ? outbox.read(file) : null;
    },
    close: async () => {
      await endpoint.close();
      await close(mailbox);
    },
  };
}

/** A status and XML. */
type Answer = [number, string];

/** What SES would answer (Amazon SES API Reference, "SendRawEmail" and "Common Errors"); null for nothing. */
function answerOf(outcome: Outcome, id: string): Answer | null {
  const response = (name: string, inner: string) =>
    `<${name} xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${inner}</${name}>`;
  switch (outcome.state) {
    case 'taken': {
      const result = `<SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult>`;
      return [200, response('SendRawEmailResponse', result)];
    }
    case 'refused': {
      const code = outcome.passes ? 'Throttling' : 'MessageRejected';
      const message = outcome.says.replace(/[<>&]/g, ' ');
      const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
      return [400, response('ErrorResponse', error)];
    }
    case 'unknown':
      console.error(`The answer to a letter was lost: ${outcome.says}`);
      return null;
  }
}

/** The mail of a request, with the Message-ID that it gets. */
const outgoing = (form: URLSearchParams, { id, messageId }: { id: string; messageId: string }): Outgoing => ({
  id,
  from: form.get('Source') ?? '',
  to: form.get('Destinations.member.1') ?? '',
  raw: withMessageId(Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'), messageId),
  tags: tagsOf(form),
});

/** Our own pages come before those of aws-ses-v2-local, whose viewer would run what is in a mail. */
function showPages(server: Server, mailbox: Mailbox): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', async (request, response) => {
    try {
      if (await answerMailbox(request, response, mailbox)) return;
    } catch (error) {
      console.error(`${request.url} is not shown: ${(error as Error).message}`);
      response.writeHead(500).end();
      return;
    }
    for (const listener of listeners) listener.call(server, request, response);
  });
}

/** The mailbox's page is for whoever sits here, its API for this process. */
const MAILBOX_DOOR: Door = {
  needsCredentials: ({ method, url }) => method !== 'GET' && method !== 'HEAD' && url !== '/clear-store',
};

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

/** A mail that was sent, as its events name it. */
interface Sent {
  messageId: string;
  to: string;
  tags: Record<string, string[]>;
  region: string;
}

function eventOf({ messageId, tags, region }: Sent, detailType: string, detail: object): object {
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
    detail: { mail: { timestamp: time, messageId, tags }, ...detail },
  };
}

/** What the owner's mail server took: whether it arrived is nothing that it tells. */
const leftEvents = (sent: Sent): object[] => [eventOf(sent, 'Email Sent', { eventType: 'Send', send: {} })];

/**
 * What SES says of a mail: sent, and then delivered, or what the addresses of its mailbox simulator stand for
 * (bounce@ and complaint@simulator.amazonses.com).
 */
function sesEvents(sent: Sent): object[] {
  const { to } = sent;
  const delivered = eventOf(sent, 'Email Delivered', {
    eventType: 'Delivery',
    delivery: { recipients: [to] },
  });
  if (/^bounce@simulator\.amazonses\.com$/i.test(to)) {
    const recipient = { emailAddress: to, status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' };
    return [
      ...leftEvents(sent),
      eventOf(sent, 'Email Bounced', {
        eventType: 'Bounce',
        bounce: { bounceType: 'Permanent', bouncedRecipients: [recipient] },
      }),
    ];
  }
  if (/^complaint@simulator\.amazonses\.com$/i.test(to))
    return [
      ...leftEvents(sent),
      delivered,
      eventOf(sent, 'Email Complaint Received', {
        eventType: 'Complaint',
        complaint: { complainedRecipients: [{ emailAddress: to }] },
      }),
    ];
  return [...leftEvents(sent), delivered];
}
