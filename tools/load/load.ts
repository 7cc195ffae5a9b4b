import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { FollowUp } from '../../lambdas/schedule/follow-up.ts';
import { nameOf } from '../../lambdas/schedule/follow-up.ts';
import { schedules } from '../../lambdas/schedule/schedules.ts';
import { setCredentials } from '../../lib/local/credentials.ts';
import { urlOf } from '../../lib/local/http.ts';
import { startScheduler } from '../../lib/local/scheduler.ts';
import { Machine, until } from '../../test/e2e/machine.ts';
import { submit, open as visit } from '../../test/e2e/pages.ts';
import { plain } from '../faults/story.ts';

/**
 * `npm run load`: how the local stack stands up to far more than one person has, and whether every count is
 * exact. `npm run load -- 50` does a fiftieth of it.
 */
const share = Number(process.argv[2] ?? 1);
const of = (whole: number) => Math.max(1, Math.round(whole / share));
const problems: string[] = [];
const must = (what: string, seen: unknown, expected: unknown) => {
  if (seen === expected) return;
  problems.push(`${what}: ${seen} and not ${expected}`);
};
const report = (what: string, figures: string) => console.log(`${what.padEnd(52)} ${figures}`);
const seconds = (since: number) => (performance.now() - since) / 1000;

const invitation = (company: string) =>
  'From: Jane Doe <jane@example.com>\r\nTo: inbox@bowout.example\r\nSubject: Fwd: Interview for Data ' +
  `Engineer at ${company}\r\nMessage-ID: <${company}@load.example>\r\n\r\n---------- Forwarded ` +
  `message ---------\r\nFrom: Ana Silva <ana@${company.toLowerCase()}.example>\r\nDate: Fri, Nov 20, ` +
  `2026 at 9:14 AM\r\nSubject: Interview for Data Engineer at ${company}\r\nTo: Jane Doe ` +
  `<jane@example.com>\r\n\r\nYour interview for the Data Engineer role at ${company} is confirmed ` +
  'for 4 December 2030 at 15:00 GMT.\r\n\r\nAna Silva\r\n';
const newsletter = (number: number) =>
  'From: Jane Doe <jane@example.com>\r\nTo: inbox@bowout.example\r\nSubject: Fwd: Letter ' +
  `${number}\r\nMessage-ID: <letter-${number}@load.example>\r\n\r\nTen recipes for autumn, number ` +
  `${number}. Unsubscribe here.\r\n`;

const queued = ({ dataDir }: Machine) =>
  ['receive', 'delivery'].flatMap((name) =>
    readdirSync(join(dataDir, 'events', name, 'queue')).filter((file) => file.endsWith('.json')),
  ).length;
const idle = (machine: Machine) => until(() => queued(machine) === 0, 'the queue to be empty', 3_600_000);

/**
 * Hands mails in over a few connections; after a connection broke, a mail that was not accepted is sent
 * again.
 */
