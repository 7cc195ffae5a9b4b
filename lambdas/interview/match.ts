import type { Facts, Reading } from '../mail/reading.ts';
import { type Company, companyOf, isSameCompany } from './company.ts';
import { sentAtOf } from './draft.ts';
import { type Interview, isOpen, opensInterview } from './interview.ts';
import { DAY_MS, writtenStart } from './standing.ts';

/**
 * How it is known which interview a message is about: its calendar UID, a Message-ID of the thread, or the
 * role that it names with the company or the recruiter. `likely`: it is the one interview that it can be
 * about.
 */
export type MatchedBy = 'event' | 'thread' | 'role' | 'likely';

export interface Match {
  interview: Interview | null;
  /** Null where there is no interview. */
  by: MatchedBy | null;
  /** Interviews that it might belong to; the owner is asked when it opens one of its own. */
  candidates: Interview[];
}

/**
 * So many days after the last contact, either way, a mail that names little can still be about an interview.
 */
const NEAR_DAYS = 30;

/**
 * Finds the interview that a message is about. In order: calendar UID; a known Message-ID in the thread;
 * the recruiter's address with role; company with role; company or recruiter alone only when one candidate
 * is open and the message names no role. A named, different company or role is never the same interview,
 * whatever calendar UID, thread or recruiter they share: an agency writes for several clients, and "Senior"
 * and "Staff" at one company are two. Only what answers a letter is about its interview in any case.
 * @param answers the interview of the letter whose own address the message came to: it is in that thread,
 *   whatever it refers to
 */
export function matchInterview(reading: Reading, interviews: Interview[], answers?: string): Match {
  const { facts } = reading;
  const answered = interviews.find(({ id }) => id === answers);
  if (answered && isAnswer(reading)) return { interview: answered, by: 'thread', candidates: [] };
  const open = interviews.filter(
    (interview) =>
      interview.closedBecause !== 'merged' &&
      !isAnotherCompany(interview, reading) &&
      !isAppliedAnew(interview, reading),
  );
  const sharing = open.filter((interview) => interview === answered || sharesThread(interview, reading));
  const isOther = (interview: Interview) =>
    opensInterview(reading.kind) && isAnotherRole(interview.facts, facts);
  const possible = open.filter((interview) => !isOther(interview));
  const named = possible.filter((interview) => sameRole(interview.facts, facts));
  const ways: [MatchedBy, Interview | undefined][] = [
    ['event', open.find((interview) => sharesEvent(interview, reading))],
    ['thread', sharing.find((interview) => !isOther(interview))],
    ['role', named.find((interview) => sameRecruiter(interview, reading))],
    ['role', named.find((interview) => sameCompany(interview, reading))],
  ];
  for (const [by, interview] of ways) if (interview) return { interview, by, candidates: [] };
  const maybe = possible.filter(
    (interview) =>
      (sameCompany(interview, reading) || sameRecruiter(interview, reading)) &&
      !isAnotherRole(interview.facts, facts) &&
      (answersLetter(interview, reading) || interview.state !== 'closed') &&
      isNear(interview, reading),
  );
  const alive = likelier(maybe, reading);
  const [only, ...others] = alive;
  return only && !others.length && !isUnsure(only, reading)
    ? { interview: only, by: 'likely', candidates: [] }
    : { interview: null, by: null, candidates: [...alive, ...sharing.filter((it) => !alive.includes(it))] };
}

/**
 * What names no role speaks of an interview rather than of an application beside it, and a confirmation of
 * the application. What ends something may end either.
 */
function likelier(maybe: Interview[], { kind }: Reading): Interview[] {
  const [preferred, isPreferred] =
    kind === 'application-received'
      ? [true, ({ state }: Interview) => state === 'applied']
      : [opensInterview(kind), ({ state }: Interview) => state !== 'applied'];
  const first = preferred ? maybe.filter(isPreferred) : [];
  return first.length ? first : maybe;
}

/** Who applies again after it was over begins anew: the confirmation is younger than its end. */
function isAppliedAnew(interview: Interview, { kind, original }: Reading): boolean {
  const { state, closedBecause, messages, history } = interview;
  if (kind !== 'application-received' || !original.date || isOpen(interview)) return false;
  if (state === 'applied' || state === 'accepted') return false;
  const saidByThem = closedBecause === 'rejected' || closedBecause === 'cancelled';
  const ends = saidByThem
    ? messages.map(({ date, receivedAt }) => date ?? receivedAt)
    : history.slice(-1).map(({ at }) => at);
  return Date.parse(original.date) > Math.max(...ends.map((end) => Date.parse(end)));
}

