import { proposeWithdrawal } from '../draft/situations.ts';
import { type Interview, StateError, title } from '../interview/interview.ts';
import type { Mail } from '../mail/mime.ts';
import { interviewNamedBy } from '../send/notice.ts';
import type { Profile } from '../store/owners.ts';
import { acceptOffer } from './accept.ts';
import { stopNudges, withdraw } from './owner-actions.ts';
import type { Services } from './services.ts';
import { tellOwner, urlTo } from './tell-owner.ts';

const WORDS = ['accepted', 'withdraw', 'stop'] as const;

/** What the owner asks for by a plain reply to a notice; `word` is null when the reply says something else. */
export interface Command {
  interviewId: string;
  word: (typeof WORDS)[number] | null;
}

/**
 * The command in an owner's mail: it answers a notice about one interview, which its recipient names, and its first
 * line is one of the words and nothing else. A forward sent to that address is no command.
 */
export function commandOf(mail: Mail, recipients: string[]): Command | null {
  const interviewId = recipients.map(interviewNamedBy).find((id) => id !== null);
  if (!interviewId) return null;
  if (mail.attached.length || /^(?:fwd?|wg|tr|rv|i|enc|doorst)\s*:/i.test(mail.subject ?? '')) return null;
  const first = mail.text
    .split('\n')
    .map((line) => line.trim())
    .find(Boolean);
  const said = (first ?? '').toLowerCase().replace(/[.!]+$/, '');
  return { interviewId, word: WORDS.find((word) => word === said) ?? null };
}

/**
 * Does what a reply asks for, and says what was done. Nothing goes to a recruiter by a reply: a withdrawal is written
 * and waits for approval on its page.
 * @param id a ULID for what the command makes; the same for a repetition
 * @param now epoch ms
 */
export async function obey(
  services: Services,
  profile: Profile,
  { interviewId, word }: Command,
  id: string,
  now: number,
): Promise<void> {
  const interview = await services.interviews.get(profile.ownerId, interviewId);
  const answer = (done: string, draft: object | null = null) =>
    tellDone(services, profile, interview, done, draft, now);
  if (!interview) return answer('I do not know that interview any more, so nothing was changed.');
  try {
    switch (word) {
      case 'accepted':
        await acceptOffer(services, profile, id, interviewId, now);
        return;
      case 'withdraw': {
        const situation = proposeWithdrawal(interview, profile.timeZone, now);
        const draft = await withdraw(services, profile, interviewId, situation, now);
        const scope = { opens: 'draft', interviewId, draftId: draft.id } as const;
        const url = await urlTo(services, profile.ownerId, scope, now);
        return answer('Here is a short withdrawal. Nothing is sent before you approve it.', {
          to: draft.to.address,
          subject: draft.subject,
          text: draft.text,
          url,
        });
      }
      case 'stop':
        await stopNudges(services, profile, interviewId, now);
        return answer('There will be no more reminders to say hello to this contact.');
      default:
        return answer(
          'I did not understand your reply, so nothing was changed. A reply to me can be one word: “accepted”, “withdraw” or “stop”. To pass on a recruiter’s mail, forward it.',
        );
    }
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    return answer(`Nothing was changed. ${error.message}`);
  }
}

async function tellDone(
  services: Services,
  profile: Profile,
  interview: Interview | null,
  done: string,
  draft: object | null,
  now: number,
): Promise<void> {
  const url = interview
    ? await urlTo(services, profile.ownerId, { opens: 'interview', interviewId: interview.id }, now)
    : await urlTo(services, profile.ownerId, { opens: 'home' }, now);
  const context = { title: interview ? title(interview) : 'your reply', done, draft, url };
  await tellOwner(services, profile, 'answer', context, now, interview?.id ?? null);
}
