import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOf, owners } from './load.ts';
import { picture } from './picture.ts';

const SEED = 17;
const SAMPLE = 200_000;
const MOST = 10_000_000;

/** `npm run scale`: the load of a day and of a year, with and without the spread, into docs/scale.svg. */
for (const [count, sample] of [
  [10_000, 10_000],
  [MOST, SAMPLE],
] as const) {
  const [without, spread] = [false, true].map((it) => loadOf(owners(sample, SEED), count / sample, it));
  if (!without || !spread) break;
  const [before, after] = [Math.max(...without.year), Math.max(...spread.year)];
  console.log(
    `${count} owners: ${Math.round(spread.total)} mails a year, in the fullest minute ` +
      `${before.toPrecision(3)} a second without the spread and ${after.toPrecision(3)} with it`,
  );
  const fullest = without.year.indexOf(before);
  const day = { without: without.of(fullest), spread: spread.of(fullest) };
  const year = { without: without.year, spread: spread.year };
  if (count === MOST)
    writeFileSync(join(import.meta.dirname, '../../docs/scale.svg'), picture(MOST, { day, year }));
}
