import { type Choice, type ChoiceModel, likelihoods } from '../lambdas/mail/text/choice.ts';

/** Something to choose, and the keys of the candidates that are right; none where nothing is said. */
export interface Lesson {
  choice: Choice;
  right: (value: string) => boolean;
  isSaid: boolean;
}

const ROUNDS = 20;
const RATE = 0.04;
const PENALTY = 0.01;
const SMALLEST = 3;
/** Of single words there are many, and one that stands in few lessons says little. */
const OF_WORD = /^(?:en|de|nl|romance) (?:front|back)\+/;
const SMALLEST_OF_WORD = 22;

/**
 * The weights of a conditional logit, by gradient descent with AdaGrad steps (Duchi, Hazan and Singer 2011)
 * and an L2 penalty; where several candidates are right, their likelihoods count together. The same lessons
 * give the same weights.
 */
export function learnChoice(lessons: Lesson[], { weights: _, ...kept }: ChoiceModel): ChoiceModel {
  const weights: ChoiceModel['weights'] = {};
  const squares: Record<string, number> = {};
  const prepared = lessons.flatMap((lesson) => {
    const lists = [
      ...[...lesson.choice.candidates.values()].map(({ features }) => [...features]),
      [...lesson.choice.none],
    ];
    const right = [...lesson.choice.candidates.values()].map(
      ({ value }) => lesson.isSaid && lesson.right(value),
    );
    right.push(!right.includes(true));
    return [{ lesson, lists, right }];
  });
  const next = randomNumbers();
  for (let round = 0; round < ROUNDS; round++)
    for (const { lesson, lists, right } of shuffled(prepared, next)) {
      const shares = likelihoods(lesson.choice, weights);
      const total = shares.reduce((all, share, at) => all + (right[at] ? share : 0), 1e-9);
      const gradients = new Map<string, number>();
      for (const [at, features] of lists.entries()) {
        const error = (shares[at] ?? 0) - (right[at] ? (shares[at] ?? 0) / total : 0);
        if (Math.abs(error) < 1e-4) continue;
        for (const feature of features) gradients.set(feature, (gradients.get(feature) ?? 0) + error);
      }
      for (const [feature, error] of gradients) {
        const weight = (weights[feature] ?? 0) / 100;
        const gradient = error + PENALTY * weight;
        squares[feature] = (squares[feature] ?? 1e-2) + gradient ** 2;
        weights[feature] = 100 * (weight - (RATE * gradient) / Math.sqrt(squares[feature] ?? 1));
      }
    }
  const learned = Object.entries(weights)
    .map(([feature, weight]) => [feature, Math.round(weight)] as const)
    .filter(([name, weight]) => Math.abs(weight) >= (OF_WORD.test(name) ? SMALLEST_OF_WORD : SMALLEST))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...kept, weights: Object.fromEntries(learned) };
}

/** A list in an order that chance gives. */
export function shuffled<T>(list: T[], next: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

/** The same sequence every time: a linear congruential generator with the constants of ISO C's example. */
export function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
