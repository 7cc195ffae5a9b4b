import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Arbitrary } from 'fast-check';

/** Something that takes bytes from strangers, and how to tell that it took them badly. */
export interface Target {
  /** Words that mean something to it. */
  dictionary: string[];
  /** Inputs that it takes well. */
  bases: () => Uint8Array[];
  /** Inputs built by their structure. */
  structured: Arbitrary<Uint8Array>;
  /** Takes one input. @throws an Error that says what should not have happened */
  take: (input: Uint8Array) => Promise<void>;
  /** Frees what was opened. */
  close?: () => Promise<void>;
}

export const TARGETS = ['reader', 'invite', 'pages', 'scheduler'] as const;
export type TargetName = (typeof TARGETS)[number];

/** Loads a target, and with it what it tries. */
export const loadTarget = async (name: TargetName): Promise<Target> =>
  ((await import(`./targets/${name}.ts`)) as { open: () => Promise<Target> }).open();

/** What did harm once: a folder for each target, a file for each input. */
export const FOUND = join(import.meta.dirname, '../../test/fuzz/found');

export function foundInputs(name: TargetName): Uint8Array[] {
  const folder = join(FOUND, name);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.map((file) => new Uint8Array(readFileSync(join(folder, file))));
}

/**
 * Whether an input of so many bytes may take so many milliseconds: a second for each 100 KB, and a second at
 * least.
 */
export const isSlow = (bytes: number, ms: number) => ms > 1000 * Math.max(1, bytes / 100_000);

/**
 * CPU time that a target takes for an input, ms: that of this thread, which other work on the machine changes
 * little.
 */
export async function cpuTime(target: Target, input: Uint8Array): Promise<number> {
  const before = process.threadCpuUsage();
  await target.take(input);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** @throws Error with the words, when something does not hold */
export function must(holds: boolean, words: string): asserts holds {
  if (!holds) throw new Error(words);
}
