import type { Draft, DraftKind, Interview, Referral } from '../interview/interview.ts';
import type { Language } from '../mail/language.ts';
import type { Facts } from '../mail/reading.ts';
import { goesByLinkedIn } from './channel.ts';
import { renderOwn, splitSubject, type TemplateSet, templateSet, YOU } from './templates.ts';
import { firstName, spokenDayIn, spokenTime, spokenWallClock } from './words.ts';

/** How the owner signs and speaks. */
export interface Writer {
  name: string | null;
  /** What stands below the closing, in one or more lines; without it name, telephone and LinkedIn do. */
  signature?: string | null;
  phone?: string | null;
  linkedIn?: string | null;
  formality?: 'formal' | 'informal';
  timeZone: string;
  /** The owner's own templates, by `kind/situation.language`. */
  templates?: Record<string, string>;
}

/** What a draft is to say. */
export interface Request {
  kind: DraftKind;
  situation: string;
  language: Language;
  /** One line of the owner's own: why, or what to write about. */
  reason?: string | undefined;
  referral?: Referral | undefined;
}

type Words = Pick<Draft, 'to' | 'subject' | 'text'>;

const sets = new Map<string, TemplateSet>();

function templates(folder: string): TemplateSet {
  const known = sets.get(folder) ?? templateSet(folder, 'text', YOU);
  sets.set(folder, known);
  return known;
}

/** The name of a template as the owner's own ones are kept: "withdrawal/accepted-offer.de". */
export const templateName = ({ kind, situation, language }: Request) => `${kind}/${situation}.${language}`;

/** The template as it is delivered. @throws Error when there is none of this name */
export const deliveredTemplate = ({ kind, situation, language }: Request) =>
  templates(kind).source(`${situation}.${language}`);

/**
 * The words of a draft from what is known of the interview; what is not known is worded around.
 * @param now epoch ms: a start that has passed is not mentioned
 */
export function composeWords(interview: Interview, request: Request, writer: Writer, now: number): Words {
  const own = writer.templates?.[templateName(request)];
  const context = contextOf(interview, request, writer, now);
  const rendered = splitSubject(
    own
      ? renderOwn(own, request.language, context)
      : templates(request.kind).render(`${request.situation}.${request.language}`, context),
  );
  return {
    to: recipient(interview, request.kind),
    subject: threadSubject(interview) ?? rendered.subject,
    text: tidy(rendered.text),
  };
}

/**
 * What is said on the telephone, or written on LinkedIn where no mail is sent.
 * @param urgent the call is made because the interview is very soon
 */
export function composeScript(
  interview: Interview,
  script: 'call' | 'linkedin' | 'connect',
  language: Language,
  writer: Writer,
  now: number,
  urgent = false,
): string {
  const request = { kind: 'withdrawal', situation: script, language } as const;
  const context = { ...contextOf(interview, request, writer, now), urgent };
  return tidy(templates('script').render(`${script}.${language}`, context));
}

/** Everything that a template may name. */
export function contextOf(interview: Interview, request: Request, writer: Writer, now: number) {
  const { facts } = interview;
  const { language, reason, referral } = request;
  const withdrawal = interview.drafts.find((draft) => draft.kind === 'withdrawal' && draft.state === 'sent');
  return {
    name: facts.recruiterName?.value ?? null,
    firstName: firstName(facts.recruiterName?.value),
    company: facts.company?.value ?? null,
    role: facts.role?.value ?? null,
    when: slot(facts, language, (start) => start > now),
    missed: slot(facts, language, (start) => start <= now),
    acceptedOffer: withdrawal !== undefined && saysAccepted(withdrawal.situation),
    withdrawnOn: withdrawal?.sentAt ? spokenDayIn(withdrawal.sentAt, writer.timeZone, language) : null,
    reason: reason?.trim() || null,
    referral: referral?.name ? { name: referral.name, contact: referral.contact || null } : null,
    informal: writer.formality === 'informal',
    ownerName: writer.name,
    signature: signatureOf(writer),
  };
}

const signatureOf = ({ signature, name, phone, linkedIn }: Writer) =>
  signature?.trim() || [name, phone, linkedIn].filter(Boolean).join('\n');

const saysAccepted = (situation: string) =>
  !['not-the-right-fit', 'location', 'sponsorship', 'personal-reasons', 'another-time'].includes(situation);

/** A reply goes to whoever wrote the answer; everything else to the recruiter. */
function recipient({ facts, messages }: Interview, kind: DraftKind): Draft['to'] {
  const answer = messages.findLast((message) => message.kind === 'recruiter-reply')?.from;
  if (kind === 'reply' && answer?.address) return answer;
  return { name: facts.recruiterName?.value ?? null, address: facts.recruiterEmail?.value ?? null };
}

/**
 * The slot as the recruiter knows it. The zone is said only where somebody wrote it as a place: a calendar's
 * zone stands for many ("W. Europe Standard Time" is Berlin's and Oslo's), and an offset is no way to speak. Other
 * languages than English have only the zone's long name for it, which nobody says.
 */
function slot(
  { start, timeZone }: Facts,
  language: Language,
  fits: (start: number) => boolean,
): string | null {
  if (!start || !fits(Date.parse(start.value))) return null;
  const moment = spokenWallClock(start.value, timeZone?.value ?? null, language);
  const written = language === 'en' && timeZone && timeZone.evidence.where !== 'invite';
  return written ? spokenTime(start.value, timeZone.value) : moment;
}

/** "Re: " and the original's subject keeps the recruiter's thread together (RFC 5322 §3.6.5). */
function threadSubject(interview: Interview): string | null {
  const original = interview.messages.findLast((message) => message.subject && message.from);
  return original?.subject ? `Re: ${original.subject}` : null;
}

const tidy = (text: string) => text.replace(/\n{3,}/g, '\n\n').trim();

/** A draft that waits for the owner. `id` is a ULID, `at` an ISO 8601 instant in UTC. */
export function newDraft(
  id: string,
  request: Request,
  interview: Interview,
  words: Words,
  acceptanceId: string | null,
  at: string,
): Draft {
  const { kind, situation, language, reason, referral } = request;
  return {
    ...words,
    id,
    kind,
    channel: kind === 'withdrawal' && goesByLinkedIn(interview) ? 'linkedin' : 'email',
    state: 'waiting',
    situation,
    language,
    ...(reason ? { reason } : {}),
    ...(referral ? { referral } : {}),
    revision: 1,
    edited: false,
    acceptanceId,
    createdAt: at,
    remindedAt: null,
    reminders: 0,
    claimedAt: null,
    sentAt: null,
    messageId: null,
    failure: null,
  };
}
