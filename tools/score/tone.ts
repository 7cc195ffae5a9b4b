import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTone } from '../../lambdas/draft/tone/find.ts';
import { lettersIn } from '../../lambdas/draft/tone/request.ts';
import type { Sort } from '../../lambdas/draft/tone/sorts.ts';
import type { Figures } from './figures.ts';

/** Texts that others wrote, and that the weights never learn from. */
export const TONE_FIXTURE = join(import.meta.dirname, '../../test/fixtures/tone/unseen.json');

/** A text as in `npm run tone`, and the sorts that a reader found in it. */
interface Labelled {
  lang: string;
  text: string;
  expect: Sort[];
}

export interface ToneScore {
  all: Figures;
  byLanguage: Map<string, Figures>;
  bySort: Map<string, Figures>;
  misses: string[];
}

const none = (): Figures => ({ right: 0, read: 0, said: 0 });

/**
 * How the tone check fares on labelled texts, sort by sort: `said` counts what readers found, `read` what the
 * check found, `right` what both did.
 * @param json a list of texts as `npm run tone` takes them, each with `expect`, the sorts that are in it
 */
export function scoreTone(json: string): ToneScore {
  const score: ToneScore = { all: none(), byLanguage: new Map(), bySort: new Map(), misses: [] };
  const labelled = JSON.parse(json) as Labelled[];
  for (const [at, { text, letter }] of lettersIn(json).entries()) {
    const { lang = letter.language, expect = [] } = labelled[at] ?? {};
    const found = new Set(findTone(text, letter).map(({ sort }) => sort));
    for (const sort of new Set([...expect, ...found])) {
      const counted = [score.all, figuresOf(score.byLanguage, lang), figuresOf(score.bySort, sort)];
      for (const figures of counted) {
        if (expect.includes(sort)) figures.said++;
        if (found.has(sort)) figures.read++;
        if (expect.includes(sort) && found.has(sort)) figures.right++;
      }
      if (expect.includes(sort) !== found.has(sort))
        score.misses.push(
          `${found.has(sort) ? 'alarm ' : 'missed'} ${sort} | ${lang} | ${text.replace(/\s+/g, ' ')}`,
        );
    }
  }
  return score;
}

function figuresOf(map: Map<string, Figures>, key: string): Figures {
  const figures = map.get(key) ?? none();
  map.set(key, figures);
  return figures;
}

/** Prints the figures of files, and with `misses` each text that the check and its reader see differently. */
export function printTone(files: readonly string[], { misses }: { misses: boolean }): void {
  for (const file of files) {
    const { all, byLanguage, bySort, misses: seen } = scoreTone(readFileSync(file, 'utf8'));
    console.log(`${file}\n${line('all', all)}`);
    for (const map of [byLanguage, bySort])
      for (const [name, figures] of [...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))
        console.log(line(name, figures));
    if (misses) for (const miss of seen) console.log(`  ${miss}`);
  }
}

function line(name: string, { right, read, said }: Figures): string {
  const share = (whole: number) => (whole ? (right / whole).toFixed(2) : '–').padStart(5);
  return `  ${name.padEnd(20)} precision ${share(read)} recall ${share(said)} (${right} right, ${read} found, ${said} there)`;
}
