import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdOut, taughtMessages } from '../../model/kinds.ts';
import { f1, precision, recall, SCORES } from './score.ts';
import { scoreTone } from './tone.ts';

/**
 * `npm run score`: precision, recall and F1 of each fact, and the misses. The misses of the blind set are only counted:
 * nobody tunes the reader to one of its messages. `-- --save` makes the figures the floor that the tests hold.
 */
const floor: Record<string, Record<string, [number, number]>> = {};

for (const [folder, score] of Object.entries(SCORES)) {
  const { messages, facts, misses } = await score();
  const figures: Record<string, [number, number]> = {};
  console.log(`\n${folder}: ${messages} messages\n`);
  console.log(
    `${'fact'.padEnd(20)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'F1'.padStart(10)}${'said'.padStart(8)}`,
  );
  for (const [fact, figure] of facts) {
    const columns = [precision(figure), recall(figure), f1(figure)].map((value) =>
      value.toFixed(3).padStart(10),
    );
    console.log(`${fact.padEnd(20)}${columns.join('')}${String(figure.said).padStart(8)}`);
    figures[fact] = [down(precision(figure)), down(recall(figure))];
  }
  floor[folder] = figures;
  console.log(`\n${misses.length} misses`);
  if (folder !== 'blind') for (const miss of misses) console.log(`  ${miss}`);
}
const tone = scoreTone();
console.log(
  `\ntone check, ${tone.sentences} sentences: precision ${precision(tone.figures).toFixed(3)}, recall ${recall(tone.figures).toFixed(3)}`,
);
for (const miss of tone.misses) console.log(`  ${miss}`);

const FOLDS = 8;
const held = holdOut(await taughtMessages(), FOLDS);
const share = held.filter(({ is, kind }) => is === kind).length / held.length;
console.log(
  `\nkinds decided with weights learned without the message itself (${FOLDS} folds): ${share.toFixed(3)} right`,
);

if (process.argv.includes('--save')) {
  writeFileSync(join(import.meta.dirname, 'floor.json'), `${JSON.stringify(floor, null, 2)}\n`);
}

/** Rounded down, so that the floor is never above the figure. */
function down(value: number): number {
  return Math.floor(value * 1000) / 1000;
}
