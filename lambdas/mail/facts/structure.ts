import { WALL_CLOCK } from '../clock/plain-date.ts';
import type { Item } from '../message/message.ts';
import { asAddress } from '../names/address.ts';
import type { Facts, Mailbox } from '../reading.ts';
import { anyEntry, lowered } from '../text/entries.ts';
import { entriesIn } from '../text/entry-list.ts';
import { matchesOf } from '../text/matches.ts';
import { LANGUAGES } from '../words/languages.ts';
import type { RowKey } from '../words/schema.ts';
import { WORDS } from '../words/words.ts';

/**
 * A label with what stands behind it: "Where: …", a row of a table, or a line below a line that is a label.
 */
export interface Row {
  key: RowKey;
  label: string;
  value: string;
  /** Where the value stands in the text, [from, to). */
  range: [number, number];
}

const keyOf = new Map<string, RowKey>();
for (const language of LANGUAGES)
  for (const [key, labels] of Object.entries(WORDS[language].place.rows) as [RowKey, string][])
    for (const label of entriesIn(labels)) if (!keyOf.has(label)) keyOf.set(label, key);

/**
 * A label at the start of a line, or behind the end of a sentence, with its colon or the gap that stands for
 * it.
 */
const LABELLED = new RegExp(
  String.raw`(^|\n|[.;|\u00b7\u2022\t(]\s{0,3}|\n[\p{L} ]{2,15} / )([^\p{L}\n]{0,6})` +
    `(${anyEntry([...keyOf.keys()])})` +
    String.raw`(\*{0,2}\s{0,3}[:\uff1a]|\t| {2,30}(?=\S)| ?\.{2,80}(?:\s?:|\s)|\s[-\u2013] |` +
    String.raw`\*{0,2}[?:]?\s{0,3}(?=\n))`,
  'gu',
);
const MOST_ROWS = 60;
const LONGEST_VALUE = 300;

/** What a place is drawn with. */
const PIN = /(?:^|\n)[^\p{L}\n]{0,3}\u{1f4cd}\ufe0f?[ \t]{0,3}(?=\S)/gu;

/** The rows of a text, those with a drawn label last. */
export function rowsIn(text: string): Row[] {
  const pinned = matchesOf(PIN, text).flatMap(({ 0: label, index }): Row[] => {
    const range = valueFrom(text, index + label.length);
    return range ? [{ key: 'where', label: label.trim(), value: text.slice(...range).trim(), range }] : [];
  });
  return [...labelledRows(text), ...pinned];
}

/** Where the values of rows stand that are labelled as a place. */
export const rangesOfPlaces = (rows: readonly Row[]): Row['range'][] =>
  rows.flatMap(({ key, range }) => (key === 'where' ? [range] : []));

function labelledRows(text: string): Row[] {
  return matchesOf(LABELLED, lowered(text))
    .slice(0, MOST_ROWS)
    .flatMap(({ 0: all, 1: start = '', 3: label = '', 4: gap = '', index }) => {
      const key = keyOf.get(label.replace(/\s+/g, ' ').replaceAll('\u2019', "'"));
      const isInLine = start !== '' && !start.includes('\n');
      if (!key || (isInLine && !/[:\uff1a]/.test(gap) && start !== '\t')) return [];
      const range = inColumn(text, index, valueFrom(text, index + all.length));
      return range
        ? [
            {
              key,
              label,
              value: text
                .slice(...range)
                .replace(/\s*\n\s*/g, ' ')
                .trim(),
              range,
            },
          ]
        : [];
    });
}

/** Below a label that heads a column of a table, the cell of that column. */
function inColumn(text: string, label: number, range: [number, number] | null): [number, number] | null {
  const head = lineEnd(text, label + 1);
  if (!range || range[0] <= head) return range;
  const column = text.slice(text.lastIndexOf('\n', label) + 1, label + 1).split('\t').length - 1;
  const cells = text.slice(...range).split('\t');
  const cell = column && column < cells.length ? cells[column] : undefined;
  if (cell === undefined) return range;
  const from = range[0] + cells.slice(0, column).join('\t').length + 1;
  return [from, from + cell.trimEnd().length];
}

