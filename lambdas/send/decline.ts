import ICAL from 'ical.js';
import { instantOf } from '../interview/standing.ts';
import type { Invitation, Mailbox } from '../mail/reading.ts';

/** Who declines, and when. */
export interface Declining {
  /** The owner's own addresses in lower case: nobody else's part in an event is theirs to decline. */
  own: readonly string[];
  /** Address that the mail comes from. */
  sentBy: string;
  /** The owner's IANA zone, for events that name none. */
  timeZone: string;
  /** Epoch ms. */
  now: number;
}

/**
 * The iTIP answers that decline an interview's invitations: METHOD:REPLY with PARTSTAT=DECLINED
 * (RFC 5546 §3.2.3), one calendar for each UID. The reply is sent on the attendee's behalf from another
 * address, which SENT-BY says (RFC 5545 §3.2.18). Left out are cancelled events, events that have begun (declining an interview
 * that took place would be absurd), and those that do not list the owner as an attendee.
 * @returns text/calendar bodies
 */
export function declineReplies(invitations: Invitation[], declining: Declining): string[] {
  return invitations.flatMap((event) => {
    const invited = declinable(event, declining);
    return invited ? [declineReply(event, invited, declining)] : [];
  });
}

/** The owner's own entry in an event that can be declined, or null. */
export function declinable(
  event: Invitation,
  { own, timeZone, now }: Omit<Declining, 'sentBy'>,
): Mailbox | null {
  if (event.method !== 'REQUEST' || !event.organizer?.address) return null;
  if (event.start && instantOf(event.start, timeZone) <= now) return null;
  return event.attendees.find(({ address }) => address && own.includes(address)) ?? null;
}

function declineReply(event: Invitation, invited: Mailbox, { sentBy, now }: Declining): string {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  calendar.updatePropertyWithValue('prodid', '-//Bowout//Bowout 0.1//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('method', 'REPLY');
  const vevent = new ICAL.Component('vevent');
  vevent.updatePropertyWithValue('uid', event.uid);
  vevent.updatePropertyWithValue('sequence', event.sequence);
  vevent.updatePropertyWithValue('dtstamp', utc(now));
  if (event.start) vevent.updatePropertyWithValue('dtstart', utc(Date.parse(event.start)));
  if (event.end) vevent.updatePropertyWithValue('dtend', utc(Date.parse(event.end)));
  if (event.summary) vevent.updatePropertyWithValue('summary', event.summary);
  if (event.recurrenceId) vevent.addProperty(ICAL.Property.fromString(event.recurrenceId));
  vevent.addProperty(
    calendarUser('organizer', event.organizer?.address ?? '', event.organizer?.name ?? null),
  );
  const attendee = calendarUser('attendee', invited.address ?? '', invited.name);
  attendee.setParameter('partstat', 'DECLINED');
  if (sentBy !== invited.address) attendee.setParameter('sent-by', `mailto:${sentBy}`);
  vevent.addProperty(attendee);
  calendar.addSubcomponent(vevent);
  return `${calendar.toString()}\r\n`;
}

function calendarUser(property: string, address: string, name: string | null): ICAL.Property {
  const user = new ICAL.Property(property);
  user.setValue(`mailto:${address}`);
  if (name) user.setParameter('cn', name);
  return user;
}

const utc = (epoch: number) => ICAL.Time.fromJSDate(new Date(epoch), true);
