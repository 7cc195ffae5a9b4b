import ICAL from 'ical.js';
import type { Invitation } from '../mail/reading.ts';

/**
 * The iTIP answers that decline an interview's invitations: METHOD:REPLY with PARTSTAT=DECLINED
 * (RFC 5546 §3.2.3), one calendar for each UID. The reply is sent on the attendee's behalf from another
 * address, which SENT-BY says (RFC 5545 §3.2.18). Cancelled and past events are left out.
 * @param attendee the owner's address, used where the invitation does not list it
 * @param sentBy address that the mail comes from
 * @param now epoch ms
 * @returns text/calendar bodies
 */
export function declineReplies(
  invitations: Invitation[],
  attendee: string,
  sentBy: string,
  now: number,
): string[] {
  return invitations
    .filter((event) => event.method === 'REQUEST' && event.organizer?.address)
    .filter((event) => !event.start || Date.parse(event.end ?? event.start) > now)
    .map((event) => declineReply(event, attendee, sentBy, now));
}

function declineReply(event: Invitation, owner: string, sentBy: string, now: number): string {
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
  const invited = invitee(event, owner);
  const attendee = calendarUser('attendee', invited.address, invited.name);
  attendee.setParameter('partstat', 'DECLINED');
  if (sentBy !== invited.address) attendee.setParameter('sent-by', `mailto:${sentBy}`);
  vevent.addProperty(attendee);
  calendar.addSubcomponent(vevent);
  return `${calendar.toString()}\r\n`;
}

function invitee(event: Invitation, owner: string): { address: string; name: string | null } {
  const listed = event.attendees.find(({ address }) => address === owner);
  const others = event.attendees.filter(({ address }) => address && address !== event.organizer?.address);
  const invited = listed ?? (others.length === 1 ? others[0] : undefined);
  return { address: invited?.address ?? owner, name: invited?.name ?? null };
}

function calendarUser(property: string, address: string, name: string | null): ICAL.Property {
  const user = new ICAL.Property(property);
  user.setValue(`mailto:${address}`);
  if (name) user.setParameter('cn', name);
  return user;
}

const utc = (epoch: number) => ICAL.Time.fromJSDate(new Date(epoch), true);
