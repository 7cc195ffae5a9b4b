import { WALL_CLOCK } from './clock/plain-date.ts';
import {
  cluesOf,
  hasMeeting,
  inviteFacts,
  kindOfNote,
  letterFacts,
  linkToWithdraw,
  markedUpTimes,
  meetingFacts,
  onItsClock,
  passedByBoard,
  readNote,
  readSigns,
  twoTimes,
} from './facts/facts.ts';
import { type Unwrapped, unwrap, unwrapAll } from './forward/forward.ts';
import {
  decideKind,
  type KindResult,
  loadConcepts,
  type Signs,
  weighSentences,
  weighSubject,
} from './kind/kind.ts';
import { limited } from './limits.ts';
import { decode, invitationsIn, type Mail } from './message/message.ts';
import { isAmong } from './names/address.ts';
import { companyKey } from './names/domains.ts';
import { personName } from './names/person-name.ts';
import {
  type Evidence,
  type Facts,
  type Invitation,
  type Kind,
  type Original,
  type Reading,
  timeIn,
} from './reading.ts';
import type { Provable } from './second/second.ts';
import { splitBody } from './text/body.ts';
import { languageOf } from './text/language.ts';
import { type Chosen, chooseTimes, findTimes, timeFacts, zoneOf } from './when/when.ts';
import type { Language } from './words/languages.ts';

/**
 * What the times of a message are chosen for before its kind is decided: whether one is fixed tells the kind.
 */
const SCHEDULED: Kind = 'interview-scheduled';

/** What is known before a message is read. */
export interface Known {
  /** The addresses of the owner and of Bowout, in lower case: nobody there is a recruiter. */
  own?: string[];
  /** It is known to answer a letter, whatever it refers to and is called. */
  answers?: boolean;
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
export async function readMail(mail: Mail, { own, answers = false }: Known = {}): Promise<Reading> {
  const unwrapped = await unwrap(mail, own);
  return readUnwrapped(answers ? { ...unwrapped, answers } : unwrapped);
}

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
  const note = isAmong(unwrapped.own, original.from?.address);
  const named = note && !times.moments.length ? findTimes(original.subject ?? '', original.date) : times;
  const passed = note ? null : passedByBoard(original);
  const decided = note
    ? kindOfNote(signs, named.moments.length > 0)
    : passed
      ? confirmed(passed.company.evidence)
      : decideKind(signs);
  const invited = inviteFacts(invitations[0]);
  const meets = hasMeeting(decided.kind);
  const source = named === times ? body.current : (original.subject ?? '');
  const { language, sentences } = signs;
  const told = { text: source, sentences: named === times ? sentences : [signs.subject] };
  const chosen =
    named === times && decided.kind === SCHEDULED
      ? ifScheduled
      : chooseTimes({ kind: decided.kind, language, ...told }, named);
  const read: Facts = {
    ...(note ? readNote(parts) : (passed ?? letterFacts(parts))),
    ...(meets ? meetingFacts(parts, { kind: decided.kind, items, ...signs }) : {}),
    ...(decided.kind === 'application-received' ? linkToWithdraw(parts) : {}),
  };
  const said = timeFacts(source, chosen, named, (unzoned) =>
    note ? null : zoneOf({ ...cluesToZone(read, unwrapped), language }, unzoned),
  );
  const written = named === times ? said : inSubject(said);
  const { answerBy } = written;
  const facts: Facts = {
    ...read,
    ...(invited.start ? (answerBy ? { answerBy } : {}) : written),
    ...(meets && !invited.start ? markedUpTimes(items) : {}),
    ...invited,
    ...onItsClock(invited, written, original.date),
  };
  const zone =
    AHEAD.has(decided.kind) && !note && !timeIn(facts) ? zoneOfNoTime(facts, unwrapped, language) : null;
  const isWithoutText = !original.text.trim() && !invitations.length;
  const files = isWithoutText ? unwrapped.files.slice(0, MOST_UNREAD) : [];
  const reading: Reading = {
    ...(zone ? { zone } : {}),
    kind: decided.kind,
    sure: decided.sure,
    kindEvidence: decided.evidence,
    reply: decided.reply,
    ...(decided.kind === 'recruiter-reply' ? { unasked: unaskedKind(signs) } : {}),
    forward,
    original: files.length ? { ...original, files } : original,
    facts,
    note,
    signs: readSigns({ ...parts.letter, sentences: signs.sentences }),
    invitations,
    conflicts: [
      ...twoTimes(invited, written),
      ...contradictions(source, chosen),
      ...unwrapped.unread.slice(0, MOST_UNREAD).map(notRead),
      ...(files.length ? [onlyFiles(files)] : []),
    ],
  };
  const whole = withoutEcho(reading);
  return limited(note ? { ...whole, facts: asOwnersWord(whole.facts) } : whole, unwrapped.own);
}

/** A confirmation that leaves no doubt. */
const confirmed = (evidence: Evidence): KindResult => ({
  ...{ kind: 'application-received', sure: true, reply: null, evidence },
});

