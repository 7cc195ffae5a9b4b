import { secretAddress } from '../store/owners.ts';
import type { Desk } from './services.ts';
import { tellOwner } from './tell-owner.ts';

/** A new owner hears how to forward mail, and what is promised to them. */
export async function welcome(desk: Desk): Promise<void> {
  await tellOwner(desk, 'welcome', guideOf(desk));
}

/** What both the welcome and the answer to "help" are filled with. */
export const guideOf = ({ profile }: Desk) => ({
  inbox: profile.inboxAddress,
  secret: secretAddress(profile),
});
