import type { Mail } from '../message/message.ts';
import { domainOf } from '../names/address.ts';
import { isNoReply } from '../names/domains.ts';
import { matchesOf } from '../text/matches.ts';
import { LANGUAGES } from '../words/languages.ts';
import type { Words } from '../words/schema.ts';
import { WORDS } from '../words/words.ts';

/** A mailbox service that asks an address whether it may forward mail there. */
interface Service {
  name: string;
  /** Where it sends from: what anybody may have an address at counts only for a machine's. */
  domains: string[];
  /** Its machine's address, where that is known: then the subject may be in any language. */
  sender?: string;
  /** The hosts and the beginning of the path of the link that agrees; another one refuses. */
  hosts: string[];
  path: RegExp;
}

const AGREES = /^\/.*(?:confirm|verif|activat|forward|accept|bestaetig|aktivier)/i;

/**
 * Gmail's and Zoho's are as they have been seen; the others are taken by what all such mails have in common.
 */
const SERVICES: Service[] = [
  {
    name: 'Gmail',
    domains: ['google.com'],
    sender: 'forwarding-noreply@google.com',
    hosts: ['mail-settings.google.com', 'mail.google.com'],
    path: /^\/mail\/(?:[^/]+\/)*vf-/,
  },
  { name: 'Zoho', domains: ['zoho.com', 'zoho.eu', 'zohomail.com', 'zohomail.eu'], hosts: [], path: AGREES },
  { name: 'Fastmail', domains: ['fastmail.com'], hosts: [], path: AGREES },
  { name: 'Yahoo', domains: ['yahoo.com', 'yahooinc.com'], hosts: [], path: AGREES },
  { name: 'iCloud', domains: ['apple.com', 'icloud.com'], hosts: [], path: AGREES },
  { name: 'GMX', domains: ['gmx.net', 'gmx.de', 'gmx.com'], hosts: [], path: AGREES },
  { name: 'WEB.DE', domains: ['web.de'], hosts: [], path: AGREES },
  { name: 'Proton', domains: ['proton.me', 'protonmail.com'], hosts: [], path: AGREES },
  {
    name: 'Outlook',
    domains: ['microsoft.com', 'outlook.com', 'office365.com'],
    hosts: [],
    path: AGREES,
  },
];

const anyOf = (key: keyof Words['asksToForward']) =>
  LANGUAGES.map((language) => WORDS[language].asksToForward[key]).join('|');
const FORWARDING = new RegExp(anyOf('forward'), 'i');
const FORWARDING_ADDRESS = new RegExp(anyOf('address'), 'i');
const ASKS_TO_CONFIRM = new RegExp(anyOf('confirm'), 'i');
const URLS = /https:\/\/[^\s<>"')\]]{1,900}/g;
const CODE = new RegExp(
  `(?:#|(?<!\\p{L})(?:${anyOf('code')})[^\\p{L}\\d]{1,3}(?:\\p{L}+[^\\p{L}\\d]{1,2}){0,2})` +
    '(\\d{3}[ -]?\\d{3}|\\d{4,12})(?!\\d)',
  'iu',
);

/** What a mailbox service wants to know before it forwards. */
export interface ForwardingConfirmation {
  service: string;
  code: string | null;
  url: string | null;
}

/**
 * The question of a mailbox service whether it may forward mail to this address, with the code or the link
 * that says yes; null for any other mail. The mail itself must have been found genuine before anybody is told
 * to follow the link.
 */
export function forwardingConfirmation(mail: Mail): ForwardingConfirmation | null {
  const sender = mail.from?.address ?? '';
  const subject = mail.subject ?? '';
  const service = SERVICES.find((one) =>
    one.sender
      ? sender === one.sender
      : isWithin(domainOf(sender), one.domains) && isNoReply(sender) && asksToForward(mail),
  );
  const isAsked = isNoReply(sender) && asksToForward(mail) && ASKS_TO_CONFIRM.test(subject + mail.text);
  const other = !service && isAsked ? sender : null;
  if (!service && !other) return null;
  const code = CODE.exec(subject)?.[1] ?? CODE.exec(mail.text)?.[1] ?? null;
  const written = matchesOf(URLS, mail.text).map(([url]) => url.replace(/[.,;]+$/, ''));
  const url = service
    ? ([...written, ...mail.links.map(({ url: linked }) => linked)].find((one) => agrees(one, service)) ??
      null)
    : null;
  const digits = code?.replace(/\D/g, '') ?? null;
  return digits || url || other ? { service: service?.name ?? domainOf(sender), code: digits, url } : null;
}

/**
 * It speaks of forwarding to an address, in its subject or in one sentence: an interview's mail may speak of
 * forwarding too, but not of a forwarding address.
 */
const asksToForward = ({ subject, text }: Mail) =>
  FORWARDING.test(subject ?? '') || FORWARDING_ADDRESS.test(`${subject ?? ''}\n${text.slice(0, 4_000)}`);

const isWithin = (host: string, domains: string[]) =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

function agrees(url: string, { hosts, domains, path }: Service): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname, username, port } = new URL(url);
  const isTheirs = hosts.length ? hosts.includes(hostname) : isWithin(hostname, domains);
  return protocol === 'https:' && !username && !port && isTheirs && path.test(pathname);
}
