import { type Did, type Interview, type MessageRef, title } from '../interview/interview.ts';
import { DAY_MS, momentOf } from '../interview/standing.ts';
import type { Reading } from '../mail/reading.ts';
import { noticeFacts } from '../send/notice-facts.ts';
import type { RequestInNote } from '../send/notices.ts';
import type { Desk } from './services.ts';
import { tellOwner, toInterview, urlTo } from './tell-owner.ts';
import { tellRecorded } from './tell-recorded.ts';
import { waitsFor } from './what-waits.ts';

/** A message by the owner's own hand that left its process an application, or closed one. */
interface Kept {
  reading: Reading;
  interview: Interview;
  /** All interviews from before it. */
  interviews: Interview[];
  message: MessageRef;
  done: Did;
  /** What the owner's note above it asks for: it is always answered. */
  request: RequestInNote | null;
}

/**
 * Answers what the owner has passed on or written about an application. There is no mail for each: the first
 * of a day says that further ones are kept as quietly. Their own words, and a no, are always answered.
 */
export async function tellApplication(desk: Desk, kept: Kept): Promise<void> {
  const { reading, interview, interviews, message, request } = kept;
  if (interview.state === 'closed')
    return tellRecorded(desk, {
      ...{ reading, interview, done: { ...kept.done, happened: 'closed' }, candidates: [] },
      ...{ draftId: '', few: false, link: null },
    });
  if (!reading.note && !request && isFurther(interviews, message, desk.now)) return;
  await tellOwner(desk, 'application', {
    title: title(interview),
    facts: noticeFacts(interview, momentOf(desk)),
    request,
    waits: waitsFor(interview, reading, momentOf(desk)),
    withoutRole: interview.facts.role === undefined,
    url: await urlTo(desk, toInterview(interview)),
    about: { interviewId: interview.id },
  });
}

/** Whether another application was kept within a day. */
const isFurther = (interviews: Interview[], { key }: MessageRef, now: number): boolean =>
  interviews
    .flatMap(({ messages }) => messages)
    .some(
      (other) =>
        other.key !== key &&
        other.kind === 'application-received' &&
        now - Date.parse(other.receivedAt) < DAY_MS,
    );
