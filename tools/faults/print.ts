import { availableParallelism } from 'node:os';
import { type Point, runFaults } from './faults.ts';
import { FAULTS } from './inject.ts';

/**
 * `npm run faults`: every fault at every call site of the story, and a table of what came of it. `npm run
 * faults -- 10` tries every tenth point only, `npm run faults -- 1 bounces` those of the steps whose name has
 * the word.
 */
const every = Number(process.argv[2] ?? 1);
const word = process.argv[3] ?? '';
const started = Date.now();
const { points, of } = await runFaults({
  choose: (number, step) => number % every === 0 && step.includes(word),
  workers: availableParallelism() + 1,
  onPoint: ({ step, request, fault, outcome, violation }) =>
    console.log(`${step} | ${request} | ${fault} | ${outcome}${violation ? `\n    ${violation}` : ''}`),
});

const outcomes = [...new Set(points.map(({ outcome }) => outcome))].sort();
const count = (list: Point[], outcome: string) => list.filter((point) => point.outcome === outcome).length;
const row = (name: string, list: Point[]) =>
  `| ${name} | ${list.length} | ${outcomes.map((outcome) => count(list, outcome) || '').join(' | ')} |`;
console.log(`\n| step | points | ${outcomes.join(' | ')} |\n|---|---|${outcomes.map(() => '---|').join('')}`);
for (const step of new Set(points.map((point) => point.step)))
  console.log(
    row(
      step,
      points.filter((point) => point.step === step),
    ),
  );
for (const fault of FAULTS)
  console.log(
    row(
      `**${fault}**`,
      points.filter((point) => point.fault === fault),
    ),
  );
console.log(row('**all**', points));
const violations = points.filter(({ violation }) => violation);
console.log(
  `\n${points.length} of ${of} points tried in ${Math.round((Date.now() - started) / 60_000)} min, ` +
    `${violations.length} violations.`,
);
process.exitCode = violations.length ? 1 : 0;
