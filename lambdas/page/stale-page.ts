import { frame } from './parts.ts';
import { renderPage } from './render.ts';
import type { Visit } from './visit.ts';

/** What stands where a file would be that only a fresh link opens: the way to one. */
export const stalePage = (visited: Visit): string =>
  renderPage('stale', frame(visited, 'This needs a fresh link', {}), { back: visited.path });
