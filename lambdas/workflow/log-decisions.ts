import type { Draft, DraftState } from '../interview/draft.ts';
import { type Interview, opensInterview } from '../interview/interview.ts';
import { type Decision, type Ids, log, mailId } from '../log.ts';
import type { OwnedItems } from '../store/owned-items.ts';

/**
 * The interviews of a table, with a line in the log for each decision that a write has made: whatever
 * function, page or mail it comes from, none is forgotten, and none is told that was not written.
 */
export function logDecisions(interviews: OwnedItems<Interview>): OwnedItems<Interview> {
  return {
    ...interviews,
    async create(interview) {
      await interviews.create(interview);
      logBetween(null, interview);
    },
    async update(ownerId, id, change, known) {
      let tried: [Interview, Interview] | null = null;
      const after = await interviews.update(
        ownerId,
        id,
        (before) => {
          const changed = change(before);
          tried = [before, changed];
          return changed;
        },
        known,
      );
      if (after && tried) logBetween(...(tried as [Interview, Interview]));
      return after;
    },
  };
}

/** What was decided between two versions of an interview; of a new one, with it. */
export function decisionsBetween(before: Interview | null, after: Interview): [Decision, Ids][] {
  if (before === after) return [];
  const ids = { owner: after.ownerId, interview: after.id, correlation_id: correlationOf(after) };
  const all: [Decision, Ids][] = [];
  const decided = (did: Decision, more: Ids = {}) => all.push([did, { ...ids, state: after.state, ...more }]);
  const newest = after.messages.at(-1);
  if (newest && after.messages.length > (before?.messages.length ?? 0))
    decided('recorded', { mail: mailId(newest.rawKey), kind: newest.kind });
  if (after.state !== before?.state && (after.state === 'accepted' || after.state === 'closed'))
    decided(after.state);
  for (const draft of after.drafts) {
    const did = decisionOn(
      before?.drafts.find(({ id }) => id === draft.id),
      draft,
    );
    const sentAs = did === 'drafted' ? null : draft.sentAs.at(-1);
    const sent = sentAs ? { ses_message_id: sentAs.replace(/^<|@.*$/g, '') } : {};
    if (did) decided(did, { draft: draft.id, kind: draft.kind, state: draft.state, ...sent });
  }
  return all;
}

function logBetween(before: Interview | null, after: Interview): void {
  for (const [did, ids] of decisionsBetween(before, after)) log(did, ids);
}

/**
 * The mail that an interview began with. It is kept with its messages already, so that each later event of
 * its letters, a bounce too, finds it without a read or a write of its own.
 */
function correlationOf({ messages }: Interview): string | null {
  const first = messages.find(({ kind }) => opensInterview(kind)) ?? messages[0];
  return first ? mailId(first.rawKey) : null;
}

function decisionOn(before: Draft | undefined, after: Draft): Decision | null {
  if (!before) return 'drafted';
  if (before.state === after.state) return heardOf(before, after);
  if (after.state === 'sent' && !after.messageId) return 'sent-by-owner';
  const known = CAME_FROM[after.state]?.[before.state];
  return known === undefined ? CAME_TO[after.state] : known;
}

/** What the other side said of a letter that was sent. */
function heardOf(before: Draft, after: Draft): Decision | null {
  if (before.state !== 'sent' || after.state !== 'sent') return null;
  if (after.complainedAt && !before.complainedAt) return 'complained';
  return after.deliveredAt && !before.deliveredAt ? 'delivered' : null;
}

/** What it means that a letter has come to a state. */
const CAME_TO: Record<DraftState, Decision | null> = {
  waiting: null,
  approved: 'approved',
  sending: 'approved',
  sent: 'sent',
  failed: 'failed',
  unknown: 'unknown',
  discarded: 'discarded',
};

/** And where that depends on the state before. */
const CAME_FROM: Partial<Record<DraftState, Partial<Record<DraftState, Decision | null>>>> = {
  waiting: { approved: 'taken-back' },
  sending: { approved: null },
  approved: { sending: 'put-off' },
  failed: { sent: 'bounced' },
};
