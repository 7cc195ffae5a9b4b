import { anyEntry, everyEntry, everyPattern } from '../text/entries.ts';
import { matchesOf } from '../text/matches.ts';
import { CLIENT_WORDS, wordsIn } from '../words/words.ts';

/** A place in a text: its parts as they stand, and how much speaks for it. */
export interface Place {
  range: [number, number];
  value: string;
  /** It has a street with a number, or a postcode: an address, wherever it stands. */
  isAddress: boolean;
  /** It stands behind "in the", "at our", "bei uns im". */
  isLocated: boolean;
  parts: number;
}

const CAP = String.raw`[\p{Lu}\d][\p{L}\d'\u2019./-]{0,30}`;
const small = everyEntry(({ place }) => place.within);
/** A name as it is written, its small words too; the last word has a capital. */
const NAMES = String.raw`(?:${anyEntry(small)}\s?){0,2}${CAP}(?: (?:${anyEntry(small)}\s?){0,2}${CAP}){0,5}`;
const beginnings = everyEntry(({ place }) => place.streets.beginnings);
const isWrittenSo = (entry: string) => entry !== entry.toLowerCase();
/** With their capital where that tells them from "am Freitag 12 Uhr". */
const BEGINS = String.raw`(?:${anyEntry(beginnings.filter(isWrittenSo))}|${anyEntry(beginnings.filter((one) => !isWrittenSo(one)).flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1), one.toUpperCase()]))})`;
const ENDS = `(?:${everyEntry(({ place }) => place.streets.endings)
  .map((one) => one.replaceAll('.', String.raw`\.`))
  .flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1)])
  .join('|')})`;
const TYPES = anyEntry(
  everyEntry(({ place }) => place.streets.typesBehind).flatMap((one) => [
    one.charAt(0).toUpperCase() + one.slice(1),
    one.toUpperCase(),
    ...(one.length > 5 ? [one] : []),
  ]),
);
const NUMBER_SIGN = String.raw`(?:,? ?(?:n\.?[\u00ba\u00b0o]?|No\.|nr\.?|\u2116)?\.? ?)`;

