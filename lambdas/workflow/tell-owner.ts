import { dayOf } from '../interview/urgency.ts';
import { type About, type Notice, ownerMail, renderNotice } from '../send/notice.ts';
import type { Scope } from '../store/links.ts';
import type { Profile } from '../store/owners.ts';
import type { Services } from './services.ts';

/** Makes a link and returns its absolute URL. */
export async function urlTo(services: Services, ownerId: string, scope: Scope, now: number): Promise<string> {
  return `${services.baseUrl}/l/${await services.links.create(ownerId, scope, now)}`;
}

/** Makes links, in as few requests as can be, and returns their absolute URLs. */
export async function urlsTo(
  services: Services,
  ownerId: string,
  scopes: Scope[],
  now: number,
): Promise<string[]> {
  const tokens = await services.links.createAll(ownerId, scopes, now);
  return tokens.map((token) => `${services.baseUrl}/l/${token}`);
}

/**
 * Mails the owner a notice from `templates/notice/`. Throws when SES does not take it, so that the caller is tried again.
 * @param about what it is about: a reply then goes there
 * @param attached a raw message to go with it
 */
export async function tellOwner(
  services: Services,
  profile: Profile,
  name: string,
  context: object,
  now: number,
  about: About | null = null,
  attached: Uint8Array | null = null,
): Promise<void> {
  if (!(await isWithinLimit(services, profile, { name, now }))) return;
  const notice: Notice = renderNotice(name, { ownerName: profile.name, ...context });
  const to = { name: profile.name, address: profile.email };
  await services.mailer.send({
    from: services.senderAddress,
    to: profile.email,
    raw: await ownerMail(notice, { from: services.owner.inboxAddress, to, about, attached, now }),
    tags: { owner: profile.ownerId, notice: name },
  });
}

/**
 * How many a day of the notices that only answer a mail: should two machines ever answer each other, it ends there. The others
 * follow something that changed, which is told once.
 */
const MOST_A_DAY: Record<string, number> = {
  'not-recorded': 200,
  recorded: 5_000,
  answer: 100,
  asked: 200,
  answered: 200,
  which: 100,
  help: 20,
  home: 50,
  forwarding: 20,
  'passed-on': 100,
  unreadable: 100,
};

async function isWithinLimit(
  services: Services,
  profile: Profile,
  { name, now }: { name: string; now: number },
): Promise<boolean> {
  const most = MOST_A_DAY[name];
  if (most === undefined) return true;
  const day = dayOf({ now, timeZone: profile.timeZone });
  const told = await services.owners.countNotice({ ownerId: profile.ownerId, day, name }, now);
  if (told > most) console.error(`no notice “${name}” to owner ${profile.ownerId}: ${most} today already`);
  return told <= most;
}

/** A mail of our own that a filter or rule sends back is not answered: the answer would come back too. */
export const isFromUs = ({ owner, senderAddress }: Services, address: string | null | undefined) =>
  address === owner.inboxAddress || address === senderAddress;

/** Mails the owner a fresh link to all their interviews. */
export async function mailHomeLink(services: Services, profile: Profile, now: number): Promise<void> {
  await tellOwner(
    services,
    profile,
    'home',
    { url: await urlTo(services, profile.ownerId, { opens: 'home' }, now) },
    now,
  );
}
