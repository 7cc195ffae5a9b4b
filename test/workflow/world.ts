import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import PostalMime from 'postal-mime';
import type { FollowUp } from '../../lambdas/schedule/follow-up.ts';
import { nameOf } from '../../lambdas/schedule/follow-up.ts';
import type { Envelope } from '../../lambdas/send/mailer.ts';
import { links } from '../../lambdas/store/links.ts';
import { messages } from '../../lambdas/store/messages.ts';
import { ownedItems } from '../../lambdas/store/owned-items.ts';
import { ownerIdOf, owners, type Profile } from '../../lambdas/store/owners.ts';
import { openTable } from '../../lambdas/store/table.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { recordMessage } from '../../lambdas/workflow/record-message.ts';
import type { Services } from '../../lambdas/workflow/services.ts';
import { setCredentials } from '../../lib/local/credentials.ts';
import { ensureTable } from '../../lib/local/dynamodb.ts';

export const OWNER = 'jane@example.com';
export const INBOX = 'inbox@bowout.example';
export const OWNER_ID = ownerIdOf(INBOX);
export const START = Date.parse('2026-11-24T10:00:00Z');

/** The services with a real (in-memory) table, and a mailer and schedules that keep what they are given. */
export class World {
  now = START;
  readonly sent: Envelope[] = [];
  readonly schedules = new Map<string, { followUp: FollowUp; at: number }>();
  readonly raw = new Map<string, Uint8Array>();
  /** What the mailer does instead of sending. */
  onSend: ((envelope: Envelope) => void) | undefined;
  /** The table takes the next write, and its answer is lost on the way. */
  losesNextWrite = false;
  services!: Services;
  profile!: Profile;
  private close: () => Promise<unknown> = async () => undefined;
  private count = 0;

  async open(): Promise<this> {
    const server = dynalite({ createTableMs: 0 }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    server.prependListener('request', (request, response) => {
      if (!this.losesNextWrite || !String(request.headers['x-amz-target']).endsWith('PutItem')) return;
      this.losesNextWrite = false;
      response.end = () => response.destroy();
    });
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    setCredentials();
    process.env.AWS_ENDPOINT_URL_DYNAMODB = endpoint;
    await ensureTable(endpoint, 'bowout');
    this.close = () => new Promise((resolve) => server.close(resolve));
    const table = openTable('bowout');
    this.services = {
      owners: owners(table),
      interviews: ownedItems(table, 'INTERVIEW'),
      acceptances: ownedItems(table, 'ACCEPTANCE'),
      messages: messages(table),
      links: links(table),
      rawMail: {
        get: async (key) => this.raw.get(key) ?? null,
        remove: async (key) => void this.raw.delete(key),
      },
      schedules: {
        plan: async (followUp, at) => void this.schedules.set(nameOf(followUp, at), { followUp, at }),
        cancel: async (followUp, at) => void this.schedules.delete(nameOf(followUp, at)),
      },
      mailer: {
        send: async (envelope) => {
          this.onSend?.(envelope);
          this.sent.push(envelope);
          return `<${this.sent.length}@eu-west-1.amazonses.com>`;
        },
      },
      baseUrl: 'https://pages.example',
      senderAddress: 'jane@bowout.example',
      undoSeconds: 0,
      owner: { email: OWNER, name: 'Jane Doe', timeZone: 'Europe/Lisbon', inboxAddress: INBOX },
    };
    this.profile = await this.services.owners.ensure(this.services.owner);
    return this;
  }

  stop = () => this.close();

  /** Hands in a message as SES would, with every verdict passed. */
  async receive(raw: string, services = this.services): Promise<void> {
    const rawKey = `inbound/${++this.count}`;
    this.now += 1000;
    this.raw.set(rawKey, Buffer.from(raw.replace(/\r?\n/g, '\r\n')));
    const verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const;
    await recordMessage(
      services,
      { rawKey, requestId: rawKey, recipients: [INBOX], source: OWNER, ...verdicts },
      this.now,
    );
  }

  /** Lets what is planned now fire, each in its time. */
  async fire(): Promise<void> {
    for (const [name, { followUp: due, at }] of [...this.schedules].toSorted((a, b) => a[1].at - b[1].at)) {
      this.schedules.delete(name);
      this.now = Math.max(this.now, at);
      await followUp(this.services, due, this.now);
    }
  }

  interviews = () => this.services.interviews.list(OWNER_ID);

  toRecruiters = () => this.sent.filter(({ to }) => to !== OWNER);

  async subjectsToOwner(): Promise<string[]> {
    const mails = await Promise.all(
      this.sent.filter(({ to }) => to === OWNER).map(({ raw }) => PostalMime.parse(raw)),
    );
    return mails.map(({ subject }) => subject ?? '');
  }
}

/** A forwarded invitation of a company, in Gmail's form. */
export function invitation(
  company: string,
  options: { role?: string; body?: string; id?: string; subject?: string } = {},
): string {
  const address = `ana@${company.toLowerCase()}.example`;
  const role = options.role ?? 'Backend Engineer';
  const subject = options.subject ?? `Interview for ${role} at ${company}`;
  const body =
    options.body ??
    `Your interview for the ${role} role is confirmed for Friday 4 December 2026 at 15:00 (Lisbon time).`;
  return `From: Jane Doe <${OWNER}>
To: ${INBOX}
Subject: Fwd: ${subject}
Date: Tue, 24 Nov 2026 09:00:00 +0000
Message-ID: <${options.id ?? company}@mail.example>

---------- Forwarded message ---------
From: Ana Silva <${address}>
Date: Fri, Nov 20, 2026 at 9:14 AM
Subject: ${subject}
To: Jane Doe <${OWNER}>

Hi Jane,

${body}

Kind regards,
Ana Silva
`;
}

/** A call that a fault stops. */
class Crash extends Error {
  override name = 'Crash';
}

/**
 * The services with one fault: the n-th call of any of them fails, before it did anything or after it did all
 * (a lost answer). `calls` counts them.
 */
export function withFault(
  services: Services,
  nth: number,
  when: 'before' | 'after',
): { services: Services; calls: () => number } {
  let calls = 0;
  const wrap = <T extends object>(service: T): T =>
    new Proxy(service, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          const mine = ++calls;
          if (mine === nth && when === 'before') throw new Crash(`before ${String(name)}`);
          const result: unknown = await member.apply(target, args);
          if (mine === nth) throw new Crash(`after ${String(name)}`);
          return result;
        };
      },
    });
  const faulty = Object.fromEntries(
    Object.entries(services).map(([name, service]) => [
      name,
      typeof service === 'object' && name !== 'owner' ? wrap(service as object) : service,
    ]),
  ) as unknown as Services;
  return { services: faulty, calls: () => calls };
}

/** What a faulty call may throw; anything else is an error of ours. */
export function onlyCrash(error: unknown): void {
  if (!(error instanceof Crash)) throw error;
}