/** A street in front of its number, as it stands at the end of a text. */
const BEFORE_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${CAP} ){0,2}\p{Lu}?[\p{L}'\u2019-]{0,30}${ENDS}|${BEGINS} ?(?:${NAMES}|\p{Ll}{3,20}(?: \p{Ll}{3,20})?))${NUMBER_SIGN}$`,
  'u',
);
/** One behind its number, as it stands at the start. */
const AFTER_NUMBER = new RegExp(
  String.raw`^(?: ?(?:bis|ter))?,? (?:(?:${CAP} ){1,4}${TYPES}\.?(?: (?:North|South|East|West|[NSEW]{1,2}))?(?![\p{L}\d])|(?:Avenue|Highway|Route|Road) (?:[A-Z]|\d{1,4})(?![\p{L}\d])|${BEGINS} ?${NAMES})`,
  'u',
);
/** A street without a number, or a square: a part of an address, but none alone. */
const WAY = new RegExp(
  String.raw`^(?:${BEGINS} ?${NAMES}|(?:${CAP} ){1,4}${TYPES}\.?|${CAP}(?: ${CAP}){0,2})(?: ${CAP}){0,2}$`,
  'u',
);
const IS_WAY = new RegExp(String.raw`^${BEGINS}|${TYPES}\.?$`, 'u');
const ROOM = everyPattern(({ place }) => place.rooms);
const ROOMS = everyPattern(({ place }) => place.rooms, 'giu');
const NAME = new RegExp(
  String.raw`^${NAMES}(?: [-\u2013] [A-Z]{2})?(?: \([\p{L}\d.\u00ba\u00b0 ]{1,25}\))?$`,
  'u',
);
const LEADING_NAME = new RegExp(String.raw`^${NAMES}(?: \([\p{L}\d.\u00ba\u00b0 ]{1,15}\))?`, 'u');
/** Postcodes of most countries, with the town behind or in front (UPU S42). */
const POSTCODE =
  /^(?:(?:[A-Z]{1,2}[- ])?\d{4,5}(?: ?[A-Z]{2}(?!\p{L}))?(?:-\d{3,4})? \p{Lu}[\p{L}\d'\u2019./ -]{1,40}?|\p{Lu}[\p{L}'\u2019 -]{1,40} \d{4,6}(?:-\d{3})?|[\p{L} ]{0,30}(?<!\p{L})[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?|[A-Z]{2} \d{5}(?:-\d{4})?|\d{5}(?:-\d{3})?|\d{4} ?[A-Z]{2})(?: \([A-Z]{2}\))?$/u;
const UNIT = /^(?:#\d|\d{1,3}\s?[.\u00ba\u00aa\u00b0e]|[A-Z]-?\d)/u;
const AT = new RegExp(`${anyEntry(everyEntry(({ place }) => place.at))}\\s?`, 'giu');
const ARTICLE = /^(?:the|our|der|die|das|dem|den|het|de|la|le|les|il|lo|gli|el|los|las|o|a|os|as)\s(?=\S)/iu;

const calendarWords = Object.values(CLIENT_WORDS)
  .flatMap(({ calendar }) => [...wordsIn(calendar.months), ...wordsIn(calendar.weekdays)])
  .flatMap((forms) => forms.split('|'))
  .filter((form) => /^\p{L}{3,}/u.test(form));
/** What no place is called: days, months, hours, and what calls are held with. */
const NO_PLACE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[...new Set(calendarWords)].map((form) => form.replaceAll('.', '')).join('|')}|uhr|h|pm|am(?= \d)|\d{1,2}h\d{0,2}|o'clock|zoom|teams|meet|skype|webex|e?-?mail|online|https?|uur|minut\p{L}*|tel)(?![\p{L}\d])|\d:\d\d|@|\d\d?\.\d\d?\.(?:\d|$)|(?<!\d)\d{1,2}\/\d{1,2}(?!\d)`,
  'iu',
);
const NUMBERS =
  /(?<![\p{L}\d.:/])(?:[A-Z]{1,3}-?)?\d{1,5}(?:\s?[a-zA-Z](?![\p{L}\d]))?(?:[-\u2013/]\d{1,4}[a-z]?)?(?![\p{L}\d]|[.:]\d|\s?(?:uhr|h|uur|min\p{L}*|%|\u20ac|am|pm|a\.m|p\.m)(?!\p{L}))/giu;

/** So much of a text is looked at around each number, of so many: what is written by hand has its address within. */
const NEAR = 70;
const WITHIN = 160;
const MOST = 120;

/** The places in a text: addresses, and rooms and houses with what stands beside them. */
export function placesIn(text: string): Place[] {
  const found: Place[] = [];
  for (const { 0: words, index } of matchesOf(NUMBERS, text).slice(0, MOST)) {
    const street = streetAround(text, index, index + words.length);
    if (street) found.push(grown(text, street, true));
  }
  for (const { 0: words, index } of matchesOf(ROOMS, text).slice(0, MOST)) {
    if (found.some(({ range }) => index < range[1] && index + words.length > range[0])) continue;
    const room = partAround(text, index, index + words.length);
    if (room) found.push(grown(text, room, false));
  }
  return found.sort((a, b) => a.range[0] - b.range[0]);
}

/** The first address in a text. */
export const addressIn = (text: string): string | null =>
  placesIn(text).find(({ isAddress }) => isAddress)?.value ?? null;

function streetAround(text: string, from: number, to: number): [number, number] | null {
  const front = text.slice(Math.max(0, from - NEAR), from);
  const line = front.slice(front.lastIndexOf('\n') + 1);
  const before = /[\p{L}.,]\s?(?:n\.?[\u00ba\u00b0o]?|No\.|nr\.?)?\.? ?$/iu.test(line)
    ? BEFORE_NUMBER.exec(line)?.[0]
    : undefined;
  if (before && !NO_PLACE.test(before)) {
    const shift =
      ROOM.test(before.trim()) && !/[\p{L}]\s+\p{L}/u.test(before.trim()) && !IS_WAY.test(before.trim());
    return shift ? null : [from - before.length, to];
  }
  const after = AFTER_NUMBER.exec(text.slice(to, to + NEAR).split('\n')[0] ?? '')?.[0];
  return after && !NO_PLACE.test(after) ? [from, to + after.length] : null;
}

