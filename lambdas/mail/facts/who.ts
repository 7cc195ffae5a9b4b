import type { Letter } from '../forward/letter.ts';
import type { Evidence, Facts, Mailbox } from '../reading.ts';
import type { Body } from '../text/body.ts';
import { evidenceOf } from '../text/evidence.ts';
import { matchesOf } from '../text/matches.ts';
import { isList, isNoReply, isRecruitingService, organizationalDomain } from './domains.ts';
import { fitsAddress, personName, signedName } from './person-name.ts';
import { readPhone } from './phone.ts';

type Who = Pick<
  Facts,
  'recruiterName' | 'recruiterEmail' | 'recruiterPhone' | 'recruiterTitle' | 'recruiterLinkedIn'
>;

/** A page of LinkedIn's own: another address may carry one within it. */
const LINKEDIN = /(?<![^\s<(["'])https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/in\/[^\s<>"')\]]+/i;
const TITLE =
  /^(?:[\p{L}&/,' -]{0,40}(?<!\p{L}))?(?:recruiter|partner|manager|director|lead|head of [\p{L} ]+|sourcer|coordinator|specialist|officer|consultant|\p{L}*referent(?:in)?|personalleiter(?:in)?|chargée? de recrutement|responsable [\p{L} ]+|ceo|cto|coo|founder|analista de [\p{L}]+|recruitment adviseur|hr-?adviseur)(?!\p{L})[\p{L}&/' -]{0,40}/iu;

const ADDRESS = /[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;

/** A mailbox that may be the recruiter's. */
interface Candidate {
  mailbox: Mailbox;
  where: Evidence['where'];
}

/**
 * The human to write to: the sender or Reply-To when a person reads that address, else the organiser of the
 * invitation, else an address in the signature, else nobody. The name is that of the same mailbox.
 */
export function readRecruiter(letter: Letter): Who {
  const { original, body, links, language } = letter;
  const taken = candidates(letter).find(({ mailbox, where }) => isReadBySomebody(mailbox, where));
  const address = taken?.mailbox.address ?? null;
  const name = taken ? nameOf(taken, letter) : nameWithoutAddress(letter);
  const phone = readPhone(body, address ?? original.from?.address, language);
  const linkedIn =
    LINKEDIN.exec(body.signature.text)?.[0] ?? links.find(({ url }) => LINKEDIN.test(url))?.url;
  const title = titleIn(body, name?.value ?? null);
  return {
    ...(title ? { recruiterTitle: { value: title, evidence: evidenceOf('body', body.current, title) } } : {}),
    ...(linkedIn
      ? { recruiterLinkedIn: { value: linkedIn, evidence: evidenceOf('body', body.current, linkedIn) } }
      : {}),
    ...(taken && address ? { recruiterEmail: { value: address, evidence: evidenceFor(taken, body) } } : {}),
    ...(name ? { recruiterName: name } : {}),
    ...(phone ? { recruiterPhone: { value: phone, evidence: evidenceOf('body', body.current, phone) } } : {}),
  };
}

/** The mailboxes of a letter but the owner's, the likeliest first. */
function candidates({ original, body, invitations, own }: Letter): Candidate[] {
  const found: [Mailbox | null, Evidence['where']][] = [
    [original.replyTo, 'reply-to'],
    [original.from, 'from'],
    ...invitations.map(({ organizer }): [Mailbox | null, 'invite'] => [organizer, 'invite']),
    ...addressesIn(body.signature.text).map((address): [Mailbox, 'body'] => [
      { name: null, address },
      'body',
    ]),
  ];
  return found.flatMap(([mailbox, where]) =>
    mailbox && !own.includes(mailbox.address ?? '') ? { mailbox, where } : [],
  );
}

/** The addresses that are written in a text, in lower case. */
export const addressesIn = (text: string) => matchesOf(ADDRESS, text).map(([found]) => found.toLowerCase());

/** An ATS puts the person who answers into Reply-To; its own From is a machine's. */
const isReadBySomebody = ({ address }: Mailbox, where: Evidence['where']) =>
  address !== null && isPersonal(address) && (where === 'reply-to' || !isRecruitingService(address));

/** Whether one person may read an address. */
export const isPersonal = (address: string) => !isNoReply(address) && !isList(address);

/** The name that belongs to an address: its own, else the signing one, else a sender's that it fits. */
function nameOf(taken: Candidate, { original, body }: Letter): Who['recruiterName'] {
  const { mailbox, where } = taken;
  const address = mailbox.address ?? '';
  const own = personName(mailbox.name, address);
  if (own) return { value: own, evidence: { where, words: written(mailbox) } };
  const signed = signedName(body.signature.text);
  const sender = personName(original.from?.name ?? null, original.from?.address);
  const isSenders = sender && (isSameDomain(original.from?.address, address) || fitsAddress(sender, address));
  const isSigners = signed && (where !== 'invite' || fitsAddress(signed, address));
  if (isSigners && !(isSenders && sender.startsWith(signed)))
    return { value: signed, evidence: evidenceOf('body', body.current, signed) };
  return isSenders
    ? { value: sender, evidence: { where: 'from', words: written(original.from) || sender } }
    : undefined;
}

const isSameDomain = (sender: string | null | undefined, address: string) =>
  sender != null &&
  !isRecruitingService(sender) &&
  organizationalDomain(sender) === organizationalDomain(address);

/** Where there is nobody to write to, whoever sent, called in or signed is called by name all the same. */
function nameWithoutAddress(letter: Letter): Who['recruiterName'] {
  for (const { mailbox, where } of candidates(letter)) {
    const address = mailbox.address ?? '';
    const name = personName(mailbox.name, address);
    const isMachines = isNoReply(address) || isRecruitingService(address);
    if (name && (name.includes(' ') || !isMachines))
      return { value: name, evidence: { where, words: written(mailbox) || name } };
  }
  const { body } = letter;
  const signed = signedName(body.signature.text);
  return signed ? { value: signed, evidence: evidenceOf('body', body.current, signed) } : undefined;
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

const evidenceFor = ({ mailbox, where }: Candidate, body: Body): Evidence =>
  where === 'body'
    ? evidenceOf('body', body.current, mailbox.address ?? '')
    : { where, words: where === 'invite' ? (mailbox.address ?? '') : written(mailbox) };

const written = (mailbox: Mailbox | null | undefined) =>
  mailbox?.name && mailbox.address
    ? `${mailbox.name} <${mailbox.address}>`
    : (mailbox?.address ?? mailbox?.name ?? '');
