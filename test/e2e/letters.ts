import type { Machine, Sent } from './machine.ts';
import { linkIn, open, type Page, submit } from './pages.ts';

let count = 0;

/** A recruiter's mail that the owner forwards. */
export interface Told {
  from?: string;
  subject: string;
  text: string;
  /** Further header fields of the forward, each with its line end. */
  headers?: string;
  /** A text/calendar part. */
  calendar?: string;
  /** Date of the recruiter's mail, as in RFC 5322. */
  date?: string;
}

/** The recruiter's mail itself, whole: for a forward as an attachment, or through a mailbox filter. */
export const original = (
  machine: Machine,
  { from = 'Ana Silva <ana@acme.example>', ...told }: Told,
): string =>
  `From: ${from}\r\nTo: ${machine.owner}\r\nSubject: ${told.subject}\r\nMessage-ID: ` +
  `<o${++count}@company.example>\r\nDate: ${told.date ?? new Date(now(machine)).toUTCString()}\r\n` +
  `${told.headers ?? ''}${body(told)}`;

const body = ({ text, calendar }: Told) => {
  const plain = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n`;
  return calendar
    ? `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n${plain}\r\n--c\r\n` +
        `Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n${calendar}\r\n--c--\r\n`
    : `MIME-Version: 1.0\r\n${plain}`;
};

/** One mail of the owner's with recruiters' mails attached whole, as "forward as attachment" makes it. */
export const attached = (machine: Machine, mails: string[]): string =>
  `From: Jane Doe <${machine.owner}>\r\nTo: ${machine.inbox}\r\nSubject: Fwd: mails\r\nMessage-ID: ` +
  `<f${++count}@mail.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; ` +
  'boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\r\n' +
  `${mails.map((mail) => `--b\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n`).join('')}--b--\r\n`;

/** What the owner writes to Bowout. */
export const plain = (machine: Machine, text: string, subject = ''): string =>
  `From: Jane Doe <${machine.owner}>\r\nTo: ${machine.inbox}\r\nSubject: ${subject}\r\nDate: ` +
  `${new Date(now(machine)).toUTCString()}\r\nMessage-ID: <p${++count}@mail.example>\r\n` +
  `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n`;

/** The mail with the link to all interviews, which the owner asks for. */
export const askHome = (machine: Machine): Promise<Sent> => machine.forward(plain(machine, '', 'home'));

/** The page with all interviews. */
export const home = async (machine: Machine): Promise<Page> =>
  open(linkIn(await askHome(machine), /Open my interviews/));

/** An invitation that Gmail forwards inline. */
export const invitation = (machine: Machine, company: string): string =>
  `From: Jane Doe <${machine.owner}>
To: ${machine.inbox}
Subject: Fwd: Interview for Data Engineer at ${company}
Date: Tue, 24 Nov 2026 09:00:00 +0000
Message-ID: <${company}@mail.example>

---------- Forwarded message ---------
From: Ana Silva <ana@${company.toLowerCase()}.example>
Date: Fri, Nov 20, 2026 at 9:14 AM
Subject: Interview for Data Engineer at ${company}
To: Jane Doe <${machine.owner}>

We would like to invite you to an interview for the Data Engineer role at ${company}.
`.replaceAll('\n', '\r\n');

/** Forwards a recruiter's mail whole, and returns what the owner gets. */
export const forward = (machine: Machine, told: Told): Promise<Sent> =>
  machine.forward(attached(machine, [original(machine, told)]));

const moved = new WeakMap<Machine, number>();

/** The machine's time, epoch ms: the real one, and what it was moved by. */
export const now = (machine: Machine): number => Date.now() + (moved.get(machine) ?? 0);

/** Moves the machine's clock by hours, and lets everything due happen. */
export async function pass(machine: Machine, hours: number): Promise<void> {
  await machine.advance(`PT${Math.round(hours * 3600)}S`);
  moved.set(machine, (moved.get(machine) ?? 0) + hours * 3_600_000);
}

const pad = (number: number) => String(number).padStart(2, '0');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A wall clock some hours ahead in a zone, as people write it without naming the zone: "28 November 2026 at
 * 18:05".
 */
export function clock(machine: Machine, hours: number, timeZone = 'Europe/Lisbon'): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(new Date(now(machine) + hours * 3_600_000));
  const part = (type: string) => Number(parts.find((it) => it.type === type)?.value);
  const month = MONTHS[part('month') - 1];
  return `${part('day')} ${month} ${part('year')} at ${pad(part('hour'))}:${pad(part('minute'))}`;
}

export const newest = async (machine: Machine) => (await machine.outbox()).at(-1) as Sent;
export const lastLetter = async (machine: Machine) => (await machine.toRecruiters()).at(-1) as Sent;
export const interviewOf = (notice: Sent): Promise<Page> => open(linkIn(notice, /Open this interview/));

/** The newest notice whose subject matches. */
export async function notice(machine: Machine, subject: RegExp): Promise<Sent> {
  const found = (await machine.outbox()).findLast((mail) => subject.test(mail.subject ?? ''));
  if (!found) throw new Error(`no notice ${subject}; there are: ${(await subjects(machine)).join(' | ')}`);
  return found;
}

export const subjects = async (machine: Machine) =>
  (await machine.outbox()).map((mail) => mail.subject ?? '');

/** A withdrawal of one interview, as its page shows it. */
export const withdraw = async (told: Sent, situation: string): Promise<Page> =>
  submit(await interviewOf(told), 'withdraw', { situation });

/** A page as it is now, without what the last action said. */
export const again = (page: Page): Promise<Page> => open(page.url.split('?')[0] ?? page.url);
