import type { WeighedSentence } from '../kind/kind.ts';
import type { Item, Link } from '../message/message.ts';
import type { Fact, Facts, Invitation, Original } from '../reading.ts';
import type { Body } from '../text/body.ts';
import { everyPattern, lowered } from '../text/entries.ts';
import { evidenceIn } from '../text/evidence.ts';
import { isRemote } from './format.ts';
import { linksIn, purposeOf } from './links.ts';
import { type Place, placesIn } from './street.ts';
import { markedUp, type Row, rowsIn } from './structure.ts';
import { readWay, type Ways } from './way.ts';

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
  sentences: WeighedSentence[];
  /** Where the text names a time. */
  moments: readonly { range: [number, number] }[];
}

/** Nobody writes more, and a mail of megabytes would be searched for long. */
const LONGEST = 50_000;

/**
 * How and where the interview is held: format, address, and the links to join and to cancel. What a calendar
 * or markup says comes before rows with a label, and those before sentences.
 */
export function readPlace(meeting: Meeting): Whereabouts {
  const { ways, withdrawUrl } = waysOf(meeting);
  const { meetingUrl, told, place, main } = ways;
  const format = readWay(ways);
  const inText =
    format?.value === 'onsite' && place
      ? { value: place.value, evidence: evidenceIn('body', main, place.range) }
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
      ...{ main, sentences, moments, subject: original.subject ?? '' },
      event: [event?.location, event?.summary, event?.description].filter(Boolean).join('\n'),
      rows: rows.filter(({ key }) => key === 'how' || key === 'where'),
      meetingUrl: invitedUrl(event) ?? marked.meetingUrl ?? links.meetingUrl,
      told: invitedPlace(event) ?? marked.location ?? labelledPlace(rows, meeting),
      place: placeInText(main),
    },
    withdrawUrl: marked.withdrawUrl ?? links.withdrawUrl,
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

function labelledPlace(rows: Row[], { body, links }: Meeting): Facts['location'] {
  for (const { key, value, range } of rows) {
    const isLink = links.some(({ text }) => text === value);
    const place = key === 'where' && !isLink ? placeOnly(value) : null;
    if (place) return { value: place, evidence: evidenceIn('body', body.current, range) };
  }
  return undefined;
}

/** The end of a sentence, but not of an abbreviation: "Av.", "E.". */
const SENTENCE_END =
  /(?<!(?:^|[\s,.])(?:\p{L}|\p{Lu}\p{Ll}{1,2}|Blvd|Prof|Ctra|Avda|Dott|\d{1,2}))[.!?;]\s+(?=\p{Lu})/u;
/** What one is to know on the way: "(nearest station: …)", "(beim Portier bitte anmelden)". */
const ASIDE = /\s*\((?=[^)]{26}|[^)]{0,60}[:,]|(?:[^\s)]+ ){2,}[^)]*\))[^)]*\)?/gu;

/** A row's value without what follows the place; null where it is none. */
function placeOnly(value: string): string | null {
  const cells = new Set((value.split(SENTENCE_END)[0] ?? '').split('\t'));
  const place = [...cells]
    .join(', ')
    .replace(ASIDE, '')
    .replace(/[\s.,;?!*]+$/, '');
  const isOne = place.length > 3 && place.length < 200 && /\p{Lu}|\d/u.test(place) && /\p{L}{3}/u.test(place);
  return isOne && !isRemote(place) && !/\d:\d\d|@/.test(place) ? place : null;
}

/** An address, or a room or house behind "in the": that of which most is said, and of those the first. */
function placeInText(main: string): Place | undefined {
  const text = withoutWrapping(main);
  const places = placesIn(text).filter((place) => isMeant(place) && !isElsewhere(text, place));
  const best = places.toSorted((a, b) => weight(b) - weight(a))[0];
  const value = best?.value.replace(HOUR_BEFORE, '');
  return best && value && !isRemote(value) ? { ...best, value } : undefined;
}

const ELSEWHERE = everyPattern(({ place }) => place.elsewhere);
/** So much in front of an address tells whether people meet there. */
const MOST_IN_FRONT = 80;

/** Whether what leads to an address in its sentence says that it is another: "By post: …", "Sede legale:". */
function isElsewhere(text: string, { range: [from] }: Place): boolean {
  const before = text.slice(Math.max(0, from - MOST_IN_FRONT), from);
  const start = Math.max(
    before.lastIndexOf('\n'),
    ...['. ', '! ', '? '].map((end) => before.lastIndexOf(end)),
  );
  return ELSEWHERE.test(lowered(before.slice(start + 1)));
}

/** "4.30pm, Hollins Bank Primary": the hour is none of the place. */
const HOUR_BEFORE = /^\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\.?,?\s+/i;
/** "Mulberry Haulage – moving you since 1974" */
const ENDS_IN_YEAR = /^\D*\s(?:1[89]|20)\d\d$/;

/** "Kaasrui 17, Antwerpen": of a street that no list knows. */
const STREET_AND_TOWN = /^\p{Lu}[\p{L}' \u2019-]{3,40} \d{1,4}[a-z]?, (?:\d{4,5} )?\p{Lu}\p{Ll}{2,}/u;

/** A line that a mail program has broken is at least so long. */
const SHORTEST_WRAPPED = 55;
/** It broke where the next word would have been beyond its width. */
const NARROWEST = 64;

/** Lines that a mail program has broken as one, of the same length: "… Rua da⏎Constituição, 1412". */
const withoutWrapping = (text: string): string =>
  text.replace(/\n(?=[^\s\u2022*>-])/g, (end, at: number) => {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const next = /^\S*/.exec(text.slice(at + 1))?.[0] ?? '';
    const isFull = line.length >= SHORTEST_WRAPPED && line.length + next.length >= NARROWEST;
    return isFull && !/[.!?:;]\s*$/.test(line) ? ' ' : end;
  });

/** Rooms and houses without an address must be led to, or several: "the workshop" may be any. */
const isMeant = ({ value, isAddress, isLocated, hasNumber, parts, rooms }: Place) =>
  (isAddress && !ENDS_IN_YEAR.test(value)) ||
  (isLocated && STREET_AND_TOWN.test(value)) ||
  (rooms > 0 && isLocated && (parts > 1 || hasNumber)) ||
  (rooms > 1 && (hasNumber || parts > 2));

const weight = ({ isAddress, isLocated, parts }: Place) =>
  (isAddress ? 4 : 0) + (isLocated ? 1 : 0) + Math.min(parts, 4);
