import type { Facts, Invitation, Reading } from '../mail/reading.ts';
import {
  type ClosedBecause,
  type Draft,
  draftOf,
  type Interview,
  isLeaving,
  type MessageRef,
  StateError,
  waits,
} from './interview.ts';

/**
 * Every change of an interview, as pure functions: an interview and what happened in, the next interview out.
 * They throw StateError where the change does not fit the state. `at` is an ISO 8601 instant in UTC.
 */

/** A new pending interview from the first message about it. */
export function open(id: string, ownerId: string, reading: Reading, message: MessageRef): Interview {
  return {
    ownerId,
    id,
    version: 0,
    state: 'pending',
    closedBecause: null,
    kind: reading.kind,
    facts: reading.facts,
    invitations: reading.invitations,
    messages: [message],
    drafts: [],
    history: [{ at: message.receivedAt, what: 'recorded' }],
    acceptanceId: null,
    nudge: null,
    createdAt: message.receivedAt,
  };
}

/**
 * A further message about a known interview: new times replace old ones, gaps are filled, what the owner
 * corrected stays. A calendar update older than the known SEQUENCE changes nothing (RFC 5546 §2.1.4).
 * A closed interview that is invited to again is pending again; one that waits or was sent keeps its state.
 */
export function update(interview: Interview, reading: Reading, message: MessageRef): Interview {
  const invitations = mergeInvitations(interview.invitations, reading.invitations);
  const outdated =
    reading.invitations.length > 0 && invitations.every((event) => !reading.invitations.includes(event));
  const reopened = interview.state === 'closed' && interview.closedBecause !== 'merged';
  const metAt = met(interview, message.receivedAt);
  return {
    ...interview,
    kind: reading.kind,
    state: reopened ? 'pending' : interview.state,
    closedBecause: reopened ? null : interview.closedBecause,
    facts: outdated ? interview.facts : mergeFacts(interview.facts, reading.facts),
    invitations,
    ...(metAt ? { metAt } : {}),
    messages: [...interview.messages, message],
    history: [...interview.history, { at: message.receivedAt, what: `message: ${reading.kind}` }],
  };
}

/** When an interview took place that a newer message follows: the fixed start that has passed by then. */
function met({ facts, metAt }: Interview, receivedAt: string): string | undefined {
  const start = facts.start?.value;
  return start && Date.parse(start) < Date.parse(receivedAt) ? start : metAt;
}

/** A message that is kept with the interview and changes none of its facts. */
export function attach(interview: Interview, message: MessageRef): Interview {
  return {
    ...interview,
    messages: [...interview.messages, message],
    history: [...interview.history, { at: message.receivedAt, what: `message: ${message.kind}` }],
  };
}

/** The process ended; a draft that still waited is discarded. An accepted or withdrawn interview stays so. */
export function close(interview: Interview, because: ClosedBecause, at: string): Interview {
  if (interview.state === 'accepted' || interview.state === 'withdrawn') return interview;
  if (isLeaving(interview)) {
    throw new StateError('A withdrawal for this interview is being sent.');
  }
  return note(
    { ...interview, state: 'closed', closedBecause: because, drafts: withoutWaiting(interview.drafts) },
    at,
    because,
  );
}

export function accept(interview: Interview, acceptanceId: string, at: string): Interview {
  if (interview.acceptanceId === acceptanceId && interview.state === 'accepted') return interview;
  if (interview.state !== 'pending') {
    throw new StateError(`This interview is ${interview.state}; only a pending one can be accepted.`);
  }
  return note({ ...interview, state: 'accepted', acceptanceId }, at, 'offer accepted');
}

/** Back to pending: the offer fell through, a dismissal was a mistake, or a waiting draft is dropped. */
export function reopen(interview: Interview, at: string): Interview {
  if (interview.state === 'pending') return interview;
  if (interview.closedBecause === 'merged')
    throw new StateError('This interview was merged into another one.');
  const busy = interview.drafts.find((draft) =>
    ['approved', 'sending', 'sent', 'unknown'].includes(draft.state),
  );
  if (interview.state === 'withdrawn' || (busy && interview.state === 'withdrawing')) {
    throw new StateError('A withdrawal for this interview has been sent; it cannot be taken back.');
  }
  return note(
    {
      ...interview,
      state: 'pending',
      closedBecause: null,
      acceptanceId: null,
      drafts: withoutWaiting(interview.drafts),
    },
    at,
    'pending again',
  );
}

