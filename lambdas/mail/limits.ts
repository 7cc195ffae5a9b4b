import { isAmong } from './names/address.ts';
import type { Evidence, Fact, Facts, Invitation, Mailbox, MessageSigns, Reading } from './reading.ts';

/**
 * How many characters, or how many of a list, are kept of what others write. A record takes 400 KB: one that
 * is larger cannot be stored, and stops what waits for it.
 */
const MOST = {
  summary: 500,
  location: 500,
  description: 2_000,
  uid: 500,
  subject: 300,
  name: 200,
  address: 320,
  url: 1_000,
  value: 500,
  words: 500,
  zone: 200,
  messageId: 250,
  attendees: 50,
  invitations: 20,
  /** Of all invitations together, as JSON. */
  allInvitations: 40_000,
  references: 50,
  options: 20,
} as const;

/** The beginning of a text, without half of a character that UTF-16 writes as two. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters: string[] = [];
  for (const character of text) {
    if (characters.length === most) break;
    characters.push(character);
  }
  return characters.join('');
}

const cut = <T extends string | null>(text: T, most: number) =>
  (text === null ? null : cutText(text, most).trim() || null) as T;

/** A reading with no more in it than is stored; only the original's text stays whole. */
export function limited(reading: Reading, own: string[]): Reading {
  const { original, forward, kindEvidence } = reading;
  return {
    ...reading,
    kindEvidence: kindEvidence && limitedEvidence(kindEvidence),
    forward: {
      ...forward,
      by: limitedMailbox(forward.by),
      note: cut(forward.note, MOST.description),
    },
    original: {
      ...original,
      from: limitedMailbox(original.from),
      replyTo: limitedMailbox(original.replyTo),
      subject: cut(original.subject, MOST.subject),
      ...(original.files ? { files: original.files.map((name) => cutText(name, MOST.subject)) } : {}),
      messageId: shortOrNone(original.messageId, MOST.messageId),
      references: original.references.filter((id) => shortOrNone(id, MOST.messageId)).slice(-MOST.references),
    },
    facts: limitedFacts(reading.facts),
    ...(reading.signs ? { signs: limitedSigns(reading.signs) } : {}),
    invitations: limitedInvitations(reading.invitations, own),
    conflicts: reading.conflicts.map((sentence) => cutText(sentence, MOST.words)),
  };
}

/** Half an address or an identifier is another one: better none. */
const shortOrNone = (text: string | null, most: number) => (text && text.length <= most ? text : null);

function limitedMailbox(mailbox: Mailbox | null): Mailbox | null {
  return (
    mailbox && {
      name: cut(mailbox.name, MOST.name),
      address: shortOrNone(mailbox.address, MOST.address),
    }
  );
}

const limitedEvidence = (evidence: Evidence): Evidence => ({
  ...evidence,
  words: cutText(evidence.words, MOST.words),
});

function limitedSigns(signs: MessageSigns): MessageSigns {
  const { spokenBefore, stage, travel, startDate, conditions, appliedLongAgo, instead, newContact } = signs;
  return {
    ...signs,
    spokenBefore: spokenBefore && limitedEvidence(spokenBefore),
    stage: stage && { ...stage, evidence: limitedEvidence(stage.evidence) },
    travel: travel && limitedEvidence(travel),
    startDate: startDate && limitedEvidence(startDate),
    conditions: conditions && limitedEvidence(conditions),
    appliedLongAgo: appliedLongAgo && limitedEvidence(appliedLongAgo),
    instead: limitedMailbox(instead),
    newContact: newContact && {
      ...(limitedMailbox(newContact) ?? { name: null, address: null }),
      evidence: limitedEvidence(newContact.evidence),
    },
  };
}

function limitedFacts(facts: Facts): Facts {
  const kept = Object.entries(facts).flatMap(([key, fact]: [string, Fact<string | string[]>]) => {
    const value = limitedValue(key, fact.value);
    return value ? [[key, { ...fact, value, evidence: limitedEvidence(fact.evidence) }]] : [];
  });
  return Object.fromEntries(kept) as Facts;
}

/** Half of these is another one. */
const WHOLE: Partial<Record<string, number>> = {
  recruiterEmail: MOST.address,
  recruiterLinkedIn: MOST.url,
  meetingUrl: MOST.url,
  withdrawUrl: MOST.url,
};

function limitedValue(key: string, value: string | string[]): string | string[] | null {
  if (Array.isArray(value)) return value.slice(0, MOST.options);
  const whole = WHOLE[key];
  return whole ? shortOrNone(value, whole) : cut(value, MOST.value);
}

/** The first, which the reading is about, and what of the others has room. */
function limitedInvitations(invitations: Invitation[], own: string[]): Invitation[] {
  let left = MOST.allInvitations;
  return invitations
    .slice(0, MOST.invitations)
    .map((invitation) => limitedInvitation(invitation, own))
    .filter((invitation, at) => {
      left -= JSON.stringify(invitation).length;
      return at === 0 || left >= 0;
    });
}

function limitedInvitation(invitation: Invitation, own: string[]): Invitation {
  const isOwn = ({ address }: Mailbox) => isAmong(own, address);
  const attendees = [
    ...invitation.attendees.filter(isOwn),
    ...invitation.attendees.filter((attendee) => !isOwn(attendee)),
  ];
  return {
    ...invitation,
    uid: cutText(invitation.uid, MOST.uid),
    method: cutText(invitation.method, MOST.zone),
    summary: cut(invitation.summary, MOST.summary),
    description: cut(invitation.description, MOST.description),
    location: cut(invitation.location, MOST.location),
    organizer: limitedMailbox(invitation.organizer),
    attendees: attendees.slice(0, MOST.attendees).flatMap((attendee) => limitedMailbox(attendee) ?? []),
    timeZone: cut(invitation.timeZone, MOST.zone),
    recurrenceId: shortOrNone(invitation.recurrenceId, MOST.zone),
    url: shortOrNone(invitation.url, MOST.url),
  };
}
