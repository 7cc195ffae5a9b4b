import { createHash } from 'node:crypto';
import { type CallOutcome, type Draft, type Referral, sentAtOf } from '../interview/draft.ts';
import { type Interview, stageOf } from '../interview/interview.ts';
import { type DraftKind, type Occasion, situationOf } from '../interview/situations.ts';
import { clockOf, DAY_MS, isToday, momentOf, standing } from '../interview/standing.ts';
import type { Language } from '../mail/words/languages.ts';
import { atCompany, ofCompany } from './at-company.ts';
import { goesByLinkedIn } from './channel.ts';
import { addressOf, tongueOf } from './manner.ts';
import { plainRole } from './plain-role.ts';
import { bareSubject } from './subject.ts';
import { renderOwn, splitSubject, type TemplateSet, templateSet, YOU } from './templates.ts';
import {
  capitalised,
  cityOf,
  firstName,
  spokenDayIn,
  spokenWallClock,
  spokenZone,
  type Tongue,
} from './words.ts';

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
  /** They are trying a template of their own: what is wrong with it is an error. */
  isTrying?: boolean;
}

/** The desk as far as writing needs it: who writes, and when (epoch ms). */
export interface WritingDesk {
  profile: Writer;
  now: number;
}

/** What a draft is to say. */
export type Request = Occasion & {
  language: Language;
  /** One line of the owner's own: why, or what to write about. */
  reason?: string | undefined;
  referral?: Referral | undefined;
  /** What came of the owner's call, if they called. */
  called?: CallOutcome | undefined;
};

type Words = Pick<Draft, 'to' | 'subject' | 'text' | 'drawnFor'>;

const sets = new Map<string, TemplateSet>();

function templates(folder: string): TemplateSet {
  const known = sets.get(folder) ?? templateSet(folder, 'text', YOU);
  sets.set(folder, known);
  return known;
}

/** The language whose texts a tongue is written in: its own where there are some. */
const writtenAs = (tongue: Tongue, folder: string, before: string): string => {
  const language = tongue.slice(0, 2);
  return templates(folder).has(`${before}${tongue}`) ? tongue : language;
};

function render(folder: string, name: string, context: { tongue: Tongue }): string {
  return templates(folder).render(`${name}.${writtenAs(context.tongue, folder, `${name}.`)}`, context);
}

/** The name of a template as the owner's own ones are kept: "withdrawal/accepted-offer.de". */
export const templateName = ({ kind, situation, language }: Occasion & { language: Language }) =>
  `${kind}/${situation}.${language}`;

/** The template as it is delivered. @throws Error when there is none of this name */
export const deliveredTemplate = ({ kind, situation, language }: Occasion & { language: Language }) =>
  templates(kind).source(`${situation}.${language}`);

/**
 * The words of a draft from what is known of the interview; what is not known is worded around. They fit the
 * moment: how the interview stands then decides what is said of its time.
 */
export function composeWords(interview: Interview, request: Request, desk: WritingDesk): Words {
  const { profile: writer } = desk;
  const context = contextOf(interview, request, desk);
  const stands = standing(interview, momentOf(desk));
  const own = ownTemplate(writer.templates?.[templateName(request)], context);
  const delivered = () => render(request.kind, request.situation, context);
  const ours = writer.isTrying ? null : delivered;
  const rendered = splitSubject(own ? renderOwnOr(ours, own, context) : delivered());
  return {
    to: recipient(interview, request.kind),
    subject: (keepsThread(request.kind, context) && threadSubject(interview)) || rendered.subject,
    text: tidy(rendered.text),
    drawnFor: stands,
  };
}

/**
 * The owner's own text, or the delivered one where theirs fails on what is known here: no letter must fail
 * for it. Theirs goes on behind a comma, as they wrote it.
 */
function renderOwnOr(delivered: (() => string) | null, own: string, context: { tongue: Tongue }): string {
  try {
    return renderOwn(own, writtenAs(context.tongue, 'language', ''), { ...context, comma: true });
  } catch (error) {
    if (!delivered) throw error;
    return delivered();
  }
}

/**
 * The owner's own text has no words for an apology unless they wrote some: then the delivered one is used.
 */
function ownTemplate(own: string | undefined, { late, near }: { late: boolean; near: boolean }) {
  const saysSorry = (word: string) => own?.includes(word) || own?.includes('> opening');
  return own && (!late || saysSorry('late')) && (!near || saysSorry('near')) ? own : undefined;
}

