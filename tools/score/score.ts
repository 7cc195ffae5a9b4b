import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdOut, taughtMessages } from '../../model/kinds.ts';
import { scoreBatches } from './batch.ts';
import { precision, printScore, recall, share } from './figures.ts';
import { SCORED, scoreFolder } from './fixtures.ts';
import { scoreSecond } from './second.ts';
import { printTone, TONE_FIXTURE } from './tone.ts';

/**
 * `npm run score`: precision, recall and F1 of each fact, how many kinds are called sure and how many of
 * those are right, and the misses. The misses of the blind set are only counted: nobody tunes the reader to
 * one of its messages. `-- --save` makes the figures the floor that the tests hold. `-- --batch
 * [--misses[=FACT]] FILE…` reads batches of messages instead, `-- --tone [--misses] FILE…` texts for the tone
 * check; `-- --second recorded` reads with the kept answers of a second reader, where the rules leave
 * something open.
 */
const FLOOR = join(import.meta.dirname, '../../test/score/floor.json');
const FOLDS = 8;
const LIKELIHOODS = [0, 0.6, 0.75, 0.9];

/** Rounded down, so that the floor is never above the figure. */
const down = (value: number) => Math.floor(value * 1000) / 1000;

async function scoreFixtures(save: boolean): Promise<void> {
  const floor: Record<string, Record<string, number[]>> = {};
  for (const folder of SCORED) {
    const score = await scoreFolder(folder);
    const facts = [...score.facts, ['sure', score.sure] as const];
    floor[folder] = Object.fromEntries(
      facts.map(([fact, it]) => [fact, [precision(it), recall(it)].map(down)]),
    );
    printScore(folder, score);
    console.log(`\n${score.misses.length} misses`);
    if (folder !== 'blind') for (const { text } of score.misses) console.log(`  ${text}`);
  }
  if (save) writeFileSync(FLOOR, `${JSON.stringify(floor, null, 2)}\n`);
}

/** Kinds by weights that were learned without the message: what is sure of its own lesson says little. */
async function printHeldOut(): Promise<void> {
  const held = holdOut(await taughtMessages(), FOLDS);
  console.log(`\nkinds of ${held.length} messages by weights learned without them (${FOLDS} folds):`);
  for (const least of LIKELIHOODS) {
    const likely = held.filter(({ likelihood }) => likelihood >= least);
    const right = likely.filter(({ is, kind }) => is === kind);
    const covered = share(likely.length, held.length);
    console.log(
      `  from a likelihood of ${least}: ${covered}, of those right ${share(right.length, likely.length)}`,
    );
  }
}

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (options.includes('--second')) {
  if (files[0] !== 'recorded')
    throw new Error('--second takes the word “recorded”: the answers that are kept');
  await scoreSecond();
} else if (options.includes('--tone')) {
  printTone(files, { misses: options.includes('--misses') });
} else if (options.includes('--batch')) {
  const misses = options.find((option) => option.startsWith('--misses'));
  await scoreBatches(files, misses ? (misses.split('=')[1] ?? 'all') : null);
} else {
  await scoreFixtures(options.includes('--save'));
  printTone([TONE_FIXTURE], { misses: true });
  await printHeldOut();
}