const companyIn = ({ facts, original }: Reading): Company => ({
  name: facts.company?.value ?? null,
  addresses: [facts.recruiterEmail?.value, original.from?.address].flatMap((address) => address ?? []),
});

/** Both name a company: what is only guessed from an address's domain is no name. */
const bothNamed = ({ facts }: Interview, reading: Reading) =>
  [facts.company, reading.facts.company].every((fact) => fact && fact.evidence.where !== 'domain');

const sameCompany = (interview: Interview, reading: Reading) =>
  interview.facts.company !== undefined &&
  reading.facts.company !== undefined &&
  isSameCompany(companyOf(interview), companyIn(reading));

const isAnotherCompany = (interview: Interview, reading: Reading) =>
  bothNamed(interview, reading) && !isSameCompany(companyOf(interview), companyIn(reading));

const isAnotherRole = (a: Facts, b: Facts) => a.role !== undefined && b.role !== undefined && !sameRole(a, b);

const sharesEvent = ({ invitations }: Interview, reading: Reading) =>
  invitations.some(({ uid }) => reading.invitations.some((event) => event.uid === uid));

/**
 * A recruiter who names a role without its company, beside an interview without a role, may speak of another
 * client: the owner is asked. Who names neither speaks of the one interview that there is.
 */
const isUnsure = (interview: Interview, reading: Reading) =>
  opensInterview(reading.kind) &&
  reading.facts.role !== undefined &&
  interview.facts.role === undefined &&
  !sameCompany(interview, reading);

/** It says something about a letter, and nothing of an interview. */
const isAnswer = ({ kind, signs }: Reading) => kind === 'recruiter-reply' || signs?.automatic === true;

/** An answer to what was sent counts for as long as the contact lives. */
const answersLetter = ({ drafts }: Interview, { kind }: Reading) =>
  kind === 'recruiter-reply' && drafts.some(({ state }) => state === 'sent');

function sharesThread({ messages, drafts }: Interview, { original }: Reading): boolean {
  const known = new Set([
    ...messages.flatMap(({ messageId }) => messageId ?? []),
    ...drafts.flatMap(({ sentAs }) => sentAs),
  ]);
  const { messageId, references } = original;
  return [...references, ...(messageId ? [messageId] : [])].some((id) => known.has(id));
}

/** The address that was read, or one that a letter went to: whoever answers it is the same person. */
function sameRecruiter({ facts, drafts }: Interview, reading: Reading): boolean {
  const from = (reading.facts.recruiterEmail?.value ?? reading.original.from?.address)?.toLowerCase();
  if (!from) return false;
  const written = drafts.flatMap(({ state, to }) => (state === 'sent' && to.address ? [to.address] : []));
  return [...written, facts.recruiterEmail?.value].some((address) => address?.toLowerCase() === from);
}

const sameRole = (a: Facts, b: Facts): boolean =>
  a.role !== undefined && b.role !== undefined && isSameRole(a.role.value, b.role.value);

/**
 * The interviews that something written down by hand may be already: with the same company, and no other
 * role.
 */
export const sameByHand = (facts: Facts, interviews: Interview[]): Interview[] =>
  interviews.filter(
    (interview) =>
      isSameCompany(companyOf(interview), { name: facts.company?.value ?? null, addresses: [] }) &&
      !isAnotherRole(interview.facts, facts),
  );

/** Whether two names stand for one role. */
export const isSameRole = (a: string, b: string): boolean => roleKey(a) === roleKey(b);

/** A role without its gender note and spelling variants; seniority stays, since it makes another process. */
const roleKey = (role: string) =>
  role
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/\bsr\b\.?/g, 'senior')
    .replace(/\bjr\b\.?/g, 'junior')
    .replace(/[^\p{L}\d+#]/gu, '');

function isNear(interview: Interview, reading: Reading): boolean {
  /** Nobody knows how long an application waits for its answer. */
  if (interview.state === 'applied') return true;
  const when = reading.facts.start?.value ?? reading.facts.localStart?.value ?? reading.original.date;
  const contacts = [
    writtenStart(interview),
    ...interview.messages.map(({ date, receivedAt }) => date ?? receivedAt),
    ...interview.drafts.map(sentAtOf),
    interview.nudge?.mailedAt,
  ].flatMap((time) => (time ? Date.parse(time) : []));
  if (!when || !contacts.length) return true;
  const at = Date.parse(when);
  const isAnswer = answersLetter(interview, reading);
  return isAnswer || contacts.some((contact) => Math.abs(at - contact) < NEAR_DAYS * DAY_MS);
}
