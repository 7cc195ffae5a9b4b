import { type Interview, title } from '../interview/interview.ts';
import { organizationalDomain } from '../mail/facts/domains.ts';
import type { ForwardingConfirmation } from '../mail/forward/forwarding-confirmation.ts';
import type { Receipt } from '../mail/message/authenticate.ts';
import type { Mail } from '../mail/message/mime.ts';
import type { MessageRecord } from '../store/messages.ts';
import { loadReader } from './load-reader.ts';
import { recordReading } from './record-reading.ts';
import type { Desk } from './services.ts';
import { tellOwner } from './tell-owner.ts';

/** A mailbox asks whether it may forward here: its code and link go to the owner at once, or the filter can never be set up. */
export async function tellConfirmation(
  { services, profile, now }: Desk,
  confirmation: ForwardingConfirmation,
): Promise<void> {
  await tellOwner(services, profile, 'forwarding', confirmation, now);
}

/**
 * A mail to the address that letters come from, such as a recruiter's answer that did not follow Reply-To: it goes to the owner
 * whole. It is recorded only where it answers a letter of ours from the address that the letter went to, since anybody can write
 * to that address.
 */
export async function passOn(
  desk: Desk,
  { record, mail, raw, receipt }: { record: MessageRecord; mail: Mail; raw: Uint8Array; receipt: Receipt },
): Promise<void> {
  const { services, profile, now } = desk;
  const interviews = await services.interviews.list(profile.ownerId);
  const interview = interviews.find((it) => answersLetter(it, mail, receipt));
  const context = {
    from: mail.from?.name ? `${mail.from.name} <${mail.from.address}>` : (mail.from?.address ?? null),
    subject: mail.subject,
    text: mail.text.trim().slice(0, 4_000),
    title: interview ? title(interview) : null,
  };
  await tellOwner(
    services,
    profile,
    'passed-on',
    context,
    now,
    interview ? { interviewId: interview.id } : null,
    raw,
  );
  if (!interview) return;
  const { readMail } = await loadReader();
  await recordReading(desk, { record, reading: await readMail(mail), part: 0 });
}

/** It refers to a letter's Message-ID, which only its reader knows, and comes from that reader's domain. */
function answersLetter({ drafts }: Interview, mail: Mail, { dmarc }: Receipt): boolean {
  const from = mail.from?.address;
  if (!from || dmarc === 'FAIL') return false;
  const domain = organizationalDomain(from);
  return drafts.some(
    ({ sentAs, to }) =>
      to.address !== null &&
      (to.address === from || organizationalDomain(to.address) === domain) &&
      sentAs.some((id) => mail.references.includes(id)),
  );
}
