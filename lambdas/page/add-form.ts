import { ulid } from 'ulid';
import * as v from 'valibot';
import type { Facts } from '../mail/reading.ts';
import type { ByHand } from '../workflow/add-by-hand.ts';
import { readCorrections } from './corrections.ts';
import { CorrectionError, LINE, oneOf, readForm, TEXT, type Typed } from './form.ts';
import type { Visit } from './visit.ts';

/** The form by which the owner adds an interview or an application that no mail has told of. */

/** What can be added. */
export const SORTS = [
  ['interview', 'An interview'],
  ['application', 'An application without an answer'],
] as const;
const SORT_NAMES = SORTS.map(([name]) => name);

const FIELDS = {
  sort: oneOf(SORT_NAMES, 'Please say whether it is an interview or an application.'),
  company: v.pipe(LINE, v.nonEmpty('Please say with which company.')),
  another: TEXT,
  form: TEXT,
};
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/**
 * What the owner typed.
 * @throws CorrectionError that names the field
 */
export function readByHand({ now }: Pick<Visit, 'now'>, typed: Typed): ByHand {
  const { sort, another, form } = readForm(FIELDS, typed);
  const said = Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => ADDED.has(name) && value.trim()),
  );
  const facts = factsIn(said);
  if (sort === 'application' && (facts.start || facts.localStart))
    throw new CorrectionError(
      'An application has no time yet. If they have invited you, choose “An interview”; else leave it empty.',
      'start',
    );
  return { formId: ULID.test(form) ? form : ulid(now), sort, facts, isAnother: another === 'yes' };
}

const factsIn = (typed: Typed): Facts =>
  Object.fromEntries(
    Object.entries(readCorrections({}, typed)).filter(([, fact]) => fact !== undefined),
  ) as Facts;

/** The fields of the form that are facts. */
export const ADDED: ReadonlySet<string> = new Set([
  ...['company', 'role', 'recruiterName', 'recruiterEmail', 'recruiterPhone'],
  ...['start', 'timeZone', 'location'],
]);