async function handIn(machine: Machine, mails: string[], kills: number): Promise<void> {
  let accepted = 0;
  const waiting = [...mails];
  const killAt = Array.from({ length: kills }, (_, at) =>
    Math.round((mails.length * (at + 1)) / (kills + 1)),
  );
  const connect = () =>
    createTransport({
      host: '127.0.0.1',
      port: machine.smtpPort,
      ignoreTLS: true,
      pool: true,
      maxConnections: 4,
    });
  let transport = connect();
  let restarting: Promise<void> | null = null;
  const restart = async () => {
    await machine.stop('SIGKILL');
    transport.close();
    await machine.start();
    transport = connect();
    restarting = null;
  };
  const sender = async () => {
    for (let raw = waiting.shift(); raw; raw = waiting.shift()) {
      await restarting;
      try {
        await transport.sendMail({ envelope: { from: machine.owner, to: machine.inbox }, raw });
        if (++accepted === killAt[0]) {
          killAt.shift();
          restarting = restart();
        }
      } catch {
        waiting.push(raw);
        await sleep(50);
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, sender));
  await restarting;
  transport.close();
}

const KILLS = 3;
/** So many notices of one kind the owner gets on a day (`MOST_A_DAY` in lambdas/workflow/tell-owner.ts). */
const NOT_RECORDED_A_DAY = 200;
/**
 * A notice that was counted, and not sent before the machine died, is counted again: so many may be on their
 * way at once.
 */
const MOST_LOST = KILLS * 8;

async function flood(): Promise<void> {
  const machine = new Machine();
  await machine.start();
  const interviews = of(200);
  const repeated = of(1800);
  const letters = of(8000);
  const invitations = Array.from({ length: interviews }, (_, at) => invitation(`Company${at}`));
  const mails = [
    ...invitations,
    ...Array.from({ length: letters }, (_, at) => newsletter(at)),
    ...Array.from({ length: repeated }, (_, at) => invitations[at % interviews] as string),
  ];
  const since = performance.now();
  await handIn(machine, mails, KILLS);
  const taken = seconds(since);
  await idle(machine);
  const done = seconds(since);
  const subjects = (await machine.outbox()).map(({ subject }) => subject ?? '');
  const kinds = (start: string) => new Set(subjects.filter((subject) => subject.startsWith(start)));
  must('interviews recorded', kinds('Recorded').size, interviews);
  const answered = kinds('Not recorded').size;
  const limit = Math.min(letters, NOT_RECORDED_A_DAY);
  const lost = limit - answered;
  must('newsletters answered, within a day’s limit', lost >= 0 && lost <= MOST_LOST, true);
  must('events given up', readdirSync(join(machine.dataDir, 'events/receive/failed')).length, 0);
  report(
    `${mails.length} messages by SMTP, killed three times`,
    `accepted ${(mails.length / taken).toFixed(0)}/s, dealt with ` +
      `${(mails.length / done).toFixed(0)}/s, ${subjects.length - interviews - answered} notices ` +
      `twice, peak ${machine.peakMemory} MB`,
  );
  await machine.remove();
}

async function acceptMany(): Promise<void> {
  const machine = new Machine();
  await machine.start();
  const count = of(1000);
  await handIn(
    machine,
    Array.from({ length: count }, (_, at) => invitation(`Company${at}`)),
    0,
  );
  await idle(machine);
  await machine.send(plain(machine.inbox, 'home', ''));
  await idle(machine);
  const mail = (await machine.outbox()).find(({ subject }) => subject === 'Your interviews');
  const home = `${machine.url}${/\/l\/[\w-]+/.exec(mail?.text ?? '')?.[0]}`;
  let since = performance.now();
  await submit(await visit(home), 'accept');
  const accepted = seconds(since);
  await machine.advance('PT15M');
  await fetch(`${home}/fresh`, { method: 'POST' });
  const fresh = (await machine.outbox()).findLast(({ subject }) => subject?.startsWith('A fresh link'));
  const recent = `${machine.url}${/\/l\/[\w-]+/.exec(fresh?.text ?? '')?.[0]}`;
  const everything = (await (await fetch(`${recent}/export.json`)).json()) as {
    interviews: { id: string; drafts: { id: string; state: string }[] }[];
  };
  const drafts = everything.interviews.flatMap((it) =>
    it.drafts.map((draft) => ({ ...draft, interview: it.id })),
  );
  must('drafts after accepting', drafts.filter(({ state }) => state === 'waiting').length, count);
  must('drafts in all', drafts.length, count);
  report(
    `accept with ${count} pending`,
    `${accepted.toFixed(1)} s, ${((accepted * 1000) / count).toFixed(1)} ms each`,
  );

  const requests = Math.min(200, drafts.length);
  since = performance.now();
  const answers = await Promise.all(
    drafts.slice(0, requests).map(({ id, interview }) => fetch(`${home}/i/${interview}/d/${id}`)),
  );
  await Promise.all(answers.map((answer) => answer.text()));
  must('draft pages at once', answers.filter(({ status }) => status === 200).length, requests);
  report(`${requests} draft pages at once`, `all answered in ${seconds(since).toFixed(1)} s`);

  const approved = drafts.slice(0, Math.min(50, drafts.length));
  since = performance.now();
  await Promise.all(
    approved.flatMap(({ id, interview }) =>
      [1, 2].map(() =>
        fetch(`${home}/i/${interview}/d/${id}/approve`, {
          method: 'POST',
          body: new URLSearchParams({ revision: '1', confirmed: 'yes' }),
        }),
      ),
    ),
  );
  await idle(machine);
  must('mails to recruiters', (await machine.toRecruiters()).length, approved.length);
  report(
    `${approved.length} approvals at once, each twice`,
    `${(await machine.toRecruiters()).length} mails in ${seconds(since).toFixed(1)} s, peak ` +
      `${machine.peakMemory} MB`,
  );
  await machine.remove();
}

async function manySchedules(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'bowout-load-'));
  const count = of(100_000);
  let now = Date.now();
  const clock = {
    now: () => now,
    moveTo: (epoch: number) => {
      now = Math.max(now, epoch);
    },
    ahead: () => 0,
  };
  const fired = new Map<string, number>();
  let early = 0;
  const due = new Map<string, number>();
  const start = () =>
    startScheduler(directory, clock, {
      fire: async (input) => {
        const name = nameOf(input as FollowUp, 0);
        fired.set(name, (fired.get(name) ?? 0) + 1);
        if (now < (due.get(name) ?? 0)) early++;
      },
      keepFailed: () => undefined,
    });
  let scheduler = await start();
  const plans = () => {
    process.env.AWS_ENDPOINT_URL_SCHEDULER = urlOf(scheduler);
    return schedules({ groupName: 'g', targetArn: 'arn', roleArn: 'arn', deadLetterArn: 'arn' });
  };
  setCredentials();
  const begun = now;
  let since = performance.now();
  for (const half of [0, 1]) {
    const client = plans();
    let next = half === 0 ? 0 : Math.floor(count / 2);
    const end = half === 0 ? Math.floor(count / 2) : count;
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        for (let at = next++; at < end; at = next++) {
          const followUp: FollowUp = { kind: 'nudge', ownerId: 'o', interviewId: String(at) };
          const moment = Math.ceil((begun + 3_600_000 + ((at * 7919) % count) * 1000) / 1000) * 1000;
          due.set(nameOf(followUp, 0), moment);
          await client.plan(followUp, moment, begun);
        }
      }),
    );
    await scheduler.close();
    scheduler = await start();
  }
  const planned = seconds(since);
  since = performance.now();
  await scheduler.moveTo(begun + 30 * 86_400_000);
  must('schedules fired', fired.size, count);
  must('fired twice', [...fired.values()].filter((times) => times > 1).length, 0);
  must('fired early', early, 0);
  report(
    `${count} schedules, two restarts`,
    `planned ${(count / planned).toFixed(0)}/s, fired ${(count / seconds(since)).toFixed(0)}/s, peak ` +
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  await scheduler.close();
  rmSync(directory, { recursive: true });
}

await manySchedules();
await acceptMany();
await flood();
console.log(problems.length ? `\nNot exact:\n${problems.join('\n')}` : '\nEvery count is exact.');
process.exitCode = problems.length ? 1 : 0;
