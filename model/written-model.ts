import type { LinearModel } from '../lambdas/mail/text/linear-model.ts';
import { TAB } from '../lambdas/mail/text/written-model.ts';

/** Weights as they have just been learned: all of them can be looked at. */
export interface LearnedModel extends LinearModel {
  weights: ReadonlyMap<string, readonly number[]>;
}

/**
 * The text of a file that `readModels` reads: a line for each feature, so that a change shows which weights it
 * moved.
 * @throws Error where a feature cannot stand in such a line
 */
export const modelsText = (models: Record<string, LearnedModel>): string =>
  Object.entries(models)
    .map(([name, { classes, weights }]) => [name + TAB + classes.join(' '), ...linesOf(weights)].join('\n'))
    .join('\n\n')
    .concat('\n');

function linesOf(weights: LearnedModel['weights']): string[] {
  return [...weights]
    .map(([feature, values]) => {
      if (!feature.isWellFormed() || /\p{Cc}/u.test(feature))
        throw new Error(`“${feature}” cannot be written in a line`);
      return feature + TAB + values.join(' ');
    })
    .sort();
}
