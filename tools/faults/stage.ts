import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../lambdas/interview/draft.ts';
import type { Acceptance, Interview } from '../../lambdas/interview/interview.ts';
import type { Sent } from '../../test/e2e/machine.ts';
import { Machine, until } from '../../test/e2e/machine.ts';
import { plain } from './story.ts';

/** What the owner can take along: `export.json`. */
export interface Everything {
  interviews: Interview[];
  acceptances: Acceptance[];
}

/** What can be seen of a post-box from outside, in a form that two runs of one story have in common. */
export interface Seen {
  /** Null once everything was deleted. */
  interviews: object[] | null;
  acceptances: string[];
  /** Recipient and subject of each mail to a recruiter. */
  toRecruiters: string[];
  /** Subject of each mail to the owner. */
  toOwner: string[];
  /** Kind of each schedule. */
  schedules: string[];
  /** Events that no attempt could deal with. */
  deadLetters: number;
}

const FRESH = /^A fresh link/;
/** Whoever looks asks for a link: what is mailed for that is no part of a step. */
const LINKS = /^(?:A fresh link|Your interviews$)/;

/** A local machine on its own data, whose owner has asked for a home link. */
export class Stage {
  readonly machine = new Machine();
  /** What there was when the step began: looking up an id is no part of the step. */
  known: Everything | null = null;

  /** The newest mail to the owner whose subject matches. */
  notice = async (subject: RegExp): Promise<Sent | undefined> =>
    (await this.machine.outbox()).findLast((mail) => subject.test(mail.subject ?? ''));

  /** Path of the newest home link: `/l/TOKEN`. */
  async home(): Promise<string> {
    const mails = await this.machine.outbox();
    const text = mails.findLast(({ subject }) => subject === 'Your interviews')?.text ?? '';
    return /\/l\/[\w-]+/.exec(text)?.[0] ?? '';
  }

  /**
   * A link that opens what only a fresh one does. There are twenty a day of them, which a slow run comes to: then
   * a mail asks for one.
   */
  async freshHome(): Promise<string> {
    const last = async () => /\/l\/[\w-]+/.exec((await this.notice(FRESH))?.text ?? '')?.[0] ?? '/l/none';
    const { status } = await fetch(`${this.machine.url}${await last()}`);
    if (status === 404) await fetch(`${this.machine.url}${await this.home()}/fresh`, { method: 'POST' });
    const fresh = await last();
    if ((await fetch(`${this.machine.url}${fresh}`)).status !== 404) return fresh;
    await this.mail(plain(this.machine.inbox, 'home', ''));
    return this.home();
  }

  /** @returns when what came in by SMTP has been dealt with */
  async mail(raw: string, to = this.machine.inbox): Promise<void> {
    await this.machine.send(raw, { to });
    await this.quiet();
  }

  async pass(duration: string): Promise<void> {
    await this.machine.advance(duration);
  }

  /** Time passes until a moment (epoch ms); done again, nothing more passes. */
  async passUntil(moment: number): Promise<void> {
    const { offset } = JSON.parse(readFileSync(join(this.machine.dataDir, 'clock.json'), 'utf8')) as {
      offset: number;
    };
    const minutes = Math.ceil((moment - Date.now() - offset) / 60_000);
    if (minutes > 0) await this.pass(`PT${minutes}M`);
  }

  /** @throws Error when the machine dies meanwhile */
  async quiet(timeout = 180_000): Promise<void> {
    const waiting = () =>
      ['receive', 'delivery'].some((name) => this.jsonFiles('events', name, 'queue').length);
    await until(() => !this.machine.runs || !waiting(), 'the events to be dealt with', timeout);
    if (!this.machine.runs) throw new Error('the machine died');
  }

  idOf(company: string): string {
    return this.interview(company).id;
  }

  /** The newest draft of a company's interview, as it was when the step began. */
  draftOf = (company: string): Draft | undefined => this.interview(company).drafts.at(-1);

  /** The path, below the home link, of a company's interview or of its newest draft. */
  pathOf(company: string, draft = false): string {
    const { id } = this.interview(company);
    return draft ? `/i/${id}/d/${this.draftOf(company)?.id}` : `/i/${id}`;
  }

  /** Where a plain reply about a company's interview goes. */
  replyAddress(company: string): string {
    return `inbox+i.${this.idOf(company).toLowerCase()}@bowout.example`;
  }

  async seen(): Promise<Seen> {
    const everything = await this.everything();
    const outbox = await this.machine.outbox();
    const recipient = (mail: Sent) => mail.to?.[0]?.address ?? '';
    const toOwner = (mail: Sent) => recipient(mail) === this.machine.owner;
    return {
      interviews: everything?.interviews.map(shapeOf).toSorted(byText) ?? null,
      acceptances: everything?.acceptances.map(({ state }) => state) ?? [],
      toRecruiters: outbox
        .filter((mail) => !toOwner(mail))
        .map((mail) => `${recipient(mail)}: ${mail.subject}`),
      toOwner: outbox
        .filter(toOwner)
        .map(({ subject }) => subject ?? '')
        .filter((subject) => !LINKS.test(subject)),
      schedules: this.jsonFiles('scheduler', 'bowout').map((name) => name.split('-')[0] ?? ''),
      deadLetters: ['receive', 'delivery'].flatMap((name) => this.jsonFiles('events', name, 'failed')).length,
    };
  }

  private interview(company: string): Interview {
    const found = this.known?.interviews.find((it) => it.facts.company?.value.startsWith(company));
    if (!found) throw new Error(`no interview with ${company}`);
    return found;
  }

  async everything(): Promise<Everything | null> {
    const byHome = await fetch(`${this.machine.url}${await this.home()}/export.json`);
    const isStale = byHome.status === 403;
    const answer = isStale ? await fetch(`${this.machine.url}${await this.freshHome()}/export.json`) : byHome;
    if (byHome.status === 404) return null;
    if (!answer.ok) throw new Error(`${answer.status} at export.json`);
    return (await answer.json()) as Everything;
  }

  private jsonFiles(...path: string[]): string[] {
    try {
      return readdirSync(join(this.machine.dataDir, ...path)).filter((file) => file.endsWith('.json'));
    } catch {
      return [];
    }
  }
}

const byText = (a: object, b: object) => JSON.stringify(a).localeCompare(JSON.stringify(b));

const shapeOf = ({
  facts,
  state,
  closedBecause,
  closing,
  newContact,
  attended,
  nudge,
  messages,
  drafts,
}: Interview) => ({
  company: facts.company?.value ?? null,
  role: facts.role?.value ?? null,
  state,
  closedBecause,
  asked: closing?.because ?? newContact?.address ?? null,
  attended: attended?.answer ?? null,
  nudge: nudge?.state ?? null,
  messages: messages.length,
  drafts: drafts.map((draft) => ({
    kind: draft.kind,
    to: draft.to.address,
    state: draft.state,
    situation: draft.situation,
    drawnFor: draft.drawnFor,
    edited: draft.edited,
    quiet: draft.quiet ?? false,
    delivered: draft.state === 'sent' && Boolean(draft.deliveredAt),
  })),
});
