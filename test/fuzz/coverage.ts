import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createInstrumenter } from 'istanbul-lib-instrument';

/** The counters of one file as istanbul keeps them: statements, functions, and the arms of branches, numbered from 0. */
interface FileCounters {
  s: Record<string, number>;
  f: Record<string, number>;
  b: Record<string, number[]>;
}

/**
 * Counts what runs in the modules that are loaded from now on.
 * @param modules which ones, by their URL
 */
export function instrumentOnLoad(modules: RegExp): void {
  const instrumenter = createInstrumenter({ esModules: true, compact: true });
  registerHooks({
    load: (url, context, nextLoad) => {
      if (!modules.test(url)) return nextLoad(url, context);
      const path = fileURLToPath(url);
      const source = readFileSync(path, 'utf8');
      const javascript = path.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
      return {
        format: 'module',
        source: instrumenter.instrumentSync(javascript, path),
        shortCircuit: true,
      };
    },
  });
}

/** All counters of the modules loaded so far, moved into one array of bytes that can be read and cleared at once. */
export function gatherCounters(): Uint8Array {
  const files = Object.values(
    (globalThis as { __coverage__?: Record<string, FileCounters> }).__coverage__ ?? {},
  );
  const sizes = files.map(
    ({ s, f, b }) => Object.keys(s).length + Object.keys(f).length + Object.values(b).flat().length,
  );
  const counters = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let offset = 0;
  const take = (length: number) => {
    offset += length;
    return counters.subarray(offset - length, offset) as unknown as number[];
  };
  for (const file of files) {
    file.s = take(Object.keys(file.s).length) as unknown as Record<string, number>;
    file.f = take(Object.keys(file.f).length) as unknown as Record<string, number>;
    file.b = Object.fromEntries(Object.entries(file.b).map(([id, arms]) => [id, take(arms.length)]));
  }
  return counters;
}

/** What a fuzzer has seen of each counter: one bit for each magnitude of how often it ran in one go. */
export class Seen {
  readonly bits: Uint8Array;
  /** How many counters ran at all. */
  places = 0;

  constructor(size: number) {
    this.bits = new Uint8Array(size);
  }

  /** Takes the counters of one run in, and tells whether anything in them is new. */
  isNew(counters: Uint8Array): boolean {
    let found = false;
    for (let at = 0; at < counters.length; at++) {
      const count = counters[at] as number;
      if (!count) continue;
      const bit = 1 << Math.min(7, 31 - Math.clz32(count));
      const known = this.bits[at] as number;
      if (known & bit) continue;
      if (!known) this.places++;
      this.bits[at] = known | bit;
      found = true;
    }
    return found;
  }
}
