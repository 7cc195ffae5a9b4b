import { type Interview, isApplication } from '../interview/interview.ts';

/**
 * Whether LinkedIn is the way to reach the recruiter: no address that a person reads is known, but a profile
 * is or the message came through LinkedIn. Who confirms an application there is a machine.
 */
export function goesByLinkedIn({
  facts,
  messages,
  kind,
}: Pick<Interview, 'facts' | 'messages' | 'kind'>): boolean {
  if (facts.recruiterEmail || isApplication({ kind })) return false;
  const throughLinkedIn = messages.some(({ from }) =>
    /@(?:[\w-]+\.)*linkedin\.com$/i.test(from?.address ?? ''),
  );
  return facts.recruiterLinkedIn !== undefined || throughLinkedIn;
}