/**
 * A mail of the same day, a hello after months and a change of mind are news of today, and get a subject of
 * today.
 */
const keepsThread = (kind: DraftKind, { today }: { today: boolean }) =>
  kind === 'reply' || kind === 'letter' || (kind === 'withdrawal' && !today);

/** What is said on the telephone, left on a voicemail, or written on LinkedIn where no mail is sent. */
export type Script = 'call' | 'voicemail' | 'linkedin' | 'connect';

/**
 * The words of a script for what a letter says.
 * @param request the letter that it goes with
 */
export function composeScript(
  interview: Interview,
  { script, ...request }: Request & { script: Script },
  desk: WritingDesk,
): string {
  const { states, asks } = situationOf(request);
  const context = {
    ...contextOf(interview, request, desk),
    acceptedReason: states === 'another-job',
    asksAgain: asks === 'another-time',
  };
  return tidy(render('script', script, context));
}

/** Everything that a template may name. */
export function contextOf(interview: Interview, request: Request, desk: WritingDesk) {
  const { profile: writer } = desk;
  const { facts, kind, drafts } = interview;
  const { language, referral, called } = request;
  const tongue = tongueOf(interview, language);
  const company = facts.company?.value ?? null;
  const moment = momentOf(desk);
  const stands = standing(interview, moment);
  const stage = stageOf(interview);
  /** Only a withdrawal speaks of its moment: it alone apologises. */
  const isTimed = request.kind === 'withdrawal';
  const [near, late] = [isTimed && stands === 'near', isTimed && stands === 'missed'];
  const withdrawal = drafts.findLast((draft) => draft.kind === 'withdrawal' && draft.state === 'sent');
  const sentAt = withdrawal && sentAtOf(withdrawal);
  return {
    tongue,
    ...addressOf(interview, language, writer.formality),
    wording: wordingOf(interview, request),
    swiss: tongue === 'de-CH',
    /** Behind the salutation: the Swiss write none, and begin the next line with a capital. */
    comma: tongue !== 'de-CH',
    sz: tongue === 'de-CH' ? 'ss' : 'ß',
    name: facts.recruiterName?.value ?? null,
    firstName: firstName(facts.recruiterName?.value),
    company,
    at: company && atCompany(company, language),
    of: company && ofCompany(company),
    role: facts.role ? plainRole(facts.role.value, company) : null,
    when: stands === 'ahead' || stands === 'near' ? slot(interview, tongue, writer.timeZone) : null,
    missed: late ? slot(interview, tongue, writer.timeZone) : null,
    near,
    today: near && isToday(interview, moment),
    late,
    urgent: near,
    called: called
      ? {
          reached: called === 'reached',
          voicemail: called === 'voicemail',
          noAnswer: called === 'no-answer',
        }
      : null,
    met: interview.met !== undefined || situationOf(request).thanksFor === 'conversation',
    offer: kind === 'offer' || stage === 'offer',
    test: stage === 'test',
    call: stage === 'screening-call',
    acceptedOffer: withdrawal !== undefined && situationOf(withdrawal).states === 'another-job',
    kindAnswer: interview.kindAnswer ?? false,
    halfYear: !sentAt || isHalfYear(desk.now - Date.parse(sentAt)),
    withdrawnOn: sentAt ? spokenDayIn(sentAt, writer.timeZone, tongue) : null,
    answered: interview.messages.some((message) => message.kind === 'recruiter-reply' && !message.automatic),
    took: interview.state === 'accepted',
    ...ownLine(request),
    friend: firstName(referral?.name),
    referral: referral?.name
      ? {
          name: referral.name,
          contact: referral.contact || null,
          because: referral.because?.trim() ? withStop(capitalised(referral.because.trim())) : null,
        }
      : null,
    ownerName: writer.name,
    signature: signatureOf(writer),
    acceptedReason: true,
    asksAgain: false,
  };
}

/**
 * Which of three wordings a letter has: by its interview, so that it is the same whenever it is drawn, and
 * two letters to one company are not twins.
 */
function wordingOf({ id, drafts }: Interview, { kind }: Request) {
  const before =
    kind === 'nudge' ? drafts.filter((draft) => draft.kind === kind && sentAtOf(draft)).length : 0;
  const chosen = (fingerprint(id) + before) % 3;
  return { first: chosen === 0, second: chosen === 1 };
}