/** What the owner wrote down themselves counts as what they type on a page does. */
const asOwnersWord = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      { ...fact, evidence: { where: 'owner', words: fact.evidence.words } },
    ]),
  ) as Facts;

/** What implies a zone: a sender's own clock counts only where the recruiter wrote from their own address. */
function cluesToZone(
  { format, location, recruiterPhone, recruiterEmail }: Facts,
  { original: { from, date, text }, isOwnClock }: Pick<Unwrapped, 'original' | 'isOwnClock'>,
) {
  const isOwn = from?.address && from.address === recruiterEmail?.value;
  return {
    location: location?.value ?? null,
    text: format?.value === 'onsite' ? text : null,
    phone: recruiterPhone?.value ?? null,
    sender: isOwn ? from.address : null,
    sent: date,
    isOwnClock,
  };
}

/** Kinds of mail whose interview is still to be held. */
const AHEAD = new Set<Kind>(['interview-invitation', 'interview-scheduled', 'interview-rescheduled']);

/** Where an interview will be whose time is still to be found, as on the day of the message. */
function zoneOfNoTime(facts: Facts, unwrapped: Unwrapped, language: Language): Reading['zone'] | null {
  const day = unwrapped.original.date?.slice(0, WALL_CLOCK);
  const implied = day ? zoneOf({ ...cluesToZone(facts, unwrapped), sent: null, language }, [day]) : null;
  return implied && 'name' in implied.zone ? { name: implied.zone.name, from: implied.from } : null;
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

/** The parts of a message that its kind is decided from, and what they were read from. */
export const takeApart = async (mail: Mail) => partsOf(await unwrap(mail));

/** The same for one of several messages: what claims about its reading are proved with. */
export async function takeApartAt(mail: Mail, part: number, { own }: Known = {}): Promise<Parts | null> {
  const unwrapped = (await unwrapAll(mail, own))[part];
  return unwrapped ? partsOf(unwrapped) : null;
}

/** A message taken apart. */
type Parts = Provable & Awaited<ReturnType<typeof partsOf>>;

async function partsOf(unwrapped: Unwrapped) {
  const { original, calendars, answers, header } = unwrapped;
  const invitations = await invitationsIn(calendars);
  const sender = personName(original.from?.name ?? null, original.from?.address);
  const body = splitBody(original.text.slice(0, unwrapped.ends), sender);
  const subject = original.subject ?? '';
  const language = languageOf(`${subject}\n${body.current}`);
  await loadConcepts(invitations.length ? [language, 'en'] : [language]);
  const times = findTimes(body.current, original.date, language);
  const { links, own } = unwrapped;
  const history = original.text.slice(body.current.length, unwrapped.ends);
  const letter = {
    original,
    body,
    invitations,
    links,
    language,
    own,
    ...{ history, header, around: unwrapped.around },
    reader: readerOf(unwrapped, invitations),
  };
  const clues = cluesOf(letter);
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
    hasRole: clues.role !== undefined,
    events: invitations.flatMap(({ summary, description }) =>
      weighSentences(`${summary ?? ''}\n\n${description ?? ''}`, language),
    ),
  };
  return { ...clues, clues, body, times, signs, ifScheduled };
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

/** The name of whoever passed a message on, else of whom it was sent to or who is invited. */
function readerOf({ forward, header }: Unwrapped, invitations: Invitation[]): string | null {
  const to = header?.('to') ?? '';
  const invited = invitations
    .flatMap(({ attendees }) => attendees)
    .find(({ name, address }) => name && address && to.toLowerCase().includes(address.toLowerCase()));
  return forward.by?.name ?? /^\s*"?([^"<@,]{2,60}?)"?\s*</.exec(to)?.[1] ?? invited?.name ?? null;
}

const MOST_UNREAD = 3;
/**
 * It may hold the invitation itself: Outlook sends one so to somebody whom it takes for a user of Outlook.
 */
const notRead = (name: string) =>
  `The attachment \u201c${name}\u201d is in Outlook\u2019s own format, which I cannot read. If the mail that you ` +
  'got shows more than what I have read, forward it once more from Outlook on the web or as text; if it does ' +
  'not, ask the sender for the invitation as text or as a calendar file (.ics).';

/** What it says stands in them, and only the owner can read it. */
const onlyFiles = (files: string[]) =>
  `The mail has no text, only what I cannot read: ${files.map((name) => `\u201c${name}\u201d`).join(', ')}. ` +
  'Please open it yourself.';

/** A time whose weekday is not that of its date is left open. */
function contradictions(text: string, { contradicted }: Chosen): string[] {
  if (!contradicted) return [];
  const words = text
    .slice(Math.max(0, contradicted.range[0] - 15), contradicted.range[1])
    .replace(/\s+/g, ' ');
  const quote = `\u201c\u2026${words.trim()}\u201d`;
  return [`The weekday and the date do not fit each other (${quote}), so I have left the time open.`];
}
