import ICAL from 'ical.js';
import { waits } from '../interview/draft.ts';
import { type Interview, title } from '../interview/interview.ts';
import { instantOf, writtenStart, zoneOf } from '../interview/standing.ts';

/**
 * Interviews that are still open, drafts that wait, and nudges to come, as events (RFC 5545). An interview whose time names no
 * zone floats (§3.3.5, form 1): a calendar then shows the clock as it was written, wherever it is.
 * @param now epoch ms
 */
export function calendarFeed(interviews: Interview[], now: number): string {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  calendar.updatePropertyWithValue('prodid', '-//Bowout//Bowout 0.1//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('x-wr-calname', 'Bowout');
  const add = (uid: string, summary: string, start: ICAL.Time) => {
    const event = new ICAL.Component('vevent');
    const end = start.clone();
    end.addDuration(ICAL.Duration.fromSeconds(30 * 60));
    event.updatePropertyWithValue('uid', `${uid}@bowout`);
    event.updatePropertyWithValue('dtstamp', utc(now));
    event.updatePropertyWithValue('dtstart', start);
    event.updatePropertyWithValue('dtend', end);
    event.updatePropertyWithValue('summary', summary);
    calendar.addSubcomponent(event);
  };
  for (const interview of interviews) {
    const start = startIn(interview);
    const open = interview.state === 'pending' || interview.state === 'withdrawing';
    if (open && start !== null) add(`interview-${interview.id}`, `Interview: ${title(interview)}`, start);
    if (interview.nudge?.state === 'scheduled')
      add(`nudge-${interview.id}`, `Say hello: ${title(interview)}`, utc(Date.parse(interview.nudge.dueAt)));
    for (const draft of interview.drafts.filter((it) => it.kind === 'withdrawal' && waits(it)))
      add(
        `draft-${draft.id}`,
        `Approve the withdrawal: ${title(interview)}`,
        utc(Date.parse(draft.createdAt) + 24 * 3_600_000),
      );
  }
  return `${calendar.toString()}\r\n`;
}

const utc = (epoch: number) => ICAL.Time.fromJSDate(new Date(epoch), true);

/** The fixed start: an instant in UTC where its zone is written, the zone's instant where one is implied, else floating. */
function startIn(interview: Interview): ICAL.Time | null {
  const written = writtenStart(interview);
  if (!written) return null;
  const zone = interview.facts.timeZone?.value;
  if (written.length > 19) return utc(Date.parse(written));
  return zone ? utc(instantOf(written, zoneOf(interview, zone))) : ICAL.Time.fromDateTimeString(written);
}
