import { firstMatch } from '../text/matches.ts';

const NAME = String.raw`\p{Lu}[\p{L}\d'\u2019.-]{0,30}`;
const SMALL = String.raw`(?:d[eiouao]|d[aeo]s|de la|de los|de las|del|della|dei|delle|du|des|la|le|les|l['\u2019]|d['\u2019]|van|van de|van den|sur|sous|am|an der|auf dem|im|in der|of|the)`;
const NAMES = `(?:${SMALL} )?${NAME}(?:(?: ${SMALL})? ${NAME}){0,4}`;

const NUMBER = /(?<![\p{L}\d])\d{1,4}[a-zA-Z]?(?:[-\u2013/]\d{1,4}[a-z]?)?(?![\p{L}\d])/gu;
/** A street in front of its number: German, Dutch, Spanish, Portuguese, Italian. */
const BEFORE_NUMBER = new RegExp(
  [
    String.raw`\p{Lu}[\p{L}-]{0,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|damm|ufer|kai|chaussee|straat|laan|plein|gracht|kade|singel|dijk) `,
    `(?:${NAME} )?(?:Straße|Strasse|Allee|Platz|Weg|Ring|Damm|Ufer|Chaussee|Laan|Plein) `,
    `(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur|Unter den) (?:${NAME} ){1,3}`,
    String.raw`(?:[Cc]alle|C/|[Aa]venida|[Aa]vda\.?|[Aa]v\.|[Pp]laza|[Pp]aseo|[Rr]onda|[Rr]ua|[Pp]raça|[Ll]argo|[Tt]ravessa|[Aa]lameda|[Vv]ia(?:le)?|[Cc]orso|[Pp]iazza|[Pp]iazzale) ${NAMES},?(?: n\.?[º°]?)? `,
  ]
    .map((street) => String.raw`(?<![\p{L}\d])${street}$`)
    .join('|'),
  'u',
);
/** A street behind its number: English, French. */
const AFTER_NUMBER = new RegExp(
  [
    String.raw`^ (?:\p{Lu}[\p{L}\d'\u2019-]{0,30} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Square|Sq|Way|Drive|Dr|Boulevard|Blvd|Place|Pl|Quay|Court|Terrace|Row|Parade|Highway|Hill|Wharf|Crescent|Close|Embankment|Parkway|Plaza|Walk)(?!\p{L})`,
    String.raw`^(?: bis| ter)?,? (?:rue|avenue|av\.|boulevard|bd\.?|place|quai|chemin|allée|cours|impasse|route|passage) ${NAMES}`,
  ].join('|'),
  'u',
);
/** What follows the street: a floor, a postcode, a town. */
const PART = String.raw`(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\d{1,2}(?:st|nd|rd|th|\.|º|°|e|ème)? (?:floor|OG|Stock|Etage|étage|piso|andar|planta|piano|verdieping)|[\p{Lu}\d][\p{L}\d'\u2019./-]{0,30}(?: (?:${SMALL} )?[\p{Lu}\d][\p{L}\d'\u2019/-]{0,30}){0,5})`;
const PARTS = new RegExp(`^(?:,? (?:in |à |a |en |te )?${PART}){0,4}`, 'u');

/** Postcodes of the United Kingdom and of the United States. */
const POSTCODE = /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{2} \d{5})(?![\p{L}\d])/gu;
const BEFORE_POSTCODE = new RegExp(
  String.raw`(?<![\p{L}\d])${NAMES}(?:, ${PART}){0,3}, ${NAME}(?: ${NAME}){0,3},? $`,
  'u',
);

/** So much of a text is looked at around each number, of so many: what is written by hand has its address within. */
const NEAR = 60;
const WITHIN = 120;
const MOST = 100;

/**
 * The first address in a text: a street with its number, and the floor, postcode and town that follow; else places by their
 * names that end in a town with its postcode.
 */
export function addressIn(text: string): string | null {
  return firstAround(NUMBER, text, streetAround) ?? firstAround(POSTCODE, text, placeBefore);
}

function firstAround(
  what: RegExp,
  text: string,
  found: (text: string, from: number, to: number) => string | null,
): string | null {
  let tried = 0;
  const address = firstMatch(what, text, ({ 0: words, index }) =>
    ++tried > MOST ? null : found(text, index, index + words.length),
  );
  return address?.replace(/^the |[\s.,]+$/g, '') ?? null;
}

function streetAround(text: string, from: number, to: number): string | null {
  const front = text.slice(Math.max(0, from - NEAR), from);
  const before = mayBeStreet(front) ? BEFORE_NUMBER.exec(front)?.[0] : undefined;
  const after = before ? '' : AFTER_NUMBER.exec(text.slice(to, to + NEAR))?.[0];
  if (before === undefined && after === undefined) return null;
  const start = from - (before?.length ?? 0);
  const end = to + (after?.length ?? 0);
  return text.slice(start, end) + (PARTS.exec(text.slice(end, end + WITHIN))?.[0] ?? '');
}

/** Whether the last word is written with a capital, or is "nº": the names of streets end so, most words in front of a number do not. */
function mayBeStreet(front: string): boolean {
  const word = front.slice(front.lastIndexOf(' ', front.length - 2) + 1).replace(/^[^\p{L}]+/u, '');
  return word.charAt(0) !== word.charAt(0).toLowerCase() || word.startsWith('n');
}

function placeBefore(text: string, from: number, to: number): string | null {
  const place = BEFORE_POSTCODE.exec(text.slice(Math.max(0, from - WITHIN), from))?.[0];
  return place ? place + text.slice(from, to) : null;
}
