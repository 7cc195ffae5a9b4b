import { accepting, life } from './life.ts';
import { print } from './measure.ts';
import { growth, reading } from './reading.ts';
import { start } from './start.ts';
import { wallClock } from './wall-clock.ts';

/**
 * `npm run bench`: what Bowout costs, beside the floor, measured side by side in this run. `npm run bench --
 * start` prints one part.
 */
const PARTS = {
  reading: ['Reading a message', reading],
  growth: ['How reading grows', growth],
  start: ['Start of a function', start],
  life: ['One interview’s whole life', life],
  clock: ['On one machine, by the clock', wallClock],
  accepting: ['Accepting an offer', accepting],
} as const;

const chosen = process.argv[2];
for (const [name, [heading, measure]] of Object.entries(PARTS))
  if (!chosen || chosen === name) print(heading, await measure());
