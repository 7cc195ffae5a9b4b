import type { Evidence, Facts, Invitation } from '../reading.ts';
import type { Body } from '../text/body.ts';
import { evidenceIn, evidenceOf } from '../text/evidence.ts';
import { firstMatch } from '../text/matches.ts';
import { addressIn } from './street.ts';

const URL_PATTERN = /https?:\/\/[^\s<>"')\]]+/g;
const MEETING_HOSTS =
  /(?:^|\.)(?:zoom\.us|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|chime\.aws|gotomeeting\.com|bluejeans\.com|jit\.si|skype\.com)$|^(?:meet|video|zoom|teams|call)\./i;
const MEETING_CUE = /\b(?:join|video|meeting|call|zoom|teams|meet)\b[^\n]{0,40}$/i;
const NO_MEETING =
  /unsubscribe|calendly\.com|\/schedule|\/book|linkedin\.com|maps\.|goo\.gl\/maps|privacy|preferences/i;
const VIDEO =
  /\bvideo[ -]?(?:call|interview|chat|conference|meeting|link)\b|videokonferenz|videogespräch|videocall|videoanruf|visio(?:conférence)?\b|appel vidéo|videollamada|videoconferencia|videochiamata|videoconferenza|videochamada|videoconferência|videogesprek|videobellen|videogesprek|\bzoom\b|\bgoogle meet\b|\bmicrosoft teams\b|\b(?:via|per|por|par|su|op|over|on) teams\b|\bteams[ -](?:call|meeting|link)\b|\bwebex\b|\bskype\b/gi;
const PHONE =
  /\bphone (?:call|interview|screen|chat|conversation)\b|\btelephone\b|\b(?:call|ring|phone) you\b|\bby phone\b|\btelefonisch|\btelefonat\b|\btelefoninterview|\bper telefon\b|\bpar téléphone\b|\btéléphonique\b|\bpor teléfono\b|\btelefónica\b|\bappellerai\b|\b(?:ti|la) chiam(?:o|erò|eremo)\b|\bte llamaré\b|\ble llamaré\b|\bal telefono\b|\btelefonic[oa]\b|\bpor telefone\b|\btelefônica\b|\btelefonisch\b|\bbel(?:len)? je\b/gi;
const ONSITE =
  /\bon-?site\b|\bin[ -]person\b|\b(?:at|in|to) (?:our|the) (?:[\p{L}]+ ){0,2}(?:offices?|headquarters)\b|\bvisit (?:us|our)\b|\bface[ -]to[ -]face\b|\bin unsere[mnr] (?:[\p{L}]+ )?(?:büro|räume|haus|hauptsitz|standort|zentrale|firmensitz)|\bvor ort\b|\bdans nos (?:locaux|bureaux)|\bà nos bureaux|\bsur place\b|\bprésentiel|\ben nuestras? (?:oficinas?|sede|instalaciones)|\bpresencial|\b(?:presso|nella|nei) (?:la )?(?:nostr[aei]|nostra) (?:sede|uffici|ufficio)|\bin presenza\b|\bin sede\b|\bn?os? nossos? escritórios?|\bna nossa sede\b|\b(?:op|bij) ons(?:e)? kantoor|\bbij ons op kantoor|\bop locatie\b/giu;
const PLACE_LABEL =
  /^[ \t*>-]*(?:address|location|where|venue|place|ort|adresse|anschrift|wo|treffpunkt|lieu|dirección|direccion|lugar|ubicación|indirizzo|luogo|dove|morada|endereço|local|adres|locatie|waar)\s*:\s*\**\s*(.+)$/imu;
const PLACE_SENTENCE =
  /\b(?:at our (?:[\p{L}]+ )?offices?|in unserem (?:[\p{L}]+ )?büro|dans nos (?:locaux|bureaux)|en nuestras oficinas|presso la nostra sede|nos nossos escritórios|op ons kantoor)(?:,| at| in| an der| in der| au| en| in| na| no| aan de|:)\s+([^\n]{5,90}?)(?=[.\n]\s|[.]?$|\n| on (?:mon|tues|wednes|thurs|fri)|, (?:para|for|pour|um|per|om) )/imu;
/** In front of a call that has been already. */
const PAST =
  /(?<!\p{L})(?:suite à|après|following|after|thank(?:s| you) (?:so much |again )?for|enjoyed|nach|dank(?:e)? für|tras|gracias por|dopo|grazie per|após|obrigad[oa] pel[ao]|bedankt voor|na)(?!\p{L})[^.!?\n]*$/iu;
/** A place by its name: at least two parts, since one alone may be anything. */
const PLACE_NAME =
  /(?:\b[Ii]t(?:['\u2019]s| is| will be)|\bheld|\btakes? place|\bmeet (?:me|us)|\bcome (?:in )?to us) at (\p{Lu}[^,.;\n]{2,40}(?:, \p{Lu}[^,.;\n]{2,40}){1,3})/u;
const VIRTUAL =
  /zoom|teams|google meet|webex|skype|phone|telefon|téléphone|teléfono|https?:|v[ií]d[eé]o|visio|online|remote|virtual|^\+?[\d\s()-]+$/i;

/** How and where the interview is held: format, meeting URL and address. */
export function readPlace(
  { current: text, signature }: Body,
  subject: string,
  links: string[],
  invitations: Invitation[],
): Pick<Facts, 'format' | 'location' | 'meetingUrl'> {
  const event = invitations[0];
  const eventText = [event?.url, event?.location, event?.description, event?.summary]
    .filter(Boolean)
    .join('\n');
  const meeting = meetingUrl(eventText, 'invite') ?? meetingUrl(text, 'body') ?? linkedMeeting(links);
  const named =
    readFormat(`${eventText}\n`, 'invite') ?? readFormat(text, 'body') ?? readFormat(subject, 'subject');
  const remote = meeting || (named && named.value !== 'onsite');
  const main = text.slice(0, signature.offset || undefined);
  const location = place(event, text) ?? (remote ? undefined : street(main));
  const facts: Pick<Facts, 'format' | 'location' | 'meetingUrl'> = {};
  if (meeting) facts.meetingUrl = meeting;
  if (location) facts.location = location;
  if (meeting && named?.value !== 'onsite') facts.format = { value: 'video', evidence: meeting.evidence };
  else if (named) facts.format = named;
  else if (location) facts.format = { value: 'onsite', evidence: location.evidence };
  return facts;
}

function readFormat(text: string, where: Evidence['where']): Facts['format'] {
  for (const [value, pattern] of [
    ['video', VIDEO],
    ['onsite', ONSITE],
    ['phone', PHONE],
  ] as const) {
    const found = firstMatch(pattern, text, (match) =>
      PAST.test(text.slice(Math.max(0, match.index - 40), match.index)) ? null : match,
    );
    if (found)
      return { value, evidence: evidenceIn(where, text, [found.index, found.index + found[0].length]) };
  }
  return undefined;
}

function meetingUrl(text: string, where: Evidence['where']): Facts['meetingUrl'] {
  const found = firstMatch(URL_PATTERN, text, (match) => {
    const value = match[0].replace(/[.,;]+$/, '');
    if (NO_MEETING.test(value) || !URL.canParse(value)) return null;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const meets = MEETING_HOSTS.test(new URL(value).hostname) || MEETING_CUE.test(before);
    return meets
      ? { value, evidence: evidenceIn(where, text, [match.index, match.index + value.length]) }
      : null;
  });
  return found ?? undefined;
}

/** A link of the HTML part whose address the text does not show. */
function linkedMeeting(links: string[]): Facts['meetingUrl'] {
  const value = meetingUrl(links.join('\n'), 'body')?.value;
  return value ? { value, evidence: { where: 'body', words: value } } : undefined;
}

function place(event: Invitation | undefined, text: string): Facts['location'] {
  if (event?.location && !VIRTUAL.test(event.location)) {
    return {
      value: event.location.replace(/\s*\n\s*/g, ', '),
      evidence: { where: 'invite', words: event.location },
    };
  }
  const written = PLACE_LABEL.exec(text)?.[1] ?? PLACE_SENTENCE.exec(text)?.[1];
  const value = written?.trim().replace(/[\s.,;?!]+$/, '');
  if (!value || VIRTUAL.test(value)) return undefined;
  return { value, evidence: evidenceOf('body', text, value) };
}

/** An address of which nothing says what it is; a signature's is the sender's own. */
function street(text: string): Facts['location'] {
  const found = addressIn(text) ?? PLACE_NAME.exec(text)?.[1];
  if (!found || VIRTUAL.test(found)) return undefined;
  return { value: found, evidence: evidenceOf('body', text, found) };
}
