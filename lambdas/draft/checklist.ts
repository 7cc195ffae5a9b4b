import type { Draft, Interview } from '../interview/interview.ts';
import type { Fact } from '../mail/reading.ts';

/** One line of the checklist before sending. */
export interface Check {
  id: 'recipient' | 'company' | 'role' | 'signature' | 'words';
  label: string;
  state: 'ok' | 'confirm' | 'stop';
  /** Why, with the evidence where there is some. */
  detail: string;
}

/** What an address must look like before anything is sent to it (RFC 5321 §4.1.2, without quoted local parts). */
const ADDRESS =
  /^[^\s@<>(),;:"[\]\\]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
const PLACEHOLDER =
  /\{\{|\}\}|\[(?:[A-Z][\w ]{1,30}|your [^\]]*|name|company|role)\]|\b(?:null|undefined|NaN)\b|<(?:name|company|role)>/;

export const isSendable = (address: string | null): address is string =>
  address !== null && ADDRESS.test(address);

/**
 * What must be right before a draft is sent. `stop` cannot be overridden; `confirm` asks the owner, since a
 * text may do without a company or role that no message named, but must never guess one.
 */
export function checklist(interview: Interview, draft: Draft): Check[] {
  const { facts } = interview;
  return [
    isSendable(draft.to.address)
      ? {
          id: 'recipient',
          label: 'Recipient',
          state: 'ok',
          detail: `${draft.to.address}, ${source(facts.recruiterEmail)}`,
        }
      : {
          id: 'recipient',
          label: 'Recipient',
          state: 'stop',
          detail: draft.to.address
            ? `“${draft.to.address}” is not an address that mail can be sent to. Correct it below.`
            : 'No message named an address that a person reads. Add it under “Correct what was read”.',
        },
    known('company', 'Company', facts.company),
    known('role', 'Role', facts.role),
    words(draft),
  ];
}

/** Whether a draft may be sent, given which gaps the owner has confirmed. */
export function mayBeSent(checks: Check[], confirmed: boolean): boolean {
  return checks.every((check) => check.state === 'ok' || (check.state === 'confirm' && confirmed));
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
  const left = PLACEHOLDER.exec(`${draft.subject}\n${draft.text}`)?.[0];
  if (left)
    return {
      id: 'words',
      label: 'Text',
      state: 'stop',
      detail: `“${left}” looks like a placeholder. Replace it by the real words.`,
    };
  if (!draft.subject.trim())
    return { id: 'words', label: 'Text', state: 'stop', detail: 'The subject is empty.' };
  if (!draft.text.trim()) return { id: 'words', label: 'Text', state: 'stop', detail: 'The text is empty.' };
  const count = draft.text.trim().split(/\s+/).length;
  return { id: 'words', label: 'Text', state: 'ok', detail: `${count} words, nothing left to fill in` };
}

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
