import { spokenDay } from '../draft/words.ts';
import { waits } from '../interview/draft.ts';
import { type Interview, title } from '../interview/interview.ts';
import { proposeReply } from '../interview/situations.ts';
import { callsFirst, momentOf } from '../interview/standing.ts';
import { addDraft } from '../interview/transitions.ts';
import type { Reading } from '../mail/reading.ts';
import type { Desk } from './services.ts';
import { mailOwner, tellOwner, toDraft, toInterview, urlsTo, wordsOf } from './tell-owner.ts';
import { draftFor } from './write-draft.ts';

/** The draft that waits to answer a recruiter's answer, if any. */
const waitingReply = ({ drafts }: Interview) =>
  drafts.find((draft) => draft.kind === 'reply' && waits(draft));

/**
 * A recruiter answered a withdrawal: a reply is drafted where one is expected. A mere acknowledgement needs
 * none, and a machine expects none. While the owner asks to be considered again, "my decision is final" must
 * not wait beside it.
 * @param id a ULID for the draft
 */
export function draftAnswer(
  interview: Interview,
  reading: Reading,
  { desk: { profile, now }, id }: { desk: Desk; id: string },
): Interview {
  const expected =
    reading.kind === 'recruiter-reply' && reading.reply !== 'acknowledgement' && !reading.signs?.automatic;
  const asksAgain = interview.drafts.some((draft) => draft.kind === 'reopen' && waits(draft));
  if (!expected || asksAgain || interview.state !== 'withdrawn' || waitingReply(interview)) return interview;
  const occasion = { kind: 'reply', situation: proposeReply(reading.reply ?? 'other') } as const;
  return addDraft(interview, draftFor(interview, { profile, occasion }, { id, now, acceptanceId: null }));
}

/** Tells the owner what the recruiter answered, with the reply that was drafted, or that none is needed. */
export async function tellAnswered(
  desk: Desk,
  { reading, interview, few }: { reading: Reading; interview: Interview; few: boolean },
): Promise<void> {
  const automatic = reading.signs?.automatic ?? false;
  const reply = automatic ? undefined : waitingReply(interview);
  const urlOf = await urlsTo(desk, [toInterview(interview), ...(reply ? [toDraft(interview, reply)] : [])]);
  const instead = reading.signs?.instead ?? null;
  const context = {
    title: title(interview),
    from: reading.original.from?.name ?? reading.original.from?.address ?? null,
    automatic,
    backOn: reading.signs?.backOn ? spokenDay(`${reading.signs.backOn.slice(0, 10)}T12:00:00Z`, 'UTC') : null,
    instead: instead && (instead.name ?? instead.address),
    insteadAt: instead?.name ? instead.address : null,
    soon: automatic && callsFirst(interview, momentOf(desk)),
    phone: interview.facts.recruiterPhone?.value ?? null,
    acknowledges: reading.reply === 'acknowledgement',
    asks: {
      why: reading.reply === 'asks-why',
      renegotiates: reading.reply === 'renegotiates',
      referral: reading.reply === 'asks-for-referral',
      open: reading.reply === 'keeps-options-open',
    },
    draft: reply ? { ...wordsOf(reply), url: urlOf(toDraft(interview, reply)) } : null,
    url: urlOf(toInterview(interview)),
    about: { interviewId: interview.id },
  };
  await (few ? mailOwner : tellOwner)(desk, 'answered', context);
}
