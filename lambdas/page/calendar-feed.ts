import ICAL from 'ical.js';
import { waits } from '../interview/draft.ts';
import { type Interview, isOpen, title } from '../interview/interview.ts';
import { DAY_MS, instantOf, writtenStart, zoneOf } from '../interview/standing.ts';
import { newCalendar, utc } from '../send/calendar.ts';

/**
 * Interviews that are still open, drafts that wait, and nudges to come, as events (RFC 5545). An interview
 * whose time names no zone floats (§3.3.5, form 1): a calendar then shows the clock as it was written,
 * wherever it is.
 * @param now epoch ms
 */
export function calendarFeed(interviews: Interview[], now: number): string {
  const calendar = newCalendar();
  calendar.addPropertyWithValue('x-wr-calname', 'Bowout');
  const add = ([uid, summary]: [string, string], start: ICAL.Time, { facts }: Pick<Interview, 'facts'>) => {
    const event = new ICAL.Component('vevent');
    const end = start.clone();
    end.addDuration(ICAL.Duration.fromSeconds(lengthOf(facts) / 1000));
    event.updatePropertyWithValue('uid', `${uid}@bowout`);
    event.updatePropertyWithValue('dtstamp', utc(now));
    event.updatePropertyWithValue('dtstart', start);
    event.updatePropertyWithValue('dtend', end);
    event.updatePropertyWithValue('summary', summary);
    if (facts.location) event.updatePropertyWithValue('location', facts.location.value);
    if (facts.meetingUrl) event.updatePropertyWithValue('url', facts.meetingUrl.value);
    calendar.addSubcomponent(event);
  };
  for (const interview of interviews) {
    const start = startIn(interview);
    if (isOpen(interview) && start !== null)
      add([`interview-${interview.id}`, `Interview: ${title(interview)}`], start, interview);
    const called = title(interview);
    if (interview.nudge?.state === 'scheduled')
      add([`nudge-${interview.id}`, `Say hello: ${called}`], utc(Date.parse(interview.nudge.dueAt)), TASK);
    for (const draft of interview.drafts.filter((it) => it.kind === 'withdrawal' && waits(it)))
      add(
        [`draft-${draft.id}`, `Approve the withdrawal: ${called}`],
        utc(Date.parse(draft.createdAt) + DAY_MS),
        TASK,
      );
  }
  return `${calendar.toString()}\r\n`;
}

/** Something to do has no place, and takes no time to speak of. */
const TASK = { facts: {} };
const HALF_AN_HOUR_MS = 30 * 60_000;

/** How long it takes, as it was said; half an hour where it was not. */
function lengthOf({ start, end }: Interview['facts']): number {
  const said = start && end ? Date.parse(end.value) - Date.parse(start.value) : 0;
  return said > 0 && said < DAY_MS ? said : HALF_AN_HOUR_MS;
}

/**
 * The fixed start: an instant in UTC where its zone is written, the zone's instant where one is implied, else
 * floating.
 */
function startIn(interview: Interview): ICAL.Time | null {
  const written = writtenStart(interview);
  if (!written) return null;
  const zone = interview.facts.timeZone?.value;
  if (written.length > 19) return utc(Date.parse(written));
  return zone ? utc(instantOf(written, zoneOf(interview, zone))) : ICAL.Time.fromDateTimeString(written);
}
