import { factRows, missingFacts, whenAndHowSoon } from '../draft/fact-rows.ts';
import { spokenDate } from '../draft/words.ts';
import type { Draft } from '../interview/draft.ts';
import type { Interview } from '../interview/interview.ts';
import { standing } from '../interview/standing.ts';
import type { Facts, Mailbox, Original } from '../mail/reading.ts';
import { ownAddresses } from '../send/around.ts';
import type { Profile } from '../store/owners.ts';
import { loadReader } from '../workflow/load-reader.ts';
import { correctionFields } from './corrections.ts';
import { markEvidence } from './marked.ts';
import type { PageFrame } from './render.ts';
import { homePath, type Visit } from './visit.ts';

/** What several pages have in common. */

/** What an action that failed gives back to its page, so that nothing typed is lost. */
export interface Again {
  message?: string | null;
  error?: string | null;
  /** The refused values of the form. */
  typed?: Record<string, string>;
  /** The form they belong to. */
  form?: string;
}

export const frame = (visited: Visit, pageTitle: string, again: Again): PageFrame => ({
  title: pageTitle,
  message: again.message ?? null,
  error: again.error ?? null,
  home: homePath(visited),
});

/** The URL of each action of the page that is shown. */
export const actionsOf = ({ path }: Visit, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, `${path}/${name}`]));

/** An interview's state as a label and a sentence. */
export const STATES: Record<Interview['state'], [string, string]> = {
  pending: ['Pending', 'Nothing has been decided yet.'],
  accepted: ['Accepted', 'Congratulations, you took this offer.'],
  withdrawing: ['Withdrawing', 'A withdrawal is written; it goes out once you approve it.'],
  withdrawn: ['Withdrawn', 'The recruiter has your withdrawal.'],
  closed: ['Closed', 'There is nothing left to do.'],
};

/** A draft's state as a label and a sentence. */
export function draftState(draft: Draft): [string, string] {
  switch (draft.state) {
    case 'waiting':
      return ['Waiting for you', 'Nothing is sent before you approve it.'];
    case 'approved':
      return draft.attempts
        ? [
            'Approved',
            'The mail service was busy. It is tried again by itself; until then you can take it back.',
          ]
        : ['Approved', 'It leaves in a moment. Until then you can take it back.'];
    case 'sending':
      return ['Being sent', 'It is on its way at this moment. Please look again in a few minutes.'];
    case 'sent':
      return [
        'Sent',
        !draft.messageId
          ? 'You sent it yourself.'
          : draft.deliveredAt
            ? 'It has been delivered, and a copy went to you.'
            : 'It has been sent, and a copy went to you.',
      ];
    case 'discarded':
      return ['Discarded', `It was not sent and will not be${draft.because ? `: ${draft.because}` : ''}.`];
    case 'failed':
      return [
        'Not sent',
        `It did not arrive: ${draft.failure ?? 'no reason given'}. You can correct it and approve it again.`,
      ];
    case 'unknown':
      return [
        'Outcome unknown',
        'The mail service did not answer, so it may or may not have been sent. It is not sent again by itself. If the recruiter has it, mark it as sent; if not, discard it and write it anew.',
      ];
  }
}

export const spokenMailbox = ({ name, address }: Mailbox) =>
  name && address ? `${name} <${address}>` : (address ?? null);

/** The facts with their evidence, and the form that corrects them. */
export function facts(visited: Visit, interview: Pick<Interview, 'facts' | 'kind'>, again: Again) {
  const correcting = again.form === 'correct';
  return {
    facts: factRows(interview, visited.profile.timeZone),
    missing: missingFacts(interview),
    correcting,
    correctLabel: 'Save corrections',
    fields: correctionFields(interview.facts, visited.profile.timeZone, correcting ? again.typed : {}),
  };
}

/** The offer that the owner has accepted already, in words; null where none stands. */
export const standingOffer = ({ accepted = [] }: Profile): string | null => {
  const offer = accepted.at(-1);
  return offer ? (offer.title ?? 'an offer from somewhere else') : null;
};

/** What only the owner can say of an interview, each with its answers; all null where nothing is asked. */
export function questions({ profile, now }: Visit, interview: Interview) {
  const { timeZone } = profile;
  const open = interview.state === 'pending' || interview.state === 'withdrawing';
  const passed = open && standing(interview, { now, timeZone }) === 'passed';
  return {
    attended: passed ? { when: whenAndHowSoon(interview, { now, timeZone }) } : null,
    contact: interview.newContact
      ? { ...interview.newContact, recorded: interview.facts.recruiterEmail?.value ?? null }
      : null,
    closing: interview.closing
      ? { ...interview.closing, rejects: interview.closing.because === 'rejected' }
      : null,
  };
}

/** The original of an interview's newest message, with what was read from it marked; null when it is no longer kept. */
export async function originalOf({ services, profile }: Visit, { messages, facts }: Interview) {
  const { rawKey, part = 0 } = messages.at(-1) ?? {};
  const raw = rawKey ? await services.rawMail.get(rawKey) : null;
  if (!raw) return null;
  const { decode, readAll } = await loadReader();
  const own = ownAddresses(profile, services.senderAddress);
  const reading = (await readAll(await decode(raw), { own }))[part];
  return reading ? spokenOriginal(reading.original, facts) : null;
}

export const spokenOriginal = ({ from, date, subject, text }: Original, facts: Facts) => ({
  from: from && spokenMailbox(from),
  date: date && spokenDate(date),
  subject,
  stretches: markEvidence(text, facts),
});
