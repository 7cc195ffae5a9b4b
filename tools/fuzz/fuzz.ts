import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { FOUND, foundInputs, TARGETS, type TargetName } from './target.ts';
import type { Finding, Job, Told } from './try.ts';

/**
 * `npm run fuzz -- [TARGET] [--inputs N] [--seed N] [--keep]`: takes the fixtures and what did harm once,
 * changes them at random, and looks whether they are taken well, in time. What fails is made smaller,
 * printed, and with `--keep` kept under `test/fuzz/found`, where `npm test` tries it for ever. The same seed
 * makes the same choices again.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, inputs: { type: 'string' }, keep: { type: 'boolean' } },
});
const inputs = Number(values.inputs ?? 3000);
const seed = Number(values.seed ?? randomInt(2 ** 31));
const MAX_MEMORY_MB = 1024;
const MAX_RUN_MS = 20_000;
const PRINTED_BYTES = 400;

/**
 * Tries one target in a thread of its own, which is ended when one input takes it too long or too much
 * memory.
 */
function run(name: TargetName): Promise<{ slowest: number; finding: Finding | null }> {
  const workerData: Job = { name, seed, inputs, found: foundInputs(name) };
  const resourceLimits = { maxOldGenerationSizeMb: MAX_MEMORY_MB };
  const worker = new Worker(new URL('./try.ts', import.meta.url), { workerData, resourceLimits });
  return new Promise((resolve) => {
    let input = new Uint8Array();
    const end = (problem: string) => {
      clearInterval(watch);
      resolve({ slowest: 0, finding: { input, problem } });
      void worker.terminate();
    };
    const watch = setInterval(() => end('It does not come back.'), MAX_RUN_MS);
    worker.on('error', (error) => end(String((error as Error).stack ?? error)));
    worker.on('message', (told: Told) => {
      watch.refresh();
      if ('takes' in told) input = new Uint8Array(told.takes);
      else {
        clearInterval(watch);
        resolve(told);
      }
    });
  });
}

function keep(name: TargetName, input: Uint8Array): string {
  const file = join(FOUND, name, createHash('sha256').update(input).digest('hex').slice(0, 16));
  mkdirSync(join(FOUND, name), { recursive: true });
  writeFileSync(file, input);
  return file;
}

const chosen = TARGETS.filter((name) => !positionals[0] || name === positionals[0]);
for (const name of chosen) {
  const since = performance.now();
  const { slowest, finding } = await run(name);
  const seconds = Math.round((performance.now() - since) / 1000);
  const verdict = finding ? 'one taken badly' : 'all taken well';
  console.log(
    `${name.padEnd(10)} ${inputs} inputs in ${seconds} s, slowest ${Math.round(slowest)} ms/100 KB: ` +
      `${verdict}`,
  );
  if (!finding) continue;
  process.exitCode = 1;
  const text = Buffer.from(finding.input).toString('latin1');
  console.log(`  ${JSON.stringify(text.slice(0, PRINTED_BYTES))} (${text.length} bytes)`);
  console.log(`  ${finding.problem.split('\n').slice(0, 6).join('\n  ')}`);
  if (values.keep) console.log(`  kept as ${keep(name, finding.input)}`);
}
console.log(`seed ${seed}`);
