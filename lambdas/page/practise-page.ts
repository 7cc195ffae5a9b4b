import { coach, exercise } from '../draft/practice.ts';
import { LANGUAGES } from '../mail/words/languages.ts';
import { type Again, frame, options } from './parts.ts';
import { LANGUAGE_NAMES } from './profile-form.ts';
import { renderPage } from './render.ts';
import type { Visit } from './visit.ts';

/** Hard replies to practise on: the owner answers, and a coach comments. Nothing leaves, nothing is kept. */
export function practisePage(visited: Visit, again: Again): string {
  const { profile, query, path, now } = visited;
  const typed = again.form === 'coach' ? (again.typed ?? {}) : {};
  const asked = { ...query, ...typed };
  const language = LANGUAGES.find((it) => it === asked.language) ?? profile.language ?? 'en';
  const { round, number, of, name, reply } = exercise(Number(asked.round), language);
  const answer = typed.answer?.trim() ?? '';
  const comment = answer ? coach(answer, { round, language }, { name: profile.name, now }) : null;
  const next = number < of ? `${path}?round=${number + 1}&language=${language}` : null;
  return renderPage('practise', frame(visited, 'Practise', again), {
    ...{ number, of, name, reply, answer, comment, next, path, language },
    again: `${path}?language=${language}`,
    languages: options(Object.entries(LANGUAGE_NAMES), language),
  });
}
