import { anyEntry, everyEntry, everyPattern, lowered } from '../text/entries.ts';
import { matchesOf } from '../text/matches.ts';
import { WORDS, wordsIn } from '../words/words.ts';

/** A place in a text: its parts as they stand, and how much speaks for it. */
export interface Place {
  range: [number, number];
  value: string;
  /** It has a street with its number, or a postcode. */
  isAddress: boolean;
  /** It stands behind "in the", "at our", "bei uns im", a colon, or on lines of its own. */
  isLocated: boolean;
  parts: number;
  /** Of them, rooms, houses and streets. */
  rooms: number;
  hasNumber: boolean;
}

/**
 * So many parts of a text are looked at, and so long ones: what is written by hand has its address within.
 */
const MOST_PARTS = 400;
const LONGEST_PART = 600;

const capital = (entry: string) => entry.charAt(0).toUpperCase() + entry.slice(1);
const inAnyCase = (entry: string) => [entry, capital(entry), entry.toUpperCase()];
const isWrittenSo = (entry: string) => entry !== entry.toLowerCase();

const CAP = String.raw`[\p{Lu}\d][\p{L}\d'\u2019./-]{0,30}`;
const SMALL = String.raw`(?:${anyEntry(everyEntry(({ place }) => place.within))}\s?){0,2}`;
/** A name as it is written, with its small words; the last word has a capital or is a number. */
const NAMES = `${SMALL}${CAP}(?: ${SMALL}${CAP}){0,5}`;
const SHORT_WORD = String.raw`[\p{L}\d.\u00ba\u00b0]{1,12}`;
const ASIDE =
  String.raw`(?: \((?:(?:${SHORT_WORD} ){0,1}|(?=\p{Ll}[^()]{0,25}\d)(?:${SHORT_WORD},? ){2,3})` +
  String.raw`[\p{L}\d.\u00ba\u00b0]{1,14}\))?`;

const beginnings = everyEntry(({ place }) => place.streets.beginnings);
const looseBeginnings = beginnings.filter((entry) => !isWrittenSo(entry)).flatMap(inAnyCase);
const LOOSE_BEGINS = anyEntry(looseBeginnings);
const BEGINS = anyEntry([...beginnings.filter(isWrittenSo), ...looseBeginnings]);
const endings = everyEntry(({ place }) => place.streets.endings);
const ENDS = endings
  .flatMap((entry) => [entry, capital(entry)])
  .map((entry) => entry.replaceAll('.', String.raw`\.`))
  .join('|');
const types = everyEntry(({ place }) => place.streets.typesBehind);
const TYPES = anyEntry(types.flatMap((entry) => inAnyCase(entry).slice(1)));
const LONG_TYPES = anyEntry(
  types.filter((entry) => entry.length > 3).flatMap((entry) => inAnyCase(entry).slice(1)),
);
/** A house's number does not begin with a nought, as a telephone's does: "or ring 0115 496". */
const FIGURES = String.raw`(?!0\d)\d{1,5}(?:[a-zA-Z]|\s[a-h])?(?: bis| ter)?`;
const FURTHER = String.raw`(?:[-\u2013/](?:\d{1,4}[a-z]?|[a-zA-Z]{1,2})){0,3}`;
const numberless = everyEntry(({ place }) => place.streets.numberless).flatMap(inAnyCase);
const HAS_NO_NUMBER = new RegExp(anyEntry(numberless), 'u');
const NUMBER = String.raw`(?:${anyEntry(numberless)}|${FIGURES}${FURTHER})(?![\p{L}\d]|[.:]\d)`;
const SIGN = String.raw`(?:,? ?(?:n\.?[\u00ba\u00b0o]|n\.|No\.|nr\.|#|km)?\.? ?)`;
const NO_WORD = String.raw`(?<![\p{L}\d])`;
/**
 * With its number behind or in front: "Am Markt 5", "rue du Fort, 210", "14 Canal Street", "5 allée des
 * Sciences".
 */
