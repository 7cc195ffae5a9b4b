import type { Profile } from '../../lambdas/store/owners.ts';
import { inAws, NotDeployedError, type Place } from '../archive/place.ts';
import type { Deployment } from '../deployment.ts';
import { inSandbox } from './adopt.ts';
import type { Finding } from './check.ts';
import { allOwners } from './owners.ts';
import { identityOf, suppressionOf } from './ses.ts';

/** What the doctor says of the owners whom the operator has added; the first one has checks of its own. */
export async function examineAddedOwners({ stage, domain }: Deployment): Promise<Omit<Finding, 'name'>> {
  const place = await inAws(stage).catch((error: unknown): Place | null => {
    if (!(error instanceof NotDeployedError)) throw error;
    return null;
  });
  if (!place) return { state: 'later', says: 'npm run owner -- add makes more, once it is deployed' };
  const [first, ...others] = await allOwners(place.services);
  const open = others.filter(({ closed }) => closed === undefined);
  const sandbox = open.length > 0 && (await inSandbox());
  for (const owner of open) {
    const ill = await whatIsWrong(owner, { first, domain, sandbox });
    if (ill) return { state: 'ill', says: ill };
  }
  const boxes = open.map(({ inboxAddress, email }) => `${inboxAddress} of ${email}`).join(', ');
  return { state: 'well', says: boxes ? `besides yours: ${boxes}` : 'nobody else; npm run owner -- add' };
}

async function whatIsWrong(
  { email, inboxAddress, senderAddress }: Profile,
  { first, domain, sandbox }: { first: Profile | undefined; domain: string; sandbox: boolean },
): Promise<string | null> {
  const again =
    `npm run owner -- export ${inboxAddress} FILE; npm run owner -- erase ${inboxAddress}; ` +
    'then add again';
  if (!inboxAddress.endsWith(`@${domain}`))
    return `${inboxAddress} of ${email} is not at ${domain}: nothing comes in or leaves there. ${again}`;
  if (first && [first.inboxAddress, first.senderAddress].includes(senderAddress))
    return (
      `${senderAddress} is the first owner’s by now, and ${email} writes from it too. ` +
      `${again}: --sender NAME`
    );
  const suppressed = await suppressionOf(email);
  if (suppressed)
    return (
      `SES sends nothing to ${email} any more: ${suppressed}. See to the mailbox, then: aws sesv2 ` +
      `delete-suppressed-destination --email-address ${email}`
    );
  if (sandbox && !(await identityOf(email))?.VerifiedForSendingStatus)
    return (
      `The account is in the SES sandbox, and ${email} is not confirmed: aws sesv2 create-email-identity ` +
      `--email-identity ${email}; then open AWS’s mail there`
    );
  return null;
}
