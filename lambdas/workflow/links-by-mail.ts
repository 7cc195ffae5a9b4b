import { isLinkOf } from '../store/links.ts';
import { newGeneration } from '../store/owners.ts';
import type { Desk, Services } from './services.ts';
import { tellOwner, urlOf, urlTo } from './tell-owner.ts';

/**
 * Mails the owner a link to all their interviews.
 * @returns false when there have been too many today, and none was mailed
 */
export const mailHomeLink = async (desk: Desk): Promise<boolean> =>
  tellOwner(desk, 'home', { url: await urlTo(desk, { opens: 'home' }) });

/** The pages with something that asks for a fresh link. */
export type FreshPage = 'home' | 'review';

/**
 * Mails the owner a fresh link to a page, which lives for ten minutes: who presses its buttons reads the
 * owner's mail at this moment, and has not found an old one.
 * @returns false when there have been too many today, and none was mailed
 */
export async function mailFreshLink(desk: Desk, page: FreshPage): Promise<boolean> {
  const { services, profile, now } = desk;
  const url = urlOf(services, await services.links.createFresh(profile, { opens: page }, now));
  return tellOwner(desk, 'fresh-link', { url, review: page === 'review' });
}

/** A page mails so often at most: anybody with any link can ask. */
const RENEWED_EVERY_MS = 60 * 60_000;

/**
 * A fresh home link for whoever owned a link, by mail to them and nobody else; nothing for a link that is not
 * known, for one that has been ended, and within an hour of the last one.
 * @param now epoch ms
 */
export async function renewLink(services: Services, token: string, now: number): Promise<void> {
  const link = await services.links.find(token);
  const known = link && (await services.owners.get(link.ownerId));
  if (!link || !known || !isLinkOf(link, known)) return;
  let isMine = false;
  const profile = await services.owners.update(link.ownerId, (it) => {
    isMine = Math.abs(now - (it.renewedAt ?? 0)) >= RENEWED_EVERY_MS;
    return isMine ? { ...it, renewedAt: now } : it;
  });
  if (!profile || !isMine) return;
  try {
    await mailHomeLink({ services, profile, now });
  } catch (error) {
    /** No mail has gone, so the hour has not begun. */
    await services.owners.update(link.ownerId, ({ renewedAt: _, ...it }) => it);
    throw error;
  }
}

/**
 * Ends every link that was ever made for the owner, the calendar's too, and mails them a new home link.
 * @returns false when there have been too many today, and none was mailed
 */
export async function signOutEverywhere({ services, profile: { ownerId }, now }: Desk): Promise<boolean> {
  const profile = await services.owners.update(ownerId, (it) => ({ ...it, generation: newGeneration() }));
  return profile !== null && mailHomeLink({ services, profile, now });
}
