import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { ulid } from 'ulid';
import type { FollowUp } from '../../lambdas/schedule/follow-up.ts';
import { idIn, nameOf } from '../../lambdas/schedule/follow-up.ts';
import type { Envelope } from '../../lambdas/send/mailer.ts';
import { links } from '../../lambdas/store/links.ts';
import { messages } from '../../lambdas/store/messages.ts';
import { ownedItems } from '../../lambdas/store/owned-items.ts';
import { ownerIdOf, owners, type Profile } from '../../lambdas/store/owners.ts';
import { openTable, type Table } from '../../lambdas/store/table.ts';
import { type Accepting, acceptOffer } from '../../lambdas/workflow/accept.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { logDecisions } from '../../lambdas/workflow/log-decisions.ts';
import { type Received, recordMessage } from '../../lambdas/workflow/record-message.ts';
import type { Desk, Services } from '../../lambdas/workflow/services.ts';
import { setCredentials } from '../../lib/local/credentials.ts';
import { ensureTable } from '../../lib/local/dynamodb.ts';
import { engine } from '../engine.ts';
import { rawInMemory } from '../raw-in-memory.ts';

export const OWNER = 'jane@example.com';
export const INBOX = 'inbox@bowout.example';
export const OWNER_ID = ownerIdOf(INBOX);
/** What the deployment says of its owner. */
export const CONFIGURED = {
  ...{ email: OWNER, name: 'Jane Doe', timeZone: 'Europe/Lisbon' },
  ...{ inboxAddress: INBOX, senderAddress: 'jane@bowout.example' },
};
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
  table!: Table;
  profile!: Profile;
  private close: () => Promise<unknown> = async () => undefined;
  private count = 0;

  async open(): Promise<this> {
    const server = engine().listen(0, '127.0.0.1');
    await once(server, 'listening');
    server.prependListener('request', (request, response) => {
      const isWrite = /(?:Put|Update)Item$/.test(String(request.headers['x-amz-target']));
      if (!this.losesNextWrite || !isWrite) return;
      this.losesNextWrite = false;
      response.end = () => response.destroy();
    });
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    setCredentials();
    process.env.AWS_ENDPOINT_URL_DYNAMODB = endpoint;
    await ensureTable(endpoint, 'bowout');
    this.close = () => new Promise((resolve) => server.close(resolve));
    this.table = openTable('bowout');
    const { table } = this;
    this.services = {
      owners: owners(table, CONFIGURED),
      interviews: logDecisions(ownedItems(table, 'INTERVIEW')),
      acceptances: ownedItems(table, 'ACCEPTANCE'),
      messages: messages(table),
      links: links(table, CONFIGURED),
      rawMail: rawInMemory(this.raw),
      schedules: {
        plan: async (followUp, at) => void this.schedules.set(nameOf(followUp, at), { followUp, at }),
        cancel: async (followUp, at) => void this.schedules.delete(nameOf(followUp, at)),
        cancelAll: async (ids) => {
          for (const name of [...this.schedules.keys()]) if (ids.has(idIn(name))) this.schedules.delete(name);
        },
      },
      mailer: {
        send: async (envelope) => {
          this.onSend?.(envelope);
          this.sent.push(envelope);
          return `<${this.sent.length}@eu-west-1.amazonses.com>`;
        },
      },
      baseUrl: 'https://pages.example',
      undoSeconds: 0,
      second: null,
      nothingLeaves: false,
      owner: CONFIGURED,
    };
    this.profile = await this.services.owners.ensure(this.services.owner);
    return this;
  }

  stop = () => this.close();

  /** What an action of the owner's is handed now. */
  get desk(): Desk {
    return { services: this.services, profile: this.profile, now: this.now };
  }

  /** The profile as it is stored now, which each new event reads for itself. */
  async reload(): Promise<void> {
    this.profile = (await this.services.owners.get(OWNER_ID)) ?? this.profile;
  }

  /** The owner accepts an offer: without more said, one from somewhere else. */
  async accept(accepting: Partial<Accepting> = {}): Promise<string> {
    await this.reload();
    const id = accepting.id ?? ulid();
    try {
      await acceptOffer(this.desk, { interviewId: null, ...accepting, id });
    } finally {
      await this.reload();
    }
    return id;
  }

  /** Hands in a message as SES would, with every verdict passed. */
  async receive(raw: string, services = this.services, more: Partial<Received> = {}): Promise<void> {
    const rawKey = `inbound/${++this.count}`;
    this.now += 1000;
    this.raw.set(rawKey, Buffer.from(raw.replace(/\r?\n/g, '\r\n')));
    const verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const;
    await recordMessage(
      services,
      { rawKey, requestId: rawKey, recipients: [INBOX], source: OWNER, from: null, ...verdicts, ...more },
      this.now,
    );
    await this.reload();
  }

  /** Lets what is planned now fire, each in its time. */
  async fire(): Promise<void> {
    for (const [name, { followUp: due, at }] of [...this.schedules].toSorted((a, b) => a[1].at - b[1].at)) {
      this.schedules.delete(name);
      this.now = Math.max(this.now, at);
      await followUp(this.services, due, this.now);
    }
  }

  /** Lets time pass: whatever comes due until then fires at its moment, also what is planned meanwhile. */
  async until(moment: number): Promise<void> {
    for (;;) {
      const [next] = [...this.schedules]
        .filter(([, { at }]) => at <= moment)
        .toSorted((a, b) => a[1].at - b[1].at);
      if (!next) break;
      const [name, { followUp: due, at }] = next;
      this.schedules.delete(name);
      this.now = Math.max(this.now, at);
      await followUp(this.services, due, this.now);
    }
    this.now = Math.max(this.now, moment);
    await this.reload();
  }

  /** The keys of everything in the table that names an owner. */
  async leftOf(ownerId: string): Promise<string[]> {
    const kinds = ['PROFILE', 'LINK', 'SENDER'];
    const items = await Promise.all(kinds.map((sk) => this.table.scan<{ ownerId?: string }>({ sk })));
    const elsewhere = items.flat().filter((item) => item.ownerId === ownerId);
    const prefixes = ['INTERVIEW#', 'ACCEPTANCE#', 'MESSAGE#', 'NOTICES#'];
    const own = await Promise.all(prefixes.map((prefix) => this.table.list(`OWNER#${ownerId}`, prefix)));
    return [...elsewhere, ...own.flat()].map((item) => JSON.stringify(item));
  }

  interviews = () => this.services.interviews.list(OWNER_ID);

  toRecruiters = () => this.sent.filter(({ to }) => to !== OWNER);

  /** The notices, oldest first. */
  async mailsToOwner(): Promise<Told[]> {
    const mails = this.sent.filter(({ to }) => to === OWNER);
    return Promise.all(
      mails.map(async ({ raw }) => {
        const { subject = '', text = '', date = '' } = await PostalMime.parse(raw);
        return { subject, text, at: Date.parse(date) };
      }),
    );
  }

  /** The links in the mails to the owner that open nothing. */
  async deadLinks(): Promise<string[]> {
    const texts = (await this.mailsToOwner()).map(({ text }) => text);
    const tokens = texts.flatMap((text) =>
      [...text.matchAll(/\/l\/([\w-]+)/g)].map(([, token = '']) => token),
    );
    const likely = { ownerId: OWNER_ID, interviewId: null };
    const opened = await Promise.all(
      tokens.map((token) => this.services.links.open(token, likely, this.now)),
    );
    return tokens.filter((_, at) => !opened[at]);
  }

  subjectsToOwner = async () => (await this.mailsToOwner()).map(({ subject }) => subject);
}

