import { toContract } from '../lambdas/mail/contract.ts';
import { decode } from '../lambdas/mail/message/mime.ts';
import { readAll } from '../lambdas/mail/read.ts';
import { type BatchMessage, batchMessages } from './batch.ts';

/**
 * `node model/score-batch.ts [--misses[=fact]] FILE…`: reads every message of some batches once, and prints how often each
 * fact was right (precision, recall), how many kinds were called sure and how many of those were right.
 */
type Contract = ReturnType<typeof toContract>;
type Value = string | null;

const FACTS: Record<string, (contract: Contract) => Value> = {
  kind: ({ kind }) => kind,
  reply: ({ reply }) => reply,
  company: ({ interview }) => loose(interview?.company),
  role: ({ interview }) => loose(interview?.role),
  'recruiter.name': ({ interview }) => loose(interview?.recruiter.name),
  'recruiter.email': ({ interview }) => interview?.recruiter.email ?? null,
  'recruiter.phone': ({ interview }) => loose(interview?.recruiter.phone),
  start: ({ interview }) => instant(interview?.start),
  startLocal: ({ interview }) => interview?.startLocal ?? null,
  end: ({ interview }) => instant(interview?.end),
  timeZone: ({ interview }) => interview?.timeZone ?? null,
  timeZoneFrom: ({ interview }) => interview?.timeZoneFrom ?? null,
  options: ({ interview }) => (interview?.options.length ? interview.options.map(instant).join(' ') : null),
  answerBy: ({ interview }) => interview?.answerBy ?? null,
  format: ({ interview }) => interview?.format ?? null,
  location: ({ interview }) => loose(interview?.location),
  meetingUrl: ({ interview }) => interview?.meetingUrl ?? null,
  withdrawUrl: ({ interview }) => interview?.withdrawUrl ?? null,
  calendarUid: ({ interview }) => interview?.calendarUid ?? null,
  spokenBefore: ({ interview }) => (interview?.spokenBefore ? 'true' : null),
};

const loose = (text: Value | undefined) =>
  text
    ?.normalize('NFC')
    .toLowerCase()
    .replace(/[\s,.;:'\u2019"()-]+/g, ' ')
    .trim() || null;

function instant(time: Value | undefined): Value {
  if (!time) return null;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? new Date(time).toISOString() : time;
}

function expectedFact({ expected }: BatchMessage, fact: string): Value {
  const written = expected[fact];
  if (written === undefined) return null;
  if (fact === 'options')
    return written
      .split(/;\s*/)
      .filter(Boolean)
      .map((time) => instant(time))
      .join(' ');
  if (fact === 'start' || fact === 'end') return instant(written);
  return ['company', 'role', 'recruiter.name', 'recruiter.phone', 'location'].includes(fact)
    ? loose(written)
    : written;
}

const figures = new Map<string, { right: number; read: number; said: number }>();
const misses: string[] = [];
let messages = 0;
let rightKinds = 0;
let sureKinds = 0;
let rightSure = 0;
let noInterviews = 0;
let takenForInterview = 0;
let setAside = 0;
const confused = new Map<string, number>();
const MEETS = /^interview-/;
const NO_INTERVIEW = /^(?:rejection|other)$/;

const wanted = process.argv.find((argument) => argument.startsWith('--misses'));
const only = wanted?.split('=')[1];
for (const file of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  for (const message of batchMessages(file)) {
    const [reading] = await readAll(await decode(message.raw));
    if (!reading) throw new Error(`${message.id} gave no reading`);
    count(message, toContract(reading));
  }
}

function count(message: BatchMessage, got: Contract): void {
  messages++;
  const { kind = 'other' } = message.expected;
  const isRight = got.kind === kind;
  if (isRight) rightKinds++;
  else confused.set(`${kind} read as ${got.kind}`, (confused.get(`${kind} read as ${got.kind}`) ?? 0) + 1);
  if (got.sure) {
    sureKinds++;
    if (isRight) rightSure++;
    if (NO_INTERVIEW.test(kind)) {
      noInterviews++;
      if (MEETS.test(got.kind)) takenForInterview++;
    }
    if (MEETS.test(kind) && (got.kind === 'other' || got.kind === 'rejection')) setAside++;
  } else if (NO_INTERVIEW.test(kind)) noInterviews++;
  for (const [fact, factOf] of Object.entries(FACTS)) {
    if (fact !== 'kind' && fact !== 'reply' && (!isRight || got.interview === null)) continue;
    compare(message, fact, factOf(got));
  }
}

function compare(message: BatchMessage, fact: string, value: Value): void {
  const said = expectedFact(message, fact);
  const figure = figures.get(fact) ?? { right: 0, read: 0, said: 0 };
  if (value !== null) figure.read++;
  if (said !== null) figure.said++;
  if (value !== null && value === said) figure.right++;
  figures.set(fact, figure);
  if (value !== said && (!only || only === fact))
    misses.push(`${message.id}  ${fact}: ${value} instead of ${said}`);
}

const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : '1.000');
console.log(`${messages} messages; kinds right ${share(rightKinds, messages)}`);
console.log(`sure ${share(sureKinds, messages)}, of those right ${share(rightSure, sureKinds)}`);
console.log(`no interviews taken for one, and sure: ${takenForInterview} of ${noInterviews}`);
console.log(`interviews set aside, and sure: ${setAside}`);
console.log(`\n${'fact'.padEnd(18)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'said'.padStart(8)}`);
for (const [fact, { right, read, said }] of figures)
  console.log(
    `${fact.padEnd(18)}${share(right, read).padStart(10)}${share(right, said).padStart(10)}${String(said).padStart(8)}`,
  );
for (const [pair, times] of [...confused].sort((a, b) => b[1] - a[1]).slice(0, 14))
  console.log(`${times}  ${pair}`);
if (wanted) console.log(`\n${misses.join('\n')}`);
