import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { gatherCounters, instrumentOnLoad, Seen } from './coverage.ts';
import { Dice } from './dice.ts';
import { MAX_BYTES, mutate } from './mutate.ts';
import { cpuTime, isSlow, loadTarget, type TargetName } from './target.ts';

/** What the worker writes down before each run, so that its parent sees an input that never comes back. */
export interface Desk {
  /** [number of the run, length of its input] */
  now: Int32Array;
  input: Uint8Array;
}

export interface Job {
  name: TargetName;
  /** Where the random choices begin. */
  seed: number;
  /** When it is enough: so many seconds of the process's CPU time, or so many inputs. */
  budget: { seconds: number } | { inputs: number };
  /** Inputs found in earlier runs. */
  kept: Uint8Array[];
  shared: { now: SharedArrayBuffer; input: SharedArrayBuffer };
}

export interface Finding {
  input: Uint8Array;
  problem: string;
}

export interface Report {
  runs: number;
  /** CPU seconds spent. */
  seconds: number;
  places: number;
  of: number;
  /** The most CPU time that a run took, ms for each 100 KB or part of it. */
  slowest: number;
  findings: Finding[];
  /** Inputs that took too long here, where the counting takes time too. */
  slow: Uint8Array[];
  /** The smallest inputs that together reach every place. */
  corpus: Uint8Array[];
}

const MODULES =
  /\/(lambdas|lib)\/.*\.ts$|\/node_modules\/(postal-mime|ical\.js|htmlparser2|domhandler|hono)\/.*\.m?js$/;
const { name, seed, budget, kept, shared } = workerData as Job;
const desk: Desk = { now: new Int32Array(shared.now), input: new Uint8Array(shared.input) };
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

instrumentOnLoad(MODULES);
const target = await loadTarget(name);
const counters = gatherCounters();
const seen = new Seen(counters.length);
const dictionary = target.dictionary.map((word) => Buffer.from(word, 'utf8'));
const corpus: Uint8Array[] = [];
const slow: Uint8Array[] = [];
const findings = new Map<string, Finding>();
let runs = 0;
let slowest = 0;

/** Runs the target once, with what it reached in the counters. @returns its CPU time, ms */
async function once(input: Uint8Array): Promise<number> {
  desk.input.set(input);
  desk.now[1] = input.length;
  Atomics.add(desk.now, 0, 1);
  counters.fill(0);
  return cpuTime(target, input);
}

async function attempt(input: Uint8Array): Promise<void> {
  runs++;
  try {
    let ms = await once(input);
    for (let again = 0; again < 3 && isSlow(input.length, ms); again++) ms = Math.min(ms, await once(input));
    slowest = Math.max(slowest, ms / Math.max(1, input.length / 100_000));
    if (isSlow(input.length, ms)) slow.push(input);
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const place = problem.replace(/^.*\n/, '').split('\n').slice(0, 3).join('\n');
    const known = findings.get(place);
    if (!known || known.input.length > input.length) findings.set(place, { input, problem });
  }
  if (seen.isNew(counters)) corpus.push(input);
}

/** The smallest first, each only when it reaches a place that no smaller one does. */
async function smallest(): Promise<Uint8Array[]> {
  const reached = new Uint8Array(counters.length);
  const chosen: Uint8Array[] = [];
  for (const input of corpus.toSorted((a, b) => a.length - b.length)) {
    await once(input).catch(() => undefined);
    let news = false;
    for (let at = 0; at < counters.length; at++) {
      if (!counters[at] || reached[at]) continue;
      reached[at] = 1;
      news = true;
    }
    if (news) chosen.push(input);
  }
  return chosen;
}

const dice = new Dice(seed);
/** More often one of those that were found late. */
const pick = () => corpus[Math.floor(dice.roll() ** 0.7 * corpus.length)] as Uint8Array;
const started = cpu();
const isEnough = () => ('inputs' in budget ? runs >= budget.inputs : cpu() - started >= budget.seconds);
for (const input of [...target.bases(), ...kept]) await attempt(input);
while (!isEnough()) {
  for (const input of fc.sample(target.structured, { numRuns: 10, seed: dice.below(2 ** 31) }))
    await attempt(input.subarray(0, MAX_BYTES));
  for (let times = 0; times < 40; times++) await attempt(mutate(dice, pick(), pick(), dictionary));
}
const report: Report = {
  runs,
  seconds: cpu() - started,
  places: seen.places,
  of: counters.length,
  slowest,
  findings: [...findings.values()],
  slow,
  corpus: await smallest(),
};
await target.close?.();
parentPort?.postMessage(report);
