import { lettersSenders } from './facts/agreement.ts';
import { readCompany } from './facts/company.ts';
import { companyKey } from './facts/domains.ts';
import { kindOfNote, readNote } from './facts/note.ts';
import { readPerson } from './facts/person.ts';
import { personName } from './facts/person-name.ts';
import { placesOf } from './facts/places.ts';
import { readRole } from './facts/role.ts';
import { markedUp } from './facts/structure.ts';
import { readPlace } from './facts/where.ts';
import { readRecruiter } from './facts/who.ts';
import { type Unwrapped, unwrap, unwrapAll } from './forward/forward.ts';
import { decideKind, type Signs, weighSentences, weighSubject } from './kind/kind.ts';
import { readSigns } from './kind/sign.ts';
import { limited } from './limits.ts';
import { decode, type Mail } from './message/mime.ts';
import type { Facts, Invitation, Kind, Original, Reading } from './reading.ts';
import { splitBody } from './text/body.ts';
import { languageOf } from './text/language.ts';
import { type Chosen, chooseTimes } from './when/choose.ts';
import { findTimes, timeFacts } from './when/when.ts';
import { zoneOf } from './when/zone-of.ts';

/** Kinds of mail whose interview is ahead, or may be: only there it is asked where and how it is held. */
const MEETS = new Set<Kind>([
  'interview-invitation',
  'interview-scheduled',
  'interview-rescheduled',
  'interview-cancelled',
  'outreach',
]);

/** What the times of a message are chosen for before its kind is decided: whether one is fixed tells the kind. */
const SCHEDULED: Kind = 'interview-scheduled';

/** What is known of the owner before a message is read. */
export interface Known {
  /** The addresses of the owner and of Bowout, in lower case: nobody there is a recruiter. */
  own?: string[];
}

/**
 * Reads one raw inbound message: what it is about, who wrote the original, and the facts of the interview,
 * each with the words it came from. Looks at nothing but the bytes.
 * @param raw a message as in RFC 5322
 * @param known who the owner is: the same message is read alike only with the same addresses
 * @throws NotAMailError when the bytes are no mail
 */
export const read = async (raw: Uint8Array, known?: Known): Promise<Reading> =>
  readMail(await decode(raw), known);

/** The original inside a raw message, without the facts. @throws NotAMailError */
export const readOriginal = async (raw: Uint8Array, { own }: Known = {}): Promise<Original> =>
  (await unwrap(await decode(raw), own)).original;

/** The same for a message that has been decoded already. */
export const readMail = async (mail: Mail, { own }: Known = {}): Promise<Reading> =>
  readUnwrapped(await unwrap(mail, own));

/** The same for a message with several attached ones: a reading of each, 20 at most, and at least one. */
export async function readAll(mail: Mail, { own }: Known = {}): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const unwrapped of await unwrapAll(mail, own)) readings.push(await readUnwrapped(unwrapped));
  return readings;
}

async function readUnwrapped(unwrapped: Unwrapped): Promise<Reading> {
  const parts = await partsOf(unwrapped);
  const { body, times, signs, ifScheduled } = parts;
  const { forward, original, items } = unwrapped;
  const { invitations } = signs;
  const note = unwrapped.own.includes(original.from?.address ?? '');
  const named = note && !times.moments.length ? findTimes(original.subject ?? '', original.date) : times;
  const decided = note ? kindOfNote(signs, named.moments.length > 0) : decideKind(signs);
  const invited = inviteFacts(invitations[0]);
  const meets = MEETS.has(decided.kind);
  const source = named === times ? body.current : (original.subject ?? '');
  const { language, sentences } = signs;
  const told = { text: source, sentences: named === times ? sentences : [signs.subject] };
  const chosen =
    named === times && decided.kind === SCHEDULED
      ? ifScheduled
      : chooseTimes({ kind: decided.kind, language, ...told }, named);
  const read: Facts = {
    ...(note ? readNote(parts) : letterFacts(parts)),
    ...(meets ? placeFacts(unwrapped, parts, decided.kind) : {}),
  };
  const said = timeFacts(source, chosen, named, (unzoned) =>
    note ? null : zoneOf({ ...cluesToZone(read, original), language }, unzoned),
  );
  const written = named === times ? said : inSubject(said);
  const { answerBy } = written;
  const facts: Facts = {
    ...read,
    ...(invited.start ? (answerBy ? { answerBy } : {}) : written),
    ...(meets && !invited.start ? timesOf(markedUp(items).facts) : {}),
    ...invited,
    ...sameZone(invited, written),
  };
  const reading: Reading = {
    kind: decided.kind,
    sure: decided.sure,
    kindEvidence: decided.evidence,
    reply: decided.reply,
    ...(decided.kind === 'recruiter-reply' ? { unasked: unaskedKind(signs) } : {}),
    forward,
    original,
    facts,
    note,
    signs: readSigns({
      ...{ ...parts.letter, header: unwrapped.header, sentences: signs.sentences },
    }),
    invitations,
    conflicts: [
      ...conflicts(invited, written),
      ...contradictions(source, chosen),
      ...unwrapped.unread.slice(0, MOST_UNREAD).map(notRead),
    ],
  };
  return limited(withoutEcho(reading), unwrapped.own);
}

