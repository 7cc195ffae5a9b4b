import type { Around } from '../../lambdas/draft/checklist.ts';
import { composeWords, newDraft } from '../../lambdas/draft/compose.ts';
import type { requestOf } from '../../lambdas/draft/redraw.ts';
import type { Draft } from '../../lambdas/interview/draft.ts';
import type { Interview, MessageRef } from '../../lambdas/interview/interview.ts';
import type { Occasion } from '../../lambdas/interview/situations.ts';
import { open } from '../../lambdas/interview/transitions.ts';
import type { Facts, Invitation, Reading } from '../../lambdas/mail/reading.ts';

export const AT = '2026-11-24T10:00:00.000Z';

export const fact = <T>(value: T) => ({ value, evidence: { where: 'body' as const, words: String(value) } });

export const FACTS: Facts = {
  company: fact('Acme'),
  role: fact('Backend Engineer'),
  recruiterName: fact('Ana Silva'),
  recruiterEmail: fact('ana@acme.example'),
  start: fact('2026-11-27T15:00:00+00:00'),
  timeZone: fact('Europe/Lisbon'),
};

export function reading(facts: Facts = FACTS, more: Partial<Reading> = {}): Reading {
  return {
    kind: 'interview-scheduled',
    sure: true,
    kindEvidence: null,
    reply: null,
    forward: { style: 'none', by: null, note: null },
    original: {
      from: null,
      replyTo: null,
      subject: 'Interview',
      date: '2026-11-20T09:00:00+00:00',
      messageId: null,
      references: [],
      text: '',
    },
    facts,
    invitations: [],
    conflicts: [],
    ...more,
  };
}

export const message = (key: string, more: Partial<MessageRef> = {}): MessageRef => ({
  key,
  rawKey: key,
  kind: 'interview-scheduled',
  subject: 'Interview',
  from: { name: 'Ana Silva', address: 'ana@acme.example' },
  date: null,
  messageId: null,
  receivedAt: AT,
  ...more,
});

export const interview = (facts: Facts = FACTS, id = '01A'): Interview =>
  open(id, 'owner', reading(facts), message(`m-${id}`));

export const WRITER = { name: 'Jane Doe', timeZone: 'Europe/Lisbon' };

/** What a draft is checked against, at the moment of the other fixtures. */
export const AROUND: Around = {
  now: Date.parse(AT),
  timeZone: 'Europe/Lisbon',
  own: ['jane@example.com', 'inbox@bowout.example'],
  accepted: [],
};

export const withdrawalOf = (it: Interview, id = 'd1'): Draft =>
  draftOf(it, { kind: 'withdrawal', situation: 'accepted-offer' }, { id, now: AT });

/** A waiting draft for an occasion, as it is written at a moment (ISO 8601). */
export function draftOf(it: Interview, occasion: Occasion, { id = 'd1', now = AT } = {}): Draft {
  const request = { ...occasion, language: 'en' } as ReturnType<typeof requestOf>;
  const words = composeWords(it, request, { profile: WRITER, now: Date.parse(now) });
  return newDraft({ id, acceptanceId: 'a1', at: now }, request, { interview: it, words });
}

export const event = (uid: string, more: Partial<Invitation> = {}): Invitation => ({
  uid,
  sequence: 0,
  method: 'REQUEST',
  summary: null,
  description: null,
  location: null,
  organizer: null,
  attendees: [],
  start: null,
  end: null,
  timeZone: null,
  recurrenceId: null,
  url: null,
  ...more,
});
