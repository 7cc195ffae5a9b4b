import { type Notice, ownerMail, renderNotice } from '../send/notice.ts';
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
 * @param interviewId the interview that it is about: a reply then goes to that interview
 */
export async function tellOwner(
  services: Services,
  profile: Profile,
  name: string,
  context: object,
  now: number,
  interviewId: string | null = null,
): Promise<void> {
  const notice: Notice = renderNotice(name, { ownerName: profile.name, ...context });
  const to = { name: profile.name, address: profile.email };
  await services.mailer.send({
    from: services.senderAddress,
    to: profile.email,
    raw: await ownerMail(notice, services.owner.inboxAddress, to, interviewId, now),
    tags: { owner: profile.ownerId, notice: name },
  });
}

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