/** Where and how an interview is held; a cold approach has only links. */
function placeFacts({ original, links, items }: Unwrapped, { body, signs }: Parts, kind: Kind): Facts {
  const place = readPlace({ original, body, links, items, invitations: signs.invitations });
  const { meetingUrl, withdrawUrl } = place;
  return kind === 'outreach'
    ? { ...(meetingUrl ? { meetingUrl } : {}), ...(withdrawUrl ? { withdrawUrl } : {}) }
    : place;
}

/** What implies a zone: a sender's own clock counts only where the recruiter wrote from their own address. */
function cluesToZone({ location, recruiterPhone, recruiterEmail }: Facts, { from, date }: Original) {
  const isOwn = from?.address && from.address === recruiterEmail?.value;
  return {
    location: location?.value ?? null,
    phone: recruiterPhone?.value ?? null,
    sender: isOwn ? from.address : null,
    sent: date,
  };
}

/** A role that is the company's own name was read from the wrong words: it is a gap. */
function withoutEcho(reading: Reading): Reading {
  const { company, role, ...facts } = reading.facts;
  const isEcho = company && role && companyKey(company.value) === companyKey(role.value);
  return isEcho ? { ...reading, facts: { ...facts, company } } : reading;
}

/** What a message is about when it is no answer to anything. */
function unaskedKind(signs: Signs): Pick<Reading, 'kind' | 'kindEvidence'> {
  const { kind, evidence } = decideKind({ ...signs, answers: false });
  return { kind, kindEvidence: evidence };
}

/** What was read from the subject has no place in the text. */
function inSubject(facts: Facts): Facts {
  const moved = Object.entries(facts).map(([key, { value, evidence }]) => [
    key,
    { value, evidence: { where: 'subject', words: evidence.words } },
  ]);
  return Object.fromEntries(moved) as Facts;
}

type Parts = Awaited<ReturnType<typeof partsOf>>;

/** Who wrote, for which company and role. */
export function letterFacts({ letter, places, senders, role }: Parts): Facts {
  const company = readCompany(letter, places, { senders, role });
  const person = readPerson(letter, places, { senders, company: company?.value ?? null });
  const who = readRecruiter(letter, places, { senders, company, person });
  return {
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    ...who,
  };
}

/** The parts of a message that its kind is decided from, and what they were read from. */
export const takeApart = async (mail: Mail) => partsOf(await unwrap(mail));

async function partsOf(unwrapped: Unwrapped) {
  const { original, calendars, answers, header } = unwrapped;
  const invitations = await invitationsIn(calendars);
  const sender = personName(original.from?.name ?? null, original.from?.address);
  const body = splitBody(original.text.slice(0, unwrapped.ends), sender);
  const subject = original.subject ?? '';
  const language = languageOf(`${subject}\n${body.current}`);
  const times = findTimes(body.current, original.date);
  const { links, own } = unwrapped;
  const history = original.text.slice(body.current.length, unwrapped.ends);
  const letter = { original, body, invitations, links, language, own, history, reader: readerOf(unwrapped) };
  const places = placesOf(letter);
  const senders = lettersSenders(letter, places);
  const role = readRole(letter, places, senders);
  const sentences = weighSentences(body.current.slice(0, body.signature.offset || undefined), language);
  const ifScheduled = chooseTimes({ kind: SCHEDULED, language, text: body.current, sentences }, times);
  const signs: Signs = {
    subject: weighSubject(subject, language),
    language,
    sentences,
    ahead: invitations.some(({ start }) => start) ? 'one time' : aheadOf(ifScheduled),
    invitations,
    answers,
    bulk: Boolean(header?.('list-unsubscribe')) || /\bunsubscribe\b/i.test(original.text),
    moments: [...times.moments, ...times.loose],
    hasRole: role !== undefined,
    events: invitations.flatMap(({ summary, description }) =>
      weighSentences(`${summary ?? ''}\n\n${description ?? ''}`, language),
    ),
  };
  return { body, times, role, signs, letter, places, senders, ifScheduled };
}

