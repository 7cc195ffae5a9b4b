import type { Link } from '../message/html-text.ts';
import type { Item } from '../message/markup.ts';
import type { Fact, Facts, InterviewFormat, Invitation, Original } from '../reading.ts';
import type { Body } from '../text/body.ts';
import { evidenceIn } from '../text/evidence.ts';
import { formatIn, isRemote } from './format.ts';
import { linksIn, purposeOf } from './links.ts';
import { type Place, placesIn } from './street.ts';
import { markedUp, type Row, rowsIn } from './structure.ts';

type Whereabouts = Pick<Facts, 'format' | 'location' | 'meetingUrl' | 'withdrawUrl'>;

/** A message as far as it says where and how people meet. */
export interface Meeting {
  original: Pick<Original, 'subject' | 'text'>;
  body: Body;
  /** Of its HTML part. */
  links: readonly Link[];
  /** Of its markup. */
  items: readonly Item[];
  invitations: readonly Invitation[];
}

/**
 * How and where the interview is held: format, address, and the links to join and to cancel. What a calendar or markup says
 * comes before rows with a label, and those before sentences.
 */
export function readPlace(meeting: Meeting): Whereabouts {
  const { body, items, invitations } = meeting;
  const main = body.current.slice(0, body.signature.offset || undefined);
  const rows = rowsIn(body.current);
  const marked = markedUp(items).facts;
  const links = linkFacts(meeting);
  const meetingUrl = invitedUrl(invitations[0]) ?? marked.meetingUrl ?? links.meetingUrl;
  const withdrawUrl = marked.withdrawUrl ?? links.withdrawUrl;
  const named = namedFormat(meeting, rows, main);
  const told = invitedPlace(invitations[0]) ?? marked.location ?? labelledPlace(rows, meeting);
  const remote = meetingUrl || (named && named.value !== 'onsite');
  const location = told ?? (remote ? undefined : placeInText(main));
  const format = formatOf({ meetingUrl, named, location, isTold: told !== undefined });
  return {
    ...(format ? { format } : {}),
    ...(location ? { location } : {}),
    ...(meetingUrl ? { meetingUrl } : {}),
    ...(withdrawUrl ? { withdrawUrl } : {}),
  };
}

interface Known {
  meetingUrl: Facts['meetingUrl'];
  named: Facts['format'];
  location: Facts['location'];
  isTold: boolean;
}

function formatOf({ meetingUrl, named, location, isTold }: Known): Facts['format'] {
  if (meetingUrl && named?.value !== 'onsite') return { value: 'video', evidence: meetingUrl.evidence };
  if (location && (isTold || !named)) return { value: 'onsite', evidence: location.evidence };
  return named;
}

/** What a calendar, the label of a row, a sentence or the subject says, in this order. */
function namedFormat({ original, invitations }: Meeting, rows: Row[], main: string): Facts['format'] {
  const event = invitations[0];
  const invited = [event?.location, event?.summary, event?.description].filter(Boolean).join('\n');
  const inEvent = formatIn(invited);
  if (inEvent) return { value: inEvent.format, evidence: evidenceIn('invite', invited, inEvent.range) };
  for (const { key, value, range } of rows) {
    const said = key === 'how' || key === 'where' ? formatIn(value) : undefined;
    if (said) return inBody(main, said.format, range);
  }
  const inText = formatIn(main);
  if (inText) return inBody(main, inText.format, inText.range);
  const subject = original.subject ?? '';
  const inSubject = formatIn(subject);
  return inSubject && { value: inSubject.format, evidence: evidenceIn('subject', subject, inSubject.range) };
}

const inBody = (text: string, value: InterviewFormat, range: [number, number]) => ({
  value,
  evidence: evidenceIn('body', text, range),
});

