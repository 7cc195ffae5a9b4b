import { type FactKey, type FactRow, factRows, type Shown, spokenAs } from '../draft/fact-rows.ts';
import { mailHref, phoneHref } from '../draft/hrefs.ts';
import type { Interview } from '../interview/interview.ts';
import { isChosen, type Moment, offeredTimes } from '../interview/standing.ts';

/** One line of a notice's table: what it is, what it says, and what a tap on it opens. */
export interface NoticeFact {
  label: string;
  value: string;
  href: string | null;
}

/** What the headline of a notice says already. */
const IN_HEADLINE: ReadonlySet<FactKey> = new Set(['company', 'role', 'when', 'answerBy']);

/**
 * What a notice shows of an interview below its headline. The words that it was read from are on the page: in
 * a mail they would say everything twice.
 */
export function noticeFacts(interview: Shown, moment: Moment): NoticeFact[] {
  const isSaid = (key: FactKey) => IN_HEADLINE.has(key) || (key === 'options' && isChosen(interview));
  return rowsOf(interview, moment, ({ key, assumed }) => assumed === 'own-zone' || !isSaid(key));
}

const OF_A_PERSON: ReadonlySet<FactKey> = new Set(['recruiter', 'email', 'title', 'phone', 'linkedIn']);

/** What is known of the person there. */
export const personFacts = (interview: Pick<Interview, 'facts'>, moment: Moment): NoticeFact[] =>
  rowsOf(interview, moment, ({ key }) => OF_A_PERSON.has(key));

const rowsOf = (interview: Shown, moment: Moment, isShown: (row: FactRow) => boolean): NoticeFact[] =>
  factRows(interview, moment.timeZone)
    .filter(isShown)
    .map(({ key, label, value }) => ({
      label,
      value: key === 'options' ? timesIn(interview, moment) : value,
      href: hrefOf(key, value, interview),
    }));

/** The times offered, a line each; what has passed is marked. */
const timesIn = (interview: Shown, { now, timeZone }: Moment): string =>
  offeredTimes(interview, timeZone)
    .map(({ time, at }) => `${spokenAs(interview, time, timeZone)}${at > now ? '' : ' · has passed'}`)
    .join('\n');

/** What a tap opens: the dialler, a mail, the meeting, a map. What strangers wrote is no link unless it is https. */
function hrefOf(key: FactKey, value: string, { facts }: Pick<Interview, 'facts'>): string | null {
  switch (key) {
    case 'phone':
      return phoneHref(value);
    case 'email':
      return mailHref(value);
    case 'linkedIn':
    case 'meetingUrl':
      return httpsHref(value);
    case 'location':
      return facts.format && facts.format.value !== 'onsite'
        ? null
        : `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(value)}`;
    default:
      return null;
  }
}

function httpsHref(url: string): string | null {
  const whole = /^[a-z]+:/i.test(url) ? url : `https://${url}`;
  return URL.canParse(whole) && new URL(whole).protocol === 'https:' ? new URL(whole).href : null;
}
