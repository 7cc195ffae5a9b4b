import type { Interview } from '../interview/interview.ts';

/**
 * Whether LinkedIn is the way to reach the recruiter: no address that a person reads is known, but a profile
 * is or the message came through LinkedIn.
 */
export function goesByLinkedIn({ facts, messages }: Pick<Interview, 'facts' | 'messages'>): boolean {
  if (facts.recruiterEmail) return false;
  const throughLinkedIn = messages.some(({ from }) =>
    /@(?:[\w-]+\.)*linkedin\.com$/i.test(from?.address ?? ''),
  );
  return facts.recruiterLinkedIn !== undefined || throughLinkedIn;
}
