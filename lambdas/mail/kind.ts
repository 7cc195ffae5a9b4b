import type { Evidence, Invitation, Kind, ReplyKind } from './reading.ts';
import {
  APOLOGY,
  BULK,
  CANCELLED,
  FIXES,
  HIRING,
  INTERVIEW,
  INVITES,
  inLowerCase,
  MEETING,
  OFFER,
  OFFERS_CHOICE,
  OUTREACH,
  PHISHING,
  RECEIVED,
  REJECTION,
  REPLIES,
  RESCHEDULED,
  WITHDRAWAL_ANSWER,
  YOUR_INTERVIEW,
} from './wording.ts';

/** What the kind is decided from. */
export interface KindInput {
  subject: string;
  /** What the sender wrote, without quoted history. */
  current: string;
  invitations: Invitation[];
  /** The message answers another (In-Reply-To or References). */
  answers: boolean;
  /** A List-Unsubscribe header or an unsubscribe link. */
  bulk: boolean;
  /** A time is fixed in the text. */
  hasFixedTime: boolean;
  /** A role is named. */
  hasRole: boolean;
}

export interface KindResult {
  kind: Kind;
  reply: ReplyKind | null;
  evidence: Evidence | null;
}

/**
 * Decides what a message is about, from structure first (the calendar method) and wording second.
 * Rules of precedence: an answer to a withdrawal and a rejection are never read as an interview; a
 * cancellation is looked for before a new time; bulk mail and money-asking mail are `other`.
 */
export function decideKind(input: KindInput): KindResult {
  const subject = inLowerCase(input.subject);
  const current = inLowerCase(input.current);
  const find = (pattern: RegExp): Evidence | null => {
    const inSubject = pattern.exec(subject);
    if (inSubject)
      return {
        where: 'subject',
        words: input.subject.slice(inSubject.index, inSubject.index + inSubject[0].length),
      };
    const inBody = pattern.exec(current);
    return inBody
      ? {
          where: 'body',
          words: input.current.slice(inBody.index, inBody.index + inBody[0].length).trim(),
          range: [inBody.index, inBody.index + inBody[0].length],
        }
      : null;
  };
  if (find(PHISHING)) return result('other', find(PHISHING));
  const event = input.invitations[0];
  if (event) return kindOfEvent(event, input.hasRole, find);
  const hiring = input.hasRole ? find(MEETING) : null;
  const context = input.hasRole || find(HIRING) !== null;
  const interview = find(INTERVIEW) ?? hiring;
  if (BULK.test(subject) || (input.bulk && find(BULK))) return result('other', find(BULK));
  const answer = find(WITHDRAWAL_ANSWER);
  if (answer && input.answers && !find(REJECTION)) {
    const reply = REPLIES.find(([, pattern]) => pattern.test(current))?.[0] ?? 'other';
    return result('recruiter-reply', answer, reply);
  }
  const offer = find(OFFER);
  const rejection = find(REJECTION);
  if (interview && find(CANCELLED) && !offer) return result('interview-cancelled', find(CANCELLED));
  if (rejection && !offer) return result('rejection', rejection);
  if (offer) return result('offer', offer);
  if (interview && find(RESCHEDULED)) return result('interview-rescheduled', find(RESCHEDULED));
  const invites = find(INVITES) ?? find(OFFERS_CHOICE);
  const received = find(RECEIVED);
  if (
    interview &&
    input.hasFixedTime &&
    (invites || context || find(FIXES) || find(YOUR_INTERVIEW) || interview.where === 'subject')
  ) {
    return result('interview-scheduled', interview);
  }
  if (received && !(interview && invites && !/\bif\b/i.test(current)))
    return result('application-received', received);
  if (find(BULK)) return result('other', find(BULK));
  const outreach = find(OUTREACH);
  if (
    outreach &&
    !input.hasFixedTime &&
    !/\binvite you\b|\binterview (?:invitation|with)\b/i.test(`${subject}\n${current}`)
  ) {
    return result('outreach', outreach);
  }
  if (interview && (invites || context)) return result('interview-invitation', interview);
  if (input.hasRole && input.hasFixedTime) return result('interview-scheduled', find(FIXES));
  if (context && find(APOLOGY) && !input.hasFixedTime) return result('rejection', find(APOLOGY));
  return result('other', null);
}

/** A calendar invitation is about an interview when it, the mail, or a role in it says so; its method says the rest. */
function kindOfEvent(
  event: Invitation,
  hasRole: boolean,
  find: (pattern: RegExp) => Evidence | null,
): KindResult {
  const about = [event.summary, event.description].filter(Boolean).join('\n');
  const words = INTERVIEW.exec(inLowerCase(about))?.[0] ?? (hasRole ? event.summary : null);
  const evidence: Evidence | null = words ? { where: 'invite', words } : find(INTERVIEW);
  const method: Evidence = { where: 'invite', words: `METHOD:${event.method}` };
  if (!evidence || event.method === 'REPLY') return result('other', evidence && method);
  if (event.method === 'CANCEL') return result('interview-cancelled', method);
  const moved =
    find(RESCHEDULED) ??
    (event.sequence > 0 ? { where: 'invite' as const, words: `SEQUENCE:${event.sequence}` } : null);
  return moved ? result('interview-rescheduled', moved) : result('interview-scheduled', evidence);
}

const result = (kind: Kind, evidence: Evidence | null, reply: ReplyKind | null = null): KindResult => ({
  kind,
  reply,
  evidence,
});