export function startWithdrawal(interview: Interview, draft: Draft): Interview {
  if (interview.state !== 'pending') {
    throw new StateError(`This interview is ${interview.state}; only a pending one can be withdrawn from.`);
  }
  return note(
    { ...interview, state: 'withdrawing', drafts: [...interview.drafts, draft] },
    draft.createdAt,
    'withdrawal drafted',
  );
}

/** A draft that does not change the interview's state, such as the nudge. */
export function addDraft(interview: Interview, draft: Draft): Interview {
  return note(
    { ...interview, drafts: [...interview.drafts, draft] },
    draft.createdAt,
    `${draft.kind} drafted`,
  );
}

/** Facts that the owner typed: they count as known, and no later message overwrites them. */
export function correct(interview: Interview, corrections: Corrections, at: string): Interview {
  const facts = withoutUndefined({ ...interview.facts, ...corrections });
  return note({ ...interview, facts }, at, 'corrected by you');
}

/** Corrected facts; `undefined` takes a fact away. */
export type Corrections = { [name in keyof Facts]?: Facts[name] | undefined };

/** What may change in a draft while it waits. */
type Rewritable = Pick<
  Draft,
  | 'subject'
  | 'text'
  | 'to'
  | 'situation'
  | 'language'
  | 'reason'
  | 'referral'
  | 'edited'
  | 'aside'
  | 'calledAt'
  | 'personal'
>;

/** Replaces the words of a waiting draft. `revision` is the one that the writer saw. */
export function rewriteDraft(
  interview: Interview,
  draftId: string,
  revision: number,
  words: Partial<Rewritable>,
): Interview {
  const draft = editable(interview, draftId, revision);
  return withDraft(interview, {
    ...draft,
    ...words,
    state: 'waiting',
    failure: null,
    revision: draft.revision + 1,
  });
}

/** The owner's OK: the draft leaves at `leavesAt`, and until then the OK can be taken back. */
export function approveDraft(
  interview: Interview,
  draftId: string,
  revision: number,
  leavesAt: string,
  at: string,
): Interview {
  const draft = editable(interview, draftId, revision);
  return note(
    withDraft(interview, { ...draft, state: 'approved', leavesAt, failure: null }),
    at,
    `${draft.kind} approved`,
  );
}

/** The OK is taken back: the draft waits again. */
export function takeBackApproval(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (draft?.state === 'waiting') return interview;
  if (draft?.state !== 'approved') throw new StateError('It has already left.');
  return note(withDraft(interview, { ...draft, state: 'waiting' }), at, 'approval taken back');
}

/** Takes the draft for sending: from here on nobody else can send it. */
export function claimDraft(interview: Interview, draftId: string, revision: number, at: string): Interview {
  const approved = draftOf(interview, draftId)?.state === 'approved';
  const draft = approved ? (draftOf(interview, draftId) as Draft) : editable(interview, draftId, revision);
  const claimed = withDraft(interview, { ...draft, state: 'sending', claimedAt: at, failure: null });
  return approved ? claimed : note(claimed, at, `${draft.kind} approved`);
}

/**
 * The mail was taken over by SES, or the owner says that they sent it themselves (messageId null). Once a withdrawal has
 * been sent, no other one of the same interview may leave.
 */
