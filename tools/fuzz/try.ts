import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { mutated } from './mutate.ts';
import { cpuTime, isSlow, loadTarget, type TargetName } from './target.ts';

/** What one target is tried with. */
export interface Job {
  name: TargetName;
  /** Where the random choices begin. */
  seed: number;
  /** How many inputs are tried. */
  inputs: number;
  /** Inputs that did harm once. */
  found: Uint8Array[];
}

export interface Finding {
  input: Uint8Array;
  problem: string;
}

/**
 * What the thread tells: each input before it is taken, since it may never come back, and in the end what
 * came of all.
 */
export type Told = { takes: Uint8Array } | { slowest: number; finding: Finding | null };

/** A failing input is made smaller by lines, then by ever smaller pieces, each for so long at most. */
const PIECES = [/[^\n]*\n|[^\n]+$/g, /[\s\S]{1,4096}/g, /[\s\S]{1,256}/g, /[\s\S]{1,16}/g, /[\s\S]/g];
const SHRINK_MS = 30_000;

const { name, seed, inputs, found } = workerData as Job;
const target = await loadTarget(name);
const tell = (told: Told) => parentPort?.postMessage(told);
let slowest = 0;
let finding: Finding | null = null;

/**
 * Takes one input, again where it seems slow: the machine may have been. @throws Error when it is taken badly
 */
async function take(input: Uint8Array): Promise<void> {
  try {
    let ms = Number.POSITIVE_INFINITY;
    for (let times = 0; times < 4 && isSlow(input.length, ms); times++) {
      tell({ takes: input });
      ms = Math.min(ms, await cpuTime(target, input));
    }
    slowest = Math.max(slowest, ms / Math.max(1, input.length / 100_000));
    if (isSlow(input.length, ms)) throw new Error(`${Math.round(ms)} ms for ${input.length} bytes`);
  } catch (error) {
    finding = { input, problem: String((error as Error).stack ?? error) };
    throw error;
  }
}

/**
 * Leaves out of a failing input each piece that it fails without. The smallest that fails stays in `finding`.
 */
async function shrink(between: RegExp): Promise<void> {
  const pieces =
    Buffer.from(finding?.input ?? [])
      .toString('latin1')
      .match(between) ?? [];
  const property = fc.asyncProperty(fc.subarray(pieces), (some) =>
    take(Buffer.from(some.join(''), 'latin1')),
  );
  await fc.check(property, { numRuns: 1, examples: [[pieces]], interruptAfterTimeLimit: SHRINK_MS });
}

const arbitrary = fc.oneof(
  target.structured,
  { weight: 3, arbitrary: mutated(target.bases(), target.dictionary) },
  ...(found.length ? [mutated(found, target.dictionary)] : []),
);
await fc.check(fc.asyncProperty(arbitrary, take), { seed, numRuns: inputs, endOnFailure: true });
if (finding) for (const between of PIECES) await shrink(between);
await target.close?.();
tell({ slowest, finding });