/** A notice, as the owner reads it. */
export interface Told {
  subject: string;
  text: string;
  /** Epoch ms. */
  at: number;
}

/** The text of a mail to a recruiter. */
export const textOf = async ({ raw }: Envelope) => (await PostalMime.parse(raw)).text ?? '';

/** What differs from one invitation to another. */
interface Invited {
  role?: string;
  body?: string;
  id?: string;
  subject?: string;
  /** The recruiter's address. */
  address?: string;
  /** When the recruiter wrote, as Gmail says it. */
  written?: string;
}

/** A forwarded invitation of a company, in Gmail's form. */
export function invitation(company: string, invited: Invited = {}): string {
  const {
    role = 'Backend Engineer',
    address = `ana@${company.toLowerCase()}.example`,
    subject = `Interview for ${role} at ${company}`,
    body = `Your interview for the ${role} role is confirmed for Friday 4 December 2026 at 15:00 (Lisbon ` +
      'time).',
    id = company,
    written = 'Fri, Nov 20, 2026 at 9:14 AM',
  } = invited;
  return `From: Jane Doe <${OWNER}>
To: ${INBOX}
Subject: Fwd: ${subject}
Date: Tue, 24 Nov 2026 09:00:00 +0000
Message-ID: <${id}@mail.example>

---------- Forwarded message ---------
From: Ana Silva <${address}>
Date: ${written}
Subject: ${subject}
To: Jane Doe <${OWNER}>

Hi Jane,

${body}

Kind regards,
Ana Silva
`;
}

/** A mail that the owner writes: to the inbox, or in reply to the notices about an interview. */
export const ownWords = (text: string, interviewId: string | null = null, id = text) =>
  `From: Jane Doe <${OWNER}>
To: ${interviewId ? replyTo(interviewId) : INBOX}
Subject: ${interviewId ? 'Re: Your interview' : 'A word'}
Message-ID: <${id.replace(/\W+/g, '-')}-${interviewId ?? 'plain'}@mail.example>

${text}
`;

/** Where a reply to the notices about an interview goes. */
export const replyTo = (interviewId: string) => INBOX.replace('@', `+i.${interviewId.toLowerCase()}@`);

/** DynamoDB takes no write of one interview: it is larger than an item can be. */
export function tooLargeToWrite(
  interviews: Services['interviews'],
  id: string,
): Services['interviews']['update'] {
  return async (ownerId, interviewId, change, known) => {
    const before = known ?? (await interviews.get(ownerId, interviewId));
    if (interviewId !== id || !before || change(before) === before)
      return interviews.update(ownerId, interviewId, change, known);
    throw Object.assign(new Error('Item size has exceeded the maximum allowed size'), {
      name: 'ValidationException',
    });
  };
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
      service !== null && typeof service === 'object' && name !== 'owner' ? wrap(service as object) : service,
    ]),
  ) as unknown as Services;
  return { services: faulty, calls: () => calls };
}

/** What a faulty call may throw; anything else is an error of ours. */
export function onlyCrash(error: unknown): void {
  if (!(error instanceof Crash)) throw error;
}