export function recordSent(
  interview: Interview,
  draftId: string,
  messageId: string | null,
  at: string,
): Interview {
  const draft = draftOf(interview, draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  const known = draft.messageId !== null && draft.messageId === messageId;
  if (draft.state === 'sent' || known) return interview;
  const others = interview.drafts.map((other) =>
    draft.kind === 'withdrawal' && other.kind === 'withdrawal' && (waits(other) || other.state === 'approved')
      ? { ...other, state: 'discarded' as const }
      : other,
  );
  const sent = withDraft(
    { ...interview, drafts: others },
    { ...draft, state: 'sent', sentAt: at, messageId, failure: null },
  );
  return note(
    { ...sent, state: stateAfter(sent, draft) },
    at,
    messageId ? `${draft.kind} sent` : `${draft.kind} sent by you`,
  );
}

/** Who asks for another time, or to be considered again, is in the process (again). */
function stateAfter(interview: Interview, { kind, situation }: Draft): Interview['state'] {
  if (kind === 'withdrawal') return situation === 'another-time' ? 'pending' : 'withdrawn';
  return kind === 'reopen' ? 'pending' : interview.state;
}

/** Whether a draft says goodbye: its interview's invitations are declined with it, and a nudge follows. */
export const saysGoodbye = ({ kind, situation }: Pick<Draft, 'kind' | 'situation'>) =>
  kind === 'withdrawal' && situation !== 'another-time';

/** The owner was reminded of a waiting draft. */
export function recordReminder(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  return draft
    ? note(
        withDraft(interview, { ...draft, remindedAt: at, reminders: draft.reminders + 1 }),
        at,
        'you were reminded',
      )
    : interview;
}

/** The recruiter's server took the mail. */
export function recordDelivery(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'sent' || draft.deliveredAt) return interview;
  return note(withDraft(interview, { ...draft, deliveredAt: at }), at, `${draft.kind} delivered`);
}

/** The mail came back: nobody has it, so it waits for the owner again, who may correct it and approve anew. */
export function recordReturn(interview: Interview, draftId: string, reason: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'sent') return interview;
  const failure = `it came back from ${draft.to.address ?? 'the recruiter'} (${reason})`;
  const { deliveredAt: _, ...returned } = draft;
  const back = withDraft(interview, { ...returned, state: 'failed', sentAt: null, failure });
  const state = draft.kind === 'withdrawal' && back.state === 'withdrawn' ? 'withdrawing' : back.state;
  return note({ ...back, state }, at, `${draft.kind} came back`);
}

/** The recruiter marked the mail as unwanted: they are not nudged again. */
export function recordComplaint(interview: Interview, draftId: string, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (!draft || draft.complainedAt) return interview;
  return stopNudge(withDraft(interview, { ...draft, complainedAt: at }), at);
}

/** SES refused the mail: it was not sent, and may be tried again. */
export function recordFailure(interview: Interview, draftId: string, failure: string, at: string): Interview {
  const draft = sending(interview, draftId);
  return note(withDraft(interview, { ...draft, state: 'failed', failure }), at, `${draft.kind} not sent`);
}

/** Nobody knows whether the mail left: it is never sent again by itself. */
export function recordUnknown(interview: Interview, draftId: string, at: string): Interview {
  const draft = sending(interview, draftId);
  return note(withDraft(interview, { ...draft, state: 'unknown' }), at, `${draft.kind}: outcome unknown`);
}

export function discardDraft(interview: Interview, draftId: string, revision: number, at: string): Interview {
  const draft = draftOf(interview, draftId);
  if (!draft || !['waiting', 'failed', 'unknown'].includes(draft.state)) {
    throw new StateError('This draft can no longer be discarded.');
  }
  if (draft.revision !== revision) throw new StateError(CHANGED_ELSEWHERE);
  const without = withDraft(interview, { ...draft, state: 'discarded' });
  return note(
    draft.kind === 'withdrawal' && interview.state === 'withdrawing'
      ? { ...without, state: 'pending' }
      : without,
    at,
    `${draft.kind} discarded`,
  );
}

/** The nudge is (again) due at an ISO 8601 instant in UTC. */
export function planNudge(interview: Interview, dueAt: string, at: string): Interview {
  return note(
    { ...interview, nudge: { ...interview.nudge, state: 'scheduled', dueAt } },
    at,
    'nudge put off',
  );
}

/** The owner got the nudge mail. */
export function markNudgeMailed(interview: Interview, at: string): Interview {
  return interview.nudge
    ? { ...interview, nudge: { ...interview.nudge, state: 'mailed', mailedAt: at } }
    : interview;
}

/** Whether the nudge comes again every year. */
export const repeatNudge = (interview: Interview, yearly: boolean, at: string): Interview =>
  interview.nudge
    ? note(
        { ...interview, nudge: { ...interview.nudge, yearly } },
        at,
        yearly ? 'nudge every year' : 'nudge once',
      )
    : interview;

