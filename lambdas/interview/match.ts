import { companyKey } from '../mail/domains.ts';
import type { Facts, Reading } from '../mail/reading.ts';
import type { Interview } from './interview.ts';

export interface Match {
  interview: Interview | null;
  /** Interviews that it might belong to; the owner is asked when it opens one of its own. */
  candidates: Interview[];
}

const NEAR_DAYS = 30;

/**
 * Finds the interview that a message is about. In order: calendar UID; a known Message-ID in the thread;
 * the recruiter's address with role; company with role; company or recruiter alone only when one candidate
 * is open and the message names no role. "Senior" and "Staff" at one company are two interviews.
 */
export function matchInterview(reading: Reading, interviews: Interview[]): Match {
  const open = interviews.filter((interview) => interview.closedBecause !== 'merged');
  const { facts } = reading;
  const uids = new Set(reading.invitations.map((event) => event.uid));
  const found =
    open.find((interview) => interview.invitations.some((event) => uids.has(event.uid))) ??
    open.find((interview) => sharesThread(interview, reading)) ??
    open.find((interview) => sameRecruiter(interview.facts, facts) && sameRole(interview.facts, facts)) ??
    open.find((interview) => sameCompany(interview.facts, facts) && sameRole(interview.facts, facts));
  if (found) return { interview: found, candidates: [] };
  const related = open.filter(
    (interview) =>
      (sameCompany(interview.facts, facts) || sameRecruiter(interview.facts, facts)) &&
      (!facts.role || !interview.facts.role),
  );
  const alive = related.filter((interview) => interview.state !== 'closed' && isNear(interview, reading));
  const only = alive.length === 1 ? alive[0] : undefined;
  return only ? { interview: only, candidates: [] } : { interview: null, candidates: alive };
}

function sharesThread(interview: Interview, reading: Reading): boolean {
  const known = new Set(
    [...interview.messages, ...interview.drafts].flatMap(({ messageId }) => messageId ?? []),
  );
  const { messageId, references } = reading.original;
  return [...references, ...(messageId ? [messageId] : [])].some((id) => known.has(id));
}

const sameRecruiter = (a: Facts, b: Facts) =>
  a.recruiterEmail !== undefined && a.recruiterEmail.value === b.recruiterEmail?.value;

function sameCompany(a: Facts, b: Facts): boolean {
  return (
    a.company !== undefined &&
    b.company !== undefined &&
    companyKey(a.company.value) === companyKey(b.company.value)
  );
}

function sameRole(a: Facts, b: Facts): boolean {
  return a.role !== undefined && b.role !== undefined && roleKey(a.role.value) === roleKey(b.role.value);
}

/** A role without its gender note and spelling variants; seniority stays, since it makes another process. */
const roleKey = (role: string) =>
  role
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/\bsr\b\.?/g, 'senior')
    .replace(/\bjr\b\.?/g, 'junior')
    .replace(/[^\p{L}\d+#]/gu, '');

function isNear(interview: Interview, reading: Reading): boolean {
  const when = reading.facts.start?.value ?? reading.original.date;
  const known = interview.facts.start?.value ?? interview.messages.at(-1)?.receivedAt;
  if (!when || !known) return true;
  return Math.abs(Date.parse(when) - Date.parse(known)) < NEAR_DAYS * 86_400_000;
}
