import { Temporal } from 'temporal-polyfill';
import { companyKey, companyLabel, isNoReply, organizationalDomain } from '../mail/names/domains.ts';
import { serviceOf } from '../mail/names/services.ts';
import type { Offer } from './hold.ts';
import { type Interview, opensInterview } from './interview.ts';
import type { Sign } from './situations.ts';
import type { Moment } from './standing.ts';
import { DAY_MS } from './standing.ts';

/** A long time between applying and being invited. */
const MONTHS_LATER_MS = 60 * DAY_MS;
/** So many hours of the clock apart, a start of work means a move. */
const FAR_HOURS = 3;

/** What stands around an interview that a letter is chosen for. */
export interface Setting extends Moment {
  /** The offers that the owner has accepted. */
  accepted: readonly Offer[];
  /** Whom a letter for another interview asks to end their other searches: addresses. */
  asked?: readonly string[];
}

/** What is known of an interview that makes one situation fit better than another. */
export function signsOf(interview: Interview, setting: Setting): ReadonlySet<Sign> {
  const { messages, met, tookOfferAt, facts } = interview;
  const isAsked = holds(setting.asked ?? [], facts.recruiterEmail?.value);
  const signs: [Sign, boolean][] = [
    ['agency', writesForClients(interview) && !isAsked],
    ['brought-offer', setting.accepted.some((offer) => broughtBy(interview, offer))],
    ['took-offer', tookOfferAt !== undefined],
    ['met', met !== undefined],
    ['travel', messages.some(({ travel }) => travel) || startsFarAway(interview, setting)],
    ['applied-long-ago', messages.some(({ appliedLongAgo }) => appliedLongAgo) || hasWaited(interview)],
  ];
  return new Set(signs.flatMap(([sign, there]) => (there ? [sign] : [])));
}

/** Words in the address of a house that places people with others. */
const AGENCY = new RegExp(
  [
    ...['recruit', 'talent', 'staffing', 'headhunt', 'executivesearch', 'personnel', 'placement', 'interim'],
    ...['personalberatung', 'personalvermittlung', 'personalservice', 'werving', 'uitzend', 'detacher'],
    ...['seleccion', 'selezione', 'recrutement', 'recrutamento', 'manpower', 'adecco', 'randstad', '^hays'],
    ...['michaelpage', 'pagepersonnel', 'robertwalters', 'roberthalf', 'gigroup', 'hudson', 'kellyservices'],
    ...['tempoteam', 'brunel', 'experis'],
  ].join('|'),
  'i',
);
const AGENT =
  /\b(?:agency|recruitment consultant|personalberater(?:in)?|consultante? en recrutement|headhunter)\b/i;

/**
 * The recruiter writes from a house that places people, and about another company: they may have the owner in
 * other searches.
 */
function writesForClients({ facts }: Interview): boolean {
  const house = companyLabel(facts.recruiterEmail?.value);
  const client = facts.company && companyKey(facts.company.value).replaceAll(/[^\p{L}\d]/gu, '');
  if (!house || !client) return false;
  const own = house.replaceAll('-', '');
  if (own.startsWith(client) || client.startsWith(own)) return false;
  return AGENCY.test(own) || AGENT.test(facts.recruiterTitle?.value ?? '');
}

/**
 * The recruiter is who brought the owner an offer of another company: the same address, or somebody of that name
 * at the same house. A machine that writes for many brings none.
 */
function broughtBy({ facts }: Interview, { company: { addresses }, person }: Offer): boolean {
  const address = facts.recruiterEmail?.value;
  if (!address || isNoReply(address) || serviceOf(address)) return false;
  if (holds(addresses, address)) return true;
  const house = companyLabel(address) && organizationalDomain(address);
  const name = facts.recruiterName?.value.toLowerCase();
  return (
    name !== undefined &&
    name === person?.toLowerCase() &&
    house !== null &&
    addresses.some((other) => organizationalDomain(other) === house)
  );
}

/** Whether one of some addresses is a certain one, in whatever capitals. */
const holds = (addresses: readonly string[], address = ''): boolean =>
  addresses.some((other) => other.toLowerCase() === address.toLowerCase());

/** By the messages' own dates: an old mail may be forwarded late. */
function hasWaited({ messages }: Interview): boolean {
  const dateOf = (message: (typeof messages)[number] | undefined) =>
    message ? Date.parse(message.date ?? message.receivedAt) : Number.NaN;
  const applied = dateOf(messages.find(({ kind }) => kind === 'application-received'));
  const invited = dateOf(messages.find(({ kind }) => opensInterview(kind)));
  return invited - applied >= MONTHS_LATER_MS;
}

function startsFarAway({ kind, facts, messages }: Interview, { now, timeZone }: Moment): boolean {
  const zone = facts.timeZone?.value;
  if (!zone || !(kind === 'offer' || messages.some(({ startDate }) => startDate))) return false;
  const hours = (name: string) =>
    Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(name).offsetNanoseconds / 3.6e12;
  return Math.abs(hours(zone) - hours(timeZone)) >= FAR_HOURS;
}