const STREETS = [
  String.raw`${BEGINS} ?(?:${NAMES}|\p{Ll}{3,20}(?: \p{L}{3,20})?)${SIGN}${NUMBER}`,
  String.raw`${NO_WORD}(?:${CAP} ){0,2}\p{Lu}?[\p{L}'\u2019-]{0,30}(?:${ENDS})${SIGN}${NUMBER}`,
  `${NO_WORD}${NUMBER}(?: bis| ter)?,? ${BEGINS} ?${NAMES}`,
  String.raw`${NO_WORD}${NUMBER} (?:(?:${CAP} ){1,4}${TYPES}\.?` +
    String.raw`(?: (?:North|South|East|West|[NSEW]{1,2})(?!\p{L}))?|` +
    String.raw`(?:Avenue|Highway|Route|Road) (?:[A-Z]|\d{1,4})(?![\p{L}\d]))`,
].map((street) => new RegExp(street, 'u'));
/** A street without its number, or a square: a part of an address, but none alone. */
const WAY = new RegExp(`^(?:${LOOSE_BEGINS} ?${NAMES}|(?:${CAP} ){1,4}${LONG_TYPES}(?: ${CAP}){0,2})$`, 'u');
const roomEntries = everyEntry(({ place }) => place.rooms);
const ROOM = new RegExp(anyEntry(roomEntries), 'u');
const hasRoom = (words: string) => ROOM.test(lowered(words));
/** "Holmsgarth terminal". */
const NAMED_ROOM = new RegExp(`^(?:${CAP} ){1,3}${anyEntry(roomEntries)}${ASIDE}`, 'u');
const NAME = new RegExp(String.raw`^${NAMES}(?: [-\u2013] [A-Z]{2})?${ASIDE}$`, 'u');
const LEADING_NAME = new RegExp(String.raw`^${NAMES}${ASIDE}(?![\p{L}\d])`, 'u');
/** "salle B 204", "kamer 0.12", "bâtiment Benveniste", "schepenzaal (2de verdieping)", "1.ª planta". */
const ROOM_PART = new RegExp(
  String.raw`^(?:\d{1,3}\p{L}{0,4}[.\u00ba\u00aa\u00b0]{0,2} )?[\p{L}.'\u2019-]{1,30}` +
    String.raw`(?: ${SMALL}[\p{Lu}\d-][\p{L}\d'\u2019./-]{0,30}){0,4}${ASIDE}$`,
  'u',
);
/** "bajo dcha.", "planta baja", "sala riunioni", "sala de formación": a room and what it is for. */
const ROOM_WORDS = new RegExp(String.raw`^${anyEntry(roomEntries)}(?: \p{Ll}{2,15}\.?){1,3}$`, 'u');
/** "quinto piano", "eerste verdieping": of a house that is named before. */
const FLOOR = new RegExp(String.raw`^\p{Ll}{2,10} ${anyEntry(roomEntries)}$`, 'u');
/** "Korenmarkt 8 bus 2": behind a street's number. */
const ROOM_BEHIND = new RegExp(`^ ${anyEntry(roomEntries)} ${NUMBER}`, 'u');
/** "Neubaugasse 41/Stiege 2/3. Stock/T\u00fcr 11", as in Austria. */
const STAIRS = /^(?:\/[\p{L}\d. ]{1,12}){1,4}(?![\p{L}\d])/u;
const NO_YEAR = String.raw`(?!(?:19|20)\d\d(?![\d-]))`;
const COUNTRY = '(?:(?:CH|NL|[ADFBLIEP])-)?';
const FIGURES_OF_CODE = String.raw`(?:\d{4}(?:-\d{3})?|\d{5}(?:-\d{3,4})?|\d{6})(?![\d-])`;
const OF_FIGURES = String.raw`${COUNTRY}${NO_YEAR}${FIGURES_OF_CODE}(?: ?[A-Z]{2}(?!\p{L}))?`;
const BRITISH = String.raw`[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?`;
const CANADIAN = String.raw`[A-Z]\d[A-Z] ?\d[A-Z]\d`;
const IRISH = String.raw`[A-Z]\d[\dW] [A-Z\d]{4}`;
/** Postcodes of most countries (UPU S42): of figures, of letters too ("EH1 2EL", "N37 X2Y8", "1098 RK"). */
const CODE = String.raw`(?:${OF_FIGURES}|${BRITISH}|${CANADIAN}|${IRISH})(?![\p{L}\d])`;
/** Those that figures alone do not tell: "111 22 Stockholm", "00-950 Warszawa". */
const CODE_AND_TOWN = String.raw`(?:\d{3} \d{2}|\d{2}-\d{3})`;
const TOWNS =
  String.raw`\p{Lu}[\p{L}\d'\u2019./-]{1,30}` +
  String.raw`(?: (?:\p{Ll}{1,3} ){0,2}[\p{Lu}\d-][\p{L}\d'\u2019./-]{0,30}){0,3}`;
