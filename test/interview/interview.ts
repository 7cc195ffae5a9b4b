import { composeWords, newDraft } from '../../lambdas/draft/compose.ts';
import type { Draft, Interview, MessageRef } from '../../lambdas/interview/interview.ts';
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

export function withdrawalOf(it: Interview, id = 'd1'): Draft {
  const request = { kind: 'withdrawal', situation: 'accepted-offer', language: 'en' } as const;
  return newDraft(id, request, it, composeWords(it, request, WRITER, Date.parse(AT)), 'a1', AT);
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
