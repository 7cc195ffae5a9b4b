import ICAL from 'ical.js';
import { type Interview, title, waits } from '../interview/interview.ts';
import { startsAt } from '../interview/urgency.ts';

/** Interviews that are still open, drafts that wait, and nudges to come, as events (RFC 5545). */
export function calendarFeed(interviews: Interview[], now: number): string {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  calendar.updatePropertyWithValue('prodid', '-//Bowout//Bowout 0.1//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('x-wr-calname', 'Bowout');
  const add = (uid: string, summary: string, at: number) => {
    const event = new ICAL.Component('vevent');
    event.updatePropertyWithValue('uid', `${uid}@bowout`);
    event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(now), true));
    event.updatePropertyWithValue('dtstart', ICAL.Time.fromJSDate(new Date(at), true));
    event.updatePropertyWithValue('dtend', ICAL.Time.fromJSDate(new Date(at + 30 * 60_000), true));
    event.updatePropertyWithValue('summary', summary);
    calendar.addSubcomponent(event);
  };
  for (const interview of interviews) {
    const start = startsAt(interview);
    const open = interview.state === 'pending' || interview.state === 'withdrawing';
    if (open && start !== null) add(`interview-${interview.id}`, `Interview: ${title(interview)}`, start);
    if (interview.nudge?.state === 'scheduled')
      add(`nudge-${interview.id}`, `Say hello: ${title(interview)}`, Date.parse(interview.nudge.dueAt));
    for (const draft of interview.drafts.filter((it) => it.kind === 'withdrawal' && waits(it)))
      add(
        `draft-${draft.id}`,
        `Approve the withdrawal: ${title(interview)}`,
        Date.parse(draft.createdAt) + 24 * 3_600_000,
      );
  }
  return `${calendar.toString()}\r\n`;
}
