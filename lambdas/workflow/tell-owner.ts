import type { Draft } from '../interview/draft.ts';
import { type Interview, type KeptLink, keepLink } from '../interview/interview.ts';
import { dayOf } from '../interview/urgency.ts';
import { logNotActedOn } from '../log.ts';
import { domainOf } from '../mail/names/address.ts';
import type { About } from '../send/addresses.ts';
import { ownerMail, type PassedOn, renderNotice } from '../send/notice.ts';
import type { NoticeName, Notices } from '../send/notices.ts';
import { type LinkBeside, makeLinkBeside, type Scope } from '../store/links.ts';
import { isFirst } from '../store/owners.ts';
import type { Desk, Services } from './services.ts';

/** Makes a link and returns its absolute URL. */
export const urlTo = async (desk: Desk, scope: Scope): Promise<string> =>
  (await urlsTo(desk, [scope]))(scope);

/**
 * Makes links, in as few requests as can be.
 * @param written those of them that have been written already
 * @returns the absolute URL of each, by what it opens
 */
export async function urlsTo(
  { services, profile, now }: Desk,
  scopes: Scope[],
  written: readonly LinkBeside[] = [],
): Promise<(scope: Scope) => string> {
  const urls = new Map(
    written.map(({ token, kept }) => [JSON.stringify(kept.scope), urlOf(services, token)]),
  );
  const missing = new Map(
    scopes.flatMap((scope) => {
      const name = JSON.stringify(scope);
      return urls.has(name) ? [] : [[name, scope] as const];
    }),
  );
  const tokens = await services.links.createAll(profile, [...missing.values()], now);
  for (const [index, name] of [...missing.keys()].entries())
    urls.set(name, urlOf(services, tokens[index] ?? ''));
  return (scope) => urls.get(JSON.stringify(scope)) ?? '';
}

/** A link that is to be written with the item that it is about; null where it needs one of its own. */
export const linkBeside = ({ services, profile, now }: Desk, scope: Scope): LinkBeside | null =>
  isFirst(profile.ownerId, services.owner) ? makeLinkBeside(profile, scope, now) : null;

/** With a link that is written with it. */
export const withLink = <T extends { links?: KeptLink[] }>(item: T, link: LinkBeside | null): T =>
  link ? keepLink(item, link.kept) : item;

/** A link, where it has been written with an item. */
export const writtenIn = ({ links = [] }: { links?: KeptLink[] }, link: LinkBeside | null): LinkBeside[] =>
  link && links.some(({ hash }) => hash === link.kept.hash) ? [link] : [];

/** What opens a draft of an interview, and leads on to the others of its acceptance. */
export const toDraft = (
  interview: Pick<Interview, 'id'>,
  { id, acceptanceId }: Pick<Draft, 'id' | 'acceptanceId'>,
): Scope => ({
  opens: 'draft',
  interviewId: interview.id,
  draftId: id,
  ...(acceptanceId ? { acceptanceId } : {}),
});

/** A letter as its notices show it. */
export const wordsOf = ({ to, subject, text }: Draft) => ({ to: to.address, subject, text });

/** What opens one interview and its drafts. */
export const toInterview = ({ id }: Pick<Interview, 'id'>): Scope => ({
  opens: 'interview',
  interviewId: id,
});

/** The absolute URL of a link's own page. */
export const urlOf = ({ baseUrl }: Services, token: string) => `${baseUrl}/l/${token}`;

/** What a notice's template is filled with, and what goes beside it. */
type Told<Name extends NoticeName> = Notices[Name] & {
  /** What it is about: a reply then goes there. */
  about?: About | null;
  /** Somebody's mail that goes with it. */
  passedOn?: PassedOn | null;
  /** Somebody for the owner's address book, as a vCard. */
  contact?: string | null;
  /** The raw key of the mail that causes it: told of it again after a crash, it is counted once. */
  causedBy?: string;
};

/**
 * Mails the owner a notice from `templates/notice/`. Throws when SES does not take it, so that the caller is
 * tried again.
 * @returns false when there have been too many of its sort today, and it was not sent
 */
export async function tellOwner<Name extends NoticeName>(
  desk: Desk,
  name: Name,
  { causedBy, ...told }: Told<Name>,
): Promise<boolean> {
  if (!(await isWithinLimit(desk, name, causedBy))) return false;
  await mailOwner(desk, name, told as object as Told<Name>);
  return true;
}

/** The same without counting it, for a caller that knows how many there have been. */
export async function mailOwner<Name extends NoticeName>(
  { services, profile, now }: Desk,
  name: Name,
  { about = null, passedOn = null, contact = null, ...context }: Told<Name>,
): Promise<void> {
  const notice = renderNotice(name, context as object as Notices[Name]);
  const to = { name: profile.name, address: profile.email };
  await services.mailer.send({
    from: profile.inboxAddress,
    to: profile.email,
    raw: await ownerMail(notice, { from: profile.inboxAddress, to, about, passedOn, contact, now }),
    tags: { owner: profile.ownerId, notice: name },
  });
}

/**
 * The notices, and how many a day of each that a mail or a stranger can cause: should two machines ever
 * answer each other, it ends there. The others (null) follow a step of an interview or a press of a button,
 * which is told once, and are not counted: a count is a request more. A digest is counted with its acceptance; of `recorded` and
 * `answered` the first ones of a day are seen in the interviews (`FEW_A_DAY`).
 */
const MOST_A_DAY: Record<NoticeName, number | null> = {
  answer: 100,
  'answer-passed-on': 100,
  answered: 150,
  application: 100,
  asked: 200,
  automatic: 1,
  calendar: 10,
  digest: null,
  erased: null,
  forwarding: 20,
  'fresh-link': 20,
  'half-erased': null,
  'held-back': null,
  help: 20,
  home: 50,
  'not-passed-on': 3,
  'not-recorded': 200,
  nudge: null,
  'own-answer': 10,
  'passed-on': 100,
  recorded: 950,
  refused: null,
  reminder: null,
  returned: null,
  sent: null,
  'set-aside': null,
  'too-large': 10,
  'too-many': 25,
  unknown: null,
  'unread-part': 100,
  unreadable: 100,
  unverified: 1,
  virus: 3,
  welcome: 1,
  which: 100,
};

/**
 * Messages recorded within a day, up to which their notices are not counted one by one: each is seen in its
 * interview, which is read anyhow.
 */
export const FEW_A_DAY = 50;

async function isWithinLimit(desk: Desk, name: NoticeName, of?: string): Promise<boolean> {
  const { services, profile, now } = desk;
  const most = MOST_A_DAY[name];
  if (most === null) return true;
  const day = dayOf({ now, timeZone: profile.timeZone });
  const told = await services.owners.countNotice({ ownerId: profile.ownerId, day, name, of }, now);
  if (told > most) logNotActedOn('limit', { owner: profile.ownerId, notice: name, most });
  if (told === most + 1 && most > MOST_OF_ONE_ANSWER) await tellOwner(desk, 'too-many', { most });
  return told <= most;
}

/** Where so few are sent, the last one says already that there are no more. */
const MOST_OF_ONE_ANSWER = 10;

/**
 * A mail of our own that a filter or rule sends back is not answered: the answer would come back too, also
 * where two owners' mailboxes pass on to each other.
 */
export async function isFromUs(
  { services, profile }: Desk,
  address: string | null | undefined,
): Promise<boolean> {
  if (!address || address === profile.email) return false;
  const { inboxAddress, senderAddress } = profile;
  if (address === inboxAddress || address === senderAddress) return true;
  return domainOf(address) === domainOf(inboxAddress) && (await services.owners.at([address])).length > 0;
}
