import ICAL from 'ical.js';
import { toInstant } from '../clock/instant.ts';
import { twoDigits } from '../clock/plain-date.ts';
import { existing, zoneOfTzid } from '../clock/zones.ts';
import { asAddress } from '../names/address.ts';
import type { Invitation, Mailbox } from '../reading.ts';

/**
 * Reads the events of a text/calendar part (RFC 5545, RFC 5546), which may hold several calendars (§3.4). Of
 * a series and its exceptions with one UID, the exception (RECURRENCE-ID) is what the mail is about. A
 * calendar that cannot be parsed gives none.
 */
export function readInvitations(calendar: string): Invitation[] {
  try {
    const parsed = ICAL.parse(calendar.trim());
    const calendars: unknown[][] = Array.isArray(parsed[0]) ? parsed : [parsed];
    return calendars.flatMap((jCal) => readCalendar(new ICAL.Component(jCal)));
  } catch {
    return [];
  }
}

function readCalendar(root: ICAL.Component): Invitation[] {
  const method = String(root.getFirstPropertyValue('method') ?? 'PUBLISH').toUpperCase();
  const byUid = new Map<string, Invitation>();
  for (const event of root.getAllSubcomponents('vevent')) {
    const invitation = readEvent(event, method);
    if (!invitation) continue;
    const known = byUid.get(invitation.uid);
    if (!known || invitation.recurrenceId || invitation.sequence > known.sequence) {
      byUid.set(invitation.uid, invitation);
    }
  }
  return [...byUid.values()];
}

/**
 * STATUS:CANCELLED cancels under any method (RFC 5545 §3.8.1.11), and some write METHOD into the event
 * itself.
 */
function readEvent(event: ICAL.Component, method: string): Invitation | null {
  const text = (name: string) => {
    const value = event.getFirstPropertyValue(name);
    return value ? String(value).trim() || null : null;
  };
  const uid = text('uid');
  if (!uid) return null;
  const start = readTime(event.getFirstProperty('dtstart'));
  const organizer = event.getFirstProperty('organizer');
  const isCancelled = [text('status'), text('method')].some((word) => /^CANCEL(?:LED)?$/i.test(word ?? ''));
  return {
    uid,
    sequence: sequenceOf(text('sequence')),
    method: isCancelled ? 'CANCEL' : method,
    summary: text('summary'),
    description: text('description'),
    location: text('location'),
    organizer: organizer ? calendarUser(organizer) : null,
    attendees: event.getAllProperties('attendee').map(calendarUser),
    start: start?.at ?? null,
    end: readTime(event.getFirstProperty('dtend'))?.at ?? durationEnd(event, start),
    timeZone: start?.zone ?? null,
    recurrenceId: event.getFirstProperty('recurrence-id')?.toICALString() ?? null,
    url: text('url') ?? text('x-google-conference') ?? text('x-microsoft-skypeteamsmeetingurl'),
  };
}

/**
 * SEQUENCE, 0 where there is none (RFC 5545 §3.8.7.4). Some calendars count in milliseconds, beyond an
 * INTEGER (§3.3.8), so what is larger than a number can tell exactly is the largest that it can.
 */
const sequenceOf = (written: string | null) =>
  Math.min(Math.max(Number(written) || 0, 0), Number.MAX_SAFE_INTEGER);

/** RFC 5545 §3.6.5 shows yearly rules; others can be made to run for hours. */
const OBSERVANCE_RULE =
  /^RRULE:(?:(?:FREQ=YEARLY|BYMONTH=\d+|BYDAY=[-+\w]+|BYMONTHDAY=[-,\d]+|WKST=\w+|UNTIL=\w+|INTERVAL=1);?)+$/;

const OFFSET = /^[+-](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** ical.js counts a duration month by month: no interview is longer. */
const LONGEST_SECONDS = 366 * 86_400;

/** A zone's rules are followed year by year up to an event: no interview is later. */
const TOO_LATE = '2200';

/** CAL-ADDRESS with its common name (RFC 5545 §3.3.3, §3.2.2). */
function calendarUser(property: ICAL.Property): Mailbox {
  const address = asAddress(String(property.getFirstValue() ?? '').replace(/^mailto:/i, ''));
  const name = property.getFirstParameter('cn')?.trim() ?? '';
  return { name: name && name.toLowerCase() !== address ? name : null, address };
}

function readTime(property: ICAL.Property | null): { at: string; zone: string | null } | null {
  const time = property?.getFirstValue();
  if (!property || !(time instanceof ICAL.Time) || time.isDate) return null;
  const local = existing(time.toString().replace(/Z$/, ''));
  if (!local) return null;
  if (time.zone === ICAL.Timezone.utcTimezone || time.toString().endsWith('Z')) {
    return { at: `${local}+00:00`, zone: null };
  }
  const tzid = property.getFirstParameter('tzid');
  if (!tzid) return { at: local, zone: null };
  const zone = zoneOfTzid(tzid);
  if (zone) return { at: toInstant(local, { name: zone }), zone: zone === 'UTC' ? null : zone };
  const component = local < TOO_LATE ? vtimezone(property, tzid) : undefined;
  if (!component) return { at: local, zone: null };
  const seconds = new ICAL.Timezone(component).utcOffset(time);
  return { at: toInstant(local, { offset: offsetText(seconds) }), zone: null };
}

/** The VTIMEZONE of that name, if each of its observances is one that clocks have. */
function vtimezone(property: ICAL.Property, tzid: string): ICAL.Component | undefined {
  const root = property.parent?.parent;
  const zone = root
    ?.getAllSubcomponents('vtimezone')
    .find((component) => component.getFirstPropertyValue('tzid') === tzid);
  return zone?.getAllSubcomponents().every(isUsual) ? zone : undefined;
}

/**
 * Whether an observance begins at a moment, has offsets of less than a day (RFC 5545 §3.3.14), and recurs
 * once a year or not at all: anything else can keep a calculation running for hours.
 */
function isUsual(observance: ICAL.Component): boolean {
  const written = (name: string) => String(observance.getFirstProperty(name)?.toJSON()[3] ?? '');
  return (
    existing(written('dtstart')) !== null &&
    ['tzoffsetfrom', 'tzoffsetto'].every((name) => OFFSET.test(written(name))) &&
    observance.getAllProperties('rrule').every((rule) => OBSERVANCE_RULE.test(rule.toICALString()))
  );
}

function offsetText(seconds: number): string {
  const minutes = Math.abs(Math.round(seconds / 60));
  return `${seconds < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function durationEnd(
  event: ICAL.Component,
  start: { at: string; zone: string | null } | null,
): string | null {
  const duration = event.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration) || !start) return null;
  if (Math.abs(duration.toSeconds()) > LONGEST_SECONDS) return null;
  const [, local = '', offset = ''] = /^(.{19})(.*)$/.exec(start.at) ?? [];
  const end = ICAL.Time.fromDateTimeString(local);
  end.addDuration(duration);
  return existing(end.toString() + offset);
}
