import type { toContract } from '../../lambdas/mail/contract.ts';

export type Contract = ReturnType<typeof toContract>;
/** A fact as one text; null where nothing is said. */
export type Value = string | null;
type Facts = Record<string, (contract: Contract) => Value>;

/** An instant in one form, whatever its offset; a wall clock as it is. */
export function instant(time: Value | undefined): Value {
  if (!time) return null;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? new Date(time).toISOString() : time;
}

/** What the mail around the message says. */
export const ENVELOPE: Facts = {
  'forward.style': ({ forward }) => forward.style,
  'forward.by': ({ forward }) => forward.by?.address ?? null,
  'forward.note': ({ forward }) => forward.note,
  'original.from': ({ original }) => original.from && `${original.from.name} <${original.from.address}>`,
  'original.replyTo': ({ original }) => original.replyTo?.address ?? null,
  'original.subject': ({ original }) => original.subject,
  'original.date': ({ original }) => original.date,
  'original.messageId': ({ original }) => original.messageId,
};

/** What the message is about. */
export const MESSAGE: Facts = {
  kind: ({ kind }) => kind,
  reply: ({ reply }) => reply,
};

export const INTERVIEW: Facts = {
  company: ({ interview }) => interview?.company ?? null,
  role: ({ interview }) => interview?.role ?? null,
  'recruiter.name': ({ interview }) => interview?.recruiter.name ?? null,
  'recruiter.email': ({ interview }) => interview?.recruiter.email ?? null,
  'recruiter.phone': ({ interview }) => interview?.recruiter.phone ?? null,
  start: ({ interview }) => instant(interview?.start),
  end: ({ interview }) => instant(interview?.end),
  timeZone: ({ interview }) => interview?.timeZone ?? null,
  options: ({ interview }) => (interview?.options.length ? interview.options.map(instant).join(' ') : null),
  format: ({ interview }) => interview?.format ?? null,
  location: ({ interview }) => interview?.location ?? null,
  meetingUrl: ({ interview }) => interview?.meetingUrl ?? null,
  calendarUid: ({ interview }) => interview?.calendarUid ?? null,
};

/** Facts that the batches tell and the fixtures, which are older, do not. */
export const LATER: Facts = {
  startLocal: ({ interview }) => interview?.startLocal ?? null,
  timeZoneFrom: ({ interview }) => interview?.timeZoneFrom ?? null,
  answerBy: ({ interview }) => interview?.answerBy ?? null,
  withdrawUrl: ({ interview }) => interview?.withdrawUrl ?? null,
  spokenBefore: ({ interview }) => (interview?.spokenBefore ? 'true' : null),
};