/** The part between commas that has a room's word, if it reads as a place from its start or from "in the" on. */
function partAround(text: string, from: number, to: number): [number, number] | null {
  const start = from - partBefore(text, from).length;
  const end = to + partBehind(text, to).length;
  const located = placeWithin(text, start, end);
  return located && located[0] <= from ? located : null;
}

/** Where in a part a place begins, and where it ends; null where it has none. */
function placeWithin(text: string, start: number, end: number): [number, number] | null {
  const part = text.slice(start, end);
  const whole = part.trimStart();
  const from = end - whole.length;
  if (isPlace(whole.trim())) return [from + articleIn(whole), from + whole.trimEnd().length];
  const cues = matchesOf(AT, part).map(({ 0: words, index }) => index + words.length);
  for (const at of cues.toReversed()) {
    const rest = part.slice(at);
    const begins = start + at + articleIn(rest);
    const named = leadingPlace(text.slice(begins, end));
    if (named) return [begins, begins + named];
  }
  return null;
}

const articleIn = (words: string) => ARTICLE.exec(words)?.[0].length ?? 0;

/** How much of the start of a text is a place: all of it, or names up to the first word that is none. */
function leadingPlace(text: string): number {
  const trimmed = text.trimEnd();
  if (isPlace(trimmed)) return trimmed.length;
  const named = LEADING_NAME.exec(trimmed)?.[0] ?? '';
  return named && ROOM.test(named) && !NO_PLACE.test(named) ? named.length : 0;
}

const LONGEST_PART = 70;

/** Whether a part between two commas is one of a place. */
function isPlace(part: string): boolean {
  const words = part.replace(ARTICLE, '');
  if (!words || words.length > LONGEST_PART || NO_PLACE.test(words)) return false;
  if (POSTCODE.test(words) || UNIT.test(words)) return true;
  if (WAY.test(words) && IS_WAY.test(words)) return true;
  if (
    ROOM.test(words) &&
    words.split(/\s+/).length <= 7 &&
    /^[\p{Lu}\d]|[\d]|^\p{L}+(?: \p{Lu}\S*| \p{L}| \([^)]*\))?$/u.test(words) &&
    (NAME.test(words) || LOWER_ROOM.test(words))
  )
    return true;
  return NAME.test(words);
}

/** "salle B 204", "kamer 0.12", "bâtiment Benveniste", "schepenzaal (2de verdieping)". */
const LOWER_ROOM = new RegExp(
  String.raw`^(?:\d{1,3}\p{L}{0,4}[.\u00ba\u00aa\u00b0]? )?[\p{L}.-]{1,30}(?: (?:${anyEntry(small)}\s?){0,2}[\p{Lu}\d-][\p{L}\d'\u2019./-]{0,30}){0,4}(?: \p{L}{3,15})?(?: \([\p{L}\d.\u00ba\u00aa\u00b0 ]{1,30}\))?$`,
  'u',
);

