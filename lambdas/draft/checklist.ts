import { companyOf, isSameCompany, maybeSameCompany } from '../interview/company.ts';
import type { Draft, Referral } from '../interview/draft.ts';
import { type Hold, holdOn, type Offer } from '../interview/hold.ts';
import { type Interview, isOpen, opensInterview, stageOf } from '../interview/interview.ts';
import { disputed } from '../interview/proposed.ts';
import { type Setting, signsOf } from '../interview/signs.ts';
import {
  choicesAt,
  type Occasion,
  occasionNamed,
  type Sign,
  type Situation,
  situationOf,
} from '../interview/situations.ts';
import { type Moment, standing, writtenStart } from '../interview/standing.ts';
import { isAmong } from '../mail/names/address.ts';
import { companyLabel, isList, isNoReply, organizationalDomain } from '../mail/names/domains.ts';
import type { Fact } from '../mail/reading.ts';
import { isSignOff } from '../mail/text/body.ts';
import { TO_FILL_IN } from './compose.ts';
import { source, whenOf } from './fact-rows.ts';
import { proposalRows } from './proposal-rows.ts';
import { dependsOnTime } from './redraw.ts';
import { checkTone, MOST_WORDS, wordCount } from './tone/check.ts';
import { spokenWeekday } from './words.ts';

/** One line of the checklist before sending. */
export interface Check {
  id:
    | 'attended'
    | 'held'
    | 'recipient'
    | 'company'
    | 'role'
    | 'met'
    | 'elsewhere'
    | 'knows'
    | 'second'
    | 'time'
    | 'words'
    | 'tone'
    | 'signature'
    | 'line'
    | 'referral'
    | 'proofread';
  label: string;
  /** `advice` may be overridden, `yours` is what only the owner can tell. */
  state: 'ok' | 'confirm' | 'stop' | 'advice' | 'yours';
  /** Why, with the evidence where there is some. */
  detail: string;
}

/**
 * What an address must look like before anything is sent to it (RFC 5321 §4.1.2, without quoted local parts).
 */
