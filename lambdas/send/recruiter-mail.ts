import { type Draft, sentAtOf } from '../interview/draft.ts';
import type { Interview } from '../interview/interview.ts';
import { saysGoodbye } from '../interview/transitions.ts';
import type { Mailbox } from '../mail/reading.ts';

export interface Sender {
  /** Address at the deployment's verified domain, or the owner's own one. */
  address: string;
  /**
   * Where answers to this letter go: at the same domain, or spam filters take From for forged; null where
   * that is `address` itself.
   */
  replyTo: string | null;
  ownerName: string | null;
  /** The addresses whose invitations are the owner's. */
  own: readonly string[];
  /** The owner's IANA zone. */
  timeZone: string;
  /** Epoch ms. */
  now: number;
}

/**
 * The mail to a recruiter as raw bytes: From the sender's address with the owner's name, Reply-To the letter's
 * own address where it has one, threaded with the original where its Message-ID is known (RFC 5322 §3.6.4),
 * and with a withdrawal the iTIP answers that decline its invitations.
 */
export async function recruiterMail(interview: Interview, draft: Draft, sender: Sender): Promise<Uint8Array> {
  const { now } = sender;
  const [inReplyTo, references] = thread(interview, draft);
  const declines = saysGoodbye(draft) && interview.invitations.length > 0;
  const [first, ...further] = declines
    ? (await import('./decline.ts')).declineReplies(interview.invitations, {
        ...sender,
        sentBy: sender.address,
      })
    : [];
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const message = new MailComposer({
    from: mailbox({ name: sender.ownerName, address: sender.address }),
    ...(sender.replyTo ? { replyTo: mailbox({ name: sender.ownerName, address: sender.replyTo }) } : {}),
    to: mailbox(draft.to),
    subject: draft.subject,
    date: new Date(now),
    inReplyTo,
    references,
    text: `${draft.text.trim()}\n`,
    alternatives: first
      ? [{ contentType: 'text/calendar; charset=utf-8; method=REPLY', content: first }]
      : [],
    attachments: further.map((content, index) => ({
      filename: `decline-${index + 2}.ics`,
      contentType: 'text/calendar; charset=utf-8; method=REPLY',
      content,
    })),
  });
  return message.compile().build();
}

/** The newest Message-ID of the exchange, received or sent, and those that lead to it. */
function thread(interview: Interview, draft: Draft): [string | undefined, string[] | undefined] {
  const received = interview.messages.map(({ messageId, receivedAt }) => ({ messageId, at: receivedAt }));
  const sent = interview.drafts
    .filter(({ id }) => id !== draft.id)
    .map((other) => ({ messageId: other.sentAs.at(-1) ?? null, at: sentAtOf(other) ?? '' }));
  const ids = [...received, ...sent]
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .flatMap(({ messageId }) => messageId ?? []);
  const last = ids.at(-1);
  return last ? [last, ids.slice(-10)] : [undefined, undefined];
}

export const mailbox = ({ name, address }: Mailbox) => ({ name: name ?? '', address: address ?? '' });
