const NUMBER = String.raw`\d{1,4}[a-zA-Z]?(?:[-\u2013/]\d{1,4}[a-z]?)?(?![\p{L}\d])`;
const NAME = String.raw`\p{Lu}[\p{L}\d'\u2019.-]{0,30}`;
const SMALL = String.raw`(?:d[eiouao]|d[aeo]s|de la|de los|de las|del|della|dei|delle|du|des|la|le|les|l['\u2019]|d['\u2019]|van|van de|van den|sur|sous|am|an der|auf dem|im|in der|of|the)`;
const NAMES = `(?:${SMALL} )*${NAME}(?:(?: ${SMALL})* ${NAME}){0,4}`;

/** How streets and their numbers are written in the languages that are read. */
const STREETS = [
  String.raw`${NUMBER} (?:${NAME} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Square|Sq|Way|Drive|Dr|Boulevard|Blvd|Place|Pl|Quay|Court|Terrace|Row|Parade|Highway|Hill|Wharf|Crescent|Close|Embankment|Parkway|Plaza|Walk)(?!\p{L})`,
  String.raw`\p{Lu}[\p{L}-]{0,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|damm|ufer|kai|chaussee|straat|laan|plein|gracht|kade|singel|dijk) ${NUMBER}`,
  `(?:${NAME} )?(?:Straße|Strasse|Allee|Platz|Weg|Ring|Damm|Ufer|Chaussee|Laan|Plein) ${NUMBER}`,
  `(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur|Unter den) (?:${NAME} ){1,3}${NUMBER}`,
  String.raw`${NUMBER}(?: bis| ter)?,? (?:rue|avenue|av\.|boulevard|bd\.?|place|quai|chemin|allée|cours|impasse|route|passage) ${NAMES}`,
  String.raw`(?:[Cc]alle|C/|[Aa]venida|[Aa]vda\.?|[Aa]v\.|[Pp]laza|[Pp]aseo|[Rr]onda|[Rr]ua|[Pp]raça|[Ll]argo|[Tt]ravessa|[Aa]lameda|[Vv]ia(?:le)?|[Cc]orso|[Pp]iazza|[Pp]iazzale) ${NAMES},?(?: n\.?[º°]?)? ${NUMBER}`,
];
/** What follows the street: a floor, a postcode, a town. */
const PART = String.raw`(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\d{1,2}(?:st|nd|rd|th|\.|º|°|e|ème)? (?:floor|OG|Stock|Etage|étage|piso|andar|planta|piano|verdieping)|(?:[\p{Lu}\d][\p{L}\d'\u2019./-]{0,30})(?: (?:${SMALL} )*[\p{Lu}\d][\p{L}\d'\u2019/-]{0,30}){0,5})`;

/** A street with its number, and the floor, postcode and town that follow it. */
export const STREET_ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${STREETS.join('|')})(?:,? (?:in |à |a |en |te )?${PART}){0,4}`,
  'u',
);
