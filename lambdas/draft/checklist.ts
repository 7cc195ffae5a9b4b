import type { Draft, Interview, Referral } from '../interview/interview.ts';
import { isSignOff } from '../mail/body.ts';
import { isRecruitingService, organizationalDomain } from '../mail/domains.ts';
import type { Fact } from '../mail/reading.ts';
import { checkTone, MOST_WORDS, wordCount } from './tone.ts';

/** One line of the checklist before sending. */
export interface Check {
  id: 'recipient' | 'company' | 'role' | 'words' | 'tone' | 'signature' | 'referral' | 'proofread';
  label: string;
  /** `advice` may be overridden, `yours` is what only the owner can tell. */
  state: 'ok' | 'confirm' | 'stop' | 'advice' | 'yours';
  /** Why, with the evidence where there is some. */
  detail: string;
}

/** What an address must look like before anything is sent to it (RFC 5321 §4.1.2, without quoted local parts). */
const ADDRESS =
  /^[^\s@<>(),;:"[\]\\]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
export const isSendable = (address: string | null): address is string =>
  address !== null && ADDRESS.test(address);

/**
 * What must be right before a draft is sent. `stop` cannot be overridden; `confirm` asks the owner, since a
 * text may do without a company or role that no message named, but must never guess one.
 */
export function checklist(interview: Interview, draft: Draft): Check[] {
  const { facts } = interview;
  return [
    recipient(interview, draft),
    known('company', 'Company', facts.company),
    known('role', 'Role', facts.role),
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

function recipient({ facts, messages }: Interview, { to: { address } }: Draft): Check {
  const [id, label] = ['recipient', 'Recipient'] as const;
  if (!address) {
    const detail = 'No message named an address that a person reads. Add it under “Correct what was read”.';
    return { id, label, state: 'stop', detail };
  }
  if (!isSendable(address)) {
    const detail = `“${address}” is not an address that mail can be sent to. Correct it below.`;
    return { id, label, state: 'stop', detail };
  }
  const from = facts.recruiterEmail?.evidence.where === 'reply-to' ? messages.at(-1)?.from?.address : null;
  return from && leadsElsewhere(from, address)
    ? {
        id,
        label,
        state: 'confirm',
        detail: `The mail came from ${from}, but asks for answers to ${address}.`,
      }
    : { id, label, state: 'ok', detail: `${address}, ${source(facts.recruiterEmail)}` };
}

/** A Reply-To in another domain than the sender's; services that send for a company have one by rights. */
const leadsElsewhere = (from: string, replyTo: string) =>
  !isRecruitingService(from) && organizationalDomain(from) !== organizationalDomain(replyTo);

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
        detail: `Ask ${name} first; then tick “They said yes” under “Change what it says”.`,
      };

const WHERE: Record<string, string> = {
  invite: 'read from the calendar invitation',
  subject: 'read from the subject',
  body: 'read from the message',
  from: 'read from the sender',
  'reply-to': 'read from Reply-To',
  domain: 'read from the sender’s domain',
  owner: 'written by you',
};

/** Where a fact comes from, in words. */
export const source = (fact: Fact<unknown> | undefined) =>
  WHERE[fact?.evidence.where ?? ''] ?? 'not read from a message';
