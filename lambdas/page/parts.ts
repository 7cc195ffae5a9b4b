import {
  type FactKey,
  type FactRow,
  factRows,
  missingFacts,
  type Shown,
  spokenAs,
  whenAndHowSoon,
} from '../draft/fact-rows.ts';
import { mailHref, phoneHref } from '../draft/hrefs.ts';
import { spokenDate, spokenMailbox, spokenOffer } from '../draft/words.ts';
import type { Draft } from '../interview/draft.ts';
import type { Interview } from '../interview/interview.ts';
import { isApplication, isOpen } from '../interview/interview.ts';
import { type Moment, momentOf, standing, writtenStart } from '../interview/standing.ts';
import { type Facts, type Original, timeIn } from '../mail/reading.ts';
import { readAgain } from '../workflow/load-reader.ts';
import { ACTIONS } from './actions.ts';
import { correctionFields } from './corrections.ts';
import { spokenReason } from './history.ts';
import { markEvidence } from './marked.ts';
import type { FactsPart, Mood, Option, OriginalPart, Questions, Words } from './pages.ts';
import { proposalsOf } from './proposals.ts';
import type { PageFrame } from './render.ts';
import { homePath, opensAll, renewalPath, type Visit } from './visit.ts';

/** What several pages have in common. */

/** What an action that failed gives back to its page, so that nothing typed is lost. */
export interface Again {
  message?: string | null;
  error?: string | null;
  /** The refused values of the form. */
  typed?: Record<string, string>;
  /** The field that cannot be right, where it is known. */
  field?: string | null;
  /** The form they belong to. */
  form?: string;
  /** What a draft would read like if it said what was chosen. */
  preview?: Words;
}

export const frame = (visited: Visit, pageTitle: string, again: Again): PageFrame => ({
  title: pageTitle,
  message: again.message ?? null,
  error: again.error ?? null,
  home: homePath(visited),
  renewal: opensAll(visited) ? null : renewalPath(visited.token),
  actions: actionsOf(visited),
  was: null,
  stays: visited.services.nothingLeaves,
});

/** Where each action of the page that is shown goes. */
const actionsOf = ({ path, view }: Visit) =>
  Object.fromEntries(Object.keys(ACTIONS[view.opens]).map((name) => [name, `${path}/${name}`]));

/** The choices of a list, given by name and label. */
export const options = (
  choices: readonly (readonly [string, string])[],
  chosen: string | undefined,
): Option[] => choices.map(([name, label]) => ({ name, label, selected: name === chosen }));

/** The same of a table whose rows have labels. */
export const labelledOptions = (
  rows: readonly (readonly [string, { label: string }])[],
  chosen: string,
): Option[] =>
  options(
    rows.map(([name, { label }]) => [name, label]),
    chosen,
  );

/** An interview's state as the style names it. */
export const moodOf = ({ state }: Pick<Interview, 'state'>): Mood => (state === 'accepted' ? 'won' : state);

/** An interview's state as a label and a sentence. */
export const STATES: Record<Interview['state'], [string, string]> = {
  applied: ['Applied', 'You have applied there, and they have not answered yet.'],
  pending: ['Pending', 'Nothing has been decided yet.'],
  accepted: ['Accepted', 'Congratulations, you took this offer.'],
  withdrawing: ['Withdrawing', 'A withdrawal is written; it goes out once you approve it.'],
  withdrawn: ['Withdrawn', 'The recruiter has your withdrawal.'],
  closed: ['Closed', 'There is nothing left to do.'],
};

/** A draft's state as a label and a sentence. */
export function draftState(draft: Draft): [string, string] {
  switch (draft.state) {
    case 'waiting':
      return ['Waiting for you', 'Nothing is sent before you approve it.'];
    case 'approved':
      return draft.attempts
        ? [
            'Approved',
            'The mail service was busy. It is tried again by itself; until then you can take it back.',
          ]
        : ['Approved', 'It is about to leave. Until then you can take it back.'];
    case 'sending':
      return ['Being sent', 'It is on its way at this moment. Please look again in a few minutes.'];
    case 'sent':
      return [
        'Sent',
        !draft.messageId
          ? 'You sent it yourself.'
          : draft.deliveredAt
            ? 'It has been delivered, and a copy went to you.'
            : 'It has been sent, and a copy went to you.',
      ];
    case 'discarded':
      return [
        'Discarded',
        `It was not sent and will not be${draft.because ? `: ${spokenReason(draft.because)}` : ''}.`,
      ];
    case 'failed':
      return [
        'Not sent',
        `It did not arrive: ${draft.failure ?? 'no reason given'}. You can correct it and approve it again.`,
      ];
    case 'unknown':
      return [
        'Outcome unknown',
        'The mail service did not answer, so it may or may not have been sent. It is not sent again ' +
          'by itself. If the recruiter has it, mark it as sent; if not, discard it and write it again.',
      ];
  }
}