/** What the times of a message would be if it had an interview. */
const aheadOf = ({ fixed, contradicted, options }: Chosen): Signs['ahead'] =>
  fixed || contradicted
    ? 'one time'
    : options.length > 1
      ? 'options'
      : options.length
        ? 'one option'
        : 'no time';

/** The name of whoever passed a message on, else of whom it was sent to. */
const readerOf = ({ forward, header }: Unwrapped): string | null =>
  forward.by?.name ?? /^\s*"?([^"<@,]{2,60}?)"?\s*</.exec(header?.('to') ?? '')?.[1] ?? null;

/** What reads calendars is loaded for those only. Events with a fixed start come first, the earliest leading. */
async function invitationsIn(calendars: string[]): Promise<Invitation[]> {
  if (!calendars.length) return [];
  const { readInvitations } = await import('./message/invite.ts');
  return calendars.flatMap(readInvitations).toSorted(byStart);
}

function byStart(a: Invitation, b: Invitation): number {
  const instant = (event: Invitation) => (event.start ? Date.parse(event.start) : Number.POSITIVE_INFINITY);
  return instant(a) - instant(b) || 0;
}

/** A time that markup says is the interview's, whatever the text says. */
const timesOf = ({ start, localStart, end }: Facts): Facts => ({
  ...(start ? { start } : {}),
  ...(localStart ? { localStart } : {}),
  ...(end ? { end } : {}),
});

function inviteFacts(event: Invitation | undefined): Facts {
  if (!event) return {};
  const fact = <T>(value: T, words: string) => ({ value, evidence: { where: 'invite' as const, words } });
  return {
    calendarUid: fact(event.uid, `UID:${event.uid}`),
    ...(event.start && !isFloating(event.start)
      ? { start: { ...fact(event.start, `DTSTART ${event.start}`), from: 'invite' as const } }
      : {}),
    ...(event.start && isFloating(event.start)
      ? { localStart: fact(event.start, `DTSTART ${event.start}`) }
      : {}),
    ...(event.end && !isFloating(event.end) ? { end: fact(event.end, `DTEND ${event.end}`) } : {}),
    ...(event.timeZone
      ? { timeZone: { ...fact(event.timeZone, `TZID=${event.timeZone}`), from: 'invite' as const } }
      : {}),
  };
}

/** An invitation in UTC is for the zone that the text says, where both mean the same time. */
function sameZone({ start, timeZone }: Facts, written: Facts): Pick<Facts, 'timeZone'> {
  if (!start || timeZone || !written.start || !written.timeZone) return {};
  return Date.parse(start.value) === Date.parse(written.start.value) ? { timeZone: written.timeZone } : {};
}

/** Without an offset (RFC 5545 §3.3.5, form 1). */
const isFloating = (time: string) => time.length <= 19;

const MOST_UNREAD = 3;
/** It may hold the invitation itself: Outlook sends one so to somebody whom it takes for a user of Outlook. */
const notRead = (name: string) =>
  `The attachment \u201c${name}\u201d is in Outlook\u2019s own format and could not be read; ask the sender for the invitation as text or as a calendar file (.ics).`;

function conflicts(invited: Facts, written: Facts): string[] {
  if (!invited.start || !written.start) return [];
  if (Date.parse(invited.start.value) === Date.parse(written.start.value)) return [];
  return [
    `The calendar invitation and the text name different times (the text says \u201c${written.start.evidence.words}\u201d); the invitation counts.`,
  ];
}

/** A time whose weekday is not that of its date is left open. */
function contradictions(text: string, { contradicted }: Chosen): string[] {
  if (!contradicted) return [];
  const words = text
    .slice(Math.max(0, contradicted.range[0] - 15), contradicted.range[1])
    .replace(/\s+/g, ' ');
  const quote = `\u201c\u2026${words.trim()}\u201d`;
  return [`The weekday and the date do not fit each other (${quote}), so I have left the time open.`];
}
