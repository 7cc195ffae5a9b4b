import { ulid } from 'ulid';
import { type Interview, title } from '../interview/interview.ts';
import { knownByHand } from '../workflow/add-by-hand.ts';
import { ADDED, SORTS } from './add-form.ts';
import { correctionFields } from './corrections.ts';
import type { Typed } from './form.ts';
import type { AddForm } from './pages.ts';
import { type Again, options } from './parts.ts';
import { pathTo, type Visit } from './visit.ts';

/** The form as it is shown: what was typed, beside it what cannot be right, and what is there already. */
export function addForm(visited: Visit, interviews: Interview[], again: Again): AddForm {
  const { profile, now, token, link } = visited;
  const isAgain = again.form === 'add';
  const typed = isAgain ? (again.typed ?? {}) : {};
  const [known] = isAgain && !again.field ? knownFor(typed, interviews) : [];
  const fields = correctionFields({}, profile.timeZone, typed).filter(({ name }) => ADDED.has(name));
  return {
    again: isAgain,
    form: isAgain && typed.form ? typed.form : ulid(now),
    sorts: options(SORTS, typed.sort ?? 'interview'),
    fields: fields.map((field) => ({
      ...field,
      required: field.name === 'company',
      error: isAgain && again.field === field.name ? (again.error ?? null) : null,
    })),
    known: known
      ? {
          title: title(known),
          path: pathTo(token, link, { opens: 'interview', interviewId: known.id }),
        }
      : null,
  };
}

function knownFor(typed: Typed, interviews: Interview[]): Interview[] {
  const said = (value: string | undefined) =>
    value?.trim() ? { value: value.trim(), evidence: { where: 'owner' as const, words: value } } : undefined;
  const [company, role] = [said(typed.company), said(typed.role)];
  return company ? knownByHand({ company, ...(role ? { role } : {}) }, interviews) : [];
}
