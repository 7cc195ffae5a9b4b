import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toContract } from '../../lambdas/mail/contract.ts';
import { read } from '../../lambdas/mail/read.ts';
import { shortMessages } from '../../model/short-messages.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

type Contract = ReturnType<typeof toContract>;

/** How one fact fared over a set of messages. */
export interface Figures {
  right: number;
  /** Values that were read, right or wrong. */
  read: number;
  /** Values that the messages say. */
  said: number;
}

export interface Score {
  messages: number;
  facts: Map<string, Figures>;
  misses: string[];
}

const FACTS: Record<string, (contract: Contract) => unknown> = {
  kind: ({ kind }) => kind,
  reply: ({ reply }) => reply,
  'forward.style': ({ forward }) => forward.style,
  'forward.by': ({ forward }) => forward.by?.address ?? null,
  'forward.note': ({ forward }) => forward.note,
  'original.from': ({ original }) => original.from && `${original.from.name} <${original.from.address}>`,
  'original.replyTo': ({ original }) => original.replyTo?.address ?? null,
  'original.subject': ({ original }) => original.subject,
  'original.date': ({ original }) => original.date,
  'original.messageId': ({ original }) => original.messageId,
  company: ({ interview }) => interview?.company ?? null,
  role: ({ interview }) => interview?.role ?? null,
  'recruiter.name': ({ interview }) => interview?.recruiter.name ?? null,
  'recruiter.email': ({ interview }) => interview?.recruiter.email ?? null,
  'recruiter.phone': ({ interview }) => interview?.recruiter.phone ?? null,
  start: ({ interview }) => instant(interview?.start),
  end: ({ interview }) => instant(interview?.end),
  timeZone: ({ interview }) => interview?.timeZone ?? null,
  options: ({ interview }) => (interview?.options.length ? interview.options.map(instant).join(' ') : null),
  format: ({ interview }) => interview?.format ?? null,
  location: ({ interview }) => interview?.location ?? null,
  meetingUrl: ({ interview }) => interview?.meetingUrl ?? null,
  calendarUid: ({ interview }) => interview?.calendarUid ?? null,
};

const instant = (time: string | null | undefined) => (time ? new Date(time).toISOString() : null);

/** Reads every message of a folder and compares each fact with the expected one beside it. */
async function scoreFolder(folder: string): Promise<Score> {
  const score: Score = { messages: 0, facts: new Map(), misses: [] };
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()) {
    const expected = JSON.parse(readFileSync(join(folder, file.replace(/eml$/, 'json')), 'utf8')) as Contract;
    const got = toContract(await read(readFileSync(join(folder, file))));
    score.messages++;
    for (const [fact, factOf] of Object.entries(FACTS))
      count(score, file, fact, factOf(got), factOf(expected));
  }
  return score;
}

/** The same for the messages of `test/fixtures/short`, which say only what is expected of the interview. */
async function scoreShort(): Promise<Score> {
  const score: Score = { messages: 0, facts: new Map(), misses: [] };
  for (const { id, expected, raw } of shortMessages()) {
    const reading = await read(raw);
    const { kind, reply, facts } = reading;
    const { interview } = toContract(reading);
    const said = (fact: string) => (expected[fact] === 'null' ? null : (expected[fact] ?? null));
    score.messages++;
    count(score, id, 'kind', kind, said('kind'));
    count(score, id, 'reply', reply, said('reply'));
    if (!interview) continue;
    count(score, id, 'company', interview.company, said('company'));
    count(score, id, 'role', interview.role, said('role'));
    const start = (facts.start ?? facts.localStart)?.value;
    count(score, id, 'start', start?.slice(0, 16) ?? null, said('start'));
    for (const [fact, value] of Object.entries({
      phone: interview.recruiter.phone,
      format: interview.format,
      location: interview.location,
    }))
      if (fact in expected) count(score, id, fact, value, said(fact));
  }
  return score;
}

function count(score: Score, message: string, fact: string, value: unknown, wanted: unknown): void {
  const figures = score.facts.get(fact) ?? { right: 0, read: 0, said: 0 };
  if (value !== null) figures.read++;
  if (wanted !== null) figures.said++;
  if (value !== null && value === wanted) figures.right++;
  score.facts.set(fact, figures);
  if (value !== wanted)
    score.misses.push(`${message}  ${fact}: ${JSON.stringify(value)} instead of ${JSON.stringify(wanted)}`);
}

export const precision = ({ right, read: values }: Figures) => (values ? right / values : 1);
export const recall = ({ right, said }: Figures) => (said ? right / said : 1);

export function f1(figures: Figures): number {
  const sum = precision(figures) + recall(figures);
  return sum ? (2 * precision(figures) * recall(figures)) / sum : 0;
}

/** The scores that have a floor, by the names of their folders in `test/fixtures`. */
export const SCORES: Record<string, () => Promise<Score>> = {
  mail: () => scoreFolder(join(FIXTURES, 'mail')),
  short: scoreShort,
  blind: () => scoreFolder(join(FIXTURES, 'blind')),
};
