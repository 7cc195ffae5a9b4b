import { readFileSync } from 'node:fs';
import type { LinearModel } from './linear-model.ts';

/** Between a feature and its weights; no character of a feature stands before it in the alphabet. */
export const TAB = '\t';
/** So many features are remembered: more would be a hostile text's. */
const MOST_REMEMBERED = 20_000;

/**
 * The models in a file that `npm run train` writes: of each a line with its name and its classes, then a line
 * for each feature, in the order of their letters; an empty line between two models. The lines are searched
 * as they stand: to make an object of them all takes a fresh process five times as long.
 * @param file the path of the file
 * @throws Error when it cannot be read, or has no model of one of the names
 */
export function readModels<Name extends string>(
  file: string,
  names: readonly Name[],
): Record<Name, LinearModel> {
  const texts = readFileSync(file, 'utf8').trimEnd().split('\n\n');
  const models = names.map((name): [Name, LinearModel] => {
    const text = texts.find((one) => one.startsWith(name + TAB));
    if (!text) throw new Error(`${file} has no model “${name}”`);
    const end = text.indexOf('\n');
    const classes = text.slice(name.length + TAB.length, end).split(' ');
    return [name, { classes, weights: new WrittenWeights(text.slice(end + 1)) }];
  });
  return Object.fromEntries(models) as Record<Name, LinearModel>;
}

/** Weights in the lines of a text, each found when it is first asked for. */
class WrittenWeights {
  readonly #lines: string[];
  readonly #asked = new Map<string, readonly number[] | undefined>();

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  get(feature: string): readonly number[] | undefined {
    if (this.#asked.has(feature)) return this.#asked.get(feature);
    if (this.#asked.size >= MOST_REMEMBERED) this.#asked.clear();
    const found = this.#find(feature + TAB);
    this.#asked.set(feature, found);
    return found;
  }

  #find(start: string): number[] | undefined {
    let [from, to] = [0, this.#lines.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#lines[middle] ?? '') < start) from = middle + 1;
      else to = middle;
    }
    const line = this.#lines[from] ?? '';
    return line.startsWith(start) ? line.slice(start.length).split(' ').map(Number) : undefined;
  }
}
