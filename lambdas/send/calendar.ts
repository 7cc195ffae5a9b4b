import ICAL from 'ical.js';

/** A calendar of ours without events. */
export function newCalendar(): ICAL.Component {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  calendar.updatePropertyWithValue('prodid', '-//Bowout//Bowout 0.1//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  return calendar;
}

/** An instant (epoch ms) as iCalendar writes it in UTC. */
export const utc = (epoch: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(epoch), true);
