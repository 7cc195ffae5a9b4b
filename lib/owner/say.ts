import { styleText } from 'node:util';
import type { Listed } from './post-box.ts';

const factOf = ({ facts }: Listed, name: string) => String(facts[name]?.value ?? '');

/** "Backend Engineer at Acme", as far as it is known. */
export const titleOf = (interview: Listed) =>
  [factOf(interview, 'role'), factOf(interview, 'company')].filter(Boolean).join(' at ') || 'not known yet';

/** One line for each interview. */
export function list(interviews: Listed[]): string {
  if (!interviews.length) return 'Nothing here yet. Forward a recruiter’s mail: npx bowout forward FILE';
  return interviews
    .map((interview, index) => {
      const waiting = interview.drafts.some(({ state }) => state === 'waiting');
      const when = (factOf(interview, 'start') || factOf(interview, 'localStart')).slice(0, 16);
      return [
        String(index + 1).padStart(3),
        interview.state.padEnd(11),
        titleOf(interview),
        when ? styleText('dim', when.replace('T', ' ')) : '',
        waiting ? styleText('yellow', 'a draft waits for you') : '',
      ]
        .filter(Boolean)
        .join('  ');
    })
    .join('\n');
}

const LABELS: Record<string, string> = {
  company: 'Company',
  role: 'Role',
  recruiterName: 'Recruiter',
  recruiterEmail: 'Write to',
  recruiterPhone: 'Phone',
  start: 'When',
  localStart: 'When',
  timeZone: 'Time zone',
  location: 'Where',
  meetingUrl: 'Meeting link',
};

/** Everything worth knowing of one interview. */
export function show(interview: Listed): string {
  const facts = Object.entries(LABELS).flatMap(([name, label]) => {
    const value = factOf(interview, name);
    const words = interview.facts[name]?.evidence.words ?? '';
    return value ? [`  ${label.padEnd(13)}${value}  ${styleText('dim', `“${words.slice(0, 60)}”`)}`] : [];
  });
  const drafts = interview.drafts.flatMap(({ kind, state, subject, text }) => [
    '',
    styleText('bold', `${kind}, ${state}: ${subject}`),
    text.replace(/^/gm, '  '),
  ]);
  const history = interview.history.map(({ at, what }) => `  ${at.slice(0, 16).replace('T', ' ')}  ${what}`);
  return [
    styleText('bold', `${titleOf(interview)} (${interview.state})`),
    ...facts,
    ...drafts,
    '',
    ...history,
  ].join('\n');
}

/** How far an import is, on one line of a terminal. */
export const progress = (done: number, skipped: number, name: string) =>
  `${done} handed in${skipped ? `, ${skipped} skipped that were handed in before` : ''}  ` +
  `${styleText('dim', name.slice(0, 50))}`;
