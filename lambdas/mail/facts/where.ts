import type { WeighedSentence } from '../kind/kind.ts';
import type { Item, Link } from '../message/message.ts';
import type { Fact, Facts, Invitation, Original } from '../reading.ts';
import type { Body } from '../text/body.ts';
import { evidenceIn } from '../text/evidence.ts';
import type { Language } from '../words/languages.ts';
import { isRemote } from './format.ts';
import { linksIn, purposeOf } from './links.ts';
import type { Place } from './places.ts';
import { markedUp, rangesOfPlaces, rowsIn } from './structure.ts';
import { tokensOf } from './tokens.ts';
import { venueIn } from './venue.ts';
import type { VenueText } from './venue-words.ts';
import { readWay, type Ways } from './way.ts';

type Whereabouts = Pick<Facts, 'format' | 'location' | 'meetingUrl' | 'withdrawUrl'>;

/** A message as far as it says where and how people meet. */
export interface Meeting {
  original: Pick<Original, 'subject' | 'text'>;
  body: Body;
  language: Language;
  /** Of them the signature. */
  places: readonly Place[];
  /** Of its HTML part. */
  links: readonly Link[];
  /** Of its markup. */
  items: readonly Item[];
  invitations: readonly Invitation[];
  sentences: WeighedSentence[];
  /** Where the text names a time. */
  moments: readonly { range: [number, number] }[];
}

/** A message as far as a place is looked for in what it says. */
export type MeetingText = Pick<Meeting, 'places' | 'body' | 'language' | 'moments'>;

/** Nobody writes more, and a mail of megabytes would be searched for long. */
const LONGEST = 50_000;

/**
 * How and where the interview is held: format, address, and the links to join and to cancel. What a calendar
 * or markup says comes before rows with a label, and those before sentences.
 */
export function readPlace(meeting: Meeting): Whereabouts {
  const { ways, withdrawUrl } = waysOf(meeting);
  const { meetingUrl, told, venue } = ways;
  const format = readWay(ways);
  const inText =
    format?.value === 'onsite' && venue && !isRemote(venue.value)
      ? { value: venue.value, evidence: evidenceIn('body', meeting.body.current, venue.range) }
      : undefined;
  const location = told ?? inText;
  return {
    ...(format ? { format } : {}),
    ...(location ? { location } : {}),
    ...(meetingUrl ? { meetingUrl } : {}),
    ...(withdrawUrl ? { withdrawUrl } : {}),
  };
}

/** What a message says of how people meet and how one cancels, before anything of it is chosen. */
export function waysOf(meeting: Meeting): { ways: Ways; withdrawUrl: Facts['withdrawUrl'] } {
  const { original, body, items, invitations, sentences, moments } = meeting;
  const [event] = invitations;
  const text = body.current.slice(0, LONGEST);
  const main = withPostscript(text, body.signature.offset);
  const rows = rowsIn(text);
  const marked = markedUp(items).facts;
  const links = linkFacts(meeting);
  return {
    ways: {
      ...{ text, main, sentences, moments, subject: original.subject ?? '' },
      event: [event?.location, event?.summary, event?.description].filter(Boolean).join('\n'),
      rows: rows.filter(({ key }) => key === 'how' || key === 'where'),
      meetingUrl: invitedUrl(event) ?? marked.meetingUrl ?? links.meetingUrl,
      told: invitedPlace(event) ?? marked.location,
      venue: venueIn(venueText(meeting, rows)),
    },
    withdrawUrl: marked.withdrawUrl ?? links.withdrawUrl,
  };
}

/** What a message says now, as a text in which the place of an interview is looked for. */
export function venueText(
  { places, body, language, moments }: MeetingText,
  rows = rowsIn(body.current.slice(0, LONGEST)),
): VenueText {
  const signature = places.find(({ name }) => name === 'signature')?.tokens.text ?? '';
  return {
    tokens: tokensOf(body.current.slice(0, LONGEST), language),
    signed: body.current.length - signature.length,
    times: moments.map(({ range }) => range),
    rows: rangesOfPlaces(rows),
  };
}

/** A postscript: what stands behind it is said as what stands above the signature is. */
const POSTSCRIPT = /^[ \t]*(?:P\.?[ -]{0,2}S\.?|P\.? ?D\.?|N\.? ?B\.?)[ \t]*(?::|\.|-|\u2013|(?=\s))/imu;

/** A text without its signature, but with what follows that as a postscript, at its place in the text. */
function withPostscript(text: string, signature: number): string {
  if (!signature) return text;
  const postscript = POSTSCRIPT.exec(text.slice(signature))?.index;
  const above = text.slice(0, signature);
  return postscript === undefined
    ? above
    : `${above}${'\n'.repeat(postscript)}${text.slice(signature + postscript)}`;
}

/** The first link to the meeting, and the first to cancel; a quoted older mail's count least. */
export function linkFacts({
  original,
  body,
  links,
}: Pick<Meeting, 'original' | 'body' | 'links'>): Pick<Facts, 'meetingUrl' | 'withdrawUrl'> {
  const all = linksIn(original.text.slice(0, LONGEST), links);
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