/** The rest of the line, or the next line with words; a line that ends in a comma goes on. */
function valueFrom(text: string, at: number): [number, number] | null {
  const gap = /^(?:[ \t*]*\n){0,2}[ \t*]*/.exec(text.slice(at, at + LONGEST_VALUE))?.[0].length ?? 0;
  const from = at + gap;
  let to = lineEnd(text, from);
  while (/,\s*$/.test(text.slice(from, to)) && to < from + LONGEST_VALUE && to < text.length)
    to = lineEnd(text, to + 1);
  const value = text.slice(from, to);
  return value.trim() && value.length <= LONGEST_VALUE ? [from, from + value.trimEnd().length] : null;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The facts that schema.org markup says: they need no reading of words. */
export interface MarkedUp {
  facts: Pick<
    Facts,
    'start' | 'localStart' | 'end' | 'company' | 'role' | 'location' | 'meetingUrl' | 'withdrawUrl'
  >;
  /** Who holds the event or looks for somebody. */
  host: Mailbox | null;
}

/**
 * What a mail's markup says of an interview: of an Event (schema.org/Event), alone or reserved
 * (schema.org/EventReservation), and of a JobPosting.
 */
export function markedUp(items: readonly Item[]): MarkedUp {
  const all = items.flatMap((item) => withInner(item, 6));
  const event = all.find(({ type, properties }) => /Event$|^Interview/.test(type) && properties.startDate);
  const reservation = all.find(({ type }) => /Reservation$/.test(type));
  const job = all.find(({ type }) => type === 'JobPosting');
  const facts: MarkedUp['facts'] = {};
  const start = timeIn(textOf(event, 'startDate'));
  const end = timeIn(textOf(event, 'endDate'));
  if (start) facts[start.length > WALL_CLOCK ? 'start' : 'localStart'] = said('startDate', start);
  if (end && end.length > WALL_CLOCK) facts.end = said('endDate', end);
  const place = thingOf(event, 'location');
  const virtual = place?.type === 'VirtualLocation' ? textOf(place, 'url') : textOf(event, 'url');
  const isRemote = /online|virtual/i.test(textOf(event, 'eventAttendanceMode') + (place?.type ?? ''));
  const address = isRemote ? '' : placeText(place) || (place ? '' : textOf(event, 'location'));
  if (address && !/^https?:/i.test(address)) facts.location = said('location', address);
  if (/^https?:/i.test(virtual) && isRemote) facts.meetingUrl = said('url', virtual);
  const cancel =
    actionUrl(all) || textOf(reservation, 'cancelReservationUrl') || textOf(reservation, 'cancelUrl');
  if (/^https?:/i.test(cancel)) facts.withdrawUrl = said('cancel', cancel);
  const company = textOf(thingOf(job, 'hiringOrganization'), 'name') || textOf(job, 'hiringOrganization');
  if (company) facts.company = said('hiringOrganization', company);
  const role = textOf(job, 'title');
  if (role) facts.role = said('title', role);
  const organizer = thingOf(event, 'organizer') ?? thingOf(event, 'performer');
  const name = textOf(organizer, 'name') || null;
  const mail = asAddress(textOf(organizer, 'email').replace(/^mailto:/i, ''));
  return { facts, host: name || mail ? { name, address: mail } : null };
}

const said = (property: string, value: string) => ({
  value,
  evidence: { where: 'body' as const, words: `${property}: ${value}` },
});

function withInner(item: Item, depth: number): Item[] {
  if (depth === 0) return [item];
  const inner = Object.values(item.properties).flat();
  return [item, ...inner.flatMap((one) => (typeof one === 'string' ? [] : withInner(one, depth - 1)))];
}

function textOf(item: Item | undefined, property: string): string {
  const value = item?.properties[property]?.find((one) => typeof one === 'string');
  return typeof value === 'string' ? value.trim().slice(0, LONGEST_VALUE) : '';
}

function thingOf(item: Item | undefined, property: string): Item | undefined {
  const value = item?.properties[property]?.find((one) => typeof one !== 'string');
  return typeof value === 'string' ? undefined : value;
}

function actionUrl(all: Item[]): string {
  const action = all.find(({ type }) => /^(?:Cancel|Reject)Action$/.test(type));
  return (
    textOf(action, 'target') || textOf(action, 'url') || textOf(thingOf(action, 'target'), 'urlTemplate')
  );
}

/** A schema.org Place, or PostalAddress, in one line. */
function placeText(place: Item | undefined): string {
  const address = thingOf(place, 'address') ?? (place?.type === 'PostalAddress' ? place : undefined);
  const parts = address
    ? ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion'].map((part) => textOf(address, part))
    : [textOf(place, 'address')];
  const [street = '', code = '', town = '', region = ''] = parts;
  const whole = [street, [code, town].filter(Boolean).join(' '), region].filter(Boolean).join(', ');
  const name = textOf(place, 'name');
  return whole.startsWith(name) ? whole : [name, whole].filter(Boolean).join(', ');
}

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/i;

/** An ISO 8601 time, basic or extended, as the contract writes it; null for a date alone. */
function timeIn(written: string): string | null {
  const [, year, month, day, hour, minute, second = '00', offset = ''] = ISO.exec(written) ?? [];
  if (!year) return null;
  const zone = /^z$/i.test(offset) ? '+00:00' : offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  return Number.isNaN(Date.parse(local + (zone || 'Z'))) ? null : local + zone;
}
