import { readSetAside } from '../workflow/record-reading.ts';
import { type Again, actionsOf, facts, frame, spokenOriginal } from './parts.ts';
import { renderPage } from './render.ts';
import type { Visit } from './visit.ts';

/** A message that was not recorded, and the form that records it anyway. */
export async function messagePage(visited: Visit, messageKey: string, again: Again): Promise<string | null> {
  const found = await readSetAside(visited, messageKey);
  if (!found) return null;
  const { reading } = found;
  return renderPage('message', frame(visited, 'Record it anyway', again), {
    ...facts(visited, reading, again),
    correctLabel: 'Record it as an interview',
    original: spokenOriginal(reading.original, reading.facts),
    actions: actionsOf(visited, ['correct']),
  });
}