/** The company's own page to take an application back, as its mail named it: shown, and never opened. */
export function ownPage({ facts }: Pick<Interview, 'facts'>): { url: string; host: string } | null {
  const url = facts.withdrawUrl?.value;
  if (!url || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return { url, host: new URL(url).hostname };
}

/** The facts with their evidence, and the form that corrects them. */
export function facts(visited: Visit, interview: Shown & Pick<Interview, 'kind'>, again: Again): FactsPart {
  const correcting = again.form === 'correct';
  const fields = correctionFields(interview.facts, visited.profile.timeZone, correcting ? again.typed : {});
  return {
    facts: withGaps(factRows(interview, visited.profile.timeZone), interview).map((row) => ({
      ...row,
      href: HREFS[row.key]?.(row.value) ?? null,
      fields: fields.filter(({ name }) => FIELDS_OF[row.key]?.includes(name)),
    })),
    missing: missingFacts(interview),
    correcting,
    correctLabel: 'Save corrections',
    fields,
  };
}

/** What a letter needs and no message said is a row too, to be filled where it is missed. */
function withGaps(rows: FactRow[], { kind }: Pick<Interview, 'kind'>): FactRow[] {
  const isThere = (key: FactKey) =>
    rows.some((row) => row.key === key || (key === 'when' && row.key === 'options'));
  const isTimed = kind !== 'offer' && !isApplication({ kind });
  const wanted = Object.entries(GAPS).filter(([key]) => key !== 'when' || isTimed);
  const gaps = wanted.filter(([key]) => !isThere(key as FactKey));
  return [
    ...rows,
    ...gaps.map(([key, label]) => ({
      key: key as FactKey,
      label,
      value: 'not known yet',
      evidence: 'No message said it.',
      assumed: null,
    })),
  ];
}

const GAPS = {
  company: 'Company',
  role: 'Role',
  recruiter: 'Recruiter',
  email: 'Write to',
  when: 'When',
} as const;

/** What a tap on a fact opens. */
const web = (value: string) => (/^https?:\/\//i.test(value) ? value : null);
const HREFS: Partial<Record<FactKey, (value: string) => string | null>> = {
  email: (value) => (value.includes('@') ? mailHref(value) : null),
  phone: phoneHref,
  linkedIn: web,
  meetingUrl: web,
};

/** The fields of the form that a fact is made of. */
const FIELDS_OF: Partial<Record<FactKey, readonly string[]>> = {
  company: ['company'],
  role: ['role'],
  recruiter: ['recruiterName'],
  email: ['recruiterEmail'],
  phone: ['recruiterPhone'],
  when: ['start', 'timeZone'],
  options: ['start', 'timeZone'],
  location: ['location'],
  meetingUrl: ['meetingUrl'],
};

/**
 * The offer that the owner has accepted already, in words; null where none stands. An interview's own link
 * does not name it.
 */
export const standingOffer = (visited: Visit): string | null => {
  const offer = visited.profile.accepted?.at(-1);
  if (!offer) return null;
  return opensAll(visited) ? spokenOffer(offer) : 'another offer';
};

/** The button that ends an acceptance: letters that have left stay so, and their interviews withdrawn. */
export const FELL_THROUGH = 'Discard what has not left; that is pending again';

/** What only the owner can say of an interview, each with its answers; all null where nothing is asked. */
export function questions(visited: Visit, interview: Interview): Questions {
  const moment = momentOf(visited);
  const passed = isOpen(interview) && standing(interview, moment) === 'passed';
  return {
    attended: passed ? { when: whenAndHowSoon(interview, moment) } : null,
    contact: interview.newContact
      ? { ...interview.newContact, recorded: interview.facts.recruiterEmail?.value ?? null }
      : null,
    closing: interview.closing
      ? { ...interview.closing, rejects: interview.closing.because === 'rejected' }
      : null,
    time: isOpen(interview) ? twoTimes(interview, moment) : null,
    proposals: interview.state === 'closed' ? [] : proposalsOf(interview, visited.profile.timeZone),
  };
}

/** The owner's own time, and the one that a message says. */
function twoTimes(interview: Interview, { timeZone }: Moment): Questions['time'] {
  const said = (known: Pick<Interview, 'facts'>) => {
    const time = writtenStart(known);
    return time ? { time, words: spokenAs(known, time, timeZone) } : null;
  };
  const { otherTime } = interview;
  const [mine, theirs] = [said(interview), otherTime ? said(otherTime) : null];
  const words = otherTime && timeIn(otherTime.facts)?.evidence.words;
  return mine && theirs && words ? { mine, theirs, words } : null;
}

/**
 * The original of an interview's newest message, with what was read from it marked; null where no message
 * told of it, as of one added by hand.
 */
export async function originalOf(
  visited: Visit,
  { messages, facts }: Interview,
): Promise<OriginalPart['original']> {
  const newest = messages.at(-1);
  if (!newest) return null;
  const { text } = newest;
  /** Of a mail without a text the names of its files are not kept with it. */
  if (text) return spokenOriginal({ ...newest, text }, facts);
  const reading = await readAgain(visited, newest);
  return reading ? spokenOriginal(reading.original, facts) : { kept: null };
}

export const spokenOriginal = (
  { from, date, subject, text, files = [] }: Pick<Original, 'from' | 'date' | 'subject' | 'text' | 'files'>,
  facts: Facts,
) => ({
  kept: {
    from: from && spokenMailbox(from),
    date: date && spokenDate(date),
    subject,
    stretches: text.trim() ? markEvidence(text, facts) : null,
    files,
  },
});