const BEFORE = /[^,;()\n|\u00b7\u2022!?:"\u201c\u201d]{0,120}$/u;
const BEHIND =
  /^(?:\.(?=[^\s]|\s[\p{Ll}\d]|$)(?!$)|\([\p{L}\d.\u00ba\u00aa\u00b0 ]{1,25}\)(?=[\s,;.)]|$)|[^,;()\n|\u00b7\u2022!?:."\u201c\u201d]){0,120}/u;
/** Between the parts of a place; in front of a line's end a comma, or nothing where a postcode or a room follows. */
const SEPARATOR_BEFORE = /(?:,\s{0,3}|\s?[\u00b7|/\u2013]\s|\n\s{0,12}|\s\()$/u;
const SEPARATOR_BEHIND = /^(?:,[ \t]{0,3}\n?[ \t]{0,12}|[ \t]?[\u00b7|\u2013][ \t]|\s?\n\s{0,12})/u;

/** What stands in front of a place up to the last comma, or sentence. */
function partBefore(text: string, at: number): string {
  const found = BEFORE.exec(text.slice(Math.max(0, at - WITHIN), at))?.[0] ?? '';
  const sentence = /^[\s\S]*(?<![\s.,]\p{L}{1,4}|\d)\.\s+/u.exec(found)?.[0].length ?? 0;
  return found.slice(sentence);
}

const partBehind = (text: string, at: number): string => {
  const found = BEHIND.exec(text.slice(at, at + WITHIN))?.[0] ?? '';
  return found.trimEnd();
};

/** A place with the parts beside it. */
function grown(text: string, [first, last]: [number, number], isStreet: boolean): Place {
  let [from, to] = [first, last];
  let parts = 1;
  let isAddress = isStreet;
  to = townBehind(text, to);
  for (let count = 0; count < 5; count++) {
    const gap = SEPARATOR_BEHIND.exec(text.slice(to, to + 20))?.[0];
    const next = gap === undefined ? '' : partBehind(text, to + gap.length);
    const length = gap === undefined ? 0 : joined(next, gap, 'behind');
    if (!gap || !length) break;
    isAddress ||= POSTCODE.test(next.slice(0, length)) && /\d{4}|[A-Z]\d/.test(next.slice(0, length));
    to += gap.length + length;
    parts++;
    if (length < next.length) break;
  }
  for (let count = 0; count < 6; count++) {
    const gap = SEPARATOR_BEFORE.exec(text.slice(Math.max(0, from - 16), from))?.[0];
    if (gap === undefined || gap.endsWith('(')) break;
    const part = partBefore(text, from - gap.length);
    const start = from - gap.length - part.length;
    const whole = part.trim();
    if (joined(whole, gap, 'before'))
      from = start + part.length - part.trimStart().length + articleIn(part.trimStart());
    else {
      const cut = gap.includes('\n') ? null : placeWithin(text, start, from - gap.length);
      if (cut && cut[1] === from - gap.length) {
        from = cut[0];
        parts++;
      }
      break;
    }
    parts++;
  }
  const before = partBefore(text, from);
  const cue = matchesOf(AT, before).at(-1);
  const isLocated = cue !== undefined && cue.index + cue[0].length >= before.trimEnd().length;
  const value = text
    .slice(from, to)
    .replace(/\s*\n\s*/g, (_, at: number) => (/,\s*$/.test(text.slice(from, from + at)) ? ' ' : ', '))
    .replace(/(?<=\d[a-z]?) in (?=\p{Lu})/u, ', ')
    .replace(/[\s.,]+$/, '');
  return { range: [from, to], value, isAddress, isLocated, parts };
}

/** How much of a neighbour belongs to the place; across a line's end only a postcode or a room. */
function joined(part: string, gap: string, side: 'before' | 'behind'): number {
  if (NO_PLACE.test(part) && !POSTCODE.test(part)) return 0;
  const acrossLine = gap.includes('\n') && !gap.includes(',');
  if (acrossLine) return POSTCODE.test(part) || (ROOM.test(part) && isPlace(part)) ? part.length : 0;
  if (isPlace(part)) return part.length;
  if (side === 'before') return 0;
  const named = LEADING_NAME.exec(part)?.[0] ?? '';
  return named && !NO_PLACE.test(named) && isPlace(named) ? named.length : 0;
}

/** A town that follows a street without a comma: "via Emilia 77 Imola", "Am Güterbahnhof 6 in Hof", "… à Lyon (2e)". */
const TOWN =
  /^ (?:(?:in|\u00e0|no|na|en|te|a|em) )?(?:\d{4,5} )?\p{Lu}[\p{L}'\u2019-]{1,25}(?:[ -]\p{Lu}[\p{L}'\u2019-]{1,25}){0,2}(?: \([\p{L}\d]{1,4}\))?(?![\p{L}\d])/u;

function townBehind(text: string, to: number): number {
  const found = TOWN.exec(text.slice(to, to + NEAR))?.[0] ?? '';
  return NO_PLACE.test(found) ? to : to + found.length;
}