/** A number that a text always leads to. */
const fingerprint = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE();

/** Stands where only the owner knows what to say: a letter with it does not leave. */
export const TO_FILL_IN = { line: '[your own line]', day: '[the day]' } as const;

/** The owner's own line as it stands alone, behind a colon, and as a day within a sentence. */
function ownLine(request: Request) {
  const given = request.reason?.trim() || null;
  const isAsked = situationOf(request).fillIn !== undefined;
  return {
    reason: given && withStop(given),
    line: given ? withStop(capitalised(given)) : TO_FILL_IN.line,
    byWhen: given?.replace(/[.!?\s]+$/, '') ?? (isAsked ? TO_FILL_IN.day : null),
  };
}

/** A sentence ends with a sign; an address does not. */
const withStop = (text: string) =>
  /[.!?\u2026:)\]\u201d\u00bb"]$/.test(text) || /\S+\/\S*$|\S+@\S+$/.test(text) ? text : `${text}.`;

/** What may be called "about six months". */
const isHalfYear = (ms: number) => ms > 150 * DAY_MS && ms < 225 * DAY_MS;

const signatureOf = ({ signature, name, phone, linkedIn }: Writer) =>
  signature?.trim() || [name, phone, linkedIn].filter(Boolean).join('\n');

/** A reply goes to whoever wrote the answer; everything else to the recruiter. */
function recipient({ facts, messages }: Interview, kind: DraftKind): Draft['to'] {
  const answer = messages.findLast((message) => message.kind === 'recruiter-reply')?.from;
  if (kind === 'reply' && answer?.address) return answer;
  return { name: facts.recruiterName?.value ?? null, address: facts.recruiterEmail?.value ?? null };
}

/**
 * The slot as the recruiter knows it: the wall clock that was written. The zone is said only where somebody
 * wrote it as a place: a calendar's zone stands for many ("W. Europe Standard Time" is Berlin's and Oslo's),
 * and an offset is no way to speak. Other languages than English have only the zone's long name for it, which
 * nobody says. A time that a calendar stored in UTC is told by the owner's clock, and that is said in every
 * language.
 */
function slot({ facts }: Interview, tongue: Tongue, ownerZone: string): string | null {
  const { start, localStart, timeZone } = facts;
  if (!start) return localStart ? spokenWallClock(`${localStart.value}+00:00`, 'UTC', tongue) : null;
  const clock = clockOf({ facts }, ownerZone);
  const moment = spokenWallClock(start.value, /^[+-]/.test(clock) ? null : clock, tongue);
  if (!timeZone && clock === ownerZone) return `${moment} (${cityOf(clock)})`;
  const isEnglish = tongue === 'en' || tongue === 'en-US';
  const written = isEnglish && timeZone && timeZone.evidence.where !== 'invite';
  return written ? `${moment} (${spokenZone(timeZone.value, '')})` : moment;
}

/** "Re: " and the original's subject keeps the recruiter's thread together (RFC 5322 §3.6.5). */
function threadSubject(interview: Interview): string | null {
  const original = interview.messages.findLast(
    ({ subject, from, automatic }) => subject && from && !automatic,
  );
  const subject = original?.subject ? bareSubject(original.subject) : '';
  return subject ? `Re: ${subject}` : null;
}

const tidy = (text: string) => text.replace(/\n{3,}/g, '\n\n').trim();

/** A draft that waits for the owner. `id` is a ULID, `at` an ISO 8601 instant in UTC. */
export function newDraft(
  { id, at, acceptanceId }: { id: string; at: string; acceptanceId: string | null },
  request: Request,
  { interview, words }: { interview: Interview; words: Words },
): Draft {
  const { kind, situation, language, reason, referral } = request;
  return {
    ...words,
    id,
    ...({ kind, situation } as Occasion),
    channel: kind === 'withdrawal' && goesByLinkedIn(interview) ? 'linkedin' : 'email',
    state: 'waiting',
    language,
    ...(reason ? { reason } : {}),
    ...(referral ? { referral } : {}),
    revision: 1,
    edited: false,
    acceptanceId,
    createdAt: at,
    remindedAt: null,
    reminders: 0,
    sentAs: [],
  };
}