const ADDRESS =
  /^[^\s@<>(),;:"[\]\\]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
export const isSendable = (address: string | null): address is string =>
  address !== null && ADDRESS.test(address);

/** What stands around a draft when it is checked. */
export interface Around extends Moment {
  /** Addresses of the owner and of Bowout itself: nobody to write to. */
  own: readonly string[];
  /** The offers that the owner has accepted. */
  accepted: readonly Offer[];
}

/**
 * What must be right before a draft is sent. `stop` cannot be overridden; `confirm` asks the owner, since a
 * text may do without a company or role that no message named, but must never guess one.
 */
export function checklist(interview: Interview, draft: Draft, around: Around): Check[] {
  const { facts } = interview;
  return [
    ...attended(interview, draft, around),
    ...contradicts(interview, draft, around),
    ...held(holdOn(draft, around.accepted, around)),
    recipient(interview, draft, around.own),
    company(interview, draft, around.accepted),
    known('role', 'Role', facts.role),
    ...met(interview, draft),
    ...elsewhere(draft),
    ...knows(interview, draft, around),
    ...readOtherwise(interview, around),
    ...twoTimes(interview, around),
    ...toFillIn(draft),
    words(draft),
    tone(interview, draft),
    ...signature(draft),
    ...(draft.referral?.name ? [referral(draft.referral)] : []),
    {
      id: 'proofread',
      label: 'Read through',
      state: 'yours',
      detail: 'Read it once more as the recruiter will, above all the names.',
    },
  ];
}

/** Nobody but the owner knows whether they were there, and each answer makes another letter. */
const attended = (interview: Interview, draft: Draft, around: Around): Check[] =>
  dependsOnTime(draft) && standing(interview, around) === 'passed'
    ? [
        {
          id: 'attended',
          label: 'Were you there?',
          state: 'stop',
          detail: 'The interview’s time has passed. Say what happened, and the text follows.',
        },
      ]
    : [];

/**
 * Asking for another time of what is over, or thanking for a talk that was missed, is not true whatever the
 * owner ticks.
 */
function contradicts(interview: Interview, draft: Occasion, around: Moment): Check[] {
  const stands = standing(interview, around);
  const { asks, thanksFor } = situationOf(draft);
  const isTimed = writtenStart(interview) !== null;
  const { fits } = situationOf(draft);
  if (fits.states && !fits.states.includes(interview.state))
    return [
      {
        id: 'attended',
        label: 'What happened',
        state: 'stop',
        detail: `The interview is ${interview.state} now, so this is no longer true.`,
      },
    ];
  const asksAgain = asks === 'another-time' && stands === 'over' && isTimed;
  const thanks =
    thanksFor === 'conversation' && interview.met?.by !== 'message' && interview.met?.by !== 'owner';
  const said = interview.attended && interview.attended.answer !== 'there';
  return asksAgain || (thanks && said && isTimed)
    ? [
        {
          id: 'attended',
          label: 'What happened',
          state: 'stop',
          detail: asksAgain
            ? 'Its time is over, so another time is no longer what to ask for. Choose another under “Say something else”.'
            : 'It thanks for a conversation, and you have said that there was none. Choose another under “Say something else”.',
        },
      ]
    : [];
}

/**
 * The situations that the owner may choose for a draft, as far as they can be true: no other time is asked for
 * when it is over, nobody is thanked for a talk that they missed, and no plans to travel are called off that
 * nobody made. The one that is chosen now stays among them.
 */
export function choicesFor(
  interview: Interview,
  { kind, situation }: Occasion,
  around: Setting,
): [string, Situation][] {
  const signs = signsOf(interview, around);
  return choicesAt(kind, stageOf(interview), situation).filter(([name, { fits }]) => {
    const wouldBe = occasionNamed(kind, name);
    const isPlanned = NEEDED.every((sign) => !fits.signs?.includes(sign) || signs.has(sign));
    return name === situation || (isPlanned && wouldBe && !contradicts(interview, wouldBe, around).length);
  });
}

/** What is held back leaves only once the owner says so, or on its day. */
const held = (hold: Hold | null): Check[] =>
  hold ? [{ id: 'held', label: 'Held', state: 'stop', detail: `You hold it ${untilWhen(hold)}.` }] : [];

/** "until you have signed", "until Friday 4 December". */
export const untilWhen = ({ until }: Hold): string =>
  until ? `until ${spokenWeekday(until)}` : 'until you have signed';

/** What is said of these is untrue where they are not. */
const NEEDED: readonly Sign[] = ['travel', 'agency', 'brought-offer'];

/** Thanks for a conversation need one: what only follows from a next round is for the owner to say. */
const met = (interview: Interview, draft: Draft): Check[] =>
  situationOf(draft).thanksFor === 'conversation' && (interview.met?.by ?? 'next-round') === 'next-round'
    ? [
        {
          id: 'met',
          label: 'You have met',
          state: 'confirm',
          detail: 'It thanks for a conversation, and no message says that there was one.',
        },
      ]
    : [];

/** Two post-boxes have it: whether the other one sent it can only be seen there. */
const elsewhere = ({ approvedElsewhere }: Draft): Check[] =>
  approvedElsewhere
    ? [
        {
          id: 'elsewhere',
          label: 'Sent already?',
          state: 'confirm',
          detail:
            'You had approved it in the post-box that it came from, which may have sent it. Look ' +
            'there first.',
        },
      ]
    : [];

/** Who brought the owner the offer that they accepted knows of it: another position is no news for them. */
function knows(interview: Interview, draft: Draft, around: Around): Check[] {
  const { states } = situationOf(draft);
  const isThrough = signsOf(interview, around).has('brought-offer');
  if (draft.kind !== 'withdrawal' || isThrough === (states === 'job-through-them')) return [];
  const { recruiterName, recruiterEmail } = interview.facts;
  const who = recruiterName?.value ?? recruiterEmail?.value ?? 'They';
  const detail = isThrough
    ? `${who} brought you the offer that you accepted, and knows of it.`
    : `It says that the offer came through ${who}, and I cannot see that it did.`;
  const isWrong = states === 'another-job' || !isThrough;
  return isWrong ? [{ id: 'knows', label: 'Your new job', state: 'confirm', detail }] : [];
}

/**
 * Two readers read two things, and the letter says what the rules read: the owner has to look. What only the
 * second reader read stands in no letter.
 */
function readOtherwise(interview: Interview, { timeZone }: Moment): Check[] {
  const names = disputed(interview);
  return proposalRows(interview, timeZone)
    .filter(({ name }) => names.includes(name))
    .map(({ label, value, recorded }) => ({
      id: 'second',
      label: `${label}: read in two ways`,
      state: 'confirm',
      detail:
        `${label}: I read ${recorded}, and the letter goes by that; the second reader reads ${value}. ` +
        'Choose under “Is this right?”.',
    }));
}

/** The owner said one time and a message another, and the letter goes by the owner's. */
function twoTimes(interview: Interview, { timeZone }: Moment): Check[] {
  const { otherTime } = interview;
  if (!otherTime || !isOpen(interview)) return [];
  const [mine, theirs] = [interview, otherTime].map((known) => whenOf(known, timeZone));
  if (!mine || !theirs) return [];
  const detail =
    `You said ${mine}, and the letter goes by that; the newest mail says ${theirs}. ` +
    'Choose under “Which time is right?”.';
  return [{ id: 'time', label: 'Two times', state: 'confirm', detail }];
}

function recipient(interview: Interview, { to: { address } }: Draft, own: readonly string[]): Check {
  const [id, label] = ['recipient', 'Recipient'] as const;
  const stop = (detail: string): Check => ({ id, label, state: 'stop', detail });
  if (!address) return stop('No message named an address that a person reads. Add it under “What I read”.');
  if (!isSendable(address))
    return stop(`“${address}” is not an address that mail can be sent to. Correct it below.`);
  if (isAmong(own, address.toLowerCase()))
    return stop(`${address} is your own address or mine, not the recruiter’s. Correct it below.`);
  const typed = interview.facts.recruiterEmail?.evidence.where === 'owner';
  const nobody = isNoReply(address)
    ? `Nobody seems to read ${address}.`
    : isList(address)
      ? `${address} seems to be a mailing list, not a person.`
      : null;
  if (nobody && !typed) return stop(`${nobody} Correct it below.`);
  const doubt = nobody ?? doubtAbout(interview, address);
  const evidence = interview.confirmed?.includes(address)
    ? 'confirmed by you'
    : source(interview.facts.recruiterEmail);
  return doubt
    ? { id, label, state: 'confirm', detail: doubt }
    : { id, label, state: 'ok', detail: `${address}, ${evidence}` };
}

/**
 * Why an address may not be the recruiter's, with both addresses; null where there is no doubt. Somebody who
 * writes in the name of a company, by an answer, a Reply-To or a later mail, must not get a letter that the
 * owner believes to go elsewhere.
 */
export function doubtAbout(interview: Interview, address: string): string | null {
  const { facts, messages, newContact, confirmed } = interview;
  if (confirmed?.includes(address)) return null;
  const recorded = facts.recruiterEmail;
  if (recorded?.value !== address)
    return `It goes to ${address}, which answered; recorded is ${recorded?.value ?? 'no address'}.`;
  if (newContact)
    return (
      `${newContact.name ?? newContact.address} (${newContact.address}) wrote last; it goes to ` +
      `${address}.`
    );
  const { where, message } = recorded.evidence;
  if (where === 'owner') return null;
  const about = messages.filter(({ kind }) => opensInterview(kind));
  const read = message ? messages.find(({ key }) => key === message) : about[0];
  const first = about[0]?.from?.address;
  if (read && about.indexOf(read) > 0)
    return (
      `${address} stands only in a later mail (from ${read.from?.address ?? 'nobody named'}); the ` +
      `first came from ${first ?? 'nobody named'}.`
    );
  const from = read?.from?.address;
  if (where === 'from' || !from || speaksFor(address, from, interview)) return null;
  return where === 'reply-to'
    ? `The mail came from ${from}, but asks for answers to ${address}.`
    : `The mail came from ${from}; ${address} only stands in it.`;
}

/** An address in the sender's domain, or in one that bears the company's name. */
function speaksFor(address: string, from: string, interview: Interview): boolean {
  if (organizationalDomain(address) === organizationalDomain(from)) return true;
  const { name } = companyOf(interview);
  const domain = companyLabel(address);
  return (
    name !== null &&
    domain !== null &&
    isSameCompany({ name, addresses: [] }, { name: domain, addresses: [] })
  );
}

/** A letter to the company whose offer was accepted is the worst that could be sent. */
function company(interview: Interview, draft: Draft, accepted: readonly Offer[]): Check {
  const same =
    draft.kind !== 'reopen' &&
    !situationOf(draft).fits.states?.includes('accepted') &&
    accepted.find((taken) => maybeSameCompany(taken.company, companyOf(interview)));
  return same
    ? {
        id: 'company',
        label: 'Company',
        state: 'confirm',
        detail:
          `You have accepted the offer of ${same.company.name ?? 'this company'}, and this goes to the same ` +
          'company.',
      }
    : known('company', 'Company', interview.facts.company);
}

/** Whether a draft may be sent, given which gaps the owner has confirmed. */
export function mayBeSent(checks: Check[], confirmed: boolean): boolean {
  return checks.every(({ state }) => state !== 'stop' && (state !== 'confirm' || confirmed));
}

function known(id: 'company' | 'role', label: string, fact: Fact<string> | undefined): Check {
  return fact
    ? { id, label, state: 'ok', detail: `${fact.value}, ${source(fact)}` }
    : {
        id,
        label,
        state: 'confirm',
        detail: `No message named the ${id}. Make sure that the text does without it.`,
      };
}

/** A place that only the owner can fill stands in the text until they do. */
function toFillIn(draft: Draft): Check[] {
  const { fillIn } = situationOf(draft);
  return fillIn && draft.text.includes(TO_FILL_IN[fillIn.what])
    ? [
        {
          id: 'line',
          label: 'Your own line',
          state: 'stop',
          detail: `Fill in your line first. ${fillIn.label}`,
        },
      ]
    : [];
}

function words(draft: Draft): Check {
  const label = 'Text';
  if (!draft.subject.trim()) return { id: 'words', label, state: 'stop', detail: 'The subject is empty.' };
  if (!draft.text.trim()) return { id: 'words', label, state: 'stop', detail: 'The text is empty.' };
  const count = wordCount(draft.text);
  return count > MOST_WORDS
    ? {
        id: 'words',
        label,
        state: 'advice',
        detail: `${count} words; fewer than ${MOST_WORDS} are read to the end`,
      }
    : { id: 'words', label, state: 'ok', detail: `${count} words` };
}

function tone(interview: Interview, draft: Draft): Check {
  const findings = checkTone(draft, interview);
  const stop = findings.find(({ stops }) => stops);
  const label = 'Tone';
  if (stop)
    return {
      id: 'tone',
      label,
      state: 'stop',
      detail: `“${stop.words}”: ${stop.why} ${stop.better}`,
    };
  return findings.length
    ? { id: 'tone', label, state: 'advice', detail: 'There is something to look at below.' }
    : { id: 'tone', label, state: 'ok', detail: 'Thanks, one plain sentence, a warm close' };
}

/** Said only where it is missing: a name may be written in many ways. */
const signature = ({ text }: Draft): Check[] =>
  isSignOff(text.trim().split('\n').at(-1)?.trim() ?? '')
    ? [
        {
          id: 'signature',
          label: 'Your name',
          state: 'advice',
          detail: 'No name stands below the text. Add yours in the settings, or under “Edit the text”.',
        },
      ]
    : [];

const referral = ({ name, permitted }: Referral): Check =>
  permitted
    ? { id: 'referral', label: 'Recommendation', state: 'ok', detail: `${name} has agreed to be named` }
    : {
        id: 'referral',
        label: 'Recommendation',
        state: 'stop',
        detail: `Ask ${name} first; then tick “They said yes” under “Say something else”.`,
      };
