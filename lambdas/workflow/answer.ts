import { spokenDay } from '../draft/words.ts';
import { waits } from '../interview/draft.ts';
import { type Interview, title } from '../interview/interview.ts';
import { proposeReply } from '../interview/situations.ts';
import { callsFirst } from '../interview/standing.ts';
import { addDraft } from '../interview/transitions.ts';
import type { Reading } from '../mail/reading.ts';
import type { Desk } from './services.ts';
import { tellOwner, urlsTo } from './tell-owner.ts';
import { draftFor } from './write-draft.ts';

/** The draft that waits to answer a recruiter's answer, if any. */
const waitingReply = ({ drafts }: Interview) =>
  drafts.find((draft) => draft.kind === 'reply' && waits(draft));

/**
 * A recruiter answered a withdrawal: a reply is drafted where one is expected. A mere acknowledgement needs none, and a machine
 * expects none. While the owner asks to be considered again, "my decision is final" must not wait beside it.
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
  { services, profile, now }: Desk,
  { reading, interview }: { reading: Reading; interview: Interview },
): Promise<void> {
  const { ownerId, timeZone } = profile;
  const automatic = reading.signs?.automatic ?? false;
  const reply = automatic ? undefined : waitingReply(interview);
  const [url, draftUrl] = await urlsTo(
    services,
    ownerId,
    [
      { opens: 'interview', interviewId: interview.id },
      ...(reply ? [{ opens: 'draft', interviewId: interview.id, draftId: reply.id } as const] : []),
    ],
    now,
  );
  const instead = reading.signs?.instead ?? null;
  const context = {
    title: title(interview),
    from: reading.original.from?.name ?? reading.original.from?.address ?? null,
    automatic,
    backOn: reading.signs?.backOn ? spokenDay(`${reading.signs.backOn.slice(0, 10)}T12:00:00Z`, 'UTC') : null,
    instead: instead && (instead.name ?? instead.address),
    insteadAt: instead?.name ? instead.address : null,
    soon: automatic && callsFirst(interview, { now, timeZone }),
    phone: interview.facts.recruiterPhone?.value ?? null,
    acknowledges: reading.reply === 'acknowledgement',
    asks: {
      why: reading.reply === 'asks-why',
      renegotiates: reading.reply === 'renegotiates',
      referral: reading.reply === 'asks-for-referral',
      open: reading.reply === 'keeps-options-open',
    },
    draft: reply
      ? {
          to: reply.to.address,
          subject: reply.subject,
          text: reply.text,
          url: draftUrl,
        }
      : null,
    url,
  };
  await tellOwner(services, profile, 'answered', context, now, { interviewId: interview.id });
}
