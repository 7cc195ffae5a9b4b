import { factRows, missingFacts } from '../draft/fact-rows.ts';
import { type Interview, openDraft, opensInterview, title } from '../interview/interview.ts';
import type { Kind, Reading } from '../mail/reading.ts';
import type { MessageRecord } from '../store/messages.ts';
import type { Profile } from '../store/owners.ts';
import type { Services } from './services.ts';
import { tellOwner, urlsTo, urlTo } from './tell-owner.ts';

/** What a message did, as the notice says it. */
const HAPPENED = ['recorded', 'updated', 'unchanged', 'closed', 'kept'] as const;
export type Happened = (typeof HAPPENED)[number];

export function happenedTo(before: Interview, after: Interview, reading: Reading): Happened {
  if (after.state === 'closed' && before.state !== 'closed') return 'closed';
  if (!opensInterview(reading.kind)) return 'kept';
  const said = (interview: Interview) =>
    JSON.stringify(factRows(interview).map(({ label, value }) => [label, value]));
  return said(before) === said(after) && before.kind === after.kind && before.state === after.state
    ? 'unchanged'
    : 'updated';
}

/** Tells the owner what was read, what is missing, and what can be done. */
export async function tellRecorded(
  services: Services,
  profile: Profile,
  reading: Reading,
  interview: Interview,
  candidates: Interview[],
  all: Interview[],
  happened: Happened,
  now: number,
): Promise<void> {
  const accepted = all.find(({ state, id }) => state === 'accepted' && id !== interview.id);
  const waiting = openDraft(interview);
  const scope = { opens: 'interview', interviewId: interview.id } as const;
  const [url, home] = await urlsTo(services, profile.ownerId, [scope, { opens: 'home' }], now);
  const context = {
    title: title(interview),
    ...Object.fromEntries(HAPPENED.map((name) => [name, name === happened])),
    offer: reading.kind === 'offer',
    rescheduled: reading.kind === 'interview-rescheduled',
    rejected: interview.closedBecause === 'rejected',
    pending: interview.state === 'pending',
    withdrawn: interview.state === 'withdrawn',
    waiting: waiting?.state === 'waiting' ? { edited: waiting.edited } : null,
    accepted: accepted && interview.state === 'pending' ? title(accepted) : null,
    facts: factRows(interview),
    missing: missingFacts(interview),
    conflicts: reading.conflicts,
    rounds: interview.invitations.length > 1 ? interview.invitations.length : null,
    candidates: candidates.map(title),
    links: {
      open: url,
      accept: `${url}#accept`,
      correct: `${url}#correct`,
      withdraw: `${url}#withdraw`,
      dismiss: `${url}#dismiss`,
    },
    home,
  };
  await tellOwner(services, profile, 'recorded', context, now, interview.id);
}

const WHY_NOT: Partial<Record<Kind, string>> = {
  rejection: 'it reads like a rejection, and no recorded interview matches it',
  'interview-cancelled': 'it cancels an interview, and no recorded interview matches it',
  'application-received': 'it only confirms that your application arrived',
  outreach: 'it asks whether you are interested, and no interview is planned yet',
  'recruiter-reply': 'it answers a withdrawal, and no recorded interview matches it',
};

/** Tells the owner honestly why a message was not recorded, with the way to record it anyway. */
export async function tellNotRecorded(
  services: Services,
  profile: Profile,
  record: MessageRecord,
  reading: Reading | null,
  now: number,
): Promise<void> {
  const empty = reading !== null && !reading.original.text && !reading.invitations.length;
  const why = !reading
    ? 'it is no mail that can be read'
    : empty
      ? 'it is empty'
      : (WHY_NOT[reading.kind] ?? 'it does not look like mail about an interview');
  const url = await urlTo(services, profile.ownerId, { opens: 'message', messageKey: record.key }, now);
  await tellOwner(
    services,
    profile,
    'not-recorded',
    { subject: reading?.original.subject ?? null, why, url },
    now,
  );
}
