import type { Kind } from '../mail/reading.ts';

/** How a kind of message is called before the owner; in braces, where its company is named. */
const KINDS: Record<Kind, string> = {
  'interview-invitation': 'an invitation to an interview{ from}',
  'interview-scheduled': 'a confirmed interview{ with}',
  'interview-rescheduled': 'an interview{ with} that was moved',
  'interview-cancelled': 'a cancelled interview{ with}',
  offer: 'an offer{ from}',
  rejection: 'a rejection{ from}',
  'application-received': 'a confirmation{ from} that they have your application',
  outreach: 'a question{ from} whether you are interested',
  'recruiter-reply': 'an answer{ from} to a letter of yours',
  other: 'something else',
};

/** A kind of message in words: "a rejection", "a rejection from Tarnsoft". */
export const spokenKind = (kind: Kind, company?: string): string =>
  KINDS[kind].replace(/\{(.+)\}/, (_, from) => (company ? `${from} ${company}` : ''));

/** Whether a stored word is a kind of message. */
export const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word);
