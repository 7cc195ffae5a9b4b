import ICAL from 'ical.js';
import type { Addressed } from '../interview/draft.ts';
import type { Invitation } from '../mail/reading.ts';
import { newCalendar, utc } from './calendar.ts';
import { type Attending, declinable, type Part } from './declinable.ts';

/** Who declines, and when. */
export interface Declining extends Attending {
  /** Address that the mail comes from. */
  sentBy: string;
}

/**
 * The iTIP answers that decline an interview's invitations: METHOD:REPLY with PARTSTAT=DECLINED
 * (RFC 5546 §3.2.3), one calendar for each UID. The reply is sent on the attendee's behalf from another
 * address, which SENT-BY says (RFC 5545 §3.2.18). Left out are cancelled events, events that have begun
 * (declining an interview that took place would be absurd), and those that do not list the owner as an
 * attendee.
 * @returns text/calendar bodies
 */
export function declineReplies(invitations: Invitation[], declining: Declining): string[] {
  return invitations.flatMap((event) => {
    const part = declinable(event, declining);
    return part ? [declineReply(event, part, declining)] : [];
  });
}

function declineReply(event: Invitation, { organizer, invited }: Part, { sentBy, now }: Declining): string {
  const calendar = newCalendar();
  calendar.updatePropertyWithValue('method', 'REPLY');
  const vevent = new ICAL.Component('vevent');
  vevent.updatePropertyWithValue('uid', event.uid);
  vevent.updatePropertyWithValue('sequence', event.sequence);
  vevent.updatePropertyWithValue('dtstamp', utc(now));
  if (event.start) vevent.updatePropertyWithValue('dtstart', utc(Date.parse(event.start)));
  if (event.end) vevent.updatePropertyWithValue('dtend', utc(Date.parse(event.end)));
  if (event.summary) vevent.updatePropertyWithValue('summary', event.summary);
  if (event.recurrenceId) vevent.addProperty(ICAL.Property.fromString(event.recurrenceId));
  vevent.addProperty(calendarUser('organizer', organizer));
  const attendee = calendarUser('attendee', invited);
  attendee.setParameter('partstat', 'DECLINED');
  if (sentBy !== invited.address) attendee.setParameter('sent-by', `mailto:${sentBy}`);
  vevent.addProperty(attendee);
  calendar.addSubcomponent(vevent);
  return `${calendar.toString()}\r\n`;
}

function calendarUser(property: string, { address, name }: Addressed): ICAL.Property {
  const user = new ICAL.Property(property);
  user.setValue(`mailto:${address}`);
  if (name) user.setParameter('cn', name);
  return user;
}