/** No further nudges: one that waits is discarded. */
export function stopNudge(interview: Interview, at: string): Interview {
  const drafts = interview.drafts.map((draft) =>
    draft.kind === 'nudge' && draft.state === 'waiting' ? { ...draft, state: 'discarded' as const } : draft,
  );
  const nudge = { ...interview.nudge, state: 'stopped' as const, dueAt: interview.nudge?.dueAt ?? at };
  return note({ ...interview, drafts, nudge }, at, 'nudges stopped');
}

/** Moves one message out into an interview of its own; the facts of both are read again by the caller. */
export function split(interview: Interview, messageKey: string, facts: Facts, at: string): Interview {
  if (interview.messages.length < 2) throw new StateError('There is only one message here.');
  const messages = interview.messages.filter((message) => message.key !== messageKey);
  if (messages.length === interview.messages.length)
    throw new StateError('This message is not here any more.');
  const kind = messages.at(-1)?.kind ?? interview.kind;
  return note({ ...interview, messages, facts, kind }, at, 'a message was moved out');
}

/** Takes over the messages and invitations of another interview; known facts stay, gaps are filled. */
export function merge(into: Interview, other: Interview, at: string): Interview {
  const known = new Set(into.messages.map((message) => message.key));
  return note(
    {
      ...into,
      messages: [...into.messages, ...other.messages.filter((message) => !known.has(message.key))],
      invitations: mergeInvitations(into.invitations, other.invitations),
      facts: { ...other.facts, ...into.facts },
    },
    at,
    'merged with another one',
  );
}

const CHANGED_ELSEWHERE =
  'This draft was changed elsewhere since you opened the page. Below is how it stands now.';

function editable(interview: Interview, draftId: string, revision: number): Draft {
  const draft = draftOf(interview, draftId);
  if (!draft) throw new StateError('This draft is no longer there.');
  if (draft.state === 'sent') throw new StateError('This draft has already been sent.');
  if (draft.state === 'approved') throw new StateError('This draft is approved and about to leave.');
  if (draft.state === 'sending') throw new StateError('This draft is being sent.');
  if (!waits(draft)) throw new StateError(`This draft is ${draft.state}.`);
  if (draft.revision !== revision) throw new StateError(CHANGED_ELSEWHERE);
  return draft;
}

function sending(interview: Interview, draftId: string): Draft {
  const draft = draftOf(interview, draftId);
  if (draft?.state !== 'sending') throw new StateError('This draft is not being sent.');
  return draft;
}

/** Drafts of which those that wait are discarded. */
const withoutWaiting = (drafts: Draft[]): Draft[] =>
  drafts.map((draft) => (waits(draft) ? { ...draft, state: 'discarded' } : draft));

const withDraft = (interview: Interview, draft: Draft): Interview => ({
  ...interview,
  drafts: interview.drafts.map((known) => (known.id === draft.id ? draft : known)),
});

const note = (interview: Interview, at: string, what: string): Interview => ({
  ...interview,
  history: [...interview.history, { at, what }],
});

/** The facts that a newer message decides anew, all together. */
const SCHEDULING = ['start', 'end', 'localStart', 'timeZone', 'options'] as const;

function mergeFacts(known: Facts, fresh: Facts): Facts {
  const corrected = Object.fromEntries(
    Object.entries(known).filter(([, fact]) => fact?.evidence.where === 'owner'),
  ) as Facts;
  const rescheduled = fresh.start ?? fresh.localStart ?? fresh.options;
  const kept: Facts = { ...known };
  if (rescheduled) for (const name of SCHEDULING) delete kept[name];
  const { company, role, recruiterName, recruiterEmail, recruiterPhone, ...latest } = fresh;
  const gaps = { company, role, recruiterName, recruiterEmail, recruiterPhone };
  return { ...withoutUndefined(gaps), ...kept, ...latest, ...corrected };
}

const withoutUndefined = (facts: Corrections): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Facts;

function mergeInvitations(known: Invitation[], fresh: Invitation[]): Invitation[] {
  const byUid = new Map(known.map((event) => [event.uid, event]));
  for (const event of fresh) {
    const before = byUid.get(event.uid);
    if (!before || event.sequence >= before.sequence) byUid.set(event.uid, event);
  }
  return [...byUid.values()];
}
