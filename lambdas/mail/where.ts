import type { Evidence, Facts, Invitation } from './reading.ts';

const URL_PATTERN = /https?:\/\/[^\s<>"')\]]+/g;
const MEETING_HOSTS =
  /(?:^|\.)(?:zoom\.us|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|chime\.aws|gotomeeting\.com|bluejeans\.com|jit\.si|skype\.com)$|^(?:meet|video|zoom|teams|call)\./i;
const MEETING_CUE = /\b(?:join|video|meeting|call|zoom|teams|meet)\b[^\n]{0,40}$/i;
const NO_MEETING =
  /unsubscribe|calendly\.com|\/schedule|\/book|linkedin\.com|maps\.|goo\.gl\/maps|privacy|preferences/i;
const VIDEO =
  /\bvideo[ -]?(?:call|interview|chat|conference|meeting)\b|\bzoom\b|\bgoogle meet\b|\bmicrosoft teams\b|\bteams (?:call|meeting|link)\b|\bwebex\b|\bskype\b/i;
const PHONE =
  /\bphone (?:call|interview|screen|chat|conversation)\b|\btelephone\b|\b(?:call|ring|phone) you (?:on|at|under)\b|\bby phone\b/i;
const ONSITE =
  /\bon-?site\b|\bin[ -]person\b|\bat our (?:[\p{L}]+ )?offices?\b|\bin our (?:[\p{L}]+ )?offices?\b|\bvisit (?:us|our)\b|\bface[ -]to[ -]face\b/iu;
const PLACE_LABEL = /^[ \t*>-]*(?:address|location|where|venue)\s*:\s*\**\s*(.+)$/im;
const PLACE_SENTENCE =
  /\bat our (?:[\p{L}]+ )?offices?(?:,| at| in|:)\s+([^\n]{5,90}?)(?=[.\n]\s|[.]?$|\n| on (?:mon|tues|wednes|thurs|fri))/imu;
const VIRTUAL = /zoom|teams|google meet|webex|skype|phone|https?:|video|online|remote|^\+?[\d\s()-]+$/i;

/** How and where the interview is held: format, meeting URL and address. */
export function readPlace(
  text: string,
  links: string[],
  invitations: Invitation[],
): Pick<Facts, 'format' | 'location' | 'meetingUrl'> {
  const event = invitations[0];
  const eventText = [event?.url, event?.location, event?.description, event?.summary]
    .filter(Boolean)
    .join('\n');
  const meeting =
    meetingUrl(eventText, 'invite') ?? meetingUrl(text, 'body') ?? meetingUrl(links.join('\n'), 'body');
  const location = place(event, text);
  const facts: Pick<Facts, 'format' | 'location' | 'meetingUrl'> = {};
  if (meeting) facts.meetingUrl = meeting;
  if (location) facts.location = location;
  const format = readFormat(`${eventText}\n`, 'invite') ?? readFormat(text, 'body');
  if (meeting && format?.value !== 'onsite') facts.format = { value: 'video', evidence: meeting.evidence };
  else if (format) facts.format = format;
  else if (location) facts.format = { value: 'onsite', evidence: location.evidence };
  return facts;
}

function readFormat(text: string, where: Evidence['where']): Facts['format'] {
  for (const [value, pattern] of [
    ['video', VIDEO],
    ['onsite', ONSITE],
    ['phone', PHONE],
  ] as const) {
    const words = pattern.exec(text)?.[0];
    if (words) return { value, evidence: { where, words } };
  }
  return undefined;
}

function meetingUrl(text: string, where: Evidence['where']): Facts['meetingUrl'] {
  for (const match of text.matchAll(URL_PATTERN)) {
    const value = match[0].replace(/[.,;]+$/, '');
    if (NO_MEETING.test(value) || !URL.canParse(value)) continue;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (MEETING_HOSTS.test(new URL(value).hostname) || MEETING_CUE.test(before)) {
      return { value, evidence: { where, words: value } };
    }
  }
  return undefined;
}

function place(event: Invitation | undefined, text: string): Facts['location'] {
  if (event?.location && !VIRTUAL.test(event.location)) {
    return {
      value: event.location.replace(/\s*\n\s*/g, ', '),
      evidence: { where: 'invite', words: event.location },
    };
  }
  const written = PLACE_LABEL.exec(text)?.[1] ?? PLACE_SENTENCE.exec(text)?.[1];
  const value = written?.trim().replace(/[.,;]+$/, '');
  if (!value || VIRTUAL.test(value)) return undefined;
  return { value, evidence: { where: 'body', words: value } };
}
