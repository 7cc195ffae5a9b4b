import type { Draft } from '../interview/draft.ts';
import { title } from '../interview/interview.ts';
import { pathOfStep, type Step } from './line.ts';
import type { Twins } from './pages.ts';
import { draftState } from './parts.ts';
import type { Visit } from './visit.ts';

/** Other letters of the line to the same address: two to one person may say the same twice. */
export function twinsOf(visited: Visit, steps: Step[], { id, to }: Draft): Twins | null {
  const address = to.address?.toLowerCase();
  const others = steps
    .filter(({ draft }) => draft.id !== id && draft.state !== 'discarded')
    .filter(({ draft }) => address !== undefined && draft.to.address?.toLowerCase() === address);
  const list = others.map((step) => ({
    path: pathOfStep(visited, step),
    label: `${title(step.interview)} (${draftState(step.draft)[0].toLowerCase()})`,
  }));
  const gone = others.some(({ draft: { state } }) => state === 'sending' || state === 'sent');
  return list.length ? { who: to.name ?? to.address ?? '', list, gone } : null;
}
