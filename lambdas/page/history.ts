import type { Draft } from '../interview/draft.ts';
import type { ClosedBecause } from '../interview/interview.ts';
import { isKind, spokenKind } from '../workflow/kind-words.ts';

/** Why an interview is closed, as its page says it. */
export const CLOSED = {
  rejected: 'The recruiter said no.',
  cancelled: 'The recruiter cancelled it.',
  dismissed: 'You dismissed it.',
  merged: 'It was merged into another interview.',
  left: 'You have let it be. If they write, it goes on.',
  'withdrawn-there': 'You withdrew it on their own page.',
} satisfies Record<ClosedBecause, string>;

/** How a letter is called within a sentence. */
const LETTERS: Record<Draft['kind'], string> = {
  withdrawal: 'withdrawal',
  reply: 'reply',
  letter: 'letter',
  note: 'note',
  nudge: 'note to say hello',
  reopen: 'note that asks to be considered again',
};

/** What the history notes of the reminders to say hello. */
const HELLOS: Record<string, string> = {
  'nudge every year': 'a reminder to say hello every year',
  'nudge once': 'a reminder to say hello, once',
  'nudges stopped': 'no more reminders to say hello',
};

/** Why a letter was put aside, within a sentence. */
export const spokenReason = (because: string): string =>
  Object.hasOwn(CLOSED, because) ? inSentence(CLOSED[because as ClosedBecause]) : because;

const inSentence = (words: string) => words.replace(/^\w/, (first) => first.toLowerCase()).replace(/\.$/, '');

/** An entry of an interview's history in the owner's words: what is stored names kinds by their keys. */
export function spokenEntry(what: string): string {
  const [, kind = ''] = /^message: (.+)/.exec(what) ?? [];
  if (isKind(kind)) return kind === 'other' ? 'a message' : `a message: ${spokenKind(kind)}`;
  if (Object.hasOwn(HELLOS, what)) return HELLOS[what] ?? what;
  const [letter = ''] = /^[a-z]+\b/.exec(what) ?? [];
  if (Object.hasOwn(LETTERS, letter)) return what.replace(letter, LETTERS[letter as Draft['kind']]);
  return spokenReason(what);
}
