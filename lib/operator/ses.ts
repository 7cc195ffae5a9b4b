import {
  GetEmailIdentityCommand,
  type GetEmailIdentityCommandOutput,
  GetSuppressedDestinationCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';

/** @returns what SES knows of a domain or address; null where it does not know it */
export const identityOf = (name: string): Promise<GetEmailIdentityCommandOutput | null> =>
  orNull(() => new SESv2Client({}).send(new GetEmailIdentityCommand({ EmailIdentity: name })));

/** @returns why SES sends nothing to an address any more; null while it does */
export async function suppressionOf(address: string): Promise<string | null> {
  const found = await orNull(() =>
    new SESv2Client({}).send(new GetSuppressedDestinationCommand({ EmailAddress: address })),
  );
  return found && (found.SuppressedDestination?.Reason ?? 'it came back');
}

async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFoundException') return null;
    throw error;
  }
}
