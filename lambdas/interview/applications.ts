import { type Company, companyOf, maybeSameCompany } from './company.ts';
import { type Interview, StateError } from './interview.ts';
import { close } from './transitions.ts';

/** What the owner does with an application once they have accepted an offer. */
export const ENDINGS = ['letter', 'there', 'leave'] as const;
export type Ending = (typeof ENDINGS)[number];

/**
 * The applications that nobody has answered, the oldest first. What may be with a company whose offer was
 * accepted is none of them: that one has answered.
 */
export const unanswered = (interviews: Interview[], accepted: readonly { company: Company }[]): Interview[] =>
  interviews
    .filter(
      (interview) =>
        interview.state === 'applied' &&
        !accepted.some(({ company }) => maybeSameCompany(company, companyOf(interview))),
    )
    .toSorted((a, b) => appliedAt(a).localeCompare(appliedAt(b)));

/** When the application was confirmed, as its message says, or was written down. ISO 8601 in UTC. */
export function appliedAt({ messages, createdAt }: Pick<Interview, 'messages' | 'createdAt'>): string {
  const [first] = messages;
  return new Date(first?.date ?? first?.receivedAt ?? createdAt).toISOString();
}

/**
 * The owner has taken an application back on the company's own page, or lets it be: then it waits again if
 * the acceptance is taken back.
 */
export function endApplication(
  interview: Interview,
  { ending, acceptanceId }: { ending: Exclude<Ending, 'letter'>; acceptanceId: string },
  at: string,
): Interview {
  if (interview.state !== 'applied') throw new StateError('It is no application without an answer any more.');
  return ending === 'leave'
    ? { ...close(interview, 'left', at), acceptanceId }
    : close(interview, 'withdrawn-there', at);
}