/** The first link to the meeting, and the first to cancel; a quoted older mail's count least. */
function linkFacts({ original, body, links }: Meeting): Pick<Facts, 'meetingUrl' | 'withdrawUrl'> {
  const all = linksIn(original.text, links);
  const fact = (wanted: 'meeting' | 'cancel'): Fact<string> | undefined => {
    const link = all.find((one) => purposeOf(one) === wanted);
    if (!link) return undefined;
    const at = body.current.indexOf(link.url);
    return {
      value: link.url,
      evidence:
        at < 0
          ? { where: 'body', words: `${link.text || link.before} ${link.url}`.trim() }
          : evidenceIn('body', body.current, [at, at + link.url.length]),
    };
  };
  const [meetingUrl, withdrawUrl] = [fact('meeting'), fact('cancel')];
  return { ...(meetingUrl ? { meetingUrl } : {}), ...(withdrawUrl ? { withdrawUrl } : {}) };
}

function invitedUrl(event: Invitation | undefined): Facts['meetingUrl'] {
  const text = [event?.url, event?.location, event?.description].filter(Boolean).join('\n');
  const url = linksIn(text, []).find((link) => purposeOf(link) === 'meeting')?.url;
  return url ? { value: url, evidence: { where: 'invite', words: url } } : undefined;
}

function invitedPlace(event: Invitation | undefined): Facts['location'] {
  const place = event?.location;
  if (!place || isRemote(place)) return undefined;
  return { value: place.replace(/\s*\n\s*/g, ', '), evidence: { where: 'invite', words: place } };
}

function labelledPlace(rows: Row[], { body, links }: Meeting): Facts['location'] {
  for (const { key, value, range } of rows) {
    const isLink = links.some(({ text }) => text === value);
    const place = key === 'where' && !isLink ? placeOnly(value) : null;
    if (place) return { value: place, evidence: evidenceIn('body', body.current, range) };
  }
  return undefined;
}

/** The end of a sentence, but not of an abbreviation: "Av.", "E.". */
const SENTENCE_END = /(?<!(?:^|[\s,.])(?:\p{L}|\p{Lu}\p{Ll}{1,3}|\d{1,2}))[.!?;]\s+(?=\p{Lu})/u;
/** What one is to know on the way: "(nearest station: …)", "(beim Portier bitte anmelden)". */
const ASIDE =
  /\s*\((?=[^)]{26})[\s\S]*$|\s*\((?=[^)]{0,60}[:,])[\s\S]*$|\s*\([^)]{0,60}$|\s*\((?:[^\s)]+ ){2,}[^)]*\).*$/u;

/** A row's value without what follows the place; null where it is none. */
function placeOnly(value: string): string | null {
  const place = (value.split(SENTENCE_END)[0] ?? '')
    .replace(ASIDE, '')
    .replace(/\t/g, ', ')
    .replace(/[\s.,;?!*]+$/, '');
  const isOne = place.length > 3 && place.length < 200 && /\p{Lu}|\d/u.test(place) && /\p{L}{3}/u.test(place);
  return isOne && !isRemote(place) && !/\d:\d\d|@/.test(place) ? place : null;
}

/** An address, or a room or house behind "in the": that of which most is said, and of those the first. */
function placeInText(main: string): Facts['location'] {
  const places = placesIn(main).filter(isMeant);
  const best = places.toSorted((a, b) => weight(b) - weight(a))[0];
  return best && !isRemote(best.value)
    ? { value: best.value, evidence: evidenceIn('body', main, best.range) }
    : undefined;
}

/** Rooms and houses without an address must be led to, or several: "the workshop" may be any. */
const isMeant = ({ isAddress, isLocated, hasNumber, parts, rooms }: Place) =>
  isAddress ||
  (rooms > 0 && isLocated && (parts > 1 || hasNumber)) ||
  (rooms > 1 && (hasNumber || parts > 2));

const weight = ({ isAddress, isLocated, parts }: Place) =>
  (isAddress ? 4 : 0) + (isLocated ? 1 : 0) + Math.min(parts, 4);
