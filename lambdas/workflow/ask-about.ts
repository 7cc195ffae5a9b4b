import { spokenMailbox } from '../draft/words.ts';
import { type Interview, opensInterview, title } from '../interview/interview.ts';
import type { Kind, Reading } from '../mail/reading.ts';
import type { RequestInNote } from '../send/notices.ts';
import type { Answer, MessageRecord } from '../store/messages.ts';
import { spokenKind } from './kind-words.ts';
import { keyOfPart } from './part-key.ts';
import type { Desk } from './services.ts';
import { tellOwner, urlTo } from './tell-owner.ts';

/** What a message reads most like: "a rejection from Tarnsoft". */
export const guessOf = ({ kind, facts }: Reading): string => spokenKind(kind, facts.company?.value);

/** The answers to "Is this about an interview?", in their order. */
export const ANSWERS: readonly Answer[] = ['interview', 'rejection', 'offer', 'application', 'nothing'];

/** Those that are offered: an application only where it reads like one. */
export const offeredFor = (reading: Pick<Reading, 'kind'>): Answer[] =>
  ANSWERS.filter((says) => says !== 'application' || likeliestAnswer(reading) === 'application');

const LABELS: Record<Answer, string> = {
  interview: 'An interview',
  rejection: 'A rejection',
  offer: 'An offer',
  application: 'An application that has arrived',
  nothing: 'Nothing to do with it',
};

/** How an answer is called; of a message that may cancel, what ends the interview is a cancellation. */
export const labelOf = (says: Answer, { kind }: Pick<Reading, 'kind'>): string =>
  says === 'rejection' && kind === 'interview-cancelled' ? 'A cancellation' : LABELS[says];

/** One word for each answer, and the two for what ends: what a mail asks the owner to choose from. */
const ASKED = ['interview', 'rejection', 'cancellation', 'offer', 'application', 'nothing'];

/** The words as a sentence lists them: “interview”, “rejection” or “nothing”. */
export const WORDS_TO_CHOOSE = ASKED.map((word) => `“${word}”`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

/** The answer that is the guess. */
export function likeliestAnswer({ kind }: Pick<Reading, 'kind'>): Answer {
  if (kind === 'offer') return 'offer';
  if (kind === 'application-received') return 'application';
  if (kind === 'rejection' || kind === 'interview-cancelled') return 'rejection';
  return opensInterview(kind) ? 'interview' : 'nothing';
}

/** The reading as if its kind had been sure to be what the owner says. */
export function readAs(reading: Reading, says: Exclude<Answer, 'nothing'>): Reading {
  const { unasked: _, ...rest } = reading;
  const { kind, facts, kindEvidence } = rest;
  const isGuess = likeliestAnswer(reading) === says;
  const fixed = facts.start ?? facts.localStart;
  const kinds: Record<typeof says, Kind> = {
    interview: fixed ? 'interview-scheduled' : 'interview-invitation',
    rejection: 'rejection',
    offer: 'offer',
    application: 'application-received',
  };
  return {
    ...rest,
    kind: isGuess ? kind : kinds[says],
    kindEvidence: isGuess ? kindEvidence : null,
    sure: true,
  };
}

const MOST_QUOTED = 300;

/**
 * The sentence that makes a message what it is, else how it begins; for what a calendar says in its own terms
 * its subject. Of a message that is nothing but files there is none: its subject is said beside it.
 */
export function sentenceOf({ kindEvidence, original }: Reading): string | null {
  if (original.files) return null;
  const said = kindEvidence?.where === 'invite' ? original.subject : kindEvidence?.words;
  const words = (said || original.text || (original.subject ?? '')).replace(/\s+/g, ' ').trim();
  return (words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words) || null;
}

/** A message that the owner is asked about. */
interface Asked {
  record: MessageRecord;
  part: number;
  reading: Reading;
  /** The interviews that it may be about. */
  candidates: Interview[];
  /** What the owner's note above it asks for. */
  request: RequestInNote | null;
}

/**
 * Asks the owner what a message is; until they have said, nothing follows from it. Each answer leads to the
 * message's page with that answer ready: a link changes nothing by itself. The question is kept before it is
 * mailed, so that it is not lost with its mail, and what was said there of the message is kept with its record.
 */
export async function askAbout(
  desk: Desk,
  { record, part, reading, candidates, request }: Asked,
): Promise<void> {
  const { services, profile, now } = desk;
  const { kind, sure, kindEvidence } = reading;
  const messageKey = keyOfPart(record.key, part);
  const question = { messageKey, subject: reading.original.subject, from: reading.original.from };
  await services.messages.keepQuestion(
    profile.ownerId,
    { ...question, askedAt: new Date(now).toISOString() },
    now,
  );
  record.asked = [
    ...(record.asked ?? []).filter((it) => it.part !== part),
    { part, kind, sure, kindEvidence },
  ];
  const url = await urlTo(desk, { opens: 'message', messageKey });
  const { from, subject } = reading.original;
  const likeliest = likeliestAnswer(reading);
  await tellOwner(desk, 'asked', {
    subject,
    from: from && (spokenMailbox(from) ?? from.name),
    words: sentenceOf(reading),
    guess: guessOf(reading),
    second: reading.kindBy === 'second',
    sure: reading.sure,
    isOther: kind === 'other',
    choice: WORDS_TO_CHOOSE,
    candidates: candidates.map(title),
    conflicts: reading.conflicts,
    request,
    likeliest: { label: labelOf(likeliest, reading), url: `${url}?answer=${likeliest}` },
    others: offeredFor(reading)
      .filter((says) => says !== likeliest)
      .map((says) => ({
        label: labelOf(says, reading),
        url: `${url}?answer=${says}`,
      })),
    about: { messageKey },
  });
}