const REGION = String.raw`(?: \(\p{Lu}[\p{L} '\u2019-]{1,25}\))?`;
/** With the town behind or in front, and its region in brackets. */
const POSTCODE = new RegExp(
  `^(?:${CODE}(?: ${TOWNS})?|${CODE_AND_TOWN} ${TOWNS}|` +
    `${TOWNS}${REGION}(?: [-\u2013])?,? {1,2}${CODE})${REGION}$`,
  'u',
);
/** One with what follows it in a sentence. */
const LEADING_CODE = new RegExp(
  String.raw`^(?:${CODE} \p{Lu}[\p{L}'\u2019-]{1,30}(?: \p{Lu}[\p{L}'\u2019-]{1,30}){0,2}|` +
    String.raw`[A-Z]{2} \d{5}(?:-\d{4})?|(?:\p{Lu}[\p{L}-]{1,30} ){0,2}[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})` +
    String.raw`(?![\p{L}\d])`,
  'u',
);
const UNITS = [
  String.raw`#\d[\d-]*`,
  String.raw`(?:km|KM|PK|pk|hmp) \d{1,3}(?:[.,+]\d{1,3})?`,
  String.raw`n\.? ?[\u00ba\u00b0o]\.? ?\d{1,5}[a-z]?`,
  String.raw`(?:No|Nr|nr)\.? ?\d{1,5}[a-z]?`,
  String.raw`\d{1,3}\s?[.\u00ba\u00aa\u00b0e]{1,2}(?: (?:\p{L}{1,8}\.?|\d{1,2}[.\u00ba\u00aa]{1,2})){0,2}`,
  String.raw`[A-Z]-?\d{1,4}|\d{1,4}[a-z]?`,
];
const UNIT = new RegExp(`^(?:${UNITS.join('|')})$`, 'u');
/**
 * A town that follows a street without a comma: "via Emilia 77 Imola", "Am Güterbahnhof 6 in Hof", "… à Lyon
 * (2e)".
 */
const TOWN = new RegExp(
  String.raw`^ (?:(?:in|\u00e0|no|na|en|te|a|em) )?(?:\d{4,5} )?(?:['\u2019]s-)?\p{Lu}[\p{L}'\u2019-]{1,25}` +
    String.raw`(?:[ -]\p{Lu}[\p{L}'\u2019-]{1,25}){0,2}(?: \d\p{L}{1,3})?(?![\p{L}\d])`,
  'u',
);
const SHORT_ASIDE = new RegExp(`^(?:${REGION}(?=[,.\\n]|$)|${ASIDE})`, 'u');

const AT = new RegExp(String.raw`${anyEntry(everyEntry(({ place }) => place.at))}\s?`, 'gu');
const LEADING_AT = new RegExp(`^(?:${AT.source}){1,2}`, 'u');
const ARTICLE = new RegExp(String.raw`^${anyEntry(everyEntry(({ job }) => job.articles))}\s(?=\S)`, 'u');

const calendarWords = Object.values(WORDS)
  .flatMap(({ calendar }) => [...wordsIn(calendar.months), ...wordsIn(calendar.weekdays)])
  .flatMap((forms) => forms.split('|'))
  .map((form) => form.replaceAll('.', ''))
  .filter((form) => form.length > 2);
