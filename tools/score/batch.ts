import { toContract } from '../../lambdas/mail/contract.ts';
import { decode } from '../../lambdas/mail/message/mime.ts';
import { companyKey } from '../../lambdas/mail/names/domains.ts';
import { readAll } from '../../lambdas/mail/read.ts';
import { type BatchMessage, batchMessages } from '../../model/batch.ts';
import { INTERVIEW, instant, LATER, MESSAGE, type Value } from './facts.ts';
import { countFact, countMessage, emptyScore, printScore } from './figures.ts';

const FACTS = Object.entries({ ...INTERVIEW, ...LATER });
/** Facts whose commas, case and spaces say nothing; a company's legal form says nothing either. */
const LOOSE = new Set(['role', 'recruiter.name', 'recruiter.phone', 'location']);
const TIMES = new Set(['start', 'end', 'options']);
const MEETS = /^interview-/;
const NO_INTERVIEW = /^(?:rejection|other)$/;
const MOST_CONFUSIONS = 14;

const loose = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,.;:'\u2019"()-]+/g, ' ')
    .trim() || null;

function inOneForm(fact: string, value: Value): Value {
  if (!value) return value;
  return fact === 'company' ? companyKey(value) : LOOSE.has(fact) ? loose(value) : value;
}

function expectedFact({ expected }: BatchMessage, fact: string): Value {
  const written = expected[fact] ?? null;
  if (written === null || !TIMES.has(fact)) return inOneForm(fact, written);
  return written
    .split(/;\s*/)
    .filter(Boolean)
    .map((time) => instant(time))
    .join(' ');
}

/**
 * Reads every message of some batches once, and prints what came of it: facts of an interview only where its
 * kind was read right, and which kinds were taken for which.
 * @param misses the fact whose misses are printed too, or `all`
 */
export async function scoreBatches(files: string[], misses: string | null): Promise<void> {
  const score = emptyScore();
  const confused = new Map<string, number>();
  const ofNoInterviews = { all: 0, taken: 0 };
  let setAside = 0;
  for (const message of files.flatMap(batchMessages)) {
    const [reading] = await readAll(await decode(message.raw));
    if (!reading) throw new Error(`${message.id} gave no reading`);
    const got = toContract(reading);
    const { kind = 'other' } = message.expected;
    countMessage(score, got, kind);
    const compare = (fact: string, value: Value, said: Value) =>
      countFact(score, { message: message.id, fact }, [value, said]);
    compare('kind', got.kind, kind);
    compare('reply', MESSAGE.reply?.(got) ?? null, expectedFact(message, 'reply'));
    if (NO_INTERVIEW.test(kind)) ofNoInterviews.all++;
    if (got.sure && NO_INTERVIEW.test(kind) && MEETS.test(got.kind)) ofNoInterviews.taken++;
    if (got.sure && MEETS.test(kind) && NO_INTERVIEW.test(got.kind)) setAside++;
    const pair = `${kind} read as ${got.kind}`;
    if (got.kind !== kind) confused.set(pair, (confused.get(pair) ?? 0) + 1);
    else if (got.interview)
      for (const [fact, factOf] of FACTS)
        compare(fact, inOneForm(fact, factOf(got)), expectedFact(message, fact));
  }
  printScore(files.join(' '), score);
  console.log(`\nno interviews taken for one, and sure: ${ofNoInterviews.taken} of ${ofNoInterviews.all}`);
  console.log(`interviews set aside, and sure: ${setAside}`);
  const likeliest = [...confused].sort((a, b) => b[1] - a[1]).slice(0, MOST_CONFUSIONS);
  for (const [kinds, times] of likeliest) console.log(`${times}  ${kinds}`);
  for (const { fact, text } of score.misses) if (misses === 'all' || misses === fact) console.log(text);
}
