import { createHash, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { MAX_BYTES } from './mutate.ts';
import { cpuTime, isSlow, loadTarget, TARGETS, type Target, type TargetName } from './target.ts';
import type { Finding, Job, Report } from './worker.ts';

/**
 * `npm run fuzz -- SECONDS [TARGET]`: changes inputs at random, keeps those that reach new places in the code, and
 * so on for so many seconds of CPU time on each target. What was found is kept: inputs that reach far in `seeds/`
 * (`--keep`), those that did harm in `found/`; `npm test` tries them all again. `--seed N` makes the same choices again,
 * and `--inputs N` instead of seconds ends where another machine ends too.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, inputs: { type: 'string' }, keep: { type: 'boolean' } },
});
const budget = values.inputs ? { inputs: Number(values.inputs) } : { seconds: Number(positionals[0] ?? 60) };
const seed = Number(values.seed ?? randomInt(2 ** 31));
const names = TARGETS.filter((name) => !positionals[1] || name === positionals[1]);
const MAX_MEMORY_MB = 1024;
const MAX_RUN_MS = 20_000;
const KEPT_BYTES = 2_000;

const folder = (kind: 'seeds' | 'found', name: TargetName) => join(import.meta.dirname, kind, name);
const inputsIn = (directory: string) =>
  existsSync(directory)
    ? readdirSync(directory).map((file) => new Uint8Array(readFileSync(join(directory, file))))
    : [];

function keep(directory: string, input: Uint8Array): string {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, createHash('sha256').update(input).digest('hex').slice(0, 16));
  writeFileSync(file, input);
  return file;
}

/** Runs one target in a thread of its own, which is ended when one input takes it too long or too much memory. */
function run(name: TargetName): Promise<Report> {
  const shared = { now: new SharedArrayBuffer(8), input: new SharedArrayBuffer(MAX_BYTES) };
  const now = new Int32Array(shared.now);
  const job: Job = {
    name,
    seed,
    budget,
    kept: [folder('seeds', name), folder('found', name)].flatMap(inputsIn),
    shared,
  };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  });
  return new Promise((resolve) => {
    const end = (problem: string) => {
      clearInterval(watch);
      const finding: Finding = { input: new Uint8Array(shared.input).slice(0, now[1]), problem };
      resolve({
        runs: now[0] ?? 0,
        seconds: 0,
        places: 0,
        of: 0,
        slowest: 0,
        findings: [finding],
        slow: [],
        corpus: [],
      });
      void worker.terminate();
    };
    let seen = { run: 0, since: performance.now() };
    const watch = setInterval(() => {
      if (now[0] !== seen.run) seen = { run: now[0] ?? 0, since: performance.now() };
      else if (now[0] && performance.now() - seen.since > MAX_RUN_MS) end('It does not come back.');
    }, 1000);
    worker.on('error', (error) => end(String((error as Error).stack ?? error)));
    worker.on('message', (report: Report) => {
      clearInterval(watch);
      resolve(report);
    });
  });
}

/** Puts the inputs that are worth keeping into `seeds/`: small ones that are no base of the target. */
function keepSeeds(name: TargetName, target: Target, corpus: Uint8Array[]): number {
  const bases = new Set(target.bases().map((it) => Buffer.from(it).toString('base64')));
  const news = corpus.filter(
    (it) => it.length <= KEPT_BYTES && !bases.has(Buffer.from(it).toString('base64')),
  );
  for (const input of news) keep(folder('seeds', name), input);
  return news.length;
}

/** Those inputs that take too long also where nothing is counted. */
async function reallySlow(target: Target, inputs: Uint8Array[]): Promise<Finding[]> {
  const slow: Finding[] = [];
  for (const input of inputs) {
    let ms = await cpuTime(target, input);
    for (let again = 0; again < 2; again++) ms = Math.min(ms, await cpuTime(target, input));
    if (isSlow(input.length, ms))
      slow.push({ input, problem: `${Math.round(ms)} ms for ${input.length} bytes` });
  }
  return slow;
}

let found = 0;
for (const name of names) {
  const { runs, places, of, slowest, corpus, ...rest } = await run(name);
  const target = await loadTarget(name);
  const findings = [...rest.findings, ...(await reallySlow(target, rest.slow))];
  console.log(
    `${name.padEnd(10)} ${runs} inputs in ${(rest.seconds / 60).toFixed(1)} CPU minutes, ${places} of ${of} places reached, slowest ${Math.round(slowest)} ms/100 KB, ${findings.length} findings`,
  );
  for (const { input, problem } of findings) {
    found++;
    console.log(
      `  ${keep(folder('found', name), input)}\n    ${problem.split('\n').slice(0, 6).join('\n    ')}`,
    );
  }
  if (values.keep) console.log(`  ${keepSeeds(name, target, corpus)} seeds kept`);
  await target.close?.();
}
console.log(`seed ${seed}, most memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
process.exit(found ? 1 : 0);
