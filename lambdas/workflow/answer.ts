import { composeWords, newDraft } from '../draft/compose.ts';
import { proposeReply } from '../draft/situations.ts';
import { type Interview, languageOf, title, waits } from '../interview/interview.ts';
import { addDraft } from '../interview/transitions.ts';
import type { Reading } from '../mail/reading.ts';
import type { Profile } from '../store/owners.ts';
import type { Services } from './services.ts';
import { tellOwner, urlsTo } from './tell-owner.ts';

/** The draft that waits to answer a recruiter's answer, if any. */
const waitingReply = ({ drafts }: Interview) =>
  drafts.find((draft) => draft.kind === 'reply' && waits(draft));

/**
 * A recruiter answered a withdrawal: a reply is drafted where one is expected. A mere acknowledgement needs none.
 * @param draftId a ULID for the draft
 * @param now epoch ms
 */
export function draftAnswer(
  interview: Interview,
  reading: Reading,
  draftId: string,
  profile: Profile,
  now: number,
): Interview {
  const expected = reading.kind === 'recruiter-reply' && reading.reply !== 'acknowledgement';
  if (!expected || interview.state !== 'withdrawn' || waitingReply(interview)) return interview;
  const request = {
    kind: 'reply',
    situation: proposeReply(reading.reply ?? 'other'),
    language: profile.language ?? languageOf(interview),
  } as const;
  const words = composeWords(interview, request, profile, now);
  return addDraft(interview, newDraft(draftId, request, interview, words, null, new Date(now).toISOString()));
}

/** Tells the owner what the recruiter answered, with the reply that was drafted, or that none is needed. */
export async function tellAnswered(
  services: Services,
  profile: Profile,
  reading: Reading,
  interview: Interview,
  now: number,
): Promise<void> {
  const { ownerId } = profile;
  const reply = waitingReply(interview);
  const [url, draftUrl] = await urlsTo(
    services,
    ownerId,
    [
      { opens: 'interview', interviewId: interview.id },
      ...(reply ? [{ opens: 'draft', interviewId: interview.id, draftId: reply.id } as const] : []),
    ],
    now,
  );
  const context = {
    title: title(interview),
    from: reading.original.from?.name ?? reading.original.from?.address ?? null,
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
  await tellOwner(services, profile, 'answered', context, now, interview.id);
}
