import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sent } from '../../test/e2e/machine.ts';
import { linkIn, linksIn, open, submit } from '../../test/e2e/pages.ts';
import { Stage } from '../faults/stage.ts';
import type { Counted } from './count.ts';
import type { Row } from './measure.ts';
import { INVITATION, invitation, sample } from './messages.ts';

export const MOST_REQUESTS = 40;
export const MOST_WRITE_UNITS = 24;
const PATIENCE_MS = 600_000;

interface Cost {
  requests: number;
  read: number;
  write: number;
  bytes: number;
  mails: number;
  /** What was asked for, in order: `PutItem INTERVIEW 3w`. */
  asked: string[];
}

/** A machine whose requests are counted. */
class CountedStage extends Stage {
  private readonly folder = mkdtempSync(join(tmpdir(), 'bowout-bench-'));
  private readonly file = join(this.folder, 'counts');
  private lines = 0;
  private mails = 0;

  async start(): Promise<void> {
    await this.machine.start(['--empty'], {
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'count.ts')).href}`,
      COUNTS: this.file,
      UNDO_SECONDS: '60',
    });
  }

  /** What something costs, with all that follows from it by itself. */
  async cost(run: () => Promise<unknown>): Promise<Cost> {
    await this.news();
    await run();
    return this.news();
  }

  private async news(): Promise<Cost> {
    await this.quiet();
    const lines = readFileSync(this.file, 'utf8').trim().split('\n');
    const news = lines.slice(this.lines).map((line) => JSON.parse(line) as Counted);
    const mails = (await this.machine.outbox()).length;
    const cost = { requests: 0, read: 0, write: 0, bytes: 0, mails: mails - this.mails };
    const asked: string[] = [];
    for (const counted of news) {
      if ('request' in counted) {
        cost.requests += 1;
        cost.bytes += counted.bytes;
        if (!counted.table) asked.push(counted.request);
      } else {
        cost.read += counted.read;
        cost.write += counted.write;
        const units = [counted.write ? `${counted.write}w` : '', counted.read ? `${counted.read}r` : ''];
        asked.push([counted.asked, ...units.filter(Boolean)].join(' '));
      }
    }
    [this.lines, this.mails] = [lines.length, mails];
    return { ...cost, asked };
  }

  async end(): Promise<void> {
    await this.machine.remove();
    rmSync(this.folder, { recursive: true });
  }
}

const said = ({ requests, read, write, bytes, mails }: Cost) =>
  `${requests} requests, ${write} write and ${read} read units, ${(bytes / 1024).toFixed(0)} KB, ` +
  `${mails} mails`;

const sum = (costs: Cost[]): Cost =>
  costs.reduce((all, cost) => ({
    requests: all.requests + cost.requests,
    read: all.read + cost.read,
    write: all.write + cost.write,
    bytes: all.bytes + cost.bytes,
    mails: all.mails + cost.mails,
    asked: [...all.asked, ...cost.asked],
  }));

/**
 * Every request of one interview's life, from the first message to the note half a year after its withdrawal.
 */
export async function lived(): Promise<[step: string, cost: Cost][]> {
  const stage = new CountedStage();
  const { machine } = stage;
  try {
    await stage.start();
    await machine.forward(sample(6));
    const newest = async () => (await machine.outbox()).at(-1) as Sent;
    const offer = linkIn(await newest(), /I accepted this offer/);
    const offerPage = await open(offer);
    const recorded = await stage.cost(() => machine.forward(INVITATION));
    const accepted = await stage.cost(() => submit(offerPage, 'accept'));
    const digest = (await machine.outbox()).find(({ subject }) => subject?.startsWith('Congrat')) as Sent;
    const [link = ''] = linksIn(digest, 'Review and approve');
    const read = await stage.cost(() => open(link));
    const page = await open(link);
    const approved = await stage.cost(() => submit(page, 'approve'));
    const left = await stage.cost(() => machine.advance('PT2M'));
    const nudged = await stage.cost(() => machine.advance('P7M'));
    return [
      ['the message is recorded', recorded],
      ['an offer is accepted, with this one pending', accepted],
      ['the owner reads the draft', read],
      ['approves it, and sees that', approved],
      ['a minute later it leaves, and is delivered', left],
      ['half a year later: a note to say hello waits', nudged],
    ];
  } finally {
    await stage.end();
  }
}

/** What a life costs, step by step and in all; and each request of it by name. */
export async function life(): Promise<Row[]> {
  const steps = await lived();
  const all = sum(steps.map(([, cost]) => cost));
  return [
    ...steps.map(([what, cost]): Row => ({ what, figure: said(cost) })),
    {
      what: 'in all',
      figure: said(all),
      floor: `${MOST_REQUESTS} requests`,
      ratio: all.requests / MOST_REQUESTS,
      goal: `at most ${MOST_REQUESTS} requests`,
      met: all.requests <= MOST_REQUESTS,
    },
    {
      what: 'in all',
      figure: `${all.write} write units`,
      floor: `${MOST_WRITE_UNITS} write units`,
      ratio: all.write / MOST_WRITE_UNITS,
      goal: `at most ${MOST_WRITE_UNITS} write units`,
      met: all.write <= MOST_WRITE_UNITS,
    },
    ...steps.flatMap(([what, { asked }]) => asked.map((figure): Row => ({ what, figure }))),
  ];
}

/** What accepting an offer costs for each interview that is pending, as their number grows. */
export async function accepting(): Promise<Row[]> {
  const costs: { pending: number; cost: Cost }[] = [];
  for (const pending of [10, 100, 1000]) {
    const stage = new CountedStage();
    try {
      await stage.start();
      await stage.machine.forward(sample(6));
      const offer = linkIn((await stage.machine.outbox())[0] as Sent, /I accepted this offer/);
      await stage.machine.sendAll(Array.from({ length: pending }, (_, at) => invitation(at)));
      await stage.quiet(PATIENCE_MS);
      const page = await open(offer);
      costs.push({ pending, cost: await stage.cost(() => submit(page, 'accept')) });
    } finally {
      await stage.end();
    }
  }
  const first = costs[0];
  return costs.map(({ pending, cost }) => {
    const each = (value: number) => (value / pending).toFixed(2);
    const ratio = cost.requests / pending / ((first?.cost.requests ?? 0) / (first?.pending ?? 1));
    return {
      what: `${pending} pending, for each of them`,
      figure: `${each(cost.requests)} requests, ${each(cost.write)} write units`,
      floor: `10 pending ${((first?.cost.requests ?? 0) / 10).toFixed(2)}`,
      ratio,
      goal: 'at most 1.0',
      met: ratio <= 1,
    };
  });
}
