import type { Draft, DraftKind, Interview } from '../interview/interview.ts';
import type { Facts } from '../mail/reading.ts';
import { splitSubject, type TemplateSet, templateSet } from './templates.ts';
import { firstName, spokenTime, spokenWallClock } from './words.ts';

/** The reasons that a withdrawal can give, by the name of its template. */
export const SITUATIONS = ['accepted-offer', 'not-the-right-fit', 'personal-reasons'] as const;
export type Situation = (typeof SITUATIONS)[number];

export const isSituation = (name: string): name is Situation =>
  (SITUATIONS as readonly string[]).includes(name);

export const SITUATION_LABELS: Record<Situation, string> = {
  'accepted-offer': 'I accepted another position',
  'not-the-right-fit': 'It is not the right fit after a closer look',
  'personal-reasons': 'Personal or scheduling reasons',
};

const sets = new Map<DraftKind, TemplateSet>();

function templates(kind: DraftKind): TemplateSet {
  const known = sets.get(kind) ?? templateSet(kind, { plainText: true });
  sets.set(kind, known);
  return known;
}

/**
 * The words of a draft from what is known of the interview; what is not known is worded around.
 * @param now epoch ms: a start that has passed is not mentioned
 */
export function composeWords(
  interview: Interview,
  kind: DraftKind,
  situation: string,
  ownerName: string | null,
  now: number,
): Pick<Draft, 'to' | 'subject' | 'text'> {
  const { facts } = interview;
  const rendered = splitSubject(
    templates(kind).render(`${situation}.en`, {
      firstName: firstName(facts.recruiterName?.value),
      company: facts.company?.value ?? null,
      role: facts.role?.value ?? null,
      when: slot(facts, now),
      acceptedOffer: interview.drafts.some(
        (draft) => draft.state === 'sent' && draft.situation === 'accepted-offer',
      ),
      ownerName,
    }),
  );
  return {
    to: { name: facts.recruiterName?.value ?? null, address: facts.recruiterEmail?.value ?? null },
    subject: threadSubject(interview) ?? rendered.subject,
    text: rendered.text.replace(/\n{3,}/g, '\n\n'),
  };
}

/**
 * The slot as the recruiter knows it. The zone is said only where somebody wrote it as a place: a calendar's
 * zone stands for many ("W. Europe Standard Time" is Berlin's and Oslo's), and an offset is no way to speak.
 */
function slot({ start, timeZone }: Facts, now: number): string | null {
  if (!start || Date.parse(start.value) <= now) return null;
  const written = timeZone && timeZone.evidence.where !== 'invite';
  return written
    ? spokenTime(start.value, timeZone.value)
    : spokenWallClock(start.value, timeZone?.value ?? null);
}

/** "Re: " and the original's subject keeps the recruiter's thread together (RFC 5322 §3.6.5). */
function threadSubject(interview: Interview): string | null {
  const original = interview.messages.findLast((message) => message.subject && message.from);
  return original?.subject ? `Re: ${original.subject}` : null;
}

/** A draft that waits for the owner. `id` is a ULID, `at` an ISO 8601 instant in UTC. */
export function newDraft(
  id: string,
  kind: DraftKind,
  situation: string,
  words: Pick<Draft, 'to' | 'subject' | 'text'>,
  acceptanceId: string | null,
  at: string,
): Draft {
  return {
    ...words,
    id,
    kind,
    channel: 'email',
    state: 'waiting',
    situation,
    language: 'en',
    revision: 1,
    edited: false,
    acceptanceId,
    createdAt: at,
    remindedAt: null,
    claimedAt: null,
    sentAt: null,
    messageId: null,
    failure: null,
  };
}
