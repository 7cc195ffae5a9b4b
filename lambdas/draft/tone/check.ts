import type { Draft, Referral } from '../../interview/draft.ts';
import type { Interview } from '../../interview/interview.ts';
import { type Occasion, situationOf } from '../../interview/situations.ts';
import { bareSubject } from '../subject.ts';
import { firstName } from '../words.ts';
import { type Found, findTone } from './find.ts';
import { type Meaning, type Part, SORTS, type Sort } from './sorts.ts';
import type { Names } from './text.ts';

/** Fewer words than this are read to the end. */
export const MOST_WORDS = 120;

/** What else a text is looked at for, and what each means. */
const MORE = {
  long: { why: 'It is long; a busy reader wants the essentials.', better: 'Aim for fewer than 120 words.' },
  name: { why: 'The greeting names somebody else than the recipient.', better: 'Check the name.' },
  spelling: { why: 'It is not in the dictionary.', better: 'Check the spelling.' },
} satisfies Record<string, Meaning>;

export type FindingKind = Sort | keyof typeof MORE;

const MEANINGS: Record<FindingKind, Meaning> = { ...SORTS, ...MORE };

/** Something in a text that its reader may stumble over. */
export interface Finding {
  kind: FindingKind;
  /** The words, or empty where something is missing. */
  words: string;
  why: string;
  better: string;
  /** It must be mended before sending; everything else is advice. */
  stops: boolean;
}

/** A finding with what it means. */
export function finding(kind: FindingKind, words: string): Finding {
  const { why, better, stops = false } = MEANINGS[kind];
  return { kind, words, why, better, stops };
}

const GREETING =
  /^(?:hi|hello|dear|guten tag|hallo|liebe[r]?|bonjour|buenos días|hola|olá|buongiorno|ciao|gentile|beste|hoi)[ ,]+(?!there|all|team|everyone|zusammen|tous|todos|tutti|allemaal)(\p{Lu}[\p{L}\u2019'-]+)/iu;

/** What is checked of a letter. */
export type Checked = Occasion &
  Pick<Draft, 'language' | 'subject' | 'text'> & { referral?: Referral | undefined };

/** What is known of the interview that a letter is about. */
export type Around = Pick<Interview, 'facts'> & Partial<Pick<Interview, 'messages'>>;

/**
 * The tone of a draft as a whole: its words, and whether thanks, a plain goodbye and a warm close are there,
 * in few words and to the right person. The subject counts only where it is not the recruiter's own. What
 * stops the sending comes first.
 */
export function checkTone(draft: Checked, around: Around): Finding[] {
  const { language, subject, text } = draft;
  const { recruiterName, company, role } = around.facts;
  const name = recruiterName?.value ?? null;
  const names: Names = {
    company: company?.value ?? null,
    role: role?.value ?? null,
    recruiter: name,
    others: draft.referral ? [draft.referral.name] : [],
  };
  const found = [
    ...(isTheirs(subject, around) ? [] : findTone(subject, { language, names, needs: [] })),
    ...findTone(text, { language, names, needs: neededIn(draft) }),
  ].filter((it) => counts(it, draft));
  const greeted = GREETING.exec(text.trimStart())?.[1];
  const count = wordCount(text);
  return [
    ...found.map(({ sort, words }) => finding(sort, words)),
    ...(draft.kind !== 'note' && name && greeted && !namesOf(name).includes(greeted.toLowerCase())
      ? [finding('name', greeted)]
      : []),
    ...(count > MOST_WORDS ? [finding('long', `${count} words`)] : []),
  ].toSorted((a, b) => Number(b.stops) - Number(a.stops));
}

/** The recruiter's own subject, answered: its tags and capitals are theirs. */
const isTheirs = (subject: string, { messages = [] }: Around) =>
  messages.some((message) => bareSubject(message.subject ?? '') === bareSubject(subject));

function neededIn(draft: Checked): Part[] {
  return [
    ...(situationOf(draft).leaves === 'withdrawn' ? (['withdrawal'] as const) : []),
    ...(draft.kind === 'withdrawal' ? (['thanks'] as const) : []),
    ...(draft.kind === 'note' ? [] : (['close'] as const)),
  ];
}

/**
 * A nudge and a note that reopens may well leave a door open, "my first choice" compares as it should, and
 * how the owner talks to a friend is their own affair.
 */
function counts({ sort }: Found, { kind }: Occasion): boolean {
  if (kind === 'note') return sort === 'placeholder';
  if (kind === 'letter') return sort !== 'evasive' && sort !== 'comparison';
  return sort !== 'evasive' || kind === 'withdrawal' || kind === 'reply';
}

const namesOf = (name: string) =>
  [firstName(name), ...name.split(/\s+/)].map((word) => word?.toLowerCase().replace(/\.$/, ''));

export const wordCount = (text: string) => text.trim().split(/\s+/).filter(Boolean).length;
