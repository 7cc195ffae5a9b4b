import { join } from 'node:path';
import { f1, precision, recall, scoreFolder } from './score.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

for (const folder of ['mail', 'blind']) {
  const { messages, facts, misses } = await scoreFolder(join(FIXTURES, folder));
  console.log(`\n${folder}: ${messages} messages\n`);
  console.log(
    `${'fact'.padEnd(20)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'F1'.padStart(10)}${'said'.padStart(8)}`,
  );
  for (const [fact, figures] of facts) {
    const columns = [precision(figures), recall(figures), f1(figures)].map((value) =>
      value.toFixed(3).padStart(10),
    );
    console.log(`${fact.padEnd(20)}${columns.join('')}${String(figures.said).padStart(8)}`);
  }
  console.log(`\n${misses.length} misses${misses.length ? ':' : ''}`);
  for (const miss of misses) console.log(`  ${miss}`);
}
