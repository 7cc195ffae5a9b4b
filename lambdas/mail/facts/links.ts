import type { Link } from '../message/message.ts';
import { organizationalDomain } from '../names/domains.ts';
import { serviceOf } from '../names/services.ts';
import { anyEntry, everyEntry, everyPattern, lowered } from '../text/entries.ts';
import { matchesOf } from '../text/matches.ts';

/** What a link leads to, as far as it matters for an interview. */
export type Purpose = 'meeting' | 'cancel';

const URLS = /https?:\/\/[^\s<>"')\]]{1,2000}/gi;
/** Without its scheme, as people write it by hand: only of services that hold meetings. */
const BARE = /(?<![\p{L}\d@/.:-])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,10}\/[^\s<>"')\]]{3,500}/giu;
const MOST = 300;

const cancelStems = everyEntry(({ place }) => place.links.cancel);
const CANCEL = new RegExp(anyEntry(cancelStems), 'u');
/** "can't make it" may be answered by a new slot as well: only these leave no doubt beside other words. */
const CANCELS_CLEARLY = new RegExp(anyEntry(cancelStems.filter((entry) => entry.endsWith('*'))), 'u');
const OTHERWISE = everyPattern(({ place }) => place.links.otherwise);
const LEAVE = everyPattern(({ place }) => place.links.leave);
const JOIN = everyPattern(({ place }) => `${place.links.join}, ${place.rows.join}`);
const HERE = new RegExp(`^\\W{0,5}${anyEntry(everyEntry(({ place }) => place.links.here))}\\W{0,5}$`, 'u');
/** A company's own room. */
const MEETING_HOST =
  /^(?:meetings?|meet|video|zoom|teams|call|vc|conf|webmeet)\.|(?:^|\.)(?:zoom|whereby|webex|jitsi)\./i;
/** Within a service that does more than hold meetings. */
const ROOM_PATH = /\/(?:video|live|room|rooms|meet|meeting|join|conference|call)s?\//i;
/** Pages of a meeting service that are no room (Zoom's recordings and numbers, Teams' options and chats). */
const NO_ROOM = new RegExp(
  `/(?:rec|u|zoomconference|register|meetingoptions|l/(?:chat|message|app)|download|support|` +
    String.raw`help|privacy|legal|account|signin|signup|profile|pricing|client|test|globalcallin\w*|tel)` +
    '(?:[/?.]|$)|dial-?in|callin',
  'i',
);

/** Services that put their own address in front of a link, and where theirs has the target. */
const REDIRECTORS: Record<string, string> = {
  'safelinks.protection.outlook.com': 'url',
  'google.com': 'q',
  'l.facebook.com': 'u',
  'slack-redir.net': 'url',
  'deref-gmx.net': 'redirectUrl',
  'deref-web.de': 'redirectUrl',
  'linkprotect.cudasvc.com': 'a',
  'urldefense.proofpoint.com': 'u',
};

/** The links of a mail: those of its HTML part, and those that are written in a text. */
export function linksIn(text: string, html: readonly Link[]): Link[] {
  const shown = html.map((link) => ({ ...link, url: unwrapped(link.url) })).filter(leadsWhereItSays);
  const known = new Set(shown.map(({ url }) => url));
  return [...shown, ...writtenLinks(text).filter(({ url }) => !known.has(url))];
}

/** An address as the words of a link. */
const SHOWN_ADDRESS = /^\W{0,3}(?:https?:\/\/)?((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12})(?:[/?#:]|\W{0,3}$)/i;

/**
 * A link that shows one address and leads to another is a counter of clicks or a trap: what it shows stands
 * in the text, and counts there.
 */
function leadsWhereItSays({ url, text }: Link): boolean {
  const shown = SHOWN_ADDRESS.exec(text.trim())?.[1];
  if (!shown || !URL.canParse(url)) return true;
  const { hostname } = new URL(url);
  return organizationalDomain(shown) === organizationalDomain(hostname);
}

function writtenLinks(text: string): Link[] {
  const bare = matchesOf(BARE, text).filter(({ 0: words }) => isMeetingHost(words.split('/')[0] ?? ''));
  const found = [...matchesOf(URLS, text), ...bare].slice(0, MOST).sort((a, b) => a.index - b.index);
  return found.map(({ 0: words, index }) => {
    const url = words.replace(/[.,;:!?*_]+$/, '');
    return {
      url: unwrapped(/^https?:/i.test(url) ? url : `https://${url}`),
      text: '',
      before: textBefore(text, index),
    };
  });
}

/** What stands in front of a place: on its line, else on the last one with words above it. */
function textBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at).replace(/[\s<([]+$/, '');
  return before
    .slice(before.lastIndexOf('\n') + 1)
    .replace(/https?:\S+/g, '|')
    .slice(-120);
}

/**
 * The target of a link that a mail filter or a webmail put its own address in front of, where it can be read.
 */
export function unwrapped(url: string): string {
  const v3 = /^https:\/\/urldefense\.com\/v3\/__(https?:.{1,2000}?)__;/.exec(url)?.[1];
  if (v3) return v3.replace(/^(https?):\/(?!\/)/, '$1://');
  if (!URL.canParse(url)) return url;
  const { hostname, searchParams, pathname } = new URL(url);
  const host = Object.keys(REDIRECTORS).find((one) => hostname === one || hostname.endsWith(`.${one}`));
  if (!host || (host === 'google.com' && pathname !== '/url')) return url;
  const target = searchParams.get(REDIRECTORS[host] ?? '') ?? searchParams.get('url') ?? '';
  const plain = host.startsWith('urldefense')
    ? decoded(target.replaceAll('-', '%').replaceAll('_', '/'))
    : target;
  return /^https?:\/\//i.test(plain) && URL.canParse(plain) ? plain : url;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const isMeetingHost = (host: string) => serviceOf(host)?.kind === 'meeting' || MEETING_HOST.test(host);

/**
 * What a link is for: its own words tell it, else those in front of it, and its address. The buttons that
 * answer a network's message ("No thanks") withdraw nothing.
 */
export function purposeOf({ url, ...words }: Link): Purpose | null {
  const [text, before] = [lowered(words.text), lowered(words.before)];
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, search } = new URL(url);
  if (pathname.startsWith('/messaging/') && serviceOf(hostname)?.kind === 'job-board') return null;
  const address = lowered(`${pathname} ${search}`).replace(/[^\p{L}]+/gu, ' ');
  const isBare = !text || HERE.test(text) || /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text);
  const said = isBare
    ? before
        .split(/[.!?;|\u00b7\u2022](?:\s|$)/)
        .at(-1)
        ?.trim() || before
    : text;
  if (LEAVE.test(said) || LEAVE.test(address)) return null;
  const otherwise = OTHERWISE.test(said);
  if (CANCELS_CLEARLY.test(said) || (!otherwise && (CANCEL.test(said) || CANCELS_CLEARLY.test(address))))
    return 'cancel';
  const service = serviceOf(hostname);
  if (isMeetingHost(hostname))
    return NO_ROOM.test(pathname + search) || (pathname.length < 2 && !JOIN.test(said)) ? null : 'meeting';
  if (otherwise || OTHERWISE.test(address)) return null;
  if (service && ROOM_PATH.test(`${pathname}/`)) return 'meeting';
  return !service && JOIN.test(said) ? 'meeting' : null;
}