/** What no place is called: days, months, hours, and what calls are held with. */
const NO_PLACE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[...new Set(calendarWords)].join('|')}|uhr|pm|am(?= \d)|\d{1,2}h\d{0,2}|` +
    "o'clock|zoom|teams|meet|skype|webex|e?-?mail|online|https?|uur|" +
    String.raw`minut\p{L}*|tel|pin|passcode|ref)(?![\p{L}\d])|` +
    String.raw`\d:\d\d|@|\d\d?\.\d\d?\.(?:\d|$)|(?<!\d)\d{1,2}\/\d{1,2}(?!\d)`,
  'u',
);
/** "Technical Interview" is what is held there. */
const INTERVIEW = /interview|gespräch|entretien|colloquio|entrevista|gesprek/u;
/** Of "J4V 2H1" the end is no hour. */
const NO_HOUR = new RegExp(CANADIAN, 'u');
/** "Rio de Janeiro" is no January. */
const isNoPlace = (words: string) => NO_PLACE.test(lowered(words).replace('rio de janeiro', ''));

/** A part of a text between commas, line ends and ends of sentences. */
interface Part {
  from: number;
  to: number;
  /** What stands in front: a comma, the end of a line, what leads to it ("Ort:", a bracket), or an end. */
  gap: ',' | 'line' | 'paragraph' | 'stop' | 'lead';
}

const shortened = (entries: string[]) =>
  entries
    .flatMap((entry) => entry.split(' '))
    .filter((entry) => entry.endsWith('.'))
    .map((entry) => entry.replace(/\W+$/, ''))
    .join('|');
/** What a full stop belongs to: "Schulstr. 12", "E. Aztec Blvd", "1. OG". */
const ABBREVIATED = new RegExp(
  String.raw`(?:${shortened(endings)}|(?<![\p{L}\d])(?:${shortened([...beginnings, ...roomEntries])}|` +
    String.raw`\p{L}|no|nr|co|prov|dr|prof|eng|dott|st|sta|gen|mons)|(?<![\p{L}\d])\d)$`,
  'u',
);
const BREAK = new RegExp(
  String.raw`,(?!\d)[ \t]{0,9}\n?[ \t]{0,40}|\n\s{0,200}|[.!?]{1,9}(?=\s|$)|[:;](?=\s)|` +
    String.raw`["\u201c\u201d\u00ab\u00bb\t]|\s[\u00b7|\u2022/\u2013\u2014]\s(?![A-Z]{2}(?!\p{L}))|\s?\(|\)`,
  'gu',
);

/** The parts of a text. A short aside belongs to its part: "Kammermusiksaal (1. OG)". */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let gap = 'line' as Part['gap'];
  let isAside = false;
  for (const { 0: words, index } of matchesOf(BREAK, text)) {
    if (parts.length >= MOST_PARTS) break;
    if (index < from) continue;
    if (words.endsWith('(') && SHORT_ASIDE.exec(text.slice(index, index + 40))?.[0]) {
      isAside = true;
      continue;
    }
    if (isAside) {
      isAside = words !== ')';
      continue;
    }
    const direction =
      words.endsWith('(') && mayLead(text.slice(from, index))
        ? DIRECTION.exec(text.slice(index, index + 120))
        : null;
    if (direction) {
      parts.push({ from, to: index, gap });
      gap = ',';
      from = index + direction[0].length;
      continue;
    }
    if (words.startsWith(',') && isHouseNumber(text, [from, index, index + words.length])) continue;
    if (words.startsWith('.') && ABBREVIATED.test(lowered(text.slice(Math.max(from, index - 6), index))))
      continue;
    if (index > from && text.slice(from, index).trim()) parts.push({ from, to: index, gap });
    gap = index === from && gap !== 'line' && gap !== 'paragraph' ? gap : gapOf(words);
    from = index + words.length;
  }
  if (text.slice(from).trim()) parts.push({ from, to: text.length, gap });
  return parts;
}

/** How to get there, in brackets within an address that goes on: "Suite 210 (ring the bell), Halifax". */
const DIRECTION = /^\s?\((?:\p{Ll}|\d{1,2}[.\u00ba\u00b0])[^()\n]{3,100}\)(?:,\s*|\s+(?=\p{Lu}|\d))/u;

const HOUSE_NUMBER = /^\s*\d{1,4}(?: ?(?:bis|ter|[a-d]))?$/u;
const BEGINS_WAY = new RegExp(`^${LOOSE_BEGINS}`, 'u');

/** Whether a comma stands between a number and its street: "12, rue des Capucins". */
const isHouseNumber = (text: string, [from, comma, next]: [number, number, number]) =>
  comma - from < 12 &&
  HOUSE_NUMBER.test(text.slice(from, comma)) &&
  BEGINS_WAY.test(text.slice(next, next + 30));

