import type { Body } from './body.ts';
import { isNoReply, isRecruitingService } from './domains.ts';
import { evidenceOf } from './evidence.ts';
import type { Language } from './language.ts';
import { matchesOf } from './matches.ts';
import { personName, signedName } from './person-name.ts';
import { readPhone } from './phone.ts';
import type { Evidence, Facts, Invitation, Mailbox, Original } from './reading.ts';

type Who = Pick<
  Facts,
  'recruiterName' | 'recruiterEmail' | 'recruiterPhone' | 'recruiterTitle' | 'recruiterLinkedIn'
>;

const LINKEDIN = /https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/in\/[^\s<>"')\]]+/i;
const TITLE =
  /^(?:[\p{L}&/,' -]{0,40}(?<!\p{L}))?(?:recruiter|partner|manager|director|lead|head of [\p{L} ]+|sourcer|coordinator|specialist|officer|consultant|\p{L}*referent(?:in)?|personalleiter(?:in)?|chargée? de recrutement|responsable [\p{L} ]+|ceo|cto|coo|founder|analista de [\p{L}]+|recruitment adviseur|hr-?adviseur)(?!\p{L})[\p{L}&/' -]{0,40}/iu;

const ADDRESS = /[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;

/**
 * The human to write to: the sender or Reply-To when a person reads that address, else the organiser of the
 * invitation, else an address in the signature, else nobody.
 * @param sender the person's name in the sender's display name
 * @param own the owner's addresses: nobody to write to
 */
export function readRecruiter(
  original: Original,
  sender: string | null,
  body: Body,
  invitations: Invitation[],
  own: string[],
  links: string[],
  language: Language,
): Who {
  const email = readEmail(original, body, invitations, own);
  const name = readName(original, sender, body, invitations, email?.value ?? null);
  const phone = readPhone(body, email?.value ?? original.from?.address, language);
  const linkedIn = LINKEDIN.exec(body.signature.text)?.[0] ?? links.find((link) => LINKEDIN.test(link));
  const title = titleIn(body, name?.value ?? null);
  return {
    ...(title ? { recruiterTitle: { value: title, evidence: evidenceOf('body', body.current, title) } } : {}),
    ...(linkedIn
      ? { recruiterLinkedIn: { value: linkedIn, evidence: evidenceOf('body', body.current, linkedIn) } }
      : {}),
    ...(email ? { recruiterEmail: email } : {}),
    ...(name ? { recruiterName: name } : {}),
    ...(phone ? { recruiterPhone: { value: phone, evidence: evidenceOf('body', body.current, phone) } } : {}),
  };
}

function readEmail(
  original: Original,
  body: Body,
  invitations: Invitation[],
  own: string[],
): Who['recruiterEmail'] {
  const candidates: [string | null | undefined, Evidence['where']][] = [
    [original.replyTo?.address, 'reply-to'],
    [isRecruitingService(original.from?.address ?? '') ? null : original.from?.address, 'from'],
    ...invitations.map((event): [string | null | undefined, 'invite'] => [
      event.organizer?.address,
      'invite',
    ]),
    ...matchesOf(ADDRESS, body.signature.text).map((match): [string, 'body'] => [
      match[0].toLowerCase(),
      'body',
    ]),
  ];
  const found = candidates.find(
    ([address, where]) =>
      address &&
      !own.includes(address) &&
      !isNoReply(address) &&
      (where === 'reply-to' || !isRecruitingService(address)),
  );
  if (!found?.[0]) return undefined;
  return { value: found[0], evidence: emailEvidence(found[1], found[0], original, body) };
}

/** The line of the signature that follows the name and reads like a title ("Talent Partner, Acme" → "Talent Partner"). */
function titleIn(body: Body, name: string | null): string | null {
  const lines = body.signature.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const candidates = lines
    .slice(0, 4)
    .map((line) =>
      name && line.startsWith(name) ? line.slice(name.length).replace(/^[\s,|(–-]+/, '') : line,
    );
  const line = candidates.find((text) => TITLE.test(text) && text !== name);
  return line?.split(/\s*[,|@]\s*|\s+at\s+/)[0]?.trim() || null;
}

function emailEvidence(where: Evidence['where'], address: string, original: Original, body: Body): Evidence {
  if (where === 'body') return evidenceOf('body', body.current, address);
  const mailbox = where === 'from' ? original.from : where === 'reply-to' ? original.replyTo : null;
  return { where, words: written(mailbox) || address };
}

const written = (mailbox: Mailbox | null | undefined) =>
  mailbox?.name && mailbox.address
    ? `${mailbox.name} <${mailbox.address}>`
    : (mailbox?.address ?? mailbox?.name ?? '');

function readName(
  original: Original,
  sender: string | null,
  body: Body,
  invitations: Invitation[],
  email: string | null,
): Who['recruiterName'] {
  const mailboxes: [Mailbox | null | undefined, Evidence['where']][] = [
    [original.replyTo?.address === email ? original.replyTo : null, 'reply-to'],
    [original.from, 'from'],
    ...invitations.map((event): [Mailbox | null, 'invite'] => [event.organizer, 'invite']),
  ];
  for (const [mailbox, where] of mailboxes) {
    const address = mailbox?.address ?? '';
    const name = where === 'from' ? sender : personName(mailbox?.name ?? null, address);
    if (name && !name.includes(' ') && (isNoReply(address) || isRecruitingService(address))) continue;
    if (name) return { value: name, evidence: { where, words: written(mailbox) || name } };
  }
  const signed = signedName(body.signature.text);
  return signed ? { value: signed, evidence: evidenceOf('body', body.current, signed) } : undefined;
}