function gapOf(words: string): Part['gap'] {
  if (words.startsWith(',') || /^\s[\u00b7|\u2022/\u2013\u2014]/u.test(words)) return ',';
  if (/[:(\t]$/.test(words)) return 'lead';
  return /\n\s*\n/.test(words) ? 'paragraph' : words.includes('\n') ? 'line' : 'stop';
}

type Kind = 'street' | 'code' | 'way' | 'room' | 'unit' | 'floor' | 'name';

/** Where a part has a place, and of what kind. */
interface Found {
  from: number;
  to: number;
  kind: Kind;
  isLocated: boolean;
}

/** The places in a text: addresses, and rooms and houses with what stands beside them. */
export function placesIn(text: string): Place[] {
  const parts = partsOf(text);
  const leads = parts.map(({ from, to }) => mayLead(text.slice(from, to)));
  const chains: Found[][] = [];
  let open: { found: [Found, ...Found[]]; part: Part } | null = null;
  for (const [at, part] of parts.entries()) {
    const isNear = leads.slice(Math.max(0, at - FAR), at + FAR + 1).includes(true);
    const last = open?.found.at(-1);
    const reaches = open && last && last.to >= open.part.to ? last.kind : null;
    const fits = (next: Found) =>
      reaches !== null && next.from <= startOf(text, part) && belongs(reaches, next.kind, part.gap);
    const known = isNear ? placeIn(text, part) : null;
    const next = known && fits(known) ? known : reaches && betweenParts(text, parts, at);
    if (open && next && fits(next)) {
      open.found.push(next);
      open.part = part;
    } else {
      open = known && (isVenue(known, text) || begins(known, part)) ? { found: [known], part } : null;
      if (open) chains.push(open.found);
    }
  }
  return chains.map((found) => placeOf(text, found));
}

/**
 * A part that no list knows, in an address that goes on to its street or town: "near Casualty, NH Bypass,
 * Kochi 682024".
 */
function betweenParts(text: string, parts: Part[], at: number): Found | null {
  for (const [ahead, { from, to, gap }] of parts.slice(at, at + MOST_BETWEEN).entries()) {
    const words = text.slice(from, to).trim();
    if (gap !== ',' && gap !== 'line') return null;
    const kind = ahead ? placeIn(text, { from, to, gap })?.kind : undefined;
    if (kind === 'street' || kind === 'code') {
      const part = parts[at] as Part;
      return { from: startOf(text, part), to: part.to, kind: 'way', isLocated: false };
    }
    if (
      NEGATED.test(lowered(words)) ||
      words.length > LONGEST_BETWEEN ||
      words.split(/\s+/).length > 5 ||
      isNoPlace(words) ||
      HOUR.test(words)
    )
      return null;
  }
  return null;
}

const HOUR = /\d[.:h]\d\d/;
/** "the shop, not the yard, 2210 Valley St" */
const NEGATED = everyPattern(({ place }) => place.not);
const MOST_BETWEEN = 4;
const LONGEST_BETWEEN = 40;

/** So many parts a place may have on either side of a number or a room. */
const FAR = 5;

/** Whether a part may be what makes others beside it a place; most parts of a text are none. */
const mayLead = (part: string) => /\d/.test(part) || hasRoom(part) || WAY.test(part.trim());

/**
 * Where a place may begin to go on with the one in front: at the start of its part, or behind "in the" there.
 */
function startOf(text: string, { from, to }: Part): number {
  const part = text.slice(from, to);
  const words = part.trimStart();
  const lead = leadIn(words);
  const article = lead ? (ARTICLE.exec(words.slice(lead.length))?.[0] ?? '') : '';
  return from + part.length - words.length + lead.length + article.length;
}

/** What leads to a place at the head of some words. */
const leadIn = (words: string): string =>
  withoutOwnArticle(words.slice(0, LEADING_AT.exec(lowered(words))?.[0].length ?? 0));

/** An article with a capital is the place's own: of "at The" for "The Old Mill" only "at " leads to it. */
const withoutOwnArticle = (lead: string): string => lead.slice(0, lead.search(OWN_ARTICLE) + 1 || undefined);
const OWN_ARTICLE = /\s\p{Lu}/u;

/** A name alone may be anybody's: it begins a place only where one is expected. */
const begins = ({ kind, isLocated }: Found, { gap }: Part) =>
  kind !== 'floor' && ((kind !== 'name' && kind !== 'unit') || isLocated || gap !== ',');

/** A name of several words, as houses have: what stands behind it tells whether it is one. */
const isVenue = ({ kind, from, to }: Found, text: string) =>
  kind === 'name' && /\p{L} \p{L}/u.test(text.slice(from, to));

/**
 * Whether a part goes on with the place of the one in front: behind the town only a room does, on a new line
 * no name.
 */
function belongs(before: Kind, next: Kind, gap: Part['gap']): boolean {
  if (gap === 'stop' || gap === 'lead') return false;
  if (gap === 'paragraph') return next === 'code' || next === 'street';
  if (gap === 'line')
    return next === 'code' || next === 'room' || (next !== 'name' && next !== 'unit' && before !== 'name');
  return before !== 'code' || next === 'room' || next === 'code' || next === 'unit' || next === 'floor';
}

function placeIn(text: string, { from, to, gap }: Part): Found | null {
  if (to - from > LONGEST_PART) return null;
  const part = text.slice(from, to);
  return (
    streetIn(part, from) ??
    roomBehind(part, from) ??
    wholePlace(part, from, gap === 'lead') ??
    roomAtEnd(part, from) ??
    locatedPlace(part, from)
  );
}

function roomAtEnd(part: string, at: number): Found | null {
  const found = ROOM_AT_END.exec(lowered(part));
  if (!found || isNoPlace(found[0]) || !/\p{Ll}\s$/u.test(part.slice(0, found.index))) return null;
  return { from: at + found.index, to: at + part.length, kind: 'room', isLocated: false };
}

/** "the place in Room 2": no French square. */
const NO_SQUARE = /^place (?:in|at|is|on|for|to)(?!\p{L})/iu;
/** "27/2 Castle Terrace", "54/2/11": no date. */
const HOUSE_AND_DOOR = /^\d{1,3}\/\d{1,3}(?= \p{Lu})|\d{1,3}(?:\/\d{1,3}){2,}/u;

function streetIn(part: string, at: number): Found | null {
  if (!/\d/.test(part) && !HAS_NO_NUMBER.test(part)) return null;
  for (const street of STREETS) {
    const match = street.exec(part);
    if (
      !match ||
      NO_SQUARE.test(match[0]) ||
      isNoPlace(match[0].replace(HOUSE_AND_DOOR, '')) ||
      isHour(part.slice(match.index + match[0].length))
    )
      continue;
    const start = match.index;
    let end = match.index + match[0].length;
    const town = TOWN.exec(part.slice(end))?.[0] ?? '';
    if (town && !isNoPlace(town)) end += town.length;
    end += STAIRS.exec(part.slice(end))?.[0].length ?? 0;
    end += ROOM_BEHIND.exec(lowered(part.slice(end)))?.[0].length ?? 0;
    end += SHORT_ASIDE.exec(part.slice(end))?.[0].length ?? 0;
    const isLocated = endsWithCue(part.slice(0, start));
    if (ROOM_NUMBER.test(lowered(match[0]))) return null;
    return {
      from: at + start,
      to: at + (part.slice(end).trim() ? end : part.length),
      kind: 'street',
      isLocated,
    };
  }
  return null;
}

/** What follows makes the number an hour or an amount. */
const isHour = (behind: string) =>
  /^\s?(?:uhr|h\b|uur|min|%|\u20ac|am\b|pm\b|a\.m|p\.m|[.:]\d)/iu.test(behind);
/**
 * A room with its number is no street: "Tor 4", "Auf der Probebühne 2"; one that streets are called as well
 * may be.
 */
const roomsOnly = roomEntries.filter((entry) => !endings.includes(entry.replace('*', '')));
const ROOM_NUMBER = new RegExp(
  `^(?:${AT.source})?(?:\\p{L}[\\p{L}-]{0,30})?${anyEntry(roomsOnly)} ${NUMBER}$`,
  'u',
);

function endsWithCue(before: string): boolean {
  const cue = matchesOf(AT, lowered(before)).at(-1);
  return cue !== undefined && cue.index + cue[0].trimEnd().length >= before.trimEnd().length;
}

function wholePlace(part: string, at: number, isStop: boolean): Found | null {
  const words = part.trim();
  const lead = leadIn(words);
  const rest = words.slice(lead.length).replace(ARTICLE, '');
  const isStreetsOwn = WAY.test(words);
  const place = isStreetsOwn ? words : rest;
  const kind = kindOf(place);
  if (!kind) return null;
  const within = kind === 'name' ? locatedPlace(part, at) : null;
  if (within?.kind === 'way') return within;
  const to = at + part.trimEnd().length;
  return { from: to - place.length, to: at + part.length, kind, isLocated: lead !== '' || isStop };
}

/** "Address for the sat nav is Unit 11": a room with its number ends a sentence's part. */
const ROOM_AT_END = new RegExp(
  String.raw`(?<=\p{L} )${anyEntry(roomEntries.filter((entry) => !entry.startsWith('*')))} \d{1,4}[a-z]?$`,
  'u',
);

/** A room behind "in the", where nothing of a place stands in front: "C'est au 1er étage". */
function roomBehind(part: string, at: number): Found | null {
  const found = locatedPlace(part, at);
  return found?.isLocated && found.kind === 'room' && !hasRoom(part.slice(0, found.from - at)) ? found : null;
}

/**
 * The place behind the last "in the" of a part, to its end or up to the first word that belongs to no name.
 */
function locatedPlace(part: string, at: number): Found | null {
  for (const cue of matchesOf(AT, lowered(part)).toReversed()) {
    const start = cue.index + withoutOwnArticle(part.slice(cue.index, cue.index + cue[0].length)).length;
    const rest = part.slice(start);
    const place = rest.trim().replace(ARTICLE, '');
    const from = start + rest.length - rest.trimStart().length + rest.trim().length - place.length;
    const kind = kindOf(place);
    if (kind) return { from: at + from, to: at + part.length, kind, isLocated: true };
    const named =
      (/^\p{Lu}/u.test(place) ? NAMED_ROOM.exec(place)?.[0] : '') || (LEADING_NAME.exec(place)?.[0] ?? '');
    if (named && hasRoom(named) && kindOf(named))
      return { from: at + from, to: at + from + named.length, kind: 'room', isLocated: true };
  }
  const words = part.trim();
  const code = LEADING_CODE.exec(words)?.[0];
  const named = code ?? LEADING_NAME.exec(words)?.[0] ?? '';
  const kind = code ? 'code' : named ? kindOf(named) : null;
  const from = at + part.length - part.trimStart().length;
  return kind && kind !== 'unit' && !isNoPlace(named)
    ? { from, to: from + named.length, kind, isLocated: false }
    : null;
}

function kindOf(part: string): Kind | null {
  if (!part || part.length > 75 || isNoPlace(part.replace(NO_HOUR, ''))) return null;
  if (WAY.test(part)) return 'way';
  if (
    hasRoom(part) &&
    (NAME.test(part) || ROOM_PART.test(part) || ROOM_WORDS.test(part) || NAMED_ROOM.exec(part)?.[0] === part)
  )
    return 'room';
  if (UNIT.test(part)) return 'unit';
  if (FLOOR.test(part)) return 'floor';
  if (POSTCODE.test(part)) return 'code';
  const isName = NAME.test(part) && /^[\p{Lu}\d]/u.test(part) && /\p{L}{2}/u.test(part);
  return isName && !INTERVIEW.test(lowered(part)) ? 'name' : null;
}

/** "Büro" in front of a street says nothing that the street does not. */
const generic = new Set(roomEntries.map((entry) => entry.replace('*', '')));

function placeOf(text: string, all: Found[]): Place {
  const [first, second] = all;
  const isGeneric =
    first?.kind === 'room' &&
    (second?.kind === 'street' || second?.isLocated) &&
    generic.has(lowered(text.slice(first.from, first.to)).trim());
  const found = isGeneric ? all.slice(1) : all;
  const isNumbered = found.some(
    ({ kind }, at) => kind === 'way' && /\d/.test(text.slice(found[at + 1]?.from, found[at + 1]?.to)),
  );
  const range: [number, number] = [found[0]?.from ?? 0, found.at(-1)?.to ?? 0];
  const value = found
    .map(({ from, to }) =>
      text
        .slice(from, to)
        .trim()
        .replace(/(?<=\d[a-z]?) in (?=\p{Lu})/u, ', '),
    )
    .join(', ')
    .replace(/[\s.,]+$/, '');
  return {
    range,
    value,
    isAddress: isNumbered || found.some(({ kind }) => kind === 'street' || kind === 'code'),
    isLocated: found.some(({ isLocated }) => isLocated),
    parts: found.length,
    rooms: all.filter(({ kind }) => kind === 'room' || kind === 'way').length,
    hasNumber: /\d/.test(value),
  };
}
